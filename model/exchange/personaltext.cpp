// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/personaltext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

constexpr qsizetype shortestAlone = 3; ///< letters of what is looked for by itself

/// Without accents, case and odd spaces.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.simplified().toCaseFolded();
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

} // namespace

PersonalText::PersonalText(const Snapshot &now)
{
    for (const Person &person : now.table<Person>()) {
        const QString name = person.name.simplified();
        if (name.size() < shortestAlone)
            continue;
        const QString family = name.section(u' ', -1);
        const bool alone = family.size() >= shortestAlone && family != name && family[0].isUpper();
        m_names.push_back({name, folded(name), alone ? family : QString()});
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
    const QString plain = folded(text);
    const QString spaced = text.simplified();
    for (const Name &name : m_names) {
        if (holdsWord(plain, name.folded) ||
            (!name.family.isEmpty() && holdsWord(spaced, name.family)))
            all << name.shown;
    }
    for (const QString &contact : m_contacts) {
        if (holdsWord(plain, contact))
            all << QCoreApplication::translate("Exchange", "a contact (%1)").arg(contact);
    }
    return all.join(u", "_s);
}

} // namespace stint::exchange
