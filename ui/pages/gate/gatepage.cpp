// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/gatepage.h"

#include "model/edit/gates.h"
#include "model/governance/lifecycle.h"
#include "ui/pages/gate/conditionsedit.h"
#include "ui/pages/gate/criterionrow.h"
#include "ui/pages/gate/decisionform.h"
#include "ui/pages/gate/gateheader.h"
#include "ui/pages/gate/movebox.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/refresher.h"
#include "ui/pages/parts/reviewrows.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/secondarylabel.h"

#include <QAction>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
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
    , m_moveAction(new QAction(this))
    , m_paperAction(new QAction(this))
{
    build();
    m_sign->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    for (QAction *action : {m_sign, m_moveAction, m_paperAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setProperty("menu", u"Challenge"_s);
        addAction(action);
    }
    connect(m_paperAction, &QAction::triggered, this, &GatePage::print);
    connect(m_sign, &QAction::triggered, this, &GatePage::sign);
    connect(m_moveAction, &QAction::triggered, m_move, &MoveBox::unfold);
    connect(m_context.portfolio, &edit::Portfolio::changed, this,
            [this] { m_refresher->request(); });
    retranslate();
}

void GatePage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack);
    m_none = new SecondaryLabel({}, this);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_none);

    auto *page = new QWidget(this);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    m_header = new GateHeader(page);
    m_paper = plainButton({}, u"print"_s, m_header);
    m_header->addRight(m_paper);
    connect(m_paper, &QPushButton::clicked, m_paperAction, &QAction::trigger);
    pageLayout->addWidget(m_header);
    auto *area = new QScrollArea(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    pageLayout->addWidget(area, 1);
    m_stack->addWidget(page);

    auto *board = new QWidget(area);
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins(16, 12, 16, 16);
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(12);
    right->setSpacing(12);
    columns->addLayout(left, 61);
    columns->addLayout(right, 39);

    m_criteriaCard = new CardFrame(u" "_s, board);
    m_criteriaBox = new QWidget(m_criteriaCard);
    auto *criteria = new QVBoxLayout(m_criteriaBox);
    criteria->setContentsMargins(0, 0, 0, 0);
    criteria->setSpacing(0);
    m_noCriteria = new SecondaryLabel({}, m_criteriaBox);
    m_noCriteria->setWordWrap(true);
    m_noCriteria->setContentsMargins(16, 12, 16, 12);
    criteria->addWidget(m_noCriteria);
    m_criteriaCard->body()->addWidget(m_criteriaBox);
    left->addWidget(m_criteriaCard);

    m_conditionsCard = new CardFrame(u" "_s, board);
    m_conditions = new ConditionsEdit(m_conditionsCard);
    m_conditionsCard->body()->addWidget(m_conditions);
    left->addWidget(m_conditionsCard);

    m_reviewsCard = new CardFrame(u" "_s, board);
    m_reviews = new RowList(m_reviewsCard);
    m_reviews->setFitsRows(true);
    m_reviews->setRowHeight(48);
    m_reviews->setColumns({{.width = 72, .fits = true},
                           {.width = 72, .fits = true},
                           {100, 3},
                           {80, 2},
                           {.width = 48, .align = Qt::AlignRight, .fits = true}});
    m_reviewsCard->body()->addWidget(m_reviews);
    left->addWidget(m_reviewsCard);
    left->addStretch(1);

    m_decisionCard = new CardFrame(u" "_s, board);
    auto *replacing = new QHBoxLayout;
    replacing->setContentsMargins(16, 6, 12, 0);
    m_replacing = new SecondaryLabel({}, m_decisionCard);
    m_replacing->setWordWrap(true);
    m_notReplacing = linkButton({}, m_decisionCard);
    replacing->addWidget(m_replacing, 1);
    replacing->addWidget(m_notReplacing);
    m_decisionCard->body()->addLayout(replacing);
    m_form = new DecisionForm(m_decisionCard);
    m_decisionCard->body()->addWidget(m_form);
    right->addWidget(m_decisionCard);
    auto *moveCard = new CardFrame({}, board);
    m_move = new MoveBox(moveCard);
    moveCard->body()->addWidget(m_move);
    right->addWidget(moveCard);
    right->addStretch(1);
    area->setWidget(board);
    setFirstFocus(m_form->firstControl());

    connect(m_header, &GateHeader::linkActivated, this, &Page::linkActivated);
    connect(m_form, &DecisionForm::edited, this, &GatePage::keepDraft);
    connect(m_form, &DecisionForm::decisionChanged, this, [this](int decision) {
        const bool conditions = decision == static_cast<int>(GateDecision::GoWithConditions);
        m_conditionsCard->setVisible(conditions);
        if (conditions && m_conditions->conditions().isEmpty())
            m_conditions->focusFirst();
    });
    connect(m_form, &DecisionForm::signWanted, this, &GatePage::sign);
    connect(m_form, &DecisionForm::dropWanted, this, &GatePage::dropDraft);
    connect(m_conditions, &ConditionsEdit::edited, this, &GatePage::keepDraft);
    connect(m_move, &MoveBox::moveWanted, this, &GatePage::move);
    connect(m_notReplacing, &QPushButton::clicked, this, &GatePage::dropDraft);
    connect(m_reviews, &RowList::followed, this, [this](int row) {
        if (!m_reviews->row(row).cells.last().text.isEmpty())
            beginReplacing(Id<GateReview>(m_reviews->row(row).key));
    });
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
    return {m_sign, m_moveAction, m_paperAction};
}

