// SPDX-License-Identifier: GPL-3.0-or-later
// One measure: a thing done many times, against a floor that was measured in the same run, so that
// the ratio means something on any machine.
#pragma once

#include "model/domain/snapshot.h"
#include "model/edit/portfolio.h"

#include <QString>
#include <functional>
#include <vector>

namespace stint::bench {

struct Measure {
    QString name;
    QString unit;
    double median = 0;
    double p95 = 0;
    double floor = 0; ///< median of the floor
    double ratio() const { return floor > 0 ? median / floor : 0; }
};

/// Milliseconds of each of `times` runs.
std::vector<double> timed(int times, const std::function<void()> &run);
double quantile(std::vector<double> values, double q);
Measure compare(const QString &name, const std::vector<double> &values,
                const std::vector<double> &floor);

/// The file of 2,000 challenges, 100,000 plan items and 150,000 links; made once for a run.
QString bigFile();
std::unique_ptr<edit::Portfolio> openBig(const QString &path);

/// So many tasks of a quarter to a whole hour in one challenge, each after two of the fifty before
/// it.
Snapshot tasks(int count);

Measure openTimeline();
Measure firstTimeline();
Measure scrollTimeline();
Measure zoomTimeline();
Measure scrollTable();
Measure editDurable();
Measure search();
Measure dragReschedule();
Measure dragNetwork();
Measure portfolioPicture();
Measure load();
Measure levelPlan();
Measure memory();
Measure firstPaint();
Measure firstContents();
Measure forecast();
/// The portfolio before 100,000 edits were made, against reading their history.
Measure asOf();
/// Of 1,000 to 1,000,000 tasks: solving them against the bare longest path, and compiling them.
std::vector<Measure> networkSolve();
std::vector<Measure> networkDrag();
/// Going from page to page, and typing into the filters of registers.
std::vector<Measure> governedPages();
/// Each view of 5,000 challenges.
std::vector<Measure> switchView();
std::vector<Measure> filterViews();

/// What a process of its own is started for: "memory FILE", "memory-floor", "paint FILE",
/// "paint-floor". Returns its exit code.
int runChild(const QStringList &arguments);

} // namespace stint::bench
