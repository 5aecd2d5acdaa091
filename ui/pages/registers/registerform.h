// SPDX-License-Identifier: GPL-3.0-or-later
// A register of one row, as a form with a word on what it is for.
#pragma once

#include "model/domain/fieldvalue.h"

#include <QScrollArea>

namespace stint::edit {
class Portfolio;
}

namespace stint::ui {

class FieldForm;
class SecondaryLabel;

class RegisterForm : public QScrollArea
{
    Q_OBJECT

public:
    RegisterForm(edit::Portfolio *portfolio, EntityKind kind, QWidget *parent);

    void setPurpose(const QString &text);
    /// Shows the row, if it is another than is shown: the form follows edits by itself, and keeps
    /// what can't be written yet.
    void refresh();
    QWidget *firstField() const;

signals:
    void errorOccurred(const QString &message);

private:
    edit::Portfolio *m_portfolio;
    EntityKind m_kind;
    QList<qint64> m_ids;
    SecondaryLabel *m_purpose;
    FieldForm *m_form;
};

} // namespace stint::ui
