// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccess.h"

#include "ui/timeline/timelinecore.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

// What is read, whatever columns are shown.
constexpr std::array readColumns{
    TreeColumn::Name,     TreeColumn::Start,        TreeColumn::Finish, TreeColumn::Duration,
    TreeColumn::Progress, TreeColumn::Predecessors, TreeColumn::Who,    TreeColumn::Status};
constexpr int columnCount = int(readColumns.size());

QString cellText(const TimelineScene &scene, const TimelineRow &row, TreeColumn column)
{
    const auto [start, finish] = scene.span(row);
    switch (column) {
    case TreeColumn::Name: {
        const QString code = scene.code(row);
        return code.isEmpty() ? scene.name(row) : code + u' ' + scene.name(row);
    }
    case TreeColumn::Start:
        return start.isValid() ? TimelineScene::dayInWords(start.date()) : QString();
    case TreeColumn::Finish:
        return finish.isValid() ? TimelineScene::dayInWords(finish.date()) : QString();
    case TreeColumn::Who:
        return scene.whoInFull(row);
    default:
        return scene.cell(row, column);
    }
}

// The row in one breath: what a screen reader adds to the name.
QString rowInWords(const TimelineScene &scene, const TimelineRow &row)
{
    QStringList parts;
    for (const TreeColumn column : readColumns) {
        if (column == TreeColumn::Name)
            continue;
        const QString text = cellText(scene, row, column);
        if (!text.isEmpty())
            parts << columnLabel(column) + u' ' + text;
    }
    if (row.kind == RowKind::Item) {
        if (const PlanItem *item = scene.now->find(Id<PlanItem>(row.id)))
            parts.prepend(choiceLabel(item->kind));
        const planning::ItemDates *dates = scene.dates(Id<PlanItem>(row.id));
        if (dates && dates->critical)
            parts << QCoreApplication::translate("Timeline", "critical");
        parts << scene.varianceInWords(Id<PlanItem>(row.id));
    } else if (row.kind == RowKind::Challenge) {
        const Challenge *challenge = scene.now->find(row.challenge);
        if (challenge)
            parts.prepend(scene.now->title(EntityKind::Stage, challenge->stage.value));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

class CellAccess : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    CellAccess(TimelineView *view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    {
    }
    bool isValid() const override
    {
        return m_view && m_row < TimelineCore::of(*m_view).scene.rows.size();
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const TimelineScene &scene = core().scene;
        const TimelineRow &row = scene.rows.at(m_row);
        if (kind == QAccessible::Name)
            return cellText(scene, row, readColumns[size_t(m_column)]);
        if (kind == QAccessible::Description && m_column == 0)
            return rowInWords(scene, row);
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        QRectF area = core().cellRect(m_row, readColumns[size_t(m_column)]);
        if (area.isEmpty())
            area = core().chartStripOf(m_row);
        return QRect(m_view->viewport()->mapToGlobal(area.topLeft().toPoint()),
                     area.size().toSize());
    }
    QAccessible::Role role() const override
    {
        return m_column == 0 ? QAccessible::TreeItem : QAccessible::Cell;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        const TimelineRow &row = core().scene.rows.at(m_row);
        state.focusable = true;
        state.selectable = row.kind != RowKind::Group;
        state.selected = core().state.selected.contains(row.id);
        state.focused = m_view->hasFocus() && core().current == m_row && m_column == 0;
        state.expandable = row.parent;
        state.expanded = row.parent && row.open;
        state.collapsed = row.parent && !row.open;
        state.editable = core().canEdit(m_row, readColumns[size_t(m_column)]);
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
                   ? static_cast<QAccessibleTableCellInterface *>(this)
                   : nullptr;
    }

    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    TimelineCore &core() const { return TimelineCore::of(*m_view); }

    QPointer<TimelineView> m_view;
    int m_row;
    int m_column;
};

class ViewAccess : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ViewAccess(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::Tree)
    {
    }
    ~ViewAccess() override { forget(); }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return rowCount() * columnCountOf(); }
    QAccessibleInterface *child(int index) const override
    {
        return index < 0 || index >= childCount()
                   ? nullptr
                   : cellAt(index / columnCountOf(), index % columnCountOf());
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *cell = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
        return cell ? cell->rowIndex() * columnCountOf() + cell->columnIndex() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
        const int row = core().rowAt(at.y());
        return row < 0 ? nullptr : cellAt(row, 0);
    }
    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() && core().current >= 0 ? cellAt(core().current, 0) : nullptr;
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCountOf())
            return nullptr;
        const qint64 key = qint64(row) * columnCountOf() + column;
        if (const auto it = m_cells.constFind(key); it != m_cells.constEnd())
            return QAccessible::accessibleInterface(*it);
        QAccessibleInterface *cell = new CellAccess(view(), row, column);
        m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    int selectedCellCount() const override { return selectedRowCount() * columnCountOf(); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (const int row : selectedRows())
            cells << cellAt(row, 0);
        return cells;
    }
    QString columnDescription(int column) const override
    {
        return column >= 0 && column < columnCountOf() ? columnLabel(readColumns[size_t(column)])
                                                       : QString();
    }
    QString rowDescription(int row) const override
    {
        return row >= 0 && row < rowCount() ? rowInWords(core().scene, core().scene.rows.at(row))
                                            : QString();
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return int(selectedRows().size()); }
    int columnCount() const override { return columnCountOf(); }
    int rowCount() const override { return core().scene.rows.size(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override
    {
        QList<int> rows;
        for (const qint64 id : std::as_const(core().state.selected)) {
            const int row = core().scene.rows.rowOfItem(Id<PlanItem>(id));
            if (row >= 0)
                rows << row;
        }
        std::ranges::sort(rows);
        return rows;
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override
    {
        return row >= 0 && row < rowCount() &&
               core().state.selected.contains(core().scene.rows.at(row).id);
    }
    bool selectRow(int row) override
    {
        core().select(row, SelectMode::Replace);
        return true;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override
    {
        core().clearSelection();
        return true;
    }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forget(); }

private:
    static int columnCountOf() { return stint::ui::columnCount; }
    TimelineView *view() const { return static_cast<TimelineView *>(object()); }
    TimelineCore &core() const { return TimelineCore::of(*view()); }
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    mutable QHash<qint64, QAccessible::Id> m_cells;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    // The list of factories does not take the same one twice.
    QAccessible::installFactory(makeAccess);
}

void tellAccessibility(TimelineView *view, AccessChange change)
{
    if (!QAccessible::isActive())
        return;
    switch (change) {
    case AccessChange::Rows: {
        QAccessibleTableModelChangeEvent event(view, QAccessibleTableModelChangeEvent::ModelReset);
        if (auto *access = QAccessible::queryAccessibleInterface(view);
            access && access->tableInterface())
            access->tableInterface()->modelChange(&event);
        QAccessible::updateAccessibility(&event);
        break;
    }
    case AccessChange::Content: {
        QAccessibleEvent event(view, QAccessible::VisibleDataChanged);
        QAccessible::updateAccessibility(&event);
        break;
    }
    case AccessChange::Focus: {
        const int row = TimelineCore::of(*view).current;
        if (row < 0 || !view->hasFocus())
            return;
        QAccessibleEvent event(view, QAccessible::Focus);
        event.setChild(row * columnCount);
        QAccessible::updateAccessibility(&event);
        break;
    }
    }
}

} // namespace stint::ui
