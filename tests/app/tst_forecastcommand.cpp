// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast command, as scripts use it.
#include "app/commands/runner.h"
#include "model/store/store.h"
#include "tests/planning/plansketch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;

class TestForecastCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"p.stint"_s);
        auto made = store::Store::create(m_path);
        QVERIFY(made);
        test::Sketch sketch;
        const auto of = sketch.challenge(QDate(2026, 11, 2));
        sketch.edit(of, [](Challenge &row) {
            row.code = u"26-01"_s;
            row.title = u"Permits"_s;
            row.due = QDate(2026, 11, 30);
        });
        const auto build = sketch.item(of, u"Build"_s, 5 * 480);
        sketch.edit(build, [](PlanItem &row) {
            row.optimistic = WorkTime::days(2);
            row.pessimistic = WorkTime::days(14);
            row.deadline = test::at("2026-11-06");
        });
        sketch.link(build, sketch.item(of, u"Demo"_s, 0, PlanKind::Milestone));
        sketch.challenge(QDate(2026, 11, 2)); // without a plan
        ChangeSet changes;
        sketch.now.forEachTable([&](const auto &table) {
            for (const auto &row : table) {
                using Row = std::decay_t<decltype(row)>;
                changes.of<Row>().push_back({std::nullopt, row});
            }
        });
        m_empty = sketch.now.table<Challenge>().find(Id<Challenge>(sketch.now.nextId - 1))->code;
        const Snapshot empty = *(*made)->load();
        QVERIFY((*made)->commit(changes, empty.revision, QDateTime::currentDateTimeUtc(), u"t"_s,
                                u"t"_s));
    }

    void json()
    {
        const QJsonObject out = forecast({u"--draws"_s, u"2000"_s});
        QCOMPARE(out.value(u"challenge"_s).toString(), u"26-01"_s);
        QCOMPARE(out.value(u"draws"_s).toInt(), 2000);
        QCOMPARE(out.value(u"planned"_s).toString(), u"2026-11-06T17:00"_s);
        QStringList dates;
        for (const QString &key : {u"p10"_s, u"p50"_s, u"p80"_s, u"p90"_s})
            dates << out.value(key).toString();
        QVERIFY(std::ranges::is_sorted(dates));
        QVERIFY(dates.front() < dates.back());
        const double chance = out.value(u"due_chance"_s).toDouble();
        QVERIFY(chance > 0.9 && chance <= 1);
        const QJsonObject deadline = out.value(u"deadlines"_s).toArray().at(0).toObject();
        QCOMPARE(deadline.value(u"name"_s).toString(), u"Build"_s);
        QCOMPARE(deadline.value(u"deadline"_s).toString(), u"2026-11-06T23:59"_s);
        QVERIFY(deadline.value(u"chance"_s).toDouble() > 0.2);
        QVERIFY(deadline.value(u"chance"_s).toDouble() < 0.5);
        const QJsonArray tasks = out.value(u"tasks"_s).toArray();
        QCOMPARE(tasks.size(), 2);
        for (const QJsonValue task : tasks)
            QCOMPARE(task[u"criticality"_s].toDouble(), 1.0);
        QCOMPARE(out.value(u"tornado"_s).toArray().size(), 1);
        const QJsonArray curve = out.value(u"curve"_s).toArray();
        QCOMPARE(curve.last()[u"share"_s].toDouble(), 1.0);
    }

    void sameSeedSameNumbers()
    {
        const QStringList draws{u"--draws"_s, u"500"_s};
        QCOMPARE(forecast(draws), forecast(draws + QStringList{u"--seed"_s, u"1"_s}));
        QVERIFY(forecast(draws) != forecast(draws + QStringList{u"--seed"_s, u"2"_s}));
    }

    void words()
    {
        const Done done = run({u"forecast"_s, m_path, u"--challenge"_s, u"26-01"_s});
        QCOMPARE(done.code, 0);
        for (const QString &words : {u"P80"_s, u"2026-11-30"_s, u"Demo"_s})
            QVERIFY2(done.out.contains(words), qPrintable(done.out));
        QVERIFY(done.err.isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("no challenge") << QStringList() << 2 << u"--challenge CODE"_s;
        QTest::newRow("unknown") << QStringList{u"--challenge"_s, u"X-1"_s} << 1 << u"X-1"_s;
        QTest::newRow("no plan") << QStringList{u"--challenge"_s, u"EMPTY"_s} << 1 << u"no plan"_s;
        const QStringList of{u"--challenge"_s, u"26-01"_s};
        QTest::newRow("draws") << of + QStringList{u"--draws"_s, u"0"_s} << 2 << u"draws"_s;
        QTest::newRow("seed") << of + QStringList{u"--seed"_s, u"x"_s} << 2 << u"seed"_s;
        for (const QString &bad : {u"1.5"_s, u"-0.1"_s, u"nan"_s, u"much"_s})
            QTest::newRow(qPrintable(bad))
                << of + QStringList{u"--correlation="_s + bad} << 2 << u"correlation"_s;
    }
    void refusals()
    {
        QFETCH(QStringList, options);
        QFETCH(int, code);
        QFETCH(QString, words);
        options.replaceInStrings(u"EMPTY"_s, m_empty);
        const Done done = run(QStringList{u"forecast"_s, m_path} + options);
        QCOMPARE(done.code, code);
        QVERIFY2(done.err.contains(words), qPrintable(done.err));
        QCOMPARE(done.err.count(u'\n'), 1);
        QVERIFY(done.out.isEmpty());
    }

private:
    struct Done {
        int code;
        QString out, err;
    };
    static Done run(const QStringList &arguments)
    {
        Done done;
        QTextStream out(&done.out), err(&done.err);
        done.code = app::runCommand(arguments, out, err);
        return done;
    }
    QJsonObject forecast(const QStringList &options) const
    {
        const Done done =
            run(QStringList{u"forecast"_s, m_path, u"--challenge"_s, u"26-01"_s, u"--json"_s} +
                options);
        return QJsonDocument::fromJson(done.out.toUtf8()).object();
    }

    QTemporaryDir m_folder;
    QString m_path, m_empty;
};

QTEST_GUILESS_MAIN(TestForecastCommand)
#include "tst_forecastcommand.moc"
