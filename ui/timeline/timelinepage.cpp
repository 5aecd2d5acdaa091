// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepage.h"

#include "model/edit/levelling.h"
#include "model/edit/portfolio.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/timeline/levelpanel.h"
#include "ui/timeline/loadstrip.h"
#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/planprintpanel.h"
#include "ui/timeline/plantemplatepanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

static constexpr std::array zoomSteps{ZoomStep::Day, ZoomStep::Week, ZoomStep::Month,
                                      ZoomStep::Quarter, ZoomStep::Year};
static constexpr std::array markList{TimelineMark::Critical, TimelineMark::Float,
                                     TimelineMark::Links,    TimelineMark::Stages,
                                     TimelineMark::Load,     TimelineMark::Overview};
static constexpr std::array groupings{Grouping::Challenge, Grouping::Stage, Grouping::Person,
                                      Grouping::Team, Grouping::None};

TimelinePage::TimelinePage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_view(new TimelineView(context, this))
    , m_header(new PageHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_templates(new PlanTemplatePanel(context, this))
    , m_levelling(new LevelPanel(context, this))
    , m_paper(new PlanPrintPanel(m_view, this))
    , m_load(new LoadStrip(context, m_view, this))
    , m_overview(new OverviewStrip(context, m_view, this))
{
    makeActions();
    makeHeader();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_templates);
    layout->addWidget(m_levelling);
    layout->addWidget(m_paper);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_load);
    layout->addWidget(m_overview);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFirstFocus(m_view);
    // The header folds instead of keeping the window wide.
    m_header->setMinimumWidth(1);

    connect(m_templates, &PlanTemplatePanel::errorOccurred, this, &Page::errorOccurred);
    connect(m_templates, &PlanTemplatePanel::applied, this, [this](qint64 item) {
        m_view->show(EntityKind::PlanItem, item);
        m_view->setFocus();
    });
    connect(m_levelling, &LevelPanel::errorOccurred, this, &Page::errorOccurred);
    connect(m_paper, &PlanPrintPanel::errorOccurred, this, &Page::errorOccurred);
    connect(m_paper, &PlanPrintPanel::portfolioRequested, this, [this] {
        emit linkActivated({u"reports"_s, EntityKind::None, 0, u"timeline"_s});
    });
    connect(m_levelling, &LevelPanel::applied, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_load, &LoadStrip::levelRequested, this, [this] {
        m_templates->hide();
        m_levelling->openFor({}); // the load is of all challenges, whatever is selected
    });
    connect(m_load, &LoadStrip::statusMessage, this, &Page::statusMessage);
    connect(m_view, &TimelineView::selectionChanged, this, &Page::selectionChanged);
    connect(m_view, &TimelineView::statusMessage, this, &Page::statusMessage);
    connect(m_view, &TimelineView::errorOccurred, this, &Page::errorOccurred);
    connect(m_view, &TimelineView::viewChanged, this, &TimelinePage::refresh);
    connect(m_view, &TimelineView::opened, this, [this](EntityKind kind, qint64 id) {
        emit linkActivated(
            {u"challenge"_s, kind, id, kind == EntityKind::PlanItem ? u"plan"_s : QString()});
    });
    retranslate();
    refresh();
}

QString TimelinePage::name() const
{
    return u"timeline"_s;
}

QString TimelinePage::title() const
{
    return tr("Timeline");
}

QString TimelinePage::iconName() const
{
    return u"timeline"_s;
}

