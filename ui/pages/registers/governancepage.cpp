// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registers/governancepage.h"

#include "model/edit/portfolio.h"
#include "model/governance/reviews.h"
#include "ui/itemmodels/registercolumns.h"
#include "ui/pages/challenge/decisionbox.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/refresher.h"
#include "ui/pages/parts/riskmatrix.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/table/tableview.h"

#include <QAction>
#include <QDialog>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using Columns = std::vector<std::unique_ptr<Column>>;

std::vector<Register> governanceRegisters(const Context &context)
{
    const auto *portfolio = context.portfolio;
    std::vector<Register> list(8);
    list[0] = {.kind = EntityKind::GateReview,
               .iconName = u"gate"_s,
               .columns = {u"number"_s, u"challenge"_s, u"gate"_s, u"decision"_s, u"decided_on"_s,
                           u"decider"_s, u"reason"_s, u"supersedes"_s},
               .sort = {{u"decided_on"_s, Qt::DescendingOrder}},
               .opensGate = true};
    list[1] = {.kind = EntityKind::Decision,
               .iconName = u"decision"_s,
               .columns = {u"number"_s, u"title"_s, u"challenge"_s, u"state"_s, u"=due"_s,
                           u"asked_by"_s, u"decided_on"_s, u"decider"_s, u"motion"_s},
               .sort = {{u"state"_s}, {u"due"_s}},
               .asked = {u"title"_s, u"challenge"_s, u"motion"_s, u"due"_s, u"asked_by"_s},
               .needed = {u"challenge"_s}, // decisions are taken on its page
               .usual =
                   [portfolio] {
                       return QVariantMap{{u"asked_by"_s, whoIsHere(portfolio).value}};
                   },
               .moreColumns =
                   [portfolio] {
                       Columns columns;
                       columns.push_back(decisionDueColumn(portfolio));
                       return columns;
                   }};
    list[2] = {
        .kind = EntityKind::Action,
        .iconName = u"check"_s,
        .columns = {u"title"_s, u"challenge"_s, u"owner"_s, u"=due"_s, u"state"_s, u"review"_s},
        .sort = {{u"state"_s}, {u"due"_s}},
        .asked = {u"title"_s, u"challenge"_s, u"owner"_s, u"due"_s},
        .moreColumns = [portfolio] {
            Columns columns;
            columns.push_back(actionDueColumn(portfolio));
            return columns;
        }};
    list[3] = {.kind = EntityKind::Issue,
               .iconName = u"flag"_s,
               .columns = {u"title"_s, u"challenge"_s, u"severity"_s, u"response"_s, u"owner"_s,
                           u"raised_on"_s, u"due"_s, u"state"_s},
               .sort = {{u"state"_s}, {u"severity"_s, Qt::DescendingOrder}},
               .asked = {u"title"_s, u"challenge"_s, u"severity"_s, u"owner"_s, u"due"_s},
               .usual = [portfolio] {
                   return QVariantMap{{u"raised_on"_s, portfolio->clock().today()}};
               }};
    list[4] = {.kind = EntityKind::Stocktake,
               .iconName = u"people"_s,
               .columns = {u"name"_s, u"held_on"_s, u"chair"_s, u"place"_s, u"held"_s, u"next_on"_s,
                           u"minutes"_s},
               .sort = {{u"held_on"_s, Qt::DescendingOrder}},
               .asked = {u"name"_s, u"held_on"_s, u"chair"_s, u"place"_s},
               .usual = [portfolio] {
                   const Settings &settings = portfolio->now().settings();
                   return QVariantMap{{u"name"_s, settings.meeting},
                                      {u"held_on"_s, settings.meetingOn},
                                      {u"place"_s, settings.meetingPlace},
                                      {u"chair"_s, settings.director.value}};
               }};
    list[5] = {.kind = EntityKind::Risk,
               .iconName = u"warning"_s,
               .columns = {u"=rating"_s, u"=trend"_s, u"title"_s, u"challenge"_s, u"likelihood"_s,
                           u"impact"_s, u"response"_s, u"owner"_s, u"review_on"_s, u"state"_s},
               .sort = {{u"=rating"_s}},
               .asked = {u"title"_s, u"challenge"_s, u"likelihood"_s, u"impact"_s, u"owner"_s},
               .moreColumns = [] {
                   Columns columns;
                   columns.push_back(riskRatingColumn());
                   columns.push_back(riskTrendColumn());
                   return columns;
               }};
    list[6] = {.kind = EntityKind::GateVote,
               .iconName = u"signature"_s,
               .columns = {u"challenge"_s, u"gate"_s, u"person"_s, u"vote"_s, u"reason"_s,
                           u"voted_on"_s, u"review"_s},
               .sort = {{u"voted_on"_s, Qt::DescendingOrder}}};
    list[7] = {.kind = EntityKind::Note,
               .iconName = u"note"_s,
               .columns = {u"written_on"_s, u"challenge"_s, u"text"_s, u"author"_s},
               .sort = {{u"written_on"_s, Qt::DescendingOrder}},
               .asked = {u"challenge"_s, u"text"_s, u"author"_s},
               .usual = [portfolio] {
                   return QVariantMap{{u"written_on"_s, portfolio->clock().today()},
                                      {u"author"_s, whoIsHere(portfolio).value}};
               }};
    return list;
}

} // namespace

