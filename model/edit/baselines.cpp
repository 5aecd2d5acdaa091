// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/baselines.h"

#include "model/domain/draft.h"
#include "model/planning/variance.h"

#include <QCoreApplication>

namespace stint::edit {

Id<Baseline> findBaseline(const Snapshot &now, const QString &name)
{
    for (const Baseline &row : now.table<Baseline>()) {
        if (row.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return row.id;
    }
    return {};
}

QString nextBaselineName(const Snapshot &now)
{
    for (qsizetype n = now.table<Baseline>().size() + 1;; ++n) {
        const QString name = QCoreApplication::translate("Edit", "Baseline %1").arg(n);
        if (!findBaseline(now, name))
            return name;
    }
}

Result<ChangeSet> takeBaseline(const Snapshot &now, const planning::Planner &planner,
                               const QString &name, Id<Challenge> challenge, QDate today)
{
    Baseline row;
    row.name = name.simplified();
    row.challenge = challenge;
    row.takenOn = today;
    if (row.name.isEmpty())
        return failure(QCoreApplication::translate("Edit", "A baseline needs a name."));
    if (findBaseline(now, row.name))
        return failure(QCoreApplication::translate(
                           "Edit", "There is a baseline “%1” already. Choose another name.")
                           .arg(row.name));
    Draft draft(now);
    BaselineItem date;
    date.baseline = draft.add(row);
    for (const PlanItem &item : now.table<PlanItem>()) {
        const planning::ItemDates *dates = planner.dates(item.id);
        if (!dates || (challenge && item.challenge != challenge))
            continue;
        date.item = item.id;
        date.start = dates->start;
        date.finish = dates->finish;
        date.duration = planning::lengthOf(planner, item.id);
        draft.add(date);
    }
    if (!date.item)
        return failure(
            QCoreApplication::translate("Edit", "There are no plan items to take a baseline of."));
    return draft.finish(QCoreApplication::translate("Edit", "take the baseline %1").arg(row.name));
}

Result<ChangeSet> removeBaseline(const Snapshot &now, Id<Baseline> baseline)
{
    const Baseline *row = now.find(baseline);
    if (!row)
        return failure(QCoreApplication::translate("Edit", "That baseline is no longer there."));
    Draft draft(now);
    for (const BaselineItem &date : now.table<BaselineItem>()) {
        if (date.baseline == baseline)
            draft.remove(date.id);
    }
    const QString words =
        QCoreApplication::translate("Edit", "remove the baseline %1").arg(row->name);
    draft.remove(baseline);
    return draft.finish(words);
}

} // namespace stint::edit
