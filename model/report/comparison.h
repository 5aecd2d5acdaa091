// SPDX-License-Identifier: GPL-3.0-or-later
// The work of changesBetween(): goes through each kind of row once and files what changed under its
// challenge. Internal to model/report.
#pragma once

#include "model/report/whatchanged.h"

#include <QHash>
#include <QSet>

namespace stint::report {

class Comparison
{
public:
    Comparison(const Moment &before, const Moment &after, const Words &words);
    std::vector<ChallengeChanges> result();

private:
    /// What the earlier moment can say of a challenge.
    enum class Known : quint8 {
        Both,    ///< it is in both
        New,     ///< it came since
        Undated, ///< older than history: only dates in its rows can tell
    };

    Known known(Id<Challenge> challenge) const;
    Known judge(const Challenge &challenge) const;
    QDate begun(const Challenge &challenge) const; ///< as its rows tell; invalid if none does
    /// Whether a row came since the earlier moment, which `on` tells where history can't. Parts of
    /// a new challenge don't count.
    template <class Row>
    bool isNew(const Row &row, QDate on) const
    {
        if (m_before.file.find(row.id) || known(row.challenge) == Known::New)
            return false;
        return known(row.challenge) == Known::Both || isSince(on);
    }
    bool isSince(QDate on) const { return on.isValid() && on > m_before.day && on <= m_after.day; }
    void add(Id<Challenge> challenge, ChangeLine line);
    QString personWords(Id<Person> person) const;

    void challenge(const Challenge &now);
    void stage(const Challenge &was, const Challenge &now);
    void status(const Challenge &was, const Challenge &now);
    void finish(const Challenge &was, const Challenge &now);
    void undated(const Challenge &now);
    void gateReviews();
    void decisions();
    void milestones();
    void moved(const PlanItem &was, const PlanItem &now);
    /// Milestones and risks that somebody took out of a challenge that is still there.
    void removed();
    void risks();
    void issues();
    void actions();
    void adoptions();
    void sites();

    const Moment m_before;
    const Moment m_after;
    const Words &w;
    QHash<qint64, Known> m_known;
    QHash<qint64, QDate> m_begun;              ///< challenge → its first decision
    QHash<qint64, const GateReview *> m_moves; ///< challenge → the last change of stage since then
    QSet<qint64> m_told;                       ///< decisions that were told with the stage
    QHash<qint64, ChallengeChanges> m_found;
};

} // namespace stint::report
