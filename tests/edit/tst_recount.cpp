// SPDX-License-Identifier: GPL-3.0-or-later
// What counted criteria say after any edit, undo and redo, against counting row by row.
#include "model/edit/fields.h"
#include "model/edit/gatefollowup.h"
#include "model/edit/gates.h"
#include "model/governance/reviews.h"
#include "model/governance/rules.h"
#include "tests/support/samplecity.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace stint;
using namespace Qt::StringLiterals;
using test::sampleToday;

class TestRecount : public QObject
{
    Q_OBJECT

    using Count = std::function<int(const Snapshot &, Id<Challenge>)>;

    template <class Row, class Wanted>
    static Count counting(Wanted wanted)
    {
        return [wanted](const Snapshot &now, Id<Challenge> challenge) {
            int count = 0;
            for (const qint64 id : now.ids(entityKind<Row>)) {
                const Row &row = *now.find(Id<Row>(id));
                count += row.challenge == challenge && wanted(row);
            }
            return count;
        };
    }
    /// Written only for this test: one scan a word.
    static const std::vector<std::pair<QString, Count>> &words()
    {
        static const std::vector<std::pair<QString, Count>> all{
            {u"notes"_s, counting<Note>([](const Note &) { return true; })},
            {u"risks"_s, counting<Risk>([](const Risk &) { return true; })},
            {u"risks_open"_s,
             counting<Risk>([](const Risk &r) { return r.state == RiskState::Open; })},
            {u"risks_unanswered"_s, counting<Risk>([](const Risk &r) {
                 return r.state == RiskState::Open && r.response.trimmed().isEmpty();
             })},
            {u"issues_open"_s,
             counting<Issue>([](const Issue &i) { return i.state == IssueState::Open; })},
            {u"actions_open"_s,
             counting<Action>([](const Action &a) { return a.state == ActionState::Open; })},
            {u"decisions_open"_s,
             counting<Decision>([](const Decision &d) { return needsDeciding(d.state); })},
            {u"milestones_done"_s, counting<PlanItem>([](const PlanItem &p) {
                 return p.kind == PlanKind::Milestone &&
                        (p.progress >= 100 || p.actualFinish.isValid());
             })},
            {u"tasks"_s, counting<PlanItem>([](const PlanItem &p) {
                 return p.kind == PlanKind::Task || p.kind == PlanKind::Sprint;
             })},
            {u"adoptions"_s, counting<Adoption>([](const Adoption &) { return true; })},
            {u"votes"_s,
             [](const Snapshot &now, Id<Challenge> challenge) {
                 int count = 0;
                 for (const GateVote &vote : now.table<GateVote>()) {
                     const Gate *gate = now.find(vote.gate);
                     count += vote.challenge == challenge && !vote.review && gate &&
                              gate->stage == now.find(challenge)->stage;
                 }
                 return count;
             }},
        };
        return all;
    }

    static void compare(const Snapshot &now)
    {
        const governance::Tallies all(now);
        for (const Challenge &c : now.table<Challenge>()) {
            const governance::Tallies own(now, c.id);
            for (const auto &[word, count] : words()) {
                const int have = count(now, c.id);
                const QString exactly = u"%1=%2"_s.arg(word).arg(have);
                for (const governance::Tally &tally : {all.of(c.id), own.of(c.id)}) {
                    const auto answer = governance::answerRule(exactly, now, c, tally, sampleToday);
                    QVERIFY2(answer.known && answer.met,
                             qPrintable(c.code + u": "_s + exactly + u"; "_s + answer.evidence));
                }
            }
        }
    }

    std::mt19937 m_random{20261122};
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    qint64 any(const Snapshot &now, EntityKind kind)
    {
        const auto ids = now.ids(kind);
        return ids.empty() ? 0 : ids[static_cast<size_t>(below(static_cast<int>(ids.size())))];
    }

    /// A vote (as a file has it at any gate), a decision at the gate or in place of the last, a
    /// move around it.
    Result<ChangeSet> randomPassage(const Snapshot &now)
    {
        const Id<Challenge> challenge(any(now, EntityKind::Challenge));
        const Id<Person> person(any(now, EntityKind::Person));
        const auto decision = static_cast<GateDecision>(below(5));
        switch (below(5)) {
        case 0: {
            edit::GateCall call;
            call.challenge = challenge;
            call.decision = decision;
            call.decider = person;
            call.reason = u"Seen"_s;
            call.conditions = {{u"Report"_s}};
            call.overrideReason = u"Council agrees"_s;
            call.on = sampleToday;
            const auto holding = governance::reviewsOf(now, challenge, true);
            if (!holding.empty() && below(2) == 0)
                call.supersedes = holding.back()->id;
            return edit::decideGate(now, call);
        }
        case 1:
            return edit::moveWithoutGate(now, challenge, Id<Stage>(any(now, EntityKind::Stage)),
                                         u"In use"_s, person, sampleToday, {}, u"Council agrees"_s);
        case 2:
            return edit::addRow(now, EntityKind::GateVote,
                                {{u"challenge"_s, challenge.value},
                                 {u"gate"_s, any(now, EntityKind::Gate)},
                                 {u"person"_s, person.value}},
                                sampleToday);
        default:
            return edit::castVote(now, challenge, person, {}, decision, u"Said"_s, sampleToday);
        }
    }

    Result<ChangeSet> randomEdit(const Snapshot &now)
    {
        if (below(4) == 0)
            return randomPassage(now);
        static constexpr EntityKind kinds[] = {EntityKind::Note,     EntityKind::Risk,
                                               EntityKind::Issue,    EntityKind::Action,
                                               EntityKind::Decision, EntityKind::Adoption};
        const EntityKind kind = kinds[below(6)];
        const qint64 challenge = any(now, EntityKind::Challenge);
        switch (below(4)) {
        case 0:
        case 1:
            return edit::addRow(
                now, kind,
                {{u"challenge"_s, challenge}, {u"title"_s, u"Something"_s}, {u"text"_s, u"Said"_s}},
                sampleToday);
        case 2: {
            const std::array ids{any(now, kind)};
            return edit::removeRows(now, kind, ids);
        }
        default: {
            const bool plan = below(3) == 0;
            const EntityKind what = plan ? EntityKind::PlanItem : kind;
            const std::array ids{any(now, what)};
            const FieldInfo *state = entityInfo(what).field(plan ? "progress"_L1 : "state"_L1);
            if (!state || ids[0] == 0)
                return ChangeSet();
            return edit::setField(now, what, ids, *state, below(2) * (plan ? 100 : 1), sampleToday);
        }
        }
    }

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsAreRightAfterAnything()
    {
        QTemporaryDir folder;
        const auto portfolio = test::openSampleCity(
            test::sampleCity(), folder.filePath(u"city.stint"_s), u"Nadia Tremblay"_s);
        compare(portfolio->now());
        int done = 0;
        for (int step = 0; step < 600 && !QTest::currentTestFailed(); ++step) {
            switch (below(8)) {
            case 0:
                if (portfolio->canUndo())
                    QVERIFY(portfolio->undo());
                break;
            case 1:
                if (portfolio->canRedo())
                    QVERIFY(portfolio->redo());
                break;
            default:
                done += portfolio->perform(randomEdit(portfolio->now())).has_value();
            }
            compare(portfolio->now());
        }
        QVERIFY(done > 200);
        while (portfolio->canUndo())
            QVERIFY(portfolio->undo());
        compare(portfolio->now());
    }
};

QTEST_GUILESS_MAIN(TestRecount)
#include "tst_recount.moc"
