// SPDX-License-Identifier: GPL-3.0-or-later
// What an import leaves as it was signed, and what goes along with what it changes.
#include "tests/exchange/exchangefixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::exchange;
using namespace Qt::StringLiterals;

class TestImportRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void ratingsThatWereHandedInStay();
    void scoresAreOnTheirScale();
    void scalesHaveALength();
    void frenchTablesAreRead();
    void misspeltNamesAreDoubted_data();
    void misspeltNamesAreDoubted();
    void whatCannotBeReadIsSaid();
    void votesThatWereDecidedOnStay();
    void minutesOnOneThingAreOne();
    void whatIsDoneSaysSinceWhen();
    void risksKeepWhatTheyWereRatedBefore();
    void countsAreDated();
    void sitesFollowTheirMilestones();
    void milestonesFollowTheirSites();
};

namespace {

/// Challenges named A and B, two ratings of A by a model with one criterion from 1 to 5: the first
/// handed in.
struct Rated {
    Snapshot now = emptyPortfolio();
    Id<Challenge> a, b;
    Id<Person> rater;
    Id<ScoringCriterion> need, cost;
    Id<Rating> handedIn, draft;
    Id<Score> signedScore, ownScore;

    Rated()
    {
        Draft made(now);
        Challenge challenge;
        challenge.code = u"A"_s;
        challenge.title = u"Permits"_s;
        a = made.add(challenge);
        challenge.code = u"B"_s;
        challenge.title = u"Licences"_s;
        b = made.add(challenge);
        Person person;
        person.name = u"Helen Fraser"_s;
        rater = made.add(person);
        ScoringModel model;
        model.name = u"By need"_s;
        const auto by = made.add(model);
        ScoringCriterion criterion;
        criterion.model = by;
        criterion.name = u"Need"_s;
        need = made.add(criterion);
        criterion.name = u"Cost"_s;
        cost = made.add(criterion);
        Rating rating;
        rating.challenge = a;
        rating.model = by;
        rating.rater = rater;
        rating.handedIn = true;
        handedIn = made.add(rating);
        rating.challenge = b;
        rating.handedIn = false;
        draft = made.add(rating);
        Score score;
        score.value = 4;
        score.criterion = need;
        score.rating = handedIn;
        signedScore = made.add(score);
        score.rating = draft;
        ownScore = made.add(score);
        now.apply(made.finish(QString()));
    }
    QByteArray scoreLine(Id<Rating> rating, const char *criterion, const char *value) const
    {
        return QByteArray("#") + QByteArray::number(rating.value) + "," + criterion + "," + value +
               "\n";
    }
};

const QByteArray scoreHeader = "Rating,Criterion,Score\n";

} // namespace

void TestImportRules::ratingsThatWereHandedInStay()
{
    Rated city;
    const auto ratings = planCsv(city.now,
                                 "Challenge,Scoring model,Rater,Conflict of interest\n"
                                 "A,By need,Helen Fraser,yes\n"
                                 "B,By need,Helen Fraser,yes\n",
                                 EntityKind::Rating);
    QVERIFY(ratings);
    QCOMPARE(ratings->updated, 1);
    QCOMPARE(ratings->unchanged, 1);
    QCOMPARE(ratings->problems.size(), size_t(1));
    const Problem &no = ratings->problems.front();
    QCOMPARE(no.row, 2);
    QCOMPARE(no.columnName, u"Conflict of interest"_s);
    QVERIFY2(no.text.contains(u"handed in"_s), qPrintable(no.text));
    Snapshot after = city.now;
    after.apply(ratings->changes);
    QVERIFY(!after.find(city.handedIn)->conflict);
    QVERIFY(after.find(city.draft)->conflict);

    // Neither are its scores changed, nor is one added to it.
    const auto scores = planCsv(city.now,
                                scoreHeader + city.scoreLine(city.handedIn, "Need", "2") +
                                    city.scoreLine(city.handedIn, "Cost", "2") +
                                    city.scoreLine(city.draft, "Need", "2"),
                                EntityKind::Score);
    QVERIFY(scores);
    QCOMPARE(scores->updated, 1);
    QCOMPARE(scores->added, 0);
    QCOMPARE(scores->problems.size(), size_t(2));
    after = city.now;
    after.apply(scores->changes);
    QCOMPARE(after.find(city.signedScore)->value, 4.0);
    QCOMPARE(after.find(city.ownScore)->value, 2.0);
    QCOMPARE(after.table<Score>().size(), 2);
}

