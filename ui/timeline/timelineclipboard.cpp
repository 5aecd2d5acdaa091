// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as text of a spreadsheet, and back.
#include "model/domain/draft.h"
#include "model/edit/people.h"
#include "model/exchange/celltext.h"
#include "model/exchange/clipboardtext.h"
#include "ui/timeline/timelinecore.h"
#include "ui/timeline/timelineedits.h"
#include "ui/timeline/waittext.h"

#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

namespace stint::ui {

// Rows as lines with tabs between the cells: name, start, finish and so on, under their headings.
void TimelineCore::copy() const
{
    QList<int> rows;
    for (int row = 0; row < scene.rows.size(); ++row) {
        if (state.selected.contains(scene.rows.at(row).id))
            rows << row;
    }
    if (rows.isEmpty() && current >= 0)
        rows << current;
    exchange::CellBlock lines;
    QStringList heading;
    for (const TreeColumnState &column : scene.options.columns)
        heading << columnLabel(column.column);
    lines.push_back(heading);
    for (const int row : rows) {
        const TimelineRow &what = scene.rows.at(row);
        QStringList cells;
        for (const TreeColumnState &column : scene.options.columns) {
            const auto [start, finish] = scene.span(what);
            // Dates as spreadsheets take them, whatever is shown for want of room.
            if (column.column == TreeColumn::Start)
                cells << (start.isValid() ? start.date().toString(Qt::ISODate) : QString());
            else if (column.column == TreeColumn::Finish)
                cells << (finish.isValid() ? finish.date().toString(Qt::ISODate) : QString());
            else if (column.column == TreeColumn::Who)
                cells << scene.whoInFull(what);
            else
                cells << scene.cell(what, column.column);
        }
        lines.push_back(cells);
    }
    QApplication::clipboard()->setText(exchange::clipboardText(lines));
}

namespace {

/// Where the columns of a block of cells are; -1: it has none.
struct PastedColumns {
    qsizetype name = 0;
    qsizetype duration = 1;
    qsizetype start = -1;
    qsizetype who = -1;
    qsizetype waits = -1;
};

/// By the headings, which are taken off; without any, the first is the name and a second the
/// duration.
PastedColumns columnsOf(exchange::CellBlock &lines)
{
    const auto find = [&](TreeColumn column) { return lines.front().indexOf(columnLabel(column)); };
    if (find(TreeColumn::Name) < 0)
        return {};
    const PastedColumns found{find(TreeColumn::Name), find(TreeColumn::Duration),
                              find(TreeColumn::Start), find(TreeColumn::Who),
                              find(TreeColumn::Predecessors)};
    lines.erase(lines.begin());
    return found;
}

struct PastedItem {
    Id<PlanItem> id;
    QString name;
    QStringList who;
    QList<WrittenWait> waits;
};

/// Takes a change into both the snapshot that comes of it and the whole.
void take(const ChangeSet &change, Snapshot &with, ChangeSet &all)
{
    with.apply(change);
    all.append(change);
}

/// What nobody is called is given back.
QStringList assignPasted(const std::vector<PastedItem> &items, Snapshot &with, ChangeSet &all)
{
    QStringList unknown;
    Draft draft(with);
    for (const PastedItem &item : items) {
        for (const QString &name : item.who) {
            const Id<Person> person = edit::personNamed(with, name);
            if (person) {
                Assignment work;
                work.item = item.id;
                work.person = person;
                work.units = 100;
                draft.add(work);
            } else if (!unknown.contains(name)) {
                unknown << name;
            }
        }
    }
    take(draft.finish({}), with, all);
    return unknown;
}

/// Copies wait for one another; for what is not among them, where it is found, too. What can't be
/// linked is given back.
QStringList linkPasted(const std::vector<PastedItem> &items, const TimelineScene &scene,
                       Id<Challenge> challenge, Snapshot &with, ChangeSet &all)
{
    QStringList unknown;
    for (const PastedItem &item : items) {
        for (const WrittenWait &wait : item.waits) {
            const auto among = std::ranges::find_if(items, [&](const PastedItem &other) {
                return other.name.compare(wait.who, Qt::CaseInsensitive) == 0 ||
                       other.name.compare(wait.text, Qt::CaseInsensitive) == 0;
            });
            const auto meant = among != items.end() ? Result<Id<PlanItem>>(among->id)
                                                    : itemMeant(scene, challenge, wait);
            const auto linked = meant ? edits::link(with, *meant, item.id, wait.kind, wait.lag)
                                      : Result<ChangeSet>(std::unexpected(meant.error()));
            if (linked)
                take(*linked, with, all);
            else if (!unknown.contains(wait.text))
                unknown << wait.text;
        }
    }
    return unknown;
}

} // namespace

// Lines of a spreadsheet become tasks after the current row.
void TimelineCore::paste()
{
    exchange::CellBlock lines = exchange::cellsFromClipboard(QApplication::clipboard()->text());
    const Id<Challenge> challenge = currentChallenge();
    if (lines.empty() || !challenge || !isEditable())
        return;
    const PastedColumns columns = columnsOf(lines);
    const FieldInfo *date = entityInfo(EntityKind::Challenge).field("due"_L1);
    Snapshot with = now();
    ChangeSet all;
    std::vector<PastedItem> items;
    edits::NewItem undated;
    undated.challenge = challenge;
    undated.after = currentItem();
    const CivilTime usualStart = startOfNew(undated);
    for (const QStringList &cells : lines) {
        edits::NewItem item;
        item.challenge = challenge;
        item.after = items.empty() ? currentItem() : items.back().id;
        item.name = cells.value(columns.name).simplified();
        if (item.name.isEmpty())
            continue;
        if (const QString text = cells.value(columns.duration).trimmed(); !text.isEmpty()) {
            const auto length = WorkTime::parse(text);
            if (!length) {
                perform(std::unexpected(length.error()));
                return;
            }
            item.duration = *length;
        }
        PastedItem pasted{{},
                          item.name,
                          cells.value(columns.who).split(u',', Qt::SkipEmptyParts),
                          readWaits(cells.value(columns.waits))};
        for (QString &name : pasted.who)
            name = name.simplified();
        // What waits for something begins when that says.
        if (const QString text = cells.value(columns.start).trimmed(); !text.isEmpty()) {
            const auto day = exchange::parseCell(*date, text, with);
            if (!day) {
                perform(std::unexpected(day.error()));
                return;
            }
            if (pasted.waits.isEmpty())
                item.start = CivilTime::at(day->toDate(), 0);
        } else if (pasted.waits.isEmpty()) {
            item.start = usualStart;
        }
        const auto added = edits::add(with, item);
        if (!added) {
            perform(added);
            return;
        }
        for (const Change<PlanItem> &change : added->of<PlanItem>()) {
            if (change.isAdded())
                pasted.id = change.id();
        }
        take(*added, with, all);
        items.push_back(std::move(pasted));
    }
    const QStringList left =
        assignPasted(items, with, all) + linkPasted(items, scene, challenge, with, all);
    all.words = tr("paste %n items", nullptr, int(items.size()));
    if (items.empty() || !perform(all))
        return;
    view->show(EntityKind::PlanItem, items.back().id.value);
    if (!left.isEmpty())
        emit view->errorOccurred(
            tr("Pasted, but nobody and nothing here is called %1.").arg(left.join(u", "_s)));
}

} // namespace stint::ui
