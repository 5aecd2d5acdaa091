// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/schemapages.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace stint::store {

namespace {

// Layout as in the description of SQLite's file format: the header of a b-tree page has its kind,
// the number of its cells at 3 and, on an inner page, the last child at 8; cell pointers follow.
constexpr int fileHeader = 100;
constexpr uchar innerTable = 5;

quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (qsizetype i = at; i < at + size && i < bytes.size(); ++i)
        value = value << 8 | static_cast<uchar>(bytes[i]);
    return value;
}

} // namespace

Result<void> replaceSchemaPages(const QString &damaged, const QString &whole)
{
    QFile from(whole);
    QFile to(damaged);
    const auto failed = [&damaged] {
        return failure(
            QCoreApplication::translate("Store", "“%1” could not be mended.").arg(damaged));
    };
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::ReadWrite))
        return failed();
    const qint64 pageSize = number(from.peek(fileHeader), 16, 2);
    if (pageSize < 512)
        return failed();
    const qint64 pages = from.size() / pageSize;
    QList<quint32> open{1};
    for (qsizetype i = 0; i < open.size() && i < pages; ++i) {
        const qint64 start = (open[i] - 1) * pageSize;
        from.seek(start);
        const QByteArray page = from.read(pageSize);
        const int skip = open[i] == 1 ? fileHeader : 0;
        if (page.size() != pageSize || !to.seek(start + skip) ||
            to.write(page.sliced(skip)) != pageSize - skip)
            return failed();
        if (static_cast<uchar>(page[skip]) != innerTable)
            continue;
        const auto cells = static_cast<qsizetype>(number(page, skip + 3, 2));
        for (qsizetype c = 0; c < cells; ++c)
            open << number(page, number(page, skip + 12 + 2 * c, 2), 4);
        open << number(page, skip + 8, 4);
    }
    return {};
}

} // namespace stint::store
