// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of different lengths in one array (compressed sparse rows), so that walking a row is
// walking memory.
#pragma once

#include <span>
#include <vector>

namespace stint::planning::levelling {

template <class T>
class Rows
{
public:
    /// Appends a row.
    void add(std::span<const T> row)
    {
        m_values.insert(m_values.end(), row.begin(), row.end());
        m_ends.push_back(m_values.size());
    }
    std::span<const T> operator[](int row) const
    {
        const size_t i = static_cast<size_t>(row);
        const size_t begin = i == 0 ? 0 : m_ends[i - 1];
        return {m_values.data() + begin, m_ends[i] - begin};
    }

private:
    std::vector<T> m_values;
    std::vector<size_t> m_ends;
};

} // namespace stint::planning::levelling
