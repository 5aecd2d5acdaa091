// SPDX-License-Identifier: GPL-3.0-or-later
// A forecast is as right as its draws: each is compared with the plan that the planner makes of the
// same durations, and the distributions with what can be worked out by hand.
#include "model/planning/forecast/drawpass.h"
#include "model/planning/forecast/forecast.h"
#include "tests/planning/randomplan.h"

#include <QTest>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;

namespace {

constexpr qint64 day = 480;

/// Two years ahead without holidays, so that working time is easy to count.
class Plan : public Sketch
{
public:
    Plan()
        : of(challenge(QDate(2026, 11, 2)))
    {
    }
    Id<PlanItem> estimated(const QString &name, qint64 best, qint64 likely, qint64 worst)
    {
        const auto id = item(of, name, likely);
        edit(id, [&](PlanItem &row) {
            row.optimistic = WorkTime(best);
            row.pessimistic = WorkTime(worst);
        });
        return id;
    }
    Forecast run(double correlation = 0, int draws = 20000) const
    {
        ForecastOptions options;
        options.draws = draws;
        options.correlation = correlation;
        return *forecast(now, of, options);
    }
    /// Working minutes from the challenge's start.
    double work(CivilTime t) const
    {
        return static_cast<double>(
            WorkCalendar::standard().between(at("2026-11-02T09:00"), t).minutes);
    }
    const TaskInfluence &influence(const Forecast &f, Id<PlanItem> item) const
    {
        return *std::ranges::find(f.tasks, item, &TaskInfluence::item);
    }

    Id<Challenge> of;
};

} // namespace

