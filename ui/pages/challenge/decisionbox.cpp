// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/decisionbox.h"

#include "model/edit/fields.h"
#include "model/edit/records.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/personbox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

DecisionBox::DecisionBox(edit::Portfolio *portfolio, QWidget *parent)
    : CardFrame(u" "_s, parent)
    , m_portfolio(portfolio)
    , m_problem(new QLabel(this))
{
    m_forms = {buildShown(), buildDecide(), buildWord()};
    for (QWidget *form : m_forms)
        body()->addWidget(form);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(16, 0, 16, 8);
    m_problem->hide();
    body()->addWidget(m_problem);
    retranslate();
    setMode(Showing);
}

QWidget *DecisionBox::buildShown()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(8);
    m_motion = new QLabel(page);
    m_motion->setWordWrap(true);
    m_motion->setTextFormat(Qt::PlainText);
    m_motion->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_motion->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_motion);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_decide = primaryButton({}, {}, page);
    m_reword = plainButton({}, {}, page);
    m_replace = plainButton({}, {}, page);
    m_ask = linkButton({}, page);
    m_asked = new SecondaryLabel({}, page);
    for (QPushButton *button : {m_decide, m_reword, m_replace, m_ask})
        line->addWidget(button);
    line->addStretch();
    line->addWidget(m_asked);
    layout->addLayout(line);
    connect(m_decide, &QPushButton::clicked, this, &DecisionBox::beginDeciding);
    connect(m_reword, &QPushButton::clicked, this, [this] { begin(Wording); });
    connect(m_replace, &QPushButton::clicked, this, &DecisionBox::beginReplacing);
    connect(m_ask, &QPushButton::clicked, this, &DecisionBox::beginAsking);
    return page;
}

QWidget *DecisionBox::buildDecide()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(16, 8, 16, 10);
    grid->setHorizontalSpacing(8);
    m_state = new QComboBox(page);
    for (const auto state : {DecisionState::Carried, DecisionState::Amended,
                             DecisionState::Deferred, DecisionState::Lost})
        m_state->addItem({}, static_cast<int>(state));
    m_decider = new PersonBox(page);
    m_on = new DayEdit(page);
    m_reason = new QLineEdit(page);
    m_record = plainButton({}, {}, page);
    m_cancelDecide = linkButton({}, page);
    grid->addWidget(m_state, 0, 0);
    grid->addWidget(m_decider, 0, 1);
    grid->addWidget(m_on, 0, 2);
    grid->addWidget(m_reason, 1, 0, 1, 3);
    auto *line = new QHBoxLayout;
    line->addWidget(m_record);
    line->addWidget(m_cancelDecide);
    line->addStretch();
    grid->addLayout(line, 2, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_record, &QPushButton::clicked, this, &DecisionBox::record);
    connect(m_reason, &QLineEdit::returnPressed, this, &DecisionBox::record);
    connect(m_cancelDecide, &QPushButton::clicked, this, [this] { setMode(Showing); });
    return page;
}

QWidget *DecisionBox::buildWord()
{
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(16, 8, 16, 10);
    m_titleEdit = new QLineEdit(page);
    m_motionEdit = new QPlainTextEdit(page);
    m_motionEdit->setTabChangesFocus(true);
    m_motionEdit->setFixedHeight(84);
    m_dated = new QCheckBox(page);
    m_due = new DayEdit(page);
    m_keep = plainButton({}, {}, page);
    m_cancelWord = linkButton({}, page);
    grid->addWidget(m_titleEdit, 0, 0, 1, 4);
    grid->addWidget(m_motionEdit, 1, 0, 1, 4);
    grid->addWidget(m_dated, 2, 0);
    grid->addWidget(m_due, 2, 1);
    grid->setColumnStretch(2, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_keep);
    line->addWidget(m_cancelWord);
    grid->addLayout(line, 2, 3);
    connect(m_dated, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_keep, &QPushButton::clicked, this, &DecisionBox::word);
    connect(m_cancelWord, &QPushButton::clicked, this, [this] { setMode(Showing); });
    return page;
}

