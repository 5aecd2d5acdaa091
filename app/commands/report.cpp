// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a printed document as a PDF.
#include "app/commands/command.h"
#include "app/commands/pastday.h"
#include "app/language.h"
#include "model/edit/portfolio.h"
#include "model/edit/stocktakes.h"
#include "model/governance/agenda.h"
#include "model/report/reports.h"
#include "model/store/store.h"
#include "ui/print/paper.h"
#include "ui/timeline/planpaper.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace stint::app {

namespace {

/// The challenge with that code, on that date if one is given.
Result<Id<Challenge>> challengeOf(const Snapshot &now, const QString &code, const Call &call,
                                  QDate asOf)
{
    for (const Challenge &row : now.table<Challenge>()) {
        if (row.code.compare(code, Qt::CaseInsensitive) == 0)
            return row.id;
    }
    if (asOf.isValid())
        return failure(u"%1: there was no challenge %2 on %3; leave --as-of out to see it as it "
                       "is now"_s.arg(call.argument(0), code, asOf.toString(Qt::ISODate)));
    return failure(u"%1: there is no challenge %2; `stint list FILE challenges` shows their "
                   "codes"_s.arg(call.argument(0), code));
}

/// By its name or its day; without either the one to be held next, or else the last one.
Result<const Stocktake *> stocktakeOf(const Snapshot &now, const QString &wanted, const Call &call)
{
    const Stocktake *found = wanted.isEmpty() ? governance::currentStocktake(now) : nullptr;
    const QDate day = QDate::fromString(wanted, Qt::ISODate);
    for (const Stocktake &row : now.table<Stocktake>()) {
        if (!wanted.isEmpty() && (row.name.compare(wanted, Qt::CaseInsensitive) == 0 ||
                                  (day.isValid() && row.on == day)))
            found = &row; // the latest of a name
    }
    if (found)
        return found;
    if (wanted.isEmpty())
        return failure(QCoreApplication::translate(
                           "ReportCommand", "%1: no stocktake is planned or held; plan one on the "
                                            "page Stocktakes, or import it: stint import FILE "
                                            "TABLE.csv --what stocktakes")
                           .arg(call.argument(0)));
    return failure(QCoreApplication::translate(
                       "ReportCommand",
                       "%1: there is no stocktake %2; `stint list FILE stocktakes` shows them")
                       .arg(call.argument(0), wanted));
}

/// The agenda says what changed since the stocktake before, by history.
Result<report::Document> stocktakeDocument(const Snapshot &now, const planning::Planner &planner,
                                           const edit::Portfolio &portfolio,
                                           report::Options options, const Call &call)
{
    const auto found = stocktakeOf(now, call.value(u"stocktake"_s), call);
    if (!found)
        return std::unexpected(found.error());
    if (call.value(u"kind"_s) == "minutes"_L1)
        return report::minutesPaper(now, planner, (*found)->id, options);
    if (const QDate since = governance::changesSince(now, **found); since.isValid()) {
        auto before = portfolio.asOf(since);
        if (!before)
            return std::unexpected(before.error());
        options.before = std::move(*before);
    }
    auto eve = edit::fileOnTheEve(portfolio, **found);
    if (!eve)
        return std::unexpected(eve.error());
    options.eve = std::move(*eve);
    return report::agendaPaper(now, planner, (*found)->id, options);
}

/// Of a timeline with the items of the plans: how it is laid onto sheets.
Result<ui::PlanPaper> planPaperOf(const Call &call, ui::PaperKind kind)
{
    ui::PlanPaper paper;
    paper.page = ui::paperSize(kind).transposed();
    const auto from = call.date(u"from"_s), to = call.date(u"to"_s);
    if (!from || !to)
        return std::unexpected((from ? to : from).error());
    paper.from = *from;
    paper.to = *to;
    if (from->isValid() && to->isValid() && *to < *from)
        return failure(u"--to is a day after --from"_s);
    bool isNumber = true;
    if (call.isSet(u"across"_s))
        paper.across = call.value(u"across"_s).toInt(&isNumber);
    if (!isNumber ||
        (call.isSet(u"across"_s) && (paper.across < 1 || paper.across > ui::PlanPaper::mostAcross)))
        return failure(
            u"--across is a number of sheets from 1 to %1"_s.arg(ui::PlanPaper::mostAcross));
    paper.oneSheet = call.isSet(u"one-sheet"_s);
    return paper;
}

QByteArray planPdf(const Snapshot &now, const planning::Planner &planner,
                   const ui::PlanPaper &paper, QDate today, int &pages)
{
    std::vector<Id<Challenge>> challenges;
    for (const Challenge &row : now.table<Challenge>())
        challenges.push_back(row.id);
    QString title = now.settings().city;
    if (challenges.size() == 1) {
        const Challenge &only = *now.table<Challenge>().begin();
        title = only.code + u' ' + only.title.simplified();
    }
    const ui::PlanSheets sheets(ui::planScene(now, planner, challenges, today), paper, title);
    pages = sheets.count();
    return ui::pdfOf(sheets, paper, title);
}

class ReportCommand : public Command
{
public:
    QString name() const override { return u"report"_s; }
    QString summary() const override { return u"writes a printed document as a PDF"_s; }
    QList<std::pair<QString, QString>> arguments() const override
    {
        return {{u"FILE"_s, u"the portfolio"_s}, {u"OUT.pdf"_s, u"the document to write"_s}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {
            {u"kind"_s,
             QCoreApplication::translate("ReportCommand",
                                         "board, challenge, gate, timeline, agenda or minutes"),
             u"KIND"_s, u"board"_s},
            {u"challenge"_s, u"the challenge of a one-page summary or gate paper"_s, u"CODE"_s},
            {u"stocktake"_s,
             QCoreApplication::translate("ReportCommand",
                                         "name or day of the stocktake of an agenda or minutes; "
                                         "else the next, or the last"),
             u"NAME"_s},
            {u"only"_s, u"challenges of a board pack or timeline, separated by commas"_s,
             u"CODES"_s},
            {u"lang"_s, u"en or fr"_s, u"LANG"_s, u"en"_s},
            {u"paper"_s, u"letter, a4, tabloid or a3"_s, u"PAPER"_s, u"letter"_s},
            {u"as-of"_s, u"the state at the end of that day"_s, u"DATE"_s},
            {u"since"_s, u"also says what changed since that day"_s, u"DATE"_s},
            {u"items"_s, u"a timeline with the items of the plans, tiled over sheets"_s},
            {u"from"_s, u"with --items: the first day; else that of the plans"_s, u"DATE"_s},
            {u"to"_s, u"with --items: the last day; else that of the plans"_s, u"DATE"_s},
            {u"across"_s, u"with --items: so many sheets side by side"_s, u"N"_s},
            {u"one-sheet"_s, u"with --items: all on one sheet, as long as it can be read"_s},
        };
    }
    bool needsPainting() const override { return true; }

    Result<int> run(Call &call) override
    {
        const QString kind = call.value(u"kind"_s);
        if (kind == "grant"_L1)
            return call.wrongUsage(
                u"grant reports are not available: portfolios hold no grants yet"_s);
        const bool ofStocktake = kind == "agenda"_L1 || kind == "minutes"_L1;
        if (kind != "board"_L1 && kind != "challenge"_L1 && kind != "timeline"_L1 &&
            kind != "gate"_L1 && !ofStocktake)
            return call.wrongUsage(QCoreApplication::translate(
                "ReportCommand", "--kind is board, challenge, gate, timeline, agenda or minutes"));
        if (ofStocktake && (call.isSet(u"only"_s) || call.isSet(u"since"_s)))
            return call.wrongUsage(
                QCoreApplication::translate("ReportCommand",
                                            "--%1 is not for --kind %2: it is of all challenges, "
                                            "since the stocktake before")
                    .arg(call.isSet(u"only"_s) ? u"only"_s : u"since"_s, kind));
        if (!ofStocktake && call.isSet(u"stocktake"_s))
            return call.wrongUsage(QCoreApplication::translate(
                "ReportCommand", "--stocktake is for --kind agenda and minutes"));
        const QString lang = call.value(u"lang"_s);
        if (lang != "en"_L1 && lang != "fr"_L1)
            return call.wrongUsage(u"--lang is en or fr"_s);
        ui::PaperKind paper = ui::PaperKind::Letter;
        if (!ui::paperKindFrom(call.value(u"paper"_s), paper))
            return call.wrongUsage(u"--paper is letter, a4, tabloid or a3"_s);
        const auto asOf = call.date(u"as-of"_s);
        const auto since = call.date(u"since"_s);
        if (!asOf || !since)
            return call.wrongUsage((asOf ? since : asOf).error().message);
        for (const QString &name : {u"from"_s, u"to"_s, u"across"_s, u"one-sheet"_s}) {
            if (call.isSet(name) && !call.isSet(u"items"_s))
                return call.wrongUsage(u"--%1 is for --items"_s.arg(name));
        }
        if (call.isSet(u"items"_s) && kind != "timeline"_L1)
            return call.wrongUsage(u"--items is for --kind timeline"_s);
        const auto planPaper = planPaperOf(call, paper);
        if (!planPaper)
            return call.wrongUsage(planPaper.error().message);
        const bool ofOne = kind == "challenge"_L1 || kind == "gate"_L1;
        if (ofOne && !call.isSet(u"challenge"_s))
            return call.wrongUsage(u"--kind %1 needs --challenge CODE"_s.arg(kind));

        if (ofOne && call.isSet(u"only"_s))
            return call.wrongUsage(u"--only is for board and timeline"_s);
        const QStringList codes = call.value(u"only"_s).split(u',', Qt::SkipEmptyParts);
        if (call.isSet(u"only"_s) && codes.isEmpty())
            return call.wrongUsage(u"--only names challenges, as in --only 26-05,26-06"_s);
        const QDate of = asOf->isValid() ? *asOf : call.clock().today();
        if (of > call.clock().today())
            return call.wrongUsage(u"--as-of is a day that has been"_s);
        if (since->isValid() && *since > of)
            return call.wrongUsage(u"--since is a day before that of the report"_s);

        auto opened = call.openToRead(call.argument(0));
        if (!opened)
            return std::unexpected(opened.error());
        Snapshot now = opened->snapshot;
        edit::Portfolio portfolio(std::move(opened->store), now, call.clock(), {});
        std::optional<Language> language(std::in_place); // of the document, not of what is printed
        language->set(lang);
        report::Options options;
        options.words = report::Words(Language::localeFor(lang));
        options.asOf = of;
        options.since = *since;
        if (asOf->isValid()) {
            warnBeforeHistory(call, portfolio, *asOf);
            auto then = portfolio.asOf(*asOf);
            if (!then)
                return std::unexpected(then.error());
            now = std::move(*then);
        }
        if (since->isValid()) {
            auto before = portfolio.asOf(*since);
            if (!before)
                return std::unexpected(before.error());
            options.before = std::move(*before);
            if (const auto days = portfolio.pastDays())
                options.historyFrom = days->first;
        }
        Id<Challenge> challenge;
        if (ofOne) {
            const auto found = challengeOf(now, call.value(u"challenge"_s), call, *asOf);
            if (!found)
                return std::unexpected(found.error());
            challenge = *found;
        }
        const planning::Planner planner(now);
        if (!ofOne && call.isSet(u"only"_s)) {
            std::vector<Id<Challenge>> only;
            for (const QString &code : codes) {
                const auto found = challengeOf(now, code.trimmed(), call, *asOf);
                if (!found)
                    return std::unexpected(found.error());
                only.push_back(*found);
            }
            options.whole = now;
            now = report::onlyChallenges(now, only);
        }
        if (call.isSet(u"items"_s)) {
            int pages = 0;
            const QByteArray pdf = planPdf(now, planner, *planPaper, of, pages);
            language.reset();
            if (auto written = writeFile(call.argument(1), pdf); !written)
                return std::unexpected(written.error());
            if (planPaper->oneSheet && pages > 1)
                call.warn(QCoreApplication::translate(
                    "ReportCommand", "All of it can't be read on one sheet: larger paper, a "
                                     "shorter time or --only fewer challenges would help."));
            return tell(call, pages);
        }
        const Result<report::Document> document =
            kind == "board"_L1       ? report::boardPack(now, planner, options)
            : kind == "timeline"_L1  ? report::timelineReport(now, planner, options)
            : kind == "challenge"_L1 ? report::challengeSummary(now, planner, challenge, options)
            : kind == "gate"_L1      ? report::gatePaper(now, planner, challenge, options)
                                     : stocktakeDocument(now, planner, portfolio, options, call);
        if (!document)
            return std::unexpected(document.error());
        const ui::Sheets sheets = ui::layOut(*document, ui::paperSize(paper));
        const auto pdf = ui::pdfOf(sheets);
        if (!pdf)
            return std::unexpected(pdf.error());
        language.reset();
        if (auto written = writeFile(call.argument(1), *pdf); !written)
            return std::unexpected(written.error());
        return tell(call, static_cast<int>(sheets.pages.size()));
    }

private:
    static int tell(Call &call, int pages)
    {
        call.print(QCoreApplication::translate("ReportCommand", "%1: %n pages", nullptr, pages)
                       .arg(call.argument(1)));
        return exitDone;
    }
};

} // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace stint::app
