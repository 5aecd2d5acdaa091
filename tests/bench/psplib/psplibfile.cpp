// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/psplib/psplibfile.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <optional>
#include <sstream>

namespace stint::bench {

using planning::levelling::Project;

namespace {

constexpr int maxJobs = 10'000;
constexpr int maxResources = 100;
constexpr int maxNumber = 1'000'000; // for a duration, a demand or a capacity
constexpr std::uintmax_t maxBytes = 64 << 20;

/// Lines of a file with their numbers, for messages.
class Lines
{
public:
    explicit Lines(const std::filesystem::path &file)
        : m_name(file.string())
        , m_stream(file)
    {
        std::error_code error;
        const auto bytes = std::filesystem::file_size(file, error);
        m_usable = !error && bytes <= maxBytes && m_stream.is_open();
    }

    bool isUsable() const { return m_usable; }
    bool next()
    {
        ++m_number;
        return static_cast<bool>(std::getline(m_stream, m_line));
    }
    /// Goes to the line after the next one that contains `text`.
    bool find(const std::string &text)
    {
        while (next()) {
            if (m_line.find(text) != std::string::npos)
                return true;
        }
        return false;
    }
    const std::string &line() const { return m_line; }
    /// The line's numbers, if it has nothing else.
    std::optional<std::vector<int>> numbers() const { return numbersIn(m_line); }
    static std::optional<std::vector<int>> numbersIn(const std::string &text)
    {
        std::vector<int> numbers;
        std::istringstream words(text);
        for (std::string word; words >> word;) {
            int number = 0;
            const auto [end, error] =
                std::from_chars(word.data(), word.data() + word.size(), number);
            if (error != std::errc() || end != word.data() + word.size())
                return {};
            numbers.push_back(number);
        }
        return numbers;
    }
    std::unexpected<FileError> expected(const std::string &what) const
    {
        return std::unexpected(m_name + ", line " + std::to_string(m_number) + ": expected " +
                               what);
    }
    std::unexpected<FileError> unusable() const
    {
        return std::unexpected(m_name + ": cannot be read, or is larger than 64 MB");
    }

private:
    std::string m_name;
    std::ifstream m_stream;
    std::string m_line;
    int m_number = 0;
    bool m_usable = false;
};

bool within(int number, int low, int high)
{
    return number >= low && number <= high;
}

/// The number after the colon of "jobs (incl. supersource/sink ):  32", or of
/// "  - renewable : 4   R".
std::expected<int, FileError> count(Lines &lines, const std::string &label, int low, int high)
{
    const std::string what = '"' + label + "\" with a number from " + std::to_string(low) + " to " +
                             std::to_string(high);
    if (!lines.find(label))
        return lines.expected(what);
    const size_t colon = lines.line().find(':');
    std::istringstream rest(colon == std::string::npos ? "" : lines.line().substr(colon + 1));
    int number = 0;
    if (!(rest >> number) || !within(number, low, high))
        return lines.expected(what);
    return number;
}

/// Rows "job, modes, count of successors, successors …".
std::expected<void, FileError> readLinks(Lines &lines, int jobs, Project &project)
{
    if (!lines.find("PRECEDENCE RELATIONS") || !lines.next())
        return lines.expected("the section PRECEDENCE RELATIONS");
    for (int job = 1; job <= jobs; ++job) {
        lines.next();
        const auto row = lines.numbers();
        if (!row || row->size() < 3 || row->at(0) != job || row->at(1) != 1 || row->at(2) < 0 ||
            static_cast<size_t>(row->at(2)) != row->size() - 3)
            return lines.expected("job " + std::to_string(job) +
                                  ", one mode, the number of its successors, and these");
        for (size_t i = 3; i < row->size(); ++i) {
            if (!within(row->at(i), 1, jobs))
                return lines.expected("successors from 1 to " + std::to_string(jobs));
            project.links.push_back({job - 1, row->at(i) - 1});
        }
    }
    return {};
}

/// Rows "job, mode, duration, demand by resource".
std::expected<void, FileError> readRequests(Lines &lines, int jobs, int resources, Project &project)
{
    if (!lines.find("REQUESTS/DURATIONS") || !lines.next() || !lines.next())
        return lines.expected("the section REQUESTS/DURATIONS");
    for (int job = 1; job <= jobs; ++job) {
        lines.next();
        const auto row = lines.numbers();
        if (!row || row->size() != static_cast<size_t>(resources) + 3 || row->at(0) != job ||
            row->at(1) != 1)
            return lines.expected("job " + std::to_string(job) + ", mode 1, its duration and " +
                                  std::to_string(resources) + " demands");
        Project::Activity activity{row->at(2), {}};
        for (int r = 0; r < resources; ++r)
            activity.demands.push_back({r, row->at(static_cast<size_t>(r) + 3)});
        if (!within(activity.duration, 0, maxNumber))
            return lines.expected("a duration from 0 to " + std::to_string(maxNumber));
        for (const auto &demand : activity.demands) {
            if (!within(demand.units, 0, maxNumber))
                return lines.expected("demands from 0 to " + std::to_string(maxNumber));
        }
        project.activities.push_back(std::move(activity));
    }
    return {};
}

std::expected<void, FileError> readCapacities(Lines &lines, int resources, Project &project)
{
    if (!lines.find("RESOURCEAVAILABILITIES") || !lines.next() || !lines.next())
        return lines.expected("the section RESOURCEAVAILABILITIES");
    const auto row = lines.numbers();
    if (!row || row->size() != static_cast<size_t>(resources))
        return lines.expected(std::to_string(resources) + " capacities");
    for (const int capacity : *row) {
        if (!within(capacity, 0, maxNumber))
            return lines.expected("capacities from 0 to " + std::to_string(maxNumber));
    }
    project.capacities = *row;
    return {};
}

} // namespace

std::expected<Project, FileError> readPsplib(const std::filesystem::path &file)
{
    Lines lines(file);
    if (!lines.isUsable())
        return lines.unusable();
    const auto jobs = count(lines, "jobs (incl. supersource/sink )", 1, maxJobs);
    if (!jobs)
        return std::unexpected(jobs.error());
    const auto resources = count(lines, "- renewable", 0, maxResources);
    if (!resources)
        return std::unexpected(resources.error());
    Project project;
    for (const std::string other : {"- nonrenewable", "- doubly constrained"}) {
        if (const auto none = count(lines, other, 0, 0); !none)
            return std::unexpected(none.error());
    }
    auto read = readLinks(lines, *jobs, project);
    if (read)
        read = readRequests(lines, *jobs, *resources, project);
    if (read)
        read = readCapacities(lines, *resources, project);
    if (!read)
        return std::unexpected(read.error());
    return project;
}

std::expected<std::map<std::string, Known>, FileError> readKnown(const std::filesystem::path &file)
{
    Lines lines(file);
    if (!lines.isUsable() || !lines.next())
        return lines.unusable();
    std::map<std::string, Known> known;
    while (lines.next()) {
        const size_t comma = lines.line().find(',');
        std::string rest = comma == std::string::npos ? "" : lines.line().substr(comma + 1);
        std::ranges::replace(rest, ',', ' ');
        const auto row = Lines::numbersIn(rest);
        if (!row || row->size() != 2 || !within(row->at(0), 0, maxNumber) ||
            !within(row->at(1), 0, maxNumber))
            return lines.expected("instance,best_known,critical_path_bound");
        known[lines.line().substr(0, comma)] = {row->at(0), row->at(1)};
    }
    return known;
}

} // namespace stint::bench
