// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio of any size, the same on every run: challenges over all stages, each with a plan of
// summaries, tasks and milestones, linked into a network without loops.
#pragma once

#include "model/domain/snapshot.h"
#include "model/values/result.h"

namespace stint::test {

struct PortfolioSize {
    int challenges = 2000;
    int planItems = 100000;
    int dependencies = 150000;
    int records = 0; ///< actions, risks and decisions, a third each
};

/// Everything as added to an empty file. Stages, people and organisations come on top of the size.
ChangeSet generate(const PortfolioSize &size = {});
Snapshot generatedSnapshot(const PortfolioSize &size = {});
/// Makes a new file with it in one commit.
Result<void> generateFile(const QString &path, const PortfolioSize &size = {});

} // namespace stint::test
