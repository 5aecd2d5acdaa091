// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, lists and cells as people write them.
#include "model/exchange/celltext.h"
#include "model/exchange/dates.h"
#include "model/exchange/lists.h"

#include <QTest>

using namespace stint;
using namespace stint::exchange;
using namespace Qt::StringLiterals;

class TestExchangeValues : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void dates_data();
    void dates();
    void noDates_data();
    void noDates();
    void orderOfAColumn();
    void lists_data();
    void lists();
    void commasLearntFromTheColumn();
    void cellsComeBack();
    void cellErrors();
};

void TestExchangeValues::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<bool>("timeMatters");
    const auto row = [](const QString &text, const QString &iso, bool matters) {
        QTest::newRow(qPrintable(text)) << text << iso << matters;
    };
    row(u"03/10/2020 9 AM"_s, u"2020-03-10T09:00:00"_s, true);
    row(u"04/22/2019 12:00 AM"_s, u"2019-04-22T00:00:00"_s, false);
    row(u"2020/08/18 5:00 PM"_s, u"2020-08-18T17:00:00"_s, true);
    row(u"06/16/2020 5 p.m."_s, u"2020-06-16T17:00:00"_s, true);
    row(u"10/08/2020 5:59:59 PM"_s, u"2020-10-08T17:59:59"_s, true);
    row(u"09/23/2021 04:59 PM ET"_s, u"2021-09-23T16:59:00"_s, true);
    row(u"09/30/2020 11:59PM"_s, u"2020-09-30T23:59:00"_s, false);
    row(u"06/24/2021 12:00 AM ET"_s, u"2021-06-24T00:00:00"_s, true);
    row(u"08/05/2019  12:59 AM"_s, u"2019-08-05T00:59:00"_s, true);
    row(u"9/16/2019 12:00 pm "_s, u"2019-09-16T12:00:00"_s, true);
    row(u"2026-11-18"_s, u"2026-11-18"_s, false);
    row(u"2026-11-18T09:30"_s, u"2026-11-18T09:30:00"_s, true);
    row(u"2026-11-18T09:30:00.123Z"_s, u"2026-11-18T09:30:00"_s, true);
    row(u"18.11.2026"_s, u"2026-11-18"_s, false);
    row(u"11/18/26"_s, u"2026-11-18"_s, false);
    row(u"Nov 18, 2026 at 2:30 PM"_s, u"2026-11-18T14:30:00"_s, true);
    row(u"Wednesday, November 18, 2026"_s, u"2026-11-18"_s, false);
    row(u"18 novembre 2026 à 14 h 30"_s, u"2026-11-18T14:30:00"_s, true);
    row(u"1er février 2026"_s, u"2026-02-01"_s, false);
}

void TestExchangeValues::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    QFETCH(bool, timeMatters);
    const DateOrder order = text == "18.11.2026"_L1 ? DateOrder::DayFirst : DateOrder::MonthFirst;
    const auto read = readDate(text, order);
    QVERIFY(read);
    QString got = read->date.toString(Qt::ISODate);
    if (read->time.isValid())
        got += u'T' + read->time.toString(u"HH:mm:ss"_s);
    QCOMPARE(got, iso);
    QCOMPARE(read->timeMatters(), timeMatters);
}

void TestExchangeValues::noDates_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"03/02/20202 05:00 PM", "04/23/ 10:00 AM", "11:59PM", "13/13/2020", "02/30/2020",
          "2020-13-01", "03/04/2020 9", "03/04/2020 25:00", "Smarch 3, 2020", "03/04/2020 and more",
          "03/04/2020-2021", "12345", "03/04/0001", "", "soon"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestExchangeValues::noDates()
{
    QFETCH(QString, text);
    QVERIFY(!readDate(text, DateOrder::MonthFirst));
    QVERIFY(!readDate(text, DateOrder::DayFirst));
}

void TestExchangeValues::orderOfAColumn()
{
    const auto month =
        guessDateOrder({u"03/04/2020"_s, u"04/22/2019"_s, QString()}, DateOrder::DayFirst);
    QCOMPARE(month.order, DateOrder::MonthFirst);
    QVERIFY(!month.isAmbiguous && !month.isMixed);
    QCOMPARE(month.dates, 2);
    const auto day = guessDateOrder({u"03/04/2020"_s, u"22.4.2019"_s}, DateOrder::MonthFirst);
    QCOMPARE(day.order, DateOrder::DayFirst);
    const auto open = guessDateOrder({u"03/04/2020"_s, u"04/04/2020"_s}, DateOrder::DayFirst);
    QCOMPARE(open.order, DateOrder::DayFirst);
    QVERIFY(open.isAmbiguous);
    const auto iso = guessDateOrder({u"2020-03-04"_s}, DateOrder::DayFirst);
    QVERIFY(!iso.isAmbiguous);
    const auto mixed =
        guessDateOrder({u"13/04/2020"_s, u"04/22/2019"_s, u"04/23/2019"_s}, DateOrder::DayFirst);
    QVERIFY(mixed.isMixed);
    QCOMPARE(mixed.order, DateOrder::MonthFirst);
    QCOMPARE(mixed.unreadable, 1);
}

