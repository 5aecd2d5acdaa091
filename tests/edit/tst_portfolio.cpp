// SPDX-License-Identifier: GPL-3.0-or-later
// The document on a real file: what is acknowledged is on disk, undo restores exactly, two windows
// never overwrite each other.
#include "model/domain/draft.h"
#include "model/edit/fields.h"
#include "model/edit/portfolio.h"
#include "model/edit/records.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;
using edit::Portfolio;

namespace {

const QDate today(2026, 11, 18);

std::unique_ptr<Portfolio> openFile(const QString &path)
{
    const Clock clock = Clock::fixed(QDateTime(today, QTime(9, 12)));
    auto opened = Portfolio::open(path, clock, u"Helen Fraser"_s);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

const FieldInfo &fieldOf(EntityKind kind, QLatin1StringView name)
{
    return *entityInfo(kind).field(name);
}

} // namespace

class TestPortfolio : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_files = 0;

    qint64 add(Portfolio &p, EntityKind kind, const QVariantMap &values)
    {
        const auto set = edit::addRow(p.now(), kind, values, today);
        if (!set)
            qFatal("%s", qPrintable(set.error().message));
        if (auto done = p.perform(*set); !done)
            qFatal("%s", qPrintable(done.error().message));
        return edit::addedRow(*set, kind);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_path = m_folder.filePath(u"p%1.stint"_s.arg(++m_files));
        QVERIFY(store::Store::create(m_path).has_value());
    }

    void editsAreOnDiskWhenAcknowledged()
    {
        qint64 id = 0;
        Snapshot left;
        {
            const auto p = openFile(m_path);
            add(*p, EntityKind::Stage,
                {{u"name"_s, u"Intake"_s}, {u"letter"_s, u"I"_s}, {u"colour"_s, u"#6E7781"_s}});
            id = add(*p, EntityKind::Challenge, {{u"title"_s, u"Permit waiting times"_s}});
            const auto reader = openFile(m_path); // while the first still has it
            QVERIFY(reader->now().sameContent(p->now()));
            left = p->now();
        }
        const auto p = openFile(m_path);
        QVERIFY(p->now().sameContent(left));
        const Challenge *c = p->now().find(Id<Challenge>(id));
        QVERIFY(c);
        QCOMPARE(c->code, u"26-01"_s);
        QCOMPARE(c->stageSince, today);
        QVERIFY(c->stage);
    }

    void undoAndRedoRestoreExactly()
    {
        const auto p = openFile(m_path);
        std::vector<Snapshot> states{p->now()};
        const qint64 person = add(*p, EntityKind::Person, {{u"name"_s, u"Nadia Tremblay"_s}});
        states.push_back(p->now());
        const qint64 a =
            add(*p, EntityKind::Challenge, {{u"title"_s, u"Permits"_s}, {u"owner"_s, person}});
        states.push_back(p->now());
        const qint64 ids[] = {a};
        QVERIFY(p->perform(edit::setField(p->now(), EntityKind::Challenge, ids,
                                          fieldOf(EntityKind::Challenge, "status"_L1),
                                          static_cast<int>(Status::AtRisk), today)));
        QCOMPARE(p->now().find(Id<Challenge>(a))->statusSince, today);
        QVERIFY(p->undoWords().contains(u"26-01"_s));
        states.push_back(p->now());
        const qint64 people[] = {person};
        QVERIFY(p->perform(edit::removeRows(p->now(), EntityKind::Person, people)));
        QVERIFY(!p->now().find(Id<Challenge>(a))->owner); // emptied, not dangling
        states.push_back(p->now());

        for (int round = 0; round < 2; ++round) {
            for (size_t i = states.size() - 1; i > 0; --i) {
                QVERIFY(p->undo());
                QVERIFY(p->now().sameContent(states[i - 1]));
            }
            QVERIFY(!p->canUndo());
            for (size_t i = 1; i < states.size(); ++i) {
                QVERIFY(p->redo());
                QVERIFY(p->now().sameContent(states[i]));
            }
        }
        const Snapshot last = p->now();
        QVERIFY(openFile(m_path)->now().sameContent(last));
    }

