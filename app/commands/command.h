// SPDX-License-Identifier: GPL-3.0-or-later
// One command of the command line. How to add one:
//   1. app/commands/import.cpp holds a class ImportCommand : public Command in an anonymous
//      namespace and ends with
//          std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>();
//          }
//      (both in namespace stint::app; no header is needed).
//   2. the list in app/CMakeLists.txt names it: Import. (A file that is not there yet is left out.)
// The runner parses, prints the help, and turns what run() returns into an exit code: 0 done,
// 1 could not be done (the Error goes to stderr as one line), 2 wrong usage.
#pragma once

#include "model/domain/snapshot.h"
#include "model/values/clock.h"
#include "model/values/result.h"

#include <QCommandLineOption>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
#include <QTextStream>
#include <memory>
#include <vector>

class QCommandLineParser;

namespace stint::store {
class Store;
}
namespace stint::edit {
class Portfolio;
}

namespace stint::app {

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitWrongUsage = 2;

/// A file opened to be read only.
struct OpenFile {
    std::unique_ptr<store::Store> store;
    Snapshot snapshot;
    OpenFile();
    OpenFile(OpenFile &&) noexcept;
    OpenFile &operator=(OpenFile &&) noexcept;
    ~OpenFile();
};

/// What a command is run with: its arguments, the two streams and the clock.
class Call
{
public:
    Call(QString command, const QCommandLineParser &parser, QTextStream &out, QTextStream &err,
         Clock clock);

    /// Positional argument; empty if it was left out. Required ones are always there.
    QString argument(qsizetype index) const;
    QStringList arguments() const;
    bool isSet(const QString &option) const;
    QString value(const QString &option) const; ///< the default value if not given
    /// An ISO date option: invalid if not given, an Error if it can't be read.
    Result<QDate> date(const QString &option) const;
    /// A whole number option within min…max; `fallback` if not given.
    Result<int> number(const QString &option, int fallback, int min, int max) const;
    bool json() const;                             ///< --json was given
    const Clock &clock() const { return m_clock; } ///< stands still with --today

    QTextStream &out() { return m_out; }
    void print(const QString &line);
    void printJson(const QJsonArray &array);
    void printJson(const QJsonObject &object);
    /// Columns as wide as their longest cell; numbers (all cells of a column) to the right.
    void printTable(const QStringList &headers, const std::vector<QStringList> &rows);
    /// A line on stderr that does not make the command fail.
    void warn(const QString &line);
    /// Prints why to stderr, with a pointer to --help; returns 2.
    int wrongUsage(const QString &why);

    /// Opens without writing anything.
    Result<OpenFile> openToRead(const QString &path) const;
    /// Fails with the reason if the file can't be written.
    Result<std::unique_ptr<edit::Portfolio>> openToWrite(const QString &path) const;

private:
    QString m_command;
    const QCommandLineParser &m_parser;
    QTextStream &m_out;
    QTextStream &m_err;
    Clock m_clock;
};

class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    virtual QString name() const = 0;    ///< "import"
    virtual QString summary() const = 0; ///< one line, for --help
    /// Positional arguments in order, with their help: {"FILE", "the portfolio"},
    /// {"[OUT]", "…"} for one that may be left out.
    virtual QList<std::pair<QString, QString>> arguments() const = 0;
    virtual QList<QCommandLineOption> options() const { return {}; }
    virtual bool printsJson() const { return false; } ///< adds --json
    /// True for what paints (report, screenshot): a QApplication without a display.
    virtual bool needsPainting() const { return false; }
    /// Returns an exit code, or the Error to print.
    virtual Result<int> run(Call &call) = 0;
};

/// Writes beside the target and renames, so that no half-written file is left behind.
Result<void> writeFile(const QString &path, const QByteArray &content);

/// The person in history for what the command line does: the user's name, else the login.
QString personAtTheKeyboard();

/// All commands, in the order of --help.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace stint::app
