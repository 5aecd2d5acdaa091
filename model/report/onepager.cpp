// SPDX-License-Identifier: GPL-3.0-or-later
// The one-page summary of a challenge: what a mayor needs to decide on it, on one sheet.
#include "model/report/cells.h"
#include "model/report/facts.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

StageStrip strip(const Facts &f, const Challenge &challenge)
{
    const Words &w = f.w;
    StageStrip out;
    const TimelineRow row = timelineRow(f, challenge);
    const Stage *current = f.now.find(challenge.stage);
    QHash<QString, QDate> from;
    QHash<QString, QDate> to;
    for (const auto &band : row.bands) {
        from.insert(band.stage.name, band.from);
        to.insert(band.stage.name, band.to);
    }
    // A stopped challenge has passed only the stages that it was in.
    for (const Stage *stage : f.stages) {
        StageStrip::Part part;
        part.stage = f.mark(stage->id);
        const bool known = to.contains(stage->name);
        if (current && stage->id == current->id) {
            part.state = StageStrip::State::Current;
            if (from.value(stage->name).isValid())
                part.caption = w.translate("Report", "since %1")
                                   .arg(w.nearDate(from.value(stage->name), f.today));
        } else if (current && stage->position < current->position) {
            part.state =
                known || !current->closed ? StageStrip::State::Past : StageStrip::State::Future;
            if (known)
                part.caption =
                    w.translate("Report", "to %1").arg(w.nearDate(to.value(stage->name), f.today));
        } else if (known) {
            part.caption =
                w.translate("Report", "from %1").arg(w.nearDate(from.value(stage->name), f.today));
        }
        part.gateAfter = governance::gateOf(f.now, stage->id) != nullptr;
        part.gateDecided = part.state == StageStrip::State::Past;
        out.parts << part;
    }
    return out;
}

QString whoLine(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    QStringList parts;
    QString sponsor = f.name(c.sponsor);
    if (sponsor.isEmpty()) {
        parts << w.translate("Report", "No sponsor named.");
    } else {
        if (const Person *person = f.now.find(c.sponsorPerson))
            sponsor += u", "_s + person->name +
                       (person->role.isEmpty() ? QString() : u", "_s + person->role);
        parts << w.translate("Report", "Sponsor %1.").arg(sponsor);
    }
    if (const QString owner = f.name(c.owner); !owner.isEmpty())
        parts << w.translate("Report", "Owner %1.").arg(owner);
    if (!c.theme.isEmpty())
        parts << w.translate("Report", "Theme %1.").arg(oneLine(c.theme));
    return parts.join(u' ');
}

Paragraph text(const QString &said, const QString &none, int keep = 3)
{
    const QString line = oneLine(said);
    return Paragraph{.runs = {{line.isEmpty() ? none : line, false, line.isEmpty()}},
                     .keepLines = keep};
}

/// With a full stop, where more is said after it.
QString ended(const QString &said)
{
    return said.isEmpty() || u".?!…"_s.contains(said.back()) ? said : said + u'.';
}

Columns::Part problem(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    Columns::Part part{1, {Heading{3, w.translate("Report", "Problem"), {}}}};
    QString said = oneLine(c.question);
    if (const QString more = oneLine(c.description); !more.isEmpty() && !said.contains(more))
        said += (said.isEmpty() ? QString() : u" "_s) + sentences(more, 3);
    part.blocks.push_back(
        text(said, w.translate("Report", "The problem has not been described yet."), 4));
    return part;
}

Columns::Part tried(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    Columns::Part part{1, {Heading{3, w.translate("Report", "What was tried"), {}}}};
    part.blocks.push_back(
        text(sentences(c.tried, 4), w.translate("Report", "Nothing is recorded yet."), 4));
    return part;
}

Columns::Part residents(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    Columns::Part part{1, {Heading{3, w.translate("Report", "Residents and equity"), {}}}};
    Runs runs;
    if (!c.population.isEmpty())
        runs << Run{w.translate("Report", "Affected:"), true}
             << Run{u' ' + ended(sentences(c.population, 2)) + u' '};
    if (!c.equity.isEmpty())
        runs << Run{sentences(c.equity, 2)};
    if (runs.isEmpty())
        runs << Run{w.translate("Report", "Who is affected is not recorded yet."), false, true};
    part.blocks.push_back(Paragraph{.runs = runs});
    return part;
}

