// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/things.h"

#include "model/edit/portfolio.h"
#include "model/exchange/csvreader.h"
#include "model/exchange/holidayfile.h"
#include "model/exchange/importplan.h"
#include "model/exchange/sharedfile.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

using exchange::ImportOptions;
using exchange::ImportPlan;
using exchange::Problem;

Result<QByteArray> readSource(const QString &path)
{
    if (QFileInfo(path).isDir())
        return failure(u"%1 is a folder, not a file"_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"%1 could not be read: %2"_s.arg(path, file.errorString()));
    if (file.size() > 500'000'000)
        return failure(u"%1 is larger than 500 MB: split it into smaller files"_s.arg(path));
    return file.readAll();
}

QJsonObject problemJson(const Problem &problem)
{
    return {{u"row"_s, problem.row > 0 ? QJsonValue(problem.row) : QJsonValue()},
            {u"column"_s, problem.column > 0 ? QJsonValue(problem.column) : QJsonValue()},
            {u"column_name"_s, problem.column > 0 ? QJsonValue(problem.columnName) : QJsonValue()},
            {u"text"_s, problem.text},
            {u"fatal"_s, problem.fatal}};
}

enum class Outcome { Written, OnlyTried, Refused };

/// Of a shared challenge.
QJsonArray valuesJson(const ImportPlan &plan)
{
    static constexpr const char *kinds[] = {"new", "changes", "stays", "gone_there"};
    QJsonArray values;
    for (const exchange::ValueFate &value : plan.values)
        values.append(QJsonObject{{u"what"_s, value.what},
                                  {u"field"_s, value.field},
                                  {u"here"_s, value.here},
                                  {u"comes"_s, value.comes},
                                  {u"fate"_s, QLatin1StringView(kinds[value.kind])}});
    return values;
}

QJsonObject reportJson(const ImportPlan &plan, const QJsonObject &map, Outcome outcome)
{
    const bool refused = outcome == Outcome::Refused;
    QJsonArray problems;
    for (const Problem &problem : plan.problems)
        problems.append(problemJson(problem));
    return {{u"rows_read"_s, plan.rowsRead},
            {u"added"_s, refused ? 0 : plan.added},
            {u"updated"_s, refused ? 0 : plan.updated},
            {u"unchanged"_s, plan.unchanged},
            {u"skipped"_s, plan.skipped},
            {u"written"_s, outcome == Outcome::Written},
            {u"columns"_s, map.value(u"columns"_s).toObject()},
            {u"problems"_s, problems},
            {u"new_organisations"_s, QJsonArray::fromStringList(plan.newOrganisations)},
            {u"new_people"_s, QJsonArray::fromStringList(plan.newPeople)},
            {u"new_extra_fields"_s, QJsonArray::fromStringList(plan.newExtraFields)},
            {u"values"_s, valuesJson(plan)}};
}

/// "3 rows read: 1 added, 0 updated, 2 unchanged, 0 skipped"
QString sumLine(const ImportPlan &plan, Outcome outcome)
{
    const QString read =
        QCoreApplication::translate("ImportCommand", "%n rows read", nullptr, plan.rowsRead);
    if (outcome == Outcome::Refused)
        return QCoreApplication::translate("ImportCommand",
                                           "%1, none imported: %n of them can't be taken", nullptr,
                                           plan.skipped)
            .arg(read);
    const QString words =
        outcome == Outcome::OnlyTried
            ? QCoreApplication::translate("ImportCommand",
                                          "%1; would be: %2 added, %3 updated, %4 unchanged, "
                                          "%5 skipped. Nothing was written.")
            : QCoreApplication::translate("ImportCommand",
                                          "%1: %2 added, %3 updated, %4 unchanged, %5 skipped");
    return words.arg(read).arg(plan.added).arg(plan.updated).arg(plan.unchanged).arg(plan.skipped);
}

