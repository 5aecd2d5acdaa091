// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/schedule.h"
#include "model/planning/levelling/search.h"
#include "model/planning/levelling/shortener.h"
#include "tests/planning/randomproject.h"

#include <QTest>
#include <numeric>

using namespace stint::planning::levelling;

namespace {

/// One after the other: the longest schedule that anyone would make.
std::vector<int> queue(const Problem &problem)
{
    std::vector<int> starts(static_cast<size_t>(problem.size()));
    int time = 0;
    for (const int i : problem.order()) {
        starts[static_cast<size_t>(i)] = time;
        time += problem.duration(i);
    }
    return starts;
}

struct Shortened {
    std::vector<int> starts;
    int length = 0;
    bool proved = false;
};

/// From a queue, in looks of `step` narrowings until there are a million.
Shortened shorten(const Project &project, std::int64_t step, bool tellAgain = false)
{
    const Problem problem = *Problem::compile(project);
    Shortened best{queue(problem), problem.horizon()};
    Shortener shortener(problem, best.length);
    shortener.know(best.starts, best.length);
    while (shortener.narrowings() < 1'000'000 && !shortener.hasProved()) {
        const bool shorter = shortener.look(shortener.narrowings() + step, {});
        if (shorter) {
            best.starts = shortener.starts();
            best.length = makespan(project, best.starts);
        }
        // What is known may be told again at any time.
        if (shorter || tellAgain)
            shortener.know(best.starts, best.length);
    }
    best.proved = shortener.hasProved();
    return best;
}

} // namespace

class TestShortener : public QObject
{
    Q_OBJECT

private slots:
    /// Short work pushed past a long bottleneck is narrowed step by step, and no step is free.
    void theLimitHoldsInABottleneck()
    {
        Project project;
        project.capacities = {3};
        for (int i = 0; i < 5; ++i)
            project.activities.push_back({.duration = 2000 + i, .demands = {{0, 2}}});
        for (int i = 0; i < 6; ++i)
            project.activities.push_back({.duration = 1, .demands = {{0, 2}}});
        const Levelled result = search(*Problem::compile(project), {.schedules = 1000, .seed = 1});
        QVERIFY2(result.schedules <= 1000, qPrintable(QString::number(result.schedules)));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void itFindsAndProvesTheOptimum_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("tellAgain");
        QTest::newRow("at once") << 1'000'000 << false;
        QTest::newRow("in steps") << 60 << true;
        QTest::newRow("in tiny steps") << 1 << false;
    }
    void itFindsAndProvesTheOptimum()
    {
        QFETCH(int, step);
        QFETCH(bool, tellAgain);
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const Project project = randomProject(seed, 6);
            const Shortened result = shorten(project, step, tellAgain);
            QVERIFY(result.proved);
            QVERIFY(!checkSchedule(project, result.starts));
            QCOMPARE(result.length, Exhaustive(project).best());
        }
    }
    /// Too large to try everything: nothing may be proved that a schedule contradicts, whatever the
    /// steps it was proved in.
    void proofsAgree()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const Project project = randomProject(seed, 16, 8);
            const Shortened once = shorten(project, 1'000'000);
            const Shortened often = shorten(project, 2000, true);
            QVERIFY(!checkSchedule(project, once.starts));
            QVERIFY(!checkSchedule(project, often.starts));
            if (once.proved)
                QVERIFY(often.length >= once.length);
            if (often.proved)
                QVERIFY(once.length >= often.length);
        }
    }
    void itStopsWhenItShould()
    {
        const Project project = randomProject(5, 60);
        const Problem problem = *Problem::compile(project);
        Shortener shortener(problem, problem.horizon());
        shortener.know(queue(problem), problem.horizon());
        const std::int64_t before = shortener.narrowings();
        QVERIFY(!shortener.look(before + 10, {}));
        // What is under way is brought to an end, and little of that.
        QVERIFY(shortener.narrowings() < before + 10 + 3 * problem.size());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!shortener.look(1'000'000, stop.get_token()));
        QVERIFY(!shortener.hasProved());
    }
    void longOnesAreNotForIt()
    {
        const Problem problem = *Problem::compile(
            {.activities = {{500'000, {}}, {1, {}}}, .links = {}, .capacities = {}});
        QVERIFY(Shortener::canShorten(problem, 1000));
        QVERIFY(!Shortener::canShorten(problem, problem.horizon()));
    }
};

QTEST_APPLESS_MAIN(TestShortener)
#include "tst_shortener.moc"
