// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the big file, and making one edit durable.
#include "model/domain/draft.h"
#include "model/store/connection.h"
#include "model/store/store.h"
#include "tests/bench/measure.h"
#include "tests/support/generator.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/timeline/timelineview.h"

#include <QImage>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace stint::bench {

namespace {

const QTemporaryDir &folder()
{
    static const QTemporaryDir dir;
    return dir;
}

/// Every column of every row of the portfolio's tables, as plain SQLite gives them.
void rawScan(const QString &path)
{
    auto connection = store::Connection::open(path, store::Connection::Mode::ReadOnly);
    qint64 sum = 0;
    for (const EntityInfo &entity : allEntities()) {
        auto rows = (*connection)->prepare("SELECT * FROM " + QByteArray(entity.name.table));
        const int columns = sqlite3_column_count(rows.handle());
        while (rows.step() == SQLITE_ROW)
            for (int i = 0; i < columns; ++i)
                sum += rows.type(i) == SQLITE_INTEGER ? rows.integer(i) : rows.utf8(i).size();
    }
    if (sum == 0)
        qFatal("nothing was read");
}

} // namespace

QString bigFile()
{
    static const QString path = [] {
        const QString name = folder().filePath(u"big.stint"_s);
        if (auto made = test::generateFile(name); !made)
            qFatal("%s", qPrintable(made.error().message));
        return name;
    }();
    return path;
}

std::unique_ptr<edit::Portfolio> openBig(const QString &path)
{
    auto portfolio = edit::Portfolio::open(path, Clock(), u"Bench"_s);
    if (!portfolio)
        qFatal("%s", qPrintable(portfolio.error().message));
    return std::move(*portfolio);
}

Measure openTimeline()
{
    const QString path = bigFile();
    const auto floor = timed(5, [&] { rawScan(path); });
    const auto values = timed(5, [&] {
        auto portfolio = edit::Portfolio::open(path, Clock(), u"Bench"_s);
        if (!portfolio)
            qFatal("%s", qPrintable(portfolio.error().message));
        ui::ChallengeFilter filter;
        ui::TimelineView view(ui::Context{portfolio->get(), &filter});
        view.resize(1920, 1080);
        QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
        view.render(&image);
    });
    return compare(u"open_timeline"_s, values, floor);
}

Measure editDurable()
{
    const QString bare = folder().filePath(u"bare.db"_s);
    auto floorFile = store::Connection::open(bare, store::Connection::Mode::Create);
    if (!floorFile || !(*floorFile)->startLog() ||
        !(*floorFile)->run("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT) STRICT"))
        qFatal("no bare database");
    auto portfolio = edit::Portfolio::open(bigFile(), Clock(), u"Bench"_s);
    const Id<PlanItem> id((*portfolio)->now().ids(EntityKind::PlanItem).at(500));
    std::vector<double> values, floor;
    for (int round = 0; round < 200; ++round) {
        PlanItem item = *(*portfolio)->now().find(id);
        item.name = u"Renamed %1"_s.arg(round);
        Draft draft((*portfolio)->now());
        draft.update(item);
        const ChangeSet changes = draft.finish(u"rename"_s);
        const auto bareOnce = [&] {
            const auto run = [&] {
                (void)(*floorFile)
                    ->run("BEGIN IMMEDIATE; INSERT INTO t (text) VALUES ('x'); COMMIT");
            };
            floor.push_back(timed(1, run).front());
        };
        const auto editOnce = [&] {
            const auto run = [&] {
                if (auto done = (*portfolio)->perform(changes); !done)
                    qFatal("%s", qPrintable(done.error().message));
            };
            values.push_back(timed(1, run).front());
        };
        // Back to back and in turns, so that both see the same disk and the same warm caches.
        if (round % 2 == 0) {
            bareOnce();
            editOnce();
        } else {
            editOnce();
            bareOnce();
        }
    }
    return compare(u"edit_durable"_s, values, floor);
}

} // namespace stint::bench
