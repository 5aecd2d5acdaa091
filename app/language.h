// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program: our translations, Qt's own, and the locale that dates and money are
// written in. Switches while the window is open; every widget hears of it by LanguageChange.
#pragma once

#include <QLocale>
#include <QTranslator>

namespace stint::app {

/// Finds strings whatever namespace their class is in: lupdate leaves "stint::ui::" out.
class Catalogue : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override;
};

class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// "en" or "fr"; anything else is English. Needs a QCoreApplication.
    void set(const QString &language);
    QString current() const { return m_current; }
    /// The system's locale if it is of that language; else the Canadian one,
    /// where the first users are.
    static QLocale localeFor(const QString &language);

private:
    QString m_current;
    Catalogue m_own;
    QTranslator m_qt;
};

} // namespace stint::app
