// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/shiftwords.h"

#include "model/planning/workcalendar.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

QString workingShift(const planning::WorkCalendar &calendar, CivilTime a, CivilTime b)
{
    if (!a.isValid() || !b.isValid() || a == b)
        return {};
    const qint64 minutes = calendar.between(a, b).minutes;
    const qint64 day = std::max<qint64>(1, calendar.typicalDay().minutes);
    const QString sign = minutes < 0 ? u"−"_s : u"+"_s;
    const qint64 size = std::abs(minutes);
    if (size >= day)
        return sign + WorkTime(std::lround(double(size) / double(day)) * 480).toString();
    return size == 0 ? QString() : sign + WorkTime(size).toString();
}

ShiftWords shiftWords(const TimelineScene &scene, const PlanItem &item,
                      const planning::ItemDates &when)
{
    ShiftWords words;
    const planning::ItemDates *before = scene.settled(item.id);
    const bool point = item.kind == PlanKind::Milestone || item.kind == PlanKind::Gate;
    words.date =
        point ? TimelineScene::shortDate(when.finish.date()) : scene.shortDay(when.finish.date());
    if (!before)
        return words;
    const planning::WorkCalendar &calendar = scene.planner->calendarOf(item.id);
    words.tag = workingShift(calendar, before->finish, when.finish);
    if (words.tag.isEmpty())
        words.tag = workingShift(calendar, before->start, when.start);
    return words;
}

} // namespace stint::ui