void TestImportRules::scoresAreOnTheirScale()
{
    const Rated city;
    const auto plan = planCsv(city.now, scoreHeader + city.scoreLine(city.draft, "Need", "99"),
                              EntityKind::Score);
    QVERIFY(plan);
    QVERIFY(plan->hasFatal());
    QCOMPARE(plan->updated, 0);
    QVERIFY2(plan->problems.front().text.contains(u"from 1 to 5"_s),
             qPrintable(plan->problems.front().text));
    // What was on a scale that was drawn in since is no fault of the file.
    Snapshot now = city.now;
    Draft draft(now);
    ScoringCriterion narrow = *now.find(city.need);
    narrow.high = 3;
    draft.update(narrow);
    now.apply(draft.finish(QString()));
    const auto same =
        planCsv(now, scoreHeader + city.scoreLine(city.draft, "Need", "4"), EntityKind::Score);
    QVERIFY(same);
    QVERIFY(same->problems.empty());
    QCOMPARE(same->unchanged, 1);
}

void TestImportRules::scalesHaveALength()
{
    Rated city;
    const auto criteria = planCsv(city.now,
                                  "Name,Scoring model,Lowest score,Highest score\n"
                                  "Cost,By need,5,5\n"
                                  "Equity,By need,3,1\n"
                                  "Reach,By need,0,10\n",
                                  EntityKind::ScoringCriterion);
    QVERIFY2(criteria, criteria ? "" : qPrintable(criteria.error().message));
    QCOMPARE(criteria->added, 1);
    QCOMPARE(criteria->updated, 0);
    QCOMPARE(criteria->skipped, 2);
    QCOMPARE(criteria->problems.size(), size_t(2));
    QVERIFY2(criteria->problems.front().text.contains(u"Cost"_s),
             qPrintable(criteria->problems.front().text));
}

void TestImportRules::frenchTablesAreRead()
{
    Rated city;
    const auto sent = planCsv(city.now,
                              "Numéro,Titre,Service municipal,Reçue le,État\n"
                              "S-2026-900,Nuits calmes,Logement,2026-11-02,Reçue\n",
                              EntityKind::Submission);
    QVERIFY(sent);
    QVERIFY(sent->problems.empty());
    Snapshot after = city.now;
    after.apply(sent->changes);
    QCOMPARE(after.table<Submission>().size(), 1);
    const Submission &row = *after.table<Submission>().begin();
    QCOMPARE(row.number, u"S-2026-900"_s);
    QCOMPARE(row.receivedOn, QDate(2026, 11, 2));
    QCOMPARE(after.find(row.department)->name, u"Logement"_s);
    const auto statuses = planCsv(city.now, "Code,Titre,État\n"
                                            "A,Permits,À risque\n"
                                            "B,Licences,En bonne voie\n");
    QVERIFY(statuses);
    after.apply(statuses->changes);
    QCOMPARE(after.find(city.a)->status, Status::AtRisk);
    QCOMPARE(after.find(city.b)->status, Status::OnTrack);
    // Every heading that the French window shows, and the words of its choices.
    const auto issues =
        planCsv(city.now, "Problème,Gravité,Soulevé le\nPlus de papier,Élevé,2026-11-03\n",
                EntityKind::Issue);
    QVERIFY2(issues, issues ? "" : qPrintable(issues.error().message));
    QVERIFY(issues->problems.empty());
    QCOMPARE(issues->added, 1);
}

void TestImportRules::misspeltNamesAreDoubted_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("doubted");
    QTest::newRow("exchanged") << u"Public Works"_s << u"Public Wroks"_s << true;
    QTest::newRow("left out") << u"Fleet"_s << u"Flet"_s << false; // too short to tell
    QTest::newRow("added") << u"Parks"_s << u"Parkks"_s << true;
    QTest::newRow("two in a long one") << u"Water and Sewers"_s << u"Watr and Sewer"_s << true;
    QTest::newRow("two in a short one") << u"Planning"_s << u"Plannig s"_s << false;
    QTest::newRow("case") << u"Public Works"_s << u"PUBLIC WROKS"_s << true;
    QTest::newRow("accents") << u"Bibliothèques"_s << u"Bibliotheques"_s << true;
    QTest::newRow("numbers") << u"Ward office 1"_s << u"Ward office 2"_s << false;
    QTest::newRow("another") << u"Public Works"_s << u"Public Health"_s << false;
}

