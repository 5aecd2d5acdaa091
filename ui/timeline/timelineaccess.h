// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline for screen readers: a tree table whose cells say start, finish, progress and what an
// item waits for, in words.
#pragma once

#include <QtGlobal>

namespace stint::ui {

class TimelineView;

enum class AccessChange : quint8 { Focus, Content, Rows };

/// Makes every TimelineView answer screen readers. Safe to call again.
void installTimelineAccessibility();
/// Tells whoever listens. Costs nothing if nobody does.
void tellAccessibility(TimelineView *view, AccessChange change);

} // namespace stint::ui
