// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/rules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace stint::governance {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Governance)
};

struct CountWord {
    QLatin1StringView word;
    const char *label;
    int (*count)(const Tally &);
    EntityKind shown;
};

constexpr EntityKind A = EntityKind::Attachment;
constexpr EntityKind R = EntityKind::Risk;
constexpr EntityKind P = EntityKind::PlanItem;

const CountWord countWords[] = {
    {"notes"_L1, QT_TRANSLATE_NOOP("Governance", "Notes"), [](const Tally &t) { return t.notes; },
     EntityKind::Note},
    {"attachments"_L1, QT_TRANSLATE_NOOP("Governance", "Files and links"),
     [](const Tally &t) { return t.files + t.links; }, A},
    {"files"_L1, QT_TRANSLATE_NOOP("Governance", "Files"), [](const Tally &t) { return t.files; },
     A},
    {"links"_L1, QT_TRANSLATE_NOOP("Governance", "Links"), [](const Tally &t) { return t.links; },
     A},
    {"risks"_L1, QT_TRANSLATE_NOOP("Governance", "Risks"), [](const Tally &t) { return t.risks; },
     R},
    {"risks_open"_L1, QT_TRANSLATE_NOOP("Governance", "Open risks"),
     [](const Tally &t) { return t.risksOpen; }, R},
    {"risks_answered"_L1, QT_TRANSLATE_NOOP("Governance", "Risks with a response"),
     [](const Tally &t) { return t.risksAnswered; }, R},
    {"risks_unanswered"_L1, QT_TRANSLATE_NOOP("Governance", "Open risks without a response"),
     [](const Tally &t) { return t.risksUnanswered; }, R},
    {"decisions"_L1, QT_TRANSLATE_NOOP("Governance", "Decisions"),
     [](const Tally &t) { return t.decisions; }, EntityKind::Decision},
    {"decisions_taken"_L1, QT_TRANSLATE_NOOP("Governance", "Decisions taken"),
     [](const Tally &t) { return t.decisions - t.decisionsOpen; }, EntityKind::Decision},
    {"decisions_open"_L1, QT_TRANSLATE_NOOP("Governance", "Decisions asked for"),
     [](const Tally &t) { return t.decisionsOpen; }, EntityKind::Decision},
    {"stints"_L1, QT_TRANSLATE_NOOP("Governance", "Stints"),
     [](const Tally &t) { return t.stints; }, EntityKind::Stint},
    {"stint"_L1, QT_TRANSLATE_NOOP("Governance", "Stints"), [](const Tally &t) { return t.stints; },
     EntityKind::Stint},
    {"plan_items"_L1, QT_TRANSLATE_NOOP("Governance", "Plan items"),
     [](const Tally &t) { return t.planItems; }, P},
    {"tasks"_L1, QT_TRANSLATE_NOOP("Governance", "Tasks"), [](const Tally &t) { return t.tasks; },
     P},
    {"tasks_done"_L1, QT_TRANSLATE_NOOP("Governance", "Tasks done"),
     [](const Tally &t) { return t.tasksDone; }, P},
    {"milestones"_L1, QT_TRANSLATE_NOOP("Governance", "Milestones"),
     [](const Tally &t) { return t.milestones; }, P},
    {"milestones_done"_L1, QT_TRANSLATE_NOOP("Governance", "Milestones done"),
     [](const Tally &t) { return t.milestonesDone; }, P},
    {"assigned"_L1, QT_TRANSLATE_NOOP("Governance", "People assigned"),
     [](const Tally &t) { return t.assigned; }, P},
    {"plan_done"_L1, QT_TRANSLATE_NOOP("Governance", "Percent of the plan done"),
     [](const Tally &t) {
         return t.workMinutes > 0 ? static_cast<int>(t.doneMinutes * 100 / t.workMinutes) : 0;
     },
     P},
    {"issues_open"_L1, QT_TRANSLATE_NOOP("Governance", "Open issues"),
     [](const Tally &t) { return t.issuesOpen; }, EntityKind::Issue},
    {"actions_open"_L1, QT_TRANSLATE_NOOP("Governance", "Open actions"),
     [](const Tally &t) { return t.actionsOpen; }, EntityKind::Action},
    {"conditions_open"_L1, QT_TRANSLATE_NOOP("Governance", "Open conditions"),
     [](const Tally &t) { return t.conditionsOpen; }, EntityKind::Action},
    {"votes"_L1, QT_TRANSLATE_NOOP("Governance", "Votes"), [](const Tally &t) { return t.votes; },
     EntityKind::GateVote},
    {"ratings"_L1, QT_TRANSLATE_NOOP("Governance", "Ratings handed in"),
     [](const Tally &t) { return t.ratingsIn; }, EntityKind::Rating},
    {"adoptions"_L1, QT_TRANSLATE_NOOP("Governance", "Adoption records"),
     [](const Tally &t) { return t.adoptions; }, EntityKind::Adoption},
    {"handovers_open"_L1, QT_TRANSLATE_NOOP("Governance", "Open hand-over items"),
     [](const Tally &t) { return t.handovers - t.handoversDone; }, EntityKind::Adoption},
    {"sites_live"_L1, QT_TRANSLATE_NOOP("Governance", "Sites live"),
     [](const Tally &t) { return t.sitesLive; }, EntityKind::Adoption},
};

