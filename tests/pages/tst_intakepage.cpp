// SPDX-License-Identifier: GPL-3.0-or-later
// The intake page by hand: a department's submission is typed in, compared, and settled.
#include "model/edit/fields.h"
#include "tests/pages/registerfixture.h"
#include "ui/pages/intake/intakepage.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/table/tableview.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stint;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestIntakePage : public QObject
{
    Q_OBJECT

    using Page = Fixture<ui::IntakePage>;

    static Id<Submission> received(Page &f, const QString &title, const QString &question = {})
    {
        const auto changes =
            edit::addRow(f.city.portfolio->now(), EntityKind::Submission,
                         {{u"title"_s, title}, {u"question"_s, question}}, QDate(2026, 11, 18));
        [&] { QVERIFY(f.city.portfolio->perform(changes)); }();
        return Id<Submission>(edit::addedRow(*changes, EntityKind::Submission));
    }
    static const Submission &row(const Page &f, Id<Submission> id)
    {
        return *f.city.portfolio->now().find(id);
    }
    static void trigger(Page &f, const QString &text)
    {
        QAction *action = actionOf(*f.page, text);
        QVERIFY2(action && action->isEnabled(), qPrintable(text));
        action->trigger();
    }
    static QLineEdit *reason(Page &f)
    {
        for (auto *field : f.page->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Reason for parking or declining"_s)
                return field;
        }
        return nullptr;
    }

    static QPushButton *buttonOf(Page &f, const QString &text)
    {
        for (auto *button : f.page->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        ui::Theme::apply(*qApp, ui::ThemeKind::Light);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    /// What the page itself began with can't be taken on from another page.
    void whatNobodySelectedIsLetGo()
    {
        Page f;
        const auto first = received(f, u"Drones for the mayor"_s);
        auto *table = f.page->table(EntityKind::Submission);
        f.page->hide();
        f.page->show();
        QCOMPARE(table->selectedIds(), std::vector{first.value});
        QVERIFY(actionOf(*f.page, u"Take on as a challenge"_s)->isEnabled());
        f.page->hide();
        QVERIFY(!actionOf(*f.page, u"Take on as a challenge"_s)->isEnabled());
        f.page->show();
        table->select({});
        table->select({first.value}); // somebody did
        f.page->hide();
        QVERIFY(actionOf(*f.page, u"Take on as a challenge"_s)->isEnabled());
    }

    void isTypedInAndTakenOn()
    {
        Page f;
        ui::NewRowForm *sheet = f.sheet();
        QVERIFY(sheet);
        QTest::keyClicks(editor(sheet, u"Title"_s), u"Quiet nights"_s);
        QTest::keyClick(editor(sheet, u"Title"_s), Qt::Key_Return);
        const auto ids = f.city.portfolio->now().ids(EntityKind::Submission);
        QCOMPARE(ids.size(), size_t(1));
        QCOMPARE(f.page->badge(), 1);
        QCOMPARE(f.page->table(EntityKind::Submission)->selectedIds(), ids);
        trigger(f, u"Take on as a challenge"_s);
        const Submission &taken = row(f, Id<Submission>(ids.front()));
        QCOMPARE(taken.state, SubmissionState::Taken);
        QCOMPARE(f.city.portfolio->now().find(taken.challenge)->title, u"Quiet nights"_s);
        QCOMPARE(f.page->badge(), -1);
        QVERIFY(!actionOf(*f.page, u"Take on as a challenge"_s)->isEnabled());
        // It leads to what it became.
        const QString code = f.city.portfolio->now().find(taken.challenge)->code;
        QTRY_VERIFY(buttonOf(f, u"Open "_s + code));
        QPushButton *became = buttonOf(f, u"Open "_s + code);
        QVERIFY(became->isVisible());
        QSignalSpy links(f.page.get(), &ui::Page::linkActivated);
        became->click();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.front().front().value<ui::Link>().id, taken.challenge.value);
        QVERIFY(f.city.portfolio->undo());
        QTRY_VERIFY(!became->isVisible());
        QCOMPARE(row(f, Id<Submission>(ids.front())).state, SubmissionState::Received);
    }

    /// A click beside the form closes it; what was typed is there in the next one.
    void whatWasTypedSurvivesAClickBeside()
    {
        Page f;
        ui::NewRowForm *sheet = f.sheet();
        QTest::keyClicks(editor(sheet, u"Title"_s), u"Quiet nights"_s);
        QTest::keyClicks(editor(sheet, u"Question"_s), u"How might we sleep?"_s);
        sheet->close(); // as a popup does
        QTRY_VERIFY(!f.page->findChild<ui::NewRowForm *>());
        sheet = f.sheet();
        QCOMPARE(static_cast<QLineEdit *>(editor(sheet, u"Title"_s))->text(), u"Quiet nights"_s);
        QTest::keyClick(editor(sheet, u"Title"_s), Qt::Key_Return);
        QCOMPARE(f.city.portfolio->now().table<Submission>().begin()->question,
                 u"How might we sleep?"_s);
        QTRY_VERIFY(!f.page->findChild<ui::NewRowForm *>());
        sheet = f.sheet(); // the next is empty
        QCOMPARE(static_cast<QLineEdit *>(editor(sheet, u"Title"_s))->text(), QString());
        QTest::keyClicks(editor(sheet, u"Title"_s), u"Never mind"_s);
        for (QPushButton *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == u"Cancel"_s)
                button->click();
        }
        QTRY_VERIFY(!f.page->findChild<ui::NewRowForm *>());
        QCOMPARE(static_cast<QLineEdit *>(editor(f.sheet(), u"Title"_s))->text(), QString());
    }

    /// What is sent by Ctrl+Return is the form, not what is selected behind it.
    void aFormIsSentByItself()
    {
        Page f;
        const auto other = received(f, u"Drones for the mayor"_s);
        f.page->table(EntityKind::Submission)->select({other.value});
        for (const QString &field : {u"Title"_s, u"Question"_s}) {
            ui::NewRowForm *sheet = f.sheet();
            QVERIFY(sheet);
            QTest::keyClicks(editor(sheet, u"Title"_s), u"Quiet nights"_s);
            QWidget *from = editor(sheet, field);
            from->setFocus();
            QTest::keyClick(from, Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!f.page->findChild<ui::NewRowForm *>());
            f.page->table(EntityKind::Submission)->select({other.value});
        }
        QCOMPARE(f.city.portfolio->now().table<Submission>().size(), 3);
        QCOMPARE(row(f, other).state, SubmissionState::Received);
    }

    /// A settled submission's buttons are dead; the keys go on to the next one, not elsewhere.
    void keysGoBackToTheListWhenOneIsSettled()
    {
        Page f;
        const auto first = received(f, u"Drones for the mayor"_s);
        received(f, u"Xylophone lessons"_s);
        auto *list = f.page->table(EntityKind::Submission);
        f.page->activateWindow();
        list->select({first.value});
        QPushButton *take = buttonOf(f, u"Take on as a challenge"_s);
        QVERIFY(take);
        take->setFocus();
        QTRY_VERIFY(take->hasFocus());
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(row(f, first).state, SubmissionState::Taken);
        QVERIFY(list->hasFocus());
    }

    void importBeginsWithSubmissions()
    {
        Page f;
        QSignalSpy links(f.page.get(), &ui::Page::linkActivated);
        QPushButton *button = buttonOf(f, u"Import submissions…"_s);
        QVERIFY(button && button->isVisible());
        button->click();
        QCOMPARE(links.size(), 1);
        const auto link = links.front().front().value<ui::Link>();
        QCOMPARE(link.page, u"import"_s);
        QCOMPARE(link.kind, EntityKind::Submission);
    }

    /// Whoever presses twice presses the same button twice.
    void aRefusalMovesNoButton()
    {
        Page f;
        const auto id = received(f, u"Drones for the mayor"_s);
        f.page->table(EntityKind::Submission)->select({id.value});
        QPushButton *decline = buttonOf(f, u"Decline"_s);
        QVERIFY(decline);
        QCoreApplication::processEvents();
        const QPoint at = decline->mapTo(f.page.get(), decline->rect().center());
        for (int i = 0; i < 2; ++i) {
            QTest::mouseClick(f.page->childAt(at), Qt::LeftButton);
            QTRY_VERIFY(f.page->findChild<ui::ProblemLabel *>()->isVisible());
            QCoreApplication::processEvents();
            QCOMPARE(decline->mapTo(f.page.get(), decline->rect().center()), at);
        }
        QCOMPARE(row(f, id).state, SubmissionState::Received);
    }

    void isDeclinedOnlyWithAReason()
    {
        Page f;
        const auto id = received(f, u"Drones for the mayor"_s);
        f.page->table(EntityKind::Submission)->select({id.value});
        trigger(f, u"Decline"_s);
        QCOMPARE(row(f, id).state, SubmissionState::Received);
        auto *problem = f.page->findChild<ui::ProblemLabel *>();
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"why it is declined"_s));
        QLineEdit *field = reason(f);
        QCOMPARE(f.page->focusWidget(), field);
        QTest::keyClicks(field, u"No problem of residents is named."_s);
        trigger(f, u"Decline"_s);
        QCOMPARE(row(f, id).state, SubmissionState::Declined);
        QCOMPARE(row(f, id).reason, u"No problem of residents is named."_s);
        QVERIFY(!problem->isVisible());
        trigger(f, u"Reopen"_s);
        QCOMPARE(row(f, id).state, SubmissionState::Received);
    }

    void aReasonBelongsToTheOneItWasTypedFor()
    {
        Page f;
        const auto first = received(f, u"Drones for the mayor"_s);
        const auto second = received(f, u"Xylophone lessons"_s);
        ui::TableView *table = f.page->table(EntityKind::Submission);
        table->select({first.value});
        QTest::keyClicks(reason(f), u"No problem of residents is named."_s);
        table->select({second.value});
        QVERIFY(reason(f)->text().isEmpty());
        trigger(f, u"Decline"_s);
        QCOMPARE(row(f, second).state, SubmissionState::Received);
        table->select({first.value});
        QVERIFY(!f.page->findChild<ui::ProblemLabel *>()->isVisible());
        trigger(f, u"Decline"_s);
        QCOMPARE(row(f, first).reason, u"No problem of residents is named."_s);
        table->select({second.value});
        table->select({first.value});
        QVERIFY(reason(f)->text().isEmpty()); // it was used
    }

    void aReasonOutlivesTheProgram()
    {
        Page f;
        const auto id = received(f, u"Drones for the mayor"_s);
        f.page->table(EntityKind::Submission)->select({id.value});
        QTest::keyClicks(reason(f), u"No problem of residents"_s);
        const QByteArray state = f.page->saveState();
        f.page->table(EntityKind::Submission)->select({});
        reason(f)->clear();
        Page other;
        other.page->restoreState(state);
        const auto same = received(other, u"Drones for the mayor"_s);
        QCOMPARE(same, id);
        other.page->table(EntityKind::Submission)->select({same.value});
        QCOMPARE(reason(other)->text(), u"No problem of residents"_s);
    }

    void whatReadsAlikeIsShownAndMerged()
    {
        Page f;
        const Challenge challenge = *f.city.portfolio->now().table<Challenge>().begin();
        const auto id = received(f, challenge.title + u" again"_s, challenge.question);
        received(f, u"Xylophone lessons"_s);
        f.page->table(EntityKind::Submission)->select({id.value});
        auto *similar = f.page->findChild<ui::RowList *>();
        QVERIFY(similar->isVisible());
        QCOMPARE(similar->row(0).link.id, challenge.id.value);
        QVERIFY(!buttonOf(f, u"Merge"_s)->isEnabled()); // none is chosen yet
        similar->setFocus();
        similar->setCurrentIndex(similar->model()->index(0, 0));
        QPushButton *merge = buttonOf(f, u"Merge into "_s + challenge.code);
        QVERIFY(merge && merge->isEnabled());
        QTest::keyClick(merge, Qt::Key_Space);
        QCOMPARE(row(f, id).state, SubmissionState::Merged);
        QCOMPARE(row(f, id).challenge, challenge.id);
    }

    /// What was declined before is told with its reason, and isn't merged into.
    void whatWasDeclinedBeforeIsTold()
    {
        Page f;
        const auto first = received(f, u"Xylophone lessons at noon"_s, u"Teach xylophones."_s);
        const auto again = received(f, u"Xylophone lessons at night"_s, u"Teach xylophones."_s);
        f.page->table(EntityKind::Submission)->select({first.value});
        QTest::keyClicks(reason(f), u"The province does it."_s);
        trigger(f, u"Decline"_s);
        f.page->table(EntityKind::Submission)->select({again.value});
        auto *similar = f.page->findChild<ui::RowList *>();
        QTRY_VERIFY(similar->isVisible());
        QVERIFY(similar->row(0).cells.at(1).second.contains(u"The province does it."_s));
        similar->setCurrentIndex(similar->model()->index(0, 0));
        QVERIFY(!buttonOf(f, u"Merge into "_s + row(f, first).number)->isEnabled());
    }

    void enterOpensWhatReadsAlikeToCompare()
    {
        Page f;
        const Challenge challenge = *f.city.portfolio->now().table<Challenge>().begin();
        const auto id = received(f, challenge.title + u" again"_s, challenge.question);
        f.page->table(EntityKind::Submission)->select({id.value});
        auto *similar = f.page->findChild<ui::RowList *>();
        similar->setCurrentIndex(similar->model()->index(0, 0));
        QSignalSpy followed(f.page.get(), &ui::Page::linkActivated);
        QTest::keyClick(similar, Qt::Key_Return);
        const QPoint at = similar->visualRect(similar->currentIndex()).center();
        QTest::mouseClick(similar->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(similar->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(followed.size(), 2);
        const auto link = followed.first().first().value<ui::Link>();
        QCOMPARE(link.kind, EntityKind::Challenge);
        QCOMPARE(link.id, challenge.id.value);
        QCOMPARE(row(f, id).state, SubmissionState::Received);
    }

    void theChosenLineStaysChosen()
    {
        Page f;
        const Challenge challenge = *f.city.portfolio->now().table<Challenge>().begin();
        received(f, challenge.title + u" more"_s, challenge.question);
        const auto id = received(f, challenge.title + u" again"_s, challenge.question);
        f.page->table(EntityKind::Submission)->select({id.value});
        auto *similar = f.page->findChild<ui::RowList *>();
        QVERIFY(similar->rowCount() > 1);
        similar->setCurrentIndex(similar->model()->index(1, 0));
        const ui::Link chosen = similar->row(1).link;
        received(f, u"Xylophone lessons"_s);
        QCoreApplication::processEvents(); // lists everything again
        QVERIFY(similar->currentIndex().isValid());
        QCOMPARE(similar->row(similar->currentIndex().row()).link, chosen);
    }

    /// Reading everything again is not for each edit elsewhere.
    void whatReadsAlikeIsSoughtWhenItIsSeen()
    {
        Page f;
        const Challenge challenge = *f.city.portfolio->now().table<Challenge>().begin();
        const auto id = received(f, challenge.title + u" again"_s, challenge.question);
        f.page->table(EntityKind::Submission)->select({id.value});
        auto *similar = f.page->findChild<ui::RowList *>();
        const auto listed = [&] { return similar->row(0).cells.at(1).text; };
        const auto rename = [&](const QString &title) {
            ChangeSet changes;
            Challenge after = *f.city.portfolio->now().find(challenge.id);
            after.title = title;
            changes.of<Challenge>().push_back({*f.city.portfolio->now().find(challenge.id), after});
            QVERIFY(f.city.portfolio->perform(changes));
        };
        QCOMPARE(listed(), challenge.title);
        f.page->hide();
        const QString second = challenge.title + u" twice"_s;
        rename(second);
        QCoreApplication::processEvents();
        QCOMPARE(listed(), challenge.title);
        f.page->show();
        QCOMPARE(listed(), second);
        const QString third = challenge.title + u" thrice"_s;
        rename(third);
        QTRY_COMPARE(listed(), third);
        ChangeSet changes;
        Challenge emptied = *f.city.portfolio->now().find(challenge.id);
        emptied.title = u"Xylophone"_s;
        emptied.question.clear();
        changes.of<Challenge>().push_back({*f.city.portfolio->now().find(challenge.id), emptied});
        QVERIFY(f.city.portfolio->perform(changes));
        QTRY_VERIFY(!similar->isVisible()); // it reads like nothing any more
    }

    void theWordingIsHelpedWith()
    {
        Page f;
        const auto id =
            received(f, u"Litter"_s, u"How might we build an app for reporting litter?"_s);
        f.page->table(EntityKind::Submission)->select({id.value});
        const auto labels = f.page->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"“app” names a solution"_s);
        }));
    }
};

QTEST_MAIN(TestIntakePage)
#include "tst_intakepage.moc"
