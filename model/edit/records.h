// SPDX-License-Identifier: GPL-3.0-or-later
// What people write down about a challenge: its status, notes, files, links, decisions asked for
// and taken.
#pragma once

#include "model/domain/draft.h"
#include "model/values/result.h"

#include <QDate>

namespace stint::edit {

constexpr qsizetype attachmentLimit = 10 * 1024 * 1024;

/// Status with its one sentence. At risk and off track need the sentence. The day it is dated from
/// stays if only the sentence changes.
Result<ChangeSet> setStatus(const Snapshot &now, Id<Challenge> challenge, Status status,
                            const QString &reason, QDate today);

Result<ChangeSet> addNote(const Snapshot &now, Id<Challenge> challenge, const QString &text,
                          Id<Person> author, QDate on);

/// Keeps the file's bytes in the portfolio. Refuses more than attachmentLimit bytes.
Result<ChangeSet> attachFile(const Snapshot &now, Id<Challenge> challenge, const QString &name,
                             const QString &mediaType, const QByteArray &content, QDate on);
/// An empty name takes the address as its name.
Result<ChangeSet> addLink(const Snapshot &now, Id<Challenge> challenge, const QString &name,
                          const QString &url, QDate on);

/// Asks for a decision; the motion is worded so that it can be adopted as it is.
Result<ChangeSet> requestDecision(const Snapshot &now, Id<Challenge> challenge,
                                  const QString &title, const QString &motion, QDate due,
                                  Id<Person> askedBy, QDate today);
/// Records what became of a decision that was asked for or put off. A decision that was taken is
/// not taken again: a new one replaces it. `stocktake`: at which it was taken, if at one.
Result<ChangeSet> recordDecision(const Snapshot &now, Id<Decision> decision, DecisionState state,
                                 Id<Person> decider, const QString &deciderName, QDate on,
                                 const QString &reason, Id<Stocktake> stocktake = {});
/// A new decision, asked for, that replaces one that was taken.
Result<ChangeSet> replaceDecision(const Snapshot &now, Id<Decision> old, const QString &motion,
                                  QDate due, Id<Person> askedBy, QDate today);

} // namespace stint::edit
