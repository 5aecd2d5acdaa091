// SPDX-License-Identifier: GPL-3.0-or-later
// Rows to nodes and arcs.
#include "model/planning/network.h"

#include <unordered_map>

namespace stint::planning {

namespace {

constexpr qint64 none = CivilTime::none;
/// Minutes; more is damage.
constexpr qint64 longestLag = qint64(100) * 366 * 1440, longestDuration = longestLag;

bool isPoint(PlanKind kind)
{
    return kind == PlanKind::Milestone || kind == PlanKind::Gate;
}

/// A date without a time means the whole day where something is to finish by it.
qint64 endOfDay(CivilTime t)
{
    return t.isValid() && t.minuteOfDay() == 0 ? t.minute + 1440 : t.minute;
}

/// What work takes of a calendar nobody has asked yet, about: eight hours a day, five days a week.
qint64 elapsedFor(qint64 work)
{
    return work / 480 * 7 / 5 * 1440;
}

qint64 earlier(qint64 a, qint64 b)
{
    return a == none || b == none ? std::max(a, b) : std::min(a, b);
}

/// What is not done by the end of the day comes after it.
qint64 statusOf(const Settings &settings)
{
    return CivilTime::at(settings.statusDate, 1440).minute;
}

} // namespace

Network::Network(const Snapshot &snapshot)
    : calendars(snapshot)
{
    status = statusOf(snapshot.settings());
    addChallenges(snapshot);
    findParents(snapshot);
    addItems(snapshot);
    link(snapshot);
    sort();
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

/// The longest chain of work up to a node that has a date it must not pass, back from that date, at
/// eight hours a day and five days a week: about when a challenge has to begin.
qint64 Network::inTimeFor(const ChallengeNodes &challenge) const
{
    qint64 start = none;
    std::unordered_map<int, qint64> chain; // minutes of work up to a node's end
    std::vector<int> ordered = challenge.nodes;
    std::ranges::sort(ordered); // nodes stand after what they wait for
    for (const int i : ordered) {
        const Node &node = nodes[static_cast<size_t>(i)];
        qint64 work = 0;
        for (const Arc &arc : arcsIn(i)) {
            if (const auto before = chain.find(arc.other); before != chain.end())
                work = std::max(work, before->second);
        }
        const Terms &terms = termsOf(node);
        const bool byStart = node.constraint == Constraint::StartNoLater;
        if (terms.limited != none)
            start =
                earlier(start, terms.limited - elapsedFor(work + (byStart ? 0 : node.duration)));
        chain[i] = work + node.duration;
    }
    return start;
}

/// A challenge without a start begins with its earliest dated item, else its first stint, else in
/// time for the dates that items must not pass. One that says nothing of when it begins gets a day
/// that nobody takes for a real one. True if it moved.
bool Network::deriveStart(ChallengeNodes &challenge) const
{
    if (challenge.ownStart)
        return false;
    qint64 start = none;
    for (const int node : challenge.nodes)
        start = earlier(start, termsOf(nodes[static_cast<size_t>(node)]).earliest);
    if (start == none)
        start = challenge.stintStart;
    if (start == none)
        start = inTimeFor(challenge);
    if (start == none)
        start = CivilTime::at(QDate(2000, 1, 3), 0).minute;
    return std::exchange(challenge.start, start) != start;
}

void Network::fill(Node &node, const PlanItem &item)
{
    node.constraint = item.constraint;
    node.duration = node.point ? 0 : std::clamp<qint64>(item.duration.minutes, 0, longestDuration);
    node.progress = static_cast<qint8>(std::clamp(item.progress, 0, 100));
    node.begun = item.actualStart.isValid();
    node.finished = item.progress >= 100 || item.actualFinish.isValid();
    node.given = Given::Nothing;
    if (node.role == NodeRole::Leaf) {
        if (item.actualStart.isValid() || item.actualFinish.isValid())
            node.given = Given::Actual;
        else if (item.recordedStart.isValid() || item.recordedFinish.isValid())
            node.given = Given::Recorded;
    }
    const bool dated = item.constraint != Constraint::AsSoonAsPossible &&
                       item.constraint != Constraint::AsLateAsPossible;
    node.isDated = dated && item.constraintTime.isValid();
    node.isMark = node.point || item.deadline.isValid() || item.stint;
    if (!node.isDated && !item.deadline.isValid() && !item.levelledStart.isValid() &&
        node.given == Given::Nothing && !node.begun) {
        node.terms = -1;
        node.plain = node.role == NodeRole::Leaf && node.duration > 0 && !node.finished &&
                     node.progress == 0 && node.constraint == Constraint::AsSoonAsPossible;
        return;
    }
    node.plain = false;
    const bool finish = item.constraint == Constraint::FinishNoLater ||
                        item.constraint == Constraint::FinishNoEarlier ||
                        item.constraint == Constraint::MustFinish;
    Terms t;
    t.constraint = finish ? endOfDay(item.constraintTime) : item.constraintTime.minute;
    if (item.constraint == Constraint::StartNoLater && item.constraintTime.isValid())
        t.constraint = std::max(t.constraint, endOfDay(item.constraintTime) - 1);
    t.deadline = endOfDay(item.deadline);
    t.levelledStart = item.levelledStart.minute;
    const auto either = [](CivilTime actual, CivilTime recorded) {
        return actual.isValid() ? actual.minute : recorded.minute;
    };
    t.givenStart = either(item.actualStart, item.recordedStart);
    // What began at another time than was recorded needn't finish when that was.
    t.givenFinish = item.actualStart.isValid() ? item.actualFinish.minute
                                               : either(item.actualFinish, item.recordedFinish);
    const bool limit = item.constraint == Constraint::FinishNoLater ||
                       item.constraint == Constraint::MustFinish ||
                       item.constraint == Constraint::StartNoLater;
    const bool says = node.isDated && !limit && item.constraint != Constraint::FinishNoEarlier;
    t.earliest = earlier(says ? item.constraintTime.minute : none, t.givenStart);
    if (node.isDated && limit)
        t.limited = item.constraintTime.minute;
    if (node.terms < 0) {
        node.terms = static_cast<int>(m_terms.size());
        m_terms.emplace_back();
    }
    m_terms[static_cast<size_t>(node.terms)] = t;
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
    for (const int row : circle) {
        m_rows[static_cast<size_t>(row)].around = -1;
        circular.push_back({Id<PlanItem>(m_rows[static_cast<size_t>(row)].item)});
    }
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
        node.point = summary || isPoint(item.kind) || item.kind == PlanKind::Summary;
        if (summary)
            node.role = NodeRole::Opening;
        node.calendar = calendars.indexFor(snapshot, item, !node.point);
        fill(node, item);
        m_startOf.set(node.item, static_cast<int>(nodes.size()));
        if (summary) {
            node.summary = summaries++;
            nodes.push_back(node);
            node.role = NodeRole::Closing;
            fill(node, item);
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
        inside.inside = true;
        inside.kind = LinkKind::StartStart;
        const qint64 item = nodes[static_cast<size_t>(part)].item;
        m_raw.push_back({startNode(summary), startNode(item), inside, 0});
        inside.kind = LinkKind::FinishFinish;
        m_raw.push_back({part, finishNode(summary), inside, 0});
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
        arc.lag = static_cast<int>(std::clamp<qint64>(d.lag.minutes, -longestLag, longestLag));
        m_raw.push_back({from, to, arc, d.id.value});
    }
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

void Network::takeOver(const Snapshot &now, const PlanItem &before, const PlanItem &after,
                       std::vector<int> &changed)
{
    const int start = startNode(after.id.value), finish = finishNode(after.id.value);
    if (finish < 0)
        return; // of no challenge that there is
    for (const int node : {start, finish}) {
        fill(nodes[static_cast<size_t>(node)], after);
        changed.push_back(node);
    }
    if (before.calendar != after.calendar || before.stint != after.stint)
        changeCalendar(now, after, changed);
    ChallengeNodes &challenge =
        challenges[static_cast<size_t>(nodes[static_cast<size_t>(finish)].challenge)];
    if (deriveStart(challenge))
        changed.insert(changed.end(), challenge.nodes.begin(), challenge.nodes.end());
}

void Network::takeOver(const Settings &settings, std::vector<int> &changed)
{
    status = statusOf(settings);
    for (int i = 0; i < static_cast<int>(nodes.size()); ++i)
        changed.push_back(i);
}

void Network::takeOverPeople(const Snapshot &now, const ChangeSet &changes,
                             std::vector<int> &changed)
{
    const std::vector<Id<PlanItem>> items = calendars.takeOver(now, changes);
    for (const Id<PlanItem> id : items) {
        if (const PlanItem *item = now.find(id))
            changeCalendar(now, *item, changed);
    }
}

void Network::changeCalendar(const Snapshot &now, const PlanItem &item, std::vector<int> &changed)
{
    for (const int i : {startNode(item.id.value), finishNode(item.id.value)}) {
        if (i < 0)
            continue;
        Node &node = nodes[static_cast<size_t>(i)];
        const int calendar = calendars.indexFor(now, item, !node.point);
        if (std::exchange(node.calendar, calendar) == calendar)
            continue;
        changed.push_back(i);
        // What it waits for reads its working minutes by its calendar.
        for (const Arc &arc : arcsIn(i))
            changed.push_back(arc.other);
    }
}

} // namespace stint::planning
