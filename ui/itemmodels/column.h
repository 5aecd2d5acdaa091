// SPDX-License-Identifier: GPL-3.0-or-later
// One column of a table: what its cells say, how they sort, and what typing into them means.
// A column holds no rows; it reads them from the snapshot that it is given. Owned by a RowsModel.
#pragma once

#include "model/domain/snapshot.h"

#include <QColor>
#include <limits>
#include <memory>

namespace stint::ui {

/// What a cell says, ready to be painted or read aloud.
struct Cell {
    enum Mark : quint8 { NoMark, StageTile, StatusShape, Milestone, Gate, Decision };
    enum Tone : quint8 { Normal, Secondary, Late };

    QString text;
    Mark mark = NoMark;
    Tone tone = Normal;
    quint8 status = 0; ///< of Status, for StatusShape
    QString letter;    ///< and colour, for StageTile
    QColor colour;
};

class Column
{
public:
    /// Sorts after everything else, whichever the direction.
    static constexpr qint64 empty = std::numeric_limits<qint64>::max();

    virtual ~Column();

    /// Stays the same in every language and session: "title", "extra:12", "=next_due".
    virtual QString key() const = 0;
    virtual QString label(const Snapshot &now) const = 0;
    virtual Cell cell(const Snapshot &now, const void *row) const = 0;
    /// A tip; empty if the cell says it all.
    virtual QString tip(const Snapshot &, const void *) const { return {}; }

    /// Columns of numbers and dates sort by sortNumber, the others by the collated sortText.
    virtual bool sortsByNumber() const { return false; }
    virtual qint64 sortNumber(const Snapshot &, const void *) const { return empty; }
    virtual QString sortText(const Snapshot &now, const void *row) const;
    /// The number (int) or day (QDate) behind words such as "52 d" or "Late 3 d", for spreadsheets;
    /// invalid if the words are all that there is.
    virtual QVariant plain(const Snapshot &, const void *) const { return {}; }
    /// What a group of rows is called; empty text groups as "none".
    virtual QString groupText(const Snapshot &now, const void *row) const;

    /// The declared field that the column shows, or null.
    virtual const FieldInfo *field() const { return nullptr; }
    /// The user's own field that the column shows, or none.
    virtual Id<ExtraField> extra() const { return {}; }
    virtual QVariant value(const Snapshot &, const void *) const { return {}; }
    virtual bool isEditable() const { return false; }
    virtual bool isRightAligned() const { return false; }
    /// Whether the footer adds it up. `amount` returns false for a row without one.
    virtual bool hasSum() const { return false; }
    virtual bool amount(const Snapshot &, const void *, Money &) const { return false; }
    /// Whether an edit to rows of `kind` can change cells of this column in other rows.
    virtual bool dependsOn(EntityKind kind) const = 0;
    virtual int defaultWidth() const { return 120; } ///< pixels at 10 pt
};

/// Columns for every declared field that people may see, in the order declared, and for a
/// challenge's extra fields.
std::vector<std::unique_ptr<Column>> declaredColumns(const Snapshot &now, EntityKind kind);
std::unique_ptr<Column> fieldColumn(EntityKind kind, QLatin1StringView fieldName);
std::unique_ptr<Column> extraColumn(const ExtraField &extra);

/// What a field of a row says, in full: "Élise Bouchard", "27 Nov 2026", "35 %".
QString fieldText(const FieldInfo &field, const Snapshot &now, const void *row);
/// "O. Sinclair" for "Olivia Sinclair"; other names as they are.
QString shortName(const QString &name);
/// In the locale of the program, "27 Nov 2026".
QString dateText(QDate date);
QString timeText(CivilTime time);

} // namespace stint::ui
