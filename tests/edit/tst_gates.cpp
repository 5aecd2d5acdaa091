// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding at gates and writing things down: each edit does what it says, refuses with a sentence,
// and is undone and redone exactly.
#include "model/edit/fields.h"
#include "model/edit/gatefollowup.h"
#include "model/edit/gates.h"
#include "model/edit/people.h"
#include "model/edit/records.h"
#include "model/governance/reviews.h"
#include "model/governance/tally.h"
#include "tests/support/samplecity.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::edit;
using namespace Qt::StringLiterals;
using test::sampleToday;

class TestGates : public QObject
{
    Q_OBJECT

    test::SampleCity m_city;
    Snapshot m_now;

    GateCall call(GateDecision decision) const
    {
        GateCall c;
        c.challenge = m_city.licences;
        c.decision = decision;
        c.decider = m_city.director;
        c.reason = u"The new notice raised renewals by 8.2 points."_s;
        c.on = sampleToday;
        if (decision == GateDecision::GoWithConditions)
            c.conditions = {{u"Report the result by language"_s}, {u"  "_s}};
        return c;
    }

    /// Applies the change set to m_now after undoing and redoing it.
    void keep(const Result<ChangeSet> &changes)
    {
        if (!changes)
            QFAIL(qPrintable(changes.error().message));
        QVERIFY(!changes->isEmpty());
        QVERIFY(!changes->words.isEmpty());
        const Snapshot before = m_now;
        Snapshot after = before;
        after.apply(*changes);
        Snapshot undone = after;
        undone.apply(changes->inverted());
        QVERIFY(undone.sameContent(before));
        Snapshot redone = undone;
        redone.apply(*changes);
        QVERIFY(redone.sameContent(after));
        m_now = after;
        m_now.nextId = before.nextId + 100;
    }

    void refused(const Result<ChangeSet> &changes, const QString &part)
    {
        QVERIFY(!changes);
        QVERIFY2(changes.error().message.contains(part), qPrintable(changes.error().message));
    }

    const GateReview &lastReview() const
    {
        return *governance::reviewsOf(m_now, m_city.licences).back();
    }
    const Challenge &licences() const { return *m_now.find(m_city.licences); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_city = test::sampleCity();
        m_now = m_city.snapshot;
    }