void TimelinePage::makeActions()
{
    m_toChallenges = new QAction(this);
    connect(m_toChallenges, &QAction::triggered, this, [this] {
        emit linkActivated({u"challenges"_s, EntityKind::None, 0, {}});
    });
    m_template = new QAction(this);
    m_template->setProperty("menu", u"Plan"_s);
    m_template->setProperty("group", u"whole"_s);
    m_template->setIcon(icon(u"template"_s));
    connect(m_template, &QAction::triggered, this, &TimelinePage::showTemplates);
    m_share = new QAction(this);
    m_share->setProperty("menu", u"Challenge"_s);
    m_share->setIcon(icon(u"export"_s));
    connect(m_share, &QAction::triggered, this, &TimelinePage::share);
    m_level = new QAction(this);
    m_clearLevelling = new QAction(this);
    for (QAction *action : {m_level, m_clearLevelling}) {
        action->setProperty("menu", u"Plan"_s);
        action->setProperty("group", u"levelling"_s);
    }
    connect(m_level, &QAction::triggered, this, &TimelinePage::showLevelling);
    connect(m_clearLevelling, &QAction::triggered, this, &TimelinePage::clearLevelling);
    for (const TimelineMark mark : markList) {
        auto *action = new QAction(this);
        action->setCheckable(true);
        action->setProperty("menu", u"View"_s);
        action->setProperty("group", u"marks"_s);
        connect(action, &QAction::triggered, this,
                [this, mark](bool on) { m_view->setMark(mark, on); });
        m_marks << action;
    }
    for (QAction *action : std::as_const(m_marks))
        action->setIconVisibleInMenu(false); // there, a tick says what is on
    m_marks[0]->setIcon(icon(u"critical"_s));
    m_marks[1]->setIcon(icon(u"baseline"_s));
    m_marks[2]->setIcon(icon(u"link"_s));
    m_marks[3]->setIcon(icon(u"board"_s));
    m_marks[4]->setIcon(icon(u"load"_s));
    m_marks[5]->setIcon(icon(u"overview"_s));
}

void TimelinePage::makeHeader()
{
    m_grouping = new QComboBox(this);
    m_order = new QComboBox(this);
    for (size_t i = 0; i < groupings.size(); ++i)
        m_grouping->addItem(QString());
    m_order->addItem(QString());
    m_order->addItem(QString());
    connect(m_grouping, &QComboBox::activated, this,
            [this](int index) { m_view->setGrouping(groupings[size_t(index)]); });
    connect(m_order, &QComboBox::activated, this,
            [this](int index) { m_view->setOrder(index == 0 ? RowOrder::Start : RowOrder::Code); });
    m_header->addLeft(m_grouping);
    m_header->addLeft(m_order);

    for (QAction *action : std::as_const(m_marks)) {
        QPushButton *button = plainButton({}, {}, this);
        button->setIcon(action->icon());
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, action, [action] { action->trigger(); });
        connect(action, &QAction::toggled, button, &QPushButton::setChecked);
        m_markButtons << button;
        m_header->addRight(button);
    }
    m_shows = new QToolButton(this);
    m_shows->setPopupMode(QToolButton::InstantPopup);
    m_shows->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_shows->setProperty("look", u"chip"_s);
    m_shows->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_shows);
    menu->addActions(m_marks);
    m_shows->setMenu(menu);
    m_shows->hide();
    m_header->addRight(m_shows);

    m_zoom = new SegmentedControl(this);
    for (size_t i = 0; i < zoomSteps.size(); ++i)
        m_zoom->addSegment(QString());
    connect(m_zoom, &SegmentedControl::currentChanged, this,
            [this](int index) { m_view->setZoom(zoomSteps[size_t(index)]); });
    m_header->addRight(m_zoom);
    m_today = plainButton({}, {}, this);
    connect(m_today, &QPushButton::clicked, m_view, &TimelineView::goToToday);
    m_header->addRight(m_today);
    m_new = primaryButton({}, u"plus"_s, this);
    connect(m_new, &QPushButton::clicked, m_view, &TimelineView::addItem);
    m_header->addRight(m_new);
}

QList<QAction *> TimelinePage::pageActions() const
{
    return m_view->viewActions() +
           QList<QAction *>{m_template, m_share, m_level, m_clearLevelling} + m_marks;
}

