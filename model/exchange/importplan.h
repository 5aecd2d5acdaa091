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

/// What an import of a shared challenge would do with one value, or with a whole row.
struct ValueFate {
    enum Kind : quint8 {
        New,
        Changes,
        Stays,     ///< was changed or removed here since; the file has something else
        GoneThere, ///< no longer in the file; stays here
    };
    QString what;  ///< "Challenge", "Plan item “Build 1”"
    QString field; ///< empty: the whole row
    QString here;  ///< as text
    QString comes;
    Kind kind = New;

    QString toString() const; ///< "Title: “A” becomes “B”"
};

struct ImportPlan {
    ChangeSet changes; ///< of every row that is no fatal problem; empty if all is there already
    int rowsRead = 0;
    int added = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0; ///< rows with a fatal problem
    std::vector<Problem> problems;
    QHash<int, RowFate> fates;     ///< by row of the source; a row that stays as it is has none
    std::vector<ValueFate> values; ///< of a shared challenge, instead of `fates`
    QStringList newOrganisations;
    QStringList newPeople;
    QStringList newExtraFields;

    /// Then nothing may be written, unless people agree to leave those rows out.
    bool hasFatal() const { return skipped > 0; }
};

struct ImportOptions {
    EntityKind kind = EntityKind::Challenge;
    ColumnMap map;
    QDate today;             ///< since when new challenges are in their stage
    QString sourceName;      ///< for the words of the change: "closed.csv"
    bool remember = true;    ///< the map, in the portfolio
    bool replaceOwn = false; ///< of a shared challenge: what was changed here since it was taken in
    QLocale locale = QLocale();
    Progress progress = {};
};

/// Rows are matched by their code, so that importing a source again updates instead of doubling.
/// A mapped column says what its field holds: a blank cell empties it, except where a row is too
/// short to have that cell. A cell that can't be understood leaves the field as it is; its text
/// goes to an extra field named after the column and a problem says so. Stages, decisions and what
/// else an action writes are set on new rows only, and what was signed stays as it is (whyLocked).
/// What goes along with a change does so here too (takeAlong, sitesFollowPlan). Fails if two
/// columns go to one field, if no column says what a row is, or when `progress` ends it.
Result<ImportPlan> planTableImport(const Snapshot &now, const SourceTable &table,
                                   const ImportOptions &options);

/// A whole portfolio or some of its things, as exportJson() writes them. Rows that are there
/// already (the same code, or the same id and the same content that names it) are updated.
Result<ImportPlan> planJsonImport(const Snapshot &now, const QByteArray &json,
                                  const ImportOptions &options);

/// A challenge that another portfolio shares. It begins in the first stage under a code of this
/// portfolio; taken in again, it is updated. What was changed or removed here since then stays,
/// unless `options.replaceOwn`; nothing is removed. What the others report of themselves (stage,
/// status, decisions, adoption) becomes one note. The file itself is kept with the challenge: by it
/// the next one is known, and what was changed here. Fails, with nothing done, if the file is
/// damaged, newer, contradictory, or comes from this very portfolio.
Result<ImportPlan> planSharedImport(const Snapshot &now, const QByteArray &bytes,
                                    const ImportOptions &options);

} // namespace stint::exchange
