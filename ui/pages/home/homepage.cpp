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
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int historyShown = 8;
constexpr int historyMost = 200;

} // namespace

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
    return {m_team, m_changes};
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
    auto entries = m_context.portfolio->store().recentHistory(historyMost,
                                                              m_context.portfolio->now().revision);
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
    const auto due =
        governance::dueBetween(portfolio->now(), plannedFinish(portfolio), today,
                               monday.addDays(7 * static_cast<int>(m_weeks.size()) - 1));
    for (int i = 0; i < static_cast<int>(m_weeks.size()); ++i) {
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
