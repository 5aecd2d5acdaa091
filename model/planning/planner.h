// SPDX-License-Identifier: GPL-3.0-or-later
// When everything happens. A Planner owns the compiled network of a snapshot's plan items and their
// solved dates, and follows change sets by re-solving only what they can affect.
// It reads the domain and writes nothing: dates are derived, never stored.
#pragma once

#include "model/domain/snapshot.h"
#include "model/values/civiltime.h"
#include "model/values/worktime.h"

#include <QString>
#include <memory>
#include <vector>

namespace stint::planning {

class WorkCalendar;

/// What holds an item's start (or, for a finish constraint, its finish) where it is.
enum class DriverKind : quint8 {
    Nothing,
    Predecessor,
    Constraint,
    ChallengeStart,
    Parent,
    Actual,
    Fixed,
    Levelling,
    Recorded,
    StatusDate
};

struct ItemDates {
    CivilTime start;
    CivilTime finish; ///< a whole-day item ends when its last working shift ends; points: = start
    CivilTime lateStart;
    CivilTime lateFinish;
    WorkTime totalFloat; ///< in the item's working time, against its challenge's finish; may be < 0
    WorkTime freeFloat;
    bool critical = false; ///< totalFloat <= 0, and not done yet
    DriverKind driver = DriverKind::Nothing;
    qint64 driverId = 0; ///< the Dependency for Predecessor; else 0

    bool operator==(const ItemDates &) const = default;
};

/// Something wrong with a plan, in words, on the item concerned: a loop, an impossible constraint.
struct Finding {
    Id<PlanItem> item;
    QString text;
};

/// One reason in a sentence, and the row that it is about, to go there; id 0: it is about none.
struct Why {
    QString text;
    EntityKind kind = EntityKind::PlanItem;
    qint64 id = 0;
};

/// An item whose dates a change set moves, before and after.
struct Moved {
    Id<PlanItem> item;
    ItemDates before; ///< default for an added item
    ItemDates after;  ///< default for a removed item
};

/// What a trial moves, in no order.
struct Tried {
    std::vector<Id<PlanItem>> items; ///< those that begin or finish at another time
    std::vector<Id<PlanItem>>
        marks; ///< of them milestones, gates, and what has a deadline or stint
    std::vector<Id<Challenge>> challenges; ///< theirs
};

class Planner
{
public:
    explicit Planner(const Snapshot &snapshot);
    ~Planner();
    Planner(Planner &&) noexcept;
    Planner &operator=(Planner &&) noexcept;

    /// Null if the item does not exist. Items in a loop keep their constraint's date and a finding.
    const ItemDates *dates(Id<PlanItem> item) const;
    /// First start and last finish of a challenge's items; invalid times if it has none.
    std::pair<CivilTime, CivilTime> span(Id<Challenge> challenge) const;
    /// What is wrong with the plan, worked out when asked for.
    std::vector<Finding> findings() const;
    /// The same of one item.
    QStringList findings(Id<PlanItem> item) const;
    /// Why an item starts when it does, as a sentence in the program's language:
    /// "Waits for Build 1 (finish to start).", "Not before 30 Nov 2026 (start no earlier than)."
    QString reason(Id<PlanItem> item) const;
    /// reason() first, then the days off and the leave that push the item or interrupt it, then
    /// what the status date does to it. Empty if the item does not exist.
    std::vector<Why> why(Id<PlanItem> item) const;
    /// Why an item is critical, or how far it can slip and what that moves; leads to what keeps it.
    Why whyCritical(Id<PlanItem> item) const;
    /// The calendar that an item's work is done in. Always valid.
    const WorkCalendar &calendarOf(Id<PlanItem> item) const;
    /// The city's calendar.
    const WorkCalendar &calendar() const;

    /// Follows an edit that was applied to the portfolio. Same result as a new Planner on the new
    /// snapshot. Returns the items whose dates changed.
    std::vector<Moved> update(const Snapshot &after, const ChangeSet &changes);
    /// What an edit would move, without keeping it. `before` is the snapshot that the planner is
    /// at.
    std::vector<Moved> whatIf(const Snapshot &before, const ChangeSet &changes);

    /// Begins a trial, for what is dragged: the plan as an edit would make it, of which only what
    /// is asked for is worked out. dates() and everything else go on telling of the plan as it is.
    /// A trial lasts until endTrial(), the next trial, update() or whatIf(), or until somebody
    /// asks why or for findings, which are those of the plan as it is.
    void tryOut(const Snapshot &before, const ChangeSet &changes);
    void endTrial();
    const Tried &tried() const; ///< empty without a trial
    /// As in the trial; without one, as they are.
    const ItemDates *triedDates(Id<PlanItem> item) const;
    std::pair<CivilTime, CivilTime> triedSpan(Id<Challenge> challenge) const;

    /// The names of the items in the loop that a link would close, in order; empty if none.
    static QStringList loopThrough(const Snapshot &snapshot, Id<PlanItem> predecessor,
                                   Id<PlanItem> successor);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace stint::planning
