// SPDX-License-Identifier: GPL-3.0-or-later
// Which EntityKind each row type is. Forward declarations only, so that entities can refer to each
// other without including each other.
#pragma once

#include "model/domain/fieldvalue.h"

namespace stint {

#define STINT_ENTITY(Row)                                                                          \
    struct Row;                                                                                    \
    template <>                                                                                    \
    inline constexpr EntityKind entityKind<Row> = EntityKind::Row;

STINT_ENTITY(Settings)
STINT_ENTITY(Organisation)
STINT_ENTITY(Person)
STINT_ENTITY(Calendar)
STINT_ENTITY(CalendarDay)
STINT_ENTITY(Stage)
STINT_ENTITY(Gate)
STINT_ENTITY(Criterion)
STINT_ENTITY(ExtraField)
STINT_ENTITY(Challenge)
STINT_ENTITY(CriterionState)
STINT_ENTITY(GateReview)
STINT_ENTITY(Stint)
STINT_ENTITY(PlanItem)
STINT_ENTITY(Dependency)
STINT_ENTITY(Assignment)
STINT_ENTITY(Leave)
STINT_ENTITY(Baseline)
STINT_ENTITY(BaselineItem)
STINT_ENTITY(PlanTemplate)
STINT_ENTITY(Risk)
STINT_ENTITY(Decision)
STINT_ENTITY(Note)
STINT_ENTITY(Attachment)
STINT_ENTITY(Submission)
STINT_ENTITY(ScoringModel)
STINT_ENTITY(ScoringCriterion)
STINT_ENTITY(Rating)
STINT_ENTITY(Score)
STINT_ENTITY(Priority)
STINT_ENTITY(Stocktake)
STINT_ENTITY(Minute)
STINT_ENTITY(GateVote)
STINT_ENTITY(Issue)
STINT_ENTITY(Action)
STINT_ENTITY(Adoption)
STINT_ENTITY(Handover)
STINT_ENTITY(RolloutSite)

#undef STINT_ENTITY

} // namespace stint
