// SPDX-License-Identifier: GPL-3.0-or-later
// A line in which a value is typed as people write it: "CAD 18,400", "3 d", "18 Nov 2026".
#pragma once

#include "model/values/result.h"
#include "ui/widgets/editors.h"

#include <QLineEdit>

namespace stint::ui {

class ParsedEdit : public QLineEdit, public FieldEditor
{
    Q_OBJECT

public:
    ParsedEdit(const FieldInfo &field, edit::Portfolio *portfolio, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString problem() const override;
    void begin(const QString &typed) override;

protected:
    /// What the text says, or in a sentence why it says nothing.
    virtual Result<QVariant> parsed() const;
    /// Up and Down count numbers.
    void keyPressEvent(QKeyEvent *event) override;

    const FieldInfo &m_field;
    edit::Portfolio *m_portfolio;
};

} // namespace stint::ui
