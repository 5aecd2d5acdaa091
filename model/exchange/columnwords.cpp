// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which columns are recognised, in English and French. Only a first guess hangs on
// them: people see it before anything is written and can change it.
#include "model/exchange/columnmap.h"

#include <QHash>
#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace stint::exchange {

namespace {

/// Small letters without accents, signs and what stands in brackets: "Coût (CAD)" → "cout".
QString plainWords(const QString &header)
{
    static const QRegularExpression brackets(uR"(\([^()]*\)|\[[^\[\]]*\])"_s);
    static const QRegularExpression signs(uR"([^\p{L}\p{N}]+)"_s);
    QString text = header;
    if (QString without = text; !without.remove(brackets).trimmed().isEmpty())
        text = without;
    text = text.normalized(QString::NormalizationForm_D).toLower();
    text.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return text.replace(signs, u" "_s).simplified();
}

const QHash<QString, QStringList> &words()
{
    static const auto all = [] {
        QHash<QString, QStringList> map;
        const auto add = [&](const char *field, const char *list) {
            map.insert(QString::fromLatin1(field), QString::fromUtf8(list).split(u'|'));
        };
        add("code", "challenge id|id|code|number|no|key|ref|reference|project id|project code|"
                    "identifiant|numero|cle");
        add("title", "challenge title|title|name|challenge name|challenge|project|project name|"
                     "initiative|titre|nom|defi|projet|decision|risk|risque");
        add("name", "name|full name|task name|task|title|person|organisation name|"
                    "organization name|nom|nom complet|tache|titre|personne");
        add("tagline", "tagline|summary|short description|one line|subtitle|resume|sous titre|"
                       "en une ligne|accroche");
        add("question", "question|how might we|hmw|comment pourrions nous");
        add("description", "description|problem|problem statement|details|background|probleme|"
                           "enonce|contexte");
        add("sponsor", "agency|department|sponsor department|sponsoring department|sponsor|"
                       "lead agency|division|organization|organisation|organisme|ministere|"
                       "service|service commanditaire|direction");
        add("sponsor_person", "sponsor name|executive sponsor|sponsor contact|commanditaire");
        add("owner", "owner|lead|project manager|responsible|assigned to|project lead|responsable|"
                     "chef de projet|charge de projet");
        add("partners", "partner agencies|partners|partner|partner organizations|partenaires|"
                        "partenaire");
        add("tags", "type of challenge|challenge type|type|types|tags|labels|category|categories|"
                    "keywords|topics|etiquettes|mots cles|categorie");
        add("prize", "total prize offered|prize|prizes|prize amount|total prize|award|reward|prix|"
                     "bourse|recompense");
        add("budget", "budget|cost|total cost|amount|funding|cout|montant|financement");
        add("start", "submission start|start|start date|begin|begins|begin date|open date|opens|"
                     "debut|date de debut|ouverture");
        add("due", "submission end|end|due|due date|deadline|end date|close date|closes|target|"
                   "target date|finish|fin|date de fin|echeance|date limite|cloture");
        add("deadline", "deadline|due|due date|echeance|date limite");
        add("fiscal_year", "fiscal year|fy|financial year|annee financiere|exercice");
        add("url", "url|link|website|web|web page|web address|address|lien|site|site web|"
                   "adresse web");
        add("theme", "theme|priority|mayoral priority|strategic priority|priorite");
        add("stage", "stage|phase|etape");
        add("status", "status|health|rag|rag status|statut|etat");
        add("status_reason", "status reason|reason|raison|motif");
        add("origin", "origin|source|origine");
        add("population", "population|people affected|residents affected|population touchee");
        add("root_causes", "root causes|root cause|causes|causes profondes");
        add("tried", "what was tried|tried|previous attempts|deja essaye");
        add("equity", "equity|equity note|equite");
        add("confidential", "confidential|private|confidentiel");
        add("facet", "kind of innovation|facet|innovation type|facette");
        add("email", "email|e mail|mail|courriel");
        add("phone", "phone|telephone|tel");
        add("role", "role|job title|position|function|fonction|poste");
        add("organisation", "organisation|organization|department|company|employer|division|"
                            "organisme|service");
        add("contact", "contact|contact person|personne ressource");
        add("hours_a_week", "hours a week|hours per week|weekly hours|capacity|"
                            "heures par semaine");
        add("challenge", "challenge|challenge code|challenge id|project|project code|defi");
        add("duration_minutes", "duration|length|effort|duree");
        add("progress", "progress|percent complete|complete|done|avancement");
        add("note", "note|notes|comment|comments|remark|remarks|remarque|commentaire");
        add("text", "note|text|comment|texte");
        add("likelihood", "likelihood|probability|probabilite");
        add("impact", "impact|severity|gravite");
        add("response", "response|mitigation|plan|reponse|attenuation");
        add("review_on", "review|review date|next review|revision");
        add("state", "state|status|etat|statut");
        add("number", "number|no|numero");
        add("department", "department|sponsor department|agency|service municipal|service|"
                          "direction|departement");
        add("received_on", "received on|received|date received|submitted|recue le|recu le|"
                           "date de reception");
        add("weeks", "weeks|length|duration|semaines|duree");
        add("team", "team|external team|company|equipe|entreprise");
        return map;
    }();
    return all;
}

} // namespace

