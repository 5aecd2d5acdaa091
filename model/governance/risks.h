// SPDX-License-Identifier: GPL-3.0-or-later
// How grave a risk is, as a status, and whether it grows.
#pragma once

#include "model/domain/entities.h"
#include "model/domain/riskscore.h"

namespace stint::governance {

using stint::riskScore;

/// The status of the same gravity: from 6 off track, from 3 at risk.
inline Status riskGravity(int score)
{
    return score >= 6 ? Status::OffTrack : score >= 3 ? Status::AtRisk : Status::OnTrack;
}

inline Status riskGravity(const Risk &risk)
{
    return riskGravity(riskScore(risk));
}

/// Whether it grows: 1, -1, or 0 for the same, or rated once.
inline int riskTrend(const Risk &risk)
{
    const int now = riskScore(risk);
    return risk.scoreBefore == 0 || risk.scoreBefore == now ? 0 : now > risk.scoreBefore ? 1 : -1;
}

} // namespace stint::governance
