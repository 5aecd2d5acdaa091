// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/network.h"

#include <QCoreApplication>
#include <QSet>

namespace stint::planning {

namespace {

bool isPoint(PlanKind kind)
{
    return kind == PlanKind::Milestone || kind == PlanKind::Gate;
}

/// A date without a time means the whole day where something is to finish by it.
qint64 endOf(CivilTime t)
{
    return t.isValid() && t.minuteOfDay() == 0 ? t.minute + 1440 : t.minute;
}

void fill(Node &node, const PlanItem &item)
{
    node.constraint = item.constraint;
    const bool finish =
        item.constraint == Constraint::FinishNoLater || item.constraint == Constraint::MustFinish;
    node.constraintTime = finish ? endOf(item.constraintTime) : item.constraintTime.minute;
    node.deadline = endOf(item.deadline);
    node.duration = node.point ? 0 : std::max<qint64>(0, item.duration.minutes);
    node.actualStart = item.actualStart.minute;
    node.actualFinish = item.actualFinish.minute;
}

} // namespace

Network::Network(const Snapshot &snapshot)
{
    const size_t idLimit = static_cast<size_t>(snapshot.nextId);
    m_startOf.assign(idLimit, -1);
    m_finishOf.assign(idLimit, -1);
    m_challengeOf.assign(idLimit, -1);
    compileCalendars(snapshot);

    const CivilTime fallback = CivilTime::at(QDate(2000, 1, 3), 0);
    for (const Challenge &c : snapshot.table<Challenge>()) {
        m_challengeOf[static_cast<size_t>(c.id.value)] = static_cast<int>(challenges.size());
        challenges.push_back({c.id.value, CivilTime::at(c.start, 0).minute, c.start.isValid(), {}});
    }
    // A challenge without a start begins with its first stint or its earliest constraint.
    std::vector<qint64> earliest(challenges.size(), CivilTime::none);
    const auto offer = [&](Id<Challenge> challenge, qint64 minute) {
        const int i = challengeIndex(challenge.value);
        if (i < 0 || minute == CivilTime::none)
            return;
        qint64 &known = earliest[static_cast<size_t>(i)];
        known = known == CivilTime::none ? minute : std::min(known, minute);
    };
    for (const Stint &stint : snapshot.table<Stint>())
        offer(stint.challenge, CivilTime::at(stint.start, 0).minute);
    QSet<qint64> parents;
    for (const PlanItem &item : snapshot.table<PlanItem>()) {
        if (item.parent)
            parents.insert(item.parent.value);
        offer(item.challenge, item.constraintTime.minute);
        offer(item.challenge, item.actualStart.minute);
    }
    for (size_t i = 0; i < challenges.size(); ++i) {
        if (challenges[i].start == CivilTime::none)
            challenges[i].start = earliest[i] == CivilTime::none ? fallback.minute : earliest[i];
    }

    nodes.reserve(static_cast<size_t>(snapshot.table<PlanItem>().size()) +
                  2 * static_cast<size_t>(parents.size()));
    for (const PlanItem &item : snapshot.table<PlanItem>()) {
        Node node;
        node.item = item.id.value;
        node.challenge = challengeIndex(item.challenge.value);
        if (node.challenge < 0)
            continue; // of no challenge that there is; the file check reports it
        node.calendar = calendarFor(snapshot, item);
        const bool summary = parents.contains(item.id.value);
        node.point = summary || isPoint(item.kind) || item.kind == PlanKind::Summary;
        fill(node, item);
        m_late = m_late || item.constraint == Constraint::AsLateAsPossible;
        m_startOf[static_cast<size_t>(node.item)] = static_cast<int>(nodes.size());
        m_finishOf[static_cast<size_t>(node.item)] = static_cast<int>(nodes.size());
        if (summary) {
            node.role = NodeRole::Opening;
            nodes.push_back(node);
            m_finishOf[static_cast<size_t>(node.item)] = static_cast<int>(nodes.size());
            node.role = NodeRole::Closing;
        }
        nodes.push_back(node);
    }
    link(snapshot);
    sort(snapshot);
}

void Network::compileCalendars(const Snapshot &snapshot)
{
    bool ok = false;
    m_calendarIds.push_back(snapshot.settings().calendar.value);
    calendars.push_back(WorkCalendar::compile(snapshot, snapshot.settings().calendar, &ok));
    for (const Calendar &row : snapshot.table<Calendar>()) {
        if (row.id.value == m_calendarIds.front())
            continue;
        m_calendarIds.push_back(row.id.value);
        calendars.push_back(WorkCalendar::compile(snapshot, row.id, &ok));
    }
}

int Network::calendarFor(const Snapshot &snapshot, const PlanItem &item)
{
    Id<Calendar> wanted = item.calendar;
    if (!wanted) {
        if (const Stint *stint = snapshot.find(item.stint)) {
            if (const Organisation *team = snapshot.find(stint->team))
                wanted = team->calendar;
        }
    }
    if (!wanted)
        return 0;
    const auto it = std::ranges::find(m_calendarIds, wanted.value);
    if (it != m_calendarIds.end())
        return static_cast<int>(it - m_calendarIds.begin());
    findings.push_back({item.id, QCoreApplication::translate(
                                     "Planning", "Its calendar is missing; the city's is used.")});
    return 0;
}

void Network::link(const Snapshot &snapshot)
{
    std::vector<std::pair<qint64, int>> parts;
    for (const PlanItem &item : snapshot.table<PlanItem>()) {
        const int open = startNode(item.parent.value), close = finishNode(item.parent.value);
        if (!item.parent || open < 0 || open == close || startNode(item.id.value) < 0)
            continue;
        Arc inside;
        inside.kind = LinkKind::StartStart;
        m_raw.push_back({open, startNode(item.id.value), inside});
        inside.kind = LinkKind::FinishFinish;
        m_raw.push_back({finishNode(item.id.value), close, inside});
        parts.emplace_back(item.parent.value, finishNode(item.id.value));
    }
    std::ranges::sort(parts);
    for (const auto &[summary, node] : parts) {
        if (m_partsOf.empty() || m_partsOf.back().first != summary)
            m_partsOf.push_back({summary, {static_cast<int>(m_parts.size()), 0}});
        m_parts.push_back(node);
        m_partsOf.back().second.second = static_cast<int>(m_parts.size());
    }
    for (const Dependency &d : snapshot.table<Dependency>()) {
        const bool fromFinish = d.kind == LinkKind::FinishStart || d.kind == LinkKind::FinishFinish;
        const bool toStart = d.kind == LinkKind::FinishStart || d.kind == LinkKind::StartStart;
        const int from =
            fromFinish ? finishNode(d.predecessor.value) : startNode(d.predecessor.value);
        const int to = toStart ? startNode(d.successor.value) : finishNode(d.successor.value);
        if (from < 0 || to < 0)
            continue;
        Arc arc;
        arc.kind = d.kind;
        arc.elapsed = d.elapsed;
        arc.lag = d.lag.minutes;
        arc.dependency = d.id.value;
        m_raw.push_back({from, to, arc});
    }
}

void Network::sort(const Snapshot &snapshot)
{
    const size_t n = nodes.size();
    std::vector<int> waits(n, 0), first(n + 1, 0), targets(m_raw.size());
    for (const RawArc &a : m_raw) {
        ++waits[static_cast<size_t>(a.to)];
        ++first[static_cast<size_t>(a.from) + 1];
    }
    for (size_t i = 0; i < n; ++i)
        first[i + 1] += first[i];
    std::vector<int> at(first.begin(), first.end() - 1);
    for (const RawArc &a : m_raw)
        targets[static_cast<size_t>(at[static_cast<size_t>(a.from)]++)] = a.to;

    std::vector<int> order;
    order.reserve(n);
    for (size_t i = 0; i < n; ++i) {
        if (waits[i] == 0)
            order.push_back(static_cast<int>(i));
    }
    for (size_t done = 0; done < order.size(); ++done) {
        const size_t node = static_cast<size_t>(order[done]);
        for (int t = first[node]; t < first[node + 1]; ++t) {
            const int to = targets[static_cast<size_t>(t)];
            if (--waits[static_cast<size_t>(to)] == 0)
                order.push_back(to);
        }
    }
    if (order.size() < n) {
        std::vector<int> left;
        for (size_t i = 0; i < n; ++i) {
            if (waits[i] > 0) {
                left.push_back(static_cast<int>(i));
                order.push_back(static_cast<int>(i));
            }
        }
        findLoops(snapshot, left);
    }

    std::vector<int> place(n);
    std::vector<Node> sorted(n);
    for (size_t i = 0; i < n; ++i) {
        place[static_cast<size_t>(order[i])] = static_cast<int>(i);
        sorted[i] = nodes[static_cast<size_t>(order[i])];
    }
    nodes = std::move(sorted);
    for (auto *table : {&m_startOf, &m_finishOf, &m_parts}) {
        for (int &node : *table)
            node = node < 0 ? node : place[static_cast<size_t>(node)];
    }
    for (size_t i = 0; i < n; ++i)
        challenges[static_cast<size_t>(nodes[i].challenge)].nodes.push_back(static_cast<int>(i));

    std::erase_if(m_raw, [&](const RawArc &a) {
        return nodes[static_cast<size_t>(place[static_cast<size_t>(a.to)])].inLoop &&
               nodes[static_cast<size_t>(place[static_cast<size_t>(a.from)])].inLoop;
    });
    const auto lay = [&](std::vector<Arc> &into, int Node::*start, int RawArc::*key,
                         int RawArc::*other) {
        std::vector<int> next(n + 1, 0);
        for (const RawArc &a : m_raw)
            ++next[static_cast<size_t>(place[static_cast<size_t>(a.*key)]) + 1];
        for (size_t i = 0; i < n; ++i) {
            next[i + 1] += next[i];
            nodes[i].*start = next[i];
        }
        into.resize(m_raw.size());
        for (const RawArc &a : m_raw) {
            Arc arc = a.arc;
            arc.other = place[static_cast<size_t>(a.*other)];
            into[static_cast<size_t>(
                next[static_cast<size_t>(place[static_cast<size_t>(a.*key)])]++)] = arc;
        }
    };
    lay(in, &Node::firstIn, &RawArc::to, &RawArc::from);
    lay(out, &Node::firstOut, &RawArc::from, &RawArc::to);
    m_raw.clear();
    m_raw.shrink_to_fit();
}

// Follows predecessors inside the rest until a node comes up again: that is one loop. Nodes that
// only wait for a loop are marked too, since nothing can be computed for them either.
void Network::findLoops(const Snapshot &snapshot, const std::vector<int> &left)
{
    std::vector<int> from(nodes.size(), -1);
    for (const int node : left)
        nodes[static_cast<size_t>(node)].inLoop = true;
    for (const RawArc &a : m_raw) {
        if (nodes[static_cast<size_t>(a.from)].inLoop && nodes[static_cast<size_t>(a.to)].inLoop)
            from[static_cast<size_t>(a.to)] = a.from;
    }
    std::vector<int> seen(nodes.size(), 0);
    int walk = 0;
    for (const int start : left) {
        ++walk;
        int node = start;
        while (node >= 0 && seen[static_cast<size_t>(node)] == 0) {
            seen[static_cast<size_t>(node)] = walk;
            node = from[static_cast<size_t>(node)];
        }
        if (node < 0 || seen[static_cast<size_t>(node)] != walk)
            continue;
        QStringList names;
        std::vector<qint64> items;
        const int first = node;
        do {
            const qint64 item = nodes[static_cast<size_t>(node)].item;
            if (std::ranges::find(items, item) == items.end()) {
                items.push_back(item);
                names.prepend(snapshot.title(EntityKind::PlanItem, item));
            }
            node = from[static_cast<size_t>(node)];
        } while (node != first);
        constexpr qsizetype mostNames = 8;
        if (names.size() > mostNames)
            names = names.first(mostNames) << QStringLiteral("…");
        const QString text = QCoreApplication::translate(
                                 "Planning", "Waits for itself: %1. Remove one of these links.")
                                 .arg(names.join(QStringLiteral(" → ")));
        for (const qint64 item : items)
            findings.push_back({Id<PlanItem>(item), text});
    }
}

std::span<const Arc> Network::arcs(const std::vector<Arc> &all, int node, int Node::*first) const
{
    const size_t i = static_cast<size_t>(node);
    const size_t begin = static_cast<size_t>(nodes[i].*first);
    const size_t end = i + 1 < nodes.size() ? static_cast<size_t>(nodes[i + 1].*first) : all.size();
    return std::span(all).subspan(begin, end - begin);
}

std::span<const int> Network::partsOf(qint64 summary) const
{
    const auto it =
        std::ranges::lower_bound(m_partsOf, summary, {}, [](const auto &p) { return p.first; });
    if (it == m_partsOf.end() || it->first != summary)
        return {};
    return std::span(m_parts).subspan(static_cast<size_t>(it->second.first),
                                      static_cast<size_t>(it->second.second - it->second.first));
}

bool Network::takeOver(const PlanItem &before, const PlanItem &after)
{
    const int node = finishNode(after.id.value);
    if (node < 0 || before.parent != after.parent || before.kind != after.kind ||
        before.challenge != after.challenge || before.calendar != after.calendar ||
        before.stint != after.stint || before.constraint == Constraint::AsLateAsPossible ||
        after.constraint == Constraint::AsLateAsPossible)
        return false;
    const Node &known = nodes[static_cast<size_t>(node)];
    if (!challenges[static_cast<size_t>(known.challenge)].ownStart &&
        (before.constraintTime != after.constraintTime || before.actualStart != after.actualStart))
        return false; // the challenge's start is derived from these
    fill(nodes[static_cast<size_t>(node)], after);
    fill(nodes[static_cast<size_t>(startNode(after.id.value))], after);
    return true;
}

} // namespace stint::planning
