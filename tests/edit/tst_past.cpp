// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio as of past days: whatever was done since, it is what it was then, and it can only
// be looked at.
#include "model/domain/draft.h"
#include "model/edit/anyrow.h"
#include "model/edit/portfolio.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2026, 1, 5);

QDateTime noonOf(QDate day)
{
    return {day, QTime(12, 0)};
}

/// One edit of any kind: rows come, change and go, and come back by undo with the same id.
ChangeSet randomEdit(const Snapshot &now, QRandomGenerator &random, const ChangeSet &last)
{
    const auto any = [&](EntityKind kind) {
        const std::vector<qint64> ids = now.ids(kind);
        return ids.empty() ? 0 : ids[static_cast<size_t>(random.bounded(int(ids.size())))];
    };
    Draft draft(now);
    switch (random.bounded(7)) {
    case 0: {
        Challenge challenge;
        challenge.code = u"26-%1"_s.arg(now.nextId);
        challenge.title = u"Title with “quotes” \"%1\" \\ and\nlines"_s.arg(random.bounded(100));
        challenge.budget = Money{random.bounded(100000), u"CAD"_s};
        challenge.tags = {u"a"_s, u"b"_s};
        challenge.extras.insert(7, u"x"_s);
        draft.add(challenge);
        break;
    }
    case 1:
    case 2:
        if (const Challenge *found = now.find(Id<Challenge>(any(EntityKind::Challenge)))) {
            Challenge challenge = *found;
            challenge.status = static_cast<Status>(random.bounded(4));
            challenge.statusReason = random.bounded(2) ? QString() : u"Reason"_s;
            challenge.due = random.bounded(2) ? QDate() : firstDay.addDays(random.bounded(300));
            challenge.tags.clear();
            draft.update(challenge);
        }
        break;
    case 3:
    case 4: {
        PlanItem item;
        item.challenge = Id<Challenge>(any(EntityKind::Challenge));
        item.name = u"Task"_s;
        item.duration = WorkTime::days(1 + random.bounded(9));
        if (item.challenge)
            draft.add(item);
        break;
    }
    case 5:
        if (const qint64 id = any(EntityKind::PlanItem))
            edit::removeRow(draft, EntityKind::PlanItem, id);
        break;
    default:
        return last.inverted();
    }
    return draft.finish(u"edit"_s);
}

} // namespace

