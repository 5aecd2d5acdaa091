// SPDX-License-Identifier: GPL-3.0-or-later
// Rating a challenge on its page: models, a rater's form, what stays covered until all have rated.
#include "model/edit/fields.h"
#include "model/edit/people.h"
#include "model/edit/scoring.h"
#include "model/governance/scoring.h"
#include "tests/support/samplecity.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenge/ratingform.h"
#include "ui/pages/challenge/scorestab.h"
#include "ui/pages/parts/personbox.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/problemlabel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestScoresTab : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    test::SampleCity m_city;
    std::unique_ptr<edit::Portfolio> m_portfolio;
    std::unique_ptr<ChallengeFilter> m_filter;
    std::unique_ptr<ScoresTab> m_tab;

    void press(const QString &text)
    {
        for (auto *button : m_tab->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_tab->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    QList<QDoubleSpinBox *> boxes() const { return m_tab->findChildren<QDoubleSpinBox *>(); }
    PersonBox *rater() const { return m_tab->findChild<RatingForm *>()->findChild<PersonBox *>(); }
    /// As somebody does it: all replaced, letter by letter, and on with Enter.
    void typeRater(const QString &name)
    {
        rater()->lineEdit()->setFocus();
        rater()->lineEdit()->selectAll();
        QTest::keyClicks(rater()->lineEdit(), name);
        QCOMPARE(rater()->currentText().left(name.size()), name);
        QTest::keyClick(rater()->lineEdit(), Qt::Key_Return);
    }
    void typeScores(const QString &score)
    {
        for (QDoubleSpinBox *box : boxes()) {
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, score);
        }
    }
    QList<QLineEdit *> reasons() const
    {
        QList<QLineEdit *> list;
        for (auto *edit : m_tab->findChildren<QLineEdit *>()) {
            if (edit->placeholderText() == u"Why?"_s)
                list << edit;
        }
        return list;
    }
    RowList *list() const { return m_tab->findChild<RowList *>(); }
    /// The first line with the words, or in whose tip they are; -1 if there is none.
    int lineWith(const QString &words) const
    {
        for (int i = 0; i < list()->rowCount(); ++i) {
            const ListRow &row = list()->row(i);
            const bool found = std::ranges::any_of(
                row.cells, [&](const ListCell &cell) { return cell.text.contains(words); });
            if (found || row.tip.contains(words))
                return i;
        }
        return -1;
    }
    bool listed(const QString &words) const { return lineWith(words) >= 0; }
    QComboBox *modelBox() const
    {
        for (auto *box : m_tab->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Scoring model"_s)
                return box;
        }
        return nullptr;
    }
    bool isUnscored(int i) const { return boxes().at(i)->value() == boxes().at(i)->minimum(); }
    const Snapshot &now() const { return m_portfolio->now(); }
    Id<ScoringModel> model() const { return governance::scoringModels(now()).front()->id; }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s));
        m_city = test::sampleCity();
        m_portfolio = test::openSampleCity(m_city, m_folder.filePath(u"s%1.stint"_s.arg(++m_files)),
                                           u"Helen Fraser"_s);
        m_filter = std::make_unique<ChallengeFilter>();
        m_tab = std::make_unique<ScoresTab>(Context{m_portfolio.get(), m_filter.get()});
        m_tab->resize(1100, 700);
        m_tab->setChallenge(m_city.permits);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
    }
    void cleanup()
    {
        m_tab.reset();
        m_portfolio.reset();
    }

    void aModelComesInOneStep()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        QVERIFY(says(u"Nobody has rated it yet"_s));
        QVERIFY(m_portfolio->undo());
        QTRY_VERIFY(says(u"No scoring model yet"_s));
    }

    void aRatingIsHandedIn()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        press(u"Hand in"_s);
        QVERIFY(says(u"is not scored yet"_s));
        typeScores(u"3"_s);
        press(u"Hand in"_s);
        QCOMPARE(now().table<Rating>().size(), 1);
        const Rating &rating = *now().table<Rating>().begin();
        QVERIFY(rating.handedIn);
        QCOMPARE(rating.rater, m_city.director); // who is at the screen
        QCOMPARE(rating.on, test::sampleToday);
        QTRY_VERIFY(says(u"Score 50"_s));
        // The form is empty again, for another round.
        QTRY_COMPARE(boxes().front()->value(), boxes().front()->minimum());
    }

    void othersAreCoveredUntilAllHaveRated()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        const std::array raters{m_city.director, m_city.manager};
        const std::array which{m_city.permits};
        QVERIFY(m_portfolio->perform(edit::askToRate(now(), which, model(), raters)));
        edit::RatingCall call{.challenge = m_city.permits,
                              .model = model(),
                              .rater = m_city.manager,
                              .note = u"In a hurry."_s,
                              .on = test::sampleToday,
                              .handIn = true};
        for (const ScoringCriterion *criterion : governance::scoringCriteria(now(), model()))
            call.values.insert(criterion->id.value, 5);
        QVERIFY(m_portfolio->perform(edit::rate(now(), call)));
        QTRY_VERIFY(says(u"1 of 2 have rated"_s));
        QVERIFY(!listed(u"In a hurry"_s) && !listed(u"Show scores"_s));
        QVERIFY(!says(u"100"_s));
        for (int i = 0; i < list()->rowCount(); ++i) {
            for (const ListCell &cell : list()->row(i).cells)
                QVERIFY2(cell.look != ListCell::Strong || !cell.text.contains(u"100"_s),
                         qPrintable(cell.text));
        }
    }

    void aNewRaterCanBeNamed()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        typeRater(u"Odile Newcome"_s);
        typeScores(u"4"_s);
        press(u"Hand in"_s);
        QCOMPARE(now().table<Rating>().size(), 1);
        const Id<Person> person = edit::personNamed(now(), u"Odile Newcome"_s);
        QVERIFY(person);
        QCOMPARE(now().table<Rating>().begin()->rater, person);
    }

    void whatIsTypedStaysWithItsRater()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        typeRater(now().title(EntityKind::Person, m_city.director.value));
        boxes().front()->setValue(5);
        QTest::keyClicks(reasons().front(), u"Whole city"_s);
        const QString manager = now().title(EntityKind::Person, m_city.manager.value);
        typeRater(manager);
        QVERIFY(isUnscored(0));
        QCOMPARE(reasons().front()->text(), QString());
        boxes().front()->setValue(2);
        press(u"Keep as a draft"_s);
        QCOMPARE(now().table<Rating>().size(), 1);
        QCOMPARE(now().table<Rating>().begin()->rater, m_city.manager);
        QCOMPARE(now().table<Score>().begin()->value, 2.0);
        typeRater(now().title(EntityKind::Person, m_city.director.value));
        QCOMPARE(boxes().front()->value(), 5.0);
        QCOMPARE(reasons().front()->text(), u"Whole city"_s);
        // A kept draft is only for who wrote it.
        typeRater(manager);
        QVERIFY(isUnscored(0));
        QVERIFY(says(u"has kept a draft"_s));
    }

    void whatIsTypedFirstGoesAlongWithWhoIsNamed()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        press(u"Hand in"_s);
        QVERIFY(says(u"is not scored yet"_s));
        typeScores(u"4"_s);
        QVERIFY(!says(u"is not scored yet"_s)); // about what was there before
        const QString manager = now().title(EntityKind::Person, m_city.manager.value);
        typeRater(manager);
        QCOMPARE(boxes().front()->value(), 4.0);
        press(u"Hand in"_s);
        QCOMPARE(now().table<Rating>().size(), 1);
        QCOMPARE(now().table<Rating>().begin()->rater, m_city.manager);
        // The next one's, typed while the last one is still named.
        typeScores(u"2"_s);
        typeRater(u"Odile Newcome"_s);
        QCOMPARE(boxes().front()->value(), 2.0);
        // Who has rated already keeps what is theirs, and so does who was named.
        typeRater(manager);
        QVERIFY(isUnscored(0));
        QVERIFY(says(u"handed in a rating on"_s));
        typeRater(u"Odile Newcome"_s);
        QCOMPARE(boxes().front()->value(), 2.0);
    }

    void aRatersNameIsFinishedByTab()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        const QString manager = now().title(EntityKind::Person, m_city.manager.value);
        QAbstractItemView *suggestions = rater()->completer()->popup();
        const auto type = [&](const QString &words) {
            m_tab->activateWindow(); // which the offscreen platform forgets after a popup
            rater()->setFocus();
            QTRY_VERIFY(rater()->hasFocus());
            rater()->lineEdit()->selectAll();
            for (const QChar letter : words) // what has the suggestions open gets the keys first
                QTest::keyClick(suggestions->isVisible() ? static_cast<QWidget *>(suggestions)
                                                         : rater(),
                                letter.toLatin1());
        };
        type(manager.left(manager.indexOf(u' ')));
        QVERIFY(suggestions->isVisible());
        QCOMPARE(rater()->currentText(), manager.left(manager.indexOf(u' '))); // only offered
        QTest::keyClick(suggestions, Qt::Key_Tab);
        QVERIFY(!suggestions->isVisible() && !rater()->hasFocus());
        QCOMPARE(rater()->person(), m_city.manager);
        QCOMPARE(rater()->lineEdit()->cursorPosition(), 0);
        // A later word of the name tells as well, and Down on the only one keeps it.
        type(manager.section(u' ', 1).left(4));
        QVERIFY(suggestions->isVisible());
        QTest::keyClick(suggestions, Qt::Key_Down);
        QTest::keyClick(suggestions, Qt::Key_Tab);
        QCOMPARE(rater()->name(), manager);
        // What several begin with is nobody's.
        Draft draft(now());
        Person namesake;
        namesake.name = manager.left(4) + u"ezhda Petrova"_s;
        draft.add(namesake);
        QVERIFY(m_portfolio->perform(draft.finish(u"add"_s)));
        QTRY_COMPARE(rater()->count(), int(now().table<Person>().size()));
        type(manager.left(5));
        QTest::keyClick(suggestions, Qt::Key_Backspace);
        QCOMPARE(rater()->currentText(), manager.left(4));
        QVERIFY(suggestions->isVisible());
        QCOMPARE(suggestions->currentIndex().data().toString(), QString());
        QTest::keyClick(suggestions, Qt::Key_Tab);
        QCOMPARE(rater()->currentText(), manager.left(4));
        // Escape declines what is offered.
        type(manager.left(5));
        QVERIFY(suggestions->isVisible() && suggestions->currentIndex().isValid());
        QTest::keyClick(suggestions, Qt::Key_Escape);
        QTest::keyClick(rater(), Qt::Key_Tab);
        QCOMPARE(rater()->currentText(), manager.left(5));
    }

    void whoHasRatedIsNotOfferedABlankForm()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        QCOMPARE(rater()->person(), m_city.director);
        typeScores(u"3"_s);
        press(u"Hand in"_s);
        QTRY_VERIFY(says(u"To rate again"_s));
        m_tab->setChallenge(m_city.licences);
        QTRY_COMPARE(rater()->person(), m_city.director);
        m_tab->setChallenge(m_city.permits);
        QTRY_VERIFY(!rater()->person());
        QVERIFY(!says(u"To rate again"_s));
        typeScores(u"4"_s);
        press(u"Hand in"_s);
        QVERIFY(says(u"Say who rates"_s));
        typeRater(now().title(EntityKind::Person, m_city.director.value));
        QVERIFY(!says(u"Say who rates"_s));
        QVERIFY(says(u"To rate again"_s));
        QCOMPARE(boxes().front()->value(), 4.0);
    }

    void handingInUndoneIsADraftAgain()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        QSignalSpy said(m_tab.get(), &ScoresTab::statusMessage);
        typeScores(u"3"_s);
        QTest::keyClicks(reasons().front(), u"Whole city"_s);
        press(u"Hand in"_s);
        QCOMPARE(said.size(), 1);
        QTRY_VERIFY(isUnscored(0));
        QVERIFY(m_portfolio->undo());
        QTRY_COMPARE(boxes().front()->value(), 3.0);
        QCOMPARE(reasons().front()->text(), u"Whole city"_s);
        QCOMPARE(rater()->person(), m_city.director);
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.last().first().toString(), QString());
        QVERIFY(m_portfolio->redo());
        QTRY_VERIFY(isUnscored(0));
        QVERIFY(m_portfolio->undo());
        QTRY_COMPARE(boxes().front()->value(), 3.0);
        press(u"Hand in"_s);
        QCOMPARE(now().table<Score>().size(), 5);
    }

    /// Also if the form has been left since.
    void handingInUndoneLaterIsADraftAgain()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        typeScores(u"3"_s);
        press(u"Hand in"_s);
        m_tab->setChallenge(m_city.licences);
        m_tab->setChallenge(m_city.permits);
        QTRY_VERIFY(!rater()->person());
        QVERIFY(m_portfolio->undo());
        QTRY_COMPARE(rater()->person(), m_city.director);
        QCOMPARE(boxes().front()->value(), 3.0);
    }

    /// With their rating, somebody new is gone from the people too.
    void aNewRatersRatingUndoneIsADraftAgain()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        typeRater(u"Odile Newcome"_s);
        typeScores(u"4"_s);
        press(u"Hand in"_s);
        QTRY_VERIFY(isUnscored(0));
        QVERIFY(m_portfolio->undo());
        QTRY_COMPARE(boxes().front()->value(), 4.0);
        QCOMPARE(rater()->name(), u"Odile Newcome"_s);
        QVERIFY(m_portfolio->redo());
        QTRY_VERIFY(isUnscored(0));
        QVERIFY(rater()->person());
    }

    void aKeptDraftUndoneIsTypedAgain()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        typeRater(now().title(EntityKind::Person, m_city.manager.value));
        typeScores(u"4"_s);
        press(u"Keep as a draft"_s);
        QTRY_VERIFY(isUnscored(0)); // of somebody else
        QVERIFY(m_portfolio->undo());
        QTRY_COMPARE(boxes().front()->value(), 4.0);
        QVERIFY(!says(u"has kept a draft"_s));
    }

    void whatIsTypedOutlivesOtherModelsAndChallenges()
    {
        QVERIFY(m_portfolio->perform(edit::addScoringModel(now(), u"weighted"_s, u"en"_s)));
        QVERIFY(m_portfolio->perform(edit::addScoringModel(now(), u"rice"_s, u"en"_s)));
        QTRY_COMPARE(boxes().size(), 5);
        boxes().front()->setValue(4);
        QTest::keyClicks(reasons().at(1), u"Proven"_s);
        auto *models = modelBox();
        QTest::keyClick(models, Qt::Key_Down);
        QTRY_COMPARE(boxes().size(), 4);
        boxes().front()->setValue(200);
        QTest::keyClick(models, Qt::Key_Up);
        QTRY_COMPARE(boxes().size(), 5);
        QCOMPARE(boxes().front()->value(), 4.0);
        m_tab->setChallenge(m_city.licences);
        QTRY_VERIFY(isUnscored(0));
        m_tab->setChallenge(m_city.permits);
        QTRY_COMPARE(boxes().front()->value(), 4.0);
        QCOMPARE(reasons().at(1)->text(), u"Proven"_s);
    }

    /// Whose ratings were begun is said, what they say is theirs.
    void whatIsTypedOutlivesTheSession()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        typeRater(u"Odile Newcome"_s);
        boxes().front()->setValue(4);
        QTest::keyClicks(reasons().at(1), u"Proven"_s);
        const QByteArray state = m_tab->saveState();
        m_tab = std::make_unique<ScoresTab>(Context{m_portfolio.get(), m_filter.get()});
        m_tab->resize(1100, 700);
        m_tab->restoreState(state);
        m_tab->setChallenge(m_city.permits);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
        QTRY_COMPARE(boxes().size(), 5);
        QVERIFY(isUnscored(0)); // it begins with who is here
        QVERIFY(says(u"What was begun for Odile Newcome is kept."_s));
        typeRater(u"Odile Newcome"_s);
        QVERIFY(!says(u"What was begun for"_s));
        QCOMPARE(boxes().front()->value(), 4.0);
        QCOMPARE(reasons().at(1)->text(), u"Proven"_s);
        m_tab->restoreState("no such state");
        QCOMPARE(boxes().front()->value(), 4.0);
    }

    void handingInComesBeforeKeepingADraft()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        QStringList order;
        QWidget *first = boxes().back();
        for (QWidget *w = first->nextInFocusChain(); w != first; w = w->nextInFocusChain()) {
            const auto *button = qobject_cast<QPushButton *>(w);
            if (button && m_tab->findChild<RatingForm *>()->isAncestorOf(button))
                order << button->text();
        }
        QVERIFY2(order.indexOf(u"Hand in"_s) >= 0, qPrintable(order.join(u'|')));
        QVERIFY2(order.indexOf(u"Hand in"_s) < order.indexOf(u"Keep as a draft"_s),
                 qPrintable(order.join(u'|')));
    }

    void whatIsTypedOutlivesAnotherNameOfItsCriterion()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        boxes().at(0)->setValue(5);
        boxes().at(1)->setValue(2);
        QTest::keyClicks(reasons().at(1), u"Proven"_s);
        const std::array first{governance::scoringCriteria(now(), model()).front()->id.value};
        const EntityInfo &entity = entityInfo(EntityKind::ScoringCriterion);
        QVERIFY(m_portfolio->perform(
            edit::setField(now(), entity.kind, first, *entity.field("name"_L1), u"Reach"_s)));
        QTRY_VERIFY(says(u"Reach"_s));
        QCOMPARE(boxes().at(0)->value(), 5.0);
        // A score that the scale no longer has is not one any more.
        QVERIFY(m_portfolio->perform(
            edit::setField(now(), entity.kind, first, *entity.field("high"_L1), 3.0)));
        QTRY_COMPARE(boxes().at(0)->maximum(), 3.0);
        QVERIFY(isUnscored(0));
        QCOMPARE(boxes().at(1)->value(), 2.0);
        QCOMPARE(reasons().at(1)->text(), u"Proven"_s);
    }

    void aReasonAloneIsNotKeptInSilence()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        QTest::keyClicks(reasons().front(), u"Whole city"_s);
        press(u"Keep as a draft"_s);
        QVERIFY(says(u"a reason is kept with its score"_s));
        QCOMPARE(now().table<Rating>().size(), 0);
        QCOMPARE(reasons().front()->text(), u"Whole city"_s);
    }

    void everyRoundShowsItsTotalAndItsReasons()
    {
        press(u"Add weighted criteria"_s);
        QTRY_COMPARE(boxes().size(), 5);
        typeScores(u"5"_s);
        QTest::keyClicks(reasons().front(), u"Whole city"_s);
        press(u"Hand in"_s);
        QTRY_VERIFY(says(u"Score 100"_s));
        typeScores(u"1"_s);
        QTest::keyClicks(reasons().front(), u"One street"_s);
        press(u"Hand in"_s);
        QTRY_VERIFY(says(u"Score 0"_s));
        const int earlier = lineWith(u"an earlier round"_s);
        QVERIFY(earlier > 0);
        QCOMPARE(list()->row(earlier).cells.at(1).text, u"100"_s);
        QVERIFY(!listed(u"Whole city"_s) && !listed(u"One street"_s));
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(earlier, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(listed(u"Whole city"_s));
        QVERIFY(!listed(u"One street"_s));
        QCOMPARE(list()->currentIndex().row(), earlier); // and Enter again closes it
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(!listed(u"Whole city"_s));
        // Asked again, all of it is covered again.
        const std::array raters{m_city.manager};
        const std::array which{m_city.permits};
        QVERIFY(m_portfolio->perform(edit::askToRate(now(), which, model(), raters)));
        QTRY_VERIFY(says(u"1 of 2 have rated"_s));
        QVERIFY(!listed(u"Show scores"_s));
    }

    void aConflictNeedsItsWord()
    {
        press(u"Add RICE"_s);
        QTRY_COMPARE(boxes().size(), 4);
        m_tab->findChild<QCheckBox *>()->setChecked(true);
        press(u"Hand in"_s);
        QVERIFY(says(u"what the conflict of interest is"_s));
        QCOMPARE(now().table<Rating>().size(), 0);
    }
};

QTEST_MAIN(TestScoresTab)
#include "tst_scorestab.moc"
