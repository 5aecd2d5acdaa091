// SPDX-License-Identifier: GPL-3.0-or-later
// A line that says what went wrong (in place of the status line) or what holds for the file (above
// the page), with a way to put it away. Takes the place of message boxes.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace stint::ui {

class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Error, Info };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// An error can be closed; what holds for the file (`lasting`) stays.
    void show(Kind kind, const QString &text, bool lasting = false);
    QString text() const;

signals:
    void shown(bool on);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_text;
    QToolButton *m_close;
    Kind m_kind = Kind::Info;
};

} // namespace stint::ui
