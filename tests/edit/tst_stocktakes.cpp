// SPDX-License-Identifier: GPL-3.0-or-later
// A stocktake is planned, minuted and closed, each in one step that can be undone and redone.
#include "model/edit/fields.h"
#include "model/edit/records.h"
#include "model/edit/stocktakes.h"
#include "tests/support/samplecity.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;
using test::sampleToday;

class TestStocktakes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    test::SampleCity m_city;
    std::unique_ptr<edit::Portfolio> m_portfolio;

    const Snapshot &now() const { return m_portfolio->now(); }
    /// Done, undone, redone, in the file too; the words name it.
    void keep(const Result<ChangeSet> &changes)
    {
        QVERIFY2(changes, changes ? "" : qPrintable(changes.error().message));
        QVERIFY(!changes->isEmpty() && !changes->words.isEmpty());
        const Snapshot before = now();
        QVERIFY(m_portfolio->perform(*changes));
        const Snapshot done = now();
        QVERIFY(m_portfolio->undo());
        QVERIFY(now().sameContent(before));
        QVERIFY(m_portfolio->redo());
        QVERIFY(now().sameContent(done));
        QCOMPARE(m_portfolio->undoWords(), changes->words);
    }
    Id<Stocktake> begun(QDate on)
    {
        keep(edit::startStocktake(now(), on));
        Id<Stocktake> last;
        for (const Stocktake &row : now().table<Stocktake>())
            last = row.id;
        return last;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_city = test::sampleCity();
        m_portfolio = test::openSampleCity(m_city, m_folder.filePath(u"s%1.stint"_s.arg(++m_files)),
                                           u"Helen Fraser"_s);
    }
    void cleanup() { m_portfolio.reset(); }

    void followsTheSettingsAndTheLastOne()
    {
        const Stocktake first = *now().find(begun(QDate(2026, 9, 2)));
        QCOMPARE(first.name, u"Stocktake with the mayor"_s);
        QVERIFY(!first.held && !first.since.isValid());
        keep(edit::closeStocktake(now(), first.id, sampleToday));
        QCOMPARE(now().find(begun(QDate(2026, 11, 25)))->since, QDate(2026, 9, 2));
    }

    void refusesTwoOnADay()
    {
        begun(QDate(2026, 11, 25));
        const auto again = edit::startStocktake(now(), QDate(2026, 11, 25));
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(u"already"_s));
        QVERIFY(!edit::startStocktake(now(), {}));
    }

    void keepsOneMinuteForAChallenge()
    {
        const auto stocktake = begun(sampleToday);
        const auto say = [&](Id<Challenge> about, const QString &text) {
            keep(edit::setMinute(now(), stocktake, about, text));
        };
        say(m_city.permits, u"The data comes next week.\n"_s);
        say(m_city.licences, u"Well done."_s);
        say({}, u"Two more stints in spring."_s);
        QCOMPARE(now().table<Minute>().size(), 3);
        say(m_city.permits, u"The data has come."_s);
        QCOMPARE(now().table<Minute>().size(), 3);
        QCOMPARE(now().table<Minute>().begin()->text, u"The data has come."_s);
        say(m_city.permits, u"  "_s);
        QCOMPARE(now().table<Minute>().size(), 2);
        const auto nothing = edit::setMinute(now(), stocktake, m_city.permits, {});
        QVERIFY(nothing && nothing->isEmpty());
    }

    void severalMinutesOfOneThingBecomeOne()
    {
        const auto stocktake = begun(sampleToday);
        Draft draft(now());
        for (const QString &text : {u"The data comes next week."_s, u"Ask the clerk."_s}) {
            Minute minute;
            minute.stocktake = stocktake;
            minute.challenge = m_city.permits;
            minute.text = text;
            draft.add(minute);
        }
        keep(draft.finish(u"import"_s));
        keep(edit::setMinute(now(), stocktake, m_city.permits, u"Both came."_s));
        QCOMPARE(now().table<Minute>().size(), 1);
        QCOMPARE(now().table<Minute>().begin()->text, u"Both came."_s);
    }

    void refusesWhatIsGone()
    {
        const auto stocktake = begun(sampleToday);
        QVERIFY(!edit::setMinute(now(), Id<Stocktake>(9999), m_city.permits, u"x"_s));
        QVERIFY(!edit::setMinute(now(), stocktake, Id<Challenge>(9999), u"x"_s));
        QVERIFY(!edit::closeStocktake(now(), Id<Stocktake>(9999), sampleToday));
    }

    void closesWhatHasBeen()
    {
        const auto later = begun(QDate(2026, 11, 25));
        const auto early = edit::closeStocktake(now(), later, sampleToday);
        QVERIFY(!early);
        QVERIFY(early.error().message.contains(u"still to come"_s));
        const FieldInfo &held = *entityInfo(EntityKind::Stocktake).field("held"_L1);
        const qint64 id = later.value;
        const auto ticked =
            edit::setField(now(), EntityKind::Stocktake, {&id, 1}, held, true, sampleToday);
        QVERIFY(!ticked);
        QVERIFY(ticked.error().message.contains(u"still to come"_s));
        QVERIFY(edit::setField(now(), EntityKind::Stocktake, {&id, 1}, held, true,
                               QDate(2026, 11, 25)));
        const auto stocktake = begun(sampleToday);
        const auto rows = now().table<Stocktake>().size();
        keep(edit::closeStocktake(now(), stocktake, sampleToday));
        QVERIFY(now().find(stocktake)->held);
        QCOMPARE(now().table<Stocktake>().size(), rows); // nothing is planned by itself
    }

    void decisionsTakenAtOneNameIt()
    {
        const auto stocktake = begun(sampleToday);
        keep(edit::recordDecision(now(), m_city.asked, DecisionState::Carried, m_city.director, {},
                                  sampleToday, u"Agreed."_s, stocktake));
        QCOMPARE(now().find(m_city.asked)->stocktake, stocktake);
        const std::array ids{stocktake.value};
        const auto removal = edit::removeRows(now(), EntityKind::Stocktake, ids);
        QVERIFY(!removal);
        QVERIFY(removal.error().message.contains(u"D-2026-020"_s));
    }

    void removingOneTakesItsMinutes()
    {
        const auto stocktake = begun(sampleToday);
        keep(edit::setMinute(now(), stocktake, m_city.permits, u"Said."_s));
        keep(edit::addRow(now(), EntityKind::Action,
                          {{u"title"_s, u"Send the data"_s}, {u"stocktake"_s, stocktake.value}}));
        const std::array ids{stocktake.value};
        keep(edit::removeRows(now(), EntityKind::Stocktake, ids));
        QVERIFY(now().table<Minute>().isEmpty());
        QVERIFY(!now().table<Action>().begin()->stocktake);
    }
};

QTEST_GUILESS_MAIN(TestStocktakes)
#include "tst_stocktakes.moc"
