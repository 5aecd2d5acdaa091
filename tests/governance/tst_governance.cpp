// SPDX-License-Identifier: GPL-3.0-or-later
// What a gate asks for and how it stands, what is due and needs somebody, how far challenges got.
#include "model/governance/criteria.h"
#include "model/governance/due.h"
#include "model/governance/lifecycle.h"
#include "model/governance/reviews.h"
#include "model/governance/rules.h"
#include "tests/support/samplecity.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::governance;
using namespace Qt::StringLiterals;
using test::sampleToday;

class TestGovernance : public QObject
{
    Q_OBJECT

    test::SampleCity m_city;
    PlannedFinish m_dates;

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_city = test::sampleCity();
        // The dates that the plan pins its items to stand for a schedule.
        m_dates = [this](Id<PlanItem> id) { return m_city.snapshot.find(id)->constraintTime; };
    }

    void findsTheWayThroughTheStages()
    {
        const Snapshot &now = m_city.snapshot;
        QCOMPARE(stagesInOrder(now).size(), size_t(7));
        QCOMPARE(nextStage(now, m_city.stages[3])->id, m_city.stages[4]);
        QCOMPARE(previousStage(now, m_city.stages[3])->id, m_city.stages[2]);
        QVERIFY(!nextStage(now, m_city.stages[6]));
        QVERIFY(!previousStage(now, m_city.stages[0]));
        QCOMPARE(closingStage(now)->id, m_city.stages[6]);
        QCOMPARE(gateOf(now, m_city.stages[3])->id, m_city.gates[3]);
        QVERIFY(isClosed(now, *now.find(m_city.stopped)));
    }

    void answersRules_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("met");
        QTest::newRow("a field") << u"sponsor"_s << true << true;
        QTest::newRow("an empty field") << u"tried"_s << true << false;
        QTest::newRow("money") << u"budget"_s << true << false;
        QTest::newRow("a question") << u"question"_s << true << true;
        QTest::newRow("status with reason") << u"status"_s << true << true;
        QTest::newRow("a count") << u"risks>=2"_s << true << true;
        QTest::newRow("too few") << u"risks >= 3"_s << true << false;
        QTest::newRow("none allowed") << u"risks_unanswered=0"_s << true << false;
        QTest::newRow("word alone is at least one") << u"stint"_s << true << true;
        QTest::newRow("both") << u"stint and milestones_done>=1"_s << true << true;
        QTest::newRow("one of both") << u"stint and milestones_done>=2"_s << true << false;
        QTest::newRow("not over") << u"stint_over"_s << true << false;
        QTest::newRow("percent") << u"plan_done>=50"_s << true << true;
        QTest::newRow("no such extra") << u"extra:Ward"_s << true << false;
        QTest::newRow("a word nobody knows") << u"moonshots>=2"_s << false << false;
        QTest::newRow("a field can't be counted") << u"sponsor>=2"_s << false << false;
        QTest::newRow("nonsense") << u">>"_s << false << false;
        QTest::newRow("nothing") << QString() << false << false;
    }
    void answersRules()
    {
        QFETCH(QString, rule);
        QFETCH(bool, known);
        QFETCH(bool, met);
        const Snapshot &now = m_city.snapshot;
        const Tallies tallies(now, m_city.permits);
        const RuleAnswer answer = answerRule(rule, now, *now.find(m_city.permits),
                                             tallies.of(m_city.permits), sampleToday);
        QCOMPARE(answer.known, known);
        QCOMPARE(answer.met, met);
        QCOMPARE(answer.evidence.isEmpty(), !known);
    }

    void countsTheSameForOneAsForAll()
    {
        const Tallies all(m_city.snapshot);
        for (const Challenge &c : m_city.snapshot.table<Challenge>()) {
            const Tallies one(m_city.snapshot, c.id);
            QCOMPARE(one.of(c.id).planItems, all.of(c.id).planItems);
            QCOMPARE(one.of(c.id).risks, all.of(c.id).risks);
            QCOMPARE(one.of(c.id).notes, all.of(c.id).notes);
            QCOMPARE(one.of(c.id).stintEnds, all.of(c.id).stintEnds);
        }
    }

    void tellsHowAGateStands()
    {
        const GateReport report = gateReport(m_city.snapshot, m_city.licences, sampleToday);
        QCOMPARE(report.gate, m_city.gates[4]);
        QCOMPARE(report.to, m_city.stages[5]);
        QCOMPARE(report.criteria.size(), size_t(4));
        QCOMPARE(report.criteria[0].standing, governance::Standing::Met);
        QCOMPARE(report.criteria[1].evidence, u"Notes: 1"_s);
        QCOMPARE(report.criteria[1].shown, EntityKind::Note);
        QCOMPARE(report.criteria[2].standing, governance::Standing::Missing);
        QCOMPARE(report.criteria[3].standing, governance::Standing::ByHand);
        QCOMPARE(report.summary(), u"2 of 4 met, 1 by hand, 1 missing"_s);
        QCOMPARE(report.shortSummary(), u"2 of 4"_s);
        QVERIFY(!report.isReady());
        QVERIFY(report.evidenceText().contains(u"Notes from the field: Met – Notes: 1"_s));
    }

    void whatPeopleSayGoesBeforeWhatTheFileSays()
    {
        Snapshot now = m_city.snapshot;
        CriterionState said;
        said.id = Id<CriterionState>(now.nextId++);
        said.challenge = m_city.licences;
        said.criterion = m_city.countedCriterion;
        said.verdict = CriterionVerdict::Met;
        said.reason = u"Minuted on 10 November"_s;
        said.person = m_city.director;
        said.on = sampleToday;
        now.table<CriterionState>().put(said);
        GateReport report = gateReport(now, m_city.licences, sampleToday);
        QCOMPARE(report.criteria[2].standing, governance::Standing::Overridden);
        QVERIFY(report.criteria[2].evidence.contains(u"Minuted on 10 November"_s));
        QVERIFY(report.criteria[2].evidence.contains(u"the file says"_s));
        QVERIFY(!report.isReady()); // somebody has yet to say something of the last one

        said.verdict = CriterionVerdict::Waived;
        now.table<CriterionState>().put(said);
        report = gateReport(now, m_city.licences, sampleToday);
        QCOMPARE(report.criteria[2].standing, governance::Standing::Waived);
        said.criterion = m_city.handCriterion;
        said.verdict = CriterionVerdict::NotMet;
        now.table<CriterionState>().put(said);
        report = gateReport(now, m_city.licences, sampleToday);
        QCOMPARE(report.criteria[3].standing, governance::Standing::Missing);
    }

    void anUnknownRuleIsLeftToPeople()
    {
        Snapshot now = m_city.snapshot;
        Criterion criterion = *now.find(m_city.countedCriterion);
        criterion.rule = u"moonshots>=2"_s;
        now.table<Criterion>().put(criterion);
        const GateReport report = gateReport(now, m_city.licences, sampleToday);
        QCOMPARE(report.criteria[2].standing, governance::Standing::ByHand);
        QVERIFY(report.criteria[2].evidence.contains(u"moonshots>=2"_s));
    }

    void findsWhatIsNext()
    {
        const NextDue next = nextDue(m_city.snapshot, m_city.permits, m_dates, sampleToday);
        QCOMPARE(next.kind, DueKind::Milestone);
        QCOMPARE(next.id, m_city.lateMilestone.value);
        QVERIFY(next.isLate(sampleToday));
        const auto all = nextDues(m_city.snapshot, m_dates, sampleToday);
        QCOMPARE(all.value(m_city.permits.value), next);
        QVERIFY(!all.contains(m_city.stopped.value));
        const auto weeks =
            dueBetween(m_city.snapshot, m_dates, QDate(2026, 11, 16), QDate(2026, 12, 13));
        QStringList words;
        for (const NextDue &due : weeks)
            words << due.what;
        QVERIFY(words.contains(u"Option chosen with the department"_s));
        QVERIFY(words.contains(u"Extend stint two weeks, CAD 18,400"_s));
        QVERIFY(!words.contains(u"Test data delivered"_s));
    }

    void listsWhatNeedsSomebody()
    {
        const auto all = needs(m_city.snapshot, m_dates, sampleToday);
        const auto count = [&](NeedKind kind) {
            return std::ranges::count(all, kind, &Need::kind);
        };
        QCOMPARE(count(NeedKind::LateMilestone), 1);
        QCOMPARE(count(NeedKind::Decision), 1);
        QCOMPARE(count(NeedKind::Risk), 1); // the other one's review is to come
        QCOMPARE(count(NeedKind::Gate), 0); // one criterion of the licences is missing
        const auto late = std::ranges::find(all, NeedKind::LateMilestone, &Need::kind);
        QCOMPARE(late->what, u"Test data delivered"_s);
        QCOMPARE(late->person, m_city.manager);
        QCOMPARE(late->due, QDate(2026, 11, 6));

        // The director sees all; somebody else what is theirs.
        QCOMPARE(needs(m_city.snapshot, m_dates, sampleToday, m_city.director).size(), all.size());
        QCOMPARE(needs(m_city.snapshot, m_dates, sampleToday, m_city.manager).size(), size_t(3));
        QCOMPARE(needs(m_city.snapshot, m_dates, sampleToday, Id<Person>(99999)).size(), size_t(0));
    }

    void aReadyGateNeedsItsDeciderUnlessOnHold()
    {
        Snapshot now = m_city.snapshot;
        Criterion criterion = *now.find(m_city.countedCriterion);
        criterion.rule = u"notes"_s;
        now.table<Criterion>().put(criterion);
        const auto gates = [&] {
            return std::ranges::count(needs(now, m_dates, sampleToday), NeedKind::Gate,
                                      &Need::kind);
        };
        QCOMPARE(gates(), 0); // a criterion waits for somebody's word
        CriterionState said;
        said.id = Id<CriterionState>(now.nextId++);
        said.challenge = m_city.licences;
        said.criterion = m_city.handCriterion;
        said.verdict = CriterionVerdict::Met;
        now.table<CriterionState>().put(said);
        QCOMPARE(gates(), 1);
        GateReview hold;
        hold.id = Id<GateReview>(now.nextId++);
        hold.challenge = m_city.licences;
        hold.gate = m_city.gates[4];
        hold.from = hold.to = m_city.stages[4];
        hold.decision = GateDecision::Hold;
        hold.on = QDate(2026, 11, 12);
        now.table<GateReview>().put(hold);
        QCOMPARE(gates(), 0);
    }

    void whatIsLateIsLateEverywhere()
    {
        Snapshot &now = m_city.snapshot;
        Challenge fresh = *now.find(m_city.fresh);
        fresh.due = QDate(2018, 9, 20);
        now.table<Challenge>().put(fresh);
        Challenge stopped = *now.find(m_city.stopped);
        stopped.due = fresh.due;
        now.table<Challenge>().put(stopped);
        PlanItem task;
        task.id = Id<PlanItem>(now.nextId++);
        task.challenge = m_city.licences;
        task.name = u"Letters posted"_s;
        task.deadline = CivilTime::at(QDate(2026, 11, 2), 0);
        now.table<PlanItem>().put(task);

        const auto list = needs(now, m_dates, sampleToday);
        QCOMPARE(std::ranges::count(list, NeedKind::LateChallenge, &Need::kind), 1);
        const auto late = std::ranges::find(list, NeedKind::LateChallenge, &Need::kind);
        QCOMPARE(late->challenge, m_city.fresh);
        QCOMPARE(late->due, fresh.due);
        QCOMPARE(late->person, fresh.owner);
        const auto next = nextDues(now, m_dates, sampleToday);
        for (const NextDue &due : next) {
            QCOMPARE(due.isLate(sampleToday), std::ranges::any_of(list, [&](const Need &need) {
                         return need.challenge == due.challenge && need.due == due.on;
                     }));
        }
        QCOMPARE(next.value(m_city.licences.value).on, QDate(2026, 11, 2));
    }

    void aGateThatIsPassedIsNotLateUnderAnyName()
    {
        Snapshot &now = m_city.snapshot;
        const Gate &passed = *now.find(m_city.gates[3]);
        const auto add = [&](const QString &name, PlanKind kind) {
            PlanItem item;
            item.id = Id<PlanItem>(now.nextId++);
            item.challenge = m_city.licences; // in the stage after this gate
            item.name = name;
            item.kind = kind;
            item.constraint = Constraint::Fixed;
            item.constraintTime = CivilTime::at(QDate(2026, 10, 1), 540);
            now.table<PlanItem>().put(item);
            return item.id.value;
        };
        const qint64 milestone = add(passed.name.toUpper() + u' ', PlanKind::Milestone);
        const qint64 gate = add(passed.name, PlanKind::Gate);
        const qint64 present = add(now.find(m_city.gates[4])->name, PlanKind::Milestone);
        const auto list = needs(now, m_dates, sampleToday);
        const auto listed = [&](qint64 id) {
            return std::ranges::find(list, id, &Need::id) != list.end();
        };
        QVERIFY(!listed(milestone));
        QVERIFY(!listed(gate));
        QVERIFY(listed(present));
        QCOMPARE(nextDue(now, m_city.licences, m_dates, sampleToday).id, present);
    }

    /// Of several stints the last one counts: while it runs, nothing is over.
    void aStintIsOverWhenTheLastOneIs()
    {
        Snapshot now = m_city.snapshot;
        Stint first;
        first.id = Id<Stint>(now.nextId++);
        first.challenge = m_city.licences;
        first.start = sampleToday.addDays(-7 * 40);
        first.weeks = 16;
        now.table<Stint>().put(first);
        const auto isMet = [&] {
            const Tallies tallies(now, m_city.licences);
            return answerRule(u"stint_over"_s, now, *now.find(m_city.licences),
                              tallies.of(m_city.licences), sampleToday)
                .met;
        };
        QVERIFY(isMet());
        Stint second = first;
        second.id = Id<Stint>(now.nextId++);
        second.start = sampleToday.addDays(-7);
        now.table<Stint>().put(second);
        QVERIFY(!isMet());
        second.start = {}; // chosen and not scheduled yet
        now.table<Stint>().put(second);
        QVERIFY(!isMet());
    }

    void anExtraFieldMayHaveAnAndInItsName()
    {
        Snapshot now = m_city.snapshot;
        ExtraField field;
        field.id = Id<ExtraField>(now.nextId++);
        field.name = u"Cost and benefit"_s;
        now.table<ExtraField>().put(field);
        Challenge challenge = *now.find(m_city.licences);
        challenge.extras.insert(field.id.value, u"2 to 1"_s);
        const Tallies tallies(now, m_city.licences);
        const auto answer = [&](const QString &rule) {
            return answerRule(rule, now, challenge, tallies.of(m_city.licences), sampleToday);
        };
        QVERIFY(answer(u"extra:Cost and benefit"_s).met);
        QVERIFY(answer(u"extra:cost and benefit and question"_s).known);
        QVERIFY(!answer(u"extra:Cost and nonsense"_s).known);
        QVERIFY(answer(u"extra:Cost and benefit and decisions>=999"_s).known);
        QVERIFY(!answer(u"extra:Cost and benefit and decisions>=999"_s).met);
    }

    void staysAndFunnelFollowTheDecisionsThatHold()
    {
        const auto stays = staysOf(m_city.snapshot, m_city.permits);
        QCOMPARE(stays.size(), size_t(4));
        QCOMPARE(stays[1], (Stay{m_city.stages[1], QDate(2026, 6, 1), QDate(2026, 8, 17)}));
        QCOMPARE(stays[3], (Stay{m_city.stages[3], QDate(2026, 9, 28), QDate()}));

        const auto rows = funnel(m_city.snapshot, sampleToday);
        QCOMPARE(rows[0].reached, 4);
        QCOMPARE(rows[0].now, 1);
        QCOMPARE(rows[0].wentOn, std::optional(75)); // 3 of 4
        QCOMPARE(rows[1].reached, 3);                // the stopped one came as far as Discovery
        QCOMPARE(rows[2].reached, 2);
        QCOMPARE(rows[4].reached, 1);
        QCOMPARE(rows[6].now, 1);
        QCOMPARE(rows[6].stopped, 1);
        QCOMPARE(rows[6].adopted, 0);
        QCOMPARE(rows[2].medianDays, std::optional(42)); // 17 Aug to 28 Sep
    }

    void copesWithAnEmptyFile()
    {
        const Snapshot empty;
        QVERIFY(needs(empty, {}, sampleToday).empty());
        QVERIFY(funnel(empty, sampleToday).empty());
        QVERIFY(!nextDue(empty, Id<Challenge>(1), {}, sampleToday).isValid());
        QVERIFY(gateReport(empty, Id<Challenge>(1), sampleToday).criteria.empty());
    }
};

QTEST_GUILESS_MAIN(TestGovernance)
#include "tst_governance.moc"
