// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/tableview.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/table/celldelegate.h"
#include "ui/widgets/table/tableheader.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int edgePadding = 16;

/// The column that names the rows doesn't give away more room than to this.
constexpr int narrowestTitle = 160; ///< pixels at 10 pt
constexpr int narrowestText = 140;
constexpr int narrowestChallenge = 150;

} // namespace

TableView::TableView(RowsModel *rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_cells(nullptr)
    , m_header(nullptr)
{
    m_cells = new CellDelegate(this);
    m_header = new TableHeader(this);
    setModel(rows);
    setHorizontalHeader(m_header);
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(20);
    setCompact(false);
    setDefaultColumns({});

    connect(m_header, &QHeaderView::sectionClicked, this, &TableView::sortBy);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](QPoint at) {
        QMenu menu(this);
        fillMenu(menu, m_header->logicalIndexAt(at));
        menu.exec(m_header->mapToGlobal(at));
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && m_header->isVisible() && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_widthsChosen = true;
        emit layoutMoved();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        viewport()->update();
        emit layoutMoved();
    });
    connect(rows, &RowsModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (last.row() - first.row() > 100) {
                    m_cells->painter().forget();
                    return;
                }
                for (int row = first.row(); row <= last.row(); ++row)
                    m_cells->painter().forget(m_rows->idAt(row));
            });
    connect(rows, &RowsModel::columnsInserted, this, [this](const QModelIndex &, int first) {
        m_cells->painter().forget();
        setColumnHidden(first, true);
    });
    connect(rows, &RowsModel::columnsRemoved, this, [this] { m_cells->painter().forget(); });
    connect(rows, &RowsModel::headerDataChanged, this, [this] { m_header->viewport()->update(); });
    connect(rows, &RowsModel::modelAboutToBeReset, this, &TableView::keepSelection);
    connect(rows, &RowsModel::modelReset, this, &TableView::bringBackSelection);
    connect(rows, &RowsModel::failed, this, &TableView::failed);
    m_seekTimer.setSingleShot(true);
    m_seekTimer.setInterval(1200);
    connect(&m_seekTimer, &QTimer::timeout, this, [this] {
        m_sought.clear();
        emit said({});
    });
    makeActions();
    retranslate();
}

void TableView::setDefaultColumns(const QStringList &keys)
{
    m_defaultColumns = keys;
    m_fitting = true;
    int visual = 0;
    for (int c = 0; c < m_rows->columnCount(); ++c) {
        setColumnWidth(c, usualWidth(c));
        setColumnHidden(c, !keys.isEmpty() && !keys.contains(m_rows->column(c).key()));
    }
    for (const QString &key : keys) {
        const int c = m_rows->columnOf(key);
        if (c >= 0)
            m_header->moveSection(m_header->visualIndex(c), visual++);
    }
    m_fitting = false;
    fitColumns();
}

void TableView::setCompact(bool on)
{
    m_compact = on;
    verticalHeader()->setDefaultSectionSize(rowHeight());
}

int TableView::rowHeight() const
{
    return qMax(m_compact ? 24 : 28, fontMetrics().height() + (m_compact ? 4 : 8));
}

void TableView::padCell(int column, int &left, int &right) const
{
    const int visual = m_header->visualIndex(column);
    bool first = true;
    bool last = true;
    for (int v = visual - 1; v >= 0 && first; --v)
        first = m_header->isSectionHidden(m_header->logicalIndex(v));
    for (int v = visual + 1; v < m_header->count() && last; ++v)
        last = m_header->isSectionHidden(m_header->logicalIndex(v));
    left = first ? edgePadding : 8;
    right = last ? edgePadding : 8;
}

std::vector<int> TableView::shownColumns() const
{
    std::vector<int> columns;
    for (int v = 0; v < m_header->count(); ++v) {
        const int c = m_header->logicalIndex(v);
        if (!isColumnHidden(c))
            columns.push_back(c);
    }
    return columns;
}

void TableView::setColumnShown(int column, bool shown)
{
    if (!shown && shownColumns().size() <= 1)
        return;
    if (shown && columnWidth(column) == 0)
        setColumnWidth(column, usualWidth(column));
    setColumnHidden(column, !shown);
    fitColumns();
    emit layoutMoved();
}

void TableView::moveColumn(int column, int toVisual)
{
    m_header->moveSection(m_header->visualIndex(column), toVisual);
}

void TableView::sortBy(int column)
{
    if (column < 0)
        return;
    const auto &sorted = m_rows->sortedBy();
    const bool again = !sorted.empty() && sorted.front().column == m_rows->column(column).key() &&
                       sorted.front().order == Qt::AscendingOrder;
    m_rows->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_header->viewport()->update();
    scrollTo(currentIndex());
}

int TableView::scaled(int width) const
{
    constexpr double usualSize = 10; // pt, which widths are for
    return qRound(width * font().pointSizeF() / usualSize);
}

int TableView::usualWidth(int column) const
{
    return scaled(m_rows->column(column).defaultWidth());
}