QString frenchLabel(const char *context, const char *label)
{
    static const auto catalogue = [] {
        auto made = std::make_unique<QTranslator>();
        (void)made->load(u":/i18n/stint_fr.qm"_s);
        return made;
    }();
    return catalogue->translate(context, label);
}

int headerFits(const QString &header, const FieldInfo &field)
{
    if (header == field.name)
        return 100;
    const QString text = plainWords(header);
    if (text.isEmpty())
        return 0;
    if (text == plainWords(QString::fromLatin1(field.name)) ||
        text == plainWords(field.displayLabel()) ||
        text == plainWords(QString::fromUtf8(field.label)) ||
        text == plainWords(frenchLabel("Field", field.label)))
        return 95;
    const QStringList list = words().value(QString::fromLatin1(field.name));
    // The first words of a list are the surest: of two fields that know a word, the one that has
    // it further in front gets the column.
    // In a longer header the noun is what counts: last in English, first in French.
    int best = 0;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString &word = list[i];
        const auto length = static_cast<int>(std::min<qsizetype>(word.size(), 15));
        if (text == word)
            best = std::max(best, 90 - static_cast<int>(i));
        else if (text.endsWith(u' ' + word))
            best = std::max(best, 50 + length);
        else if (text.startsWith(word + u' '))
            best = std::max(best, 40 + length);
        else if (word.size() > 3 && text.contains(u' ' + word + u' '))
            best = std::max(best, 20 + length);
    }
    return best;
}

OrganisationKind organisationKindOf(const QString &header)
{
    struct Word {
        QLatin1StringView word;
        OrganisationKind kind;
    };
    static constexpr Word list[] = {
        {"agenc"_L1, OrganisationKind::Agency},
        {"compan"_L1, OrganisationKind::Company},
        {"vendor"_L1, OrganisationKind::Company},
        {"entreprise"_L1, OrganisationKind::Company},
        {"team"_L1, OrganisationKind::ExternalTeam},
        {"equipe"_L1, OrganisationKind::ExternalTeam},
        {"universit"_L1, OrganisationKind::University},
        {"funder"_L1, OrganisationKind::Funder},
        {"bailleur"_L1, OrganisationKind::Funder},
        {"communit"_L1, OrganisationKind::Community},
        {"council"_L1, OrganisationKind::Council},
    };
    const QString text = plainWords(header);
    for (const Word &w : list) {
        if (text.contains(w.word))
            return w.kind;
    }
    return OrganisationKind::Department;
}

} // namespace stint::exchange
