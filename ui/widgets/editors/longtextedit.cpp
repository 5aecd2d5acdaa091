// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/longtextedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QtMath>

namespace stint::ui {

LongTextEdit::LongTextEdit(QWidget *parent, bool inCell)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    if (inCell)
        setPlaceholderText(tr("Shift+Enter begins a line"));
}

void LongTextEdit::setValue(const QVariant &value)
{
    m_value = value.toString();
    setPlainText(m_value);
    selectAll();
}

void LongTextEdit::begin(const QString &typed)
{
    setPlainText(typed);
    document()->setModified(true);
    moveCursor(QTextCursor::End);
}

void LongTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) {
        insertPlainText(QStringLiteral("\n"));
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void LongTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit editingFinished();
}

void growWithText(QPlainTextEdit *text, int least, int most)
{
    const auto fit = [=](const QSizeF &size) {
        const int lines = qBound(least, qCeil(size.height()), most);
        text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 20);
    };
    fit(text->document()->size());
    QObject::connect(text->document()->documentLayout(),
                     &QAbstractTextDocumentLayout::documentSizeChanged, text, fit);
}

} // namespace stint::ui
