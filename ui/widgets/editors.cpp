// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors.h"

#include "model/edit/portfolio.h"
#include "ui/widgets/editors/choiceedit.h"
#include "ui/widgets/editors/dateedit.h"
#include "ui/widgets/editors/longtextedit.h"
#include "ui/widgets/editors/suggestedit.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

QWidget *createEditor(const FieldInfo *field, EntityKind kind, edit::Portfolio *portfolio,
                      QWidget *parent, bool inCell)
{
    if (!field)
        return new LongTextEdit(parent, inCell);
    QWidget *editor = nullptr;
    switch (field->kind) {
    case FieldKind::Reference:
    case FieldKind::Choice:
    case FieldKind::Flag:
        editor = new ChoiceEdit(*field, portfolio, parent);
        break;
    case FieldKind::Date:
    case FieldKind::Time:
        editor = new DateEdit(*field, portfolio, parent);
        break;
    case FieldKind::Text:
        if (has(field->use, FieldUse::LongText)) {
            editor = new LongTextEdit(parent, inCell);
            break;
        }
        [[fallthrough]];
    case FieldKind::Tags:
        editor = new SuggestEdit(*field, kind, portfolio, parent);
        break;
    default:
        editor = new ParsedEdit(*field, portfolio, parent);
    }
    editor->setAccessibleName(field->displayLabel());
    return editor;
}

FieldEditor *editorOf(QWidget *widget)
{
    return dynamic_cast<FieldEditor *>(widget);
}

} // namespace stint::ui
