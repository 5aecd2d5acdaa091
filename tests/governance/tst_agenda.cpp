// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda of a stocktake is what the file has to tell since the one before: in order, once, and
// nothing that can wait.
#include "model/domain/draft.h"
#include "model/governance/agenda.h"
#include "tests/support/samplecity.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::governance;
using namespace Qt::StringLiterals;
using test::sampleToday;

class TestAgenda : public QObject
{
    Q_OBJECT

    test::SampleCity m_city;
    Snapshot m_now;
    Stocktake m_stocktake;
    PlannedFinish m_dates;

    template <class Row>
    Id<Row> add(Row row)
    {
        Draft draft(m_now);
        const Id<Row> id = draft.add(std::move(row));
        m_now = draft.now();
        return id;
    }
    template <class Row>
    void change(Id<Row> id, const std::function<void(Row &)> &how)
    {
        Row row = *m_now.find(id);
        how(row);
        m_now.table<Row>().put(row);
    }
    std::vector<AgendaSection> compose(const Snapshot *before = nullptr) const
    {
        return agenda(m_now, m_stocktake, m_dates, sampleToday, before);
    }
    QList<qint64> idsOf(AgendaTopic topic, const Snapshot *before = nullptr) const
    {
        QList<qint64> ids;
        for (const AgendaSection &section : compose(before)) {
            if (section.topic != topic)
                continue;
            for (const AgendaRow &row : section.rows)
                ids << row.id;
        }
        return ids;
    }
    Action action(const QString &title, QDate due) const
    {
        Action row;
        row.challenge = m_city.permits;
        row.title = title;
        row.due = due;
        return row;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_city = test::sampleCity();
        m_now = m_city.snapshot;
        m_dates = [this](Id<PlanItem> id) { return m_now.find(id)->constraintTime; };
        m_stocktake = {};
        m_stocktake.on = QDate(2026, 11, 25);
        m_stocktake.since = QDate(2026, 9, 1);
        m_stocktake.next = QDate(2027, 2, 24);
    }

    void goesFromDecisionsToIssues()
    {
        change<Challenge>(m_city.licences,
                          [](Challenge &c) { c.statusSince = QDate(2026, 10, 2); });
        QList<int> topics;
        for (const AgendaSection &section : compose()) {
            QVERIFY(!section.rows.empty());
            topics << static_cast<int>(section.topic);
        }
        QVERIFY(std::ranges::is_sorted(topics));
        QCOMPARE(idsOf(AgendaTopic::Decision), QList{m_city.asked.value});
        QCOMPARE(idsOf(AgendaTopic::Late), QList{m_city.lateMilestone.value});
        QCOMPARE(idsOf(AgendaTopic::Status), (QList{m_city.licences.value, m_city.permits.value}));
        QCOMPARE(idsOf(AgendaTopic::Risk).size(), 2); // grave ones always
        QVERIFY(idsOf(AgendaTopic::Issue).isEmpty());
    }

    /// What has outstayed its stage is gone through even if nothing of it is late.
    void goesThroughWhatIsLongInItsStage()
    {
        const Id<Stage> stage = m_now.find(m_city.licences)->stage;
        change<Stage>(stage, [](Stage &s) { s.limitDays = 120; });
        QCOMPARE(idsOf(AgendaTopic::OverLimit), QList{m_city.licences.value});
        const auto sections = compose();
        const AgendaRow row =
            std::ranges::find(sections, AgendaTopic::OverLimit, &AgendaSection::topic)
                ->rows.front();
        QVERIFY(row.late);
        QCOMPARE(row.when, m_now.find(m_city.licences)->stageSince.addDays(120));
        change<Challenge>(m_city.licences,
                          [](Challenge &c) { c.stageSince = sampleToday.addDays(-120); });
        QVERIFY(idsOf(AgendaTopic::OverLimit).isEmpty()); // on its last day
        change<Stage>(stage, [](Stage &s) { s.limitDays = 119; });
        QCOMPARE(idsOf(AgendaTopic::OverLimit), QList{m_city.licences.value});
        change<Stage>(stage, [](Stage &s) { s.limitDays = 0; });
        QVERIFY(idsOf(AgendaTopic::OverLimit).isEmpty());
    }

