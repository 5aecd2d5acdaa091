// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/movebox.h"

#include "model/edit/gates.h"
#include "model/governance/adoption.h"
#include "model/governance/lifecycle.h"
#include "ui/pages/gate/adoptiongap.h"
#include "ui/pages/parts/endchoice.h"
#include "ui/pages/parts/personbox.h"
#include "ui/widgets/buttons.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

MoveBox::MoveBox(QWidget *parent)
    : QWidget(parent)
    , m_open(linkButton({}, this))
    , m_form(new QWidget(this))
    , m_toLabel(new QLabel(m_form))
    , m_to(new QComboBox(m_form))
    , m_endLabel(new QLabel(m_form))
    , m_end(new EndChoice(m_form))
    , m_gap(new AdoptionGap(m_form))
    , m_reason(new QLineEdit(m_form))
    , m_person(new PersonBox(m_form))
    , m_move(plainButton({}, {}, m_form))
    , m_cancel(linkButton({}, m_form))
    , m_problem(new QLabel(m_form))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(4);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addWidget(m_form);
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(4, 0, 4, 4);
    grid->setHorizontalSpacing(8);
    grid->addWidget(m_toLabel, 0, 0);
    grid->addWidget(m_to, 0, 1);
    grid->addWidget(m_endLabel, 0, 2);
    grid->addWidget(m_end, 0, 3);
    grid->addWidget(m_gap, 1, 1, 1, 4);
    grid->addWidget(m_reason, 2, 1, 1, 4);
    auto *by = new QHBoxLayout;
    by->setSpacing(8);
    by->addWidget(m_person);
    by->addWidget(m_move);
    by->addWidget(m_cancel);
    by->addStretch(1);
    grid->addLayout(by, 3, 1, 1, 4);
    grid->addWidget(m_problem, 4, 1, 1, 4);
    grid->setColumnStretch(4, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_form->hide();
    connect(m_open, &QPushButton::clicked, this, &MoveBox::unfold);
    connect(m_cancel, &QPushButton::clicked, this, &MoveBox::fold);
    const auto move = [this] {
        emit moveWanted(Id<Stage>(m_to->currentData().toLongLong()), m_reason->text(),
                        m_person->person(), m_person->name(), m_gap->reason(), m_end->outcome());
    };
    connect(m_gap, &AdoptionGap::recordWanted, this, &MoveBox::adoptionWanted);
    connect(m_to, &QComboBox::currentIndexChanged, this, &MoveBox::refreshEnd);
    connect(m_end, &QComboBox::currentIndexChanged, this, &MoveBox::refreshEnd);
    connect(m_move, &QPushButton::clicked, this, move);
    connect(m_reason, &QLineEdit::returnPressed, this, move);
    retranslate();
}

void MoveBox::setChallenge(const Snapshot &now, const Challenge &challenge,
                           const QString &usualName)
{
    const qint64 chosen = m_to->currentData().toLongLong();
    if (m_challenge != challenge.id && isWritten())
        m_begun[m_challenge] = written();
    m_to->clear();
    m_closed.clear();
    m_isOpen = challenge.outcome == Outcome::Open;
    m_missing = governance::adoptionGapWords(now, challenge.id);
    int next = -1;
    bool passed = false;
    for (const Stage *stage : governance::stagesInOrder(now)) {
        if (stage->id != challenge.stage)
            m_to->addItem(stage->name, stage->id.value);
        if (passed && next < 0)
            next = m_to->count() - 1;
        passed = passed || stage->id == challenge.stage;
        if (stage->closed)
            m_closed.insert(stage->id.value);
    }
    // To the stage that comes next, of the last one to the one before it, unless somebody chose.
    const int usual = next < 0 ? m_to->count() - 1 : next;
    const int index = m_challenge == challenge.id ? m_to->findData(chosen) : -1;
    m_to->setCurrentIndex(index < 0 ? usual : index);
    m_person->setPeople(now);
    if (m_challenge != challenge.id) {
        m_challenge = challenge.id;
        m_person->setName(usualName);
        m_reason->clear();
        m_gap->setReason({});
        m_end->setOutcome(edit::outcomeOnFile(now, challenge.id));
        fold();
        goOn();
    }
    refreshEnd();
}

