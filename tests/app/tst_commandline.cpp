// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the command line, driven as a person would: help, exit codes, one line of error.
#include "app/commands/command.h"
#include "app/commands/runner.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stint;

namespace {

struct Ran {
    int code;
    QString out;
    QString err;
};

Ran run(const QStringList &arguments)
{
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    const int code = app::runCommand(arguments, outStream, errStream);
    return {code, out, err};
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void helpNamesEveryCommand()
    {
        const Ran ran = run({u"--help"_s});
        QCOMPARE(ran.code, 0);
        for (const auto &command : app::allCommands()) {
            QVERIFY2(ran.out.contains(u"  "_s + command->name()), qPrintable(command->name()));
            const Ran help = run({command->name(), u"--help"_s});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains(command->summary()));
            for (const auto &[argument, words] : command->arguments())
                QVERIFY2(help.out.contains(argument), qPrintable(argument));
            QCOMPARE(help.out.contains(u"--json"_s), command->printsJson());
        }
        QVERIFY(run({u"--version"_s}).out.startsWith(u"stint "_s));
    }

    /// Every command refuses to run without its arguments, and says so in one line.
    void wrongUsageIsTwo()
    {
        for (const auto &command : app::allCommands()) {
            const Ran none = run({command->name()});
            QCOMPARE(none.code, 2);
            QCOMPARE(none.err.count(u'\n'), 1);
            QVERIFY(none.out.isEmpty());
            const Ran unknown = run({command->name(), u"a"_s, u"b"_s, u"--no-such-option"_s});
            QCOMPARE(unknown.code, 2);
            QVERIFY(unknown.err.contains(u"no-such-option"_s));
            const Ran date = run({command->name(), u"a"_s, u"b"_s, u"--today"_s, u"tomorrow"_s});
            QCOMPARE(date.code, 2);
        }
    }

    void historyAndCheck()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"city.stint"_s);
        for (const QString &option : {u"--since"_s, u"--as-of"_s}) {
            const Ran ran = run({u"history"_s, path, option, u"yesterday"_s});
            QCOMPARE(ran.code, 2);
            QVERIFY(ran.err.contains(u"yesterday"_s));
        }
        QCOMPARE(run({u"new"_s, path, u"--demo"_s}).code, 0);
        const Ran state = run({u"history"_s, path, u"--as-of"_s, u"2099-01-01"_s, u"--json"_s});
        QCOMPARE(state.code, 0);
        const QJsonObject then = QJsonDocument::fromJson(state.out.toUtf8()).object();
        const Ran list = run({u"list"_s, path, u"people"_s, u"--json"_s});
        QCOMPARE(then.value(u"people"_s).toArray(),
                 QJsonDocument::fromJson(list.out.toUtf8()).array());
        QVERIFY(run({u"check"_s, path}).out.contains(u"version"_s));
        const Ran check = run({u"check"_s, path, u"--json"_s});
        QVERIFY(QJsonDocument::fromJson(check.out.toUtf8())
                    .object()
                    .value(u"schema_version"_s)
                    .toInt() > 0);
    }

    /// What can't be done is 1, with one line that names the file.
    void failureIsOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"nothing here.stint"_s);
        for (const QString &name : {u"list"_s, u"check"_s, u"history"_s, u"schedule"_s}) {
            const auto all = app::allCommands();
            if (!std::ranges::any_of(all, [&](const auto &c) { return c->name() == name; }))
                continue;
            QStringList arguments{name, path};
            if (name == "list"_L1)
                arguments << u"challenges"_s;
            const Ran ran = run(arguments);
            QCOMPARE(ran.code, 1);
            QCOMPARE(ran.err.count(u'\n'), 1);
            QVERIFY2(ran.err.contains(u"nothing here"_s), qPrintable(ran.err));
        }
    }

    void tablesAlign()
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        QCommandLineParser parser;
        app::Call call(u"list"_s, parser, outStream, errStream, Clock());
        call.printTable({u"Code"_s, u"Days"_s}, {{u"26-01"_s, u"7"_s}, {u"26-02"_s, u"120"_s}});
        outStream.flush();
        QCOMPARE(out, u"Code   Days\n26-01     7\n26-02   120\n"_s);
    }

    void filesAreWrittenWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"out.csv"_s);
        QVERIFY(app::writeFile(path, "a;b\n"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("a;b\n"));
        const auto failed = app::writeFile(folder.filePath(u"no/such/folder.csv"_s), "x");
        QVERIFY(!failed);
        QVERIFY(failed.error().message.contains(u"no/such/folder.csv"_s));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out.csv"_s});
    }

    /// The program itself, without a display.
    void program()
    {
        const QString program = QStringLiteral(STINT_PROGRAM);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        environment.remove(u"QT_QPA_PLATFORM"_s);
        process.setProcessEnvironment(environment);
        process.start(program, {u"--version"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        process.start(program, {u"no-such-command"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("no-such-command"));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
