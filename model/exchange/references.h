// SPDX-License-Identifier: GPL-3.0-or-later
// Rows by what people call them: a challenge by its code, a person by name, anything by "#id".
// Built once per entity and asked often; holds nothing of the snapshot after it was built.
#pragma once

#include "model/domain/snapshot.h"
#include "model/values/result.h"

#include <QHash>

namespace stint::exchange {

class References
{
public:
    /// `now` must outlive this.
    explicit References(const Snapshot &now)
        : m_now(now)
    {
    }

    /// The row that `text` names; 0 for a blank text. With "#12 Build 1" the name must be right
    /// too. Fails with a sentence if there is no such row or if there are several.
    Result<qint64> find(EntityKind kind, const QString &text);
    bool isAmbiguous(EntityKind kind, const QString &name);
    /// How files name a row: its code or name if no other row has the same, else "#12 name".
    QString text(EntityKind kind, qint64 id);
    /// The text says its id ("#12 Jane Doe"): it names a row that there is, never a new one.
    static bool saysId(const QString &text);
    /// Takes in a row that is only being made.
    void add(EntityKind kind, qint64 id, const QString &name);
    /// From now on "#source" means the row `id`: a file's ids are its own.
    void alias(EntityKind kind, qint64 source, qint64 id) { m_aliases[kind].insert(source, id); }

    /// Names that differ only in case and spaces are the same name.
    static QString folded(const QString &name) { return name.simplified().toCaseFolded(); }

private:
    using Names = QHash<QString, QList<qint64>>;
    Names &names(EntityKind kind);

    const Snapshot &m_now;
    QHash<EntityKind, Names> m_names;
    QHash<EntityKind, QHash<qint64, qint64>> m_aliases;
};

/// What a row is found by when it is imported: a code, a name; empty for entities without.
QString codeOf(const Snapshot &now, EntityKind kind, qint64 id);

} // namespace stint::exchange