class TestForecast : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void pertIsABeta_data()
    {
        QTest::addColumn<double>("best");
        QTest::addColumn<double>("likely");
        QTest::addColumn<double>("worst");
        QTest::newRow("even") << 2.0 << 5.0 << 8.0;
        QTest::newRow("late") << 2.0 << 4.0 << 12.0;
        QTest::newRow("early") << 2.0 << 9.5 << 10.0;
        QTest::newRow("never better") << 3.0 << 3.0 << 9.0;
        QTest::newRow("never worse") << 100.0 << 900.0 << 900.0;
    }
    void pertIsABeta()
    {
        QFETCH(double, best);
        QFETCH(double, likely);
        QFETCH(double, worst);
        const BetaPert pert{best, likely, worst};
        const double range = worst - best;
        const boost::math::beta_distribution<> beta(1 + 4 * (likely - best) / range,
                                                    1 + 4 * (worst - likely) / range);
        QCOMPARE(pert.mean(), best + range * boost::math::mean(beta));
        QCOMPARE(pert.standardDeviation(), range * boost::math::standard_deviation(beta));
        const PertCurve curve(pert);
        for (const double p : {1e-6, 0.001, 0.1, 0.25, 0.5, 0.8, 0.9, 0.999}) {
            const double exact = best + range * boost::math::quantile(beta, p);
            QVERIFY(std::abs(pert.quantile(p) - exact) < 1e-9 * range);
            const double z = boost::math::quantile(boost::math::normal(), p);
            const double drawn = static_cast<double>(curve.at(static_cast<float>(z)));
            QVERIFY2(std::abs(drawn - exact) < 5e-4 * range, qPrintable(QString::number(p)));
        }
    }

    void deviatesAreNormal()
    {
        for (const double p :
             {1e-12, 1e-5, 0.0078, 0.0079, 0.02, 0.4999, 0.5, 0.77, 0.99, 0.99999}) {
            const float z = NormalCurve::get().at(static_cast<quint64>(p * 0x1p64));
            const double exact = boost::math::quantile(boost::math::normal(), p);
            QVERIFY2(std::abs(static_cast<double>(z) - exact) < 1e-3,
                     qPrintable(QString::number(p)));
        }
        // Neither the draws of an item nor the items of a draw have anything to do with each other.
        constexpr int n = 20000;
        double sum = 0, squares = 0, acrossItems = 0, acrossDraws = 0;
        for (int i = 0; i < n; ++i) {
            const double z = static_cast<double>(NormalCurve::get().at(DrawStream(7, i).bits(12)));
            sum += z;
            squares += z * z;
            acrossItems +=
                z * static_cast<double>(NormalCurve::get().at(DrawStream(7, i).bits(13)));
            acrossDraws +=
                z * static_cast<double>(NormalCurve::get().at(DrawStream(7, i + 1).bits(12)));
        }
        QVERIFY(std::abs(sum / n) < 0.03);
        QVERIFY(std::abs(squares / n - 1) < 0.04);
        QVERIFY(std::abs(acrossItems / n) < 0.03);
        QVERIFY(std::abs(acrossDraws / n) < 0.03);
    }

    /// The planner, given the durations of a draw, comes to the dates of that draw.
    void everyDrawIsAPlan()
    {
        for (quint32 seed = 1; seed <= 16; ++seed) {
            RandomPlan random(seed);
            random.grow(3, 14, seed % 3 != 0);
            for (const auto id : random.items) {
                random.edit(id, [&](PlanItem &row) {
                    if (random.chance(10))
                        row.levelledStart = random.day();
                    // Of what is done in part only the rest varies; the planner, given another
                    // duration, takes another part for done, which matters at the status date.
                    if (random.chance(30) ||
                        (row.progress > 0 && random.now.settings().statusDate.isValid()))
                        return;
                    row.optimistic = WorkTime(row.duration.minutes * (20 + random.upTo(90)) / 100);
                    row.pessimistic =
                        WorkTime(row.duration.minutes * (90 + random.upTo(300)) / 100);
                });
            }
            for (const Challenge &challenge : random.now.table<Challenge>())
                compareDraws(random.now, challenge.id, seed);
        }
    }

    void oneTaskIsItsEstimate()
    {
        Plan plan;
        const BetaPert pert{2 * day, 4 * day, 12 * day};
        plan.estimated(QStringLiteral("Build"), 2 * day, 4 * day, 12 * day);
        const Forecast f = plan.run();
        QCOMPARE(f.finishes.size(), 20000u);
        QCOMPARE(f.estimated, 1);
        QCOMPARE(f.planned, at("2026-11-05T17:00"));
        for (const double p : {0.1, 0.5, 0.8, 0.9}) {
            QVERIFY(std::abs(plan.work(f.finishBy(p)) - pert.quantile(p)) < 0.1 * day);
            QVERIFY(std::abs(f.chanceBy(f.finishBy(p)) - p) < 1e-3);
        }
        QVERIFY(std::abs(plan.work(f.mean) - pert.mean()) < 0.05 * day);
        QCOMPARE(f.tasks.front().criticality, 1.0);
        QVERIFY(f.tasks.front().correlation > 0.999);
        const double mean = pert.mean();
        QVERIFY(std::abs(double(f.tasks.front().later.minutes) - (pert.quantile(.9) - mean)) < 20);
        QVERIFY(std::abs(double(f.tasks.front().sooner.minutes) - (pert.quantile(.1) - mean)) < 20);
    }

    /// Whatever waits for two things is later than each: by how much, depends on what they share.
    void twoPathsMeet()
    {
        Plan plan;
        const BetaPert pert{2 * day, 5 * day, 8 * day};
        const auto a = plan.estimated(QStringLiteral("A"), 2 * day, 5 * day, 8 * day);
        const auto b = plan.estimated(QStringLiteral("B"), 2 * day, 5 * day, 8 * day);
        const auto end = plan.item(plan.of, QStringLiteral("Demo"), 0, PlanKind::Milestone);
        plan.link(a, end);
        plan.link(b, end);
        const Forecast apart = plan.run(0);
        for (const double p : {0.1, 0.5, 0.9}) {
            QVERIFY(std::abs(plan.work(apart.finishBy(p)) - pert.quantile(std::sqrt(p))) <
                    0.1 * day);
        }
        QVERIFY(std::abs(plan.influence(apart, a).criticality - 0.5) < 0.02);
        QVERIFY(std::abs(plan.influence(apart, b).criticality - 0.5) < 0.02);
        QCOMPARE(plan.influence(apart, end).criticality, 1.0);
        const Forecast together = plan.run(1);
        for (const double p : {0.1, 0.5, 0.9})
            QVERIFY(std::abs(plan.work(together.finishBy(p)) - pert.quantile(p)) < 0.1 * day);
        QCOMPARE(plan.influence(together, a).criticality, 1.0);
        QVERIFY(plan.run(0.5).finishBy(0.5) < apart.finishBy(0.5));
        QVERIFY(plan.run(0.5).finishBy(0.5) > together.finishBy(0.5));
    }

    /// Critical in a draw means what the planner means by it.
    void criticalAsThePlannerSays()
    {
        for (quint32 seed = 1; seed <= 30; ++seed) {
            Plan plan;
            RandomPlan random(seed);
            std::vector<Id<PlanItem>> items;
            for (int i = 0; i < 25; ++i) {
                items.push_back(plan.item(plan.of, QString::number(i), 60 * (1 + random.upTo(30))));
                for (int k = 0; k < 2 && i > 0; ++k)
                    plan.link(items[size_t(random.upTo(i))], items.back(),
                              random.chance(70) ? LinkKind::FinishStart
                                                : static_cast<LinkKind>(random.upTo(4)),
                              random.chance(30) ? 60 * random.upTo(9) : 0);
            }
            const Planner planner(plan.now);
            const Forecast f = plan.run(0, 1);
            for (const TaskInfluence &task : f.tasks)
                QCOMPARE(task.criticality > 0, planner.dates(task.item)->critical);
        }
    }

    void onlyWhatIsLeftVaries()
    {
        Plan plan;
        const auto done = plan.estimated(QStringLiteral("Done"), day, 2 * day, 9 * day);
        const auto half = plan.estimated(QStringLiteral("Half"), 2 * day, 4 * day, 12 * day);
        plan.link(done, half);
        plan.edit(done, [](PlanItem &row) {
            row.actualStart = at("2026-11-02T09:00");
            row.actualFinish = at("2026-11-03T17:00");
            row.progress = 100;
        });
        plan.edit(half, [](PlanItem &row) {
            row.actualStart = at("2026-11-04T09:00");
            row.progress = 50;
        });
        const Forecast f = plan.run();
        QCOMPARE(f.estimated, 1);
        QCOMPARE(f.tasks.size(), 1u);
        QVERIFY(plan.work(f.finishes.front()) >= 2 * day + 3 * day - 1);
        QVERIFY(plan.work(f.finishes.back()) <= 2 * day + 8 * day + 1);
        QVERIFY(std::abs(plan.work(f.mean) - (2 + 4.5) * day) < 0.05 * day);
    }

    void chanceToMeetDates()
    {
        Plan plan;
        const auto a = plan.estimated(QStringLiteral("A"), 2 * day, 5 * day, 8 * day);
        plan.edit(a, [](PlanItem &row) { row.deadline = at("2026-11-06"); });
        plan.edit(plan.of, [](Challenge &row) { row.due = QDate(2026, 11, 9); });
        const Forecast f = plan.run();
        QCOMPARE(f.deadlines.size(), 1u);
        QCOMPARE(f.deadlines.front().item, a);
        // Five days until the evening of the deadline, six until that of the due date.
        const BetaPert pert{2 * day, 5 * day, 8 * day};
        QVERIFY(std::abs(pert.quantile(f.deadlines.front().chance) - 5 * day) < 0.1 * day);
        QVERIFY(std::abs(pert.quantile(f.due->chance) - 6 * day) < 0.1 * day);
    }

    void sameSeedSameResult()
    {
        RandomPlan random(4);
        random.grow(1, 40, true);
        for (const auto id : random.items)
            random.edit(
                id, [](PlanItem &row) { row.pessimistic = WorkTime(3 * row.duration.minutes); });
        const auto of = random.now.find(random.items.front())->challenge;
        ForecastOptions options;
        options.draws = 1000; // not a whole number of chunks
        options.correlation = 0.3;
        options.threads = 1;
        const Forecast one = *forecast(random.now, of, options);
        options.threads = 3;
        const Forecast three = *forecast(random.now, of, options);
        QCOMPARE(one.finishes, three.finishes);
        QCOMPARE(one.mean, three.mean);
        for (size_t i = 0; i < one.tasks.size(); ++i) {
            QCOMPARE(one.tasks[i].item, three.tasks[i].item);
            QCOMPARE(one.tasks[i].criticality, three.tasks[i].criticality);
            QVERIFY(one.tasks[i].correlation == three.tasks[i].correlation); // to the last bit
        }
        options.seed = 2;
        QVERIFY(forecast(random.now, of, options)->finishes != one.finishes);
    }

    void stopsAndReports()
    {
        Plan plan;
        plan.estimated(QStringLiteral("A"), day, 2 * day, 3 * day);
        ForecastOptions options;
        options.threads = 1;
        int last = 0;
        options.progress = [&](int done) {
            QVERIFY(done > last);
            last = done;
        };
        QVERIFY(forecast(plan.now, plan.of, options));
        QCOMPARE(last, options.draws);
        std::stop_source source;
        options.stop = source.get_token();
        options.progress = [&](int) { source.request_stop(); };
        QVERIFY(!forecast(plan.now, plan.of, options));
        QVERIFY(!forecast(plan.now, plan.challenge(QDate(2026, 11, 2)), {})); // no plan
        QVERIFY(!forecast(plan.now, Id<Challenge>(4711), {}));
    }

    void theStrongestComeFirst()
    {
        Plan plan;
        const auto steady = plan.estimated(QStringLiteral("Steady"), 9 * day, 10 * day, 11 * day);
        const auto wild = plan.estimated(QStringLiteral("Wild"), day, 10 * day, 40 * day);
        plan.item(plan.of, QStringLiteral("Beside"), 60);
        plan.link(steady, wild);
        const auto strongest = plan.run().strongest(10);
        QCOMPARE(strongest.size(), 2u);
        QCOMPARE(strongest[0].item, wild);
        QCOMPARE(strongest[1].item, steady);
        QVERIFY(strongest[0].later > strongest[1].later);
        QVERIFY(strongest[0].sooner < WorkTime());
    }

