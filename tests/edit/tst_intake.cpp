// SPDX-License-Identifier: GPL-3.0-or-later
// Submissions: what reads alike, how they are worded, and what becomes of them.
#include "model/edit/fields.h"
#include "model/edit/intake.h"
#include "model/governance/similarity.h"
#include "model/governance/wording.h"
#include "tests/support/kept.h"
#include "tests/support/samplecity.h"

#include <QRegularExpression>

using namespace stint;
using namespace stint::edit;
using namespace stint::governance;
using namespace Qt::StringLiterals;
using test::kept;
using test::refusedFor;
using test::sampleToday;

class TestIntake : public QObject
{
    Q_OBJECT

    test::SampleCity m_city;
    Snapshot m_now;

    Id<Submission> received(const QString &title, const QString &question = {},
                            const QString &description = {})
    {
        const auto changes = addRow(
            m_now, EntityKind::Submission,
            {{u"title"_s, title}, {u"question"_s, question}, {u"description"_s, description}},
            sampleToday);
        m_now = kept(m_now, changes);
        return Id<Submission>(addedRow(*changes, EntityKind::Submission));
    }
    const Submission &row(Id<Submission> id) const { return *m_now.find(id); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_city = test::sampleCity();
        m_now = m_city.snapshot;
    }

    void submissionsAreNumberedAndDated()
    {
        QCOMPARE(row(received(u"Noise at night"_s)).number, u"S-2026-001"_s);
        const Submission &second = row(received(u"Potholes"_s));
        QCOMPARE(second.number, u"S-2026-002"_s);
        QCOMPARE(second.receivedOn, sampleToday);
        QCOMPARE(second.state, SubmissionState::Received);
    }

    void aSubmissionBecomesAChallenge()
    {
        const auto id = received(u"Noise at night"_s, u"How might we let people sleep?"_s,
                                 u"400 calls a month."_s);
        const qsizetype before = m_now.table<Challenge>().size();
        m_now = kept(m_now, takeOn(m_now, id, sampleToday));
        QCOMPARE(m_now.table<Challenge>().size(), before + 1);
        const Challenge &made = *m_now.find(row(id).challenge);
        QCOMPARE(made.title, u"Noise at night"_s);
        QCOMPARE(made.question, u"How might we let people sleep?"_s);
        QCOMPARE(made.stage, m_city.stages[0]);
        QVERIFY(!made.code.isEmpty());
        QCOMPARE(row(id).state, SubmissionState::Taken);
        QCOMPARE(row(id).settledOn, sampleToday);
        QVERIFY(refusedFor(takeOn(m_now, id, sampleToday), u"S-2026-001 is settled"_s));
    }

    void aDuplicateIsMerged()
    {
        const auto id = received(u"Waiting for permits"_s, {}, u"Builders wait for months."_s);
        QVERIFY(refusedFor(mergeInto(m_now, id, {}, sampleToday), u"Choose the challenge"_s));
        m_now = kept(m_now, mergeInto(m_now, id, m_city.permits, sampleToday));
        QCOMPARE(row(id).state, SubmissionState::Merged);
        QCOMPARE(row(id).challenge, m_city.permits);
        const auto &notes = m_now.table<Note>();
        QVERIFY(std::ranges::any_of(notes, [&](const Note &note) {
            return note.challenge == m_city.permits &&
                   note.text.contains(u"Builders wait for months."_s);
        }));
    }

    /// Nothing that the one says is lost with the other.
    void twoSubmissionsBecomeOne()
    {
        const auto one = received(u"Noise at night"_s, {}, u"Trucks at four."_s);
        const auto two =
            received(u"Loud trucks"_s, u"How might we let people sleep?"_s, u"In Mill Street."_s);
        QVERIFY(refusedFor(mergeSubmissions(m_now, one, one, sampleToday), u"another"_s));
        m_now = kept(m_now, mergeSubmissions(m_now, two, one, sampleToday));
        QCOMPARE(row(two).state, SubmissionState::Merged);
        QVERIFY(row(two).reason.contains(row(one).number));
        QCOMPARE(row(one).state, SubmissionState::Received);
        QVERIFY(row(one).description.startsWith(u"Trucks at four."_s));
        for (const QString &words : {u"Loud trucks"_s, u"let people sleep"_s, u"In Mill Street."_s})
            QVERIFY2(row(one).description.contains(words), qPrintable(words));
        QVERIFY(refusedFor(mergeSubmissions(m_now, one, two, sampleToday), u"is settled"_s));
        const std::vector ids{two};
        m_now = kept(m_now, reopen(m_now, ids));
        QCOMPARE(row(two).state, SubmissionState::Received);
    }

