// SPDX-License-Identifier: GPL-3.0-or-later
// A challenge on its way to another portfolio: the file, and everything that somebody should see
// before it is given away.
#pragma once

#include "model/domain/snapshot.h"
#include "model/exchange/sharedchallenge.h"
#include "model/values/result.h"

namespace stint::exchange {

struct Share {
    struct Count {
        QString what;
        int count = 0;
    };
    struct Text {
        QString where; ///< "Problem", "Plan item “Build 1”: Note"
        QString text;
        QString doubt; ///< what looks personal in it; empty: nothing was found
    };
    QByteArray file;
    QString name;             ///< suggested for the file: "Port Marlow 26-05.stintchallenge"
    std::vector<Count> goes;  ///< rows, by what they are
    std::vector<Count> stays; ///< values of fields, then rows, that are there and don't go
    std::vector<Text> texts;  ///< all that go, the doubtful first

    int doubts() const; ///< texts that somebody should look at
};

/// Refuses a confidential challenge, a portfolio that doesn't say whose it is, and a challenge
/// that others couldn't take in (too many rows, a plan with loops).
Result<Share> shareChallenge(const Snapshot &now, Id<Challenge> challenge, const ShareChoices &with,
                             QDate today);

} // namespace stint::exchange
