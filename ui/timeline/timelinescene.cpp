// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinescene.h"

#include "model/planning/workcalendar.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

TimelineScene::TimelineScene(const QFont &font)
    : theme(Theme::get(ThemeKind::Light))
    , texts(font)
{
    setFont(font);
}

void TimelineScene::setFont(const QFont &font)
{
    texts.setFont(font);
    rowHeight = std::max(24.0, std::ceil(texts.height(LabelStyle::Body) + 7));
    barHeight = std::max(15.0, std::ceil(texts.height(LabelStyle::Small) + 1));
}

const planning::ItemDates *TimelineScene::dates(Id<PlanItem> item) const
{
    return showsTrial ? planner->triedDates(item) : planner->dates(item);
}

bool TimelineScene::isMoving(Id<PlanItem> item) const
{
    const planning::ItemDates *after = showsTrial ? planner->triedDates(item) : nullptr;
    const planning::ItemDates *before = planner->dates(item);
    return after && before && after != before &&
           (before->start != after->start || before->finish != after->finish);
}

ItemBox TimelineScene::box(const PlanItem &item, const planning::ItemDates &when) const
{
    ItemBox box;
    if (!when.start.isValid())
        return box;
    if (item.kind == PlanKind::Milestone || item.kind == PlanKind::Gate) {
        box.shape = item.kind == PlanKind::Gate ? ItemBox::Hexagon : ItemBox::Diamond;
        const double half = barHeight / 2 + (item.kind == PlanKind::Gate ? 1.5 : -0.5);
        const double middle = scale.point(when.start);
        box.left = middle - half;
        box.right = middle + half;
        return box;
    }
    const planning::WorkCalendar &calendar = planner->calendarOf(item.id);
    switch (item.kind) {
    case PlanKind::Summary:
        box.shape = ItemBox::Bracket;
        break;
    case PlanKind::Stint:
        box.shape = ItemBox::Weeks;
        break;
    case PlanKind::Sprint:
        box.shape = ItemBox::Days;
        break;
    default:
        box.shape = ItemBox::Bar;
    }
    box.left = scale.barStart(when.start, calendar);
    box.right = std::max(scale.barFinish(when.finish, calendar), box.left + 2);
    return box;
}

ItemBox TimelineScene::box(Id<PlanItem> id) const
{
    const PlanItem *item = now->find(id);
    const planning::ItemDates *when = item ? dates(id) : nullptr;
    return when ? box(*item, *when) : ItemBox();
}

bool TimelineScene::isCritical(Id<PlanItem> item) const
{
    if (!options.marks.testFlag(TimelineMark::Critical))
        return false;
    const planning::ItemDates *when = dates(item);
    if (!when || !when->critical)
        return false;
    const PlanItem *row = now->find(item);
    return row && !isDone(*row) && row->kind != PlanKind::Summary && row->kind != PlanKind::Stint;
}

bool TimelineScene::isCritical(const Dependency &link) const
{
    if (!isCritical(link.predecessor) || !isCritical(link.successor))
        return false;
    const planning::ItemDates *from = dates(link.predecessor);
    const planning::ItemDates *to = dates(link.successor);
    const planning::WorkCalendar &calendar = planner->calendarOf(link.successor);
    const bool fromStart = link.kind == LinkKind::StartStart || link.kind == LinkKind::StartFinish;
    const bool toStart = link.kind == LinkKind::StartStart || link.kind == LinkKind::FinishStart;
    const CivilTime base = fromStart ? from->start : from->finish;
    const CivilTime asked =
        link.elapsed ? CivilTime(base.minute + link.lag.minutes) : calendar.add(base, link.lag);
    return calendar.workedBefore(asked) >= calendar.workedBefore(toStart ? to->start : to->finish);
}

bool TimelineScene::isDone(const PlanItem &item) const
{
    return item.progress >= 100 || item.actualFinish.isValid();
}

const QStringList &TimelineScene::findings(Id<PlanItem> item) const
{
    static const QStringList none;
    const auto it = m_findings.constFind(item.value);
    if (it != m_findings.constEnd())
        return *it;
    // While something is dragged, those of before are known.
    return showsTrial ? none : *m_findings.insert(item.value, planner->findings(item));
}

void TimelineScene::forgetFindings()
{
    m_findings.clear();
    m_boxes.reset();
}

