// SPDX-License-Identifier: GPL-3.0-or-later
// An edit as tests take it: it changes something, says what, and undoing and doing it again lead
// back and forth exactly.
#pragma once

#include "model/domain/snapshot.h"
#include "model/values/result.h"

#include <QTest>

namespace stint::test {

/// The snapshot after the edit. Without one, the test has failed and the snapshot is as before.
inline Snapshot kept(const Snapshot &before, const Result<ChangeSet> &changes)
{
    Snapshot after = before;
    [&] {
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message));
        QVERIFY(!changes->isEmpty());
        QVERIFY(!changes->words.isEmpty());
        after.apply(*changes);
        Snapshot undone = after;
        undone.apply(changes->inverted());
        QVERIFY(undone.sameContent(before));
        undone.apply(*changes);
        QVERIFY(undone.sameContent(after));
    }();
    return after;
}

/// Whether it was refused with a sentence that has `part` in it.
inline bool refusedFor(const Result<ChangeSet> &changes, const QString &part)
{
    return !changes && changes.error().message.contains(part);
}

} // namespace stint::test
