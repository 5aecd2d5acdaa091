// SPDX-License-Identifier: GPL-3.0-or-later
// Characters written as &name; or &#number;.
#pragma once

#include <QString>

namespace stint::exchange {

/// Decodes every entity of HTML 4 and the numbered ones; what is none stays as it is.
/// No-break spaces become spaces: the texts are read, not typeset.
QString decodeEntities(const QString &text);

} // namespace stint::exchange