    void decisionsMoveTheChallenge_data()
    {
        QTest::addColumn<int>("decision");
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char *name, GateDecision d, int stage, Outcome o) {
            QTest::newRow(name) << static_cast<int>(d) << stage << static_cast<int>(o);
        };
        row("go", GateDecision::Go, 5, Outcome::Open);
        row("with conditions", GateDecision::GoWithConditions, 5, Outcome::Open);
        row("adapt", GateDecision::Adapt, 3, Outcome::Open);
        row("hold", GateDecision::Hold, 4, Outcome::Open);
        row("stop", GateDecision::Stop, 6, Outcome::Stopped);
    }
    void decisionsMoveTheChallenge()
    {
        QFETCH(int, decision);
        QFETCH(int, stage);
        QFETCH(int, outcome);
        const QDate since = licences().stageSince;
        keep(decideGate(m_now, call(static_cast<GateDecision>(decision))));
        QCOMPARE(licences().stage, m_city.stages[static_cast<size_t>(stage)]);
        QCOMPARE(static_cast<int>(licences().outcome), outcome);
        QCOMPARE(licences().stageSince, stage == 4 ? since : sampleToday);
        const GateReview &review = lastReview();
        QCOMPARE(review.number, u"D-2026-021"_s); // after the decision D-2026-020
        QCOMPARE(review.from, m_city.stages[4]);
        QCOMPARE(review.to, licences().stage);
        QCOMPARE(review.decider, m_city.director);
        QVERIFY(review.evidence.contains(u"Notes from the field: Met"_s));
        QCOMPARE(review.conditions, decision == 1 ? u"Report the result by language"_s : QString());
    }

    /// A slip of the pen makes no new person.
    void aNameThatIsNearlyKnownIsAskedAbout()
    {
        for (const QString &name : {u"Nadia Trembley"_s, u"tremblay"_s}) {
            auto c = call(GateDecision::GoWithConditions);
            c.conditions = {{u"Report by language"_s, name, {}}};
            const auto refused = decideGate(m_now, c);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(name), qPrintable(refused.error().message));
            QVERIFY(refused.error().message.contains(u"Is it Nadia Tremblay?"_s));
        }
    }

    void severalWhoMayBeMeantAreNamed()
    {
        for (const QString &name : {u"Ana Torres"_s, u"Ana Lee"_s}) {
            Draft draft(m_now);
            Person person;
            person.name = name;
            draft.add(person);
            m_now.apply(draft.finish(u"add"_s));
        }
        auto c = call(GateDecision::GoWithConditions);
        c.conditions = {{u"Report by language"_s, u"ana"_s, {}}};
        const auto refused = decideGate(m_now, c);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"Is it Ana Torres or Ana Lee?"_s),
                 qPrintable(refused.error().message));
        c.conditions = {{u"Report by language"_s, u"Eva Torres"_s, {}}}; // somebody else
        QVERIFY(decideGate(m_now, c));
    }

    void conditionsBecomeActions()
    {
        GateCall c = call(GateDecision::GoWithConditions);
        c.conditions = {{u"Report by language"_s, u"Dana Bouchard"_s, QDate(2027, 1, 15)},
                        {u"Name an owner"_s}};
        keep(decideGate(m_now, c));
        QCOMPARE(lastReview().conditions,
                 u"Report by language (Dana Bouchard, by 15 Jan 2027)\nName an owner"_s);
        const auto actions = m_now.table<Action>();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions.begin()->title, u"Report by language"_s);
        QCOMPARE(actions.begin()->due, QDate(2027, 1, 15));
        QCOMPARE(m_now.find(actions.begin()->owner)->name, u"Dana Bouchard"_s);
        QCOMPARE(actions.begin()->review, lastReview().id);
        // What is still open of them goes with the decision that is replaced.
        Action done = *actions.begin();
        done.state = ActionState::Done;
        m_now.table<Action>().put(done);
        GateCall again = call(GateDecision::Hold);
        again.supersedes = lastReview().id;
        keep(supersedeReview(m_now, again));
        int dropped = 0;
        for (const Action &action : m_now.table<Action>())
            dropped += action.state == ActionState::Dropped;
        QCOMPARE(dropped, 1);
        QCOMPARE(m_now.find(done.id)->state, ActionState::Done);
    }

    void votesStayWithTheDecision()
    {
        refused(castVote(m_now, m_city.licences, m_city.manager, {}, GateDecision::Hold, {},
                         sampleToday),
                u"why not “Go”"_s);
        refused(
            castVote(m_now, m_city.stopped, m_city.manager, {}, GateDecision::Go, {}, sampleToday),
            u"no gate"_s);
        keep(castVote(m_now, m_city.licences, m_city.manager, {}, GateDecision::Go, {},
                      sampleToday));
        keep(castVote(m_now, m_city.licences, m_city.manager, {}, GateDecision::Hold,
                      u"The sample is small."_s, sampleToday));
        QCOMPARE(m_now.table<GateVote>().size(), 1); // said again
        keep(decideGate(m_now, call(GateDecision::Go)));
        const GateVote vote = *m_now.table<GateVote>().begin();
        QCOMPARE(vote.review, lastReview().id);
        QCOMPARE(vote.vote, GateDecision::Hold); // a dissent, kept
    }

    void votesAtAGateThatIsGoneAroundCountAtNoOther()
    {
        keep(castVote(m_now, m_city.licences, m_city.manager, {}, GateDecision::Go, {},
                      sampleToday));
        const auto votes = [this] {
            return governance::Tallies(m_now, m_city.licences).of(m_city.licences).votes;
        };
        QCOMPARE(votes(), 1);
        keep(moveWithoutGate(m_now, m_city.licences, m_city.stages[5], u"Already in use"_s,
                             m_city.director, sampleToday));
        QCOMPARE(votes(), 0);
        const GateVote vote = *m_now.table<GateVote>().begin();
        QCOMPARE(vote.review, lastReview().id);
        QVERIFY(!whyLocked(m_now, EntityKind::GateVote, vote.id.value).isEmpty());
        // What a file says of the gate it isn't at counts for nothing either.
        Draft draft(m_now);
        GateVote other = vote;
        other.id = {};
        other.review = {};
        draft.add(other);
        keep(draft.finish(u"import"_s));
        QCOMPARE(votes(), 0);
    }

    void goingIntoTheLastStageIsAdopted()
    {
        keep(moveWithoutGate(m_now, m_city.licences, m_city.stages[5], u"Already in use"_s,
                             m_city.director, QDate(2026, 11, 17)));
        GateCall adopt = call(GateDecision::Go);
        adopt.overrideReason = u"The department takes it over in January."_s;
        keep(decideGate(m_now, adopt));
        QCOMPARE(licences().outcome, Outcome::Adopted);
        QCOMPARE(licences().stage, m_city.stages[6]);
        refused(decideGate(m_now, call(GateDecision::Go)), u"There is no gate out of Closed"_s);
    }

    void refusesHalfADecision()
    {
        GateCall c = call(GateDecision::Go);
        c.reason = u"  "_s;
        refused(decideGate(m_now, c), u"reason"_s);
        c = call(GateDecision::Go);
        c.decider = {};
        refused(decideGate(m_now, c), u"who decided"_s);
        c = call(GateDecision::Go);
        c.on = {};
        refused(decideGate(m_now, c), u"which day"_s);
        c = call(GateDecision::GoWithConditions);
        c.conditions = {{u" "_s}};
        refused(decideGate(m_now, c), u"at least one condition"_s);
        c = call(GateDecision::Go);
        c.challenge = m_city.permits;
        c.on = QDate(2026, 9, 1);
        refused(decideGate(m_now, c), u"D-2026-015 was decided on 28 Sep 2026"_s);
    }

    void aNewNameIsAddedWithTheDecision()
    {
        GateCall c = call(GateDecision::Hold);
        c.decider = {};
        c.deciderName = u"Robert  Achterberg"_s;
        keep(decideGate(m_now, c));
        QCOMPARE(m_now.find(lastReview().decider)->name, u"Robert Achterberg"_s);
        c.deciderName = u"helen fraser"_s;
        keep(decideGate(m_now, c));
        QCOMPARE(lastReview().decider, m_city.director);
    }

    void aDecisionIsReplacedAndNeverErased()
    {
        const QDate since = licences().stageSince;
        QVERIFY(since.isValid());
        keep(decideGate(m_now, call(GateDecision::Stop)));
        const GateReview stop = lastReview();
        QVERIFY(licences().stageSince != since);
        QCOMPARE(licences().outcome, Outcome::Stopped);

        GateCall c = call(GateDecision::Hold);
        c.supersedes = stop.id;
        c.reason = u"The mayor asks for one more month."_s;
        keep(decideGate(m_now, c));
        QCOMPARE(lastReview().supersedes, stop.id);
        QCOMPARE(*m_now.find(stop.id), stop); // as it was
        QCOMPARE(licences().stage, m_city.stages[4]);
        QCOMPARE(licences().outcome, Outcome::Open);
        QCOMPARE(licences().stageSince, since);
        QCOMPARE(governance::reviewsOf(m_now, m_city.licences).size(), size_t(2));
        QCOMPARE(governance::reviewsOf(m_now, m_city.licences, true).size(), size_t(1));

        refused(supersedeReview(m_now, c), u"was already replaced by"_s);
    }

    /// Saying the same again, in other words, moves nothing: there is no day in two stages.
    void aReplacementThatSaysTheSameMovesNothing()
    {
        GateCall c = call(GateDecision::GoWithConditions);
        c.on = sampleToday.addDays(-3);
        c.conditions = {{u"Name an owner"_s}};
        keep(decideGate(m_now, c));
        const QDate since = licences().stageSince;
        QCOMPARE(since, c.on);
        GateCall again = call(GateDecision::Go);
        again.supersedes = lastReview().id;
        keep(decideGate(m_now, again));
        QCOMPARE(licences().stageSince, since);
        const auto stays = governance::staysOf(m_now, m_city.licences);
        QCOMPARE(stays[stays.size() - 2].to, since);
        QCOMPARE(stays.back().from, since);
    }

    void onlyTheLastDecisionThatHoldsIsReplaced()
    {
        const auto reviews = governance::reviewsOf(m_now, m_city.permits);
        GateCall c = call(GateDecision::Hold);
        c.supersedes = reviews[1]->id;
        refused(supersedeReview(m_now, c), u"D-2026-015 builds on D-2026-011"_s);
        c.supersedes = reviews[2]->id;
        c.decision = GateDecision::Adapt;
        keep(supersedeReview(m_now, c));
        const Challenge &permits = *m_now.find(m_city.permits);
        QCOMPARE(permits.stage, m_city.stages[1]); // back from Ideas, not from Prototype
    }

    void movesWithoutAGateOnRecord()
    {
        refused(
            moveWithoutGate(m_now, m_city.fresh, m_city.stages[2], {}, m_city.manager, sampleToday),
            u"why 26-24 moves"_s);
        refused(moveWithoutGate(m_now, m_city.fresh, m_city.stages[0], u"x"_s, m_city.manager,
                                sampleToday),
                u"already in Intake"_s);
        keep(moveWithoutGate(m_now, m_city.fresh, m_city.stages[2],
                             u"Taken over from another city"_s, {}, sampleToday,
                             u"Daniel Bouchard"_s));
        const GateReview &review = *governance::reviewsOf(m_now, m_city.fresh).back();
        QCOMPARE(review.decision, GateDecision::Moved);
        QVERIFY(!review.gate);
        QCOMPARE(m_now.find(m_city.fresh)->stage, m_city.stages[2]);
    }

    void criteriaAreSaidAndTakenBack()
    {
        refused(setCriterionState(m_now, m_city.licences, m_city.countedCriterion,
                                  CriterionVerdict::Met, {}, m_city.director, sampleToday),
                u"taken otherwise than the file says"_s);
        keep(setCriterionState(m_now, m_city.licences, m_city.countedCriterion,
                               CriterionVerdict::Met, u"Minuted"_s, m_city.director, sampleToday));
        keep(setCriterionState(m_now, m_city.licences, m_city.handCriterion, CriterionVerdict::Met,
                               {}, m_city.director, sampleToday));
        QCOMPARE(m_now.table<CriterionState>().size(), 2);
        keep(setCriterionState(m_now, m_city.licences, m_city.handCriterion,
                               CriterionVerdict::NotMet, {}, m_city.director, sampleToday));
        QCOMPARE(m_now.table<CriterionState>().size(), 2);
        keep(setCriterionState(m_now, m_city.licences, m_city.handCriterion, CriterionVerdict::Open,
                               {}, m_city.director, sampleToday));
        QCOMPARE(m_now.table<CriterionState>().size(), 1);
    }

    void statusKeepsItsDateWhileOnlyTheReasonChanges()
    {
        refused(setStatus(m_now, m_city.permits, Status::OffTrack, {}, sampleToday),
                u"in one sentence"_s);
        keep(setStatus(m_now, m_city.permits, Status::AtRisk, u"Still no test data."_s,
                       sampleToday));
        QCOMPARE(m_now.find(m_city.permits)->statusSince, QDate(2026, 11, 3));
        keep(setStatus(m_now, m_city.permits, Status::OnTrack, {}, sampleToday));
        QCOMPARE(m_now.find(m_city.permits)->statusSince, sampleToday);
    }

    void notesFilesAndLinks()
    {
        refused(addNote(m_now, m_city.fresh, u"  "_s, {}, sampleToday), u"empty"_s);
        keep(addNote(m_now, m_city.fresh, u"Heard on the radio"_s, m_city.manager, sampleToday));
        refused(attachFile(m_now, m_city.fresh, u"big.pdf"_s, {},
                           QByteArray(attachmentLimit + 1, 'x'), sampleToday),
                u"larger than 10 MB"_s);
        refused(attachFile(m_now, m_city.fresh, u"none.pdf"_s, {}, {}, sampleToday), u"empty"_s);
        keep(attachFile(m_now, m_city.fresh, u"a.txt"_s, u"text/plain"_s, "hello", sampleToday));
        refused(addLink(m_now, m_city.fresh, u"Site"_s, u" "_s, sampleToday), u"address"_s);
        keep(addLink(m_now, m_city.fresh, {}, u"https://example.org"_s, sampleToday));
        QCOMPARE(m_now.table<Attachment>().size(), 2);
    }

    void decisionsAreAskedForTakenAndReplaced()
    {
        keep(recordDecision(m_now, m_city.asked, DecisionState::Deferred, {}, u"City council"_s,
                            sampleToday, u"More figures"_s));
        keep(recordDecision(m_now, m_city.asked, DecisionState::Carried, m_city.director, {},
                            sampleToday, {}));
        refused(recordDecision(m_now, m_city.asked, DecisionState::Lost, m_city.director, {},
                               sampleToday, {}),
                u"was already decided"_s);
        keep(replaceDecision(m_now, m_city.asked, u"That it be extended by one week."_s, {},
                             m_city.manager, sampleToday));
        refused(replaceDecision(m_now, m_city.asked, u"That …"_s, {}, m_city.manager, sampleToday),
                u"already replaced"_s);
        refused(requestDecision(m_now, m_city.permits, {}, {}, {}, {}, sampleToday), u"Word the"_s);
        keep(requestDecision(m_now, m_city.permits, {}, u"That the data be delivered."_s, {}, {},
                             sampleToday));
        QCOMPARE(nextDecisionNumber(m_now, 2026), u"D-2026-023"_s);
        QCOMPARE(nextDecisionNumber(m_now, 2027), u"D-2027-001"_s);
        // What another program numbered so is no number in a row.
        Draft draft(m_now);
        draft.add(Decision{.number = u"D-2027-2147483647"_s, .title = u"Taken over"_s});
        QCOMPARE(nextDecisionNumber(draft.now(), 2027), u"D-2027-001"_s);
    }

    void consequencesAreSaidInWords()
    {
        QCOMPARE(gateConsequence(m_now, m_city.stages[4], GateDecision::Go, 0),
                 u"Moves to Scale-up now"_s);
        QCOMPARE(gateConsequence(m_now, m_city.stages[4], GateDecision::GoWithConditions, 2),
                 u"Moves to Scale-up with 2 conditions"_s);
        QCOMPARE(gateConsequence(m_now, m_city.stages[4], GateDecision::Adapt, 0),
                 u"Back to Prototype with a changed idea"_s);
        QCOMPARE(gateConsequence(m_now, m_city.stages[0], GateDecision::Adapt, 0),
                 u"Stays in Intake with a changed idea"_s);
    }
};

QTEST_GUILESS_MAIN(TestGates)
#include "tst_gates.moc"
