// SPDX-License-Identifier: GPL-3.0-or-later
// Plans from templates: those that come with the program, and pieces of plans that were kept.
#include "model/edit/templates.h"
#include "tests/planning/plansketch.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestTemplates : public QObject
{
    Q_OBJECT

    Sketch s;
    Id<Challenge> c;
    Id<PlanItem> phase, a, b, later, review;

    Result<ChangeSet> save(const QString &name, const std::vector<Id<PlanItem>> &items) const
    {
        return edit::saveTemplate(s.now, Planner(s.now), items, name);
    }
    static QString ownId(const Snapshot &now)
    {
        return edit::planTemplates(now, u"en"_s).back().id;
    }
    static const PlanItem &named(const Snapshot &now, Id<Challenge> of, const QString &name)
    {
        return *std::ranges::find_if(now.table<PlanItem>(), [&](const PlanItem &item) {
            return item.challenge == of && item.name == name;
        });
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        s = Sketch();
        c = s.challenge(QDate(2026, 11, 2)); // a Monday
        phase = s.item(c, u"Phase"_s, 0, PlanKind::Summary);
        a = s.item(c, u"A"_s, 15, PlanKind::Task, phase);
        b = s.item(c, u"B"_s, 960, PlanKind::Task, phase);
        later = s.item(c, u"Later"_s, 480);
        review = s.item(c, u"Review"_s, 0, PlanKind::Milestone);
        s.link(a, b, LinkKind::FinishStart, 240);
        s.link(b, review, LinkKind::StartStart, 2880, true);
        s.edit(later, [](PlanItem &item) {
            item.constraint = Constraint::StartNoEarlier;
            item.constraintTime = CivilTime::at(QDate(2026, 11, 16), 0);
        });
    }

    void ownPiecesComeBackAsTheyWere()
    {
        // Parts come with their summary; what was chosen in which order says nothing.
        const auto saved = save(u"  Our  phase "_s, {review, later, phase});
        QVERIFY(saved);
        s.now.apply(*saved);
        QCOMPARE(edit::planTemplates(s.now, u"en"_s).back().name, u"Our phase"_s);

        const auto other = s.challenge(QDate(2027, 3, 1));
        const auto planned = edit::applyTemplate(s.now, other, ownId(s.now), QDate(2027, 3, 1));
        QVERIFY(planned);
        s.now.apply(*planned);
        const Planner planner(s.now);
        QVERIFY(planner.findings().empty());
        for (const Id<PlanItem> id : {phase, a, b, later, review}) {
            const PlanItem &was = *s.now.find(id), &is = named(s.now, other, was.name);
            QCOMPARE(is.kind, was.kind);
            QCOMPARE(is.duration, was.duration);
            const qint64 weeks = qint64(17) * 7 * 1440; // from the one Monday to the other
            QCOMPARE(planner.dates(is.id)->start.minute, planner.dates(id)->start.minute + weeks);
            QCOMPARE(planner.dates(is.id)->finish.minute, planner.dates(id)->finish.minute + weeks);
        }
        QCOMPARE(named(s.now, other, u"A"_s).parent, named(s.now, other, u"Phase"_s).id);
    }

    void theSameNameReplaces()
    {
        s.now.apply(*save(u"Piece"_s, {a}));
        s.now.apply(*save(u"PIECE"_s, {a, later}));
        QCOMPARE(s.now.table<PlanTemplate>().size(), 1);
        const auto other = s.challenge(QDate(2027, 3, 1));
        s.now.apply(*edit::applyTemplate(s.now, other, ownId(s.now), QDate(2027, 3, 1)));
        QCOMPARE(named(s.now, other, u"Later"_s).constraintTime,
                 CivilTime::at(QDate(2027, 3, 15), 0));
    }

    void saysWhatCantBeKept()
    {
        QVERIFY(!save(u" "_s, {a}));
        QVERIFY(!save(u"None"_s, {}));
        QVERIFY(!save(u"Gone"_s, {Id<PlanItem>(9999)}));
        const auto foreign = s.item(s.challenge(QDate(2026, 11, 2)), u"Foreign"_s, 60);
        QVERIFY(!save(u"Two"_s, {a, foreign}));
    }

    /// A gate that is planned already waits for what comes now; it isn't planned twice.
    void aGateIsPlannedOnce()
    {
        Stage stage;
        stage.name = u"Prototype"_s;
        const auto stageId = s.put(stage);
        Gate gate;
        gate.stage = stageId;
        gate.name = u"Prototype gate"_s;
        const auto gateId = s.put(gate);
        s.edit(c, [&](Challenge &challenge) { challenge.stage = stageId; });
        const auto held = s.item(c, u"Prototype gate"_s, 0, PlanKind::Gate);
        s.edit(held, [&](PlanItem &item) { item.gate = gateId; });
        const auto gates = [&](const Snapshot &now) {
            return std::ranges::count(now.table<PlanItem>(), PlanKind::Gate, &PlanItem::kind);
        };
        const auto plan = [&] {
            return edit::applyTemplate(s.now, c, u"stint-16-weeks"_s, QDate(2026, 11, 2));
        };
        Snapshot with = s.now;
        with.apply(*plan());
        QCOMPARE(gates(with), 1);
        const Planner planner(with);
        const PlanItem &demo = named(with, c, u"Demo day"_s);
        QCOMPARE(planner.dates(held)->finish, planner.dates(demo.id)->finish);
        // One that was held is over: there is to be another.
        s.edit(held, [](PlanItem &item) { item.progress = 100; });
        with = s.now;
        with.apply(*plan());
        QCOMPARE(gates(with), 2);
    }

    /// Of two gates in one template, neither is the other.
    void twoGatesStayTwo()
    {
        Stage stage;
        stage.name = u"Here"_s;
        const auto here = s.put(stage);
        Gate gate;
        gate.stage = here;
        gate.name = u"Gate"_s;
        s.put(gate);
        const auto first = s.item(c, u"First gate"_s, 0, PlanKind::Gate);
        const auto second = s.item(c, u"Second gate"_s, 0, PlanKind::Gate);
        s.link(a, first, LinkKind::FinishStart);
        s.link(first, b, LinkKind::FinishStart);
        s.link(b, second, LinkKind::FinishStart);
        const auto saved = save(u"Two gates"_s, {phase, first, second});
        QVERIFY(saved);
        s.now.apply(*saved);
        const auto other = s.challenge(QDate(2027, 3, 1));
        s.edit(other, [&](Challenge &challenge) { challenge.stage = here; });
        const auto planned = edit::applyTemplate(s.now, other, ownId(s.now), QDate(2027, 3, 1));
        QVERIFY(planned);
        s.now.apply(*planned);
        int gates = 0;
        for (const PlanItem &item : s.now.table<PlanItem>())
            gates += item.challenge == other && item.kind == PlanKind::Gate;
        QCOMPARE(gates, 2);
        QVERIFY(Planner(s.now).findings().empty());
    }

    void damagedOnesDoNoHarm()
    {
        const QStringList plans{
            u"{"_s, u"[]"_s, u"{\"items\": 3}"_s,
            u"{\"items\": [{\"key\": \"x\", \"after\": [\"x\", \"y\", 7], \"minutes\": 1e300},"
            "{\"key\": \"y\", \"parent\": \"z\", \"after\": [{\"item\": \"x\", \"lag_minutes\": "
            "-1e300}], \"from_day\": -5}]}"_s};
        for (const QString &plan : plans) {
            PlanTemplate row;
            row.name = u"Damaged"_s;
            row.plan = plan;
            const auto id = s.put(row);
            const auto planned =
                edit::applyTemplate(s.now, c, u"own-%1"_s.arg(id.value), QDate(2026, 11, 2));
            if (!planned)
                continue;
            Snapshot after = s.now;
            after.apply(*planned);
            (void)Planner(after).findings();
        }
        QVERIFY(!edit::applyTemplate(s.now, c, u"own-9999"_s, QDate(2026, 11, 2)));
        QVERIFY(!edit::applyTemplate(s.now, c, u"own-"_s, QDate(2026, 11, 2)));
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