Columns::Part outcomes(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    Columns::Part part{1, {Heading{3, w.translate("Report", "Causes and outcomes"), {}}}};
    Runs runs;
    if (!c.rootCauses.isEmpty())
        runs << Run{w.translate("Report", "Root causes:"), true}
             << Run{u' ' + ended(sentences(c.rootCauses, 2)) + u' '};
    runs << Run{w.translate("Report", "No readings recorded yet."), false, true};
    part.blocks.push_back(Paragraph{.runs = runs});
    return part;
}

Columns::Part milestones(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    const QDate until = f.today.addDays(90);
    Columns::Part part{
        1, {Heading{3, w.translate("Report", "Milestones, to %1").arg(w.date(until)), {}}}};
    struct Line {
        QDate on;
        Cell name;
        QString date;
        Runs remark;
    };
    std::vector<Line> lines;
    for (const PlanItem *item : f.items(c.id)) {
        if (item->kind != PlanKind::Milestone && item->kind != PlanKind::Gate)
            continue;
        const bool done = item->actualFinish.isValid() || item->progress >= 100;
        const QDate on = done && item->actualFinish.isValid() ? item->actualFinish.date()
                                                              : governance::dueOf(*item, f.finish);
        if (!on.isValid() || (!done && governance::isOver(f.now, *item)))
            continue;
        if (on > until || (done && on < f.today.addDays(-60)))
            continue;
        Line line{on, cell(oneLine(item->name)), w.nearDate(on, f.today), {}};
        if (done) {
            line.name.shape = Shape::Done;
            line.remark << Run{w.translate("Report", "done"), false, true};
        } else {
            const bool late = on < f.today;
            line.name.shape = item->kind == PlanKind::Gate ? Shape::Gate
                              : late                       ? Shape::LateDiamond
                                                           : Shape::Diamond;
            const QDate agreed = f.agreedFinish(item->id);
            if (late)
                line.remark << Run{f.lateWords(on), true};
            else if (agreed.isValid() && agreed != on)
                line.remark << Run{
                    w.translate("Report", "agreed: %1").arg(w.nearDate(agreed, f.today)), false,
                    true};
            else if (item->kind == PlanKind::Gate)
                line.remark << Run{w.translate("Report", "to decide"), false, true};
        }
        lines.push_back(line);
    }
    for (const Stint *stint : f.stintsOf(c.id)) {
        if (!stint->demoDay.isValid() || stint->demoDay < f.today || stint->demoDay > until)
            continue;
        Line line{stint->demoDay, cell(w.translate("Report", "Demo day")),
                  w.nearDate(stint->demoDay, f.today), Runs{{f.name(stint->team), false, true}}};
        line.name.shape = Shape::Diamond;
        lines.push_back(line);
    }
    std::ranges::stable_sort(lines, {}, &Line::on);
    if (lines.empty()) {
        part.blocks.push_back(
            text({}, w.translate("Report", "No milestones are planned in this time.")));
        return part;
    }
    Table table;
    table.showHead = false;
    table.keepRows = 3;
    table.moreText = w.translate("Report", "and %1 more");
    table.columns = {{{}, 3.4, false, 2}, {{}, 1.1, true, 1}, {{}, 1.3, true, 2}};
    for (Line &line : lines)
        table.rows.push_back({line.name, cell(line.date), cell({line.remark})});
    part.blocks.push_back(table);
    return part;
}

