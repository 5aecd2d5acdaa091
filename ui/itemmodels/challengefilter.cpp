// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/challengefilter.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

QString folded(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toLower();
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result += c;
    }
    return result.toCaseFolded();
}

void ChallengeFilter::setState(const FilterState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_words = folded(state.text).split(u' ', Qt::SkipEmptyParts);
    emit changed();
}

bool ChallengeFilter::reveal(const Snapshot &now, Id<Challenge> challenge, QDate today)
{
    const Challenge *wanted = now.find(challenge);
    if (!wanted || accepts(now, *wanted, today))
        return false;
    setState({});
    if (!accepts(now, *wanted, today)) {
        FilterState all;
        all.hideOldClosed = false;
        setState(all);
    }
    return true;
}

const QString &ChallengeFilter::foldedText(const Snapshot &now, const Challenge &challenge) const
{
    if (m_foldedRevision != now.revision) {
        m_folded.clear();
        m_foldedRevision = now.revision;
    }
    auto it = m_folded.find(challenge.id.value);
    if (it == m_folded.end()) {
        // Words must not be found across two parts, hence the line breaks.
        QStringList parts{challenge.code, challenge.title, challenge.theme};
        parts << challenge.tags;
        if (const Person *owner = now.find(challenge.owner))
            parts << owner->name;
        if (const Person *person = now.find(challenge.sponsorPerson))
            parts << person->name;
        if (const Organisation *sponsor = now.find(challenge.sponsor))
            parts << sponsor->name;
        it = m_folded.insert(challenge.id.value, folded(parts.join(u'\n')));
    }
    return *it;
}

static bool isOldClosed(const Snapshot &now, const Challenge &challenge, QDate today)
{
    const Stage *stage = now.find(challenge.stage);
    return stage && stage->closed && challenge.stageSince.isValid() &&
           challenge.stageSince < today.addMonths(-12);
}

bool ChallengeFilter::accepts(const Snapshot &now, const Challenge &challenge, QDate today) const
{
    return !(m_state.hideOldClosed && isOldClosed(now, challenge, today)) && fits(now, challenge);
}

size_t ChallengeFilter::hiddenAsOld(const Snapshot &now, QDate today) const
{
    const auto isHidden = [&](const Challenge &challenge) {
        return isOldClosed(now, challenge, today) && fits(now, challenge);
    };
    return m_state.hideOldClosed
               ? static_cast<size_t>(std::ranges::count_if(now.table<Challenge>(), isHidden))
               : 0;
}

bool ChallengeFilter::fits(const Snapshot &now, const Challenge &challenge) const
{
    const FilterState &s = m_state;
    if (!s.stages.isEmpty() && !s.stages.contains(challenge.stage.value))
        return false;
    if (!s.statuses.isEmpty() && !s.statuses.contains(static_cast<int>(challenge.status)))
        return false;
    if (!s.owners.isEmpty() && !s.owners.contains(challenge.owner.value))
        return false;
    if (!s.departments.isEmpty() && !s.departments.contains(challenge.sponsor.value))
        return false;
    if (!s.themes.isEmpty() && !s.themes.contains(challenge.theme))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString &text = foldedText(now, challenge);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

std::vector<Id<Challenge>> ChallengeFilter::accepted(const Snapshot &now, QDate today) const
{
    std::vector<Id<Challenge>> ids;
    for (const Challenge &challenge : now.table<Challenge>()) {
        if (accepts(now, challenge, today))
            ids.push_back(challenge.id);
    }
    return ids;
}

} // namespace stint::ui
