// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the board pack that are tables: status, funnel, risks, stints, what ended.
#include "model/report/facts.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

Cell tileCell(const StageMark &mark, const QString &text)
{
    Cell out = cell(text);
    out.tile = mark;
    return out;
}

Cell statusCell(const Facts &facts, const Challenge &challenge)
{
    Cell out = cell({facts.statusRuns(challenge)});
    out.shape = facts.statusShape(challenge);
    return out;
}

Cell titleCell(const QString &title, const QString &under)
{
    QList<Runs> lines{Runs{{title, true}}};
    if (!under.isEmpty())
        lines << Runs{{under, false, true}};
    return cell(lines);
}

/// Decision → the number of the one that replaced it.
template <class Row>
QHash<qint64, QString> replacements(const Snapshot &now)
{
    QHash<qint64, QString> by;
    for (const Row &row : now.table<Row>()) {
        if (row.supersedes)
            by.insert(row.supersedes.value, row.number);
    }
    return by;
}

} // namespace

QStringList tickBoxes(const Words &w)
{
    return {w.translate("Report", "Carried"), w.translate("Report", "Carried as amended"),
            w.translate("Report", "Deferred"), w.translate("Report", "Lost")};
}

Counts statusCounts(const Facts &f)
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
    if (closed > 0)
        out.parts << Counts::Part{Shape::Dash, w.number(closed),
                                  w.translate("Report", "closed: %1, %2", nullptr, closed)
                                      .arg(w.translate("Report", "%n adopted", nullptr, adopted),
                                           w.translate("Report", "%n stopped", nullptr, stopped))};
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
    Counts counts = statusCounts(f);
    Table table;
    table.columns = {{w.translate("Report", "Code"), 1.15, false, 1},
                     {w.translate("Report", "Challenge and sponsor"), 3.7, false, 6},
                     {w.translate("Report", "Status and reason"), 4.0, false, 6}};
    if (compare)
        table.columns << Column{w.translate("Report", "Since %1").arg(w.date(f.options.since)), 2.1,
                                false, 2};
    table.columns << Column{w.translate("Report", "Next due"), 2.6, false, 5};
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
        counts.aside = w.translate("Report", "Since %1: %2, %3, %4")
                           .arg(w.shortDate(f.options.since),
                                w.translate("Report", "%n worse", nullptr, worse),
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
        bar.hasBar = true;
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

QString riskWords(const Facts &f, const Risk &risk)
{
    return u"%1 × %2"_s.arg(f.w.choice(risk.likelihood), f.w.choice(risk.impact));
}

Shape riskShape(const Risk &risk)
{
    const int weight =
        (static_cast<int>(risk.likelihood) + 1) * (static_cast<int>(risk.impact) + 1);
    return weight >= 9 ? Shape::OffTrack : weight >= 4 ? Shape::AtRisk : Shape::OnTrack;
}

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
        section.blocks.push_back(table);
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

void addDecisions(const Facts &f, Section &section)
{
    const Words &w = f.w;
    struct Line {
        QDate on;
        QList<Cell> cells;
    };
    std::vector<Line> lines;
    const QHash<qint64, QString> gone = replacements<GateReview>(f.now);
    const QHash<qint64, QString> changed = replacements<Decision>(f.now);
    const auto withReplacement = [&](QList<Runs> what, const QString &by) {
        if (!by.isEmpty())
            what << Runs{{w.translate("Report", "replaced by %1").arg(by), false, true}};
        return cell(what);
    };
    for (const GateReview &review : f.now.table<GateReview>()) {
        if (!review.on.isValid() || review.on > f.today ||
            (f.options.since.isValid() && review.on <= f.options.since))
            continue;
        const Challenge *challenge = f.now.find(review.challenge);
        const Gate *gate = f.now.find(review.gate);
        QString what = w.choice(review.decision);
        if (review.from != review.to && review.to)
            what += u", %1 → %2"_s.arg(f.mark(review.from).letter, f.mark(review.to).letter);
        QList<Runs> reason;
        if (!review.reason.isEmpty())
            reason << Runs{{oneLine(review.reason)}};
        for (const QString &condition : review.conditions.split(u'\n', Qt::SkipEmptyParts))
            reason << Runs{{w.translate("Report", "Condition: "), true}, {oneLine(condition)}};
        if (reason.isEmpty())
            reason << Runs{{u"–"_s}};
        lines.push_back(
            {review.on,
             {cell({Runs{{w.date(review.on)}}, Runs{{review.number, false, true}}}),
              challenge ? titleCell(challenge->code, oneLine(challenge->title)) : cell(QString()),
              withReplacement(
                  {Runs{{what, true}}, Runs{{gate ? gate->name : QString(), false, true}}},
                  gone.value(review.id.value)),
              cell(reason), cell(f.name(review.decider))}});
    }
    for (const Decision &decision : f.now.table<Decision>()) {
        if (decision.state == DecisionState::Requested || !decision.on.isValid() ||
            decision.on > f.today || (f.options.since.isValid() && decision.on <= f.options.since))
            continue;
        const Challenge *challenge = f.now.find(decision.challenge);
        QList<Runs> reason{Runs{{oneLine(decision.title), true}}};
        if (!decision.reason.isEmpty())
            reason << Runs{{oneLine(decision.reason)}};
        lines.push_back(
            {decision.on,
             {cell({Runs{{w.date(decision.on)}}, Runs{{decision.number, false, true}}}),
              challenge ? titleCell(challenge->code, oneLine(challenge->title)) : cell(QString()),
              withReplacement({Runs{{w.choice(decision.state), true}}},
                              changed.value(decision.id.value)),
              cell(reason), cell(f.name(decision.decider))}});
    }
    std::ranges::stable_sort(lines, [](const Line &a, const Line &b) { return a.on > b.on; });
    if (lines.empty()) {
        section.blocks.push_back(
            Paragraph{{{f.options.since.isValid()
                            ? w.translate("Report", "No decisions were taken since %1.")
                                  .arg(w.date(f.options.since))
                            : w.translate("Report", "No decisions have been taken yet.")}}});
        return;
    }
    Table table;
    table.columns = {{w.translate("Report", "Date and number"), 1.8, false, 2},
                     {w.translate("Report", "Challenge"), 2.8, false, 6},
                     {w.translate("Report", "Decision"), 2.4, false, 5},
                     {w.translate("Report", "Reason"), 4.2, false, 12},
                     {w.translate("Report", "Decided by"), 1.7, false, 4}};
    for (Line &line : lines)
        table.rows.push_back(std::move(line.cells));
    section.blocks.push_back(table);
}

void addMethod(const Facts &f, Section &section)
{
    const Words &w = f.w;
    section.blocks.push_back(Heading{2, w.translate("Report", "Stages and gates"), {}});
    Table table;
    table.columns = {{w.translate("Report", "Stage"), 1.8, false, 1},
                     {w.translate("Report", "What happens in it"), 3.6, false, 4},
                     {w.translate("Report", "It leaves through its gate when"), 5, false, 16}};
    for (const Stage *stage : f.stages) {
        QList<Runs> lines;
        if (const Gate *gate = governance::gateOf(f.now, stage->id)) {
            for (const Criterion *criterion : governance::criteriaOf(f.now, gate->id))
                lines << Runs{{u"· "_s + oneLine(criterion->text)}};
        }
        if (lines.isEmpty())
            lines << Runs{{u"–"_s}};
        table.rows.push_back(
            {tileCell(f.mark(stage->id), stage->name), cell(oneLine(stage->purpose)), cell(lines)});
    }
    section.blocks.push_back(table);
    section.blocks.push_back(Heading{2, w.translate("Report", "Definitions"), {}});
    const auto define = [&](const QString &term, const QString &meaning) {
        section.blocks.push_back(Paragraph{{{term + u' ', true}, {meaning}}});
    };
    define(w.translate("Report", "Status."),
           w.translate("Report",
                       "A word, a shape and one sentence of reason, given by the owner of "
                       "the challenge. Unknown means that nobody has judged it yet."));
    define(
        w.translate("Report", "Gate."),
        w.translate("Report",
                    "A decision by a named person on a date: go, go with conditions, adapt, hold "
                    "or stop. It is kept with the evidence as it stood. A later decision can "
                    "replace it; it is never erased."));
    define(w.translate("Report", "Stint."),
           w.translate("Report",
                       "An external team that works with a city department on a challenge "
                       "for a number of weeks, ending with a demo day."));
    define(w.translate("Report", "Late."),
           w.translate("Report", "Working days past the planned date, by the city's calendar."));
    define(w.translate("Report", "Dates."),
           w.translate("Report", "Planned dates are computed from the plan: lengths, links, "
                                 "constraints and the calendars of those who do the work."));
}

} // namespace stint::report
