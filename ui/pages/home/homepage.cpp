// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/homepage.h"

#include "model/edit/fields.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/home/homerows.h"
#include "ui/pages/home/stageguide.h"
#include "ui/pages/home/statuscounts.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"
#include "ui/pages/parts/refresher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int weeksShown = 4;
constexpr int historyShown = 8;
constexpr int historyMost = 200;

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
    m_empty->below()->addWidget(m_guide);
    area->setWidget(m_empty);
    m_stack->addWidget(area);
}

QString HomePage::name() const
{
    return u"home"_s;
}

QString HomePage::title() const
{
    return tr("Home");
}

QString HomePage::iconName() const
{
    return u"home"_s;
}

QList<QAction *> HomePage::pageActions() const
{
    return {m_team};
}

QByteArray HomePage::saveState() const
{
    const QJsonObject state{
        {"left"_L1, m_context.portfolio->clock().utcNow().toString(Qt::ISODate)},
        {"wholeTeam"_L1, m_wholeTeam},
    };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void HomePage::restoreState(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    m_lastHere = QDateTime::fromString(saved["left"_L1].toString(), Qt::ISODate).toLocalTime();
    m_team->setChecked(saved["wholeTeam"_L1].toBool());
    m_refresher->request();
}

void HomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_refresher->request();
    }
}

