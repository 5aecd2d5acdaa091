// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pastbar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

PastBar::PastBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new HeadingLabel({}, this))
    , m_day(new DayEdit(this))
    , m_show(plainButton({}, {}, this))
    , m_close(plainButton({}, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(44, 6, 12, 7);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_day);
    layout->addWidget(m_show);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    connect(m_show, &QPushButton::clicked, this, [this] { emit dayChosen(m_day->date()); });
    connect(m_close, &QPushButton::clicked, this, &PastBar::closed);
    retranslate();
    hide();
}

void PastBar::setRange(QDate first, QDate last)
{
    m_day->setDateRange(first, last);
}

void PastBar::ask(QDate first, QDate last)
{
    if (!m_past) {
        setRange(first, last);
        m_day->setDate(last);
    }
    retranslate();
    show();
    m_day->setFocus(Qt::ShortcutFocusReason);
}

void PastBar::showDay(QDate day, QDate first, QDate last, const QString &words)
{
    m_past = day.isValid();
    setVisible(m_past);
    if (!m_past)
        return;
    setRange(first, last);
    m_day->setDate(day);
    m_text->setText(words);
    setAccessibleName(words);
    retranslate();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PastBar::retranslate()
{
    if (!m_past)
        m_text->setText(tr("Show the portfolio as it was at the end of"));
    m_day->setLocale(QLocale());
    m_day->setDisplayFormat(u"d MMM yyyy"_s);
    m_day->setAccessibleName(tr("Past day"));
    m_show->setText(m_past ? tr("Show that day") : tr("Show"));
    m_close->setText(m_past ? tr("Back to today") : tr("Cancel"));
}

void PastBar::keyPressEvent(QKeyEvent *event)
{
    const bool inDay = m_day->hasFocus() || m_day->isAncestorOf(focusWidget());
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (inDay && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit dayChosen(m_day->date());
    else
        QWidget::keyPressEvent(event);
}

void PastBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.fillRect(rect(), theme.accentSoft);
    p.fillRect(0, 0, m_past ? 8 : 4, height(), theme.accent);
    p.fillRect(0, height() - (m_past ? 2 : 1), width(), 2, m_past ? theme.accent : theme.border);
    paintIcon(p, QRectF(16, (height() - 18) / 2.0, 18, 18), u"history"_s, theme.accent);
}

void PastBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stint::ui
