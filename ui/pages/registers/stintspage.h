// SPDX-License-Identifier: GPL-3.0-or-later
// Stints of external teams with the city.
#pragma once

#include "ui/pages/registers/registerpage.h"

namespace stint::ui {

class StintsPage : public RegisterPage
{
    Q_OBJECT

public:
    explicit StintsPage(const Context &context, QWidget *parent = nullptr);
    QString title() const override;

protected:
    QString purpose(EntityKind kind) const override;
};

} // namespace stint::ui
