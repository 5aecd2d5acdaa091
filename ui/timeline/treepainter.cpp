// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/treepainter.h"

#include "ui/widgets/stagetile.h"

#include <QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

static constexpr double indent = 14;
static constexpr double sign = 20; ///< room for the sign before a name

static bool isLength(TreeColumn column)
{
    return column == TreeColumn::Duration || column >= TreeColumn::AtBest;
}

static bool isRight(TreeColumn column)
{
    return column == TreeColumn::Start || column == TreeColumn::Finish || isLength(column) ||
           column == TreeColumn::Progress || column == TreeColumn::NextDue;
}

QList<TreeColumnState> TreeLayout::usual(Grouping grouping)
{
    if (grouping == Grouping::None)
        return {{TreeColumn::Code, 72},
                {TreeColumn::Name, 260},
                {TreeColumn::Status, 92},
                {TreeColumn::NextDue, 84}};
    return {{TreeColumn::Code, 80},
            {TreeColumn::Name, 240},
            {TreeColumn::Who, 46},
            {TreeColumn::Start, 92},
            {TreeColumn::Finish, 92}};
}

double TreeLayout::usualWidth(const QList<TreeColumnState> &columns)
{
    double width = 0;
    for (const TreeColumnState &column : columns)
        width += column.width;
    return width;
}

TreeLayout::TreeLayout(const QList<TreeColumnState> &columns, double width)
{
    double others = 0;
    for (const TreeColumnState &column : columns)
        others += column.column == TreeColumn::Name ? 0 : column.width;
    double x = 0;
    for (const TreeColumnState &column : columns) {
        const double w =
            column.column == TreeColumn::Name ? std::max(90.0, width - others) : column.width;
        m_cells.push_back({column.column, x, x + w});
        x += w;
    }
}

const TreeCell *TreeLayout::cell(TreeColumn column) const
{
    const auto it = std::ranges::find(m_cells, column, &TreeCell::column);
    return it == m_cells.end() ? nullptr : &*it;
}

const TreeCell *TreeLayout::at(double x) const
{
    for (const TreeCell &cell : m_cells) {
        if (x >= cell.left && x < cell.right)
            return &cell;
    }
    return nullptr;
}

TreePainter::TreePainter(const TimelineScene &scene, QPainter &painter, const QRectF &area,
                         double scrollY, const ChartState &state)
    : m_scene(scene)
    , m_painter(painter)
    , m_area(area)
    , m_scrollY(scrollY)
    , m_state(state)
    , m_layout(scene.options.columns, area.width())
{
}

QRectF TreePainter::chevronRect(const TimelineScene &scene, const TreeLayout &layout,
                                const TimelineRow &row, const QRectF &strip)
{
    if (!row.parent)
        return {};
    if (row.kind != RowKind::Item)
        return QRectF(strip.left() + 2, strip.top(), TreeLayout::chevron, strip.height());
    const TreeCell *name = layout.cell(TreeColumn::Name);
    if (!name)
        return {};
    const QRectF cell = cellRect(scene, *name, row, strip);
    return QRectF(cell.left() - sign - TreeLayout::chevron + 2, strip.top(), TreeLayout::chevron,
                  strip.height());
}

QRectF TreePainter::cellRect(const TimelineScene &scene, const TreeCell &cell,
                             const TimelineRow &row, const QRectF &strip)
{
    QRectF rect(strip.left() + cell.left + TreeLayout::margin, strip.top(),
                cell.right - cell.left - 2 * TreeLayout::margin, strip.height());
    if (cell.column == TreeColumn::Name) {
        double in = sign;
        if (row.kind == RowKind::Item) {
            const int top = scene.options.grouping == Grouping::Stage ? 2 : 1;
            in += std::min(8, std::max(0, row.depth - top)) * indent;
            // Beside their challenge's title, items begin a little further in.
            in += scene.options.grouping == Grouping::Person ||
                          scene.options.grouping == Grouping::Team
                      ? 0
                      : 8;
        }
        rect.setLeft(std::min(rect.left() + in, rect.right()));
    } else if (cell.left <= 0.5) {
        rect.setLeft(rect.left() + TreeLayout::chevron - 4);
    }
    return rect;
}

