// SPDX-License-Identifier: GPL-3.0-or-later
// Adopting what worked: nothing is adopted without an owner and money unless somebody says why,
// sites and the Timeline say the same whichever is edited, and a priority's name is its theme.
#include "model/edit/adoption.h"
#include "model/edit/demo.h"
#include "model/edit/fields.h"
#include "model/edit/gates.h"
#include "model/edit/newportfolio.h"
#include "model/edit/plans.h"
#include "model/governance/adoption.h"
#include "model/governance/criteria.h"
#include "model/governance/priorities.h"
#include "model/governance/reviews.h"
#include "tests/support/samplecity.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::edit;
using namespace Qt::StringLiterals;
using test::sampleToday;

class TestAdoption : public QObject
{
    Q_OBJECT

    test::SampleCity m_city;
    Snapshot m_now;
    Id<Adoption> m_adoption;
    std::vector<Id<RolloutSite>> m_sites;

    /// Applies the change set to m_now after undoing and redoing it.
    void keep(const Result<ChangeSet> &changes)
    {
        if (!changes)
            QFAIL(qPrintable(changes.error().message));
        QVERIFY(!changes->isEmpty());
        QVERIFY(!changes->words.isEmpty());
        const Snapshot before = m_now;
        Snapshot after = before;
        after.apply(*changes);
        Snapshot undone = after;
        undone.apply(changes->inverted());
        QVERIFY(undone.sameContent(before));
        undone.apply(*changes);
        QVERIFY(undone.sameContent(after));
        m_now = after;
        m_now.nextId = std::max(m_now.nextId, before.nextId + 100);
    }
    void refused(const Result<ChangeSet> &changes, const QString &part)
    {
        QVERIFY(!changes);
        QVERIFY2(changes.error().message.contains(part), qPrintable(changes.error().message));
    }
    template <class Row>
    void set(Id<Row> id, QLatin1StringView field, const QVariant &value)
    {
        const qint64 ids[] = {id.value};
        const EntityKind kind = entityKind<Row>;
        keep(setField(m_now, kind, ids, *entityInfo(kind).field(field), value, sampleToday));
    }
    Id<RolloutSite> addSite(const QString &name, int wave, QDate planned)
    {
        const auto added = addRow(m_now, EntityKind::RolloutSite,
                                  {{u"adoption"_s, m_adoption.value},
                                   {u"name"_s, name},
                                   {u"wave"_s, wave},
                                   {u"planned"_s, planned}});
        keep(added);
        return Id<RolloutSite>(addedRow(*added, EntityKind::RolloutSite));
    }
    void begin()
    {
        keep(beginAdoption(m_now, m_city.licences, sampleToday, u"en"_s));
        m_adoption = governance::adoptionOf(m_now, m_city.licences)->id;
    }
    void beginRollout()
    {
        begin();
        m_sites = {addSite(u"North counter"_s, 1, QDate(2027, 1, 11)),
                   addSite(u"South counter"_s, 2, QDate(2027, 2, 8)),
                   addSite(u"West counter"_s, 2, QDate(2027, 2, 15)),
                   addSite(u"Mobile counter"_s, 3, QDate())};
        keep(planRollout(m_now, m_adoption));
    }
    const RolloutSite &site(size_t index) const { return *m_now.find(m_sites[index]); }
    const PlanItem &milestone(size_t index) const { return *m_now.find(site(index).item); }
    const PlanItem &waveOf(size_t index) const { return *m_now.find(milestone(index).parent); }
    GateCall go() const
    {
        GateCall call;
        call.challenge = m_city.licences;
        call.decider = m_city.director;
        call.reason = u"It works in all counters."_s;
        call.on = sampleToday;
        return call;
    }
    const GateReview &lastReview() const
    {
        return *governance::reviewsOf(m_now, m_city.licences).back();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_city = test::sampleCity();
        m_now = m_city.snapshot;
        m_sites.clear();
    }

    void beginsWithTheUsualChecklist()
    {
        begin();
        const Adoption &adoption = *m_now.find(m_adoption);
        QVERIFY(m_now.find(m_city.licences)->sponsor);
        QVERIFY(!adoption.department); // to sponsor is not to own
        QCOMPARE(adoption.benefitDue, sampleToday.addDays(365));
        const auto count = governance::handoverOf(m_now, m_adoption, sampleToday);
        QCOMPARE(count.all, 8);
        QCOMPARE(count.done, 0);
        const Handover &first = *m_now.table<Handover>().begin();
        QCOMPARE(first.text, u"Owner department has agreed in writing"_s);
        QCOMPARE(first.due, sampleToday.addDays(14));
        refused(beginAdoption(m_now, m_city.licences, sampleToday, u"en"_s),
                u"26-02 already has an adoption record"_s);
        keep(beginAdoption(m_now, m_city.permits, sampleToday, u"fr"_s));
        QCOMPARE(std::ranges::count_if(m_now.table<Handover>(),
                                       [](const Handover &line) {
                                           return line.text.startsWith(u"Le service responsable"_s);
                                       }),
                 1);
    }

