// SPDX-License-Identifier: GPL-3.0-or-later
// Reads instances of PSPLIB (Kolisch & Sprecher 1997) in their `.sm` format, and the csv files of
// best known makespans that lie beside a set's folder. Files are untrusted: sizes are bounded
// before anything is allocated for them.
#pragma once

#include "model/planning/levelling/problem.h"

#include <expected>
#include <filesystem>
#include <map>
#include <string>

namespace stint::bench {

/// "FILE, line N: expected …"
using FileError = std::string;

/// A single-mode instance with renewable resources; activities are the file's jobs in its order,
/// the dummy source and sink included.
std::expected<planning::levelling::Project, FileError>
readPsplib(const std::filesystem::path &file);

struct Known {
    int best = 0;
    int criticalPath = 0;
};

/// By instance; lines of "instance,best_known,critical_path_bound" below a heading.
std::expected<std::map<std::string, Known>, FileError> readKnown(const std::filesystem::path &file);

} // namespace stint::bench
