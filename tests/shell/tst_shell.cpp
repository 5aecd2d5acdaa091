// SPDX-License-Identifier: GPL-3.0-or-later
// The window: going from place to place, menus, undo by name, chips, command box, errors, session.
#include "model/domain/draft.h"
#include "tests/shell/smallwindow.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/windowstatus.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QMenuBar>
#include <QSignalSpy>
#include <QThread>
#include <QToolButton>

using namespace stint;
using namespace stint::test;

namespace {

QStringList texts(const QMenu *menu)
{
    QStringList list;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            list << action->text().remove(u'&');
    }
    return list;
}

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goesToPlacesAndBack()
    {
        auto f = make();
        QCOMPARE(f->window->currentPage(), f->home);
        emit f->home->linkActivated({u"challenges"_s, EntityKind::Challenge, f->challenges[0], {}});
        QCOMPARE(f->window->currentPage(), f->set);
        QCOMPARE(f->set->here().id, f->challenges[0]);
        QAction *back = action(*f->window, u"Back"_s);
        QVERIFY(back->isEnabled());
        back->trigger();
        QCOMPARE(f->window->currentPage(), f->home);
        action(*f->window, u"Forward"_s)->trigger();
        QCOMPARE(f->window->currentPage(), f->set);
        QCOMPARE(f->set->here().id, f->challenges[0]);
        QTest::keyClick(f->window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(f->window->currentPage(), f->home);
    }

    void fontsFollowTheTextSize()
    {
        auto f = make();
        const QFont before = qApp->font();
        Theme::apply(*qApp, ThemeKind::Light, 1);
        CardFrame card(u"Decision"_s);
        SecondaryLabel small({}, nullptr, SecondaryLabel::Size::Small);
        Theme::apply(*qApp, ThemeKind::Light, 1.5);
        QCOMPARE(f->home->findChild<HeadingLabel *>()->font().pointSizeF(), 22.5);
        QCOMPARE(card.findChild<QLabel *>()->font().pointSizeF(), 16.5);
        QCOMPARE(small.font().pointSizeF(), 12.75);
        QCOMPARE(f->window->findChild<WindowStatus *>()->findChild<QLabel *>()->font(),
                 smallFont());
        qApp->setStyleSheet({});
        qApp->setFont(before);
        emit TextSize::instance()->changed();
    }

    void menusShowWhatThePageCanDo()
    {
        auto f = make();
        QMenu *menu = nullptr;
        for (QAction *top : f->window->menuBar()->actions()) {
            if (top->text() == u"&Challenge"_s)
                menu = top->menu();
        }
        QVERIFY(menu);
        QCOMPARE(texts(menu), QStringList{u"Do the home thing"_s});
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        QCOMPARE(texts(menu), QStringList{u"Do the challenges thing"_s});
    }

    void undoSaysWhatItWouldUndo()
    {
        auto f = make();
        QAction *undo = action(*f->window, u"Undo"_s);
        QVERIFY(undo->text().contains(f->portfolio->undoWords()));
        const qsizetype before = f->portfolio->now().table<Challenge>().size();
        undo->trigger();
        QCOMPARE(f->portfolio->now().table<Challenge>().size(), before - 1);
        QAction *redo = action(*f->window, u"Redo"_s);
        QVERIFY(redo->text().contains(f->portfolio->redoWords()));
        redo->trigger();
        QCOMPARE(f->portfolio->now().table<Challenge>().size(), before);
        while (undo->isEnabled())
            undo->trigger();
        QCOMPARE(undo->text().remove(u'&'), u"Undo"_s);
    }

    void commandBoxFindsActionsAndRows()
    {
        auto f = make();
        CommandBox *box = f->window->commandBox();
        QTest::keyClicks(box, u"challenges thing"_s);
        QVERIFY(box->listed().contains(u"Do the challenges thing"_s));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(f->set->done, 1);
        QCOMPARE(f->window->currentPage(), f->set);

        // Accents and case don't matter.
        QTest::keyClicks(box, u"elan BUS"_s);
        QCOMPARE(box->listed().size(), 1);
        QVERIFY(box->listed().first().contains(u"Élan for bus stops"_s));
        box->clear();
        QTest::keyClicks(box, u"zzzz"_s);
        QCOMPARE(box->listed().size(), 1);
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(box->text().isEmpty());
    }

    void chipsDriveTheFilter()
    {
        auto f = make();
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        auto *bar = f->set->findChild<FilterBar *>();
        QVERIFY(bar && bar->isVisible());
        auto *text = bar->findChild<QLineEdit *>();
        QTest::keyClicks(text, u"permit"_s);
        QTRY_COMPARE(f->filter.state().text, u"permit"_s);
        QTRY_VERIFY(std::ranges::any_of(bar->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().startsWith(u"1 of 2"_s);
        }));
        f->filter.setState({});
        QCOMPARE(text->text(), QString());
        // The Stage chip: what is chosen stands on it, Delete takes it away.
        FilterState state;
        state.stages = {f->portfolio->now().ids(EntityKind::Stage).front()};
        f->filter.setState(state);
        Chip *stage = bar->findChildren<Chip *>().first();
        QVERIFY(stage->text().contains(u"Intake"_s));
        QTest::keyClick(stage, Qt::Key_Delete);
        QVERIFY(f->filter.state().stages.isEmpty());
    }

    /// What is typed is written when the window closes; if it can't be, the window stays.
    void closesOnlyOnceTheTypedIsKept()
    {
        auto f = make();
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        emit f->set->selectionChanged(EntityKind::Challenge, {f->challenges[0]});
        const auto lineOf = [&](const QString &name) -> QLineEdit * {
            for (QLineEdit *line : f->window->inspector()->findChildren<QLineEdit *>()) {
                if (line->accessibleName() == name)
                    return line;
            }
            return nullptr;
        };
        const auto said = [&] {
            const auto bars = f->window->findChildren<NoticeBar *>();
            const auto it = std::ranges::find_if(bars, [](auto *bar) { return bar->isVisible(); });
            return it == bars.end() ? QString() : (*it)->text();
        };
        QLineEdit *due = lineOf(u"Due"_s);
        due->setFocus();
        QTest::keyClicks(due, u"the day after"_s);
        QVERIFY(!f->window->close());
        QVERIFY(f->window->isVisible());
        QVERIFY(!said().isEmpty());
        QCOMPARE(due->text(), u"the day after"_s);
        due->setFocus();
        QTest::keyClick(due, Qt::Key_Escape);

        QLineEdit *title = lineOf(u"Title"_s);
        title->setFocus();
        title->clear();
        QVERIFY(!f->window->close());
        QVERIFY2(said().contains(u"Title"_s), qPrintable(said()));
        title->setFocus();
        QTest::keyClick(title, Qt::Key_Escape);

        const QString path = f->portfolio->path();
        QVERIFY(QFile::rename(path, path + u".away"_s)); // as when a network drive is gone
        QLineEdit *theme = lineOf(u"Theme"_s);
        theme->setFocus();
        QTest::keyClicks(theme, u"Housing"_s);
        QVERIFY(!f->window->close());
        QVERIFY(!said().isEmpty());
        QCOMPARE(theme->text(), u"Housing"_s); // to try again
        QVERIFY(QFile::rename(path + u".away"_s, path));
        theme->setFocus();
        QVERIFY(f->window->close());
        QCOMPARE(f->portfolio->now().find(Id<Challenge>(f->challenges[0]))->theme, u"Housing"_s);
    }

    void keysGoBackToWhereTheyWere()
    {
        auto f = make();
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        emit f->set->selectionChanged(EntityKind::Challenge, {f->challenges[0]});
        QLineEdit *line = f->window->inspector()->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClick(f->window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(f->window->commandBox()->hasFocus());
        QTest::keyClick(f->window->commandBox(), Qt::Key_Escape);
        QVERIFY(line->hasFocus());
    }

    /// Nothing moves under the mouse when one comes or goes.
    void errorsStandInPlaceOfTheStatusLine()
    {
        auto f = make();
        const auto *stack = f->window->findChild<QStackedWidget *>();
        QVERIFY(stack);
        const QRect before = stack->geometry();
        emit f->home->errorOccurred(u"The row could not be written. Try again."_s);
        const auto bars = f->window->findChildren<NoticeBar *>();
        const auto it = std::ranges::find_if(bars, [](auto *bar) { return bar->isVisible(); });
        QVERIFY(it != bars.end());
        QCOMPARE((*it)->text(), u"The row could not be written. Try again."_s);
        QVERIFY(!f->window->findChild<WindowStatus *>()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(stack->geometry(), before);
        QTest::mouseClick((*it)->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!(*it)->isVisible());
        QVERIFY(f->window->findChild<WindowStatus *>()->isVisible());
        emit f->home->errorOccurred(u"Try again."_s);
        QVERIFY((*it)->isVisible());
        QTest::keyClick(f->home, Qt::Key_Escape);
        QVERIFY(!(*it)->isVisible());
    }

    void sessionComesBack()
    {
        auto f = make();
        f->window->goTo({u"challenges"_s, EntityKind::Challenge, f->challenges[1], u"board"_s});
        f->set->state = "columns";
        FilterState state;
        state.text = u"bus"_s;
        state.hideOldClosed = false;
        f->filter.setState(state);
        f->window->saveSession();
        f->filter.setState({});
        show(*f);
        QCOMPARE(f->window->currentPage(), f->home);
        f->window->restoreSession();
        QCOMPARE(f->window->currentPage(), f->set);
        QCOMPARE(f->set->here(),
                 (Link{u"challenges"_s, EntityKind::Challenge, f->challenges[1], u"board"_s}));
        QCOMPARE(f->set->state, QByteArray("columns"));
        QCOMPARE(f->filter.state(), state);
    }

    void longWorkReportsAndStops()
    {
        LongWork work;
        QObject context;
        QSignalSpy progressed(&work, &LongWork::progressed);
        std::optional<bool> cancelled;
        QVERIFY(work.start(
            &context, u"Counting"_s, [](WorkProgress &p) { p.set(1, 2); },
            [&](bool c) { cancelled = c; }));
        QVERIFY(!work.start(
            &context, u"More"_s, [](WorkProgress &) {}, [](bool) {}));
        QTRY_VERIFY(cancelled.has_value());
        QVERIFY(!*cancelled);
        QCOMPARE(progressed.size(), 1);
        cancelled.reset();
        QVERIFY(work.start(
            &context, u"Waiting"_s,
            [](WorkProgress &p) {
                while (!p.isCancelled())
                    QThread::msleep(1);
            },
            [&](bool c) { cancelled = c; }));
        work.cancel();
        QTRY_VERIFY(cancelled.has_value());
        QVERIFY(*cancelled);
        QVERIFY(!work.isRunning());
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
