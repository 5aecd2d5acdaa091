// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector: fields edited in place, links, and what it does when the document changes under
// it.
#include "model/domain/draft.h"
#include "tests/shell/smallwindow.h"
#include "ui/shell/linklist.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/planwhy.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>

using namespace stint;
using namespace stint::test;

namespace {

/// A language in which every text is the English one in quotes.
class Marked : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"«"_s + QString::fromUtf8(text) + u"»"_s;
    }
};

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// However many fields there are, each keeps its height and the form scrolls.
    void manyFieldsAreNotSqueezed()
    {
        auto f = make();
        Draft draft(f->portfolio->now());
        Challenge row = *draft.find(Id<Challenge>(f->challenges[0]));
        for (int i = 0; i < 20; ++i) {
            ExtraField field;
            field.name = u"Field of our own %1"_s.arg(i);
            field.position = i;
            row.extras.insert(draft.add(field).value, u"Some words"_s);
        }
        row.description = u"A long text, over several lines.\n"_s.repeated(12);
        draft.update(row);
        QVERIFY(f->portfolio->perform(draft.finish(u"fill"_s)));
        f->window->resize(1600, 1000);
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        emit f->set->selectionChanged(EntityKind::Challenge, {f->challenges[0]});
        QString squeezed;
        const auto allHaveRoom = [&] {
            squeezed.clear();
            int seen = 0;
            for (const QLineEdit *line : f->window->inspector()->findChildren<QLineEdit *>()) {
                if (!line->isVisible())
                    continue;
                ++seen;
                if (line->height() < line->minimumSizeHint().height())
                    squeezed = line->accessibleName();
            }
            return seen > 5 && squeezed.isEmpty();
        };
        QTRY_VERIFY2(allHaveRoom(), qPrintable(squeezed));
    }

    void inspectorEditsInPlace()
    {
        auto f = make();
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        QVERIFY(f->window->isInspectorShown());
        emit f->set->selectionChanged(EntityKind::Challenge, {f->challenges[0]});
        auto *form = f->window->inspector()->findChild<FieldForm *>();
        QLineEdit *title = nullptr;
        for (QLineEdit *line : form->findChildren<QLineEdit *>()) {
            if (line->text() == u"Permit waiting times"_s)
                title = line;
        }
        QVERIFY(title);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Permits in 20 days"_s);
        QTest::keyClick(title, Qt::Key_Return);
        const auto *row = f->portfolio->now().find(Id<Challenge>(f->challenges[0]));
        QCOMPARE(row->title, u"Permits in 20 days"_s);
        // Several at once.
        emit f->set->selectionChanged(EntityKind::Challenge, {f->challenges[0], f->challenges[1]});
        QLineEdit *theme = nullptr;
        for (QLineEdit *line : form->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Theme"_s)
                theme = line;
        }
        QVERIFY(theme);
        theme->setFocus();
        QTest::keyClicks(theme, u"Faster services"_s);
        QTest::keyClick(theme, Qt::Key_Return);
        for (const qint64 id : f->challenges)
            QCOMPARE(f->portfolio->now().find(Id<Challenge>(id))->theme, u"Faster services"_s);
        // What can't be written is said beside the field, and the row stays.
        emit f->set->selectionChanged(EntityKind::Challenge, {f->challenges[0]});
        title->setFocus();
        title->clear();
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(f->portfolio->now().find(Id<Challenge>(f->challenges[0]))->title,
                 u"Permits in 20 days"_s);
        QTest::keyClick(f->window.get(), Qt::Key_F9);
        QVERIFY(!f->window->isInspectorShown());
    }

    void linksAreChangedInTheInspector()
    {
        auto f = make();
        Draft draft(f->portfolio->now());
        const auto task = [&](const QString &name, Constraint constraint) {
            PlanItem item;
            item.challenge = Id<Challenge>(f->challenges[0]);
            item.name = name;
            item.duration = WorkTime::days(2);
            item.constraint = constraint;
            item.constraintTime = CivilTime::at(QDate(2026, 11, 23), 540);
            return draft.add(item);
        };
        const auto survey = task(u"Survey"_s, Constraint::StartNoEarlier);
        const auto report = task(u"Report"_s, Constraint::AsSoonAsPossible);
        Dependency link;
        link.predecessor = survey;
        link.successor = report;
        link.id = draft.add(link);
        QVERIFY(f->portfolio->perform(draft.finish(u"plan"_s)));
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        auto *list = f->window->inspector()->findChild<LinkList *>();
        emit f->set->selectionChanged(EntityKind::Challenge, {f->challenges[0]});
        QVERIFY(list->isHidden());
        emit f->set->selectionChanged(EntityKind::PlanItem, {report.value});
        QVERIFY(!list->isHidden());

        auto *kind = list->findChild<QComboBox *>();
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        emit kind->activated(kind->currentIndex());
        const auto now = [&] { return f->portfolio->now().find(link.id); };
        QCOMPARE(now()->kind, LinkKind::StartStart);
        auto *lag = list->findChild<QLineEdit *>();
        lag->setFocus();
        lag->selectAll();
        QTest::keyClicks(lag, u"soon"_s);
        QTest::keyClick(lag, Qt::Key_Return);
        QCOMPARE(now()->lag.minutes, 0);
        lag->selectAll();
        QTest::keyClicks(lag, u"1d"_s);
        QTest::keyClick(lag, Qt::Key_Return);
        QCOMPARE(now()->lag, WorkTime::days(1));
        QCOMPARE(lag->text(), u"1 d"_s);
        QCOMPARE(f->portfolio->planner().dates(report)->start.date(), QDate(2026, 11, 24));

        // What the plan can't honour is said beside it.
        const auto problems = [list] {
            QString all;
            for (const QLabel *label : list->findChildren<QLabel *>())
                all += label->isHidden() ? QString() : label->text();
            return all;
        };
        QVERIFY(!problems().contains(u"can't be met"_s));
        Draft pin(f->portfolio->now());
        PlanItem pinned = *pin.find(report);
        pinned.constraint = Constraint::Fixed;
        pinned.constraintTime = CivilTime::at(QDate(2026, 11, 19), 540);
        pin.update(pinned);
        QVERIFY(f->portfolio->perform(pin.finish(u"pin"_s)));
        QVERIFY2(problems().contains(u"can't be met"_s), qPrintable(problems()));

        lag->setFocus();
        for (QToolButton *button : list->findChildren<QToolButton *>())
            button->click();
        QVERIFY(!now());
        QVERIFY(list->isHidden());
        QTest::qWait(10);
        QVERIFY(f->portfolio->undo());
        QVERIFY(!list->isHidden());
    }

    void inspectorFollowsUndoAndRenames()
    {
        auto f = make();
        QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        emit f->set->selectionChanged(EntityKind::Challenge, {f->challenges[0]});
        auto *title = line(*f, u"Title"_s);
        auto *theme = line(*f, u"Theme"_s);
        auto *owner = line(*f, u"Owner"_s);
        QVERIFY(title && theme && owner);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Permits in 20 days"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(f->portfolio->undo());
        QVERIFY(title->hasFocus());
        QCOMPARE(title->text(), u"Permit waiting times"_s);
        // What is being typed stays, as does what can't be written, with the reason.
        QTest::keyClicks(title, u"!"_s);
        QVERIFY(f->portfolio->redo());
        QCOMPARE(title->text(), u"!Permit waiting times"_s);
        title->clear();
        theme->setFocus();
        QTest::keyClicks(theme, u"Homes"_s);
        QTest::keyClick(theme, Qt::Key_Return);
        QCOMPARE(title->text(), QString());
        // A person who comes or is called something else is known at once.
        const auto added = edit::addRow(f->portfolio->now(), EntityKind::Person,
                                        {{u"name"_s, u"Ann Roy"_s}}, QDate());
        const qint64 ann = edit::addedRow(*added, EntityKind::Person);
        QVERIFY(f->portfolio->perform(added));
        owner->setFocus();
        owner->setText(u"Ann Roy"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        QCOMPARE(f->portfolio->now().find(Id<Challenge>(f->challenges[0]))->owner, Id<Person>(ann));
        QVERIFY(f->portfolio->perform(
            edit::setField(f->portfolio->now(), EntityKind::Person, {&ann, 1},
                           *entityInfo(EntityKind::Person).field("name"_L1), u"Ann Kim"_s)));
        QCOMPARE(owner->text(), u"Ann Kim"_s);
    }

    void inspectorFollowsFieldsAndLanguage()
    {
        auto f = make();
        QVERIFY(QTest::qWaitForWindowActive(f->window.get()));
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        emit f->set->selectionChanged(EntityKind::Challenge, {f->challenges[0]});
        auto *theme = line(*f, u"Theme"_s);
        theme->setFocus();
        QTest::keyClicks(theme, u"Hom"_s);
        QVERIFY(f->portfolio->perform(edit::addRow(f->portfolio->now(), EntityKind::ExtraField,
                                                   {{u"name"_s, u"Ward"_s}}, QDate())));
        QTRY_VERIFY(field(*f, u"Ward"_s));
        // What was being typed goes along.
        theme = line(*f, u"Theme"_s);
        QVERIFY(theme->hasFocus());
        QCOMPARE(theme->text(), u"Hom"_s);
        QVERIFY(f->portfolio->now().find(Id<Challenge>(f->challenges[0]))->theme.isEmpty());
        QVERIFY(f->portfolio->undo());
        QTRY_VERIFY(!field(*f, u"Ward"_s));

        Marked words;
        QCoreApplication::installTranslator(&words);
        QTRY_VERIFY(line(*f, u"«Theme»"_s));
        QVERIFY(!line(*f, u"Theme"_s));
        QCoreApplication::removeTranslator(&words);
        QTRY_VERIFY(line(*f, u"Theme"_s));
    }

    /// A filter takes the row away that is being edited; the form goes with it, the edit stays.
    void inspectorSurvivesItsRowGoing()
    {
        auto f = make();
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        emit f->set->selectionChanged(EntityKind::Challenge, {f->challenges[0]});
        connect(f->portfolio.get(), &edit::Portfolio::changed, f->set,
                [&f] { emit f->set->selectionChanged(EntityKind::None, {}); });
        QLineEdit *theme = nullptr;
        for (QLineEdit *line : f->window->inspector()->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Theme"_s)
                theme = line;
        }
        QVERIFY(theme);
        theme->setFocus();
        QTest::keyClicks(theme, u"Faster services"_s);
        QTest::keyClick(theme, Qt::Key_Return);
        QCOMPARE(f->portfolio->now().find(Id<Challenge>(f->challenges[0]))->theme,
                 u"Faster services"_s);
        QTest::qWait(10);
        QVERIFY(f->portfolio->undo());
        QVERIFY(f->portfolio->now().find(Id<Challenge>(f->challenges[0]))->theme.isEmpty());
    }

    /// When, who and why then, with the way to what is waited for; and no field without a use.
    void planItemsSayWhy()
    {
        auto f = make();
        Draft draft(f->portfolio->now());
        PlanItem item;
        item.challenge = Id<Challenge>(f->challenges[0]);
        item.name = u"Interviews <24>"_s;
        item.duration = WorkTime::days(3);
        item.constraint = Constraint::StartNoEarlier;
        item.constraintTime = CivilTime::at(QDate(2026, 11, 23), 540);
        const auto first = draft.add(item);
        item.name = u"Report"_s;
        item.constraint = Constraint::AsSoonAsPossible;
        item.constraintTime = {};
        const auto then = draft.add(item);
        Dependency link;
        link.predecessor = first;
        link.successor = then;
        draft.add(link);
        Person ada;
        ada.name = u"Ada Okafor"_s;
        Assignment work;
        work.item = then;
        work.person = draft.add(ada);
        work.units = 50;
        draft.add(work);
        QVERIFY(f->portfolio->perform(draft.finish(u"plan"_s)));
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        emit f->set->selectionChanged(EntityKind::PlanItem, {then.value});
        auto *why = f->window->inspector()->findChild<PlanWhy *>();
        QVERIFY(why && why->isVisible());
        const auto said = [&] {
            QStringList texts;
            for (const QLabel *label : why->findChildren<QLabel *>()) {
                if (label->isVisible())
                    texts << label->text();
            }
            return texts.join(u'|');
        };
        QVERIFY2(said().contains(u"26 Nov 2026 to 30 Nov 2026|Ada Okafor, 50 %|<a"_s),
                 qPrintable(said()));
        QVERIFY2(said().contains(u"Interviews &lt;24&gt;"_s), qPrintable(said()));
        QVERIFY2(said().contains(u"ritical"_s), qPrintable(said()));
        const QSignalSpy went(why, &PlanWhy::linkActivated);
        emit why->findChildren<QLabel *>().back()->linkActivated(
            u"%1:%2"_s.arg(static_cast<int>(EntityKind::PlanItem)).arg(first.value));
        QCOMPARE(went.back().front().value<Link>().id, first.value);
        // A point has no length.
        QVERIFY(line(*f, u"Duration"_s));
        const qint64 id = then.value;
        QVERIFY(f->portfolio->perform(edit::setField(
            f->portfolio->now(), EntityKind::PlanItem, {&id, 1},
            *entityInfo(EntityKind::PlanItem).field("kind"_L1),
            static_cast<int>(PlanKind::Milestone), QDate())));
        QTRY_VERIFY(!line(*f, u"Duration"_s));
        QTRY_VERIFY(line(*f, u"Name"_s));
        QVERIFY(f->portfolio->undo());
        QTRY_VERIFY(line(*f, u"Duration"_s));
        emit f->set->selectionChanged(EntityKind::Challenge, {f->challenges[0]});
        QVERIFY(!why->isVisible());
    }

    void inspectorOnlyShowsTakenDecisions()
    {
        auto f = make();
        Draft draft(f->portfolio->now());
        Decision decision;
        decision.number = u"D-2026-001"_s;
        decision.title = u"Extend the stint"_s;
        const auto open = draft.add(decision);
        decision.number = u"D-2026-002"_s;
        decision.state = DecisionState::Carried;
        const auto taken = draft.add(decision);
        QVERIFY(f->portfolio->perform(draft.finish(u"more"_s)));
        f->window->goTo({u"challenges"_s, EntityKind::None, 0, {}});
        const auto editable = [&](Id<Decision> id) {
            emit f->set->selectionChanged(EntityKind::Decision, {id.value});
            auto *form = f->window->inspector()->findChild<FieldForm *>();
            return std::ranges::count_if(form->findChildren<QLineEdit *>(), [](QLineEdit *line) {
                return line->isEnabled() && !line->isHidden();
            });
        };
        QVERIFY(editable(open) > 0);
        QCOMPARE(editable(taken), 0);
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
