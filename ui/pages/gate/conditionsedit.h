// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of "go with conditions": one a line, with who sees to it and by when.
#pragma once

#include "ui/pages/gate/gatedraft.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QCheckBox;

namespace stint::ui {

class DayEdit;
class PersonBox;

class ConditionsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionsEdit(QWidget *parent = nullptr);

    void setConditions(const QList<GateCondition> &conditions);
    QList<GateCondition> conditions() const; ///< those with words
    void setPeople(const Snapshot &now);
    void setToday(QDate today) { m_today = today; }
    /// Adds a line and puts the cursor in it.
    void addLine();
    void beginFirst(); ///< there is a line to write in
    void focusFirst();

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QLabel *number;
        QLineEdit *text;
        PersonBox *owner;
        QCheckBox *dated;
        DayEdit *due;
        QToolButton *remove;
    };
    Line &append(const GateCondition &condition);
    void removeAt(int index);
    void arrange();
    void retranslate();

    QDate m_today;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QPushButton *m_add;
    std::shared_ptr<const Snapshot> m_people;
};

} // namespace stint::ui
