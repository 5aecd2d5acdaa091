// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the view, and what menus it opens.
#include "ui/timeline/forecastwindow.h"
#include "ui/timeline/timelinecore.h"
#include "ui/timeline/timelineedits.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

QAction *make(TimelineView *view, const QString &menu, const QString &iconName,
              const QKeySequence &keys, const std::function<void()> &run)
{
    auto *action = new QAction(view);
    action->setProperty("menu", menu);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    // Keys such as Del mean this view only while it has the focus.
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, view, run);
    view->addAction(action);
    return action;
}

} // namespace

void TimelineCore::makeActions()
{
    const QString plan = u"Plan"_s;
    const QString look = u"View"_s;
    const QString edits = u"Edit"_s;
    const auto K = [](const char *text) { return QKeySequence(QString::fromLatin1(text)); };
    actions.add = make(view, plan, u"plus"_s, K("Ins"), [this] { addItem(PlanKind::Task); });
    actions.addMilestone =
        make(view, plan, u"milestone"_s, K("Ctrl+Ins"), [this] { addItem(PlanKind::Milestone); });
    actions.addSprint = make(view, plan, u"sprint"_s, {}, [this] { addItem(PlanKind::Sprint); });
    actions.rename = make(view, plan, u"pencil"_s, K("F2"), [this] {
        edit(current, currentColumn >= 0 && currentColumn < scene.options.columns.size() &&
                              canEdit(current, scene.options.columns.at(currentColumn).column)
                          ? scene.options.columns.at(currentColumn).column
                          : TreeColumn::Name);
    });
    actions.open = make(view, plan, u"open"_s, {}, [this] {
        if (current >= 0 && scene.rows.at(current).kind != RowKind::Group)
            emit view->opened(scene.rows.at(current).kind == RowKind::Item ? EntityKind::PlanItem
                                                                           : EntityKind::Challenge,
                              scene.rows.at(current).id);
    });
    actions.link = make(view, plan, u"link"_s, K("Ctrl+L"), [this] { chooseLink(); });
    actions.unlink = make(view, plan, {}, K("Ctrl+Shift+L"), [this] { unlinkSelected(); });
    actions.indent = make(view, plan, u"indent"_s, K("Ctrl+]"),
                          [this] { perform(edits::indent(now(), selectedItems())); });
    actions.outdent = make(view, plan, u"outdent"_s, K("Ctrl+["),
                           [this] { perform(edits::outdent(now(), selectedItems())); });
    actions.moveUp = make(view, plan, u"chevron-up"_s, {},
                          [this] { perform(edits::reorder(now(), currentItem(), -1)); });
    actions.moveDown = make(view, plan, u"chevron-down"_s, {},
                            [this] { perform(edits::reorder(now(), currentItem(), 1)); });
    actions.remove = make(view, plan, u"trash"_s, K("Del"), [this] { removeSelected(); });
    actions.copy = make(view, edits, u"copy"_s, QKeySequence::Copy, [this] { copy(); });
    actions.paste = make(view, edits, u"paste"_s, QKeySequence::Paste, [this] { paste(); });
    actions.selectAll = make(view, edits, {}, QKeySequence::SelectAll, [this] {
        QSet<qint64> ids;
        for (int row = 0; row < scene.rows.size(); ++row) {
            if (scene.rows.at(row).kind == RowKind::Item)
                ids.insert(scene.rows.at(row).id);
        }
        selectRows(ids, current);
    });
    actions.zoomIn = make(view, look, u"zoom-in"_s, K("Ctrl++"), [this] { view->zoomBy(1.25); });
    actions.zoomIn->setShortcuts({K("Ctrl++"), K("Ctrl+=")});
    actions.zoomOut = make(view, look, u"zoom-out"_s, K("Ctrl+-"), [this] { view->zoomBy(0.8); });
    actions.fitAll = make(view, look, {}, K("Ctrl+0"), [this] { fit(false); });
    actions.fitSelection = make(view, look, {}, K("Ctrl+Shift+0"), [this] { fit(true); });
    actions.today = make(view, look, u"today"_s, {}, [this] { view->goToToday(); });
    actions.expand = make(view, look, {}, {}, [this] { view->expandAll(); });
    actions.collapse = make(view, look, {}, {}, [this] { view->collapseAll(); });
    actions.columns = make(view, look, {}, {}, [this] {
        headerMenu(view->viewport()->mapToGlobal(QPoint(0, int(headerHeight()))));
    });
    actions.takeBaseline = make(view, plan, u"baseline"_s, {}, [this] { takeBaseline(); });
    actions.compare = make(view, plan, {}, {}, [this] { chooseBaseline(); });
    actions.removeBaseline = make(view, plan, {}, {}, [this] { removeBaseline(); });
    actions.saveTemplate = make(view, plan, {}, {}, [this] { saveTemplate(); });
    actions.forecast = make(view, plan, u"chart"_s, {}, [this] {
        auto *window = new ForecastWindow(context, currentChallenge(), view);
        window->show();
        window->start();
    });
    actions.letGo = make(view, plan, {}, {}, [this] { letGo(); });
    actions.savePicture = make(view, u"File"_s, u"export"_s, {}, [this] { savePicture(); });
    const auto group = [](const QString &name, const QList<QAction *> &list) {
        for (QAction *action : list)
            action->setProperty("group", name);
    };
    group(u"new"_s, {actions.add, actions.addMilestone, actions.addSprint});
    group(u"links"_s, {actions.link, actions.unlink});
    group(u"order"_s, {actions.indent, actions.outdent, actions.moveUp, actions.moveDown});
    group(u"baseline"_s, {actions.takeBaseline, actions.compare, actions.removeBaseline});
    group(u"whole"_s, {actions.forecast, actions.saveTemplate, actions.letGo});
    group(u"zoom"_s,
          {actions.zoomIn, actions.zoomOut, actions.fitAll, actions.fitSelection, actions.today});
    group(u"rows"_s, {actions.expand, actions.collapse, actions.columns});
}

