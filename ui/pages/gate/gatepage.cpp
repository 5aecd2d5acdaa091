// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/gatepage.h"

#include "model/edit/gatefollowup.h"
#include "model/edit/gates.h"
#include "model/governance/adoption.h"
#include "model/governance/lifecycle.h"
#include "model/governance/reviews.h"
#include "ui/pages/gate/conditionsedit.h"
#include "ui/pages/gate/criterionrow.h"
#include "ui/pages/gate/decisionform.h"
#include "ui/pages/gate/gateheader.h"
#include "ui/pages/gate/movebox.h"
#include "ui/pages/gate/votesbox.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/refresher.h"
#include "ui/pages/parts/reviewrows.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/secondarylabel.h"

#include <QAction>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

GatePage::GatePage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_refresher(new Refresher(this, [this] { refresh(); }))
    , m_sign(new QAction(this))
    , m_voteAction(new QAction(this))
    , m_moveAction(new QAction(this))
    , m_paperAction(new QAction(this))
{
    build();
    m_sign->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    for (QAction *action : {m_sign, m_voteAction, m_moveAction, m_paperAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setProperty("menu", u"Challenge"_s);
        addAction(action);
    }
    connect(m_paperAction, &QAction::triggered, this, &GatePage::print);
    connect(m_sign, &QAction::triggered, this, &GatePage::sign);
    connect(m_voteAction, &QAction::triggered, m_votes, &VotesBox::begin);
    connect(m_moveAction, &QAction::triggered, m_move, &MoveBox::unfold);
    connect(m_context.portfolio, &edit::Portfolio::changed, this,
            [this] { m_refresher->request(); });
    retranslate();
}

QString GatePage::name() const
{
    return u"gate"_s;
}

QString GatePage::title() const
{
    const Challenge *challenge = m_context.portfolio->now().find(m_challenge);
    if (!challenge)
        return tr("Gate");
    return m_report.name.isEmpty() ? challenge->code : challenge->code + u' ' + m_report.name;
}

QString GatePage::iconName() const
{
    return u"gate"_s;
}

QList<QAction *> GatePage::pageActions() const
{
    return {m_sign, m_voteAction, m_moveAction, m_paperAction};
}

void GatePage::open(const Link &link)
{
    const Snapshot &now = m_context.portfolio->now();
    if (link.kind == EntityKind::GateReview) {
        const GateReview *review = now.find(Id<GateReview>(link.id));
        if (!review)
            return;
        m_challenge = review->challenge;
        if (link.part == "replace"_L1 && !m_context.portfolio->isReadOnly() &&
            governance::canBeReplaced(now, review->id)) {
            beginReplacing(review->id);
        } else {
            m_refresher->now();
            showReview(review->id);
        }
        return;
    }
    if (link.kind != EntityKind::Challenge || !now.find(Id<Challenge>(link.id)))
        return;
    m_challenge = Id<Challenge>(link.id);
    m_refresher->now();
    if (link.part == "move"_L1) {
        m_move->unfold();
    } else if (link.part.startsWith("move:"_L1)) {
        m_move->begin(Id<Stage>(link.part.sliced(5).toLongLong()));
    }
}

QStringList GatePage::partNames() const
{
    return {u"move"_s};
}

Link GatePage::here() const
{
    return {name(), m_challenge ? EntityKind::Challenge : EntityKind::None, m_challenge.value, {}};
}

void GatePage::print()
{
    emit linkActivated({u"reports"_s, EntityKind::Challenge, m_challenge.value, u"gate"_s});
}

QByteArray GatePage::saveState() const
{
    QJsonObject state = m_drafts.save();
    auto begun = m_begun;
    for (const CriterionRow *row : m_rows) {
        if (row->isOverriding())
            begun[{m_criteriaOf, row->report().criterion}] = row->begun();
    }
    QJsonArray overrides;
    for (const auto &[of, said] : begun) {
        overrides << QJsonObject{{"challenge"_L1, of.first.value},
                                 {"criterion"_L1, of.second.value},
                                 {"verdict"_L1, said.verdict},
                                 {"reason"_L1, said.reason}};
    }
    state["overrides"_L1] = overrides;
    state["votes"_L1] = m_votes->save();
    state["moves"_L1] = m_move->save();
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void GatePage::restoreState(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    m_drafts.restore(saved);
    m_votes->restore(saved["votes"_L1].toArray());
    m_move->restore(saved["moves"_L1].toArray());
    for (const QJsonValue &entry : saved["overrides"_L1].toArray()) {
        const QJsonObject one = entry.toObject();
        m_begun[{Id<Challenge>(one["challenge"_L1].toInteger()),
                 Id<Criterion>(one["criterion"_L1].toInteger())}] = {one["verdict"_L1].toInt(),
                                                                     one["reason"_L1].toString()};
    }
    m_refresher->request();
}

void GatePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresher->request();
    }
}

