// SPDX-License-Identifier: GPL-3.0-or-later
// From a row's id to a small number (its place in another array), in one step: ids of a file are
// handed out one after another, so a plain array serves; ids far apart fall back on a hash.
#pragma once

#include <QHash>
#include <vector>

namespace stint::ui {

class IdMap
{
public:
    /// Empties the map and makes room for ids up to `largest`.
    void reset(qint64 largest)
    {
        m_direct.assign(largest > 0 && largest < directLimit ? size_t(largest) + 1 : 0, -1);
        m_far.clear();
    }
    void set(qint64 id, int value)
    {
        if (id >= 0 && size_t(id) < m_direct.size())
            m_direct[size_t(id)] = value;
        else if (id >= 0 && id < directLimit && size_t(id) < 2 * m_direct.size() + 1024) {
            m_direct.resize(2 * size_t(id) + 1, -1);
            m_direct[size_t(id)] = value;
        } else {
            m_far.insert(id, value);
        }
    }
    /// -1 for an id that was not set.
    int value(qint64 id) const
    {
        if (id >= 0 && size_t(id) < m_direct.size() && m_direct[size_t(id)] >= 0)
            return m_direct[size_t(id)];
        return m_far.isEmpty() ? -1 : m_far.value(id, -1);
    }

private:
    static constexpr qint64 directLimit = 8'000'000;
    std::vector<int> m_direct;
    QHash<qint64, int> m_far;
};

} // namespace stint::ui
