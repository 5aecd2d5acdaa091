// SPDX-License-Identifier: GPL-3.0-or-later
// Sets as lists of QVariant, as choosers and settings hold them.
#pragma once

#include <QSet>
#include <QVariant>

namespace stint::ui {

template <class T>
QVariantList listOf(const QSet<T> &set)
{
    QVariantList out;
    for (const T &value : set)
        out << QVariant::fromValue(value);
    return out;
}

template <class T>
QSet<T> setOf(const QVariantList &list)
{
    QSet<T> out;
    for (const QVariant &value : list)
        out.insert(value.value<T>());
    return out;
}

} // namespace stint::ui