void TimelinePage::retranslate()
{
    m_header->setTitle(title());
    const QStringList groups{tr("Group by challenge"), tr("Group by stage"), tr("Group by person"),
                             tr("Group by external team"), tr("No groups")};
    for (int i = 0; i < groups.size(); ++i)
        m_grouping->setItemText(i, groups.at(i));
    m_grouping->setAccessibleName(tr("Grouping"));
    m_order->setItemText(0, tr("Order by start"));
    m_order->setItemText(1, tr("Order by code"));
    m_order->setAccessibleName(tr("Order"));
    const QStringList marks{tr("Critical"), tr("Float"), tr("Links"),
                            tr("Stages"),   tr("Load"),  tr("Overview")};
    const QStringList tips{tr("Outline what must not slip, and its links"),
                           tr("How far an item can slip without moving another one"),
                           tr("What waits for what"),
                           tr("Challenges as bands of their stages"),
                           tr("What is asked of people, against the hours they have; without "
                              "groups, how many challenges are open"),
                           tr("Everything in small, to find one's way")};
    for (int i = 0; i < marks.size(); ++i) {
        m_marks[i]->setText(marks.at(i));
        m_markButtons[i]->setText(marks.at(i));
        m_markButtons[i]->setAccessibleName(tips.at(i));
        m_markButtons[i]->setToolTip(tips.at(i));
    }
    m_shows->setText(tr("Show") + u" ▾"_s);
    m_shows->setAccessibleName(tr("What the timeline shows"));
    const QStringList steps{tr("Day"), tr("Week"), tr("Month"), tr("Quarter"), tr("Year")};
    for (int i = 0; i < steps.size(); ++i)
        m_zoom->setSegmentText(i, steps.at(i));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Go to today (Home)"));
    m_new->setText(tr("New"));
    m_new->setToolTip(tr("Add a task to the selected challenge (Insert)"));
    m_template->setText(tr("Plan from template…"));
    m_share->setText(tr("Share with another city…"));
    m_level->setText(tr("Level…"));
    m_clearLevelling->setText(tr("Clear levelling"));
    m_toChallenges->setText(tr("Go to Challenges"));
    m_empty->setTitle(tr("When does it all happen?"));
    m_empty->setText(tr("The timeline shows every challenge with its plan: tasks, milestones, "
                        "gates and stints, what waits for what, and what must not slip. It fills "
                        "as soon as there are challenges."));
    m_empty->setStep(m_toChallenges, u"flag"_s, tr("Add challenges"),
                     tr("Type the first one or import the list that you have."),
                     tr("Go to Challenges"));
}

void TimelinePage::refresh()
{
    if (!m_shows)
        return;
    const TimelineOptions &options = m_view->options();
    m_grouping->setCurrentIndex(
        int(std::ranges::find(groupings, options.grouping) - groupings.begin()));
    m_order->setCurrentIndex(options.order == RowOrder::Start ? 0 : 1);
    for (size_t i = 0; i < markList.size(); ++i)
        m_marks[int(i)]->setChecked(options.marks.testFlag(markList[i]));
    const auto step = std::ranges::find(zoomSteps, m_view->zoom());
    m_zoom->setCurrent(step == zoomSteps.end() ? 0 : int(step - zoomSteps.begin()));
    const Snapshot &now = m_context.portfolio->now();
    const bool empty = now.table<Challenge>().isEmpty();
    QWidget *shown = empty ? static_cast<QWidget *>(m_empty) : m_view;
    if (m_stack->currentWidget() != shown)
        m_stack->setCurrentWidget(shown);
    for (QAction *action : {m_template, m_level, m_clearLevelling})
        action->setEnabled(!empty && !m_context.portfolio->isReadOnly());
    m_share->setEnabled(!empty);
    m_new->setEnabled(!empty && !m_context.portfolio->isReadOnly());
    m_zoom->setEnabled(!empty);
    m_load->setVisible(!empty && options.marks.testFlag(TimelineMark::Load));
    m_overview->setVisible(!empty && options.marks.testFlag(TimelineMark::Overview));
    const QLocale locale;
    m_header->setNote(empty || !m_noteShown
                          ? QString()
                          : tr("%1 of %2 challenges, %3 items")
                                .arg(locale.toString(m_view->challengeCount()),
                                     locale.toString(now.table<Challenge>().size()),
                                     locale.toString(m_view->itemCount())));
}

// For the selected challenges, or those of the selected items.
QList<Id<Challenge>> TimelinePage::selectedChallenges() const
{
    QList<Id<Challenge>> challenges;
    const Snapshot &now = m_context.portfolio->now();
    for (const qint64 id : m_view->selectedIds()) {
        const PlanItem *item = now.find(Id<PlanItem>(id));
        const Id<Challenge> challenge = item ? item->challenge : Id<Challenge>(id);
        if (now.find(challenge) && !challenges.contains(challenge))
            challenges << challenge;
    }
    return challenges;
}

void TimelinePage::share()
{
    const QList<Id<Challenge>> challenges = selectedChallenges();
    if (challenges.size() == 1)
        emit linkActivated(
            {u"challenge"_s, EntityKind::Challenge, challenges.front().value, u"share"_s});
    else
        emit statusMessage(tr("Select one challenge to share it."));
}

