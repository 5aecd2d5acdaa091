// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/overviewtab.h"

#include "model/edit/fields.h"
#include "model/governance/criteria.h"
#include "model/planning/workcalendar.h"
#include "ui/pages/challenge/decisionbox.h"
#include "ui/pages/challenge/inlinetext.h"
#include "ui/pages/challenge/overviewrows.h"
#include "ui/pages/challenge/weekstrip.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/settle.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr const char *backgroundFields[] = {"root_causes", "tried", "equity"};

const FieldInfo &challengeField(const char *name)
{
    return *entityInfo(EntityKind::Challenge).field(QLatin1StringView(name));
}

} // namespace

OverviewTab::OverviewTab(const Context &context, QWidget *parent)
    : ChallengeTab(context, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(area);
    auto *board = new QWidget(area);
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins(16, 12, 16, 16);
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(12);
    right->setSpacing(12);
    buildLeft(left);
    buildRight(right);
    left->addStretch(1);
    right->addStretch(1);
    columns->addLayout(left, 59);
    columns->addLayout(right, 41);
    area->setWidget(board);
    retranslate();
}

void OverviewTab::buildLeft(QVBoxLayout *column)
{
    m_problemCard = new CardFrame(u" "_s, this);
    auto *problem = new QVBoxLayout;
    problem->setContentsMargins(13, 6, 13, 8);
    problem->setSpacing(2);
    m_question = new InlineText(InlineText::Lines::Several, m_problemCard);
    m_description = new InlineText(InlineText::Lines::Several, m_problemCard);
    problem->addWidget(m_question);
    problem->addWidget(m_description);
    m_problemCard->body()->addLayout(problem);
    column->addWidget(m_problemCard);
    connect(m_question, &InlineText::committed, this,
            [this](const QString &text) { write("question", text); });
    connect(m_description, &InlineText::committed, this,
            [this](const QString &text) { write("description", text); });

    m_gateCard = new CardFrame(u" "_s, this);
    m_openGate = linkButton({}, m_gateCard);
    m_gateCard->addTitleWidget(m_openGate);
    m_gate = new RowList(m_gateCard);
    m_gate->setFitsRows(true);
    m_gate->setColumns({{18}, {100, 3}, {.width = 56, .fits = true}, {100, 3}});
    m_gateCard->body()->addWidget(m_gate);
    column->addWidget(m_gateCard);
    const auto openGate = [this] {
        emit linkActivated({u"gate"_s, EntityKind::Challenge, challenge().value, {}});
    };
    connect(m_openGate, &QPushButton::clicked, this, openGate);
    connect(m_gate, &RowList::followed, this, openGate);

    m_riskCard = new CardFrame(u" "_s, this);
    m_openRisks = linkButton({}, m_riskCard);
    m_riskCard->addTitleWidget(m_openRisks);
    m_risks = new RowList(m_riskCard);
    m_risks->setFitsRows(true);
    m_risks->setColumns(
        {{120, 1}, {.width = 100, .fits = true}, {104}, {.width = 56, .fits = true}});
    m_riskCard->body()->addWidget(m_risks);
    column->addWidget(m_riskCard);
    connect(m_openRisks, &QPushButton::clicked, this, [this] {
        emit linkActivated({u"challenge"_s, EntityKind::Challenge, challenge().value, u"risks"_s});
    });
    connect(m_risks, &RowList::followed, this, [this](int row) {
        if (m_risks->row(row).kind == ListRow::Item)
            emit linkActivated(m_risks->row(row).link);
    });

    m_backCard = new CardFrame(u" "_s, this);
    auto *back = new QVBoxLayout;
    back->setContentsMargins(13, 6, 13, 8);
    back->setSpacing(1);
    for (const char *name : backgroundFields) {
        auto *label = new SecondaryLabel({}, m_backCard, SecondaryLabel::Size::Small);
        label->setContentsMargins(3, 4, 0, 0);
        auto *text = new InlineText(InlineText::Lines::Several, m_backCard);
        back->addWidget(label);
        back->addWidget(text);
        m_backLabels << label;
        m_background << text;
        connect(text, &InlineText::committed, this,
                [this, name](const QString &typed) { write(name, typed); });
    }
    m_backCard->body()->addLayout(back);
    column->addWidget(m_backCard);
}

