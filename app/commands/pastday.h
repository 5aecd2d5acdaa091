// SPDX-License-Identifier: GPL-3.0-or-later
// Looking back farther than a file remembers.
#pragma once

#include <QDate>

namespace stint::edit {
class Portfolio;
}

namespace stint::app {

class Call;

/// Warns if the portfolio's history begins after that day: an empty portfolio is shown then, which
/// need not be what there was.
void warnBeforeHistory(Call &call, const edit::Portfolio &portfolio, QDate day);

} // namespace stint::app
