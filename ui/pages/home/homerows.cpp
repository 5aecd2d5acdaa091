// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homerows.h"

#include "model/governance/reviews.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Home)
};

QString groupIcon(governance::NeedKind kind)
{
    switch (kind) {
    case governance::NeedKind::Gate:
        return u"shield"_s;
    case governance::NeedKind::LateMilestone:
        return u"warning"_s;
    case governance::NeedKind::LateChallenge:
        return u"flag"_s;
    case governance::NeedKind::Decision:
        return u"decision"_s;
    case governance::NeedKind::Action:
        return u"circle-check"_s;
    case governance::NeedKind::Issue:
        return u"bell"_s;
    case governance::NeedKind::Risk:
        return u"eye"_s;
    case governance::NeedKind::OverLimit:
        return u"stopwatch"_s;
    case governance::NeedKind::BenefitCheck:
        return u"chart"_s;
    }
    return {};
}

QString actionWord(governance::NeedKind kind)
{
    switch (kind) {
    case governance::NeedKind::Gate:
    case governance::NeedKind::Decision:
        return Words::tr("Decide…");
    case governance::NeedKind::LateMilestone:
        return Words::tr("Replan");
    case governance::NeedKind::Risk:
    case governance::NeedKind::BenefitCheck:
        return Words::tr("Review…");
    case governance::NeedKind::LateChallenge:
    case governance::NeedKind::Action:
    case governance::NeedKind::Issue:
    case governance::NeedKind::OverLimit:
        return Words::tr("Open");
    }
    return {};
}

Link linkFor(const governance::Need &need)
{
    switch (need.kind) {
    case governance::NeedKind::Gate:
        return {u"gate"_s, EntityKind::Challenge, need.challenge.value, {}};
    case governance::NeedKind::LateMilestone:
        return {u"challenge"_s, EntityKind::PlanItem, need.id, u"plan"_s};
    case governance::NeedKind::Decision:
        return {u"challenge"_s, EntityKind::Decision, need.id, u"decisions"_s};
    case governance::NeedKind::Action:
    case governance::NeedKind::Issue:
        return {u"governance"_s, need.entity, need.id, {}};
    case governance::NeedKind::Risk:
        return {u"challenge"_s, EntityKind::Risk, need.id, u"risks"_s};
    case governance::NeedKind::LateChallenge:
        return {u"challenge"_s, EntityKind::Challenge, need.challenge.value, u"details"_s};
    case governance::NeedKind::OverLimit:
        return {u"challenge"_s, EntityKind::Challenge, need.challenge.value, {}};
    case governance::NeedKind::BenefitCheck:
        return {u"challenge"_s, EntityKind::Adoption, need.id, u"adoption"_s};
    }
    return {};
}

ListRow needRow(const Snapshot &now, const governance::Need &need, QDate today,
                const planning::WorkCalendar &calendar)
{
    const Challenge *challenge = now.find(need.challenge);
    ListRow row;
    row.key = need.id * 16 + static_cast<int>(need.kind);
    if (need.kind == governance::NeedKind::Gate)
        row.key = need.challenge.value * 16;
    row.link = linkFor(need);
    // How long a stage may last is said in days of the calendar, beside it.
    const QDate due = need.kind == governance::NeedKind::OverLimit ? QDate() : need.due;
    const bool late = due.isValid() && due < today;
    row.cells = {
        challenge ? stageCell(now, challenge->stage) : ListCell(),
        {.look = ListCell::Secondary, .text = challenge ? challenge->code : QString()},
        {.text = challenge ? challenge->title : Words::tr("The portfolio")},
        {.text = need.what},
        personCell(now, need.person),
        {.look = late ? ListCell::Late : ListCell::Text, .text = dueWords(due, today, calendar)},
        {.look = ListCell::Action, .text = actionWord(need.kind)},
    };
    return row;
}

} // namespace

qint64 moreKey(governance::NeedKind kind)
{
    return -1 - static_cast<int>(kind);
}

QList<ListRow> needRows(const Snapshot &now, const std::vector<governance::Need> &needs,
                        QDate today, const planning::WorkCalendar &calendar,
                        const QSet<int> &unfolded)
{
    QList<ListRow> rows;
    for (size_t i = 0; i < needs.size();) {
        const governance::NeedKind kind = needs[i].kind;
        size_t end = i;
        while (end < needs.size() && needs[end].kind == kind)
            ++end;
        const int count = static_cast<int>(end - i);
        const bool all = unfolded.contains(static_cast<int>(kind)) || count <= groupLimit + 1;
        rows.append({.kind = ListRow::Group,
                     .cells = {{.look = ListCell::Icon, .text = groupIcon(kind)},
                               {.text = governance::needKindLabel(kind)},
                               {.text = number(count)}}});
        const size_t shown = all ? end : i + groupLimit;
        for (size_t k = i; k < shown; ++k)
            rows.append(needRow(now, needs[k], today, calendar));
        if (!all) {
            rows.append({.cells = {{},
                                   {},
                                   {.look = ListCell::Action,
                                    .text = Words::tr("%1 more").arg(number(count - groupLimit))}},
                         .key = moreKey(kind)});
        }
        i = end;
    }
    return rows;
}

