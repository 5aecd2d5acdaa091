// SPDX-License-Identifier: GPL-3.0-or-later
// Links that go round in loops: told to every item in one, and to no other.
#include "model/domain/draft.h"
#include "model/planning/planner.h"
#include "tests/planning/plansketch.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::planning;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestLoops : public QObject
{
    Q_OBJECT

    Sketch s;
    Id<Challenge> c;
    QHash<QString, Id<PlanItem>> items;

    void tasks(const QString &names)
    {
        for (const QChar name : names)
            items[name] = s.item(c, name, 480);
    }
    void link(const QString &from, const QString &to) { s.link(items[from], items[to]); }
    /// What is told, by name.
    QMap<QString, QString> told() const
    {
        QMap<QString, QString> found;
        const Planner planner(s.now);
        for (const Finding &f : planner.findings())
            found.insert(s.now.find(f.item)->name, f.text);
        return found;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        s = Sketch();
        c = s.challenge(QDate(2026, 11, 2));
        items.clear();
    }

    void whatLiesBetweenLoopsKeepsItsLinks()
    {
        tasks(u"ABXYCD"_s);
        for (const char *pair : {"AB", "BA", "BX", "XY", "YC", "CD", "DC"})
            link(QString(QLatin1Char(pair[0])), QString(QLatin1Char(pair[1])));
        QCOMPARE(told().keys(), (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
        const Planner planner(s.now);
        QCOMPARE(planner.dates(items[u"X"_s])->start, at("2026-11-03T09:00"));
        QCOMPARE(planner.dates(items[u"Y"_s])->start, at("2026-11-04T09:00"));
        QCOMPARE(planner.dates(items[u"C"_s])->start, at("2026-11-05T09:00"));
    }

    void everyItemIsToldOfALoopThatItIsIn()
    {
        tasks(u"ABCDE"_s);
        for (const char *pair : {"AB", "BA", "BC", "CB", "CD", "DE", "EC"})
            link(QString(QLatin1Char(pair[0])), QString(QLatin1Char(pair[1])));
        const auto found = told();
        QCOMPARE(found.size(), 5);
        for (auto it = found.begin(); it != found.end(); ++it)
            QVERIFY2(it->contains(it.key()), qPrintable(it.key() + u": "_s + *it));
        QVERIFY(found[u"E"_s].contains(u"D → E → C"_s));
    }

    void aLoopIsToldByTheNamesOfNow()
    {
        tasks(u"AB"_s);
        link(u"A"_s, u"B"_s);
        link(u"B"_s, u"A"_s);
        Planner planner(s.now);
        QVERIFY(planner.findings(items[u"A"_s]).first().contains(u"A → B"_s));
        Draft draft(s.now);
        PlanItem renamed = *s.now.find(items[u"B"_s]);
        renamed.name = u"Interviews"_s;
        draft.update(renamed);
        const ChangeSet changes = draft.finish({});
        s.now.apply(changes);
        planner.update(s.now, changes);
        QVERIFY(planner.findings(items[u"A"_s]).first().contains(u"A → Interviews"_s));
    }

    void aSummaryCantWaitForItsParts()
    {
        items[u"S"_s] = s.item(c, u"S"_s, 480);
        items[u"A"_s] = s.item(c, u"A"_s, 480, PlanKind::Task, items[u"S"_s]);
        tasks(u"B"_s);
        link(u"S"_s, u"A"_s);
        link(u"B"_s, u"B"_s);
        QCOMPARE(told().keys(), (QStringList{u"A"_s, u"B"_s, u"S"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLoops)
#include "tst_loops.moc"
