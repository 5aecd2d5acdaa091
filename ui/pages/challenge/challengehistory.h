// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to one challenge, read from the portfolio's history piece by piece. What has been
// read is put into words once: later edits only add to it.
#pragma once

#include "model/edit/portfolio.h"

#include <QStringList>
#include <deque>

namespace stint::ui {

class ChallengeHistory
{
public:
    struct Entry {
        qint64 revision = 0;
        QDateTime at; ///< local time
        QString who;
        QString words;
        QStringList lines; ///< what changed, with before and after
    };

    /// `atATime`: edits of the whole portfolio that are read in one go. What is wanted is nearly
    /// always recent.
    explicit ChallengeHistory(edit::Portfolio *portfolio, qint64 atATime = 2000);

    /// Begins anew, with another challenge or in another language.
    void begin(Id<Challenge> challenge);
    /// Reads what is new; the first time, the last edits of the portfolio. The number of edits
    /// read.
    Result<qint64> catchUp();
    /// Reads as many of the edits before those read already. The number of edits read.
    Result<qint64> lookFurtherBack();
    bool reachesBeginning() const { return m_from == 0; }
    const std::deque<Entry> &entries() const { return m_entries; } ///< newest first

private:
    Result<std::deque<Entry>> read(qint64 after, qint64 upTo) const;

    edit::Portfolio *m_portfolio;
    qint64 m_atATime;
    Id<Challenge> m_challenge;
    qint64 m_from = -1; ///< the revision before the first that was read; -1: nothing read yet
    qint64 m_to = -1;
    std::deque<Entry> m_entries;
};

} // namespace stint::ui
