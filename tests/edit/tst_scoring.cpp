// SPDX-License-Identifier: GPL-3.0-or-later
// Rating challenges: who was asked, what they said, what it adds up to, and how firm the order is.
#include "model/edit/fields.h"
#include "model/edit/scoring.h"
#include "model/governance/covered.h"
#include "model/governance/criteria.h"
#include "model/governance/scoring.h"
#include "model/governance/tally.h"
#include "tests/support/kept.h"
#include "tests/support/samplecity.h"

#include <QRegularExpression>

using namespace stint;
using namespace stint::edit;
using namespace stint::governance;
using namespace Qt::StringLiterals;
using test::kept;
using test::refusedFor;
using test::sampleToday;

class TestScoring : public QObject
{
    Q_OBJECT

    test::SampleCity m_city;
    Snapshot m_now;
    Id<ScoringModel> m_model;
    std::vector<Id<ScoringCriterion>> m_criteria;

    void useModel(const QString &name)
    {
        m_now = kept(m_now, addScoringModel(m_now, name, u"en"_s));
        m_model = scoringModels(m_now).back()->id;
        m_criteria.clear();
        for (const ScoringCriterion *criterion : scoringCriteria(m_now, m_model))
            m_criteria.push_back(criterion->id);
    }

    RatingCall call(Id<Challenge> challenge, Id<Person> rater, const std::vector<double> &values,
                    bool handIn = true) const
    {
        RatingCall c{.challenge = challenge,
                     .model = m_model,
                     .rater = rater,
                     .on = sampleToday,
                     .handIn = handIn};
        for (size_t i = 0; i < values.size(); ++i)
            c.values.insert(m_criteria[i].value, values[i]);
        return c;
    }
    void rated(Id<Challenge> challenge, Id<Person> rater, const std::vector<double> &values,
               bool handIn = true)
    {
        m_now = kept(m_now, rate(m_now, call(challenge, rater, values, handIn)));
    }
    void asked(const std::vector<Id<Challenge>> &challenges, const std::vector<Id<Person>> &raters)
    {
        m_now = kept(m_now, askToRate(m_now, challenges, m_model, raters));
    }
    ChallengeScore scoreOf(Id<Challenge> challenge) const
    {
        return Scores(m_now, m_model).of(challenge);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_city = test::sampleCity();
        m_now = m_city.snapshot;
    }

    void modelsComeWithTheProgram()
    {
        QCOMPARE(scoringTemplates(), (QStringList{u"weighted"_s, u"rice"_s}));
        useModel(u"weighted"_s);
        QCOMPARE(m_criteria.size(), size_t(5));
        useModel(u"rice"_s);
        QCOMPARE(m_now.find(m_model)->method, ScoringMethod::Product);
        QVERIFY(refusedFor(addScoringModel(m_now, u"none"_s, u"en"_s), u"no scoring model"_s));
    }

    void riceIsReachTimesImpactTimesConfidenceByEffort()
    {
        useModel(u"rice"_s);
        rated(m_city.permits, m_city.manager, {2000, 2, .8, 3});
        QCOMPARE(*scoreOf(m_city.permits).score, 2000 * 2 * .8 / 3);
        QCOMPARE(qRound(*scoreOf(m_city.permits).score * 100), 106667);
    }

    void weightedTotalsAreOutOfAHundred()
    {
        useModel(u"weighted"_s); // weights 30, 20, 20, 10, 20
        rated(m_city.permits, m_city.manager, {5, 1, 3, 1, 5});
        // 30 + 0 + 10 + 0 + 20 of 100
        QCOMPARE(*scoreOf(m_city.permits).score, 60.0);
        rated(m_city.permits, m_city.director, {3, 1, 3, 1, 1});
        // 15 + 0 + 10 = 25; the mean of both
        const ChallengeScore score = scoreOf(m_city.permits);
        QCOMPARE(*score.score, 42.5);
        QCOMPARE(score.least, 25.0);
        QCOMPARE(score.most, 60.0);
        QCOMPARE(score.spread, 1.0); // equity: 5 and 1
        QCOMPARE(score.widest, m_criteria[4]);
        QCOMPARE(score.of(m_criteria[0])->mean, 4.0);
    }

