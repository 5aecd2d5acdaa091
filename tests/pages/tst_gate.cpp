// SPDX-License-Identifier: GPL-3.0-or-later
// A gate is decided on its page, with real widgets and by keyboard.
#include "model/governance/reviews.h"
#include "tests/support/samplecity.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/gate/conditionsedit.h"
#include "ui/pages/gate/criterionrow.h"
#include "ui/pages/gate/decisionform.h"
#include "ui/pages/gate/gatepage.h"
#include "ui/pages/gate/movebox.h"
#include "ui/pages/gate/votesbox.h"
#include "ui/pages/parts/personbox.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/problemlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestGate : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    test::SampleCity m_city;
    std::unique_ptr<edit::Portfolio> m_portfolio;
    std::unique_ptr<ChallengeFilter> m_filter;
    std::unique_ptr<GatePage> m_page;

    template <class W>
    W *named(const QString &name) const
    {
        for (W *widget : m_page->findChildren<W *>()) {
            if (widget->accessibleName() == name || widget->property("text").toString() == name)
                return widget;
        }
        return nullptr;
    }
    QRadioButton *choice(const QString &text) const { return named<QRadioButton>(text); }
    QPlainTextEdit *reason() const { return m_page->findChild<QPlainTextEdit *>(); }
    CriterionRow *row(Id<Criterion> criterion) const
    {
        for (CriterionRow *row : m_page->findChildren<CriterionRow *>()) {
            if (row->report().criterion == criterion)
                return row;
        }
        return nullptr;
    }
    void press(const QWidget *inside, const QString &text)
    {
        for (QPushButton *button : inside->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }
    Id<Stage> stage() const { return m_portfolio->now().find(m_city.licences)->stage; }

private slots:
    void init()
    {
        // The offscreen platform says on its own account that it has no size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_city = test::sampleCity();
        m_portfolio = test::openSampleCity(m_city, m_folder.filePath(u"g%1.stint"_s.arg(++m_files)),
                                           u"Helen Fraser"_s);
        m_filter = std::make_unique<ChallengeFilter>();
        m_page = std::make_unique<GatePage>(Context{m_portfolio.get(), m_filter.get()});
        m_page->resize(1380, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open({u"gate"_s, EntityKind::Challenge, m_city.licences.value, {}});
        m_page->setFocus(); // as the window does with the page that it shows
        QTRY_VERIFY(m_page->focusWidget());
    }
    void cleanup()
    {
        m_page.reset();
        m_portfolio.reset();
    }

    void criteriaKeepRoomForTheirWords()
    {
        m_page->resize(1000, 640);
        CriterionRow *hand = row(m_city.handCriterion);
        for (const QLabel *label : hand->findChildren<QLabel *>()) {
            if (label->text() == hand->report().text)
                QTRY_VERIFY2(label->width() >= 300, qPrintable(QString::number(label->width())));
        }
        press(hand, u"Confirm"_s);
        QCOMPARE(hand->report().standing, governance::Standing::Met);
    }

    void criteriaAreConfirmedAndOverriddenInPlace()
    {
        QCOMPARE(m_page->title(), u"26-02 Evaluation gate"_s);
        CriterionRow *hand = row(m_city.handCriterion);
        press(hand, u"Confirm"_s);
        QCOMPARE(hand->report().standing, governance::Standing::Met);
        press(hand, u"Take back"_s);
        QCOMPARE(hand->report().standing, governance::Standing::ByHand);

        CriterionRow *counted = row(m_city.countedCriterion);
        QCOMPARE(counted->report().standing, governance::Standing::Missing);
        press(counted, u"Override…"_s);
        auto *why = counted->findChild<QLineEdit *>();
        QVERIFY(why->hasFocus());
        QTest::keyClick(why, Qt::Key_Return);
        QVERIFY(counted->isOverriding()); // it asks for the reason
        QTest::keyClicks(why, u"Minuted on 10 November"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QVERIFY(!counted->isOverriding());
        QCOMPARE(counted->report().standing, governance::Standing::Overridden);
        QCOMPARE(m_portfolio->now().table<CriterionState>().size(), 1);
        QVERIFY(m_portfolio->undo());
        QTRY_COMPARE(row(m_city.countedCriterion)->report().standing,
                     governance::Standing::Missing);
    }

    /// Who signs sees beside the button what is not shown to be met.
    void signingSaysWhatIsNotMet()
    {
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QVERIFY(says(u"Not all criteria are met: 2 of 4 met"_s));
        press(row(m_city.handCriterion), u"Confirm"_s);
        QTRY_VERIFY(says(u"Not all criteria are met: 3 of 4 met"_s));
        CriterionRow *counted = row(m_city.countedCriterion);
        press(counted, u"Override…"_s);
        QTest::keyClicks(counted->findChild<QLineEdit *>(), u"Minuted on 10 November"_s);
        QTest::keyClick(counted->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!says(u"Not all criteria are met"_s));
    }

    void aGateWithoutCriteriaLacksNone()
    {
        Draft draft(m_portfolio->now());
        const Id<Gate> gate = m_portfolio->now().find(m_city.handCriterion)->gate;
        for (const Criterion &criterion : m_portfolio->now().table<Criterion>()) {
            if (criterion.gate == gate)
                draft.remove(criterion.id);
        }
        QVERIFY(m_portfolio->perform(draft.finish(u"remove"_s)));
        const auto says = [&](const QString &words) {
            return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(says(u"This gate asks for nothing"_s));
        QVERIFY(!says(u"Not all criteria are met"_s));
    }

    /// A reason typed for a criterion here is never signed for one elsewhere.
    void whatIsSaidOfACriterionStaysWithItsChallenge()
    {
        Draft draft(m_portfolio->now());
        Challenge permits = *draft.find(m_city.permits);
        permits.stage = stage(); // at the same gate
        draft.update(permits);
        QVERIFY(m_portfolio->perform(draft.finish(u"move"_s)));
        const auto goTo = [this](Id<Challenge> id) {
            m_page->open({u"gate"_s, EntityKind::Challenge, id.value, {}});
        };
        goTo(m_city.licences);
        press(row(m_city.countedCriterion), u"Override…"_s);
        QTest::keyClicks(row(m_city.countedCriterion)->findChild<QLineEdit *>(), u"By phone"_s);
        goTo(m_city.permits);
        QVERIFY(!row(m_city.countedCriterion)->isOverriding());
        goTo(m_city.licences);
        CriterionRow *counted = row(m_city.countedCriterion);
        QVERIFY(counted->isOverriding());
        QCOMPARE(counted->findChild<QLineEdit *>()->text(), u"By phone"_s);
        const auto voteReason = [&] {
            const auto lines = m_page->findChild<VotesBox *>()->findChildren<QLineEdit *>();
            return *std::ranges::find_if(lines, [](const QLineEdit *line) {
                return !qobject_cast<QComboBox *>(line->parentWidget());
            });
        };
        voteReason()->setText(u"Too early"_s);
        goTo(m_city.permits);
        QVERIFY(voteReason()->text().isEmpty());
        const QByteArray state = m_page->saveState(); // the program ends there
        m_page = std::make_unique<GatePage>(Context{m_portfolio.get(), m_filter.get()});
        m_page->restoreState(state);
        m_page->show();
        goTo(m_city.licences);
        QTRY_VERIFY(row(m_city.countedCriterion)->isOverriding());
        QCOMPARE(voteReason()->text(), u"Too early"_s);
        auto *why = row(m_city.countedCriterion)->findChild<QLineEdit *>();
        QCOMPARE(why->text(), u"By phone"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QVERIFY(!row(m_city.countedCriterion)->isOverriding());
        const auto &states = m_portfolio->now().table<CriterionState>();
        QCOMPARE(states.size(), 1);
        QCOMPARE(states.begin()->challenge, m_city.licences);
        goTo(m_city.permits);
        goTo(m_city.licences);
        QVERIFY(!row(m_city.countedCriterion)->isOverriding());
    }

    /// A draft that nobody dated is of the day on which it is signed; its number is of its year.
    void aDraftIsDatedOnlyByWhoeverDatesIt()
    {
        QTest::keyClicks(reason(), u"Waiting"_s);
        QVERIFY2(!m_page->saveState().contains("2026-11-18"), m_page->saveState().constData());
        auto *on = named<QDateEdit>(u"Decided on"_s);
        QCOMPARE(on->date(), test::sampleToday);
        const auto says = [this](const QString &number) {
            return std::ranges::any_of(m_page->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->text().contains(number);
            });
        };
        QVERIFY(says(u"Recorded as D-2026-021"_s));
        on->setDate(QDate(2025, 12, 30));
        QVERIFY(m_page->saveState().contains("2025-12-30"));
        QVERIFY(says(u"Recorded as D-2025-"_s));
    }

    void aDecisionIsSignedByKeyboard()
    {
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        // Signing too early says what is missing and goes there.
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(links.size(), 0);
        QVERIFY(m_page->focusWidget());
        QVERIFY(qobject_cast<QRadioButton *>(m_page->focusWidget()));

        choice(u"Go"_s)->setFocus();
        QTest::keyClick(choice(u"Go"_s), Qt::Key_Space);
        QVERIFY(named<QPushButton>(u"Sign: go"_s));
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_page->focusWidget(), reason());
        QTest::keyClicks(reason(), u"The result is above target."_s);
        QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(links.size(), 1);
        QCOMPARE(stage(), m_city.stages[5]);
        const GateReview &review =
            *governance::reviewsOf(m_portfolio->now(), m_city.licences).back();
        QCOMPARE(review.reason, u"The result is above target."_s);
        QCOMPARE(review.decider, m_city.director);
        QCOMPARE(review.on, test::sampleToday);
        QVERIFY(m_portfolio->undo());
        QCOMPARE(stage(), m_city.stages[4]);
        QVERIFY(m_portfolio->redo());
        QCOMPARE(stage(), m_city.stages[5]);
    }

    /// The day that stood there before is not signed for what somebody typed that is no day.
    void whatIsNoDayIsNotSigned()
    {
        QTest::keyClick(choice(u"Go"_s), Qt::Key_Space);
        QTest::keyClicks(reason(), u"It works."_s);
        auto *on = named<DayEdit>(u"Decided on"_s);
        on->setFocus();
        QTest::keyClick(on, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(on, u"32 nov"_s);
        auto *sign = named<QPushButton>(u"Sign: go"_s);
        sign->setFocus(); // as a click does in a window
        QTest::mouseClick(sign, Qt::LeftButton);
        QCOMPARE(stage(), m_city.stages[4]);
        QCOMPARE(m_page->focusWidget(), on);
        QVERIFY(std::ranges::any_of(m_page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"“32 nov” is not a date"_s);
        }));
        QTest::mouseClick(sign, Qt::LeftButton); // told, and meant
        QCOMPARE(stage(), m_city.stages[5]);
    }

    void anUndoneDecisionIsADraftAgain()
    {
        const auto sign = [&](const QString &decision, const QString &why) {
            choice(decision)->setFocus();
            QTest::keyClick(choice(decision), Qt::Key_Space);
            reason()->setFocus();
            QTest::keyClicks(reason(), why);
            QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
        };
        const auto again = [&] {
            m_page->open({u"gate"_s, EntityKind::Challenge, m_city.licences.value, {}});
        };
        sign(u"Go"_s, u"The result is above target."_s);
        QCOMPARE(stage(), m_city.stages[5]);
        again();
        QVERIFY(reason()->toPlainText().isEmpty());
        QVERIFY(m_portfolio->undo());
        again();
        QCOMPARE(reason()->toPlainText(), u"The result is above target."_s);
        QVERIFY(choice(u"Go"_s)->isChecked());
        // Redone it is on record, and no draft.
        QVERIFY(m_portfolio->redo());
        again();
        QVERIFY(reason()->toPlainText().isEmpty());
        QVERIFY(m_portfolio->undo());
        again();
        // A draft that was cleared stays cleared.
        reason()->clear();
        again();
        QVERIFY(reason()->toPlainText().isEmpty());
    }

    void anUndoneHoldIsADraftAgain()
    {
        choice(u"Hold"_s)->setFocus();
        QTest::keyClick(choice(u"Hold"_s), Qt::Key_Space);
        reason()->setFocus();
        QTest::keyClicks(reason(), u"The sample is small."_s);
        QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
        // The challenge stays at its gate; the next decision there begins empty.
        QTRY_VERIFY(reason()->toPlainText().isEmpty());
        QVERIFY(m_portfolio->undo());
        QTRY_COMPARE(reason()->toPlainText(), u"The sample is small."_s);
        QVERIFY(m_portfolio->redo());
        QTRY_VERIFY(reason()->toPlainText().isEmpty());
        // What was begun since is not written over.
        QTest::keyClicks(reason(), u"Three more months"_s);
        QVERIFY(m_portfolio->undo());
        QTest::qWait(50);
        QCOMPARE(reason()->toPlainText(), u"Three more months"_s);
    }

    void reviewersVoteAndDissentStays()
    {
        auto *votes = m_page->findChild<VotesBox *>();
        QVERIFY(votes && votes->isVisible());
        auto *reviewer = votes->findChild<QComboBox *>();
        reviewer->setFocus();
        QTest::keyClicks(reviewer->lineEdit(), u"Nadia Tremblay"_s);
        auto *vote = named<QComboBox>(u"Vote"_s);
        vote->setCurrentText(u"Hold"_s);
        auto *why = named<QLineEdit>(u"Reason for the vote"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QVERIFY(votes->findChild<ProblemLabel *>()->isVisible()); // no reason yet
        QTest::keyClicks(why, u"The sample is small."_s);
        QTest::keyClick(why, Qt::Key_Return);
        QTRY_COMPARE(votes->summary(), u"1 hold"_s);
        QVERIFY(why->text().isEmpty());
        QCOMPARE(m_portfolio->now().table<GateVote>().size(), 1);
        QVERIFY(m_portfolio->undo());
        QTRY_VERIFY(votes->summary().isEmpty());
    }

    void aVoteIsCastWithReturnAlone()
    {
        auto *votes = m_page->findChild<VotesBox *>();
        auto *reviewer = votes->findChild<QComboBox *>();
        const QString name = m_portfolio->now().title(EntityKind::Person, m_city.manager.value);
        reviewer->setFocus();
        // What has the suggestions open gets the keys first.
        QTest::keyClicks(reviewer, name.left(name.indexOf(u' ')));
        QWidget *suggestions = reviewer->completer()->popup();
        QTRY_VERIFY(suggestions->isVisible());
        QTest::keyClick(suggestions, Qt::Key_Return);
        QVERIFY(!suggestions->isVisible());
        QVERIFY2(reviewer->currentText().startsWith(name), qPrintable(reviewer->currentText()));
        QTRY_COMPARE(reviewer->lineEdit()->cursorPosition(), 0); // its beginning is in sight
        auto *button = votes->findChild<QPushButton *>();
        QCOMPARE(button->text(), u"Vote"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTRY_COMPARE(votes->summary(), u"1 go"_s);
        QCOMPARE(m_portfolio->now().table<GateVote>().begin()->person, m_city.manager);
    }

    void votingIsOnTheMenu()
    {
        for (QAction *action : m_page->pageActions()) {
            if (action->text() == u"Vote…"_s)
                action->trigger();
        }
        QVERIFY(m_page->findChild<VotesBox *>()->isAncestorOf(m_page->focusWidget()));
    }

    void halfAVoteStaysAtItsGate()
    {
        auto *votes = m_page->findChild<VotesBox *>();
        auto *reviewer = votes->findChild<QComboBox *>();
        reviewer->setEditText(u"Nadia Tremblay"_s);
        named<QComboBox>(u"Vote"_s)->setCurrentText(u"Hold"_s);
        auto *why = named<QLineEdit>(u"Reason for the vote"_s);
        QTest::keyClick(why, Qt::Key_Return);
        QVERIFY(votes->findChild<ProblemLabel *>()->isVisible());
        QTest::keyClicks(why, u"The sam"_s);
        const Link here = m_page->here();
        m_page->open({u"gate"_s, EntityKind::Challenge, m_city.fresh.value, {}});
        QVERIFY(votes->isVisible());
        QCOMPARE(why->text(), QString());
        QCOMPARE(reviewer->currentText(), QString());
        QCOMPARE(named<QComboBox>(u"Vote"_s)->currentIndex(), 0);
        QVERIFY(!votes->findChild<ProblemLabel *>()->isVisible());
        m_page->open(here);
        QCOMPARE(why->text(), u"The sam"_s);
        QVERIFY(reviewer->currentText().startsWith(u"Nadia Tremblay"_s));
        QCOMPARE(named<QComboBox>(u"Vote"_s)->currentText(), u"Hold"_s);
    }

    /// Arrow keys pass through the choice that asks for conditions, and its link leads to them.
    void conditionsDoNotTakeTheKeys()
    {
        m_page->resize(1100, 500);
        choice(u"Go"_s)->setFocus();
        QTest::keyClick(choice(u"Go"_s), Qt::Key_Space);
        QTest::keyClick(choice(u"Go"_s), Qt::Key_Down);
        auto *conditions = m_page->findChild<ConditionsEdit *>();
        QVERIFY(conditions->isVisible());
        QVERIFY(choice(u"Go with conditions"_s)->hasFocus());
        QTest::keyClick(choice(u"Go with conditions"_s), Qt::Key_Down);
        QVERIFY(choice(u"Adapt"_s)->isChecked());
        QVERIFY(!conditions->isVisible());
        QTest::keyClick(choice(u"Adapt"_s), Qt::Key_Up);
        m_page->findChild<QScrollArea *>()->verticalScrollBar()->setValue(10000);
        QTest::keyClick(choice(u"Go with conditions"_s), Qt::Key_Tab);
        auto *link = qobject_cast<QPushButton *>(m_page->focusWidget());
        QVERIFY(link);
        QTest::keyClick(link, Qt::Key_Space);
        auto *line = named<QLineEdit>(u"Condition 1"_s);
        QVERIFY(line && line->hasFocus());
        QVERIFY(!line->visibleRegion().isEmpty()); // scrolled to
    }

    void conditionsAreAskedFor()
    {
        choice(u"Go with conditions"_s)->click();
        auto *conditions = m_page->findChild<ConditionsEdit *>();
        QVERIFY(conditions->isVisible());
        QTest::keyClicks(reason(), u"Two results are missing."_s);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage(), m_city.stages[4]); // not without a condition
        auto *line = named<QLineEdit>(u"Condition 1"_s);
        QVERIFY(line);
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"Report by language"_s);
        named<QComboBox>(u"Who sees to condition 1"_s)->setEditText(u"D. Bouchard"_s);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage(), m_city.stages[5]);
        QCOMPARE(governance::reviewsOf(m_portfolio->now(), m_city.licences).back()->conditions,
                 u"Report by language (D. Bouchard)"_s);
    }

    void aDraftIsKeptWhileLookingElsewhere()
    {
        const auto buttons = m_page->findChildren<QPushButton *>();
        const auto drop = std::ranges::find(buttons, u"Drop the draft"_s, &QPushButton::text);
        QVERIFY(drop != buttons.end());
        QVERIFY(!(*drop)->isEnabled()); // there is none
        choice(u"Hold"_s)->click();
        QVERIFY((*drop)->isEnabled());
        QTest::keyClicks(reason(), u"Waiting for the data"_s);
        m_page->open({u"gate"_s, EntityKind::Challenge, m_city.permits.value, {}});
        QVERIFY(!choice(u"Hold"_s)->isChecked());
        QVERIFY(reason()->toPlainText().isEmpty());
        m_page->open({u"gate"_s, EntityKind::Challenge, m_city.licences.value, {}});
        QVERIFY(choice(u"Hold"_s)->isChecked());
        QCOMPARE(reason()->toPlainText(), u"Waiting for the data"_s);

        const QByteArray state = m_page->saveState();
        GatePage other(Context{m_portfolio.get(), m_filter.get()});
        other.restoreState(state);
        other.open({u"gate"_s, EntityKind::Challenge, m_city.licences.value, {}});
        QCOMPARE(other.findChild<QPlainTextEdit *>()->toPlainText(), u"Waiting for the data"_s);
        (*drop)->setFocus();
        QTest::keyClick(*drop, Qt::Key_Space);
        QVERIFY(reason()->toPlainText().isEmpty());
        QVERIFY(!(*drop)->isEnabled());
        QVERIFY(choice(u"Go"_s)->hasFocus()); // still in the form
    }

    void anEarlierDecisionIsReplaced()
    {
        m_page->open({u"gate"_s, EntityKind::Challenge, m_city.permits.value, {}});
        auto *earlier = named<RowList>(u"Earlier decisions"_s);
        QVERIFY(earlier->isVisible());
        QCOMPARE(earlier->rowCount(), 3);
        earlier->setFocus();
        earlier->setCurrentIndex(earlier->model()->index(0, 0));
        QTest::keyClick(earlier, Qt::Key_Return);
        QCOMPARE(m_page->title(), u"26-05 Ideas gate"_s);
        choice(u"Hold"_s)->click();
        QTest::keyClicks(reason(), u"Too early."_s);
        QTest::keyClick(reason(), Qt::Key_Return, Qt::ControlModifier);
        const auto reviews = governance::reviewsOf(m_portfolio->now(), m_city.permits);
        QCOMPARE(reviews.size(), size_t(4));
        QCOMPARE(reviews.back()->supersedes, reviews[2]->id);
        QCOMPARE(m_portfolio->now().find(m_city.permits)->stage, m_city.stages[2]);
    }

    void aLinkToADecisionOnlyShowsIt()
    {
        const auto reviews = governance::reviewsOf(m_portfolio->now(), m_city.permits);
        const auto go = [&](size_t review, const QString &part) {
            m_page->open({u"gate"_s, EntityKind::GateReview, reviews[review]->id.value, part});
        };
        auto *earlier = named<RowList>(u"Earlier decisions"_s);
        for (const size_t review : {size_t(2), size_t(0)}) { // the last that holds, an old one
            go(review, {});
            QCOMPARE(m_page->title(), u"26-05 Prototype gate"_s); // where it stands now
            QVERIFY(!named<QPushButton>(u"Don't replace it"_s)->isVisible());
            QCOMPARE(earlier->row(earlier->currentIndex().row()).key, reviews[review]->id.value);
        }
        go(0, u"replace"_s); // later ones build on it
        QCOMPARE(m_page->title(), u"26-05 Prototype gate"_s);
        go(2, u"replace"_s);
        QCOMPARE(m_page->title(), u"26-05 Ideas gate"_s);
        QVERIFY(named<QPushButton>(u"Don't replace it"_s)->isVisible());
    }

    void aReplacementHasADraftOfItsOwn()
    {
        m_page->open({u"gate"_s, EntityKind::Challenge, m_city.permits.value, {}});
        choice(u"Hold"_s)->click();
        QTest::keyClicks(reason(), u"Waiting for the data"_s);
        const auto reviews = governance::reviewsOf(m_portfolio->now(), m_city.permits);
        m_page->open({u"gate"_s, EntityKind::GateReview, reviews[2]->id.value, u"replace"_s});
        QVERIFY(reason()->toPlainText().isEmpty());
        QTest::keyClicks(reason(), u"Too early."_s);
        GatePage other(Context{m_portfolio.get(), m_filter.get()});
        other.restoreState(m_page->saveState());
        other.open({u"gate"_s, EntityKind::Challenge, m_city.permits.value, {}});
        QCOMPARE(other.findChild<QPlainTextEdit *>()->toPlainText(), u"Too early."_s);
        press(m_page.get(), u"Don't replace it"_s);
        QVERIFY(choice(u"Hold"_s)->isChecked());
        QCOMPARE(reason()->toPlainText(), u"Waiting for the data"_s);
    }

    void aDraftGoesWithItsGate()
    {
        choice(u"Hold"_s)->click();
        QTest::keyClicks(reason(), u"Waiting for the data"_s);
        const QByteArray state = m_page->saveState();
        m_page->hide(); // as when the card is moved on the board
        QVERIFY(m_portfolio->perform(edit::moveWithoutGate(m_portfolio->now(), m_city.licences,
                                                           m_city.stages[3], u"Tested too little"_s,
                                                           m_city.manager, test::sampleToday)));
        m_page->show();
        m_page->open({u"gate"_s, EntityKind::Challenge, m_city.licences.value, {}});
        QCOMPARE(m_page->title(), u"26-02 Prototype gate"_s);
        QVERIFY(!choice(u"Hold"_s)->isChecked());
        QVERIFY(reason()->toPlainText().isEmpty());
        GatePage other(Context{m_portfolio.get(), m_filter.get()});
        other.restoreState(state);
        other.open({u"gate"_s, EntityKind::Challenge, m_city.licences.value, {}});
        QVERIFY(other.findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
    }

    void aMoveWithoutAGateAsksWhy()
    {
        m_page->open({u"gate"_s, EntityKind::Challenge, m_city.fresh.value,
                      u"move:%1"_s.arg(m_city.stages[2].value)});
        auto *why = named<QLineEdit>(u"Reason for moving without a gate"_s);
        QVERIFY(why->hasFocus());
        QTest::keyClick(why, Qt::Key_Return);
        QCOMPARE(m_portfolio->now().find(m_city.fresh)->stage, m_city.stages[0]);
        QTest::keyClicks(why, u"Taken over from another city"_s);
        // The words are there again after another gate, and after the program was left.
        m_page->open({u"gate"_s, EntityKind::Challenge, m_city.licences.value, {}});
        QVERIFY(why->text().isEmpty());
        const QByteArray state = m_page->saveState();
        m_page = std::make_unique<GatePage>(Context{m_portfolio.get(), m_filter.get()});
        m_page->restoreState(state);
        m_page->resize(1380, 900);
        m_page->show();
        m_page->open({u"gate"_s, EntityKind::Challenge, m_city.fresh.value, {}});
        why = named<QLineEdit>(u"Reason for moving without a gate"_s);
        QVERIFY(why && why->isVisible());
        QCOMPARE(why->text(), u"Taken over from another city"_s);
        auto *box = m_page->findChild<MoveBox *>();
        // Whoever is called otherwise meanwhile is still the same person.
        auto *who = named<PersonBox>(u"Who moves it"_s);
        const Id<Person> moves = who->person();
        QVERIFY(moves);
        Draft draft(m_portfolio->now());
        Person renamed = *draft.find(moves);
        renamed.role = u"City Manager"_s;
        draft.update(renamed);
        QVERIFY(m_portfolio->perform(draft.finish(u"rename"_s)));
        QTRY_VERIFY(who->currentText().contains(u"City Manager"_s));
        QCOMPARE(who->person(), moves);
        press(box, u"Move"_s);
        QCOMPARE(m_portfolio->now().find(m_city.fresh)->stage, m_city.stages[2]);
    }
};

QTEST_MAIN(TestGate)
#include "tst_gate.moc"
