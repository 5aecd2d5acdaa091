// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of every document: no text overlaps another or leaves the margins, a one-pager is one
// page whatever the data, page numbers hold, and a PDF's text can be read back.
#include "model/domain/draft.h"
#include "model/report/reports.h"
#include "tests/support/samplecity.h"
#include "ui/print/paper.h"
#include "ui/print/timelinesheets.h"
#include "ui/print/type.h"

#include <QPainter>
#include <QPicture>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stint;

namespace {

QString longWord(int letters)
{
    return QString(letters, u'W');
}

/// The sample city grown to `count` challenges: plain, nasty and empty ones by turns.
Snapshot cityOf(int count)
{
    const test::SampleCity city = test::sampleCity();
    Draft draft(city.snapshot);
    const qsizetype have = draft.now().table<Challenge>().size();
    if (count < have) {
        std::vector<Id<Challenge>> extra;
        for (const Challenge &row : city.snapshot.table<Challenge>()) {
            if (row.id != city.permits)
                extra.push_back(row.id);
        }
        for (const Id<Challenge> id : extra)
            draft.remove(id);
        return draft.now();
    }
    for (qsizetype i = have; i < count; ++i) {
        Challenge c;
        c.code = u"X-%1"_s.arg(static_cast<int>(i), 3, 10, QChar(u'0'));
        c.title = u"Challenge number %1"_s.arg(i);
        c.stage = city.stages[static_cast<size_t>(i) % city.stages.size()];
        c.status = static_cast<Status>(i % 4);
        if (i % 3 == 0) {
            c.title = u"A title that goes on "_s.repeated(14);
            c.code = u"CODE-OF-AN-AGENCY-2026-%1"_s.arg(i);
            c.question = longWord(60) + u' ' + longWord(300);
            c.description = u"One sentence of the description. "_s.repeated(310);
            c.tried = u"word "_s.repeated(2000);
            c.equity = longWord(5000);
            c.population = u"Everyone. "_s.repeated(500);
            c.rootCauses = longWord(60) + u" and "_s + longWord(61);
            c.statusReason = u"It is complicated, and so on, "_s.repeated(100);
            c.theme = longWord(90);
            c.partners = QStringList(60, u"Partner"_s);
        } else if (i % 3 == 1) {
            c.stageSince = QDate(2026, 1, 1).addDays(i);
            c.start = QDate(2025, 3, 1).addDays(i);
            c.due = QDate(2027, 3, 1);
            c.sponsor = city.snapshot.find(city.permits)->sponsor;
            c.budget = Money{18600050, u"CAD"_s};
        } else {
            c.title.clear();
        }
        const Id<Challenge> id = draft.add(c);
        if (i % 3 == 0) {
            for (int r = 0; r < 9; ++r) {
                Risk risk;
                risk.challenge = id;
                risk.title = u"A risk with a very long name, "_s.repeated(12);
                risk.response = longWord(400);
                risk.owner = city.manager;
                risk.likelihood = Level::High;
                draft.add(risk);
                PlanItem item;
                item.challenge = id;
                item.kind = PlanKind::Milestone;
                item.name = u"A milestone of some length "_s.repeated(6);
                item.constraint = Constraint::Fixed;
                item.constraintTime = CivilTime::at(test::sampleToday.addDays(r * 5 - 20), 600);
                draft.add(item);
            }
            Decision asked;
            asked.challenge = id;
            asked.title = u"Approve a thing with a long title "_s.repeated(5);
            asked.motion = u"That it be done, "_s.repeated(120);
            asked.due = test::sampleToday.addDays(12);
            draft.add(asked);
        }
    }
    return draft.now();
}

report::Options optionsFor(QLocale::Language language)
{
    report::Options options;
    options.words = report::Words(QLocale(language, QLocale::Canada));
    options.asOf = test::sampleToday;
    options.since = QDate(2026, 9, 23);
    return options;
}

QString where(const ui::Sheet &sheet, const ui::Mark &mark)
{
    return u"page %1: \"%2\" at %3,%4 %5x%6"_s.arg(sheet.number)
        .arg(mark.text.left(40))
        .arg(mark.box.x())
        .arg(mark.box.y())
        .arg(mark.box.width())
        .arg(mark.box.height());
}

/// Empty if all is well; else the first fault.
QString faultOf(const ui::Sheets &sheets)
{
    for (const ui::Sheet &sheet : sheets.pages) {
        const QRectF area = sheets.textArea(sheet).adjusted(-.5, -.5, .5, .5);
        std::vector<const ui::Mark *> texts;
        for (const ui::Mark &mark : sheet.marks) {
            const QRectF box = mark.box.normalized();
            if (!area.contains(box.isEmpty() ? QRectF(box.topLeft(), QSizeF(.01, .01)) : box))
                return u"outside: "_s + where(sheet, mark);
            if (mark.kind == ui::Mark::Kind::Text && !mark.text.isEmpty())
                texts.push_back(&mark);
            if (mark.text.contains(u"%1"_s))
                return u"unresolved: "_s + where(sheet, mark);
        }
        for (size_t i = 0; i < texts.size(); ++i) {
            const QRectF a = texts[i]->box.adjusted(.4, .4, -.4, -.4);
            for (size_t j = i + 1; j < texts.size(); ++j) {
                if (a.intersects(texts[j]->box.adjusted(.4, .4, -.4, -.4)))
                    return u"overlap: %1 and %2"_s.arg(where(sheet, *texts[i]),
                                                       where(sheet, *texts[j]));
            }
        }
    }
    return {};
}

ui::Sheets sheetsOf(std::vector<report::Block> blocks, double width)
{
    report::Document document;
    document.pageText = u"Page %1 of %2"_s;
    report::Section &section = document.sections.emplace_back();
    section.blocks = std::move(blocks);
    return ui::layOut(document, {width + 2 * ui::pageMargin, 792});
}

/// All words on the sheet, one text a line.
QString wordsOn(const ui::Sheet &sheet)
{
    QStringList words;
    for (const ui::Mark &mark : sheet.marks)
        words << mark.text;
    return words.join(u'\n');
}

bool hasText(const ui::Sheet &sheet, const QString &text)
{
    return std::ranges::any_of(sheet.marks,
                               [&](const ui::Mark &m) { return m.text.contains(text); });
}

} // namespace

