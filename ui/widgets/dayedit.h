// SPDX-License-Identifier: GPL-3.0-or-later
// A day that is never empty, outside the fields of a row: typed as people write days ("16 nov",
// "2026-11-16"), stepped with the arrow keys, or picked from a calendar.
#pragma once

#include <QDateEdit>

namespace stint::ui {

class DayEdit : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    /// The one among a form's days in which something that is no day was typed last, if any: it has
    /// the day that it had before, which nobody may have meant.
    static DayEdit *unreadIn(const QWidget *form);
    /// What was wrong with it, once: whoever was told may go on with the day that stands there.
    QString takeProblem() { return std::exchange(m_problem, {}); }

    /// Days without a year are those nearest to it. Today, unless told otherwise.
    void setToday(QDate today) { m_today = today; }

    QValidator::State validate(QString &text, int &position) const override;
    /// Nothing that can be read: says so beside the field, which keeps the day that it had.
    void fixup(QString &text) const override;
    void stepBy(int days) override;

protected:
    QDateTime dateTimeFromText(const QString &text) const override;
    StepEnabled stepEnabled() const override;
    bool event(QEvent *event) override;
    // Day, month and year are one text here, not parts that keys go through one by one.
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QDate read(const QString &text) const;

    QDate m_today;
    mutable QString m_problem; ///< with what was typed last; Qt lets only a const fixup() know it
};

} // namespace stint::ui
