// SPDX-License-Identifier: GPL-3.0-or-later
// Rating a challenge on its page: models, a rater's form, what stays covered until all have rated.
#include "model/edit/scoring.h"
#include "model/governance/scoring.h"
#include "tests/support/samplecity.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/pages/challenge/ratingform.h"
#include "ui/pages/challenge/scorestab.h"
#include "ui/pages/parts/rowlist.h"
#include "ui/widgets/problemlabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QRegularExpression>
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
        for (QDoubleSpinBox *box : boxes()) {
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, u"3"_s);
        }
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
                              .on = test::sampleToday,
                              .handIn = true};
        for (const ScoringCriterion *criterion : governance::scoringCriteria(now(), model()))
            call.values.insert(criterion->id.value, 5);
        QVERIFY(m_portfolio->perform(edit::rate(now(), call)));
        QTRY_VERIFY(says(u"1 of 2 have rated"_s));
        QVERIFY(!says(u"100"_s));
        const auto *list = m_tab->findChild<RowList *>();
        for (int i = 0; i < list->rowCount(); ++i) {
            for (const ListCell &cell : list->row(i).cells)
                QVERIFY2(cell.look != ListCell::Strong || !cell.text.contains(u"100"_s),
                         qPrintable(cell.text));
        }
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
