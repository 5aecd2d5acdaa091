// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/solver.h"

#include <ranges>
#include <unordered_map>

namespace stint::planning {

/// Looks up once what every node would.
void Solver::prepare()
{
    m_frames.resize(m_net.challenges.size());
    for (size_t c = 0; c < m_frames.size(); ++c) {
        const ChallengeNodes &challenge = m_net.challenges[c];
        if (challenge.nodes.empty())
            continue;
        Frame &frame = m_frames[c];
        frame.calendar = node(challenge.nodes.front()).calendar;
        const WorkCalendar &cal = m_net.calendars.at(frame.calendar);
        frame.startWork = cal.workedBefore(CivilTime(challenge.start));
        frame.finishWork = cal.workedBefore(CivilTime(frame.finish));
    }
    m_statusWork.clear();
    for (int c = 0; m_net.status != CivilTime::none && c < m_net.calendars.size(); ++c)
        m_statusWork.push_back(m_net.calendars.at(c).workedBefore(CivilTime(m_net.status)));
}

/// True if it moved.
bool Solver::finishOf(int challenge)
{
    const Frame &frame = m_frames[static_cast<size_t>(challenge)];
    qint64 finish = CivilTime::none;
    qint64 work = std::numeric_limits<qint64>::min();
    for (const int i : m_net.challenges[static_cast<size_t>(challenge)].nodes) {
        if (early(i).calendar == frame.calendar)
            work = std::max(work, early(i).finish);
        else if (node(i).role != NodeRole::Opening)
            finish = std::max(finish, finishTime(i));
    }
    if (work != std::numeric_limits<qint64>::min())
        finish = std::max(finish, m_net.calendars.at(frame.calendar).firstWith(work).minute);
    const bool moved = finish != frame.finish;
    setFinish(challenge, finish);
    return moved;
}

void Solver::setFinish(int challenge, qint64 finish)
{
    Frame &frame = m_frames[static_cast<size_t>(challenge)];
    frame.finish = finish;
    frame.finishWork = m_net.calendars.at(frame.calendar).workedBefore(CivilTime(finish));
}

std::vector<qint64> Solver::finishes() const
{
    std::vector<qint64> all;
    for (const Frame &frame : m_frames)
        all.push_back(frame.finish);
    return all;
}

void Solver::setFinishes(std::span<const qint64> finishes)
{
    for (size_t c = 0; c < finishes.size(); ++c)
        setFinish(static_cast<int>(c), finishes[c]);
}

void Solver::solveAll()
{
    const int n = static_cast<int>(m_net.nodes.size());
    m_early.resize(static_cast<size_t>(n));
    m_late.resize(static_cast<size_t>(n));
    m_summaries.assign(static_cast<size_t>(m_net.summaries), {});
    m_frames.assign(m_net.challenges.size(), {});
    prepare();
    m_ahead.reset(static_cast<size_t>(n));
    m_back.reset(static_cast<size_t>(n));
    m_moved.assign(static_cast<size_t>(n), false);
    m_shown.assign(static_cast<size_t>(n), false);
    for (int i = 0; i < n; ++i)
        m_early[static_cast<size_t>(i)] = forward(i);
    for (int c = 0; c < static_cast<int>(m_frames.size()); ++c)
        finishOf(c);
    for (int i = n - 1; i >= 0; --i)
        backward(i);
}

std::vector<int> Solver::solveFrom(std::span<const int> changed, Journal *journal)
{
    std::vector<int> touched, result;
    if (journal)
        journal->frames = m_frames;
    prepare();
    const auto show = [&](int i) {
        const int shown = node(i).role == NodeRole::Opening ? m_net.finishNode(node(i).item) : i;
        if (!m_shown[static_cast<size_t>(shown)]) {
            m_shown[static_cast<size_t>(shown)] = true;
            result.push_back(shown);
        }
    };
    const auto lookBack = [&](int i) {
        // What this one waits for has its floats from here, and so have a summary's parts.
        for (const Arc &arc : m_net.arcsIn(i))
            m_back.add(arc.other);
        if (node(i).role == NodeRole::Closing)
            m_back.add(m_net.startNode(node(i).item));
    };
    for (const int i : changed) {
        m_ahead.add(i);
        m_back.add(i);
        m_moved[static_cast<size_t>(i)] = true;
    }
    m_ahead.takeUp([&](int i) {
        const Early e = forward(i);
        Early &known = m_early[static_cast<size_t>(i)];
        if (e == known)
            return;
        const bool moved =
            e.start != known.start || e.finish != known.finish || e.calendar != known.calendar;
        if (journal)
            journal->early.emplace_back(i, known);
        known = e;
        m_back.add(i);
        m_moved[static_cast<size_t>(i)] = true;
        if (!moved)
            return;
        if (touched.empty() || touched.back() != node(i).challenge)
            touched.push_back(node(i).challenge);
        for (const Arc &arc : m_net.arcsOut(i))
            m_ahead.add(arc.other);
    });
    std::ranges::sort(touched);
    const auto dead = std::ranges::unique(touched);
    touched.erase(dead.begin(), dead.end());
    bool whole = false;
    for (const int challenge : touched) {
        const std::vector<int> &nodes = m_net.challenges[static_cast<size_t>(challenge)].nodes;
        if (!finishOf(challenge))
            continue;
        // Where most of all is asked anyway, keeping account of what is asked costs more than that.
        whole = whole || 2 * nodes.size() > m_net.nodes.size();
        for (const int i : whole ? std::vector<int>() : nodes)
            m_back.add(i);
    }
    if (whole) {
        m_back.reset(m_net.nodes.size());
        result.reserve(m_net.nodes.size());
        if (journal)
            journal->allLate = m_late;
        for (int i = static_cast<int>(m_net.nodes.size()) - 1; i >= 0; --i) {
            const bool moved = m_moved[static_cast<size_t>(i)];
            m_moved[static_cast<size_t>(i)] = false;
            if (backward(i, journal) || moved)
                show(i);
        }
    }
    m_back.takeDown([&](int i) {
        const bool moved = m_moved[static_cast<size_t>(i)];
        m_moved[static_cast<size_t>(i)] = false;
        if (backward(i, journal) || moved) {
            lookBack(i);
            show(i);
        }
    });
    for (const int i : result)
        m_shown[static_cast<size_t>(i)] = false;
    return result;
}

std::vector<int> Solver::moved(std::span<const int> nodes, const Journal &journal) const
{
    std::vector<int> found, putOff;
    for (const auto &[i, was] : journal.early) {
        const Early &is = early(i);
        const bool moves =
            was.start != is.start || was.finish != is.finish || was.calendar != is.calendar;
        if (node(i).role == NodeRole::Leaf && moves)
            (isPutOff(node(i)) ? putOff : found).push_back(i);
    }
    const auto look = [&](int i, const Late &was) {
        if (isPutOff(node(i)) && was.free != late(i).free && node(i).role == NodeRole::Leaf)
            putOff.push_back(i);
    };
    for (const auto &[i, was] : journal.late)
        look(i, was);
    for (const int i : journal.allLate.empty() ? std::span<const int>() : nodes)
        look(i, journal.allLate[static_cast<size_t>(i)]);
    std::ranges::sort(putOff);
    const auto twice = std::ranges::unique(putOff);
    found.insert(found.end(), putOff.begin(), twice.begin());
    if (journal.summaries.empty())
        return found;
    // Both nodes of a summary may have left word; the first has how it was.
    std::unordered_map<int, const NodeTimes *> before;
    for (const auto &[number, summary] : journal.summaries)
        before.try_emplace(number, &summary.times);
    for (const int i : nodes) {
        if (node(i).role != NodeRole::Closing)
            continue;
        const auto was = before.find(node(i).summary);
        const NodeTimes &is = summary(node(i)).times;
        if (was != before.end() && (was->second->es != is.es || was->second->ef != is.ef))
            found.push_back(i);
    }
    return found;
}

std::pair<CivilTime, CivilTime> Solver::spanOf(int challenge) const
{
    // Tasks of the calendar that most of them share are compared in its working minutes: only the
    // first and the last of them need a date.
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const int shared = m_frames[static_cast<size_t>(challenge)].calendar;
    qint64 firstWork = never, lastWork = CivilTime::none;
    qint64 start = never, finish = CivilTime::none;
    for (const int i : m_net.challenges[static_cast<size_t>(challenge)].nodes) {
        if (node(i).role == NodeRole::Opening)
            continue;
        // A summary starts with its parts, which are asked themselves.
        const bool late = isPutOff(node(i)) || node(i).role == NodeRole::Closing;
        if (!late && early(i).calendar == shared) {
            firstWork = std::min(firstWork, early(i).start);
            lastWork = std::max(lastWork, early(i).finish);
            continue;
        }
        start = std::min(start, late ? times(i).es : startTime(i));
        finish = std::max(finish, late ? times(i).ef : finishTime(i));
    }
    if (firstWork != never) {
        const WorkCalendar &calendar = m_net.calendars.at(shared);
        start = std::min(start, calendar.lastWith(firstWork).minute);
        finish = std::max(finish, calendar.firstWith(lastWork).minute);
    }
    return finish == CivilTime::none ? std::pair<CivilTime, CivilTime>()
                                     : std::pair(CivilTime(start), CivilTime(finish));
}

void Solver::restore(Journal &journal)
{
    for (const auto &[i, early] : journal.early)
        m_early[static_cast<size_t>(i)] = early;
    for (const auto &[i, late] : journal.late)
        m_late[static_cast<size_t>(i)] = late;
    if (!journal.allLate.empty())
        m_late.swap(journal.allLate);
    // Both nodes of a summary may have left word; the first has how it was.
    for (const auto &[number, summary] : std::views::reverse(journal.summaries))
        m_summaries[static_cast<size_t>(number)] = summary;
    m_frames = journal.frames;
    prepare();
}

} // namespace stint::planning