void TestImportRules::misspeltNamesAreDoubted()
{
    QFETCH(QString, known);
    QFETCH(QString, typed);
    QFETCH(bool, doubted);
    Snapshot now = emptyPortfolio();
    Draft draft(now);
    Organisation department;
    department.name = known;
    draft.add(department);
    now.apply(draft.finish({}));
    const QByteArray source = "Code,Title,Department\nA,Permits," + typed.toUtf8() +
                              "\nB,Licences," + typed.toUtf8() + "\nC,Shade," + known.toUtf8() +
                              "\n";
    const auto plan = planCsv(now, source);
    QVERIFY(plan);
    QCOMPARE(plan->newOrganisations, QStringList{typed});
    // Once, where it comes first.
    QCOMPARE(plan->problems.size(), doubted ? 1 : 0);
    if (doubted) {
        QCOMPARE(plan->problems.front().row, 2);
        QVERIFY2(plan->problems.front().text.contains(known),
                 qPrintable(plan->problems.front().text));
        QVERIFY(!plan->hasFatal());
    }
}

void TestImportRules::whatCannotBeReadIsSaid()
{
    Rated city;
    const auto closed = planCsv(city.now, "Code,Title,Status\nA,Permits,closed\nB,Licences,open\n");
    QVERIFY(closed);
    QCOMPARE(closed->problems.size(), size_t(1)); // once, not for each row
    QVERIFY2(closed->problems.front().text.contains(u"“closed”, can be read as “Status”"_s),
             qPrintable(closed->problems.front().text));
    const auto days =
        planCsv(city.now, "Title,Received on\nQuiet nights,31/02/2026\nShade,2026-11-02\n",
                EntityKind::Submission);
    QVERIFY(days);
    QCOMPARE(days->problems.size(), size_t(1));
    QVERIFY(days->problems.front().text.contains(u"counts as received today"_s));
    const auto none =
        planCsv(city.now, "Title,Received on\nQuiet nights,soon\n", EntityKind::Submission);
    QVERIFY(none);
    QVERIFY(none->problems.front().text.contains(u"“soon”, can be read as “Received on”"_s));
}

void TestImportRules::votesThatWereDecidedOnStay()
{
    Rated city;
    Draft draft(city.now);
    GateReview review;
    review.number = u"D-2026-001"_s;
    review.challenge = city.a;
    const auto decided = draft.add(review);
    GateVote vote;
    vote.challenge = city.a;
    vote.gate = Id<Gate>(city.now.ids(EntityKind::Gate).front());
    vote.person = city.rater;
    vote.review = decided;
    const auto kept = draft.add(vote);
    city.now.apply(draft.finish(QString()));
    const auto plan = planCsv(city.now,
                              "Challenge,Gate,Reviewer,Vote,Decision\n"
                              "A,Discovery gate,Helen Fraser,Stop,D-2026-001\n"
                              "A,Discovery gate,Nadia Tremblay,Stop,D-2026-001\n",
                              EntityKind::GateVote);
    QVERIFY(plan);
    QCOMPARE(plan->updated + plan->added, 0);
    QCOMPARE(plan->problems.size(), size_t(2));
    for (const Problem &no : plan->problems)
        QVERIFY2(no.text.contains(u"D-2026-001"_s), qPrintable(no.text));
    QCOMPARE(city.now.find(kept)->vote, GateDecision::Go);
}

void TestImportRules::minutesOnOneThingAreOne()
{
    Rated city;
    Draft draft(city.now);
    Stocktake stocktake;
    stocktake.name = u"Autumn stocktake"_s;
    const auto at = draft.add(stocktake);
    Minute minute;
    minute.stocktake = at;
    minute.challenge = city.a;
    minute.text = u"The data comes next week."_s;
    const auto said = draft.add(minute);
    city.now.apply(draft.finish(QString()));
    const auto plan = planCsv(city.now,
                              "Stocktake,Challenge,What was said\n"
                              "Autumn stocktake,A,The data has come.\n"
                              "Autumn stocktake,B,Well done.\n",
                              EntityKind::Minute);
    QVERIFY(plan);
    QCOMPARE(plan->updated, 1);
    QCOMPARE(plan->added, 1);
    city.now.apply(plan->changes);
    QCOMPARE(city.now.table<Minute>().size(), 2);
    QCOMPARE(city.now.find(said)->text, u"The data has come."_s);
}

namespace {

const QDate importDay(2026, 11, 22); // as optionsFor() has it

/// What the import of a table makes of the portfolio.
Snapshot after(const Snapshot &now, const QByteArray &csv, EntityKind kind)
{
    Snapshot result = now;
    const auto plan = planCsv(now, csv, kind);
    [&] {
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->updated, 1);
    }();
    if (plan)
        result.apply(plan->changes);
    return result;
}

/// A site of A's adoption that is on the Timeline, planned for 11 January.
struct Rollout : Rated {
    Id<Adoption> adoption;
    Id<PlanItem> milestone;
    Id<RolloutSite> site;

