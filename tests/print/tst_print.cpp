// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of every document: no text overlaps another or leaves the margins, a one-pager is one
// page whatever the data, page numbers hold, and a PDF's text can be read back.
#include "model/domain/draft.h"
#include "model/report/reports.h"
#include "tests/support/samplecity.h"
#include "ui/print/paper.h"

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
