// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/forecast/deviates.h"

#include <boost/math/distributions/normal.hpp>

namespace stint::planning {

static float quantile(double p)
{
    return static_cast<float>(boost::math::quantile(boost::math::normal_distribution<double>(), p));
}

NormalCurve::NormalCurve()
{
    for (std::uint64_t i = edge; i <= bins - edge; ++i)
        m_values[i] = quantile(static_cast<double>(i) / bins);
}

const NormalCurve &NormalCurve::get()
{
    static const NormalCurve curve;
    return curve;
}

float NormalCurve::tail(std::uint64_t bits)
{
    return quantile((static_cast<double>(bits >> 12) + 0.5) * 0x1p-52);
}

} // namespace stint::planning
