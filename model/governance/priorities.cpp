// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/priorities.h"

#include "model/governance/lifecycle.h"

#include <QHash>
#include <map>

namespace stint::governance {

namespace {

void add(std::vector<Money> &sums, const Money &amount)
{
    if (!amount.isValid())
        return;
    const auto same = std::ranges::find(sums, amount.currency, &Money::currency);
    if (same == sums.end())
        sums.push_back(amount);
    else
        same->minor += amount.minor;
}

void add(PriorityRollUp &sum, const PriorityRollUp &part)
{
    sum.open += part.open;
    sum.onTrack += part.onTrack;
    sum.atRisk += part.atRisk;
    sum.offTrack += part.offTrack;
    sum.adopted += part.adopted;
    sum.stopped += part.stopped;
    for (const Money &amount : part.budget)
        add(sum.budget, amount);
}

void count(PriorityRollUp &sum, const Snapshot &now, const Challenge &challenge)
{
    if (challenge.outcome != Outcome::Open) {
        ++(challenge.outcome == Outcome::Adopted ? sum.adopted : sum.stopped);
        return;
    }
    if (isClosed(now, challenge))
        return;
    ++sum.open;
    sum.onTrack += challenge.status == Status::OnTrack;
    sum.atRisk += challenge.status == Status::AtRisk;
    sum.offTrack += challenge.status == Status::OffTrack;
    add(sum.budget, challenge.budget);
}

/// Priority → what it serves; nothing for those at the top and where a circle is cut.
QHash<qint64, Id<Priority>> parents(const Snapshot &now)
{
    QHash<qint64, Id<Priority>> parents;
    for (const Priority &row : now.table<Priority>()) {
        const Priority *above = now.find(row.parent);
        for (Id<Priority> at = row.parent; above && at; at = parents.value(at.value)) {
            if (at == row.id)
                above = nullptr;
        }
        if (above)
            parents.insert(row.id.value, above->id);
    }
    return parents;
}

} // namespace

QString foldedTheme(const QString &theme)
{
    return theme.simplified().toCaseFolded();
}

TargetState PriorityRollUp::target(const Priority &row, QDate today) const
{
    if (row.targetCount <= 0)
        return TargetState::None;
    if (adopted >= row.targetCount)
        return TargetState::Met;
    return row.targetOn.isValid() && row.targetOn < today ? TargetState::Missed : TargetState::Open;
}

std::vector<PriorityRollUp> rollUpPriorities(const Snapshot &now)
{
    std::vector<const Priority *> rows;
    QHash<QString, qint64> named;
    for (const Priority &row : now.table<Priority>()) {
        rows.push_back(&row);
        if (!named.contains(foldedTheme(row.name)))
            named.insert(foldedTheme(row.name), row.id.value);
    }
    std::ranges::stable_sort(rows, {}, &Priority::position);
    QHash<qint64, PriorityRollUp> own;
    for (const Challenge &challenge : now.table<Challenge>()) {
        if (const qint64 id = named.value(foldedTheme(challenge.theme)))
            count(own[id], now, challenge);
    }
    const auto above = parents(now);
    QHash<qint64, PriorityRollUp> sums;
    for (const Priority *row : rows) {
        const PriorityRollUp part = own.value(row->id.value);
        for (Id<Priority> at = row->id; at; at = above.value(at.value))
            add(sums[at.value], part);
    }
    std::vector<PriorityRollUp> list;
    const auto place = [&](auto &&self, Id<Priority> under, int depth) -> void {
        for (const Priority *row : rows) {
            if (above.value(row->id.value) != under)
                continue;
            PriorityRollUp sum = sums.value(row->id.value);
            sum.priority = row->id;
            sum.depth = depth;
            list.push_back(std::move(sum));
            self(self, row->id, depth + 1);
        }
    };
    place(place, {}, 0);
    return list;
}

const Priority *priorityOf(const Snapshot &now, const QString &theme)
{
    for (const Priority &row : now.table<Priority>()) {
        if (!theme.isEmpty() && foldedTheme(row.name) == foldedTheme(theme))
            return &row;
    }
    return nullptr;
}

std::vector<LooseTheme> looseThemes(const Snapshot &now)
{
    std::map<QString, LooseTheme> found;
    for (const Challenge &challenge : now.table<Challenge>()) {
        if (isClosed(now, challenge) || priorityOf(now, challenge.theme))
            continue;
        LooseTheme &loose = found[foldedTheme(challenge.theme)];
        if (loose.open++ == 0)
            loose.theme = challenge.theme.simplified();
    }
    std::vector<LooseTheme> list;
    for (const auto &[key, loose] : found)
        list.push_back(loose);
    std::ranges::stable_sort(list, std::ranges::greater(), &LooseTheme::open);
    return list;
}

} // namespace stint::governance
