// SPDX-License-Identifier: GPL-3.0-or-later
// What the work is for and what becomes of it: the mayor's priorities with their targets, adopted
// results, and who stands behind the office.
#include "model/governance/adoption.h"
#include "model/governance/priorities.h"
#include "model/report/cells.h"
#include "model/report/facts.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

using governance::BenefitCheck;
using governance::TargetState;

QString amounts(const Facts &f, const std::vector<Money> &list)
{
    QStringList texts;
    for (const Money &amount : list)
        texts << amount.toString(f.w.locale());
    return texts.join(u", "_s);
}

Cell targetCell(const Facts &f, const Priority &row, const governance::PriorityRollUp &sum)
{
    const Words &w = f.w;
    QList<Runs> lines;
    if (!row.target.isEmpty())
        lines << Runs{{oneLine(row.target)}};
    const TargetState state = sum.target(row, f.today);
    if (state != TargetState::None) {
        Runs runs{{w.translate("Report", "%1 of %2 adopted")
                       .arg(w.number(sum.adopted), w.number(row.targetCount)),
                   true}};
        if (state == TargetState::Met)
            runs << Run{w.translate("Report", ", target met")};
        else if (row.targetOn.isValid())
            runs << Run{(state == TargetState::Missed
                             ? w.translate("Report", ", missed: it was due on %1")
                             : w.translate("Report", ", due by %1"))
                            .arg(w.date(row.targetOn))};
        lines << runs;
    }
    if (lines.isEmpty())
        lines << Runs{{w.translate("Report", "No target set"), false, true}};
    return cell(lines);
}

Cell standCell(const Facts &f, const governance::PriorityRollUp &sum)
{
    const Words &w = f.w;
    Cell out;
    const auto say = [&](int n, const QString &words) {
        if (n > 0)
            out.lines << Runs{{w.number(n) + u' ' + words}};
    };
    say(sum.offTrack, w.translate("Report", "off track", nullptr, sum.offTrack));
    say(sum.atRisk, w.translate("Report", "at risk", nullptr, sum.atRisk));
    say(sum.onTrack, w.translate("Report", "on track", nullptr, sum.onTrack));
    const int unknown = sum.open - sum.offTrack - sum.atRisk - sum.onTrack;
    say(unknown, w.translate("Report", "unknown", nullptr, unknown));
    if (out.lines.isEmpty())
        out.lines << Runs{{w.translate("Report", "None open"), false, true}};
    out.shape = sum.offTrack > 0  ? Shape::OffTrack
                : sum.atRisk > 0  ? Shape::AtRisk
                : sum.onTrack > 0 ? Shape::OnTrack
                : sum.open > 0    ? Shape::Unknown
                                  : Shape::None;
    return out;
}

Cell ownerCell(const Facts &f, const Adoption &adoption)
{
    const Words &w = f.w;
    QList<Runs> lines;
    const auto gaps = governance::adoptionGaps(&adoption);
    if (const QString name = f.name(adoption.department); !name.isEmpty())
        lines << Runs{{name, true}};
    if (const QString name = f.name(adoption.owner); !name.isEmpty())
        lines << Runs{{name, lines.isEmpty()}};
    QString funding =
        adoption.recurring.isValid()
            ? w.translate("Report", "%1 a year").arg(adoption.recurring.toString(w.locale()))
            : QString();
    if (!adoption.fundingSource.isEmpty())
        funding += (funding.isEmpty() ? QString() : u", "_s) + oneLine(adoption.fundingSource);
    if (!funding.isEmpty())
        lines << Runs{{funding}};
    for (const governance::AdoptionGap gap : gaps) {
        QString missing = w.translate("Governance", governance::adoptionGapText(gap));
        missing.front() = missing.front().toUpper();
        lines << Runs{{missing, true}};
    }
    Cell out = cell(lines);
    out.shape = gaps.empty() ? Shape::Done : Shape::AtRisk;
    return out;
}

Cell rolloutCell(const Facts &f, const Adoption &adoption)
{
    const Words &w = f.w;
    QList<Runs> lines;
    for (const governance::Wave &wave : governance::wavesOf(f.now, adoption.id, f.today)) {
        QString text = w.translate("Report", "Wave %1: %2 of %3 live")
                           .arg(w.number(wave.number), w.number(wave.live), w.number(wave.sites));
        if (wave.live < wave.sites && wave.last.isValid())
            text += w.translate("Report", ", planned to %1").arg(w.nearDate(wave.last, f.today));
        Runs runs{{text}};
        if (wave.late > 0)
            runs << Run{u' ' + w.translate("Report", "(%n late)", nullptr, wave.late), true};
        lines << runs;
    }
    const auto handover = governance::handoverOf(f.now, adoption.id, f.today);
    if (handover.all > 0)
        lines << Runs{{w.translate("Report", "Hand-over: %1 of %2 done")
                           .arg(w.number(handover.done), w.number(handover.all)),
                       false, true}};
    return lines.isEmpty() ? cell(u"–"_s) : cell(lines);
}

Cell uptakeCell(const Facts &f, const Adoption &adoption)
{
    const Words &w = f.w;
    const governance::Uptake uptake = governance::uptakeOf(f.now, adoption);
    QList<Runs> lines;
    if (uptake.share)
        lines << Runs{{w.percent(*uptake.share), true}}
              << Runs{{w.translate("Report", "%1 of %2 people")
                           .arg(w.number(uptake.people), w.number(uptake.eligible))}};
    else
        lines << Runs{{w.translate("Report", "%n people", nullptr, uptake.people)}};
    return cell(lines);
}

