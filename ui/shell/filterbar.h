// SPDX-License-Identifier: GPL-3.0-or-later
// The chips above a page that shows a set of challenges. All bars drive the one ChallengeFilter, so
// that the pages show the same set.
#pragma once

#include "ui/shell/page.h"

#include <QTimer>

class QLineEdit;
class QPushButton;

namespace stint::ui {

class Chip;
class SecondaryLabel;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const Context &context, QWidget *parent = nullptr);

public slots:
    void focusText();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void countLater();
    void count();
    template <class Change>
    void changeState(Change change);

    Context m_context;
    Chip *m_stage;
    Chip *m_status;
    Chip *m_theme;
    Chip *m_owner;
    Chip *m_department;
    Chip *m_closed;
    QLineEdit *m_text;
    QPushButton *m_clear;
    SecondaryLabel *m_count;
    QTimer m_typing;
    QTimer m_counting;
};

} // namespace stint::ui
