// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenges/boardview.h"

#include "ui/pages/challenges/boardaccess.h"
#include "ui/pages/parts/refresher.h"

#include <QScrollBar>

namespace stint::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int stripWidth = 40;
constexpr int narrowest = 204;
constexpr int widest = 320;
constexpr int headerHeight = 36;
constexpr int newHeight = 32;

} // namespace

BoardView::BoardView(RowsModel *rows, const ChallengeFacts *facts, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_rows(rows)
    , m_painter(rows, facts)
    , m_refresher(new Refresher(this, [this] { rebuild(); }))
{
    installBoardAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(horizontalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_handled = true; });
    // One edit may come as several signals; the board is dealt out again once.
    const auto later = [this] { m_refresher->request(); };
    connect(rows, &RowsModel::modelReset, this, later);
    connect(rows, &RowsModel::layoutChanged, this, later);
    connect(rows, &RowsModel::rowsInserted, this, later);
    connect(rows, &RowsModel::rowsRemoved, this, later);
    connect(rows, &RowsModel::dataChanged, this, later);
    connect(rows, &RowsModel::contentChanged, this, later);
    connect(rows->portfolio(), &edit::Portfolio::changed, this, [later](const ChangeSet &changes) {
        if (changes.touches<Stage>())
            later();
    });
    rebuild();
}

void BoardView::setBy(BoardBy by)
{
    if (by == m_by)
        return;
    m_by = by;
    m_offsets.clear();
    rebuild();
}

void BoardView::setLanes(std::optional<BoardBy> by)
{
    if (by == m_lanesBy)
        return;
    m_lanesBy = by;
    m_offsets.clear();
    rebuild();
}

void BoardView::rebuild()
{
    m_columns = boardColumns(*m_rows, m_by);
    dealLanes();
    m_offsets.resize(m_columns.size());
    m_painter.forget();
    const auto shown = [this](qint64 id) { return columnOf(id) >= 0; };
    std::vector<qint64> still;
    std::ranges::copy_if(m_selected, std::back_inserter(still), shown);
    if (still.size() != m_selected.size())
        setSelected(still);
    if (m_current && !shown(m_current))
        m_current = m_selected.empty() ? 0 : m_selected.front();
    layOut();
    boardChanged(this);
}

