// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/challengeheader.h"

#include "model/edit/fields.h"
#include "model/edit/portfolio.h"
#include "ui/pages/challenge/inlinetext.h"
#include "ui/pages/challenge/stagetrack.h"
#include "ui/pages/challenge/statuseditor.h"
#include "ui/pages/parts/marks.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

ChallengeHeader::ChallengeHeader(edit::Portfolio *portfolio, QWidget *parent)
    : QWidget(parent)
    , m_portfolio(portfolio)
    , m_crumbs(new Breadcrumbs(this))
    , m_code(new QLabel(this))
    , m_title(new InlineText(InlineText::Lines::One, this))
    , m_right(new QHBoxLayout)
    , m_status(new StatusEditor(portfolio, this))
    , m_people(new QLabel(this))
    , m_track(new StageTrack(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 16, 8);
    layout->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_crumbs);
    top->addWidget(m_code);
    top->addWidget(m_title, 1);
    top->addLayout(m_right);
    m_right->setSpacing(10);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(4, 0, 0, 0);
    line->addWidget(m_status, 1);
    line->addWidget(m_people);
    auto *track = new QHBoxLayout;
    track->setContentsMargins(4, 4, 0, 0);
    track->addWidget(m_track);
    layout->addLayout(top);
    layout->addLayout(line);
    layout->addLayout(track);
    m_people->setTextFormat(Qt::PlainText);

    connect(m_crumbs, &Breadcrumbs::activated, this, &ChallengeHeader::linkActivated);
    connect(m_title, &InlineText::committed, this, [this](const QString &text) {
        const qint64 id = m_challenge;
        const FieldInfo *field = entityInfo(EntityKind::Challenge).field("title"_L1);
        const auto done = m_portfolio->perform(edit::setField(
            m_portfolio->now(), EntityKind::Challenge, std::span(&id, 1), *field, text));
        if (!done)
            emit errorOccurred(done.error().message);
    });
    retranslate();
}

void ChallengeHeader::addRight(QWidget *widget)
{
    m_right->addWidget(widget);
}

void ChallengeHeader::editTitle()
{
    m_title->edit();
}

void ChallengeHeader::editStatus()
{
    m_status->edit();
}

void ChallengeHeader::setChallenge(Id<Challenge> challenge)
{
    m_challenge = challenge.value;
    const Snapshot &now = m_portfolio->now();
    const Challenge *row = now.find(challenge);
    if (!row)
        return;
    m_crumbs->setSteps({{tr("Challenges"), {u"challenges"_s, EntityKind::None, 0, {}}}});
    m_code->setText(row->code);
    m_title->setReadOnly(m_portfolio->isReadOnly());
    m_title->setText(row->title);
    m_status->setChallenge(challenge);
    QStringList parts;
    if (const Person *owner = now.find(row->owner))
        parts << owner->name;
    if (const Organisation *sponsor = now.find(row->sponsor))
        parts << sponsor->name;
    if (!row->theme.isEmpty())
        parts << row->theme;
    if (row->confidential)
        parts << tr("Confidential");
    m_people->setText(fontMetrics().elidedText(parts.join(u"   |   "_s), Qt::ElideRight,
                                               fontMetrics().averageCharWidth() * 90));
    m_people->setToolTip(parts.join(u'\n'));
    m_track->show(m_portfolio, challenge);
}

void ChallengeHeader::retranslate()
{
    m_title->setName(tr("Title"));
    QFont code = pageTitleFont();
    m_title->setLabelFont(code);
    code.setWeight(QFont::Normal);
    m_code->setFont(code);
}

void ChallengeHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChallengeHeader::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), Theme::of(palette()).surface);
}

} // namespace stint::ui
