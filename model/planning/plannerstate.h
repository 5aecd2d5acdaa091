// SPDX-License-Identifier: GPL-3.0-or-later
// What a planner keeps between two questions: the compiled network, its solution, and a trial.
// For the planner's own files only.
#pragma once

#include "model/planning/solver.h"
#include "model/planning/timebox.h"

#include <optional>
#include <unordered_map>

namespace stint::planning {

using Span = std::pair<CivilTime, CivilTime>;

class Planner::Private
{
public:
    explicit Private(const Snapshot &at);

    ItemDates solved(int node) const;
    const ItemDates *find(qint64 item) const
    {
        const int node = network.finishNode(item);
        return node < 0 ? nullptr : &dates[static_cast<size_t>(node)];
    }
    Span span(int challenge) const;
    /// Whether the change set can be followed on the compiled network.
    bool canFollow(const ChangeSet &changes) const;
    /// Takes over a change set that keeps the network's shape; the nodes that it concerns.
    std::vector<int> takeOver(const Snapshot &now, const ChangeSet &changes);
    /// What differs between two plans.
    static std::vector<Moved> between(const Private &before, const Private &after);

    void tryOut(const Snapshot &before, const ChangeSet &changes);
    void endTrial();

    /// A plan as an edit would make it, beside the plan as it is.
    struct Trial {
        std::unique_ptr<Private> anew; ///< of an edit that can't be followed; else null
        Snapshot before;
        ChangeSet inverse;
        Solver::Journal journal;
        std::vector<bool> affected; ///< by node
        Tried told;
        std::unordered_map<int, ItemDates> asked; ///< by node
        std::unordered_map<int, Span> spans;      ///< by challenge
    };

    Snapshot snapshot;
    Network network;
    /// Leave that changes leaves calendars behind; a new network has only those in use.
    int mostCalendars = 2 * network.calendars.size() + 50;
    Solver solver;
    std::vector<ItemDates> dates;                ///< by finish node
    mutable std::vector<int> keepers;            ///< of the floats; empty: not asked for yet
    mutable std::unordered_map<int, Span> spans; ///< by challenge, those asked for
    mutable std::optional<Timeboxes> boxes;      ///< not asked for yet: empty
    std::optional<Trial> trial;
    Solver::Journal spare; ///< of the trial before: its memory is used again

private:
    std::vector<int> followInTrial(const Snapshot &after, const ChangeSet &changes);
    void tell(std::span<const int> nodes);
};

} // namespace stint::planning
