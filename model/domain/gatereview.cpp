// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/gatereview.h"

#include <QCoreApplication>

namespace stint {

const std::array<ChoiceInfo, 4> Choices<CriterionVerdict>::all = {{
    {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {"met", QT_TRANSLATE_NOOP("Choice", "Met")},
    {"not_met", QT_TRANSLATE_NOOP("Choice", "Not met")},
    {"waived", QT_TRANSLATE_NOOP("Choice", "Waived")},
}};

const std::array<ChoiceInfo, 6> Choices<GateDecision>::all = {{
    {"go", QT_TRANSLATE_NOOP("Choice", "Go")},
    {"go_with_conditions", QT_TRANSLATE_NOOP("Choice", "Go with conditions")},
    {"adapt", QT_TRANSLATE_NOOP("Choice", "Adapt")},
    {"hold", QT_TRANSLATE_NOOP("Choice", "Hold")},
    {"stop", QT_TRANSLATE_NOOP("Choice", "Stop")},
    {"moved", QT_TRANSLATE_NOOP("Choice", "Moved without a gate")},
}};

const EntityName CriterionState::entity{"criterion_state", "criterion_states",
                                        QT_TRANSLATE_NOOP("Entity", "Criterion state"),
                                        QT_TRANSLATE_NOOP("Entity", "Criterion states")};

std::span<const FieldInfo> CriterionState::fields()
{
    static const std::array list{
        field("challenge", &CriterionState::challenge, QT_TRANSLATE_NOOP("Field", "Challenge"),
              FieldUse::Required),
        field("criterion", &CriterionState::criterion, QT_TRANSLATE_NOOP("Field", "Criterion"),
              FieldUse::Required),
        field("verdict", &CriterionState::verdict, QT_TRANSLATE_NOOP("Field", "Verdict")),
        field("reason", &CriterionState::reason, QT_TRANSLATE_NOOP("Field", "Reason")),
        field("person", &CriterionState::person, QT_TRANSLATE_NOOP("Field", "Said by")),
        field("said_on", &CriterionState::on, QT_TRANSLATE_NOOP("Field", "On")),
    };
    return list;
}

const EntityName GateReview::entity{"gate_review", "gate_reviews",
                                    QT_TRANSLATE_NOOP("Entity", "Gate review"),
                                    QT_TRANSLATE_NOOP("Entity", "Gate reviews")};

std::span<const FieldInfo> GateReview::fields()
{
    static const std::array list{
        field("number", &GateReview::number, QT_TRANSLATE_NOOP("Field", "Number"),
              FieldUse::Code | FieldUse::System),
        field("challenge", &GateReview::challenge, QT_TRANSLATE_NOOP("Field", "Challenge"),
              FieldUse::Required | FieldUse::System),
        field("gate", &GateReview::gate, QT_TRANSLATE_NOOP("Field", "Gate"), FieldUse::System),
        field("from_stage", &GateReview::from, QT_TRANSLATE_NOOP("Field", "From"),
              FieldUse::System),
        field("to_stage", &GateReview::to, QT_TRANSLATE_NOOP("Field", "To"), FieldUse::System),
        field("decision", &GateReview::decision, QT_TRANSLATE_NOOP("Field", "Decision"),
              FieldUse::System),
        field("decided_on", &GateReview::on, QT_TRANSLATE_NOOP("Field", "Decided on"),
              FieldUse::System),
        field("decider", &GateReview::decider, QT_TRANSLATE_NOOP("Field", "Decided by"),
              FieldUse::System),
        field("reason", &GateReview::reason, QT_TRANSLATE_NOOP("Field", "Reason"),
              FieldUse::LongText | FieldUse::System),
        field("conditions", &GateReview::conditions, QT_TRANSLATE_NOOP("Field", "Conditions"),
              FieldUse::LongText | FieldUse::System),
        field("evidence", &GateReview::evidence, QT_TRANSLATE_NOOP("Field", "Evidence at the time"),
              FieldUse::LongText | FieldUse::System),
        field("supersedes", &GateReview::supersedes, QT_TRANSLATE_NOOP("Field", "Replaces"),
              FieldUse::System),
        field("in_stage_since", &GateReview::since, QT_TRANSLATE_NOOP("Field", "In stage since"),
              FieldUse::System),
    };
    return list;
}

const EntityName GateVote::entity{"gate_vote", "votes", QT_TRANSLATE_NOOP("Entity", "Vote"),
                                  QT_TRANSLATE_NOOP("Entity", "Votes")};

std::span<const FieldInfo> GateVote::fields()
{
    static const std::array list{
        field("challenge", &GateVote::challenge, QT_TRANSLATE_NOOP("Field", "Challenge"),
              FieldUse::Required),
        field("gate", &GateVote::gate, QT_TRANSLATE_NOOP("Field", "Gate"), FieldUse::Required),
        field("person", &GateVote::person, QT_TRANSLATE_NOOP("Field", "Reviewer"),
              FieldUse::Required),
        field("vote", &GateVote::vote, QT_TRANSLATE_NOOP("Field", "Vote")),
        field("reason", &GateVote::reason, QT_TRANSLATE_NOOP("Field", "Reason"),
              FieldUse::LongText),
        field("voted_on", &GateVote::on, QT_TRANSLATE_NOOP("Field", "Voted on")),
        field("review", &GateVote::review, QT_TRANSLATE_NOOP("Field", "Decision"),
              FieldUse::System),
    };
    return list;
}

} // namespace stint
