// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty page shows: what the page is for, and the first things to do.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace stint::ui {

class CardFrame;
class HeadingLabel;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    /// A row: icon, title, a line of text, and the button that triggers `action`. The first one is
    /// the primary button. Call again with the same action to change the words.
    void setStep(QAction *action, const QString &iconName, const QString &title,
                 const QString &text, const QString &buttonText);
    /// Anything below the steps.
    QVBoxLayout *below() const { return m_below; }

private:
    HeadingLabel *m_title;
    QLabel *m_text;
    CardFrame *m_card;
    QVBoxLayout *m_below;
    struct Step;
    QList<Step *> m_steps;
};

} // namespace stint::ui