/// Where each column goes, a line each; before anything is written is when people ask.
void printColumns(Call &call, const QJsonObject &map)
{
    const QJsonObject columns = map.value(u"columns"_s).toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QString target = it->toString();
        call.print(u"  %1 → %2"_s.arg(
            it.key(),
            target.isEmpty() ? QCoreApplication::translate("ImportCommand", "left out") : target));
    }
}

/// What comes is printed before it does; what doesn't follow the file, always.
void printValues(Call &call, const ImportPlan &plan, Outcome outcome)
{
    for (const exchange::ValueFate &value : plan.values) {
        const bool follows =
            value.kind == exchange::ValueFate::New || value.kind == exchange::ValueFate::Changes;
        if (!follows || outcome == Outcome::OnlyTried)
            call.print(u"  "_s + value.toString());
    }
}

void printReport(Call &call, const ImportPlan &plan, const QJsonObject &map, Outcome outcome)
{
    call.print(sumLine(plan, outcome));
    if (outcome == Outcome::OnlyTried)
        printColumns(call, map);
    printValues(call, plan, outcome);
    if (plan.rowsRead == 0)
        call.print(u"note: "_s +
                   QCoreApplication::translate("ImportCommand", "The source holds no rows."));
    const auto made = [&](const QStringList &names, const QString &what) {
        if (names.isEmpty() || outcome == Outcome::Refused)
            return;
        constexpr qsizetype most = 8;
        const int more = static_cast<int>(names.size() - most);
        QString list = names.first(std::min(names.size(), most)).join("; "_L1);
        if (more > 0)
            list = QCoreApplication::translate("ImportCommand", "%1 and %n more", nullptr, more)
                       .arg(list);
        call.print(u"%1 new: %2"_s.arg(what, list));
    };
    made(plan.newOrganisations, u"organisations"_s);
    made(plan.newPeople, u"people"_s);
    made(plan.newExtraFields, u"extra fields"_s);
    for (const Problem &problem : plan.problems)
        call.print((problem.fatal ? u"not taken: "_s : u"note: "_s) + problem.toString());
}

/// Other files may be at fault too, so that only these errors name the source.
Result<ImportPlan> ofSource(const Call &call, Result<ImportPlan> planned)
{
    if (!planned)
        planned.error().message.prepend(call.argument(1) + ": "_L1);
    return planned;
}

/// "csv", "json", "ics" or "stintchallenge"; empty if it is none of them.
QString formatOf(const Call &call)
{
    const QString format = call.isSet(u"format"_s) ? call.value(u"format"_s).toLower()
                                                   : QFileInfo(call.argument(1)).suffix().toLower();
    if (format == "tsv"_L1 || format == "txt"_L1)
        return u"csv"_s;
    const QStringList known{u"csv"_s, u"json"_s, u"ics"_s, exchange::sharedSuffix};
    return known.contains(format) ? format : QString();
}

bool isHolidays(const Call &call)
{
    return formatOf(call) == "ics"_L1;
}

class ImportCommand : public Command
{
public:
    QString name() const override { return u"import"_s; }
    QString summary() const override
    {
        return u"takes rows in from CSV or JSON, a shared challenge, and holidays from iCalendar"_s;
    }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, u"the portfolio"_s},
                {u"SOURCE"_s, u"the file to read; rows are matched by code, so that importing it "
                              "again updates"_s}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {
            {u"format"_s, u"csv, json, ics (holidays) or stintchallenge; by SOURCE unless given"_s,
             u"F"_s},
            {u"calendar"_s, u"that holidays are for; the city's unless given"_s, u"NAME"_s},
            {u"map"_s,
             u"where columns go: {\"columns\": {\"Name\": \"title\", \"Status\": \"extra:Status\"}}"_s,
             u"MAP.json"_s},
            {u"write-map"_s, u"writes the map that was used, to be changed and given to --map"_s,
             u"MAP.json"_s},
            {u"what"_s,
             u"what the rows of a table are, challenges unless given. One of: "_s + allThings(),
             u"THING"_s},
            {u"currency"_s, u"of amounts that name none; the portfolio's unless given"_s,
             u"CODE"_s},
            {u"dates"_s, u"month-first or day-first; decided by the cells unless given"_s,
             u"ORDER"_s},
            {u"dry-run"_s, u"only reports what would be done"_s},
            {u"replace"_s,
             QCoreApplication::translate(
                 "ImportCommand",
                 "of a shared challenge: takes what was changed here since from the file, too")},
            {u"skip-bad"_s, u"leaves out rows that can't be taken, instead of taking none"_s},
        };
    }
    bool printsJson() const override { return true; }
    Result<int> run(Call &call) override;

