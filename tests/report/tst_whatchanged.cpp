// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between two moments, in the words of the team; nothing where nothing did.
#include "model/domain/draft.h"
#include "model/report/reports.h"
#include "model/report/whatchanged.h"
#include "tests/support/samplecity.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stint;
using report::ChangeKind;

namespace {

const QDate then(2026, 11, 2);

/// The sample city on 2 November, changed by `edit` until the 18th.
struct Since {
    test::SampleCity city = test::sampleCity();
    Snapshot before = city.snapshot;
    std::unique_ptr<Draft> now = std::make_unique<Draft>(before);

    std::vector<report::ChallengeChanges> changes(QDate today = test::sampleToday) const
    {
        const planning::Planner was(before);
        const planning::Planner is(now->now());
        const report::Words words(QLocale(QLocale::English, QLocale::Canada));
        return report::changesBetween({before, was, then}, {now->now(), is, today}, words);
    }
    /// "kind: what (detail)" of each line about a challenge.
    QStringList lines(Id<Challenge> challenge) const
    {
        QStringList all;
        for (const report::ChallengeChanges &of : changes()) {
            for (const report::ChangeLine &line : of.lines) {
                if (of.challenge == challenge)
                    all << u"%1: %2"_s.arg(report::changeName(line.kind), line.what) +
                               (line.detail.isEmpty() ? QString() : u" (%1)"_s.arg(line.detail));
            }
        }
        return all;
    }
    template <class Row, class Edit>
    void change(Id<Row> id, Edit &&edit)
    {
        Row row = *now->find(id);
        edit(row);
        now->update(row);
    }
    /// A row of the permits in both moments.
    template <class Row>
    Id<Row> had(Row row)
    {
        Draft draft(before);
        row.challenge = city.permits;
        const Id<Row> id = draft.add(row);
        before = draft.now();
        row.id = id;
        now = std::make_unique<Draft>(before);
        return id;
    }
};

} // namespace