void BoardView::layOut()
{
    m_rects.assign(m_columns.size(), {});
    int strips = 0;
    for (int c = 0; c < static_cast<int>(m_columns.size()); ++c)
        strips += isFolded(c) ? 1 : 0;
    const int wide = static_cast<int>(m_columns.size()) - strips;
    const int room =
        viewport()->width() - 2 * margin - strips * (stripWidth + gap) - qMax(0, wide - 1) * gap;
    const int width = wide > 0 ? qBound(narrowest, room / wide, widest) : narrowest;
    int x = margin;
    for (int c = 0; c < static_cast<int>(m_columns.size()); ++c) {
        const int w = isFolded(c) ? stripWidth : width;
        m_rects[static_cast<size_t>(c)] = {x, 0, w, qMax(0, viewport()->height() - margin)};
        x += w + gap;
    }
    placeCards();
    const int total = x - gap + margin;
    horizontalScrollBar()->setRange(0, qMax(0, total - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(width / 2);
    for (int c = 0; c < static_cast<int>(m_columns.size()); ++c)
        scrollColumn(c, 0);
    viewport()->update();
}

bool BoardView::isFolded(int column) const
{
    return m_by == BoardBy::Stage && m_closedFolded &&
           m_columns[static_cast<size_t>(column)].closed;
}

void BoardView::setClosedFolded(bool folded)
{
    if (folded == m_closedFolded)
        return;
    m_closedFolded = folded;
    layOut();
    boardChanged(this);
    emit foldedChanged();
}

int BoardView::columnOf(qint64 id) const
{
    for (size_t c = 0; c < m_columns.size(); ++c) {
        if (std::ranges::find(m_columns[c].ids, id) != m_columns[c].ids.end())
            return static_cast<int>(c);
    }
    return -1;
}

QRect BoardView::columnRect(int column) const
{
    return m_rects[static_cast<size_t>(column)].translated(-horizontalScrollBar()->value(), 0);
}

int BoardView::cardsTop() const
{
    return headerHeight + 4;
}

int BoardView::contentHeight(int column) const
{
    if (!m_lanePlaces.empty())
        return m_lanePlaces.back().top + m_lanePlaces.back().height;
    const auto count = static_cast<int>(m_columns[static_cast<size_t>(column)].ids.size());
    const bool offersNew = column == 0 && m_by == BoardBy::Stage && !m_rows->isReadOnly();
    return cardsTop() + count * (m_painter.cardHeight() + gap) + (offersNew ? newHeight + gap : 0);
}

void BoardView::scrollColumn(int column, int by)
{
    int &offset = m_offsets[static_cast<size_t>(column)];
    const int most = qMax(0, contentHeight(column) - columnRect(column).height());
    const int next = qBound(0, offset + by, most);
    if (next == offset)
        return;
    offset = next;
    if (m_lanesBy) {
        std::ranges::fill(m_offsets, next);
        viewport()->update();
    } else {
        viewport()->update(columnRect(column));
    }
}

QRect BoardView::cardRect(qint64 id) const
{
    const int column = columnOf(id);
    if (column < 0 || isFolded(column))
        return {};
    const auto &ids = m_columns[static_cast<size_t>(column)].ids;
    const int index = static_cast<int>(std::ranges::find(ids, id) - ids.begin());
    const QRect rect = columnRect(column);
    const int top = m_tops[static_cast<size_t>(column)][static_cast<size_t>(index)];
    return {rect.left() + gap, top - m_offsets[static_cast<size_t>(column)], rect.width() - 2 * gap,
            m_painter.cardHeight()};
}

QRect BoardView::newCardRect() const
{
    if (m_by != BoardBy::Stage || m_lanesBy || m_columns.empty() || m_rows->isReadOnly() ||
        isFolded(0))
        return {};
    const QRect rect = columnRect(0);
    const int y = contentHeight(0) - newHeight - gap - m_offsets.front();
    return {rect.left() + gap, y, rect.width() - 2 * gap, newHeight};
}

void BoardView::reveal(qint64 id)
{
    const int column = columnOf(id);
    if (column < 0 || isFolded(column))
        return;
    const QRect columnBox = columnRect(column);
    if (columnBox.left() < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + columnBox.left() - margin);
    else if (columnBox.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + columnBox.right() -
                                        viewport()->width() + margin);
    const QRect card = cardRect(id);
    if (card.top() < cardsTop())
        scrollColumn(column, card.top() - cardsTop());
    else if (card.bottom() > columnBox.bottom() - gap)
        scrollColumn(column, card.bottom() - columnBox.bottom() + gap);
}

BoardView::Spot BoardView::spotAt(QPoint at) const
{
    for (int c = 0; c < static_cast<int>(m_columns.size()); ++c) {
        const QRect rect = columnRect(c);
        if (!rect.contains(at))
            continue;
        if (isFolded(c) || at.y() < cardsTop())
            return {c, 0};
        const int y = at.y() + m_offsets[static_cast<size_t>(c)];
        const auto &tops = m_tops[static_cast<size_t>(c)];
        const auto below = std::ranges::upper_bound(tops, y) - tops.begin();
        const auto index = static_cast<size_t>(below - 1);
        const bool onCard = below > 0 && y - tops[index] < m_painter.cardHeight() &&
                            at.x() >= rect.left() + gap && at.x() <= rect.right() - gap;
        return {c, onCard ? m_columns[static_cast<size_t>(c)].ids[index] : 0};
    }
    return {};
}

void BoardView::setSelected(std::vector<qint64> ids)
{
    if (ids == m_selected)
        return;
    m_selected = std::move(ids);
    viewport()->update();
    emit selectedIdsChanged(QList<qint64>(m_selected.begin(), m_selected.end()));
}

void BoardView::select(const std::vector<qint64> &ids)
{
    m_selected.clear(); // first: dealing out anew would tell of each that is no longer there
    m_refresher->catchUp();
    std::ranges::copy_if(ids, std::back_inserter(m_selected),
                         [this](qint64 id) { return columnOf(id) >= 0; });
    if (std::ranges::find(m_selected, m_current) == m_selected.end())
        m_current = m_selected.empty() ? 0 : m_selected.front();
    if (m_current)
        reveal(m_current);
    viewport()->update();
}

void BoardView::makeCurrent(qint64 id, bool extend)
{
    m_current = id;
    std::vector<qint64> ids{id};
    if (extend) {
        ids = m_selected;
        if (std::erase(ids, id) == 0)
            ids.push_back(id);
    }
    setSelected(ids);
    reveal(id);
    viewport()->update();
    boardFocusMoved(this);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (m_handled)
        return;
    // What was revealed while the size was not known has scrolled by a guess.
    horizontalScrollBar()->setValue(0);
    std::ranges::fill(m_offsets, 0);
    reveal(m_current);
}

void BoardView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
        m_painter.setFont(font());
        layOut();
        break;
    case QEvent::LanguageChange:
        rebuild();
        break;
    case QEvent::PaletteChange:
        viewport()->update();
        break;
    default:
        break;
    }
}

} // namespace stint::ui
