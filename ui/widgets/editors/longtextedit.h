// SPDX-License-Identifier: GPL-3.0-or-later
// Text of several lines. In a table it opens as a box over the cell: Enter ends, Shift+Enter or
// Alt+Enter begins a line. In a form Enter begins a line.
#pragma once

#include "ui/widgets/editors.h"

#include <QPlainTextEdit>

namespace stint::ui {

class LongTextEdit : public QPlainTextEdit, public FieldEditor
{
    Q_OBJECT

public:
    explicit LongTextEdit(QWidget *parent, bool inCell);

    QVariant value() const override { return toPlainText(); }
    void setValue(const QVariant &value) override;
    void begin(const QString &typed) override;

signals:
    void editingFinished(); ///< focus has left it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace stint::ui