void DecisionBox::setDecision(Id<Challenge> challenge, Id<Decision> decision)
{
    if (challenge == m_challenge && decision == m_decision) {
        showRow();
        return;
    }
    if (isWriting())
        m_begun[{m_challenge, m_decision}] = written();
    m_challenge = challenge;
    m_decision = decision;
    const auto kept = m_begun.find({challenge, decision});
    const bool goesOn = kept != m_begun.end() && canBe(kept->second.mode, m_decision);
    setMode(goesOn ? kept->second.mode : Showing);
    if (goesOn)
        write(m_begun.extract(kept).mapped());
}

std::optional<Id<Decision>> DecisionBox::begun(Id<Challenge> challenge) const
{
    if (challenge == m_challenge)
        return isWriting() ? std::optional(m_decision) : std::nullopt;
    return kept(challenge);
}

bool DecisionBox::goOn(Id<Challenge> challenge)
{
    if (const auto decision = kept(challenge))
        setDecision(challenge, *decision);
    return isWriting() && m_challenge == challenge;
}

std::optional<Id<Decision>> DecisionBox::kept(Id<Challenge> challenge) const
{
    // One that is gone by now, or decided, has nothing to go on with.
    for (auto at = m_begun.lower_bound({challenge, Id<Decision>()});
         at != m_begun.end() && at->first.first == challenge; ++at) {
        if (canBe(at->second.mode, at->first.second))
            return at->first.second;
    }
    return std::nullopt;
}

void DecisionBox::beginAsking()
{
    begin(Asking);
}

void DecisionBox::beginDeciding()
{
    begin(Deciding);
}

void DecisionBox::beginReplacing()
{
    begin(Replacing);
}

void DecisionBox::begin(Mode mode)
{
    if (!canBe(mode, m_decision))
        return;
    if (mode != m_mode)
        setMode(mode);
    if (mode == Deciding)
        m_state->setFocus();
    else if (mode == Replacing)
        m_motionEdit->setFocus();
    else
        m_titleEdit->setFocus();
}

bool DecisionBox::canBe(Mode mode, Id<Decision> decision) const
{
    const Decision *row = m_portfolio->now().find(decision);
    if (m_portfolio->isReadOnly())
        return mode == Showing;
    switch (mode) {
    case Showing:
        return true;
    case Asking:
        return !row;
    case Replacing:
        return row && !needsDeciding(row->state);
    case Deciding:
    case Wording:
        return row && needsDeciding(row->state);
    }
    return false;
}

DecisionBox::Begun DecisionBox::written() const
{
    return {m_mode,
            m_state->currentIndex(),
            m_decider->name(),
            m_reason->text(),
            m_titleEdit->text(),
            m_motionEdit->toPlainText(),
            m_dated->isChecked(),
            m_on->date(),
            m_due->date()};
}

void DecisionBox::write(const Begun &begun)
{
    m_state->setCurrentIndex(begun.state);
    m_decider->setName(begun.decider);
    m_reason->setText(begun.reason);
    m_titleEdit->setText(begun.title);
    m_motionEdit->setPlainText(begun.motion);
    m_motionEdit->moveCursor(QTextCursor::End);
    m_dated->setChecked(begun.dated);
    m_on->setDate(begun.on);
    m_due->setDate(begun.due);
}

QJsonArray DecisionBox::save() const
{
    auto all = m_begun;
    if (isWriting())
        all[{m_challenge, m_decision}] = written();
    QJsonArray list;
    for (const auto &[of, begun] : all) {
        if (!m_portfolio->isReadOnly() && !canBe(begun.mode, of.second))
            continue;
        list << QJsonObject{{"challenge"_L1, of.first.value},
                            {"decision"_L1, of.second.value},
                            {"mode"_L1, begun.mode},
                            {"state"_L1, begun.state},
                            {"decider"_L1, begun.decider},
                            {"reason"_L1, begun.reason},
                            {"title"_L1, begun.title},
                            {"motion"_L1, begun.motion},
                            {"dated"_L1, begun.dated},
                            {"on"_L1, begun.on.toString(Qt::ISODate)},
                            {"due"_L1, begun.due.toString(Qt::ISODate)}};
    }
    return list;
}

