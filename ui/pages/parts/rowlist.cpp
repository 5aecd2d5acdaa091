// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/rowlist.h"

#include "ui/pages/parts/rowlistdelegate.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace stint::ui {

void RowListModel::setRows(const QList<ListRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RowListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RowListModel::data(const QModelIndex &index, int role) const
{
    const ListRow &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole && !row.tip.isEmpty())
        return row.tip;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList words;
    for (const ListCell &cell : row.cells) {
        const bool picture = cell.look == ListCell::Icon || cell.look == ListCell::Diamond ||
                             cell.look == ListCell::Hexagon || cell.look == ListCell::Tile ||
                             cell.look == ListCell::Shapes;
        const QString said = !cell.spoken.isEmpty() ? cell.spoken : picture ? QString() : cell.text;
        if (!said.isEmpty())
            words << said;
        if (!cell.second.isEmpty())
            words << cell.second;
    }
    return words.join(u", "_s);
}

Qt::ItemFlags RowListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).kind != ListRow::Item)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

RowList::RowList(QWidget *parent)
    : QListView(parent)
    , m_model(new RowListModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(Adjust);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { emit followed(index.row()); });
}

void RowList::setColumns(const QList<ListColumn> &columns)
{
    m_columns = columns;
    measureWords();
    viewport()->update();
}

void RowList::setRows(const QList<ListRow> &rows)
{
    const qint64 key = currentIndex().isValid() ? row(currentIndex().row()).key : 0;
    const int scroll = verticalScrollBar()->value();
    m_model->setRows(rows);
    measureWords();
    for (int i = 0; key != 0 && i < rows.size(); ++i) {
        if (rows[i].key == key && rows[i].kind == ListRow::Item) {
            setCurrentIndex(m_model->index(i));
            break;
        }
    }
    doItemsLayout();
    verticalScrollBar()->setValue(scroll);
    fitRows();
}

void RowList::setRowHeight(int px)
{
    m_rowHeight = px;
    scheduleDelayedItemsLayout();
}

