// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/decisionform.h"

#include "ui/pages/gate/adoptiongap.h"
#include "ui/pages/parts/personbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int choiceCount = static_cast<int>(GateDecision::Moved);

} // namespace

DecisionForm::DecisionForm(QWidget *parent)
    : QWidget(parent)
    , m_conditionsLink(linkButton({}, this))
    , m_gap(new AdoptionGap(this))
    , m_reasonLabel(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
    , m_reason(new QPlainTextEdit(this))
    , m_deciderLabel(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
    , m_decider(new PersonBox(this))
    , m_onLabel(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
    , m_on(new DayEdit(this))
    , m_sign(primaryButton({}, {}, this))
    , m_drop(plainButton({}, {}, this))
    , m_problem(new QLabel(this))
    , m_foot(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
    , m_keys(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 12);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < choiceCount; ++i) {
        auto *row = new QWidget(this);
        row->setAutoFillBackground(true);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(16, 4, 12, 4);
        line->setSpacing(8);
        auto *choice = new QRadioButton(row);
        choice->setMinimumWidth(150);
        auto *words = new SecondaryLabel({}, row);
        words->setWordWrap(true);
        line->addWidget(choice);
        line->addWidget(words, 1);
        group->addButton(choice, i);
        layout->addWidget(row);
        m_rows << row;
        m_choices << choice;
        m_consequences << words;
    }
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        refreshWords();
        emit decisionChanged(id);
        emit edited();
    });

    auto *link = new QHBoxLayout;
    link->setContentsMargins(11, 0, 16, 0);
    link->addWidget(m_conditionsLink, 0, Qt::AlignLeft);
    layout->addLayout(link);
    m_conditionsLink->hide();
    connect(m_conditionsLink, &QPushButton::clicked, this, &DecisionForm::conditionsWanted);

    auto *box = new QGridLayout;
    box->setContentsMargins(16, 10, 16, 0);
    box->setHorizontalSpacing(8);
    box->setVerticalSpacing(4);
    box->addWidget(m_reasonLabel, 0, 0, 1, 2);
    box->addWidget(m_reason, 1, 0, 1, 2);
    box->setRowMinimumHeight(2, 8);
    box->addWidget(m_gap, 2, 0, 1, 2);
    // Names with their roles are long: the date goes below.
    box->addWidget(m_deciderLabel, 3, 0);
    box->addWidget(m_decider, 3, 1);
    box->addWidget(m_onLabel, 4, 0);
    box->addWidget(m_on, 4, 1, Qt::AlignLeft);
    box->setColumnStretch(1, 1);
    m_reason->setFixedHeight(112);
    m_reason->setTabChangesFocus(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    buttons->addWidget(m_keys);
    box->setRowMinimumHeight(5, 8);
    box->addLayout(buttons, 6, 0, 1, 2);
    box->addWidget(m_problem, 7, 0, 1, 2);
    box->addWidget(m_foot, 8, 0, 1, 2);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_foot->setWordWrap(true);
    layout->addLayout(box);

    m_keys->setText(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionForm::edited);
    connect(m_gap, &AdoptionGap::edited, this, &DecisionForm::edited);
    connect(m_gap, &AdoptionGap::recordWanted, this, &DecisionForm::adoptionWanted);
    connect(m_decider, &PersonBox::edited, this, &DecisionForm::edited);
    connect(m_on, &DayEdit::dateChanged, this, &DecisionForm::edited);
    connect(m_sign, &QPushButton::clicked, this, &DecisionForm::signWanted);
    connect(m_drop, &QPushButton::clicked, this, &DecisionForm::dropWanted);
    connect(this, &DecisionForm::edited, m_problem, &QWidget::hide);
    QList<QWidget *> order(m_choices.begin(), m_choices.end());
    order << m_conditionsLink << m_reason << m_gap->editor() << m_decider << m_on << m_sign
          << m_drop;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    retranslate();
    restyle();
}

void DecisionForm::setGate(const Snapshot &now, Id<Stage> from, QDate today)
{
    m_now = now;
    m_from = from;
    const bool chosen = isDateChosen();
    m_today = today;
    m_on->setToday(today);
    const QSignalBlocker quiet(this);
    m_decider->setPeople(now);
    m_on->setMaximumDate(today);
    if (!chosen)
        m_on->setDate(today);
    refreshWords();
}

void DecisionForm::setOpenCriteria(const QString &words)
{
    m_openCriteria = words;
    refreshWords();
}

void DecisionForm::setMissing(const QString &words)
{
    m_missing = words;
    refreshWords();
}

void DecisionForm::setDraft(const GateDraft &draft, const QString &usualDecider)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < choiceCount; ++i) {
        // An exclusive group keeps its last button on unless told otherwise.
        m_choices[i]->setAutoExclusive(false);
        m_choices[i]->group()->setExclusive(false);
        m_choices[i]->setChecked(i == draft.decision);
        m_choices[i]->group()->setExclusive(true);
    }
    if (m_reason->toPlainText() != draft.reason)
        m_reason->setPlainText(draft.reason);
    m_gap->setReason(draft.overrideReason);
    m_decider->setName(draft.decider.isEmpty() ? usualDecider : draft.decider);
    m_on->setDate(draft.on.isValid() ? draft.on : m_today);
    m_problem->hide();
    refreshWords();
}

