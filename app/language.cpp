// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "model/report/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace stint::app {

QString Catalogue::translate(const char *context, const char *source, const char *disambiguation,
                             int n) const
{
    if (const QTranslator *other = report::Speaking::translator()) {
        const QString said = other->translate(context, source, disambiguation, n);
        return said.isEmpty() ? QString::fromUtf8(source) : said;
    }
    QString found = QTranslator::translate(context, source, disambiguation, n);
    const QByteArrayView name(context);
    if (const qsizetype at = name.lastIndexOf("::"); found.isNull() && at >= 0)
        found = QTranslator::translate(context + at + 2, source, disambiguation, n);
    return found;
}

Language::~Language()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QLocale Language::localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const auto wanted = language == "fr"_L1 ? QLocale::French : QLocale::English;
    if (system.language() == wanted)
        return system;
    return QLocale(wanted, QLocale::Canada);
}

void Language::set(const QString &language)
{
    const QString wanted = language == "fr"_L1 ? u"fr"_s : u"en"_s;
    if (wanted == m_current)
        return;
    m_current = wanted;
    // The locale first: widgets write dates again when they hear of the translators.
    QLocale::setDefault(localeFor(wanted));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (wanted == "en"_L1) {
        // English plurals ("1 challenge", "2 challenges") come from a file too.
        if (m_own.load(u":/i18n/stint_en.qm"_s))
            QCoreApplication::installTranslator(&m_own);
        return;
    }
    if (m_qt.load(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/stint_fr.qm"_s))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace stint::app