void TestExchangeValues::lists_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("items");
    QTest::newRow("brackets") << u"['Ideas', 'Scientific']"_s
                              << QStringList{u"Ideas"_s, u"Scientific"_s};
    QTest::newRow("comma inside") << u"['Maps, tables', \"Mayor's\"]"_s
                                  << QStringList{u"Maps, tables"_s, u"Mayor's"_s};
    QTest::newRow("commas") << u"Ideas, scientific"_s << QStringList{u"Ideas"_s, u"scientific"_s};
    QTest::newRow("semicolons") << u"A (x; y); B; and C, the third"_s
                                << QStringList{u"A (x; y)"_s, u"B"_s, u"C, the third"_s};
    QTest::newRow("company") << u"Brook & Sons, LLC, Tilde Co-op"_s
                             << QStringList{u"Brook & Sons, LLC"_s, u"Tilde Co-op"_s};
    QTest::newRow("and") << u"a, b, and c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("none") << u"None"_s << QStringList();
    QTest::newRow("empty brackets") << u"[]"_s << QStringList();
    QTest::newRow("broken brackets") << u"['a', 'b"_s << QStringList{u"['a'"_s, u"'b"_s};
    QTest::newRow("doubled") << u"a, a,,"_s << QStringList{u"a"_s};
}

void TestExchangeValues::lists()
{
    QFETCH(QString, cell);
    QFETCH(QStringList, items);
    QCOMPARE(ListReader({cell}).read(cell), items);
}

void TestExchangeValues::commasLearntFromTheColumn()
{
    const QStringList column{u"['Ideas', 'Maps, tables, graphs']"_s,
                             u"Ideas, maps, tables, graphs"_s};
    QCOMPARE(ListReader(column).read(column[1]),
             (QStringList{u"Ideas"_s, u"maps, tables, graphs"_s}));
}

void TestExchangeValues::cellsComeBack()
{
    Snapshot now;
    Settings settings;
    settings.id = Id<Settings>(1);
    settings.currency = u"CAD"_s;
    now.table<Settings>().put(settings);
    Stage stage;
    stage.id = Id<Stage>(2);
    stage.name = u"Discovery"_s;
    now.table<Stage>().put(stage);
    Person owner;
    owner.id = Id<Person>(3);
    owner.name = u"Nadia Tremblay"_s;
    now.table<Person>().put(owner);
    Challenge c;
    c.id = Id<Challenge>(4);
    c.code = u"26-01"_s;
    c.title = u"Permits"_s;
    c.stage = stage.id;
    c.owner = owner.id;
    c.status = Status::AtRisk;
    c.start = QDate(2026, 3, 4);
    c.budget = {18'400'050, u"CAD"_s};
    c.tags = {u"a, b"_s, u"say \"x\""_s, u"plain"_s};
    c.confidential = true;
    now.table<Challenge>().put(c);

    References references(now);
    for (const QLocale &locale :
         {QLocale::c(), QLocale(u"en_CA"_s), QLocale(u"fr_CA"_s), QLocale(u"en_US"_s)}) {
        for (const FieldInfo &field : Challenge::fields()) {
            if (field.kind == FieldKind::Extras)
                continue;
            const auto people = parseCell(field, cellText(field, &c, now, locale), now, locale);
            QVERIFY2(people, field.name.data());
            QCOMPARE(*people, field.get(&c));
            const auto data = parseCell(field, dataText(field, &c, references), now, locale);
            QVERIFY2(data, field.name.data());
            QCOMPARE(*data, field.get(&c));
        }
    }
}

void TestExchangeValues::cellErrors()
{
    Snapshot now;
    for (int i = 1; i < 3; ++i) {
        Person twin;
        twin.id = Id<Person>(i);
        twin.name = u"Jo Roy"_s;
        now.table<Person>().put(twin);
    }
    const EntityInfo &challenge = entityInfo(EntityKind::Challenge);
    const FieldInfo &owner = *challenge.field("owner"_L1);
    QVERIFY(!parseCell(owner, u"Nobody"_s, now));
    QVERIFY(!parseCell(owner, u"jo roy"_s, now));
    QCOMPARE(*parseCell(owner, u"#2 Jo Roy"_s, now), QVariant(qint64(2)));
    QCOMPARE(*parseCell(owner, u"  "_s, now), QVariant(qint64(0)));
    QVERIFY(!parseCell(*challenge.field("start"_L1), u"soon"_s, now));
    QVERIFY(!parseCell(*challenge.field("status"_L1), u"closed"_s, now));
    QCOMPARE(*parseCell(*challenge.field("status"_L1), u"At risk"_s, now), QVariant(2));
    QVERIFY(!parseCell(*challenge.field("prize"_L1), u"up to $50,000"_s, now));
}

QTEST_GUILESS_MAIN(TestExchangeValues)
#include "tst_exchangevalues.moc"