void TimelinePage::showTemplates()
{
    const Snapshot &now = m_context.portfolio->now();
    QList<Id<Challenge>> challenges = selectedChallenges();
    if (challenges.isEmpty() && now.table<Challenge>().size() == 1)
        challenges << now.table<Challenge>().begin()->id;
    if (challenges.isEmpty())
        emit statusMessage(tr("Select the challenge that the plan is for."));
    m_templates->openFor(challenges);
}

// Of one challenge if it is selected, else of all.
void TimelinePage::showLevelling()
{
    const QList<qint64> ids = m_view->selectedIds();
    const bool one = ids.size() == 1 && m_view->selectionKind() == EntityKind::Challenge;
    m_templates->hide();
    m_levelling->openFor(one ? Id<Challenge>(ids.front()) : Id<Challenge>());
}

void TimelinePage::clearLevelling()
{
    const ChangeSet changes = edit::clearLevelling(m_context.portfolio->now(), {});
    if (changes.isEmpty())
        emit statusMessage(tr("No work is put off by levelling."));
    else if (const auto written = m_context.portfolio->perform(changes); !written)
        emit errorOccurred(written.error().message);
}

void TimelinePage::fold()
{
    static constexpr int gap = 12;
    const auto hint = [](const QWidget *widget) { return widget->sizeHint().width() + gap; };
    int marks = 0;
    for (const QPushButton *button : std::as_const(m_markButtons))
        marks += hint(button);
    const int title = 200;
    const int least = width() - title - hint(m_new) - hint(m_shows) - hint(m_today);
    m_zoom->setAbbreviated(false);
    m_grouping->setMaximumWidth(m_grouping->sizeHint().width());
    if (least < hint(m_grouping) + hint(m_zoom))
        m_zoom->setAbbreviated(true);
    int room = least - hint(m_grouping) - hint(m_zoom);
    if (room < 0)
        m_grouping->setMaximumWidth(std::max(96, m_grouping->sizeHint().width() + room));
    // In the order of what is missed least: the counts, the order, the marks side by side.
    const bool marksShown = room + hint(m_shows) >= marks;
    if (marksShown)
        room += hint(m_shows) - marks;
    const bool order = room >= hint(m_order);
    room -= order ? hint(m_order) : 0;
    for (QPushButton *button : std::as_const(m_markButtons))
        button->setVisible(marksShown);
    m_shows->setVisible(!marksShown);
    m_order->setVisible(order);
    m_noteShown = room >= 180;
    refresh();
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fold();
}

void TimelinePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_shows) {
        retranslate();
        fold();
    }
}

void TimelinePage::open(const Link &link)
{
    if (link.kind != EntityKind::PlanItem && link.kind != EntityKind::Challenge)
        return;
    const edit::Portfolio &portfolio = *m_context.portfolio;
    const PlanItem *item =
        link.kind == EntityKind::PlanItem ? portfolio.now().find(Id<PlanItem>(link.id)) : nullptr;
    const Id<Challenge> challenge = item ? item->challenge : Id<Challenge>(link.id);
    const bool hidden =
        m_context.filter->reveal(portfolio.now(), challenge, portfolio.clock().today());
    m_view->show(link.kind, link.id);
    if (hidden)
        emit statusMessage(tr("The filter was taken off to show it."));
}

Link TimelinePage::here() const
{
    const QList<qint64> ids = m_view->selectedIds();
    if (ids.size() != 1)
        return {name(), EntityKind::None, 0, {}};
    return {name(), m_view->selectionKind(), ids.front(), {}};
}

void TimelinePage::announceSelection()
{
    emit selectionChanged(m_view->selectionKind(), m_view->selectedIds());
}

void TimelinePage::print()
{
    if (m_view->options().grouping == Grouping::None || m_view->rowCount() == 0) {
        emit linkActivated({u"reports"_s, EntityKind::None, 0, u"timeline"_s});
        return;
    }
    m_templates->hide();
    m_levelling->hide();
    m_paper->openUp();
}

QByteArray TimelinePage::saveState() const
{
    return m_view->saveState();
}

void TimelinePage::restoreState(const QByteArray &state)
{
    m_view->restoreState(state);
    refresh();
}

} // namespace stint::ui