    void tellsMovesOnce()
    {
        const QList<qint64> moved = idsOf(AgendaTopic::Moved);
        // One by a decision at its gate, one that came in without.
        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved.last(), m_city.fresh.value);
        const GateReview *review = m_now.find(Id<GateReview>(moved.first()));
        QVERIFY(review);
        QCOMPARE(review->number, u"D-2026-015"_s);
        m_stocktake.since = QDate(2026, 9, 28); // the day of that decision: it was told then
        QCOMPARE(idsOf(AgendaTopic::Moved), QList{m_city.fresh.value});
    }

    void historyKnowsWhatTheStatusWas()
    {
        Snapshot before = m_now;
        Challenge was = *m_now.find(m_city.permits);
        was.status = Status::OnTrack;
        before.table<Challenge>().put(was);
        const auto sections = compose(&before);
        const auto status = std::ranges::find(sections, AgendaTopic::Status, &AgendaSection::topic);
        QVERIFY(status != sections.end());
        QCOMPARE(status->rows.size(), size_t(1));
        QCOMPARE(status->rows.front().was, std::optional(Status::OnTrack));
    }

    void leavesOutWhatCanWait()
    {
        const auto overdue = add(action(u"Send the data"_s, QDate(2026, 11, 2)));
        const auto soon = add(action(u"Brief the clerks"_s, QDate(2027, 1, 15)));
        const auto undated = add(action(u"Thank the testers"_s, {}));
        add(action(u"Review in summer"_s, QDate(2027, 6, 1)));
        Action done = action(u"Book the room"_s, QDate(2026, 11, 2));
        done.state = ActionState::Done;
        add(done);
        QCOMPARE(idsOf(AgendaTopic::Action), (QList{overdue.value, soon.value, undated.value}));
        for (const AgendaSection &section : compose()) {
            if (section.topic == AgendaTopic::Action) {
                QVERIFY(section.rows[0].late && !section.rows[1].late && !section.rows[2].late);
                QCOMPARE(section.rows[0].person, m_city.manager); // who owns the challenge
            }
        }
        change<Decision>(m_city.asked, [](Decision &d) { d.due = QDate(2027, 6, 1); });
        QVERIFY(idsOf(AgendaTopic::Decision).isEmpty());
    }

    /// Nothing that is overdue waits, not even where the next stocktake should have been by now.
    void whatIsOverdueNeverWaits()
    {
        m_stocktake.next = QDate(2026, 10, 1);
        const auto overdue = add(action(u"Send the data"_s, QDate(2026, 11, 2)));
        QCOMPARE(idsOf(AgendaTopic::Action), QList{overdue.value});
        change<Decision>(m_city.asked, [](Decision &d) { d.due = QDate(2026, 11, 2); });
        QCOMPARE(idsOf(AgendaTopic::Decision), QList{m_city.asked.value});
    }

    void conditionsAreKeptApart()
    {
        Action condition = action(u"Signed data agreement"_s, QDate(2027, 6, 1));
        condition.review = m_now.table<GateReview>().begin()->id;
        const auto id = add(condition);
        QCOMPARE(idsOf(AgendaTopic::Condition), QList{id.value});
        QVERIFY(idsOf(AgendaTopic::Action).isEmpty());
    }

    void risksThatGrewComeBack()
    {
        const auto small = m_now.table<Risk>().begin()->id;
        change<Risk>(small, [](Risk &risk) {
            risk.likelihood = Level::Medium;
            risk.impact = Level::Medium;
        });
        QVERIFY(!idsOf(AgendaTopic::Risk).contains(small.value));
        change<Risk>(small, [](Risk &risk) {
            risk.scoreBefore = 2;
            risk.ratedOn = QDate(2026, 11, 1);
        });
        QVERIFY(idsOf(AgendaTopic::Risk).contains(small.value));
        change<Risk>(small, [](Risk &risk) { risk.scoreBefore = 6; });
        QVERIFY(!idsOf(AgendaTopic::Risk).contains(small.value));
    }

    void openIssuesAreGoneThrough()
    {
        Issue issue;
        issue.challenge = m_city.permits;
        issue.title = u"The vendor has stopped answering"_s;
        issue.due = QDate(2026, 11, 10);
        const auto id = add(issue);
        QCOMPARE(idsOf(AgendaTopic::Issue), QList{id.value});
        change<Issue>(id, [](Issue &row) { row.state = IssueState::Resolved; });
        QVERIFY(idsOf(AgendaTopic::Issue).isEmpty());
    }

    void beginsWhereTheLastOneEnded()
    {
        m_stocktake.since = {};
        QCOMPARE(changesSince(m_now, m_stocktake), m_stocktake.on.addDays(-stocktakeEveryDays));
        Stocktake held;
        held.name = u"Stocktake"_s;
        held.on = QDate(2026, 8, 26);
        held.held = true;
        const auto last = add(held);
        held.on = QDate(2026, 5, 20);
        add(held);
        QCOMPARE(changesSince(m_now, m_stocktake), QDate(2026, 8, 26));
        QCOMPARE(lastHeld(m_now)->id, last);
        QCOMPARE(currentStocktake(m_now)->id, last);
        held.held = false;
        held.on = QDate(2027, 2, 24);
        add(held);
        held.on = QDate(2026, 11, 25);
        const auto next = add(held);
        QCOMPARE(currentStocktake(m_now)->id, next);
    }

    void anEmptyFileHasNothingToGoThrough()
    {
        const Snapshot empty;
        QVERIFY(agenda(empty, m_stocktake, {}, sampleToday).empty());
        QVERIFY(!currentStocktake(empty));
    }

    void overdueActionsAndIssuesNeedSomebody()
    {
        const auto late = add(action(u"Send the data"_s, QDate(2026, 11, 2)));
        add(action(u"Due today"_s, sampleToday));
        Issue issue;
        issue.title = u"No room to test in"_s;
        issue.owner = m_city.director;
        issue.due = QDate(2026, 11, 17);
        const auto open = add(issue);
        QList<qint64> found;
        for (const Need &need : needs(m_now, m_dates, sampleToday)) {
            if (need.kind == NeedKind::Action || need.kind == NeedKind::Issue)
                found << need.id;
        }
        QCOMPARE(found, (QList{late.value, open.value}));
        for (const Need &need : needs(m_now, m_dates, sampleToday, m_city.manager))
            QVERIFY(need.kind != NeedKind::Issue);
    }
};

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
