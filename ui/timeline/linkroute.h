// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a link from bar to bar: right angles only, never back over the bar it leaves.
#pragma once

#include "model/domain/plan.h"

#include <QPolygonF>

namespace stint::ui {

/// A bar as a link sees it.
struct LinkEnd {
    double left = 0;
    double right = 0;
    double y = 0;    ///< of its middle
    double half = 0; ///< of its height
    bool point = false;
};

struct LinkRoute {
    QPolygonF line;  ///< from the predecessor to the tip of the arrow
    QPointF towards; ///< unit vector of the arrow
};

LinkRoute routeLink(LinkKind kind, const LinkEnd &from, const LinkEnd &to);

} // namespace stint::ui
