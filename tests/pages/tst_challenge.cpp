// SPDX-License-Identifier: GPL-3.0-or-later
// A challenge's page: read, edited in place, every tab reached, what changed told in words.
#include "model/domain/draft.h"
#include "model/edit/scoring.h"
#include "model/governance/scoring.h"
#include "tests/support/samplecity.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenge/challengeheader.h"
#include "ui/pages/challenge/challengehistory.h"
#include "ui/pages/challenge/challengepage.h"
#include "ui/pages/challenge/changewords.h"
#include "ui/pages/challenge/decisionbox.h"
#include "ui/pages/challenge/filestab.h"
#include "ui/pages/challenge/inlinetext.h"
#include "ui/pages/challenge/overviewtab.h"
#include "ui/pages/challenge/stagetrack.h"
#include "ui/pages/challenge/statuseditor.h"
#include "ui/pages/parts/riskfield.h"
#include "ui/pages/parts/riskmatrix.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/table/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestChallenge : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    test::SampleCity m_city;
    std::unique_ptr<edit::Portfolio> m_portfolio;
    std::unique_ptr<ChallengeFilter> m_filter;
    std::unique_ptr<ChallengePage> m_page;

    template <class W>
    W *named(const QString &name) const
    {
        for (W *widget : m_page->findChildren<W *>()) {
            if (widget->isVisible() && (widget->accessibleName().startsWith(name) ||
                                        widget->property("text").toString() == name))
                return widget;
        }
        return nullptr;
    }
    const Challenge &permits() const { return *m_portfolio->now().find(m_city.permits); }
    void open(const QString &part = {})
    {
        m_page->open({u"challenge"_s, EntityKind::Challenge, m_city.permits.value, part});
    }

