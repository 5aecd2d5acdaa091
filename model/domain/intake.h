// SPDX-License-Identifier: GPL-3.0-or-later
// What departments send in, before it is anybody's challenge.
#pragma once

#include "model/domain/entitykinds.h"
#include "model/domain/field.h"

#include <array>

namespace stint {

enum class SubmissionState : quint8 { Received, Taken, Merged, Parked, Declined };

template <>
struct Choices<SubmissionState> {
    static const std::array<ChoiceInfo, 5> all;
};

/// Still to be dealt with; what is parked comes back.
constexpr bool isWaiting(SubmissionState state)
{
    return state == SubmissionState::Received || state == SubmissionState::Parked;
}

struct Submission : RowBase<Submission> {
    QString number; ///< "S-2026-004"
    QString title;
    QString question;    ///< "How might we…?": the challenge, not a solution
    QString description; ///< what is going wrong, for whom, how one knows
    Id<Organisation> department;
    Id<Person> contact;
    QString theme;
    QDate receivedOn;
    SubmissionState state = {};
    QString reason;          ///< why it was parked or declined
    QDate settledOn;         ///< when its state was last decided
    Id<Challenge> challenge; ///< what it became, or was merged into

    static const EntityName entity;
    static std::span<const FieldInfo> fields();
};

} // namespace stint
