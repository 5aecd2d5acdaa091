// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a shared challenge as it is kept with the challenge that it became: an attachment,
// which says where the challenge comes from, which of its rows became which here, and what they
// were then. By it the next file is known for the same, and what was changed here since.
#pragma once

#include "model/domain/snapshot.h"
#include "model/exchange/sharedfile.h"

namespace stint::exchange {

using RowIds = QHash<EntityKind, QHash<qint64, qint64>>; ///< of the others → here

struct KeptShare {
    Id<Attachment> attachment;
    Id<Challenge> challenge;
    SharedFile file; ///< the others' report is in it as a note with the id 0
    RowIds ids;      ///< empty if the rows here have got other ids since (a copied portfolio)
};

/// What is kept of the same challenge; nothing if it never came, or if somebody threw it away.
std::optional<KeptShare> findKeptShare(const Snapshot &now, const SharedFile &file);

/// The content of the attachment.
QByteArray keptContent(const SharedFile &file, const RowIds &ids, const QString &report);

/// A note of the file that holds what the others report.
SharedRow reportRow(const SharedFile &file, const QString &text);

} // namespace stint::exchange
