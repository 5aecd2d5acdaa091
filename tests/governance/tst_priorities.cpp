// SPDX-License-Identifier: GPL-3.0-or-later
// How challenges add up to priorities, and how adoptions go.
#include "model/governance/adoption.h"
#include "model/governance/due.h"
#include "model/governance/priorities.h"
#include "tests/support/samplecity.h"

#include "model/domain/draft.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::governance;
using namespace Qt::StringLiterals;
using test::sampleToday;

class TestPriorities : public QObject
{
    Q_OBJECT

    test::SampleCity m_city;
    Snapshot m_now;

    template <class Change>
    void change(Change &&make)
    {
        Draft draft(m_now);
        make(draft);
        m_now = draft.now();
    }
    Id<Priority> priority(const QString &name, Id<Priority> serves = {}, int position = 0)
    {
        Priority row;
        row.name = name;
        row.parent = serves;
        row.position = position;
        Id<Priority> id;
        change([&](Draft &draft) { id = draft.add(row); });
        return id;
    }
    Id<Adoption> adoption(Id<Challenge> challenge, const std::function<void(Adoption &)> &fill = {})
    {
        Adoption row;
        row.challenge = challenge;
        if (fill)
            fill(row);
        Id<Adoption> id;
        change([&](Draft &draft) { id = draft.add(row); });
        return id;
    }
    void site(Id<Adoption> adoption, int wave, QDate planned, QDate live, int uptake)
    {
        RolloutSite row;
        row.adoption = adoption;
        row.name = u"Site"_s;
        row.wave = wave;
        row.planned = planned;
        row.live = live;
        row.uptake = uptake;
        change([&](Draft &draft) { draft.add(row); });
    }
    void setTheme(Id<Challenge> id, const QString &theme, Outcome outcome = Outcome::Open)
    {
        Challenge challenge = *m_now.find(id);
        challenge.theme = theme;
        challenge.outcome = outcome;
        change([&](Draft &draft) { draft.update(challenge); });
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_city = test::sampleCity();
        m_now = m_city.snapshot;
        for (const Id<Challenge> id :
             {m_city.permits, m_city.licences, m_city.fresh, m_city.stopped})
            setTheme(id, u"Trees"_s, m_now.find(id)->outcome);
    }

    void challengesAddUpToWhatTheirThemeServes()
    {
        const Id<Priority> city = priority(u"A city that answers"_s, {}, 1);
        const Id<Priority> homes = priority(u"Homes"_s, {}, 0);
        const Id<Priority> permits = priority(u"Permits"_s, city);
        setTheme(m_city.permits, u"  PERMITS "_s);
        setTheme(m_city.licences, u"A city that answers"_s);
        setTheme(m_city.fresh, u"Permits"_s, Outcome::Adopted);
        setTheme(m_city.stopped, u"Homes"_s, Outcome::Stopped);
        const auto list = rollUpPriorities(m_now);
        QCOMPARE(list.size(), size_t(3));
        QCOMPARE(list[0].priority, homes);
        QCOMPARE(list[0].stopped, 1);
        QCOMPARE(list[0].open, 0);
        QCOMPARE(list[1].priority, city);
        QCOMPARE(list[1].depth, 0);
        QCOMPARE(list[1].open, 2); // its own and the theme's
        QCOMPARE(list[1].adopted, 1);
        QCOMPARE(list[2].priority, permits);
        QCOMPARE(list[2].depth, 1);
        QCOMPARE(list[2].open, 1);
        QCOMPARE(list[2].atRisk, 1);
        QCOMPARE(priorityOf(m_now, u"permits"_s)->id, permits);
        QVERIFY(!priorityOf(m_now, {}));
    }

    void prioritiesInACircleAreCountedOnce()
    {
        const Id<Priority> a = priority(u"A"_s);
        const Id<Priority> b = priority(u"B"_s, a);
        change([&](Draft &draft) {
            Priority row = *draft.find(a);
            row.parent = b;
            draft.update(row);
        });
        setTheme(m_city.permits, u"A"_s);
        const auto list = rollUpPriorities(m_now);
        QCOMPARE(list.size(), size_t(2));
        QCOMPARE(list[0].open, 1);
    }

    void targetsAreMetOrMissed()
    {
        Priority row;
        PriorityRollUp sum{.adopted = 2};
        QCOMPARE(sum.target(row, sampleToday), TargetState::None);
        row.targetCount = 3;
        QCOMPARE(sum.target(row, sampleToday), TargetState::Open);
        row.targetOn = sampleToday;
        QCOMPARE(sum.target(row, sampleToday), TargetState::Open);
        row.targetOn = sampleToday.addDays(-1);
        QCOMPARE(sum.target(row, sampleToday), TargetState::Missed);
        row.targetCount = 2;
        QCOMPARE(sum.target(row, sampleToday), TargetState::Met);
    }

