// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the templates in resources/templates.
#pragma once

#include <QJsonObject>

namespace stint::edit {

/// A text in several languages, {"en": …, "fr": …}; English where it has no other.
inline QString say(const QJsonValue &texts, const QString &language)
{
    const QJsonObject all = texts.toObject();
    const QString english = QStringLiteral("en");
    return all.value(all.contains(language) ? language : english).toString();
}

} // namespace stint::edit
