// SPDX-License-Identifier: GPL-3.0-or-later
// Which stage a challenge was, is and is planned to be in, from the decisions that were taken, the
// gates in its plan and, after those, the usual length of a stage.
#pragma once

#include "model/planning/planner.h"
#include "ui/timeline/planindex.h"

#include <functional>

namespace stint::ui {

/// Dates of a plan item: the planner's, or those it would have while something is dragged.
using DatesOf = std::function<const planning::ItemDates *(Id<PlanItem>)>;

struct StageSpan {
    Id<Stage> stage;
    QDate from;
    QDate to; ///< the day on which the next begins
    bool current = false;
};

enum class GateState : quint8 { Decided, Next, Later };

struct GateMark {
    QDate on;
    Id<Stage> leaves;
    GateState state = GateState::Later;
};

struct StageBands {
    std::vector<StageSpan> spans;
    std::vector<GateMark> gates;
    bool ended = false; ///< the challenge is closed: its last span is a day that stands for "since"
};

StageBands stageBands(const Snapshot &now, const PlanIndex &index, const DatesOf &dates,
                      const Challenge &challenge, QDate today);

} // namespace stint::ui
