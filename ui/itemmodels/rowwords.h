// SPDX-License-Identifier: GPL-3.0-or-later
// The words of all cells of a table's rows, for filtering while somebody types: making them takes
// far longer than looking them through, so they are made once and kept.
#pragma once

#include "ui/itemmodels/rowsmodel.h"

namespace stint::ui {

class RowWords : public QObject
{
    Q_OBJECT

public:
    /// Follows the portfolio by itself. `rows` outlives it.
    explicit RowWords(RowsModel *rows, QObject *parent = nullptr);

    /// Folded words that a row is to have.
    void setWanted(const QStringList &words) { m_wanted = words; }
    const QStringList &wanted() const { return m_wanted; }
    /// Whether a row has every one of them in one of its cells.
    bool has(const Snapshot &now, qint64 id);
    /// Makes what is missing for so many milliseconds. True if there is more to do.
    bool prepare(int milliseconds);
    void clear(); ///< cells say otherwise now, in another language

private:
    void follow(const ChangeSet &changes);
    QString wordsOf(const Snapshot &now, const void *row) const;

    RowsModel *m_rows;
    QStringList m_wanted;
    QHash<qint64, QString> m_words;
    std::vector<qint64> m_missing; ///< still to be made, of m_revision
    qint64 m_revision = -1;
};

} // namespace stint::ui
