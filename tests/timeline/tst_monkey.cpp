// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand things done to a timeline by somebody who doesn't think: bars dragged, ends pulled,
// links drawn, keys pressed, all of it undone and done again. The file stays sound, the dates are
// those of a plan solved from scratch, and undoing everything leads back to the beginning.
#include "model/store/store.h"
#include "tests/timeline/timelinefixture.h"
#include "ui/timeline/timelinecore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class MonkeyTest : public QObject
{
    Q_OBJECT

    TimelineFixture city;
    std::unique_ptr<TimelineView> view;
    QRandomGenerator random{4711};

    int below(int n) { return static_cast<int>(random.bounded(n)); }
    TimelineCore &core() const { return TimelineCore::of(*view); }
    const Snapshot &now() const { return city.portfolio->now(); }

    void mouse(QEvent::Type type, QPointF at, Qt::KeyboardModifiers keys)
    {
        const bool moves = type == QEvent::MouseMove;
        QMouseEvent event(type, at, view->viewport()->mapToGlobal(at),
                          moves ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, keys);
        QApplication::sendEvent(view->viewport(), &event);
    }
    /// A place on, at an end of, or beside some bar.
    QPointF somewhere()
    {
        const TimelineRows &rows = core().scene.rows;
        const int row = below(rows.size());
        const TimelineRow &what = rows.at(row);
        const QRectF strip = core().chartStripOf(row);
        const ItemBox box =
            what.kind == RowKind::Item ? core().scene.box(Id<PlanItem>(what.id)) : ItemBox();
        if (box.shape == ItemBox::None || below(8) == 0)
            return {strip.left() + below(int(strip.width())), strip.center().y()};
        const double offset = core().sceneX(0);
        const double places[] = {box.left - 8, box.left + 1,  box.middle(), box.middle(),
                                 box.middle(), box.right - 1, box.right + 8};
        return {places[below(7)] - offset, strip.center().y()};
    }
    void drag()
    {
        const Qt::KeyboardModifiers keys = below(6) == 0   ? Qt::ShiftModifier
                                           : below(6) == 0 ? Qt::ControlModifier
                                                           : Qt::NoModifier;
        const QPointF from = somewhere();
        const QPointF to = below(3) == 0 ? somewhere() : from + QPointF(below(300) - 150, 0);
        mouse(QEvent::MouseButtonPress, from, keys);
        mouse(QEvent::MouseMove, (from + to) / 2, keys);
        mouse(QEvent::MouseMove, to, keys);
        if (below(10) == 0)
            QTest::keyClick(view.get(), Qt::Key_Escape);
        mouse(QEvent::MouseButtonRelease, to, keys);
    }
    void key()
    {
        struct Stroke {
            Qt::Key key;
            Qt::KeyboardModifiers with;
        };
        static constexpr Stroke strokes[] = {
            {Qt::Key_Right, Qt::AltModifier},
            {Qt::Key_Left, Qt::AltModifier},
            {Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier},
            {Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier},
            {Qt::Key_Down, Qt::NoModifier},
            {Qt::Key_Up, Qt::NoModifier},
            {Qt::Key_Down, Qt::ShiftModifier},
            {Qt::Key_Plus, Qt::NoModifier},
            {Qt::Key_Minus, Qt::NoModifier},
            {Qt::Key_Home, Qt::NoModifier},
        };
        const Stroke &stroke = strokes[below(std::size(strokes))];
        QTest::keyClick(view.get(), stroke.key, stroke.with);
    }
    /// Something other than the city itself.
    bool canUndo() const
    {
        return city.portfolio->canUndo() && city.portfolio->undoWords() != u"fill"_s;
    }
    void act()
    {
        const int what = below(20);
        if (what < 11)
            drag();
        else if (what < 15)
            key();
        else if (what < 19)
            (void)(canUndo() && city.portfolio->undo().has_value());
        else
            (void)(city.portfolio->canRedo() && city.portfolio->redo().has_value());
    }
    void compareWithAnew()
    {
        const planning::Planner anew(now());
        for (const PlanItem &item : now().table<PlanItem>()) {
            const planning::ItemDates *kept = city.portfolio->planner().dates(item.id);
            QVERIFY(kept && *kept == *anew.dates(item.id));
        }
    }
    QByteArray content() const
    {
        QByteArray text;
        for (const PlanItem &item : now().table<PlanItem>())
            text += QByteArray::number(item.id.value) + ' ' + item.constraintTime.toIso().toUtf8() +
                    ' ' + QByteArray::number(item.duration.minutes) + '\n';
        for (const Dependency &link : now().table<Dependency>())
            text += QByteArray::number(link.predecessor.value) + '>' +
                    QByteArray::number(link.successor.value) + '\n';
        return text;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void tenThousandTimes()
    {
        view = std::make_unique<TimelineView>(city.context());
        view->resize(1400, 760);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->showDay(QDate(2026, 11, 1));
        const QByteArray before = content();
        QByteArray last = before;
        int edits = 0;
        for (int round = 0; round < 10'000; ++round) {
            act();
            if (round % 100 == 0)
                view->showDay(QDate(2026, 10, 1).addDays(below(200)));
            if (round % 500 == 0) {
                view->setZoom(ZoomStep::Week);
                compareWithAnew();
                edits += content() != last ? 1 : 0;
                last = content();
            }
        }
        QVERIFY2(edits > 10, "hardly anything was done");
        compareWithAnew();
        const auto problems = store::checkFile(city.portfolio->path());
        QVERIFY(problems.has_value());
        QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
        const auto file =
            store::Store::open(city.portfolio->path(), store::Store::Access::ReadOnly);
        QVERIFY(file.has_value());
        const auto written = (*file)->load();
        QVERIFY(written.has_value());
        for (const PlanItem &item : now().table<PlanItem>())
            QVERIFY(*written->find(item.id) == item);
        while (canUndo())
            QVERIFY(city.portfolio->undo().has_value());
        QCOMPARE(content(), before);
        compareWithAnew();
    }
};

QTEST_MAIN(MonkeyTest)
#include "tst_monkey.moc"
