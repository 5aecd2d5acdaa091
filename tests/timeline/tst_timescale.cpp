// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/linkroute.h"
#include "ui/timeline/timescale.h"

#include <QLocale>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TimeScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    }

    void timeAndPixelsAreInverse()
    {
        for (const double pixels : {0.04, 0.8, 6.0, 32.0, 960.0}) {
            const TimeScale scale(QDate(2024, 1, 1), pixels);
            for (const QDate day : {QDate(2024, 1, 1), QDate(2026, 11, 18), QDate(2023, 2, 28)}) {
                QCOMPARE(scale.dayAt(scale.x(day) + pixels / 2), day);
                const CivilTime t = CivilTime::at(day, 615);
                const qint64 off = std::abs(scale.at(scale.x(t) + 1e-7).minute - t.minute);
                QVERIFY2(off <= 1, qPrintable(QString::number(off)));
            }
        }
    }

    void zoomStaysWithinHoursAndYears()
    {
        TimeScale scale;
        scale.setPixelsPerDay(1e9);
        QCOMPARE(scale.pixelsPerDay(), TimeScale::maxPixelsPerDay);
        QCOMPARE(scale.lowerUnit(), TickUnit::Hour);
        scale.setPixelsPerDay(0);
        QCOMPARE(scale.pixelsPerDay(), TimeScale::minPixelsPerDay);
        QCOMPARE(scale.upperUnit(), TickUnit::Decade);
        scale.setPixelsPerDay(TimeScale::pixelsPerDay(ZoomStep::Week));
        QCOMPARE(scale.step(), ZoomStep::Week);
        QCOMPARE(scale.upperUnit(), TickUnit::Month);
        QCOMPARE(scale.lowerUnit(), TickUnit::Week);
    }

    void aWorkingDayFillsItsColumn()
    {
        const TimeScale scale(QDate(2026, 1, 1), 6);
        const auto &calendar = planning::WorkCalendar::standard();
        const QDate monday(2026, 11, 30);
        QCOMPARE(scale.barStart(CivilTime::at(monday, 540), calendar), scale.x(monday));
        QCOMPARE(scale.barFinish(CivilTime::at(monday, 1020), calendar),
                 scale.x(monday.addDays(1)));
        QCOMPARE(scale.barFinish(CivilTime::at(monday, 780), calendar), scale.x(monday) + 3);
        QCOMPARE(scale.point(CivilTime::at(monday, 540)), scale.x(monday) + 3);
    }

    void headingsFitAndAreOfOneForm()
    {
        const TimeScale scale(QDate(2026, 1, 1), 32);
        const auto wide = [](const QString &text) { return 6.0 * double(text.size()); };
        const auto days = scale.ticks(TickUnit::Day, 0, 900, wide);
        for (const Tick &tick : days)
            QVERIFY2(tick.text.size() <= 2, qPrintable(tick.text));
        const auto months = scale.ticks(TickUnit::Month, 0, 1800, wide);
        QCOMPARE(months.front().text, u"January 2026"_s);
        QCOMPARE(months.front().to, months.at(1).from);
    }

    void linksRunAtRightAngles()
    {
        const LinkEnd from{0, 100, 12, 7.5, false};
        for (const double left : {20.0, 95.0, 103.0, 140.0}) {
            const LinkEnd to{left, left + 60, 60, 7.5, false};
            for (int kind = 0; kind < 4; ++kind) {
                const LinkRoute route = routeLink(LinkKind(kind), from, to);
                for (qsizetype i = 1; i < route.line.size(); ++i) {
                    const QPointF d = route.line[i] - route.line[i - 1];
                    QVERIFY(d.x() == 0 || d.y() == 0);
                }
            }
        }
        // Room for a stub: in from the side. None: onto the top, four pixels in.
        const LinkRoute side = routeLink(LinkKind::FinishStart, from, {140, 200, 60, 7.5, false});
        QCOMPARE(side.line.back(), QPointF(140, 60));
        QCOMPARE(side.line.at(1), QPointF(106, 12));
        const LinkRoute top = routeLink(LinkKind::FinishStart, from, {103, 200, 60, 7.5, false});
        QCOMPARE(top.line.back(), QPointF(107, 52.5));
    }
};

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "tst_timescale.moc"
