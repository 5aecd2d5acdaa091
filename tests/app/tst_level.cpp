// SPDX-License-Identifier: GPL-3.0-or-later
// stint level, driven as a person would.
#include "app/commands/command.h"
#include "app/commands/runner.h"
#include "model/edit/plans.h"
#include "model/edit/portfolio.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stint;

class TestLevel : public QObject
{
    Q_OBJECT

    QTemporaryDir folder;
    QString path;

    struct Ran {
        int code;
        QString out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    };
    Ran run(const QStringList &arguments) const
    {
        QString out, err;
        QTextStream outStream(&out), errStream(&err);
        const int code =
            app::runCommand(QStringList{u"level"_s, path, u"--schedules"_s, u"20"_s} + arguments,
                            outStream, errStream);
        return {code, out, err};
    }
    static int code(const QStringList &arguments)
    {
        QString text;
        QTextStream stream(&text);
        return app::runCommand(arguments, stream, stream);
    }

private slots:
    void initTestCase()
    {
        path = folder.filePath(u"city.stint"_s);
        QCOMPARE(code({u"new"_s, path, u"--demo"_s, u"--today"_s, u"2026-11-18"_s}), 0);
        // One person for three open tasks of a challenge, all at once.
        auto file = edit::Portfolio::open(path, Clock(), u"Nadia"_s);
        QVERIFY(file);
        edit::Portfolio &portfolio = **file;
        const auto person = portfolio.now().table<Person>().begin()->id;
        const auto challenge = portfolio.now().table<Challenge>().begin()->id;
        for (const QString &name : {u"X1"_s, u"X2"_s, u"X3"_s}) {
            QVERIFY(portfolio.perform(
                edit::plans::add(portfolio.now(), {.challenge = challenge,
                                                   .name = name,
                                                   .start = CivilTime::at(QDate(2027, 3, 1), 0)})));
            Id<PlanItem> added;
            for (const PlanItem &item : portfolio.now().table<PlanItem>()) {
                if (item.name == name)
                    added = item.id;
            }
            QVERIFY(portfolio.perform(edit::plans::assign(portfolio.now(), added, person)));
        }
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsWithoutWriting()
    {
        const Ran first = run({u"--json"_s});
        QVERIFY2(first.code == 0, qPrintable(first.err));
        const QJsonObject shown = first.json();
        QVERIFY(!shown.value("applied"_L1).toBool());
        QVERIFY(shown.value("overloads_before"_L1).toInt() > 0);
        QVERIFY(shown.value("overloads_removed"_L1).toInt() > 0);
        QVERIFY(shown.value("items_moved"_L1).toInt() >= 2);
        QVERIFY(shown.value("finish_after"_L1).toString() >=
                shown.value("finish_before"_L1).toString());
        QVERIFY(!shown.value("challenges"_L1).toArray().isEmpty());
        QCOMPARE(run({u"--json"_s}).out, first.out);
        const QString text = run({}).out;
        QVERIFY(text.contains(u"Nothing was written"_s));
        QVERIFY(text.contains(u"Days later"_s));
    }

    void oneChallenge()
    {
        QCOMPARE(run({u"--challenge"_s, u"none"_s}).code, 1);
        QVERIFY(run({u"--challenge"_s, u"none"_s}).err.contains(u"no challenge"_s));
        const QString first = edit::Portfolio::open(path, Clock(), u"Nadia"_s)
                                  .value()
                                  ->now()
                                  .table<Challenge>()
                                  .begin()
                                  ->code;
        const Ran ran = run({u"--challenge"_s, first, u"--json"_s});
        QCOMPARE(ran.code, 0);
        for (const QJsonValue row : ran.json().value("moved"_L1).toArray()) {
            if (!row["levelled_start"_L1].toString().isEmpty())
                QCOMPARE(row["challenge"_L1].toString(), first);
        }
    }

    void refusesNonsense()
    {
        for (const QStringList &wrong :
             {QStringList{u"--schedules"_s, u"0"_s}, {u"--seed"_s, u"x"_s}}) {
            const Ran ran = run(wrong);
            QCOMPARE(ran.code, 2);
            QCOMPARE(ran.err.count(u'\n'), 1);
        }
    }

    void appliesAsOneEdit()
    {
        const auto revision = [&] {
            return edit::Portfolio::open(path, Clock(), u"Nadia"_s).value()->now().revision;
        };
        const qint64 before = revision();
        const QJsonObject done = run({u"--apply"_s, u"--json"_s}).json();
        QVERIFY(done.value("applied"_L1).toBool());
        QCOMPARE(revision(), before + 1);
        const QJsonObject again = run({u"--json"_s}).json();
        QCOMPARE(again.value("overloads_before"_L1), done.value("overloads_left"_L1));
        QCOMPARE(again.value("items_moved"_L1).toInt(), 0);
        QCOMPARE(again.value("finish_before"_L1), done.value("finish_after"_L1));
    }
};

QTEST_GUILESS_MAIN(TestLevel)
#include "tst_level.moc"
