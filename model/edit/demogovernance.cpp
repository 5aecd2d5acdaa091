// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/demogovernance.h"

#include "model/domain/newchallenge.h"
#include "model/edit/scoring.h"
#include "model/governance/lifecycle.h"
#include "model/governance/scoring.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::edit {

namespace {

class Governance
{
public:
    Governance(Draft &draft, const QHash<QString, Id<Person>> &people, qint64 shift,
               const QJsonObject &data)
        : m_draft(draft)
        , m_people(people)
        , m_shift(shift)
        , m_data(data)
    {
        for (const Challenge &c : draft.now().table<Challenge>())
            m_challenges.insert(c.code, c.id);
        for (const Organisation &o : draft.now().table<Organisation>())
            m_departments.insert(o.name, o.id);
    }

    void add()
    {
        addSubmissions();
        addRatings();
        addVotes();
        addStocktake();
        for (const QJsonValue &value : m_data["actions"_L1].toArray())
            addAction(value.toArray(), {});
        addIssues();
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
    Id<Challenge> challenge(const QJsonValue &code) const
    {
        return m_challenges.value(code.toString());
    }

    void addSubmissions()
    {
        for (const QJsonValue &value : m_data["submissions"_L1].toArray()) {
            const QJsonObject o = value.toObject();
            Submission row;
            row.receivedOn = day(o["received"_L1]);
            row.number =
                submissionNumber(row.receivedOn.year(),
                                 lastSubmissionNumber(m_draft.now(), row.receivedOn.year()) + 1);
            row.title = o["title"_L1].toString();
            row.question = o["question"_L1].toString();
            row.description = o["description"_L1].toString();
            row.department = m_departments.value(o["department"_L1].toString());
            ValueTraits<SubmissionState>::fromName(o["state"_L1].toString(), row.state);
            row.reason = o["reason"_L1].toString();
            row.settledOn = day(o["settled"_L1]);
            m_draft.add(row);
        }
    }

    /// Every open challenge before scale-up is rated; scores follow from its code, so that they are
    /// the same on every run.
    void addRatings()
    {
        const auto model = addScoringModel(m_draft.now(), u"weighted"_s, u"en"_s);
        if (!model)
            return;
        Id<ScoringModel> own;
        std::vector<Id<ScoringCriterion>> criteria;
        for (const auto &change : model->of<ScoringModel>())
            own = m_draft.add(*change.after);
        for (const auto &change : model->of<ScoringCriterion>()) {
            ScoringCriterion criterion = *change.after;
            criterion.model = own;
            criteria.push_back(m_draft.add(criterion));
        }
        const auto challenges = m_draft.now().table<Challenge>();
        for (const Challenge &c : challenges) {
            if (governance::isClosed(m_draft.now(), c))
                continue;
            const QDate on = std::min(c.start.isValid() ? c.start.addDays(14) : c.stageSince,
                                      day(u"2026-11-17"_s));
            int who = 0;
            for (const QJsonValue &initials : m_data["raters"_L1].toArray())
                addRating(c, own, criteria, person(initials), on, who++);
        }
        for (const QJsonValue &value : m_data["asked"_L1].toArray()) {
            Rating open;
            open.challenge = challenge(value.toArray()[0]);
            open.model = own;
            open.rater = person(value.toArray()[1]);
            m_draft.add(open);
        }
    }

    void addRating(const Challenge &c, Id<ScoringModel> model,
                   const std::vector<Id<ScoringCriterion>> &criteria, Id<Person> rater, QDate on,
                   int who)
    {
        Rating rating;
        rating.challenge = c.id;
        rating.model = model;
        rating.rater = rater;
        rating.on = on;
        rating.handedIn = true;
        const Id<Rating> id = m_draft.add(rating);
        const int seed = c.code.right(2).toInt();
        for (size_t i = 0; i < criteria.size(); ++i) {
            const int common = (seed * 7 + static_cast<int>(i * i) * 3 + static_cast<int>(i)) % 5;
            const int own = (seed + who * 3 + static_cast<int>(i)) % 4 == 0 ? 1 : 0;
            Score score;
            score.rating = id;
            score.criterion = criteria[i];
            score.value = std::clamp(1 + common + (who == 1 ? own : -own), 1, 5);
            m_draft.add(score);
        }
    }

    void addVotes()
    {
        for (const QJsonValue &value : m_data["votes"_L1].toArray()) {
            const QJsonArray a = value.toArray();
            const Challenge *c = m_draft.find(challenge(a[0]));
            const Gate *gate = c ? governance::gateOf(m_draft.now(), c->stage) : nullptr;
            if (!gate)
                continue;
            GateVote vote;
            vote.challenge = c->id;
            vote.gate = gate->id;
            vote.person = person(a[1]);
            ValueTraits<GateDecision>::fromName(a[2].toString(), vote.vote);
            vote.reason = a[3].toString();
            vote.on = day(u"2026-11-16"_s);
            m_draft.add(vote);
        }
    }

    void addAction(const QJsonArray &a, Id<Stocktake> stocktake)
    {
        Action action;
        action.challenge = challenge(a[0]);
        action.title = a[1].toString();
        action.owner = person(a[2]);
        action.due = day(a[3]);
        ValueTraits<ActionState>::fromName(a[4].toString(), action.state);
        if (action.state == ActionState::Done)
            action.doneOn = action.due.addDays(-2);
        action.stocktake = stocktake;
        m_draft.add(action);
    }

    void addIssues()
    {
        for (const QJsonValue &value : m_data["issues"_L1].toArray()) {
            const QJsonArray a = value.toArray();
            Issue issue;
            issue.challenge = challenge(a[0]);
            issue.title = a[1].toString();
            ValueTraits<Level>::fromName(a[2].toString(), issue.severity);
            issue.owner = person(a[3]);
            issue.raisedOn = day(a[4]);
            issue.due = day(a[5]);
            issue.response = a[6].toString();
            m_draft.add(issue);
        }
    }

    /// The last one, with what was said, and the next one.
    void addStocktake()
    {
        const QJsonObject o = m_data["stocktake"_L1].toObject();
        const Settings settings = m_draft.now().settings();
        Stocktake held;
        held.name = settings.meeting;
        held.on = day(o["on"_L1]);
        held.place = settings.meetingPlace;
        held.chair = person(o["chair"_L1]);
        held.attendees = o["attendees"_L1].toString();
        held.minutes = o["minutes"_L1].toString();
        held.next = day(o["next"_L1]);
        held.held = true;
        const Id<Stocktake> id = m_draft.add(held);
        for (const QJsonValue &value : o["notes"_L1].toArray()) {
            Minute minute;
            minute.stocktake = id;
            minute.challenge = challenge(value.toArray()[0]);
            minute.text = value.toArray()[1].toString();
            m_draft.add(minute);
        }
        for (const QJsonValue &value : o["actions"_L1].toArray())
            addAction(value.toArray(), id);
        Stocktake next;
        next.name = held.name;
        next.on = held.next;
        next.place = held.place;
        next.chair = held.chair;
        next.since = held.on;
        m_draft.add(next);
    }

    Draft &m_draft;
    const QHash<QString, Id<Person>> &m_people;
    qint64 m_shift;
    QJsonObject m_data;
    QHash<QString, Id<Challenge>> m_challenges;
    QHash<QString, Id<Organisation>> m_departments;
};

} // namespace

void addDemoGovernance(Draft &draft, const QHash<QString, Id<Person>> &people, qint64 shift)
{
    QFile file(u":/templates/demo-governance.json"_s);
    if (file.open(QIODevice::ReadOnly))
        Governance(draft, people, shift, QJsonDocument::fromJson(file.readAll()).object()).add();
}

} // namespace stint::edit
