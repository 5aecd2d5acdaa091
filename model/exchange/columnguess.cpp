// SPDX-License-Identifier: GPL-3.0-or-later
// The guess: every pair of a column and a field gets points for the header, a veto if the cells
// can't be such values, and the best pairs are taken first.
#include "model/exchange/celltext.h"
#include "model/exchange/columnmap.h"
#include "model/exchange/csvguard.h"
#include "model/exchange/lists.h"

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

constexpr size_t sampleSize = 300;

/// From here on a header names the field itself, in words of either language.
constexpr int surelyMeant = 90;

bool isFree(const FieldInfo &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::Tags ||
           (field.kind == FieldKind::Reference &&
            (field.target == EntityKind::Organisation || field.target == EntityKind::Person));
}

bool canBeRead(const QString &cell, const FieldInfo &field, const Snapshot &now,
               References &references)
{
    if (field.kind == FieldKind::Date || field.kind == FieldKind::Time)
        return readDate(cell, DateOrder::MonthFirst) || readDate(cell, DateOrder::DayFirst);
    return parseCell(field, cell, now, references, QLocale::c()).has_value();
}

/// Most of the filled cells can be read as a value of that field, or none is filled. Under a header
/// that names the field one cell is enough: the others are reported.
bool cellsFit(const QStringList &cells, const FieldInfo &field, const Snapshot &now,
              References &references, int points)
{
    if (isFree(field))
        return true;
    qsizetype filled = 0, fit = 0;
    for (const QString &cell : cells) {
        if (saysNothing(cell))
            continue;
        ++filled;
        fit += canBeRead(cell, field, now, references);
    }
    return fit * 2 >= filled || (fit > 0 && points >= surelyMeant);
}

struct Pair {
    int points;
    int column;
    const FieldInfo *field;
};

} // namespace

std::optional<Unreadable> unreadableColumn(const SourceTable &table, int column,
                                           const EntityInfo &entity, const Snapshot &now)
{
    const QString &header = table.header[column];
    References references(now);
    for (const FieldInfo &field : entity.fields) {
        if (headerFits(header, field) < surelyMeant || isFree(field) ||
            has(field.use, FieldUse::Hidden))
            continue;
        QString example;
        for (const QString &cell : table.column(column)) {
            if (saysNothing(cell))
                continue;
            if (canBeRead(cell, field, now, references))
                return {};
            if (example.isEmpty())
                example = cell.simplified().left(40);
        }
        if (!example.isEmpty())
            return Unreadable{&field, example};
    }
    return {};
}

ColumnMap guessColumnMap(const SourceTable &table, const EntityInfo &entity, const Snapshot &now)
{
    const auto width = static_cast<int>(table.header.size());
    const bool own = isOwnExport(table);
    const bool hasExtras = entity.kind == EntityKind::Challenge;
    ColumnMap map;
    for (const QString &name : table.header) {
        QString extra = own ? unguarded(name) : name;
        if (own && extra.startsWith("extra:"_L1))
            extra.remove(0, 6);
        map.columns.push_back(hasExtras ? ColumnTarget{ColumnTarget::Use::Extra, extra}
                                        : ColumnTarget());
    }
    SourceTable sample;
    sample.rows.assign(table.rows.begin(),
                       table.rows.begin() +
                           static_cast<std::ptrdiff_t>(std::min(sampleSize, table.rows.size())));
    References references(now);
    std::vector<Pair> pairs;
    for (int column = 0; column < width; ++column) {
        const QString &name = table.header[column];
        if (own && name == idColumn) {
            map.columns[static_cast<size_t>(column)] = {ColumnTarget::Use::Field, name};
            continue;
        }
        QStringList cells;
        for (const FieldInfo &field : entity.fields) {
            const int points = own ? (name == field.name ? 100 : 0) : headerFits(name, field);
            if (points == 0 || field.kind == FieldKind::Extras || field.kind == FieldKind::Bytes)
                continue;
            if (!own && has(field.use, FieldUse::Hidden))
                continue;
            if (cells.isEmpty())
                cells = sample.column(column);
            if (own || cellsFit(cells, field, now, references, points))
                pairs.push_back({points, column, &field});
        }
    }
    std::ranges::stable_sort(pairs,
                             [](const Pair &a, const Pair &b) { return a.points > b.points; });
    std::vector<bool> taken(static_cast<size_t>(width), false);
    for (const Pair &pair : pairs) {
        const auto column = static_cast<size_t>(pair.column);
        const bool several = pair.field->kind == FieldKind::Tags && !own;
        if (taken[column] || (!several && map.columnOf(pair.field->name) >= 0))
            continue;
        taken[column] = true;
        map.columns[column] = {ColumnTarget::Use::Field, pair.field->name};
    }
    return map;
}

} // namespace stint::exchange