Cell benefitCell(const Facts &f, const Adoption &adoption)
{
    const Words &w = f.w;
    switch (governance::benefitCheck(adoption, f.today)) {
    case BenefitCheck::NotPlanned:
        return cell(w.translate("Report", "No check planned"));
    case BenefitCheck::ToCome:
    case BenefitCheck::Due:
        return cell(w.translate("Report", "Check due on %1").arg(w.date(adoption.benefitDue)));
    case BenefitCheck::Late:
        return cell({Runs{
            {w.translate("Report", "Check late: it was due on %1").arg(w.date(adoption.benefitDue)),
             true}}});
    case BenefitCheck::Done:
        break;
    }
    return cell({Runs{{oneLine(adoption.benefit)}},
                 Runs{{w.translate("Report", "Checked on %1").arg(w.date(adoption.benefitOn)),
                       false, true}}});
}

} // namespace

Runs officeRuns(const Facts &f)
{
    const Words &w = f.w;
    const Settings &s = f.now.settings();
    Runs runs;
    const auto say = [&](const QString &label, const QString &value) {
        if (value.isEmpty())
            return;
        runs << Run{(runs.isEmpty() ? QString() : u"  "_s) + label + u' ', true, true}
             << Run{value + u'.', false, true};
    };
    if (s.seat != Seat::Unset)
        say(w.translate("Report", "Where the office sits:"), w.choice(s.seat));
    say(w.translate("Report", "Reports to:"), oneLine(s.reportsTo));
    QStringList councils;
    for (const Organisation &organisation : f.now.table<Organisation>()) {
        if (organisation.kind == OrganisationKind::Council)
            councils << organisation.name;
    }
    QStringList fellows;
    QStringList advisers;
    for (const Person &person : f.now.table<Person>()) {
        if (person.until.isValid() && person.until < f.today)
            continue;
        const QString name =
            person.role.isEmpty() ? person.name : u"%1 (%2)"_s.arg(person.name, person.role);
        if (person.standing == PersonStanding::Fellow)
            fellows << name;
        else if (person.standing == PersonStanding::Adviser)
            advisers << name;
    }
    say(w.translate("Report", "Advisory councils:"), councils.join(u", "_s));
    say(w.translate("Report", "Advisers:"), advisers.join(u", "_s));
    say(w.translate("Report", "Fellows:"), fellows.join(u", "_s));
    return runs;
}

void addPriorities(const Facts &f, Section &section)
{
    const Words &w = f.w;
    Table table;
    table.columns = {{w.translate("Report", "Priority"), 2.8, false, 5},
                     {w.translate("Report", "Target"), 3.6, false, 6},
                     {w.translate("Report", "Open challenges"), 1.8, false, 5},
                     {w.translate("Report", "Budget of the open ones"), 2.0, true, 3}};
    for (const governance::PriorityRollUp &sum : governance::rollUpPriorities(f.whole)) {
        const Priority &row = *f.now.find(sum.priority);
        const Priority *above = f.now.find(row.parent);
        QString under = f.name(row.owner);
        if (sum.depth > 0 && above)
            under = w.translate("Report", "serves: %1").arg(oneLine(above->name)) +
                    (under.isEmpty() ? QString() : u"; "_s + under);
        table.rows.push_back({titleCell(oneLine(row.name), under), targetCell(f, row, sum),
                              standCell(f, sum),
                              cell(sum.budget.empty() ? u"–"_s : amounts(f, sum.budget))});
    }
    if (table.rows.empty()) {
        section.blocks.push_back(
            Paragraph{{{w.translate("Report", "No priorities are recorded.")}}});
        return;
    }
    if (f.options.whole)
        section.blocks.push_back(
            Paragraph{{{w.translate("Report", "Counted over all challenges of the portfolio.")}}});
    section.blocks.push_back(table);
    QStringList loose;
    for (const governance::LooseTheme &theme : governance::looseThemes(f.whole))
        loose << u"%1 (%2)"_s.arg(theme.theme.isEmpty() ? w.translate("Report", "no theme")
                                                        : theme.theme,
                                  w.number(theme.open));
    if (!loose.isEmpty())
        section.blocks.push_back(
            Paragraph{.runs = {{w.translate("Report", "Open challenges that serve no priority: %1.")
                                    .arg(loose.join(u", "_s))}},
                      .small = true});
}

void addScaleUp(const Facts &f, Section &section)
{
    const Words &w = f.w;
    Table table;
    table.columns = {{w.translate("Report", "Challenge"), 2.6, false, 6},
                     {w.translate("Report", "Owner and funding"), 3.2, false, 9},
                     {w.translate("Report", "Rollout"), 2.8, false, 9},
                     {w.translate("Report", "Uptake"), 1.5, false, 3},
                     {w.translate("Report", "Benefit after adoption"), 2.0, false, 8}};
    for (const Challenge *challenge : f.inOrder()) {
        const Adoption *adoption = governance::adoptionOf(f.now, challenge->id);
        if (!adoption || challenge->outcome == Outcome::Stopped)
            continue;
        table.rows.push_back({titleCell(u"%1 %2"_s.arg(challenge->code, oneLine(challenge->title)),
                                        f.statusWord(*challenge)),
                              ownerCell(f, *adoption), rolloutCell(f, *adoption),
                              uptakeCell(f, *adoption), benefitCell(f, *adoption)});
    }
    if (table.rows.empty()) {
        section.blocks.push_back(Paragraph{
            {{w.translate("Report", "Nothing has been taken over by a department yet.")}}});
        return;
    }
    if (const auto costs = governance::recurringCosts(f.now); !costs.empty())
        section.blocks.push_back(Paragraph{
            {{w.translate("Report", "What these cost every year: %1.").arg(amounts(f, costs))}}});
    section.blocks.push_back(table);
}

} // namespace stint::report
