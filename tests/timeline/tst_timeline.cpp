// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline as people use it: real mouse and key events on a real portfolio.
#include "model/edit/plans.h"
#include "tests/timeline/timelinefixture.h"
#include "ui/timeline/timelinecore.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/waittext.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TimelineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TimelineFixture> city;
    std::unique_ptr<TimelineView> view;

    TimelineCore &core() const { return TimelineCore::of(*view); }
    /// On the viewport: a share of the way along an item's bar.
    QPoint on(Id<PlanItem> item, double share) const
    {
        const int row = core().scene.rows.rowOfItem(item);
        const ItemBox box = core().scene.box(item);
        const double x = box.left + (box.right - box.left) * share - core().sceneX(0);
        return QPoint(int(std::lround(x)), int(core().chartStripOf(row).center().y()));
    }
    QPoint handleOf(Id<PlanItem> item) const { return on(item, 1) + QPoint(8, 0); }
    void press(QPoint at, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, keys, at);
    }
    void moveTo(QPoint at, Qt::KeyboardModifiers keys = {})
    {
        QMouseEvent event(QEvent::MouseMove, at, view->viewport()->mapToGlobal(at), Qt::NoButton,
                          Qt::LeftButton, keys);
        QApplication::sendEvent(view->viewport(), &event);
    }
    void drag(QPoint from, QPoint to)
    {
        press(from);
        moveTo((from + to) / 2);
        moveTo(to);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, to);
    }
    void pick(Id<PlanItem> item) { QVERIFY(view->show(EntityKind::PlanItem, item.value)); }
    QDate start(Id<PlanItem> item) const { return city->dates(item).start.date(); }
    QDate finish(Id<PlanItem> item) const { return city->dates(item).finish.date(); }
    bool linked(Id<PlanItem> from, Id<PlanItem> to) const
    {
        for (const Dependency &link : city->portfolio->now().table<Dependency>()) {
            if (link.predecessor == from && link.successor == to)
                return true;
        }
        return false;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s));
        city = std::make_unique<TimelineFixture>();
        view = std::make_unique<TimelineView>(city->context());
        view->resize(1400, 760);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->setFocus();
        view->showDay(QDate(2026, 11, 1));
    }
    void cleanup()
    {
        view.reset();
        city.reset();
    }

    void rowsAreChallengesAndTheirItemsInOrder()
    {
        QCOMPARE(view->challengeCount(), 3);
        QCOMPARE(view->itemCount(), 22);
        QCOMPARE(view->rowCount(), 25);
        const TimelineRows &rows = core().scene.rows;
        QCOMPARE(core().scene.code(rows.at(0)), u"26-02"_s); // begins first
        QCOMPARE(core().scene.name(rows.at(1)), u"Outcome window, 7 months"_s);
        const int build = rows.rowOfItem(city->build1);
        QCOMPARE(core().scene.code(rows.at(build)), u"05.7"_s);
        core().setOpen(rows.rowOfChallenge(city->permits), false);
        QCOMPARE(view->rowCount(), 12);
        QCOMPARE(rows.rowOfItem(city->build1), -1);
        QVERIFY(view->show(EntityKind::PlanItem, city->build1.value)); // opens what hides it
        QCOMPARE(view->rowCount(), 25);
    }

    void groupsByPersonTeamAndStage()
    {
        view->setGrouping(Grouping::Person);
        QCOMPARE(core().scene.name(core().scene.rows.at(0)), u"Ada Okafor"_s);
        QCOMPARE(core().scene.rows.at(0).count, 3);
        view->setGrouping(Grouping::Team);
        QCOMPARE(core().scene.name(core().scene.rows.at(0)), u"Clearstep Labs"_s);
        QCOMPARE(core().scene.rows.at(0).count, 5);
        view->setGrouping(Grouping::Stage);
        QCOMPARE(core().scene.name(core().scene.rows.at(0)), u"Ideas"_s);
        view->setGrouping(Grouping::None);
        QCOMPARE(view->rowCount(), 3);
    }

    void filterNarrowsTheRows()
    {
        FilterState state;
        state.text = u"permit"_s;
        city->filter.setState(state);
        QCOMPARE(view->challengeCount(), 1);
        QCOMPARE(view->rowCount(), 14);
        view->setChallenge(city->answers);
        QCOMPARE(view->rowCount(), 6);
    }

    void draggingABarMovesItAndWhatFollows()
    {
        const QDate before = start(city->build1);
        QCOMPARE(before, QDate(2026, 11, 30));
        const QDate build2 = start(city->build2);
        const QPoint from = on(city->build1, 0.5);
        press(from);
        moveTo(from + QPoint(20, 0));
        moveTo(from + QPoint(42, 0)); // a week at six pixels a day
        QVERIFY(core().scene.showsTrial);
        QVERIFY(core().scene.isMoving(city->build2));
        QCOMPARE(start(city->build1), before); // nothing is written before the release
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from + QPoint(42, 0));
        QVERIFY(!core().scene.showsTrial);
        QCOMPARE(start(city->build1), QDate(2026, 12, 7));
        QVERIFY(start(city->build2) > build2);
        QVERIFY(city->portfolio->undo());
        QCOMPARE(start(city->build1), before);
        QCOMPARE(start(city->build2), build2);
    }

    void whatHoldsAnItemIsSaid()
    {
        const Snapshot before = city->portfolio->now();
        QSignalSpy said(view.get(), &TimelineView::statusMessage);
        const QPoint from = on(city->build1, 0.5);
        press(from);
        moveTo(from - QPoint(30, 0));
        moveTo(from - QPoint(60, 0));
        QVERIFY2(said.back().front().toString().startsWith(u"Build 1 can't begin then."_s),
                 qPrintable(said.back().front().toString()));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from - QPoint(60, 0));
        QVERIFY(city->portfolio->now().sameContent(before));
        pick(city->build1);
        QTest::keyClick(view.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(city->portfolio->now().sameContent(before));
    }

    void escapePutsADraggedBarBack()
    {
        const Snapshot before = city->portfolio->now();
        const QPoint from = on(city->build1, 0.5);
        press(from);
        moveTo(from + QPoint(30, 0));
        moveTo(from + QPoint(60, 0));
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QVERIFY(!core().scene.showsTrial);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from + QPoint(60, 0));
        QVERIFY(city->portfolio->now().sameContent(before));
    }

    void draggingSeveralMovesAll()
    {
        pick(city->option);
        core().select(core().scene.rows.rowOfItem(city->testData), SelectMode::Toggle);
        QCOMPARE(view->selectedIds().size(), 2);
        const QDate other = start(city->option);
        drag(on(city->testData, 0.3), on(city->testData, 0.3) + QPoint(42, 0));
        QCOMPARE(start(city->testData), QDate(2026, 11, 16));
        QVERIFY(start(city->option) > other);
    }

    void whatIsDoneStaysWhereItWas()
    {
        pick(city->kickOff);
        const QDate was = start(city->kickOff);
        QVERIFY(city->portfolio->now().find(city->kickOff)->progress == 100);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(start(city->kickOff), was);
    }

    void draggingTheEndChangesTheLength()
    {
        const QPoint from = on(city->build1, 1) - QPoint(2, 0);
        drag(from, from + QPoint(18, 0)); // Friday 11 to Monday 14 December
        QCOMPARE(start(city->build1), QDate(2026, 11, 30));
        QCOMPARE(finish(city->build1), QDate(2026, 12, 14));
        QVERIFY(city->portfolio->undo());
        QCOMPARE(finish(city->build1), QDate(2026, 12, 11));
    }

    void draggingTheProgressMark()
    {
        QPoint from = on(city->testData, 0.5);
        from.setY(int(core().chartStripOf(core().scene.rows.rowOfItem(city->testData)).top() +
                      core().scene.barTop() + core().scene.barHeight - 2));
        QPoint to = on(city->testData, 0.8);
        to.setY(from.y());
        drag(from, to);
        QCOMPARE(city->portfolio->now().find(city->testData)->progress, 80);
    }

    void linkByDragging()
    {
        QVERIFY(!linked(city->research, city->tests));
        drag(handleOf(city->research), on(city->tests, 0.5));
        QVERIFY(linked(city->research, city->tests));
    }

    void theEndsThatAreJoinedAreTheKindOfTheLink()
    {
        const auto kind = [this](Id<PlanItem> from, Id<PlanItem> to) {
            for (const Dependency &link : city->portfolio->now().table<Dependency>()) {
                if (link.predecessor == from && link.successor == to)
                    return link.kind;
            }
            return LinkKind::StartFinish;
        };
        const auto startOf = [this](Id<PlanItem> item) { return on(item, 0) - QPoint(8, 0); };
        drag(handleOf(city->testData), on(city->build2, 0.95));
        QCOMPARE(kind(city->testData, city->build2), LinkKind::FinishFinish);
        drag(startOf(city->build2), on(city->tests, 0.1));
        QCOMPARE(kind(city->build2, city->tests), LinkKind::FinishStart); // there was one
        QVERIFY(city->portfolio->perform(
            edit::plans::unlink(city->portfolio->now(), {city->build2, city->tests}).value()));
        drag(startOf(city->build2), on(city->tests, 0.1));
        QCOMPARE(kind(city->build2, city->tests), LinkKind::StartStart);
        drag(handleOf(city->research), on(city->option, 0.9)); // a point has one end
        QCOMPARE(kind(city->research, city->option), LinkKind::FinishStart);
    }

    void aLinkThatCanNotBeMetIsSaid()
    {
        const QSignalSpy errors(view.get(), &TimelineView::errorOccurred);
        drag(handleOf(city->research), on(city->tests, 0.5));
        QCOMPARE(errors.size(), 0);
        Draft draft(city->portfolio->now());
        PlanItem pinned = *draft.find(city->testData);
        pinned.constraint = Constraint::Fixed;
        pinned.constraintTime = CivilTime::at(QDate(2026, 11, 9), 540);
        draft.update(pinned);
        PlanItem begun = *draft.find(city->tests);
        begun.actualStart = CivilTime::at(QDate(2026, 11, 16), 540);
        draft.update(begun);
        QVERIFY(city->portfolio->perform(draft.finish(u"pin"_s)));
        view->showDay(QDate(2026, 11, 1));

        const QSignalSpy said(view.get(), &TimelineView::statusMessage);
        press(handleOf(city->sprint));
        moveTo(on(city->testData, 0.2));
        QVERIFY2(said.back().front().toString().contains(u"can't be met"_s),
                 qPrintable(said.back().front().toString()));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, on(city->testData, 0.2));
        QVERIFY(linked(city->sprint, city->testData)); // the plan is the user's
        QCOMPARE(errors.size(), 1);
        const QString text = errors.front().front().toString();
        QVERIFY2(text.contains(u"9 Nov 2026"_s) && text.contains(u"Fixed by hand"_s),
                 qPrintable(text));

        pick(city->option);
        QTest::keyClick(view.get(), Qt::Key_L, Qt::ControlModifier);
        core().select(core().scene.rows.rowOfItem(city->tests), SelectMode::Replace);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QVERIFY(linked(city->option, city->tests));
        QCOMPARE(errors.size(), 2);
        QVERIFY(errors.back().front().toString().contains(u"really began"_s));
    }

    void aLoopIsRefusedByName()
    {
        const QSignalSpy errors(view.get(), &TimelineView::errorOccurred);
        const QSignalSpy said(view.get(), &TimelineView::statusMessage);
        drag(handleOf(city->build3), on(city->build1, 0.5));
        QVERIFY(!linked(city->build3, city->build1));
        QCOMPARE(errors.size(), 1);
        const QString text = errors.front().front().toString();
        QVERIFY2(text.contains(u"Build 1"_s) && text.contains(u"Build 3"_s), qPrintable(text));
        QVERIFY(said.size() > 0);
    }

    void linkByKeyboard()
    {
        pick(city->research);
        QTest::keyClick(view.get(), Qt::Key_L, Qt::ControlModifier);
        core().select(core().scene.rows.rowOfItem(city->evaluation), SelectMode::Replace);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QVERIFY(linked(city->research, city->evaluation));
        // Two selected are linked at once.
        pick(city->testData);
        core().select(core().scene.rows.rowOfItem(city->build3), SelectMode::Toggle);
        QTest::keyClick(view.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(linked(city->testData, city->build3));
    }

    void keysMoveAndLengthenByWorkingDays()
    {
        pick(city->testData);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(start(city->testData), QDate(2026, 11, 10));
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(start(city->testData), QDate(2026, 11, 16)); // over the weekend
        const QDate end = finish(city->testData);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(finish(city->testData), end.addDays(end.dayOfWeek() == 5 ? 3 : 1));
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(core().currentItem(), city->build1);
    }

    void keysKeepTheBarInSightWithoutAJump()
    {
        pick(city->testData);
        const auto at = [this] {
            return core().scene.box(city->testData).right - core().sceneX(0);
        };
        const double edge = core().chartRect().right();
        const double day = view->pixelsPerDay();
        double before = at();
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
            // By what it was moved, until it comes to the edge and stays there. Weekends and
            // holidays are passed over; a jump would be half a window.
            QVERIFY(at() >= before - 1 && at() <= before + 13 * day);
            QVERIFY(at() < edge);
            before = at();
        }
        QVERIFY(at() > edge - 100);
    }

    void whatIsOverComesLast()
    {
        Draft draft(city->portfolio->now());
        Challenge over = *draft.find(city->licences);
        for (const Stage &stage : city->portfolio->now().table<Stage>()) {
            if (stage.closed)
                over.stage = stage.id;
        }
        draft.update(over);
        QVERIFY(city->portfolio->perform(draft.finish(u"close"_s)));
        const auto codes = [this] {
            QStringList all;
            for (const Id<Challenge> id : core().scene.rows.challenges())
                all << city->portfolio->now().find(id)->code;
            return all;
        };
        QCOMPARE(codes(), (QStringList{u"26-05"_s, u"26-11"_s, u"26-02"_s}));
        view->setOrder(RowOrder::Code);
        QCOMPARE(codes(), (QStringList{u"26-05"_s, u"26-11"_s, u"26-02"_s}));
    }

    void aNarrowHeaderCutsNoWords()
    {
        TimelinePage page(city->context());
        page.show();
        const auto *zoom = page.findChild<SegmentedControl *>();
        for (const int width : {1400, 1000, 880, 760}) {
            page.resize(width, 600);
            for (const QToolButton *step : zoom->findChildren<QToolButton *>()) {
                QTRY_VERIFY2(step->width() >= step->sizeHint().width(),
                             qPrintable(u"%1 at %2"_s.arg(step->text()).arg(width)));
                QVERIFY(step->accessibleName().size() > 1);
            }
        }
        QCOMPARE(zoom->findChild<QToolButton *>()->text(), u"D"_s);
        page.resize(1400, 600);
        QTRY_COMPARE(zoom->findChild<QToolButton *>()->text(), u"Day"_s);
    }

    void theChartHasItsShareOfANarrowView()
    {
        view->resize(800, 600);
        QVERIFY(core().chartRect().width() > 340);
        const QPoint splitter(int(core().treeRect().right()), 200);
        drag(splitter, QPoint(600, 200));
        QCOMPARE(core().treeRect().width(), 600.0);
    }

    /// Taken in from elsewhere, without a plan: its own dates are drawn, and seen at first.
    void datesWithoutAPlanAreDrawn()
    {
        Snapshot now = city->portfolio->now();
        Draft draft(now);
        Challenge old;
        old.code = u"19-01"_s;
        old.title = u"Wearable alcohol sensor"_s;
        old.stage = now.find(city->permits)->stage;
        old.start = QDate(2019, 3, 4);
        old.due = QDate(2019, 6, 28);
        old.stageSince = QDate(2026, 11, 17);
        const auto id = draft.add(old);
        QVERIFY(city->portfolio->perform(draft.finish(u"take in"_s)));
        view = std::make_unique<TimelineView>(city->context());
        view->setChallenge(id);
        view->resize(1400, 760);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        const double left = core().scene.scale.x(old.start) - view->horizontalScrollBar()->value();
        const double right = core().scene.scale.x(old.due) - view->horizontalScrollBar()->value();
        QVERIFY(left > 0 && left < core().chartRect().width() / 3);
        const QImage seen = view->viewport()->grab().toImage();
        const int y = core().chartRect().toRect().top() + int(core().scene.rowHeight / 2);
        const int origin = core().chartRect().toRect().left();
        const QRgb bar = seen.pixel(origin + int(left + right) / 2, y);
        QCOMPARE(QColor(bar), core().scene.theme.secondary);
        QVERIFY(seen.pixel(origin + int(left) - 4, y) != bar);
    }

    void plansThatAreOverOrToComeAreSeenAtFirst_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("now") << QDate(2026, 11, 18);
        QTest::newRow("over") << QDate(2031, 5, 6);
        QTest::newRow("to come") << QDate(2021, 5, 6);
    }
    void plansThatAreOverOrToComeAreSeenAtFirst()
    {
        QFETCH(QDate, today);
        city = std::make_unique<TimelineFixture>(today);
        view = std::make_unique<TimelineView>(city->context());
        view->resize(1400, 760);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        const auto x = [&](QDate day) {
            return core().scene.scale.x(day) - view->horizontalScrollBar()->value();
        };
        const auto isSeen = [&](const Challenge &challenge) {
            const auto [from, to] = city->portfolio->planner().span(challenge.id);
            return from.isValid() && x(from.date()) < core().chartRect().width() &&
                   x(to.date()) > 0;
        };
        QVERIFY(std::ranges::any_of(city->portfolio->now().table<Challenge>(), isSeen));
    }

    void keysAddRenameAndRemove()
    {
        pick(city->build1);
        const int items = view->itemCount();
        QTest::keyClick(view.get(), Qt::Key_Insert);
        QCOMPARE(view->itemCount(), items + 1);
        QVERIFY(core().editor);
        QTest::keyClicks(core().editor, u"Dress rehearsal"_s);
        QTest::keyClick(core().editor, Qt::Key_Return);
        const Id<PlanItem> added = core().currentItem();
        QCOMPARE(city->portfolio->now().find(added)->name, u"Dress rehearsal"_s);
        QCOMPARE(core().scene.rows.rowOfItem(added), core().scene.rows.rowOfItem(city->build1) + 1);
        QTest::keyClick(view.get(), Qt::Key_Delete);
        QCOMPARE(view->itemCount(), items);
        QVERIFY(city->portfolio->undo());
        QCOMPARE(view->itemCount(), items + 1);
    }

    /// The stint began weeks ago, and its challenge before that.
    void newWorkIsNotPlannedInThePast()
    {
        const QDate today(2026, 11, 18);
        for (const Id<PlanItem> after : {city->build1, Id<PlanItem>()}) {
            if (after)
                pick(after);
            else
                core().select(core().scene.rows.rowOfChallenge(city->permits), SelectMode::Replace);
            QTest::keyClick(view.get(), Qt::Key_Insert);
            QVERIFY(core().editor);
            QTest::keyClick(core().editor, Qt::Key_Return);
            QCOMPARE(start(core().currentItem()), today);
            QVERIFY(city->portfolio->undo());
        }
        // A plan that is to come begins when it begins.
        Challenge later = *city->portfolio->now().find(city->permits);
        later.start = QDate(2027, 3, 1);
        Draft draft(city->portfolio->now());
        draft.update(later);
        QVERIFY(city->portfolio->perform(draft.finish(u"begin later"_s)));
        core().select(core().scene.rows.rowOfChallenge(city->permits), SelectMode::Replace);
        QTest::keyClick(view.get(), Qt::Key_Insert);
        QTest::keyClick(core().editor, Qt::Key_Return);
        QCOMPARE(start(core().currentItem()), later.start);
        QCOMPARE(city->portfolio->now().find(core().currentItem())->constraint,
                 Constraint::AsSoonAsPossible);
    }

    /// Where only a stint says when the challenge begins, a date on new work would move the rest.
    void newWorkMovesNothingElse()
    {
        Draft draft(city->portfolio->now());
        Challenge bare;
        bare.code = u"26-30"_s;
        bare.title = u"Bare"_s;
        bare.stage = city->portfolio->now().find(city->permits)->stage;
        const auto challenge = draft.add(bare);
        Stint stint;
        stint.challenge = challenge;
        stint.start = QDate(2026, 10, 5);
        stint.weeks = 16;
        draft.add(stint);
        PlanItem task;
        task.challenge = challenge;
        task.name = u"Listen"_s;
        task.duration = WorkTime::hours(70);
        const auto listen = draft.add(task);
        QVERIFY(city->portfolio->perform(draft.finish(u"add"_s)));
        QCOMPARE(start(listen), stint.start);
        view->setChallenge(challenge);
        pick(listen);
        QTest::keyClick(view.get(), Qt::Key_Insert);
        QVERIFY(core().editor);
        QTest::keyClick(core().editor, Qt::Key_Return);
        QVERIFY(core().currentItem() != listen);
        QCOMPARE(start(listen), stint.start);
    }

    /// A summary begins with its parts: not before which date new ones among them could.
    void newWorkAmongLaterPartsIsNotInThePast()
    {
        Draft draft(city->portfolio->now());
        PlanItem later;
        later.challenge = city->permits;
        later.name = u"Later"_s;
        later.kind = PlanKind::Summary;
        later.position = 900;
        later.duration = {};
        const auto summary = draft.add(later);
        PlanItem part;
        part.challenge = city->permits;
        part.parent = summary;
        part.name = u"Part"_s;
        part.duration = WorkTime::hours(7);
        part.constraint = Constraint::StartNoEarlier;
        part.constraintTime = CivilTime::at(QDate(2027, 3, 1), 540);
        const auto first = draft.add(part);
        QVERIFY(city->portfolio->perform(draft.finish(u"add"_s)));
        const QDate today(2026, 11, 18);
        pick(first);
        QTest::keyClick(view.get(), Qt::Key_Insert);
        QTest::keyClick(core().editor, Qt::Key_Return);
        QCOMPARE(city->portfolio->now().find(core().currentItem())->parent, summary);
        QCOMPARE(start(core().currentItem()), today);
        QVERIFY(city->portfolio->undo());
        // Pasted lines are treated alike.
        pick(first);
        QApplication::clipboard()->setText(u"One\nTwo\nThree"_s);
        QTest::keySequence(view.get(), QKeySequence::Paste);
        for (const PlanItem &item : city->portfolio->now().table<PlanItem>()) {
            if (item.parent == summary && item.id != first)
                QCOMPARE(start(item.id), today);
        }
        QCOMPARE(std::ranges::count(city->portfolio->now().table<PlanItem>(), summary,
                                    &PlanItem::parent),
                 4);
    }

    /// What an item waits for is typed by code or name, and Tab goes on to the next row.
    void waitsAreTyped()
    {
        TimelineOptions options = view->options();
        const int row = core().scene.rows.rowOfItem(city->evaluation);
        options.columns.append({TreeColumn::Predecessors, 160});
        core().scene.options.columns = options.columns;
        view->resize(1600, 700);
        const auto type = [&](const QString &text) {
            pick(city->evaluation);
            QVERIFY(core().edit(row, TreeColumn::Predecessors, text));
            QTest::keyClick(core().editor, Qt::Key_Return);
        };
        const auto waits = [&] { return waitText(core().scene, city->evaluation); };
        const QString before = waits();
        const QString research =
            core().scene.code(core().scene.rows.at(core().scene.rows.rowOfItem(city->research)));
        type(research + u"SS+2 d; build 3"_s);
        QVERIFY(!core().editor);
        const QString build3 =
            core().scene.code(core().scene.rows.at(core().scene.rows.rowOfItem(city->build3)));
        QCOMPARE(waits().split(u"; "_s).size(), 2);
        QVERIFY2(waits().contains(research + u"SS+2 d"_s), qPrintable(waits()));
        QVERIFY2(waits().split(u"; "_s).contains(build3), qPrintable(waits()));
        // As the column itself says it.
        const QString said = core().scene.predecessorsInWords(city->evaluation);
        const QString kept = waits();
        type(QString(u' '));
        QCOMPARE(waits(), QString());
        type(said);
        QCOMPARE(waits().split(u"; "_s).toList().size(), kept.split(u"; "_s).size());
        QVERIFY2(waits().contains(research + u"SS+2 d"_s), qPrintable(waits()));
        QVERIFY(city->portfolio->undo());
        QVERIFY(city->portfolio->undo());
        QVERIFY(city->portfolio->undo());
        QCOMPARE(waits(), before);
        // What is nothing, or goes round, stays in the cell.
        const auto revision = city->portfolio->now().revision;
        for (const QString &wrong : {u"99"_s, u"No such task"_s, u"Evaluation"_s}) {
            type(wrong == "Evaluation"_L1
                     ? city->portfolio->now().title(EntityKind::PlanItem, city->evaluation.value)
                     : wrong);
            QVERIFY(core().editor);
            QCOMPARE(city->portfolio->now().revision, revision);
            QTest::keyClick(core().editor, Qt::Key_Escape);
        }
        pick(city->evaluation);
        QVERIFY(core().edit(row, TreeColumn::Predecessors));
        QTest::keyClick(core().editor, Qt::Key_Tab);
        QVERIFY(core().editor);
        QCOMPARE(core().editedRow, core().scene.rows.at(row + 1).id);
        QTest::keyClick(core().editor, Qt::Key_Escape);
    }

    /// A window that grows after it was opened doesn't drift from session to session.
    void aSessionBeginsWhereTheLastOneEnded()
    {
        view->resize(1400, 700);
        core().scrollToDay(QDate(2027, 2, 1), 0);
        const auto atLeft = [](TimelineView &of) {
            TimelineCore &its = TimelineCore::of(of);
            return its.scene.scale.dayAt(its.sceneX(its.chartRect().left()));
        };
        QDate first = atLeft(*view);
        QByteArray state = view->saveState();
        for (int session = 0; session < 3; ++session) {
            TimelineView next(city->context());
            next.resize(700, 500);
            next.restoreState(state);
            next.show();
            next.resize(1400, 700);
            QVERIFY2(std::abs(first.daysTo(atLeft(next))) <= session + 1,
                     qPrintable(atLeft(next).toString(Qt::ISODate)));
            state = next.saveState();
        }
    }

    /// Copies keep who does them and what they wait for; what isn't known here is said.
    void copiesKeepPeopleAndLinks()
    {
        const auto add = [](const QString &head, const QString &lines) {
            QApplication::clipboard()->setText(head + u'\n' + lines);
        };
        pick(city->analysis);
        const QSignalSpy errors(view.get(), &TimelineView::errorOccurred);
        add(u"Name\tDuration\tWho\tStart\tWaits for"_s,
            u"Ask\t2 d\tAda Okafor, Nadia Tremblay\t2027-03-01\t\n"
            "Write\t1 d\tNobody Known\t2027-03-08\tAsk +1 d\n"_s);
        core().paste();
        const auto named = [&](const QString &name) -> const PlanItem & {
            return *std::ranges::find(city->portfolio->now().table<PlanItem>(), name,
                                      &PlanItem::name);
        };
        QCOMPARE(city->portfolio->undoWords(), u"paste 2 items"_s);
        QCOMPARE(core().scene.index.people(named(u"Ask"_s).id).size(), 2u);
        QCOMPARE(waitText(core().scene, named(u"Write"_s).id).section(u'+', 1), u"1 d"_s);
        QCOMPARE(named(u"Write"_s).constraint, Constraint::AsSoonAsPossible);
        QCOMPARE(errors.size(), 1);
        QVERIFY(errors.front().front().toString().contains(u"Nobody Known"_s));
        QVERIFY(city->portfolio->undo());
    }

    /// What a link overrules is said beside the cell, and what was typed stays there.
    void aStartThatCantBeIsNotTakenSilently()
    {
        const int row = core().scene.rows.rowOfItem(city->build2);
        pick(city->build2);
        QString said;
        connect(view.get(), &TimelineView::statusMessage, view.get(),
                [&](const QString &words) { said = words; });
        const QDate was = city->dates(city->build2).start.date();
        const auto revision = city->portfolio->now().revision;
        const QDate before = was.addDays(-7);
        QVERIFY(core().edit(row, TreeColumn::Start, before.toString(Qt::ISODate)));
        QTest::keyClick(core().editor, Qt::Key_Return);
        QVERIFY(core().editor);
        QCOMPARE(city->portfolio->now().revision, revision);
        QVERIFY2(said.contains(u"Build 1"_s), qPrintable(said));
        QTest::keyClick(core().editor, Qt::Key_Escape);
        QVERIFY(!core().editor);
        // A day off leads to the next one that isn't.
        const QDate saturday = was.addDays(14 + 6 - was.dayOfWeek());
        QVERIFY(core().edit(row, TreeColumn::Start, saturday.toString(Qt::ISODate)));
        QTest::keyClick(core().editor, Qt::Key_Return);
        QVERIFY(!core().editor);
        QVERIFY(city->dates(city->build2).start.date() > saturday);
        QVERIFY2(said.contains(u"no working day"_s), qPrintable(said));
        // An end before the beginning stays beside the cell, too.
        const auto moved = city->portfolio->now().revision;
        QVERIFY(core().edit(row, TreeColumn::Finish, u"2026-01-05"_s));
        QTest::keyClick(core().editor, Qt::Key_Return);
        QVERIFY(core().editor);
        QCOMPARE(qobject_cast<QLineEdit *>(core().editor)->text(), u"2026-01-05"_s);
        QCOMPARE(city->portfolio->now().revision, moved);
        QTest::keyClick(core().editor, Qt::Key_Escape);
    }

    void anEditorWithAWrongDateStaysOpen()
    {
        const int row = core().scene.rows.rowOfItem(city->build1);
        const QDate before = start(city->build1);
        pick(city->build1);
        QVERIFY(core().edit(row, TreeColumn::Start, u"31 Fe"_s));
        QWidget *editor = core().editor;
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(core().editor, editor);
        QVERIFY(editor->hasFocus());
        QCOMPARE(start(city->build1), before);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!core().editor);
        QVERIFY(view->hasFocus());
    }

    /// Whatever is scrolled to: all rows from their first day to the last, under a title.
    void aPictureHasTheWholePlan()
    {
        QTemporaryDir folder;
        const auto written = [&] {
            const QString path = folder.filePath(u"plan.svg"_s);
            if (!saveTimelinePicture(*view, path))
                return QString();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString first = written();
        QVERIFY(first.contains(u">Outcome window, 7 months<"_s));
        QVERIFY(first.contains(u">Demo day<"_s) || first.contains(u">Build 3<"_s));
        const double scale = core().scene.scale.pixelsPerDay();
        const TimelinePicture picture = view->picture();
        QCOMPARE(picture.left, 0);
        QVERIFY(picture.size.height() > int(core().scene.rowHeight * view->rowCount()));
        view->resize(500, 120);
        view->showDay(QDate(2028, 1, 1));
        QCOMPARE(view->picture().from, picture.from);
        QVERIFY(written().contains(u">Build 3<"_s));
        QCOMPARE(core().scene.scale.pixelsPerDay(), scale); // the view is as it was
        QImage image;
        const QString png = folder.filePath(u"plan.png"_s);
        QVERIFY(saveTimelinePicture(*view, png));
        QVERIFY(image.load(png));
        QCOMPARE(image.width(), 2 * view->picture().size.width());
        QVERIFY(!saveTimelinePicture(*view, folder.filePath(u"no/where.png"_s)));
    }

    void zoomKeepsTheDayUnderThePointer()
    {
        const QPoint at = on(city->build1, 0.5);
        const QDate day = core().scene.scale.dayAt(core().sceneX(at.x()));
        QWheelEvent wheel(at, view->viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &wheel);
        QVERIFY(view->pixelsPerDay() > 8);
        const QDate after = core().scene.scale.dayAt(core().sceneX(at.x()));
        QVERIFY(std::abs(day.daysTo(after)) <= 1);
    }

    void zoomsToAllAndToTheSelection()
    {
        const auto shown = [&](const TimelineRow &row) {
            const auto [start, finish] = core().scene.span(row);
            const QRectF chart = core().chartRect();
            const double from = core().sceneX(chart.left()), to = core().sceneX(chart.right());
            return core().scene.scale.x(start.date()) >= from &&
                   core().scene.scale.x(finish.date()) <= to;
        };
        core().actions.fitAll->trigger();
        for (int row = 0; row < core().scene.rows.size(); ++row) {
            const TimelineRow &what = core().scene.rows.at(row);
            QVERIFY(!core().scene.span(what).first.isValid() || shown(what));
        }
        const double wide = view->pixelsPerDay();
        pick(city->build1);
        core().actions.fitSelection->trigger();
        QVERIFY(view->pixelsPerDay() > 2 * wide);
        QVERIFY(shown(core().scene.rows.at(core().scene.rows.rowOfItem(city->build1))));
    }

    void saysWhatIsSelected()
    {
        const QSignalSpy said(view.get(), &TimelineView::statusMessage);
        pick(city->build1);
        const QString text = said.back().front().toString();
        QVERIFY2(text.startsWith(u"Build 1: Mon 30 Nov to Fri 11 Dec 2026, 10 d, Clearstep Labs"_s),
                 qPrintable(text));
    }

    void screenReadersGetATreeTable()
    {
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(view.get());
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::Tree);
        QAccessibleTableInterface *table = access->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 25);
        const int row = core().scene.rows.rowOfItem(city->build1);
        QAccessibleInterface *cell = table->cellAt(row, 0);
        QCOMPARE(cell->text(QAccessible::Name), u"05.7 Build 1"_s);
        const QString words = cell->text(QAccessible::Description);
        for (const QString &part :
             {u"Start Mon 30 Nov 2026"_s, u"Finish Fri 11 Dec 2026"_s, u"Progress 0 %"_s,
              u"Waits for Option chosen; Test data from permits"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        pick(city->build1);
        QVERIFY(table->isRowSelected(row));
        QAccessibleInterface *challenge =
            table->cellAt(core().scene.rows.rowOfChallenge(city->permits), 0);
        QVERIFY(challenge->state().expanded);
    }

    void copiesRowsAndPastesThem()
    {
        pick(city->build1);
        core().select(core().scene.rows.rowOfItem(city->build2), SelectMode::Range);
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.contains(u"Build 2\t"_s) && text.contains(u"2026-11-30"_s), qPrintable(text));
        QApplication::clipboard()->setText(u"Interviews\t3 d\nReport\t2 d\n"_s);
        const int items = view->itemCount();
        QTest::keyClick(view.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(view->itemCount(), items + 2);
        QVERIFY(city->portfolio->undo());
        QCOMPARE(view->itemCount(), items);
    }

    void stateComesBack()
    {
        view->setGrouping(Grouping::Stage);
        view->setZoom(ZoomStep::Year);
        view->setMark(TimelineMark::Links, false);
        const QByteArray state = view->saveState();
        TimelineView other(city->context());
        other.restoreState(state);
        QCOMPARE(other.options().grouping, Grouping::Stage);
        QCOMPARE(other.zoom(), ZoomStep::Year);
        QVERIFY(!other.options().marks.testFlag(TimelineMark::Links));
        other.restoreState("nonsense"); // changes nothing
        QCOMPARE(other.options().grouping, Grouping::Stage);
    }
};

QTEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