    /// What is asked later doesn't undo what was said before.
    void aLaterCriterionLeavesEarlierRatings()
    {
        useModel(u"weighted"_s);
        rated(m_city.permits, m_city.manager, {5, 1, 3, 1, 5});
        Draft draft(m_now);
        m_criteria.push_back(draft.add(
            ScoringCriterion{.model = m_model, .name = u"Reach"_s, .weight = 100, .position = 9}));
        m_now.apply(draft.finish(u"ask more"_s));
        QCOMPARE(*scoreOf(m_city.permits).score, 60.0);
        rated(m_city.licences, m_city.manager, {5, 1, 3, 1, 5, 5});
        QCOMPARE(*scoreOf(m_city.licences).score, 80.0);
        QCOMPARE(scoreOf(m_city.licences).rank, 1);
        QCOMPARE(scoreOf(m_city.permits).rank, 2);
    }

    void aScaleHasToGoUp()
    {
        useModel(u"weighted"_s);
        const FieldInfo &low = *entityInfo(EntityKind::ScoringCriterion).field("low"_L1);
        const FieldInfo &high = *entityInfo(EntityKind::ScoringCriterion).field("high"_L1);
        const qint64 id = m_criteria[0].value;
        const std::vector ids{id};
        QVERIFY(
            refusedFor(setField(m_now, EntityKind::ScoringCriterion, ids, low, 5.0, sampleToday),
                       u"above its lowest score"_s));
        // Both at once may go beyond what there was.
        const std::vector<CellEdit> cells{{id, &low, 10.0}, {id, &high, 20.0}};
        m_now = kept(m_now, setCells(m_now, EntityKind::ScoringCriterion, cells, sampleToday));
        QCOMPARE(m_now.find(m_criteria[0])->high, 20.0);
        QVERIFY(refusedFor(addRow(m_now, EntityKind::ScoringCriterion,
                                  {{u"model"_s, m_model.value},
                                   {u"name"_s, u"Flat"_s},
                                   {u"low"_s, 3.0},
                                   {u"high"_s, 3.0}},
                                  sampleToday),
                           u"above its lowest score"_s));
    }

    void blindUntilAllHaveRated()
    {
        useModel(u"weighted"_s);
        asked({m_city.permits}, {m_city.manager, m_city.director});
        QVERIFY(refusedFor(
            askToRate(m_now, std::vector{m_city.permits}, m_model, std::vector{m_city.manager}),
            u"asked already"_s));
        rated(m_city.permits, m_city.manager, {5, 5, 5, 5, 5});
        ChallengeScore score = scoreOf(m_city.permits);
        QVERIFY(score.hidden);
        QVERIFY(!score.score && score.totals.empty() && score.criteria.empty());
        QCOMPARE(score.handedIn, 1);
        QCOMPARE(score.asked, 2);
        rated(m_city.permits, m_city.director, {1, 1, 1, 1, 1}, false);
        QVERIFY(scoreOf(m_city.permits).hidden); // a draft is not handed in
        rated(m_city.permits, m_city.director, {1, 1, 1, 1, 1});
        score = scoreOf(m_city.permits);
        QVERIFY(!score.hidden);
        QCOMPARE(*score.score, 50.0);
        QCOMPARE(m_now.table<Rating>().size(), 2); // drafts and requests are filled in, not doubled
        // Another round is as blind as the first, and the first stays on record.
        asked({m_city.permits}, {m_city.manager});
        QVERIFY(scoreOf(m_city.permits).hidden);
        rated(m_city.permits, m_city.manager, {1, 1, 1, 1, 1});
        QCOMPARE(*scoreOf(m_city.permits).score, 0.0);
        QCOMPARE(m_now.table<Rating>().size(), 3);
        // What an earlier round came to can still be told.
        QCOMPARE(*ratingTotal(m_now, *m_now.table<Rating>().begin()), 100.0);
    }

