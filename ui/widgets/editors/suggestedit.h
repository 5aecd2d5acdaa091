// SPDX-License-Identifier: GPL-3.0-or-later
// Free text or tags, with what the same field says elsewhere as suggestions, so that one theme
// doesn't end up under three spellings.
#pragma once

#include "ui/widgets/editors/parsededit.h"

namespace stint::ui {

class SuggestEdit : public ParsedEdit
{
public:
    SuggestEdit(const FieldInfo &field, EntityKind kind, edit::Portfolio *portfolio,
                QWidget *parent);
};

} // namespace stint::ui
