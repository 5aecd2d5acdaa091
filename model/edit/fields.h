// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that work on any field of any entity: what tables, forms, paste and the inspector do.
// Edits with rules of their own (gates, plans) are beside this file.
#pragma once

#include "model/domain/draft.h"
#include "model/domain/locked.h"
#include "model/values/result.h"

#include <QVariantMap>

namespace stint::edit {

struct CellEdit {
    qint64 id = 0;
    const FieldInfo *field = nullptr;
    QVariant value; ///< as FieldInfo::get gives it
};

/// Gives one field of several rows the same value. Refuses System fields, empty required fields,
/// references to rows that don't exist, a second row with the same code, a stage change (a gate
/// decides that), what was decided (see whyLocked), and what is beyond the limits of a field
/// (model/domain/limits.h), or makes a scale that doesn't go up. With a valid `today`, a new status
/// is dated.
Result<ChangeSet> setField(const Snapshot &now, EntityKind kind, std::span<const qint64> ids,
                           const FieldInfo &field, const QVariant &value, QDate today = {});

using stint::whyLocked;

/// Many cells at once (a pasted block): all or none.
Result<ChangeSet> setCells(const Snapshot &now, EntityKind kind, std::span<const CellEdit> cells,
                           QDate today = {});

/// A value for a challenge's extra field; an empty text takes it away.
Result<ChangeSet> setExtra(const Snapshot &now, std::span<const qint64> challenges,
                           Id<ExtraField> extra, const QString &text);

/// A new row with these values (field name → value). A challenge without a code gets the next of
/// its year ("26-25"), and begins in the first stage; a decision gets the next number. These need
/// `today`. Stages, criteria and extra fields come last.
/// Its id is in the change set's added row.
Result<ChangeSet> addRow(const Snapshot &now, EntityKind kind, const QVariantMap &values,
                         QDate today = {});

/// Removes rows with everything that can't be without them; references that can be empty are
/// emptied. Refuses to remove decisions that were taken, what they name, challenges that have
/// some, and stages in use.
Result<ChangeSet> removeRows(const Snapshot &now, EntityKind kind, std::span<const qint64> ids);

/// A copy of a challenge with a new code, in the first stage, with its plan but no decisions.
Result<ChangeSet> duplicateChallenge(const Snapshot &now, Id<Challenge> challenge, QDate today);

/// The id of the one row of `kind` that the change set adds; 0 if it adds none.
qint64 addedRow(const ChangeSet &changes, EntityKind kind);

} // namespace stint::edit
