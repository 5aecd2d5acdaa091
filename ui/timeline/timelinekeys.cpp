// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard: everything that the mouse can do, without it.
#include "ui/timeline/gesture.h"
#include "ui/timeline/timelinecore.h"
#include "ui/timeline/timelineedits.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace stint::ui {

bool TimelineCore::key(QKeyEvent *event)
{
    const Qt::KeyboardModifiers keys = event->modifiers() & ~Qt::KeypadModifier;
    const bool shift = keys.testFlag(Qt::ShiftModifier);
    const bool alt = keys.testFlag(Qt::AltModifier);
    const bool control = keys.testFlag(Qt::ControlModifier);
    QScrollBar *across = view->horizontalScrollBar();
    const int page = std::max(1, int(chartRect().height() / scene.rowHeight) - 1);
    switch (event->key()) {
    case Qt::Key_Escape:
        if (gesture) {
            endGesture(false, {});
            announce();
            return true;
        }
        if (linkFrom) {
            linkFrom = {};
            announce();
            return true;
        }
        return false;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = event->key() == Qt::Key_Up ? -1 : 1;
        if (alt && isEditable() && currentItem())
            perform(edits::reorder(now(), currentItem(), by));
        else if (!alt)
            moveCurrent(current + by, shift);
        return true;
    }
    case Qt::Key_PageUp:
        moveCurrent(current - page, shift);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(current + page, shift);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = event->key() == Qt::Key_Left ? -1 : 1;
        if (alt && shift)
            lengthen(by);
        else if (alt)
            nudge(by);
        else if (control)
            setOpen(current, by > 0);
        else
            across->setValue(across->value() +
                             by * std::max(24, int(scene.scale.pixelsPerDay() * 7)));
        return true;
    }
    case Qt::Key_Home:
        if (control)
            moveCurrent(0, shift);
        else
            view->goToToday();
        return true;
    case Qt::Key_End:
        if (control)
            moveCurrent(scene.rows.size() - 1, shift);
        else
            ensureItemVisible(currentItem());
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            return false;
        view->zoomBy(1.25);
        return true;
    case Qt::Key_Minus:
        if (control)
            return false;
        view->zoomBy(0.8);
        return true;
    case Qt::Key_Asterisk:
        view->expandAll();
        return true;
    case Qt::Key_Space:
        if (current >= 0) {
            if (scene.rows.at(current).kind != RowKind::Item)
                setOpen(current, !scene.rows.at(current).open);
            else
                select(current, SelectMode::Toggle);
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (linkFrom && currentItem()) {
            finishLink(currentItem());
        } else if (current >= 0) {
            const TimelineRow row = scene.rows.at(current);
            if (row.kind == RowKind::Group)
                setOpen(current, !row.open);
            else
                emit view->opened(row.kind == RowKind::Item ? EntityKind::PlanItem
                                                            : EntityKind::Challenge,
                                  row.id);
        }
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return false;
    default:
        break;
    }
    // A letter or figure begins to edit the name, as in a spreadsheet; not while a link is drawn.
    const QString typed = event->text();
    if (!linkFrom && !control && !alt && !typed.isEmpty() && typed.at(0).isLetterOrNumber() &&
        currentItem() && state.selected.size() <= 1)
        return edit(current, TreeColumn::Name, typed);
    return false;
}

void TimelineCore::moveCurrent(int to, bool extend)
{
    if (scene.rows.size() == 0)
        return;
    to = std::clamp(to, 0, scene.rows.size() - 1);
    select(to, extend ? SelectMode::Range : SelectMode::Replace);
    // A row whose bar is out of sight is of no use; but its place isn't lost for a small one.
    if (currentItem())
        ensureItemVisible(currentItem());
}

void TimelineCore::nudge(int days)
{
    const QList<Id<PlanItem>> items = selectedItems();
    if (items.isEmpty() || !isEditable())
        return;
    const auto changes = edits::moveByDays(now(), planner(), items, days);
    if (changes && context.portfolio->whatIf(*changes).empty()) {
        status(heldWords(items.front()));
        return;
    }
    if (perform(changes, mergeKey(u"nudge"_s, items))) {
        followItem(currentItem());
        announce();
    }
}

QString TimelineCore::mergeKey(const QString &what, const QList<Id<PlanItem>> &items)
{
    QString key = what;
    for (const Id<PlanItem> item : items)
        key += u' ' + QString::number(item.value);
    return key;
}

QString TimelineCore::heldWords(Id<PlanItem> item) const
{
    const PlanItem *row = now().find(item);
    return row ? tr("%1 can't begin then. %2").arg(row->name, planner().reason(item)) : QString();
}

void TimelineCore::lengthen(int days)
{
    const QList<Id<PlanItem>> items = selectedItems();
    if (items.isEmpty() || !isEditable())
        return;
    if (perform(edits::lengthenByDays(now(), planner(), items, days),
                mergeKey(u"lengthen"_s, items))) {
        followItem(currentItem());
        announce();
    }
}

// Two selected are linked in their order; of one, the next one chosen will wait for it.
void TimelineCore::chooseLink()
{
    const QList<Id<PlanItem>> items = selectedItems();
    if (!isEditable() || items.isEmpty())
        return;
    if (linkFrom) {
        finishLink(currentItem());
        return;
    }
    if (items.size() >= 2) {
        // From top to bottom; several become a chain, in one step.
        Snapshot linked = now();
        ChangeSet all;
        for (qsizetype i = 1; i < items.size(); ++i) {
            const auto one = edits::link(linked, items[i - 1], items[i]);
            if (!one) {
                perform(one);
                return;
            }
            linked.apply(*one);
            all.append(*one);
            all.words = one->words;
        }
        if (items.size() > 2)
            all.words = tr("link %n items", nullptr, int(items.size()));
        performLink(all);
        return;
    }
    linkFrom = items.front();
    const PlanItem *item = now().find(linkFrom);
    status(tr("Choose the item that waits for %1 and press Enter. Esc ends.")
               .arg(item ? item->name : QString()));
}

void TimelineCore::finishLink(Id<PlanItem> to)
{
    const Id<PlanItem> from = linkFrom;
    linkFrom = {};
    if (to && from && to != from)
        performLink(edits::link(now(), from, to));
    else
        announce();
}

} // namespace stint::ui
