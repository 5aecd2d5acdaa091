// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/riskfield.h"

#include "model/governance/risks.h"
#include "ui/itemmodels/registercolumns.h"
#include "ui/pages/parts/datewords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stagetile.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int pad = 8;
constexpr int glyph = 14;

/// The status colour as a tint that text can be read on.
QColor tint(const QColor &colour, const Theme &theme)
{
    if (theme.kind == ThemeKind::Contrast)
        return theme.surface;
    constexpr double share = 0.16;
    const auto mix = [](float a, float b) {
        return static_cast<float>(share * a + (1 - share) * b);
    };
    return QColor::fromRgbF(mix(colour.redF(), theme.surface.redF()),
                            mix(colour.greenF(), theme.surface.greenF()),
                            mix(colour.blueF(), theme.surface.blueF()));
}

} // namespace

RiskField::RiskField(Level likelihood, Level impact, QWidget *parent)
    : QToolButton(parent)
    , m_likelihood(likelihood)
    , m_impact(impact)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

int RiskField::score() const
{
    return governance::riskScore(m_likelihood, m_impact);
}

bool RiskField::isOf(const Risk &risk) const
{
    return risk.state == RiskState::Open && risk.likelihood == m_likelihood &&
           risk.impact == m_impact;
}

void RiskField::setCount(const Count &count)
{
    if (m_count == count)
        return;
    m_count = count;
    retranslate();
    update();
}

QString RiskField::trendWords() const
{
    QStringList words;
    if (m_count.growing > 0)
        words << tr("growing: %1").arg(number(m_count.growing));
    if (m_count.shrinking > 0)
        words << tr("shrinking: %1").arg(number(m_count.shrinking));
    return words.join(u", "_s);
}

QString RiskField::place() const
{
    return tr("Likelihood: %1, impact: %2")
        .arg(choiceLabel(m_likelihood).toLower(), choiceLabel(m_impact).toLower());
}

void RiskField::retranslate()
{
    QStringList words{place(), tr("rating: %1").arg(riskRatingWord(score()).toLower()),
                      tr("open risks: %1").arg(number(m_count.risks))};
    if (const QString trend = trendWords(); !trend.isEmpty())
        words << trend;
    setAccessibleName(words.join(u", "_s));
    setToolTip(words.join(u'\n'));
    updateGeometry();
}

QSize RiskField::sizeHint() const
{
    const QFontMetrics metrics(bodyFont());
    return {metrics.horizontalAdvance(riskRatingWord(score())) + 2 * glyph + 5 * pad +
                metrics.horizontalAdvance(u"↑00 ↓00 0000"_s),
            metrics.height() + 2 * pad};
}

/// A button takes the arrow keys for Tab; the matrix knows better.
void RiskField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Space)
        QToolButton::keyPressEvent(event);
    else
        event->ignore();
}

void RiskField::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const int status = static_cast<int>(governance::riskGravity(score()));
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    const int line = strong ? 2 : 1;
    p.setPen(QPen(strong ? theme.accent : theme.status(status), line));
    p.setBrush(underMouse() ? theme.hover : tint(theme.status(status), theme));
    p.drawRoundedRect(QRectF(rect()).adjusted(line / 2., line / 2., -line / 2., -line / 2.), 4, 4);

    QRectF room = QRectF(rect()).adjusted(pad, 0, -pad, 0);
    paintStatusShape(p, QRectF(room.left(), room.top(), glyph, room.height()), status, theme);
    room.setLeft(room.left() + glyph + pad / 2.);
    p.setPen(m_count.risks > 0 ? theme.text : theme.secondary);
    p.setFont(bodyFont());
    p.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, riskRatingWord(score()));

    QFont bold = bodyFont();
    bold.setBold(m_count.risks > 0);
    p.setFont(bold);
    const QString count = number(m_count.risks);
    p.drawText(room, Qt::AlignVCenter | Qt::AlignRight, count);
    room.setRight(room.right() - p.fontMetrics().horizontalAdvance(count) - pad);
    QStringList trend;
    if (m_count.growing > 0)
        trend << u"↑"_s + number(m_count.growing);
    if (m_count.shrinking > 0)
        trend << u"↓"_s + number(m_count.shrinking);
    p.setFont(smallFont());
    const QString arrows = trend.join(u' ');
    p.drawText(room, Qt::AlignVCenter | Qt::AlignRight, arrows);
    if (isChecked()) {
        room.setRight(room.right() - p.fontMetrics().horizontalAdvance(arrows) - pad);
        paintIcon(p, QRectF(room.right() - glyph, room.center().y() - glyph / 2., glyph, glyph),
                  u"check"_s, theme.text);
    }
}

} // namespace stint::ui