    void nothingIsAdoptedWithoutOwnerAndMoney()
    {
        keep(moveWithoutGate(m_now, m_city.licences, m_city.stages[5], u"In use"_s, m_city.director,
                             sampleToday));
        refused(decideGate(m_now, go()), u"no department or person owns the result; no continuing "
                                         "funding is secured"_s);
        begin();
        refused(decideGate(m_now, go()), u"yet: no department or person owns the result"_s);
        set(m_adoption, "owner"_L1, m_city.manager.value);
        refused(decideGate(m_now, go()), u"yet: no continuing funding"_s);
        set(m_adoption, "funding_secured"_L1, true);
        refused(decideGate(m_now, go()), u"what it is paid from is not said"_s);
        set(m_adoption, "funding_source"_L1, u"Operating budget 2027"_s);
        GateCall stop = go();
        stop.decision = GateDecision::Stop;
        QVERIFY(decideGate(m_now, stop)); // what ends needs no owner
        keep(decideGate(m_now, go()));
        QCOMPARE(m_now.find(m_city.licences)->outcome, Outcome::Adopted);
        QVERIFY(lastReview().evidence.endsWith(
            u"Owned by Nadia Tremblay, paid from Operating budget 2027"_s));
    }

    void whyItIsAdoptedAllTheSameIsKept()
    {
        keep(moveWithoutGate(m_now, m_city.licences, m_city.stages[5], u"In use"_s, m_city.director,
                             sampleToday));
        GateCall call = go();
        call.overrideReason = u"  "_s;
        refused(decideGate(m_now, call), u"26-02 can't be adopted yet"_s);
        call.overrideReason = u"Council votes on the budget in March."_s;
        keep(decideGate(m_now, call));
        QVERIFY2(lastReview().evidence.contains(u"Adopted all the same, although no department"_s),
                 qPrintable(lastReview().evidence));
        QVERIFY(lastReview().evidence.endsWith(u"Reason: Council votes on the budget in March."_s));
    }

    void aMoveIntoAClosedStageIsNoWayAround()
    {
        const auto move = [this](const QString &why, Outcome end) {
            return moveWithoutGate(m_now, m_city.fresh, m_city.stages[6], u"Done"_s,
                                   m_city.director, sampleToday, {}, why, end);
        };
        refused(move({}, Outcome::Adopted), u"26-24 can't be adopted yet"_s);
        keep(move(u"Merged with another one"_s, Outcome::Adopted));
        QCOMPARE(m_now.find(m_city.fresh)->outcome, Outcome::Adopted);
        QVERIFY(governance::reviewsOf(m_now, m_city.fresh)
                    .back()
                    ->evidence.contains(u"Merged with another one"_s));
    }

    void whatIsMovedToTheEndEndsAsItIsSaidOrOnFile()
    {
        const auto move = [this](Id<Challenge> challenge, Outcome end) {
            return moveWithoutGate(m_now, challenge, m_city.stages[6], u"Done"_s, m_city.director,
                                   sampleToday, {}, {}, end);
        };
        // Nobody argues about owners and money of what was stopped.
        keep(move(m_city.fresh, Outcome::Open));
        QCOMPARE(m_now.find(m_city.fresh)->outcome, Outcome::Stopped);
        QVERIFY(governance::reviewsOf(m_now, m_city.fresh).back()->evidence.isEmpty());
        begin();
        refused(move(m_city.licences, Outcome::Open), u"26-02 can't be adopted yet"_s);
        keep(move(m_city.licences, Outcome::Stopped));
        QCOMPARE(m_now.find(m_city.licences)->outcome, Outcome::Stopped);
        keep(moveWithoutGate(m_now, m_city.licences, m_city.stages[3], u"Taken up again"_s,
                             m_city.director, sampleToday));
        QCOMPARE(m_now.find(m_city.licences)->outcome, Outcome::Open);
    }

