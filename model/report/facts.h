// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections of a document ask of a portfolio: one pass over the file, then look-ups.
// Internal to model/report. Refers to the snapshot and planner, which must outlive it.
#pragma once

#include "model/governance/criteria.h"
#include "model/governance/due.h"
#include "model/governance/lifecycle.h"
#include "model/governance/reviews.h"
#include "model/report/reports.h"

namespace stint::report {

/// What is different about a challenge since the last meeting.
struct SinceThen {
    QList<Runs> lines; ///< never empty: "No change"
    bool isNew = false;
    bool worse = false;
    bool moved = false;
};

class Facts
{
public:
    Facts(const Snapshot &now, const planning::Planner &planner, const Options &options);

    const Snapshot &now;
    const planning::Planner &planner;
    const Options &options;
    const Snapshot &whole; ///< ranks and what adds up to a target are of all challenges
    const Words &w;
    QDate today;

    std::vector<const Stage *> stages;     ///< in order
    std::vector<ChallengeChanges> changes; ///< since options.since, if history knows of it
    governance::PlannedFinish finish;

    StageMark mark(Id<Stage> stage) const;
    bool isClosed(const Challenge &challenge) const;
    Shape statusShape(const Challenge &challenge) const;
    QString statusWord(const Challenge &challenge) const;
    /// "On track." in bold and the reason.
    Runs statusRuns(const Challenge &challenge) const;
    QString name(Id<Person> person) const;
    QString name(Id<Organisation> organisation) const;
    const governance::NextDue &next(Id<Challenge> challenge) const;
    /// What is due, in the document's language.
    QString dueWords(const governance::NextDue &due) const;
    /// "2 of 5 met, 1 missing"
    QString gateWords(const governance::GateReport &gate) const;
    QString standingWord(governance::Standing standing) const;
    /// Working days past the date, by the city's calendar.
    int daysLate(QDate due) const;
    QString lateWords(QDate due) const; ///< "5 d late"
    SinceThen since(const Challenge &challenge) const;
    /// Challenges as paper lists them: latest stage first, closed last, then by code.
    std::vector<const Challenge *> inOrder() const;
    /// Decisions asked for and not taken, by due date.
    std::vector<const Decision *> requested(Id<Challenge> only = {}) const;
    std::vector<const Risk *> openRisks(Id<Challenge> only = {}) const; ///< greatest first
    std::vector<const PlanItem *> items(Id<Challenge> challenge) const;
    std::vector<const Stint *> stintsOf(Id<Challenge> challenge) const;
    std::vector<const GateReview *>
    reviewsOf(Id<Challenge> challenge) const; ///< that hold, by date
    std::vector<governance::Stay> stays(const Challenge &challenge) const;
    std::vector<const Note *> notesOf(Id<Challenge> challenge) const;
    /// When an item was to finish by the latest baseline that has it; invalid if none has.
    QDate agreedFinish(Id<PlanItem> item) const;

    /// The frame of a document: title, heads, page words.
    Document document(const QString &title) const;
    QString choiceWords() const; ///< "12 of 200 challenges"; only for a choice of them
    QString meetingPlace() const;
    QString meeting() const; ///< "Stocktake with the mayor, Wednesday 25 November 2026"
    static QString anchor(const Challenge &challenge);

private:
    QHash<qint64, governance::NextDue> m_next;
    QHash<qint64, std::vector<const PlanItem *>> m_items;
    QHash<qint64, std::vector<const GateReview *>> m_reviews;
    QHash<qint64, std::vector<const Stint *>> m_stints;
    QHash<qint64, std::vector<const Risk *>> m_risks;
    QHash<qint64, std::vector<const Decision *>> m_asked;
    QHash<qint64, std::vector<const Note *>> m_notes;
    QHash<qint64, QDate> m_agreed;
};

QString riskWords(const Facts &facts, const Risk &risk); ///< "Medium × High"
Shape riskShape(const Risk &risk);
TimelineRow timelineRow(const Facts &facts, const Challenge &challenge);
TimelineFigure timelineFigure(const Facts &facts, QDate from, QDate to);
Section onePager(const Facts &facts, const Challenge &challenge);
void addChanges(const Facts &facts, Section &section);
/// What changed about a challenge, in one line; none if nothing did.
std::optional<Paragraph> changesLine(const Facts &facts, const Challenge &challenge);
void addStatus(const Facts &facts, Section &section);
void addFunnel(const Facts &facts, Section &section);
void addThroughput(const Facts &facts, Section &section);
bool hasRanking(const Facts &facts);
void addRanking(const Facts &facts, Section &section);
bool hasActions(const Facts &facts);
void addActions(const Facts &facts, Section &section);
void addRisks(const Facts &facts, Section &section);
void addStints(const Facts &facts, Section &section);
void addStopped(const Facts &facts, Section &section);
void addDecisions(const Facts &facts, Section &section);
/// Targets of priorities with what their challenges add up to.
void addPriorities(const Facts &facts, Section &section);
/// Adoptions: owner, funding, waves, uptake, the check of the benefit.
void addScaleUp(const Facts &facts, Section &section);
/// Where the office sits, its councils, advisers and fellows; empty if nothing is said of that.
Runs officeRuns(const Facts &facts);
void addMethod(const Facts &facts, Section &section);
/// `brief`: without how the closed ones ended.
Counts statusCounts(const Facts &facts, bool brief = false);
StageBar stageBar(const Facts &facts);
QStringList tickBoxes(const Words &w);

} // namespace stint::report