const Gate *GatePage::gate() const
{
    const Snapshot &now = m_context.portfolio->now();
    if (const GateReview *review = replaced())
        return now.find(review->gate);
    const Challenge *challenge = now.find(m_challenge);
    return challenge ? governance::gateOf(now, challenge->stage) : nullptr;
}

QString GatePage::usualDecider() const
{
    const Snapshot &now = m_context.portfolio->now();
    const Person *director = now.find(now.settings().director);
    return director ? director->name : m_context.portfolio->who();
}

void GatePage::refresh()
{
    const edit::Portfolio *portfolio = m_context.portfolio;
    const Snapshot &now = portfolio->now();
    const Challenge *challenge = now.find(m_challenge);
    m_stack->setCurrentIndex(challenge ? 1 : 0);
    for (QAction *action : {m_sign, m_voteAction, m_moveAction})
        action->setEnabled(challenge && !portfolio->isReadOnly());
    m_paperAction->setEnabled(challenge);
    if (!challenge)
        return;
    m_drafts.settle(now, m_challenge);
    const QDate today = portfolio->clock().today();
    const Gate *gateRow = gate();
    const governance::Tallies tallies(now, m_challenge);
    m_report = gateRow ? governance::gateReportFor(now, *challenge, *gateRow,
                                                   tallies.of(m_challenge), today)
                       : governance::gateReport(now, *challenge, tallies.of(m_challenge), today);
    QDate planned;
    for (const governance::NextDue &due : governance::dueBetween(
             now, plannedFinish(portfolio), QDate(1900, 1, 1), QDate(2200, 1, 1), m_challenge)) {
        const PlanItem *item =
            due.kind == governance::DueKind::Gate ? now.find(Id<PlanItem>(due.id)) : nullptr;
        if (item && gateRow && item->gate == gateRow->id &&
            (!planned.isValid() || due.on < planned))
            planned = due.on;
    }
    m_header->show(now, m_report, planned, today);
    refreshCriteria();
    refreshReviews();
    refreshOpenConditions();
    m_votesCard->setVisible(gateRow);
    if (gateRow) {
        // Votes are cast before a decision, at the gate that the challenge stands before.
        m_votes->setGate(now, m_challenge, gateRow->id, !portfolio->isReadOnly() && !replaced());
        m_votesCard->setNote(m_votes->summary());
    }

    m_decisionCard->setVisible(gateRow);
    for (QAction *action : {m_sign, m_voteAction})
        action->setEnabled(gateRow && !portfolio->isReadOnly());
    if (replaced())
        m_voteAction->setEnabled(false);
    m_form->setReadOnly(portfolio->isReadOnly());
    m_move->setEnabled(!portfolio->isReadOnly());
    m_move->setChallenge(now, *challenge, usualDecider());
    m_conditions->setToday(today);
    m_conditions->setPeople(now);
    if (gateRow) {
        m_form->setGate(now, gateRow->stage, today);
        const bool asks = !m_report.criteria.empty() && !m_report.isReady();
        m_form->setOpenCriteria(asks ? m_report.summary() : QString());
        m_form->setMissing(governance::adoptionGapWords(now, m_challenge));
    }
    showDraft();
}

/// What is being said of a criterion stays with it and its challenge, whatever the rows show next.
void GatePage::putOverridesAside()
{
    for (CriterionRow *row : std::as_const(m_rows)) {
        if (row->isOverriding())
            m_begun[{m_criteriaOf, row->report().criterion}] = row->begun();
        if (m_criteriaOf != m_challenge)
            row->endOverride();
    }
    m_criteriaOf = m_challenge;
}

void GatePage::refreshCriteria()
{
    putOverridesAside();
    auto *layout = static_cast<QVBoxLayout *>(m_criteriaBox->layout());
    const auto count = static_cast<qsizetype>(m_report.criteria.size());
    while (m_rows.size() > count)
        delete m_rows.takeLast();
    while (m_rows.size() < count) {
        auto *row = new CriterionRow(m_criteriaBox);
        layout->addWidget(row);
        row->show(); // at once: what follows may put the focus in it
        m_rows << row;
        connect(row, &CriterionRow::said, this,
                [this, row](CriterionVerdict verdict, const QString &reason) {
                    say(row->report().criterion, row, verdict, reason);
                });
        connect(row, &CriterionRow::evidenceWanted, this,
                [this, row] { lookAt(row->report().shown); });
    }
    for (qsizetype i = 0; i < count; ++i) {
        m_rows[i]->setReadOnly(m_context.portfolio->isReadOnly());
        m_rows[i]->setReport(m_report.criteria[static_cast<size_t>(i)]);
        const auto begun = m_begun.extract({m_challenge, m_rows[i]->report().criterion});
        if (!begun.empty() && !m_rows[i]->isOverriding() && !m_context.portfolio->isReadOnly())
            m_rows[i]->resume(begun.mapped());
    }
    m_criteriaCard->setNote(count == 0 ? QString() : m_report.summary());
    m_noCriteria->setVisible(count == 0);
    m_noCriteria->setText(m_report.gate
                              ? tr("This gate asks for nothing: its criteria have not been "
                                   "written down.")
                              : tr("No gate leads out of this stage."));
}