private:
    /// Of CSV, or of a calendar file's holidays.
    static Result<exchange::SourceTable> readTable(const Call &call, const Snapshot &now,
                                                   const QByteArray &source,
                                                   const ImportOptions &options);
    /// `map` is set to the one that the table goes by.
    Result<ImportPlan> planTable(Call &call, const Snapshot &now, const QByteArray &source,
                                 ImportOptions &options, QJsonObject &map) const;
};

Result<exchange::SourceTable> ImportCommand::readTable(const Call &call, const Snapshot &now,
                                                       const QByteArray &source,
                                                       const ImportOptions &options)
{
    if (isHolidays(call)) {
        Id<Calendar> calendar = now.settings().calendar;
        QStringList names;
        for (const Calendar &row : now.table<Calendar>()) {
            names << row.name;
            if (row.name.compare(call.value(u"calendar"_s), Qt::CaseInsensitive) == 0)
                calendar = row.id;
        }
        if (call.isSet(u"calendar"_s) &&
            !names.contains(call.value(u"calendar"_s), Qt::CaseInsensitive))
            return failure(u"there is no calendar “%1”; there are: %2"_s.arg(
                call.value(u"calendar"_s), names.join(u", "_s)));
        return exchange::readHolidays(source, now, calendar, options.today);
    }
    auto csv = exchange::readCsv(source);
    if (!csv)
        return std::unexpected(csv.error());
    return std::move(csv->table);
}

Result<ImportPlan> ImportCommand::planTable(Call &call, const Snapshot &now,
                                            const QByteArray &source, ImportOptions &options,
                                            QJsonObject &map) const
{
    const auto table = readTable(call, now, source, options);
    if (!table)
        return ofSource(call, std::unexpected(table.error()));
    const EntityInfo &entity = entityInfo(options.kind);
    if (call.isSet(u"map"_s)) {
        const auto text = readSource(call.value(u"map"_s));
        if (!text)
            return std::unexpected(text.error());
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(*text, &error);
        if (!document.isObject())
            return failure(u"%1 is no map: %2"_s.arg(call.value(u"map"_s), error.errorString()));
        auto given = exchange::columnMapFromJson(document.object(), *table, entity, now);
        if (!given)
            return failure(call.value(u"map"_s) + ": "_L1 + given.error().message);
        options.map = *given;
    } else {
        options.map = exchange::rememberedColumnMap(*table, entity, now);
    }
    if (call.isSet(u"currency"_s))
        options.map.currency = call.value(u"currency"_s).toUpper();
    if (call.isSet(u"dates"_s))
        options.map.dates = call.value(u"dates"_s) == "day-first"_L1
                                ? exchange::DateOrder::DayFirst
                                : exchange::DateOrder::MonthFirst;
    map = exchange::toJson(options.map, table->header);
    if (call.isSet(u"write-map"_s)) {
        const auto text = QJsonDocument(map).toJson();
        if (const auto written = writeFile(call.value(u"write-map"_s), text); !written)
            return std::unexpected(written.error());
    }
    return ofSource(call, exchange::planTableImport(now, *table, options));
}

