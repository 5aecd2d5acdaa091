// SPDX-License-Identifier: GPL-3.0-or-later
// What `list` works out beside the rows of the file.
#include "app/commands/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;

class TestListCommand : public QObject
{
    Q_OBJECT

    static QString run(const QStringList &arguments)
    {
        QString out, err;
        QTextStream outStream(&out), errStream(&err);
        const int code = app::runCommand(arguments, outStream, errStream);
        return code == 0 ? out : QString();
    }

    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// Beside the rows of the file: what follows from them.
    void listsWhatIsWorkedOut()
    {
        const QString path = m_folder.filePath(u"city.stint"_s);
        const QStringList on{u"--today"_s, u"2026-11-18"_s};
        run(QStringList{u"new"_s, path, u"--demo"_s} + on);
        const auto list = [&](const QString &thing) {
            const QString words = run(QStringList{u"list"_s, path, thing} + on);
            const QString json = run(QStringList{u"list"_s, path, thing, u"--json"_s} + on);
            const QJsonArray rows = QJsonDocument::fromJson(json.toUtf8()).array();
            return words.count(u'\n') > rows.size() ? rows : QJsonArray();
        };
        const QJsonArray ranking = list(u"ranking"_s);
        QVERIFY(ranking.size() > 2);
        QCOMPARE(ranking[0][u"rank"_s].toInt(), 1);
        QVERIFY(ranking[0][u"score"_s].toDouble() >= ranking[1][u"score"_s].toDouble());
        QStringList states;
        for (const QJsonValue &row : list(u"gate_states"_s))
            states << row[u"state"_s].toString();
        for (const QString &state : {u"met"_s, u"missing"_s, u"by_hand"_s})
            QVERIFY2(states.contains(state), qPrintable(state));
        const QJsonArray funnel = list(u"funnel"_s);
        QCOMPARE(funnel.size(), 7);
        QVERIFY(funnel[0][u"reached"_s].toInt() >= funnel[1][u"reached"_s].toInt());
        int decided = 0;
        for (const QJsonValue &row : list(u"throughput"_s)) {
            int sum = 0;
            for (const QString &decision :
                 {u"go"_s, u"go_with_conditions"_s, u"adapt"_s, u"hold"_s, u"stop"_s})
                sum += row[decision].toInt();
            QCOMPARE(sum, row[u"decisions"_s].toInt());
            decided += sum;
        }
        QVERIFY(decided > 10);
        QVERIFY(!list(u"priority_sums"_s).isEmpty());
        QCOMPARE(list(u"balance"_s)[0][u"by"_s].toString(), u"priority"_s);
    }
};

QTEST_GUILESS_MAIN(TestListCommand)
#include "tst_listcommand.moc"
