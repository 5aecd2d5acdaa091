// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a picture of a timeline is made from, gathered, with the questions that painting,
// hit testing, accessibility and the drag sheet ask of it. Owns the caches, borrows the document.
#pragma once

#include "model/governance/due.h"
#include "model/planning/timebox.h"
#include "model/planning/variance.h"
#include "ui/timeline/stagebands.h"
#include "ui/timeline/textcache.h"
#include "ui/timeline/timelinerows.h"
#include "ui/timeline/timescale.h"
#include "ui/widgets/theme.h"

#include <QHash>

namespace stint::ui {

/// An item's shape in its row; x is measured from the scale's origin, y from the row's top.
struct ItemBox {
    enum Shape { None, Bar, Bracket, Diamond, Hexagon, Weeks, Days };
    Shape shape = None;
    double left = 0;
    double right = 0;
    bool isPoint() const { return shape == Diamond || shape == Hexagon; }
    double middle() const { return (left + right) / 2; }
};

class TimelineScene
{
public:
    const Snapshot *now = nullptr;
    const planning::Planner *planner = nullptr;
    QDate today;
    TimelineOptions options;
    TimeScale scale;
    TimelineRows rows;
    PlanIndex index;
    bool showsTrial = false; ///< the planner's, while something is dragged
    bool onPaper = false;    ///< where nothing is opened or closed
    Theme theme;
    mutable TextCache texts;
    double rowHeight = 24;
    double barHeight = 15;

    explicit TimelineScene(const QFont &font);
    void setFont(const QFont &font); ///< rows grow with it
    double barTop() const { return (rowHeight - barHeight) / 2 - 0.5; }

    /// As they are shown: those of the trial first. Null if there is no such item.
    const planning::ItemDates *dates(Id<PlanItem> item) const;
    /// As they are now, whatever is being dragged.
    const planning::ItemDates *settled(Id<PlanItem> item) const { return planner->dates(item); }
    /// Whether the trial has it begin or end at another time.
    bool isMoving(Id<PlanItem> item) const;
    ItemBox box(const PlanItem &item, const planning::ItemDates &dates) const;
    ItemBox box(Id<PlanItem> item) const;     ///< as shown; shape None if it has no dates
    bool isCritical(Id<PlanItem> item) const; ///< and shown as such
    /// Both ends are critical, and the later one can't begin (or end) sooner for this link.
    bool isCritical(const Dependency &link) const;
    bool isDone(const PlanItem &item) const;

    /// What is wrong with it, in words, as the plan is. Empty for most.
    const QStringList &findings(Id<PlanItem> item) const;
    void forgetFindings(); ///< after edits
    /// Where the part of its bar begins that lies behind the end of its stint or sprint; nothing
    /// if it fits.
    std::optional<double> overrun(const PlanItem &item) const;

    /// Reads the dates of the baseline that is compared with, if there is one.
    void readBaseline();
    /// As agreed in the baseline; null without one, or if the item is not in it.
    const BaselineItem *agreed(Id<PlanItem> item) const;

    const StageBands &bands(Id<Challenge> challenge) const;
    void forgetBands(); ///< after edits
    void forgetBands(Id<Challenge> challenge);
    QColor stageColour(Id<Stage> stage) const;

    // What rows say
    QString code(const TimelineRow &row) const;
    QString name(const TimelineRow &row) const;
    QString who(const TimelineRow &row) const;       ///< initials
    QString whoInFull(const TimelineRow &row) const; ///< names, by commas
    std::pair<CivilTime, CivilTime> span(const TimelineRow &row) const;
    /// From its start to where its plan ends, or to its due date if it has none.
    std::pair<CivilTime, CivilTime> span(Id<Challenge> challenge) const;
    bool hasPlan(Id<Challenge> challenge) const;
    /// The first and the last day of the rows wanted (all, without a wish); invalid if none has
    /// any.
    std::pair<QDate, QDate> days(const std::function<bool(int row)> &wanted = {}) const;
    QString cell(const TimelineRow &row, TreeColumn column) const;
    QString predecessorsInWords(Id<PlanItem> item) const;
    /// "Start 2 d later, finish 3 d later than in “As agreed”"; empty without a baseline.
    QString varianceInWords(Id<PlanItem> item) const;
    /// "Build 1: Mon 30 Nov to Fri 11 Dec 2026, 10 d, Clearstep Labs, critical"
    QString sentence(const TimelineRow &row) const;

    QString shortDay(QDate day) const;    ///< "30 Nov", "19 Nov 27" if the year isn't plain
    static QString dayInWords(QDate day); ///< "Mon 30 Nov 2026"
    static QString shortDate(QDate day);  ///< "Mon 30 Nov"
    QString workingTime(const PlanItem &item) const; ///< "10 d" in the item's own days
    QString workingTime(Id<PlanItem> item, WorkTime length) const;

    /// "W7 of 16" of a stint item on that day; empty before and after.
    struct Week {
        QDate from;     ///< a Monday, or the first day
        QDate to;       ///< the day after
        int number = 0; ///< 0: no one works that week
    };
    std::vector<Week> weeks(const PlanItem &item, const planning::ItemDates &dates) const;

    /// What is due next on a challenge; invalid if nothing is.
    const governance::NextDue &nextDue(Id<Challenge> challenge) const;

private:
    QString variance(Id<PlanItem> item, WorkTime planning::ItemVariance::*what) const;

    std::optional<planning::BaselineDates> m_baseline;
    mutable QHash<qint64, StageBands> m_bands;
    mutable QHash<qint64, QStringList> m_findings; ///< of those asked for since the last edit
    mutable std::optional<planning::Timeboxes> m_boxes;
    mutable QHash<qint64, governance::NextDue> m_dues;
    mutable std::pair<qint64, QDate> m_duesOf{-1, {}};
};

QString columnLabel(TreeColumn column);

} // namespace stint::ui
