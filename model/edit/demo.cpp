// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/demo.h"

#include "model/edit/demogovernance.h"
#include "model/edit/demoscaleup.h"
#include "model/edit/templates.h"
#include "model/governance/lifecycle.h"
#include "model/planning/planner.h"
#include "model/planning/workcalendar.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

/// Days from the data's own day to `today`, in whole weeks, so that Mondays stay Mondays.
qint64 shiftTo(QDate today, const QJsonObject &data)
{
    const QDate reference = QDate::fromString(data.value("reference"_L1).toString(), Qt::ISODate);
    const qint64 days = reference.daysTo(today);
    return days - (days % 7 + 7) % 7;
}

class City
{
public:
    City(const Snapshot &now, QDate today, const QJsonObject &data)
        : m_draft(now)
        , m_today(today)
        , m_data(data)
        , m_shift(shiftTo(today, data))
    {
        for (const Stage *stage : governance::stagesInOrder(now))
            m_stages.push_back(*stage);
    }

    Result<ChangeSet> build()
    {
        addWho();
        addSettings();
        for (const QJsonValue &value : m_data.value("challenges"_L1).toArray()) {
            if (auto done = addChallenge(value.toObject()); !done)
                return std::unexpected(done.error());
        }
        reportProgress();
        addDemoGovernance(m_draft, m_people, m_shift);
        return m_draft.finish(QCoreApplication::translate("Edit", "fill in the sample city"));
    }

private:
    QDate day(const QJsonValue &iso) const
    {
        const QDate date = QDate::fromString(iso.toString(), Qt::ISODate);
        return date.isValid() ? date.addDays(m_shift) : QDate();
    }
    Id<Person> person(const QJsonValue &initials) const
    {
        return m_people.value(initials.toString());
    }

    void addWho()
    {
        const auto organisation = [&](const QString &name, OrganisationKind kind,
                                      Id<Calendar> own = {}) {
            Organisation row;
            row.name = name;
            row.kind = kind;
            row.calendar = own;
            m_organisations.insert(name, m_draft.add(row));
        };
        // External teams do not share the city's holidays.
        Calendar calendar;
        calendar.name = u"External teams"_s;
        calendar.week = u"Mon-Fri 09:00-12:30 13:00-17:30"_s;
        const Id<Calendar> outside = m_draft.add(calendar);
        for (const QJsonValue &name : m_data.value("departments"_L1).toArray())
            organisation(name.toString(), OrganisationKind::Department);
        for (const QJsonValue &name : m_data.value("teams"_L1).toArray())
            organisation(name.toString(), OrganisationKind::ExternalTeam, outside);
        organisation(u"Hearth & Harbour Foundation"_s, OrganisationKind::Funder);
        organisation(u"Port Marlow Business Council"_s, OrganisationKind::Council);
        for (const QJsonValue &value : m_data.value("people"_L1).toArray()) {
            const QJsonObject o = value.toObject();
            Person row;
            row.name = o.value("name"_L1).toString();
            row.role = o.value("role"_L1).toString();
            row.hoursAWeek = o.value("hours"_L1).toInt();
            m_people.insert(o.value("initials"_L1).toString(), m_draft.add(row));
        }
    }

    void addSettings()
    {
        const QJsonObject o = m_data.value("settings"_L1).toObject();
        Settings settings = m_draft.now().settings();
        settings.city = o.value("city"_L1).toString();
        settings.team = o.value("team"_L1).toString();
        settings.meeting = o.value("meeting"_L1).toString();
        settings.meetingOn = day(o.value("meeting_on"_L1));
        settings.meetingPlace = o.value("meeting_place"_L1).toString();
        settings.director = person(o.value("director"_L1));
        m_draft.update(settings);
        const QJsonObject closed = m_data.value("closure"_L1).toObject();
        CalendarDay closure;
        closure.calendar = settings.calendar;
        closure.first = day(closed.value("first"_L1));
        closure.last = day(closed.value("last"_L1));
        closure.name = closed.value("name"_L1).toString();
        m_draft.add(closure);
    }

    Result<void> addChallenge(const QJsonObject &o)
    {
        Challenge c;
        c.code = o.value("code"_L1).toString();
        c.title = o.value("title"_L1).toString();
        c.question = o.value("question"_L1).toString();
        c.description = o.value("problem"_L1).toString();
        c.tried = o.value("tried"_L1).toString();
        c.equity = o.value("equity"_L1).toString();
        c.rootCauses = o.value("root"_L1).toString();
        c.population = o.value("population"_L1).toString();
        c.theme = o.value("theme"_L1).toString();
        c.statusReason = o.value("reason"_L1).toString();
        ValueTraits<Status>::fromName(o.value("status"_L1).toString(), c.status);
        ValueTraits<Outcome>::fromName(o.value("outcome"_L1).toString(u"open"_s), c.outcome);
        c.statusSince = m_today.addDays(-6);
        c.owner = person(o.value("owner"_L1));
        c.sponsorPerson = person(o.value("sponsor"_L1));
        c.sponsor = m_organisations.value(o.value("department"_L1).toString());
        if (!o.value("budget"_L1).isNull())
            c.budget = {static_cast<qint64>(o.value("budget"_L1).toDouble() * 100), u"CAD"_s};
        const QJsonArray entered = o.value("stages"_L1).toArray();
        const qsizetype last = entered.size() - 1;
        if (last < 0 || last >= static_cast<qsizetype>(m_stages.size()))
            return failure(
                QCoreApplication::translate("Edit", "The sample city does not fit these stages."));
        c.start = day(entered.first());
        c.stage = m_stages[static_cast<size_t>(last)].id;
        c.stageSince = day(entered.last());
        const Id<Challenge> id = m_draft.add(c);
        addReviews(id, c, entered);
        addRecords(id, o);
        return addPlan(id, c, o);
    }

