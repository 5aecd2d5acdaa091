// SPDX-License-Identifier: GPL-3.0-or-later
// A small city for the timeline's tests: three challenges, a stint with a plan, holidays. It is
// Wednesday 18 November 2026.
#pragma once

#include "model/domain/draft.h"
#include "model/edit/portfolio.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/timeline/timelineview.h"

#include <QTemporaryDir>

namespace stint {

class TimelineFixture
{
public:
    explicit TimelineFixture(QDate today = {2026, 11, 18})
    {
        const QString path = m_dir.filePath(QStringLiteral("city.stint"));
        auto store = store::Store::create(path);
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        auto loaded = (*store)->load();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        portfolio = std::make_unique<edit::Portfolio>(std::move(*store), std::move(*loaded),
                                                      Clock::fixed(QDateTime(today, QTime(9, 12))),
                                                      QStringLiteral("Test"));
        Draft draft(portfolio->now());
        fill(draft);
        const auto written = portfolio->perform(draft.finish(QStringLiteral("fill")));
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
    }

    ui::Context context() { return {portfolio.get(), &filter}; }
    const planning::ItemDates &dates(Id<PlanItem> item) const
    {
        return *portfolio->planner().dates(item);
    }

    std::unique_ptr<edit::Portfolio> portfolio;
    ui::ChallengeFilter filter;
    Id<Challenge> permits, licences, answers;
    Id<PlanItem> kickOff, research, sprint, option, testData, build1, build2, build3, tests,
        evaluation, gateP, demo, stintItem, outcome, analysis, gateE;
    Id<Person> nadia, ada;

private:
    using S = QString;

    Id<PlanItem> item(Draft &draft, Id<Challenge> challenge, const char *name, PlanKind kind,
                      int days, Id<PlanItem> after = {}, QDate noEarlier = {})
    {
        PlanItem row;
        row.challenge = challenge;
        row.position = m_place++;
        row.name = S::fromUtf8(name);
        row.kind = kind;
        row.duration = WorkTime::hours(7 * days);
        if (noEarlier.isValid()) {
            row.constraint = Constraint::StartNoEarlier;
            row.constraintTime = CivilTime::at(noEarlier, 540);
        }
        const Id<PlanItem> id = draft.add(row);
        if (after)
            link(draft, after, id);
        return id;
    }
    void link(Draft &draft, Id<PlanItem> from, Id<PlanItem> to)
    {
        Dependency link;
        link.predecessor = from;
        link.successor = to;
        draft.add(link);
    }
    void assign(Draft &draft, Id<PlanItem> to, Id<Person> person)
    {
        Assignment row;
        row.item = to;
        row.person = person;
        row.units = 100;
        draft.add(row);
    }
    template <class Change>
    void change(Draft &draft, Id<PlanItem> id, Change &&how)
    {
        PlanItem row = *draft.find(id);
        how(row);
        draft.update(row);
    }
    void review(Draft &draft, Id<Challenge> challenge, Id<Gate> gate, Id<Stage> from, Id<Stage> to,
                QDate on)
    {
        GateReview row;
        row.number = QStringLiteral("D-%1").arg(draft.now().nextId);
        row.challenge = challenge;
        row.gate = gate;
        row.from = from;
        row.to = to;
        row.on = on;
        row.decider = nadia;
        draft.add(row);
    }

