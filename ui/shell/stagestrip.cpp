// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stagestrip.h"

#include "model/governance/lifecycle.h"
#include "ui/widgets/stagetile.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace stint::ui {

namespace {
constexpr int tile = 20;
constexpr int gap = 10;
} // namespace

void StageStrip::show(const Snapshot &now, Id<Stage> current)
{
    m_stages.clear();
    for (const Stage *stage : governance::stagesInOrder(now))
        m_stages.push_back(*stage);
    m_current = current;
    const Stage *stage = now.find(current);
    setAccessibleName(stage ? stage->name : QString());
    updateGeometry();
    update();
}

QSize StageStrip::sizeHint() const
{
    return {static_cast<int>(m_stages.size()) * (tile + gap) + 60, tile + 4};
}

QSize StageStrip::minimumSizeHint() const
{
    return {120, tile + 4};
}

void StageStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    QFont bold = smallFont();
    bold.setWeight(QFont::DemiBold);
    const auto count = static_cast<int>(m_stages.size());
    if (count == 0)
        return;
    const auto current = std::ranges::find(m_stages, m_current, &Stage::id);
    const int nameWidth =
        current == m_stages.end() ? 0 : QFontMetrics(bold).horizontalAdvance(current->name) + 10;
    const int space = count > 1 ? (width() - count * tile - nameWidth) / (count - 1) : 0;
    const int step = qBound(2, space, 12);
    int x = 0;
    bool past = current != m_stages.end();
    for (int i = 0; i < count; ++i) {
        const Stage &stage = m_stages[static_cast<size_t>(i)];
        const bool here = stage.id == m_current;
        const int w = here ? tile + nameWidth : tile;
        const QRectF box(x, 2, w, tile);
        if (here) {
            const QColor colour(stage.colour);
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(Qt::NoPen);
            p.setBrush(colour);
            p.drawRoundedRect(box, 3, 3);
            p.setFont(bold);
            p.setPen(Theme::textOn(colour));
            p.drawText(box, Qt::AlignCenter, stage.letter + QString(2, u' ') + stage.name);
            past = false;
        } else {
            paintStageTile(p, box, stage, past, theme);
        }
        x += w;
        if (i + 1 < count) {
            p.setPen(theme.control);
            if (step > 5)
                p.drawLine(x + 2, 2 + tile / 2, x + step - 3, 2 + tile / 2);
            x += step;
        }
    }
}

} // namespace stint::ui
