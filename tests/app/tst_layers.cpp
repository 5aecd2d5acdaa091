// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms see only downwards: no include points up, none sideways between rooms that may not see each
// other, and nothing under model/ includes widgets.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What a room may include, itself aside; "below" of the longest matching folder holds.
const QMap<QString, QStringList> &allowed()
{
    static const QMap<QString, QStringList> rooms = [] {
        QMap<QString, QStringList> map;
        const QStringList domain{u"model/values"_s, u"model/domain"_s};
        map[u"model/values"_s] = {};
        map[u"model/domain"_s] = {u"model/values"_s};
        const QStringList five{u"model/planning"_s, u"model/governance"_s, u"model/store"_s,
                               u"model/exchange"_s, u"model/evidence"_s,   u"model/funding"_s};
        for (const QString &room : five)
            map[room] = domain;
        const QStringList model = domain + five;
        map[u"model/edit"_s] = model;
        map[u"model/report"_s] = model + QStringList{u"model/edit"_s};
        QStringList below = map[u"model/report"_s] + QStringList{u"model/report"_s};
        for (const QString &room : {u"ui/itemmodels"_s, u"ui/widgets"_s}) {
            map[room] = below;
            below << room;
        }
        map[u"ui/print"_s] = below;
        map[u"ui/shell"_s] = below;
        below << u"ui/print"_s << u"ui/shell"_s;
        for (const QString &room : {u"ui/timeline"_s, u"ui/pages"_s, u"app"_s}) {
            map[room] = below;
            below << room;
        }
        return map;
    }();
    return rooms;
}

QString roomOf(const QString &path)
{
    QString best;
    for (auto it = allowed().begin(); it != allowed().end(); ++it) {
        if (path.startsWith(it.key() + u'/') && it.key().size() > best.size())
            best = it.key();
    }
    return best;
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void includesPointDown()
    {
        static const QRegularExpression own(u"^\\s*#include \"([^\"]+)\""_s);
        static const QRegularExpression widgets(
            u"^\\s*#include <(QtWidgets|QWidget|QApplication|QDialog|QPushButton|QLabel)[/>]"_s);
        const QString source = QStringLiteral(STINT_SOURCE);
        QStringList wrong;
        int files = 0;
        for (const QString &top : {u"model"_s, u"ui"_s, u"app"_s}) {
            QDirIterator it(source + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next().mid(source.size() + 1);
                const QString room = roomOf(path);
                QVERIFY2(!room.isEmpty(), qPrintable(path + u" is in no known room"_s));
                QFile file(it.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++files;
                while (!file.atEnd()) {
                    const QString line = QString::fromUtf8(file.readLine());
                    if (room.startsWith("model/"_L1) && widgets.match(line).hasMatch())
                        wrong << path + u": "_s + line.trimmed();
                    const auto match = own.match(line);
                    if (!match.hasMatch())
                        continue;
                    const QString target = roomOf(match.captured(1));
                    if (!target.isEmpty() && target != room && !allowed()[room].contains(target))
                        wrong << path + u": "_s + line.trimmed();
                }
            }
        }
        QVERIFY(files > 50);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    /// Two types with one full name are one to the linker, which keeps the destructor of either.
    void everyTypeHasItsOwnName()
    {
        static const QRegularExpression space(u"^namespace (stint[a-z:]*)"_s,
                                              QRegularExpression::MultilineOption);
        static const QRegularExpression type(
            u"^(?:class|struct|enum class) (\\w+)(?!::|\\w)[^;{<]*\\{"_s,
            QRegularExpression::MultilineOption);
        const QString source = QStringLiteral(STINT_SOURCE);
        QHash<QString, QString> first;
        QStringList wrong;
        for (const QString &top : {u"model"_s, u"ui"_s, u"app"_s}) {
            QDirIterator it(source + u'/' + top, {u"*.h"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                const QString name = space.match(text).captured(1) + u"::"_s;
                const QString path = it.filePath().mid(source.size() + 1);
                for (auto found = type.globalMatch(text); found.hasNext();) {
                    const QString full = name + found.next().captured(1);
                    // Specialisations and a class that is finished elsewhere are no second type.
                    if (full.endsWith("::Choices"_L1) || full.endsWith("::ValueTraits"_L1) ||
                        full.endsWith("::MainWindow"_L1))
                        continue;
                    if (first.contains(full) && first.value(full) != path)
                        wrong << u"%1 in %2 and %3"_s.arg(full, first.value(full), path);
                    first.insert(full, path);
                }
            }
        }
        QVERIFY(first.size() > 100);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// Only the store speaks SQL.
    void sqlOnlyInStore()
    {
        const QString source = QStringLiteral(STINT_SOURCE);
        QStringList wrong;
        for (const QString &top : {u"model"_s, u"ui"_s, u"app"_s}) {
            QDirIterator it(source + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next().mid(source.size() + 1);
                QFile file(it.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray text = file.readAll();
                if (!path.startsWith("model/store/"_L1) &&
                    (text.contains("#include <QSql") || text.contains("#include <sqlite3.h>")))
                    wrong << path;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
