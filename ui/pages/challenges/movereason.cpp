// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenges/movereason.h"

#include "ui/pages/gate/adoptiongap.h"
#include "ui/pages/parts/endchoice.h"
#include "ui/pages/parts/personbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/secondarylabel.h"

#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace stint::ui {

MoveReason::MoveReason(const QString &title, const Snapshot &now, const QString &usual, Move move,
                       QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_do(std::move(move))
    , m_end(new EndChoice(this))
    , m_gap(new AdoptionGap(this))
    , m_person(new PersonBox(this))
    , m_problem(new ProblemLabel(this))
    , m_reason(new QLineEdit(this))
    , m_move(primaryButton(tr("Move"), {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *heading = new HeadingLabel(title, this);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(m_end);
    layout->addWidget(m_gap);
    layout->addWidget(new SecondaryLabel(tr("It goes on record as moved. Why?"), this));
    layout->addWidget(m_reason);
    layout->addWidget(m_person);
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *cancel = plainButton(tr("Cancel"), {}, this);
    buttons->addWidget(cancel);
    buttons->addWidget(m_move);
    layout->addLayout(buttons);
    setFixedWidth(400);
    setAccessibleName(title);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("One sentence"));
    m_person->setPeople(now);
    m_person->setName(usual);
    m_person->setAccessibleName(tr("Who moves it"));
    m_end->hide();
    m_gap->setMissing({});
    connect(m_gap, &AdoptionGap::recordWanted, this, [this] {
        emit recordWanted();
        close();
    });
    m_move->setEnabled(false);
    connect(m_end, &QComboBox::currentIndexChanged, this, &MoveReason::refreshGap);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_move->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &MoveReason::give);
    connect(m_move, &QPushButton::clicked, this, &MoveReason::give);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
}

void MoveReason::askForEnd(Outcome likely, const QString &missing)
{
    m_missing = missing;
    m_end->setOutcome(likely);
    m_end->show();
    refreshGap();
}

void MoveReason::refreshGap()
{
    m_gap->setMissing(m_end->outcome() == Outcome::Adopted ? m_missing : QString());
    adjustSize();
}

void MoveReason::popUp(QPoint globalTopLeft)
{
    adjustSize();
    if (const QScreen *where = screen()) {
        const QRect all = where->availableGeometry();
        globalTopLeft.setX(
            qBound(all.left(), globalTopLeft.x(), qMax(all.left(), all.right() - width())));
        globalTopLeft.setY(
            qBound(all.top(), globalTopLeft.y(), qMax(all.top(), all.bottom() - height())));
    }
    move(globalTopLeft);
    show();
    m_reason->setFocus();
}

void MoveReason::give()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    const QString problem = m_do({reason, m_end->isHidden() ? Outcome::Open : m_end->outcome(),
                                  m_gap->reason(), m_person->person(), m_person->name()});
    if (problem.isEmpty()) {
        close();
        return;
    }
    m_problem->say(problem);
    adjustSize();
}

} // namespace stint::ui