bool MoveBox::isWritten() const
{
    return m_challenge &&
           !(m_reason->text().trimmed().isEmpty() && m_gap->reason().trimmed().isEmpty());
}

MoveBox::Begun MoveBox::written() const
{
    return {m_to->currentData().toLongLong(), static_cast<int>(m_end->outcome()), m_reason->text(),
            m_gap->reason(), m_person->name()};
}

void MoveBox::goOn()
{
    const auto node = m_begun.extract(m_challenge);
    if (node.empty())
        return;
    const Begun &begun = node.mapped();
    if (const int index = m_to->findData(begun.to); index >= 0)
        m_to->setCurrentIndex(index);
    m_end->setOutcome(static_cast<Outcome>(begun.outcome));
    m_reason->setText(begun.reason);
    m_gap->setReason(begun.overrideReason);
    m_person->setName(begun.person);
    m_problem->hide();
    m_open->hide();
    m_form->show();
    refreshEnd();
}

QJsonArray MoveBox::save() const
{
    auto all = m_begun;
    if (isWritten())
        all[m_challenge] = written();
    QJsonArray list;
    for (const auto &[challenge, begun] : all) {
        list << QJsonObject{{"challenge"_L1, challenge.value},     {"to"_L1, begun.to},
                            {"outcome"_L1, begun.outcome},         {"reason"_L1, begun.reason},
                            {"override"_L1, begun.overrideReason}, {"person"_L1, begun.person}};
    }
    return list;
}

void MoveBox::restore(const QJsonArray &begun)
{
    for (const QJsonValue &entry : begun) {
        const QJsonObject one = entry.toObject();
        m_begun[Id<Challenge>(one["challenge"_L1].toInteger())] = {
            one["to"_L1].toInteger(), one["outcome"_L1].toInt(), one["reason"_L1].toString(),
            one["override"_L1].toString(), one["person"_L1].toString()};
    }
    goOn();
}

void MoveBox::refreshEnd()
{
    const bool ends = m_isOpen && m_closed.contains(m_to->currentData().toLongLong());
    m_endLabel->setVisible(ends);
    m_end->setVisible(ends);
    m_gap->setMissing(ends && m_end->outcome() == Outcome::Adopted ? m_missing : QString());
}

void MoveBox::begin(Id<Stage> to)
{
    unfold();
    if (const int index = m_to->findData(to.value); index >= 0)
        m_to->setCurrentIndex(index);
}

void MoveBox::unfold()
{
    m_problem->hide();
    m_open->hide();
    m_form->show();
    m_reason->setFocus();
}

void MoveBox::fold()
{
    const bool focused = m_form->isAncestorOf(focusWidget());
    m_form->hide();
    m_open->show();
    if (focused)
        m_open->setFocus();
}

void MoveBox::moved()
{
    m_reason->clear();
    m_gap->setReason({});
    fold();
}

void MoveBox::showProblem(const QString &sentence)
{
    unfold();
    m_problem->setText(sentence);
    m_problem->show();
}

void MoveBox::retranslate()
{
    m_open->setText(tr("Move without a gate…"));
    m_toLabel->setText(tr("Move to"));
    m_to->setAccessibleName(tr("Stage to move to"));
    m_endLabel->setText(tr("How it ends"));
    m_reason->setPlaceholderText(tr("Why without its gate? The reason is kept."));
    m_reason->setAccessibleName(tr("Reason for moving without a gate"));
    m_person->setAccessibleName(tr("Who moves it"));
    m_move->setText(tr("Move"));
    m_cancel->setText(tr("Cancel"));
}

void MoveBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stint::ui
