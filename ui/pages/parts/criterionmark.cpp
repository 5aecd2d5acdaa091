// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/criterionmark.h"

#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

CriterionMark criterionMark(governance::Standing standing, const Theme &theme)
{
    using governance::Standing;
    switch (standing) {
    case Standing::Met:
        return {u"check"_s, theme.onTrack};
    case Standing::ByHand:
        return {u"pencil"_s, theme.text};
    case Standing::Missing:
        return {u"cross"_s, theme.offTrack};
    default: // somebody has to say
        return {u"signature"_s, theme.atRisk};
    }
}

} // namespace stint::ui
