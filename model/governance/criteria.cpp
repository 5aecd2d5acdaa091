// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/criteria.h"

#include "model/governance/lifecycle.h"
#include "model/governance/rules.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::governance {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Governance)
};

/// "Not met, N. Tremblay, 16 Nov 2026: the form is missing"
QString saidWords(const Snapshot &now, const CriterionState &state)
{
    QStringList parts;
    if (const Person *person = now.find(state.person))
        parts << person->name;
    if (state.on.isValid())
        parts << QLocale().toString(state.on, u"d MMM yyyy"_s);
    const QString who = parts.join(u", "_s);
    if (state.reason.isEmpty())
        return who;
    return who.isEmpty() ? state.reason : Words::tr("%1: %2").arg(who, state.reason);
}

QString handEvidence(const Criterion &criterion, const Tally &tally)
{
    if (criterion.kind != CriterionKind::Document)
        return Words::tr("Somebody has to confirm it");
    const int papers = tally.files + tally.links;
    return papers == 0 ? Words::tr("No file or link is attached yet")
                       : Words::tr("Files and links: %1; confirm that it is among them")
                             .arg(QLocale().toString(papers));
}

CriterionReport report(const Snapshot &now, const Challenge &challenge, const Criterion &criterion,
                       const Tally &tally, QDate today)
{
    CriterionReport r{.criterion = criterion.id, .text = criterion.text};
    if (criterion.kind == CriterionKind::Counted) {
        const RuleAnswer answer = answerRule(criterion.rule, now, challenge, tally, today);
        r.counted = answer.known;
        r.shown = answer.shown;
        r.evidence = answer.evidence;
        r.standing = answer.met ? Standing::Met : Standing::Missing;
        if (!answer.known) {
            r.standing = Standing::ByHand;
            r.evidence = Words::tr("The rule “%1” is not known; somebody has to confirm it")
                             .arg(criterion.rule);
        }
    } else {
        r.evidence = handEvidence(criterion, tally);
        r.shown =
            criterion.kind == CriterionKind::Document ? EntityKind::Attachment : EntityKind::Note;
    }

    const CriterionState *said = now.find(tally.said.value(criterion.id.value));
    if (!said || said->verdict == CriterionVerdict::Open)
        return r;
    r.verdict = said->verdict;
    r.reason = said->reason;
    switch (said->verdict) {
    case CriterionVerdict::Met:
        r.standing =
            r.counted && r.standing != Standing::Met ? Standing::Overridden : Standing::Met;
        break;
    case CriterionVerdict::NotMet:
        r.standing = Standing::Missing;
        break;
    default:
        r.standing = Standing::Waived;
    }
    const QString words = saidWords(now, *said);
    if (!words.isEmpty())
        r.evidence = r.counted ? Words::tr("%1 (the file says: %2)").arg(words, r.evidence) : words;
    return r;
}

// Free functions: the collector of translations looks for a context in the class of a member.
QString summaryWords(const GateReport &gate)
{
    if (gate.criteria.empty())
        return Words::tr("No criteria");
    const QLocale locale;
    QString text = Words::tr("%1 of %2 met")
                       .arg(locale.toString(gate.met()),
                            locale.toString(static_cast<int>(gate.criteria.size())));
    if (const int n = gate.count(Standing::ByHand))
        text += Words::tr(", %n by hand", nullptr, n);
    if (const int n = gate.count(Standing::Missing))
        text += Words::tr(", %n missing", nullptr, n);
    return text;
}

QString shortWords(const GateReport &gate)
{
    const QLocale locale;
    return Words::tr("%1 of %2")
        .arg(locale.toString(gate.met()), locale.toString(static_cast<int>(gate.criteria.size())));
}

QString evidenceLine(const CriterionReport &criterion)
{
    QString line = Words::tr("%1: %2").arg(criterion.text, standingLabel(criterion.standing));
    if (!criterion.evidence.isEmpty())
        line += u" – "_s + criterion.evidence.simplified();
    return line;
}

} // namespace

QString standingLabel(Standing standing)
{
    switch (standing) {
    case Standing::Met:
        return Words::tr("Met");
    case Standing::ByHand:
        return Words::tr("By hand");
    case Standing::Missing:
        return Words::tr("Missing");
    case Standing::Overridden:
        return Words::tr("Overridden");
    case Standing::Waived:
        return Words::tr("Waived");
    }
    return {};
}

int GateReport::count(Standing standing) const
{
    return static_cast<int>(std::ranges::count(criteria, standing, &CriterionReport::standing));
}

int GateReport::met() const
{
    return count(Standing::Met) + count(Standing::Overridden) + count(Standing::Waived);
}

QString GateReport::summary() const
{
    return summaryWords(*this);
}

QString GateReport::shortSummary() const
{
    return shortWords(*this);
}

bool GateReport::isReady() const
{
    return !criteria.empty() && met() == static_cast<int>(criteria.size());
}

QString GateReport::evidenceText() const
{
    QStringList lines;
    for (const CriterionReport &criterion : criteria)
        lines << evidenceLine(criterion);
    return lines.join(u'\n');
}

GateReport gateReportFor(const Snapshot &now, const Challenge &challenge, const Gate &gate,
                         const Tally &tally, QDate today)
{
    GateReport r{.challenge = challenge.id, .gate = gate.id, .name = gate.name, .from = gate.stage};
    if (const Stage *next = nextStage(now, gate.stage))
        r.to = next->id;
    for (const Criterion *criterion : criteriaOf(now, gate.id))
        r.criteria.push_back(report(now, challenge, *criterion, tally, today));
    return r;
}

GateReport gateReport(const Snapshot &now, const Challenge &challenge, const Tally &tally,
                      QDate today)
{
    if (const Gate *gate = gateOf(now, challenge.stage))
        return gateReportFor(now, challenge, *gate, tally, today);
    GateReport none{.challenge = challenge.id, .from = challenge.stage};
    if (const Stage *next = nextStage(now, challenge.stage))
        none.to = next->id;
    return none;
}

GateReport gateReport(const Snapshot &now, Id<Challenge> challenge, QDate today)
{
    const Challenge *row = now.find(challenge);
    if (!row)
        return {};
    return gateReport(now, *row, Tallies(now, challenge).of(challenge), today);
}

} // namespace stint::governance
