// SPDX-License-Identifier: GPL-3.0-or-later
// A program that edits at full speed is killed at a random instant, a hundred times. Every edit
// that it had acknowledged must be there, and the file must be sound.
#include "model/store/store.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace stint;
using store::Store;

class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void acknowledgedEditsSurvive();
};

void TestKill::acknowledgedEditsSurvive()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.stint"_s);
    {
        auto made = Store::create(path);
        QVERIFY(made);
        ChangeSet changes;
        Challenge challenge;
        challenge.id = Id<Challenge>(1);
        challenge.code = u"26-01"_s;
        changes.of<Challenge>().push_back({std::nullopt, challenge});
        QVERIFY((*made)->commit(changes, 0, QDateTime::currentDateTimeUtc(), {}, {}));
    }
    QRandomGenerator random(20261118);
    qint64 edits = 0;
    for (int round = 0; round < 100; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(STINT_WRITER), {path});
        QVERIFY(writer.waitForStarted());
        QVERIFY2(writer.waitForReadyRead(20000), writer.readAllStandardError().constData());
        QTest::qSleep(random.bounded(30));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        // A line that was cut off was not acknowledged.
        QByteArrayList lines = writer.readAllStandardOutput().split('\n');
        lines.removeLast();
        QVERIFY(!lines.isEmpty());
        edits += lines.size();

        auto opened = Store::open(path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QVERIFY2(!(*opened)->isReadOnly(), qPrintable((*opened)->readOnlyReason()));
        const auto state = (*opened)->load();
        QVERIFY2(state, state ? "" : qPrintable(state.error().message));
        QVERIFY(state->revision >= lines.last().split(' ').first().toLongLong());
        for (const QByteArray &line : lines)
            QVERIFY(state->find(Id<Note>(line.split(' ').value(1).toLongLong())));
        QCOMPARE(qint64((*opened)->recentHistory(-1)->size()), state->revision);
        opened->reset();
        const auto problems = store::checkFile(path);
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
    }
    qInfo("%lld edits acknowledged before 100 kills, all there", static_cast<long long>(edits));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
