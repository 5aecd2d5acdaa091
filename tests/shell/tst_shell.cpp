// SPDX-License-Identifier: GPL-3.0-or-later
// The window with two small pages: going from place to place, menus, undo by name, chips, command
// box, inspector, errors, session.
#include "model/domain/draft.h"
#include "model/edit/fields.h"
#include "model/edit/portfolio.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/fieldform.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/inspector.h"
#include "ui/shell/linklist.h"
#include "ui/shell/longwork.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace stint;
using namespace stint::ui;

namespace {

class SmallPage : public Page
{
public:
    SmallPage(QString pageName, bool set)
        : m_name(std::move(pageName))
        , m_set(set)
    {
        auto *layout = new QVBoxLayout(this);
        auto *header = new PageHeader(this);
        header->setTitle(m_name);
        layout->addWidget(header);
        layout->addStretch();
        m_here = {m_name, EntityKind::None, 0, {}};
        action = new QAction(u"Do the "_s + m_name + u" thing"_s, this);
        action->setProperty("menu", u"Challenge"_s);
        connect(action, &QAction::triggered, this, [this] { ++done; });
    }
    QString name() const override { return m_name; }
    QString title() const override { return m_name; }
    QString iconName() const override { return u"flag"_s; }
    bool showsFilter() const override { return m_set; }
    bool showsInspector() const override { return m_set; }
    QList<QAction *> pageActions() const override { return {action}; }
    void open(const Link &link) override { m_here = link; }
    Link here() const override { return m_here; }
    QByteArray saveState() const override { return state; }
    void restoreState(const QByteArray &s) override { state = s; }

    QAction *action;
    int done = 0;
    QByteArray state;

private:
    QString m_name;
    bool m_set;
    Link m_here;
};

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

    struct Fixture {
        QTemporaryDir folder;
        std::unique_ptr<edit::Portfolio> portfolio;
        ChallengeFilter filter;
        std::unique_ptr<Preferences> preferences;
        LongWork work;
        std::unique_ptr<MainWindow> window;
        SmallPage *home = nullptr;
        SmallPage *set = nullptr;
        std::vector<qint64> challenges;
    };

    static std::unique_ptr<Fixture> make()
    {
        auto f = std::make_unique<Fixture>();
        const QString path = f->folder.filePath(u"city.stint"_s);
        if (!QFile::exists(path))
            (void)store::Store::create(path);
        const Clock clock = Clock::fixed(QDateTime(QDate(2026, 11, 18), QTime(9, 12)));
        f->portfolio = std::move(*edit::Portfolio::open(path, clock, u"Helen Fraser"_s));
        (void)f->portfolio->perform(edit::addRow(
            f->portfolio->now(), EntityKind::Stage,
            {{u"name"_s, u"Intake"_s}, {u"letter"_s, u"I"_s}, {u"colour"_s, u"#6E7781"_s}}));
        for (const QString &title : {u"Permit waiting times"_s, u"Élan for bus stops"_s}) {
            auto added = edit::addRow(f->portfolio->now(), EntityKind::Challenge,
                                      {{u"title"_s, title}}, clock.today());
            f->challenges.push_back(edit::addedRow(*added, EntityKind::Challenge));
            (void)f->portfolio->perform(*added);
        }
        f->preferences = std::make_unique<Preferences>(std::make_unique<QSettings>(
            f->folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
        f->window = std::make_unique<MainWindow>(f->preferences.get(), &f->work);
        f->window->build();
        show(*f);
        return f;
    }

    static void show(Fixture &f)
    {
        auto home = std::make_unique<SmallPage>(u"home"_s, false);
        auto set = std::make_unique<SmallPage>(u"challenges"_s, true);
        f.home = home.get();
        f.set = set.get();
        std::vector<std::unique_ptr<Page>> pages;
        pages.push_back(std::move(home));
        pages.push_back(std::move(set));
        f.window->setDocument({f.portfolio.get(), &f.filter, &f.work}, std::move(pages));
        f.window->show();
        QVERIFY(QTest::qWaitForWindowExposed(f.window.get()));
    }

    static QAction *action(const MainWindow &window, const QString &start)
    {
        for (QAction *action : window.actions()) {
            if (action->text().remove(u'&').startsWith(start))
                return action;
        }
        return nullptr;
    }

    /// The editor of a field in the inspector.
    static QWidget *field(const Fixture &f, const QString &label)
    {
        for (QWidget *widget :
             f.window->inspector()->findChild<FieldForm *>()->findChildren<QWidget *>()) {
            if (editorOf(widget) && widget->isVisible() && widget->accessibleName() == label)
                return widget;
        }
        return nullptr;
    }
    static QLineEdit *line(const Fixture &f, const QString &label)
    {
        return qobject_cast<QLineEdit *>(field(f, label));
    }

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

    void errorsStandAboveThePage()
    {
        auto f = make();
        emit f->home->errorOccurred(u"The row could not be written. Try again."_s);
        const auto bars = f->window->findChildren<NoticeBar *>();
        const auto it = std::ranges::find_if(bars, [](auto *bar) { return bar->isVisible(); });
        QVERIFY(it != bars.end());
        QCOMPARE((*it)->text(), u"The row could not be written. Try again."_s);
        QTest::mouseClick((*it)->findChild<QToolButton *>(), Qt::LeftButton);
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
