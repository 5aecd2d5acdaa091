// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/columnreader.h"
#include "model/exchange/csvguard.h"
#include "model/exchange/incoming.h"

#include <QCoreApplication>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

class TableImport
{
public:
    TableImport(const Snapshot &now, const SourceTable &table, const ImportOptions &options)
        : m_now(now)
        , m_table(table)
        , m_options(options)
        , m_entity(entityInfo(options.kind))
        , m_own(isOwnExport(table))
        , m_references(now)
    {
    }

    Result<ImportPlan> run();

private:
    Result<void> prepareColumns();
    void sayWhyNoField(int column);
    Result<void> checkExtras() const;
    std::optional<DateOrder> orderOfOtherColumns() const;
    std::optional<Incoming> readRow(const SourceRow &source);
    QString insteadOf(const FieldInfo &field) const;
    void readCell(Incoming &row, int column, const QString &cell);
    bool canBeTaken(const Incoming &row);
    bool isDoubled(const Incoming &row, const SourceRow &source);
    void say(int row, int column, const QString &text, bool fatal = false);
    bool go(double done) const { return !m_options.progress || m_options.progress(done); }
    bool hasExtras() const { return m_options.kind == EntityKind::Challenge; }

    const Snapshot &m_now;
    const SourceTable &m_table;
    const ImportOptions &m_options;
    const EntityInfo &m_entity;
    bool m_own;
    References m_references;
    std::vector<std::optional<ColumnReader>> m_readers;
    std::vector<int> m_keptTimes; ///< cells of a column whose whole text was kept beside a date
    QHash<QString, const SourceRow *> m_seenCodes;
    ImportPlan m_plan;
};

void TableImport::say(int row, int column, const QString &text, bool fatal)
{
    m_plan.problems.push_back(
        {row, column, column > 0 ? m_table.header.value(column - 1) : QString(), text, fatal});
}

/// Columns of one source are mostly written alike: one that can't tell follows those that can.
std::optional<DateOrder> TableImport::orderOfOtherColumns() const
{
    std::optional<DateOrder> found;
    for (int column = 0; column < m_table.header.size(); ++column) {
        const ColumnTarget target = m_options.map.at(column);
        const FieldInfo *field = m_entity.field(QLatin1StringView(target.name.toLatin1()));
        if (target.use != ColumnTarget::Use::Field || !field ||
            (field->kind != FieldKind::Date && field->kind != FieldKind::Time))
            continue;
        const auto first = guessDateOrder(m_table.column(column), DateOrder::MonthFirst);
        const auto second = guessDateOrder(m_table.column(column), DateOrder::DayFirst);
        if (first.order != second.order)
            continue;
        if (found && *found != first.order)
            return {};
        found = first.order;
    }
    return found;
}

/// Why a column goes to no field, unless somebody wants it so.
void TableImport::sayWhyNoField(int column)
{
    const auto meant =
        m_own ? std::optional<Unreadable>() : unreadableColumn(m_table, column, m_entity, m_now);
    const bool isExtra = m_options.map.at(column).use == ColumnTarget::Use::Extra;
    if (meant && m_options.map.columnOf(meant->field->name) < 0 && (isExtra || !hasExtras()))
        say(0, column + 1,
            (isExtra ? QCoreApplication::translate(
                           "Exchange", "Nothing in it, such as “%1”, can be read as “%2”. It is "
                                       "kept as an extra field.")
                     : QCoreApplication::translate("Exchange",
                                                   "Nothing in it, such as “%1”, can be read as "
                                                   "“%2”. It is left out."))
                .arg(meant->cell, meant->field->displayLabel()));
    else if (!hasExtras())
        say(0, column + 1,
            QCoreApplication::translate("Exchange",
                                        "There is no field for this column. It is left out."));
}

