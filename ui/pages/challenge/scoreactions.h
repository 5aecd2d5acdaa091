// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a challenge's scores from the menu and the command box.
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace stint::ui {

class ScoresTab;

class ScoreActions : public QObject
{
    Q_OBJECT

public:
    /// `tab` goes to the tab, which is made when first needed.
    ScoreActions(std::function<ScoresTab *()> tab, QWidget *page);

    QList<QAction *> all() const;
    /// `form` is the rater's form that is on the screen, if there is one.
    void setEnabled(bool writable, bool form);
    void retranslate();

private:
    QAction *m_handIn;
    QAction *m_keep;
    QAction *m_ask;
    QAction *m_addWeighted;
    QAction *m_addRice;
};

} // namespace stint::ui
