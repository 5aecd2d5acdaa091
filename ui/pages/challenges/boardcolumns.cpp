// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenges/boardcolumns.h"

#include "model/governance/lifecycle.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

std::vector<BoardColumn> stageColumns(const Snapshot &now)
{
    std::vector<BoardColumn> columns;
    for (const Stage *stage : governance::stagesInOrder(now)) {
        BoardColumn column;
        column.key = stage->id.value;
        column.title = stage->name;
        column.letter = stage->letter;
        column.colour = QColor(stage->colour);
        column.limit = stage->limitCount;
        column.closed = stage->closed;
        columns.push_back(std::move(column));
    }
    return columns;
}

std::vector<BoardColumn> statusColumns()
{
    std::vector<BoardColumn> columns;
    for (const Status status :
         {Status::OffTrack, Status::AtRisk, Status::OnTrack, Status::Unknown}) {
        BoardColumn column;
        column.key = static_cast<int>(status);
        column.title = choiceLabel(status);
        column.status = static_cast<int>(status);
        columns.push_back(std::move(column));
    }
    return columns;
}

void sortByTitle(std::vector<BoardColumn> &columns)
{
    const QCollator collator{QLocale()};
    std::ranges::sort(columns, [&](const BoardColumn &a, const BoardColumn &b) {
        return collator.compare(a.title, b.title) < 0;
    });
}

using Key = std::pair<qint64, QString>; ///< of a column; the text is a theme

Key keyOf(const Challenge &challenge, BoardBy by)
{
    switch (by) {
    case BoardBy::Owner:
        return {challenge.owner.value, {}};
    case BoardBy::Status:
        return {static_cast<int>(challenge.status), {}};
    case BoardBy::Theme:
        return {0, challenge.theme};
    case BoardBy::Department:
        return {challenge.sponsor.value, {}};
    case BoardBy::Stage:
        break;
    }
    return {challenge.stage.value, {}};
}

QString nameless(BoardBy by)
{
    switch (by) {
    case BoardBy::Owner:
        return QCoreApplication::translate("Board", "No owner");
    case BoardBy::Theme:
        return QCoreApplication::translate("Board", "No theme");
    case BoardBy::Department:
        return QCoreApplication::translate("Board", "No department");
    default:
        return QCoreApplication::translate("Board", "No stage");
    }
}

} // namespace

QString BoardColumn::countText() const
{
    const QString count = QLocale().toString(static_cast<int>(ids.size()));
    if (limit <= 0)
        return count;
    const QString load = (isOverLimit() ? QCoreApplication::translate("Board", "%1 of %2, over")
                                        : QCoreApplication::translate("Board", "%1 of %2"))
                             .arg(QLocale().toString(all), QLocale().toString(limit));
    return all == static_cast<int>(ids.size())
               ? load
               : QCoreApplication::translate("Board", "%1 shown, %2").arg(count, load);
}

QString CardText::spoken() const
{
    QStringList parts{code + u' ' + title};
    if (!inStage.isEmpty())
        parts << inStage;
    if (!owner.isEmpty())
        parts << owner;
    parts << statusText;
    if (dueKind != governance::DueKind::None)
        parts << QCoreApplication::translate("Board", "%1 %2, %3")
                     .arg(governance::dueKindLabel(dueKind), due, dueWhat);
    return parts.join(u", "_s);
}

std::vector<BoardColumn> boardColumns(const RowsModel &rows, BoardBy by)
{
    const Snapshot &now = rows.now();
    std::vector<BoardColumn> columns;
    if (by == BoardBy::Stage)
        columns = stageColumns(now);
    else if (by == BoardBy::Status)
        columns = statusColumns();

    QHash<Key, size_t> places;
    for (size_t i = 0; i < columns.size(); ++i)
        places.insert({columns[i].key.toLongLong(), {}}, i);
    const auto columnFor = [&](const Challenge &c) -> BoardColumn & {
        const Key key = keyOf(c, by);
        const auto it = places.constFind(key);
        if (it != places.cend())
            return columns[*it];
        places.insert(key, columns.size());
        BoardColumn column;
        column.key = by == BoardBy::Theme ? QVariant(key.second) : QVariant(key.first);
        column.title = by == BoardBy::Owner        ? now.title(EntityKind::Person, key.first)
                       : by == BoardBy::Department ? now.title(EntityKind::Organisation, key.first)
                                                   : key.second;
        columns.push_back(std::move(column));
        return columns.back();
    };
    if (by == BoardBy::Stage) {
        for (const Challenge &challenge : now.table<Challenge>()) {
            if (const auto it = places.constFind(keyOf(challenge, by)); it != places.cend())
                ++columns[*it].all;
        }
    }
    for (const qint64 id : rows.ids()) {
        if (const Challenge *challenge = now.find(Id<Challenge>(id)))
            columnFor(*challenge).ids.push_back(id);
    }
    if (by != BoardBy::Stage && by != BoardBy::Status)
        sortByTitle(columns);
    // What has no owner, theme, department or known stage stands first: somebody has to see to it.
    std::ranges::stable_partition(columns, [](const BoardColumn &c) { return c.title.isEmpty(); });
    for (BoardColumn &column : columns) {
        if (column.title.isEmpty())
            column.title = nameless(by);
    }
    return columns;
}

CardText cardText(const Snapshot &now, const ChallengeFacts &facts, Id<Challenge> id)
{
    CardText card;
    const Challenge *challenge = now.find(id);
    if (!challenge)
        return card;
    card.code = challenge->code;
    card.title = challenge->title.simplified();
    card.owner = now.title(EntityKind::Person, challenge->owner.value);
    card.closed = facts.isClosed(*challenge);
    const int days = facts.daysInStage(*challenge);
    if (const int limit = facts.passedLimit(*challenge)) {
        card.inStage =
            QCoreApplication::translate("Board", "%1 d in stage, limit %2").arg(days).arg(limit);
        card.pastLimit = true;
    } else if (days >= 0) {
        card.inStage = QCoreApplication::translate("Board", "%1 d in stage").arg(days);
    }
    if (card.closed && challenge->outcome != Outcome::Open) {
        card.statusText = choiceLabel(challenge->outcome);
    } else {
        card.closed = false;
        card.status = static_cast<int>(challenge->status);
        card.statusText = choiceLabel(challenge->status);
    }
    const governance::NextDue &due = facts.nextDue(id);
    if (due.isValid()) {
        card.dueKind = due.kind;
        card.due = dueText(due, facts, true);
        card.dueWhat = due.what;
        card.late = due.isLate(facts.today());
    }
    return card;
}

QLatin1StringView boardField(BoardBy by)
{
    switch (by) {
    case BoardBy::Owner:
        return "owner"_L1;
    case BoardBy::Status:
        return "status"_L1;
    case BoardBy::Theme:
        return "theme"_L1;
    case BoardBy::Department:
        return "sponsor"_L1;
    case BoardBy::Stage:
        break;
    }
    return "stage"_L1;
}

} // namespace stint::ui
