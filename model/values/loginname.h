// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at the keyboard, as the system knows it: for history, where nobody has given a name.
#pragma once

#include <QString>

namespace stint {

/// The login name, also where the environment names none; never empty.
QString loginName();

} // namespace stint
