// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form: its label, its editor and what is wrong with it. Internal to FieldForm.
#pragma once

#include "ui/shell/fieldform.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/secondarylabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace stint::ui {

struct FieldForm::Row {
    const FieldInfo *field = nullptr; ///< null for one of the team's own fields
    Id<ExtraField> extra;
    SecondaryLabel *label = nullptr;
    QWidget *editor = nullptr; ///< a FieldEditor, a check box, or a label that can't be edited
    QLabel *problem = nullptr;
    QVariant shown;
    QString text; ///< what `shown` is called: a person may come to be called something else
    bool same = true;
};

} // namespace stint::ui
