// SPDX-License-Identifier: GPL-3.0-or-later
// What of a challenge other portfolios may have, and the form of the file that carries it. Which
// fields go follows from their declarations; nothing that refers to a person or an organisation
// ever does.
#pragma once

#include "model/domain/snapshot.h"

#include <span>

namespace stint::exchange {

inline constexpr QLatin1StringView sharedFormat("stint-challenge");
inline constexpr int sharedVersion = 1;
inline constexpr QLatin1StringView sharedSuffix("stintchallenge");
inline constexpr QLatin1StringView sharedMediaType("application/vnd.stint.challenge+json");
inline constexpr qsizetype mostSharedBytes = 5'000'000;

/// What goes only if somebody chooses so.
struct ShareChoices {
    bool money = false;  ///< budget, prize, cost a year
    bool notes = false;  ///< texts written for the own team
    bool extras = false; ///< fields of the team's own

    QStringList names() const; ///< "money", "notes", "extras": those that are chosen
    /// False for a name that is none of them.
    bool choose(QStringView name);
};

/// The things whose rows are in the file, what is referred to first.
std::span<const EntityKind> sharedKinds();

/// Those that a challenge has; of links, the ones that lead on from its plan items.
std::vector<qint64> rowsOf(const Snapshot &now, const EntityInfo &entity, Id<Challenge> challenge);

/// How the value of a field goes.
enum class Passage : quint8 {
    Stays,
    Value,
    Row,   ///< a reference to another row of the file, by its id
    Name,  ///< a reference to a stage or gate, which each team has its own
    Extras ///< by the names of the fields
};
Passage passageOf(const EntityInfo &entity, const FieldInfo &field, const ShareChoices &with);

/// Tells where the challenge stands in the city that shared it: for the reader, not to be the state
/// of a challenge that was taken in.
bool tellsStanding(const FieldInfo &challengeField);

/// The text of the first field that a row can't be without: what people call it. Empty for links.
QString nameOf(const EntityInfo &entity, const void *row);

} // namespace stint::exchange