void DecisionBox::restore(const QJsonArray &begun)
{
    for (const QJsonValue &entry : begun) {
        const QJsonObject one = entry.toObject();
        const std::pair of{Id<Challenge>(one["challenge"_L1].toInteger()),
                           Id<Decision>(one["decision"_L1].toInteger())};
        const Begun kept{static_cast<Mode>(std::clamp(one["mode"_L1].toInt(), 0, int(Replacing))),
                         one["state"_L1].toInt(),
                         one["decider"_L1].toString(),
                         one["reason"_L1].toString(),
                         one["title"_L1].toString(),
                         one["motion"_L1].toString(),
                         one["dated"_L1].toBool(),
                         QDate::fromString(one["on"_L1].toString(), Qt::ISODate),
                         QDate::fromString(one["due"_L1].toString(), Qt::ISODate)};
        if (of != std::pair(m_challenge, m_decision)) {
            m_begun[of] = kept;
        } else if (!isWriting() && canBe(kept.mode, m_decision)) {
            setMode(kept.mode);
            write(kept);
        }
    }
}

void DecisionBox::setMode(Mode mode)
{
    const Snapshot &now = m_portfolio->now();
    const QDate today = m_portfolio->clock().today();
    const Decision *row = now.find(m_decision);
    const bool ended = m_mode != Showing && mode == Showing;
    m_mode = mode;
    m_problem->hide();
    const int shown = mode == Showing ? 0 : mode == Deciding ? 1 : 2;
    for (int i = 0; i < m_forms.size(); ++i)
        m_forms[i]->setVisible(i == shown);
    showRow();
    if (mode == Deciding) {
        m_decider->setPeople(now);
        const Person *director = now.find(now.settings().director);
        m_decider->setName(director ? director->name : m_portfolio->who());
        m_on->setMaximumDate(today);
        m_on->setDate(today);
        m_reason->clear();
    } else if (mode != Showing) {
        const bool old = row && mode != Asking;
        m_titleEdit->setVisible(mode != Replacing);
        m_titleEdit->setText(old ? row->title : QString());
        m_motionEdit->setPlainText(old ? row->motion : tr("That "));
        m_motionEdit->moveCursor(QTextCursor::End);
        const QDate due = old && row->due.isValid() ? row->due : QDate();
        m_dated->setChecked(due.isValid() || mode == Asking);
        m_due->setEnabled(m_dated->isChecked());
        m_due->setDate(due.isValid() ? due : today.addDays(14));
    }
    retranslate();
    layout()->invalidate();
    layout()->activate();
    updateGeometry();
    if (ended)
        emit finished();
}

void DecisionBox::showRow()
{
    const Snapshot &now = m_portfolio->now();
    const Decision *row = now.find(m_decision);
    const bool writable = !m_portfolio->isReadOnly();
    const bool open = row && needsDeciding(row->state);
    m_decide->setVisible(open && writable);
    m_reword->setVisible(open && writable);
    m_replace->setVisible(row && !open && writable);
    m_ask->setVisible(!row && writable);
    setTitle(row && !open ? tr("Decision") : tr("Decision requested"));
    if (!row) {
        m_motion->setText(tr("No decision is asked for."));
        m_asked->clear();
        setNote({});
        update();
        return;
    }
    m_motion->setText(row->motion.isEmpty() ? row->title : row->motion);
    fitMotion();
    if (open) {
        setNote(row->due.isValid() ? tr("by %1").arg(weekdayDateYear(row->due)) : QString());
        const Person *who = now.find(row->askedBy);
        m_asked->setText(who ? tr("asked by %1").arg(who->name) : row->number);
    } else {
        setNote(tr("%1, %2").arg(choiceLabel(row->state), dayMonthYear(row->on)));
        const Person *who = now.find(row->decider);
        m_asked->setText(who ? tr("%1, decided by %2").arg(row->number, who->name) : row->number);
    }
    update();
}

void DecisionBox::report(const Result<void> &done)
{
    if (done) {
        setMode(Showing);
        return;
    }
    m_problem->setText(done.error().message);
    m_problem->show();
}

