// SPDX-License-Identifier: GPL-3.0-or-later
// What documents say: the decisions asked for, what changed since the last meeting, what is
// missing.
#include "model/domain/draft.h"
#include "model/governance/lifecycle.h"
#include "model/report/reports.h"
#include "model/report/votewords.h"
#include "tests/support/samplecity.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stint;

namespace {

report::Options plainOptions()
{
    report::Options options;
    options.words = report::Words(QLocale(QLocale::English, QLocale::Canada));
    options.asOf = test::sampleToday;
    return options;
}

QString textOf(const report::Runs &runs)
{
    QString out;
    for (const report::Run &run : runs)
        out += run.text;
    return out;
}

const report::Section *section(const report::Document &document, const QString &anchor)
{
    for (const report::Section &candidate : document.sections) {
        if (candidate.anchor == anchor)
            return &candidate;
    }
    return nullptr;
}

/// The cells of the row whose first cell reads `code`, lines joined.
QStringList rowOf(const report::Section &where, const QString &code)
{
    for (const report::Block &block : where.blocks) {
        const auto *table = std::get_if<report::Table>(&block);
        if (!table)
            continue;
        for (const QList<report::Cell> &row : table->rows) {
            QStringList cells;
            for (const report::Cell &cell : row) {
                QStringList lines;
                for (const report::Runs &line : cell.lines)
                    lines << textOf(line);
                cells << lines.join(u'|');
            }
            if (cells.value(0) == code)
                return cells;
        }
    }
    return {};
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void coverAsksForDecisions()
    {
        const test::SampleCity city = test::sampleCity();
        const planning::Planner planner(city.snapshot);
        const report::Document pack = report::boardPack(city.snapshot, planner, plainOptions());
        QCOMPARE(pack.asOf, u"As of Wednesday 18 November 2026"_s);
        std::vector<report::Motion> motions;
        for (const report::Block &block : pack.sections.front().blocks) {
            if (const auto *motion = std::get_if<report::Motion>(&block))
                motions.push_back(*motion);
        }
        QCOMPARE(motions.size(), size_t(1));
        QVERIFY(motions.front().motion.startsWith(u"That "_s));
        QCOMPARE(motions.front().boxes.size(), 4);
        QCOMPARE(motions.front().aside.front().pageOf, u"challenge-%1"_s.arg(city.permits.value));
    }

    void aChoiceOfChallengesSaysThatItIsOne()
    {
        const test::SampleCity city = test::sampleCity();
        const planning::Planner planner(city.snapshot);
        report::Options options = plainOptions();
        options.whole = city.snapshot;
        const std::vector only{city.permits};
        const Snapshot chosen = report::onlyChallenges(city.snapshot, only);
        QCOMPARE(chosen.table<Challenge>().size(), 1);
        QVERIFY(chosen.table<Person>().size() == city.snapshot.table<Person>().size());
        for (const PlanItem &item : chosen.table<PlanItem>())
            QCOMPARE(item.challenge, city.permits);
        const report::Document pack = report::boardPack(chosen, planner, options);
        QStringList shows;
        for (const report::Block &block : pack.sections.front().blocks) {
            if (const auto *values = std::get_if<report::KeyValues>(&block)) {
                for (const auto &[key, value] : values->pairs)
                    shows << key + u": "_s + value;
            }
        }
        QVERIFY2(shows.contains(
                     u"Shows: 1 of %1 challenges"_s.arg(city.snapshot.table<Challenge>().size())),
                 qPrintable(shows.join(u'|')));
        const report::Section *status = section(pack, u"status"_s);
        QVERIFY(status);
        QVERIFY(!rowOf(*status, u"26-05"_s).isEmpty());
        QVERIFY(rowOf(*status, u"26-02"_s).isEmpty());
    }

    /// A choice of challenges neither wins ranks nor loses what others have reached.
    void aChoiceIsMeasuredAgainstTheWholePortfolio()
    {
        const test::SampleCity city = test::sampleCity();
        Draft draft(city.snapshot);
        draft.add(Priority{.name = u"Faster services"_s, .targetCount = 2});
        for (const Id<Challenge> id : {city.permits, city.licences}) {
            Challenge challenge = *draft.find(id);
            challenge.theme = u"Faster services"_s;
            challenge.outcome = id == city.licences ? Outcome::Adopted : Outcome::Open;
            draft.update(challenge);
        }
        const auto model = draft.add(ScoringModel{.name = u"Rubric"_s});
        const auto criterion =
            draft.add(ScoringCriterion{.model = model, .name = u"Impact"_s, .weight = 1});
        const auto score = [&](Id<Challenge> challenge, double value) {
            const auto rating = draft.add(Rating{
                .challenge = challenge, .model = model, .rater = city.manager, .handedIn = true});
            draft.add(Score{.rating = rating, .criterion = criterion, .value = value});
        };
        score(city.permits, 2);
        score(city.fresh, 5);
        report::Options options = plainOptions();
        options.whole = draft.now();
        const std::vector only{city.permits};
        const report::Document pack = report::boardPack(report::onlyChallenges(draft.now(), only),
                                                        planning::Planner(draft.now()), options);
        const QStringList target = rowOf(*section(pack, u"priorities"_s), u"Faster services"_s);
        QVERIFY2(target.value(1).contains(u"1 of 2 adopted"_s), qPrintable(target.value(1)));
        const report::Section *ranking = section(pack, u"ranking"_s);
        QVERIFY(ranking);
        QVERIFY(rowOf(*ranking, u"1"_s).isEmpty());
        QVERIFY(!rowOf(*ranking, u"2"_s).isEmpty());
    }

    void timelineLeavesOutWhatHasNoPlan()
    {
        const QDate today(2026, 11, 18);
        const auto figureOf = [](const report::Document &pack) {
            const report::Section *timeline = section(pack, u"timeline"_s);
            return timeline ? std::get_if<report::TimelineFigure>(&timeline->blocks.front())
                            : nullptr;
        };
        const test::SampleCity city = test::sampleCity();
        const report::Document before =
            report::boardPack(city.snapshot, planning::Planner(city.snapshot), plainOptions());
        QVERIFY(figureOf(before));
        Draft draft(city.snapshot);
        Challenge fresh;
        fresh.code = u"26-99"_s;
        fresh.title = u"Only an idea"_s;
        fresh.stage = city.snapshot.find(city.permits)->stage;
        fresh.stageSince = today;
        const Id<Challenge> idea = draft.add(fresh);
        const report::Document after =
            report::boardPack(draft.now(), planning::Planner(draft.now()), plainOptions());
        QCOMPARE(figureOf(after)->rows.size(), figureOf(before)->rows.size());
        QVERIFY(figureOf(after)->headLeft.contains(u"1 without a plan"_s));

        // Of such challenges alone there is no sheet at all.
        const std::vector only{idea};
        const Snapshot ideas = report::onlyChallenges(draft.now(), only);
        const report::Document none =
            report::boardPack(ideas, planning::Planner(ideas), plainOptions());
        const report::Section *timeline = section(none, u"timeline"_s);
        QVERIFY(timeline && !timeline->landscape && !figureOf(none));
    }

    void statusSaysWhatChangedSince()
    {
        const test::SampleCity city = test::sampleCity();
        Draft earlier(city.snapshot);
        Challenge was = *earlier.find(city.permits);
        was.status = Status::OnTrack;
        earlier.update(was);
        report::Options options = plainOptions();
        options.since = QDate(2026, 11, 1);
        options.before = earlier.now();
        const planning::Planner planner(city.snapshot);
        const report::Document pack = report::boardPack(city.snapshot, planner, options);
        const report::Section *status = section(pack, u"status"_s);
        QVERIFY(status);
        QCOMPARE(rowOf(*status, u"26-05"_s).value(3), u"Worse: was on track"_s);
        QCOMPARE(rowOf(*status, u"26-02"_s).value(3), u"No change"_s);
    }

    void packSaysWhatGatesDecidedInTheLastYear()
    {
        const test::SampleCity city = test::sampleCity();
        Draft draft(city.snapshot);
        for (const GateReview &review : city.snapshot.table<GateReview>())
            draft.remove(review.id);
        const Challenge challenge = *city.snapshot.find(city.permits);
        const auto decide = [&](GateDecision decision, QDate on) {
            draft.add(GateReview{.challenge = challenge.id,
                                 .gate = city.gates[3],
                                 .from = challenge.stage,
                                 .decision = decision,
                                 .on = on});
        };
        decide(GateDecision::Hold, QDate(2026, 10, 1));
        decide(GateDecision::Go, QDate(2026, 11, 3));
        decide(GateDecision::Stop, QDate(2026, 1, 1));
        decide(GateDecision::Go, QDate(2025, 9, 30));
        const planning::Planner planner(draft.now());
        const report::Document pack = report::boardPack(draft.now(), planner, plainOptions());
        const report::Section *pipeline = section(pack, u"funnel"_s);
        QVERIFY(pipeline);
        QCOMPARE(rowOf(*pipeline, u"Oct–Dec 2026"_s).mid(1, 6),
                 (QStringList{u"1"_s, u"0"_s, u"0"_s, u"1"_s, u"0"_s, u"2"_s}));
        QCOMPARE(rowOf(*pipeline, u"Jan–Mar 2026"_s).mid(5, 2), (QStringList{u"1"_s, u"1"_s}));
        QVERIFY(rowOf(*pipeline, u"Jul–Sept 2025"_s).isEmpty());
    }

    void decisionsSayWhatReplacedThem()
    {
        const test::SampleCity city = test::sampleCity();
        Draft draft(city.snapshot);
        Decision first;
        first.number = u"D-1"_s;
        first.challenge = city.permits;
        first.title = u"Buy"_s;
        first.state = DecisionState::Carried;
        first.on = QDate(2026, 11, 2);
        Decision second = first;
        second.number = u"D-2"_s;
        second.supersedes = draft.add(first);
        draft.add(second);
        Decision later = first;
        later.number = u"D-3"_s;
        later.state = DecisionState::Deferred;
        later.motion = u"That it waits"_s;
        draft.add(later);
        const planning::Planner planner(draft.now());
        const report::Document pack = report::boardPack(draft.now(), planner, plainOptions());
        int marked = 0, motions = 0;
        for (const report::Section &each : pack.sections) {
            for (const QString &number : {u"D-1"_s, u"D-2"_s}) {
                const auto row = rowOf(each, u"2 Nov 2026|"_s + number);
                marked += row.value(2).contains(u"replaced by D-2"_s) ? 1 : 0;
            }
        }
        for (const report::Block &block : pack.sections.front().blocks)
            motions += std::holds_alternative<report::Motion>(block);
        QCOMPARE(marked, 1);
        QCOMPARE(motions, 2); // the one asked for, and the one put off
    }

    /// A form to decide on, with room to write; none where there is nothing to decide.
    void gatePaperAsksForADecision()
    {
        const test::SampleCity city = test::sampleCity();
        Draft draft(city.snapshot);
        const auto boxOf = [&] {
            const planning::Planner planner(draft.now());
            const report::Document paper =
                report::gatePaper(draft.now(), planner, city.permits, plainOptions());
            const auto *box =
                std::get_if<report::DecisionBox>(&paper.sections.front().blocks.back());
            return box ? std::optional(*box) : std::nullopt;
        };
        QVERIFY(boxOf());
        QVERIFY(boxOf()->ruled > 2);
        Challenge closed = *draft.find(city.permits);
        for (const Stage &stage : city.snapshot.table<Stage>()) {
            if (stage.closed)
                closed.stage = stage.id;
        }
        draft.update(closed);
        QVERIFY(!boxOf());
    }

    void dissentStaysOnRecord()
    {
        const test::SampleCity city = test::sampleCity();
        Draft draft(city.snapshot);
        const Gate *gate = governance::gateOf(draft.now(), draft.find(city.permits)->stage);
        GateReview review;
        review.challenge = city.permits;
        review.gate = gate->id;
        review.number = u"D-2026-090"_s;
        review.decision = GateDecision::Go;
        review.reason = u"It works."_s;
        review.on = test::sampleToday;
        review.id = draft.add(review);
        const auto vote = [&](GateDecision decision, const QString &name, const QString &reason) {
            Person person;
            person.name = name;
            GateVote row;
            row.challenge = city.permits;
            row.gate = gate->id;
            row.person = draft.add(person);
            row.vote = decision;
            row.reason = reason;
            row.review = review.id;
            draft.add(row);
        };
        vote(GateDecision::Go, u"Ann"_s, u"Yes."_s);
        vote(GateDecision::Go, u"Bob"_s, u"Yes."_s);
        vote(GateDecision::Hold, u"Cho"_s, u"The sample is small."_s);
        const QString words = u"2 Go, 1 Hold (dissent): Cho, The sample is small."_s;
        QCOMPARE(report::votesWords(report::Words(), draft.now(), review), words);
        const planning::Planner planner(draft.now());
        const report::Document paper =
            report::gatePaper(draft.now(), planner, city.permits, plainOptions());
        const auto &blocks = paper.sections.front().blocks;
        QVERIFY(std::ranges::any_of(blocks, [&](const report::Block &block) {
            const auto *heading = std::get_if<report::Heading>(&block);
            return heading && heading->text == u"Decided before"_s;
        }));
        QVERIFY(std::ranges::any_of(blocks, [&](const report::Block &block) {
            const auto *table = std::get_if<report::Table>(&block);
            return table && table->rows.front().back().lines.back().front().text == words;
        }));
    }

    /// What is over on the screen is over on paper too.
    void passedGatesAreNotLate()
    {
        const test::SampleCity city = test::sampleCity();
        Draft draft(city.snapshot);
        PlanItem item;
        item.challenge = city.permits;
        item.kind = PlanKind::Milestone;
        item.constraint = Constraint::Fixed;
        item.constraintTime = CivilTime::at(test::sampleToday.addDays(-20), 600);
        const Stage *first = draft.now().find(city.stages.front());
        for (const Gate &gate : draft.now().table<Gate>()) {
            if (gate.stage == first->id)
                item.name = gate.name;
        }
        QVERIFY(!item.name.isEmpty());
        const auto late = [&] {
            const planning::Planner planner(draft.now());
            int rows = 0;
            const report::Document pack =
                report::timelineReport(draft.now(), planner, plainOptions());
            for (const report::Block &block : pack.sections.front().blocks) {
                const auto *figure = std::get_if<report::TimelineFigure>(&block);
                for (const auto &row : figure ? figure->rows : std::vector<report::TimelineRow>()) {
                    rows += static_cast<int>(std::ranges::count(row.milestones,
                                                                report::Shape::LateDiamond,
                                                                &report::TimelineRow::Mark::shape));
                }
            }
            return rows;
        };
        const int before = late();
        const Id<PlanItem> passed = draft.add(item);
        QCOMPARE(late(), before);
        PlanItem other = *draft.find(passed);
        other.name = u"Notice printed"_s;
        draft.update(other);
        QCOMPARE(late(), before + 1);
    }

    void prioritiesAndAdoptionsAreTold()
    {
        const test::SampleCity city = test::sampleCity();
        Draft draft(city.snapshot);
        Priority priority;
        priority.name = u"Faster services"_s;
        priority.target = u"Permits in 20 days"_s;
        priority.targetCount = 2;
        priority.targetOn = QDate(2026, 10, 30);
        draft.add(priority);
        Adoption adoption;
        adoption.challenge = city.licences;
        adoption.owner = city.manager;
        adoption.uptake = 30;
        adoption.eligible = 120;
        adoption.recurring = {46000'00, u"CAD"_s};
        adoption.benefitDue = QDate(2026, 11, 2);
        RolloutSite site;
        site.adoption = draft.add(adoption);
        site.name = u"North"_s;
        site.planned = QDate(2026, 11, 9);
        draft.add(site);
        Person fellow;
        fellow.name = u"Wen Castellano"_s;
        fellow.standing = PersonStanding::Fellow;
        fellow.until = test::sampleToday;
        draft.add(fellow);
        fellow.name = u"Ivo Marsh"_s;
        fellow.until = test::sampleToday.addDays(-1);
        draft.add(fellow);
        Settings settings = draft.now().settings();
        settings.seat = Seat::Manager;
        settings.reportsTo = u"Deputy City Manager"_s;
        if (settings.id)
            draft.update(settings);
        else
            draft.add(settings);
        const Snapshot now = draft.now();
        const planning::Planner planner(now);
        const report::Document pack = report::boardPack(now, planner, plainOptions());

        const QStringList row = rowOf(*section(pack, u"priorities"_s), u"Faster services"_s);
        QVERIFY2(row.value(1).startsWith(u"Permits in 20 days|0 of 2 adopted, missed"_s),
                 qPrintable(row.value(1)));
        const QStringList adopted = rowOf(*section(pack, u"scale-up"_s),
                                          u"26-02 Small business licence renewal|On track"_s);
        QCOMPARE(adopted.size(), 5);
        QVERIFY2(adopted[1].contains(u"No continuing funding is secured"_s),
                 qPrintable(adopted[1]));
        QCOMPARE(adopted[2], u"Wave 1: 0 of 1 live, planned to 9 Nov (1 late)"_s);
        QCOMPARE(adopted[3], u"25%|30 of 120 people"_s);
        QVERIFY(adopted[4].startsWith(u"Check late"_s));

        QString cover;
        for (const report::Block &block : pack.sections.front().blocks) {
            if (const auto *paragraph = std::get_if<report::Paragraph>(&block))
                cover += textOf(paragraph->runs) + u'\n';
        }
        QVERIFY2(cover.contains(u"Where the office sits: City manager's office."_s),
                 qPrintable(cover));
        QVERIFY(cover.contains(u"Reports to: Deputy City Manager."_s));
        QVERIFY(cover.contains(u"Fellows: Wen Castellano."_s)); // Ivo Marsh has left
    }

    void risksAreCountedByLikelihoodAndImpact()
    {
        const test::SampleCity city = test::sampleCity();
        const planning::Planner planner(city.snapshot);
        const report::Document pack = report::boardPack(city.snapshot, planner, plainOptions());
        const report::Section &risks = *section(pack, u"risks"_s);
        QCOMPARE(rowOf(risks, u"High"_s), (QStringList{u"High"_s, u"–"_s, u"–"_s, u"1"_s}));
        QCOMPARE(rowOf(risks, u"Medium"_s), (QStringList{u"Medium"_s, u"–"_s, u"–"_s, u"1"_s}));
        const auto &matrix = std::get<report::Table>(risks.blocks.at(1));
        QCOMPARE(matrix.rows.front().at(3).shape, report::Shape::OffTrack);
        QCOMPARE(matrix.rows.back().at(1).shape, report::Shape::OnTrack);
    }

    void sectionsCanBeLeftOut()
    {
        const test::SampleCity city = test::sampleCity();
        const planning::Planner planner(city.snapshot);
        report::Options options = plainOptions();
        options.onePagers = options.risks = options.timeline = false;
        const report::Document pack = report::boardPack(city.snapshot, planner, options);
        QVERIFY(!section(pack, u"risks"_s));
        QVERIFY(!section(pack, u"timeline"_s));
        QVERIFY(section(pack, u"stopped"_s));
        QVERIFY(!section(pack, u"challenge-%1"_s.arg(city.permits.value)));
    }

    /// A milestone that has moved since the latest baseline says when it was agreed for.
    void milestonesSayWhatWasAgreed()
    {
        test::SampleCity city = test::sampleCity();
        const auto text = [&] {
            const planning::Planner planner(city.snapshot);
            const report::Document page =
                report::challengeSummary(city.snapshot, planner, city.permits, plainOptions());
            QString all;
            for (const report::Block &block : page.sections.front().blocks) {
                const auto *columns = std::get_if<std::shared_ptr<report::Columns>>(&block);
                if (!columns)
                    continue;
                for (const report::Columns::Part &part : (*columns)->parts) {
                    for (const report::Block &inner : part.blocks) {
                        const auto *table = std::get_if<report::Table>(&inner);
                        if (!table)
                            continue;
                        for (const QList<report::Cell> &row : table->rows)
                            for (const report::Cell &cell : row)
                                for (const report::Runs &line : cell.lines)
                                    all += textOf(line) + u'\n';
                    }
                }
            }
            return all;
        };
        QVERIFY(text().contains(u"Option chosen with the department"_s));
        QVERIFY(!text().contains(u"agreed: "_s));
        Id<PlanItem> option;
        for (const PlanItem &item : city.snapshot.table<PlanItem>()) {
            if (item.challenge == city.permits &&
                item.name == u"Option chosen with the department"_s)
                option = item.id;
        }
        Draft draft(city.snapshot);
        BaselineItem agreed;
        agreed.item = option;
        for (const QDate on : {QDate(2026, 11, 30), QDate(2026, 11, 20)}) {
            Baseline baseline;
            baseline.name = on.toString(Qt::ISODate);
            agreed.baseline = draft.add(baseline);
            agreed.start = agreed.finish = CivilTime::at(on, 1020);
            draft.add(agreed);
        }
        city.snapshot.apply(draft.finish(u"baselines"_s));
        QVERIFY2(text().contains(u"agreed: 20 Nov"_s), qPrintable(text()));
        QVERIFY(!text().contains(u"agreed: 30 Nov"_s));
    }

    void sentencesEndWhereTheyEnd()
    {
        QCOMPARE(report::sentences(u"One thing. Two things?  Three."_s, 2),
                 u"One thing. Two things? …"_s);
        QCOMPARE(report::sentences(u"Costs 1.5 million\nin all"_s, 1),
                 u"Costs 1.5 million in all"_s);
        QCOMPARE(report::sentences({}, 2), QString());
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
