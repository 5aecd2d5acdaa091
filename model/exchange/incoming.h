// SPDX-License-Identifier: GPL-3.0-or-later
// A row on its way in, after its values are understood and before it is known whether it is new,
// and the one place that writes such rows. Tables and JSON both end here.
#pragma once

#include "model/exchange/importplan.h"
#include "model/exchange/references.h"
#include "model/exchange/rowbox.h"

namespace stint::exchange {

struct IncomingValue {
    const FieldInfo *field = nullptr;
    QVariant value;
    QString newName; ///< of an organisation or person to be made and referred to
    OrganisationKind newKind = OrganisationKind::Department;
    int column = 0; ///< for problems; 1 is the first
    QString columnName;
};

struct Incoming {
    int row = 0;         ///< of the source, for problems
    qint64 sourceId = 0; ///< its id in the file it came from; 0 if not known
    qint64 id = 0;       ///< the row that it is; 0: new
    std::vector<IncomingValue> values;
    /// Extra fields of a challenge: name → text; an empty text takes it away.
    QMap<QString, QString> extras;
    QHash<QString, int> extraColumns; ///< name → where it came from; 1 is the first

    const IncomingValue *valueOf(QLatin1StringView field) const;
};

/// Finds for each incoming row the row that it is: the same code; else, for things without a code,
/// the same content of the fields that a row can't be without, preferring the same id; else the
/// same id under the same parent. No row is found twice.
void matchRows(const Snapshot &now, EntityKind kind, std::vector<Incoming> &rows);

/// Writes incoming rows into a draft and keeps the plan's books.
class RowWriter
{
public:
    RowWriter(Draft &draft, References &references, ImportPlan &plan, QDate today);

    /// The incoming row's id is set when it was new; it stays 0 if the row can't be taken.
    void write(EntityKind kind, Incoming &row);
    Id<ExtraField> extraField(const QString &name); ///< made if there is none of that name
    void finish(); ///< after the last row: what others say of the same thing goes along

private:
    /// A sentence if the value can't be taken; empty if all is well.
    QString setValue(RowBox &box, EntityKind kind, const Incoming &row, const IncomingValue &value);
    void setExtras(Challenge &challenge, const Incoming &row);
    /// What of a row that is there already would change, and what it was.
    RowFate fateOf(const RowBox &box, EntityKind kind, const Incoming &row) const;
    void complete(Submission &submission, const Submission *before);
    void complete(Challenge &challenge, const Incoming &row, const Challenge *before);
    /// Says so where a challenge comes to be due before it starts.
    void doubtDates(const Challenge &challenge, const Incoming &row, const Challenge *before);
    /// Why a score, or the scale of a criterion, can't be; empty: it can.
    QString offTheScale(const RowBox &box, EntityKind kind) const;
    /// Why the row can't be as it comes, because of what was signed before the import.
    QString onRecord(const RowBox &box, EntityKind kind, qint64 id) const;
    void leave(const RowBox &box, EntityKind kind, const Incoming &row, const QString &why);
    qint64 make(const IncomingValue &value, int row);
    void doubtName(const IncomingValue &value, int row);

    const Snapshot m_before; ///< the portfolio without the import
    Draft &m_draft;
    References &m_references;
    ImportPlan &m_plan;
    QDate m_today;
    QHash<QString, qint64> m_extraFields; ///< folded name → id
    QHash<EntityKind, QHash<QString, qint64>> m_made;
    int m_nextCode = 0;
    int m_nextSubmission = 0;
    bool m_movesPlan = false; ///< an item that there was is written
};

} // namespace stint::exchange
