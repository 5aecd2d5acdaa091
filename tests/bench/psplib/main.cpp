// SPDX-License-Identifier: GPL-3.0-or-later
// psplib_bench DIR --schedules N [--seed S] [--json]
// Levels every PSPLIB instance (*.sm) in a folder, or in the folders in it, and says how far the
// makespans are from the optimum (j30) or from the critical path.
#include "model/planning/levelling/schedule.h"
#include "model/planning/levelling/search.h"
#include "tests/bench/psplib/psplibfile.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <cstdio>
#include <optional>
#include <thread>

namespace fs = std::filesystem;
using namespace stint::planning::levelling;

namespace {

struct Request {
    fs::path folder;
    std::int64_t schedules = 0;
    std::uint64_t seed = 1;
    bool json = false;
};

struct Instance {
    fs::path file;
    Project project;
    std::optional<Problem> problem;
    Levelled result;
    std::string name() const { return file.stem().string(); }
};

int fail(const std::string &message, int code)
{
    std::fprintf(stderr, "%s\n", message.c_str());
    return code;
}

template <class Number>
bool readNumber(const std::string &text, Number &number)
{
    const char *end = text.data() + text.size();
    return std::from_chars(text.data(), end, number).ptr == end && !text.empty();
}

std::optional<Request> requestOf(const std::vector<std::string> &arguments)
{
    Request request;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const std::string value = i + 1 < arguments.size() ? arguments[i + 1] : "";
        bool good = true;
        if (arguments[i] == "--json")
            request.json = true;
        else if (arguments[i] == "--schedules")
            good = readNumber(value, request.schedules) && ++i;
        else if (arguments[i] == "--seed")
            good = readNumber(value, request.seed) && ++i;
        else if (good = request.folder.empty() && !arguments[i].starts_with("--"); good)
            request.folder = arguments[i];
        if (!good)
            return {};
    }
    if (request.folder.empty() || request.schedules < 1)
        return {};
    return request;
}

/// "j301_2" after "j301_1", and "j3010_1" after "j309_1".
bool inOrder(const fs::path &a, const fs::path &b)
{
    const auto key = [](const fs::path &p) {
        const std::string name = p.stem().string();
        const std::string group = name.substr(0, name.find('_'));
        return std::tuple(p.parent_path(), group.size(), group, name.size(), name);
    };
    return key(a) < key(b);
}

std::expected<std::vector<fs::path>, std::string> filesIn(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    const auto take = [&](const fs::path &in) {
        for (fs::directory_iterator it(in, error), end; !error && it != end; it.increment(error)) {
            if (it->path().extension() == ".sm")
                files.push_back(it->path());
        }
    };
    take(folder);
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->is_directory(error))
            take(it->path());
    }
    if (error)
        return std::unexpected(folder.string() + ": " + error.message());
    if (files.empty())
        return std::unexpected(folder.string() + ": has no .sm files, nor have its folders");
    std::ranges::sort(files, inOrder);
    return files;
}

std::string wordsFor(const Defect &defect)
{
    const std::string job = "job " + std::to_string(defect.activity + 1);
    const std::string resource = "resource " + std::to_string(defect.resource + 1);
    switch (defect.kind) {
    case Defect::Kind::Loop:
        return job + " comes before itself by way of its successors";
    case Defect::Kind::DemandOverCapacity:
        return job + " needs more of " + resource + " than its capacity";
    case Defect::Kind::Negative:
        return job + " or " + resource + " has a number below zero";
    case Defect::Kind::Unknown:
        return job + " or " + resource + " does not exist";
    case Defect::Kind::TooLong:
        return "all durations together are too long";
    }
    return {};
}

