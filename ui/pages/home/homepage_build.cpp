// SPDX-License-Identifier: GPL-3.0-or-later
// What Home is made of, and its words.
#include "model/edit/portfolio.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/home/stageguide.h"
#include "ui/pages/home/statuscounts.h"
#include "ui/pages/parts/refresher.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int weeksShown = 4;

/// One of the next four weeks; the present one is tinted.
class WeekColumn : public QWidget
{
public:
    WeekColumn(bool present, QWidget *parent)
        : QWidget(parent)
        , m_present(present)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter p(this);
        if (m_present)
            p.fillRect(rect(), theme.accentSoft);
        p.fillRect(width() - 1, 0, 1, height(), theme.border);
    }

private:
    bool m_present;
};

} // namespace

HomePage::HomePage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_refresher(new Refresher(this, [this] { refresh(); }))
    , m_header(new PageHeader(this))
    , m_counts(new StatusCounts(this))
    , m_scope(new SegmentedControl(this))
    , m_stack(new QStackedWidget(this))
    , m_newChallenge(new QAction(this))
    , m_import(new QAction(this))
    , m_team(new QAction(this))
    , m_timeline(new QAction(this))
    , m_changes(new QAction(icon(u"history"_s), {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    m_header->addRight(m_counts);
    m_header->addRight(m_scope);
    m_scope->addSegment({});
    m_scope->addSegment({});

    m_team->setCheckable(true);
    m_team->setProperty("menu", u"View"_s);
    connect(m_team, &QAction::toggled, this, [this](bool on) {
        m_wholeTeam = on;
        m_scope->setCurrent(on ? 1 : 0);
        refreshNeeds();
        countBadge();
    });
    connect(m_scope, &SegmentedControl::currentChanged, this,
            [this](int index) { m_team->setChecked(index == 1); });
    connect(m_counts, &StatusCounts::chosen, this, [this](int status) {
        m_context.filter->setState({.statuses = {status}});
        emit linkActivated({u"challenges"_s, EntityKind::None, 0, {}});
    });
    connect(m_newChallenge, &QAction::triggered, this, &HomePage::newChallenge);
    connect(m_import, &QAction::triggered, this, [this] {
        emit linkActivated({u"import"_s, EntityKind::None, 0, {}});
    });
    connect(m_timeline, &QAction::triggered, this, [this] {
        emit linkActivated({u"timeline"_s, EntityKind::None, 0, {}});
    });

    m_changes->setProperty("menu", u"View"_s);
    m_changes->setProperty("everywhere", true);
    connect(m_changes, &QAction::triggered, this, [this] {
        emit linkActivated({u"changes"_s, EntityKind::None, 0, {}});
    });

    m_stack->addWidget(buildCards());
    buildEmpty();
    retranslate();

    m_badgeTimer.setSingleShot(true);
    m_badgeTimer.setInterval(400);
    connect(&m_badgeTimer, &QTimer::timeout, this, &HomePage::countBadge);
    m_badgeTimer.start();
    connect(m_context.portfolio, &edit::Portfolio::changed, this, [this] {
        m_refresher->request();
        m_badgeTimer.start();
    });
}

QWidget *HomePage::buildCards()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *board = new QWidget(area);
    auto *grid = new QGridLayout(board);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(16);
    grid->setColumnStretch(0, 65);
    grid->setColumnStretch(1, 35);

    auto *needsCard = new CardFrame({}, board);
    m_needs = new RowList(needsCard);
    m_needs->setColumns({{20},
                         {.width = 40, .fits = true},
                         {80, 3},
                         {80, 3},
                         {24},
                         {.width = 88, .align = Qt::AlignRight, .fits = true},
                         {.width = 56, .align = Qt::AlignRight, .fits = true}});
    m_nothing = new QWidget(needsCard);
    auto *nothingLayout = new QVBoxLayout(m_nothing);
    m_nothingText = new SecondaryLabel({}, m_nothing);
    m_nothingText->setAlignment(Qt::AlignCenter);
    m_nothingText->setWordWrap(true);
    nothingLayout->addWidget(m_nothingText);
    needsCard->body()->addWidget(m_nothing, 1);
    needsCard->body()->addWidget(m_needs, 1);
    needsCard->setMinimumHeight(220);
    grid->addWidget(needsCard, 0, 0, 2, 1);

    m_sinceCard = new CardFrame(u" "_s, board);
    m_since = new RowList(m_sinceCard);
    m_since->setColumns({{.width = 46, .fits = true}, {40}, {24}, {60, 1}});
    m_sinceCard->body()->addWidget(m_since);
    auto *changes = linkButton({}, m_sinceCard);
    stint::ui::follow(changes, m_changes);
    m_sinceCard->addTitleWidget(changes);
    grid->addWidget(m_sinceCard, 0, 1);

    m_funnelCard = new CardFrame(u" "_s, board);
    m_funnel = new RowList(m_funnelCard);
    m_funnel->setFitsRows(true);
    const ListColumn figures{.width = 24, .align = Qt::AlignRight, .fits = true};
    m_funnel->setColumns({{20}, {.width = 48, .fits = true}, figures, {60, 1}, figures, figures});
    m_funnelCard->body()->addWidget(m_funnel);
    m_funnelCard->body()->addStretch(1);
    grid->addWidget(m_funnelCard, 1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowMinimumHeight(0, 150);

    m_weeksCard = new CardFrame(u" "_s, board);
    auto *open = linkButton({}, m_weeksCard);
    stint::ui::follow(open, m_timeline);
    m_weeksCard->addTitleWidget(open);
    auto *weeks = new QHBoxLayout;
    weeks->setSpacing(0);
    weeks->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < weeksShown; ++i) {
        auto *column = new WeekColumn(i == 0, m_weeksCard);
        auto *box = new QVBoxLayout(column);
        box->setSpacing(0);
        box->setContentsMargins(0, 0, 1, 0);
        auto *heading = new SecondaryLabel({}, column);
        heading->setContentsMargins(16, 6, 12, 4);
        auto *list = new RowList(column);
        list->setColumns({{52}, {18, 0, Qt::AlignHCenter}, {60, 1}});
        list->setTinted(i == 0);
        list->setFitsRows(true);
        box->addWidget(heading);
        box->addWidget(list);
        box->addStretch(1);
        weeks->addWidget(column, 1);
        m_weekTitles << heading;
        m_weeks << list;
        connect(list, &RowList::followed, this, [this, list](int row) { follow(list, row); });
    }
    m_weeksCard->body()->addLayout(weeks);
    grid->addWidget(m_weeksCard, 2, 0, 1, 2);

    for (RowList *list : {m_needs, m_since, m_funnel})
        connect(list, &RowList::followed, this, [this, list](int row) { follow(list, row); });
    area->setWidget(board);
    setFirstFocus(m_needs);
    return area;
}

void HomePage::buildEmpty()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState(area);
    m_guide = new StageGuide(m_empty);
    m_empty->below()->addSpacing(40);
    m_empty->below()->addWidget(m_guide);
    area->setWidget(m_empty);
    m_stack->addWidget(area);
}

