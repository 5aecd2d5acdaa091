// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the command line, driven as a person would: help, exit codes, one line of error.
#include "app/commands/command.h"
#include "app/commands/runner.h"
#include "model/domain/draft.h"
#include "model/edit/portfolio.h"
#include "model/governance/covered.h"

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
            QVERIFY(help.out.contains(u"--today DATE"_s));
            // One manner for all: a few words, not a sentence.
            QVERIFY2(command->summary().at(0).isLower(), qPrintable(command->summary()));
            QVERIFY2(!command->summary().endsWith(u'.'), qPrintable(command->summary()));
            for (const QCommandLineOption &option : command->options())
                QVERIFY2(!option.description().endsWith(u'.'), qPrintable(option.description()));
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
        const Ran state = run({u"history"_s, path, u"--as-of"_s,
                               QDate::currentDate().toString(Qt::ISODate), u"--json"_s});
        QCOMPARE(state.code, 0);
        const QJsonObject then = QJsonDocument::fromJson(state.out.toUtf8()).object();
        const Ran list = run({u"list"_s, path, u"people"_s, u"--json"_s});
        QCOMPARE(then.value(u"people"_s).toArray(),
                 QJsonDocument::fromJson(list.out.toUtf8()).array());
        const Ran told =
            run({u"history"_s, path, u"--as-of"_s, QDate::currentDate().toString(Qt::ISODate)});
        for (const QString &line : told.out.split(u'\n')) { // how what is closed ended
            if (line.contains(u" Closed "_s))
                QVERIFY2(line.contains(u"Adopted"_s) || line.contains(u"Stopped"_s),
                         qPrintable(line));
        }
        QVERIFY(told.out.contains(u"Adopted"_s));
        QVERIFY(run({u"check"_s, path}).out.contains(u"version"_s));
        const Ran check = run({u"check"_s, path, u"--json"_s});
        QVERIFY(QJsonDocument::fromJson(check.out.toUtf8())
                    .object()
                    .value(u"schema_version"_s)
                    .toInt() > 0);
    }

    void historyRefusesDaysThatMakeNoSense_data()
    {
        QTest::addColumn<QString>("days");
        QTest::newRow("since after as-of")
            << u"--by-challenge --since 2026-11-12 --as-of 2026-11-11"_s;
        QTest::newRow("as-of to come") << u"--as-of 2026-11-19"_s;
        QTest::newRow("since to come") << u"--since 2026-11-19"_s;
        QTest::newRow("state and changes") << u"--since 2026-11-10 --as-of 2026-11-11"_s;
    }

    void historyRefusesDaysThatMakeNoSense()
    {
        QFETCH(QString, days);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"city.stint"_s);
        const QStringList on{u"--today"_s, u"2026-11-18"_s};
        QCOMPARE(run(QStringList{u"new"_s, path} + on).code, 0);
        const Ran ran = run(QStringList{u"history"_s, path} + days.split(u' ') + on);
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
    }

    /// As in a report: what was done on the day itself is not since that day.
    void sinceIsAfterTheEndOfTheDay()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"city.stint"_s);
        const QStringList on{u"--today"_s, u"2026-11-18"_s};
        QCOMPARE(run(QStringList{u"new"_s, path, u"--demo"_s} + on).code, 0);
        const auto count = [&](const QString &day) {
            const Ran ran =
                run(QStringList{u"history"_s, path, u"--since"_s, day, u"--json"_s} + on);
            return QJsonDocument::fromJson(ran.out.toUtf8()).array().size();
        };
        QVERIFY(count(u"2026-11-17"_s) > 0);
        QCOMPARE(count(u"2026-11-18"_s), 0);
    }

    /// Who has yet to rate can't read the others' scores here either.
    void blindScoresStayCovered()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"city.stint"_s);
        QCOMPARE(run({u"new"_s, path, u"--demo"_s}).code, 0);
        std::set<Id<Rating>> covered;
        qsizetype open = 0;
        {
            const auto file = edit::Portfolio::open(path, Clock(), u"Test"_s);
            QVERIFY(file.has_value());
            covered = governance::coveredRatings((*file)->now());
            for (const Score &score : (*file)->now().table<Score>())
                open += covered.contains(score.rating) ? 0 : 1;
            QVERIFY(open > 0 && open < (*file)->now().table<Score>().size());
        }
        const Ran list = run({u"list"_s, path, u"scores"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(list.out.toUtf8()).array().size(), open);
        QVERIFY2(list.err.contains(u"left out"_s), qPrintable(list.err));
        const Ran words = run({u"list"_s, path, u"scores"_s});
        for (const Id<Rating> rating : covered)
            QVERIFY(!words.out.contains(u"#%1 "_s.arg(rating.value)));
        QVERIFY(run({u"list"_s, path, u"people"_s}).err.isEmpty());
        const Ran all =
            run({u"export"_s, path, folder.filePath(u"s.csv"_s), u"--what"_s, u"scores"_s});
        QVERIFY2(all.err.contains(u"left out"_s), qPrintable(all.err));
        QFile written(folder.filePath(u"s.csv"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().trimmed().count('\n'), open);
    }

    /// A plan that goes round in a circle is no damage, but is told.
    void circlesAreRemarkedUpon()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"city.stint"_s);
        QCOMPARE(run({u"new"_s, path}).code, 0);
        {
            auto file = edit::Portfolio::open(path, Clock(), u"Test"_s);
            QVERIFY(file.has_value());
            Draft draft((*file)->now());
            Challenge challenge;
            challenge.code = u"26-01"_s;
            challenge.title = u"Potholes"_s;
            challenge.stage = Id<Stage>((*file)->now().ids(EntityKind::Stage).front());
            PlanItem task;
            task.challenge = draft.add(challenge);
            task.name = u"Dig"_s;
            const auto dig = draft.add(task);
            task.name = u"Fill"_s;
            const auto fill = draft.add(task);
            Dependency link;
            link.predecessor = dig;
            link.successor = fill;
            draft.add(link);
            std::swap(link.predecessor, link.successor);
            draft.add(link);
            QVERIFY((*file)->perform(draft.finish(u"circle"_s)).has_value());
        }
        const Ran check = run({u"check"_s, path, u"--json"_s});
        QCOMPARE(check.code, 0);
        const QJsonObject found = QJsonDocument::fromJson(check.out.toUtf8()).object();
        QVERIFY(found.value(u"sound"_s).toBool());
        QCOMPARE(found.value(u"remarks"_s).toArray().size(), 2);
        QVERIFY(run({u"check"_s, path}).out.contains(u"26-01, “Dig”"_s));
    }

    void historyTellsByChallenge()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"city.stint"_s);
        const auto on = [&](const QString &day) { return QStringList{u"--today"_s, day}; };
        QCOMPARE(run(QStringList{u"new"_s, path, u"--demo"_s} + on(u"2026-11-18"_s)).code, 0);
        QCOMPARE(run({u"history"_s, path, u"--by-challenge"_s}).code, 2);
        const QStringList asked{u"history"_s, path, u"--by-challenge"_s, u"--since"_s};
        // Made today, it tells of a month ago by its own dates.
        const Ran month =
            run(asked + QStringList{u"2026-10-18"_s, u"--json"_s} + on(u"2026-11-18"_s));
        QCOMPARE(month.code, 0);
        const QJsonArray found = QJsonDocument::fromJson(month.out.toUtf8()).array();
        QVERIFY(found.size() > 3);
        for (const QJsonValue &of : found) {
            QVERIFY(of[u"code"_s].isString() || of[u"code"_s].isNull());
            QVERIFY(!of[u"changes"_s].toArray().isEmpty());
            for (const QJsonValue &line : of[u"changes"_s].toArray()) {
                QVERIFY(!line[u"kind"_s].toString().isEmpty());
                QVERIFY(!line[u"what"_s].toString().isEmpty());
            }
        }
        // From tomorrow on nothing has been done.
        const Ran none =
            run(asked + QStringList{u"2026-11-19"_s, u"--json"_s} + on(u"2026-11-19"_s));
        QCOMPARE(none.code, 0);
        for (const QJsonValue &of : QJsonDocument::fromJson(none.out.toUtf8()).array()) {
            for (const QJsonValue &line : of[u"changes"_s].toArray())
                QVERIFY2(line[u"kind"_s].toString().endsWith(u"late"_s) ||
                             line[u"kind"_s].toString() == u"action_overdue"_s,
                         qPrintable(none.out));
        }
    }

    /// What is not there, or is something else, is said so; nothing of it is replaced.
    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &arguments, int code, const QString &words) {
            QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << code << words;
        };
        row(u"help bogus"_s, 2, u"no command bogus"_s);
        row(u"new new.stint --template bogus"_s, 2, u"not one of: default"_s);
        row(u"check folder"_s, 1, u"is a folder"_s);
        row(u"salvage folder out.stint"_s, 1, u"is a folder"_s);
        row(u"backup city.stint nowhere/copy.stint"_s, 1, u"no folder"_s);
        row(u"import city.stint folder --format csv"_s, 1, u"is a folder"_s);
        row(u"import city.stint city.stint --format csv"_s, 1, u"another database"_s);
        row(u"import city.stint s.csv --map none.json"_s, 1, u": none.json could not be read"_s);
        row(u"export city.stint city.json"_s, 1, u"city.json is a portfolio"_s);
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, words);
        QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto back = qScopeGuard([&] { QDir::setCurrent(before); });
        QVERIFY(QDir().mkdir(u"folder"_s));
        QCOMPARE(run({u"new"_s, u"city.stint"_s}).code, 0);
        QVERIFY(QFile::copy(u"city.stint"_s, u"city.json"_s));
        QVERIFY(app::writeFile(u"s.csv"_s, "Code,Title\nA,One\n"));
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, code);
        QVERIFY2(ran.err.contains(words), qPrintable(ran.err));
        QCOMPARE(ran.err.count(u'\n'), 1);
    }

    void newSaysWhatItMade()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"city.stint"_s);
        const Ran ran = run({u"new"_s, path, u"--demo"_s});
        QCOMPARE(ran.out, path + u": 7 stages, 24 challenges\n"_s);
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
        // The window has no options that could be mistyped.
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        const QList<QStringList> wrongs{
            {u"city.stint"_s, u"--tody"_s, u"2026-11-18"_s},
            {u"-platform"_s, u"offscreen"_s, u"--tody"_s},
            {u"-platform"_s, u"offscreen"_s, u"city.stint"_s, u"--tody"_s}};
        for (const QStringList &wrong : wrongs) {
            process.start(program, wrong);
            QVERIFY(process.waitForFinished(10000));
            QCOMPARE(process.exitCode(), 2);
            QVERIFY(process.readAllStandardError().contains("--tody"));
        }
    }

    /// History names the login also where the environment does not.
    void historyNamesTheLogin()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"city.stint"_s);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"STINT_WHO"_s, u"USER"_s, u"LOGNAME"_s, u"USERNAME"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(u"id"_s, {u"-un"_s});
        QVERIFY(process.waitForFinished());
        const QString login = QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
        process.start(QStringLiteral(STINT_PROGRAM), {u"new"_s, path});
        QVERIFY(process.waitForFinished());
        const Ran history = run({u"history"_s, path, u"--json"_s});
        const QJsonArray entries = QJsonDocument::fromJson(history.out.toUtf8()).array();
        QVERIFY(!entries.isEmpty());
        QCOMPARE(entries.first().toObject().value(u"who"_s).toString(), login);
    }

    void screenshotKnowsItsParts()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"city.stint"_s);
        QCOMPARE(run({u"new"_s, path, u"--demo"_s}).code, 0);
        QProcess process;
        const auto shoot = [&](const QStringList &options) {
            process.start(QStringLiteral(STINT_PROGRAM),
                          QStringList{u"screenshot"_s, path, folder.filePath(u"o.png"_s)} +
                              options);
            return process.waitForFinished(60000) ? process.exitCode() : -1;
        };
        QCOMPARE(shoot({u"--page"_s, u"people"_s, u"--part"_s, u"bogus"_s}), 2);
        QVERIFY(process.readAllStandardError().contains("organisations"));
        QCOMPARE(shoot({u"--page"_s, u"home"_s, u"--part"_s, u"bogus"_s}), 2);
        QCOMPARE(shoot({u"--scale"_s, u"many"_s}), 2);
        QVERIFY(!QFile::exists(folder.filePath(u"o.png"_s)));
        QCOMPARE(shoot({u"--page"_s, u"people"_s, u"--part"_s, u"organisations"_s}), 0);
        QVERIFY(QFile::exists(folder.filePath(u"o.png"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