    void looseThemesAreTold()
    {
        setTheme(m_city.licences, {});
        const auto loose = looseThemes(m_now);
        QVERIFY(loose.size() >= 2);
        QCOMPARE(loose.front().theme, u"Trees"_s);
        QCOMPARE(loose.front().open, 2); // what has ended needs no priority
        priority(u"trees"_s);
        const auto fewer = looseThemes(m_now);
        QCOMPARE(fewer.size(), loose.size() - 1);
        QVERIFY(fewer.front().theme.isEmpty());
    }

    void uptakeIsCountedOrAddedUp()
    {
        const Id<Adoption> id = adoption(m_city.licences, [](Adoption &a) { a.eligible = 300; });
        site(id, 1, sampleToday.addDays(-9), sampleToday.addDays(-8), 40);
        site(id, 1, sampleToday.addDays(-2), {}, 0);
        site(id, 2, sampleToday.addDays(30), {}, 5);
        QCOMPARE(uptakeOf(m_now, *m_now.find(id)).people, 45);
        QCOMPARE(uptakeOf(m_now, *m_now.find(id)).share, 15);
        change([&](Draft &draft) {
            Adoption row = *draft.find(id);
            row.uptake = 61;
            row.eligible = 0;
            draft.update(row);
        });
        QCOMPARE(uptakeOf(m_now, *m_now.find(id)).people, 61);
        QVERIFY(!uptakeOf(m_now, *m_now.find(id)).share);
        const auto waves = wavesOf(m_now, id, sampleToday);
        QCOMPARE(waves.size(), size_t(2));
        QCOMPARE(waves[0].sites, 2);
        QCOMPARE(waves[0].live, 1);
        QCOMPARE(waves[0].late, 1);
        QCOMPARE(waves[0].last, sampleToday.addDays(-2));
        QCOMPARE(waves[1].late, 0);
    }

    void benefitChecksAreDue()
    {
        Adoption row;
        QCOMPARE(benefitCheck(row, sampleToday), BenefitCheck::NotPlanned);
        row.benefitDue = sampleToday.addDays(31);
        QCOMPARE(benefitCheck(row, sampleToday), BenefitCheck::ToCome);
        row.benefitDue = sampleToday.addDays(30);
        QCOMPARE(benefitCheck(row, sampleToday), BenefitCheck::Due);
        row.benefitDue = sampleToday.addDays(-1);
        QCOMPARE(benefitCheck(row, sampleToday), BenefitCheck::Late);
        row.benefitOn = sampleToday;
        QCOMPARE(benefitCheck(row, sampleToday), BenefitCheck::Done);
    }

    /// A benefit is looked at after the challenge was closed, so that it needs somebody then, too.
    void aBenefitCheckNeedsSomebodyAfterTheEnd()
    {
        Challenge done = *m_now.find(m_city.licences);
        done.stage = m_city.stages[6];
        done.outcome = Outcome::Adopted;
        change([&](Draft &draft) { draft.update(done); });
        const Id<Adoption> id = adoption(done.id, [this](Adoption &a) {
            a.owner = m_city.manager;
            a.benefitDue = sampleToday.addDays(-3);
        });
        const auto checks = [this](Id<Person> me) {
            auto list = needs(m_now, {}, sampleToday, me);
            std::erase_if(list,
                          [](const Need &need) { return need.kind != NeedKind::BenefitCheck; });
            return list;
        };
        QCOMPARE(checks({}).size(), size_t(1));
        QCOMPARE(checks({}).front().id, id.value);
        QCOMPARE(checks(m_city.manager).front().due, sampleToday.addDays(-3));
        change([&](Draft &draft) {
            Adoption row = *draft.find(id);
            row.benefitOn = sampleToday;
            draft.update(row);
        });
        QVERIFY(checks({}).empty());
    }

    void costsAddUpByCurrency()
    {
        adoption(m_city.licences, [](Adoption &a) { a.recurring = {1200'00, u"CAD"_s}; });
        adoption(m_city.permits, [](Adoption &a) { a.recurring = {300'00, u"CAD"_s}; });
        adoption(m_city.fresh, [](Adoption &a) { a.recurring = {50'00, u"USD"_s}; });
        adoption(m_city.stopped, [](Adoption &a) { a.recurring = {9'00, u"CAD"_s}; });
        const auto costs = recurringCosts(m_now);
        QCOMPARE(costs.size(), size_t(2));
        QCOMPARE(costs[0], (Money{1500'00, u"CAD"_s}));
        QCOMPARE(costs[1], (Money{50'00, u"USD"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPriorities)
#include "tst_priorities.moc"
