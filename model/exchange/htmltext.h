// SPDX-License-Identifier: GPL-3.0-or-later
// Web page fragments in cells as text that people can read: paragraphs, lists with bullets, links
// with their address behind them. Scripts and styles are dropped. Any input, however broken, gives
// some text, in time proportional to its length.
#pragma once

#include <QString>

namespace stint::exchange {

/// True if the text has tags or entities of HTML; "a < b & c" has none.
bool looksLikeHtml(const QString &text);

/// Entities and tags that were escaped twice ("&amp;nbsp;", "&lt;/div&gt;") are resolved too.
QString htmlToText(const QString &html);

} // namespace stint::exchange