void TimelineCore::retranslate()
{
    scene.forgetFindings();
    actions.add->setText(tr("New task"));
    actions.addMilestone->setText(tr("New milestone"));
    actions.addSprint->setText(tr("New sprint"));
    actions.rename->setText(tr("Edit in place"));
    actions.open->setText(tr("Open"));
    actions.link->setText(tr("Link"));
    actions.unlink->setText(tr("Remove links"));
    actions.indent->setText(tr("Move in"));
    actions.outdent->setText(tr("Move out"));
    actions.moveUp->setText(tr("Move up"));
    actions.moveDown->setText(tr("Move down"));
    actions.remove->setText(tr("Remove from the plan"));
    actions.copy->setText(tr("Copy rows"));
    actions.paste->setText(tr("Paste rows"));
    actions.selectAll->setText(tr("Select all plan items"));
    actions.zoomIn->setText(tr("Zoom in"));
    actions.zoomOut->setText(tr("Zoom out"));
    actions.fitAll->setText(tr("Zoom to all"));
    actions.fitSelection->setText(tr("Zoom to the selection"));
    actions.today->setText(tr("Go to today"));
    actions.expand->setText(tr("Open all rows"));
    actions.collapse->setText(tr("Close all rows"));
    actions.columns->setText(tr("Columns of the timeline…"));
    actions.takeBaseline->setText(tr("Take a baseline…"));
    actions.compare->setText(tr("Compare with a baseline…"));
    actions.removeBaseline->setText(tr("Remove the baseline compared with"));
    actions.saveTemplate->setText(tr("Save as a template…"));
    actions.forecast->setText(tr("Forecast…"));
    actions.letGo->setText(tr("Let go of recorded dates"));
    actions.savePicture->setText(tr("Save the timeline as a picture…"));
    view->setAccessibleName(tr("Timeline"));
    view->setAccessibleDescription(
        tr("Plan items as rows with their dates. Arrows move between rows, Alt and left or right "
           "move an item by a working day, Enter opens it."));
    // Cached texts are in the language that was.
    scene.setFont(view->font());
    view->viewport()->update();
}

