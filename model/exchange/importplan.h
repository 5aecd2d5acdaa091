// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would do, worked out before anything is written: one change set, and everything a
// person should know before agreeing to it.
#pragma once

#include "model/domain/changeset.h"
#include "model/exchange/columnmap.h"

namespace stint::exchange {

/// What an import would do with a row of the source.
struct RowFate {
    struct Cell {
        int column = 0; ///< of the source; 1 is the first
        QString was;    ///< what the portfolio holds there, as text
    };
    bool isNew = false;
    std::vector<Cell> changed; ///< of a row that is there already
};

struct ImportPlan {
    ChangeSet changes; ///< of every row that is no fatal problem; empty if all is there already
    int rowsRead = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0; ///< rows with a fatal problem
    std::vector<Problem> problems;
    QHash<int, RowFate> fates; ///< by row of the source; a row that stays as it is has none
    QStringList newOrganisations;
    QStringList newPeople;
    QStringList newExtraFields;

    /// Then nothing may be written, unless people agree to leave those rows out.
    bool hasFatal() const { return skipped > 0; }
};

struct ImportOptions {
    EntityKind kind = EntityKind::Challenge;
    ColumnMap map;
    QDate today;          ///< since when new challenges are in their stage
    QString sourceName;   ///< for the words of the change: "closed.csv"
    bool remember = true; ///< the map, in the portfolio
    QLocale locale = QLocale();
    Progress progress = {};
};

/// Rows are matched by their code, so that importing a source again updates instead of doubling.
/// A mapped column says what its field holds: a blank cell empties it, except where a row is too
/// short to have that cell. A cell that can't be understood leaves the field as it is; its text
/// goes to an extra field named after the column and a problem says so. Stages, decisions and what
/// else an action writes are set on new rows only. Fails if two columns go to one field, if no
/// column says what a row is, or when `progress` ends it.
Result<ImportPlan> planTableImport(const Snapshot &now, const SourceTable &table,
                                   const ImportOptions &options);

/// A whole portfolio or some of its things, as exportJson() writes them. Rows that are there
/// already (the same code, or the same id and the same content that names it) are updated.
Result<ImportPlan> planJsonImport(const Snapshot &now, const QByteArray &json,
                                  const ImportOptions &options);

} // namespace stint::exchange
