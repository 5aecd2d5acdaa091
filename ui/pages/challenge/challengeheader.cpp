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
    , m_top(new QHBoxLayout)
    , m_buttons(new QWidget(this))
    , m_status(new StatusEditor(portfolio, this))
    , m_people(new QLabel(this))
    , m_track(new StageTrack(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 16, 8);
    layout->setSpacing(6);
    m_top->setSpacing(6);
    m_top->addWidget(m_crumbs);
    m_top->addWidget(m_code);
    m_top->addWidget(m_title, 1);
    m_top->addWidget(m_buttons);
    m_title->setMinimumWidth(1); // a long title gives way to the buttons
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(10);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(4, 0, 0, 0);
    line->addWidget(m_status, 1);
    line->addWidget(m_people);
    auto *track = new QHBoxLayout;
    track->setContentsMargins(4, 4, 0, 0);
    track->addWidget(m_track);
    layout->addLayout(m_top);
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
    connect(TextSize::instance(), &TextSize::changed, this, &ChallengeHeader::takeFonts);
    takeFonts();
    retranslate();
}

void ChallengeHeader::addRight(QWidget *widget)
{
    m_buttons->layout()->addWidget(widget);
}

/// The buttons get a line of their own where they would leave too little of the title.
void ChallengeHeader::fitButtons()
{
    const int title = qMin(m_title->sizeHint().width(), width() / 3);
    const int wanted = m_crumbs->sizeHint().width() + m_code->sizeHint().width() + title +
                       m_buttons->sizeHint().width() + 3 * m_top->spacing();
    const QMargins margins = layout()->contentsMargins();
    const bool beside = wanted <= width() - margins.left() - margins.right();
    if (beside == (m_top->indexOf(m_buttons) >= 0))
        return;
    auto *lines = static_cast<QVBoxLayout *>(layout());
    if (beside) {
        lines->removeWidget(m_buttons);
        m_top->addWidget(m_buttons);
    } else {
        m_top->removeWidget(m_buttons);
        lines->insertWidget(1, m_buttons, 0, Qt::AlignRight);
    }
}

void ChallengeHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
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
    fitButtons();
}

void ChallengeHeader::retranslate()
{
    m_title->setName(tr("Title"));
}

void ChallengeHeader::takeFonts()
{
    QFont code = pageTitleFont();
    m_title->setLabelFont(code);
    code.setWeight(QFont::Normal);
    m_code->setFont(code);
    fitButtons();
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