void TimelineCore::updateActions()
{
    if (!actions.add)
        return;
    const bool edits = isEditable();
    const bool items = view->selectionKind() == EntityKind::PlanItem;
    const bool challenge = bool(currentChallenge());
    actions.add->setEnabled(edits && challenge);
    actions.addMilestone->setEnabled(edits && challenge);
    actions.addSprint->setEnabled(edits && challenge);
    actions.rename->setEnabled(edits && current >= 0);
    actions.open->setEnabled(current >= 0);
    for (QAction *action : {actions.link, actions.unlink, actions.indent, actions.outdent,
                            actions.moveUp, actions.moveDown, actions.remove})
        action->setEnabled(edits && items);
    actions.copy->setEnabled(current >= 0);
    actions.letGo->setEnabled(edits && challenge);
    actions.fitAll->setEnabled(scene.rows.size() > 0);
    actions.fitSelection->setEnabled(!state.selected.isEmpty());
    actions.paste->setEnabled(edits && challenge);
    actions.takeBaseline->setEnabled(edits && !now().table<PlanItem>().isEmpty());
    actions.saveTemplate->setEnabled(edits && challenge);
    actions.forecast->setEnabled(challenge && context.work);
    actions.compare->setEnabled(!baselines().empty());
    actions.removeBaseline->setEnabled(edits && now().find(Id<Baseline>(scene.options.baseline)));
}

QList<QAction *> TimelineView::viewActions() const
{
    const TimelineCore::Actions &a = d->actions;
    return {a.add,      a.addMilestone,   a.addSprint, a.rename,       a.open,
            a.link,     a.unlink,         a.indent,    a.outdent,      a.moveUp,
            a.moveDown, a.remove,         a.copy,      a.paste,        a.selectAll,
            a.zoomIn,   a.zoomOut,        a.fitAll,    a.fitSelection, a.today,
            a.expand,   a.collapse,       a.columns,   a.savePicture,  a.takeBaseline,
            a.compare,  a.removeBaseline, a.forecast,  a.saveTemplate, a.letGo};
}

void TimelineCore::letGo()
{
    QList<Id<PlanItem>> items = selectedItems();
    for (const OutlineNode &node :
         items.isEmpty() ? scene.index.outline(currentChallenge()) : std::vector<OutlineNode>())
        items << node.item;
    const ChangeSet changes = edits::letGo(now(), items);
    if (changes.isEmpty())
        status(tr("No dates are kept as they were recorded: all of them are planned."));
    else
        perform(changes);
}

void TimelineCore::contextMenu(QPoint at)
{
    QMenu menu(view);
    if (current >= 0 && scene.rows.at(current).kind == RowKind::Item) {
        menu.addActions({actions.open, actions.rename});
        menu.addSeparator();
        menu.addActions({actions.add, actions.addMilestone, actions.addSprint});
        menu.addSeparator();
        menu.addActions({actions.link, actions.unlink});
        menu.addSeparator();
        menu.addActions({actions.indent, actions.outdent, actions.moveUp, actions.moveDown});
        menu.addSeparator();
        menu.addActions({actions.copy, actions.paste, actions.remove});
    } else {
        menu.addActions({actions.open, actions.add, actions.addMilestone, actions.paste});
        menu.addSeparator();
        menu.addActions({actions.expand, actions.collapse});
        menu.addSeparator();
        menu.addAction(actions.savePicture);
    }
    menu.exec(at);
}

