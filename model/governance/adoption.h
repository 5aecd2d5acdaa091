// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what worked can be adopted for good (somebody owns it, its money continues), and how its
// adoption goes: hand-over, waves of sites, uptake, the check of the benefit.
#pragma once

#include "model/domain/snapshot.h"

#include <QDate>
#include <optional>
#include <vector>

namespace stint::governance {

/// The adoption record of a challenge, the first if there are several; null if there is none.
const Adoption *adoptionOf(const Snapshot &now, Id<Challenge> challenge);

/// What a challenge lacks before it can be adopted.
enum class AdoptionGap : quint8 { Owner, Funding, FundingSource };
/// English, for translation in the context "Governance": "nobody owns the result".
const char *adoptionGapText(AdoptionGap gap);
/// Without a record: all that one would have to say.
std::vector<AdoptionGap> adoptionGaps(const Adoption *adoption);
/// The gaps of a challenge in the language of the program, separated by semicolons; empty if there
/// are none.
QString adoptionGapWords(const Snapshot &now, Id<Challenge> challenge);

struct Uptake {
    int people = 0; ///< counted on the whole, or else added up over the sites
    int eligible = 0;
    std::optional<int> share; ///< percent, rounded; none if nobody knows of how many
};
Uptake uptakeOf(const Snapshot &now, const Adoption &adoption);

struct HandoverCount {
    int done = 0;
    int all = 0;
    int late = 0; ///< due before today, and not done
};
HandoverCount handoverOf(const Snapshot &now, Id<Adoption> adoption, QDate today);

/// The sites that begin together.
struct Wave {
    int number = 0;
    int sites = 0;
    int live = 0;
    int late = 0; ///< planned before today, and not live
    QDate first;  ///< planned date; invalid: none is planned
    QDate last;
};
/// In order of their numbers.
std::vector<Wave> wavesOf(const Snapshot &now, Id<Adoption> adoption, QDate today);

enum class BenefitCheck : quint8 { NotPlanned, ToCome, Due, Late, Done };
/// Due: within the next thirty days.
BenefitCheck benefitCheck(const Adoption &adoption, QDate today);

/// What adopted (and to be adopted) results cost a year, an amount for each currency. Stopped
/// challenges cost nothing.
std::vector<Money> recurringCosts(const Snapshot &now);

} // namespace stint::governance