std::expected<std::vector<Instance>, std::string> readAll(const std::vector<fs::path> &files)
{
    std::vector<Instance> instances;
    for (const fs::path &file : files) {
        auto project = stint::bench::readPsplib(file);
        if (!project)
            return std::unexpected(project.error());
        auto problem = Problem::compile(*project);
        if (!problem)
            return std::unexpected(file.string() + ": " + wordsFor(problem.error().front()));
        instances.push_back({file, std::move(*project), std::move(*problem), {}});
    }
    return instances;
}

void levelAll(std::vector<Instance> &instances, const Request &request)
{
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < instances.size(); i = next++)
            instances[i].result = search(*instances[i].problem,
                                         {.schedules = request.schedules, .seed = request.seed});
    };
    std::vector<std::jthread> threads(std::max(1u, std::thread::hardware_concurrency()));
    for (std::jthread &thread : threads)
        thread = std::jthread(work);
}

void printStarts(const Instance &instance, const char *separator)
{
    const char *before = "";
    for (const int start : instance.result.starts) {
        std::printf("%s%d", before, start);
        before = separator;
    }
}

void printJson(const std::vector<Instance> &instances)
{
    const char *before = "[\n";
    for (const Instance &instance : instances) {
        std::printf("%s{\"instance\":\"%s\",\"makespan\":%d,\"starts\":[", before,
                    instance.name().c_str(), instance.result.makespan);
        printStarts(instance, ",");
        std::printf("]}");
        before = ",\n";
    }
    std::printf("\n]\n");
}

/// Best known makespans of the set in `folder`, from FOLDER.csv beside it or in it.
std::expected<std::map<std::string, stint::bench::Known>, std::string>
knownOf(const fs::path &folder)
{
    const fs::path set = fs::weakly_canonical(folder);
    const std::string name = set.filename().string() + ".csv";
    for (const fs::path &file : {set.parent_path() / name, set / name}) {
        if (fs::exists(file))
            return stint::bench::readKnown(file);
    }
    return {};
}

/// One set's instances, which lie together.
std::expected<void, std::string> printSet(std::span<const Instance> set)
{
    const auto known = knownOf(set.front().file.parent_path());
    if (!known)
        return std::unexpected(known.error());
    const bool fromBest = std::ranges::all_of(set, [&](const Instance &i) {
        return i.name().starts_with("j30") && known->contains(i.name());
    });
    double sum = 0;
    size_t counted = 0;
    for (const Instance &i : set) {
        const int from = fromBest ? known->at(i.name()).best : i.problem->criticalPath();
        std::printf("%s %d: ", i.name().c_str(), i.result.makespan);
        printStarts(i, " ");
        std::printf("\n");
        if (from > 0) {
            sum += 100.0 * (i.result.makespan - from) / from;
            ++counted;
        }
    }
    std::printf("%s: %zu instances, mean deviation from the %s %.3f %%\n",
                set.front().file.parent_path().string().c_str(), set.size(),
                fromBest ? "optimum" : "critical path",
                counted > 0 ? sum / static_cast<double>(counted) : 0.0);
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const auto request = requestOf({argv + 1, argv + argc});
    if (!request)
        return fail("usage: psplib_bench DIR --schedules N [--seed S] [--json]", 2);
    const auto files = filesIn(request->folder);
    if (!files)
        return fail(files.error(), 1);
    auto instances = readAll(*files);
    if (!instances)
        return fail(instances.error(), 1);
    levelAll(*instances, *request);
    for (const Instance &i : *instances) {
        if (checkSchedule(i.project, i.result.starts) ||
            makespan(i.project, i.result.starts) != i.result.makespan)
            return fail(i.file.string() + ": the schedule found is wrong", 1);
    }
    if (request->json) {
        printJson(*instances);
        return 0;
    }
    for (auto set = instances->begin(); set != instances->end();) {
        const auto end = std::find_if(set, instances->end(), [&](const Instance &i) {
            return i.file.parent_path() != set->file.parent_path();
        });
        if (const auto printed = printSet({set, end}); !printed)
            return fail(printed.error(), 1);
        set = end;
    }
    return 0;
}
