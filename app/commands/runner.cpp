// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runner.h"

#include "app/commands/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

Command *find(const std::vector<std::unique_ptr<Command>> &all, const QString &name)
{
    for (const auto &command : all) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

QString usageLine(const Command &command)
{
    QString line = u"stint "_s + command.name();
    for (const auto &[name, help] : command.arguments())
        line += u' ' + name;
    return line + u" [options]"_s;
}

void printHelp(const std::vector<std::unique_ptr<Command>> &all, QTextStream &out)
{
    out << "Stint keeps a city's challenges from discovery to scale-up.\n\n"
           "Usage:\n"
           "  stint [FILE]              opens the window\n"
           "  stint COMMAND [options]   works without a display\n\n"
           "Commands:\n";
    for (const auto &command : all)
        out << "  " << command->name().leftJustified(12) << command->summary() << '\n';
    out << "\nOptions:\n"
           "  -h, --help     this text; stint COMMAND --help explains a command\n"
           "  -v, --version  the version\n\n"
           "Exit codes: 0 done, 1 could not be done, 2 wrong usage.\n";
}

void printHelp(const Command &command, const QList<QCommandLineOption> &options, QTextStream &out)
{
    out << "Usage: " << usageLine(command) << "\n\n" << command.summary() << "\n";
    if (!command.arguments().isEmpty())
        out << "\nArguments:\n";
    for (const auto &[name, help] : command.arguments())
        out << "  " << name.leftJustified(24) << help << '\n';
    out << "\nOptions:\n";
    for (const QCommandLineOption &option : options) {
        QString names;
        for (const QString &name : option.names()) {
            names += names.isEmpty() ? QString() : u", "_s;
            names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        }
        if (!option.valueName().isEmpty())
            names += u' ' + option.valueName();
        out << "  " << names.leftJustified(24) << option.description();
        if (!option.defaultValues().isEmpty())
            out << " (" << option.defaultValues().join(u", "_s) << ')';
        out << '\n';
    }
}

QList<QCommandLineOption> optionsOf(const Command &command)
{
    QList<QCommandLineOption> options = command.options();
    if (command.printsJson())
        options << QCommandLineOption(u"json"_s, u"prints JSON"_s);
    options << QCommandLineOption(u"today"_s, u"takes this day as today"_s, u"DATE"_s)
            << QCommandLineOption({u"h"_s, u"help"_s}, u"this text"_s);
    return options;
}

/// One line, whatever the message holds.
QString oneLine(QString message)
{
    return message.replace(u'\n', u' ').simplified();
}

int run(Command &command, const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QList<QCommandLineOption> options = optionsOf(command);
    parser.addOptions(options);
    QStringList argv{u"stint"_s};
    argv += arguments.mid(1);
    const bool parsed = parser.parse(argv);
    if (parser.isSet(u"help"_s)) {
        printHelp(command, options, out);
        return exitDone;
    }

    Clock clock;
    const QString today = parser.value(u"today"_s);
    const QDate day = QDate::fromString(today, Qt::ISODate);
    if (day.isValid())
        clock = Clock::fixed(QDateTime(day, QTime(9, 0)));
    Call call(command.name(), parser, out, err, clock);
    if (!parsed)
        return call.wrongUsage(oneLine(parser.errorText()).remove(QRegularExpression(u"\\.$"_s)));
    if (!today.isEmpty() && !day.isValid())
        return call.wrongUsage(u"--today %1 is not a date: write it as 2026-11-18"_s.arg(today));

    const auto expected = command.arguments();
    const auto given = parser.positionalArguments().size();
    for (qsizetype i = given; i < expected.size(); ++i) {
        if (!expected[i].first.startsWith(u'['))
            return call.wrongUsage(u"%1 is missing"_s.arg(expected[i].first));
    }
    const bool many = !expected.isEmpty() && expected.last().first.contains(u"..."_s);
    if (given > expected.size() && !many)
        return call.wrongUsage(
            u"%1 is one argument too many"_s.arg(parser.positionalArguments().at(expected.size())));

    const Result<int> result = command.run(call);
    if (!result) {
        err << "stint " << command.name() << ": " << oneLine(result.error().message) << '\n';
        return exitFailed;
    }
    return *result;
}

} // namespace

Invocation invocation(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return Invocation::Window;
    const QString &first = arguments.first();
    const auto all = allCommands();
    if (const Command *command = find(all, first))
        return command->needsPainting() ? Invocation::PaintingCommand : Invocation::Command;
    static const QStringList own{u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s, u"help"_s};
    if (own.contains(first))
        return Invocation::Command;
    return Invocation::Window;
}

int runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    // English plurals ("1 row", "2 rows") come from a file.
    QTranslator plurals;
    if (QCoreApplication::instance() && plurals.load(u":/i18n/stint_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    const auto all = allCommands();
    const QString first = arguments.value(0);
    int code = exitDone;
    if (Command *command = find(all, first)) {
        code = run(*command, arguments, out, err);
    } else if (first == "-v"_L1 || first == "--version"_L1) {
        out << "stint " << STINT_VERSION << '\n';
    } else if (first == "help"_L1 && find(all, arguments.value(1))) {
        code = run(*find(all, arguments.value(1)), {arguments.value(1), u"--help"_s}, out, err);
    } else if (first == "help"_L1 && arguments.size() > 1) {
        err << "stint help: there is no command " << arguments[1] << ". Try: stint --help\n";
        code = exitWrongUsage;
    } else {
        printHelp(all, out);
    }
    out.flush();
    err.flush();
    return code;
}

} // namespace stint::app
