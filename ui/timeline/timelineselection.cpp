// SPDX-License-Identifier: GPL-3.0-or-later
// What is selected, what is under the pointer, and saying so.
#include "ui/timeline/timelineaccess.h"
#include "ui/timeline/timelinecore.h"

#include "ui/timeline/gesture.h"

#include <cmath>

namespace stint::ui {

void TimelineCore::select(int row, SelectMode mode)
{
    if (row < 0 || row >= scene.rows.size())
        return;
    const TimelineRow &what = scene.rows.at(row);
    const RowKind kind = what.kind;
    // A selection is of one kind, so that what is done to it has one meaning.
    const bool sameKind = current >= 0 && current < scene.rows.size() &&
                          scene.rows.at(current).kind == kind && !state.selected.isEmpty();
    if (mode == SelectMode::Range && anchor >= 0 && anchor < scene.rows.size()) {
        state.selected.clear();
        const auto [from, to] = std::minmax(anchor, row);
        for (int i = from; i <= to; ++i) {
            if (scene.rows.at(i).kind == kind && kind != RowKind::Group)
                state.selected.insert(scene.rows.at(i).id);
        }
    } else if (mode == SelectMode::Toggle && sameKind) {
        if (!state.selected.remove(what.id))
            state.selected.insert(what.id);
        anchor = row;
    } else {
        state.selected.clear();
        if (kind != RowKind::Group)
            state.selected.insert(what.id);
        anchor = row;
    }
    current = row;
    ensureVisible(row);
    announce();
}

void TimelineCore::selectRows(const QSet<qint64> &ids, int currentRow)
{
    state.selected = ids;
    if (currentRow >= 0) {
        current = currentRow;
        anchor = currentRow;
    }
    announce();
}

void TimelineCore::clearSelection()
{
    if (state.selected.isEmpty())
        return;
    state.selected.clear();
    announce();
}

// What can't be seen is not edited.
void TimelineCore::dropHidden()
{
    if (state.selected.isEmpty())
        return;
    QSet<qint64> shown;
    for (int row = 0; row < scene.rows.size(); ++row) {
        if (const qint64 id = scene.rows.at(row).id; state.selected.contains(id))
            shown.insert(id);
    }
    if (shown.size() == state.selected.size())
        return;
    state.selected = shown;
    announce();
}

QList<Id<PlanItem>> TimelineCore::selectedItems() const
{
    std::vector<std::pair<int, qint64>> rows;
    for (const qint64 id : state.selected) {
        if (now().find(Id<PlanItem>(id)))
            rows.push_back({scene.rows.rowOfItem(Id<PlanItem>(id)), id});
    }
    std::ranges::sort(rows);
    QList<Id<PlanItem>> items;
    for (const auto &[row, id] : rows)
        items << Id<PlanItem>(id);
    return items;
}

Id<PlanItem> TimelineCore::currentItem() const
{
    if (current < 0 || current >= scene.rows.size() || scene.rows.at(current).kind != RowKind::Item)
        return {};
    return Id<PlanItem>(scene.rows.at(current).id);
}

Id<Challenge> TimelineCore::currentChallenge() const
{
    if (current >= 0 && current < scene.rows.size())
        return scene.rows.at(current).challenge;
    if (only)
        return only;
    const auto &all = scene.rows.challenges();
    return all.size() == 1 ? all.front() : Id<Challenge>();
}

void TimelineCore::announce()
{
    view->viewport()->update();
    updateActions();
    emit view->selectionChanged(view->selectionKind(), view->selectedIds());
    sayCurrent();
    tellAccessibility(view, AccessChange::Focus);
}

void TimelineCore::sayCurrent()
{
    if (linkFrom) {
        // The sentence of the link that is being made stays until it is made.
    } else if (state.selected.size() > 1) {
        status(tr("%n selected", nullptr, int(state.selected.size())));
    } else if (current >= 0 && current < scene.rows.size()) {
        status(scene.sentence(scene.rows.at(current)));
    } else {
        status(QString());
    }
}

Hit TimelineCore::hitAt(QPointF at) const
{
    Hit hit;
    const QRectF tree = treeRect();
    if (std::abs(at.x() - tree.right()) <= 3) {
        hit.part = HitPart::Splitter;
        return hit;
    }
    const TreeLayout layout(scene.options.columns, tree.width());
    if (at.y() < headerHeight()) {
        if (at.x() > tree.right()) {
            hit.part = HitPart::ChartHeader;
            return hit;
        }
        hit.part = HitPart::TreeHeader;
        int index = 0;
        for (const TreeCell &cell : layout.cells()) {
            if (std::abs(at.x() - cell.right) <= 4 && &cell != &layout.cells().back()) {
                hit.part = HitPart::ColumnEdge;
                hit.column = index;
                return hit;
            }
            if (at.x() >= cell.left && at.x() < cell.right)
                hit.column = index;
            ++index;
        }
        return hit;
    }
    hit.row = rowAt(at.y());
    if (hit.row < 0)
        return hit;
    const TimelineRow &row = scene.rows.at(hit.row);
    if (at.x() < tree.right()) {
        int index = 0;
        for (const TreeCell &cell : layout.cells()) {
            if (at.x() >= cell.left && at.x() < cell.right)
                hit.column = index;
            ++index;
        }
        const QRectF chevron = TreePainter::chevronRect(scene, layout, row, stripOf(hit.row));
        hit.part = chevron.contains(at) ? HitPart::Chevron : HitPart::TreeRow;
        return hit;
    }
    hit.part = HitPart::Row;
    if (row.kind != RowKind::Item)
        return hit;
    const PlanItem *item = now().find(Id<PlanItem>(row.id));
    const planning::ItemDates *when = item ? scene.dates(item->id) : nullptr;
    if (!when)
        return hit;
    const ItemBox box = scene.box(*item, *when);
    if (box.shape == ItemBox::None)
        return hit;
    const double x = sceneX(at.x());
    // Where bars are too small to be grasped in three places, there is one.
    const double width = box.right - box.left;
    if (x > box.right + 3 && x <= box.right + 15)
        hit.part = HitPart::LinkHandle;
    else if (x < box.left - 3 && x >= box.left - 15)
        hit.part = HitPart::LinkStart;
    else if (x >= box.left - 3 && x <= box.right + 3) {
        hit.part = HitPart::Bar;
        const bool resizes = box.shape == ItemBox::Bar || box.shape == ItemBox::Days;
        if (resizes && width >= 10 && x >= box.right - 4)
            hit.part = HitPart::BarEnd;
        else if (resizes && width < 10 && x > box.right - 1)
            hit.part = HitPart::BarEnd;
        else if (resizes && width >= 24) {
            const double done = box.left + width * item->progress / 100.0;
            const double bottom = chartStripOf(hit.row).top() + scene.barTop() + scene.barHeight;
            if (std::abs(x - done) <= 5 && at.y() >= bottom - 5)
                hit.part = HitPart::Progress;
        }
    }
    return hit;
}

} // namespace stint::ui
