// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a timeline from top to bottom: groups, challenges and plan items, as far as they are
// open. A flat list, so that painting and hit testing go straight to a row by its number.
#pragma once

#include "model/planning/planner.h"
#include "ui/timeline/planindex.h"
#include "ui/timeline/timelineoptions.h"

#include <QSet>

namespace stint::ui {

enum class RowKind : quint8 { Group, Challenge, Item };

struct TimelineRow {
    qint64 id = 0; ///< of a stage, person or organisation (0: none), a challenge or an item
    Id<Challenge> challenge; ///< of challenges and items
    int number = 0;          ///< of an item, within its challenge, from 1
    RowKind kind = RowKind::Item;
    quint8 depth = 0;
    bool parent = false; ///< has rows beneath it
    bool open = true;
    int count = 0; ///< of a group: challenges or items in it

    bool operator==(const TimelineRow &) const = default;
};

class TimelineRows
{
public:
    /// Builds the list anew: for another filter, order, grouping, or a changed outline.
    void build(const Snapshot &now, const planning::Planner &planner, const PlanIndex &index,
               const std::vector<Id<Challenge>> &challenges, Grouping grouping, RowOrder order);

    int size() const { return int(m_rows.size()); }
    const TimelineRow &at(int row) const { return m_rows[size_t(row)]; }
    /// The first row that shows it; -1 if none does.
    int rowOfItem(Id<PlanItem> item) const;
    int rowOfChallenge(Id<Challenge> challenge) const;
    /// The row that `row` hangs under; -1 at the top.
    int parentRow(int row) const;

    int challengeCount() const { return m_challengeCount; }
    int itemCount() const { return m_itemCount; } ///< open or not
    /// The shown challenges in their order.
    const std::vector<Id<Challenge>> &challenges() const { return m_challenges; }

    /// What is closed, by id (ids are unique over a file). Takes effect at the next build().
    const QSet<qint64> &collapsed() const { return m_collapsed; }
    void setCollapsed(QSet<qint64> ids) { m_collapsed = std::move(ids); }
    void setOpen(qint64 id, bool open);

private:
    struct Building;
    void addChallenge(const Building &b, Id<Challenge> challenge, int depth);
    void addItems(const Building &b, Id<Challenge> challenge, int depth);
    void addStages(const Building &b);
    void addBuckets(const Building &b);
    void sortChallenges(const Building &b, RowOrder order);

    std::vector<TimelineRow> m_rows;
    std::vector<Id<Challenge>> m_challenges;
    IdMap m_rowOf;
    QSet<qint64> m_collapsed;
    int m_challengeCount = 0;
    int m_itemCount = 0;
};

} // namespace stint::ui
