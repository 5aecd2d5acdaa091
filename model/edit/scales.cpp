// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edit/scales.h"

#include "model/domain/limits.h"

using namespace Qt::StringLiterals;

namespace stint::edit {

Result<void> checkScales(const Snapshot &now, EntityKind kind, std::span<const CellEdit> cells)
{
    if (kind != EntityKind::ScoringCriterion)
        return {};
    for (const CellEdit &cell : cells) {
        const bool ends = cell.field->name == "low"_L1 || cell.field->name == "high"_L1;
        const QString no = ends ? scaleFault(*now.find(Id<ScoringCriterion>(cell.id))) : QString();
        if (!no.isEmpty())
            return failure(no);
    }
    return {};
}

} // namespace stint::edit
