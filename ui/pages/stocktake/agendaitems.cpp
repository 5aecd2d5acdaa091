// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stocktake/agendaitems.h"

#include "model/report/agendawords.h"
#include "ui/pages/parts/challengewords.h"
#include "ui/pages/parts/datewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::ui {

using governance::AgendaRow;
using governance::AgendaTopic;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stocktake)
};

QString rowName(AgendaTopic topic)
{
    switch (topic) {
    case AgendaTopic::Decision:
        return Words::tr("Decision");
    case AgendaTopic::Gate:
        return Words::tr("Gate");
    case AgendaTopic::Moved:
        return Words::tr("Moved");
    case AgendaTopic::Status:
        return Words::tr("Status");
    case AgendaTopic::Late:
        return Words::tr("Late");
    case AgendaTopic::OverLimit:
        return Words::tr("Long in stage");
    case AgendaTopic::Action:
        return Words::tr("Action");
    case AgendaTopic::Condition:
        return Words::tr("Condition");
    case AgendaTopic::Risk:
        return Words::tr("Risk");
    case AgendaTopic::Issue:
        return Words::tr("Issue");
    }
    return {};
}

Link linkFor(const AgendaRow &row)
{
    const bool ofChallenge = bool(row.challenge);
    switch (row.entity) {
    case EntityKind::Gate:
        return {u"gate"_s, EntityKind::Challenge, row.challenge.value, {}};
    case EntityKind::GateReview:
        return {u"gate"_s, EntityKind::GateReview, row.id, {}};
    case EntityKind::PlanItem:
        return {u"challenge"_s, EntityKind::PlanItem, row.id, u"plan"_s};
    case EntityKind::Decision:
        if (ofChallenge)
            return {u"challenge"_s, EntityKind::Decision, row.id, u"decisions"_s};
        break;
    case EntityKind::Risk:
        if (ofChallenge)
            return {u"challenge"_s, EntityKind::Risk, row.id, u"risks"_s};
        break;
    case EntityKind::Challenge:
        return {u"challenge"_s, EntityKind::Challenge, row.id, {}};
    default:
        break;
    }
    return {u"governance"_s, row.entity, row.id, {}};
}

class Composer
{
public:
    Composer(const edit::Portfolio &portfolio, const Stocktake &stocktake)
        : m_portfolio(portfolio)
        , m_now(portfolio.now())
        , m_today(portfolio.clock().today())
        , m_stocktake(stocktake)
    {
    }

    std::vector<AgendaItem> compose(const Snapshot *before, const PastAgenda *past)
    {
        if (past)
            addAgenda(past->sections, past->file);
        else if (!m_stocktake.held)
            addAgenda(governance::agenda(m_now, m_stocktake, plannedFinish(&m_portfolio), m_today,
                                         before),
                      m_now);
        for (const Decision &decision : m_now.table<Decision>()) {
            if (decision.stocktake == m_stocktake.id)
                itemOf(decision.challenge).recorded << decisionRow(decision);
        }
        for (const Action &action : m_now.table<Action>()) {
            if (action.stocktake == m_stocktake.id)
                itemOf(action.challenge).recorded << actionRow(action);
        }
        for (const Minute &minute : m_now.table<Minute>()) {
            if (minute.stocktake != m_stocktake.id)
                continue;
            QString &said = itemOf(minute.challenge).said;
            said += said.isEmpty() ? minute.text : u'\n' + minute.text;
        }
        return std::move(m_items);
    }

private:
    AgendaItem &itemOf(Id<Challenge> challenge)
    {
        if (!m_places.contains(challenge.value)) {
            m_places.insert(challenge.value, m_items.size());
            m_items.push_back({.challenge = challenge});
        }
        return m_items[m_places.value(challenge.value)];
    }

    /// `file`: that the agenda was composed from. What is gone since then is left out.
    void addAgenda(const std::vector<governance::AgendaSection> &sections, const Snapshot &file)
    {
        for (const auto &section : sections) {
            for (const AgendaRow &row : section.rows) {
                if (row.challenge && !m_now.find(row.challenge))
                    continue;
                AgendaItem &item = itemOf(row.challenge);
                if (!item.topic)
                    item.topic = section.topic;
                item.rows << agendaRow(section.topic, row, file);
            }
        }
    }

