// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two names are likely one, written once with a slip.
#pragma once

#include <QString>

namespace stint::exchange {

/// One letter added, left out, replaced or exchanged with its neighbour (optimal string alignment;
/// Damerau 1964), in names of ten letters and more two. Names of fewer than five letters, and names
/// with other digits ("Ward 1", "Ward 2"), are different. Upper and lower case are the same.
bool isMisspelling(const QString &a, const QString &b);

} // namespace stint::exchange