void GatePage::open(const Link &link)
{
    const Snapshot &now = m_context.portfolio->now();
    if (link.kind == EntityKind::GateReview) {
        if (const GateReview *review = now.find(Id<GateReview>(link.id))) {
            m_challenge = review->challenge;
            beginReplacing(review->id);
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
    QJsonObject drafts;
    for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it) {
        if (!it->isEmpty())
            drafts.insert(QString::number(it.key()), it->toJson());
    }
    return QJsonDocument(QJsonObject{{"drafts"_L1, drafts}}).toJson(QJsonDocument::Compact);
}

void GatePage::restoreState(const QByteArray &state)
{
    const QJsonObject drafts = QJsonDocument::fromJson(state).object()["drafts"_L1].toObject();
    m_drafts.clear();
    for (auto it = drafts.begin(); it != drafts.end(); ++it)
        m_drafts.insert(it.key().toLongLong(), GateDraft::fromJson(it.value().toObject()));
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

void GatePage::retranslate()
{
    m_none->setText(tr("Open a challenge and choose “Decide gate” to see its gate here."));
    m_criteriaCard->setTitle(tr("Criteria"));
    m_conditionsCard->setTitle(tr("Conditions"));
    m_reviewsCard->setTitle(tr("Decided before"));
    m_reviews->setAccessibleName(tr("Earlier decisions"));
    m_decisionCard->setTitle(tr("Decision"));
    m_notReplacing->setText(tr("Don't replace it"));
    m_sign->setText(tr("Sign the Decision"));
    m_moveAction->setText(tr("Move Without a Gate…"));
    m_paperAction->setText(tr("Gate paper"));
    m_paper->setText(m_paperAction->text());
}

const GateReview *GatePage::replaced() const
{
    return m_context.portfolio->now().find(m_drafts.value(m_challenge.value).replaces);
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
    for (QAction *action : {m_sign, m_moveAction})
        action->setEnabled(challenge && !portfolio->isReadOnly());
    m_paperAction->setEnabled(challenge);
    if (!challenge)
        return;
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
        if (item && gateRow && item->gate == gateRow->id)
            planned = due.on;
    }
    m_header->show(now, m_report, planned, today);
    refreshCriteria();
    refreshReviews();

    m_decisionCard->setVisible(gateRow);
    m_sign->setEnabled(gateRow && !portfolio->isReadOnly());
    m_form->setReadOnly(portfolio->isReadOnly());
    m_move->setEnabled(!portfolio->isReadOnly());
    m_move->setChallenge(now, *challenge, usualDecider());
    m_conditions->setToday(today);
    m_conditions->setPeople(now);
    if (gateRow) {
        m_form->setGate(now, gateRow->stage, today);
        m_form->setNumber(edit::nextDecisionNumber(now, today.year()));
    }
    showDraft();
}

void GatePage::refreshCriteria()
{
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

void GatePage::showDraft()
{
    const GateDraft draft = m_drafts.value(m_challenge.value);
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
                      shown.decider == draft.decider && shown.on == draft.on;
    if (!same || draft.isEmpty())
        m_form->setDraft(draft, usualDecider());
    if (m_conditions->conditions() != draft.conditions)
        m_conditions->setConditions(draft.conditions);
    m_form->setConditionCount(draft.conditions.size());
    m_conditionsCard->setVisible(draft.decision ==
                                 static_cast<int>(GateDecision::GoWithConditions));
    m_decisionCard->setNote(draft.keptAt.isValid() && !draft.isEmpty()
                                ? tr("draft kept %1").arg(draft.keptAt.toString(u"HH:mm"_s))
                                : QString());
}

void GatePage::keepDraft()
{
    if (!m_challenge)
        return;
    GateDraft draft = m_form->draft();
    draft.conditions = m_conditions->conditions();
    draft.replaces = m_drafts.value(m_challenge.value).replaces;
    draft.keptAt = m_context.portfolio->clock().now().time();
    m_drafts.insert(m_challenge.value, draft);
    m_form->setConditionCount(draft.conditions.size());
    m_decisionCard->setNote(tr("draft kept %1").arg(draft.keptAt.toString(u"HH:mm"_s)));
}

void GatePage::dropDraft()
{
    m_drafts.remove(m_challenge.value);
    m_form->setDraft({}, usualDecider());
    m_conditions->setConditions({});
    refresh();
}

void GatePage::beginReplacing(Id<GateReview> review)
{
    GateDraft draft = m_drafts.value(m_challenge.value);
    draft.replaces = review;
    m_drafts.insert(m_challenge.value, draft);
    m_refresher->now();
    m_form->focusMissing();
}

bool GatePage::perform(const Result<ChangeSet> &changes, QString &problem)
{
    const auto done = m_context.portfolio->perform(changes);
    if (!done)
        problem = done.error().message;
    return done.has_value();
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
    edit::GateCall call = m_form->call();
    call.challenge = m_challenge;
    call.supersedes = m_drafts.value(m_challenge.value).replaces;
    for (const GateCondition &condition : m_conditions->conditions())
        call.conditions << condition.line();
    const QString number = edit::nextDecisionNumber(m_context.portfolio->now(), call.on.year());
    QString problem;
    // The draft goes only once the decision is on record.
    const GateDraft kept = m_drafts.take(m_challenge.value);
    if (!perform(edit::decideGate(m_context.portfolio->now(), call), problem)) {
        m_drafts.insert(m_challenge.value, kept);
        if (call.decision == GateDecision::GoWithConditions && call.conditions.isEmpty()) {
            m_conditions->focusFirst();
            m_form->showProblem(problem);
        } else {
            m_form->focusMissing();
            m_form->showProblem(problem);
        }
        return;
    }
    m_form->setDraft({}, usualDecider());
    m_conditions->setConditions({});
    emit statusMessage(tr("%1 is on record.").arg(number));
    emit linkActivated({u"challenge"_s, EntityKind::Challenge, m_challenge.value, u"decisions"_s});
}

void GatePage::say(Id<Criterion> criterion, CriterionRow *row, CriterionVerdict verdict,
                   const QString &reason)
{
    edit::Portfolio *portfolio = m_context.portfolio;
    QString problem;
    if (!perform(edit::setCriterionState(portfolio->now(), m_challenge, criterion, verdict, reason,
                                         whoIsHere(portfolio), portfolio->clock().today()),
                 problem))
        row->showProblem(problem);
    else
        m_refresher->now();
}

void GatePage::lookAt(EntityKind shown)
{
    QString part;
    switch (shown) {
    case EntityKind::PlanItem:
        part = u"plan"_s;
        break;
    case EntityKind::Stint:
        part = u"stint"_s;
        break;
    case EntityKind::Decision:
        part = u"decisions"_s;
        break;
    case EntityKind::Risk:
        part = u"risks"_s;
        break;
    case EntityKind::Note:
    case EntityKind::Attachment:
        part = u"files"_s;
        break;
    default:
        part = u"details"_s;
    }
    emit linkActivated({u"challenge"_s, EntityKind::Challenge, m_challenge.value, part});
}

void GatePage::move(Id<Stage> to, const QString &reason, Id<Person> person, const QString &name)
{
    const edit::Portfolio *portfolio = m_context.portfolio;
    QString problem;
    if (!perform(edit::moveWithoutGate(portfolio->now(), m_challenge, to, reason, person,
                                       portfolio->clock().today(), name),
                 problem)) {
        m_move->showProblem(problem);
        return;
    }
    m_move->fold();
    emit linkActivated({u"challenge"_s, EntityKind::Challenge, m_challenge.value, {}});
}

} // namespace stint::ui