void GatePage::refreshReviews()
{
    m_reviews->setRows(
        reviewRows(m_context.portfolio->now(), m_challenge, m_context.portfolio->isReadOnly()));
    m_reviewsCard->setVisible(m_reviews->rowCount() > 0);
}

void GatePage::refreshOpenConditions()
{
    const Snapshot &now = m_context.portfolio->now();
    const QDate today = m_context.portfolio->clock().today();
    QList<ListRow> rows;
    for (const Action &action : now.table<Action>()) {
        if (action.challenge != m_challenge || !action.review || action.state != ActionState::Open)
            continue;
        const bool late = action.due.isValid() && action.due < today;
        rows.append({.cells = {{.text = action.title},
                               {.look = ListCell::Secondary,
                                .text = now.title(EntityKind::Person, action.owner.value)},
                               {.look = late ? ListCell::Late : ListCell::Secondary,
                                .text = !action.due.isValid() ? tr("no date")
                                        : late ? tr("late since %1").arg(dayMonthYear(action.due))
                                               : tr("by %1").arg(dayMonthYear(action.due))}},
                     .link = {u"challenge"_s, EntityKind::Action, action.id.value, {}},
                     .key = action.id.value});
    }
    m_open->setRows(rows);
    m_openCard->setVisible(!rows.isEmpty());
}

void GatePage::vote(Id<Person> person, const QString &name, GateDecision vote,
                    const QString &reason)
{
    const edit::Portfolio *portfolio = m_context.portfolio;
    QString problem;
    if (!perform(edit::castVote(portfolio->now(), m_challenge, person, name, vote, reason,
                                portfolio->clock().today()),
                 problem))
        m_votes->showProblem(problem);
    else
        m_votes->clear();
}

bool GatePage::perform(const Result<ChangeSet> &changes, QString &problem)
{
    const auto done = m_context.portfolio->perform(changes);
    if (!done)
        problem = done.error().message;
    return done.has_value();
}

/// Selects it among the earlier decisions and brings it into view.
void GatePage::showReview(Id<GateReview> review)
{
    for (int i = 0; i < m_reviews->rowCount(); ++i) {
        if (m_reviews->row(i).key != review.value)
            continue;
        m_reviews->setCurrentIndex(m_reviews->model()->index(i, 0));
        // Its place is known once the page has been laid out.
        QMetaObject::invokeMethod(
            this,
            [this, i] {
                const QRect row = m_reviews->visualRect(m_reviews->model()->index(i, 0));
                const QPoint at = m_reviews->mapTo(m_area->widget(), row.center());
                m_area->ensureVisible(at.x(), at.y(), 0, row.height());
            },
            Qt::QueuedConnection);
    }
}

void GatePage::say(Id<Criterion> criterion, CriterionRow *row, CriterionVerdict verdict,
                   const QString &reason)
{
    edit::Portfolio *portfolio = m_context.portfolio;
    QString problem;
    if (!perform(edit::setCriterionState(portfolio->now(), m_criteriaOf, criterion, verdict, reason,
                                         whoIsHere(portfolio), portfolio->clock().today()),
                 problem))
        return row->showProblem(problem);
    row->endOverride();
    m_refresher->now();
}

void GatePage::lookAt(EntityKind shown)
{
    const QString part = shown == EntityKind::Challenge ? u"details"_s : challengePartFor(shown);
    emit linkActivated({u"challenge"_s, EntityKind::Challenge, m_challenge.value, part});
}

void GatePage::move(Id<Stage> to, const QString &reason, Id<Person> person, const QString &name,
                    const QString &overrideReason, Outcome outcome)
{
    const edit::Portfolio *portfolio = m_context.portfolio;
    QString problem;
    if (!perform(edit::moveWithoutGate(portfolio->now(), m_challenge, to, reason, person,
                                       portfolio->clock().today(), name, overrideReason, outcome),
                 problem)) {
        m_move->showProblem(problem);
        return;
    }
    m_move->moved();
    emit linkActivated({u"challenge"_s, EntityKind::Challenge, m_challenge.value, {}});
}

} // namespace stint::ui
