// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of how a criterion stands: a check, a pencil, a signature or a cross, never by colour
// alone.
#pragma once

#include "model/governance/criteria.h"

#include <QColor>

namespace stint::ui {

class Theme;

struct CriterionMark {
    QString icon;
    QColor colour;
};

CriterionMark criterionMark(governance::Standing standing, const Theme &theme);

} // namespace stint::ui
