// SPDX-License-Identifier: GPL-3.0-or-later
// Which challenges are shown: the chips at the top, shared by all pages that show a set.
#pragma once

#include "model/domain/snapshot.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace stint::ui {

/// Empty sets mean "any".
struct FilterState {
    QSet<qint64> stages;
    QSet<int> statuses; ///< of Status
    QSet<QString> themes;
    QSet<qint64> owners;
    QSet<qint64> departments;
    QString text;              ///< every word must occur in code, title, tags or names
    bool hideOldClosed = true; ///< closed longer than 12 months ago

    bool operator==(const FilterState &) const = default;
    bool isDefault() const { return *this == FilterState(); }
};

class ChallengeFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const FilterState &state() const { return m_state; }
    void setState(const FilterState &state);
    bool accepts(const Snapshot &now, const Challenge &challenge, QDate today) const;
    /// How many are left out only because they closed more than 12 months ago.
    size_t hiddenAsOld(const Snapshot &now, QDate today) const;
    /// Ids of the accepted challenges, ascending.
    std::vector<Id<Challenge>> accepted(const Snapshot &now, QDate today) const;
    /// Takes off what hides a challenge that somebody wants to see. False if nothing did.
    bool reveal(const Snapshot &now, Id<Challenge> challenge, QDate today);

signals:
    void changed();

private:
    bool fits(const Snapshot &now, const Challenge &challenge) const; ///< whenever it closed
    const QString &foldedText(const Snapshot &now, const Challenge &challenge) const;

    FilterState m_state;
    QStringList m_words; ///< of m_state.text, folded
    /// What text is looked for in, by challenge; only good for one revision.
    mutable QHash<qint64, QString> m_folded;
    mutable qint64 m_foldedRevision = -1;
};

/// For finding and comparing whatever the case and accents: "Éval" becomes "eval".
QString folded(const QString &text);

} // namespace stint::ui