void HomePage::retranslate()
{
    m_header->setTitle(title());
    m_scope->setSegmentText(0, tr("Needs me"));
    m_scope->setSegmentText(1, tr("Whole team"));
    m_scope->setAccessibleName(tr("Whose work is shown"));
    m_team->setText(tr("Home Shows the Whole Team"));
    m_newChallenge->setText(tr("New challenge"));
    m_import->setText(tr("Import a spreadsheet…"));
    m_timeline->setText(tr("Open the timeline"));
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

void HomePage::refresh()
{
    const Snapshot &now = m_context.portfolio->now();
    const QDate today = m_context.portfolio->clock().today();
    const bool empty = now.table<Challenge>().isEmpty();
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_counts->setVisible(!empty);
    m_newChallenge->setEnabled(!m_context.portfolio->isReadOnly());
    m_import->setEnabled(!m_context.portfolio->isReadOnly());
    if (empty) {
        m_scope->hide();
        m_header->setNote(longDate(today));
        m_guide->setStages(now);
        return;
    }
    const Id<Person> me = whoIsHere(m_context.portfolio);
    m_scope->setVisible(me && me != now.settings().director);
    m_counts->show(now);
    refreshNeeds();
    refreshHistory();
    m_funnel->setRows(funnelRows(now, today));
    m_funnelCard->setNote(now.table<Challenge>().size() == 1
                              ? tr("1 challenge")
                              : tr("%1 challenges").arg(number(now.table<Challenge>().size())));
    refreshWeeks();
}

void HomePage::refreshNeeds()
{
    const edit::Portfolio *portfolio = m_context.portfolio;
    const QDate today = portfolio->clock().today();
    const auto needs = governance::needs(portfolio->now(), plannedFinish(portfolio), today,
                                         m_wholeTeam ? Id<Person>() : whoIsHere(portfolio));
    m_needs->setRows(
        needRows(portfolio->now(), needs, today, portfolio->planner().calendar(), m_unfolded));
    m_needs->setVisible(!needs.empty());
    m_nothing->setVisible(needs.empty());
    // Nothing for one person is not nothing at all.
    const auto everybody =
        m_wholeTeam || !needs.empty()
            ? 0
            : governance::needs(portfolio->now(), plannedFinish(portfolio), today, {}).size();
    const int others = static_cast<int>(everybody);
    m_nothingText->setText(
        others == 0 ? tr("Nothing waits for a decision and nothing is late.")
                    : tr("Nothing waits for you. %n thing(s) wait for others in the team.", nullptr,
                         others));
    const QString count =
        needs.empty() ? tr("nothing needs you")
        : needs.size() == 1
            ? tr("1 thing needs you")
            : tr("%1 things need you").arg(number(static_cast<qint64>(needs.size())));
    m_header->setNote(tr("%1, %2").arg(longDate(today), count));
    if (m_badge != static_cast<int>(needs.size())) {
        m_badge = static_cast<int>(needs.size());
        emit badgeChanged();
    }
}

void HomePage::countBadge()
{
    const edit::Portfolio *portfolio = m_context.portfolio;
    const auto needs =
        governance::needs(portfolio->now(), plannedFinish(portfolio), portfolio->clock().today(),
                          m_wholeTeam ? Id<Person>() : whoIsHere(portfolio));
    const int count = needs.empty() ? -1 : static_cast<int>(needs.size());
    if (count != m_badge) {
        m_badge = count;
        emit badgeChanged();
    }
}

void HomePage::refreshHistory()
{
    auto entries = m_context.portfolio->store().recentHistory(historyMost);
    if (!entries) {
        m_sinceCard->setTitle(tr("Latest changes"));
        m_sinceCard->setNote(entries.error().message);
        return;
    }
    const auto since = [this](const store::HistoryEntry &entry) {
        return m_lastHere.isValid() && entry.at >= m_lastHere;
    };
    const int fresh = static_cast<int>(std::ranges::count_if(*entries, since));
    m_sinceCard->setTitle(fresh > 0 ? tr("Since you were last here") : tr("Latest changes"));
    m_sinceCard->setNote(fresh > 0
                             ? tr("%1, %2").arg(weekdayDate(m_lastHere.date()),
                                                QLocale().toString(m_lastHere.time(), u"HH:mm"_s))
                             : QString());
    const int all = fresh > 0 ? fresh : static_cast<int>(entries->size());
    const int shown = m_allHistory ? all : std::min(all, historyShown);
    entries->resize(static_cast<size_t>(shown));
    auto rows =
        historyRows(m_context.portfolio->now(), *entries, m_context.portfolio->clock().today());
    if (all > shown) {
        rows.append(
            {.cells = {{},
                       {},
                       {},
                       {.look = ListCell::Action, .text = tr("%1 more").arg(number(all - shown))}},
             .key = -1});
    }
    m_since->setRows(rows);
}

void HomePage::refreshWeeks()
{
    const edit::Portfolio *portfolio = m_context.portfolio;
    const QDate today = portfolio->clock().today();
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const auto due = governance::dueBetween(portfolio->now(), plannedFinish(portfolio), today,
                                            monday.addDays(7 * weeksShown - 1));
    for (int i = 0; i < weeksShown; ++i) {
        const QDate first = monday.addDays(7 * i);
        m_weekTitles[i]->setText(weekTitle(first, today));
        m_weeks[i]->setAccessibleName(weekTitle(first, today));
        m_weeks[i]->setRows(weekRows(portfolio->now(), due, first));
    }
}

void HomePage::follow(RowList *list, int row)
{
    const ListRow line = list->row(row);
    if (list == m_since && line.key == -1) {
        m_allHistory = true;
        refreshHistory();
        return;
    }
    if (list == m_needs && line.key < 0) {
        m_unfolded.insert(static_cast<int>(-1 - line.key));
        refreshNeeds();
        return;
    }
    if (list == m_funnel) {
        m_context.filter->setState({.stages = {line.link.id}, .hideOldClosed = false});
        emit linkActivated({u"challenges"_s, EntityKind::None, 0, {}});
        return;
    }
    if (!line.link.page.isEmpty())
        emit linkActivated(line.link);
}

void HomePage::newChallenge()
{
    edit::Portfolio *portfolio = m_context.portfolio;
    const auto changes =
        edit::addRow(portfolio->now(), EntityKind::Challenge, {{u"title"_s, tr("New challenge")}},
                     portfolio->clock().today());
    const auto done = portfolio->perform(changes);
    if (!done) {
        emit errorOccurred(done.error().message);
        return;
    }
    emit linkActivated({u"challenge"_s, EntityKind::Challenge,
                        edit::addedRow(*changes, EntityKind::Challenge), u"title"_s});
}

} // namespace stint::ui
