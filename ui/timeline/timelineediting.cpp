// SPDX-License-Identifier: GPL-3.0-or-later
// Editing in the tree's cells.
#include "model/edit/fields.h"
#include "model/planning/workcalendar.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/timeline/timelinecore.h"
#include "ui/timeline/timelineedits.h"
#include "ui/timeline/waittext.h"
#include "ui/widgets/editors.h"

#include <QKeyEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

const FieldInfo *fieldOf(EntityKind kind, QLatin1StringView name)
{
    return entityInfo(kind).field(name);
}

// What a cell holds, as a declared field: editors are made from those.
std::pair<EntityKind, const FieldInfo *> fieldFor(RowKind row, TreeColumn column)
{
    const EntityKind own = row == RowKind::Item ? EntityKind::PlanItem : EntityKind::Challenge;
    const bool item = row == RowKind::Item;
    switch (column) {
    case TreeColumn::Code:
        return {own, item ? nullptr : fieldOf(own, "code"_L1)};
    case TreeColumn::Name:
        return {own, fieldOf(own, item ? "name"_L1 : "title"_L1)};
    case TreeColumn::Who:
        return item
                   ? std::pair(EntityKind::Assignment, fieldOf(EntityKind::Assignment, "person"_L1))
                   : std::pair(own, fieldOf(own, "owner"_L1));
    case TreeColumn::Duration:
        return {own, item ? fieldOf(own, "duration_minutes"_L1) : nullptr};
    case TreeColumn::Start:
        // A plain date in both; what it does to an item, the plan's functions know.
        return {EntityKind::Challenge, fieldOf(EntityKind::Challenge, "start"_L1)};
    case TreeColumn::Finish:
        return {EntityKind::Challenge, item ? fieldOf(EntityKind::Challenge, "due"_L1) : nullptr};
    case TreeColumn::Progress:
        return {own, item ? fieldOf(own, "progress"_L1) : nullptr};
    case TreeColumn::Predecessors:
        // A line of text; what it says, waitText knows.
        return {own, item ? fieldOf(own, "name"_L1) : nullptr};
    case TreeColumn::AtBest:
        return {own, item ? fieldOf(own, "optimistic_minutes"_L1) : nullptr};
    case TreeColumn::AtWorst:
        return {own, item ? fieldOf(own, "pessimistic_minutes"_L1) : nullptr};
    case TreeColumn::Status:
        return {own, item ? nullptr : fieldOf(own, "status"_L1)};
    default:
        return {own, nullptr};
    }
}

class EditorKeys : public QObject
{
public:
    EditorKeys(TimelineCore &core, QWidget *editor)
        : QObject(editor)
        , m_core(core)
    {
        editor->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const int code = key->key();
            if (code == Qt::Key_Escape || code == Qt::Key_Return || code == Qt::Key_Enter ||
                code == Qt::Key_Tab || code == Qt::Key_Backtab) {
                // The editor is deleted by this; leave its event first.
                const bool keep = code != Qt::Key_Escape;
                const int step = code == Qt::Key_Tab ? 1 : code == Qt::Key_Backtab ? -1 : 0;
                TimelineCore &core = m_core;
                const qint64 row = core.editedRow;
                const TreeColumn column = core.editedColumn;
                core.finishEdit(keep);
                if (!core.editor)
                    core.view->setFocus();
                if (step && !core.editor)
                    core.editNext(row, column, step);
                return true;
            }
        } else if (event->type() == QEvent::FocusOut) {
            const auto *focus = static_cast<QFocusEvent *>(event);
            if (focus->reason() != Qt::PopupFocusReason &&
                focus->reason() != Qt::ActiveWindowFocusReason)
                m_core.finishEdit(true);
        }
        return QObject::eventFilter(object, event);
    }

private:
    TimelineCore &m_core;
};

} // namespace

bool TimelineCore::canEdit(int row, TreeColumn column) const
{
    if (!isEditable() || row < 0 || row >= scene.rows.size())
        return false;
    const TimelineRow &what = scene.rows.at(row);
    if (what.kind == RowKind::Group || !fieldFor(what.kind, column).second)
        return false;
    if (what.kind == RowKind::Challenge)
        return true;
    const PlanItem *item = now().find(Id<PlanItem>(what.id));
    const bool point = item && (item->kind == PlanKind::Milestone || item->kind == PlanKind::Gate);
    const bool summary = item && (item->kind == PlanKind::Summary || what.parent);
    const bool length = column == TreeColumn::Duration || column == TreeColumn::AtBest ||
                        column == TreeColumn::AtWorst;
    if (length || column == TreeColumn::Finish)
        return item && !summary && !(point && length);
    return item && !(summary && column == TreeColumn::Progress);
}

