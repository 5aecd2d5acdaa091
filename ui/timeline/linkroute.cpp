// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/linkroute.h"

namespace stint::ui {

static constexpr double stub = 6;
static constexpr double roomForStub = 12;

static const QPointF rightwards(1, 0);
static const QPointF leftwards(-1, 0);

// From the end of one bar to the side of another, going round between the rows where it must.
static LinkRoute aroundTo(double x1, double y1, double out, double x2, double in, double y2,
                          double half, QPointF towards)
{
    const double between = y2 > y1 ? y1 + half + 2 : y1 - half - 2;
    return {QPolygonF({{x1, y1}, {out, y1}, {out, between}, {in, between}, {in, y2}, {x2, y2}}),
            towards};
}

static LinkRoute finishToStart(const LinkEnd &from, const LinkEnd &to)
{
    const double gap = to.left - from.right;
    if (gap >= roomForStub) {
        const double x = from.right + stub;
        return {QPolygonF({{from.right, from.y}, {x, from.y}, {x, to.y}, {to.left, to.y}}),
                rightwards};
    }
    const bool down = to.y > from.y;
    const double edge = down ? to.y - to.half : to.y + to.half;
    const QPointF towards(0, down ? 1 : -1);
    const double entry =
        to.point ? (to.left + to.right) / 2 : std::min(to.left + 4, (to.left + to.right) / 2);
    // From a point within the bar that waits for it: straight down from its middle.
    const double middle = (from.left + from.right) / 2;
    if (from.point && !to.point && middle >= to.left && middle <= to.right)
        return {
            QPolygonF({{middle, down ? from.y + from.half : from.y - from.half}, {middle, edge}}),
            towards};
    if (entry >= from.right)
        return {QPolygonF({{from.right, from.y}, {entry, from.y}, {entry, edge}}), towards};
    // A point on the last day of what it waits for, or a bar that begins within it: straight down.
    if (entry > from.right - roomForStub) {
        const double leave = down ? from.y + from.half : from.y - from.half;
        return {QPolygonF({{entry, leave}, {entry, edge}}), towards};
    }
    return aroundTo(from.right, from.y, from.right + stub, to.left, to.left - stub, to.y, from.half,
                    rightwards);
}

LinkRoute routeLink(LinkKind kind, const LinkEnd &from, const LinkEnd &to)
{
    switch (kind) {
    case LinkKind::StartStart: {
        const double x = std::min(from.left, to.left) - stub;
        return {QPolygonF({{from.left, from.y}, {x, from.y}, {x, to.y}, {to.left, to.y}}),
                rightwards};
    }
    case LinkKind::FinishFinish: {
        const double x = std::max(from.right, to.right) + stub;
        return {QPolygonF({{from.right, from.y}, {x, from.y}, {x, to.y}, {to.right, to.y}}),
                leftwards};
    }
    case LinkKind::StartFinish:
        return aroundTo(from.left, from.y, from.left - stub, to.right, to.right + stub, to.y,
                        from.half, leftwards);
    case LinkKind::FinishStart:
        break;
    }
    return finishToStart(from, to);
}

} // namespace stint::ui
