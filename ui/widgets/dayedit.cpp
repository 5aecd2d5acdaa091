// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include "model/exchange/dates.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace stint::ui {

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
    , m_today(QDate::currentDate())
{
    setCalendarPopup(true);
    setDisplayFormat(u"d MMM yyyy"_s);
    setKeyboardTracking(false); // "9 Dec 20" on the way to 2026 is no day of 2020
    // As soon as the cursor leaves a part, what is half typed would be put back.
    disconnect(lineEdit(), &QLineEdit::cursorPositionChanged, this, nullptr);
    connect(this, &QDateEdit::dateChanged, this, [this] { m_problem.clear(); });
}

DayEdit *DayEdit::unreadIn(const QWidget *form)
{
    for (DayEdit *day : form->findChildren<DayEdit *>()) {
        if (!day->m_problem.isEmpty() && day->isVisible() && day->isEnabled())
            return day;
    }
    return nullptr;
}

QDate DayEdit::read(const QString &text) const
{
    const auto order = exchange::dateOrderOf(QLocale());
    if (const auto whole = exchange::readDate(text, order))
        return whole->date;
    return exchange::readShortDate(text, m_today).value_or(QDate());
}

QValidator::State DayEdit::validate(QString &text, int &) const
{
    const QDate day = read(text);
    return day.isValid() && day >= minimumDate() && day <= maximumDate() ? QValidator::Acceptable
                                                                         : QValidator::Intermediate;
}

QDateTime DayEdit::dateTimeFromText(const QString &text) const
{
    const QDate day = read(text);
    return (day.isValid() ? day : date()).startOfDay();
}

void DayEdit::fixup(QString &text) const
{
    const QDate day = read(text);
    const QString typed = text.simplified();
    if (!typed.isEmpty()) {
        const QString example = locale().toString(date(), displayFormat());
        m_problem = day.isValid() && day > maximumDate()
                        ? tr("%1 is too late here: %2 at the latest.")
                              .arg(typed, locale().toString(maximumDate(), displayFormat()))
                    : day.isValid()
                        ? tr("%1 is too early here: %2 at the earliest.")
                              .arg(typed, locale().toString(minimumDate(), displayFormat()))
                        : tr("“%1” is not a date. Write it as %2.").arg(typed, example);
        QToolTip::showText(mapToGlobal(QPoint(0, height())), m_problem, nullptr, {}, 8000);
    }
    text = textFromDateTime(dateTime());
}

void DayEdit::stepBy(int days)
{
    setDate(date().addDays(days));
    selectAll();
}

QAbstractSpinBox::StepEnabled DayEdit::stepEnabled() const
{
    StepEnabled can = StepNone;
    can.setFlag(StepUpEnabled, date() < maximumDate());
    can.setFlag(StepDownEnabled, date() > minimumDate());
    return can;
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_F4 ||
                       (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier);
    if (opens)
        QDateEdit::keyPressEvent(event);
    else
        QAbstractSpinBox::keyPressEvent(event);
}

void DayEdit::focusInEvent(QFocusEvent *event)
{
    m_problem.clear();
    QAbstractSpinBox::focusInEvent(event);
}

/// A shortcut that signs or records acts on what stands here; on nothing that can't be read.
bool DayEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        if (const auto *key = static_cast<QKeyEvent *>(event);
            !hasAcceptableInput() &&
            (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            event->accept(); // comes as a key, which says what is wrong
            return true;
        }
        if (hasAcceptableInput())
            interpretText();
    }
    return QDateEdit::event(event);
}

bool DayEdit::focusNextPrevChild(bool next)
{
    return QAbstractSpinBox::focusNextPrevChild(next);
}

} // namespace stint::ui