Columns::Part risks(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    const auto all = f.openRisks(c.id);
    const QString key =
        all.empty() ? QString() : w.translate("Report", "likelihood × impact, response, owner");
    Columns::Part part{1, {Heading{3, w.translate("Report", "Top three risks"), key}}};
    if (all.empty()) {
        part.blocks.push_back(text({}, w.translate("Report", "No open risks are recorded.")));
        return part;
    }
    Table table;
    table.showHead = false;
    table.columns = {{{}, 1, false, 4}};
    for (size_t i = 0; i < all.size() && i < 3; ++i) {
        QString under = riskWords(f, *all[i]) + u'.';
        under += u' ' + (all[i]->response.isEmpty() ? w.translate("Report", "No response yet.")
                                                    : sentences(all[i]->response, 1));
        if (const QString owner = f.name(all[i]->owner); !owner.isEmpty())
            under += u' ' + owner;
        Cell line = cell({Runs{{oneLine(all[i]->title), true}}, Runs{{under, false, true}}});
        line.shape = riskShape(*all[i]);
        table.rows.push_back({line});
    }
    part.blocks.push_back(table);
    return part;
}

Columns::Part money(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    Columns::Part part{1, {Heading{3, w.translate("Report", "Budget"), {}}}};
    Runs runs;
    if (c.budget.isValid())
        runs << Run{w.money(c.budget), true} << Run{u". "_s};
    if (c.prize.isValid())
        runs << Run{w.translate("Report", "Prize %1.").arg(w.money(c.prize)) + u' '};
    if (runs.isEmpty())
        runs << Run{w.translate("Report", "No budget is recorded yet. "), false, true};
    if (!c.fiscalYear.isEmpty())
        runs << Run{w.translate("Report", "Fiscal year %1.").arg(c.fiscalYear), false, true};
    part.blocks.push_back(Paragraph{.runs = runs, .keepLines = 2});
    return part;
}

Columns::Part team(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    Columns::Part part{1, {Heading{3, w.translate("Report", "Who works on it"), {}}}};
    Runs runs;
    for (const Stint *stint : f.stintsOf(c.id)) {
        const QString name = f.name(stint->team);
        if (!name.isEmpty())
            runs << Run{name, true};
        if (stint->start.isValid() && stint->weeks > 0)
            runs << Run{u' ' +
                        w.translate("Report", "for %n weeks from %1.", nullptr, stint->weeks)
                            .arg(w.date(stint->start)) +
                        u' '};
    }
    if (!c.partners.isEmpty())
        runs << Run{w.translate("Report", "Partners: %1.").arg(c.partners.join(u", "_s))};
    if (runs.isEmpty())
        runs << Run{w.translate("Report", "No external team or partner."), false, true};
    part.blocks.push_back(Paragraph{.runs = runs, .keepLines = 2});
    return part;
}

/// When, what and why, with who decided.
using DecidedRow = std::pair<QDate, QList<Cell>>;

DecidedRow decidedRow(const Facts &f, QDate on, const QString &what, const QString &why,
                      Id<Person> decider)
{
    Runs reason{{why}};
    if (const QString name = f.name(decider); !name.isEmpty())
        reason << Run{(why.isEmpty() ? QString() : u" "_s) + name, false, true};
    Cell day = cell(f.w.date(on));
    day.shape = Shape::Decided;
    return {on, {day, cell({Runs{{what, true}}}), cell({reason})}};
}

/// What was decided at gates and otherwise, latest first; an empty list of blocks if nothing was.
std::vector<Block> decided(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    std::vector<DecidedRow> rows;
    for (const GateReview *review : f.reviewsOf(c.id)) {
        QString what = w.choice(review->decision);
        if (review->to && review->to != review->from)
            what += u", %1 → %2"_s.arg(f.mark(review->from).letter, f.mark(review->to).letter);
        QString why = oneLine(review->reason);
        if (!review->conditions.isEmpty())
            why += (why.isEmpty() ? QString() : u" "_s) +
                   w.translate("Report", "Conditions: %1.")
                       .arg(review->conditions.split(u'\n', Qt::SkipEmptyParts).join(u"; "_s));
        rows.push_back(decidedRow(f, review->on, what, why, review->decider));
    }
    QSet<qint64> replaced;
    for (const Decision &decision : f.now.table<Decision>()) {
        if (replacesAnother(decision))
            replaced.insert(decision.supersedes.value);
    }
    for (const Decision &decision : f.now.table<Decision>()) {
        if (decision.challenge != c.id || needsDeciding(decision.state) ||
            replaced.contains(decision.id.value))
            continue;
        QString why = oneLine(decision.title);
        if (!decision.reason.isEmpty())
            why = w.translate("Report", "%1: %2").arg(why, oneLine(decision.reason));
        rows.push_back(decidedRow(f, decision.on, w.choice(decision.state), why, decision.decider));
    }
    if (rows.empty())
        return {};
    std::ranges::stable_sort(rows, {}, &DecidedRow::first);
    Table table;
    table.showHead = false;
    table.keepRows = 1;
    table.columns = {{{}, 1.2, false, 1}, {{}, 2.2, false, 2}, {{}, 6, false, 3}};
    for (auto it = rows.rbegin(); it != rows.rend() && table.rows.size() < 5; ++it)
        table.rows.push_back(std::move(it->second));
    return {Rule{}, Heading{3, w.translate("Report", "Decided so far"), {}}, table};
}