Result<void> TableImport::prepareColumns()
{
    ColumnReader::Setting setting;
    setting.now = &m_now;
    setting.references = &m_references;
    setting.locale = m_options.locale;
    setting.own = m_own;
    setting.currency =
        m_options.map.currency.isEmpty() ? m_now.settings().currency : m_options.map.currency;
    setting.datesAreGiven = m_options.map.dates.has_value();
    setting.dates = setting.datesAreGiven
                        ? *m_options.map.dates
                        : orderOfOtherColumns().value_or(dateOrderOf(m_options.locale));
    const auto width = static_cast<int>(m_table.header.size());
    m_readers.resize(static_cast<size_t>(width));
    m_keptTimes.assign(static_cast<size_t>(width), 0);
    for (int column = 0; column < width; ++column) {
        const ColumnTarget target = m_options.map.at(column);
        // A table of our own has a column for the content of files, which only JSON carries.
        const FieldInfo *named =
            m_entity.field(QLatin1StringView(m_table.header[column].toLatin1()));
        const bool isContent = m_own && named && named->kind == FieldKind::Bytes;
        if (target.use != ColumnTarget::Use::Field && !isContent &&
            m_table.header[column] != idColumn)
            sayWhyNoField(column);
        if (target.use != ColumnTarget::Use::Field || target.name == idColumn)
            continue;
        const FieldInfo *field = m_entity.field(QLatin1StringView(target.name.toLatin1()));
        if (!field || field->kind == FieldKind::Extras)
            return failure(QCoreApplication::translate("Exchange", "There is no field “%1”.")
                               .arg(target.name));
        const int first = m_options.map.columnOf(field->name);
        if (first != column && field->kind != FieldKind::Tags)
            return failure(
                QCoreApplication::translate(
                    "Exchange",
                    "The columns “%1” and “%2” both go to “%3”. Choose another place for "
                    "one of them.")
                    .arg(m_table.header[first], m_table.header[column], field->displayLabel()));
        m_readers[static_cast<size_t>(column)].emplace(*field, m_table.column(column), setting);
    }
    for (const FieldInfo &field : m_entity.fields) {
        const bool needed =
            has(field.use, FieldUse::Required) && !(hasExtras() && has(field.use, FieldUse::Code));
        if (needed && m_options.map.columnOf(field.name) < 0)
            return failure(QCoreApplication::translate(
                               "Exchange", "No column goes to “%1”. Choose the one that holds it.")
                               .arg(field.displayLabel()));
    }
    return checkExtras();
}

/// Two columns to one extra field would overwrite each other. A column that goes to a field keeps
/// what can't be read in the extra field of its own name.
Result<void> TableImport::checkExtras() const
{
    QHash<QString, int> taken;
    for (int column = 0; hasExtras() && column < m_table.header.size(); ++column) {
        const ColumnTarget target = m_options.map.at(column);
        const bool isExtra = target.use == ColumnTarget::Use::Extra;
        if (target.use == ColumnTarget::Use::LeaveOut || (m_own && !isExtra))
            continue;
        const QString name = isExtra ? target.name : m_table.header[column];
        if (name.trimmed().isEmpty())
            return failure(QCoreApplication::translate(
                               "Exchange", "The column “%1” goes to an extra field without a name. "
                                           "Give it one.")
                               .arg(m_table.header[column]));
        const QString folded = References::folded(name);
        if (taken.contains(folded))
            return failure(
                QCoreApplication::translate(
                    "Exchange", "The columns “%1” and “%2” both go to the extra field “%3”. Choose "
                                "another name for one of them.")
                    .arg(m_table.header[taken.value(folded)], m_table.header[column], name));
        taken.insert(folded, column);
    }
    return {};
}

/// What stands in a new row for a value that could not be read.
QString TableImport::insteadOf(const FieldInfo &field) const
{
    if (m_options.kind != EntityKind::Submission || field.name != "received_on"_L1)
        return {};
    return u' ' +
           QCoreApplication::translate("Exchange", "A new submission counts as received today.");
}

