// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/decoder.h"
#include "model/planning/levelling/schedule.h"
#include "model/planning/levelling/search.h"
#include "tests/planning/randomproject.h"

#include <QTest>
#include <algorithm>

using namespace stint::planning::levelling;

namespace {

Levelled level(const Project &project, std::int64_t schedules = 2000, std::uint64_t seed = 1)
{
    return search(*Problem::compile(project), {.schedules = schedules, .seed = seed});
}

std::vector<Defect> defectsOf(const Project &project)
{
    const auto problem = Problem::compile(project);
    return problem ? std::vector<Defect>() : problem.error();
}

} // namespace

class TestLevelling : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void smallProjectsGetTheirOptimum()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const Project project = randomProject(seed, 6);
            const Levelled result = level(project);
            QVERIFY(!checkSchedule(project, result.starts));
            QCOMPARE(makespan(project, result.starts), result.makespan);
            QCOMPARE(result.makespan, Exhaustive(project).best());
            QVERIFY(result.makespan >= Problem::compile(project)->lowerBound());
        }
    }
    void everyPassGivesAValidSchedule()
    {
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            const Project project = randomProject(seed, 30);
            const Problem problem = *Problem::compile(project);
            Decoder decoder(problem);
            std::vector<int> list(problem.order().begin(), problem.order().end());
            std::vector<int> starts(list.size());
            int last = 0;
            for (const Direction d : {Direction::Forward, Direction::Backward}) {
                last = decoder.serial(d, list, starts);
                for (size_t i = 0; i < starts.size(); ++i)
                    starts[i] = d == Direction::Forward ? starts[i] - project.activities[i].duration
                                                        : last - starts[i];
                QVERIFY(!checkSchedule(project, starts));
                std::ranges::reverse(list);
            }
        }
    }
    void theCheckerRejectsWhatIsWrong()
    {
        using Kind = Violation::Kind;
        const Project project{.activities = {{2, {{0, 2}}}, {3, {{0, 2}}}, {1, {}}},
                              .links = {{0, 2}},
                              .capacities = {3}};
        const auto found = [&](std::vector<int> starts) {
            return checkSchedule(project, starts)->kind;
        };
        QVERIFY(!checkSchedule(project, std::vector{0, 2, 2}));
        QVERIFY(found({0, 2}) == Kind::Incomplete);
        QVERIFY(found({0, 2, -1}) == Kind::Incomplete);
        QVERIFY(found({0, 2, 1}) == Kind::Precedence);
        QVERIFY(found({0, 1, 2}) == Kind::Capacity);
        QVERIFY(found({1, 0, 3}) == Kind::Capacity);
    }

    void theSameSeedGivesTheSame()
    {
        const Project project = randomProject(3, 40);
        QCOMPARE(level(project, 3000, 5).starts, level(project, 3000, 5).starts);
    }
    void moreSchedulesAreNeverWorse()
    {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const Project project = randomProject(seed, 40);
            int before = Problem::compile(project)->horizon();
            for (const std::int64_t schedules : {1, 10, 79, 81, 500, 3000}) {
                const Levelled result = level(project, schedules, seed);
                QVERIFY(result.makespan <= before);
                QVERIFY(result.optimal ||
                        (result.schedules <= schedules && result.schedules > schedules - 10));
                before = result.makespan;
            }
        }
    }
    void itCanBeWatchedAndStopped()
    {
        Project project = randomProject(2, 40);
        // So that the lower bound is out of reach: three that can't go two at a time.
        project.capacities.push_back(3);
        for (size_t i = 0; i < project.activities.size(); ++i)
            project.activities[i] = {5, {{2, 2}}};
        std::stop_source source;
        std::vector<Progress> seen;
        const Levelled result =
            search(*Problem::compile(project), {.schedules = 1'000'000'000,
                                                .stop = source.get_token(),
                                                .progress = [&](const Progress &p) {
                                                    seen.push_back(p);
                                                    if (seen.size() == 10)
                                                        source.request_stop();
                                                }});
        QVERIFY(!checkSchedule(project, result.starts));
        QVERIFY(result.schedules < 10'000);
        QVERIFY(std::ranges::is_sorted(seen, {}, &Progress::schedules));
        QVERIFY(std::ranges::is_sorted(
            seen, [](const Progress &a, const Progress &b) { return b.best < a.best; }));
        QCOMPARE(seen.back().schedules, result.schedules);

        const Levelled stoppedAtOnce =
            search(*Problem::compile(project), {.schedules = 1000, .stop = source.get_token()});
        QCOMPARE(stoppedAtOnce.schedules, 1);
        QVERIFY(!checkSchedule(project, stoppedAtOnce.starts));
    }

    void edgeCases()
    {
        QCOMPARE(level({}).makespan, 0);
        QVERIFY(level({}).starts.empty());
        const Project one{.activities = {{4, {{0, 1}}}}, .links = {}, .capacities = {1}};
        QCOMPARE(level(one).makespan, 4);
        QVERIFY(level(one).optimal);
        Project nothing{.activities = {{}, {}, {}}, .links = {{2, 1}, {1, 0}}, .capacities = {}};
        QCOMPARE(level(nothing).starts, (std::vector{0, 0, 0}));
        // What takes no time may ask for what is not there.
        nothing.capacities = {0};
        nothing.activities[0].demands = {{0, 5}};
        QCOMPARE(level(nothing).makespan, 0);
        Project chain{
            .activities = {{3, {}}, {0, {}}, {2, {}}}, .links = {{2, 1}, {1, 0}}, .capacities = {}};
        QCOMPARE(level(chain).starts, (std::vector{2, 2, 0}));
        QCOMPARE(Problem::compile(chain)->criticalPath(), 5);
        QCOMPARE(level(chain).schedules, 1);
    }
    void whatCannotBeIsReported()
    {
        using Kind = Defect::Kind;
        Project project{.activities = {{3, {{0, 2}, {0, 2}}}, {1, {}}, {1, {}}, {1, {}}},
                        .links = {},
                        .capacities = {3}};
        QCOMPARE(defectsOf(project), (std::vector<Defect>{{Kind::DemandOverCapacity, 0, 0}}));
        project.capacities = {4};
        // 3 waits for the loop of 1 and 2, but is not in it.
        project.links = {{0, 1}, {1, 2}, {2, 1}, {2, 3}};
        QCOMPARE(defectsOf(project), (std::vector<Defect>{{Kind::Loop, 2}, {Kind::Loop, 1}}));
        project.links = {{0, 0}};
        QCOMPARE(defectsOf(project), (std::vector<Defect>{{Kind::Loop, 0}}));
        project.links = {{0, 9}};
        QCOMPARE(defectsOf(project), (std::vector<Defect>{{Kind::Unknown, 9}}));
        project.links = {};
        project.activities[1] = {-1, {{7, 1}, {0, -1}}};
        QCOMPARE(defectsOf(project),
                 (std::vector<Defect>{
                     {Kind::Negative, 1}, {Kind::Unknown, 1, 7}, {Kind::Negative, 1, 0}}));
        project.activities[1] = {Problem::maxHorizon, {}};
        QCOMPARE(defectsOf(project), (std::vector<Defect>{{Kind::TooLong}}));
        project.activities = {};
        project.capacities = {-1};
        QCOMPARE(defectsOf(project), (std::vector<Defect>{{Kind::Negative, -1, 0}}));
    }
};

QTEST_APPLESS_MAIN(TestLevelling)
#include "tst_levelling.moc"
