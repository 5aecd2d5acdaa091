// SPDX-License-Identifier: GPL-3.0-or-later
// Dates that items must not pass, and what a plan can't mean.
#include "model/planning/capacity.h"
#include "model/planning/network.h"
#include "model/planning/planner.h"
#include "tests/planning/plansketch.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestLimits : public QObject
{
    Q_OBJECT

    Sketch s;
    Id<Challenge> c;

    void limit(Id<PlanItem> item, Constraint constraint, const char *time)
    {
        s.edit(item, [&](PlanItem &row) {
            row.constraint = constraint;
            row.constraintTime = at(time);
        });
    }
    QStringList told(Id<PlanItem> item) const
    {
        QStringList texts;
        const Planner planner(s.now);
        for (const Finding &f : planner.findings()) {
            if (f.item == item)
                texts << f.text;
        }
        return texts;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        s = Sketch();
        c = s.challenge(QDate(2026, 11, 2)); // a Monday
    }

    void aLatestStartLastsAllDay_data()
    {
        QTest::addColumn<PlanKind>("kind");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("task") << PlanKind::Task << qint64(480);
        QTest::newRow("milestone") << PlanKind::Milestone << qint64(0);
    }
    void aLatestStartLastsAllDay()
    {
        QFETCH(const PlanKind, kind);
        QFETCH(const qint64, minutes);
        const auto first = s.item(c, u"First"_s, 240);
        const auto item = s.item(c, u"Item"_s, minutes, kind);
        s.item(c, u"Last"_s, 20 * 480);
        s.link(first, item);
        limit(item, Constraint::StartNoLater, "2026-11-02");
        {
            const Planner planner(s.now); // begins at one on the day itself
            QVERIFY(planner.dates(item)->totalFloat.minutes >= 239);
            QVERIFY(told(item).isEmpty());
            QVERIFY(planner.dates(first)->totalFloat.minutes >= 239);
        }
        s.edit(first, [](PlanItem &row) { row.duration = WorkTime(480 + 60); });
        const Planner planner(s.now);
        QVERIFY(planner.dates(item)->totalFloat.minutes < 0);
        QVERIFY(planner.dates(item)->critical);
        QCOMPARE(told(item), QStringList{u"Should start by 2 Nov 2026, starts on 3 Nov 2026."_s});
    }

    // A morning begins late, though no work lies between it and the evening before.
    void theNextMorningIsTooLate()
    {
        const auto first = s.item(c, u"First"_s, 480);
        const auto item = s.item(c, u"Item"_s, 480);
        s.link(first, item);
        limit(item, Constraint::StartNoLater, "2026-11-02T17:00");
        QCOMPARE(Planner(s.now).dates(item)->totalFloat.minutes, -1);
        QCOMPARE(told(item).size(), 1);
    }

    void aSummaryMayStartAllDay()
    {
        const auto first = s.item(c, u"First"_s, 240);
        const auto summary = s.item(c, u"Summary"_s, 0, PlanKind::Summary);
        const auto part = s.item(c, u"Part"_s, 480, PlanKind::Task, summary);
        s.item(c, u"Last"_s, 20 * 480);
        s.link(first, summary);
        limit(summary, Constraint::StartNoLater, "2026-11-02");
        QVERIFY(told(summary).isEmpty());
        QCOMPARE(Planner(s.now).dates(part)->totalFloat.minutes, 239);
    }

    // Only what says when something begins says when its challenge does.
    void datesNotToBePassedDontMoveAPlan()
    {
        c = s.challenge({});
        const auto work = s.item(c, u"Work"_s, 5 * 480);
        const auto report = s.item(c, u"Report"_s, 480);
        limit(report, Constraint::FinishNoLater, "2026-01-30");
        limit(work, Constraint::StartNoEarlier, "2026-11-09");
        QCOMPARE(Planner(s.now).dates(report)->start, at("2026-11-09T09:00"));
        s.edit(work, [](PlanItem &row) { row.constraint = Constraint::AsSoonAsPossible; });
        Stint stint;
        stint.challenge = c;
        stint.start = QDate(2026, 6, 1);
        s.put(stint);
        QCOMPARE(Planner(s.now).dates(report)->start, at("2026-06-01T09:00"));
    }
    void withNothingElseALimitIsMet()
    {
        c = s.challenge({});
        const auto phase = s.item(c, u"Phase"_s, 0, PlanKind::Summary);
        const auto first = s.item(c, u"First"_s, 8 * 480, PlanKind::Task, phase);
        const auto second = s.item(c, u"Second"_s, 5 * 480, PlanKind::Task, phase);
        const auto last = s.item(c, u"Last"_s, 2 * 480);
        s.link(first, second);
        s.link(phase, last);
        limit(phase, Constraint::FinishNoLater, "2026-11-27");
        for (const auto &[item, constraint, time] :
             {std::tuple(phase, Constraint::FinishNoLater, "2026-11-27"),
              std::tuple(second, Constraint::StartNoLater, "2026-11-20"),
              std::tuple(last, Constraint::MustFinish, "2026-12-04")}) {
            for (const auto id : {phase, second, last})
                s.edit(id, [](PlanItem &row) { row.constraint = Constraint::AsSoonAsPossible; });
            limit(item, constraint, time);
            const Planner planner(s.now);
            QVERIFY(planner.findings().empty());
            const QDate begins = planner.dates(first)->start.date();
            QVERIFY(begins > QDate(2026, 10, 15) && begins < QDate(2026, 11, 27));
        }
    }

    void aSummaryCantBeLate()
    {
        const auto summary = s.item(c, u"Summary"_s, 0, PlanKind::Summary);
        s.item(c, u"Part"_s, 480, PlanKind::Task, summary);
        s.edit(summary, [](PlanItem &row) { row.constraint = Constraint::AsLateAsPossible; });
        QCOMPARE(told(summary).size(), 1);
        QVERIFY(told(summary).front().contains(u"its parts"_s));
    }

    void noWorkIsCountedBeforeCalendarsBegin()
    {
        const auto old = s.item(c, u"Old"_s, 480);
        limit(old, Constraint::Fixed, "1985-03-04T09:00");
        QCOMPARE(told(old).size(), 1);
        QVERIFY(told(old).front().contains(u"1990"_s));
    }

    void whoIsPartOfItselfIsTold()
    {
        const auto a = s.item(c, u"A"_s, 480);
        const auto b = s.item(c, u"B"_s, 480, PlanKind::Task, a);
        s.edit(a, [&](PlanItem &row) { row.parent = b; });
        QCOMPARE(Network(s.now).circular.size(), size_t(2));
        QVERIFY(told(a).join(u' ').contains(u"part of itself"_s));
        QVERIFY(told(b).join(u' ').contains(u"part of itself"_s));
    }

    void aPersonWithoutACalendarKeepsTheCitys()
    {
        Person person;
        person.calendar = Id<Calendar>(4711);
        person.hoursAWeek = 20;
        const auto who = s.put(person);
        s.edit(s.city, [](Calendar &row) { row.week = u"Mon-Thu 08:00-12:00"_s; });
        // Twenty hours of a week of sixteen.
        QCOMPARE(Capacities(s.now).usualUnits(who), Capacities::fullTime * 20 / 16);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
