// SPDX-License-Identifier: GPL-3.0-or-later
// The places of the program at the left: icon, word and a number. Folds to icons.
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace stint::ui {

class Page;
class PersonButton;

class Navigation : public QWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// The pages that are in the navigation; not owned.
    void setPages(const QList<Page *> &pages);
    void setCurrent(const QString &pageName);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    void setPerson(const QString &name);
    void refresh(); ///< words and numbers

signals:
    void pageChosen(const QString &name);
    void personClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QVBoxLayout *m_list;
    QButtonGroup *m_group;
    PersonButton *m_person;
    bool m_collapsed = false;
};

} // namespace stint::ui
