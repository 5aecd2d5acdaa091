// SPDX-License-Identifier: GPL-3.0-or-later
// The French file is complete: every string of the sources is in it, translated, with the same
// places for values. English has its plurals.
#include <QLibraryInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool unfinished = false;
};

QList<Message> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto name = xml.name();
        if (name == "name"_L1) {
            context = xml.readElementText();
        } else if (name == "message"_L1) {
            messages.push_back({context, {}, {}, false});
        } else if (name == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (name == "translation"_L1) {
            Message &message = messages.last();
            const auto type = xml.attributes().value("type"_L1);
            if (type == "vanished"_L1 || type == "obsolete"_L1)
                messages.removeLast();
            else
                message.unfinished = type == "unfinished"_L1;
            if (type.isEmpty()) {
                const QString text =
                    xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                message.translations << text;
            }
        }
    }
    return messages;
}

QString lupdate()
{
    return QStandardPaths::findExecutable(
        u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath),
                       QLibraryInfo::path(QLibraryInfo::LibraryExecutablesPath)});
}

/// %1, %2, %n and %L1 of a text, sorted.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%L?([0-9n])"_s);
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// lupdate on a copy finds nothing new, and nothing in it is unfinished.
    void complete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("French") << u"fr"_s << QStringList();
        QTest::newRow("English plurals") << u"en"_s << QStringList{u"-pluralonly"_s};
    }
    void complete()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, options);
        const QString source = QStringLiteral(STINT_SOURCE);
        const QString file = source + u"/resources/translations/stint_%1.ts"_s.arg(language);
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"stint_%1.ts"_s.arg(language));
        QVERIFY(QFile::copy(file, copy));
        QVERIFY2(!lupdate().isEmpty(), "lupdate (qt6-l10n-tools) is not installed");
        QProcess process;
        process.setWorkingDirectory(source);
        process.start(lupdate(),
                      QStringList{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s} +
                          options +
                          QStringList{u"app"_s, u"ui"_s, u"model"_s, u"-ts"_s, copy,
                                      u"-target-language"_s, language});
        QVERIFY(process.waitForFinished(300000));
        QCOMPARE(process.exitCode(), 0);

        QStringList missing;
        const QList<Message> messages = read(copy);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            if (message.unfinished)
                missing << u"%1: %2"_s.arg(message.context, message.source);
        }
        const auto count = static_cast<int>(missing.size());
        missing = missing.first(qMin<qsizetype>(missing.size(), 20));
        QVERIFY2(count == 0, qPrintable(u"%1 strings have no translation, such as\n  %2"_s.arg(
                                 QString::number(count), missing.join(u"\n  "_s))));
    }

    /// A translation has the places that its source has, so that no value goes missing.
    void places_kept()
    {
        const QString file = QStringLiteral(STINT_SOURCE "/resources/translations/stint_fr.ts");
        QStringList wrong;
        for (const Message &message : read(file)) {
            for (const QString &text : message.translations) {
                // French may leave the number out of a singular.
                QStringList expected = places(message.source);
                QStringList actual = places(text);
                expected.removeAll(u"n"_s);
                actual.removeAll(u"n"_s);
                if (expected != actual)
                    wrong << message.source;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
