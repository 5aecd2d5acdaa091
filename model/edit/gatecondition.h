// SPDX-License-Identifier: GPL-3.0-or-later
// A condition under which a gate decision says go: it becomes an action with the decision.
#pragma once

#include <QDate>
#include <QString>

namespace stint::edit {

struct GateCondition {
    QString text;
    QString owner; ///< a name
    QDate due;
    bool operator==(const GateCondition &) const = default;
    /// As it is kept with the decision: "Report by language (D. Bouchard, by 15 Jan 2027)". Empty
    /// without words.
    QString line() const;
};

} // namespace stint::edit
