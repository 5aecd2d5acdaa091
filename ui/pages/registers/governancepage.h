// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided at gates and elsewhere, what is asked for, risks and notes.
#pragma once

#include "ui/pages/registers/registerpage.h"

namespace stint::ui {

class GovernancePage : public RegisterPage
{
    Q_OBJECT

public:
    explicit GovernancePage(const Context &context, QWidget *parent = nullptr);
    QString title() const override;

protected:
    QString purpose(EntityKind kind) const override;
};

} // namespace stint::ui