// Which columns the tree has; the name stays.
void TimelineCore::headerMenu(QPoint globalAt)
{
    const bool portfolio = scene.options.grouping == Grouping::None;
    QList<TreeColumnState> &columns = portfolio ? portfolioColumns : planColumns;
    QMenu menu(view);
    for (int i = 0; i < treeColumnCount; ++i) {
        const auto column = TreeColumn(i);
        const bool plan = column == TreeColumn::Duration || column == TreeColumn::Progress ||
                          column == TreeColumn::Predecessors || column >= TreeColumn::AtBest;
        const bool compares = column >= TreeColumn::StartVariance;
        if (column == TreeColumn::Name || (portfolio && plan) ||
            (compares && !now().find(Id<Baseline>(scene.options.baseline))))
            continue;
        QAction *action = menu.addAction(columnLabel(column));
        action->setCheckable(true);
        const auto at = std::ranges::find(columns, column, &TreeColumnState::column);
        action->setChecked(at != columns.end());
        QObject::connect(action, &QAction::triggered, view, [this, &columns, column](bool on) {
            if (!on) {
                columns.removeIf([&](const TreeColumnState &s) { return s.column == column; });
            } else {
                static constexpr int widths[] = {76, 232, 44, 70, 74, 80, 72, 180,
                                                 96, 88,  70, 70, 72, 72, 86};
                // In the order of the list, which is the order people expect.
                auto place = std::ranges::find_if(
                    columns, [&](const TreeColumnState &s) { return s.column > column; });
                columns.insert(place, {column, widths[int(column)]});
            }
            applyColumns();
            treeWidth = std::max(treeWidth, TreeLayout::usualWidth(columns) - 60);
            updateScrollBars();
            view->viewport()->update();
            emit view->viewChanged();
        });
    }
    menu.exec(globalAt);
}

void TimelineCore::addItem(PlanKind kind)
{
    if (!isEditable())
        return;
    edits::NewItem item;
    item.challenge = currentChallenge();
    if (!item.challenge)
        return;
    item.after = currentItem();
    item.kind = kind;
    item.name = kind == PlanKind::Milestone ? tr("New milestone")
                : kind == PlanKind::Sprint  ? tr("New sprint")
                                            : tr("New task");
    if (kind == PlanKind::Milestone)
        item.duration = {};
    item.start = startOfNew(item);
    const auto changes = edits::add(now(), item);
    if (!perform(changes))
        return;
    for (const Change<PlanItem> &change : changes->of<PlanItem>()) {
        if (change.isAdded() && view->show(EntityKind::PlanItem, change.id().value))
            edit(current, TreeColumn::Name);
    }
}

CivilTime TimelineCore::startOfNew(edits::NewItem item) const
{
    const auto moves = [&] {
        const auto changes = edits::add(now(), item);
        return changes ? context.portfolio->whatIf(*changes) : std::vector<planning::Moved>();
    };
    const auto isAdded = [](const planning::Moved &one) { return !one.before.start.isValid(); };
    const auto soon = moves();
    const auto added = std::ranges::find_if(soon, isAdded);
    if (added == soon.end() || added->after.start.date() >= scene.today)
        return {};
    item.start = CivilTime::at(scene.today, 0);
    // A challenge without a start begins with its earliest dated item: that this one must not be.
    const auto isWork = [&](const planning::Moved &one) {
        const PlanItem *row = now().find(one.item);
        return row && row->kind != PlanKind::Summary && row->kind != PlanKind::Stint;
    };
    return std::ranges::none_of(moves(), isWork) ? item.start : CivilTime();
}

void TimelineCore::removeSelected()
{
    const QList<Id<PlanItem>> items = selectedItems();
    if (items.isEmpty() || !isEditable())
        return;
    // The row that comes next takes over, so that Del Del Del works.
    const int row = current;
    if (!perform(edits::remove(now(), items)))
        return;
    if (scene.rows.size() > 0)
        select(std::min(std::max(0, row), scene.rows.size() - 1), SelectMode::Replace);
}

void TimelineCore::unlinkSelected()
{
    perform(edits::unlink(now(), selectedItems()));
}

void TimelineCore::savePicture()
{
    const QString path =
        QFileDialog::getSaveFileName(view, tr("Save the timeline as a picture"),
                                     tr("Timeline") + u".png"_s, tr("Pictures (*.png *.svg)"));
    if (path.isEmpty())
        return;
    if (const auto saved = saveTimelinePicture(*view, path); !saved)
        emit view->errorOccurred(saved.error().message);
    else
        status(tr("Saved as %1.").arg(path));
}

} // namespace stint::ui