class TestWhatChanged : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingChangedButTime()
    {
        Since since;
        // Sixteen days went by: a milestone of 6 November is late now.
        QCOMPARE(since.changes().size(), size_t(1));
        QCOMPARE(since.lines(since.city.permits),
                 QStringList{u"milestone_late: Late: Test data delivered (was due 6 Nov 2026, 8 "
                             "working days late)"_s});
        // It was late on the next day already, and is no news between two days after that.
        const planning::Planner planner(since.before);
        const report::Words words;
        QVERIFY(report::changesBetween({since.before, planner, QDate(2026, 11, 9)},
                                       {since.before, planner, test::sampleToday}, words)
                    .empty());
    }

    void stageMovesWithItsDecision()
    {
        Since since;
        GateReview review;
        review.number = u"D-2026-031"_s;
        review.challenge = since.city.licences;
        review.from = since.city.stages[4];
        review.to = since.city.stages[5];
        review.decision = GateDecision::GoWithConditions;
        review.decider = since.city.director;
        review.on = QDate(2026, 11, 12);
        since.now->add(review);
        since.change(since.city.licences, [&](Challenge &c) { c.stage = since.city.stages[5]; });
        QCOMPARE(since.lines(since.city.licences),
                 QStringList{u"stage_moved: Evaluation → Scale-up (Go with conditions, Helen "
                             "Fraser, D-2026-031)"_s});
        QCOMPARE(since.changes().front().challenge, since.city.licences); // the weightiest first
    }

    void closingSaysHowItEnded()
    {
        Since since;
        since.change(since.city.licences, [&](Challenge &c) {
            c.stage = since.city.stages[6];
            c.outcome = Outcome::Adopted;
            c.status = Status::Unknown;
        });
        QCOMPARE(since.lines(since.city.licences),
                 QStringList{u"stage_moved: Evaluation → Closed: Adopted"_s});
    }

    void holdingAtAGateIsADecision()
    {
        Since since;
        GateReview review;
        review.number = u"D-2026-032"_s;
        review.challenge = since.city.licences;
        review.gate = since.city.gates[4];
        review.from = review.to = since.city.stages[4];
        review.decision = GateDecision::Hold;
        review.reason = u"The result is not in."_s;
        review.on = QDate(2026, 11, 12);
        since.now->add(review);
        QCOMPARE(since.lines(since.city.licences),
                 QStringList{u"gate_decided: Evaluation gate: Hold (The result is not in, "
                             "D-2026-032)"_s});
    }

    void statusGetsWorseAndBetter()
    {
        Since since;
        const auto set = [&](Status status) {
            since.change(since.city.licences, [&](Challenge &c) { c.status = status; });
            return since.lines(since.city.licences);
        };
        QCOMPARE(set(Status::OffTrack),
                 QStringList{u"status_worse: Worse: On track → Off track (The result is above "
                             "target.)"_s});
        QVERIFY(set(Status::Unknown).front().startsWith(u"status_set: Status: On track → Unk"_s));
        QVERIFY(set(Status::OnTrack).isEmpty());
        since.before = since.now->now();
        since.change(since.city.permits, [](Challenge &c) { c.status = Status::OnTrack; });
        QVERIFY(since.lines(since.city.permits)
                    .contains(u"status_better: Better: At risk → On track (Permit test data comes "
                              "two weeks late.)"_s));
    }

    void finishMovesInWorkingDays()
    {
        Since since;
        Id<PlanItem> gate;
        for (const PlanItem &item : since.before.table<PlanItem>()) {
            if (item.kind == PlanKind::Gate)
                gate = item.id;
        }
        const auto at = [&](QDate day) {
            since.change(gate,
                         [&](PlanItem &item) { item.constraintTime = CivilTime::at(day, 9 * 60); });
            return since.lines(since.city.permits).value(0);
        };
        // From a Friday to the Tuesday week: seven working days.
        QCOMPARE(at(QDate(2027, 2, 2)),
                 u"finish_later: Finish 7 working days later: 2 Feb 2027 (was 22 Jan 2027)"_s);
        QCOMPARE(at(QDate(2027, 1, 20)),
                 u"finish_earlier: Finish 2 working days earlier: 20 Jan 2027 (was 22 Jan 2027)"_s);
        // Without a plan the due date counts.
        since.change(since.city.fresh, [](Challenge &c) { c.due = QDate(2027, 3, 1); });
        QCOMPARE(since.lines(since.city.fresh),
                 QStringList{u"finish_planned: First planned: finish 1 Mar 2027"_s});
    }

    void milestonesDone()
    {
        Since since;
        since.change(since.city.lateMilestone, [](PlanItem &item) {
            item.progress = 100;
            item.actualFinish = CivilTime::at(QDate(2026, 11, 17), 600);
        });
        QCOMPARE(since.lines(since.city.permits).last(),
                 u"milestone_done: Done: Test data delivered"_s);
    }

    void decisionsAskedAndTaken()
    {
        Since since;
        since.change(since.city.asked, [&](Decision &d) {
            d.state = DecisionState::Carried;
            d.on = QDate(2026, 11, 16);
            d.decider = since.city.director;
        });
        Decision asked;
        asked.challenge = since.city.licences;
        asked.title = u"Hire an analyst"_s;
        asked.due = QDate(2026, 12, 3);
        since.now->add(asked);
        asked.challenge = {};
        asked.title = u"Move the team"_s;
        since.now->add(asked);
        QVERIFY(since.lines(since.city.permits)
                    .contains(u"decision_taken: Carried: Extend stint two weeks, CAD 18,400 (Helen "
                              "Fraser, D-2026-020)"_s));
        QCOMPARE(since.lines(since.city.licences),
                 QStringList{u"decision_asked: Asked for: Hire an analyst (by 3 Dec 2026)"_s});
        QCOMPARE(since.lines({}).size(), 1); // the portfolio's own
    }

    void risksComeGoAndChange()
    {
        Since since;
        Risk risk;
        risk.title = u"Vendor leaves"_s;
        risk.likelihood = Level::Medium;
        risk.impact = Level::Medium;
        const Id<Risk> id = since.had(risk);
        const auto after = [&](auto &&edit) {
            since.change(id, edit);
            return since.lines(since.city.permits).last();
        };
        QCOMPARE(after([](Risk &r) { r.impact = Level::High; }),
                 u"risk_graver: Graver: Vendor leaves (Medium × Medium → Medium × High)"_s);
        QCOMPARE(after([](Risk &r) { r.impact = Level::Low; }),
                 u"risk_eased: Less grave: Vendor leaves (Medium × Medium → Medium × Low)"_s);
        QCOMPARE(after([](Risk &r) { r.state = RiskState::Closed; }),
                 u"risk_closed: Risk closed: Vendor leaves"_s);
        QCOMPARE(after([](Risk &r) { r.state = RiskState::Happened; }),
                 u"risk_happened: Happened: Vendor leaves (Medium × Low)"_s);
        risk.challenge = since.city.licences;
        since.now->add(risk);
        QCOMPARE(since.lines(since.city.licences),
                 QStringList{u"risk_new: New risk: Vendor leaves (Medium × Medium)"_s});
    }

    void actionsAndIssues()
    {
        Since since;
        Action action;
        action.title = u"Call the clerk"_s;
        action.due = QDate(2026, 11, 10);
        action.owner = since.city.manager;
        const Id<Action> id = since.had(action);
        QVERIFY(since.lines(since.city.permits)
                    .contains(u"action_overdue: Overdue: Call the clerk (by 10 Nov 2026, Nadia "
                              "Tremblay)"_s));
        since.change(id, [](Action &a) {
            a.state = ActionState::Done;
            a.doneOn = QDate(2026, 11, 9);
        });
        QCOMPARE(since.lines(since.city.permits).last(),
                 u"action_done: Action done: Call the clerk (Nadia Tremblay)"_s);
        action.challenge = since.city.licences;
        action.due = QDate(2026, 12, 10);
        since.now->add(action);
        Issue issue;
        issue.challenge = since.city.licences;
        issue.title = u"No room"_s;
        issue.severity = Level::High;
        const Id<Issue> raised = since.now->add(issue);
        QCOMPARE(since.lines(since.city.licences),
                 (QStringList{u"issue_raised: Issue: No room (High)"_s,
                              u"action_new: New action: Call the clerk (by 10 Dec 2026, Nadia "
                              "Tremblay)"_s}));
        since.before = since.now->now();
        since.change(raised, [](Issue &i) { i.state = IssueState::Resolved; });
        QVERIFY(since.lines(since.city.licences).contains(u"issue_resolved: Resolved: No room"_s));
    }

    void whatIsDroppedRemovedAndTakenUpAgain()
    {
        Since since;
        const Id<Action> dropped = since.had(Action{.title = u"Call the clerk"_s});
        const Id<Issue> again = since.had(
            Issue{.title = u"No room"_s, .severity = Level::High, .state = IssueState::Resolved});
        const Id<Risk> gone = since.had(Risk{.title = u"Vendor leaves"_s});
        PlanItem milestone;
        milestone.name = u"Users invited"_s;
        milestone.kind = PlanKind::Milestone;
        milestone.constraint = Constraint::MustStart;
        milestone.constraintTime = CivilTime::at(QDate(2026, 12, 1), 9 * 60);
        const Id<PlanItem> moved = since.had(milestone);
        milestone.name = u"Users thanked"_s;
        const Id<PlanItem> removed = since.had(milestone);
        since.change(dropped, [](Action &a) { a.state = ActionState::Dropped; });
        since.change(again, [](Issue &i) { i.state = IssueState::Open; });
        since.change(moved, [](PlanItem &item) {
            item.constraintTime = CivilTime::at(QDate(2026, 12, 8), 9 * 60);
        });
        since.now->remove(gone);
        since.now->remove(removed);
        const QStringList lines = since.lines(since.city.permits);
        for (const QString &line :
             {u"action_dropped: Action dropped: Call the clerk"_s,
              u"issue_reopened: Open again: No room (High)"_s,
              u"risk_removed: Risk removed: Vendor leaves"_s,
              u"milestone_moved: Moved later: Users invited (1 Dec 2026 → 8 Dec 2026)"_s,
              u"milestone_removed: Milestone removed: Users thanked"_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u" in "_s + lines.join(u'|')));
    }

    void adoptionAndMoney()
    {
        Since since;
        Adoption adoption;
        adoption.uptake = 100;
        const Id<Adoption> id = since.had(adoption);
        since.change(id, [&](Adoption &a) {
            a.agreedOn = QDate(2026, 11, 10);
            a.department = since.before.find(since.city.permits)->sponsor;
            a.uptake = 1200;
            a.eligible = 3000;
            a.fundingSecured = true;
            a.fundingSource = u"Operating budget 2027"_s;
        });
        RolloutSite site;
        site.adoption = id;
        site.name = u"North counter"_s;
        site.live = QDate(2026, 11, 12);
        since.now->add(site);
        since.change(since.city.permits, [](Challenge &c) { c.budget = Money{5000000, u"CAD"_s}; });
        QStringList lines = since.lines(since.city.permits);
        lines.removeFirst(); // the late milestone
        QCOMPARE(lines, (QStringList{u"adoption_agreed: Taken over by Building & Planning"_s,
                                     u"site_live: In use: North counter"_s,
                                     u"uptake_changed: Uptake: 1,200 of 3,000 (was 100)"_s,
                                     u"funding_secured: Funding is secured (Operating budget "
                                     "2027)"_s,
                                     u"budget_changed: Budget: CAD\u00A050,000"_s}));
    }

    void challengesComeAndGo()
    {
        Since since;
        Challenge fresh;
        fresh.code = u"26-30"_s;
        fresh.title = u"Shade"_s;
        fresh.stage = since.city.stages[0];
        fresh.start = QDate(2026, 11, 9);
        const Id<Challenge> id = since.now->add(fresh);
        Risk risk;
        risk.challenge = id;
        risk.title = u"Trees die"_s;
        since.now->add(risk); // goes without saying
        since.now->remove(since.city.fresh);
        QCOMPARE(since.lines(id), QStringList{u"challenge_new: New challenge, in Intake"_s});
        for (const report::ChallengeChanges &of : since.changes()) {
            if (of.challenge == id)
                QCOMPARE(of.lines.front().on, fresh.start);
        }
        // What is planned to start is not what happened.
        Challenge planned = *since.now->find(id);
        planned.start = QDate(2027, 3, 1);
        planned.stageSince = QDate(2026, 11, 10);
        since.now->update(planned);
        for (const report::ChallengeChanges &of : since.changes()) {
            if (of.challenge == id)
                QCOMPARE(of.lines.front().on, planned.stageSince);
        }
        QCOMPARE(since.lines(since.city.fresh),
                 QStringList{u"challenge_removed: Removed from the portfolio"_s});
        for (const report::ChallengeChanges &of : since.changes()) {
            if (of.challenge == since.city.fresh)
                QCOMPARE(report::changedTitle(of, since.before, since.now->now(), report::Words()),
                         u"26-24 Quiet pickup at night"_s);
        }
    }

    /// A list that was imported yesterday tells of last month by its own dates.
    void olderThanHistory()
    {
        Since since;
        since.before = Snapshot();
        QCOMPARE(since.lines(since.city.permits),
                 (QStringList{u"status_set: Status: At risk (Permit test data comes two weeks "
                              "late.)"_s,
                              u"milestone_late: Late: Test data delivered (was due 6 Nov 2026, 8 "
                              "working days late)"_s}));
        QVERIFY(since.lines(since.city.stopped).isEmpty());
        // It begins with May, and came in on 10 November: there is no older date to doubt it by.
        QVERIFY(since.lines(since.city.fresh).isEmpty());
    }

    /// What came in since is new, even if the work on it had begun before.
    void whatCameInLateIsNew()
    {
        Since since;
        Challenge late;
        late.code = u"26-40"_s;
        late.title = u"Lost and found"_s;
        late.stage = since.city.stages[0];
        late.start = QDate(2026, 1, 15);
        const auto id = since.now->add(late);
        QVERIFY(since.lines(id).join(u'|').startsWith(u"challenge_new"_s));
    }

    void lastStocktakeIsTheLastOneHeld()
    {
        const test::SampleCity city = test::sampleCity();
        Draft draft(city.snapshot);
        // The next meeting is still to come.
        QVERIFY(!report::lastStocktake(draft.now(), test::sampleToday).isValid());
        QCOMPARE(report::lastStocktake(draft.now(), QDate(2026, 11, 30)), QDate(2026, 11, 25));
        Stocktake stocktake;
        stocktake.held = true;
        for (const QDate on : {QDate(2026, 9, 9), QDate(2026, 7, 8), QDate(2027, 1, 13)}) {
            stocktake.on = on;
            draft.add(stocktake);
        }
        stocktake.held = false;
        stocktake.on = QDate(2026, 10, 7);
        draft.add(stocktake);
        QCOMPARE(report::lastStocktake(draft.now(), test::sampleToday), QDate(2026, 9, 9));
    }

    void boardPackTellsIt()
    {
        Since since;
        since.change(since.city.licences, [](Challenge &c) { c.status = Status::OffTrack; });
        report::Options options;
        options.words = report::Words(QLocale(QLocale::English, QLocale::Canada));
        options.asOf = test::sampleToday;
        options.since = then;
        options.before = since.before;
        const planning::Planner planner(since.now->now());
        const auto rowsIn = [&](const report::Document &pack) {
            QStringList rows;
            for (const report::Section &section : pack.sections) {
                for (const report::Block &block : section.blocks) {
                    const auto *table = std::get_if<report::Table>(&block);
                    if (section.anchor != "changes"_L1 || !table)
                        continue;
                    for (const QList<report::Cell> &row : table->rows)
                        rows << row[0].lines[0][0].text + u": "_s + row[1].lines[0][0].text;
                }
            }
            return rows;
        };
        QCOMPARE(rowsIn(report::boardPack(since.now->now(), planner, options)),
                 (QStringList{u"26-02: Worse: On track → Off track"_s,
                              u"26-05: Late: Test data delivered"_s}));
        // Of a choice of challenges the others are not said to be gone.
        const std::vector only{since.city.licences};
        options.whole = since.now->now();
        const Snapshot chosen = report::onlyChallenges(since.now->now(), only);
        QCOMPARE(rowsIn(report::boardPack(chosen, planner, options)),
                 QStringList{u"26-02: Worse: On track → Off track"_s});
        options.changes = false;
        QVERIFY(rowsIn(report::boardPack(chosen, planner, options)).isEmpty());
    }

    void onePagerHasALineOfIt()
    {
        Since since;
        report::Options options;
        options.words = report::Words(QLocale(QLocale::English, QLocale::Canada));
        options.asOf = test::sampleToday;
        const planning::Planner planner(since.now->now());
        const auto line = [&] {
            const report::Document paper =
                report::challengeSummary(since.now->now(), planner, since.city.permits, options);
            for (const report::Block &block : paper.sections.front().blocks) {
                const auto *text = std::get_if<report::Paragraph>(&block);
                if (text && text->runs.front().text.startsWith(u"Since "_s))
                    return text->runs.front().text + text->runs.last().text;
            }
            return QString();
        };
        QVERIFY(line().isEmpty());
        options.since = then;
        options.before = since.before;
        QCOMPARE(line(), u"Since 2 Nov: Late: Test data delivered"_s);
    }

    /// What nobody wrote down can't be told as if nothing had been.
    void saysWhereHistoryBegins()
    {
        const report::Words w;
        const QDate begins(2026, 11, 18);
        QVERIFY(report::historyWords(begins, begins, w).isEmpty());
        QVERIFY(report::historyWords(begins.addDays(1), begins, w).isEmpty());
        QVERIFY(report::historyWords(begins, {}, w).isEmpty());
        QVERIFY(
            report::historyWords(begins.addDays(-1), begins, w).contains(u"18 November 2026"_s) ||
            report::historyWords(begins.addDays(-1), begins, w).contains(u"18 Nov 2026"_s));
    }
};

QTEST_GUILESS_MAIN(TestWhatChanged)
#include "tst_whatchanged.moc"