    ListRow line(const AgendaRow &row, const QString &name, const QString &words,
                 const QString &when) const
    {
        const bool decide = row.entity == EntityKind::Decision && !m_stocktake.held &&
                            openDecision(m_now, {.link = linkFor(row)}) &&
                            !m_portfolio.isReadOnly();
        return {.cells = {{.look = ListCell::Secondary, .text = name},
                          {.text = words},
                          personCell(m_now, row.person),
                          {.look = row.late ? ListCell::Late : ListCell::Text, .text = when},
                          {.look = ListCell::Action,
                           .text = decide ? Words::tr("Decide…") : Words::tr("Open")}},
                .link = linkFor(row),
                .key = row.id,
                .tip = words};
    }

    ListRow agendaRow(AgendaTopic topic, const AgendaRow &row, const Snapshot &file) const
    {
        const bool happened =
            topic == AgendaTopic::Moved || topic == AgendaTopic::Status || m_stocktake.held;
        const QString when = happened
                                 ? dayMonth(row.when)
                                 : dueWords(row.when, m_today, m_portfolio.planner().calendar());
        return line(row, rowName(topic), report::agendaWords(m_words, file, topic, row), when);
    }

    ListRow decisionRow(const Decision &decision) const
    {
        const bool open = needsDeciding(decision.state);
        const AgendaRow row{.challenge = decision.challenge,
                            .entity = EntityKind::Decision,
                            .id = decision.id.value,
                            .person = open ? decision.askedBy : decision.decider};
        return line(row, rowName(AgendaTopic::Decision),
                    u"%1 %2"_s.arg(decision.number, decision.title.simplified()),
                    choiceLabel(decision.state));
    }

    ListRow actionRow(const Action &action) const
    {
        const bool open = action.state == ActionState::Open;
        const AgendaRow row{.challenge = action.challenge,
                            .entity = EntityKind::Action,
                            .id = action.id.value,
                            .person = action.owner,
                            .when = action.due,
                            .late = open && action.due.isValid() && action.due < m_today};
        return line(row, rowName(AgendaTopic::Action), action.title.simplified(),
                    open ? dueWords(action.due, m_today, m_portfolio.planner().calendar())
                         : choiceLabel(action.state));
    }

    const edit::Portfolio &m_portfolio;
    const Snapshot &m_now;
    QDate m_today;
    const Stocktake &m_stocktake;
    report::Words m_words;
    std::vector<AgendaItem> m_items;
    QHash<qint64, size_t> m_places; ///< challenge → index of its item
};

} // namespace

PastAgenda pastAgenda(Snapshot eve, const Stocktake &stocktake, const Snapshot *before)
{
    const planning::Planner planner(eve);
    const auto finish = [&planner](Id<PlanItem> item) {
        const planning::ItemDates *dates = planner.dates(item);
        return dates ? dates->finish : CivilTime();
    };
    auto sections = governance::agenda(eve, stocktake, finish, stocktake.on, before);
    return {std::move(eve), std::move(sections)};
}

std::vector<AgendaItem> agendaItems(const edit::Portfolio &portfolio, const Stocktake &stocktake,
                                    const Snapshot *before, const PastAgenda *past)
{
    std::vector<AgendaItem> items = Composer(portfolio, stocktake).compose(before, past);
    std::ranges::stable_sort(items, [](const AgendaItem &a, const AgendaItem &b) {
        constexpr int last = 255;
        const auto place = [](const AgendaItem &item) {
            return item.topic ? static_cast<int>(*item.topic) : last;
        };
        return place(a) < place(b);
    });
    return items;
}

Id<Decision> openDecision(const Snapshot &now, const ListRow &row)
{
    if (row.link.kind != EntityKind::Decision)
        return {};
    const Decision *decision = now.find(Id<Decision>(row.link.id));
    return decision && needsDeciding(decision->state) ? decision->id : Id<Decision>();
}

QList<ListColumn> agendaColumns()
{
    return {{.width = 72, .fits = true},
            {.width = 120, .stretch = 1},
            {.width = 28},
            {.width = 88, .fits = true},
            {.width = 56, .align = Qt::AlignRight, .fits = true}};
}

} // namespace stint::ui