    void cellsSayWhatChanged()
    {
        const auto p = openFile(m_path);
        const qint64 nadia = add(*p, EntityKind::Person, {{u"name"_s, u"Nadia Tremblay"_s}});
        const qint64 a = add(*p, EntityKind::Challenge, {{u"title"_s, u"Permits"_s}});
        const qint64 b = add(*p, EntityKind::Challenge, {{u"title"_s, u"Licences"_s}});
        const FieldInfo *owner = &fieldOf(EntityKind::Challenge, "owner"_L1);
        const FieldInfo *title = &fieldOf(EntityKind::Challenge, "title"_L1);
        const auto words = [&](const std::vector<edit::CellEdit> &cells) {
            const auto changes = edit::setCells(p->now(), EntityKind::Challenge, cells, today);
            return changes ? changes->words : changes.error().message;
        };
        QCOMPARE(words({{a, owner, nadia}}), u"set Owner of 26-01 to Nadia Tremblay"_s);
        QCOMPARE(words({{a, owner, nadia}, {b, owner, nadia}}),
                 u"set Owner of 2 challenges to Nadia Tremblay"_s);
        QCOMPARE(words({{a, title, u"A"_s}, {b, title, u"B"_s}}), u"set Title of 2 challenges"_s);
        QVERIFY(
            words({{a, title, u"A"_s}, {a, owner, nadia}}).startsWith(u"change 2 cells of 26-"_s));
    }

    /// What was being typed is written when the row that it was typed for goes: an edit in answer.
    void editsInAnswerToUndoKeepTheirPlace()
    {
        const auto p = openFile(m_path);
        const qint64 id = add(*p, EntityKind::Challenge, {{u"title"_s, u"A"_s}});
        const Snapshot before = p->now();
        add(*p, EntityKind::Person, {{u"name"_s, u"Ann"_s}});
        const FieldInfo &title = fieldOf(EntityKind::Challenge, "title"_L1);
        const auto answer = [&](const QString &text) {
            return connect(
                p.get(), &edit::Portfolio::changed, p.get(),
                [&, text] {
                    QVERIFY(p->perform(
                        edit::setField(p->now(), EntityKind::Challenge, {&id, 1}, title, text)));
                },
                Qt::SingleShotConnection);
        };
        answer(u"B"_s);
        QVERIFY(p->undo());
        QCOMPARE(p->now().find(Id<Challenge>(id))->title, u"B"_s);
        QVERIFY(!p->canRedo());
        QVERIFY(p->undo());
        QVERIFY(p->now().sameContent(before));
        answer(u"C"_s);
        QVERIFY(p->redo());
        QCOMPARE(p->now().find(Id<Challenge>(id))->title, u"C"_s);
        QVERIFY(!p->canRedo());
        QVERIFY(p->undo());
        QVERIFY(p->undo());
        QVERIFY(p->now().sameContent(before));
    }

    void typingMergesIntoOneStep()
    {
        const auto p = openFile(m_path);
        const qint64 id = add(*p, EntityKind::Challenge, {{u"title"_s, u"A"_s}});
        const Snapshot before = p->now();
        const qint64 ids[] = {id};
        const FieldInfo &title = fieldOf(EntityKind::Challenge, "title"_L1);
        for (const auto &text : {u"Ab"_s, u"Abc"_s, u"Abcd"_s})
            QVERIFY(p->perform(edit::setField(p->now(), EntityKind::Challenge, ids, title, text),
                               u"title"_s));
        QVERIFY(p->undo());
        QVERIFY(p->now().sameContent(before));
    }

    void refusesWhatCannotBe()
    {
        const auto p = openFile(m_path);
        const qint64 a = add(*p, EntityKind::Challenge, {{u"title"_s, u"A"_s}});
        const qint64 b = add(*p, EntityKind::Challenge, {{u"title"_s, u"B"_s}});
        const Snapshot before = p->now();
        const auto refused = [&](QLatin1StringView field, const QVariant &value) {
            const qint64 ids[] = {b};
            return !p->perform(edit::setField(p->now(), EntityKind::Challenge, ids,
                                              fieldOf(EntityKind::Challenge, field), value));
        };
        QVERIFY(refused("title"_L1, u"  "_s));
        QVERIFY(refused("code"_L1, p->now().find(Id<Challenge>(a))->code));
        QVERIFY(refused("owner"_L1, qint64(9999)));
        QVERIFY(refused("stage_since"_L1, today));
        QVERIFY(refused("status"_L1, 17));
        QVERIFY(p->now().sameContent(before));
    }

    void removingTakesWhatCannotBeWithoutIt()
    {
        const auto p = openFile(m_path);
        const qint64 c = add(*p, EntityKind::Challenge, {{u"title"_s, u"A"_s}});
        const qint64 sum =
            add(*p, EntityKind::PlanItem, {{u"challenge"_s, c}, {u"name"_s, u"Build"_s}});
        const qint64 part = add(*p, EntityKind::PlanItem,
                                {{u"challenge"_s, c}, {u"name"_s, u"Part"_s}, {u"parent"_s, sum}});
        const qint64 other =
            add(*p, EntityKind::PlanItem, {{u"challenge"_s, c}, {u"name"_s, u"Test"_s}});
        add(*p, EntityKind::Dependency, {{u"predecessor"_s, part}, {u"successor"_s, other}});
        const Snapshot before = p->now();
        const qint64 ids[] = {sum};
        QVERIFY(p->perform(edit::removeRows(p->now(), EntityKind::PlanItem, ids)));
        QCOMPARE(p->now().table<PlanItem>().size(), 1);
        QVERIFY(p->now().table<Dependency>().isEmpty());
        QVERIFY(p->undo());
        QVERIFY(p->now().sameContent(before));
        const qint64 challenges[] = {c};
        QVERIFY(p->perform(edit::removeRows(p->now(), EntityKind::Challenge, challenges)));
        QVERIFY(p->now().table<PlanItem>().isEmpty());
    }

