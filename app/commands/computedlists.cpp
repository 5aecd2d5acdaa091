// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/computedlists.h"

#include "model/governance/balance.h"
#include "model/governance/criteria.h"
#include "model/governance/lifecycle.h"
#include "model/governance/priorities.h"
#include "model/governance/reviews.h"
#include "model/governance/scoring.h"
#include "model/governance/throughput.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

QJsonValue json(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

template <class T>
QJsonValue json(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject json(const Money &amount)
{
    return {{u"minor"_s, amount.minor}, {u"currency"_s, amount.currency}};
}

QString standingName(governance::Standing standing)
{
    using governance::Standing;
    switch (standing) {
    case Standing::Met:
        return u"met"_s;
    case Standing::ByHand:
        return u"by_hand"_s;
    case Standing::Missing:
        return u"missing"_s;
    case Standing::Overridden:
        return u"overridden"_s;
    case Standing::Waived:
        return u"waived"_s;
    }
    return {};
}

/// Open challenges by every scoring model.
ComputedRows ranking(const Snapshot &now, QDate)
{
    ComputedRows list{{u"model"_s, u"rank"_s, u"code"_s, u"title"_s, u"score"_s, u"least"_s,
                       u"most"_s, u"spread"_s, u"raters"_s, u"asked"_s},
                      {}};
    for (const ScoringModel *model : governance::scoringModels(now)) {
        const governance::Scores scores(now, model->id);
        for (const Id<Challenge> id : scores.ranked()) {
            const governance::ChallengeScore &each = scores.of(id);
            const Challenge &challenge = *now.find(id);
            list.rows.push_back({model->name, each.rank, challenge.code, challenge.title,
                                 *each.score, each.least, each.most, each.spread, each.handedIn,
                                 each.asked});
        }
    }
    return list;
}

/// The next gate of every open challenge: its criteria, then the conditions that are still open.
ComputedRows gateStates(const Snapshot &now, QDate today)
{
    ComputedRows list{{u"code"_s, u"gate"_s, u"kind"_s, u"state"_s, u"text"_s, u"evidence"_s,
                       u"reason"_s, u"due"_s},
                      {}};
    const governance::Tallies tallies(now);
    QHash<qint64, std::vector<const Action *>> conditions;
    for (const Action &action : now.table<Action>()) {
        if (action.review && action.state == ActionState::Open)
            conditions[action.challenge.value].push_back(&action);
    }
    for (const Challenge &challenge : now.table<Challenge>()) {
        if (governance::isClosed(now, challenge))
            continue;
        const governance::GateReport gate =
            governance::gateReport(now, challenge, tallies.of(challenge.id), today);
        for (const governance::CriterionReport &each : gate.criteria)
            list.rows.push_back({challenge.code, gate.name, u"criterion"_s,
                                 standingName(each.standing), each.text, each.evidence, each.reason,
                                 QJsonValue()});
        for (const Action *action : conditions.value(challenge.id.value))
            list.rows.push_back({challenge.code, gate.name, u"condition"_s, u"open"_s,
                                 action->title, now.title(EntityKind::Person, action->owner.value),
                                 QString(), json(action->due)});
    }
    return list;
}

ComputedRows funnelRows(const Snapshot &now, QDate today)
{
    ComputedRows list{{u"stage"_s, u"reached"_s, u"now"_s, u"went_on_percent"_s, u"median_days"_s,
                       u"adopted"_s, u"stopped"_s},
                      {}};
    for (const governance::FunnelRow &row : governance::funnel(now, today))
        list.rows.push_back({now.title(EntityKind::Stage, row.stage.value), row.reached, row.now,
                             json(row.wentOn), json(row.medianDays), row.adopted, row.stopped});
    return list;
}

ComputedRows throughputRows(const Snapshot &now, QDate)
{
    static constexpr std::array decisions{
        std::pair{GateDecision::Go, "go"_L1},
        std::pair{GateDecision::GoWithConditions, "go_with_conditions"_L1},
        std::pair{GateDecision::Adapt, "adapt"_L1}, std::pair{GateDecision::Hold, "hold"_L1},
        std::pair{GateDecision::Stop, "stop"_L1}};
    ComputedRows list{{u"quarter_from"_s, u"gate"_s, u"decisions"_s}, {}};
    for (const auto &[decision, name] : decisions)
        list.columns << name << name + "_percent"_L1;
    for (const governance::Throughput &each : governance::throughput(now)) {
        QJsonArray row{json(each.from), now.title(EntityKind::Gate, each.gate.value), each.all()};
        for (const auto &[decision, name] : decisions) {
            row.append(each.of(decision));
            row.append(each.percentOf(decision));
        }
        list.rows.push_back(row);
    }
    return list;
}

ComputedRows prioritySums(const Snapshot &now, QDate today)
{
    ComputedRows list{{u"priority"_s, u"serves"_s, u"open"_s, u"on_track"_s, u"at_risk"_s,
                       u"off_track"_s, u"adopted"_s, u"stopped"_s, u"target_count"_s,
                       u"target_on"_s, u"target_state"_s, u"budget"_s},
                      {}};
    const auto stateName = [](governance::TargetState state) {
        return state == governance::TargetState::Met      ? u"met"_s
               : state == governance::TargetState::Missed ? u"missed"_s
               : state == governance::TargetState::Open   ? u"open"_s
                                                          : QString();
    };
    for (const governance::PriorityRollUp &sum : governance::rollUpPriorities(now)) {
        const Priority &row = *now.find(sum.priority);
        QJsonArray budget;
        for (const Money &amount : sum.budget)
            budget.append(json(amount));
        list.rows.push_back(
            {row.name,
             sum.depth > 0 ? now.title(EntityKind::Priority, row.parent.value) : QString(),
             sum.open, sum.onTrack, sum.atRisk, sum.offTrack, sum.adopted, sum.stopped,
             row.targetCount, json(row.targetOn), stateName(sum.target(row, today)), budget});
    }
    return list;
}

ComputedRows balanceRows(const Snapshot &now, QDate)
{
    using governance::BalanceBy;
    ComputedRows list{{u"by"_s, u"name"_s, u"challenges"_s, u"adopted"_s, u"target"_s,
                       u"target_on"_s, u"budget"_s},
                      {}};
    std::vector<Id<Challenge>> all;
    for (const Challenge &challenge : now.table<Challenge>())
        all.push_back(challenge.id);
    for (const auto &[by, name] :
         {std::pair{BalanceBy::Priority, "priority"_L1}, std::pair{BalanceBy::Theme, "theme"_L1},
          std::pair{BalanceBy::Facet, "facet"_L1},
          std::pair{BalanceBy::Department, "department"_L1}}) {
        for (const governance::BalanceRow &row : governance::balance(now, all, by).rows)
            list.rows.push_back({name, row.name, row.challenges, row.adopted, row.target,
                                 json(row.targetOn),
                                 json(Money{row.budget, now.settings().currency})});
    }
    return list;
}

constexpr std::array lists{
    ComputedList{"balance"_L1, balanceRows},    ComputedList{"funnel"_L1, funnelRows},
    ComputedList{"gate_states"_L1, gateStates}, ComputedList{"priority_sums"_L1, prioritySums},
    ComputedList{"ranking"_L1, ranking},        ComputedList{"throughput"_L1, throughputRows}};

QString cellText(const QJsonValue &value)
{
    constexpr qsizetype widest = 48;
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << cellText(part);
        return parts.join(u", "_s);
    }
    if (value.isObject()) {
        const Money amount{value[u"minor"_s].toInteger(), value[u"currency"_s].toString()};
        return amount.toString(QLocale());
    }
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == std::floor(number) ? QString::number(value.toInteger())
                                            : QString::number(number, 'f', 2);
    }
    const QString text = value.toString().simplified();
    return text.size() > widest ? text.left(widest - 1) + u'…' : text;
}

} // namespace

const ComputedList *computedList(const QString &name)
{
    const auto found = std::ranges::find(lists, name, &ComputedList::name);
    return found == lists.end() ? nullptr : &*found;
}

QString computedNames()
{
    QStringList names;
    for (const ComputedList &list : lists)
        names << list.name;
    return names.join(u", "_s);
}

QJsonArray toJson(const ComputedRows &list)
{
    QJsonArray rows;
    for (const QJsonArray &values : list.rows) {
        QJsonObject row;
        for (qsizetype i = 0; i < list.columns.size(); ++i)
            row.insert(list.columns[i], values[i]);
        rows.append(row);
    }
    return rows;
}

std::vector<QStringList> toCells(const ComputedRows &list)
{
    std::vector<QStringList> rows;
    for (const QJsonArray &values : list.rows) {
        QStringList cells;
        for (const QJsonValue &value : values)
            cells << cellText(value);
        rows.push_back(cells);
    }
    return rows;
}

} // namespace stint::app
