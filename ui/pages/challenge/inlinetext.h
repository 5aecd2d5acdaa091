// SPDX-License-Identifier: GPL-3.0-or-later
// Text that is read until it is double-clicked (or F2, Enter): then it is edited in place. Enter
// keeps a line, Ctrl+Enter or leaving keeps several lines, Esc leaves it as it was.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace stint::ui {

class InlineText : public QWidget
{
    Q_OBJECT

public:
    enum class Lines { One, Several };
    explicit InlineText(Lines lines, QWidget *parent = nullptr);

    void setText(const QString &text); ///< ignored while it is being edited
    QString text() const { return m_text; }
    void setPlaceholder(const QString &placeholder);
    void setLabelFont(const QFont &font);
    /// What it is, for tips and screen readers: "Title".
    void setName(const QString &name);
    void setReadOnly(bool on) { m_readOnly = on; }
    void edit();
    bool isEditing() const;

signals:
    void committed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *editor() const;
    QString edited() const;
    void finish(bool keep);
    void refresh();

    QString m_text;
    QString m_placeholder;
    QString m_name;
    QLabel *m_label;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_box = nullptr;
    bool m_readOnly = false;
    bool m_hovered = false;
    bool m_restyling = false;
};

} // namespace stint::ui
