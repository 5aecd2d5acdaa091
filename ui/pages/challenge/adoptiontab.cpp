// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/adoptiontab.h"

#include "model/edit/adoption.h"
#include "model/governance/adoption.h"
#include "ui/pages/challenge/adoptionrows.h"
#include "ui/pages/challenge/rowspanel.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/shell/fieldform.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/table/tableview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

AdoptionTab::AdoptionTab(const Context &context, const AdoptionActions &actions, QWidget *parent)
    : ChallengeTab(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_none(new EmptyState(m_stack))
    , m_do(actions)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_none);
    m_stack->addWidget(buildRecord());
    connect(m_record, &FieldForm::errorOccurred, this, &ChallengeTab::errorOccurred);
    for (RowsPanel *panel : {m_handover, m_sites}) {
        connect(panel, &RowsPanel::errorOccurred, this, &ChallengeTab::errorOccurred);
        connect(panel, &RowsPanel::statusMessage, this, &ChallengeTab::statusMessage);
        connect(panel, &RowsPanel::selectionChanged, this, &ChallengeTab::selectionChanged);
    }
    retranslate();
}

QWidget *AdoptionTab::buildRecord()
{
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *board = new QWidget(area);
    auto *columns = new QHBoxLayout(board);
    columns->setContentsMargins(16, 12, 16, 16);
    columns->setSpacing(16);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(12);
    right->setSpacing(12);
    columns->addLayout(left, 44);
    columns->addLayout(right, 56);

    m_stateCard = new CardFrame(u" "_s, board);
    m_state = new RowList(m_stateCard);
    m_state->setFitsRows(true);
    m_state->setColumns(
        {{18}, {.width = 96, .fits = true}, {.width = 100, .stretch = 3, .wraps = true}});
    m_stateCard->body()->addWidget(m_state);
    left->addWidget(m_stateCard);

    m_recordCard = new CardFrame(u" "_s, board);
    m_record = new FieldForm(portfolio(), m_recordCard);
    m_record->leaveOut({u"challenge"_s});
    auto *box = new QVBoxLayout;
    box->setContentsMargins(16, 10, 16, 12);
    box->addWidget(m_record);
    m_recordCard->body()->addLayout(box);
    left->addWidget(m_recordCard);
    left->addStretch(1);

    m_handover = new RowsPanel(portfolio(), EntityKind::Handover,
                               {u"done"_s, u"text"_s, u"owner"_s, u"due"_s}, board);
    m_handover->setAddField(u"text"_s);
    m_handover->rows()->setSortedBy({{u"due"_s}});
    m_handover->setMinimumHeight(260);
    right->addWidget(m_handover, 1);
    buildSites(board);
    right->addWidget(m_sites, 1);
    area->setWidget(board);
    return area;
}

void AdoptionTab::buildSites(QWidget *parent)
{
    m_sites = new RowsPanel(portfolio(), EntityKind::RolloutSite,
                            {u"name"_s, u"wave"_s, u"planned"_s, u"live"_s, u"uptake"_s}, parent);
    m_sites->setAddField(u"name"_s);
    m_sites->rows()->setSortedBy({{u"wave"_s}, {u"planned"_s}});
    m_sites->setMinimumHeight(260);
    for (QAction *action : {m_do.live, m_do.plan}) {
        auto *button = linkButton({}, m_sites);
        follow(button, action);
        m_sites->addTitleWidget(button);
    }
    connect(m_sites, &RowsPanel::selectionChanged, this, &AdoptionTab::refreshActions);
}

void AdoptionTab::reveal(EntityKind kind, qint64 id)
{
    if (kind == EntityKind::Handover)
        m_handover->table()->select({id});
    if (kind == EntityKind::RolloutSite)
        m_sites->table()->select({id});
}

void AdoptionTab::retranslate()
{
    m_none->setTitle(tr("Adoption"));
    m_none->setText(tr("When a challenge has worked, a department takes the result over: it owns "
                       "it, pays for it every year and brings it to all sites. Without an owner "
                       "and continuing funding the last gate lets nothing through."));
    m_none->setStep(m_do.begin, u"flag"_s, tr("Begin the adoption record"),
                    tr("With the usual hand-over checklist, which you can change."),
                    m_do.begin->text());
    m_stateCard->setTitle(tr("How it stands"));
    m_state->setAccessibleName(tr("How the adoption stands"));
    m_recordCard->setTitle(tr("Record"));
    m_handover->setWords(tr("Hand-over"), tr("Add a line"),
                         tr("Nothing is on the checklist. What must the owner have before the "
                            "team lets go?"));
    m_sites->setWords(tr("Sites by wave"), tr("Add a site"),
                      tr("Where does it go into use, and in which wave? Sites with a date can be "
                         "put on the Timeline."));
}

void AdoptionTab::refresh()
{
    const Adoption *adoption = governance::adoptionOf(now(), challenge());
    m_stack->setCurrentIndex(adoption ? 1 : 0);
    if (!adoption) {
        m_recordOf = {};
        refreshActions();
        return;
    }
    const qint64 id = adoption->id.value;
    // The form follows edits by itself, and keeps what can't be written yet.
    if (m_recordOf != adoption->id)
        m_record->setRows(EntityKind::Adoption, {id});
    m_recordOf = adoption->id;
    m_handover->setOwner(u"adoption", id);
    m_sites->setOwner(u"adoption", id);
    m_state->setRows(adoptionRows(now(), *adoption, today(), Theme::of(palette())));
    m_stateCard->setNote(row()->outcome != Outcome::Open              ? choiceLabel(row()->outcome)
                         : governance::adoptionGaps(adoption).empty() ? tr("can be adopted")
                                                                      : tr("can't be adopted yet"));
    refreshActions();
}

void AdoptionTab::begin()
{
    const QString language = QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
    if (perform(edit::beginAdoption(now(), challenge(), today(), language)))
        emit statusMessage(tr("The adoption has begun, with the usual checklist."));
}

std::vector<qint64> AdoptionTab::waitingSites() const
{
    std::vector<qint64> ids = m_sites->table()->selectedIds();
    std::erase_if(ids, [this](qint64 id) {
        const RolloutSite *site = now().find(Id<RolloutSite>(id));
        return !site || site->live.isValid();
    });
    return ids;
}

void AdoptionTab::goLive()
{
    RowsModel *rows = m_sites->rows();
    rows->edit(waitingSites(), rows->columnOf(u"live"_s), today());
}

void AdoptionTab::planRollout()
{
    const Adoption *adoption = governance::adoptionOf(now(), challenge());
    if (adoption && perform(edit::planRollout(now(), adoption->id)))
        emit statusMessage(tr("The Timeline has the sites on their dates."));
}

void AdoptionTab::refreshActions()
{
    const bool writable = !portfolio()->isReadOnly() && m_recordOf;
    m_do.live->setEnabled(writable && isVisible() && !waitingSites().empty());
    m_do.plan->setEnabled(writable && m_sites->rows()->shownRows() > 0);
}

/// What is selected here can be seen here only.
void AdoptionTab::showEvent(QShowEvent *event)
{
    ChallengeTab::showEvent(event);
    refreshActions();
}

void AdoptionTab::hideEvent(QHideEvent *event)
{
    ChallengeTab::hideEvent(event);
    m_do.live->setEnabled(false);
}

void AdoptionTab::changeEvent(QEvent *event)
{
    ChallengeTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && row())
        refresh();
}

} // namespace stint::ui
