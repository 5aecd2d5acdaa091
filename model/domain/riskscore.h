// SPDX-License-Identifier: GPL-3.0-or-later
// How grave a risk is: likelihood times impact, each from 1 to 3.
#pragma once

#include "model/domain/governance.h"

namespace stint {

/// 1…9.
inline int riskScore(Level likelihood, Level impact)
{
    return (static_cast<int>(likelihood) + 1) * (static_cast<int>(impact) + 1);
}

inline int riskScore(const Risk &risk)
{
    return riskScore(risk.likelihood, risk.impact);
}

} // namespace stint
