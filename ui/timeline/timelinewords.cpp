// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline says in words: cells of the tree, the sentence in the status bar.
#include "model/governance/due.h"
#include "model/planning/lateness.h"
#include "model/planning/workcalendar.h"
#include "ui/timeline/timelinescene.h"
#include "ui/widgets/stagetile.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::ui {

static QString dayAndMonth(QDate day, const QLocale &locale)
{
    return locale.toString(day, u"d MMM"_s);
}

QString TimelineScene::shortDay(QDate day) const
{
    if (!day.isValid())
        return {};
    const QLocale locale;
    const QString text = dayAndMonth(day, locale);
    // Within half a year of today a day and a month can mean only one date.
    if (std::abs(today.daysTo(day)) <= 180)
        return text;
    return text + u' ' + QString::number(day.year()).right(2);
}

QString TimelineScene::shortDate(QDate day)
{
    const QLocale locale;
    return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + dayAndMonth(day, locale);
}

QString TimelineScene::dayInWords(QDate day)
{
    return shortDate(day) + u' ' + QString::number(day.year());
}

QString TimelineScene::workingTime(const PlanItem &item) const
{
    return workingTime(item.id, item.duration);
}

QString TimelineScene::workingTime(Id<PlanItem> item, WorkTime length) const
{
    const qint64 day = planner->calendarOf(item).typicalDay().minutes;
    if (day <= 0 || day == 480)
        return length.toString();
    // A day of 7 h is a day, not "7 h".
    return WorkTime(length.minutes / day * 480 + std::min<qint64>(length.minutes % day, 479))
        .toString();
}

QString TimelineScene::code(const TimelineRow &row) const
{
    if (row.kind == RowKind::Group)
        return {};
    const Challenge *challenge = now->find(row.challenge);
    if (!challenge)
        return {};
    if (row.kind == RowKind::Challenge)
        return challenge->code;
    // Under its challenge the year says nothing new: 05.7 of 26-05.
    const QString &full = challenge->code;
    const qsizetype dash = full.lastIndexOf(u'-');
    const bool alone = options.grouping == Grouping::Person || options.grouping == Grouping::Team;
    return (alone || dash < 0 ? full : full.mid(dash + 1)) + u'.' + QString::number(row.number);
}

QString TimelineScene::name(const TimelineRow &row) const
{
    if (row.kind == RowKind::Item) {
        const PlanItem *item = now->find(Id<PlanItem>(row.id));
        return item ? item->name : QString();
    }
    if (row.kind == RowKind::Challenge) {
        const Challenge *challenge = now->find(row.challenge);
        return challenge ? challenge->title : QString();
    }
    switch (options.grouping) {
    case Grouping::Stage:
        return row.id ? now->title(EntityKind::Stage, row.id)
                      : QCoreApplication::translate("Timeline", "Without a stage");
    case Grouping::Person:
        return row.id ? now->title(EntityKind::Person, row.id)
                      : QCoreApplication::translate("Timeline", "No one yet");
    default:
        return row.id ? now->title(EntityKind::Organisation, row.id)
                      : QCoreApplication::translate("Timeline", "Without an external team");
    }
}

QString TimelineScene::who(const TimelineRow &row) const
{
    if (row.kind == RowKind::Challenge) {
        const Challenge *challenge = now->find(row.challenge);
        const Person *owner = challenge ? now->find(challenge->owner) : nullptr;
        return owner ? initials(owner->name) : QString();
    }
    if (row.kind != RowKind::Item)
        return {};
    const auto people = index.people(Id<PlanItem>(row.id));
    if (!people.empty()) {
        const Person *person = now->find(people.front());
        const QString more = people.size() > 1 ? u"+"_s : QString();
        return person ? initials(person->name) + more : QString();
    }
    const PlanItem *item = now->find(Id<PlanItem>(row.id));
    if (const Stint *stint = item ? now->find(item->stint) : nullptr)
        return initials(now->title(EntityKind::Organisation, stint->team.value));
    return {};
}

QString TimelineScene::whoInFull(const TimelineRow &row) const
{
    if (row.kind == RowKind::Challenge) {
        const Challenge *challenge = now->find(row.challenge);
        return challenge ? now->title(EntityKind::Person, challenge->owner.value) : QString();
    }
    if (row.kind != RowKind::Item)
        return {};
    QStringList names;
    for (const Id<Person> person : index.people(Id<PlanItem>(row.id)))
        names << now->title(EntityKind::Person, person.value);
    const PlanItem *item = now->find(Id<PlanItem>(row.id));
    if (const Stint *stint = item ? now->find(item->stint) : nullptr;
        stint && stint->team && names.isEmpty())
        names << now->title(EntityKind::Organisation, stint->team.value);
    return names.join(u", "_s);
}

