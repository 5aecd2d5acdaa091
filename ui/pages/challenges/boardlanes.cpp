// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes across the columns of the board: which cards are in them, where they are, how they look.
#include "ui/pages/challenges/boardview.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int gap = 8;
constexpr int laneHeading = 30;

} // namespace

/// Brings the cards of a lane together in each column.
void BoardView::dealLanes()
{
    m_lanes.clear();
    m_laneOf.clear();
    if (!m_lanesBy)
        return;
    m_lanes = boardColumns(*m_rows, *m_lanesBy);
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        for (const qint64 id : m_lanes[lane].ids)
            m_laneOf.insert(id, static_cast<int>(lane));
    }
    for (BoardColumn &column : m_columns)
        std::ranges::stable_sort(column.ids, {}, [this](qint64 id) { return laneOf(id); });
}

/// A lane is as tall as its tallest column.
void BoardView::placeCards()
{
    const int step = m_painter.cardHeight() + gap;
    m_tops.assign(m_columns.size(), {});
    m_lanePlaces.assign(m_lanes.size(), {});
    if (m_lanes.empty()) {
        for (size_t c = 0; c < m_columns.size(); ++c) {
            for (size_t i = 0; i < m_columns[c].ids.size(); ++i)
                m_tops[c].push_back(cardsTop() + static_cast<int>(i) * step);
        }
        return;
    }
    std::vector<std::vector<int>> counts(m_columns.size(), std::vector<int>(m_lanes.size()));
    for (size_t c = 0; c < m_columns.size(); ++c) {
        for (const qint64 id : m_columns[c].ids)
            ++counts[c][static_cast<size_t>(laneOf(id))];
    }
    int top = cardsTop();
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        int most = 0;
        for (size_t c = 0; c < m_columns.size(); ++c)
            most = isFolded(static_cast<int>(c)) ? most : qMax(most, counts[c][lane]);
        m_lanePlaces[lane] = {top, laneHeading + most * step};
        top += m_lanePlaces[lane].height;
    }
    for (size_t c = 0; c < m_columns.size(); ++c) {
        std::vector<int> next(m_lanes.size());
        for (const qint64 id : m_columns[c].ids) {
            const auto lane = static_cast<size_t>(laneOf(id));
            m_tops[c].push_back(m_lanePlaces[lane].top + laneHeading + next[lane]++ * step);
        }
    }
}

int BoardView::laneAt(int y) const
{
    if (m_lanePlaces.empty())
        return -1;
    const int at = y + m_offsets.front();
    const auto after = std::ranges::upper_bound(m_lanePlaces, at, {}, &LanePlace::top);
    return static_cast<int>(after - m_lanePlaces.begin()) - 1;
}

void BoardView::moveByLanes(int lanes)
{
    const int from = laneOf(m_current);
    const int to = from + lanes;
    if (from < 0 || to < 0 || to >= static_cast<int>(m_lanes.size()))
        return;
    QList<qint64> ids(m_selected.begin(), m_selected.end());
    if (!ids.contains(m_current))
        ids = {m_current};
    emit laneRequested(ids, to);
}

void BoardView::paintLanes(QPainter &p)
{
    if (m_lanePlaces.empty() || m_columns.empty())
        return;
    const Theme &theme = Theme::of(palette());
    const int left = columnRect(0).left();
    const int right = columnRect(static_cast<int>(m_columns.size()) - 1).right();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    p.save();
    p.setClipRect(0, cardsTop(), viewport()->width(), viewport()->height() - cardsTop() - gap);
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const QRect heading(left, m_lanePlaces[lane].top - m_offsets.front(), right - left + 1,
                            laneHeading - gap);
        if (heading.bottom() < cardsTop() || heading.top() > viewport()->height())
            continue;
        p.fillRect(heading, theme.grid);
        p.fillRect(heading.left(), heading.top(), heading.width(), 1, theme.control);
        // The heading stays in sight when the board is scrolled to the side.
        const QRect words = heading.adjusted(gap + qMax(0, -left), 0, -gap, 0);
        p.setFont(strong);
        p.setPen(theme.text);
        const QString text = m_lanes[lane].title + u"   "_s +
                             QLocale().toString(static_cast<int>(m_lanes[lane].ids.size()));
        p.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
    }
    p.restore();
}

} // namespace stint::ui