    Rollout()
    {
        Draft made(now);
        Adoption record;
        record.challenge = a;
        adoption = made.add(record);
        PlanItem item;
        item.challenge = a;
        item.kind = PlanKind::Milestone;
        item.name = u"North counter"_s;
        item.constraint = Constraint::MustStart;
        item.constraintTime = CivilTime::at(QDate(2027, 1, 11), 12 * 60);
        milestone = made.add(item);
        RolloutSite place;
        place.adoption = adoption;
        place.name = item.name;
        place.planned = QDate(2027, 1, 11);
        place.item = milestone;
        site = made.add(place);
        now.apply(made.finish(QString()));
    }
};

} // namespace

void TestImportRules::whatIsDoneSaysSinceWhen()
{
    Rated city;
    Draft draft(city.now);
    Action action;
    action.title = u"Call the clerk"_s;
    const auto call = draft.add(action);
    Issue issue;
    issue.title = u"No scanner"_s;
    const auto scanner = draft.add(issue);
    city.now.apply(draft.finish(QString()));
    Snapshot done = after(city.now, "Action,State\nCall the clerk,Done\n", EntityKind::Action);
    QCOMPARE(done.find(call)->doneOn, importDay);
    done = after(done, "Action,State\nCall the clerk,Open\n", EntityKind::Action);
    QVERIFY(!done.find(call)->doneOn.isValid());
    done = after(done, "Issue,State\nNo scanner,Resolved\n", EntityKind::Issue);
    QCOMPARE(done.find(scanner)->resolvedOn, importDay);
    const auto made = planCsv(city.now, "Action,State,Done on\nBuy,Done,2026-10-01\nSell,Done,\n",
                              EntityKind::Action);
    QVERIFY(made);
    done.apply(made->changes);
    QList<QDate> days;
    for (const Action &row : done.table<Action>())
        days << row.doneOn;
    QCOMPARE(days, (QList<QDate>{{}, QDate(2026, 10, 1), importDay}));
}

void TestImportRules::risksKeepWhatTheyWereRatedBefore()
{
    Rated city;
    Draft draft(city.now);
    Risk risk;
    risk.title = u"Nobody renews"_s;
    risk.likelihood = Level::Medium;
    risk.impact = Level::Medium;
    const auto id = draft.add(risk);
    city.now.apply(draft.finish(QString()));
    const Snapshot now = after(city.now, "Risk,Likelihood\nNobody renews,High\n", EntityKind::Risk);
    QCOMPARE(now.find(id)->scoreBefore, 4);
    QCOMPARE(now.find(id)->ratedOn, importDay);
}

void TestImportRules::countsAreDated()
{
    const Rollout city;
    Snapshot now = after(city.now, "Challenge,People using it\nA,120\n", EntityKind::Adoption);
    QCOMPARE(now.find(city.adoption)->countedOn, importDay);
    now = after(now, "Challenge,People using it,Counted on\nA,150,2026-11-20\n",
                EntityKind::Adoption);
    QCOMPARE(now.find(city.adoption)->countedOn, QDate(2026, 11, 20));
}

void TestImportRules::sitesFollowTheirMilestones()
{
    const Rollout city;
    Snapshot now = after(city.now, "Challenge,Task name,Progress\nA,North counter,100\n",
                         EntityKind::PlanItem);
    QCOMPARE(now.find(city.site)->live, importDay);
    QCOMPARE(now.find(city.site)->planned, QDate(2027, 1, 11));
    now = after(now, "Challenge,Task name,Progress,Constraint date\nA,North counter,0,2027-02-01\n",
                EntityKind::PlanItem);
    QVERIFY(!now.find(city.site)->live.isValid());
    QCOMPARE(now.find(city.site)->planned, QDate(2027, 2, 1));
}

void TestImportRules::milestonesFollowTheirSites()
{
    const Rollout city;
    const QByteArray adoption = "#" + QByteArray::number(city.adoption.value);
    Snapshot now =
        after(city.now, "Adoption,Site,Planned for\n" + adoption + ",North counter,2027-03-01\n",
              EntityKind::RolloutSite);
    QCOMPARE(now.find(city.milestone)->constraintTime.date(), QDate(2027, 3, 1));
    now = after(now, "Adoption,Site,Live since\n" + adoption + ",North counter,2027-03-02\n",
                EntityKind::RolloutSite);
    QCOMPARE(now.find(city.milestone)->progress, 100);
    QCOMPARE(now.find(city.milestone)->actualFinish.date(), QDate(2027, 3, 2));
}

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_importrules.moc"
