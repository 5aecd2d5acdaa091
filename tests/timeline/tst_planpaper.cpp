// SPDX-License-Identifier: GPL-3.0-or-later
// Plans on paper: what is on which sheet, read back from what is painted.
#include "tests/timeline/timelinefixture.h"
#include "ui/timeline/planpaper.h"
#include "ui/timeline/planprintpanel.h"
#include "ui/timeline/timelinecore.h"
#include "ui/timeline/timelinepage.h"

#include <QBuffer>
#include <QComboBox>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestPlanPaper : public QObject
{
    Q_OBJECT

    /// A sheet as the drawing that it is.
    static QString drawn(const PlanSheets &sheets, int sheet, const QSizeF &page)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(page.toSize());
        svg.setResolution(72);
        QPainter painter(&svg);
        sheets.paint(painter, sheet);
        painter.end();
        return QString::fromUtf8(bytes);
    }
    static TimelineScene sceneOf(const TimelineFixture &city)
    {
        std::vector<Id<Challenge>> all;
        for (const Challenge &challenge : city.portfolio->now().table<Challenge>())
            all.push_back(challenge.id);
        return planScene(city.portfolio->now(), city.portfolio->planner(), all,
                         QDate(2026, 11, 18));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void everyRowIsOnTheSheetsOfItsLine()
    {
        TimelineFixture city;
        const TimelineScene scene = sceneOf(city);
        PlanPaper paper;
        paper.page = {500, 260};
        paper.across = 3;
        const PlanSheets sheets(scene, paper, u"City of Testing"_s);
        QCOMPARE(sheets.across(), 3);
        QVERIFY(sheets.down() > 1);
        QStringList pages;
        for (int i = 0; i < sheets.count(); ++i) {
            pages << drawn(sheets, i, paper.page);
            QVERIFY(pages.back().contains(u">City of Testing<"_s));
            QVERIFY(pages.back().contains(u">Sheet %1 of %2<"_s.arg(i + 1).arg(sheets.count())));
            QVERIFY2(pages.back().contains(QRegularExpression(u"20(26|27)"_s)), "no dates");
        }
        for (int row = 0; row < scene.rows.size(); ++row) {
            const QString code = u'>' + scene.code(scene.rows.at(row)) + u'<';
            int lines = 0;
            for (int line = 0; line < sheets.down(); ++line) {
                int found = 0;
                for (int column = 0; column < 3; ++column)
                    found += pages.at(line * 3 + column).contains(code) ? 1 : 0;
                QVERIFY2(found == 0 || found == 3, qPrintable(code));
                lines += found / 3;
            }
            QVERIFY2(lines == 1, qPrintable(code));
        }
    }

    void asManySheetsAsAskedForAndOneThatCanBeRead()
    {
        TimelineFixture city;
        const TimelineScene scene = sceneOf(city);
        PlanPaper paper;
        paper.across = 1;
        QCOMPARE(PlanSheets(scene, paper, {}).across(), 1);
        paper.across = 0;
        const int asScale = PlanSheets(scene, paper, {}).across();
        QVERIFY(asScale > 1);
        TimelineScene wide = scene;
        wide.scale.setPixelsPerDay(2 * scene.scale.pixelsPerDay());
        QVERIFY(PlanSheets(wide, paper, {}).across() > asScale);
        paper.oneSheet = true;
        const PlanSheets one(scene, paper, {});
        QCOMPARE(one.count(), 1);
        QVERIFY(one.scale() >= 0.4); // 13 pixels are more than five points
        // Two hundred rows can't be read on one.
        Draft draft(city.portfolio->now());
        for (int i = 0; i < 200; ++i) {
            PlanItem item;
            item.challenge = city.answers;
            item.name = u"Task %1"_s.arg(i);
            item.duration = WorkTime::hours(7);
            draft.add(item);
        }
        QVERIFY(city.portfolio->perform(draft.finish(u"many"_s)));
        const PlanSheets many(sceneOf(city), paper, {});
        QCOMPARE(many.across(), 1);
        QVERIFY(many.down() > 1);
        QCOMPARE(many.scale(), 0.4);
    }

    void namesHaveTheRoomThatTheyNeed()
    {
        TimelineFixture city;
        Draft draft(city.portfolio->now());
        PlanItem item;
        item.challenge = city.answers;
        item.name = u"Agree what residents are asked"_s;
        item.duration = WorkTime::hours(7);
        draft.add(item);
        QVERIFY(city.portfolio->perform(draft.finish(u"one"_s)));
        const PlanPaper paper;
        const auto isDrawn = [&](const QString &name) {
            const PlanSheets sheets(sceneOf(city), paper, {});
            qsizetype times = 0; // in the tree, and beside its bar
            for (int i = 0; i < sheets.down(); ++i)
                times += drawn(sheets, i * sheets.across(), paper.page).count(u'>' + name + u'<');
            return times > 1;
        };
        QVERIFY(isDrawn(item.name));
        // Not at the cost of the chart.
        PlanItem endless = item;
        endless.name = item.name.repeated(4);
        Draft another(city.portfolio->now());
        another.add(endless);
        QVERIFY(city.portfolio->perform(another.finish(u"two"_s)));
        QVERIFY(isDrawn(item.name));
        QVERIFY(!isDrawn(endless.name));
    }
    void itSpeaksFrench()
    {
        QTranslator french;
        QVERIFY(french.load(u":/i18n/stint_fr.qm"_s));
        QCoreApplication::installTranslator(&french);
        TimelineFixture city;
        const PlanPaper paper;
        const QString sheet = drawn(PlanSheets(sceneOf(city), paper, {}), 0, paper.page);
        QCoreApplication::removeTranslator(&french);
        QVERIFY(sheet.contains(u"Feuille 1 de"_s));
        QVERIFY(!sheet.contains(u"milestone"_s));
    }

    void thePeriodIsThatAskedFor()
    {
        TimelineFixture city;
        PlanPaper paper;
        paper.across = 1;
        paper.page = {1200, 800};
        paper.from = QDate(2026, 12, 1);
        paper.to = QDate(2026, 12, 31);
        const QString page = drawn(PlanSheets(sceneOf(city), paper, {}), 0, paper.page);
        QVERIFY(page.contains(u"December 2026"_s));
        QVERIFY(!page.contains(u"November 2026"_s));
        // Without a plan at all, and with a period that is none.
        std::swap(paper.from, paper.to);
        QCOMPARE(PlanSheets(sceneOf(city), paper, {}).across(), 1);
        const TimelineScene none =
            planScene(city.portfolio->now(), city.portfolio->planner(), {}, QDate(2026, 11, 18));
        QCOMPARE(PlanSheets(none, {}, {}).count(), 1);
        QVERIFY(!drawn(PlanSheets(none, {}, u"Empty"_s), 0, {792, 612}).isEmpty());
    }

    void thePdfHasThatManyPages()
    {
        TimelineFixture city;
        PlanPaper paper;
        paper.across = 2;
        const PlanSheets sheets(sceneOf(city), paper, u"Plan"_s);
        const QByteArray pdf = pdfOf(sheets, paper, u"Plan"_s);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pdf.count("/Type /Page\n"), sheets.count());
    }

    void printingAsksHowAndSaysHowMany()
    {
        TimelineFixture city;
        TimelinePage page(city.context());
        page.resize(1400, 800);
        page.show();
        auto *panel = page.findChild<PlanPrintPanel *>();
        QVERIFY(panel && !panel->isVisible());
        page.print();
        QVERIFY(panel->isVisible());
        auto *sheets = panel->findChildren<QComboBox *>().at(1);
        QCOMPARE(page.focusWidget(), sheets);
        sheets->setCurrentIndex(sheets->findData(3));
        QCOMPARE(panel->paper({792, 612}).across, 3);
        QVERIFY(!panel->paper({792, 612}).from.isValid());
        panel->findChildren<QComboBox *>().at(0)->setCurrentIndex(1);
        QCOMPARE(panel->paper({792, 612}).from, page.view()->shownDays().first);
        QTest::keyClick(sheets, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        // Challenges alone have their own paper.
        QSignalSpy links(&page, &Page::linkActivated);
        page.view()->setGrouping(Grouping::None);
        page.print();
        QCOMPARE(links.size(), 1);
        QVERIFY(!panel->isVisible());
    }
};

QTEST_MAIN(TestPlanPaper)
#include "tst_planpaper.moc"
