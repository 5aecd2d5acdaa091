// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecity.h"

#include "model/domain/draft.h"

using namespace Qt::StringLiterals;

namespace stint::test {

namespace {

struct StageSpec {
    const char *name;
    const char *letter;
    const char *colour;
    const char *purpose;
};

constexpr StageSpec stageSpecs[] = {
    {"Intake", "I", "#6E7781", "A sponsor is named and the problem is a question"},
    {"Discovery", "D", "#56B4E9", "A baseline is measured and residents are heard"},
    {"Ideas", "S", "#CC79A7", "Options are compared"},
    {"Prototype", "P", "#E69F00", "Tests are logged, keep or kill is decided"},
    {"Evaluation", "E", "#0072B2", "A result stands against a frozen plan"},
    {"Scale-up", "U", "#009E73", "A department owns it and pays for it"},
    {"Closed", "C", "#3B424A", "Benefits are reviewed"},
};

void addLifeCycle(Draft &draft, SampleCity &city)
{
    int position = 0;
    for (const StageSpec &spec : stageSpecs) {
        Stage stage;
        stage.name = QString::fromLatin1(spec.name);
        stage.letter = QString::fromLatin1(spec.letter);
        stage.colour = QString::fromLatin1(spec.colour);
        stage.purpose = QString::fromLatin1(spec.purpose);
        stage.position = position++;
        stage.closed = stage.letter == "C"_L1;
        if (stage.letter == "P"_L1)
            stage.limitDays = 120;
        city.stages.push_back(draft.add(stage));
    }
    for (size_t i = 0; i + 1 < city.stages.size(); ++i) {
        Gate gate;
        gate.stage = city.stages[i];
        gate.name = QString::fromLatin1(stageSpecs[i].name) + u" gate"_s;
        city.gates.push_back(draft.add(gate));
    }
    const auto criterion = [&](size_t gate, const QString &text, CriterionKind kind,
                               const QString &rule = {}) {
        Criterion c;
        c.gate = city.gates[gate];
        c.text = text;
        c.kind = kind;
        c.rule = rule;
        c.position = position++;
        return draft.add(c);
    };
    criterion(0, u"A sponsor is named"_s, CriterionKind::Counted, u"sponsor"_s);
    criterion(0, u"Framed as a question"_s, CriterionKind::Counted, u"question"_s);
    criterion(0, u"Scored by the team"_s, CriterionKind::Hand);
    criterion(3, u"Risks have a response"_s, CriterionKind::Counted,
              u"risks>=1 and risks_unanswered=0"_s);
    criterion(3, u"Two milestones done"_s, CriterionKind::Counted, u"milestones_done>=2"_s);
    criterion(3, u"Privacy and security checked"_s, CriterionKind::Document);
    criterion(4, u"Equity question answered"_s, CriterionKind::Counted, u"equity"_s);
    criterion(4, u"Notes from the field"_s, CriterionKind::Counted, u"notes>=1"_s);
    city.countedCriterion = criterion(4, u"A decision was taken by the department"_s,
                                      CriterionKind::Counted, u"decisions_taken>=1"_s);
    city.handCriterion =
        criterion(4, u"Sponsor department accepts the result"_s, CriterionKind::Hand);
}

template <class Row>
Row of(Id<Challenge> challenge)
{
    Row row;
    row.challenge = challenge;
    return row;
}

Id<Challenge> addChallenge(Draft &draft, const SampleCity &city, const QString &code,
                           const QString &title, size_t stage, QDate since,
                           Id<Organisation> sponsor, Id<Person> owner)
{
    Challenge c;
    c.code = code;
    c.title = title;
    c.stage = city.stages[stage];
    c.stageSince = since;
    c.sponsor = sponsor;
    c.owner = owner;
    c.start = QDate(2026, 5, 4);
    c.theme = u"Faster services"_s;
    return draft.add(c);
}

void addReview(Draft &draft, const SampleCity &city, Id<Challenge> challenge, const QString &number,
               size_t from, size_t to, GateDecision decision, QDate on)
{
    GateReview review;
    review.number = number;
    review.challenge = challenge;
    review.gate = city.gates[from];
    review.from = city.stages[from];
    review.to = city.stages[to];
    review.decision = decision;
    review.on = on;
    review.decider = city.director;
    review.reason = u"The criteria are met."_s;
    review.evidence = u"A sponsor is named: Met"_s;
    draft.add(review);
}

void addPermits(Draft &draft, SampleCity &city, Id<Organisation> team)
{
    Challenge c = *draft.find(city.permits);
    c.question =
        u"How might we give people who build a small home a permit decision in 20 working days?"_s;
    c.description = u"Half of the 1,940 small-home applications a year wait longer than 47 working "
                    "days, and six in ten are sent back at least once because a drawing or form is "
                    "missing."_s;
    c.status = Status::AtRisk;
    c.statusReason = u"Permit test data comes two weeks late."_s;
    c.rootCauses = u"Incomplete forms; one reviewer for heritage."_s;
    c.statusSince = QDate(2026, 11, 3);
    draft.update(c);
    addReview(draft, city, c.id, u"D-2026-004"_s, 0, 1, GateDecision::Go, QDate(2026, 6, 1));
    addReview(draft, city, c.id, u"D-2026-011"_s, 1, 2, GateDecision::Go, QDate(2026, 8, 17));
    addReview(draft, city, c.id, u"D-2026-015"_s, 2, 3, GateDecision::Go, QDate(2026, 9, 28));

    Stint stint = of<Stint>(c.id);
    stint.team = team;
    stint.start = QDate(2026, 10, 5);
    stint.weeks = 16;
    stint.demoDay = QDate(2027, 1, 28);
    const Id<Stint> stintId = draft.add(stint);

    const auto item = [&](const QString &name, PlanKind kind, QDate on, int progress = 0) {
        PlanItem i = of<PlanItem>(c.id);
        i.name = name;
        i.kind = kind;
        i.constraint = Constraint::MustStart;
        i.constraintTime = CivilTime::at(on, 9 * 60);
        i.progress = progress;
        i.stint = stintId;
        i.position = static_cast<int>(draft.now().table<PlanItem>().size());
        if (kind == PlanKind::Task)
            i.duration = WorkTime::days(10);
        return i;
    };
    draft.add(item(u"Interview applicants"_s, PlanKind::Task, QDate(2026, 10, 19), 100));
    draft.add(item(u"Agreement signed"_s, PlanKind::Milestone, QDate(2026, 10, 16), 100));
    city.lateMilestone =
        draft.add(item(u"Test data delivered"_s, PlanKind::Milestone, QDate(2026, 11, 6)));
    draft.add(
        item(u"Option chosen with the department"_s, PlanKind::Milestone, QDate(2026, 11, 27)));
    PlanItem gate = item(u"Prototype gate"_s, PlanKind::Gate, QDate(2027, 1, 22));
    gate.gate = city.gates[3];
    draft.add(gate);

    Decision decision = of<Decision>(c.id);
    decision.number = u"D-2026-020"_s;
    decision.title = u"Extend stint two weeks, CAD 18,400"_s;
    decision.motion =
        u"That the stint with Clearstep Labs be extended by two weeks, to 11 February "
        "2027, at a cost of no more than CAD 18,400."_s;
    decision.due = QDate(2026, 11, 27);
    decision.askedBy = city.manager;
    city.asked = draft.add(decision);

    Risk risk = of<Risk>(c.id);
    risk.title = u"Permit data extract arrives too late for the week 8 build"_s;
    risk.likelihood = Level::High;
    risk.impact = Level::High;
    risk.owner = city.manager;
    risk.review = QDate(2026, 11, 27);
    draft.add(risk);
    risk.title = u"Counter staff see the checklist as extra work"_s;
    risk.likelihood = Level::Medium;
    risk.response = u"Two of them test it first."_s;
    risk.review = QDate(2026, 11, 16);
    draft.add(risk);
}

} // namespace

SampleCity sampleCity()
{
    SampleCity city;
    Snapshot empty;
    Draft draft(empty);

    Organisation planning;
    planning.name = u"Building & Planning"_s;
    const auto department = draft.add(planning);
    Organisation team;
    team.name = u"Clearstep Labs"_s;
    team.kind = OrganisationKind::ExternalTeam;
    const auto teamId = draft.add(team);
    Person helen;
    helen.name = u"Helen Fraser"_s;
    helen.role = u"Executive Director"_s;
    city.director = draft.add(helen);
    Person nadia;
    nadia.name = u"Nadia Tremblay"_s;
    nadia.role = u"Project Manager"_s;
    city.manager = draft.add(nadia);
    addLifeCycle(draft, city);

    city.permits = addChallenge(draft, city, u"26-05"_s, u"Permit waiting times for small homes"_s,
                                3, QDate(2026, 9, 28), department, city.manager);
    city.licences = addChallenge(draft, city, u"26-02"_s, u"Small business licence renewal"_s, 4,
                                 QDate(2026, 7, 13), department, city.director);
    city.fresh = addChallenge(draft, city, u"26-24"_s, u"Quiet pickup at night"_s, 0,
                              QDate(2026, 11, 10), {}, {});
    city.stopped = addChallenge(draft, city, u"25-07"_s, u"Parking by phone"_s, 6,
                                QDate(2026, 3, 2), department, city.manager);
    addPermits(draft, city, teamId);

    Challenge licences = *draft.find(city.licences);
    licences.status = Status::OnTrack;
    licences.statusReason = u"The result is above target."_s;
    licences.equity = u"Results by language are in the report."_s;
    draft.update(licences);
    Note note = of<Note>(city.licences);
    note.text = u"Presented to Clerk & Licensing."_s;
    note.author = city.manager;
    note.on = QDate(2026, 11, 10);
    draft.add(note);

    Challenge stopped = *draft.find(city.stopped);
    stopped.outcome = Outcome::Stopped;
    draft.update(stopped);
    addReview(draft, city, city.stopped, u"D-2025-002"_s, 0, 1, GateDecision::Go,
              QDate(2025, 10, 1));
    addReview(draft, city, city.stopped, u"D-2026-001"_s, 1, 6, GateDecision::Stop,
              QDate(2026, 3, 2));

    Settings settings;
    settings.city = u"Port Marlow"_s;
    settings.currency = u"CAD"_s;
    settings.director = city.director;
    settings.meeting = u"Stocktake with the mayor"_s;
    settings.meetingOn = QDate(2026, 11, 25);
    draft.add(settings);

    city.snapshot = draft.now();
    city.changes = draft.finish(u"make the sample city"_s);
    return city;
}

std::unique_ptr<edit::Portfolio> openSampleCity(const SampleCity &city, const QString &path,
                                                const QString &who)
{
    if (auto made = store::Store::create(path); !made)
        qFatal("%s", qPrintable(made.error().message));
    auto opened =
        edit::Portfolio::open(path, Clock::fixed(QDateTime(sampleToday, QTime(9, 12))), who);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    if (auto done = (*opened)->perform(city.changes); !done)
        qFatal("%s", qPrintable(done.error().message));
    return std::move(*opened);
}

} // namespace stint::test
