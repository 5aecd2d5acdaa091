// SPDX-License-Identifier: GPL-3.0-or-later
// Searching the big file while typing in the command box.
#include "model/store/connection.h"
#include "tests/bench/measure.h"
#include "ui/shell/commandbox.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace stint::bench {

namespace {

/// What SQLite takes to find as many rows for the same letters, ranking none.
void bareSearch(store::Connection &connection, const QString &typed)
{
    auto query = connection.prepare("SELECT rowid FROM search WHERE search MATCH ? LIMIT 40");
    query.bind(1, u'"' + typed + u"\"*"_s);
    qint64 sum = 0;
    while (query.step() == SQLITE_ROW)
        sum += query.integer(0) & 1;
    if (sum < 0)
        qFatal("nothing was read");
}

} // namespace

Measure search()
{
    auto portfolio = openBig(bigFile());
    auto connection = store::Connection::open(bigFile(), store::Connection::Mode::ReadOnly);
    ui::CommandBox box;
    box.setPortfolio(portfolio.get());
    box.show();
    std::vector<double> values, floor;
    // Words of nearly every task, of a part of the challenges, of all of them, and of a person.
    for (const QString &word : {u"visits"_s, u"permits"_s, u"ward"_s, u"person"_s, u"zebra"_s}) {
        for (int round = 0; round < 20; ++round) {
            box.clear();
            for (const QChar letter : word) {
                QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
                const auto type = [&] { QCoreApplication::sendEvent(&box, &press); };
                values.push_back(timed(1, type).front());
                const auto bare = [&] { bareSearch(**connection, box.text()); };
                floor.push_back(timed(1, bare).front());
            }
        }
    }
    return compare(u"search"_s, values, floor);
}

} // namespace stint::bench
