// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/throughput.h"

#include "model/governance/lifecycle.h"

#include <QHash>
#include <QSet>
#include <map>
#include <numeric>

namespace stint::governance {

int Throughput::all() const
{
    return std::accumulate(decisions.begin(), decisions.end(), 0, [](int sum, const auto &on) {
        return sum + static_cast<int>(on.size());
    });
}

int Throughput::percentOf(GateDecision decision) const
{
    const int sum = all();
    return sum > 0 ? (of(decision) * 100 + sum / 2) / sum : 0;
}

std::vector<Throughput> throughput(const Snapshot &now)
{
    std::vector<Id<Challenge>> all;
    for (const Challenge &challenge : now.table<Challenge>())
        all.push_back(challenge.id);
    return throughput(now, all);
}

std::vector<Throughput> throughput(const Snapshot &now, const std::vector<Id<Challenge>> &only)
{
    QSet<qint64> counted;
    for (const Id<Challenge> id : only)
        counted.insert(id.value);
    QSet<qint64> replaced;
    for (const GateReview &review : now.table<GateReview>())
        replaced.insert(review.supersedes.value);
    QHash<qint64, int> places;
    for (const Stage *stage : stagesInOrder(now)) {
        if (const Gate *gate = gateOf(now, stage->id))
            places.insert(gate->id.value, static_cast<int>(places.size()));
    }
    std::map<std::tuple<qint64, int, Id<Gate>>, Throughput> found;
    for (const GateReview &review : now.table<GateReview>()) {
        if (!review.gate || !review.on.isValid() || replaced.contains(review.id.value) ||
            review.decision == GateDecision::Moved || !counted.contains(review.challenge.value))
            continue;
        const QDate from(review.on.year(), (review.on.month() - 1) / 3 * 3 + 1, 1);
        const int place = places.value(review.gate.value, static_cast<int>(places.size()));
        Throughput &row = found[{-from.toJulianDay(), place, review.gate}];
        row.gate = review.gate;
        row.from = from;
        row.decisions[static_cast<size_t>(review.decision)].push_back(review.challenge);
    }
    std::vector<Throughput> rows;
    for (const auto &[key, row] : found)
        rows.push_back(row);
    return rows;
}

std::vector<Throughput> byQuarter(const std::vector<Throughput> &rows)
{
    std::vector<Throughput> quarters;
    for (const Throughput &row : rows) {
        if (quarters.empty() || quarters.back().from != row.from)
            quarters.push_back({.from = row.from});
        for (size_t i = 0; i < row.decisions.size(); ++i)
            std::ranges::copy(row.decisions[i], std::back_inserter(quarters.back().decisions[i]));
    }
    return quarters;
}

} // namespace stint::governance
