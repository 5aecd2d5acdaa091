// SPDX-License-Identifier: GPL-3.0-or-later
// A challenge from one city's file to another's, by the commands.
#include "app/commands/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;

class TestShareCommand : public QObject
{
    Q_OBJECT

    struct Done {
        int code = -1;
        QString out, err;
        QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    };
    static Done run(const QStringList &arguments)
    {
        Done done;
        QTextStream out(&done.out), err(&done.err);
        done.code = app::runCommand(arguments, out, err);
        return done;
    }
    QString at(const QString &name) const { return m_folder.filePath(name); }
    Done share(const QStringList &more = {}) const
    {
        return run(QStringList{u"share"_s, at(u"marlow.stint"_s), at(u"s.stintchallenge"_s),
                               u"--challenge"_s, u"26-05"_s, u"--despite-doubts"_s} +
                   more);
    }
    Done import(const QStringList &more = {}) const
    {
        return run(QStringList{u"import"_s, at(u"other.stint"_s), at(u"s.stintchallenge"_s)} +
                   more);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        QCOMPARE(run({u"new"_s, at(u"marlow.stint"_s), u"--demo"_s}).code, 0);
        QCOMPARE(run({u"new"_s, at(u"other.stint"_s)}).code, 0);
    }

    void previewWritesNothing()
    {
        const Done words = run({u"share"_s, at(u"marlow.stint"_s), u"--challenge"_s, u"26-05"_s,
                                u"--dry-run"_s, u"--with"_s, u"notes,money"_s});
        QCOMPARE(words.code, 0);
        QVERIFY2(words.out.contains(u"stays here: "_s), qPrintable(words.out));
        QVERIFY(words.out.contains(u"Owner (1)"_s));
        const QJsonObject report = run({u"share"_s, at(u"marlow.stint"_s), u"--challenge"_s,
                                        u"26-05"_s, u"--dry-run"_s, u"--json"_s})
                                       .json()
                                       .object();
        QVERIFY(report[u"written"_s].isNull());
        QCOMPARE(report[u"goes"_s][u"Challenge"_s].toInt(), 1);
        QVERIFY(report[u"goes"_s][u"Plan items"_s].toInt() > 3);
        QVERIFY(report[u"texts"_s].toArray().size() > 5);
        QVERIFY(!QFile::exists(at(u"s.stintchallenge"_s)));
    }

    void goesAndIsUpdated()
    {
        const Done shared = share();
        QVERIFY2(shared.code == 0, qPrintable(shared.err));
        const Done dry = import({u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QVERIFY2(dry.out.contains(u"new: Challenge, Title: “"_s), qPrintable(dry.out));
        const Done taken = import({u"--json"_s});
        QVERIFY2(taken.code == 0, qPrintable(taken.err));
        QVERIFY(taken.json()[u"written"_s].toBool());
        const auto challenges = [this] {
            return run({u"list"_s, at(u"other.stint"_s), u"challenges"_s, u"--json"_s})
                .json()
                .array();
        };
        QCOMPARE(challenges().size(), 1);
        QVERIFY(challenges()[0][u"taken_from"_s].toString().startsWith(
            u"City of Port Marlow, 26-05, "_s));
        QCOMPARE(import({u"--json"_s}).json()[u"updated"_s].toInt(-1), 0);

        QFile edits(at(u"edits.csv"_s));
        QVERIFY(edits.open(QIODevice::WriteOnly));
        edits.write("Code,Title\n26-05,Permits at once\n");
        edits.close();
        QCOMPARE(run({u"import"_s, at(u"marlow.stint"_s), edits.fileName()}).code, 0);
        QCOMPARE(share().code, 0);
        const QJsonDocument updated = import({u"--json"_s}).json();
        QCOMPARE(updated[u"updated"_s].toInt(), 1);
        QCOMPARE(updated[u"values"_s][0][u"fate"_s].toString(), u"changes"_s);
        QCOMPARE(challenges().size(), 1);
        QCOMPARE(challenges()[0][u"title"_s].toString(), u"Permits at once"_s);
    }

    /// What looks personal is told before anything is written, and has to be answered for.
    void doubtsAreToldBeforeTheFileIsWritten()
    {
        QFile edits(at(u"doubt.csv"_s));
        QVERIFY(edits.open(QIODevice::WriteOnly));
        edits.write("Code,Title,Description\n26-77,Noise,Asked Mrs Abernathy at 55 Elm St\n");
        edits.close();
        QCOMPARE(run({u"import"_s, at(u"marlow.stint"_s), edits.fileName()}).code, 0);
        QStringList call{u"share"_s, at(u"marlow.stint"_s), at(u"doubt.stintchallenge"_s),
                         u"--challenge"_s, u"26-77"_s};
        const Done refused = run(call);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"Mrs Abernathy"_s), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(u"--despite-doubts"_s), qPrintable(refused.err));
        QVERIFY(!QFile::exists(at(u"doubt.stintchallenge"_s)));
        const Done written = run(call << u"--despite-doubts"_s);
        QVERIFY2(written.code == 0, qPrintable(written.err));
        QVERIFY(written.err.contains(u"55 Elm St"_s));
        QVERIFY(QFile::exists(at(u"doubt.stintchallenge"_s)));
    }

    void refusals()
    {
        QCOMPARE(share({u"--with"_s, u"secrets"_s}).code, 2);
        QCOMPARE(run({u"share"_s, at(u"marlow.stint"_s), at(u"dry.stintchallenge"_s),
                      u"--challenge"_s, u"26-05"_s, u"--dry-run"_s})
                     .code,
                 0);
        QVERIFY(!QFile::exists(at(u"dry.stintchallenge"_s)));
        QCOMPARE(run({u"share"_s, at(u"marlow.stint"_s), at(u"x"_s)}).code, 2);
        const Done none = run({u"share"_s, at(u"marlow.stint"_s), at(u"x.stintchallenge"_s),
                               u"--challenge"_s, u"99-99"_s});
        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains(u"no challenge 99-99"_s), qPrintable(none.err));
        QCOMPARE(share().code, 0);
        const Done home = run({u"import"_s, at(u"marlow.stint"_s), at(u"s.stintchallenge"_s)});
        QCOMPARE(home.code, 1);
        QCOMPARE(home.err.count(u'\n'), 1);
        const QByteArray before = contentOf(at(u"other.stint"_s));
        QFile cut(at(u"cut.stintchallenge"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(contentOf(at(u"s.stintchallenge"_s)).first(900));
        cut.close();
        QCOMPARE(run({u"import"_s, at(u"other.stint"_s), cut.fileName()}).code, 1);
        QCOMPARE(contentOf(at(u"other.stint"_s)), before);
        QCOMPARE(run({u"import"_s, at(u"other.stint"_s), at(u"edits.csv"_s), u"--replace"_s}).code,
                 2);
    }
};

QTEST_GUILESS_MAIN(TestShareCommand)
#include "tst_sharecommand.moc"