/// What is asked for, or what the file suggests to ask: the gate, or nothing.
DecisionBox decision(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    DecisionBox box;
    const auto asked = f.requested(c.id);
    if (!asked.empty()) {
        const Decision &first = *asked.front();
        box.title = w.translate("Report", "Decision requested");
        if (first.due.isValid())
            box.aside = w.translate("Report", "by %1").arg(w.longDate(first.due));
        box.motion = oneLine(first.motion);
        if (box.motion.isEmpty())
            box.motion = w.translate("Report", "That the following be approved: %1.")
                             .arg(oneLine(first.title));
        box.boxes = tickBoxes(w);
        box.lines = {w.translate("Report", "Moved by"), w.translate("Report", "Seconded by")};
        return box;
    }
    box.title = w.translate("Report", "No decision requested");
    if (f.isClosed(c)) {
        box.motion = f.statusRuns(c).value(0).text;
        if (c.stageSince.isValid())
            box.aside = w.translate("Report", "closed %1").arg(w.date(c.stageSince));
        return box;
    }
    const auto report = governance::gateReport(f.now, c.id, f.today);
    if (report.gate && !report.criteria.empty())
        box.motion =
            w.translate("Report", "Next is the %1: %2.").arg(report.name, f.gateWords(report));
    else
        box.motion = w.translate("Report", "This summary is for information.");
    return box;
}

std::shared_ptr<Columns> sideBySide(Columns::Part a, Columns::Part b)
{
    auto columns = std::make_shared<Columns>();
    columns->parts.push_back(std::move(a));
    columns->parts.push_back(std::move(b));
    return columns;
}

} // namespace

Section onePager(const Facts &f, const Challenge &c)
{
    const Words &w = f.w;
    Section section;
    section.anchor = Facts::anchor(c);
    section.fitOnePage = true;
    section.foot =
        w.translate("Report", "%1: one-page summary").arg(u"%1 %2"_s.arg(c.code, oneLine(c.title)));
    auto &blocks = section.blocks;
    QString title = oneLine(c.title);
    if (title.isEmpty())
        title = w.translate("Report", "Challenge without a title");
    blocks.push_back(Heading{1, title, c.code});
    blocks.push_back(Paragraph{.runs = {{whoLine(f, c), false, true}}, .keepLines = 2});
    blocks.push_back(strip(f, c));
    blocks.push_back(Paragraph{.runs = f.statusRuns(c), .shape = f.statusShape(c), .keepLines = 2});
    if (auto changed = changesLine(f, c))
        blocks.push_back(std::move(*changed));
    blocks.push_back(Rule{});
    blocks.push_back(sideBySide(problem(f, c), tried(f, c)));
    blocks.push_back(Rule{});
    blocks.push_back(sideBySide(outcomes(f, c), residents(f, c)));
    blocks.push_back(Rule{});
    blocks.push_back(sideBySide(money(f, c), team(f, c)));
    blocks.push_back(Rule{});
    blocks.push_back(sideBySide(milestones(f, c), risks(f, c)));
    for (Block &block : decided(f, c))
        blocks.push_back(std::move(block));
    blocks.push_back(decision(f, c));
    return section;
}

} // namespace stint::report
