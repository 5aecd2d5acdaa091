// SPDX-License-Identifier: GPL-3.0-or-later
// A table as it came from outside, before anything is known of what its columns mean, and what was
// found wrong with it. Readers make it, importing reads it, the import window shows it.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace stint::exchange {

/// Something in the source that a person should know of. Rows are numbered as a spreadsheet shows
/// them: the header is row 1, the first record row 2, and a record of several lines is one row.
struct Problem {
    int row = 0;        ///< 0: the whole column or source
    int column = 0;     ///< 1 is the first; 0: the whole row
    QString columnName; ///< its header
    QString text;       ///< a sentence
    bool fatal = false; ///< the row can't be taken; otherwise its text was kept and only this said

    /// "Row 12, column C “Start”: …"
    QString toString() const;
};

struct SourceRow {
    int number = 0; ///< as the spreadsheet numbers it
    QStringList cells;
};

struct SourceTable {
    QStringList header; ///< trimmed; blank ones named "Column C", doubled ones "Name (2)"
    std::vector<SourceRow> rows;
    std::vector<Problem> problems;

    QStringList column(int index) const; ///< its cells; blank where a row is too short
    /// The row has cells that no column belongs to.
    bool isTooLong(const SourceRow &row) const;
};

/// Takes the first row for the header.
SourceTable tableFromCells(const std::vector<QStringList> &cells);
/// Trims the names and makes them different from each other.
QStringList cleanHeader(const QStringList &cells);
/// What is to be said of a first row that looks like data: dates, amounts, addresses, long texts.
std::optional<Problem> headerRemark(const QStringList &cells, int row);
/// "A" … "Z", "AA" … for 0, 1, …
QString columnLetters(int index);

/// Told how far a long piece of work is (0…1); false ends it.
using Progress = std::function<bool(double done)>;

} // namespace stint::exchange
