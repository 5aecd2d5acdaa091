// SPDX-License-Identifier: GPL-3.0-or-later
// What the portfolio works by: whose it is and when it meets, calendars, stages, gates and their
// criteria, fields of the team's own.
#pragma once

#include "ui/pages/registers/registerpage.h"

namespace stint::ui {

class SetupPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit SetupPage(const Context &context, QWidget *parent = nullptr);
    QString title() const override;

protected:
    QString purpose(EntityKind kind) const override;
};

} // namespace stint::ui