    void addReviews(Id<Challenge> id, const Challenge &c, const QJsonArray &entered)
    {
        qsizetype from = 0;
        for (qsizetype to = 1; to < entered.size(); ++to) {
            const QDate on = day(entered[to]);
            if (!on.isValid())
                continue; // a stage that was passed over
            GateReview review;
            review.challenge = id;
            review.from = m_stages[static_cast<size_t>(from)].id;
            review.to = m_stages[static_cast<size_t>(to)].id;
            for (const Gate &gate : m_draft.now().table<Gate>()) {
                if (gate.stage == review.from)
                    review.gate = gate.id;
            }
            const bool stopped = c.outcome == Outcome::Stopped && to == entered.size() - 1;
            review.decision = stopped ? GateDecision::Stop : GateDecision::Go;
            review.reason =
                stopped ? c.statusReason : u"The criteria are met; the department agrees."_s;
            review.decider = person(u"HF"_s);
            review.on = on;
            review.number =
                u"D-%1-%2"_s.arg(on.year()).arg(++m_reviews[on.year()], 3, 10, QChar(u'0'));
            m_draft.add(review);
            from = to;
        }
    }

    void addRecords(Id<Challenge> id, const QJsonObject &o)
    {
        for (const QJsonValue &value : o.value("risks"_L1).toArray()) {
            const QJsonArray r = value.toArray();
            Risk risk;
            risk.challenge = id;
            risk.title = r[0].toString();
            ValueTraits<Level>::fromName(r[1].toString(), risk.likelihood);
            ValueTraits<Level>::fromName(r[2].toString(), risk.impact);
            risk.response = r[3].toString();
            risk.owner = person(r[4]);
            risk.review =
                m_today.addDays(9 + 7 * static_cast<int>(m_draft.now().table<Risk>().size() % 6));
            m_draft.add(risk);
        }
        int ago = 30;
        for (const QJsonValue &text : o.value("notes"_L1).toArray()) {
            Note note;
            note.challenge = id;
            note.text = text.toString();
            note.author = person(o.value("owner"_L1));
            note.on = m_today.addDays(-(ago -= 5));
            m_draft.add(note);
        }
        for (const QJsonValue &value : o.value("links"_L1).toArray()) {
            Attachment link;
            link.challenge = id;
            link.name = value.toArray()[0].toString();
            link.url = value.toArray()[1].toString();
            link.on = m_today.addDays(-20);
            m_draft.add(link);
        }
        const QJsonArray asked = o.value("decision"_L1).toArray();
        if (!asked.isEmpty()) {
            Decision decision;
            decision.challenge = id;
            decision.title = asked[0].toString();
            decision.motion = asked[1].toString();
            decision.due = day(asked[2]);
            decision.askedBy = person(o.value("owner"_L1));
            m_draft.add(decision);
        }
        for (const QJsonValue &text : o.value("met"_L1).toArray()) {
            for (const Criterion &criterion : m_draft.now().table<Criterion>()) {
                if (criterion.text != text.toString())
                    continue;
                CriterionState state;
                state.challenge = id;
                state.criterion = criterion.id;
                state.verdict = CriterionVerdict::Met;
                state.person = person(o.value("owner"_L1));
                state.on = m_today.addDays(-8);
                m_draft.add(state);
                break;
            }
        }
    }

    Result<void> addPlan(Id<Challenge> id, const Challenge &c, const QJsonObject &o)
    {
        const QJsonArray stint = o.value("stint"_L1).toArray();
        if (!stint.isEmpty()) {
            const auto plan = applyTemplate(m_draft.now(), id, u"stint-16-weeks"_s, day(stint[1]),
                                            m_organisations.value(stint[0].toString()));
            if (!plan)
                return std::unexpected(plan.error());
            take(*plan, o.value("owner"_L1));
        } else if (c.outcome == Outcome::Open) {
            const auto plan = applyTemplate(m_draft.now(), id, u"life-cycle"_s, c.stageSince);
            if (!plan)
                return std::unexpected(plan.error());
            take(*plan, o.value("owner"_L1));
        }
        const QJsonArray next = o.value("next"_L1).toArray();
        if (!next.isEmpty())
            addNext(id, next[0].toString(), CivilTime::at(day(next[1]), 17 * 60 + 30));
        return {};
    }

