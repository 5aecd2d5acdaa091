// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what looks personal in a text that is to leave the house: e-mail addresses, phone numbers,
// street addresses, names behind a title, names of people on file. A help for the person who looks,
// not a proof that there is nothing.
#pragma once

#include "model/domain/snapshot.h"

namespace stint::exchange {

class PersonalText
{
public:
    /// Knows the people and the contacts of organisations of `now`.
    explicit PersonalText(const Snapshot &now);

    /// What was found, as people read it: "an e-mail address (ana@example.org), Nadia Tremblay".
    /// Empty if nothing was. Names are found whole, whatever their case and accents; a given or
    /// family name alone where it is written with its capital.
    QString found(const QString &text) const;

private:
    struct Name {
        QString shown;
        QString folded;
        QStringList alone; ///< given and family name, unless too short to be looked for alone
    };
    std::vector<Name> m_names;
    QStringList m_contacts; ///< parts of what is written as organisations' contacts
};

} // namespace stint::exchange