bool compare(int have, const QString &op, int want)
{
    if (op == ">="_L1)
        return have >= want;
    if (op == ">"_L1)
        return have > want;
    if (op == "<="_L1)
        return have <= want;
    if (op == "<"_L1)
        return have < want;
    return have == want;
}

QString asked(const QString &op, int want)
{
    const QString n = QLocale().toString(want);
    if (op == ">="_L1)
        return Words::tr("at least %1 asked").arg(n);
    if (op == ">"_L1)
        return Words::tr("more than %1 asked").arg(n);
    if (op == "<="_L1)
        return Words::tr("at most %1 allowed").arg(n);
    if (op == "<"_L1)
        return Words::tr("fewer than %1 allowed").arg(n);
    return want == 0 ? Words::tr("none allowed") : Words::tr("%1 asked").arg(n);
}

RuleAnswer answerCount(const CountWord &word, const QString &op, int want, const Tally &tally)
{
    const int have = word.count(tally);
    const bool met = compare(have, op, want);
    QString evidence = Words::tr("%1: %2").arg(Words::tr(word.label), QLocale().toString(have));
    if (!met)
        evidence = Words::tr("%1, %2").arg(evidence, asked(op, want));
    return {true, met, evidence, word.shown};
}

/// A value in words; empty if the field is empty.
QString valueWords(const FieldInfo &field, const Snapshot &now, const Challenge &challenge)
{
    const QVariant value = field.get(&challenge);
    switch (field.kind) {
    case FieldKind::Text: {
        const QString text = value.toString().simplified();
        return text.size() > 90 ? text.left(89) + u'…' : text;
    }
    case FieldKind::Date:
        return QLocale().toString(value.toDate(), u"d MMM yyyy"_s);
    case FieldKind::Money:
        return value.value<Money>().toString(QLocale());
    case FieldKind::Choice:
        return value.toInt() == 0 ? QString()
                                  : choiceLabel(field.choices[static_cast<size_t>(value.toInt())]);
    case FieldKind::Reference:
        return now.title(field.target, value.toLongLong());
    case FieldKind::Tags:
        return value.toStringList().join(u", "_s);
    case FieldKind::Flag:
        return value.toBool() ? Words::tr("yes") : QString();
    default:
        return {};
    }
}

RuleAnswer answerField(const FieldInfo &field, const Snapshot &now, const Challenge &challenge)
{
    QString words = valueWords(field, now, challenge);
    const bool met = !words.isEmpty();
    if (!met)
        words = Words::tr("“%1” is empty").arg(field.displayLabel());
    return {true, met, words, EntityKind::Challenge};
}

