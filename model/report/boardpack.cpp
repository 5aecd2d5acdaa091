// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/facts.h"

using namespace Qt::StringLiterals;

namespace stint::report {

namespace {

/// "That the notice be adopted…": as typed, or made from the title.
QString motionText(const Facts &f, const Decision &decision)
{
    QString text = oneLine(decision.motion);
    if (text.isEmpty())
        text = f.w.translate("Report", "That the following be approved: %1.")
                   .arg(oneLine(decision.title));
    return text;
}

void addCover(const Facts &f, Section &cover)
{
    const Words &w = f.w;
    const Settings &s = f.now.settings();
    cover.cover = true;
    cover.blocks.push_back(Heading{
        3, s.city.isEmpty() ? w.translate("Report", "Innovation portfolio") : s.city, s.team});
    cover.blocks.push_back(Space{14});
    cover.blocks.push_back(
        Heading{1, w.translate("Report", "Innovation portfolio: board pack"), {}});
    if (const QString meeting = f.meeting(); !meeting.isEmpty())
        cover.blocks.push_back(Paragraph{.runs = {{meeting}}, .large = true});
    cover.blocks.push_back(Space{6});
    KeyValues facts;
    facts.pairs << std::pair(w.translate("Report", "As of"), w.longDate(f.today));
    if (const QString place = f.meetingPlace(); !place.isEmpty())
        facts.pairs << std::pair(w.translate("Report", "Place and time"), place);
    if (const Person *director = f.now.find(s.director))
        facts.pairs << std::pair(w.translate("Report", "From"),
                                 director->role.isEmpty()
                                     ? director->name
                                     : u"%1, %2"_s.arg(director->name, director->role));
    if (f.options.since.isValid())
        facts.pairs << std::pair(w.translate("Report", "Changes since"), w.date(f.options.since));
    if (f.options.whole)
        facts.pairs << std::pair(w.translate("Report", "Shows"), f.choiceWords());
    cover.blocks.push_back(facts);
    if (const Runs office = officeRuns(f); !office.isEmpty())
        cover.blocks.push_back(Paragraph{.runs = office, .small = true});

    const int count = static_cast<int>(f.now.table<Challenge>().size());
    cover.blocks.push_back(
        Heading{2, w.translate("Report", "%n challenges, by stage", nullptr, count), {}});
    if (count == 0) {
        cover.blocks.push_back(
            Paragraph{{{w.translate("Report", "The portfolio holds no challenges yet.")}}});
    } else {
        cover.blocks.push_back(stageBar(f));
        cover.blocks.push_back(statusCounts(f));
    }

    const auto asked = f.requested();
    const int decisions = static_cast<int>(asked.size());
    if (decisions == 0) {
        cover.blocks.push_back(Heading{2, w.translate("Report", "No decisions requested"), {}});
        cover.blocks.push_back(
            Paragraph{{{w.translate("Report", "Nothing needs to be decided at this meeting.")}}});
    } else {
        cover.blocks.push_back(
            Heading{2, w.translate("Report", "%n decisions requested", nullptr, decisions), {}});
    }
    int number = 0;
    for (const Decision *decision : asked) {
        Motion motion;
        motion.number = w.number(++number);
        motion.title = oneLine(decision->title);
        motion.motion = motionText(f, *decision);
        if (const Challenge *challenge = f.now.find(decision->challenge)) {
            Run where{challenge->code, false, true, {}};
            if (f.options.onePagers) {
                where.text = w.translate("Report", "%1, page %2").arg(challenge->code, u"%1"_s);
                where.pageOf = Facts::anchor(*challenge);
            }
            motion.aside << where;
        }
        if (decision->due.isValid())
            motion.aside << Run{
                w.translate("Report", "by %1").arg(w.nearDate(decision->due, f.today)), true};
        motion.boxes = tickBoxes(w);
        cover.blocks.push_back(motion);
    }
    cover.blocks.push_back(Heading{2, w.translate("Report", "In this pack"), {}});
    cover.blocks.push_back(Contents{});
    cover.foot = w.translate("Report", "Status is given as a shape, a word and a reason.");
    if (!s.currency.isEmpty())
        cover.foot += u' ' + w.translate("Report", "Amounts in %1.").arg(s.currency);
}

QDate monthStart(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// The range of a timeline: what there is, in whole quarters, at most `years` each way.
std::pair<QDate, QDate> rangeOf(const TimelineFigure &figure, QDate today, int back, int ahead)
{
    QDate first = today;
    QDate last = today.addMonths(3);
    const auto see = [&](QDate day) {
        if (day.isValid()) {
            first = std::min(first, day);
            last = std::max(last, day);
        }
    };
    for (const TimelineRow &row : figure.rows) {
        for (const auto &band : row.bands) {
            see(band.from);
            see(band.to);
        }
        for (const auto &mark : row.milestones)
            see(mark.on);
        for (const auto &stint : row.stints) {
            see(stint.from);
            see(stint.to);
        }
    }
    first = std::max(first, today.addMonths(-back));
    last = std::min(last, today.addMonths(ahead));
    return {monthStart(first), last};
}

/// Nothing but where it stands today: the status table says as much.
bool isBlank(const TimelineRow &row, QDate today)
{
    return row.gates.isEmpty() && row.milestones.isEmpty() && row.stints.isEmpty() &&
           std::ranges::all_of(row.bands, [today](const TimelineRow::Band &band) {
               return band.from >= today.addDays(-1) && band.to <= today.addDays(1);
           });
}

/// The sheets that today is on, and the eighteen months before them where there are any. Rows that
/// have nothing to show are left out.
void addTimeline(const Facts &f, Document &doc)
{
    TimelineFigure figure = timelineFigure(f, f.today, f.today);
    const auto left = static_cast<int>(
        std::erase_if(figure.rows, [&f](const TimelineRow &row) { return isBlank(row, f.today); }));
    Section &section = doc.sections.emplace_back();
    section.anchor = u"timeline"_s;
    section.contents = f.w.translate("Report", "Timeline");
    if (figure.rows.empty()) {
        section.blocks.push_back(Heading{1, section.contents, {}});
        section.blocks.push_back(
            Paragraph{{{f.w.translate("Report", "Nothing is planned yet, so there is no "
                                                "timeline to show.")}}});
        return;
    }
    if (left > 0)
        figure.headLeft = f.w.translate(
            "Report", "Challenge, status, next due (%n without a plan left out)", nullptr, left);
    const auto [first, last] = rangeOf(figure, f.today, 22, 14);
    const QDate todaySheet = monthStart(f.today.addMonths(-4));
    figure.from = first < todaySheet ? todaySheet.addMonths(-18) : todaySheet;
    figure.to = todaySheet.addMonths(18).addDays(-1);
    if (first >= todaySheet.addMonths(-3) && first < todaySheet) {
        figure.from = first;
        figure.to = first.addMonths(18).addDays(-1);
    }
    section.landscape = true;
    section.blocks.push_back(std::move(figure));
}

} // namespace

Document boardPack(const Snapshot &now, const planning::Planner &planner, const Options &options)
{
    const Facts f(now, planner, options);
    const Words &w = f.w;
    const QString title = w.translate("Report", "Innovation portfolio: board pack");
    Document doc = f.document(title);
    doc.runningHead =
        w.translate("Report", "%1: board pack").arg(organisation(f.now.settings(), w));

    const auto begin = [&](const QString &anchor, const QString &name) -> Section & {
        Section &section = doc.sections.emplace_back();
        section.anchor = anchor;
        section.contents = name;
        section.blocks.push_back(Heading{1, name, {}});
        return section;
    };
    doc.sections.emplace_back();
    addCover(f, doc.sections.back());
    Section &pipeline = begin(u"funnel"_s, w.translate("Report", "Pipeline and funnel"));
    addFunnel(f, pipeline);
    addThroughput(f, pipeline);
    addStatus(f, begin(u"status"_s, w.translate("Report", "Status of all challenges")));
    if (options.changes && options.since.isValid() && options.before)
        addChanges(
            f, begin(u"changes"_s,
                     w.translate("Report", "What changed since %1").arg(w.date(options.since))));
    if (options.priorities && !now.table<Priority>().isEmpty())
        addPriorities(f, begin(u"priorities"_s, w.translate("Report", "Priorities")));
    if (options.timeline && !now.table<Challenge>().isEmpty())
        addTimeline(f, doc);
    if (options.stints)
        addStints(f, begin(u"stints"_s, w.translate("Report", "Stints")));
    if (hasRanking(f))
        addRanking(f, begin(u"ranking"_s, w.translate("Report", "How challenges compare")));
    if (hasActions(f))
        addActions(f, begin(u"actions"_s, w.translate("Report", "Actions and issues")));
    if (options.risks)
        addRisks(f, begin(u"risks"_s, w.translate("Report", "Risks")));
    if (options.scaleUp && !now.table<Adoption>().isEmpty())
        addScaleUp(f, begin(u"scale-up"_s, w.translate("Report", "Scale-up")));
    if (options.stopped)
        addStopped(f, begin(u"stopped"_s, w.translate("Report", "What ended, and why")));
    if (options.decisions)
        addDecisions(
            f, begin(u"decisions"_s,
                     options.since.isValid()
                         ? w.translate("Report", "Decisions since %1").arg(w.date(options.since))
                         : w.translate("Report", "Decisions taken")));
    if (options.onePagers) {
        bool first = true;
        for (const Challenge *challenge : f.inOrder()) {
            Section section = onePager(f, *challenge);
            if (first)
                section.contents = w.translate("Report", "One-page summaries");
            first = false;
            doc.sections.push_back(std::move(section));
        }
    }
    if (options.method)
        addMethod(f, begin(u"method"_s, w.translate("Report", "Method and definitions")));
    return doc;
}

Document challengeSummary(const Snapshot &now, const planning::Planner &planner,
                          Id<Challenge> challenge, const Options &options)
{
    const Facts f(now, planner, options);
    const Challenge *row = now.find(challenge);
    Document doc = f.document(row ? u"%1 %2"_s.arg(row->code, oneLine(row->title)) : QString());
    if (row)
        doc.sections.push_back(onePager(f, *row));
    return doc;
}

Document timelineReport(const Snapshot &now, const planning::Planner &planner,
                        const Options &options)
{
    const Facts f(now, planner, options);
    Document doc = f.document(
        options.whole ? u"%1: %2"_s.arg(f.w.translate("Report", "Timeline"), f.choiceWords())
                      : f.w.translate("Report", "Timeline"));
    TimelineFigure figure = timelineFigure(f, f.today, f.today);
    const auto [first, last] = rangeOf(figure, f.today, 96, 96);
    figure.from = first;
    figure.to = last;
    Section &section = doc.sections.emplace_back();
    section.anchor = u"timeline"_s;
    if (figure.rows.empty()) {
        section.blocks.push_back(Heading{1, f.w.translate("Report", "Timeline"), {}});
        section.blocks.push_back(Paragraph{{{f.w.translate("Report", "No challenges yet.")}}});
    } else {
        section.landscape = true;
        section.blocks.push_back(std::move(figure));
    }
    return doc;
}

} // namespace stint::report
