// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/challengepage.h"

#include "model/edit/portfolio.h"
#include "model/governance/adoption.h"
#include "model/governance/tally.h"
#include "ui/pages/challenge/challengeheader.h"
#include "ui/pages/challenge/decisionstab.h"
#include "ui/pages/challenge/scoreactions.h"
#include "ui/pages/challenge/sharepanel.h"
#include "ui/pages/challenge/statuseditor.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/refresher.h"
#include "ui/shell/places.h"
#include "ui/timeline/plantemplatepanel.h"
#include "ui/widgets/secondarylabel.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr auto statusKey = "status"_L1; ///< beside the states of the parts

/// Tab goes from `before` into what was made since: by itself that comes last of the whole window.
void comesAfter(QWidget *before, QWidget *made)
{
    QWidgetList stops;
    for (QWidget *at = made->nextInFocusChain(); at != made; at = at->nextInFocusChain()) {
        if (made->isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy())
            stops << at;
    }
    for (QWidget *stop : std::as_const(stops)) {
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace

const QStringList &ChallengePage::parts()
{
    static const QStringList list{u"overview"_s,  u"plan"_s,    u"stint"_s,  u"scores"_s,
                                  u"decisions"_s, u"actions"_s, u"risks"_s,  u"adoption"_s,
                                  u"files"_s,     u"details"_s, u"history"_s};
    return list;
}

ChallengePage::ChallengePage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_refresher(new Refresher(this, [this] { refresh(); }))
{
    makeActions();
    build();
    retranslate();
    connect(m_context.portfolio, &edit::Portfolio::changed, this,
            [this] { m_refresher->request(); });
}

ChallengeTab *ChallengePage::tab(const QString &part)
{
    if (ChallengeTab *made = m_made.value(part))
        return made;
    ChallengeTab *made = makeTab(part);
    m_made.insert(part, made);
    m_pages->addWidget(made);
    comesAfter(m_tabs, made);
    connect(made, &ChallengeTab::linkActivated, this, [this](const Link &link) {
        // Within the page there is no need to go through the shell.
        if (link.page == name() && challengeOf(link) == m_challenge)
            open(link);
        else
            emit linkActivated(link);
    });
    connect(made, &ChallengeTab::errorOccurred, this, &Page::errorOccurred);
    connect(made, &ChallengeTab::statusMessage, this, &Page::statusMessage);
    connect(made, &ChallengeTab::selectionChanged, this, &Page::selectionChanged);
    if (m_challenge)
        made->setChallenge(m_challenge);
    made->restoreState(m_states.value(part));
    return made;
}

QString ChallengePage::name() const
{
    return u"challenge"_s;
}

QString ChallengePage::title() const
{
    const QString title =
        m_context.portfolio->now().title(EntityKind::Challenge, m_challenge.value);
    return title.isEmpty() ? tr("Challenge") : title;
}

QString ChallengePage::iconName() const
{
    return u"flag"_s;
}

QList<QAction *> ChallengePage::pageActions() const
{
    return QList{m_decide, m_status, m_rename, m_addNote, m_addRisk, m_addAction, m_addIssue,
                 m_ask,    m_move,   m_share,  m_changed, m_plan,    m_onePager} +
           m_scoring->all() + QList{m_adoption.begin, m_adoption.live, m_adoption.plan};
}

QString ChallengePage::part() const
{
    return parts().at(qMax(0, m_tabs->currentIndex()));
}

Id<Challenge> ChallengePage::challengeOf(const Link &link) const
{
    if (link.kind == EntityKind::None)
        return m_challenge;
    return ui::challengeOf(m_context.portfolio->now(), link.kind, link.id);
}

void ChallengePage::open(const Link &link)
{
    const Id<Challenge> challenge = challengeOf(link);
    if (!m_context.portfolio->now().find(challenge))
        return;
    if (challenge != m_challenge) {
        // What is being typed belongs to the challenge that was shown.
        if (QWidget *typing = QApplication::focusWidget(); typing && isAncestorOf(typing)) {
            typing->clearFocus();
            setFocus(Qt::OtherFocusReason);
        }
        m_challenge = challenge;
        for (ChallengeTab *made : std::as_const(m_made))
            made->setChallenge(challenge);
    }
    m_refresher->now();
    QString part = link.part;
    if (!parts().contains(part))
        part = challengePartFor(link.kind);
    showPart(part);
    if (link.kind != EntityKind::Challenge && link.kind != EntityKind::None)
        tab(part)->reveal(link.kind, link.id);
    if (link.part == "decide"_L1 && link.kind == EntityKind::Decision)
        static_cast<DecisionsTab *>(tab(u"decisions"_s))->decide(Id<Decision>(link.id));
    if (link.part == "title"_L1)
        m_header->editTitle();
    if (link.part == "share"_L1)
        share();
}

QStringList ChallengePage::partNames() const
{
    return parts() + QStringList(u"share"_s);
}

Link ChallengePage::here() const
{
    return {name(), m_challenge ? EntityKind::Challenge : EntityKind::None, m_challenge.value,
            part()};
}

void ChallengePage::showPart(const QString &part)
{
    const int index = static_cast<int>(parts().indexOf(part));
    if (index < 0)
        return;
    m_tabs->setCurrentIndex(index);
    m_pages->setCurrentWidget(tab(part));
}

void ChallengePage::share()
{
    if (!m_sharing) {
        m_sharing = new SharePanel(m_context, m_pages);
        m_pages->addWidget(m_sharing);
        connect(m_sharing, &SharePanel::closed, this, [this] { showPart(part()); });
        connect(m_sharing, &SharePanel::errorOccurred, this, &Page::errorOccurred);
        connect(m_sharing, &SharePanel::statusMessage, this, &Page::statusMessage);
    }
    m_templates->hide();
    m_pages->setCurrentWidget(m_sharing);
    m_sharing->openFor(m_challenge);
}

void ChallengePage::print()
{
    emit linkActivated({u"reports"_s, EntityKind::Challenge, m_challenge.value, u"challenge"_s});
}

QByteArray ChallengePage::saveState() const
{
    QJsonObject states;
    for (const QString &part : parts()) {
        const ChallengeTab *made = m_made.value(part);
        const QByteArray state = made ? made->saveState() : m_states.value(part);
        if (!state.isEmpty())
            states.insert(part, QString::fromLatin1(state.toBase64()));
    }
    if (const QJsonArray begun = m_header->status()->save(); !begun.isEmpty())
        states.insert(statusKey, begun);
    return QJsonDocument(states).toJson(QJsonDocument::Compact);
}

void ChallengePage::restoreState(const QByteArray &state)
{
    QJsonObject states = QJsonDocument::fromJson(state).object();
    m_header->status()->restore(states.take(statusKey).toArray());
    for (auto it = states.begin(); it != states.end(); ++it) {
        const QByteArray saved = QByteArray::fromBase64(it.value().toString().toLatin1());
        m_states.insert(it.key(), saved);
        if (ChallengeTab *made = m_made.value(it.key()))
            made->restoreState(saved);
    }
}

void ChallengePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresher->request();
    }
}