void TreePainter::paintHeader(const QRectF &area)
{
    const Theme &theme = m_scene.theme;
    m_painter.save();
    m_painter.setClipRect(area);
    m_painter.fillRect(area, theme.window);
    for (const TreeCell &cell : m_layout.cells()) {
        QRectF rect(area.left() + cell.left + TreeLayout::margin, area.top() + 14,
                    cell.right - cell.left - 2 * TreeLayout::margin, 26);
        if (cell.left <= 0.5)
            rect.setLeft(rect.left() + TreeLayout::chevron - 4);
        QString label = columnLabel(cell.column);
        if (cell.column == TreeColumn::Name && m_scene.options.grouping == Grouping::None)
            label = QCoreApplication::translate("Timeline", "Challenge");
        m_painter.setPen(theme.secondary);
        m_scene.texts.draw(m_painter, rect, label, LabelStyle::Small,
                           isRight(cell.column) ? Qt::AlignRight : Qt::AlignLeft);
        if (&cell != &m_layout.cells().back()) {
            const double x = std::round(area.left() + cell.right) - 0.5;
            m_painter.setPen(theme.border);
            m_painter.drawLine(QPointF(x, area.top() + 18), QPointF(x, area.top() + 37));
        }
    }
    m_painter.setPen(theme.border);
    m_painter.drawLine(QPointF(area.left(), area.bottom() - 0.5),
                       QPointF(area.right(), area.bottom() - 0.5));
    m_painter.restore();
}

void TreePainter::paint(int currentRow, bool focused)
{
    m_painter.save();
    m_painter.setClipRect(m_area);
    m_painter.fillRect(m_area, m_scene.theme.surface);
    const int first = std::max(0, int(m_scrollY / m_scene.rowHeight));
    const int last = std::min(m_scene.rows.size() - 1,
                              int((m_scrollY + m_area.height() - 1) / m_scene.rowHeight));
    for (int row = first; row <= last; ++row) {
        const QRectF strip(m_area.left(), m_area.top() + row * m_scene.rowHeight - m_scrollY,
                           m_area.width(), m_scene.rowHeight);
        paintRow(row, strip, row == currentRow, focused);
    }
    m_painter.restore();
}

