// SPDX-License-Identifier: GPL-3.0-or-later
// Levelling in the window: off its thread, looked at, then done in one step.
#include "tests/timeline/timelinefixture.h"
#include "ui/shell/longwork.h"
#include "ui/timeline/levelpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestLevelPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<TimelineFixture> city;
    std::unique_ptr<LongWork> work;
    std::unique_ptr<LevelPanel> panel;

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : panel->findChildren<QPushButton *>()) {
            if (one->text() == text && !one->isHidden())
                return one;
        }
        return nullptr;
    }
    QString words() const { return panel->findChild<QLabel *>()->text(); }
    int levelled() const
    {
        int count = 0;
        for (const PlanItem &item : city->portfolio->now().table<PlanItem>())
            count += item.levelledStart.isValid();
        return count;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s));
        city = std::make_unique<TimelineFixture>();
        work = std::make_unique<LongWork>();
        Context context = city->context();
        context.work = work.get();
        panel = std::make_unique<LevelPanel>(context);
        // Two tasks of a challenge for one person, at the same time.
        Draft draft(city->portfolio->now());
        for (const QString &name : {u"X"_s, u"Y"_s}) {
            PlanItem item;
            item.challenge = city->answers;
            item.name = name;
            item.duration = WorkTime::hours(14);
            item.constraint = Constraint::StartNoEarlier;
            item.constraintTime = CivilTime::at(QDate(2027, 6, 7), 540);
            Assignment row;
            row.item = draft.add(item);
            row.person = city->ada;
            row.units = 100;
            draft.add(row);
        }
        QVERIFY(city->portfolio->perform(draft.finish(u"fill"_s)));
    }
    void cleanup()
    {
        panel.reset();
        work.reset();
        city.reset();
    }

    void showsThenDoes()
    {
        panel->openFor({});
        QVERIFY(!panel->isHidden());
        QVERIFY2(words().contains(u"all 3 challenges"_s), qPrintable(words()));
        const Snapshot before = city->portfolio->now();
        QTest::mouseClick(button(u"Level"_s), Qt::LeftButton);
        QVERIFY(work->isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Put work off"_s), 60000);
        QVERIFY(city->portfolio->now().sameContent(before));
        QVERIFY2(words().contains(u"overload"_s), qPrintable(words()));
        QVERIFY(panel->findChild<QTableWidget *>()->rowCount() > 0);
        const QString said = words();
        QSignalSpy applied(panel.get(), &LevelPanel::applied);
        QTest::mouseClick(button(u"Put work off"_s), Qt::LeftButton);
        QCOMPARE(applied.size(), 1);
        QVERIFY(panel->isHidden());
        QVERIFY(levelled() > 0);
        QVERIFY2(said.contains(u"%1 plan item"_s.arg(levelled())), qPrintable(said));
        QVERIFY(city->portfolio->undo());
        QVERIFY(city->portfolio->now().sameContent(before));
    }

    void canBeCancelled()
    {
        panel->openFor(city->answers);
        panel->findChild<QComboBox *>()->setCurrentIndex(2);
        QTest::mouseClick(button(u"Level"_s), Qt::LeftButton);
        QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!work->isRunning(), 60000);
        QCOMPARE(levelled(), 0);
    }

    /// An edit made while looking takes the ground from under what was found.
    void whatWasFoundIsForThePlanAsItWas()
    {
        panel->openFor({});
        QTest::mouseClick(button(u"Level"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Put work off"_s), 60000);
        QVERIFY(city->portfolio->undo());
        QVERIFY(!button(u"Put work off"_s));
        QVERIFY(button(u"Level"_s));
    }

    void saysSoIfOtherWorkIsRunning()
    {
        QVERIFY(work->start(
            this, u"Other"_s,
            [](WorkProgress &progress) {
                while (!progress.isCancelled())
                    QTest::qSleep(5);
            },
            [](bool) {}));
        panel->openFor({});
        QSignalSpy errors(panel.get(), &LevelPanel::errorOccurred);
        QTest::mouseClick(button(u"Level"_s), Qt::LeftButton);
        QCOMPARE(errors.size(), 1);
        work->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!work->isRunning(), 60000);
    }
};

QTEST_MAIN(TestLevelPanel)
#include "tst_levelpanel.moc"
