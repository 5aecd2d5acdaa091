// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts are about the same thing: duplicates among what departments send in. Words are
// compared by their first letters, so that endings don't matter, and weighed by how rare they are
// (cosine of tf-idf vectors; Salton & Buckley 1988). Knows no language but the words that say
// nothing in English and French.
#pragma once

#include "model/domain/snapshot.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace stint::governance {

struct Similar {
    EntityKind kind = EntityKind::None; ///< Challenge or Submission
    qint64 id = 0;
    double likeness = 0; ///< 0…1; 1: the same words
    QStringList shared;  ///< the rarest words that both have, at most four
};

/// The challenges and waiting submissions of a snapshot, by what they say. Made once a revision.
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
        QHash<QString, double> weights; ///< by stem; their squares add up to 1
    };
    QHash<QString, double> weigh(const QHash<QString, int> &counts) const;
    std::vector<Similar> find(const QHash<QString, double> &weights, EntityKind without, qint64 id,
                              int most) const;
    static QHash<QString, int> stems(const QString &text, QHash<QString, QString> *words);

    std::vector<Text> m_texts;
    QHash<QString, int> m_holders;             ///< how many texts have a stem
    QHash<QString, QString> m_words;           ///< a whole word for each stem
    QHash<QString, std::vector<int>> m_having; ///< stem → texts
};

} // namespace stint::governance
