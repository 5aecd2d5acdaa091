// SPDX-License-Identifier: GPL-3.0-or-later
// Baselines from the command line: taken, listed, compared with, removed.
#include "app/commands/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;

class TestBaselineCommand : public QObject
{
    Q_OBJECT

    struct Done {
        int code;
        QString out, err;
        QJsonArray json() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    };
    static Done run(const QStringList &arguments)
    {
        Done done;
        QTextStream out(&done.out), err(&done.err);
        done.code = app::runCommand(arguments, out, err);
        return done;
    }

    QTemporaryDir m_folder;
    QString m_path;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        m_path = m_folder.filePath(u"city.stint"_s);
        QCOMPARE(run({u"new"_s, m_path, u"--demo"_s}).code, 0);
    }

    void takesAndCompares()
    {
        const Done taken =
            run({u"baseline"_s, m_path, u"As agreed"_s, u"--challenge"_s, u"26-05"_s});
        QCOMPARE(taken.code, 0);
        QVERIFY2(taken.out.contains(u"As agreed"_s), qPrintable(taken.out));
        const QJsonArray listed = run({u"list"_s, m_path, u"baselines"_s, u"--json"_s}).json();
        QCOMPARE(listed.last()[u"name"_s].toString(), u"As agreed"_s);

        const Done schedule = run({u"schedule"_s, m_path, u"--challenge"_s, u"26-05"_s,
                                   u"--baseline"_s, u"as agreed"_s, u"--json"_s});
        QCOMPARE(schedule.code, 0);
        QVERIFY(!schedule.json().isEmpty());
        for (const QJsonValue row : schedule.json()) {
            QCOMPARE(row[u"baseline_start"_s], row[u"start"_s]);
            QCOMPARE(row[u"baseline_finish"_s], row[u"finish"_s]);
            QCOMPARE(row[u"finish_variance_minutes"_s].toInt(-1), 0);
        }
        // What the baseline leaves out has nothing to be compared with.
        bool other = false;
        for (const QJsonValue row :
             run({u"schedule"_s, m_path, u"--baseline"_s, u"As agreed"_s, u"--json"_s}).json()) {
            if (row[u"challenge"_s].toString() == u"26-05"_s)
                continue;
            QVERIFY(row[u"finish_variance_minutes"_s].isNull());
            other = true;
        }
        QVERIFY(other);
        const Done words = run({u"schedule"_s, m_path, u"--baseline"_s, u"As agreed"_s});
        QVERIFY(words.out.contains(u"Finish ±"_s));
    }

    void refusals()
    {
        const Done again =
            run({u"baseline"_s, m_path, u"As agreed"_s, u"--challenge"_s, u"26-05"_s});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.err.count(u'\n'), 1);
        QVERIFY(run({u"baseline"_s, m_path, u"X"_s, u"--challenge"_s, u"none"_s})
                    .err.contains(u"none"_s));
        QCOMPARE(run({u"schedule"_s, m_path, u"--baseline"_s, u"none"_s}).code, 1);
        QCOMPARE(run({u"baseline"_s, m_path, u"none"_s, u"--remove"_s}).code, 1);
    }

    void removes()
    {
        QCOMPARE(run({u"baseline"_s, m_path, u"as agreed"_s, u"--remove"_s}).code, 0);
        for (const QJsonValue row : run({u"list"_s, m_path, u"baselines"_s, u"--json"_s}).json())
            QVERIFY(row[u"name"_s].toString() != u"As agreed"_s);
    }
};

QTEST_GUILESS_MAIN(TestBaselineCommand)
#include "tst_baselinecommand.moc"