GovernancePage::GovernancePage(const Context &context, QWidget *parent)
    : RegisterPage(context, u"governance"_s, u"shield"_s, governanceRegisters(context), parent)
    , m_decide(new QAction(icon(u"gate"_s), {}, this))
    , m_stocktake(plainButton({}, u"people"_s, this))
    , m_goToStocktake(new QAction(icon(u"people"_s), {}, this))
    , m_showsMatrix(new QAction(icon(u"board"_s), {}, this))
    , m_matrix(new RiskMatrix(this))
    , m_counting(new Refresher(m_matrix, [this] { countRisks(); }))
{
    finish();
    findChild<PageHeader *>()->addLeft(m_stocktake);
    addMatrix();
    connect(m_stocktake, &QPushButton::clicked, this, [this] {
        const bool chosen = shownKind() == EntityKind::Stocktake;
        emit linkActivated({u"stocktake"_s, EntityKind::Stocktake, chosen ? selected() : 0, {}});
    });
    connect(m_goToStocktake, &QAction::triggered, m_stocktake, &QPushButton::click);
    m_decide->setProperty("menu", u"Edit"_s);
    addAction(m_decide);
    connect(m_decide, &QAction::triggered, this, &GovernancePage::decide);
    for (const EntityKind kind : {EntityKind::GateReview, EntityKind::Decision})
        connect(table(kind), &TableView::selectedIdsChanged, this, &GovernancePage::refreshDecide);
    connect(this, &Page::actionsChanged, this, &GovernancePage::refreshDecide);
    connect(context.portfolio, &edit::Portfolio::changed, this, &GovernancePage::refreshDecide);
    table(EntityKind::GateReview)->setRowActions({m_decide});
    table(EntityKind::Decision)->setRowActions({m_decide, removeAction()});
    refreshDecide();
    showMatrix();
}

void GovernancePage::addMatrix()
{
    m_showsMatrix->setCheckable(true);
    m_showsMatrix->setChecked(true);
    m_showsMatrix->setProperty("menu", u"View"_s);
    addAction(m_showsMatrix);
    auto *button = plainButton({}, u"board"_s, this);
    button->setCheckable(true);
    follow(button, m_showsMatrix);
    findChild<PageHeader *>()->addLeft(button);
    connect(m_showsMatrix, &QAction::changed, button, [this, button] {
        button->setChecked(m_showsMatrix->isChecked());
        button->setVisible(m_showsMatrix->isVisible());
    });
    addAbove(m_matrix);
    RowsModel *risks = table(EntityKind::Risk)->rows();
    connect(m_showsMatrix, &QAction::toggled, this, [this] {
        m_matrix->release(); // a list narrowed by what isn't seen would be a riddle
        showMatrix();
    });
    connect(m_matrix, &RiskMatrix::chosenChanged, risks, &RowsModel::refilter);
    connect(risks, &RowsModel::contentChanged, this, [this] {
        m_counting->request();
        showMatrix();
    });
    connect(this, &Page::actionsChanged, this, &GovernancePage::showMatrix);
}

void GovernancePage::showMatrix()
{
    const bool isThere = shownKind() == EntityKind::Risk;
    m_showsMatrix->setText(tr("Matrix"));
    const bool some = !context().portfolio->now().table<Risk>().isEmpty();
    m_showsMatrix->setVisible(isThere && some);
    m_matrix->setVisible(isThere && some && m_showsMatrix->isChecked());
}

void GovernancePage::countRisks()
{
    std::vector<const Risk *> risks;
    for (const qint64 id : withWords(EntityKind::Risk))
        risks.push_back(context().portfolio->now().find(Id<Risk>(id)));
    m_matrix->count(risks);
}

bool GovernancePage::isWanted(EntityKind kind, qint64 id) const
{
    if (kind != EntityKind::Risk || m_matrix->takesAll())
        return true;
    const Risk *risk = context().portfolio->now().find(Id<Risk>(id));
    return risk && m_matrix->takes(*risk);
}

QString GovernancePage::narrowedTo(EntityKind kind) const
{
    return kind == EntityKind::Risk ? m_matrix->chosenWords() : QString();
}