RuleAnswer answerQuestion(const Challenge &challenge)
{
    const QString question = challenge.question.trimmed();
    if (question.isEmpty())
        return {true, false, Words::tr("No question is written down"), EntityKind::Challenge};
    if (!question.endsWith(u'?'))
        return {true, false, Words::tr("It is not worded as a question"), EntityKind::Challenge};
    return {true, true, question.size() > 90 ? question.left(89) + u'…' : question,
            EntityKind::Challenge};
}

RuleAnswer answerStatus(const Challenge &challenge)
{
    if (challenge.status == Status::Unknown)
        return {true, false, Words::tr("The status is unknown"), EntityKind::Challenge};
    if (challenge.statusReason.trimmed().isEmpty())
        return {true, false, Words::tr("The status has no reason"), EntityKind::Challenge};
    return {true, true,
            Words::tr("%1: %2").arg(choiceLabel(challenge.status), challenge.statusReason),
            EntityKind::Challenge};
}

RuleAnswer answerExtra(const QString &name, const Snapshot &now, const Challenge &challenge)
{
    for (const ExtraField &extra : now.table<ExtraField>()) {
        if (!name.isEmpty() && extra.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const QString value = challenge.extras.value(extra.id.value).simplified();
        if (!value.isEmpty())
            return {true, true, Words::tr("%1: %2").arg(extra.name, value), EntityKind::Challenge};
        if (!name.isEmpty())
            return {true, false, Words::tr("“%1” is empty").arg(extra.name), EntityKind::Challenge};
    }
    return {true, false,
            name.isEmpty() ? Words::tr("No extra field is filled in")
                           : Words::tr("There is no extra field “%1”").arg(name),
            EntityKind::Challenge};
}

RuleAnswer answerStintOver(const Tally &tally, QDate today)
{
    if (!tally.stintEnds.isValid())
        return {true, false, Words::tr("No stint has begun"), EntityKind::Stint};
    if (tally.stintsUndated > 0)
        return {true, false, Words::tr("A stint has no dates yet"), EntityKind::Stint};
    const QString end = QLocale().toString(tally.stintEnds, u"d MMM yyyy"_s);
    return tally.stintEnds < today
               ? RuleAnswer{true, true, Words::tr("Ended %1").arg(end), EntityKind::Stint}
               : RuleAnswer{true, false, Words::tr("Goes on until %1").arg(end), EntityKind::Stint};
}

RuleAnswer answerScored(const Tally &tally)
{
    const QLocale locale;
    const bool met = tally.ratingsAsked > 0 && tally.ratingsIn == tally.ratingsAsked;
    return {true, met,
            tally.ratingsAsked == 0
                ? Words::tr("Nobody was asked to rate it")
                : Words::tr("%1 of %2 raters have rated")
                      .arg(locale.toString(tally.ratingsIn), locale.toString(tally.ratingsAsked)),
            EntityKind::Rating};
}

RuleAnswer answerPlanFinished(const Tally &tally)
{
    const QLocale locale;
    const int all = tally.tasks + tally.milestones;
    const int done = tally.tasksDone + tally.milestonesDone;
    return {true, all > 0 && done == all,
            all == 0 ? Words::tr("There is no plan")
                     : Words::tr("%1 of %2 tasks and milestones are done")
                           .arg(locale.toString(done), locale.toString(all)),
            P};
}

/// Who answers for it: the department, its sponsor, and the owner in the team.
RuleAnswer answerRoles(const Challenge &challenge)
{
    QStringList missing;
    const auto need = [&](bool there, const char *field) {
        if (!there)
            missing << entityInfo(EntityKind::Challenge)
                           .field(QLatin1StringView(field))
                           ->displayLabel();
    };
    need(bool(challenge.sponsor), "sponsor");
    need(bool(challenge.sponsorPerson), "sponsor_person");
    need(bool(challenge.owner), "owner");
    return {true, missing.isEmpty(),
            missing.isEmpty() ? Words::tr("All roles are filled")
                              : Words::tr("Not named: %1").arg(missing.join(u", "_s)),
            EntityKind::Challenge};
}

RuleAnswer answerTerm(const QString &term, const Snapshot &now, const Challenge &challenge,
                      const Tally &tally, QDate today)
{
    static const QRegularExpression shape(uR"(^([a-z_]+)\s*(?:(>=|<=|=|>|<)\s*(\d{1,6}))?$)"_s);
    if (term.startsWith("extra:"_L1))
        return answerExtra(term.sliced(6).trimmed(), now, challenge);
    const auto match = shape.match(term);
    if (!match.hasMatch())
        return {};
    const QString word = match.captured(1);
    const bool compared = match.hasCaptured(2);
    for (const CountWord &count : countWords) {
        if (word == count.word) {
            return answerCount(count, compared ? match.captured(2) : u">="_s,
                               compared ? match.captured(3).toInt() : 1, tally);
        }
    }
    if (compared)
        return {};
    if (word == "question"_L1)
        return answerQuestion(challenge);
    if (word == "status"_L1)
        return answerStatus(challenge);
    if (word == "extra"_L1)
        return answerExtra({}, now, challenge);
    if (word == "stint_agreement"_L1) {
        return {true, tally.stintAgreement,
                tally.stintAgreement ? Words::tr("The agreement has an end date")
                                     : Words::tr("No stint has an agreement with an end date"),
                EntityKind::Stint};
    }
    if (word == "scored"_L1)
        return answerScored(tally);
    if (word == "plan_finished"_L1)
        return answerPlanFinished(tally);
    if (word == "roles"_L1)
        return answerRoles(challenge);
    if (word == "adoption_owner"_L1) {
        return {true, tally.adoptionOwner,
                tally.adoptionOwner ? Words::tr("The owner is named")
                                    : Words::tr("No adoption record names an owner"),
                EntityKind::Adoption};
    }
    if (word == "adoption_funding"_L1) {
        return {true, tally.adoptionFunding,
                tally.adoptionFunding ? Words::tr("The funding continues")
                                      : Words::tr("No adoption record says that funding continues"),
                EntityKind::Adoption};
    }
    if (word == "stint_over"_L1)
        return answerStintOver(tally, today);
    for (const FieldInfo &field : Challenge::fields()) {
        if (word == field.name && field.kind != FieldKind::Extras)
            return answerField(field, now, challenge);
    }
    return {};
}

/// What a rule asks for, between its "and"s; the name of an extra field may have one of its own.
QStringList termsOf(const QString &rule, const Snapshot &now)
{
    static const QRegularExpression both(uR"(\s+and\s+)"_s);
    const QStringList parts = rule.trimmed().split(both);
    const auto isExtra = [&now](const QString &term) {
        const QString name = term.sliced(6).trimmed();
        return std::ranges::any_of(now.table<ExtraField>(), [&](const ExtraField &extra) {
            return extra.name.simplified().compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    QStringList terms;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        terms << parts[i].trimmed();
        if (!terms.last().startsWith("extra:"_L1) || isExtra(terms.last()))
            continue;
        QString longer = terms.last();
        for (qsizetype k = i + 1; k < parts.size(); ++k) {
            longer += " and "_L1 + parts[k].trimmed();
            if (isExtra(longer)) {
                terms.last() = longer;
                i = k;
                break;
            }
        }
    }
    return terms;
}

} // namespace

RuleAnswer answerRule(const QString &rule, const Snapshot &now, const Challenge &challenge,
                      const Tally &tally, QDate today)
{
    RuleAnswer all{true, true, {}, EntityKind::None};
    QStringList met;
    QStringList missing;
    for (const QString &term : termsOf(rule, now)) {
        const RuleAnswer one = answerTerm(term.trimmed(), now, challenge, tally, today);
        if (!one.known)
            return {};
        all.met = all.met && one.met;
        (one.met ? met : missing) << one.evidence;
        if (all.shown == EntityKind::None || !one.met)
            all.shown = one.shown;
    }
    // What is missing is what the reader has to act on, so it comes first.
    all.evidence = (missing + met).join(u"; "_s);
    return all;
}

} // namespace stint::governance
