// SPDX-License-Identifier: GPL-3.0-or-later
// Where the challenges stand: counts by status and stage, the funnel, the status of each.
#include "model/governance/throughput.h"
#include "model/report/cells.h"
#include "model/report/facts.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

Cell statusCell(const Facts &facts, const Challenge &challenge)
{
    Cell out = cell({facts.statusRuns(challenge)});
    out.shape = facts.statusShape(challenge);
    return out;
}

} // namespace

Counts statusCounts(const Facts &f, bool brief)
{
    int count[4] = {};
    int closed = 0;
    int adopted = 0;
    int stopped = 0;
    for (const Challenge &challenge : f.now.table<Challenge>()) {
        if (f.isClosed(challenge)) {
            ++closed;
            adopted += challenge.outcome == Outcome::Adopted;
            stopped += challenge.outcome == Outcome::Stopped;
        } else {
            ++count[static_cast<size_t>(challenge.status)];
        }
    }
    Counts out;
    const Words &w = f.w;
    const auto add = [&](Status status, const auto &words) {
        const int n = count[static_cast<size_t>(status)];
        out.parts << Counts::Part{shapeOf(status), w.number(n), words(n)};
    };
    // Words that follow a number.
    add(Status::OnTrack, [&](int n) { return w.translate("Report", "on track", nullptr, n); });
    add(Status::AtRisk, [&](int n) { return w.translate("Report", "at risk", nullptr, n); });
    add(Status::OffTrack, [&](int n) { return w.translate("Report", "off track", nullptr, n); });
    add(Status::Unknown, [&](int n) { return w.translate("Report", "unknown", nullptr, n); });
    if (closed > 0) {
        const QString ended = w.translate("Report", "closed: %1, %2", nullptr, closed)
                                  .arg(w.translate("Report", "%n adopted", nullptr, adopted),
                                       w.translate("Report", "%n stopped", nullptr, stopped));
        out.parts << Counts::Part{Shape::Dash, w.number(closed),
                                  brief ? w.translate("Report", "closed", nullptr, closed) : ended};
    }
    return out;
}

StageBar stageBar(const Facts &f)
{
    QHash<qint64, int> count;
    for (const Challenge &challenge : f.now.table<Challenge>())
        ++count[challenge.stage.value];
    StageBar bar;
    for (const Stage *stage : f.stages)
        bar.parts << StageBar::Part{f.mark(stage->id), count.value(stage->id.value)};
    return bar;
}

void addStatus(const Facts &f, Section &section)
{
    const Words &w = f.w;
    const bool compare = f.options.since.isValid();
    Counts counts = statusCounts(f, compare);
    Table table;
    table.columns = {{w.translate("Report", "Code"), 1.15, false, 1},
                     {w.translate("Report", "Challenge and sponsor"), 4.4, false, 6},
                     {w.translate("Report", "Status and reason"), 4.3, false, 6}};
    if (compare)
        table.columns << Column{w.translate("Report", "Since %1").arg(w.shortDate(f.options.since)),
                                2.0, false, 2};
    table.columns << Column{w.translate("Report", "Next due"), 2.9, false, 5};
    int worse = 0;
    int fresh = 0;
    int moved = 0;
    for (const Challenge *challenge : f.inOrder()) {
        QString sponsor = f.name(challenge->sponsor);
        if (sponsor.isEmpty())
            sponsor = w.translate("Report", "No sponsor named");
        QList<Cell> row{tileCell(f.mark(challenge->stage), challenge->code),
                        titleCell(oneLine(challenge->title), sponsor), statusCell(f, *challenge)};
        if (compare) {
            const SinceThen since = f.since(*challenge);
            worse += since.worse;
            fresh += since.isNew;
            moved += since.moved;
            row << cell(since.lines);
        }
        const governance::NextDue &next = f.next(challenge->id);
        if (next.isLate(f.today))
            row << cell(
                {Runs{{f.lateWords(next.on), true}}, Runs{{f.dueWords(next), false, true}}});
        else if (next.isValid())
            row << cell(
                {Runs{{w.nearDate(next.on, f.today)}}, Runs{{f.dueWords(next), false, true}}});
        else
            row << cell(u"–"_s);
        table.rows.push_back(row);
    }
    if (compare)
        counts.aside =
            u"%1, %2, %3"_s.arg(w.translate("Report", "%n worse", nullptr, worse),
                                w.translate("Report", "%n new", nullptr, fresh),
                                w.translate("Report", "%n changed stage", nullptr, moved));
    if (table.rows.empty()) {
        section.blocks.push_back(Paragraph{{{w.translate("Report", "No challenges yet.")}}});
        return;
    }
    section.blocks.push_back(Rule{});
    section.blocks.push_back(counts);
    section.blocks.push_back(Rule{});
    section.blocks.push_back(table);
    QStringList key;
    for (auto stage = f.stages.rbegin(); stage != f.stages.rend(); ++stage)
        key << u"%1 %2"_s.arg((*stage)->letter, (*stage)->name);
    key << w.translate("Report", "late: working days past the date");
    section.blocks.push_back(Paragraph{.runs = {{key.join(u" · "_s), false, true}}, .small = true});
}

