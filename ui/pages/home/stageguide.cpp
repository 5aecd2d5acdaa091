// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/stageguide.h"

#include "model/governance/lifecycle.h"
#include "ui/widgets/stagetile.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

StageGuide::StageGuide(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageGuide::setStages(const Snapshot &now)
{
    m_entries.clear();
    for (const Stage *stage : governance::stagesInOrder(now)) {
        m_entries.append({stage->name, stage->letter, stage->purpose, QColor(stage->colour),
                          governance::gateOf(now, stage->id) != nullptr});
    }
    setVisible(!m_entries.isEmpty());
    describe();
    update();
}

void StageGuide::describe()
{
    QStringList words;
    for (const Entry &entry : m_entries)
        words << (entry.purpose.isEmpty() ? entry.name : entry.name + u": "_s + entry.purpose);
    setAccessibleName(tr("How a challenge moves"));
    setAccessibleDescription(words.join(u"; "_s));
}

QSize StageGuide::sizeHint() const
{
    return {400, 28 + 28 + 24 + 4 * QFontMetrics(smallFont()).lineSpacing() + 16};
}

void StageGuide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void StageGuide::paintEvent(QPaintEvent *)
{
    if (m_entries.isEmpty())
        return;
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.setFont(sectionFont());
    p.setPen(theme.text);
    p.drawText(QRect(0, 0, width(), 24), Qt::AlignVCenter, tr("How a challenge moves"));
    p.setFont(font());
    p.setPen(theme.secondary);
    p.drawText(QRect(0, 26, width(), 24), Qt::AlignVCenter,
               p.fontMetrics().elidedText(tr("A named person decides at each gate whether a "
                                             "challenge goes on to the next stage."),
                                          Qt::ElideRight, width()));
    const int column = width() / static_cast<int>(m_entries.size());
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const int x = i * column;
        paintStageTile(p, QRectF(x, 60, 20, 20), entry.colour, entry.letter, true, theme);
        p.setFont(font());
        p.setPen(theme.text);
        const int room = column - 28 - (entry.gate ? 24 : 8);
        p.drawText(QRect(x + 28, 60, room, 20), Qt::AlignVCenter,
                   p.fontMetrics().elidedText(entry.name, Qt::ElideRight, room));
        if (entry.gate)
            paintHexagon(p, QRectF(x + column - 22, 63, 13, 13), theme.secondary, false);
        p.setFont(smallFont());
        p.setPen(theme.secondary);
        p.drawText(QRect(x, 86, column - 16, height() - 86), Qt::TextWordWrap, entry.purpose);
    }
}

} // namespace stint::ui
