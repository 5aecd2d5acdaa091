// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/adoption.h"
#include "model/governance/reviews.h"
#include "model/report/cells.h"
#include "model/report/facts.h"
#include "model/report/votewords.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

Shape shapeOf(governance::Standing standing)
{
    switch (standing) {
    case governance::Standing::Met:
    case governance::Standing::Overridden:
    case governance::Standing::Waived:
        return Shape::Done;
    case governance::Standing::ByHand:
        return Shape::Unknown;
    case governance::Standing::Missing:
        break;
    }
    return Shape::OffTrack;
}

/// What the last decision asked for and is not done yet.
void addOpenConditions(const Facts &f, Id<Challenge> challenge, Section &section)
{
    const Words &w = f.w;
    Table table;
    table.columns = {{w.translate("Report", "Condition"), 5, false, 10},
                     {w.translate("Report", "Owner"), 2, false, 4},
                     {w.translate("Report", "Due"), 2, false, 4}};
    for (const Action &action : f.now.table<Action>()) {
        if (action.challenge != challenge || !action.review || action.state != ActionState::Open)
            continue;
        table.rows.push_back(
            {cell(oneLine(action.title)), cell(f.name(action.owner)), cell(w.date(action.due))});
    }
    if (table.rows.empty())
        return;
    section.blocks.push_back(Heading{2, w.translate("Report", "Conditions still open"), {}});
    section.blocks.push_back(table);
}

void addVotes(const Facts &f, Id<Challenge> challenge, Id<Gate> gate, Section &section)
{
    const Words &w = f.w;
    Table table;
    table.columns = {{w.translate("Report", "Reviewer"), 2, false, 4},
                     {w.translate("Report", "Vote"), 2, false, 4},
                     {w.translate("Report", "Reason"), 5, false, 10}};
    for (const GateVote &vote : f.now.table<GateVote>()) {
        if (vote.challenge != challenge || vote.gate != gate || vote.review)
            continue;
        table.rows.push_back(
            {cell(f.name(vote.person)), cell(w.choice(vote.vote)), cell(oneLine(vote.reason))});
    }
    if (table.rows.empty())
        return;
    section.blocks.push_back(Heading{2, w.translate("Report", "Votes of reviewers"), {}});
    section.blocks.push_back(table);
}

/// What was decided at this gate already, and who would have decided otherwise.
void addDecided(const Facts &f, Id<Challenge> challenge, Id<Gate> gate, Section &section)
{
    const Words &w = f.w;
    Table table;
    table.columns = {{w.translate("Report", "Decided"), 2, false, 4},
                     {w.translate("Report", "Decision"), 2, false, 4},
                     {w.translate("Report", "Reason and votes"), 5, false, 10}};
    for (const GateReview *review : governance::reviewsOf(f.now, challenge)) {
        if (review->gate != gate)
            continue;
        QList<Runs> why{Runs{{oneLine(review->reason)}}};
        if (const QString votes = votesWords(w, f.now, *review); !votes.isEmpty())
            why << Runs{{votes, false, true}};
        table.rows.push_back({cell(u"%1, %2"_s.arg(review->number, w.date(review->on))),
                              cell(w.choice(review->decision)), cell(why)});
    }
    if (table.rows.empty())
        return;
    section.blocks.push_back(Heading{2, w.translate("Report", "Decided before"), {}});
    section.blocks.push_back(table);
}

/// What a Go lacks that would adopt the challenge for good; empty at gates that lead on.
QString missingForAdoption(const Facts &f, const governance::GateReport &report)
{
    const Stage *to = f.now.find(report.to);
    QStringList missing;
    if (!to || !to->closed)
        return {};
    for (const auto gap : governance::adoptionGaps(governance::adoptionOf(f.now, report.challenge)))
        missing << f.w.translate("Governance", governance::adoptionGapText(gap));
    return missing.join(u"; "_s);
}

} // namespace

Document gatePaper(const Snapshot &now, const planning::Planner &planner, Id<Challenge> challenge,
                   const Options &options)
{
    const Facts f(now, planner, options);
    const Words &w = f.w;
    const Challenge *row = now.find(challenge);
    if (!row)
        return f.document({});
    const auto report = governance::gateReport(now, challenge, f.today);
    const QString gate =
        report.name.isEmpty() ? w.translate("Report", "No gate ahead") : report.name;
    Document doc = f.document(
        w.translate("Report", "%1: %2").arg(u"%1 %2"_s.arg(row->code, oneLine(row->title)), gate));
    doc.foot = doc.title;
    Section &section = doc.sections.emplace_back();
    section.anchor = u"gate"_s;
    section.blocks.push_back(Heading{1, gate, row->code});
    section.blocks.push_back(Paragraph{.runs = {{oneLine(row->title)}}, .large = true});
    section.blocks.push_back(Paragraph{.runs = f.statusRuns(*row), .shape = f.statusShape(*row)});
    if (!report.gate) { // closed, or in a stage that nothing leads out of
        section.blocks.push_back(
            Paragraph{{{w.translate("Report", "No gate leads out of this stage.")}}});
        return doc;
    }
    section.blocks.push_back(
        Heading{2, w.translate("Report", "Criteria and evidence"), f.gateWords(report)});
    Table table;
    table.columns = {{w.translate("Report", "Criterion"), 4, false, 8},
                     {w.translate("Report", "State"), 1.6, false, 3},
                     {w.translate("Report", "Evidence"), 4.4, false, 10}};
    for (const auto &criterion : report.criteria) {
        Cell state = cell(f.standingWord(criterion.standing));
        state.shape = shapeOf(criterion.standing);
        QList<Runs> evidence{Runs{{oneLine(criterion.evidence)}}};
        if (!criterion.reason.isEmpty())
            evidence << Runs{{oneLine(criterion.reason), false, true}};
        table.rows.push_back({cell(oneLine(criterion.text)), state, cell(evidence)});
    }
    if (table.rows.empty())
        section.blocks.push_back(
            Paragraph{{{w.translate("Report", "This gate has no criteria.")}}});
    else
        section.blocks.push_back(table);
    addOpenConditions(f, challenge, section);
    addDecided(f, challenge, report.gate, section);
    addVotes(f, challenge, report.gate, section);
    if (const QString missing = missingForAdoption(f, report); !missing.isEmpty())
        section.blocks.push_back(
            Paragraph{.runs = {{w.translate("Report", "Can't be adopted yet:"), true},
                               {u' ' + missing + u'.'}},
                      .shape = Shape::OffTrack});
    DecisionBox box;
    box.title = w.translate("Report", "Decision");
    box.aside = f.mark(report.from).name + u" → "_s + f.mark(report.to).name;
    box.motion = w.translate("Report", "Reason and conditions:");
    box.ruled = 4;
    for (const GateDecision decision :
         {GateDecision::Go, GateDecision::GoWithConditions, GateDecision::Adapt, GateDecision::Hold,
          GateDecision::Stop})
        box.boxes << w.choice(decision);
    box.lines = {w.translate("Report", "Decided by"), w.translate("Report", "Date")};
    section.blocks.push_back(Space{8});
    section.blocks.push_back(box);
    return doc;
}

} // namespace stint::report