    void whatIsCoveredIsNotRead()
    {
        useModel(u"weighted"_s);
        asked({m_city.permits}, {m_city.manager, m_city.director});
        RatingCall first = call(m_city.permits, m_city.manager, {5, 5, 5, 5, 5});
        first.note = u"In a hurry."_s;
        m_now = kept(m_now, rate(m_now, first));
        QCOMPARE(coveredRatings(m_now).size(), size_t(2));
        const Snapshot read = withoutCovered(m_now);
        QVERIFY(read.table<Score>().isEmpty());
        QCOMPARE(read.table<Rating>().size(), 2);
        QCOMPARE(read.table<Rating>().begin()->note, QString());
        QCOMPARE(m_now.table<Score>().size(), 5); // the snapshot itself is as it was
        // A conflict that is only noted in a draft uncovers nothing yet.
        RatingCall second = call(m_city.permits, m_city.director, {});
        second.conflict = true;
        second.note = u"My brother's company applies."_s;
        second.handIn = false;
        const Snapshot noted = kept(m_now, rate(m_now, second));
        QCOMPARE(coveredRatings(noted).size(), size_t(2));
        rated(m_city.permits, m_city.director, {1, 1, 1, 1, 1});
        QVERIFY(coveredRatings(m_now).empty());
        QVERIFY(withoutCovered(m_now).sameContent(m_now));
        // Without blindness, only drafts are covered.
        ScoringModel open = *m_now.find(m_model);
        open.blind = false;
        m_now.table<ScoringModel>().put(open);
        asked({m_city.permits}, {m_city.manager});
        QCOMPARE(coveredRatings(m_now).size(), size_t(1));
    }

    void conflictsAreDeclaredAndCountForNothing()
    {
        useModel(u"weighted"_s);
        asked({m_city.permits}, {m_city.manager, m_city.director});
        RatingCall mine = call(m_city.permits, m_city.director, {});
        mine.conflict = true;
        QVERIFY(refusedFor(rate(m_now, mine), u"conflict of interest is"_s));
        mine.note = u"My brother's company applies."_s;
        m_now = kept(m_now, rate(m_now, mine));
        rated(m_city.permits, m_city.manager, {3, 3, 3, 3, 3});
        const ChallengeScore score = scoreOf(m_city.permits);
        QCOMPARE(score.conflicts, 1);
        QCOMPARE(score.asked, 1);
        QCOMPARE(*score.score, 50.0);
    }

    void refusesWhatDoesNotFit()
    {
        useModel(u"weighted"_s);
        QVERIFY(refusedFor(rate(m_now, call(m_city.permits, m_city.manager, {6, 1, 1, 1, 1})),
                           u"is scored from 1 to 5"_s));
        QVERIFY(refusedFor(rate(m_now, call(m_city.permits, m_city.manager, {5, 1, 1, 1})),
                           u"“Equity” is not scored yet"_s));
        QVERIFY(refusedFor(rate(m_now, call(m_city.permits, {}, {5, 1, 1, 1, 1})), u"who rates"_s));
        RatingCall draft = call(m_city.permits, m_city.manager, {5}, false);
        draft.reasons.insert(m_criteria[1].value, u"Two vendors said so."_s);
        QVERIFY(refusedFor(rate(m_now, draft), u"a reason is kept with its score"_s));
        rated(m_city.permits, m_city.manager, {3, 3, 3, 3, 3});
        const Score &score = *m_now.table<Score>().begin();
        const std::array ids{score.id.value};
        const auto *value = entityInfo(EntityKind::Score).field("value"_L1);
        QVERIFY(
            refusedFor(setField(m_now, EntityKind::Score, ids, *value, 5.0), u"was handed in"_s));
    }

    void ranksAndSaysHowFirmTheOrderIs()
    {
        useModel(u"weighted"_s);
        rated(m_city.permits, m_city.manager, {5, 3, 3, 3, 1});  // 55: strong impact, no equity
        rated(m_city.licences, m_city.manager, {3, 3, 3, 3, 3}); // weaker impact, equity
        rated(m_city.fresh, m_city.manager, {1, 1, 1, 1, 1});
        const Scores scores(m_now, m_model);
        QCOMPARE(scores.ranked(), (std::vector{m_city.permits, m_city.licences, m_city.fresh}));
        QCOMPARE(scores.of(m_city.licences).rank, 2);
        QCOMPARE(*scores.sense(m_city.permits, CriterionSense::Impact), 1.0);
        QCOMPARE(*scores.sense(m_city.permits, CriterionSense::Feasibility), .5);
        QVERIFY(!scores.sense(m_city.stopped, CriterionSense::Impact));
        QVERIFY(sensitivity(m_now, m_model, m_criteria[4], 0).empty());
        const auto shifts = sensitivity(m_now, m_model, m_criteria[4], 10);
        QCOMPARE(shifts.size(), size_t(2));
        QCOMPARE(shifts[0].challenge, m_city.permits);
        QCOMPARE(shifts[0].then, 2);
        QCOMPARE(shifts[1].then, 1);
    }

