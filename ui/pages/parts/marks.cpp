// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/marks.h"

#include "model/governance/lifecycle.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/stagetile.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

MarkWidget::MarkWidget(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkWidget::setStage(const Stage *stage)
{
    m_letter = stage ? stage->letter : QString();
    m_colour = stage ? QColor(stage->colour) : QColor();
    setAccessibleName(stage ? stage->name : QString());
    update();
}

void MarkWidget::setGate()
{
    m_letter.clear();
    setAccessibleName(tr("Gate"));
    update();
}

void MarkWidget::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = Theme::of(palette());
    if (m_letter.isEmpty())
        paintHexagon(p, QRectF(rect()).adjusted(2, 2, -2, -2), theme.accent, false);
    else
        paintStageTile(p, QRectF(0, 0, 22, 22), m_colour, m_letter, true, theme);
}

StatusWithReason::StatusWithReason(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatusWithReason::setChallenge(const Snapshot &now, const Challenge &challenge)
{
    m_status = static_cast<int>(challenge.status);
    m_closed = governance::isClosed(now, challenge);
    m_word = m_closed && challenge.outcome != Outcome::Open ? choiceLabel(challenge.outcome)
                                                            : choiceLabel(challenge.status);
    m_reason = challenge.statusReason;
    setAccessibleName(m_reason.isEmpty() ? m_word : tr("%1: %2").arg(m_word, m_reason));
    setToolTip(m_reason);
    updateGeometry();
    update();
}

QSize StatusWithReason::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int width = 18 + QFontMetrics(strong).horizontalAdvance(m_word) + 10 +
                      fontMetrics().horizontalAdvance(m_reason) + 4;
    return {width, fontMetrics().height() + 6};
}

QSize StatusWithReason::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void StatusWithReason::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = Theme::of(palette());
    int x = 0;
    if (!m_closed) {
        paintStatusShape(p, QRectF(0, (height() - 12) / 2, 12, 12), m_status, theme);
        x = 18;
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    p.setFont(strong);
    p.setPen(theme.text);
    p.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, m_word);
    x += p.fontMetrics().horizontalAdvance(m_word) + 10;
    p.setFont(font());
    p.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter,
               p.fontMetrics().elidedText(m_reason, Qt::ElideRight, width() - x));
}

Breadcrumbs::Breadcrumbs(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void Breadcrumbs::setSteps(const QList<Step> &steps)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_steps = steps;
    for (const Step &step : steps) {
        const QString shown = fontMetrics().elidedText(step.text, Qt::ElideRight,
                                                       fontMetrics().averageCharWidth() * 42);
        auto *button = linkButton(withoutMnemonic(shown), this);
        button->setAccessibleName(step.text);
        const Link link = step.link;
        connect(button, &QPushButton::clicked, this, [this, link] { emit activated(link); });
        m_layout->addWidget(button);
        auto *arrow = new SecondaryLabel(u"›"_s, this);
        m_layout->addWidget(arrow);
    }
}

} // namespace stint::ui
