// SPDX-License-Identifier: GPL-3.0-or-later
// The decision on the gate page from its first word, kept as a draft, to the signature.
#include "model/edit/fields.h"
#include "model/edit/gates.h"
#include "model/edit/portfolio.h"
#include "ui/pages/gate/conditionsedit.h"
#include "ui/pages/gate/decisionform.h"
#include "ui/pages/gate/gatepage.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/refresher.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/secondarylabel.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

const GateReview *GatePage::replaced() const
{
    return m_context.portfolio->now().find(m_drafts.of(m_challenge).replaces);
}

void GatePage::showDraft()
{
    const GateDraft draft = m_drafts.of(m_challenge);
    const GateReview *old = replaced();
    m_replacing->setVisible(old);
    m_notReplacing->setVisible(old);
    if (old) {
        m_replacing->setText(tr("Replaces %1 of %2, which stays on record.")
                                 .arg(old->number, dayMonthYear(old->on)));
    }
    // What is being typed is the draft already; writing it back would move the cursor.
    GateDraft shown = m_form->draft();
    const bool same = shown.decision == draft.decision && shown.reason == draft.reason &&
                      shown.overrideReason == draft.overrideReason &&
                      shown.decider == draft.decider && shown.on == draft.on;
    if (!same || draft.isEmpty())
        m_form->setDraft(draft, usualDecider());
    if (m_conditions->conditions() != draft.conditions)
        m_conditions->setConditions(draft.conditions);
    showNumber();
    m_form->setConditionCount(draft.conditions.size());
    m_form->setDroppable(old || !draft.isEmpty());
    m_conditionsCard->setVisible(draft.decision ==
                                 static_cast<int>(GateDecision::GoWithConditions));
    m_decisionCard->setNote(draft.keptAt.isValid() && !draft.isEmpty()
                                ? tr("draft kept %1").arg(draft.keptAt.toString(u"HH:mm"_s))
                                : QString());
}

/// Numbers begin anew with the year that a decision is of.
void GatePage::showNumber()
{
    m_form->setNumber(edit::nextDecisionNumber(m_context.portfolio->now(), m_form->on().year()));
}

void GatePage::keepDraft()
{
    if (!m_challenge)
        return;
    const Gate *at = gate();
    GateDraft draft = m_form->draft();
    draft.gate = at ? at->id : Id<Gate>();
    draft.conditions = m_conditions->conditions();
    draft.replaces = m_drafts.of(m_challenge).replaces;
    draft.keptAt = m_context.portfolio->clock().now().time();
    m_drafts.keep(m_challenge, draft);
    showNumber();
    m_form->setConditionCount(draft.conditions.size());
    m_form->setDroppable(draft.replaces || !draft.isEmpty());
    m_decisionCard->setNote(tr("draft kept %1").arg(draft.keptAt.toString(u"HH:mm"_s)));
}

void GatePage::dropDraft()
{
    m_drafts.drop(m_challenge);
    m_form->setDraft({}, usualDecider());
    m_conditions->setConditions({});
    m_form->focusMissing(); // the button that has the focus is of no more use
    refresh();
}

void GatePage::beginReplacing(Id<GateReview> review)
{
    if (m_drafts.of(m_challenge).replaces != review) {
        GateDraft draft;
        draft.replaces = review;
        m_drafts.keep(m_challenge, draft);
    }
    m_refresher->now();
    m_form->focusMissing();
}

void GatePage::goToConditions()
{
    m_conditions->focusFirst();
    m_area->widget()->layout()->activate(); // where it stands now
    m_area->ensureWidgetVisible(m_conditionsCard, 0, 16);
}

void GatePage::sign()
{
    if (!m_sign->isEnabled())
        return;
    if (m_form->draft().decision < 0) {
        m_form->showProblem(tr("Choose what is decided."));
        m_form->focusMissing();
        return;
    }
    for (const QWidget *form :
         {static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_conditions)}) {
        if (DayEdit *day = DayEdit::unreadIn(form)) {
            m_form->showProblem(day->takeProblem());
            day->setFocus();
            return;
        }
    }
    keepDraft();
    edit::GateCall call = m_form->call();
    call.challenge = m_challenge;
    call.supersedes = m_drafts.of(m_challenge).replaces;
    call.conditions = m_conditions->conditions();
    const QString number = edit::nextDecisionNumber(m_context.portfolio->now(), call.on.year());
    QString problem;
    const Result<ChangeSet> changes = edit::decideGate(m_context.portfolio->now(), call);
    if (!perform(changes, problem)) {
        if (call.decision == GateDecision::GoWithConditions && call.conditions.isEmpty())
            goToConditions();
        else
            m_form->focusMissing();
        m_form->showProblem(problem);
        return;
    }
    m_drafts.sign(m_challenge, Id<GateReview>(edit::addedRow(*changes, EntityKind::GateReview)));
    m_form->setDraft({}, usualDecider());
    m_conditions->setConditions({});
    emit statusMessage(tr("%1 is on record.").arg(number));
    emit linkActivated({u"challenge"_s, EntityKind::Challenge, m_challenge.value, u"decisions"_s});
}

} // namespace stint::ui
