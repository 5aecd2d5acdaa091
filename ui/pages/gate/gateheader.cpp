// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/gateheader.h"

#include "model/governance/lifecycle.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/marks.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

GateHeader::GateHeader(QWidget *parent)
    : QWidget(parent)
    , m_crumbs(new Breadcrumbs(this))
    , m_title(new HeadingLabel({}, this, HeadingLabel::Level::Page))
    , m_right(new QHBoxLayout)
    , m_from(new MarkWidget(this))
    , m_fromName(new QLabel(this))
    , m_days(new SecondaryLabel({}, this))
    , m_gate(new MarkWidget(this))
    , m_to(new MarkWidget(this))
    , m_toName(new QLabel(this))
    , m_sponsor(new SecondaryLabel({}, this))
    , m_status(new StatusWithReason(this))
    , m_planned(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 16, 11);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_crumbs);
    top->addWidget(m_title);
    top->addStretch(1);
    top->addLayout(m_right);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(4, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_from, m_fromName, m_days, m_gate,
                                                            m_to, m_toName, m_sponsor})
        line->addWidget(widget);
    line->addSpacing(16);
    line->addWidget(m_status, 1);
    line->addWidget(m_planned);
    layout->addLayout(top);
    layout->addLayout(line);
    m_gate->setGate();
    connect(m_crumbs, &Breadcrumbs::activated, this, &GateHeader::linkActivated);
}

void GateHeader::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

void GateHeader::show(const Snapshot &now, const governance::GateReport &report, QDate planned,
                      QDate today)
{
    const Challenge *challenge = now.find(report.challenge);
    if (!challenge)
        return;
    m_crumbs->setSteps({{tr("Challenges"), {u"challenges"_s, EntityKind::None, 0, {}}},
                        {now.title(EntityKind::Challenge, challenge->id.value),
                         {u"challenge"_s, EntityKind::Challenge, challenge->id.value, {}}}});
    m_title->setText(report.name.isEmpty() ? tr("No gate") : report.name);
    const Stage *from = now.find(report.from);
    const Stage *to = now.find(report.to);
    m_from->setStage(from);
    m_from->setVisible(from);
    m_fromName->setText(from ? from->name : tr("No stage"));
    const int inStage = governance::daysInStage(*challenge, today);
    m_days->setText(inStage >= 0 && report.from == challenge->stage ? days(inStage) : QString());
    m_gate->setVisible(report.gate && to);
    m_to->setStage(to);
    m_to->setVisible(report.gate && to);
    m_toName->setText(report.gate && to ? to->name : QString());
    const Organisation *sponsor = now.find(challenge->sponsor);
    m_sponsor->setText(sponsor ? sponsor->name : QString());
    m_status->setChallenge(now, *challenge);
    m_planned->setVisible(planned.isValid());
    m_planned->setText(tr("Review due %1").arg(weekdayDateYear(planned)));
}

void GateHeader::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.fillRect(rect(), theme.surface);
    p.fillRect(0, height() - 1, width(), 1, theme.border);
}

} // namespace stint::ui