QWidget *DecisionForm::firstControl() const
{
    return m_choices.first();
}

GateDraft DecisionForm::draft() const
{
    GateDraft draft;
    draft.decision = chosen();
    draft.reason = m_reason->toPlainText();
    draft.overrideReason = m_gap->reason();
    draft.decider = m_decider->name();
    // A decision that nobody dated is of the day on which it is signed.
    draft.on = isDateChosen() ? m_on->date() : QDate();
    return draft;
}

QDate DecisionForm::on() const
{
    return m_on->date();
}

bool DecisionForm::isDateChosen() const
{
    return m_today.isValid() && m_on->date() != m_today;
}

edit::GateCall DecisionForm::call() const
{
    edit::GateCall call;
    call.decision = static_cast<GateDecision>(qMax(0, chosen()));
    call.decider = m_decider->person();
    call.deciderName = m_decider->name();
    call.reason = m_reason->toPlainText();
    call.overrideReason = m_gap->reason();
    call.on = m_on->date();
    return call;
}

int DecisionForm::chosen() const
{
    for (int i = 0; i < choiceCount; ++i) {
        if (m_choices[i]->isChecked())
            return i;
    }
    return -1;
}

void DecisionForm::setDroppable(bool on)
{
    m_drop->setEnabled(on);
}

void DecisionForm::setConditionCount(qsizetype count)
{
    m_conditions = count;
    refreshWords();
}

void DecisionForm::setNumber(const QString &number)
{
    m_number = number;
    refreshWords();
}

void DecisionForm::setReadOnly(bool on)
{
    setEnabled(!on);
}

void DecisionForm::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void DecisionForm::focusMissing()
{
    if (chosen() < 0)
        m_choices.first()->setFocus();
    else if (m_reason->toPlainText().trimmed().isEmpty())
        m_reason->setFocus();
    else if (m_gap->isVisible() && m_gap->reason().trimmed().isEmpty())
        m_gap->editor()->setFocus();
    else if (!m_decider->person()) // none, or a name that may be another's
        m_decider->setFocus();
    else
        m_on->setFocus();
}

void DecisionForm::refreshWords()
{
    const int now = chosen();
    m_conditionsLink->setVisible(now == static_cast<int>(GateDecision::GoWithConditions));
    const Theme &theme = Theme::of(palette());
    for (int i = 0; i < choiceCount; ++i) {
        const auto decision = static_cast<GateDecision>(i);
        m_choices[i]->setText(choiceLabel(decision));
        m_consequences[i]->setText(
            m_from ? edit::gateConsequence(m_now, m_from, decision, m_conditions) : QString());
        m_choices[i]->setAccessibleDescription(m_consequences[i]->text());
        QFont font = this->font();
        font.setWeight(i == now ? QFont::DemiBold : QFont::Normal);
        m_choices[i]->setFont(font);
        QPalette p = m_rows[i]->palette();
        p.setColor(QPalette::Window, i == now ? theme.accentSoft : theme.surface);
        m_rows[i]->setPalette(p);
    }
    const bool adopted =
        m_from && now >= 0 && edit::adopts(m_now, m_from, static_cast<GateDecision>(now));
    m_gap->setMissing(adopted ? m_missing : QString());
    m_sign->setText(
        now < 0 ? tr("Sign")
                : tr("Sign: %1").arg(choiceLabel(static_cast<GateDecision>(now)).toLower()));
    const QString open =
        m_openCriteria.isEmpty()
            ? QString()
            : u"▲ "_s + tr("Not all criteria are met: %1.").arg(m_openCriteria) + u'\n';
    m_foot->setText(open +
                    tr("Recorded as %1 with the evidence as it stands today. A later decision can "
                       "replace it; nothing is erased.")
                        .arg(m_number));
    m_sign->setAccessibleDescription(m_foot->text());
}

void DecisionForm::retranslate()
{
    m_on->setLocale(QLocale());
    m_reasonLabel->setText(tr("Reason, kept with the decision"));
    m_reason->setAccessibleName(tr("Reason"));
    m_deciderLabel->setText(tr("Decided by"));
    m_decider->setAccessibleName(tr("Decided by"));
    m_decider->lineEdit()->setPlaceholderText(tr("Name"));
    m_onLabel->setText(tr("On"));
    m_on->setAccessibleName(tr("Decided on"));
    m_drop->setText(tr("Drop the draft"));
    m_conditionsLink->setText(tr("Write the conditions down…"));
    refreshWords();
}

void DecisionForm::restyle()
{
    QPalette p = m_problem->palette();
    p.setColor(QPalette::WindowText, Theme::of(palette()).offTrack);
    if (p != m_problem->palette())
        m_problem->setPalette(p);
}

void DecisionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange) {
        restyle();
        refreshWords();
    }
}

} // namespace stint::ui