    void theRolloutGoesOnTheTimeline()
    {
        begin();
        m_sites = {addSite(u"Mobile counter"_s, 1, QDate())};
        refused(planRollout(m_now, m_adoption), u"No site of 26-02 has a date yet"_s);
        m_now = m_city.snapshot;
        beginRollout();
        QCOMPARE(milestone(0).name, u"North counter"_s);
        QCOMPARE(milestone(0).kind, PlanKind::Milestone);
        QCOMPARE(milestone(0).constraintTime.date(), QDate(2027, 1, 11));
        QCOMPARE(waveOf(0).name, u"Wave 1"_s);
        QCOMPARE(waveOf(1).id, waveOf(2).id);
        QCOMPARE(m_now.find(waveOf(0).parent)->name, u"Rollout"_s);
        QCOMPARE(waveOf(0).parent, waveOf(1).parent);
        QVERIFY(!site(3).item); // has no date
        const planning::Planner planner(m_now);
        QCOMPARE(planner.dates(site(2).item)->start.date(), QDate(2027, 2, 15));
        QCOMPARE(planner.dates(waveOf(1).id)->finish.date(), QDate(2027, 2, 15));

        const auto again = planRollout(m_now, m_adoption);
        QVERIFY(again && again->isEmpty());
    }

    void anotherWaveIsAnotherPlaceOnTheTimeline()
    {
        beginRollout();
        const Id<PlanItem> second = waveOf(1).id, first = waveOf(0).id;
        set(m_sites[0], "wave"_L1, 2);
        set(m_sites[3], "planned"_L1, QDate(2027, 3, 1));
        keep(planRollout(m_now, m_adoption));
        QCOMPARE(waveOf(0).id, second);
        QVERIFY(!m_now.find(first)); // nothing is left in it
        QCOMPARE(waveOf(3).name, u"Wave 3"_s);
        QCOMPARE(m_now.find(second)->parent, waveOf(3).parent);
        for (const size_t i : {0, 1, 2})
            set(m_sites[i], "wave"_L1, 5);
        keep(planRollout(m_now, m_adoption));
        QCOMPARE(m_now.find(second)->name, u"Wave 5"_s);
    }

    void aSiteMovesItsMilestone()
    {
        beginRollout();
        set(m_sites[0], "planned"_L1, QDate(2027, 1, 18));
        QCOMPARE(milestone(0).constraintTime.date(), QDate(2027, 1, 18));
        set(m_sites[0], "name"_L1, u"Harbour counter"_s);
        QCOMPARE(milestone(0).name, u"Harbour counter"_s);
        set(m_sites[0], "live"_L1, QDate(2027, 1, 19));
        QCOMPARE(milestone(0).progress, 100);
        QCOMPARE(milestone(0).actualFinish.date(), QDate(2027, 1, 19));
        set(m_sites[0], "live"_L1, QDate());
        QCOMPARE(milestone(0).progress, 0);
        QVERIFY(!milestone(0).actualFinish.isValid());
        const Id<PlanItem> item = site(0).item;
        const qint64 ids[] = {m_sites[0].value};
        keep(removeRows(m_now, EntityKind::RolloutSite, ids));
        QVERIFY(!m_now.find(item));
    }

    void aMilestoneMovesItsSite()
    {
        beginRollout();
        const planning::Planner planner(m_now);
        keep(plans::move(m_now, planner, {site(0).item}, site(0).item,
                         CivilTime::fromIso(u"2027-01-20T12:00"_s), false));
        QCOMPARE(site(0).planned, QDate(2027, 1, 20));
        keep(plans::moveByDays(m_now, planning::Planner(m_now), {waveOf(1).id}, 1));
        QCOMPARE(site(1).planned, QDate(2027, 2, 9));
        QCOMPARE(site(2).planned, QDate(2027, 2, 16));
        keep(plans::setConstraint(m_now, site(0).item, Constraint::MustStart,
                                  CivilTime::fromIso(u"2027-01-25T12:00"_s)));
        QCOMPARE(site(0).planned, QDate(2027, 1, 25));
        keep(plans::progress(m_now, {site(0).item}, 100));
        QCOMPARE(site(0).live, QDate(2027, 1, 25));
        set(site(1).item, "progress"_L1, 100);
        QCOMPARE(site(1).live, sampleToday);
        set(site(1).item, "progress"_L1, 0);
        QVERIFY(!site(1).live.isValid());
        keep(plans::remove(m_now, {site(2).item}));
        QVERIFY(!site(2).item);
        QCOMPARE(site(2).planned, QDate(2027, 2, 16));
    }

    void whatIsCountedAndFoundIsDated()
    {
        begin();
        set(m_adoption, "uptake"_L1, 240);
        QCOMPARE(m_now.find(m_adoption)->countedOn, sampleToday);
        set(m_adoption, "benefit"_L1, u"Still nine days shorter."_s);
        QCOMPARE(m_now.find(m_adoption)->benefitOn, sampleToday);
        set(m_adoption, "benefit_on"_L1, QDate(2026, 11, 2));
        set(m_adoption, "benefit"_L1, u"Still eight days shorter."_s);
        QCOMPARE(m_now.find(m_adoption)->benefitOn, QDate(2026, 11, 2));
    }