void ChallengePage::retranslate()
{
    m_none->setText(tr("This challenge is no longer in the portfolio."));
    m_plan->setText(tr("Plan from template…"));
    m_decide->setText(tr("Decide gate…"));
    m_status->setText(tr("Change status…"));
    m_rename->setText(tr("Change title"));
    m_addNote->setText(tr("Add a note"));
    m_addAction->setText(tr("Add an action"));
    m_addIssue->setText(tr("Add an issue"));
    m_changed->setText(tr("What changed about it"));
    m_addRisk->setText(tr("Add a risk"));
    m_ask->setText(tr("Ask for a decision…"));
    m_move->setText(tr("Move without a gate…"));
    m_onePager->setText(tr("One-pager"));
    m_share->setText(tr("Share with another city…"));
    m_scoring->retranslate();
    m_adoption.begin->setText(tr("Begin the adoption"));
    m_adoption.live->setText(tr("Live from today"));
    m_adoption.plan->setText(tr("Put on the Timeline"));
    m_tabs->setAccessibleName(tr("Parts of the challenge"));
    refreshCounts();
}

void ChallengePage::refresh()
{
    const edit::Portfolio *portfolio = m_context.portfolio;
    const bool there = portfolio->now().find(m_challenge);
    const bool writable = there && !portfolio->isReadOnly();
    m_stack->setCurrentIndex(there ? 1 : 0);
    for (QAction *action :
         {m_status, m_rename, m_addNote, m_addRisk, m_addAction, m_addIssue, m_ask, m_move})
        action->setEnabled(writable);
    for (QAction *action : {m_decide, m_onePager, m_share, m_changed})
        action->setEnabled(there);
    refreshScoring();
    const Adoption *adoption = governance::adoptionOf(portfolio->now(), m_challenge);
    m_adoption.begin->setEnabled(writable && !adoption);
    m_adoption.plan->setEnabled(
        writable && adoption &&
        !governance::wavesOf(portfolio->now(), adoption->id, portfolio->clock().today()).empty());
    if (!there)
        return;
    m_header->setChallenge(m_challenge);
    refreshCounts();
    if (m_pages->count() == 0)
        showPart(parts().first());
}

void ChallengePage::refreshScoring()
{
    const edit::Portfolio *portfolio = m_context.portfolio;
    const Snapshot &now = portfolio->now();
    m_scoring->setEnabled(now.find(m_challenge) && !portfolio->isReadOnly(),
                          part() == "scores"_L1 && !now.table<ScoringModel>().isEmpty());
}

void ChallengePage::refreshCounts()
{
    governance::Tally tally;
    if (m_challenge)
        tally = governance::Tallies(m_context.portfolio->now(), m_challenge).of(m_challenge);
    int reviews = 0;
    for (const GateReview &review : m_context.portfolio->now().table<GateReview>())
        reviews += review.challenge == m_challenge;
    const QMap<QString, int> counts{
        {u"plan"_s, tally.planItems},   {u"decisions"_s, tally.decisions + reviews},
        {u"scores"_s, tally.ratingsIn}, {u"actions"_s, tally.actionsOpen + tally.issuesOpen},
        {u"risks"_s, tally.risks},      {u"files"_s, tally.notes + tally.files + tally.links}};
    const QMap<QString, QString> words{
        {u"overview"_s, tr("Overview")},     {u"plan"_s, tr("Plan")},
        {u"stint"_s, tr("Stint")},           {u"decisions"_s, tr("Decisions and gate")},
        {u"scores"_s, tr("Scores")},         {u"actions"_s, tr("Actions")},
        {u"risks"_s, tr("Risks")},           {u"adoption"_s, tr("Adoption")},
        {u"files"_s, tr("Notes and files")}, {u"details"_s, tr("Details")},
        {u"history"_s, tr("History")}};
    for (int i = 0; i < parts().size(); ++i) {
        const int count = counts.value(parts().at(i));
        const QString word = words.value(parts().at(i));
        m_tabs->setTabText(i, count > 0 ? u"%1  %2"_s.arg(word, number(count)) : word);
    }
}

} // namespace stint::ui