    void asideOnlyWithAReason()
    {
        const std::vector both{received(u"A"_s), received(u"B"_s)};
        QVERIFY(refusedFor(putAside(m_now, both, SubmissionState::Declined, u" "_s, sampleToday),
                           u"why it is declined"_s));
        m_now = kept(m_now, putAside(m_now, both, SubmissionState::Parked, u"Budget of 2027"_s,
                                     sampleToday));
        QCOMPARE(row(both[1]).reason, u"Budget of 2027"_s);
        // What is parked comes back, or is declined after all.
        m_now = kept(m_now, putAside(m_now, both, SubmissionState::Declined,
                                     u"The province does it."_s, sampleToday));
        QVERIFY(refusedFor(takeOn(m_now, both[0], sampleToday), u"settled"_s));
        m_now = kept(m_now, reopen(m_now, both));
        QCOMPARE(row(both[0]).state, SubmissionState::Received);
        QVERIFY(row(both[0]).reason.isEmpty());
        m_now = kept(m_now, takeOn(m_now, both[0], sampleToday));
        // What became a challenge isn't taken on a second time while that is there.
        QVERIFY(refusedFor(reopen(m_now, both), u"lives on in"_s));
    }

    void duplicatesAreFoundByTheirWords()
    {
        Challenge permits = *m_now.find(m_city.permits);
        permits.title = u"Permit waiting times"_s;
        permits.question = u"How might we halve the time that a building permit takes?"_s;
        m_now.table<Challenge>().put(permits);
        const auto same = received(u"Building permits take too long"_s, {},
                                   u"Builders are waiting for a permit for months."_s);
        const auto other = received(u"Dogs in the park"_s, {}, u"Off-leash hours are unclear."_s);
        const auto again = received(u"Délais des permis: building permit waiting"_s);
        const Likeness likeness(m_now);
        const auto found = likeness.like(same);
        QVERIFY(!found.empty());
        QVERIFY(std::ranges::any_of(found, [&](const Similar &s) {
            return s.kind == EntityKind::Challenge && s.id == m_city.permits.value;
        }));
        QVERIFY(std::ranges::any_of(found, [&](const Similar &s) {
            return s.kind == EntityKind::Submission && s.id == again.value;
        }));
        QVERIFY(std::ranges::none_of(found, [&](const Similar &s) {
            return s.kind == EntityKind::Submission && (s.id == same.value || s.id == other.value);
        }));
        QVERIFY(found.front().likeness > .35 && found.front().likeness <= 1);
        QVERIFY(!found.front().shared.isEmpty());
        QVERIFY(likeness.like(other).empty());
        QVERIFY(likeness.like(QString()).empty());
        const auto typed = likeness.like(u"building permits: waiting"_s);
        QVERIFY(!typed.empty()); // before it is on file
    }

    /// However much each department adds in its own words.
    void oneTitleInTwoWordingsIsFound()
    {
        const auto first =
            received(u"Heat in tenants' homes"_s, u"How might we cool bedrooms at night?"_s,
                     u"Old towers have no shade and elderly people suffer in July."_s);
        const auto second = received(u"Heat in tenants homes"_s, u"Who is called first?"_s,
                                     u"Landlords forget air conditioning and bylaws."_s);
        const auto third = received(u"Heat from sewers"_s, u"Could pipes warm pools?"_s,
                                    u"Engineers measured waste water."_s);
        const Likeness likeness(m_now);
        const auto found = likeness.like(second);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().id, first.value);
        QVERIFY(likeness.like(third).empty());
    }

    void wordingIsHelpedWith_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("hint"); // empty: none
        QTest::newRow("good") << u"How might we help tenants hear of repairs sooner?"_s
                              << QString();
        QTest::newRow("French") << u"Comment pourrions-nous réduire l’attente ?"_s << QString();
        QTest::newRow("no question") << u"How might we halve waiting"_s << u"question mark"_s;
        QTest::newRow("a statement") << u"Is waiting too long?"_s << u"How might we"_s;
        QTest::newRow("a solution") << u"How might we build an app for permits?"_s << u"“app”"_s;
        QTest::newRow("French solution")
            << u"Comment pourrions-nous créer un portail pour les permis ?"_s << u"“portail”"_s;
        QTest::newRow("a benefit is applied for")
            << u"How might we answer benefit applications within five days?"_s << QString();
        QTest::newRow("somebody has")
            << u"Comment pourrions-nous savoir quand « j’ai froid » est urgent ?"_s << QString();
        QTest::newRow("an AI") << u"How might we use AI for permits?"_s << u"“AI”"_s;
        QTest::newRow("a digital platform")
            << u"How might we open an online platform for permits?"_s << u"“online platform”"_s;
        QTest::newRow("none inside a word")
            << u"How might we make applicants happy?"_s << QString();
    }
    void wordingIsHelpedWith()
    {
        QFETCH(QString, question);
        QFETCH(QString, hint);
        const QStringList hints = wordingHints(question, u"It is known."_s);
        QCOMPARE(hints.isEmpty(), hint.isEmpty());
        QVERIFY2(hint.isEmpty() || hints.join(u' ').contains(hint), qPrintable(hints.join(u' ')));
    }
    void wordingOfNothing()
    {
        QVERIFY(wordingHints({}, {}).isEmpty());
        QCOMPARE(wordingHints({}, u"Much waits."_s).size(), 1);
        QCOMPARE(wordingHints(u"How might we wait less?"_s, {}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