void TableImport::readCell(Incoming &row, int column, const QString &cell)
{
    const ColumnTarget target = m_options.map.at(column);
    const QString &header = m_table.header[column];
    if (target.use == ColumnTarget::Use::Extra && hasExtras()) {
        row.extras.insert(target.name, m_own ? cell : readableText(cell, true));
        row.extraColumns.insert(target.name, column + 1);
        return;
    }
    if (target.use != ColumnTarget::Use::Field)
        return;
    if (target.name == idColumn) {
        row.sourceId = cell.toLongLong();
        return;
    }
    ColumnReader &reader = *m_readers[static_cast<size_t>(column)];
    const CellReading reading = reader.read(cell);
    const QString extra = m_own && header.startsWith("extra:"_L1) ? header.sliced(6) : header;
    if (!reading.problem.isEmpty())
        say(row.row, column + 1,
            hasExtras() ? QCoreApplication::translate(
                              "Exchange", "%1 The text is kept in the extra field “%2”.")
                              .arg(reading.problem, extra)
                        : reading.problem + insteadOf(reader.field()));
    else if (!reading.keep.isEmpty())
        ++m_keptTimes[static_cast<size_t>(column)];
    if (hasExtras() && (!m_own || !reading.keep.isEmpty())) {
        row.extras.insert(extra, reading.keep);
        row.extraColumns.insert(extra, column + 1);
    }
    if (!reading.value.isValid() && reading.newName.isEmpty())
        return;
    IncomingValue value{&reader.field(), reading.value, reading.newName, organisationKindOf(header),
                        column + 1,      header};
    for (IncomingValue &known : row.values) {
        if (known.field != value.field)
            continue;
        QStringList all = known.value.toStringList();
        for (const QString &item : value.value.toStringList()) {
            if (!all.contains(item))
                all << item;
        }
        known.value = all;
        return;
    }
    row.values.push_back(value);
}

bool TableImport::canBeTaken(const Incoming &row)
{
    for (const FieldInfo &field : m_entity.fields) {
        const int column = m_options.map.columnOf(field.name);
        if (!has(field.use, FieldUse::Required) || column < 0)
            continue;
        const IncomingValue *value = row.valueOf(field.name);
        const bool missing =
            !value || (value->newName.isEmpty() &&
                       (value->value.toString().trimmed().isEmpty() ||
                        (field.kind == FieldKind::Reference && value->value.toLongLong() == 0)));
        // Its own kind of rows may be among those that are still to come.
        if (missing && !(field.kind == FieldKind::Reference && field.target == m_options.kind)) {
            say(row.row, column + 1,
                QCoreApplication::translate("Exchange", "“%1” is missing.")
                    .arg(field.displayLabel()),
                true);
            return false;
        }
    }
    return true;
}

bool TableImport::isDoubled(const Incoming &row, const SourceRow &source)
{
    const IncomingValue *code = hasExtras() ? row.valueOf("code"_L1) : nullptr;
    if (!code || code->value.toString().isEmpty())
        return false;
    const SourceRow *&first = m_seenCodes[References::folded(code->value.toString())];
    if (!first) {
        first = &source;
        return false;
    }
    const bool same = first->cells == source.cells;
    say(row.row, code->column,
        same ? QCoreApplication::translate("Exchange", "The same row as row %1. It is taken once.")
                   .arg(first->number)
             : QCoreApplication::translate("Exchange", "The code %1 is already in row %2.")
                   .arg(code->value.toString())
                   .arg(first->number),
        !same);
    same ? ++m_plan.unchanged : ++m_plan.skipped;
    return true;
}

std::optional<Incoming> TableImport::readRow(const SourceRow &source)
{
    Incoming row;
    row.row = source.number;
    if (m_table.isTooLong(source)) {
        say(source.number, 0,
            QCoreApplication::translate(
                "Exchange",
                "The row has %1 cells and the header %2. Its cells can't be told apart.")
                .arg(source.cells.size())
                .arg(m_table.header.size()),
            true);
        ++m_plan.skipped;
        return {};
    }
    if (source.cells.size() < m_table.header.size())
        say(source.number, 0,
            QCoreApplication::translate(
                "Exchange", "The row has only %1 of %2 cells. The others are taken as not given.")
                .arg(source.cells.size())
                .arg(m_table.header.size()));
    const auto width = std::min(source.cells.size(), m_table.header.size());
    for (int column = 0; column < width; ++column)
        readCell(row, column, m_own ? unguarded(source.cells[column]) : source.cells[column]);
    if (!canBeTaken(row)) {
        ++m_plan.skipped;
        return {};
    }
    return isDoubled(row, source) ? std::nullopt : std::optional(std::move(row));
}

