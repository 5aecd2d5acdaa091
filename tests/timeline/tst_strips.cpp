// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under the chart: load, open challenges by stage, and everything in small.
#include "model/planning/load.h"
#include "tests/timeline/timelinefixture.h"
#include "ui/timeline/loadstrip.h"
#include "ui/timeline/overview.h"
#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/timelinecore.h"
#include "ui/timeline/timelinepage.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class StripsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TimelineFixture> city;
    std::unique_ptr<TimelinePage> page;
    LoadStrip *strip = nullptr;
    OverviewStrip *map = nullptr;

    TimelineScene &scene() const { return TimelineCore::of(*page->view()).scene; }
    QStringList words() const
    {
        QStringList all;
        for (const QLabel *label : strip->findChildren<QLabel *>())
            all << label->text();
        return all;
    }
    StripBar barOf(QDate day)
    {
        for (const StripBar &bar : strip->bars()) {
            if (bar.from <= day && day < bar.to)
                return bar;
        }
        return {};
    }
    /// So that Ada has two things to do at once from 30 November on.
    void overload()
    {
        Draft draft(city->portfolio->now());
        for (const Id<PlanItem> item : {city->build1, city->build2}) {
            PlanItem row = *draft.find(item);
            row.constraint = Constraint::MustStart;
            row.constraintTime = CivilTime::at(QDate(2026, 11, 30), 540);
            row.duration = WorkTime::hours(35);
            draft.update(row);
            Assignment work;
            work.item = item;
            work.person = city->ada;
            work.units = 100;
            draft.add(work);
        }
        QVERIFY(city->portfolio->perform(draft.finish(u"overload"_s)).has_value());
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s));
        city = std::make_unique<TimelineFixture>();
        page = std::make_unique<TimelinePage>(city->context());
        page->resize(1500, 900);
        page->view()->setMark(TimelineMark::Load, true);
        page->view()->setMark(TimelineMark::Overview, true);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        page->view()->showDay(QDate(2026, 11, 1));
        strip = page->findChild<LoadStrip *>();
        map = page->findChild<OverviewStrip *>();
        QVERIFY(strip->isVisible() && map->isVisible());
    }
    void cleanup()
    {
        page.reset();
        city.reset();
    }

    // A bar is what the engine counts for its week, and stands on that week of the chart above.
    void barsAreTheWeeksOfTheChart()
    {
        overload();
        strip->setPerson(city->ada);
        const StripBar bar = barOf(QDate(2026, 12, 2));
        QCOMPARE(bar.from, QDate(2026, 11, 30));
        QCOMPARE(bar.to, QDate(2026, 12, 7));
        QCOMPARE(bar.left, scene().scale.x(bar.from));
        const auto all =
            planning::Load(city->portfolio->now(), city->portfolio->planner()).overloads();
        const auto week = std::ranges::find_if(all, [&](const planning::Overload &o) {
            return o.person == city->ada && o.week == bar.from;
        });
        QVERIFY(week != all.end());
        QCOMPARE(bar.load.demanded, week->demanded);
        QCOMPARE(bar.load.capacity, week->capacity);
        QCOMPARE(bar.load.excess, week->excess);
        QVERIFY(words().join(u' ').contains(u"Too much (hatched): 30 Nov +"_s));
        // It follows edits, and undo.
        QVERIFY(city->portfolio->undo().has_value());
        QCOMPARE(barOf(QDate(2026, 12, 2)).load.excess.minutes, 0);
        QVERIFY(words().join(u' ').contains(u"Nothing is too much"_s));
    }

    void withNobodyAssignedItSaysSo()
    {
        Draft draft(city->portfolio->now());
        for (const qint64 id : city->portfolio->now().ids(EntityKind::Assignment))
            draft.remove(Id<Assignment>(id));
        QVERIFY(city->portfolio->perform(draft.finish(u"leave"_s)).has_value());
        QTRY_VERIFY(words().join(u' ').contains(u"Nobody is assigned"_s));
        QVERIFY(!words().join(u' ').contains(u"Nothing is too much"_s));
    }

    void workOfHiddenChallengesIsGrey()
    {
        overload();
        strip->setPerson(city->ada);
        QCOMPARE(barOf(QDate(2026, 12, 2)).load.shown, barOf(QDate(2026, 12, 2)).load.demanded);
        FilterState state;
        state.text = u"licence"_s;
        city->filter.setState(state);
        const StripBar bar = barOf(QDate(2026, 12, 2));
        QVERIFY(bar.load.demanded.minutes > 0);
        QCOMPARE(bar.load.shown.minutes, 0);
        QVERIFY(words().join(u' ').contains(u"Grey"_s));
    }

    void itIsReadByKeyboard()
    {
        overload();
        QSignalSpy told(strip, &LoadStrip::statusMessage);
        strip->setPerson(city->ada);
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Right); // today's
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().startsWith(u"Week of 16 Nov: "_s),
                 qPrintable(told[0][0].toString()));
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Right);
        const QString words = told.last()[0].toString();
        QVERIFY2(words.startsWith(u"Week of 30 Nov: 70 h of 35 h"_s), qPrintable(words));
        QVERIFY(words.endsWith(u"35 h too much"_s));
        QCOMPARE(strip->accessibleDescription(), words);
        for (int i = 0; i < 60; ++i) // beyond the edge the chart follows
            QTest::keyClick(strip, Qt::Key_Right);
        QCOMPARE(told.size(), 63);
    }

    void levelIsAtHand()
    {
        QSignalSpy asked(strip, &LoadStrip::levelRequested);
        for (QAbstractButton *button : strip->findChildren<QAbstractButton *>())
            button->click();
        QCOMPARE(asked.size(), 1);
    }

    void withoutPlansStagesAreCounted()
    {
        page->view()->setGrouping(Grouping::None);
        QVERIFY(!strip->findChild<QComboBox *>()->isVisible());
        const StripBar bar = barOf(QDate(2026, 11, 18));
        QCOMPARE(std::accumulate(bar.open.begin(), bar.open.end(), 0), 3);
        QVERIFY(words().join(u' ').contains(u"3 open now"_s));
        QTest::keyClick(strip, Qt::Key_Right);
        QVERIFY(strip->accessibleDescription().contains(u"3 challenges open"_s));
    }

    void theFrameIsWhatIsInSight()
    {
        const QRectF frame = map->inSight();
        QVERIFY(map->map().contains(frame.center()));
        // Dragged to the end, the chart is there too.
        const QPoint from = frame.center().toPoint();
        const int before = page->view()->horizontalScrollBar()->value();
        QTest::mousePress(map, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, from + QPoint(150, 0),
                         map->mapToGlobal(from + QPoint(150, 0)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(map, &move);
        QVERIFY(page->view()->horizontalScrollBar()->value() > before);
        QVERIFY(std::abs(map->inSight().center().x() - frame.center().x() - 150) < 2);
    }

    // Each row's colour lies where its bar is.
    void everyRowIsInThePicture()
    {
        const auto [from, to] = overviewSpan(scene());
        const QImage image = overviewImage(scene(), QSize(800, 100), from, to);
        const QRgb ground = scene().theme.surface.rgb();
        for (int row = 0; row < scene().rows.size(); ++row) {
            bool used = false;
            for (int x = 0; x < image.width() && !used; ++x)
                used = image.pixel(x, int(row * overviewPitch)) != ground;
            QVERIFY2(used, qPrintable(u"row %1"_s.arg(row)));
        }
        QVERIFY(overviewImage(scene(), QSize(), from, to).isNull());
        QVERIFY(!overviewImage(scene(), QSize(5, 2), from, to).isNull());
    }

    void stripsAreRemembered()
    {
        page->view()->setMark(TimelineMark::Overview, false);
        const QByteArray state = page->saveState();
        TimelinePage other(city->context());
        other.restoreState(state);
        other.show();
        QVERIFY(other.findChild<LoadStrip *>()->isVisible());
        QVERIFY(!other.findChild<OverviewStrip *>()->isVisible());
    }
};

QTEST_MAIN(StripsTest)
#include "tst_strips.moc"
