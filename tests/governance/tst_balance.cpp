// SPDX-License-Identifier: GPL-3.0-or-later
// How the work is spread, counted by hand; a funnel of some of the challenges; what gates decide.
#include "model/domain/draft.h"
#include "model/governance/balance.h"
#include "model/governance/reviews.h"
#include "model/governance/throughput.h"

#include <QTest>

using namespace stint;
using namespace stint::governance;
using namespace Qt::StringLiterals;

class TestBalance : public QObject
{
    Q_OBJECT

    Snapshot m_now;
    Id<Stage> m_intake, m_closed;
    std::vector<Id<Challenge>> m_all;

    static const BalanceRow &row(const Balance &balance, const QString &name)
    {
        return *std::ranges::find(balance.rows, name, &BalanceRow::name);
    }

private slots:
    void initTestCase()
    {
        Draft draft(m_now);
        draft.add(Settings{.currency = u"CAD"_s});
        m_intake = draft.add(Stage{.name = u"Intake"_s, .letter = u"I"_s});
        m_closed = draft.add(Stage{.name = u"Closed"_s, .position = 1, .closed = true});
        const auto faster = draft.add(Priority{.name = u"Faster services"_s,
                                               .targetCount = 3,
                                               .targetOn = QDate(2028, 12, 31),
                                               .position = 2});
        draft.add(Priority{
            .name = u"Permits"_s, .kind = PriorityKind::Theme, .parent = faster, .position = 3});
        draft.add(Priority{.name = u"Safe streets"_s, .position = 1});
        const auto works = draft.add(Organisation{.name = u"Public Works"_s});
        const Money cad{100'00, u"CAD"_s};
        const Money usd{70'00, u"USD"_s};
        m_all.push_back(draft.add(Challenge{.code = u"1"_s,
                                            .stage = m_intake,
                                            .sponsor = works,
                                            .theme = u"Permits"_s,
                                            .facet = Facet::Mission,
                                            .budget = cad}));
        m_all.push_back(draft.add(Challenge{.code = u"2"_s,
                                            .stage = m_closed,
                                            .outcome = Outcome::Adopted,
                                            .theme = u"Faster services"_s,
                                            .budget = cad}));
        m_all.push_back(draft.add(
            Challenge{.code = u"3"_s, .stage = m_intake, .theme = u"Libraries"_s, .budget = usd}));
        m_all.push_back(draft.add(Challenge{.code = u"4"_s, .stage = m_intake, .sponsor = works}));
        m_now.apply(draft.finish(u"fill"_s));
    }

    /// A theme counts for the priority that it serves; what is not on the list has its own row.
    void byPriority()
    {
        const Balance balance = governance::balance(m_now, m_all, BalanceBy::Priority);
        QStringList names;
        for (const BalanceRow &row : balance.rows)
            names << row.name;
        QCOMPARE(names,
                 (QStringList{u"Safe streets"_s, u"Faster services"_s, u"Libraries"_s, u""_s}));
        const BalanceRow &faster = row(balance, u"Faster services"_s);
        QCOMPARE(faster.challenges, 2);
        QCOMPARE(faster.budget, 200'00);
        QCOMPARE(faster.adopted, 1);
        QCOMPARE(faster.target, 3);
        QCOMPARE(faster.targetOn, QDate(2028, 12, 31));
        QCOMPARE(faster.parts.size(), 2u);
        QCOMPARE(faster.parts[0].stage, m_intake);
        QCOMPARE(faster.parts[0].challenges, std::vector{m_all[0]});
        QCOMPARE(faster.parts[1].stage, m_closed);
        QCOMPARE(row(balance, u"Safe streets"_s).challenges, 0);
    }

    /// People type themes: with other capitals and spaces, too.
    void themesAreTheSameWhateverTheirCase()
    {
        Snapshot now = m_now;
        Draft draft(now);
        const std::vector typed{
            draft.add(Challenge{.code = u"5"_s, .stage = m_intake, .theme = u"  permits "_s}),
            draft.add(Challenge{.code = u"6"_s, .stage = m_intake, .theme = u"libraries"_s}),
            draft.add(Challenge{.code = u"7"_s, .stage = m_intake, .theme = u"Libraries "_s})};
        now.apply(draft.finish(u"type"_s));
        const Balance priorities = governance::balance(now, typed, BalanceBy::Priority);
        QCOMPARE(row(priorities, u"Faster services"_s).challenges, 1);
        QCOMPARE(priorities.rows.size(), 3u);
        QCOMPARE(row(priorities, u"libraries"_s).challenges, 2);
        QCOMPARE(row(governance::balance(now, typed, BalanceBy::Theme), u"Permits"_s).challenges,
                 1);
    }

    void otherCurrenciesAreNotAdded()
    {
        const Balance balance = governance::balance(m_now, m_all, BalanceBy::Theme);
        QCOMPARE(balance.otherCurrencies, 1);
        QCOMPARE(row(balance, u"Libraries"_s).challenges, 1);
        QCOMPARE(row(balance, u"Libraries"_s).budget, 0);
        QCOMPARE(row(balance, u"Permits"_s).budget, 100'00);
    }

    /// An empty facet is what one looks for.
    void everyFacetHasARow()
    {
        const Balance balance = governance::balance(m_now, m_all, BalanceBy::Facet);
        QCOMPARE(balance.rows.size(), 5u);
        QCOMPARE(balance.rows[0].challenges, 0);
        QCOMPARE(balance.rows[1].name, choiceLabel(Facet::Mission));
        QCOMPARE(balance.rows[1].challenges, 1);
        QCOMPARE(balance.rows[4].name, QString());
        QCOMPARE(balance.rows[4].challenges, 3);
    }

    void countsOnlyWhatIsAskedFor()
    {
        const Balance balance = governance::balance(m_now, {m_all[3]}, BalanceBy::Department);
        QCOMPARE(balance.rows.size(), 1u);
        QCOMPARE(balance.rows[0].name, u"Public Works"_s);
        QCOMPARE(balance.rows[0].challenges, 1);
        // A target is of all, so what is not shown counts too.
        const Balance one = governance::balance(m_now, {m_all[0]}, BalanceBy::Priority);
        QCOMPARE(row(one, u"Faster services"_s).challenges, 1);
        QCOMPARE(row(one, u"Faster services"_s).adopted, 1);

        const QDate today(2026, 11, 18);
        const auto some = funnel(m_now, {m_all[0], m_all[1]}, today);
        QCOMPARE(some[0].reached, 2);
        QCOMPARE(some[0].now, 1);
        QCOMPARE(some[1].who, std::vector{m_all[1]});
        QCOMPARE(some[1].adopted, 1);
        QCOMPARE(funnel(m_now, today)[0].reached, 4);
    }

    void gatesAreCountedByQuarter()
    {
        Snapshot now = m_now;
        Draft draft(now);
        const auto gate = draft.add(Gate{.stage = m_intake, .name = u"Intake gate"_s});
        const auto decide = [&](GateDecision decision, QDate on, Id<GateReview> instead = {}) {
            return draft.add(GateReview{.challenge = m_all[0],
                                        .gate = gate,
                                        .from = m_intake,
                                        .decision = decision,
                                        .on = on,
                                        .supersedes = instead});
        };
        decide(GateDecision::Hold, QDate(2026, 9, 30));
        const auto first = decide(GateDecision::Stop, QDate(2026, 10, 1));
        decide(GateDecision::Go, QDate(2026, 10, 2), first);
        decide(GateDecision::Go, QDate(2026, 11, 2));
        decide(GateDecision::Adapt, QDate(2026, 12, 31));
        decide(GateDecision::Moved, QDate(2026, 12, 31));
        now.apply(draft.finish(u"decide"_s));
        const auto rows = throughput(now);
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(rows[0].from, QDate(2026, 10, 1));
        QCOMPARE(rows[0].all(), 3);
        QCOMPARE(rows[0].of(GateDecision::Go), 2);
        QCOMPARE(rows[0].percentOf(GateDecision::Go), 67);
        QCOMPARE(rows[0].of(GateDecision::Stop), 0);
        QCOMPARE(rows[1].from, QDate(2026, 7, 1));
        QCOMPARE(rows[1].of(GateDecision::Hold), 1);
    }

    void aRingOfPrioritiesIsCounted()
    {
        Snapshot now = m_now;
        Draft draft(now);
        const auto first = draft.add(Priority{.name = u"A"_s});
        const auto second = draft.add(Priority{.name = u"B"_s, .parent = first});
        Priority ring = *draft.find(first);
        ring.parent = second;
        draft.update(ring);
        const auto id = draft.add(Challenge{.code = u"9"_s, .stage = m_intake, .theme = u"A"_s});
        now.apply(draft.finish(u"ring"_s));
        int counted = 0;
        for (const BalanceRow &row : governance::balance(now, {id}, BalanceBy::Priority).rows)
            counted += row.challenges;
        QCOMPARE(counted, 1);
    }
};

QTEST_GUILESS_MAIN(TestBalance)
#include "tst_balance.moc"
