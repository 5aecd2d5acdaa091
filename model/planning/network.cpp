// SPDX-License-Identifier: GPL-3.0-or-later
// Rows to nodes and arcs.
#include "model/planning/network.h"

#include <QCoreApplication>

namespace stint::planning {

namespace {

constexpr qint64 none = CivilTime::none;

bool isPoint(PlanKind kind)
{
    return kind == PlanKind::Milestone || kind == PlanKind::Gate;
}

/// A date without a time means the whole day where something is to finish by it.
qint64 endOf(CivilTime t)
{
    return t.isValid() && t.minuteOfDay() == 0 ? t.minute + 1440 : t.minute;
}

qint64 earlier(qint64 a, qint64 b)
{
    return a == none || b == none ? std::max(a, b) : std::min(a, b);
}

void fill(Node &node, const PlanItem &item)
{
    node.constraint = item.constraint;
    const bool finish = item.constraint == Constraint::FinishNoLater ||
                        item.constraint == Constraint::FinishNoEarlier ||
                        item.constraint == Constraint::MustFinish;
    node.constraintTime = finish ? endOf(item.constraintTime) : item.constraintTime.minute;
    node.deadline = endOf(item.deadline);
    node.levelled = item.levelledStart.minute;
    node.duration = node.point ? 0 : std::max<qint64>(0, item.duration.minutes);
    node.actualStart = item.actualStart.minute;
    node.actualFinish = item.actualFinish.minute;
    node.finished = item.progress >= 100 || item.actualFinish.isValid();
    const bool dated = item.constraint != Constraint::AsSoonAsPossible &&
                       item.constraint != Constraint::AsLateAsPossible;
    node.earliest = earlier(dated ? item.constraintTime.minute : none, item.actualStart.minute);
}

} // namespace

Network::Network(const Snapshot &snapshot)
{
    compiled(snapshot, snapshot.settings().calendar); // the city's is the first
    addChallenges(snapshot);
    findParents(snapshot);
    addItems(snapshot);
    link(snapshot);
    sort(snapshot);
    for (ChallengeNodes &challenge : challenges)
        deriveStart(challenge);
}

void Network::addChallenges(const Snapshot &snapshot)
{
    const auto &rows = snapshot.table<Challenge>();
    m_challengeOf.prepare(snapshot.nextId, rows.size());
    challenges.reserve(static_cast<size_t>(rows.size()));
    for (const Challenge &c : rows) {
        m_challengeOf.set(c.id.value, static_cast<int>(challenges.size()));
        ChallengeNodes nodesOf;
        nodesOf.id = c.id.value;
        nodesOf.start = CivilTime::at(c.start, 0).minute;
        nodesOf.ownStart = c.start.isValid();
        challenges.push_back(std::move(nodesOf));
    }
    for (const Stint &stint : snapshot.table<Stint>()) {
        if (const int c = challengeIndex(stint.challenge.value); c >= 0) {
            qint64 &known = challenges[static_cast<size_t>(c)].stintStart;
            known = earlier(known, CivilTime::at(stint.start, 0).minute);
        }
    }
}

/// A challenge without a start begins with its earliest dated item, else its first stint. One that
/// says nothing of when it begins gets a day that nobody takes for a real one. True if it moved.
bool Network::deriveStart(ChallengeNodes &challenge) const
{
    if (challenge.ownStart)
        return false;
    qint64 start = none;
    for (const int node : challenge.nodes)
        start = earlier(start, nodes[static_cast<size_t>(node)].earliest);
    if (start == none)
        start = challenge.stintStart;
    if (start == none)
        start = CivilTime::at(QDate(2000, 1, 3), 0).minute;
    return std::exchange(challenge.start, start) != start;
}

int Network::compiled(const Snapshot &snapshot, Id<Calendar> calendar)
{
    const auto it = m_calendarOf.constFind(calendar.value);
    if (it != m_calendarOf.constEnd())
        return *it;
    const int index = static_cast<int>(calendars.size());
    m_calendarOf.insert(calendar.value, index);
    calendars.push_back(WorkCalendar::compile(snapshot, calendar, &m_problems.emplace_back()));
    return index;
}

int Network::calendarFor(const Snapshot &snapshot, const PlanItem &item)
{
    Id<Calendar> wanted = item.calendar;
    if (!wanted && item.stint) {
        if (const Stint *stint = snapshot.find(item.stint)) {
            if (const Organisation *team = snapshot.find(stint->team))
                wanted = team->calendar;
        }
    }
    if (!wanted)
        return 0;
    if (m_calendarOf.contains(wanted.value) || snapshot.find(wanted))
        return compiled(snapshot, wanted);
    findings.push_back({item.id, QCoreApplication::translate(
                                     "Planning", "Its calendar is missing; the city's is used.")});
    return 0;
}

/// Keeps the parents that exist and, in a damaged file, drops those that go round in a circle.
void Network::findParents(const Snapshot &snapshot)
{
    const auto &items = snapshot.table<PlanItem>();
    IdIndex rowOf;
    rowOf.prepare(snapshot.nextId, items.size());
    m_rows.reserve(static_cast<size_t>(items.size()));
    for (const PlanItem &item : items) {
        if (challengeIndex(item.challenge.value) < 0)
            continue; // of no challenge that there is; the file check reports it
        rowOf.set(item.id.value, static_cast<int>(m_rows.size()));
        m_rows.push_back({item.id.value, item.parent.value, -1, false});
    }
    for (Row &row : m_rows) {
        if (row.parent != 0 && row.parent != row.item)
            row.around = rowOf.at(row.parent);
    }
    std::vector<int> walkOf(m_rows.size(), -1);
    std::vector<int> circle;
    for (int walk = 0; walk < static_cast<int>(m_rows.size()); ++walk) {
        int row = walk;
        while (row >= 0 && walkOf[static_cast<size_t>(row)] < 0) {
            walkOf[static_cast<size_t>(row)] = walk;
            row = m_rows[static_cast<size_t>(row)].around;
        }
        if (row < 0 || walkOf[static_cast<size_t>(row)] != walk)
            continue;
        const int first = row;
        do {
            circle.push_back(row);
            row = m_rows[static_cast<size_t>(row)].around;
        } while (row != first);
    }
    for (const int row : circle)
        m_rows[static_cast<size_t>(row)].around = -1;
    for (const Row &row : m_rows) {
        if (row.around >= 0)
            m_rows[static_cast<size_t>(row.around)].summary = true;
    }
}

void Network::addItems(const Snapshot &snapshot)
{
    const auto &rows = snapshot.table<PlanItem>();
    m_startOf.prepare(snapshot.nextId, rows.size());
    m_finishOf.prepare(snapshot.nextId, rows.size());
    nodes.reserve(m_rows.size() + m_rows.size() / 4);
    auto row = m_rows.begin();
    for (const PlanItem &item : rows) {
        if (row == m_rows.end() || row->item != item.id.value)
            continue;
        const bool summary = (row++)->summary;
        Node node;
        node.item = item.id.value;
        node.challenge = challengeIndex(item.challenge.value);
        node.calendar = calendarFor(snapshot, item);
        if (const QString &problem = m_problems[static_cast<size_t>(node.calendar)];
            !problem.isEmpty())
            findings.push_back({item.id, problem});
        node.point = summary || isPoint(item.kind) || item.kind == PlanKind::Summary;
        if (summary)
            node.role = NodeRole::Opening;
        fill(node, item);
        m_startOf.set(node.item, static_cast<int>(nodes.size()));
        if (summary) {
            nodes.push_back(node);
            node.role = NodeRole::Closing;
        }
        m_finishOf.set(node.item, static_cast<int>(nodes.size()));
        nodes.push_back(node);
    }
}

void Network::link(const Snapshot &snapshot)
{
    m_around.assign(nodes.size(), -1);
    std::vector<std::pair<qint64, int>> parts;
    for (const Row &row : m_rows) {
        if (row.around >= 0)
            parts.emplace_back(m_rows[static_cast<size_t>(row.around)].item, finishNode(row.item));
    }
    std::ranges::sort(parts);
    m_raw.reserve(2 * parts.size() + static_cast<size_t>(snapshot.table<Dependency>().size()));
    m_rows = {};
    for (const auto &[summary, part] : parts) {
        Arc inside;
        inside.kind = LinkKind::StartStart;
        const qint64 item = nodes[static_cast<size_t>(part)].item;
        m_raw.push_back({startNode(summary), startNode(item), inside});
        inside.kind = LinkKind::FinishFinish;
        m_raw.push_back({part, finishNode(summary), inside});
        m_around[static_cast<size_t>(part)] = finishNode(summary);
        if (m_partsOf.empty() || m_partsOf.back().first != summary)
            m_partsOf.push_back({summary, {static_cast<int>(m_parts.size()), 0}});
        m_parts.push_back(part);
        m_partsOf.back().second.second = static_cast<int>(m_parts.size());
    }
    for (const Dependency &d : snapshot.table<Dependency>()) {
        // Links leave a summary after its parts: only then is it known when it starts, too.
        const bool toStart = d.kind == LinkKind::FinishStart || d.kind == LinkKind::StartStart;
        const int from = finishNode(d.predecessor.value);
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

bool Network::takeOver(const PlanItem &before, const PlanItem &after, std::vector<int> &changed)
{
    const int start = startNode(after.id.value), finish = finishNode(after.id.value);
    if (finish < 0 || before.parent != after.parent || before.kind != after.kind ||
        before.challenge != after.challenge || before.calendar != after.calendar ||
        before.stint != after.stint)
        return false;
    fill(nodes[static_cast<size_t>(start)], after);
    fill(nodes[static_cast<size_t>(finish)], after);
    changed.push_back(start);
    changed.push_back(finish);
    ChallengeNodes &challenge =
        challenges[static_cast<size_t>(nodes[static_cast<size_t>(finish)].challenge)];
    if (deriveStart(challenge))
        changed.insert(changed.end(), challenge.nodes.begin(), challenge.nodes.end());
    return true;
}

} // namespace stint::planning