Result<int> ImportCommand::run(Call &call)
{
    const QString path = call.argument(1);
    const QString format = formatOf(call);
    if (format.isEmpty())
        return call.wrongUsage(u"“%1” can't be read: SOURCE is .csv, .json, .ics or "
                               ".stintchallenge, or say which with --format"_s.arg(path));
    const EntityKind usual = isHolidays(call) ? EntityKind::CalendarDay : EntityKind::Challenge;
    const EntityInfo *entity =
        call.isSet(u"what"_s) ? entityByPlural(call.value(u"what"_s)) : &entityInfo(usual);
    if (!entity)
        return call.wrongUsage(noSuchThing(call.value(u"what"_s)));
    if (isHolidays(call) && entity->kind != EntityKind::CalendarDay)
        return call.wrongUsage(u"an .ics file holds calendar_days: leave out --what"_s);
    if (call.isSet(u"calendar"_s) && !isHolidays(call))
        return call.wrongUsage(u"--calendar is for .ics files"_s);
    const QString order = call.value(u"dates"_s);
    if (!order.isEmpty() && order != "day-first"_L1 && order != "month-first"_L1)
        return call.wrongUsage(u"--dates is month-first or day-first"_s);
    static const QRegularExpression currency(u"^[A-Za-z]{3}$"_s);
    if (call.isSet(u"currency"_s) && !currency.match(call.value(u"currency"_s)).hasMatch())
        return call.wrongUsage(u"--currency is a code of three letters such as CAD"_s);

    const auto source = readSource(path);
    if (!source)
        return std::unexpected(source.error());
    ImportOptions options;
    options.kind = entity->kind;
    options.today = call.clock().today();
    options.sourceName = QFileInfo(path).fileName();
    const bool dry = call.isSet(u"dry-run"_s);
    const bool shared = format == exchange::sharedSuffix || exchange::isSharedChallenge(*source);
    if (call.isSet(u"replace"_s) && !shared)
        return call.wrongUsage(
            QCoreApplication::translate("ImportCommand", "--replace is for shared challenges"));
    options.replaceOwn = call.isSet(u"replace"_s);

    OpenFile reading;
    std::unique_ptr<edit::Portfolio> portfolio;
    if (dry) {
        auto file = call.openToRead(call.argument(0));
        if (!file)
            return std::unexpected(file.error());
        reading = std::move(*file);
    } else {
        auto file = call.openToWrite(call.argument(0));
        if (!file)
            return std::unexpected(file.error());
        portfolio = std::move(*file);
    }
    const Snapshot &now = dry ? reading.snapshot : portfolio->now();
    QJsonObject map;
    auto planned = shared ? ofSource(call, exchange::planSharedImport(now, *source, options))
                   : format == "json"_L1
                       ? ofSource(call, exchange::planJsonImport(now, *source, options))
                       : planTable(call, now, *source, options, map);
    if (!planned)
        return std::unexpected(planned.error());

    const bool refused = planned->hasFatal() && !call.isSet(u"skip-bad"_s);
    if (!refused && !dry) {
        if (const auto done = portfolio->perform(planned->changes); !done)
            return std::unexpected(done.error());
    }
    const Outcome outcome = refused ? Outcome::Refused
                            : dry   ? Outcome::OnlyTried
                                    : Outcome::Written;
    if (call.json())
        call.printJson(reportJson(*planned, map, outcome));
    else
        printReport(call, *planned, map, outcome);
    if (!refused)
        return exitDone;
    const auto first = std::ranges::find(planned->problems, true, &Problem::fatal);
    return failure(QCoreApplication::translate(
                       "ImportCommand",
                       "%1: nothing was imported, since %n of %2 rows can't be taken. %3 Correct "
                       "that, or leave such rows out with --skip-bad.",
                       nullptr, planned->skipped)
                       .arg(path)
                       .arg(planned->rowsRead)
                       .arg(first == planned->problems.end() ? QString() : first->toString()));
}

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace stint::app
