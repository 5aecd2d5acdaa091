// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/levelling/problem.h"

#include <algorithm>
#include <cstdint>

namespace stint::planning::levelling {

namespace {

bool exists(int index, size_t count)
{
    return index >= 0 && static_cast<size_t>(index) < count;
}

/// Units by resource, several demands for one added up; wide, since the sum is not yet trusted.
std::vector<std::int64_t> unitsOf(const Project::Activity &activity, size_t resources)
{
    std::vector<std::int64_t> units(resources);
    for (const Demand &d : activity.demands) {
        if (exists(d.resource, resources))
            units[static_cast<size_t>(d.resource)] += d.units;
    }
    return units;
}

void checkActivity(const Project &project, int index, std::vector<Defect> &defects)
{
    const Project::Activity &activity = project.activities[static_cast<size_t>(index)];
    if (activity.duration < 0)
        defects.push_back({Defect::Kind::Negative, index});
    for (const Demand &d : activity.demands) {
        if (!exists(d.resource, project.capacities.size()))
            defects.push_back({Defect::Kind::Unknown, index, d.resource});
        else if (d.units < 0)
            defects.push_back({Defect::Kind::Negative, index, d.resource});
    }
    const auto units = unitsOf(activity, project.capacities.size());
    for (size_t r = 0; r < units.size(); ++r) {
        if (activity.duration > 0 && units[r] > project.capacities[r])
            defects.push_back({Defect::Kind::DemandOverCapacity, index, static_cast<int>(r)});
    }
}

std::vector<Defect> check(const Project &project)
{
    std::vector<Defect> defects;
    for (size_t r = 0; r < project.capacities.size(); ++r) {
        if (project.capacities[r] < 0)
            defects.push_back({Defect::Kind::Negative, -1, static_cast<int>(r)});
    }
    std::int64_t total = 0;
    for (size_t i = 0; i < project.activities.size(); ++i) {
        checkActivity(project, static_cast<int>(i), defects);
        total += std::max(project.activities[i].duration, 0);
    }
    for (const Link &link : project.links) {
        for (const int end : {link.before, link.after}) {
            if (!exists(end, project.activities.size()))
                defects.push_back({Defect::Kind::Unknown, end});
        }
    }
    if (total > Problem::maxHorizon ||
        total * static_cast<std::int64_t>(project.capacities.size()) > Problem::maxCells)
        defects.push_back({Defect::Kind::TooLong});
    return defects;
}

Rows<int> neighbours(const Project &project, int Link::*from, int Link::*to)
{
    std::vector<std::vector<int>> lists(project.activities.size());
    for (const Link &link : project.links)
        lists[static_cast<size_t>(link.*from)].push_back(link.*to);
    Rows<int> rows;
    for (std::vector<int> &list : lists) {
        std::ranges::sort(list);
        const auto repeated = std::ranges::unique(list);
        list.erase(repeated.begin(), repeated.end());
        rows.add(list);
    }
    return rows;
}

} // namespace

std::expected<Problem, std::vector<Defect>> Problem::compile(const Project &project)
{
    std::vector<Defect> defects = check(project);
    if (!defects.empty())
        return std::unexpected(std::move(defects));
    Problem p;
    p.m_capacities = project.capacities;
    for (const Project::Activity &activity : project.activities) {
        p.m_durations.push_back(activity.duration);
        p.m_horizon += activity.duration;
        std::vector<Demand> demands;
        const auto units = unitsOf(activity, project.capacities.size());
        for (size_t r = 0; r < units.size(); ++r) {
            if (units[r] > 0)
                demands.push_back({static_cast<int>(r), static_cast<int>(units[r])});
        }
        // What takes no time holds nothing.
        p.m_demands.add(activity.duration > 0 ? demands : std::vector<Demand>());
    }
    p.m_before = {neighbours(project, &Link::after, &Link::before),
                  neighbours(project, &Link::before, &Link::after)};
    const std::vector<int> looping = p.sort();
    for (const int activity : looping)
        defects.push_back({Defect::Kind::Loop, activity});
    if (!defects.empty())
        return std::unexpected(std::move(defects));
    p.measure(project);
    return p;
}

std::vector<int> Problem::sort()
{
    std::vector<int> waiting(m_durations.size());
    for (int i = 0; i < size(); ++i) {
        waiting[static_cast<size_t>(i)] = static_cast<int>(before(Direction::Forward, i).size());
        if (waiting[static_cast<size_t>(i)] == 0)
            m_order.push_back(i);
    }
    for (size_t next = 0; next < m_order.size(); ++next) {
        for (const int successor : after(Direction::Forward, m_order[next])) {
            if (--waiting[static_cast<size_t>(successor)] == 0)
                m_order.push_back(successor);
        }
    }
    // What is left waits for a loop; going back from there always leads around one.
    std::vector<int> loop;
    if (m_order.size() == m_durations.size())
        return loop;
    const auto stuck = [&](int i) { return waiting[static_cast<size_t>(i)] > 0; };
    std::vector<bool> seen(m_durations.size());
    int at = static_cast<int>(std::ranges::find_if(waiting, [](int w) { return w > 0; }) -
                              waiting.begin());
    while (!seen[static_cast<size_t>(at)]) {
        seen[static_cast<size_t>(at)] = true;
        loop.push_back(at);
        at = *std::ranges::find_if(before(Direction::Forward, at), stuck);
    }
    loop.erase(loop.begin(), std::ranges::find(loop, at));
    std::ranges::reverse(loop);
    return loop;
}

void Problem::measure(const Project &project)
{
    for (const Direction d : {Direction::Forward, Direction::Backward}) {
        std::vector<int> &tails = m_tails[static_cast<size_t>(d)];
        tails.resize(m_durations.size());
        const auto visit = [&](int activity) {
            int longest = 0;
            for (const int next : after(d, activity))
                longest = std::max(longest, tails[static_cast<size_t>(next)]);
            longest += duration(activity);
            if (d == Direction::Forward)
                longest = std::max(longest, project.activities[static_cast<size_t>(activity)].tail);
            tails[static_cast<size_t>(activity)] = longest;
            m_criticalPath = std::max(m_criticalPath, longest);
        };
        if (d == Direction::Forward)
            std::for_each(m_order.rbegin(), m_order.rend(), visit);
        else
            std::ranges::for_each(m_order, visit);
    }
    m_lowerBound = m_criticalPath;
    std::vector<std::int64_t> work(m_capacities.size());
    for (int i = 0; i < size(); ++i) {
        for (const Demand &d : demands(i))
            work[static_cast<size_t>(d.resource)] += std::int64_t(d.units) * duration(i);
    }
    for (size_t r = 0; r < work.size(); ++r) {
        if (work[r] > 0)
            m_lowerBound = std::max(
                m_lowerBound, static_cast<int>((work[r] + m_capacities[r] - 1) / m_capacities[r]));
    }
}

} // namespace stint::planning::levelling