    void whatDecisionsNameStays()
    {
        const auto p = openFile(m_path);
        Draft draft(p->now());
        const auto person = [&](const QString &name) {
            Person row;
            row.name = name;
            return draft.add(row);
        };
        const auto signer = person(u"Ana"_s);
        const auto mayor = person(u"Bo"_s);
        const auto asked = person(u"Cy"_s);
        Stage from, to, free;
        from.name = u"Idea"_s;
        to.name = u"Test"_s;
        free.name = u"Free"_s;
        from.id = draft.add(from);
        to.id = draft.add(to);
        free.id = draft.add(free);
        Gate gate;
        gate.stage = from.id;
        gate.name = u"Idea gate"_s;
        gate.id = draft.add(gate);
        Challenge challenge;
        challenge.code = u"26-01"_s;
        challenge.title = u"A"_s;
        GateReview review;
        review.challenge = draft.add(challenge);
        review.number = u"D-2026-001"_s;
        review.gate = gate.id;
        review.from = from.id;
        review.to = to.id;
        review.decider = signer;
        draft.add(review);
        Decision taken;
        taken.number = u"D-2026-002"_s;
        taken.title = u"Buy"_s;
        taken.state = DecisionState::Carried;
        taken.decider = mayor;
        draft.add(taken);
        Decision open;
        open.number = u"D-2026-003"_s;
        open.title = u"Sell"_s;
        open.askedBy = asked;
        draft.add(open);
        const ChangeSet made = draft.finish(u"set up"_s);
        QVERIFY(p->perform(made));
        const auto refused = [&](EntityKind kind, qint64 id, const QString &number) {
            const qint64 ids[] = {id};
            const auto removed = edit::removeRows(p->now(), kind, ids);
            return !removed && removed.error().message.contains(number);
        };
        QVERIFY(refused(EntityKind::Person, signer.value, review.number));
        QVERIFY(refused(EntityKind::Person, mayor.value, taken.number));
        QVERIFY(refused(EntityKind::Stage, from.id.value, review.number));
        QVERIFY(refused(EntityKind::Stage, to.id.value, review.number));
        QVERIFY(refused(EntityKind::Gate, gate.id.value, review.number));
        const qint64 unused[] = {free.id.value};
        QVERIFY(edit::removeRows(p->now(), EntityKind::Stage, unused));
        const qint64 askers[] = {asked.value};
        QVERIFY(edit::removeRows(p->now(), EntityKind::Person, askers));
        QVERIFY(p->undo()); // what brought them in can be taken back
        QVERIFY(!p->now().find(signer));
    }

