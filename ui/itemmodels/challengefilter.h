// SPDX-License-Identifier: GPL-3.0-or-later
// Which challenges are shown: the chips at the top, shared by all pages that show a set.
#pragma once

#include "model/domain/snapshot.h"

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
    /// Ids of the accepted challenges, ascending.
    std::vector<Id<Challenge>> accepted(const Snapshot &now, QDate today) const;

signals:
    void changed();

private:
    FilterState m_state;
};

} // namespace stint::ui