class TestPrint : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// As wide as the text at the most, in its own shape, and painted.
    void picturesFitTheText()
    {
        QPicture green;
        QPainter(&green).fillRect(0, 0, 400, 200, Qt::green);
        const report::Picture picture{QByteArray(green.data(), green.size()), {400, 200}};
        const ui::Sheets sheets = sheetsOf({picture}, 200);
        QCOMPARE(faultOf(sheets), QString());
        const auto &marks = sheets.pages.front().marks;
        const auto mark = std::ranges::find(marks, ui::Mark::Kind::Picture, &ui::Mark::kind);
        QVERIFY(mark != marks.end());
        QCOMPARE(mark->box.size(), QSizeF(200, 100));
        const QImage page = ui::sheetImage(sheets.pages.front(), 1);
        QCOMPARE(page.pixelColor(mark->box.center().toPoint()), QColor(Qt::green));
        QCOMPARE(page.pixelColor(mark->box.bottomRight().toPoint() + QPoint(3, 3)),
                 QColor(Qt::white));
    }

    /// A cover that would run over by a few lines is smaller; a longer one goes on as it is.
    void coversRatherShrinkThanRunOver()
    {
        const auto covers = [](int paragraphs) {
            report::Document document;
            document.pageText = u"Page %1 of %2"_s;
            report::Section &cover = document.sections.emplace_back();
            cover.cover = true;
            cover.blocks.assign(static_cast<size_t>(paragraphs),
                                report::Paragraph{.runs = {{.text = u"A line"_s}}});
            return ui::layOut(document, {612, 792}).pages;
        };
        int most = 10;
        while (covers(most + 1).size() == 1)
            ++most;
        const auto sizeOf = [](const ui::Sheet &sheet) {
            return std::ranges::find(sheet.marks, u"A line"_s, &ui::Mark::text)->style.size;
        };
        QCOMPARE(sizeOf(covers(10).front()), 10.);
        QVERIFY(sizeOf(covers(most).front()) < 10);
        QCOMPARE(sizeOf(covers(most + 1).front()), 10.);
    }

    void shortenedTextsEndAtAWord()
    {
        ui::Type type;
        const ui::TextStyle style{10};
        const QString text = u"probabilité × incidence, réponse, responsable"_s;
        const double most = type.width(u"probabilité × incidence, réponse, resp…"_s, style);
        QCOMPARE(type.elided(text, style, most), u"probabilité × incidence, réponse…"_s);
        QCOMPARE(type.elided(text, style, 1000), text);
        QCOMPARE(type.elided(u"CODE-OF-AN-AGENCY"_s, style, type.width(u"CODE-OF…"_s, style)),
                 u"CODE-OF…"_s);
    }

    /// What stands beside a heading goes under it where there is no room.
    void headingsAreWhole()
    {
        const QString text = u"Trois principaux risques"_s;
        const QString aside = u"probabilité × incidence, réponse, responsable"_s;
        for (const double width : {240.0, 180.0, 500.0}) {
            const auto sheets = sheetsOf({report::Heading{3, text, aside}}, width);
            QCOMPARE(faultOf(sheets), QString());
            QVERIFY(hasText(sheets.pages.front(), text));
            QVERIFY(wordsOn(sheets.pages.front()).replace(u'\n', u' ').contains(aside));
        }
    }

    void stagesAreNamedWhole()
    {
        report::StageBar bar;
        report::StageStrip strip;
        for (const QString &name : {u"Réception"_s, u"Découverte"_s, u"Idées"_s, u"Prototype"_s,
                                    u"Évaluation"_s, u"Mise à l’échelle"_s, u"Fermé"_s}) {
            const report::StageMark stage{name, name.left(1), u"#6E7781"_s};
            bar.parts << report::StageBar::Part{stage, bar.parts.isEmpty() ? 200 : 0};
            strip.parts << report::StageStrip::Part{stage, report::StageStrip::State::Future,
                                                    u"dès le 18 juill. 2027"_s, true};
        }
        for (const report::Block &block : {report::Block(bar), report::Block(strip)}) {
            const auto sheets = sheetsOf({block}, 510);
            QCOMPARE(faultOf(sheets), QString());
            const QString words = wordsOn(sheets.pages.front());
            QVERIFY2(!words.contains(u"…"_s), qPrintable(words));
            for (const auto &part : bar.parts) {
                for (const QString &word : part.stage.name.split(u' '))
                    QVERIFY2(words.contains(word), qPrintable(word));
            }
        }
    }

    void barsAreDrawn()
    {
        report::Table table;
        table.columns = {{u"Stage"_s, 2, false, 1}, {{}, 3, false, 1}, {u"Now"_s, 1, true, 1}};
        report::Cell bar;
        bar.hasBar = true;
        bar.bar = 1;
        bar.tile.colour = u"#56B4E9"_s;
        table.rows.push_back({{.lines = {{{u"Intake"_s}}}}, bar, {.lines = {{{u"4"_s}}}}});
        const auto sheets = sheetsOf({table}, 510);
        QVERIFY(std::ranges::any_of(sheets.pages.front().marks, [](const ui::Mark &mark) {
            return mark.brush == QColor(0x56B4E9) && mark.box.width() > 200;
        }));
    }

    /// Paragraphs that a cell has no room for leave a sign.
    void cutCellsSaySo()
    {
        report::Table table;
        table.columns = {{u"Why"_s, 1, false, 2}};
        table.rows.push_back(
            {{.lines = {{{u"One"_s}}, {{u"Two"_s}}, {{u"Three"_s}}, {{u"Four"_s}}}}});
        const QString words = wordsOn(sheetsOf({table}, 510).pages.front());
        QVERIFY2(words.contains(u"Two …"_s), qPrintable(words));
    }

    void shortSectionsShareAPage()
    {
        const Snapshot now = cityOf(1);
        const planning::Planner planner(now);
        const auto sheets =
            ui::layOut(report::boardPack(now, planner, optionsFor(QLocale::English)),
                       ui::paperSize(ui::PaperKind::Letter));
        QVERIFY2(sheets.pages.size() <= 6, qPrintable(QString::number(sheets.pages.size())));
        QCOMPARE(faultOf(sheets), QString());
    }

    void timelineSheetsAreEven()
    {
        const auto rowsOn = [](int count, ui::PaperKind kind) {
            report::TimelineFigure figure;
            figure.from = QDate(2026, 7, 1);
            figure.to = QDate(2027, 12, 31);
            figure.today = QDate(2026, 11, 18);
            figure.title = u"%1 to %2"_s;
            figure.sheetText = u"Sheet %1 of %2"_s;
            for (int i = 0; i < count; ++i) {
                report::TimelineRow row;
                row.code = u"26-%1"_s.arg(i);
                figure.rows.push_back(row);
            }
            ui::Type type;
            QList<qsizetype> rows;
            for (const auto &marks : ui::timelineSheets(
                     type, figure, ui::paperSize(kind).transposed(), QLocale(QLocale::English)))
                rows << std::ranges::count_if(marks, [](const ui::Mark &mark) {
                            return mark.text.startsWith(u"26-"_s);
                        }) / 2; // at the left and at the right
            return rows;
        };
        QCOMPARE(rowsOn(24, ui::PaperKind::A4), QList<qsizetype>({24}));
        QCOMPARE(rowsOn(33, ui::PaperKind::Letter), QList<qsizetype>({16, 17}));
        // A sheet from July names July, and what is due keeps its date.
        report::TimelineFigure figure;
        figure.from = QDate(2026, 7, 1);
        figure.to = QDate(2027, 12, 31);
        figure.title = u"%1 to %2"_s;
        figure.keyDecided = u"Gate decided"_s;
        report::TimelineRow row;
        row.statusWord = u"On track"_s;
        row.secondary = u"A hand-over checklist that everybody has signed"_s;
        row.due = u", 16 Dec"_s;
        figure.rows.push_back(row);
        ui::Type type;
        const auto sheets = ui::timelineSheets(
            type, figure, ui::paperSize(ui::PaperKind::A4).transposed(), QLocale(QLocale::French));
        const auto says = [&](auto holds) {
            return std::ranges::any_of(sheets.front(),
                                       [&](const ui::Mark &mark) { return holds(mark.text); });
        };
        QVERIFY(says([](const QString &text) { return text.startsWith(u"juil"_s); }));
        QVERIFY(says([](const QString &text) { return text.endsWith(u"…, 16 Dec"_s); }));
        // The key shows each shape before its words.
        const auto words = std::ranges::find(sheets.front(), figure.keyDecided, &ui::Mark::text);
        QVERIFY(words != sheets.front().end());
        QVERIFY(std::ranges::any_of(sheets.front(), [&](const ui::Mark &mark) {
            return mark.kind == ui::Mark::Kind::Polygon && mark.box.right() < words->box.left() &&
                   mark.box.right() > words->box.left() - 6 &&
                   mark.box.center().y() > words->box.top() &&
                   mark.box.center().y() < words->box.bottom();
        }));
        const auto many = rowsOn(200, ui::PaperKind::A4);
        QVERIFY(std::ranges::max(many) - std::ranges::min(many) <= 1);
    }

    void boardPackHolds_data()
    {
        QTest::addColumn<int>("challenges");
        QTest::addColumn<int>("paper");
        QTest::addColumn<bool>("french");
        QTest::newRow("1, letter") << 1 << 0 << false;
        QTest::newRow("24, letter") << 24 << 0 << false;
        QTest::newRow("24, A4, French") << 24 << 1 << true;
        QTest::newRow("24, tabloid") << 24 << 2 << false;
        QTest::newRow("200, A4") << 200 << 1 << false;
    }
    void boardPackHolds()
    {
        QFETCH(int, challenges);
        QFETCH(int, paper);
        QFETCH(bool, french);
        const Snapshot now = cityOf(challenges);
        const planning::Planner planner(now);
        const report::Options options = optionsFor(french ? QLocale::French : QLocale::English);
        const auto sheets = ui::layOut(report::boardPack(now, planner, options),
                                       ui::paperSize(static_cast<ui::PaperKind>(paper)));
        QVERIFY(sheets.pages.size() > static_cast<size_t>(challenges));
        QCOMPARE(faultOf(sheets), QString());
        const int count = static_cast<int>(sheets.pages.size());
        for (const ui::Sheet &sheet : sheets.pages) {
            QVERIFY(hasText(sheet, u"Page %1 of %2"_s.arg(sheet.number).arg(count)));
            QVERIFY(sheet.number == 1 || hasText(sheet, u"As of "_s));
        }
        // The one-pagers are pages of their own, one each.
        int summaries = 0;
        for (const ui::Sheet &sheet : sheets.pages)
            summaries +=
                hasText(sheet, u"one-page summary"_s) || hasText(sheet, u"Top three risks"_s);
        QCOMPARE(summaries, challenges);
    }

    void everySummaryIsOnePage()
    {
        const Snapshot now = cityOf(12);
        const planning::Planner planner(now);
        for (const auto kind : {ui::PaperKind::Letter, ui::PaperKind::A4}) {
            for (const Challenge &row : now.table<Challenge>()) {
                const auto sheets = ui::layOut(
                    report::challengeSummary(now, planner, row.id, optionsFor(QLocale::English)),
                    ui::paperSize(kind));
                QCOMPARE(sheets.pages.size(), size_t(1));
                QCOMPARE(faultOf(sheets), QString());
                QVERIFY(hasText(sheets.pages.front(), u"Page 1 of 1"_s));
                QVERIFY(hasText(sheets.pages.front(), u"ecision requested"_s));
            }
        }
    }

    void timelineAndGateHold()
    {
        const Snapshot now = cityOf(60);
        const planning::Planner planner(now);
        const auto timeline =
            ui::layOut(report::timelineReport(now, planner, optionsFor(QLocale::French)),
                       ui::paperSize(ui::PaperKind::A4));
        QVERIFY(timeline.pages.size() > 2);
        QVERIFY(timeline.pages.front().size.width() > timeline.pages.front().size.height());
        QCOMPARE(faultOf(timeline), QString());
        for (const Challenge &row : now.table<Challenge>()) {
            const auto gate =
                ui::layOut(report::gatePaper(now, planner, row.id, optionsFor(QLocale::English)),
                           ui::paperSize(ui::PaperKind::Letter));
            QCOMPARE(faultOf(gate), QString());
        }
    }

    void stocktakePapersHold()
    {
        Draft draft(cityOf(60));
        Stocktake stocktake;
        stocktake.name = u"A stocktake with a long name "_s.repeated(4);
        stocktake.on = test::sampleToday;
        stocktake.place = longWord(200);
        stocktake.attendees = QStringList(40, u"Somebody of the Department"_s).join(u'\n');
        stocktake.minutes = u"It was said at length. "_s.repeated(200);
        stocktake.next = QDate(2027, 2, 24);
        const Id<Stocktake> id = draft.add(stocktake);
        const Snapshot city = draft.now();
        for (const Challenge &row : city.table<Challenge>()) {
            Minute minute;
            minute.stocktake = id;
            minute.challenge = row.id;
            minute.text = u"A line.\n"_s.repeated(3) + longWord(300);
            draft.add(minute);
            Action action;
            action.challenge = row.id;
            action.stocktake = id;
            action.title = u"Do a thing with a long name "_s.repeated(9);
            draft.add(action);
            Decision decision;
            decision.number = u"D-2026-101"_s;
            decision.challenge = row.id;
            decision.stocktake = id;
            decision.title = longWord(80);
            decision.motion = u"That it be done, "_s.repeated(60);
            draft.add(decision);
        }
        for (const Snapshot &now : {city, draft.now()}) {
            const planning::Planner planner(now);
            for (const QLocale::Language language : {QLocale::English, QLocale::French}) {
                for (const ui::PaperKind paper : {ui::PaperKind::Letter, ui::PaperKind::A4}) {
                    for (const auto &paperOf : {report::agendaPaper, report::minutesPaper}) {
                        const auto sheets = ui::layOut(
                            paperOf(now, planner, id, optionsFor(language)), ui::paperSize(paper));
                        QVERIFY(!sheets.pages.empty());
                        QCOMPARE(faultOf(sheets), QString());
                    }
                }
            }
        }
    }

    void nothingToPrintReadsWell()
    {
        const Snapshot now;
        const planning::Planner planner(now);
        const auto sheets =
            ui::layOut(report::boardPack(now, planner, optionsFor(QLocale::English)),
                       ui::paperSize(ui::PaperKind::Letter));
        QVERIFY(sheets.pages.size() >= 1);
        QCOMPARE(faultOf(sheets), QString());
    }

    void contentsPointToTheirPages()
    {
        const Snapshot now = cityOf(24);
        const planning::Planner planner(now);
        const auto sheets =
            ui::layOut(report::boardPack(now, planner, optionsFor(QLocale::English)),
                       ui::paperSize(ui::PaperKind::Letter));
        int found = 0;
        for (const ui::Sheet &page : sheets.pages) {
            for (const ui::Mark &mark : page.marks) {
                if (mark.pageOf != u"status"_s)
                    continue;
                const int to = mark.text.toInt();
                QVERIFY(to > 1 && to <= static_cast<int>(sheets.pages.size()));
                QVERIFY(hasText(sheets.pages[static_cast<size_t>(to - 1)],
                                u"Status of all challenges"_s));
                ++found;
            }
        }
        QCOMPARE(found, 1);
    }

    void pdfIsTextAndTheSameEachTime()
    {
        const Snapshot now = cityOf(4);
        const planning::Planner planner(now);
        const auto sheets =
            ui::layOut(report::boardPack(now, planner, optionsFor(QLocale::English)),
                       ui::paperSize(ui::PaperKind::Letter));
        const auto pdf = ui::pdfOf(sheets);
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith("%PDF"));
        QTest::qWait(1100);
        QCOMPARE(*ui::pdfOf(sheets), *pdf);
        QVERIFY(!ui::pdfOf(sheets, [](int, int) { return false; }));

        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"board.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        QProcess process;
        process.start(reader, {u"-layout"_s, path, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        QVERIFY(text.contains(u"26-05"_s));
        QVERIFY(text.contains(u"Permit waiting times for small homes"_s));
        QVERIFY(text.contains(u"As of Wednesday 18 November 2026"_s));
    }
};

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