    void takenDecisionsStayAsTheyAre()
    {
        const auto p = openFile(m_path);
        const qint64 c = add(*p, EntityKind::Challenge, {{u"title"_s, u"A"_s}});
        const qint64 id =
            add(*p, EntityKind::Decision, {{u"title"_s, u"Extend"_s}, {u"challenge"_s, c}});
        const qint64 other = add(*p, EntityKind::Decision, {{u"title"_s, u"Buy"_s}});
        QCOMPARE(p->now().find(Id<Decision>(id))->number, u"D-2026-001"_s);
        QCOMPARE(p->now().find(Id<Decision>(other))->number, u"D-2026-002"_s);
        const auto set = [&](QLatin1StringView field, const QVariant &value) {
            const qint64 ids[] = {id};
            return edit::setField(p->now(), EntityKind::Decision, ids,
                                  fieldOf(EntityKind::Decision, field), value, today);
        };
        const auto remove = [&](EntityKind kind, qint64 row) {
            const qint64 ids[] = {row};
            return edit::removeRows(p->now(), kind, ids);
        };
        QVERIFY(p->perform(set("motion"_L1, u"That it be extended."_s)));
        QVERIFY(p->perform(set("state"_L1, static_cast<int>(DecisionState::Deferred))));
        // Taking it needs who and when.
        QVERIFY(!set("state"_L1, static_cast<int>(DecisionState::Carried)));
        QVERIFY(remove(EntityKind::Decision, id));
        QVERIFY(p->perform(edit::recordDecision(p->now(), Id<Decision>(id), DecisionState::Carried,
                                                {}, u"City council"_s, today, u"Agreed."_s)));
        const Snapshot taken = p->now();
        QVERIFY(set("motion"_L1, u"That it end."_s).error().message.contains(u"D-2026-001"_s));
        QVERIFY(!set("state"_L1, static_cast<int>(DecisionState::Requested)));
        QVERIFY(!set("decided_on"_L1, today.addDays(-1)));
        QVERIFY(!set("reason"_L1, u"Other"_s));
        QVERIFY(!remove(EntityKind::Decision, id));
        QVERIFY(!remove(EntityKind::Challenge, c));
        QVERIFY(remove(EntityKind::Decision, other));
        // What brought it in can be taken back; superseding stays the way on.
        QVERIFY(p->undo());
        QVERIFY(needsDeciding(p->now().find(Id<Decision>(id))->state));
        QVERIFY(p->redo());
        QVERIFY(p->now().sameContent(taken));
        QVERIFY(p->perform(
            edit::replaceDecision(p->now(), Id<Decision>(id), u"That it end."_s, {}, {}, today)));
        // One that came in without a number has one once it is taken.
        Draft draft(p->now());
        Decision bare;
        bare.title = u"Sell"_s;
        bare.id = draft.add(bare);
        QVERIFY(p->perform(draft.finish(u"add"_s)));
        QVERIFY(p->perform(edit::recordDecision(p->now(), bare.id, DecisionState::Lost, {},
                                                u"City council"_s, today, {})));
        QCOMPARE(p->now().find(bare.id)->number, u"D-2026-004"_s);
    }

    void secondWindowSeesTheFirstOnesEdits()
    {
        const auto first = openFile(m_path);
        const auto second = openFile(m_path);
        QVERIFY(!first->isReadOnly());
        QVERIFY(second->isReadOnly());
        QVERIFY(!second->readOnlyReason().isEmpty());
        QSignalSpy seen(second.get(), &Portfolio::changed);
        const qint64 id = add(*first, EntityKind::Challenge, {{u"title"_s, u"A"_s}});
        QTRY_COMPARE(seen.size(), 1);
        QVERIFY(second->now().sameContent(first->now()));
        const qint64 ids[] = {id};
        QVERIFY(!second->perform(edit::removeRows(second->now(), EntityKind::Challenge, ids)));
        QVERIFY(second->now().sameContent(first->now()));
    }

    void pastStatesComeFromHistory()
    {
        const auto p = openFile(m_path);
        const Snapshot empty = p->now();
        add(*p, EntityKind::Challenge, {{u"title"_s, u"A"_s}});
        const auto yesterday = p->asOf(today.addDays(-1));
        QVERIFY(yesterday);
        QVERIFY(yesterday->sameContent(empty));
        QVERIFY(p->asOf(today)->sameContent(p->now()));
    }

    void copiesOfChallengesHaveTheirPlan()
    {
        const auto p = openFile(m_path);
        const qint64 c = add(*p, EntityKind::Challenge, {{u"title"_s, u"A"_s}});
        const qint64 sum =
            add(*p, EntityKind::PlanItem, {{u"challenge"_s, c}, {u"name"_s, u"Build"_s}});
        const qint64 part = add(*p, EntityKind::PlanItem,
                                {{u"challenge"_s, c}, {u"name"_s, u"Part"_s}, {u"parent"_s, sum}});
        const qint64 next =
            add(*p, EntityKind::PlanItem, {{u"challenge"_s, c}, {u"name"_s, u"Test"_s}});
        add(*p, EntityKind::Dependency, {{u"predecessor"_s, part}, {u"successor"_s, next}});
        const FieldInfo &origin = *entityInfo(EntityKind::Challenge).field("taken_from"_L1);
        Challenge source = *p->now().find(Id<Challenge>(c));
        source.takenFrom = u"Port Marlow, 26-05, 2026-11-18"_s;
        Draft taken(p->now());
        taken.update(source);
        QVERIFY(p->perform(taken.finish(u"take"_s)));
        const Snapshot before = p->now();
        QVERIFY(p->perform(edit::duplicateChallenge(p->now(), Id<Challenge>(c), today)));
        for (const Challenge &one : p->now().table<Challenge>())
            QCOMPARE(origin.get(&one).toString().isEmpty(), one.id.value != c);
        QCOMPARE(p->now().table<PlanItem>().size(), 6);
        QCOMPARE(p->now().table<Dependency>().size(), 2);
        for (const PlanItem &item : p->now().table<PlanItem>()) {
            if (item.parent)
                QCOMPARE(p->now().find(item.parent)->challenge, item.challenge);
        }
        QVERIFY(p->undo());
        QVERIFY(p->now().sameContent(before));
    }
};

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