void RowList::setFitsRows(bool on)
{
    m_fits = on;
    setVerticalScrollBarPolicy(on ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, on ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

void RowList::fitRows()
{
    // A fixed height takes hold at once; a size hint waits for every layout around it.
    if (m_fits)
        setFixedHeight(sizeHint().height());
    else
        updateGeometry();
}

void RowList::setTinted(bool on)
{
    m_tinted = on;
    // What is behind it has the tint; the program's style sheet would paint the surface over it.
    setStyleSheet(on ? u"QListView { background: transparent; }"_s : QString());
    viewport()->update();
}

int RowList::scaled(int px) const
{
    return qRound(px * font().pointSizeF() / 10.0);
}

int RowList::rowHeight(const ListRow &row) const
{
    const int height = scaled(row.kind == ListRow::Item ? m_rowHeight : 28);
    for (int i = 0; i < m_columns.size(); ++i) {
        if (takesTwoLines(row, i))
            return height + fontMetrics().height();
    }
    return height;
}

bool RowList::takesTwoLines(const ListRow &row, int column) const
{
    if (!m_columns[column].wraps || row.kind != ListRow::Item || column >= row.cells.size())
        return false;
    const QFontMetrics metrics(withTabularFigures(font()));
    return metrics.horizontalAdvance(row.cells[column].text) >
           cellRect(QRect(0, 0, viewport()->width(), 0), column).width();
}

void RowList::measureWords()
{
    m_words.fill(0, m_columns.size());
    QFont strong = withTabularFigures(font());
    const QFontMetrics plain(strong);
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics bold(strong);
    const QFontMetrics small(smallFont());
    for (int r = 0; r < m_model->rowCount(); ++r) {
        const ListRow &line = row(r);
        for (int i = 0; i < m_columns.size() && i < line.cells.size(); ++i) {
            if (line.kind == ListRow::Group || !m_columns[i].fits)
                continue;
            const ListCell &cell = line.cells[i];
            const QFontMetrics &metrics = line.kind == ListRow::Heading   ? small
                                          : cell.look == ListCell::Strong ? bold
                                                                          : plain;
            const int shape = cell.look == ListCell::Status ? scaled(18) : 0;
            m_words[i] = std::max(m_words[i], metrics.horizontalAdvance(cell.text) + shape + 2);
        }
    }
}

QRect RowList::cellRect(const QRect &row, int column) const
{
    const int margin = scaled(16);
    const int gap = scaled(8);
    int fixed = 2 * margin + gap * static_cast<int>(m_columns.size() - 1);
    int shares = 0;
    int soft = 0; // what columns with a share can give up
    const auto least = [this](int i) { return qMax(scaled(m_columns[i].width), m_words[i]); };
    for (int i = 0; i < m_columns.size(); ++i) {
        fixed += least(i);
        shares += m_columns[i].stretch;
        soft += m_columns[i].stretch ? least(i) : 0;
    }
    const int spare = row.width() - fixed;
    int x = row.left() + margin;
    for (int i = 0; i < m_columns.size(); ++i) {
        const ListColumn &c = m_columns[i];
        int width = least(i);
        if (c.stretch && spare > 0)
            width += spare * c.stretch / shares;
        else if (c.stretch && spare < 0)
            width = qMax(0, width + qFloor(double(spare) * width / soft));
        if (i == column)
            return {x, row.top(), width, row.height()};
        x += width + gap;
    }
    return {};
}

QSize RowList::sizeHint() const
{
    int height = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        height += rowHeight(row(i));
    return {scaled(300), m_fits ? height : qMin(height, scaled(400))};
}

QSize RowList::minimumSizeHint() const
{
    return {scaled(120), m_fits ? sizeHint().height() : scaled(84)};
}

bool RowList::isOnAction(const QPoint &pos) const
{
    const QModelIndex index = indexAt(pos);
    if (!index.isValid() || row(index.row()).kind != ListRow::Item)
        return false;
    const ListRow &line = row(index.row());
    for (int i = 0; i < line.cells.size(); ++i) {
        if (line.cells[i].look == ListCell::Action && !line.cells[i].text.isEmpty() &&
            cellRect(visualRect(index), i).contains(pos))
            return true;
    }
    return false;
}

void RowList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(isOnAction(event->position().toPoint()) ? Qt::PointingHandCursor
                                                                  : Qt::ArrowCursor);
}

void RowList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint pos = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnAction(pos))
        emit followed(indexAt(pos).row());
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if ((up || event->key() == Qt::Key_Down) && event->modifiers() == Qt::ControlModifier) {
        jump(up ? -1 : 1);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit followed(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::jump(int direction)
{
    const int n = m_model->rowCount();
    int at = currentIndex().isValid() ? currentIndex().row() : -1;
    // Back up over the group that we are in, then to the one before it.
    int headings = direction < 0 ? 2 : 1;
    for (at += direction; at >= 0 && at < n; at += direction) {
        if (row(at).kind == ListRow::Group && --headings == 0)
            break;
    }
    if (at < 0)
        at = 0;
    for (; at < n; ++at) {
        if (row(at).kind == ListRow::Item) {
            setCurrentIndex(m_model->index(at));
            return;
        }
    }
}

void RowList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (currentIndex().isValid() && row(currentIndex().row()).kind == ListRow::Item)
        return;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (row(i).kind == ListRow::Item) {
            selectionModel()->setCurrentIndex(m_model->index(i),
                                              event->reason() == Qt::MouseFocusReason
                                                  ? QItemSelectionModel::NoUpdate
                                                  : QItemSelectionModel::ClearAndSelect);
            return;
        }
    }
}

void RowList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model) {
        measureWords();
        scheduleDelayedItemsLayout();
        fitRows();
    }
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (std::ranges::any_of(m_columns, &ListColumn::wraps)) {
        scheduleDelayedItemsLayout();
        fitRows();
    }
    viewport()->update();
}

void RowList::wheelEvent(QWheelEvent *event)
{
    if (m_fits)
        event->ignore(); // what it stands in scrolls
    else
        QListView::wheelEvent(event);
}

} // namespace stint::ui