private:
    static void compareDraws(const Snapshot &now, Id<Challenge> challenge, quint32 seed)
    {
        const Network network(now);
        Solver solver(network);
        solver.solveAll();
        const DrawPlan plan(now, network, solver, network.challengeIndex(challenge.value));
        DrawPass pass(plan);
        DrawPass::Lanes<DrawStream> streams;
        for (size_t l = 0; l < DrawPass::lanes; ++l)
            streams[l] = DrawStream(seed, int(l));
        pass.draw(streams, 0.2);
        pass.forward();
        for (size_t l = 0; l < DrawPass::lanes; l += 11) {
            Snapshot drawn = now;
            for (const DrawEstimate &e : plan.estimates) {
                PlanItem row = *now.find(Id<PlanItem>(plan.steps[size_t(e.step)].item));
                row.duration = WorkTime(pass.durations(e.step)[l]);
                drawn.table<PlanItem>().put(row);
            }
            const Network net(drawn);
            Solver exact(net);
            exact.solveAll();
            CivilTime end;
            for (const int node : net.challenges[size_t(net.challengeIndex(challenge.value))].nodes)
                if (net.nodes[size_t(node)].role != NodeRole::Opening)
                    end = std::max(end, exact.earliest(node).second);
            QCOMPARE(CivilTime(pass.end()[l]), end);
            for (size_t i = 0; i < plan.steps.size(); ++i) {
                const DrawStep &step = plan.steps[i];
                const auto [start, finish] =
                    exact.earliest(step.role == NodeRole::Opening ? net.startNode(step.item)
                                                                  : net.finishNode(step.item));
                if (!start.isValid())
                    continue;
                const auto unit = [&](CivilTime t) {
                    return step.counts ? int(step.calendar->workedBefore(t)) : int(t.minute);
                };
                const QString where = QStringLiteral("seed %1 item %2").arg(seed).arg(step.item);
                QVERIFY2(pass.starts(int(i))[l] == unit(start), qPrintable(where));
                QVERIFY2(pass.finishes(int(i))[l] == unit(finish), qPrintable(where));
            }
        }
    }

    // Damaged dates: far beyond the calendars, and beyond what 32 bits of minutes hold.
    void whatLiesFarAheadStaysThere()
    {
        Plan plan;
        const auto task = plan.estimated(QStringLiteral("Task"), day, 2 * day, 5 * day);
        const auto far = plan.item(plan.of, QStringLiteral("Far"), 0, PlanKind::Milestone);
        plan.edit(far, [](PlanItem &row) {
            row.constraint = Constraint::StartNoEarlier;
            row.constraintTime = at("7000-01-04T09:00");
        });
        plan.link(task, far);
        const Forecast f = plan.run(0, 100);
        QVERIFY(f.finishBy(0.1).date().year() >= 2100);
    }

    // Everything finishes on Saturdays, when the city is closed.
    void aMeanLiesBetweenTheFinishes()
    {
        Plan plan;
        const auto weekends = plan.calendar(QStringLiteral("Sat 09:00-17:00"), HolidayRule::None);
        const auto task = plan.estimated(QStringLiteral("Task"), 60, 120, 400);
        plan.edit(task, [&](PlanItem &row) { row.calendar = weekends; });
        const Forecast f = plan.run(0, 1000);
        QVERIFY(f.mean >= f.finishBy(0));
        QVERIFY(f.mean <= f.finishBy(1));
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
