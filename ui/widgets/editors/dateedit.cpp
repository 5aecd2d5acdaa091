// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/dateedit.h"

#include "model/edit/portfolio.h"
#include "model/exchange/dates.h"
#include "ui/itemmodels/column.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

DateEdit::DateEdit(const FieldInfo &field, edit::Portfolio *portfolio, QWidget *parent)
    : ParsedEdit(field, portfolio, parent)
{
    QAction *open = addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateEdit::showChoices);
}

Result<QVariant> DateEdit::parsed() const
{
    auto read = ParsedEdit::parsed();
    if (read)
        return read;
    const auto day = exchange::readShortDate(text(), m_portfolio->clock().today());
    if (!day)
        return read;
    return m_field.kind == FieldKind::Time ? QVariant::fromValue(CivilTime::at(*day, 0))
                                           : QVariant(*day);
}

void DateEdit::setValue(const QVariant &value)
{
    ParsedEdit::setValue(value);
    const QVariant written = ParsedEdit::value();
    const QString plain = text();
    setText(m_field.kind == FieldKind::Time ? timeText(value.value<CivilTime>())
                                            : dateText(value.toDate()));
    // Months of a language that can't be typed stay in figures.
    if (!problem().isEmpty() || ParsedEdit::value() != written)
        setText(plain);
    selectAll();
}

QDate DateEdit::date() const
{
    const QVariant v = value();
    return v.canConvert<CivilTime>() ? v.value<CivilTime>().date() : v.toDate();
}

void DateEdit::setDate(QDate date)
{
    if (m_field.kind == FieldKind::Time) {
        const auto old = value().value<CivilTime>();
        setValue(QVariant::fromValue(CivilTime::at(date, old.isValid() ? old.minuteOfDay() : 0)));
    } else {
        setValue(date);
    }
}

void DateEdit::showChoices()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setGridVisible(false);
    const QDate current = date();
    calendar->setSelectedDate(current.isValid() ? current : m_portfolio->clock().today());
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate picked) {
        setDate(picked);
        popup->close();
        if (done)
            done();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 ||
        (event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier)) {
        showChoices();
        return;
    }
    const bool steps = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ||
                       event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (steps) {
        const QDate old = date().isValid() ? date() : m_portfolio->clock().today();
        switch (event->key()) {
        case Qt::Key_Up:
            setDate(old.addDays(1));
            break;
        case Qt::Key_Down:
            setDate(old.addDays(-1));
            break;
        case Qt::Key_PageUp:
            setDate(old.addMonths(1));
            break;
        default:
            setDate(old.addMonths(-1));
        }
        return;
    }
    ParsedEdit::keyPressEvent(event);
}

} // namespace stint::ui