private slots:
    void init()
    {
        // The offscreen platform says on its own account that it has no size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_city = test::sampleCity();
        m_portfolio = test::openSampleCity(m_city, m_folder.filePath(u"c%1.stint"_s.arg(++m_files)),
                                           u"Nadia Tremblay"_s);
        m_filter = std::make_unique<ChallengeFilter>();
        m_page = std::make_unique<ChallengePage>(Context{m_portfolio.get(), m_filter.get()});
        m_page->resize(1380, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        open();
        m_page->setFocus(); // as the window does with the page that it shows
    }
    void cleanup()
    {
        m_page.reset();
        m_portfolio.reset();
    }

    void buttonsAreWholeInANarrowWindow()
    {
        open();
        auto *header = m_page->findChild<ChallengeHeader *>();
        for (const int width : {640, 1600, 640}) {
            m_page->resize(width, 700);
            QCoreApplication::processEvents();
            for (const auto *button : header->findChildren<QPushButton *>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->sizeHint().width(),
                             qPrintable(button->text()));
            }
        }
    }

    void showsWhereItStands()
    {
        QCOMPARE(m_page->title(), u"26-05 Permit waiting times for small homes"_s);
        const auto *track = m_page->findChild<StageTrack *>();
        QVERIFY2(track->accessibleDescription().contains(u"Prototype: since 28 Sep, 51 days"_s),
                 qPrintable(track->accessibleDescription()));
        QVERIFY(track->accessibleDescription().contains(u"Ideas: left 28 Sep"_s));
        QVERIFY(track->accessibleDescription().contains(u"Evaluation: planned 22 Jan 2027"_s));
        QVERIFY(named<InlineText>(u"Question: How might we give people"_s));
        QVERIFY(named<QWidget>(u"At risk: Permit test data"_s));
        QVERIFY(named<RowList>(u"Top risks"_s)->rowCount() == 3);
        const auto *next = named<RowList>(u"Next milestones"_s);
        QVERIFY(next->model()->index(0, 0).data().toString().contains(u"8 days late"_s));
    }

    void textIsEditedInPlace()
    {
        auto *title = named<InlineText>(u"Title"_s);
        title->setFocus();
        QTest::keyClick(title, Qt::Key_F2);
        auto *line = title->findChild<QLineEdit *>();
        QVERIFY(line->hasFocus());
        line->selectAll();
        QTest::keyClicks(line, u"Permits in 20 days"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(permits().title, u"Permits in 20 days"_s);

        auto *problem = named<InlineText>(u"Problem"_s);
        QTest::mouseDClick(problem, Qt::LeftButton, {}, {20, 8});
        auto *box = problem->findChild<QPlainTextEdit *>();
        QTest::keyClicks(box, u" And it costs."_s);
        QTest::keyClick(box, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(permits().description.endsWith(u"missing. And it costs."_s));
        QTest::mouseDClick(problem, Qt::LeftButton, {}, {20, 8});
        QTest::keyClicks(box, u"no"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(permits().description.endsWith(u"And it costs."_s));
        QVERIFY(m_portfolio->undo());
        QVERIFY(permits().description.endsWith(u"missing."_s));
    }

    void statusAndReasonAreChangedTogether()
    {
        auto *editor = m_page->findChild<StatusEditor *>();
        editor->edit();
        auto *status = editor->findChild<QComboBox *>();
        auto *reason = editor->findChild<QLineEdit *>();
        QVERIFY(status->hasFocus());
        status->setCurrentIndex(static_cast<int>(Status::OffTrack));
        reason->clear();
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(permits().status, Status::AtRisk); // it asks for the reason
        QTest::keyClicks(reason, u"No test data at all."_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(permits().status, Status::OffTrack);
        QCOMPARE(permits().statusSince, test::sampleToday);
        QVERIFY(!reason->isVisible());
    }

    void aDecisionIsTakenWhereItIsAskedFor()
    {
        auto *box = m_page->findChild<OverviewTab *>()->findChild<DecisionBox *>();
        QCOMPARE(box->decision(), m_city.asked);
        box->beginDeciding();
        named<QComboBox>(u"Decided by"_s)->setEditText(u"Robert Achterberg"_s);
        named<QPushButton>(u"Record"_s)->click();
        const Decision &decision = *m_portfolio->now().find(m_city.asked);
        QCOMPARE(decision.state, DecisionState::Carried);
        QCOMPARE(m_portfolio->now().find(decision.decider)->name, u"Robert Achterberg"_s);
        QTRY_COMPARE(box->decision(), Id<Decision>());
        box->beginAsking();
        auto *motion = named<QPlainTextEdit>(u"Motion"_s);
        QTest::keyClicks(motion, u"the data be delivered."_s);
        named<QPushButton>(u"Ask"_s)->click();
        QTRY_VERIFY(box->decision());
        QCOMPARE(m_portfolio->now().find(box->decision())->motion,
                 u"That the data be delivered."_s);
    }

    /// What was begun about one challenge is never over another one, and is there on the way back.
    void whatIsBegunStaysWithItsChallenge()
    {
        const auto goTo = [this](Id<Challenge> id, const QString &part) {
            m_page->open({u"challenge"_s, EntityKind::Challenge, id.value, part});
        };
        const qint64 revision = m_portfolio->now().revision;
        for (const QString &part : {u"decisions"_s, u"overview"_s}) {
            goTo(m_city.permits, part);
            DecisionBox *box = nullptr;
            for (DecisionBox *each : m_page->findChildren<DecisionBox *>()) {
                if (each->isVisible())
                    box = each;
            }
            QVERIFY(box);
            QCOMPARE(box->decision(), m_city.asked);
            box->beginDeciding();
            auto *why = named<QLineEdit>(u"Reason"_s);
            QTest::keyClicks(why, u"They agree"_s);
            goTo(m_city.licences, part);
            QVERIFY(!box->isWriting());
            QVERIFY(box->decision() != m_city.asked);
            box->beginAsking();
            auto *motion = named<QPlainTextEdit>(u"Motion"_s);
            QTest::keyClicks(motion, u"forms be short."_s);
            goTo(m_city.permits, part);
            QVERIFY(box->isWriting());
            QCOMPARE(box->decision(), m_city.asked);
            QCOMPARE(why->text(), u"They agree"_s);
            goTo(m_city.licences, part);
            QCOMPARE(motion->toPlainText(), u"That forms be short."_s);
            named<QPushButton>(u"Cancel"_s)->click();
            goTo(m_city.permits, part);
            named<QPushButton>(u"Cancel"_s)->click();
            QVERIFY(!box->isWriting());
            goTo(m_city.licences, part);
            QVERIFY(!box->isWriting());
        }
        QCOMPARE(m_portfolio->now().revision, revision);

        goTo(m_city.permits, u"overview"_s);
        auto *editor = m_page->findChild<StatusEditor *>();
        editor->edit();
        auto *reason = editor->findChild<QLineEdit *>();
        reason->setText(u"No test data"_s);
        goTo(m_city.licences, u"overview"_s);
        QVERIFY(!reason->isVisible());
        goTo(m_city.permits, u"overview"_s);
        QVERIFY(reason->isVisible());
        QCOMPARE(reason->text(), u"No test data"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(permits().statusReason, u"No test data"_s);
    }

    /// Words that are being written are there again when the program is.
    void whatIsBegunOutlivesThePage()
    {
        const auto goTo = [this](Id<Challenge> id, const QString &part) {
            m_page->open({u"challenge"_s, EntityKind::Challenge, id.value, part});
        };
        goTo(m_city.permits, u"decisions"_s);
        for (DecisionBox *box : m_page->findChildren<DecisionBox *>()) {
            if (box->isVisible())
                box->beginDeciding();
        }
        QTest::keyClicks(named<QLineEdit>(u"Reason"_s), u"They agree"_s);
        goTo(m_city.licences, u"overview"_s);
        m_page->findChild<StatusEditor *>()->edit();
        named<QLineEdit>(u"Reason of the status"_s)->setText(u"No test data"_s);
        const QByteArray state = m_page->saveState();
        m_page = std::make_unique<ChallengePage>(Context{m_portfolio.get(), m_filter.get()});
        m_page->restoreState(state);
        m_page->show();
        goTo(m_city.licences, u"overview"_s);
        QCOMPARE(named<QLineEdit>(u"Reason of the status"_s)->text(), u"No test data"_s);
        goTo(m_city.permits, u"decisions"_s);
        QTRY_COMPARE(named<QLineEdit>(u"Reason"_s)->text(), u"They agree"_s);
    }

    /// What was begun for a decision that is gone leads nowhere: the open one is shown.
    void aDecisionThatIsGoneIsNotGoneOnWith()
    {
        const auto box = [&]() -> DecisionBox * {
            for (DecisionBox *each : m_page->findChildren<DecisionBox *>()) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        };
        const auto goTo = [&](Id<Challenge> challenge) {
            m_page->open({u"challenge"_s, EntityKind::Challenge, challenge.value, u"decisions"_s});
        };
        goTo(m_city.permits);
        box()->beginDeciding();
        QTest::keyClicks(named<QLineEdit>(u"Reason"_s), u"They agree"_s);
        goTo(m_city.licences);
        Draft draft(m_portfolio->now());
        Decision other = *draft.find(m_city.asked);
        draft.remove(m_city.asked);
        other.id = {};
        other.title = u"Another"_s;
        const auto open = draft.add(other);
        QVERIFY(m_portfolio->perform(draft.finish(u"replace"_s)));
        goTo(m_city.permits);
        QCOMPARE(box()->decision(), open);
        QVERIFY(!box()->isWriting());
    }

    void everyTabIsReached()
    {
        auto *tabs = m_page->findChild<QTabBar *>();
        tabs->setFocus();
        for (int i = 0; i < tabs->count(); ++i) {
            QCOMPARE(tabs->currentIndex(), i);
            QVERIFY(!m_page->here().part.isEmpty());
            QTest::keyClick(tabs, Qt::Key_Right);
        }
        m_page->open({u"challenge"_s, EntityKind::Decision, m_city.asked.value, {}});
        QCOMPARE(m_page->part(), u"decisions"_s);
        const Risk &risk = *m_portfolio->now().table<Risk>().begin();
        m_page->open({u"challenge"_s, EntityKind::Risk, risk.id.value, {}});
        QCOMPARE(m_page->part(), u"risks"_s);
        QCOMPARE(named<TableView>(u"Risks"_s)->selectedIds(), std::vector{risk.id.value});
        m_page->open({u"challenge"_s, EntityKind::Challenge, 999999, {}}); // gone: stays
        QCOMPARE(m_page->part(), u"risks"_s);
    }

    /// A part is made when it is first shown; Tab goes into it all the same, not past it.
    void tabGoesFromThePartsIntoTheOneThatIsShown()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        m_page = std::make_unique<ChallengePage>(Context{m_portfolio.get(), m_filter.get()});
        layout->addWidget(m_page.get());
        auto *beneath = new QPushButton(u"beneath"_s, &window);
        layout->addWidget(beneath);
        window.resize(1380, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        open(u"overview"_s);
        const auto keepsPage = qScopeGuard([&] { m_page->setParent(nullptr); });
        auto *tabs = m_page->findChild<QTabBar *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            tabs->setFocus();
            QTest::keyClick(tabs, Qt::Key_Tab);
            const QString part = m_page->part();
            QVERIFY2(m_page->isAncestorOf(window.focusWidget()), qPrintable(part));
            QVERIFY2(window.focusWidget() != tabs, qPrintable(part));
        }
        // And out of it again.
        bool out = false;
        for (int i = 0; i < 60 && !out; ++i) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            out = window.focusWidget() == beneath;
        }
        QVERIFY(out);
    }

    void anExtraFieldIsAddedAndFilledInOnce()
    {
        open(u"details"_s);
        auto *name = named<QLineEdit>(u"Name of a new field"_s);
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, u"Ward"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(name->text().isEmpty());
        const ExtraField &field = *m_portfolio->now().table<ExtraField>().begin();
        QCOMPARE(field.name, u"Ward"_s);
        const auto editors = [this] {
            QList<QWidget *> found;
            for (QWidget *widget : m_page->findChildren<QWidget *>()) {
                if (widget->isVisible() && widget->accessibleName() == "Ward"_L1)
                    found << widget;
            }
            return found;
        };
        QTRY_COMPARE(editors().size(), 1);
        editors().first()->setFocus();
        QTest::keyClicks(editors().first(), u"North"_s);
        name->setFocus();
        QCOMPARE(permits().extras.value(field.id.value), u"North"_s);
    }

    void aRefusalIsToldOnce()
    {
        open(u"risks"_s);
        RowsModel *rows = named<TableView>(u"Risks"_s)->rows();
        QSignalSpy errors(m_page.get(), &Page::errorOccurred);
        QVERIFY(!rows->edit({rows->ids().front()}, rows->columnOf(u"title"_s), QString()));
        QCOMPARE(errors.size(), 1);
    }

    void theMatrixOfRisksNarrowsTheirList()
    {
        open(u"risks"_s);
        auto *table = named<TableView>(u"Risks"_s);
        auto *matrix = m_page->findChild<RiskMatrix *>();
        QVERIFY(matrix->isVisible());
        int open = 0, chosen = 0;
        const Risk *first = nullptr;
        for (const Risk &risk : m_portfolio->now().table<Risk>()) {
            if (risk.challenge != m_city.permits || risk.state != RiskState::Open)
                continue;
            first = first ? first : &risk;
            ++open;
            chosen += risk.likelihood == first->likelihood && risk.impact == first->impact;
        }
        const int all = table->rows()->shownRows();
        QVERIFY(chosen < open);
        QTest::keyClick(matrix->field(first->likelihood, first->impact), Qt::Key_Space);
        QCOMPARE(table->rows()->shownRows(), chosen);
        // What is added is seen, whatever the field.
        for (QAction *action : m_page->pageActions()) {
            if (action->text() == "Add a risk"_L1)
                action->trigger();
        }
        QCOMPARE(table->rows()->shownRows(), all + 1);
        // Without risks there is nothing to tell.
        for (const Challenge &other : m_portfolio->now().table<Challenge>()) {
            if (std::ranges::none_of(m_portfolio->now().table<Risk>(),
                                     [&](const Risk &r) { return r.challenge == other.id; })) {
                m_page->open({u"challenge"_s, EntityKind::Challenge, other.id.value, u"risks"_s});
                QTRY_VERIFY(!matrix->isVisible());
                return;
            }
        }
        QFAIL("every challenge has risks");
    }

    /// Escape while the new row gets its name leaves no row behind; once named it stays.
    void escapeTakesANewRowBack()
    {
        open(u"actions"_s);
        const auto add = [&] {
            for (QAction *action : m_page->pageActions()) {
                if (action->text() == "Add an action"_L1)
                    action->trigger();
            }
        };
        add();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"Call th"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_portfolio->now().table<Action>().size(), 0);
        add();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"Call them"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_portfolio->now().table<Action>().begin()->title, u"Call them"_s);
        auto *table = named<TableView>(u"Actions"_s);
        QVERIFY(table);
        table->edit(table->currentIndex());
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(m_portfolio->now().table<Action>().size(), 1);
    }

    void notesFilesAndLinksAreAdded()
    {
        for (QAction *action : m_page->pageActions()) {
            if (action->text() == "Add a note"_L1)
                action->trigger();
        }
        auto *note = named<QPlainTextEdit>(u"New note"_s);
        QVERIFY(note && note->hasFocus());
        QTest::keyClicks(note, u"Heard at the counter"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        const auto count = [this](const auto &table) {
            return std::ranges::count_if(
                table, [this](const auto &row) { return row.challenge == m_city.permits; });
        };
        QCOMPARE(count(m_portfolio->now().table<Note>()), 1);

        QFile file(m_folder.filePath(u"plan.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        auto *files = m_page->findChild<FilesTab *>();
        files->attach({file.fileName()});
        QTest::keyClicks(named<QLineEdit>(u"Address of the link"_s), u"https://example.org"_s);
        named<QPushButton>(u"Add link"_s)->click();
        QCOMPARE(count(m_portfolio->now().table<Attachment>()), 2);
        QCOMPARE(m_portfolio->now().table<Attachment>().begin()->content, QByteArray("hello"));

        QSignalSpy errors(m_page.get(), &Page::errorOccurred);
        files->attach({m_folder.filePath(u"nowhere.txt"_s)});
        QCOMPARE(errors.size(), 1);
    }

    void unsentTextsStayWithTheirChallenge()
    {
        open(u"files"_s);
        auto *note = named<QPlainTextEdit>(u"New note"_s);
        auto *name = named<QLineEdit>(u"Name of the link"_s);
        auto *address = named<QLineEdit>(u"Address of the link"_s);
        QTest::keyClicks(note, u"Heard at the counter"_s);
        QTest::keyClicks(name, u"Minutes"_s);
        QTest::keyClicks(address, u"https://example.org"_s);
        const auto texts = [&] {
            return QStringList{note->toPlainText(), name->text(), address->text()};
        };
        const QStringList typed = texts();
        m_page->open({u"challenge"_s, EntityKind::Challenge, m_city.licences.value, u"files"_s});
        QCOMPARE(texts(), (QStringList{{}, {}, {}}));
        QTest::keyClicks(note, u"Presented"_s);
        named<QPushButton>(u"Add the note"_s)->click();
        QCOMPARE(m_portfolio->now()
                     .find(Id<Note>(m_portfolio->now().ids(EntityKind::Note).back()))
                     ->text,
                 u"Presented"_s);
        open(u"files"_s);
        QCOMPARE(texts(), typed);

        // The window closes and opens again.
        ChallengePage other(Context{m_portfolio.get(), m_filter.get()});
        other.restoreState(m_page->saveState());
        other.open({u"challenge"_s, EntityKind::Challenge, m_city.permits.value, u"files"_s});
        QCOMPARE(other.findChild<FilesTab *>()->findChild<QPlainTextEdit *>()->toPlainText(),
                 typed[0]);
    }

    void historyTellsBeforeAndAfter()
    {
        Draft draft(m_portfolio->now());
        Challenge row = permits();
        row.theme = u"Housing"_s;
        row.budget = {1840000, u"CAD"_s};
        draft.update(row);
        const ChangeSet changes = draft.finish(u"change 26-05"_s);
        const QStringList words = changeWords(changes, m_portfolio->now(), m_city.permits);
        QCOMPARE(words.size(), 2);
        QCOMPARE(words[0], u"Theme: Faster services → Housing"_s);
        QVERIFY(words[1].startsWith(u"Budget: nothing → CAD"_s));
        QVERIFY(changeWords(changes, m_portfolio->now(), m_city.fresh).isEmpty());
        QVERIFY(m_portfolio->perform(changes));
        open(u"history"_s);
        const auto *list = named<RowList>(u"What changed"_s);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(
            u"Theme: Faster services → Housing"_s));
        const int lines = list->rowCount();
        QVERIFY(m_portfolio->undo());
        QTRY_COMPARE(list->rowCount(), lines + 1);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(
            u"Theme: Housing → Faster services"_s));
    }

    void historyIsReadOnce()
    {
        const auto setTheme = [this](Id<Challenge> challenge, int i) {
            Draft draft(m_portfolio->now());
            Challenge row = *draft.find(challenge);
            row.theme = u"Theme %1"_s.arg(i);
            draft.update(row);
            QVERIFY(m_portfolio->perform(draft.finish(u"change"_s)));
        };
        for (int i = 0; i < 25; ++i)
            setTheme(i % 5 == 0 ? m_city.permits : m_city.fresh, i);
        ChallengeHistory history(m_portfolio.get(), 20);
        history.begin(m_city.permits);
        QCOMPARE(history.catchUp().value(), 20);
        QCOMPARE(history.entries().size(), size_t(4));
        QCOMPARE(history.catchUp().value(), 0);
        setTheme(m_city.permits, 25);
        setTheme(m_city.fresh, 26);
        QCOMPARE(history.catchUp().value(), 2); // only what is new
        QCOMPARE(history.entries().size(), size_t(5));
        QVERIFY(history.entries().front().lines.first().contains(u"Theme 25"_s));
        QVERIFY(!history.reachesBeginning());
        QCOMPARE(history.lookFurtherBack().value(), 6);
        QVERIFY(history.reachesBeginning());
        QCOMPARE(history.entries().size(), size_t(7)); // with the first change and its making
        QVERIFY(std::ranges::is_sorted(history.entries(), std::ranges::greater(),
                                       &ChallengeHistory::Entry::revision));
        QCOMPARE(history.lookFurtherBack().value(), 0);
        history.begin(m_city.licences);
        QCOMPARE(history.catchUp().value(), 20);
        QVERIFY(history.entries().empty());
    }

    void gateAndPaperAreALinkAway()
    {
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        named<QPushButton>(u"Decide gate…"_s)->click();
        QCOMPARE(links[0][0].value<Link>(),
                 (Link{u"gate"_s, EntityKind::Challenge, m_city.permits.value, {}}));
        named<QPushButton>(u"One-pager"_s)->click();
        QCOMPARE(links[1][0].value<Link>().page, u"reports"_s);
    }

    /// Rating can be begun and ended without the mouse, and models added when there are some.
    void scoresAreInTheMenu()
    {
        const auto action = [this](const QString &text) -> QAction * {
            for (QAction *each : m_page->pageActions()) {
                if (each->text() == text && each->property("menu").toString() == u"Challenge"_s)
                    return each;
            }
            return nullptr;
        };
        QAction *handIn = action(u"Hand in the rating"_s);
        QVERIFY(handIn && !handIn->isEnabled());
        QAction *ask = action(u"Ask somebody to rate…"_s);
        QSignalSpy refused(m_page.get(), &Page::errorOccurred);
        ask->trigger();
        QCOMPARE(m_page->part(), u"scores"_s);
        QCOMPARE(refused.size(), 1); // by which model?
        action(u"Add a scoring model: weighted criteria"_s)->trigger();
        action(u"Add a scoring model: RICE"_s)->trigger();
        const auto models = governance::scoringModels(m_portfolio->now());
        QCOMPARE(models.size(), size_t(2));
        QCOMPARE(m_page->findChildren<QDoubleSpinBox *>().size(), 4); // the new one is shown
        QTRY_VERIFY(handIn->isEnabled());
        for (auto *box : m_page->findChildren<QDoubleSpinBox *>())
            box->setValue(1);
        handIn->trigger();
        QCOMPARE(m_portfolio->now().table<Rating>().size(), 1);
        QVERIFY(m_portfolio->now().table<Rating>().begin()->handedIn);
        ask->trigger();
        QVERIFY(m_page->focusWidget());
        QCOMPARE(m_page->focusWidget()->accessibleName(), u"Who is to rate it"_s);
    }

    /// What is noted with a rating may be covered still.
    void historyDoesNotQuoteRaters()
    {
        const Snapshot &now = m_portfolio->now();
        QVERIFY(m_portfolio->perform(edit::addScoringModel(now, u"rice"_s, u"en"_s)));
        edit::RatingCall call{.challenge = m_city.permits,
                              .model = governance::scoringModels(now).front()->id,
                              .rater = m_city.manager,
                              .note = u"First"_s};
        QVERIFY(m_portfolio->perform(edit::rate(now, call)));
        call.note = u"Unworkable"_s;
        const auto changes = edit::rate(now, call);
        QVERIFY(changes);
        const QString words = changeWords(*changes, now, m_city.permits).join(u'\n');
        QVERIFY(!words.isEmpty());
        QVERIFY2(!words.contains(u"Unworkable"_s), qPrintable(words));
    }

    void actionsIssuesAndChangesAreOnTheMenu()
    {
        open();
        const auto trigger = [&](const QString &text) {
            for (QAction *action : m_page->pageActions()) {
                if (action->text() == text) {
                    QCOMPARE(action->property("menu").toString(), u"Challenge"_s);
                    return action->trigger();
                }
            }
            QFAIL(qPrintable(text));
        };
        trigger(u"Add an action"_s);
        QCOMPARE(m_portfolio->now().table<Action>().size(), 1);
        QCOMPARE(m_portfolio->now().table<Action>().begin()->challenge, m_city.permits);
        trigger(u"Add an issue"_s);
        QCOMPARE(m_portfolio->now().table<Issue>().size(), 1);
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        const Link changes{u"changes"_s, EntityKind::Challenge, m_city.permits.value, {}};
        trigger(u"What changed about it"_s);
        QCOMPARE(links.takeFirst().first().value<Link>(), changes);
        open(u"history"_s);
        named<QPushButton>(u"What changed about it"_s)->click();
        QCOMPARE(links.takeFirst().first().value<Link>(), changes);
    }
};

QTEST_MAIN(TestChallenge)
#include "tst_challenge.moc"