void HomePage::retranslate()
{
    m_header->setTitle(title());
    m_scope->setSegmentText(0, tr("Needs me"));
    m_scope->setSegmentText(1, tr("Whole team"));
    m_scope->setAccessibleName(tr("Whose work is shown"));
    m_team->setText(tr("Home shows the whole team"));
    m_newChallenge->setText(tr("New challenge"));
    m_import->setText(tr("Import a spreadsheet…"));
    m_timeline->setText(tr("Open the timeline"));
    m_changes->setText(tr("What changed since…"));
    m_needs->setAccessibleName(tr("What needs somebody"));
    m_since->setAccessibleName(tr("What changed"));
    m_funnelCard->setTitle(tr("Where challenges are"));
    m_funnel->setAccessibleName(tr("Where challenges are"));
    m_weeksCard->setTitle(tr("Next four weeks"));
    m_empty->setTitle(tr("Welcome. This portfolio is empty"));
    m_empty->setText(tr("Home shows what needs you, what changed and what comes next. "
                        "Start in one of these ways; each can be undone."));
    m_empty->setStep(m_newChallenge, u"plus"_s, tr("Write down the first challenge"),
                     tr("A title and one question are enough: “How might we answer permits in 20 "
                        "working days?”"),
                     tr("New challenge"));
    m_empty->setStep(m_import, u"file-table"_s, tr("Bring in the list you already keep"),
                     tr("From a spreadsheet saved as CSV. You see every row before anything is "
                        "added."),
                     tr("Import a spreadsheet…"));
}

} // namespace stint::ui
