// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of table cell that sections share. Internal to model/report.
#pragma once

#include "model/report/document.h"

namespace stint::report {

inline Cell cell(const QString &text)
{
    return Cell{.lines = {Runs{Run{text}}}};
}

inline Cell cell(QList<Runs> lines)
{
    return Cell{.lines = std::move(lines)};
}

inline Cell tileCell(const StageMark &mark, const QString &text)
{
    Cell out = cell(text);
    out.tile = mark;
    return out;
}

/// A title in bold, and what it belongs to in smaller type.
inline Cell titleCell(const QString &title, const QString &under)
{
    QList<Runs> lines{Runs{{title, true}}};
    if (!under.isEmpty())
        lines << Runs{{under, false, true}};
    return cell(lines);
}

} // namespace stint::report
