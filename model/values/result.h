// SPDX-License-Identifier: GPL-3.0-or-later
// What can fail returns Result<T>; the error is a sentence for the person at the screen.
#pragma once

#include <QString>
#include <expected>

namespace stint {

struct Error {
    QString message; ///< what happened, to which thing, and what to do
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(QString message)
{
    return std::unexpected(Error{std::move(message)});
}

} // namespace stint
