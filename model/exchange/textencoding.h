// SPDX-License-Identifier: GPL-3.0-or-later
// What bytes mean as text, when the file doesn't say.
#pragma once

#include <QByteArray>
#include <QString>

namespace stint::exchange {

enum class TextEncoding : quint8 { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// By its byte order mark; else UTF-16 if every other byte is mostly 0; else UTF-8 if the bytes
/// are valid UTF-8; else Windows-1252, which any bytes are.
TextEncoding guessEncoding(const QByteArray &bytes);
/// Without the byte order mark. What is no character becomes U+FFFD.
QString decodeText(const QByteArray &bytes, TextEncoding encoding);
QString encodingName(TextEncoding encoding); ///< "UTF-8"

} // namespace stint::exchange
