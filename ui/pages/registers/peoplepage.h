// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes part: people, and the organisations they belong to.
#pragma once

#include "ui/pages/registers/registerpage.h"

namespace stint::ui {

class PeoplePage : public RegisterPage
{
    Q_OBJECT

public:
    explicit PeoplePage(const Context &context, QWidget *parent = nullptr);
    QString title() const override;

protected:
    QString purpose(EntityKind kind) const override;
};

} // namespace stint::ui
