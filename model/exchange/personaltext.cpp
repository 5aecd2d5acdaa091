// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/personaltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

constexpr qsizetype shortestAlone = 3; ///< letters of what is looked for by itself

/// Without accents and odd spaces.
QString plainOf(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.simplified();
}

QString folded(const QString &text)
{
    return plainOf(text).toCaseFolded();
}

bool holdsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !text[at - 1].isLetterOrNumber()) &&
            (end == text.size() || !text[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

QString firstMatch(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).captured().trimmed();
}

constexpr auto withAccents = QRegularExpression::UseUnicodePropertiesOption;

/// "Mrs Abernathy", "M. de Grandpré".
const QRegularExpression &titledName()
{
    static const QRegularExpression pattern(
        uR"(\b(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Dre|Prof|Mme|Mmes|Mlle|Mlles|Madame|Monsieur)\b\.?|MM?\.)\s+)"
        uR"((?:(?:de|du|des|la|le|van|von|der)\s+|d[’'])*\p{Lu}[\p{L}’'-]+)"_s,
        withAccents);
    return pattern;
}

/// "55 Elm St", "300 W 5th Avenue".
const QRegularExpression &englishAddress()
{
    static const QRegularExpression pattern(
        uR"(\b\d{1,5}[A-Za-z]?(?:-\d{1,5})?\s+(?:(?:\p{Lu}[\p{L}’'.-]*|\d+(?:st|nd|rd|th))\s+){1,4})"
        uR"((?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Lane|Ln|Court|Ct|Crescent|Cres|)"
        uR"(Place|Pl|Terrace|Square|Sq|Parkway|Pkwy|Highway|Hwy|Close|Circle|Way)\b)"_s,
        withAccents);
    return pattern;
}

/// "55, rue de l’Orme", "12 bis, avenue Foch".
const QRegularExpression &frenchAddress()
{
    static const QRegularExpression pattern(
        uR"(\b\d{1,5}(?:\s?(?:bis|ter|[A-Z]))?,?\s+(?i:rue|avenue|av\.|boulevard|boul\.|bd|chemin|ch\.|)"
        uR"(place|allée|impasse|route|rang|quai|montée|côte|ruelle|croissant|terrasse)\s+)"
        uR"((?:(?:de|du|des|la|le|les)\s+|[dl][’'])*[\p{Lu}\d][\p{L}\d’'-]*)"_s,
        withAccents);
    return pattern;
}

} // namespace

PersonalText::PersonalText(const Snapshot &now)
{
    for (const Person &person : now.table<Person>()) {
        const QString name = person.name.simplified();
        if (name.size() < shortestAlone)
            continue;
        QStringList alone;
        for (const QString &part : {name.section(u' ', 0, 0), name.section(u' ', -1)}) {
            if (part.size() >= shortestAlone && part != name && part[0].isUpper())
                alone << plainOf(part);
        }
        m_names.push_back({name, folded(name), alone});
    }
    static const QRegularExpression separator(u"[,;\n]"_s);
    for (const Organisation &organisation : now.table<Organisation>()) {
        for (const QString &part : organisation.contact.split(separator)) {
            if (part.simplified().size() >= shortestAlone)
                m_contacts << folded(part);
        }
    }
}

QString PersonalText::found(const QString &text) const
{
    static const QRegularExpression mail(uR"([^\s@<>(),;:]+@[^\s@<>(),;:]+\.[^\s@<>(),;:]+)"_s);
    // North American numbers, local ones, and those with a country's prefix or a leading zero.
    static const QRegularExpression phone(
        uR"(\+\d[\d .()/-]{6,}\d|\(?\b\d{3}\)?[-. ]?\d{3}[-. ]\d{4}\b|\b\d{3}-\d{4}\b|\b0\d(?:[ .-]?\d{2}){4}\b|\b\d{10}\b)"_s);
    QStringList all;
    if (const QString match = firstMatch(mail, text); !match.isEmpty())
        all << QCoreApplication::translate("Exchange", "an e-mail address (%1)").arg(match);
    if (const QString match = firstMatch(phone, text); !match.isEmpty())
        all << QCoreApplication::translate("Exchange", "a phone number (%1)").arg(match);
    if (const QString match = firstMatch(titledName(), text); !match.isEmpty())
        all << QCoreApplication::translate("Exchange", "a name (%1)").arg(match);
    for (const QRegularExpression &address : {englishAddress(), frenchAddress()}) {
        if (const QString match = firstMatch(address, text); !match.isEmpty())
            all << QCoreApplication::translate("Exchange", "an address (%1)").arg(match);
    }
    const QString plain = plainOf(text);
    const QString small = plain.toCaseFolded();
    for (const Name &name : m_names) {
        const auto isThere = [&](const QString &part) { return holdsWord(plain, part); };
        if (holdsWord(small, name.folded) || std::ranges::any_of(name.alone, isThere))
            all << name.shown;
    }
    for (const QString &contact : m_contacts) {
        if (holdsWord(small, contact))
            all << QCoreApplication::translate("Exchange", "a contact (%1)").arg(contact);
    }
    return all.join(u", "_s);
}

} // namespace stint::exchange
