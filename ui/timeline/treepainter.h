// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the tree half of a timeline: codes, names and dates of the rows, and their heading.
#pragma once

#include "ui/timeline/chartpainter.h"

namespace stint::ui {

struct TreeCell {
    TreeColumn column = TreeColumn::Name;
    double left = 0; ///< from the tree's left edge
    double right = 0;
};

/// Where the columns are. The name takes what the others leave.
class TreeLayout
{
public:
    static constexpr double margin = 8;
    static constexpr double chevron = 16; ///< room for the sign that opens and closes

    TreeLayout(const QList<TreeColumnState> &columns, double width);
    const std::vector<TreeCell> &cells() const { return m_cells; }
    /// Null if the column isn't shown.
    const TreeCell *cell(TreeColumn column) const;
    const TreeCell *at(double x) const;

    static QList<TreeColumnState> usual(Grouping grouping);
    static double usualWidth(const QList<TreeColumnState> &columns);

private:
    std::vector<TreeCell> m_cells;
};

class TreePainter
{
public:
    /// `area` is below the heading; its height bounds the rows painted.
    TreePainter(const TimelineScene &scene, QPainter &painter, const QRectF &area, double scrollY,
                const ChartState &state);

    void paint(int currentRow, bool focused);
    void paintHeader(const QRectF &area);

    /// Of the sign that opens and closes the row; empty if it has none.
    static QRectF chevronRect(const TimelineScene &scene, const TreeLayout &layout,
                              const TimelineRow &row, const QRectF &strip);
    static constexpr double findingSign = 14; ///< behind the names of items with findings
    /// Where a row's name is written and edited.
    static QRectF cellRect(const TimelineScene &scene, const TreeCell &cell, const TimelineRow &row,
                           const QRectF &strip);

private:
    void paintRow(int row, const QRectF &strip, bool current, bool focused);
    void paintName(const TimelineRow &row, const QRectF &rect, bool bold);
    void paintStatus(const TimelineRow &row, const QRectF &rect);
    void paintChevron(const QRectF &rect, bool open);

    const TimelineScene &m_scene;
    QPainter &m_painter;
    QRectF m_area;
    double m_scrollY;
    const ChartState &m_state;
    TreeLayout m_layout;
};

} // namespace stint::ui