    void fill(Draft &draft)
    {
        Calendar city;
        city.name = S::fromUtf8("City");
        city.week = S::fromUtf8("Mon-Fri 09:00-12:30 13:00-16:30");
        city.holidays = HolidayRule::Ontario;
        const Id<Calendar> cityId = draft.add(city);
        CalendarDay closed;
        closed.calendar = cityId;
        closed.first = QDate(2026, 12, 24);
        closed.last = QDate(2027, 1, 1);
        closed.name = S::fromUtf8("City hall closed");
        draft.add(closed);
        Settings settings;
        settings.city = S::fromUtf8("Port Marlow");
        settings.currency = S::fromUtf8("CAD");
        settings.calendar = cityId;
        settings.stintWeeks = 16;
        if (draft.now().table<Settings>().isEmpty())
            draft.add(settings);
        else {
            settings.id = draft.now().settings().id;
            draft.update(settings);
        }
        struct StageWords {
            const char *name, *letter, *colour;
            int weeks;
        };
        static const StageWords words[] = {
            {"Intake", "I", "#6E7781", 4},      {"Discovery", "D", "#56B4E9", 12},
            {"Ideas", "S", "#CC79A7", 8},       {"Prototype", "P", "#E69F00", 18},
            {"Evaluation", "E", "#0072B2", 26}, {"Scale-up", "U", "#009E73", 26},
            {"Closed", "C", "#3B424A", 0}};
        std::vector<Id<Stage>> stages;
        std::vector<Id<Gate>> gates;
        for (const StageWords &w : words) {
            Stage stage;
            stage.name = S::fromUtf8(w.name);
            stage.letter = S::fromUtf8(w.letter);
            stage.colour = S::fromUtf8(w.colour);
            stage.position = int(stages.size());
            stage.plannedWeeks = w.weeks;
            stage.closed = w.weeks == 0;
            stages.push_back(draft.add(stage));
            Gate gate;
            gate.stage = stages.back();
            gate.name = S::fromUtf8("Gate ") + stage.letter;
            gates.push_back(draft.add(gate));
        }
        Organisation clearstep;
        clearstep.name = S::fromUtf8("Clearstep Labs");
        clearstep.kind = OrganisationKind::ExternalTeam;
        const Id<Organisation> team = draft.add(clearstep);
        const auto person = [&](const char *name) {
            Person row;
            row.name = S::fromUtf8(name);
            return draft.add(row);
        };
        nadia = person("Nadia Tremblay");
        ada = person("Ada Okafor");
        const auto challenge = [&](const char *code, const char *title, int stage, Status status,
                                   QDate start, QDate since) {
            Challenge row;
            row.code = S::fromUtf8(code);
            row.title = S::fromUtf8(title);
            row.stage = stages[size_t(stage)];
            row.status = status;
            row.start = start;
            row.stageSince = since;
            row.owner = nadia;
            return draft.add(row);
        };
        permits = challenge("26-05", "Permit waiting times for small homes", 3, Status::AtRisk,
                            QDate(2026, 5, 12), QDate(2026, 9, 28));
        licences = challenge("26-02", "Small business licence renewal", 4, Status::OnTrack,
                             QDate(2026, 1, 5), QDate(2026, 6, 1));
        answers = challenge("26-11", "311 answers at first contact", 2, Status::OnTrack,
                            QDate(2026, 6, 2), QDate(2026, 10, 16));
        review(draft, permits, gates[1], stages[1], stages[2], QDate(2026, 7, 20));
        review(draft, permits, gates[2], stages[2], stages[3], QDate(2026, 9, 28));
        review(draft, answers, gates[1], stages[1], stages[2], QDate(2026, 10, 16));
        Stint stint;
        stint.challenge = permits;
        stint.team = team;
        stint.start = QDate(2026, 10, 5);
        stint.weeks = 16;
        stint.agreementEnds = QDate(2027, 1, 29);
        const Id<Stint> stintId = draft.add(stint);

        stintItem = item(draft, permits, "Stint, Clearstep Labs", PlanKind::Stint, 73, {},
                         QDate(2026, 10, 5));
        kickOff = item(draft, permits, "Kick-off and agreement", PlanKind::Task, 9, {},
                       QDate(2026, 10, 5));
        research = item(draft, permits, "Research, 24 interviews", PlanKind::Task, 20, kickOff);
        sprint = item(draft, permits, "Design sprint", PlanKind::Sprint, 5, research);
        option = item(draft, permits, "Option chosen", PlanKind::Milestone, 0, sprint,
                      QDate(2026, 11, 27));
        testData = item(draft, permits, "Test data from permits", PlanKind::Task, 15, {},
                        QDate(2026, 11, 9));
        build1 = item(draft, permits, "Build 1", PlanKind::Task, 10, option);
        link(draft, testData, build1);
        build2 = item(draft, permits, "Build 2", PlanKind::Task, 8, build1);
        build3 = item(draft, permits, "Build 3", PlanKind::Task, 8, build2);
        tests = item(draft, permits, "Tests, 20 residents", PlanKind::Task, 6, build2);
        evaluation = item(draft, permits, "Evaluation and transition", PlanKind::Task, 7, build3);
        link(draft, tests, evaluation);
        gateP = item(draft, permits, "Gate P → E", PlanKind::Gate, 0, evaluation);
        demo = item(draft, permits, "Demo day", PlanKind::Milestone, 0, gateP, QDate(2027, 1, 28));
        for (const Id<PlanItem> id : {stintItem, build1, build2, build3, demo})
            change(draft, id, [&](PlanItem &row) { row.stint = stintId; });
        change(draft, gateP, [&](PlanItem &row) {
            row.gate = gates[3];
            row.deadline = CivilTime::at(QDate(2027, 1, 27), 990);
        });
        for (const Id<PlanItem> id : {kickOff, research})
            change(draft, id, [](PlanItem &row) { row.progress = 100; });
        change(draft, testData, [](PlanItem &row) { row.progress = 50; });
        change(draft, sprint, [](PlanItem &row) { row.progress = 40; });
        for (const Id<PlanItem> id : {kickOff, testData, evaluation})
            assign(draft, id, nadia);
        for (const Id<PlanItem> id : {research, sprint, tests})
            assign(draft, id, ada);

        m_place = 0;
        outcome = item(draft, licences, "Outcome window, 7 months", PlanKind::Task, 150, {},
                       QDate(2026, 3, 16));
        change(draft, outcome, [](PlanItem &row) { row.progress = 100; });
        analysis = item(draft, licences, "Analysis, report", PlanKind::Task, 15, outcome);
        gateE =
            item(draft, licences, "Gate E → U", PlanKind::Gate, 0, analysis, QDate(2026, 11, 19));
        change(draft, gateE, [&](PlanItem &row) { row.gate = gates[4]; });
        item(draft, licences, "Result by language", PlanKind::Task, 20, gateE);
        m_place = 0;
        const auto options = item(draft, answers, "Three options compared", PlanKind::Task, 24, {},
                                  QDate(2026, 10, 13));
        const auto gateS =
            item(draft, answers, "Gate S → P", PlanKind::Gate, 0, options, QDate(2026, 11, 20));
        change(draft, gateS, [&](PlanItem &row) { row.gate = gates[2]; });
        const auto call = item(draft, answers, "Call open, 5 weeks", PlanKind::Task, 22, gateS,
                               QDate(2026, 12, 8));
        const auto status = item(draft, answers, "Design sprint, status page", PlanKind::Sprint, 5,
                                 build2, QDate(2027, 1, 4));
        const auto score = item(draft, answers, "Score applications", PlanKind::Task, 10, call);
        link(draft, status, score);
    }

    QTemporaryDir m_dir;
    int m_place = 0;
};

} // namespace stint
