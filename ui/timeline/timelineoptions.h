// SPDX-License-Identifier: GPL-3.0-or-later
// What a timeline shows and how: shared by the view, the painter and the page.
#pragma once

#include <QFlags>
#include <QList>
#include <QtGlobal>

namespace stint::ui {

enum class Grouping : quint8 { Challenge, Stage, Person, Team, None };
enum class RowOrder : quint8 { Start, Code };
/// The buttons of the zoom control; what one tick of the lower scale roughly is.
enum class ZoomStep : quint8 { Hour, Day, Week, Month, Quarter, Year };

enum class TimelineMark : quint8 {
    Critical = 1,
    Float = 2,
    Links = 4,
    Stages = 8,    ///< challenges as bands of stages, else as plain spans
    Load = 16,     ///< a strip under the chart: who has too much to do
    Overview = 32, ///< a strip with everything in small
};
Q_DECLARE_FLAGS(TimelineMarks, TimelineMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(TimelineMarks)

enum class TreeColumn : quint8 {
    Code,
    Name,
    Who,
    Duration,
    Start,
    Finish,
    Progress,
    Predecessors,
    Status,
    NextDue,
    AtBest,
    AtWorst,
    StartVariance, ///< against the baseline that is compared with
    FinishVariance,
    DurationVariance
};
inline constexpr int treeColumnCount = 15;

struct TreeColumnState {
    TreeColumn column = TreeColumn::Name;
    int width = 80; ///< pixels at 96 dpi
    bool operator==(const TreeColumnState &) const = default;
};

struct TimelineOptions {
    Grouping grouping = Grouping::Challenge;
    RowOrder order = RowOrder::Start;
    TimelineMarks marks = TimelineMark::Critical | TimelineMark::Float | TimelineMark::Links |
                          TimelineMark::Stages | TimelineMark::Load;
    QList<TreeColumnState> columns; ///< in their order
    qint64 baseline = 0;            ///< id of the one that is compared with; 0: none
};

} // namespace stint::ui