void addFunnel(const Facts &f, Section &section)
{
    const Words &w = f.w;
    section.blocks.push_back(stageBar(f));
    section.blocks.push_back(statusCounts(f));
    section.blocks.push_back(Space{10});
    Table table;
    table.columns = {{w.translate("Report", "Stage"), 2.2, false, 1},
                     {w.translate("Report", "Reached"), 1, true, 1},
                     {QString(), 3.4, false, 1},
                     {w.translate("Report", "Now"), .8, true, 1},
                     {w.translate("Report", "Went on"), 1.1, true, 1},
                     {w.translate("Report", "Median days"), 1.3, true, 1}};
    const auto rows = governance::funnel(f.now, f.today);
    int most = 1;
    for (const auto &row : rows)
        most = std::max(most, row.reached);
    for (const auto &row : rows) {
        Cell bar;
        bar.tile.colour = f.mark(row.stage).colour;
        bar.hasBar = row.reached > 0;
        bar.bar = double(row.reached) / most;
        table.rows.push_back({tileCell(f.mark(row.stage), f.mark(row.stage).name),
                              cell(w.number(row.reached)), bar, cell(w.number(row.now)),
                              cell(row.wentOn ? w.percent(*row.wentOn) : u"–"_s),
                              cell(row.medianDays ? w.number(*row.medianDays) : u"–"_s)});
    }
    section.blocks.push_back(table);
    section.blocks.push_back(Paragraph{
        .runs = {{w.translate(
                      "Report",
                      "Reached: challenges that are or were in the stage or beyond it. Went "
                      "on: the share that reached the next stage. Median days: in the "
                      "stage, of those that left it; of those still in it if none did."),
                  false, true}},
        .small = true});
    // Where the open ones are kept up: over the limits that the team set itself.
    QHash<qint64, int> count;
    for (const Challenge &challenge : f.now.table<Challenge>())
        ++count[challenge.stage.value];
    for (const Stage *stage : f.stages) {
        const int here = count.value(stage->id.value);
        if (stage->limitCount > 0 && here > stage->limitCount)
            section.blocks.push_back(Paragraph{
                .runs = {{w.translate("Report", "%1 holds %2 challenges; its limit is %3.")
                              .arg(stage->name, w.number(here), w.number(stage->limitCount))}},
                .bullet = true});
    }
}

/// What gates decided in the last year, a row a quarter.
void addThroughput(const Facts &f, Section &section)
{
    const Words &w = f.w;
    constexpr std::array decisions{GateDecision::Go, GateDecision::GoWithConditions,
                                   GateDecision::Adapt, GateDecision::Hold, GateDecision::Stop};
    Table table;
    table.columns = {{w.translate("Report", "Gates decided in"), 2.2, false, 1}};
    for (const GateDecision decision : decisions)
        table.columns.push_back({w.choice(decision), 1.2, true, 1});
    table.columns.push_back({w.translate("Report", "All"), .8, true, 1});
    table.columns.push_back({QString(), 3.4, false, 1}); // keeps the numbers together
    for (const governance::Throughput &row : governance::byQuarter(governance::throughput(f.now))) {
        if (row.from.addMonths(12) <= f.today)
            break;
        QList<Cell> cells{cell(w.quarter(row.from))};
        for (const GateDecision decision : decisions)
            cells << cell(w.number(row.of(decision)));
        cells << cell(w.number(row.all())) << Cell();
        table.rows.push_back(std::move(cells));
    }
    if (table.rows.empty())
        return;
    section.blocks.push_back(Space{10});
    section.blocks.push_back(table);
}

} // namespace stint::report