void TableView::fitColumns()
{
    // The column that says what the row is takes the room that the others leave; where there is
    // too little, long texts give way first.
    if (m_widthsChosen || m_fitting || !viewport() || viewport()->width() < 100)
        return;
    const std::vector<int> columns = shownColumns();
    std::map<int, int> widths;
    int title = -1;
    int spare = viewport()->width();
    for (const int c : columns) {
        const FieldInfo *field = m_rows->column(c).field();
        const bool names = field && field->kind == FieldKind::Text &&
                           has(field->use, FieldUse::Required) &&
                           (!has(field->use, FieldUse::Code) || field->name == "name"_L1);
        if (title < 0 && names)
            title = c;
        widths[c] = usualWidth(c);
        spare -= widths[c];
    }
    const auto shrink = [&](int c, int least) {
        const int by = qBound(0, widths[c] - least, qMax(0, -spare));
        widths[c] -= by;
        spare += by;
    };
    for (const int c : columns) {
        const FieldInfo *field = m_rows->column(c).field();
        if (field && has(field->use, FieldUse::LongText))
            shrink(c, scaled(narrowestText));
    }
    if (title < 0 && !columns.empty())
        title = *std::ranges::max_element(columns, {}, [&](int c) { return widths[c]; });
    if (title < 0)
        return;
    // A challenge is known by its code, with which its name begins.
    for (const int c : columns) {
        const FieldInfo *field = m_rows->column(c).field();
        if (field && c != title && field->target == EntityKind::Challenge)
            shrink(c, scaled(narrowestChallenge));
    }
    shrink(title, scaled(narrowestTitle));
    // Names can be guessed from their beginning; of a date, an amount or a code nothing may go.
    for (const int c : columns) {
        const FieldInfo *field = m_rows->column(c).field();
        const bool guessable =
            c != title && field &&
            (field->kind == FieldKind::Reference ||
             (field->kind == FieldKind::Text && !has(field->use, FieldUse::Code)));
        if (guessable)
            shrink(c, widths[c] * 4 / 5);
    }
    widths[title] += qMax(0, spare);
    m_fitting = true;
    for (const auto &[c, width] : widths)
        setColumnWidth(c, width);
    m_fitting = false;
    emit layoutMoved();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        emit layoutMoved();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_cells->painter().setFont(font());
        setCompact(m_compact);
        fitColumns();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_cells->painter().forget();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_rows->groupedBy().isEmpty() || m_rows->rowCount() == 0)
        return;
    const Theme &theme = Theme::of(palette());
    QPainter painter(viewport());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int last = rowAt(viewport()->height() - 1);
    for (int row = rowAt(0); row >= 0 && row <= (last < 0 ? m_rows->rowCount() - 1 : last); ++row) {
        if (!m_rows->isGroup(row))
            continue;
        const QModelIndex line = m_rows->index(row, 0);
        const QRect rect(0, rowViewportPosition(row), viewport()->width(), rowHeight());
        const bool current = hasFocus() && currentIndex().row() == row;
        painter.fillRect(rect, row == m_hovered ? theme.hover : theme.window);
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.border);
        const bool folded = line.data(RowsModel::FoldedRole).toBool();
        paintIcon(painter, QRectF(12, rect.center().y() - 7, 15, 15),
                  folded ? u"chevron-right"_s : u"chevron-down"_s, theme.secondary);
        painter.setFont(strong);
        painter.setPen(theme.text);
        const QString text = line.data().toString();
        painter.drawText(rect.adjusted(34, 0, -8, 0), Qt::AlignVCenter, text);
        const int x = 34 + QFontMetrics(strong).horizontalAdvance(text) + 12;
        painter.setFont(font());
        painter.setPen(theme.secondary);
        painter.drawText(rect.adjusted(x, 0, -8, 0), Qt::AlignVCenter,
                         QLocale().toString(line.data(RowsModel::CountRole).toInt()));
        if (current) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
    }
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int r : {m_hovered, row}) {
        if (r >= 0)
            viewport()->update(0, rowViewportPosition(r), viewport()->width(), rowHeight());
    }
    m_hovered = row;
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (m_rows->isGroup(row) && event->button() == Qt::LeftButton) {
        setCurrentIndex(m_rows->index(row, currentIndex().isValid() ? currentIndex().column() : 0));
        m_rows->setFolded(row, !m_rows->index(row, 0).data(RowsModel::FoldedRole).toBool());
        return;
    }
    QTableView::mousePressEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (!at.isValid() || m_rows->isGroup(at.row()))
        return;
    const FieldInfo *field = m_rows->column(at.column()).field();
    if (field && field->kind == FieldKind::Flag)
        QTableView::mouseDoubleClickEvent(event); // its box, pressed twice
    else if (editableCurrentColumn() >= 0)
        edit(at);
    else if (m_opensRows)
        emit opened(m_rows->idAt(at.row()));
}

} // namespace stint::ui
