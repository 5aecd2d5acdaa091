// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of people, stints and governance: a new row from the sheet, edits in place, deletion,
// and the places that links lead to.
#include "model/edit/fields.h"
#include "tests/pages/registerfixture.h"
#include "ui/pages/challenge/decisionbox.h"
#include "ui/pages/registers/governancepage.h"
#include "ui/pages/registers/peoplepage.h"
#include "ui/pages/registers/stintspage.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/table/tableview.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stint;
using namespace stint::test;
using namespace Qt::StringLiterals;
using ui::RegisterPage;

class TestRegisters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        ui::Theme::apply(*qApp, ui::ThemeKind::Light);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void filterFindsWordsInAnyColumn()
    {
        Fixture<ui::PeoplePage> f;
        auto *filter = f.page->findChild<QLineEdit *>();
        QVERIFY(filter);
        f.page->focusFilter();
        QCOMPARE(f.page->focusWidget(), filter);
        ui::TableView *table = f.page->table(EntityKind::Person);
        const int all = table->rows()->rowCount();
        QTest::keyClicks(filter, u"elise bou"_s); // in any order, whatever the accents
        QCOMPARE(table->rows()->rowCount(), 1);
        QCOMPARE(table->rows()->idAt(0), f.city.people[4].value);
        filter->setText(u"nobody of that name"_s);
        QCOMPARE(table->rows()->rowCount(), 0);
        QVERIFY(table->isVisible()); // not the words for an empty register
        filter->clear();
        QCOMPARE(table->rows()->rowCount(), all);
    }

    void newRowsAreCommandsFromAnyRegister()
    {
        Fixture<ui::GovernancePage> f;
        const QList<QAction *> actions = f.page->pageActions();
        const auto risk = std::ranges::find(actions, u"New risk"_s, &QAction::text);
        QVERIFY(risk != actions.end() && (*risk)->isEnabled());
        (*risk)->trigger();
        QCOMPARE(f.page->here().part, u"risks"_s);
        QVERIFY(f.page->findChild<ui::NewRowForm *>());
    }

    void segmentsBeginAnotherLineWhereOneIsFull()
    {
        Fixture<ui::GovernancePage> f;
        f.page->resize(500, 700);
        QCoreApplication::processEvents();
        const auto *segments = f.page->findChild<ui::SegmentedControl *>();
        for (const auto *segment : segments->findChildren<QAbstractButton *>()) {
            QCOMPARE(segment->size(), segment->sizeHint());
            QVERIFY(segments->rect().contains(segment->geometry()));
        }
    }

    void filterFollowsEditsAndNarrowing()
    {
        Fixture<ui::PeoplePage> f;
        auto *filter = f.page->findChild<QLineEdit *>();
        ui::TableView *table = f.page->table(EntityKind::Person);
        const qint64 elise = f.city.people[4].value;
        filter->setText(u"elise"_s);
        QCOMPARE(table->rows()->rowCount(), 1);
        // What is renamed away is gone at once, and comes back with undo.
        const std::array ids{elise};
        const auto *name = entityInfo(EntityKind::Person).field("name"_L1);
        QVERIFY(f.city.portfolio->perform(
            edit::setField(f.city.portfolio->now(), EntityKind::Person, ids, *name, u"Zoe"_s)));
        QCOMPARE(table->rows()->rowCount(), 0);
        QVERIFY(f.city.portfolio->undo());
        QCOMPARE(table->rows()->rowCount(), 1);
        // Letter by letter, forth and back, is the same as at once.
        QString typed;
        for (const QChar c : u"elise bou"_s) {
            typed += c;
            filter->setText(typed);
            const std::vector<qint64> narrowed = table->rows()->ids();
            filter->clear();
            filter->setText(typed);
            QCOMPARE(table->rows()->ids(), narrowed);
        }
    }

    void theFilterOfOneRegisterTakesNothingFromAnother()
    {
        Fixture<ui::PeoplePage> f;
        auto *filter = f.page->findChild<QLineEdit *>();
        const ui::TableView *organisations = f.page->table(EntityKind::Organisation);
        const int all = organisations->rows()->rowCount();
        filter->setText(u"elise"_s); // on people
        const std::array ids{f.city.departments[1].value};
        const auto *name = entityInfo(EntityKind::Organisation).field("name"_L1);
        QVERIFY(f.city.portfolio->perform(edit::setField(
            f.city.portfolio->now(), EntityKind::Organisation, ids, *name, u"Transport"_s)));
        filter->clear();
        f.page->open({u"people"_s, EntityKind::Organisation, ids.front(), {}});
        QCOMPARE(organisations->rows()->rowCount(), all);
        QCOMPARE(organisations->selectedIds(), std::vector<qint64>{ids.front()});
    }

    void peopleAreAddedFromTheSheet()
    {
        Fixture<ui::PeoplePage> f;
        ui::NewRowForm *sheet = f.sheet();
        QVERIFY(sheet);
        auto *name = editor(sheet, u"Name"_s);
        QTest::keyClick(name, Qt::Key_Return); // nothing to call the person
        QVERIFY(sheet->isVisible());
        QTest::keyClicks(name, u"Ana Ruiz"_s);
        QTest::keyClicks(editor(sheet, u"Organisation"_s), u"transit"_s);
        QTest::keyClick(editor(sheet, u"Role"_s), Qt::Key_Return);
        QVERIFY(!sheet->isVisible());
        const auto &people = f.city.portfolio->now().table<Person>();
        const Person *ana =
            people.find(Id<Person>(f.city.portfolio->now().ids(EntityKind::Person).back()));
        QCOMPARE(ana->name, u"Ana Ruiz"_s);
        QCOMPARE(ana->organisation, f.city.departments[1]);
        QCOMPARE(f.page->table(EntityKind::Person)->selectedIds(),
                 std::vector<qint64>{ana->id.value});
    }

    void deletingAsksNothingAndCanBeUndone()
    {
        Fixture<ui::PeoplePage> f;
        const Snapshot before = f.city.portfolio->now();
        f.page->table(EntityKind::Person)->select({f.city.people[0].value});
        for (QAction *action : f.page->pageActions()) {
            if (action->text() == u"Delete rows")
                action->trigger();
        }
        QCOMPARE(f.city.portfolio->now().table<Person>().size(), 4);
        QVERIFY(!f.city.challenge(3).owner); // what referred to the person refers to nobody
        QVERIFY(f.city.portfolio->undo());
        QVERIFY(f.city.portfolio->now().sameContent(before));
        QCOMPARE(f.errors, QStringList());
    }

    void stintsSayTheirWeek()
    {
        Fixture<ui::StintsPage> f;
        ui::NewRowForm *sheet = f.sheet();
        QTest::keyClicks(editor(sheet, u"Challenge"_s),
                         u"26-05 permit waiting times for small homes"_s);
        QTest::keyClicks(editor(sheet, u"External team"_s), u"Transit"_s);
        auto *start = qobject_cast<QLineEdit *>(editor(sheet, u"Start"_s));
        QVERIFY(!start->text().isEmpty()); // today, to begin with
        start->clear();
        QTest::keyClicks(start, u"2026-10-05"_s);
        QTest::keyClick(start, Qt::Key_Return);
        QVERIFY(!sheet->isVisible());
        const Stint &stint = *f.city.portfolio->now().table<Stint>().begin();
        QCOMPARE(stint.weeks, 16);
        const auto *rows = f.page->table(EntityKind::Stint)->rows();
        QCOMPARE(rows->cellAt(0, rows->columnOf(u"=week"_s)).text, u"Week 7 of 16"_s);
    }

    void governanceRegistersAndLinks()
    {
        Fixture<ui::GovernancePage> f;
        Draft draft(f.city.portfolio->now());
        Risk risk;
        risk.title = u"Data comes late"_s;
        risk.likelihood = Level::High;
        risk.impact = Level::Medium;
        const auto riskId = draft.add(risk);
        GateReview review;
        review.number = u"D-2026-001"_s;
        review.challenge = f.city.challenges[3];
        draft.add(review);
        f.city.perform(draft.finish(u"more"_s));
        f.page->open({u"governance"_s, EntityKind::Risk, riskId.value, {}});
        QCOMPARE(f.page->here().part, u"risks"_s);
        auto *table = f.page->table(EntityKind::Risk);
        QCOMPARE(table->selectedIds(), std::vector<qint64>{riskId.value});
        QCOMPARE(table->rows()->cellAt(0, table->rows()->columnOf(u"=rating"_s)).text,
                 u"High (6)"_s);

        // What was decided at a gate is only read here.
        f.page->open({u"governance"_s, EntityKind::GateReview, 0, {}});
        const auto *reviews = f.page->table(EntityKind::GateReview)->rows();
        QVERIFY(reviews->isReadOnly());
        QVERIFY(!(reviews->flags(reviews->index(0, 0)) & Qt::ItemIsEditable));
        QSignalSpy links(f.page.get(), &ui::Page::linkActivated);
        f.page->table(EntityKind::GateReview)->setFocus();
        f.page->table(EntityKind::GateReview)->select({reviews->idAt(0)});
        QTest::keyClick(f.page->table(EntityKind::GateReview), Qt::Key_Return);
        const ui::Link shown{u"gate"_s, EntityKind::GateReview, reviews->idAt(0), {}};
        QCOMPARE(links.last()[0].value<ui::Link>(), shown);
    }

    void gateDecisionsAreReplacedByTheirOwnCommand()
    {
        Fixture<ui::GovernancePage> f;
        Draft draft(f.city.portfolio->now());
        GateReview review;
        review.challenge = f.city.challenges[3];
        review.gate = f.city.portfolio->now().table<Gate>().begin()->id;
        review.number = u"D-2026-001"_s;
        review.on = City::today().addDays(-9);
        const auto first = draft.add(review);
        review.number = u"D-2026-002"_s;
        review.on = City::today().addDays(-2);
        const auto second = draft.add(review);
        f.city.perform(draft.finish(u"more"_s));
        f.page->open({u"governance"_s, EntityKind::GateReview, first.value, {}});
        QAction *replace = actionOf(*f.page, u"Replace the decision…"_s);
        QVERIFY(replace);
        QVERIFY(!replace->isEnabled()); // a later one builds on it
        QSignalSpy links(f.page.get(), &ui::Page::linkActivated);
        f.page->table(EntityKind::GateReview)->select({second.value});
        QVERIFY(replace->isEnabled());
        replace->trigger();
        QCOMPARE(links.last()[0].value<ui::Link>(),
                 (ui::Link{u"gate"_s, EntityKind::GateReview, second.value, u"replace"_s}));
    }

    void takenDecisionsAreOnlyRead()
    {
        Fixture<ui::GovernancePage> f;
        Draft draft(f.city.portfolio->now());
        Decision decision;
        decision.challenge = f.city.challenges[3];
        decision.title = u"Extend the stint"_s;
        decision.number = u"D-2026-001"_s;
        const auto open = draft.add(decision);
        decision.number = u"D-2026-002"_s;
        decision.state = DecisionState::Carried;
        const auto taken = draft.add(decision);
        f.city.perform(draft.finish(u"more"_s));
        f.page->open({u"governance"_s, EntityKind::Decision, taken.value, {}});
        auto *table = f.page->table(EntityKind::Decision);
        ui::RowsModel *rows = table->rows();
        for (const char *name : {"state", "motion", "decider", "decided_on", "reason", "title"}) {
            const int column = rows->columnOf(QString::fromLatin1(name));
            const auto editable = [&](Id<Decision> id) {
                return bool(rows->flags(rows->index(rows->rowOf(id.value), column)) &
                            Qt::ItemIsEditable);
            };
            QVERIFY2(!editable(taken), name);
            QVERIFY2(editable(open), name);
        }
        // Enter says why not; so does pasting over it.
        table->setFocus();
        table->setCurrentIndex(rows->index(rows->rowOf(taken.value), rows->columnOf(u"motion"_s)));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(f.errors.size(), 1);
        QVERIFY(f.errors.last().contains(u"D-2026-002"_s));
        table->pasteText(u"That it end."_s);
        QCOMPARE(f.errors.size(), 2);
        QCOMPARE(f.city.portfolio->now().find(taken)->motion, QString());

        // It is replaced, and the open one taken, where there is room for who, when and why.
        QSignalSpy links(f.page.get(), &ui::Page::linkActivated);
        const ui::Link there{u"challenge"_s, EntityKind::Decision, taken.value, u"decide"_s};
        actionOf(*f.page, u"Replace the decision…"_s)->trigger();
        QCOMPARE(links.last()[0].value<ui::Link>(), there);
        table->select({open.value});
        actionOf(*f.page, u"Decide…"_s)->trigger();
        QCOMPARE(links.last()[0].value<ui::Link>().id, open.value);
    }

    /// What is about no challenge is decided and replaced where it stands.
    void decisionsOfTheWholeAreTakenHere()
    {
        Fixture<ui::GovernancePage> f;
        Draft draft(f.city.portfolio->now());
        Decision asked;
        asked.title = u"Start fewer"_s;
        asked.motion = u"That three be started."_s;
        const auto open = draft.add(asked);
        Person helen;
        helen.name = u"Helen"_s;
        Settings settings = draft.now().settings();
        settings.director = draft.add(helen);
        draft.update(settings);
        f.city.perform(draft.finish(u"ask"_s));
        f.page->open({u"governance"_s, EntityKind::Decision, open.value, {}});
        actionOf(*f.page, u"Decide…"_s)->trigger();
        auto *box = f.page->findChild<ui::DecisionBox *>();
        QVERIFY(box && box->isVisible() && box->isWriting());
        const auto press = [&](const QString &text) {
            for (auto *button :
                 f.page->findChild<ui::DecisionBox *>()->findChildren<QPushButton *>()) {
                if (button->text() == text && button->isVisible())
                    return button->click();
            }
            QFAIL(qPrintable(text));
        };
        press(u"Record"_s);
        QCOMPARE(f.city.portfolio->now().find(open)->state, DecisionState::Carried);
        QTRY_VERIFY(!f.page->findChild<ui::DecisionBox *>());
        f.page->table(EntityKind::Decision)->select({open.value});
        actionOf(*f.page, u"Replace the decision…"_s)->trigger();
        press(u"Ask"_s);
        QCOMPARE(f.errors, QStringList());
        const auto &all = f.city.portfolio->now().table<Decision>();
        QVERIFY(std::ranges::any_of(all, [&](const Decision &d) { return d.supersedes == open; }));
    }

    void newDecisionsGetANumber()
    {
        Fixture<ui::GovernancePage> f;
        f.page->open({u"governance"_s, EntityKind::Decision, 0, {}});
        ui::NewRowForm *sheet = f.sheet();
        QWidget *title = editor(sheet, u"Title"_s);
        QTest::keyClicks(title, u"Extend the stint"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(sheet->isVisible()); // on which challenge?
        QTest::keyClicks(editor(sheet, u"Challenge"_s),
                         u"26-05 permit waiting times for small homes"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(!sheet->isVisible());
        const auto &decisions = f.city.portfolio->now().table<Decision>();
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions.begin()->number, u"D-2026-001"_s);
        QCOMPARE(decisions.begin()->challenge, f.city.challenges[3]);
        QVERIFY(f.city.portfolio->undo());
        QVERIFY(f.city.portfolio->now().table<Decision>().isEmpty());
        QVERIFY(f.city.portfolio->redo());
        QCOMPARE(decisions.begin()->number, u"D-2026-001"_s);
    }

    void notesAreDatedOnTheDayTheyAreWritten()
    {
        Fixture<ui::GovernancePage> f;
        // A night passes with the file open.
        const_cast<Clock &>(f.city.portfolio->clock()) =
            Clock::fixed(QDateTime(City::today().addDays(1), QTime(8, 30)));
        f.page->open({u"governance"_s, EntityKind::Note, 0, {}});
        ui::NewRowForm *sheet = f.sheet();
        QTest::keyClicks(editor(sheet, u"Challenge"_s),
                         u"26-05 permit waiting times for small homes"_s);
        QTest::keyClicks(editor(sheet, u"Note"_s), u"Heard at the counter"_s);
        QTest::keyClick(editor(sheet, u"Challenge"_s), Qt::Key_Return);
        QVERIFY(!sheet->isVisible());
        QCOMPARE(f.city.portfolio->now().table<Note>().begin()->on, City::today().addDays(1));
    }
};

QTEST_MAIN(TestRegisters)
#include "tst_registers.moc"