Result<ImportPlan> TableImport::run()
{
    m_plan.problems = m_table.problems;
    if (const auto ready = prepareColumns(); !ready)
        return std::unexpected(ready.error());
    m_plan.rowsRead = static_cast<int>(m_table.rows.size());
    QSet<int> unreadable;
    for (const Problem &p : m_table.problems) {
        if (p.fatal)
            unreadable.insert(p.row);
    }
    std::vector<Incoming> rows;
    rows.reserve(m_table.rows.size());
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
        if (i % 200 == 0 &&
            !go(0.6 * static_cast<double>(i) / static_cast<double>(m_plan.rowsRead)))
            return failure(QCoreApplication::translate(
                "Exchange", "The import was stopped. Nothing was changed."));
        if (unreadable.contains(m_table.rows[i].number))
            ++m_plan.skipped;
        else if (auto row = readRow(m_table.rows[i]))
            rows.push_back(std::move(*row));
    }
    for (int column = 0; column < m_table.header.size(); ++column) {
        const auto &reader = m_readers[static_cast<size_t>(column)];
        for (const QString &remark : reader ? reader->remarks() : QStringList())
            say(0, column + 1, remark);
        if (const int n = m_keptTimes[static_cast<size_t>(column)]; n > 0)
            say(0, column + 1,
                hasExtras() ? QCoreApplication::translate(
                                  "Exchange",
                                  "%n cells have a time of day. The date is taken and the whole "
                                  "text kept in the extra field “%1”.",
                                  nullptr, n)
                                  .arg(m_table.header[column])
                            : QCoreApplication::translate(
                                  "Exchange", "%n cells have a time of day, which is left out.",
                                  nullptr, n));
    }

    matchRows(m_now, m_options.kind, rows);
    Draft draft(m_now);
    RowWriter writer(draft, m_references, m_plan, m_options.today);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i % 200 == 0 &&
            !go(0.6 + 0.3 * static_cast<double>(i) / static_cast<double>(rows.size())))
            return failure(QCoreApplication::translate(
                "Exchange", "The import was stopped. Nothing was changed."));
        writer.write(m_options.kind, rows[i]);
    }
    writer.finish();
    const Settings &settings = m_now.settings();
    if (m_options.remember && !m_own && settings.id) {
        Settings changed = *draft.find(settings.id);
        changed.importMaps =
            withRememberedMap(changed.importMaps, m_options.map, m_table.header, m_entity);
        if (changed.importMaps != settings.importMaps)
            draft.update(changed);
    }
    std::ranges::stable_sort(m_plan.problems, {}, &Problem::row);
    m_plan.changes =
        draft.finish(m_options.sourceName.isEmpty()
                         ? QCoreApplication::translate("Exchange", "import %1 (%n)", nullptr,
                                                       m_plan.added + m_plan.updated)
                               .arg(m_entity.labels().toLower())
                         : QCoreApplication::translate("Exchange", "import %1 (%n) from %2",
                                                       nullptr, m_plan.added + m_plan.updated)
                               .arg(m_entity.labels().toLower(), m_options.sourceName));
    if (!go(1.0))
        return failure(QCoreApplication::translate("Exchange",
                                                   "The import was stopped. Nothing was changed."));
    return m_plan;
}

} // namespace

Result<ImportPlan> planTableImport(const Snapshot &now, const SourceTable &table,
                                   const ImportOptions &options)
{
    return TableImport(now, table, options).run();
}

} // namespace stint::exchange
