// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays here are looked up by activity, resource and time, which are plain numbers.
#pragma once

#include <vector>

namespace stint::planning::levelling {

template <class T>
T &at(std::vector<T> &values, int index)
{
    return values[static_cast<size_t>(index)];
}
template <class T>
const T &at(const std::vector<T> &values, int index)
{
    return values[static_cast<size_t>(index)];
}

} // namespace stint::planning::levelling
