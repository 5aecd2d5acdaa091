// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/weekstrip.h"

#include "ui/pages/parts/datewords.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace stint::ui {

WeekStrip::WeekStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekStrip::show(const edit::Portfolio *portfolio, const Stint &stint)
{
    const Snapshot &now = portfolio->now();
    const QDate today = portfolio->clock().today();
    const Organisation *team = now.find(stint.team);
    m_team = team ? team->name : QString();
    m_weeks = qBound(0, stint.weeks, 104);
    m_phases.clear();
    m_current = -1;
    m_begin = stint.start.isValid() ? dayMonthYear(stint.start) : tr("No start yet");
    m_end = stint.demoDay.isValid() ? tr("Demo day %1").arg(dayMonthYear(stint.demoDay))
            : stint.start.isValid()
                ? tr("Ends %1").arg(dayMonthYear(lastDayOf(stint.start, m_weeks)))
                : QString();
    QString phaseNow;
    if (stint.start.isValid() && m_weeks > 0) {
        const qint64 past = stint.start.daysTo(today);
        m_current = past < 0 ? -1 : static_cast<int>(qMin<qint64>(m_weeks, past / 7));
        for (const PlanItem &item : now.table<PlanItem>()) {
            if (item.stint != stint.id || item.kind != PlanKind::Summary)
                continue;
            const planning::ItemDates *dates = portfolio->planner().dates(item.id);
            if (!dates || !dates->start.isValid() || !dates->finish.isValid())
                continue;
            const QDate first = dates->start.date();
            const int week = static_cast<int>(stint.start.daysTo(first) / 7);
            // The summary of the whole stint is no phase of it.
            const bool whole = first.daysTo(dates->finish.date()) > 7 * (m_weeks - 2);
            if (whole || week < 0 || week >= m_weeks)
                continue;
            const bool current = today >= first && today <= dates->finish.date();
            if (current)
                phaseNow = item.name;
            m_phases.append({item.name, week, current});
        }
        std::ranges::stable_sort(m_phases, {}, &Phase::week);
    }
    if (m_weeks == 0)
        m_words = tr("Length not set");
    else if (m_current < 0)
        m_words = stint.start.isValid()
                      ? tr("%1 weeks, begins in %2")
                            .arg(number(m_weeks), days(static_cast<int>(today.daysTo(stint.start))))
                      : tr("%1 weeks").arg(number(m_weeks));
    else if (m_current >= m_weeks)
        m_words = tr("%1 weeks, over").arg(number(m_weeks));
    else
        m_words = tr("Week %1 of %2").arg(number(m_current + 1), number(m_weeks));
    if (!phaseNow.isEmpty() && m_current >= 0 && m_current < m_weeks)
        m_words = tr("%1, %2").arg(m_words, phaseNow);
    setAccessibleName(tr("Stint"));
    setAccessibleDescription(tr("%1. %2. %3. %4").arg(m_words, m_team, m_begin, m_end));
    updateGeometry();
    update();
}

QSize WeekStrip::sizeHint() const
{
    const int small = QFontMetrics(smallFont()).height();
    return {360,
            fontMetrics().height() + 8 + 22 + 4 + (m_phases.isEmpty() ? 0 : small + 6) + small + 4};
}

void WeekStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void WeekStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    int y = 0;
    const int line = fontMetrics().height();
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    p.setFont(strong);
    p.setPen(theme.text);
    const int teamWidth = fontMetrics().horizontalAdvance(m_team);
    p.drawText(QRect(0, y, width() - teamWidth - 12, line), Qt::AlignVCenter,
               p.fontMetrics().elidedText(m_words, Qt::ElideRight, width() - teamWidth - 12));
    p.setFont(font());
    p.setPen(theme.secondary);
    p.drawText(QRect(0, y, width(), line), Qt::AlignVCenter | Qt::AlignRight, m_team);
    y += line + 8;
    if (m_weeks > 0) {
        const double step = double(width() + 2) / m_weeks;
        QFont figures = withTabularFigures(smallFont());
        p.setFont(figures);
        for (int i = 0; i < m_weeks; ++i) {
            const QRectF box(i * step + .5, y + .5, step - 3, 21);
            const bool past = i < m_current;
            const bool current = i == m_current;
            p.setPen(current ? QPen(theme.accent, 2)
                             : QPen(past ? theme.accent : theme.control, 1));
            p.setBrush(past ? theme.accent : current ? theme.accentSoft : theme.surface);
            p.drawRoundedRect(box, 3, 3);
            if (step < 16 && !current)
                continue;
            p.setPen(past ? theme.onAccent : current ? theme.text : theme.secondary);
            p.drawText(box, Qt::AlignCenter, number(i + 1));
        }
        y += 22 + 4;
        const int small = p.fontMetrics().height();
        for (int i = 0; i < m_phases.size(); ++i) {
            const Phase &phase = m_phases[i];
            const int x = qRound(phase.week * step);
            const int end = i + 1 < m_phases.size() ? qRound(m_phases[i + 1].week * step) : width();
            if (end - x < 24)
                continue;
            QFont font = smallFont();
            font.setWeight(phase.current ? QFont::DemiBold : QFont::Normal);
            p.setFont(font);
            p.setPen(phase.current ? theme.text : theme.secondary);
            p.drawText(QRect(x, y, end - x - 6, small), Qt::AlignVCenter,
                       p.fontMetrics().elidedText(phase.name, Qt::ElideRight, end - x - 6));
        }
        if (!m_phases.isEmpty())
            y += small + 6;
    }
    p.setFont(smallFont());
    p.setPen(theme.secondary);
    const QRect foot(0, y, width(), p.fontMetrics().height());
    p.drawText(foot, Qt::AlignVCenter, m_begin);
    p.drawText(foot, Qt::AlignVCenter | Qt::AlignRight, m_end);
}

} // namespace stint::ui
