// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/stagetrack.h"

#include "model/governance/lifecycle.h"
#include "model/governance/reviews.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"
#include "ui/widgets/stagetile.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

StageTrack::StageTrack(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageTrack::show(const edit::Portfolio *portfolio, Id<Challenge> challenge)
{
    const Snapshot &now = portfolio->now();
    const Challenge *row = now.find(challenge);
    m_parts.clear();
    if (!row) {
        update();
        return;
    }
    const QDate today = portfolio->clock().today();
    const Stage *present = now.find(row->stage);
    QHash<qint64, QDate> left;
    for (const governance::Stay &stay : governance::staysOf(now, challenge)) {
        if (stay.to.isValid())
            left.insert(stay.stage.value, stay.to);
    }
    // The plan's gates say when the stage after each begins.
    QHash<qint64, QDate> planned;
    const auto finish = plannedFinish(portfolio);
    for (const PlanItem &item : now.table<PlanItem>()) {
        const Gate *gate = item.challenge == challenge ? now.find(item.gate) : nullptr;
        const CivilTime at = gate ? finish(item.id) : CivilTime();
        if (at.isValid())
            planned.insert(gate->stage.value, at.date());
    }
    QStringList said;
    const Stage *before = nullptr;
    for (const Stage *stage : governance::stagesInOrder(now)) {
        Part part{stage->name, stage->letter, QColor(stage->colour), {}};
        QString when; // in full, where it is shown short
        part.present = stage->id == row->stage;
        part.past = present && stage->position < present->position;
        if (part.present) {
            const int n = governance::daysInStage(*row, today);
            if (n >= 0)
                part.when = tr("since %1, %2").arg(dayMonth(row->stageSince), days(n));
            if (stage->closed && row->outcome != Outcome::Open)
                part.when =
                    tr("%1 %2").arg(choiceLabel(row->outcome), dayMonthYear(row->stageSince));
        } else if (part.past) {
            const QDate day = left.value(stage->id.value);
            if (day.isValid())
                part.when = tr("left %1").arg(dayMonth(day));
            else if (row->outcome == Outcome::Stopped)
                part.past = false; // stopped before it came here
        } else if (before) {
            const QDate day = planned.value(before->id.value);
            if (day.isValid() && day >= today) {
                // A whole date has no room beside six other stages.
                const bool soon = today.daysTo(day) < 300;
                part.when =
                    soon ? tr("planned %1").arg(dayMonth(day)) : tr("about %1").arg(monthYear(day));
                when = tr("planned %1").arg(dayMonthYear(day));
            }
        }
        if (when.isEmpty())
            when = part.when;
        said << (when.isEmpty() ? part.name : tr("%1: %2").arg(part.name, when));
        m_parts.append(part);
        before = stage;
    }
    setAccessibleName(tr("Stages"));
    setAccessibleDescription(said.join(u", "_s));
    setVisible(!m_parts.isEmpty());
    update();
}

QSize StageTrack::sizeHint() const
{
    return {600, qMax(44, fontMetrics().height() + QFontMetrics(smallFont()).height() + 12)};
}

QSize StageTrack::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void StageTrack::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StageTrack::paintEvent(QPaintEvent *)
{
    if (m_parts.isEmpty())
        return;
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(theme.border);
    p.setBrush(theme.window);
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
    double shares = 0;
    for (const Part &part : m_parts)
        shares += part.present ? 1.3 : 1;
    double x = 0;
    for (const Part &part : m_parts) {
        const double width = (this->width() - 1) * (part.present ? 1.3 : 1) / shares;
        const QRectF box(x, 0, width, height());
        const QRectF inner = box.adjusted(1, 1, 0, -1);
        if (part.present)
            p.fillRect(inner, theme.accentSoft);
        else if (part.past)
            p.fillRect(inner, theme.surface);
        if (part.past || part.present) {
            const bool faint = theme.kind != ThemeKind::Light && part.colour.lightness() < 90;
            p.fillRect(QRectF(x + 1, height() - 4, width - 1, 3),
                       faint ? theme.disabled : part.colour);
        }
        if (x > 0) {
            p.setPen(theme.border);
            p.drawLine(QPointF(x, 1), QPointF(x, height() - 1));
        }
        const int tile = 22;
        paintStageTile(p, QRectF(x + 10, (height() - tile) / 2 - 1, tile, tile), part.colour,
                       part.letter, part.past || part.present, theme);
        const int left = qRound(x) + 10 + tile + 8;
        const int room = qRound(x + width) - left - 4;
        QFont name = font();
        name.setWeight(part.present ? QFont::DemiBold : QFont::Normal);
        p.setFont(name);
        p.setPen(part.past || part.present ? theme.text : theme.secondary);
        const int line = p.fontMetrics().height();
        const int small = QFontMetrics(smallFont()).height();
        const bool two = !part.when.isEmpty();
        const int top = two ? (height() - line - small) / 2 - 1 : (height() - line) / 2 - 1;
        p.drawText(QRect(left, top, room, line), Qt::AlignVCenter,
                   p.fontMetrics().elidedText(part.name, Qt::ElideRight, room));
        if (two) {
            p.setFont(smallFont());
            p.setPen(theme.secondary);
            p.drawText(QRect(left, top + line, room, small), Qt::AlignVCenter,
                       p.fontMetrics().elidedText(part.when, Qt::ElideRight, room));
        }
        x += width;
    }
}

} // namespace stint::ui