QList<ListRow> funnelRows(const Snapshot &now, QDate today)
{
    const auto funnel = governance::funnel(now, today);
    int most = 1;
    for (const governance::FunnelRow &row : funnel)
        most = std::max(most, row.reached);

    QList<ListRow> rows;
    rows.append({.kind = ListRow::Heading,
                 .cells = {{},
                           {.text = Words::tr("Stage")},
                           {.text = Words::tr("Now")},
                           {.text = Words::tr("Reached")},
                           {.text = Words::tr("Went on")},
                           {.text = Words::tr("Median days")}}});
    for (const governance::FunnelRow &row : funnel) {
        const Stage *stage = now.find(row.stage);
        QList<ListCell> cells{stageCell(now, row.stage),
                              {.text = stage->name},
                              {.look = ListCell::Strong, .text = number(row.now)}};
        if (stage->closed) {
            // Nothing goes on from here: the words have the rest of the line.
            cells.append({.look = ListCell::Secondary,
                          .text = Words::tr("%1 adopted, %2 stopped")
                                      .arg(number(row.adopted), number(row.stopped))});
        } else {
            cells.append({.look = ListCell::Bar,
                          .text = number(row.reached),
                          .colour = QColor(stage->colour),
                          .part = double(row.reached) / most});
            cells.append(
                {.look = ListCell::Secondary,
                 .text = row.wentOn ? Words::tr("%1 %").arg(number(*row.wentOn)) : u"–"_s});
            cells.append({.look = ListCell::Secondary,
                          .text = row.medianDays ? number(*row.medianDays) : u"–"_s});
        }
        rows.append({.cells = cells,
                     .link = {u"challenges"_s, EntityKind::Stage, row.stage.value, {}},
                     .key = row.stage.value});
    }
    return rows;
}

QList<ListRow> historyRows(const Snapshot &now, const std::vector<store::HistoryEntry> &entries,
                           QDate today)
{
    QHash<QString, Id<Challenge>> codes;
    for (const Challenge &challenge : now.table<Challenge>())
        codes.insert(challenge.code, challenge.id);

    QList<ListRow> rows;
    QDate last;
    const QLocale locale;
    for (const store::HistoryEntry &entry : entries) {
        const QDateTime at = entry.at.toLocalTime();
        QString day;
        if (at.date() != last) {
            day = at.date() == today            ? Words::tr("Today")
                  : at.date().daysTo(today) < 7 ? locale.toString(at.date(), u"ddd"_s)
                                                : dayMonth(at.date());
        }
        last = at.date();
        ListCell words{.text = entry.words};
        ListRow row;
        for (const QString &word : entry.words.split(u' ')) {
            QString code = word;
            while (!code.isEmpty() && (code.endsWith(u':') || code.endsWith(u',')))
                code.chop(1);
            if (const auto it = codes.constFind(code); it != codes.cend()) {
                words.strong = code;
                row.link = {u"challenge"_s, EntityKind::Challenge, it->value, {}};
                break;
            }
        }
        row.key = entry.revision;
        row.tip = Words::tr("%1, %2").arg(entry.who, dayTime(at));
        row.cells = {{.look = ListCell::Secondary, .text = day},
                     {.look = ListCell::Secondary, .text = locale.toString(at.time(), u"HH:mm"_s)},
                     {.look = ListCell::Initials, .text = entry.who},
                     words};
        rows.append(row);
    }
    return rows;
}

QList<ListRow> weekRows(const Snapshot &now, const std::vector<governance::NextDue> &due,
                        QDate monday)
{
    QList<ListRow> rows;
    const QLocale locale;
    const auto day = [&](QDate date) {
        return ListCell{.look = ListCell::Secondary, .text = locale.toString(date, u"ddd d"_s)};
    };
    const Settings &settings = now.settings();
    bool met = !settings.meetingOn.isValid() || settings.meetingOn < monday ||
               settings.meetingOn > monday.addDays(6);
    const auto addMeeting = [&] {
        rows.append(
            {.cells =
                 {day(settings.meetingOn),
                  {.look = ListCell::Icon, .text = u"people"_s, .spoken = Words::tr("Meeting")},
                  {.text = settings.meeting.isEmpty() ? Words::tr("Meeting") : settings.meeting}},
             .link = {u"reports"_s, EntityKind::None, 0, {}},
             .key = -1});
        met = true;
    };
    for (const governance::NextDue &item : due) {
        if (item.on < monday || item.on > monday.addDays(6))
            continue;
        if (!met && settings.meetingOn <= item.on)
            addMeeting();
        const Challenge *challenge = now.find(item.challenge);
        const QString code = challenge ? challenge->code : QString();
        rows.append({.cells = {day(item.on),
                               dueMark(item.kind),
                               {.text = u"%1  %2"_s.arg(code, item.what)}},
                     .link = stint::ui::linkFor(item),
                     .key = item.id,
                     .tip = challenge ? challenge->title : QString()});
    }
    if (!met)
        addMeeting();
    if (rows.isEmpty())
        rows.append({.kind = ListRow::Heading, .cells = {{.text = Words::tr("Nothing due")}}});
    if (const qsizetype more = rows.size() - weekLimit; more > 1) {
        rows.resize(weekLimit);
        rows.append(
            {.cells = {{},
                       {},
                       {.look = ListCell::Action, .text = Words::tr("%1 more").arg(number(more))}},
             .link = {u"timeline"_s, EntityKind::None, 0, {}},
             .key = -2});
    }
    return rows;
}

QString weekTitle(QDate monday, QDate today)
{
    const QDate friday = monday.addDays(4);
    if (today >= monday && today < monday.addDays(7))
        return Words::tr("This week, to %1")
            .arg(dayMonth(today > friday ? monday.addDays(6) : friday));
    const QString first =
        monday.month() == friday.month() ? QLocale().toString(monday, u"d"_s) : dayMonth(monday);
    return Words::tr("%1 to %2").arg(first, dayMonth(friday));
}

} // namespace stint::ui
