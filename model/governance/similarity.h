// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts are about the same thing: duplicates among what departments send in. Words are
// compared by their first letters, so that endings don't matter, and weighed by how rare they are
// (inverse document frequency; Spärck Jones 1972). Two texts are alike by what the shorter one has
// of the other (overlap coefficient), so that two sentences find a page that says the same; or by
// nearly the same titles, whatever else they say. Knows no language but the words that say nothing
// in English and French.
#pragma once

#include "model/domain/snapshot.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <vector>

namespace stint::governance {

struct Similar {
    EntityKind kind = EntityKind::None; ///< Challenge or Submission
    qint64 id = 0;
    double likeness = 0; ///< 0…1; 1: the shorter text has no word that the other lacks
    QStringList shared;  ///< the rarest words that both have, at most four
};

/// The challenges of a snapshot and its submissions that wait or were declined, by what they say:
/// those that were taken on or merged are told by what they became. Made once a revision.
class Likeness
{
public:
    explicit Likeness(const Snapshot &now);

    /// What reads like a submission that is on file, most alike first; itself is left out.
    std::vector<Similar> like(Id<Submission> submission, int most = 5) const;
    /// The same for words that are on no file yet.
    std::vector<Similar> like(const QString &text, int most = 5) const;

private:
    struct Text {
        EntityKind kind = EntityKind::None;
        qint64 id = 0;
        QSet<QString> stems;
        QSet<QString> title; ///< stems of it; among the others
        double weight = 0;   ///< of all its stems
    };
    double weightOf(const QString &stem) const;
    double weightOf(const QSet<QString> &stems) const;
    double titleLikeness(const Text &a, const Text &b) const;
    std::vector<Similar> find(const Text &own, int most) const;
    static QSet<QString> stems(const QString &text, QHash<QString, QString> *words);

    std::vector<Text> m_texts;
    QHash<QString, QString> m_words;           ///< a whole word for each stem
    QHash<QString, std::vector<int>> m_having; ///< stem → texts
};

} // namespace stint::governance
