// SPDX-License-Identifier: GPL-3.0-or-later
// What an item waits for as text: as it is typed into the column ("22.14; 22.16SS+2 d") and as the
// column shows and copies it ("Research; Tests (start to start) +2 d").
#pragma once

#include "model/edit/plans.h"

namespace stint::ui {

class TimelineScene;

/// By codes, for editing.
QString waitText(const TimelineScene &scene, Id<PlanItem> item);

/// One thing waited for, as it is written: who, by code or name, and how.
struct WrittenWait {
    QString text; ///< all of it
    QString who;
    LinkKind kind = LinkKind::FinishStart;
    WorkTime lag;
};
/// The parts of such a text. Links are FS, SS, FF, SF (FD, DD, DF in French), or in words in
/// brackets; a lag is +2 d or -4 h.
QList<WrittenWait> readWaits(const QString &text);

/// The item that a code ("22.14", "26-22.14", "14") or a name means to somebody who is in this
/// challenge: its own items come first. Fails if there is none, or several.
Result<Id<PlanItem>> itemMeant(const TimelineScene &scene, Id<Challenge> here, const QString &who);
Result<Id<PlanItem>> itemMeant(const TimelineScene &scene, Id<Challenge> here,
                               const WrittenWait &wait);

} // namespace stint::ui
