// SPDX-License-Identifier: GPL-3.0-or-later
// A date to type ("18 nov", "2026-11-18") or to pick from a calendar: its button, Alt+Down or F4.
// Up and Down go by a day, Page Up and Page Down by a month.
#pragma once

#include "ui/widgets/editors/parsededit.h"

namespace stint::ui {

class DateEdit : public ParsedEdit
{
    Q_OBJECT

public:
    DateEdit(const FieldInfo &field, edit::Portfolio *portfolio, QWidget *parent);

    /// As the rest of the window writes dates: "18 Nov 2026".
    void setValue(const QVariant &value) override;
    void showChoices() override;

protected:
    /// A day without its year is the one nearest to today.
    Result<QVariant> parsed() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate date() const;
    void setDate(QDate date);
};

} // namespace stint::ui
