// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/anyrow.h"
#include "model/report/reports.h"

using namespace Qt::StringLiterals;

namespace stint::report {

Snapshot onlyChallenges(const Snapshot &now, std::span<const Id<Challenge>> wanted)
{
    QSet<qint64> kept;
    for (const Id<Challenge> id : wanted)
        kept.insert(id.value);
    Draft draft(now);
    for (const EntityInfo &entity : allEntities()) {
        const FieldInfo *of = entity.field("challenge"_L1);
        if (!of && entity.kind != EntityKind::Challenge)
            continue;
        for (const qint64 id : now.ids(entity.kind)) {
            const qint64 challenge = of ? of->get(now.row(entity.kind, id)).toLongLong() : id;
            if (challenge != 0 && !kept.contains(challenge))
                edit::removeRow(draft, entity.kind, id);
        }
    }
    // What belonged to those goes too: links, assignments, baseline dates. References come before.
    for (const EntityInfo &entity : allEntities()) {
        for (const FieldInfo &field : entity.fields) {
            if (field.kind != FieldKind::Reference || !has(field.use, FieldUse::Required))
                continue;
            for (const qint64 id : draft.now().ids(entity.kind)) {
                const qint64 to = field.get(draft.now().row(entity.kind, id)).toLongLong();
                if (!draft.now().row(field.target, to))
                    edit::removeRow(draft, entity.kind, id);
            }
        }
    }
    return draft.now();
}

} // namespace stint::report
