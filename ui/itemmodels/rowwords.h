// SPDX-License-Identifier: GPL-3.0-or-later
// The words of all cells of a table's rows, for filtering while somebody types: making them takes
// far longer than looking them through, so they are made once and kept. They lie one after another,
// since looking through 20,000 that are scattered takes longer than a letter may.
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
    void setWanted(const QStringList &words);
    const QStringList &wanted() const { return m_wanted; }
    /// Whether a row has every one of them in one of its cells.
    bool has(qint64 id);
    /// Makes what is missing for so many milliseconds. True if there is more to do.
    bool prepare(int milliseconds);
    void clear(); ///< cells say otherwise now, in another language

private:
    struct Words {
        qint64 id = 0;
        qsizetype from = 0, size = 0; ///< in m_text
        bool found = false;           ///< has what is wanted, once searched
    };
    void follow(const ChangeSet &changes);
    void forget(qint64 id);
    void findMissing();
    void make(qint64 id);
    void search();

    RowsModel *m_rows;
    QStringList m_wanted;
    QByteArray m_text;
    std::vector<Words> m_known;    ///< by id, once searched
    bool m_searched = false;       ///< all rows, for what is wanted
    qsizetype m_dead = 0;          ///< of m_text, that no row has any more
    std::vector<qint64> m_missing; ///< still to be made, of m_revision; the next is the last
    qint64 m_revision = -1;
};

} // namespace stint::ui
