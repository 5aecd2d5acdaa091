// SPDX-License-Identifier: GPL-3.0-or-later
// A typed row id, so that a person's id can't be passed where a challenge's is meant.
// 0 is "none". Ids are unique over the whole file, whatever the entity, and never used twice.
#pragma once

#include <QHashFunctions>
#include <compare>

namespace stint {

template <class Row>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v)
        : value(v)
    {
    }
    constexpr explicit operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace stint