const governance::NextDue &TimelineScene::nextDue(Id<Challenge> challenge) const
{
    static const governance::NextDue none;
    if (m_duesOf != std::pair(now->revision, today)) {
        m_duesOf = {now->revision, today};
        m_dues = governance::nextDues(
            *now,
            [this](Id<PlanItem> item) {
                const planning::ItemDates *when = planner->dates(item);
                return when ? when->finish : CivilTime();
            },
            today);
    }
    const auto it = m_dues.constFind(challenge.value);
    return it == m_dues.constEnd() ? none : *it;
}

static QString nextDueInWords(const TimelineScene &scene, Id<Challenge> challenge)
{
    const governance::NextDue &due = scene.nextDue(challenge);
    if (!due.isValid())
        return scene.bands(challenge).ended ? u"–"_s : QString();
    if (!due.isLate(scene.today))
        return scene.shortDay(due.on);
    return QCoreApplication::translate("Due", "Late %1 d")
        .arg(
            QLocale().toString(planning::daysLate(scene.planner->calendar(), due.on, scene.today)));
}

QString TimelineScene::predecessorsInWords(Id<PlanItem> item) const
{
    QStringList names;
    for (const LinkRef &link : index.links(item)) {
        if (!link.incoming)
            continue;
        const PlanItem *other = now->find(link.other);
        const Dependency *dependency = now->find(link.link);
        if (!other || !dependency)
            continue;
        QString text = other->name;
        if (dependency->kind != LinkKind::FinishStart)
            text += u" ("_s + choiceLabel(dependency->kind).toLower() + u')';
        if (dependency->lag.minutes != 0)
            text += (dependency->lag.minutes > 0 ? u" +"_s : u" "_s) + dependency->lag.toString();
        names << text;
    }
    return names.join(u"; "_s);
}

QString TimelineScene::variance(Id<PlanItem> item, WorkTime planning::ItemVariance::*what) const
{
    const auto found = m_baseline ? m_baseline->variance(*planner, item) : std::nullopt;
    if (!found)
        return {};
    const WorkTime time = (*found).*what;
    return (time.minutes > 0 ? u"+"_s : QString()) + workingTime(item, time);
}

QString TimelineScene::varianceInWords(Id<PlanItem> item) const
{
    if (!m_baseline)
        return {};
    const QString name = now->title(EntityKind::Baseline, options.baseline);
    const auto found = m_baseline->variance(*planner, item);
    if (!found)
        return QCoreApplication::translate("Timeline", "not in “%1”").arg(name);
    const auto later = [&](WorkTime time, const char *earlierText, const char *laterText) {
        return QCoreApplication::translate("Timeline", time.minutes < 0 ? earlierText : laterText)
            .arg(workingTime(item, WorkTime(std::abs(time.minutes))));
    };
    QStringList parts;
    if (found->start.minutes != 0)
        parts << later(found->start, QT_TRANSLATE_NOOP("Timeline", "start %1 earlier"),
                       QT_TRANSLATE_NOOP("Timeline", "start %1 later"));
    if (found->finish.minutes != 0)
        parts << later(found->finish, QT_TRANSLATE_NOOP("Timeline", "finish %1 earlier"),
                       QT_TRANSLATE_NOOP("Timeline", "finish %1 later"));
    if (parts.isEmpty())
        return QCoreApplication::translate("Timeline", "as in “%1”").arg(name);
    return QCoreApplication::translate("Timeline", "%1 than in “%2”")
        .arg(parts.join(u", "_s), name);
}

QString TimelineScene::cell(const TimelineRow &row, TreeColumn column) const
{
    const PlanItem *item = row.kind == RowKind::Item ? now->find(Id<PlanItem>(row.id)) : nullptr;
    const Challenge *challenge =
        row.kind == RowKind::Challenge ? now->find(row.challenge) : nullptr;
    switch (column) {
    case TreeColumn::Code:
        return code(row);
    case TreeColumn::Name:
        return name(row);
    case TreeColumn::Who:
        return who(row);
    case TreeColumn::Duration:
        if (!item || item->kind == PlanKind::Milestone || item->kind == PlanKind::Gate ||
            item->kind == PlanKind::Summary)
            return {};
        return workingTime(*item);
    case TreeColumn::Start: {
        const CivilTime start = span(row).first;
        return start.isValid() ? shortDay(start.date()) : QString();
    }
    case TreeColumn::Finish: {
        const CivilTime finish = span(row).second;
        return finish.isValid() ? shortDay(finish.date()) : QString();
    }
    case TreeColumn::Progress:
        if (!item || (item->kind == PlanKind::Milestone && item->progress == 0))
            return {};
        return QLocale().toString(item->progress) + u" %"_s;
    case TreeColumn::Predecessors:
        return item ? predecessorsInWords(item->id) : QString();
    case TreeColumn::Status:
        if (!challenge)
            return {};
        return challenge->outcome == Outcome::Open ? choiceLabel(challenge->status)
                                                   : choiceLabel(challenge->outcome);
    case TreeColumn::NextDue:
        return challenge ? nextDueInWords(*this, challenge->id) : QString();
    case TreeColumn::AtBest:
        return item && item->optimistic.minutes > 0 ? workingTime(item->id, item->optimistic)
                                                    : QString();
    case TreeColumn::AtWorst:
        return item && item->pessimistic.minutes > 0 ? workingTime(item->id, item->pessimistic)
                                                     : QString();
    case TreeColumn::StartVariance:
        return item ? variance(item->id, &planning::ItemVariance::start) : QString();
    case TreeColumn::FinishVariance:
        return item ? variance(item->id, &planning::ItemVariance::finish) : QString();
    case TreeColumn::DurationVariance:
        return item ? variance(item->id, &planning::ItemVariance::duration) : QString();
    }
    return {};
}

