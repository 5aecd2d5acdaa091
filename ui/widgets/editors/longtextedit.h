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

    /// Untouched text comes back as it was: a document turns some spaces and line ends into others.
    QVariant value() const override { return document()->isModified() ? toPlainText() : m_value; }
    void setValue(const QVariant &value) override;
    void begin(const QString &typed) override;

signals:
    void editingFinished(); ///< focus has left it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_value;
};

/// Keeps the box as high as its text, between `least` and `most` lines.
void growWithText(QPlainTextEdit *text, int least, int most);

} // namespace stint::ui
