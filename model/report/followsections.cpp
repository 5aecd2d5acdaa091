// SPDX-License-Identifier: GPL-3.0-or-later
// Sections of the board pack on what has to be done and how challenges compare.
#include "model/governance/scoring.h"
#include "model/report/cells.h"
#include "model/report/facts.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

constexpr int actionsAhead = 60; // days: until the next stocktake or so

QString score(const Words &w, double value)
{
    return w.locale().toString(value, 'f', value >= 1000 ? 0 : 1);
}

Cell challengeCell(const Facts &f, Id<Challenge> id)
{
    const Challenge *challenge = f.now.find(id);
    return challenge ? titleCell(challenge->code, oneLine(challenge->title)) : cell(QString());
}

Cell ownerCell(const Facts &f, Id<Person> owner)
{
    const QString name = f.name(owner);
    return name.isEmpty() ? cell({Runs{{f.w.translate("Report", "No owner"), false, true}}})
                          : cell(name);
}

Cell dueCell(const Facts &f, QDate due)
{
    if (!due.isValid())
        return cell(f.w.translate("Report", "no date"));
    const bool late = due < f.today;
    QList<Runs> lines{Runs{{f.w.nearDate(due, f.today), late}}};
    if (late)
        lines << Runs{{f.lateWords(due), false, true}};
    Cell out = cell(lines);
    out.shape = late ? Shape::OffTrack : Shape::None;
    return out;
}

} // namespace

bool hasRanking(const Facts &f)
{
    const auto models = governance::scoringModels(f.now);
    if (models.empty())
        return false;
    const governance::Scores scores(f.whole, models.front()->id);
    return std::ranges::any_of(scores.ranked(), [&f](Id<Challenge> id) { return f.now.find(id); });
}

void addRanking(const Facts &f, Section &section)
{
    const Words &w = f.w;
    const ScoringModel &model = *governance::scoringModels(f.now).front();
    const governance::Scores scores(f.whole, model.id);
    QString how =
        w.translate("Report", "By “%1”; the mean of all raters.").arg(oneLine(model.name));
    if (model.blind)
        how += u' ' + w.translate("Report", "Nobody saw the others' scores before all had rated.");
    if (f.options.whole)
        how += u' ' + w.translate("Report", "Ranks are among all challenges of the portfolio.");
    section.blocks.push_back(Paragraph{{{how}}});
    Table table;
    table.columns = {{w.translate("Report", "Rank"), .7, true, 1},
                     {w.translate("Report", "Challenge"), 4, false, 4},
                     {w.translate("Report", "Stage"), 1.8, false, 2},
                     {w.translate("Report", "Score"), 1, true, 1},
                     {w.translate("Report", "Raters from, to"), 2, true, 2},
                     {w.translate("Report", "Furthest apart on"), 2.4, false, 3}};
    for (const Id<Challenge> id : scores.ranked()) {
        if (!f.now.find(id))
            continue;
        const governance::ChallengeScore &each = scores.of(id);
        const Challenge &challenge = *f.now.find(id);
        const ScoringCriterion *widest = f.now.find(each.widest);
        const StageMark mark = f.mark(challenge.stage);
        table.rows.push_back(
            {cell(w.number(each.rank)), challengeCell(f, id), tileCell(mark, mark.name),
             cell(score(w, *each.score)),
             cell(each.totals.size() < 2 ? w.translate("Report", "one rater")
                                         : w.translate("Report", "%1 to %2")
                                               .arg(score(w, each.least), score(w, each.most))),
             cell(widest ? oneLine(widest->name) : u"–"_s)});
    }
    section.blocks.push_back(table);
    const auto criteria = governance::scoringCriteria(f.now, model.id);
    const auto equity =
        std::ranges::find(criteria, CriterionSense::Equity, &ScoringCriterion::sense);
    if (model.method != ScoringMethod::Weighted || equity == criteria.end())
        return;
    auto shifts = governance::sensitivity(f.whole, model.id, (*equity)->id, 10);
    std::erase_if(shifts,
                  [&f](const governance::Shift &shift) { return !f.now.find(shift.challenge); });
    QString firm = w.translate("Report", "If “%1” weighed 10 points more, the order would hold.")
                       .arg(oneLine((*equity)->name));
    if (!shifts.empty()) {
        QStringList moves;
        for (const governance::Shift &shift : shifts)
            moves << w.translate("Report", "%1 from %2 to %3")
                         .arg(f.now.find(shift.challenge)->code, w.number(shift.rank),
                              w.number(shift.then));
        firm = w.translate("Report", "If “%1” weighed 10 points more, places would change: %2.")
                   .arg(oneLine((*equity)->name), moves.join(u", "_s));
    }
    section.blocks.push_back(Paragraph{{{firm}}});
}

bool hasActions(const Facts &f)
{
    return std::ranges::any_of(f.now.table<Action>(),
                               [](const Action &a) { return a.state == ActionState::Open; }) ||
           std::ranges::any_of(f.now.table<Issue>(),
                               [](const Issue &i) { return i.state == IssueState::Open; });
}

void addActions(const Facts &f, Section &section)
{
    const Words &w = f.w;
    std::vector<const Action *> actions;
    int later = 0;
    for (const Action &action : f.now.table<Action>()) {
        if (action.state != ActionState::Open)
            continue;
        if (action.due.isValid() && action.due > f.today.addDays(actionsAhead))
            ++later;
        else
            actions.push_back(&action);
    }
    const QDate never(9999, 12, 31);
    std::ranges::sort(actions, {}, [never](const Action *a) {
        return std::tuple(a->due.isValid() ? a->due : never, a->id);
    });
    Table table;
    table.columns = {{w.translate("Report", "Action"), 4.2, false, 6},
                     {w.translate("Report", "Challenge"), 3, false, 4},
                     {w.translate("Report", "Owner"), 1.8, false, 3},
                     {w.translate("Report", "Due"), 1.6, false, 3}};
    for (const Action *action : actions) {
        const GateReview *review = f.now.find(action->review);
        table.rows.push_back(
            {titleCell(oneLine(action->title),
                       review ? w.translate("Report", "condition of %1").arg(review->number)
                              : QString()),
             challengeCell(f, action->challenge), ownerCell(f, action->owner),
             dueCell(f, action->due)});
    }
    if (!table.rows.empty())
        section.blocks.push_back(table);
    else
        section.blocks.push_back(
            Paragraph{{{w.translate("Report", "No action is due in the next 60 days.")}}});
    if (later > 0)
        section.blocks.push_back(
            Paragraph{{{w.translate("Report", "%n more actions are due later.", nullptr, later)}}});

    Table issues;
    issues.columns = {{w.translate("Report", "Issue"), 3.2, false, 6},
                      {w.translate("Report", "Challenge"), 3, false, 4},
                      {w.translate("Report", "Response"), 3.2, false, 6},
                      {w.translate("Report", "Owner"), 1.8, false, 3},
                      {w.translate("Report", "Due"), 1.6, false, 3}};
    for (const Issue &issue : f.now.table<Issue>()) {
        if (issue.state != IssueState::Open)
            continue;
        issues.rows.push_back({titleCell(oneLine(issue.title), w.choice(issue.severity)),
                               challengeCell(f, issue.challenge), cell(oneLine(issue.response)),
                               ownerCell(f, issue.owner), dueCell(f, issue.due)});
    }
    if (!issues.rows.empty()) {
        section.blocks.push_back(Heading{2, w.translate("Report", "Issues"), {}});
        section.blocks.push_back(issues);
    }
}

} // namespace stint::report