QString TimelineScene::sentence(const TimelineRow &row) const
{
    if (row.kind == RowKind::Group)
        return name(row);
    const auto [start, finish] = span(row);
    QStringList parts;
    if (row.kind == RowKind::Challenge) {
        const Challenge *challenge = now->find(row.challenge);
        if (!challenge)
            return {};
        parts << now->title(EntityKind::Stage, challenge->stage.value)
              << choiceLabel(challenge->status);
        for (const GateMark &gate : bands(row.challenge).gates) {
            if (gate.state == GateState::Next)
                parts
                    << QCoreApplication::translate("Timeline", "gate %1").arg(dayInWords(gate.on));
        }
        parts.removeAll(QString());
        return challenge->code + u' ' + challenge->title + u": "_s + parts.join(u", "_s);
    }
    const PlanItem *item = now->find(Id<PlanItem>(row.id));
    if (!item)
        return {};
    if (start.isValid() && item->kind != PlanKind::Milestone && item->kind != PlanKind::Gate &&
        start.date() != finish.date()) {
        const QString first = start.date().year() == finish.date().year()
                                  ? shortDate(start.date())
                                  : dayInWords(start.date());
        parts << QCoreApplication::translate("Timeline", "%1 to %2")
                     .arg(first, dayInWords(finish.date()));
    } else if (start.isValid()) {
        parts << dayInWords(start.date());
    }
    const QString length = cell(row, TreeColumn::Duration);
    if (!length.isEmpty())
        parts << length;
    if (item->progress > 0)
        parts << QCoreApplication::translate("Timeline", "%1 % done").arg(item->progress);
    const QString people = whoInFull(row);
    if (!people.isEmpty())
        parts << people;
    if (const planning::ItemDates *when = dates(item->id); when && when->critical && !isDone(*item))
        parts << QCoreApplication::translate("Timeline", "critical");
    if (const QString words = varianceInWords(item->id); !words.isEmpty())
        parts << words;
    const QString sentence = item->name + u": "_s + parts.join(u", "_s);
    const QStringList &wrong = findings(item->id);
    return wrong.isEmpty() ? sentence : sentence + u". ▲ "_s + wrong.join(u' ');
}

QString columnLabel(TreeColumn column)
{
    switch (column) {
    case TreeColumn::Code:
        return QCoreApplication::translate("Timeline", "Code");
    case TreeColumn::Name:
        return QCoreApplication::translate("Timeline", "Name");
    case TreeColumn::Who:
        return QCoreApplication::translate("Timeline", "Who");
    case TreeColumn::Duration:
        return QCoreApplication::translate("Timeline", "Duration");
    case TreeColumn::Start:
        return QCoreApplication::translate("Timeline", "Start");
    case TreeColumn::Finish:
        return QCoreApplication::translate("Timeline", "Finish");
    case TreeColumn::Progress:
        return QCoreApplication::translate("Timeline", "Progress");
    case TreeColumn::Predecessors:
        return QCoreApplication::translate("Timeline", "Waits for");
    case TreeColumn::Status:
        return QCoreApplication::translate("Timeline", "Status");
    case TreeColumn::NextDue:
        return QCoreApplication::translate("Timeline", "Next due");
    case TreeColumn::AtBest:
        return QCoreApplication::translate("Timeline", "At best");
    case TreeColumn::AtWorst:
        return QCoreApplication::translate("Timeline", "At worst");
    case TreeColumn::StartVariance:
        return QCoreApplication::translate("Timeline", "Start ±");
    case TreeColumn::FinishVariance:
        return QCoreApplication::translate("Timeline", "Finish ±");
    case TreeColumn::DurationVariance:
        return QCoreApplication::translate("Timeline", "Duration ±");
    }
    return {};
}

} // namespace stint::ui
