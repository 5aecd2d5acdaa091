// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/challengehistory.h"

#include "ui/pages/challenge/changewords.h"

namespace stint::ui {

ChallengeHistory::ChallengeHistory(edit::Portfolio *portfolio, qint64 atATime)
    : m_portfolio(portfolio)
    , m_atATime(atATime)
{
}

void ChallengeHistory::begin(Id<Challenge> challenge)
{
    m_challenge = challenge;
    m_from = m_to = -1;
    m_entries.clear();
}

Result<std::deque<ChallengeHistory::Entry>> ChallengeHistory::read(qint64 after, qint64 upTo) const
{
    const auto history = m_portfolio->store().historyAfter(after, upTo - after);
    if (!history)
        return std::unexpected(history.error());
    std::deque<Entry> entries;
    for (const store::HistoryEntry &entry : *history) {
        const QStringList lines = changeWords(entry.changes, m_portfolio->now(), m_challenge);
        if (!lines.isEmpty()) {
            entries.push_front(
                {entry.revision, entry.at.toLocalTime(), entry.who, entry.words, lines});
        }
    }
    return entries;
}

Result<qint64> ChallengeHistory::catchUp()
{
    const qint64 now = m_portfolio->now().revision;
    const qint64 after = m_to < 0 ? qMax<qint64>(0, now - m_atATime) : m_to;
    if (after == now && m_to >= 0)
        return 0;
    auto newer = read(after, now);
    if (!newer)
        return std::unexpected(newer.error());
    m_entries.insert(m_entries.begin(), newer->begin(), newer->end());
    if (m_from < 0)
        m_from = after;
    m_to = now;
    return now - after;
}

Result<qint64> ChallengeHistory::lookFurtherBack()
{
    if (m_from <= 0)
        return 0;
    const qint64 after = qMax<qint64>(0, m_from - m_atATime);
    auto older = read(after, m_from);
    if (!older)
        return std::unexpected(older.error());
    m_entries.insert(m_entries.end(), older->begin(), older->end());
    return std::exchange(m_from, after) - after;
}

} // namespace stint::ui