/// Something was typed for a day that is none: said before anything is recorded with another day.
bool DecisionBox::refusesDay(const QWidget *form)
{
    DayEdit *day = DayEdit::unreadIn(form);
    if (!day)
        return false;
    m_problem->setText(day->takeProblem());
    m_problem->show();
    day->setFocus();
    return true;
}

void DecisionBox::record()
{
    if (refusesDay(m_on->parentWidget()))
        return;
    report(m_portfolio->perform(edit::recordDecision(
        m_portfolio->now(), m_decision, static_cast<DecisionState>(m_state->currentData().toInt()),
        m_decider->person(), m_decider->name(), m_on->date(), m_reason->text(), m_stocktake)));
}

void DecisionBox::word()
{
    if (refusesDay(m_due->parentWidget()))
        return;
    const Snapshot &now = m_portfolio->now();
    const QDate today = m_portfolio->clock().today();
    const QDate due = m_dated->isChecked() ? m_due->date() : QDate();
    const QString motion = m_motionEdit->toPlainText().trimmed();
    if (m_mode == Asking) {
        report(m_portfolio->perform(edit::requestDecision(
            now, m_challenge, m_titleEdit->text(), motion, due, whoIsHere(m_portfolio), today)));
        return;
    }
    if (m_mode == Replacing) {
        report(m_portfolio->perform(
            edit::replaceDecision(now, m_decision, motion, due, whoIsHere(m_portfolio), today)));
        return;
    }
    const EntityInfo &info = entityInfo(EntityKind::Decision);
    const edit::CellEdit cells[] = {
        {m_decision.value, info.field("title"_L1), m_titleEdit->text().simplified()},
        {m_decision.value, info.field("motion"_L1), motion},
        {m_decision.value, info.field("due"_L1), due},
    };
    auto changes = edit::setCells(now, EntityKind::Decision, cells);
    if (changes) {
        if (const Decision *row = now.find(m_decision))
            changes->words = tr("word %1 again").arg(row->number);
    }
    report(m_portfolio->perform(changes));
}

void DecisionBox::retranslate()
{
    m_on->setLocale(QLocale());
    m_due->setLocale(QLocale());
    m_decide->setText(tr("Decide…"));
    m_reword->setText(tr("Change wording"));
    m_replace->setText(tr("Replace…"));
    m_ask->setText(tr("Ask for a decision…"));
    for (int i = 0; i < m_state->count(); ++i) {
        m_state->setItemText(i,
                             choiceLabel(static_cast<DecisionState>(m_state->itemData(i).toInt())));
    }
    m_state->setAccessibleName(tr("What was decided"));
    m_decider->setAccessibleName(tr("Decided by"));
    m_on->setAccessibleName(tr("Decided on"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, or what was amended"));
    m_record->setText(tr("Record"));
    m_cancelDecide->setText(tr("Cancel"));
    m_titleEdit->setAccessibleName(tr("Title"));
    m_titleEdit->setPlaceholderText(tr("What it is about, in a few words"));
    m_motionEdit->setAccessibleName(tr("Motion"));
    m_dated->setText(tr("needed by"));
    m_due->setAccessibleName(tr("Needed by"));
    m_keep->setText(m_mode == Asking || m_mode == Replacing ? tr("Ask") : tr("Keep"));
    m_cancelWord->setText(tr("Cancel"));
    showRow();
}

void DecisionBox::changeEvent(QEvent *event)
{
    CardFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_problem)
        retranslate();
}

void DecisionBox::resizeEvent(QResizeEvent *event)
{
    CardFrame::resizeEvent(event);
    fitMotion();
}

// A motion is never cut: wrapped text gets its height from the width that the card really has.
void DecisionBox::fitMotion()
{
    const QMargins margins = m_motion->parentWidget()->layout()->contentsMargins();
    m_motion->setMinimumHeight(
        m_motion->heightForWidth(width() - 2 - margins.left() - margins.right()));
}

void DecisionBox::paintEvent(QPaintEvent *event)
{
    const Decision *row = m_portfolio->now().find(m_decision);
    if (!row || !needsDeciding(row->state)) {
        CardFrame::paintEvent(event);
        return;
    }
    // What waits for somebody stands out.
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(theme.accent);
    p.setBrush(theme.accentSoft);
    p.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 4, 4);
}

} // namespace stint::ui