    /// Plans what comes next: the gate of that name, if the plan has it, or a milestone.
    void addNext(Id<Challenge> id, const QString &name, CivilTime at)
    {
        PlanItem next;
        for (const PlanItem &item : m_draft.now().table<PlanItem>()) {
            if (item.challenge == id && item.kind == PlanKind::Gate && item.name == name)
                next = item;
        }
        next.constraint = Constraint::MustStart;
        next.constraintTime = at;
        if (next.id) {
            endWorkBefore(next.id, at);
            m_draft.update(next);
            return;
        }
        next.challenge = id;
        next.name = name;
        next.kind = PlanKind::Milestone;
        next.position = 1000;
        m_draft.add(next);
    }

    /// Work takes half as long again more often than it is done a fifth early.
    static void estimate(PlanItem &task)
    {
        task.optimistic = WorkTime(task.duration.minutes * 4 / 5);
        task.pessimistic = WorkTime(task.duration.minutes * 8 / 5);
    }

    /// Makes the work that leads to a gate as long as there is time for it.
    void endWorkBefore(Id<PlanItem> gate, CivilTime at)
    {
        const planning::Planner planner(m_draft.now());
        std::vector<PlanItem> changed;
        for (const Dependency &link : m_draft.now().table<Dependency>()) {
            const PlanItem *work =
                link.successor == gate ? m_draft.now().find(link.predecessor) : nullptr;
            const planning::ItemDates *dates = work ? planner.dates(work->id) : nullptr;
            if (!dates || dates->start >= at)
                continue;
            changed.push_back(*work);
            changed.back().duration = planner.calendarOf(work->id).between(dates->start, at);
            estimate(changed.back());
        }
        for (const PlanItem &item : changed)
            m_draft.update(item);
    }

    /// Takes a plan's rows over under the draft's own ids, and gives its tasks to the owner.
    void take(const ChangeSet &plan, const QJsonValue &owner)
    {
        QHash<qint64, qint64> ids{{0, 0}}; // of the plan → of the draft
        for (const auto &change : plan.of<Stint>())
            ids.insert(change.id().value, m_draft.add(*change.after).value);
        for (const auto &change : plan.of<PlanItem>()) {
            PlanItem item = *change.after;
            item.parent = Id<PlanItem>(ids.value(item.parent.value));
            item.stint = Id<Stint>(ids.value(item.stint.value));
            if (item.kind == PlanKind::Task)
                estimate(item);
            ids.insert(change.after->id.value, m_draft.add(item).value);
            if (item.kind == PlanKind::Task && owner.isString()) {
                Assignment assignment;
                assignment.item = Id<PlanItem>(ids.value(change.after->id.value));
                assignment.person = person(owner);
                assignment.units = 40;
                m_assignments.push_back(assignment);
            }
        }
        for (const auto &change : plan.of<Dependency>()) {
            Dependency link = *change.after;
            link.predecessor = Id<PlanItem>(ids.value(link.predecessor.value));
            link.successor = Id<PlanItem>(ids.value(link.successor.value));
            m_draft.add(link);
        }
        for (const Assignment &assignment : std::exchange(m_assignments, {}))
            m_draft.add(assignment);
    }

    /// What lies before today is done, what is under way is done in part; milestones of the data
    /// that are past are late.
    void reportProgress()
    {
        const planning::Planner planner(m_draft.now());
        const CivilTime now = CivilTime::at(m_today, 9 * 60);
        std::vector<PlanItem> changed;
        for (const PlanItem &item : m_draft.now().table<PlanItem>()) {
            const planning::ItemDates *dates = planner.dates(item.id);
            const bool late =
                item.kind == PlanKind::Milestone && item.constraint == Constraint::MustStart;
            if (!dates || dates->start >= now || late || item.kind == PlanKind::Gate)
                continue;
            PlanItem done = item;
            const auto &calendar = planner.calendarOf(item.id);
            const qint64 all = calendar.between(dates->start, dates->finish).minutes;
            const qint64 past =
                calendar.between(dates->start, std::min(now, dates->finish)).minutes;
            done.progress = all > 0 ? static_cast<int>(100 * past / all) : 100;
            changed.push_back(done);
        }
        for (const PlanItem &item : changed)
            m_draft.update(item);
    }

    Draft m_draft;
    QDate m_today;
    QJsonObject m_data;
    qint64 m_shift;
    std::vector<Stage> m_stages;
    QHash<QString, Id<Organisation>> m_organisations;
    QHash<QString, Id<Person>> m_people;
    QHash<int, int> m_reviews;
    std::vector<Assignment> m_assignments;
};

} // namespace

Result<ChangeSet> demoCity(const Snapshot &now, QDate today)
{
    QFile file(u":/templates/demo-city.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            QCoreApplication::translate("Edit", "The sample city is missing from this program."));
    const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
    auto city = City(now, today, data).build();
    if (!city)
        return city;
    Snapshot built = now;
    built.apply(*city);
    const auto scaleUp = demoScaleUp(built, shiftTo(today, data));
    if (!scaleUp)
        return scaleUp;
    const QString words = city->words;
    city->append(*scaleUp);
    city->words = words;
    return city;
}

} // namespace stint::edit