void GovernancePage::open(const Link &link)
{
    if (link.kind == EntityKind::Risk && link.id != 0)
        m_matrix->release(); // it may stand in another field
    RegisterPage::open(link);
}

QByteArray GovernancePage::saveState() const
{
    QJsonObject object = QJsonDocument::fromJson(RegisterPage::saveState()).object();
    object.insert(u"matrix"_s, m_showsMatrix->isChecked());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void GovernancePage::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    m_showsMatrix->setChecked(object.value(u"matrix"_s).toBool(true));
    RegisterPage::restoreState(state);
}

QList<QAction *> GovernancePage::pageActions() const
{
    return QList<QAction *>{m_decide, m_showsMatrix, m_goToStocktake} + RegisterPage::pageActions();
}

void GovernancePage::changeEvent(QEvent *event)
{
    RegisterPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshDecide();
        showMatrix();
    }
}

qint64 GovernancePage::selected() const
{
    const auto ids = table(shownKind())->selectedIds();
    return ids.size() == 1 ? ids.front() : 0;
}

void GovernancePage::refreshDecide()
{
    const Snapshot &now = context().portfolio->now();
    const EntityKind kind = shownKind();
    const Decision *decision =
        kind == EntityKind::Decision ? now.find(Id<Decision>(selected())) : nullptr;
    const bool open = decision && needsDeciding(decision->state);
    const auto isReplaced = [&] {
        return std::ranges::any_of(now.table<Decision>(), [&](const Decision &other) {
            return other.supersedes == decision->id &&
                   (needsDeciding(other.state) || replacesAnother(other));
        });
    };
    const bool replaceable = decision
                                 ? !isReplaced()
                                 : kind == EntityKind::GateReview &&
                                       governance::canBeReplaced(now, Id<GateReview>(selected()));
    m_stocktake->setText(tr("Stocktake"));
    m_goToStocktake->setText(tr("Stocktake: agenda, minutes, close the stocktake"));
    m_decide->setText(open ? tr("Decide…") : tr("Replace the decision…"));
    m_decide->setEnabled((open || replaceable) && !context().portfolio->isReadOnly());
    m_decide->setVisible(kind == EntityKind::GateReview || kind == EntityKind::Decision);
}

void GovernancePage::decide()
{
    const Snapshot &now = context().portfolio->now();
    const qint64 id = selected();
    if (shownKind() == EntityKind::GateReview) {
        emit linkActivated({u"gate"_s, EntityKind::GateReview, id, u"replace"_s});
        return;
    }
    const Decision *decision = now.find(Id<Decision>(id));
    if (!decision)
        return;
    if (!now.find(decision->challenge)) {
        decideOfTheWhole(*decision);
        return;
    }
    emit linkActivated({u"challenge"_s, EntityKind::Decision, id, u"decide"_s});
}

/// What is about no challenge has no page of its own.
void GovernancePage::decideOfTheWhole(const Decision &decision)
{
    auto *sheet = new QDialog(this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setWindowTitle(u"%1 %2"_s.arg(decision.number, decision.title.simplified()).trimmed());
    auto *layout = new QVBoxLayout(sheet);
    auto *box = new DecisionBox(context().portfolio, sheet);
    layout->addWidget(box);
    sheet->resize(560, sheet->sizeHint().height());
    box->setDecision({}, decision.id);
    connect(box, &DecisionBox::finished, sheet, &QDialog::accept);
    sheet->open();
    if (needsDeciding(decision.state))
        box->beginDeciding();
    else
        box->beginReplacing();
}

QString GovernancePage::title() const
{
    return tr("Governance");
}

QString GovernancePage::purpose(EntityKind kind) const
{
    switch (kind) {
    case EntityKind::GateReview:
        return tr("Every decision at a gate, with its reason and the evidence as it stood. "
                  "Decisions are taken on a challenge; they can be replaced, never erased.");
    case EntityKind::Decision:
        return tr("What the team asks others to decide, worded so that it can be adopted, and what "
                  "was decided.");
    case EntityKind::Action:
        return tr("What somebody undertook to do by a day. Conditions of gate decisions are here, "
                  "and what was agreed at stocktakes.");
    case EntityKind::Issue:
        return tr("What went wrong and is in the way now, and who clears it by when.");
    case EntityKind::Stocktake:
        return tr("The regular meeting with the leader: what changed, what is late, what to "
                  "decide. Its agenda is composed from the portfolio.");
    case EntityKind::GateVote:
        return tr("What reviewers said before a gate was decided. A vote that differs from the "
                  "decision is a dissent, and stays on record.");
    case EntityKind::Risk:
        return tr("What could go wrong, how likely and how bad, who watches it and what is done "
                  "about it.");
    default:
        return tr("What was said and found, by date. A challenge's notes are also on its own "
                  "page.");
    }
}

} // namespace stint::ui
