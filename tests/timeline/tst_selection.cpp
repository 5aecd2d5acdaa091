// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline's commands are done to: what is selected and can be seen, and nothing else.
#include "model/edit/templates.h"
#include "tests/timeline/timelinefixture.h"
#include "ui/timeline/timelinecore.h"
#include "ui/timeline/timelinepage.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestSelection : public QObject
{
    Q_OBJECT

    TimelineCore &core() { return TimelineCore::of(*view); }
    QDate start(Id<PlanItem> item) const { return city->dates(item).start.date(); }

private slots:
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

    void whatIsHiddenIsNotDeleted()
    {
        QVERIFY(view->show(EntityKind::PlanItem, city->build1.value));
        core().setOpen(core().scene.rows.rowOfChallenge(city->permits), false);
        QVERIFY(view->selectedIds().isEmpty());
        QTest::keyClick(view.get(), Qt::Key_Delete);
        QVERIFY(city->portfolio->now().find(city->build1));

        QVERIFY(view->show(EntityKind::PlanItem, city->build1.value));
        FilterState state;
        state.text = u"licence"_s;
        city->filter.setState(state);
        QVERIFY(view->selectedIds().isEmpty());
    }

    void keepsWhatIsSelectedAsATemplate()
    {
        QVERIFY(view->show(EntityKind::PlanItem, city->build1.value));
        core().actions.saveTemplate->trigger();
        auto *ask = view->findChild<QInputDialog *>();
        QVERIFY(ask);
        QCOMPARE(ask->textValue(), city->portfolio->now().find(city->build1)->name);
        ask->setTextValue(u"Our build"_s);
        ask->accept();
        const auto &rows = city->portfolio->now().table<PlanTemplate>();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.begin()->name, u"Our build"_s);
        QCOMPARE(edit::planTemplates(city->portfolio->now(), u"fr"_s).back().name, u"Our build"_s);
        QVERIFY(city->portfolio->undo());
        QVERIFY(city->portfolio->now().table<PlanTemplate>().isEmpty());
    }

    void aLinkTakesOffTheFilterThatHidesIt()
    {
        FilterState state;
        state.text = u"licence"_s;
        city->filter.setState(state);
        TimelinePage page(city->context());
        QString said;
        connect(&page, &Page::statusMessage, this, [&](const QString &text) { said = text; });
        page.open({u"timeline"_s, EntityKind::PlanItem, city->gateE.value, {}});
        QCOMPARE(city->filter.state().text, u"licence"_s); // that one is shown
        page.open({u"timeline"_s, EntityKind::PlanItem, city->build1.value, {}});
        QVERIFY(city->filter.state().isDefault());
        QVERIFY(said.contains(u"filter"_s));
    }

    void theChallengeOfWhatIsSelectedIsShared()
    {
        TimelinePage page(city->context());
        QList<Link> links;
        QString said;
        connect(&page, &Page::linkActivated, this, [&](const Link &link) { links << link; });
        connect(&page, &Page::statusMessage, this, [&](const QString &text) { said = text; });
        QAction *share = nullptr;
        for (QAction *action : page.pageActions())
            share = action->text() == u"Share with another city…"_s ? action : share;
        QVERIFY(share);
        share->trigger();
        QVERIFY(links.isEmpty());
        QCOMPARE(said, u"Select one challenge to share it."_s);
        page.open({u"timeline"_s, EntityKind::PlanItem, city->gateE.value, {}});
        share->trigger();
        const Id<Challenge> challenge = city->portfolio->now().find(city->gateE)->challenge;
        QCOMPARE(links.last(),
                 (Link{u"challenge"_s, EntityKind::Challenge, challenge.value, u"share"_s}));
    }

    void stepsOfOtherSelectionsAreUndoneAlone()
    {
        QVERIFY(view->show(EntityKind::PlanItem, city->evaluation.value));
        core().select(core().scene.rows.rowOfItem(city->testData), SelectMode::Toggle);
        const QDate before = start(city->testData);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
        const QDate both = start(city->testData);
        QVERIFY(both > before);
        core().select(core().scene.rows.rowOfItem(city->testData), SelectMode::Replace);
        core().select(core().scene.rows.rowOfItem(city->evaluation), SelectMode::Replace);
        QTest::keyClick(view.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(city->portfolio->undo());
        QCOMPARE(start(city->testData), both);
        QVERIFY(city->portfolio->undo());
        QCOMPARE(start(city->testData), before);
    }

    void pastesCellsAsSpreadsheetsWriteThem()
    {
        QVERIFY(view->show(EntityKind::PlanItem, city->testData.value));
        QApplication::clipboard()->setText(
            u"Name\tStart\n\"Interview\nround \"\"two\"\"\"\t\"7 Dec 2026\"\n"_s);
        QTest::keyClick(view.get(), Qt::Key_V, Qt::ControlModifier);
        const auto &items = city->portfolio->now().table<PlanItem>();
        const auto it = std::ranges::find(items, u"Interview round \"two\""_s, &PlanItem::name);
        QVERIFY(it != items.end());
        QCOMPARE(start(it->id), QDate(2026, 12, 7));
        const auto count = items.size();
        // A date that isn't one is said, not passed over.
        QApplication::clipboard()->setText(u"Name\tStart\nReport\tsoon\n"_s);
        QString problem;
        connect(view.get(), &TimelineView::errorOccurred, this,
                [&](const QString &text) { problem = text; });
        QTest::keyClick(view.get(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(problem.contains(u"soon"_s));
        QCOMPARE(city->portfolio->now().table<PlanItem>().size(), count);
    }

private:
    std::unique_ptr<TimelineFixture> city;
    std::unique_ptr<TimelineView> view;
};

QTEST_MAIN(TestSelection)
#include "tst_selection.moc"
