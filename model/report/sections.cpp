// SPDX-License-Identifier: GPL-3.0-or-later
// Risks, residencies and what ended: sections of the board pack that are one table each.
#include "model/governance/risks.h"
#include "model/report/cells.h"
#include "model/report/facts.h"

using namespace Qt::StringLiterals;

namespace stint::report {

QString riskWords(const Facts &f, const Risk &risk)
{
    return u"%1 × %2"_s.arg(f.w.choice(risk.likelihood), f.w.choice(risk.impact));
}

Shape riskShape(const Risk &risk)
{
    return shapeOf(governance::riskGravity(risk));
}

namespace {

/// How many open risks stand at each likelihood and impact.
Table riskMatrix(const Facts &f)
{
    const Words &w = f.w;
    const std::vector<const Risk *> open = f.openRisks();
    Table table;
    table.columns = {{w.translate("Report", "Likelihood"), 2, false, 2}};
    for (const Level impact : {Level::Low, Level::Medium, Level::High}) {
        const QString title = w.translate("Report", "Impact: %1").arg(w.choice(impact));
        table.columns.push_back({title, 2, false, 2});
    }
    for (const Level likelihood : {Level::High, Level::Medium, Level::Low}) {
        QList<Cell> row{cell(w.choice(likelihood))};
        for (const Level impact : {Level::Low, Level::Medium, Level::High}) {
            const auto count = static_cast<int>(std::ranges::count_if(open, [&](const Risk *risk) {
                return risk->likelihood == likelihood && risk->impact == impact;
            }));
            Cell field = count > 0 ? cell({Runs{{w.number(count), true}}})
                                   : cell({Runs{{u"–"_s, false, true}}});
            field.shape =
                shapeOf(governance::riskGravity(governance::riskScore(likelihood, impact)));
            row << field;
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

void addRisks(const Facts &f, Section &section)
{
    const Words &w = f.w;
    Table table;
    table.columns = {{w.translate("Report", "Risk"), 3.6, false, 6},
                     {w.translate("Report", "Challenge"), 2.6, false, 6},
                     {w.translate("Report", "Likelihood × impact"), 1.9, false, 1},
                     {w.translate("Report", "Response"), 3.4, false, 8},
                     {w.translate("Report", "Owner and review"), 1.9, false, 4}};
    for (const Risk *risk : f.openRisks()) {
        const Challenge *challenge = f.now.find(risk->challenge);
        Cell title = cell({Runs{{oneLine(risk->title), true}}});
        title.shape = riskShape(*risk);
        QList<Runs> who;
        if (const QString owner = f.name(risk->owner); !owner.isEmpty())
            who << Runs{{owner}};
        else
            who << Runs{{w.translate("Report", "No owner"), false, true}};
        if (risk->review.isValid())
            who << Runs{{w.nearDate(risk->review, f.today), risk->review < f.today, true}};
        table.rows.push_back(
            {title,
             challenge ? titleCell(challenge->code, oneLine(challenge->title)) : cell(QString()),
             cell(riskWords(f, *risk)),
             cell(risk->response.isEmpty() ? w.translate("Report", "No response recorded yet")
                                           : oneLine(risk->response)),
             cell(who)});
    }
    if (table.rows.empty())
        section.blocks.push_back(
            Paragraph{{{w.translate("Report", "No open risks are recorded.")}}});
    else
        section.blocks.insert(section.blocks.end(), {riskMatrix(f), Space{10}, table});
}

void addStints(const Facts &f, Section &section)
{
    const Words &w = f.w;
    std::vector<const Stint *> stints;
    for (const Stint &stint : f.now.table<Stint>())
        stints.push_back(&stint);
    std::ranges::sort(stints, {}, [](const Stint *s) { return std::tuple(s->start, s->id); });
    Table table;
    table.columns = {{w.translate("Report", "Team"), 2.4, false, 4},
                     {w.translate("Report", "Challenge"), 3.2, false, 6},
                     {w.translate("Report", "From and to"), 2.4, false, 2},
                     {w.translate("Report", "Week"), 1.5, false, 1},
                     {w.translate("Report", "Demo day"), 1.5, false, 1},
                     {w.translate("Report", "Agreement ends"), 1.6, false, 1}};
    for (const Stint *stint : stints) {
        const Challenge *challenge = f.now.find(stint->challenge);
        QString team = f.name(stint->team);
        if (team.isEmpty())
            team = w.translate("Report", "Team not chosen yet");
        QList<Runs> span;
        QString week = u"–"_s;
        if (stint->start.isValid()) {
            const QDate end = lastDayOf(stint->start, stint->weeks);
            span << Runs{{w.date(stint->start)}} << Runs{{w.date(end), false, true}};
            const int at = static_cast<int>(stint->start.daysTo(f.today) / 7) + 1;
            if (f.today < stint->start)
                week = w.translate("Report", "not begun");
            else if (at > stint->weeks)
                week = w.translate("Report", "over");
            else
                week = w.translate("Report", "%1 of %2").arg(w.number(at), w.number(stint->weeks));
        }
        table.rows.push_back(
            {cell({Runs{{team, true}}}),
             challenge ? titleCell(challenge->code, oneLine(challenge->title)) : cell(QString()),
             cell(span), cell(week),
             cell(stint->demoDay.isValid() ? w.date(stint->demoDay) : u"–"_s),
             cell(stint->agreementEnds.isValid() ? w.date(stint->agreementEnds) : u"–"_s)});
    }
    if (table.rows.empty())
        section.blocks.push_back(Paragraph{{{w.translate("Report", "No stints are recorded.")}}});
    else
        section.blocks.push_back(table);
}

void addStopped(const Facts &f, Section &section)
{
    const Words &w = f.w;
    Table table;
    table.columns = {{w.translate("Report", "Code"), 1.1, false, 1},
                     {w.translate("Report", "Challenge and sponsor"), 3.6, false, 6},
                     {w.translate("Report", "Ended"), 1.6, false, 2},
                     {w.translate("Report", "Why"), 5.4, false, 8}};
    for (const Challenge *challenge : f.inOrder()) {
        if (!f.isClosed(*challenge))
            continue;
        const auto reviews = f.reviewsOf(challenge->id);
        QDate on = challenge->stageSince;
        QString why = oneLine(challenge->statusReason);
        QString number;
        if (!reviews.empty()) {
            on = reviews.back()->on;
            if (!reviews.back()->reason.isEmpty())
                why = oneLine(reviews.back()->reason);
            number = reviews.back()->number;
        }
        if (why.isEmpty())
            why = w.translate("Report", "No reason recorded.");
        QList<Runs> ended{Runs{{f.statusWord(*challenge), true}}};
        ended << Runs{{on.isValid() ? w.date(on) : QString(), false, true}};
        QList<Runs> reason{Runs{{why}}};
        if (!number.isEmpty())
            reason << Runs{{number, false, true}};
        table.rows.push_back({tileCell(f.mark(challenge->stage), challenge->code),
                              titleCell(oneLine(challenge->title), f.name(challenge->sponsor)),
                              cell(ended), cell(reason)});
    }
    if (table.rows.empty()) {
        section.blocks.push_back(
            Paragraph{{{w.translate("Report", "Nothing has been closed yet.")}}});
        return;
    }
    section.blocks.push_back(Paragraph{
        {{w.translate("Report", "Stopping is a good result when the evidence says so: what was "
                                "learned is kept, and the money and people are free.")}}});
    section.blocks.push_back(table);
}

} // namespace stint::report