void TreePainter::paintRow(int index, const QRectF &strip, bool current, bool focused)
{
    const Theme &theme = m_scene.theme;
    const TimelineRow &row = m_scene.rows.at(index);
    const bool plain = m_scene.options.grouping == Grouping::None;
    const bool selected = m_state.selected.contains(row.id) && row.kind != RowKind::Group;
    const bool heading = row.kind != RowKind::Item && !plain;
    if (selected)
        m_painter.fillRect(strip, theme.selection);
    else if (index == m_state.hoverRow)
        m_painter.fillRect(strip, theme.hover);
    else if (heading)
        m_painter.fillRect(strip, theme.window);
    m_painter.setPen(QPen(theme.grid, 1));
    const double bottom = std::round(strip.bottom()) - 0.5;
    m_painter.drawLine(QPointF(strip.left(), bottom), QPointF(strip.right(), bottom));

    // On paper a closed row says that there is more; an open one has nothing to close.
    if (row.parent && !(m_scene.onPaper && row.open))
        paintChevron(chevronRect(m_scene, m_layout, row, strip), row.open);

    const bool bold = heading || (selected && current);
    if (row.kind == RowKind::Group) {
        m_painter.setPen(theme.text);
        const QRectF rect = strip.adjusted(20, 0, -8, 0);
        const double width =
            m_scene.texts.draw(m_painter, rect, m_scene.name(row), LabelStyle::Bold);
        m_painter.setPen(theme.secondary);
        m_scene.texts.draw(m_painter, rect.adjusted(width + 10, 0, 0, 0),
                           QLocale().toString(row.count), LabelStyle::Small);
    } else {
        const bool moving = row.kind == RowKind::Item && m_scene.isMoving(Id<PlanItem>(row.id));
        for (const TreeCell &cell : m_layout.cells()) {
            const QRectF rect = cellRect(m_scene, cell, row, strip);
            if (cell.column == TreeColumn::Name) {
                paintName(row, rect, bold);
                continue;
            }
            if (cell.column == TreeColumn::Status) {
                paintStatus(row, rect);
                continue;
            }
            const QString text = m_scene.cell(row, cell.column);
            LabelStyle style = LabelStyle::Body;
            m_painter.setPen(theme.text);
            if (cell.column == TreeColumn::Code) {
                style = heading ? LabelStyle::Bold : LabelStyle::Body;
                if (!heading && !selected)
                    m_painter.setPen(theme.secondary);
                // Codes of items are set in from that of their challenge.
                if (row.kind == RowKind::Item) {
                    const bool alone = m_scene.options.grouping == Grouping::Person ||
                                       m_scene.options.grouping == Grouping::Team;
                    m_scene.texts.draw(m_painter, rect.adjusted(alone ? -8 : 10, 0, 6, 0), text,
                                       style);
                    continue;
                }
            } else if (cell.column == TreeColumn::Who) {
                style = LabelStyle::Small;
                if (!selected)
                    m_painter.setPen(theme.secondary);
            } else if (heading) {
                style = LabelStyle::Bold;
            }
            if (cell.column == TreeColumn::Start || cell.column == TreeColumn::Finish) {
                bool changed = moving;
                if (m_scene.showsTrial && row.kind == RowKind::Challenge) {
                    const auto span = m_scene.planner->span(row.challenge);
                    changed = cell.column == TreeColumn::Finish && span.second.isValid() &&
                              span.second != m_scene.span(row).second;
                }
                if (changed) {
                    style = LabelStyle::Bold;
                    m_painter.setPen(theme.kind == ThemeKind::Light || !selected ? theme.accent
                                                                                 : theme.text);
                }
            }
            if (cell.column == TreeColumn::NextDue && !selected && row.kind == RowKind::Challenge &&
                m_scene.nextDue(row.challenge).isLate(m_scene.today))
                m_painter.setPen(theme.offTrack);
            m_scene.texts.draw(m_painter, rect, text, style,
                               isRight(cell.column) ? Qt::AlignRight : Qt::AlignLeft);
        }
    }
    if (current && focused) {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(QPen(theme.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(strip.adjusted(1, 1, -1, -2));
    }
}

void TreePainter::paintName(const TimelineRow &row, const QRectF &rect, bool bold)
{
    const Theme &theme = m_scene.theme;
    const QPointF middle(rect.left() - sign / 2 - 2, std::round(rect.center().y()));
    if (row.kind == RowKind::Item) {
        if (const PlanItem *item = m_scene.now->find(Id<PlanItem>(row.id)))
            paintKindSign(m_painter, middle, item->kind, theme.secondary);
    } else if (const Challenge *challenge = m_scene.now->find(row.challenge)) {
        if (m_scene.options.grouping == Grouping::None) {
            // A tile with the stage's letter.
            if (const Stage *stage = m_scene.now->find(challenge->stage))
                paintStageTile(m_painter, QRectF(middle.x() - 8, middle.y() - 8, 16, 16), *stage,
                               true, theme);
        } else {
            paintStatusShape(m_painter, QRectF(middle.x() - 6, middle.y() - 6, 12, 12),
                             int(challenge->status), theme);
        }
    }
    QRectF words = rect;
    if (row.kind == RowKind::Item && !m_scene.findings(Id<PlanItem>(row.id)).isEmpty()) {
        words.setRight(rect.right() - findingSign);
        const QPointF warning(rect.right() - 6, middle.y());
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme.offTrack);
        m_painter.drawPolygon(QPolygonF(
            {warning + QPointF(-5, 4), warning + QPointF(0, -5), warning + QPointF(5, 4)}));
    }
    m_painter.setPen(theme.text);
    m_scene.texts.draw(m_painter, words, m_scene.name(row),
                       bold ? LabelStyle::Bold : LabelStyle::Body);
}

void TreePainter::paintStatus(const TimelineRow &row, const QRectF &rect)
{
    const Challenge *challenge =
        row.kind == RowKind::Challenge ? m_scene.now->find(row.challenge) : nullptr;
    if (!challenge)
        return;
    QRectF words = rect;
    m_painter.setPen(m_scene.theme.secondary);
    if (challenge->outcome == Outcome::Open) {
        paintStatusShape(m_painter,
                         QRectF(rect.left() - 1, std::round(rect.center().y()) - 6, 12, 12),
                         int(challenge->status), m_scene.theme);
        words.setLeft(rect.left() + 16);
        m_painter.setPen(m_scene.theme.text);
    }
    m_scene.texts.draw(m_painter, words, m_scene.cell(row, TreeColumn::Status), LabelStyle::Small);
}

void TreePainter::paintChevron(const QRectF &rect, bool open)
{
    if (rect.isEmpty())
        return;
    const QPointF m(std::round(rect.center().x()), std::round(rect.center().y()));
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    m_painter.setPen(QPen(m_scene.theme.secondary, 1.5, Qt::SolidLine, Qt::RoundCap));
    m_painter.setBrush(Qt::NoBrush);
    if (open)
        m_painter.drawPolyline(
            QPolygonF({m + QPointF(-4, -2), m + QPointF(0, 2), m + QPointF(4, -2)}));
    else
        m_painter.drawPolyline(
            QPolygonF({m + QPointF(-2, -4), m + QPointF(2, 0), m + QPointF(-2, 4)}));
}

} // namespace stint::ui