std::optional<double> TimelineScene::overrun(const PlanItem &item) const
{
    if (!item.parent && !item.stint)
        return {};
    if (!m_boxes)
        m_boxes.emplace(*now);
    const PlanItem *box = now->find(m_boxes->around(item));
    const planning::ItemDates *around = box ? dates(box->id) : nullptr;
    const planning::ItemDates *when = dates(item.id);
    if (!around || !when)
        return {};
    const CivilTime end = planning::timeboxEnd(*box, *around, planner->calendarOf(box->id));
    if (!end.isValid() || planner->calendarOf(item.id).between(end, when->finish).minutes <= 0)
        return {};
    return scale.barFinish(end, planner->calendarOf(box->id));
}

void TimelineScene::readBaseline()
{
    const Id<Baseline> id(options.baseline);
    if (now && now->find(id))
        m_baseline.emplace(*now, id);
    else
        m_baseline.reset();
}

const BaselineItem *TimelineScene::agreed(Id<PlanItem> item) const
{
    return m_baseline ? m_baseline->find(item) : nullptr;
}

const StageBands &TimelineScene::bands(Id<Challenge> challenge) const
{
    const auto it = m_bands.constFind(challenge.value);
    if (it != m_bands.constEnd())
        return *it;
    const Challenge *row = now->find(challenge);
    const DatesOf lookUp = [this](Id<PlanItem> item) { return dates(item); };
    return *m_bands.insert(challenge.value,
                           row ? stageBands(*now, index, lookUp, *row, today) : StageBands());
}

void TimelineScene::forgetBands()
{
    m_bands.clear();
}

void TimelineScene::forgetBands(Id<Challenge> challenge)
{
    m_bands.remove(challenge.value);
}

QColor TimelineScene::stageColour(Id<Stage> stage) const
{
    const Stage *row = now->find(stage);
    const QColor colour(row ? row->colour : QString());
    return colour.isValid() ? colour : theme.unknown;
}

std::pair<CivilTime, CivilTime> TimelineScene::span(const TimelineRow &row) const
{
    if (row.kind == RowKind::Item) {
        const planning::ItemDates *when = dates(Id<PlanItem>(row.id));
        return when ? std::pair(when->start, when->finish) : std::pair<CivilTime, CivilTime>();
    }
    return row.kind == RowKind::Challenge ? span(row.challenge) : std::pair<CivilTime, CivilTime>();
}

std::pair<CivilTime, CivilTime> TimelineScene::span(Id<Challenge> id) const
{
    const Challenge *challenge = now->find(id);
    auto span = showsTrial ? planner->triedSpan(id) : planner->span(id);
    if (challenge && challenge->start.isValid())
        span.first = CivilTime::at(challenge->start, 0);
    if (challenge && !span.second.isValid() && challenge->due.isValid())
        span.second = CivilTime::at(challenge->due, 0);
    return span;
}

bool TimelineScene::hasPlan(Id<Challenge> challenge) const
{
    return planner->span(challenge).first.isValid();
}

std::pair<QDate, QDate> TimelineScene::days(const std::function<bool(int)> &wanted) const
{
    QDate first, last;
    for (int row = 0; row < rows.size(); ++row) {
        if (wanted && !wanted(row))
            continue;
        const auto [start, finish] = span(rows.at(row));
        if (start.isValid())
            first = first.isValid() ? std::min(first, start.date()) : start.date();
        if (finish.isValid())
            last = last.isValid() ? std::max(last, finish.date()) : finish.date();
    }
    return {first, last};
}

std::vector<TimelineScene::Week> TimelineScene::weeks(const PlanItem &item,
                                                      const planning::ItemDates &when) const
{
    std::vector<Week> all;
    const planning::WorkCalendar &calendar = planner->calendarOf(item.id);
    const QDate last = when.finish.date();
    int number = 0;
    for (QDate from = when.start.date(); from <= last && all.size() < 600;) {
        const QDate to = weekStart(from).addDays(7);
        bool worked = false;
        for (QDate day = from; day < to && day <= last && !worked; day = day.addDays(1))
            worked = calendar.isWorkingDay(day);
        all.push_back({from, std::min(to, last.addDays(1)), worked ? ++number : 0});
        from = to;
    }
    return all;
}

} // namespace stint::ui
