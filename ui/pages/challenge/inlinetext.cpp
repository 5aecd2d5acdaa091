// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/inlinetext.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace stint::ui {

InlineText::InlineText(Lines lines, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 2, 3, 2);
    layout->addWidget(m_label);
    m_label->setTextFormat(Qt::PlainText);
    if (lines == Lines::One) {
        m_line = new QLineEdit(this);
    } else {
        m_box = new QPlainTextEdit(this);
        m_box->setTabChangesFocus(true);
        m_box->setMinimumHeight(96);
        m_label->setWordWrap(true);
        m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    layout->addWidget(editor());
    editor()->hide();
    editor()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
}

QWidget *InlineText::editor() const
{
    return m_line ? static_cast<QWidget *>(m_line) : m_box;
}

void InlineText::setText(const QString &text)
{
    m_text = text;
    refresh();
}

void InlineText::setPlaceholder(const QString &placeholder)
{
    m_placeholder = placeholder;
    refresh();
}

void InlineText::setLabelFont(const QFont &font)
{
    m_label->setFont(font);
    if (m_line)
        m_line->setFont(font);
}

void InlineText::setName(const QString &name)
{
    m_name = name;
    editor()->setAccessibleName(name);
    refresh();
}

void InlineText::refresh()
{
    if (m_restyling)
        return;
    m_restyling = true;
    m_label->setText(m_text.isEmpty() ? m_placeholder : m_text);
    QPalette p = palette();
    if (m_text.isEmpty())
        p.setColor(QPalette::WindowText, Theme::of(palette()).secondary);
    m_label->setPalette(p);
    setAccessibleName(m_text.isEmpty() ? m_name : tr("%1: %2").arg(m_name, m_text));
    setToolTip(m_readOnly ? QString()
                          : tr("%1: double-click or press F2 to change it").arg(m_name));
    m_restyling = false;
}

bool InlineText::isEditing() const
{
    return !editor()->isHidden();
}

void InlineText::edit()
{
    if (m_readOnly || isEditing())
        return;
    if (m_line) {
        m_line->setText(m_text);
        m_line->selectAll();
    } else {
        m_box->setPlainText(m_text);
        m_box->moveCursor(QTextCursor::End);
        m_box->setMinimumHeight(qMax(96, m_label->height() + 24));
    }
    m_label->hide();
    editor()->show();
    editor()->setFocus();
}

QString InlineText::edited() const
{
    if (!(m_line ? m_line->isModified() : m_box->document()->isModified()))
        return m_text;
    return m_line ? m_line->text().simplified() : m_box->toPlainText().trimmed();
}

void InlineText::finish(bool keep)
{
    if (!isEditing())
        return;
    const QString text = edited();
    const bool focused = editor()->hasFocus();
    editor()->hide();
    m_label->show();
    if (focused)
        setFocus();
    if (keep && text != m_text)
        emit committed(text);
}

void InlineText::paintEvent(QPaintEvent *)
{
    if (isEditing() || (!hasFocus() && !(m_hovered && !m_readOnly)))
        return;
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(hasFocus() ? theme.accent : theme.control);
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
}

void InlineText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_F2 || (enter && event->modifiers() == Qt::NoModifier))
        edit();
    else
        QWidget::keyPressEvent(event);
}

void InlineText::mouseDoubleClickEvent(QMouseEvent *)
{
    edit();
}

void InlineText::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void InlineText::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void InlineText::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_hovered = true;
    update();
}

void InlineText::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = false;
    update();
}

void InlineText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

bool InlineText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            finish(false);
            return true;
        }
        if (enter && (m_line || key->modifiers() == Qt::ControlModifier)) {
            finish(true);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        finish(true);
    return QWidget::eventFilter(watched, event);
}

} // namespace stint::ui
