// SPDX-License-Identifier: GPL-3.0-or-later
// The words, dates and amounts of one document in its own language, which need not be the window's.
// Safe to use in any thread.
#pragma once

#include "model/domain/entities.h"
#include "model/report/document.h"

#include <QTranslator>

namespace stint::report {

class Words
{
public:
    /// Without a translator the program's language is used.
    explicit Words(QLocale locale = QLocale(), std::shared_ptr<const QTranslator> translator = {});

    QString translate(const char *context, const char *text, const char *note = nullptr,
                      int n = -1) const;
    template <class E>
    QString choice(E value) const
    {
        return translate("Choice", Choices<E>::all[static_cast<size_t>(value)].label);
    }

    const QLocale &locale() const { return m_locale; }
    QString longDate(QDate date) const;  ///< "Wednesday 18 November 2026"; empty if invalid
    QString date(QDate date) const;      ///< "18 Nov 2026"
    QString shortDate(QDate date) const; ///< "18 Nov"
    /// "18 Nov", with the year if it is not that of `near`.
    QString nearDate(QDate date, QDate near) const;
    QString month(QDate date) const;    ///< "November 2026"
    QString quarter(QDate first) const; ///< "Oct–Dec 2026"
    QString number(int n) const { return m_locale.toString(n); }
    QString money(const Money &money) const { return money.toString(m_locale); }
    QString percent(int n) const;

private:
    friend class Speaking;

    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

/// While it lives, what governance says in this thread (evidence, gaps) is in the language of these
/// words instead of the program's: the catalogue of the program asks it first.
class Speaking
{
public:
    explicit Speaking(const Words &words);
    ~Speaking();
    Speaking(const Speaking &) = delete;
    Speaking &operator=(const Speaking &) = delete;

    /// Null: the program's language.
    static const QTranslator *translator();

private:
    const QTranslator *m_before;
};

/// The first `count` sentences, and an ellipsis if there are more. Line breaks become spaces.
QString sentences(const QString &text, int count);
QString oneLine(const QString &text);

} // namespace stint::report