class TestPast : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile()
    {
        const QString path = m_folder.filePath(u"p%1.stint"_s.arg(++m_files));
        if (auto made = store::Store::create(path); !made)
            qFatal("%s", qPrintable(made.error().message));
        return path;
    }
    static std::unique_ptr<edit::Portfolio> open(const QString &path, QDate day)
    {
        auto opened = edit::Portfolio::open(path, Clock::fixed(noonOf(day)), u"Helen Fraser"_s);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyPastDayIsAsItWas_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 3; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void everyPastDayIsAsItWas()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QString path = newFile();
        QMap<QDate, Snapshot> remembered;
        QDate day = firstDay;
        ChangeSet last;
        for (int i = 0; i < 25; ++i) {
            const auto portfolio = open(path, day);
            remembered.insert(day.addDays(-1), portfolio->now());
            for (int edits = 1 + random.bounded(5); edits > 0; --edits) {
                const ChangeSet changes = randomEdit(portfolio->now(), random, last);
                // An undo may find that what it would bring back can't be any more.
                if (portfolio->perform(changes) && !changes.isEmpty())
                    last = changes;
            }
            remembered.insert(day, portfolio->now());
            day = day.addDays(1 + random.bounded(4));
        }
        const auto portfolio = open(path, day);
        QVERIFY(portfolio->now().table<Challenge>().size() > 0);
        Snapshot expected;
        for (QDate past = firstDay.addDays(-2); past <= day; past = past.addDays(1)) {
            expected = remembered.value(past, expected);
            const auto state = portfolio->asOf(past);
            QVERIFY2(state, state ? "" : qPrintable(state.error().message));
            QVERIFY2(state->sameContent(expected), qPrintable(past.toString(Qt::ISODate)));
        }
        QCOMPARE(portfolio->pastDays()->second, day.addDays(-1));
    }

    void aLookBackCanOnlyBeLookedAt()
    {
        const QString path = newFile();
        Person ann;
        ann.name = u"Ann"_s;
        Id<Person> id;
        {
            const auto portfolio = open(path, firstDay);
            Draft draft(portfolio->now());
            id = draft.add(ann);
            QVERIFY(portfolio->perform(draft.finish(u"add Ann"_s)));
        }
        const QDate today = firstDay.addDays(30);
        const auto portfolio = open(path, today);
        Draft draft(portfolio->now());
        ann.id = id;
        ann.name = u"Anna"_s;
        draft.update(ann);
        QVERIFY(portfolio->perform(draft.finish(u"rename Ann"_s)));
        QCOMPARE(portfolio->pastDays()->first, firstDay);

        const QDate day = firstDay.addDays(3);
        const auto opened = portfolio->lookBack(day);
        QVERIFY(opened);
        edit::Portfolio &past = **opened;
        QCOMPARE(past.now().find(id)->name, u"Ann"_s);
        QCOMPARE(past.clock().today(), day);
        QCOMPARE(past.pastDay(), day);
        QVERIFY(past.isReadOnly());
        QVERIFY(past.readOnlyReason().contains(u"8 Jan 2026"_s));
        QVERIFY(!portfolio->pastDay().isValid() && !portfolio->isReadOnly());
        QCOMPARE(*past.pastDays(), *portfolio->pastDays());
        // What was written since is not of that day.
        const auto entries = past.store().recentHistory(10, past.now().revision);
        QCOMPARE(entries->size(), size_t(1));
        QCOMPARE(entries->front().words, u"add Ann"_s);

        Draft change(past.now());
        change.remove(id);
        const auto refused = past.perform(change.finish(u"remove Ann"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, past.readOnlyReason());
        QCOMPARE(past.now().find(id)->name, u"Ann"_s);
        // Today goes on behind it.
        QVERIFY(portfolio->undo());
        QCOMPARE(portfolio->now().find(id)->name, u"Ann"_s);
        QCOMPARE(past.asOf(firstDay.addDays(-1))->table<Person>().size(), 0);
    }

    /// The index knows today's words only.
    void searchFindsTheWordsOfThatDay()
    {
        const QString path = newFile();
        Challenge permits, buses;
        permits.title = u"Permit waiting times"_s;
        buses.title = u"Late buses"_s;
        {
            const auto portfolio = open(path, firstDay);
            Draft draft(portfolio->now());
            permits.id = draft.add(permits);
            buses.id = draft.add(buses);
            QVERIFY(portfolio->perform(draft.finish(u"add"_s)));
        }
        const auto portfolio = open(path, firstDay.addDays(30));
        Draft draft(portfolio->now());
        permits.title = u"Building licences"_s;
        draft.update(permits);
        draft.remove(buses.id);
        Note note;
        note.text = u"Buses go"_s;
        const auto noted = draft.add(note);
        QVERIFY(portfolio->perform(draft.finish(u"change"_s)));
        const auto past = portfolio->lookBack(firstDay.addDays(3));
        QVERIFY(past);
        using Hits = std::vector<store::Hit>;
        const auto found = [](const edit::Portfolio &in, const QString &text) {
            return in.search(text, 5).value_or(Hits{{EntityKind::None, 0}});
        };
        QCOMPARE(found(**past, u"licen"_s), Hits());
        QCOMPARE(found(**past, u"wait PERM"_s), (Hits{{EntityKind::Challenge, permits.id.value}}));
        QCOMPARE(found(**past, u"bus"_s), (Hits{{EntityKind::Challenge, buses.id.value}}));
        QCOMPARE(found(*portfolio, u"bus"_s), (Hits{{EntityKind::Note, noted.value}}));
        QCOMPARE(found(*portfolio, u"perm"_s), Hits());
    }

    void nothingToLookBackOnInANewFile()
    {
        const auto portfolio = open(newFile(), firstDay);
        const auto days = portfolio->pastDays();
        QVERIFY(days);
        QVERIFY(!days->first.isValid());
    }
};

QTEST_GUILESS_MAIN(TestPast)
#include "tst_past.moc"