QRectF TimelineCore::cellRect(int row, TreeColumn column) const
{
    const TreeLayout layout(scene.options.columns, treeRect().width());
    const TreeCell *cell = layout.cell(column);
    if (!cell)
        return {};
    return TreePainter::cellRect(scene, *cell, scene.rows.at(row), stripOf(row));
}

bool TimelineCore::edit(int row, TreeColumn column, const QString &typed)
{
    finishEdit(true);
    if (!canEdit(row, column))
        return false;
    const TimelineRow what = scene.rows.at(row);
    if (cellRect(row, column).isEmpty())
        return false;
    const auto [kind, field] = fieldFor(what.kind, column);
    ensureVisible(row);
    QWidget *widget = createEditor(field, kind, context.portfolio, view->viewport(), true);
    FieldEditor *fieldEditor = editorOf(widget);
    if (!fieldEditor) {
        delete widget;
        return false;
    }
    QVariant value;
    if (what.kind == RowKind::Item) {
        const Id<PlanItem> id(what.id);
        const auto [start, finish] = scene.span(what);
        if (column == TreeColumn::Start)
            value = start.isValid() ? start.date() : QDate();
        else if (column == TreeColumn::Finish)
            value = finish.isValid() ? finish.date() : QDate();
        else if (column == TreeColumn::Predecessors)
            value = waitText(scene, id);
        else if (column == TreeColumn::Who)
            value = scene.index.people(id).empty() ? 0 : scene.index.people(id).front().value;
        else
            value = field->get(now().find(id));
    } else {
        value = field->get(now().find(what.challenge));
    }
    fieldEditor->setValue(value);
    editor = widget;
    editedRow = what.id;
    editedColumn = column;
    editedValue = fieldEditor->value();
    fieldEditor->done = [this] { finishEdit(true); };
    new EditorKeys(*this, widget);
    widget->setAccessibleName(columnLabel(column));
    placeEditor();
    widget->show();
    widget->setFocus();
    if (!typed.isEmpty())
        fieldEditor->begin(typed);
    return true;
}

void TimelineCore::placeEditor()
{
    if (!editor)
        return;
    int row = scene.rows.rowOfItem(Id<PlanItem>(editedRow));
    if (row < 0)
        return;
    if (current >= 0 && scene.rows.at(current).id == editedRow)
        row = current;
    const QRect cell = cellRect(row, editedColumn).adjusted(-4, 0, 6, 0).toRect();
    const int width = std::max(cell.width(), editor->minimumSizeHint().width());
    // Dates need room for their year; near the right edge they open to the left.
    const int wanted = editedColumn == TreeColumn::Name ? width : std::max(width, 120);
    const int left = wanted > cell.width() ? cell.right() - wanted + 1 : cell.left();
    editor->setGeometry(std::max(0, left), cell.top(), wanted, cell.height());
}

void TimelineCore::finishEdit(bool keep)
{
    if (!editor)
        return;
    QWidget *widget = editor;
    FieldEditor *fieldEditor = editorOf(widget);
    const QVariant value = fieldEditor ? fieldEditor->value() : QVariant();
    QString problem = keep && fieldEditor ? fieldEditor->problem() : QString();
    // Passing through is no edit: a task of two people stays theirs.
    Result<ChangeSet> change;
    if (keep && problem.isEmpty() && value != editedValue) {
        change = cellChange(editedWhat(), editedColumn, value);
        if (!change)
            problem = change.error().message;
        else if (editedColumn == TreeColumn::Start && context.portfolio->whatIf(*change).empty())
            problem = startWords(Id<PlanItem>(editedRow), value.toDate());
    }
    if (!problem.isEmpty()) {
        sayAt(widget->geometry(), problem);
        if (widget->hasFocus())
            return; // stays open, with what is wrong beside it
        keep = false;
    }
    editor = nullptr;
    const bool focused = widget->hasFocus();
    widget->removeEventFilter(widget->findChild<QObject *>());
    widget->hide();
    widget->deleteLater();
    if (focused)
        view->setFocus();
    if (!keep || !change || change->isEmpty() || !performLink(change))
        return;
    if (editedColumn != TreeColumn::Start)
        return;
    const int row = scene.rows.rowOfItem(Id<PlanItem>(editedRow));
    const QString elsewhere = startWords(Id<PlanItem>(editedRow), value.toDate());
    if (row >= 0 && !elsewhere.isEmpty())
        sayAt(cellRect(row, editedColumn).toRect(), elsewhere);
}

void TimelineCore::sayAt(const QRect &cell, const QString &words)
{
    QToolTip::showText(view->viewport()->mapToGlobal(cell.bottomLeft()), words, view);
    status(words);
}

