// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one entity as a table, for every page. Holds only the ids in the order shown (and
// header lines, when grouped); cells are read from the portfolio when asked for. It follows the
// portfolio's changes row by row, and writes by performing edits: it never changes data itself.
#pragma once

#include "model/edit/portfolio.h"
#include "ui/itemmodels/roworder.h"

#include <QAbstractTableModel>
#include <QVariantMap>
#include <optional>

namespace stint::ui {

/// A value for one cell, whatever its column shows: a declared field or one of the user's own.
struct CellValue {
    qint64 id = 0;
    int column = 0;
    QVariant value;
};

/// Stands for a reference to a person or organisation that the same edit adds.
struct NewReference {
    QString name;
};

class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        GroupRole,  ///< true on the header line of a group
        CountRole,  ///< rows in the group, on a header line
        FoldedRole, ///< whether the group is folded
    };

    /// Begins with the declared columns of the entity. The portfolio outlives the model.
    RowsModel(edit::Portfolio *portfolio, EntityKind kind, QObject *parent = nullptr);
    ~RowsModel() override;

    edit::Portfolio *portfolio() const { return m_portfolio; }
    const Snapshot &now() const { return m_portfolio->now(); }
    EntityKind kind() const { return m_kind; }

    void setColumns(std::vector<std::unique_ptr<Column>> columns);
    const Column &column(int index) const { return *m_columns[static_cast<size_t>(index)]; }
    int columnOf(const QString &key) const; ///< -1 if there is none

    void setFilter(RowFilter filter);
    /// Looks at the rows again after something the filter depends on has changed.
    void refilter();
    /// Sorts anew when next asked to: cells say otherwise for a reason outside the portfolio.
    void forgetOrder() { m_order.reset(); }
    /// The same where the filter takes less than before: what stays keeps its order.
    void refine();
    /// Sorts by a column; the columns sorted by before decide between equal rows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    const std::vector<SortBy> &sortedBy() const { return m_sort; }
    void setSortedBy(const std::vector<SortBy> &sort);
    /// Groups by a column; an empty key shows one list.
    void groupBy(const QString &key);
    const QString &groupedBy() const { return m_groupKey; }
    void setFolded(int row, bool folded);
    void setAllFolded(bool folded);
    bool isGroup(int row) const;

    qint64 idAt(int row) const;      ///< 0 on a header line
    int rowOf(qint64 id) const;      ///< -1 if it isn't shown
    int shownRows() const;           ///< without header lines, with rows in folded groups
    std::vector<qint64> ids() const; ///< in the order shown, with rows in folded groups
    Cell cellAt(int row, int column) const;
    /// What the footer says under a column: a sum; empty if it has none.
    QString sumText(int column) const;

    /// Gives a cell of several rows the same value, as one edit.
    bool edit(const std::vector<qint64> &ids, int column, const QVariant &value);
    /// Many cells and `newRows` further rows as one edit; a CellValue with a negative id −1, −2, …
    /// belongs to the first, second, … new row.
    bool edit(const std::vector<CellValue> &cells, int newRows = 0);
    /// Adds a row with newRowValues() and these; its id, or 0 with failed() told.
    qint64 addRow(const QVariantMap &values = {});
    bool removeRows(const std::vector<qint64> &ids);
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    /// What every row added here begins with, such as the challenge whose page this is.
    void setNewRowValues(const QVariantMap &values) { m_newRowValues = values; }
    const QVariantMap &newRowValues() const { return m_newRowValues; }
    void setReadOnly(bool on) { m_readOnly = on; }
    bool isReadOnly() const { return m_readOnly || m_portfolio->isReadOnly(); }
    /// Lets a page answer an edit in its own way (a stage change asks for a decision). Returns true
    /// if it has taken the edit over.
    using Intercept =
        std::function<bool(const std::vector<qint64> &, const Column &, const QVariant &)>;
    void setIntercept(Intercept intercept) { m_intercept = std::move(intercept); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// After a change of language.
    void retranslate();

signals:
    void failed(const QString &message);
    /// An edit was made; the filter is asked about its rows next.
    void aboutToFollow(const stint::ChangeSet &changes);
    /// Which rows are shown, or what they add up to, has changed.
    void contentChanged();

private:
    struct Line {
        qint64 id = 0; ///< 0: header of its group
        int group = -1;
    };
    struct Group {
        QString text;
        int count = 0;
        bool folded = false;
        std::vector<qint64> hidden; ///< ids, while folded
    };

    const Column *groupColumn() const;
    std::vector<OrderedRow> sorted(const RowFilter &filter) const;
    std::vector<OrderedRow> ordered() const;
    void arrange();
    void rebuild();
    void reorder(bool standing);
    void follow(const ChangeSet &changes);
    void followColumns(const ChangeSet &changes);
    void followRows(const std::vector<qint64> &added, const std::vector<qint64> &removed,
                    const std::vector<qint64> &updated);
    bool insert(qint64 id);
    bool take(qint64 id);
    bool isInRightGroup(int row) const;
    int placeFor(qint64 id, int group) const;
    bool report(const Result<void> &result);
    Result<ChangeSet> changesFor(std::vector<CellValue> cells, int newRows) const;

    edit::Portfolio *m_portfolio;
    EntityKind m_kind;
    std::vector<std::unique_ptr<Column>> m_columns;
    std::vector<Line> m_lines;
    std::vector<Group> m_groups;
    std::vector<SortBy> m_sort; ///< the first counts most
    /// All rows as sorted, while that holds: filtering goes through it for every letter typed.
    std::optional<std::vector<qint64>> m_order;
    QString m_groupKey;
    RowFilter m_filter;
    QVariantMap m_newRowValues;
    Intercept m_intercept;
    bool m_readOnly = false;
    bool m_followsExtras = false;
};

} // namespace stint::ui

Q_DECLARE_METATYPE(stint::ui::NewReference)
