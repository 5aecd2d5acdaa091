// SPDX-License-Identifier: GPL-3.0-or-later
// A field's value as the text of a cell, and back: what tables show, what is typed or pasted into
// them, and what files carry. One place, so that what is copied can be pasted.
#pragma once

#include "model/exchange/references.h"

#include <QLocale>

namespace stint::exchange {

/// As people read it in `locale`: "18 Nov 2026" in its short form, "CAD 186,000", "3 d", a choice
/// by its label, a row by its title, tags with commas. Empty for "none".
QString cellText(const FieldInfo &field, const void *row, const Snapshot &now,
                 const QLocale &locale);
/// The same for a value as FieldInfo::get gives it.
QString valueText(const FieldInfo &field, const QVariant &value, const Snapshot &now,
                  const QLocale &locale);

/// As files carry it, the same in every language: ISO dates, "CAD 186000.50", choices by their
/// name, rows by their code or name. parseCell() reads all of it back to the same value.
QString dataText(const FieldInfo &field, const void *row, References &references);

/// Reads what is typed, pasted or imported, in both forms above and what comes close; blank text is
/// the empty value. The variant is what FieldInfo::set takes. Fails with a sentence. A bare amount
/// of money takes the portfolio's currency. Doesn't check Required or System.
Result<QVariant> parseCell(const FieldInfo &field, const QString &text, const Snapshot &now,
                           const QLocale &locale = QLocale());
/// The same for many cells: `references` are looked up once.
Result<QVariant> parseCell(const FieldInfo &field, const QString &text, const Snapshot &now,
                           References &references, const QLocale &locale);

/// Tags as one text and back. A tag with a comma or semicolon stands in quotes.
QString tagsText(const QStringList &tags);
QStringList parseTags(const QString &text);

} // namespace stint::exchange
