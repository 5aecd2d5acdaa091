// SPDX-License-Identifier: GPL-3.0-or-later
// Where each column of a source goes: guessed from its name and its cells, changed by people,
// remembered in the portfolio for the next time a source with the same header comes.
#pragma once

#include "model/domain/snapshot.h"
#include "model/exchange/dates.h"
#include "model/exchange/sourcetable.h"
#include "model/values/result.h"

#include <QJsonObject>

namespace stint::exchange {

/// A column of our own exports that holds the row's id in the file it came from.
inline constexpr QLatin1StringView idColumn("stint_id");

struct ColumnTarget {
    enum class Use : quint8 { Field, Extra, LeaveOut };
    Use use = Use::LeaveOut;
    QString name; ///< of the field ("title") or of the extra field ("Status")
    bool operator==(const ColumnTarget &) const = default;
};

struct ColumnMap {
    std::vector<ColumnTarget> columns; ///< one for each column of the header
    std::optional<DateOrder> dates;    ///< empty: decided for each column by its cells
    QString currency;                  ///< of amounts without one; empty: the portfolio's

    bool operator==(const ColumnMap &) const = default;
    ColumnTarget at(int column) const;
    /// The first column that goes to this field; -1 if none.
    int columnOf(QLatin1StringView field) const;
};

/// The best guess. Columns that fit nowhere become extra fields of a challenge; other entities have
/// none, there they are left out.
ColumnMap guessColumnMap(const SourceTable &table, const EntityInfo &entity, const Snapshot &now);

/// A column whose header names a field, of which no cell can be read as one.
struct Unreadable {
    const FieldInfo *field;
    QString cell; ///< the first that is filled
};
std::optional<Unreadable> unreadableColumn(const SourceTable &table, int column,
                                           const EntityInfo &entity, const Snapshot &now);

/// {"columns": {"Challenge ID": "code", "Status": "extra:Status", "Notes": ""}, "dates":
/// "month_first", "currency": "USD"}: what --map reads. Columns it doesn't name are guessed.
QJsonObject toJson(const ColumnMap &map, const QStringList &header);
Result<ColumnMap> columnMapFromJson(const QJsonObject &json, const SourceTable &table,
                                    const EntityInfo &entity, const Snapshot &now);

/// The map that was used last for a source with this header, else the guess.
ColumnMap rememberedColumnMap(const SourceTable &table, const EntityInfo &entity,
                              const Snapshot &now);
/// Settings::importMaps with this map in it; the twenty latest headers are kept.
QString withRememberedMap(const QString &importMaps, const ColumnMap &map,
                          const QStringList &header, const EntityInfo &entity);

/// The source was written by exportCsv(): cells are to be taken as they stand.
bool isOwnExport(const SourceTable &table);

/// What the window calls it in French; empty if nothing is compiled in. Files are read in both
/// languages, whatever the program speaks.
QString frenchLabel(const char *context, const char *label);
/// How well a header says that a column is for this field: 0 not at all … 100 by its very name.
int headerFits(const QString &header, const FieldInfo &field);
/// Of a column that names organisations: what they are ("Agency" → Agency); department otherwise.
OrganisationKind organisationKindOf(const QString &header);

} // namespace stint::exchange
