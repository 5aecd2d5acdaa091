// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the file of a shared challenge. It comes from somewhere else and may hold anything: what
// can't be understood or can't be true is refused, in words, as a whole.
#pragma once

#include "model/exchange/rowbox.h"
#include "model/exchange/sharedchallenge.h"
#include "model/values/result.h"

#include <QJsonObject>
#include <QMap>
#include <map>

namespace stint::exchange {

struct SharedRow {
    qint64 id = 0; ///< in the portfolio that shared it
    RowBox box;    ///< references to rows of the file hold the ids that they have there
    QHash<const FieldInfo *, QString> names; ///< of the stage or gate that a field refers to
    QMap<QString, QString> extras;
};

struct SharedFile {
    QString city;
    QString team;
    QString code;
    qint64 challenge = 0; ///< its id there, which never changes
    QDate sharedOn;
    ShareChoices with;
    /// Exactly one challenge; plan items after what they are part of.
    std::map<EntityKind, std::vector<SharedRow>> rows;
    QJsonObject source;

    int rowCount() const;
    const SharedRow *find(EntityKind kind, qint64 id) const;
    /// Shared by the same team of the same city, and the same challenge.
    bool isSameChallenge(const SharedFile &other) const;
};

/// By its beginning: cheap enough to ask of any file.
bool isSharedChallenge(const QByteArray &bytes);

/// Fails with the first fault that is found, as a sentence about "it". Ids are unique, references
/// lead to rows of the file, no item is part of itself, no link closes a loop, dates and lengths
/// are such as people have.
Result<SharedFile> readSharedChallenge(const QByteArray &bytes);

/// Links between plan items, asked whether one more would close a loop.
class LinkGraph
{
public:
    void add(qint64 predecessor, qint64 successor) { m_after[predecessor].append(successor); }
    bool leads(qint64 from, qint64 to) const;

private:
    QHash<qint64, QList<qint64>> m_after;
};

} // namespace stint::exchange
