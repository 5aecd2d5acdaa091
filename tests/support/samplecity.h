// SPDX-License-Identifier: GPL-3.0-or-later
// A small, fixed city for tests of gates and pages: every stage, a challenge at a gate, a late
// milestone, a decision asked for, a stint under way. Today is 18 November 2026.
#pragma once

#include "model/edit/portfolio.h"

namespace stint::test {

inline const QDate sampleToday(2026, 11, 18);

struct SampleCity {
    Snapshot snapshot;
    ChangeSet changes;             ///< from an empty file to the snapshot
    std::vector<Id<Stage>> stages; ///< Intake … Closed
    std::vector<Id<Gate>> gates;   ///< out of each but the last
    Id<Person> director;           ///< Helen Fraser
    Id<Person> manager;            ///< Nadia Tremblay
    Id<Challenge> permits;         ///< 26-05, in Prototype, with plan, stint, decision, risks
    Id<Challenge> licences;        ///< 26-02, in Evaluation, ready for its gate
    Id<Challenge> fresh;           ///< 26-24, in Intake, almost empty
    Id<Challenge> stopped;         ///< 25-07, closed
    Id<PlanItem> lateMilestone;
    Id<Decision> asked;
    Id<Criterion> handCriterion;    ///< of the licences' gate
    Id<Criterion> countedCriterion; ///< of the licences' gate: decisions taken, not met
};

SampleCity sampleCity();
/// The city in a new file of `folder`, open. The clock stands still at 09:12.
std::unique_ptr<edit::Portfolio> openSampleCity(const SampleCity &city, const QString &path,
                                                const QString &who);

} // namespace stint::test