QString TimelineCore::startWords(Id<PlanItem> id, QDate wanted) const
{
    const PlanItem *item = now().find(id);
    const planning::ItemDates *dates = planner().dates(id);
    if (!item || !dates || dates->start.date() == wanted)
        return {};
    const QString then = TimelineScene::dayInWords(dates->start.date());
    const QString typed = TimelineScene::dayInWords(wanted);
    if (planner().calendarOf(id).nextStart(CivilTime::at(wanted, 0)).date() == dates->start.date())
        return tr("%1 is no working day: “%2” begins on %3.").arg(typed, item->name, then);
    return tr("“%1” begins on %2, not on %3. %4")
        .arg(item->name, then, typed, planner().reason(id));
}

/// The row that is edited; of no kind that holds fields if it is gone.
TimelineRow TimelineCore::editedWhat() const
{
    TimelineRow row;
    row.kind = RowKind::Group;
    row.id = editedRow;
    if (const PlanItem *item = now().find(Id<PlanItem>(editedRow))) {
        row.kind = RowKind::Item;
        row.challenge = item->challenge;
    } else if (now().find(Id<Challenge>(editedRow))) {
        row.kind = RowKind::Challenge;
        row.challenge = Id<Challenge>(editedRow);
    }
    return row;
}

void TimelineCore::editNext(qint64 id, TreeColumn column, int step)
{
    int row = scene.rows.rowOfItem(Id<PlanItem>(id));
    if (row < 0)
        return;
    const auto &columns = scene.options.columns;
    int at = int(std::ranges::find(columns, column, &TreeColumnState::column) - columns.begin());
    for (at += step; at >= 0 && at < columns.size(); at += step) {
        if (edit(row, columns.at(at).column))
            return;
    }
    // Behind the last cell comes the next row's first: what is typed next must not end up in a
    // name.
    for (row += step; row >= 0 && row < scene.rows.size(); row += step) {
        if (scene.rows.at(row).kind != RowKind::Item)
            continue;
        select(row, SelectMode::Replace);
        for (at = step > 0 ? 0 : int(columns.size()) - 1; at >= 0 && at < columns.size();
             at += step) {
            if (edit(row, columns.at(at).column))
                return;
        }
    }
}

Result<ChangeSet> TimelineCore::cellChange(const TimelineRow &row, TreeColumn column,
                                           const QVariant &value) const
{
    const qint64 ids[] = {row.id};
    if (row.kind == RowKind::Challenge) {
        const auto [kind, field] = fieldFor(row.kind, column);
        if (!field)
            return ChangeSet();
        return edit::setField(now(), kind, ids, *field, value, scene.today);
    }
    const Id<PlanItem> id(row.id);
    const PlanItem *item = now().find(id);
    const planning::ItemDates *dates = scene.settled(id);
    if (!item || !dates)
        return ChangeSet();
    const planning::WorkCalendar &calendar = planner().calendarOf(id);
    const bool point = item->kind == PlanKind::Milestone || item->kind == PlanKind::Gate;
    switch (column) {
    case TreeColumn::Start:
    case TreeColumn::Finish: {
        const QDate day = value.toDate();
        if (!day.isValid() ||
            day == (column == TreeColumn::Start ? dates->start : dates->finish).date())
            return ChangeSet();
        if (point)
            return edits::move(now(), planner(), {id}, id,
                               CivilTime::at(day, dates->start.minuteOfDay()), false);
        if (column == TreeColumn::Start)
            return edits::move(now(), planner(), {id}, id,
                               calendar.nextStart(CivilTime::at(day, 0)), false);
        return edits::finishAt(now(), planner(), id,
                               calendar.previousFinish(CivilTime::at(day, 1440)));
    }
    case TreeColumn::Who: {
        const qint64 person = value.toLongLong();
        if (value.canConvert<NewReference>())
            return edits::assignNew(now(), id, value.value<NewReference>().name);
        return edits::assign(now(), id, Id<Person>(person));
    }
    case TreeColumn::Predecessors: {
        QList<edits::Wait> waits;
        for (const WrittenWait &wait : readWaits(value.toString())) {
            const auto meant = itemMeant(scene, item->challenge, wait);
            if (!meant)
                return std::unexpected(meant.error());
            waits << edits::Wait{*meant, wait.kind, wait.lag};
        }
        return edits::waitFor(now(), id, waits);
    }
    case TreeColumn::Progress:
        return edits::progress(now(), {id}, value.toInt());
    default: {
        const auto [kind, field] = fieldFor(row.kind, column);
        if (!field)
            return ChangeSet();
        return edit::setField(now(), EntityKind::PlanItem, ids, *field, value, scene.today);
    }
    }
}

} // namespace stint::ui
