// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to a past day through 100,000 edits.
#include "model/domain/draft.h"
#include "model/store/connection.h"
#include "model/store/historyjson.h"
#include "model/store/rows.h"
#include "tests/bench/measure.h"
#include "tests/support/generator.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace stint::bench {

namespace {

constexpr int editCount = 100'000;
const QDate firstDay(2024, 1, 1);

[[noreturn]] void give(const Error &error)
{
    qFatal("%s", qPrintable(error.message));
}

/// The edit number `i` of a team at work: mostly progress and lengths, then status, then notes.
ChangeSet edit(const Snapshot &now, const std::vector<qint64> &items,
               const std::vector<qint64> &challenges, int i)
{
    const auto at = [i](const std::vector<qint64> &ids) {
        return ids[static_cast<size_t>(i) * 7919 % ids.size()];
    };
    Draft draft(now);
    if (i % 10 == 9) {
        Note note;
        note.challenge = Id<Challenge>(at(challenges));
        note.text = u"What was heard on the street, number %1."_s.arg(i);
        draft.add(note);
    } else if (i % 10 == 8) {
        Challenge challenge = *now.find(Id<Challenge>(at(challenges)));
        challenge.status = static_cast<Status>(i / 10 % 4);
        challenge.statusReason = u"The reason number %1, in one sentence as it should be."_s.arg(i);
        challenge.statusSince = firstDay.addDays(i % 600);
        draft.update(challenge);
    } else {
        PlanItem item = *now.find(Id<PlanItem>(at(items)));
        item.progress = i % 101;
        item.duration = WorkTime::days(1 + i % 20);
        draft.update(item);
    }
    return draft.finish(u"edit %1 of the plan"_s.arg(i));
}

/// Written by hand in one transaction: one commit an edit would take minutes.
QString fileWithHistory()
{
    static const QTemporaryDir dir;
    const QString path = dir.filePath(u"history.stint"_s);
    if (auto made = test::generateFile(path); !made)
        give(made.error());
    Snapshot now = openBig(path)->now();
    const auto items = now.ids(EntityKind::PlanItem);
    const auto challenges = now.ids(EntityKind::Challenge);
    auto opened = store::Connection::open(path, store::Connection::Mode::ReadWrite);
    if (!opened)
        give(opened.error());
    store::Connection &file = **opened;
    store::Transaction transaction(file, store::Transaction::Kind::Write);
    (void)file.run("UPDATE history SET at = '2023-12-31T12:00:00.000Z'");
    auto entry = file.prepare("INSERT INTO history (at, who, words, changes) VALUES (?, ?, ?, ?)");
    for (int i = 0; i < editCount; ++i) {
        const ChangeSet changes = edit(now, items, challenges, i);
        const QDateTime on(firstDay.addDays(i * 700LL / editCount), QTime(10, 0), QTimeZone::utc());
        entry.bindUtf8(1, on.toString(Qt::ISODateWithMs).toLatin1());
        entry.bind(2, u"Nadia Tremblay"_s);
        entry.bind(3, changes.words);
        entry.bindUtf8(4, store::toHistoryJson(changes));
        if (!entry.run())
            give(file.error());
        if (auto written = store::writeChanges(file, changes); !written)
            give(written.error());
        now.apply(changes);
    }
    if (auto done = transaction.commit(); !done)
        give(done.error());
    return path;
}

/// Every column of every row of history, as plain SQLite gives them.
void rawScan(const QString &path)
{
    auto connection = store::Connection::open(path, store::Connection::Mode::ReadOnly);
    auto rows = (*connection)->prepare("SELECT * FROM history ORDER BY revision DESC");
    qint64 sum = 0;
    while (rows.step() == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count(rows.handle()); ++i)
            sum += rows.utf8(i).size();
    if (sum == 0)
        qFatal("nothing was read");
}

} // namespace

Measure asOf()
{
    const QString path = fileWithHistory();
    const auto floor = timed(5, [&] { rawScan(path); });
    const auto portfolio = openBig(path);
    const auto values = timed(5, [&] {
        const auto state = portfolio->asOf(firstDay.addDays(-1));
        if (!state)
            give(state.error());
        if (state->revision != 1 || !state->table<Note>().isEmpty())
            qFatal("that is not how it began");
    });
    return compare(u"as_of"_s, values, floor);
}

} // namespace stint::bench
