// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stint::governance {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// The first word of the question that names something to be built or bought; empty if none does.
QString solutionIn(const QString &question)
{
    // Words of everyday speech name one only with what makes them one: an application may be for a
    // benefit, and French people "ai froid".
    static const QRegularExpression solutions(
        uR"(\b(apps?|(?:mobile|web) applications?|applications? (?:mobiles?|web)|portals?|websites?|chat ?bots?|dashboards?|(?:online|digital|web) platforms?|software|databases?|kiosks?|block ?chains?|drones?|sensors?|hotlines?|(?-i:AI|IA)|machine learning|portails?|sites? web|tableaux? de bord|plateformes? (?:numériques?|web|en ligne)|logiciels?|bases? de données|bornes?|capteurs?|robots? conversationnels?)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return solutions.match(question).captured(1);
}

} // namespace

QStringList wordingHints(const QString &question, const QString &description)
{
    static const QRegularExpression opening(
        uR"(^(how (might|can|could|do) we|comment (pourrions|pouvons|pourrait)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString asked = question.simplified();
    QStringList hints;
    if (asked.isEmpty())
        return description.simplified().isEmpty()
                   ? hints
                   : QStringList{Words::tr("Put it as one question: “How might we…?”")};
    if (!asked.endsWith(u'?'))
        hints << Words::tr("Word it as a question that ends with a question mark.");
    if (!asked.contains(opening))
        hints << Words::tr("Begin with “How might we…”: it leaves the answer open.");
    if (const QString word = solutionIn(asked); !word.isEmpty())
        hints << Words::tr(
                     "“%1” names a solution. Say what should be different for whom, and leave "
                     "open how.")
                     .arg(word);
    if (asked.count(u' ') > 40)
        hints << Words::tr("It is long: can somebody repeat it after hearing it once?");
    if (description.simplified().isEmpty())
        hints << Words::tr("Describe what goes wrong today, for whom, and how you know.");
    return hints;
}

} // namespace stint::governance
