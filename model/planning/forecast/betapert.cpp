// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/forecast/betapert.h"

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

namespace stint::planning {

using Fast = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Beta = boost::math::beta_distribution<double, Fast>;
using Normal = boost::math::normal_distribution<double, Fast>;

/// On 0…1 with its mode at `mode`, 0…1.
static Beta unitBeta(double mode)
{
    return Beta(1 + 4 * mode, 5 - 4 * mode);
}

double BetaPert::mean() const
{
    return (best + 4 * likely + worst) / 6;
}

double BetaPert::standardDeviation() const
{
    return std::sqrt((mean() - best) * (worst - mean()) / 7);
}

double BetaPert::quantile(double p) const
{
    if (worst <= best)
        return likely;
    return best +
           (worst - best) * boost::math::quantile(unitBeta((likely - best) / (worst - best)), p);
}

/// Between the two nearest of 65 modes, which are worked out once: a plan of a thousand estimates
/// has a thousand modes. What leans to the right mirrors what leans to the left.
PertCurve::Values PertCurve::unitValues(double mode)
{
    constexpr size_t half = 32;
    static const auto rows = [] {
        std::array<Values, half + 1> made;
        for (size_t r = 0; r <= half; ++r) {
            const Beta beta = unitBeta(static_cast<double>(r) / (2 * half));
            for (size_t k = 0; k < points; ++k) {
                const double z = static_cast<double>(k) / steps - reach;
                const double tail = boost::math::cdf(Normal(), -std::abs(z));
                made[r][k] = static_cast<float>(
                    z < 0 ? boost::math::quantile(beta, tail)
                          : boost::math::quantile(boost::math::complement(beta, tail)));
            }
        }
        return made;
    }();
    const bool mirrored = mode > 0.5;
    const double at = std::clamp(mirrored ? 1 - mode : mode, 0.0, 0.5) * 2 * half;
    const size_t r = std::min(static_cast<size_t>(at), half - 1);
    const float part = static_cast<float>(at - static_cast<double>(r));
    Values values;
    for (size_t k = 0; k < points; ++k) {
        // The last point only rounds the table off: z = reach is the one before it.
        const size_t from = mirrored ? points - 2 - std::min(k, points - 2) : k;
        const float value = rows[r][from] + part * (rows[r + 1][from] - rows[r][from]);
        values[k] = mirrored ? 1 - value : value;
    }
    return values;
}

PertCurve::PertCurve(const BetaPert &estimate)
{
    const double range = estimate.worst - estimate.best;
    if (range <= 0) {
        m_values.fill(static_cast<float>(estimate.likely));
        return;
    }
    m_values = unitValues((estimate.likely - estimate.best) / range);
    for (float &value : m_values)
        value = static_cast<float>(estimate.best + range * static_cast<double>(value));
}

} // namespace stint::planning
