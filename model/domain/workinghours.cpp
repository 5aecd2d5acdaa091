// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/workinghours.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace stint {

namespace {

constexpr int dayMinutes = 1440;

} // namespace

Result<DayShifts> parseShifts(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})$"_s);
    DayShifts shifts;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto m = shape.match(part);
        const int from = m.captured(1).toInt() * 60 + m.captured(2).toInt();
        const int to = m.captured(3).toInt() * 60 + m.captured(4).toInt();
        if (!m.hasMatch() || m.captured(2).toInt() > 59 || m.captured(4).toInt() > 59 ||
            to > dayMinutes || from >= to || (!shifts.empty() && from < shifts.back().to)) {
            return failure(QCoreApplication::translate(
                               "Calendar",
                               "“%1” are not working hours. Write them as 09:00-12:30 13:00-17:00.")
                               .arg(text));
        }
        shifts.push_back({from, to});
    }
    return shifts;
}

Result<WeekPattern> parseWeek(const QString &text)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s,
                                   u"fri"_s, u"sat"_s, u"sun"_s};
    const auto refuse = [&] {
        return failure(
            QCoreApplication::translate(
                "Calendar",
                "“%1” is not a working week. Write it as Mon-Fri 09:00-17:00; Sat 09:00-12:00.")
                .arg(text));
    };
    WeekPattern week;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString line = part.trimmed();
        const QString days = line.section(u' ', 0, 0).toLower();
        const auto first = names.indexOf(days.section(u'-', 0, 0));
        const auto last = names.indexOf(days.section(u'-', -1, -1));
        const auto shifts = parseShifts(line.section(u' ', 1));
        if (first < 0 || last < first)
            return refuse();
        if (!shifts)
            return std::unexpected(shifts.error());
        for (auto day = first; day <= last; ++day)
            week[static_cast<size_t>(day)] = *shifts;
    }
    if (std::ranges::all_of(week, &DayShifts::empty))
        return refuse();
    return week;
}

} // namespace stint
