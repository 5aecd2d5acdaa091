// SPDX-License-Identifier: GPL-3.0-or-later
// When each activity may start: windows that narrow while a search decides and concludes, and are
// as they were before when it goes back. Each narrowing is kept with its reason, so that what is
// behind a dead end can be traced.
#pragma once

#include "model/planning/levelling/problem.h"

#include <cstdint>
#include <optional>

namespace stint::planning::levelling {

/// "This activity starts at this time or later", or the opposite, "it starts earlier".
using Fact = int;
constexpr Fact negation(Fact fact)
{
    return fact ^ 1;
}

struct Reason {
    enum class Kind {
        Given,   ///< decided, or true whatever is decided
        Lesson,  ///< `from`: its number
        Link,    ///< `from`: the activity at the link's other end
        Together ///< facts kept by the windows, `from` to `to`
    };
    Kind kind = Kind::Given;
    int from = 0;
    int to = 0;
};

struct Narrowing {
    int activity;
    bool latest; ///< its latest start, else its earliest
    int before, now;
    int previous; ///< narrowing of the same side; -1: none
    Reason reason;
};

class Windows
{
public:
    /// Of schedules no longer than `length`. `problem` has to outlive them.
    Windows(const Problem &problem, int length);

    /// How many facts there are to tell of such a problem.
    static std::int64_t factsOf(const Problem &problem, int length);
    int facts() const { return 2 * m_problem.size() * m_width; }
    Fact startsFrom(int activity, int time) const;
    Fact startsBy(int activity, int time) const { return negation(startsFrom(activity, time + 1)); }
    int activityOf(Fact fact) const { return (fact >> 1) / m_width; }
    static bool isLatest(Fact fact) { return (fact & 1) != 0; }
    /// The earliest or latest start that the fact tells of.
    int boundOf(Fact fact) const { return (fact >> 1) % m_width - (fact & 1); }
    /// 1: true, -1: false, 0: open.
    int truth(Fact fact) const;

    int earliest(int activity) const { return m_sides[0][static_cast<size_t>(activity)]; }
    int latest(int activity) const { return m_sides[1][static_cast<size_t>(activity)]; }
    bool isSettled(int activity) const { return earliest(activity) == latest(activity); }
    /// Surely running at `time`, wherever in its window it starts.
    bool surelyRuns(int activity, int time) const
    {
        return latest(activity) <= time && time < earliest(activity) + m_problem.duration(activity);
    }
    /// Units of a resource that are surely taken.
    int taken(int resource, int time) const
    {
        return m_taken[static_cast<size_t>(resource * m_width + time)];
    }

    /// Makes an open fact true; does nothing about a true one. False if it is false.
    bool narrow(Fact fact, Reason reason);
    /// A resource and a time at which more is surely taken than there is.
    struct Overfull {
        int resource, time;
    };
    const std::optional<Overfull> &overfull() const { return m_overfull; }
    /// Whether windows or what is taken changed since it was asked last.
    bool takeChanged(int resource);
    /// Has it asked about again: not all that follows was concluded.
    void setChanged(int resource) { m_changed[static_cast<size_t>(resource)] = true; }

    /// All narrowings, the oldest first.
    const std::vector<Narrowing> &trail() const { return m_trail; }
    /// Index of the narrowing that made a true fact true; -1: it always was.
    int madeBy(Fact fact) const;
    /// Index of the side's last narrowing, -1: none.
    int lastOf(int activity, bool latest) const
    {
        return m_last[latest][static_cast<size_t>(activity)];
    }
    std::vector<Fact> &together() { return m_together; }
    /// Narrowings so far, those since undone too.
    std::int64_t narrowings() const { return m_narrowings; }

    /// A decision follows. Levels count from 1; what is at level 0 is true whatever is decided.
    void beginLevel();
    int level() const { return static_cast<int>(m_levels.size()); }
    int levelOf(int narrowing) const;
    /// Index of a level's decision in the trail; level >= 1.
    int startOf(int level) const { return m_levels[static_cast<size_t>(level) - 1].narrowings; }
    bool isGiven(int narrowing) const { return narrowing < firstDecision(); }
    /// Undoes all after a level's last narrowing, and tells of it.
    const std::vector<Narrowing> &goBackTo(int level);

private:
    struct Level {
        int narrowings;
        size_t together;
    };
    int firstDecision() const
    {
        return m_levels.empty() ? static_cast<int>(m_trail.size()) : m_levels.front().narrowings;
    }
    int finish(int activity) const { return earliest(activity) + m_problem.duration(activity); }
    void setSide(int activity, bool latest, int time);
    void take(int activity, int from, int to, bool back);

    const Problem &m_problem;
    int m_width;                 ///< times to tell apart
    std::vector<int> m_sides[2]; ///< earliest and latest starts
    std::vector<int> m_last[2];
    std::vector<int> m_taken; ///< by resource and time
    std::vector<bool> m_changed;
    std::optional<Overfull> m_overfull;
    std::vector<Narrowing> m_trail, m_undone;
    std::vector<Level> m_levels;
    std::vector<Fact> m_together;
    std::int64_t m_narrowings = 0;
};

} // namespace stint::planning::levelling