    void theSampleCityHasSomeOfAll()
    {
        for (const QDate today : {sampleToday, QDate(2031, 2, 6)}) {
            Snapshot now;
            now.apply(*newPortfolio(now, u"default"_s, u"en"_s));
            const auto city = demoCity(now, today);
            QVERIFY2(city, city ? "" : qPrintable(city.error().message));
            QCOMPARE(*demoCity(now, today), *city);
            now.apply(*city);
            QCOMPARE(now.table<Adoption>().size(), 3);
            const auto due = [&](governance::BenefitCheck check) {
                return std::ranges::count_if(now.table<Adoption>(), [&](const Adoption &a) {
                    return governance::benefitCheck(a, today) == check;
                });
            };
            QCOMPARE(due(governance::BenefitCheck::Due), 1);
            const planning::Planner planner(now);
            for (const RolloutSite &site : now.table<RolloutSite>()) {
                QVERIFY2(site.item, qPrintable(site.name));
                const QDate day = site.live.isValid() ? site.live : site.planned;
                QCOMPARE(planner.dates(site.item)->finish.date(), day);
            }
            const auto sums = governance::rollUpPriorities(now);
            QCOMPARE(sums.size(), size_t(5));
            QCOMPARE(sums[0].adopted, 1);
            QVERIFY(governance::looseThemes(now).empty());
            QCOMPARE(now.settings().seat, Seat::Manager);
        }
    }

    void theSampleCityPlansEachGateOnce()
    {
        for (const QDate today : {sampleToday, QDate(2031, 2, 6)}) {
            Snapshot now;
            now.apply(*newPortfolio(now, u"default"_s, u"en"_s));
            now.apply(*demoCity(now, today));
            const planning::Planner planner(now);
            QSet<std::pair<qint64, QString>> names;
            int dated = 0;
            for (const PlanItem &item : now.table<PlanItem>()) {
                if (item.kind != PlanKind::Gate && item.kind != PlanKind::Milestone)
                    continue;
                const std::pair key(item.challenge.value, item.name);
                QVERIFY2(!names.contains(key), qPrintable(item.name));
                names.insert(key);
                if (item.kind != PlanKind::Gate || item.constraint == Constraint::AsSoonAsPossible)
                    continue;
                // The work before it is as long as there is time for it.
                ++dated;
                QCOMPARE(planner.dates(item.id)->start, item.constraintTime);
                QVERIFY(planner.findings(item.id).empty());
            }
            QCOMPARE(dated, 5);
        }
    }

    /// What the file knows of scores, adoptions and conditions answers the gates by itself.
    void theDefaultGatesCountWhatTheyCan()
    {
        Snapshot now;
        now.apply(*newPortfolio(now, u"default"_s, u"en"_s));
        now.apply(*demoCity(now, sampleToday));
        const auto standing = [&](const QString &code, const QString &text) {
            const auto &all = now.table<Challenge>();
            const auto challenge = std::ranges::find(all, code, &Challenge::code);
            const auto gate = governance::gateReport(now, challenge->id, sampleToday);
            const auto one =
                std::ranges::find(gate.criteria, text, &governance::CriterionReport::text);
            return one != gate.criteria.end() && one->counted ? std::optional(one->standing)
                                                              : std::nullopt;
        };
        using governance::Standing;
        for (const QString &text : {u"Department owner named"_s, u"Continuing funding"_s}) {
            QCOMPARE(standing(u"25-09"_s, text), Standing::Met);
            QCOMPARE(standing(u"25-11"_s, text), Standing::Missing);
        }
        for (const QString &code : {u"25-09"_s, u"25-11"_s})
            QCOMPARE(standing(code, u"Hand-over done"_s), Standing::Missing);
        QVERIFY(standing(u"25-09"_s, u"Conditions of earlier decisions met"_s));
        QVERIFY(standing(u"26-24"_s, u"Scored"_s));
    }

    void aPriorityTakesItsChallengesAlong()
    {
        const auto added = addRow(m_now, EntityKind::Priority, {{u"name"_s, u"Faster Services"_s}});
        keep(added);
        const Id<Priority> id(addedRow(*added, EntityKind::Priority));
        set(id, "name"_L1, u"Services in a day"_s);
        for (const Challenge &challenge : m_now.table<Challenge>())
            QVERIFY(challenge.theme != u"Faster services"_s);
        QCOMPARE(m_now.find(m_city.permits)->theme, u"Services in a day"_s);
    }
};

QTEST_GUILESS_MAIN(TestAdoption)
#include "tst_adoption.moc"
