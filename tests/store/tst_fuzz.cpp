// SPDX-License-Identifier: GPL-3.0-or-later
// Three hundred files with random bytes changed, and some cut off: each opens, is refused with a
// sentence, or is salvaged. Nothing crashes or hangs, and the file itself stays as it was.
#include "model/store/store.h"
#include "tests/support/generator.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stint;
using store::Store;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray damaged(QByteArray content, QRandomGenerator &random, int round)
{
    if (round % 10 == 9) {
        content.truncate(random.bounded(int(content.size())));
        return content;
    }
    // Every third file is hit where it hurts most: the header and the schema.
    const int reach = round % 3 == 0 ? 8192 : int(content.size());
    const int hits = 1 << random.bounded(10);
    for (int i = 0; i < hits; ++i)
        content[random.bounded(reach)] = static_cast<char>(random.bounded(256));
    return content;
}

} // namespace

class TestFuzz : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void damagedFiles();
};

void TestFuzz::damagedFiles()
{
    QTemporaryDir folder;
    const QString sound = folder.filePath(u"sound.stint"_s);
    QVERIFY(test::generateFile(sound, {30, 600, 900}));
    const QByteArray original = contentOf(sound);
    const qint64 rows = test::generate({30, 600, 900}).rowCount();
    QRandomGenerator random(20261118);
    int opened = 0, refused = 0, salvaged = 0, lost = 0;
    for (int round = 0; round < 300; ++round) {
        const QString path = folder.filePath(u"%1.stint"_s.arg(round));
        const QByteArray content = damaged(original, random, round);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        bool loads = false;
        {
            auto store = Store::open(path);
            const auto snapshot =
                store ? (*store)->load() : Result<Snapshot>(std::unexpected(store.error()));
            loads = snapshot.has_value();
            QVERIFY(loads || !snapshot.error().message.isEmpty());
            if (loads) {
                (void)(*store)->historyAfter(0);
                for (const QString &typed : {u"w"_s, u"ward"_s, u"task visits"_s})
                    (void)(*store)->search(typed, 5);
            }
        }
        QCOMPARE(contentOf(path), content);
        const auto problems = store::checkFile(path);
        QVERIFY(!loads || problems);
        const QString out = folder.filePath(u"out.stint"_s);
        const auto saved = store::salvageFile(path, out);
        QCOMPARE(contentOf(path), content);
        if (saved) {
            QVERIFY(saved->rows <= rows);
            QCOMPARE(store::checkFile(out).value(), QStringList());
            QVERIFY(QFile::remove(out));
        }
        QVERIFY(!QFile::exists(out));
        loads ? ++opened : saved ? ++salvaged : ++refused;
        lost += saved && saved->rows < rows ? 1 : 0;
        QFile::remove(path);
    }
    qInfo("%d opened, %d salvaged (%d with losses), %d beyond help", opened, salvaged, lost,
          refused);
    QVERIFY(opened > 0 && salvaged > 0);
}

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