void OverviewTab::buildRight(QVBoxLayout *column)
{
    m_decision = new DecisionBox(portfolio(), this);
    column->addWidget(m_decision);

    m_stintCard = new CardFrame(u" "_s, this);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(16, 8, 16, 10);
    m_weeks = new WeekStrip(m_stintCard);
    box->addWidget(m_weeks);
    m_stintCard->body()->addLayout(box);
    column->addWidget(m_stintCard);

    m_nextCard = new CardFrame(u" "_s, this);
    m_openPlan = linkButton({}, m_nextCard);
    m_nextCard->addTitleWidget(m_openPlan);
    m_next = new RowList(m_nextCard);
    m_next->setFitsRows(true);
    m_next->setColumns({{18, 0, Qt::AlignHCenter},
                        {80, 1},
                        {.width = 80, .align = Qt::AlignRight, .fits = true},
                        {.width = 80, .align = Qt::AlignRight, .fits = true}});
    m_nextCard->body()->addWidget(m_next);
    column->addWidget(m_nextCard);
    connect(m_openPlan, &QPushButton::clicked, this, [this] {
        emit linkActivated({u"challenge"_s, EntityKind::Challenge, challenge().value, u"plan"_s});
    });
    connect(m_next, &RowList::followed, this,
            [this](int row) { emit linkActivated(m_next->row(row).link); });
}

/// The decision that is being written.
QByteArray OverviewTab::saveState() const
{
    const QJsonArray begun = m_decision->save();
    return begun.isEmpty() ? QByteArray() : QJsonDocument(begun).toJson(QJsonDocument::Compact);
}

void OverviewTab::restoreState(const QByteArray &state)
{
    m_decision->restore(QJsonDocument::fromJson(state).array());
}

void OverviewTab::retranslate()
{
    m_problemCard->setTitle(tr("Problem"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_question->setLabelFont(strong);
    m_question->setName(challengeField("question").displayLabel());
    m_question->setPlaceholder(tr("How might we …? Write the question without its solution."));
    m_description->setName(challengeField("description").displayLabel());
    m_description->setPlaceholder(tr("What is wrong, for whom, and how do we know?"));
    m_gate->setAccessibleName(tr("Criteria of the gate"));
    m_openGate->setText(tr("Decide gate…"));
    m_riskCard->setTitle(tr("Top risks"));
    m_risks->setAccessibleName(tr("Top risks"));
    m_openRisks->setText(tr("All risks"));
    m_backCard->setTitle(tr("Background"));
    const QString hints[] = {tr("Why is it so? Name the causes, not the symptoms."),
                             tr("What was tried before, here or elsewhere?"),
                             tr("Who carries the burden, and who is left out?")};
    for (int i = 0; i < m_background.size(); ++i) {
        const QString label = challengeField(backgroundFields[i]).displayLabel();
        m_backLabels[i]->setText(label);
        m_background[i]->setName(label);
        m_background[i]->setPlaceholder(hints[i]);
    }
    m_decision->retranslate();
    m_stintCard->setTitle(tr("Stint"));
    m_nextCard->setTitle(tr("Next milestones"));
    m_next->setAccessibleName(tr("Next milestones"));
    m_openPlan->setText(tr("Plan"));
}

void OverviewTab::write(const char *fieldName, const QString &text)
{
    const qint64 id = challenge().value;
    perform(edit::setField(now(), EntityKind::Challenge, std::span(&id, 1),
                           challengeField(fieldName), text, today()));
}

void OverviewTab::refresh()
{
    const Challenge &challenge = *row();
    const bool readOnly = portfolio()->isReadOnly();
    QList<InlineText *> texts{m_question, m_description};
    texts << m_background;
    for (InlineText *text : texts)
        text->setReadOnly(readOnly);
    m_question->setText(challenge.question);
    m_description->setText(challenge.description);
    const QString background[] = {challenge.rootCauses, challenge.tried, challenge.equity};
    for (int i = 0; i < m_background.size(); ++i)
        m_background[i]->setText(background[i]);
    const Id<Challenge> id = this->challenge();
    m_decision->setDecision(id, m_decision->begun(id).value_or(firstOpenDecision(now(), id)));
    refreshGate();
    refreshRisks();
    refreshNext();
    refreshStints();
    settleCards(this);
}

void OverviewTab::refreshGate()
{
    const auto report = governance::gateReport(now(), challenge(), today());
    m_gateCard->setVisible(report.gate && !report.criteria.empty());
    m_gateCard->setTitle(report.name);
    m_gateCard->setNote(report.summary());
    m_gate->setRows(criterionRows(report, Theme::of(palette())));
}

void OverviewTab::refreshRisks()
{
    int open = 0;
    const auto rows = topRiskRows(now(), challenge(), 3, open);
    m_risks->setRows(rows);
    m_riskCard->setVisible(open > 0);
    m_riskCard->setNote(tr("%1 of %2").arg(number(qMin(3, open)), number(open)));
}

void OverviewTab::refreshNext()
{
    const auto due = governance::dueBetween(now(), plannedFinish(portfolio()), QDate(1990, 1, 1),
                                            QDate(2200, 1, 1), challenge());
    m_next->setRows(nextRows(due, portfolio()->planner().calendar(), today(), 6));
    m_nextCard->setVisible(m_next->rowCount() > 0);
}

void OverviewTab::refreshStints()
{
    const Stint *shown = presentStint(now(), challenge(), today());
    m_stintCard->setVisible(shown);
    if (shown)
        m_weeks->show(portfolio(), *shown);
}

} // namespace stint::ui