    void shiftedWeightsKeepTheirSum()
    {
        useModel(u"weighted"_s);
        for (const double points : {-30.0, -5.0, 10.0, 200.0}) {
            double sum = 0;
            const Weights weights = shiftedWeights(m_now, m_model, m_criteria[4], points);
            for (const double weight : weights)
                sum += weight;
            QVERIFY(qAbs(sum - 100) < 1e-9);
            QVERIFY(qAbs(weights.value(m_criteria[4].value) - std::clamp(20 + points, 0.0, 100.0)) <
                    1e-9);
        }
    }

    void gatesKnowWhoHasRated()
    {
        useModel(u"weighted"_s);
        Criterion rule = *m_now.find(m_city.countedCriterion);
        rule.rule = u"scored"_s;
        m_now.table<Criterion>().put(rule);
        const auto standing = [&] {
            const GateReport report = gateReport(m_now, m_city.licences, sampleToday);
            return std::ranges::find(report.criteria, rule.id, &CriterionReport::criterion)
                ->standing;
        };
        QCOMPARE(standing(), governance::Standing::Missing);
        asked({m_city.licences}, {m_city.manager});
        QCOMPARE(standing(), governance::Standing::Missing);
        rated(m_city.licences, m_city.manager, {3, 3, 3, 3, 3});
        QCOMPARE(standing(), governance::Standing::Met);
    }

    void aConflictThatIsOnlyADraftUncoversNothing()
    {
        useModel(u"weighted"_s);
        asked({m_city.licences}, {m_city.director, m_city.manager});
        const std::vector<double> values(m_criteria.size(), 3);
        rated(m_city.licences, m_city.director, values);
        QVERIFY(scoreOf(m_city.licences).hidden);
        RatingCall conflict = call(m_city.licences, m_city.manager, {}, false);
        conflict.conflict = true;
        conflict.note = u"My sister's shop"_s;
        m_now = kept(m_now, rate(m_now, conflict));
        QVERIFY(scoreOf(m_city.licences).hidden);
        QCOMPARE(Tallies(m_now, m_city.licences).of(m_city.licences).ratingsAsked, 2);
        conflict.handIn = true;
        m_now = kept(m_now, rate(m_now, conflict));
        QVERIFY(!scoreOf(m_city.licences).hidden);
    }

    void whatIsOnRecordGoesWithNothingElse()
    {
        useModel(u"weighted"_s);
        const std::vector<double> values(m_criteria.size(), 3);
        rated(m_city.fresh, m_city.manager, values);
        const auto removed = [this](EntityKind kind, qint64 id) {
            const std::array ids{id};
            return removeRows(m_now, kind, ids);
        };
        Draft draft(m_now);
        Person guest;
        guest.name = u"A guest"_s;
        const auto guestId = draft.add(guest);
        m_now = kept(m_now, draft.finish(u"guest"_s));
        rated(m_city.fresh, guestId, values);
        QVERIFY(refusedFor(removed(EntityKind::Person, guestId.value), u"on record"_s));
        QVERIFY(refusedFor(removed(EntityKind::ScoringModel, m_model.value), u"on record"_s));
        QVERIFY(
            refusedFor(removed(EntityKind::ScoringCriterion, m_criteria[0].value), u"on record"_s));
        QVERIFY(refusedFor(removed(EntityKind::Rating, m_now.ids(EntityKind::Rating).front()),
                           u"handed in"_s));

        // A challenge on which nothing was decided goes with all that it has.
        Draft more(m_now);
        Action action;
        action.challenge = m_city.fresh;
        action.title = u"Call the clerk"_s;
        more.add(action);
        Submission submission;
        submission.number = u"S-2026-900"_s;
        submission.title = u"Bins"_s;
        submission.state = SubmissionState::Taken;
        submission.challenge = m_city.fresh;
        submission.settledOn = sampleToday;
        const auto submissionId = more.add(submission);
        m_now = kept(m_now, more.finish(u"more"_s));
        const qsizetype actions = m_now.table<Action>().size();
        m_now = kept(m_now, removed(EntityKind::Challenge, m_city.fresh.value));
        QCOMPARE(m_now.table<Action>().size(), actions - 1);
        QVERIFY(m_now.table<Rating>().isEmpty());
        QCOMPARE(m_now.find(submissionId)->state, SubmissionState::Received);
        QVERIFY(!m_now.find(submissionId)->settledOn.isValid());
    }
};

QTEST_GUILESS_MAIN(TestScoring)
#include "tst_scoring.moc"
