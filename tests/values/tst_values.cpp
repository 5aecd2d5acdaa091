// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/values/civiltime.h"
#include "model/values/money.h"
#include "model/values/worktime.h"

#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void money_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency"); // empty: refused
        const auto row = [](const char *text, qint64 minor, const char *currency) {
            QTest::newRow(text) << QString::fromUtf8(text) << minor
                                << QString::fromLatin1(currency);
        };
        row("$1,000,000", 100000000, "CAD");
        row("CAD 18 400,50", 1840050, "CAD");
        row("1.000.000 EUR", 100000000, "EUR");
        row("12 500 $", 1250000, "CAD");
        row("12500.5", 1250050, "CAD");
        row("-40", -4000, "CAD");
        row("US$3", 300, "USD");
        row("JPY 500", 500, "JPY");
        row("KWD 1,234", 1234000, "KWD"); // three digits after one mark are thousands,
        row("KWD 1.234", 1234, "KWD");    // but for a point where they are what our files write
        row("CAD 1.234", 123400, "CAD");
        row("$50,000 CAD", 5000000, "CAD");
        row("CAD $50,000", 5000000, "CAD");
        row("US$ 5,000", 500000, "USD");
        row("US $5,000", 500000, "USD");
        row("C$5", 500, "CAD");
        row("usd 5", 500, "USD");
        row("€5", 500, "EUR");
        row("EUR $5", 0, "");
        row("max 50000", 0, "");
        row("est 50,000", 0, "");
        row("10 hrs", 0, "");
        row("5 C", 0, "");
        row("US 5", 0, "");
        row("0", 0, "CAD");
        row("up to $50,000", 0, "");
        row("", 0, "");
        row("1,00,000", 0, "");
        row("$5 $", 0, "");
        row("12.345.67", 0, "");
        row("99999999999999999999", 0, "");
    }
    void money()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        const auto got = Money::parse(text, u"CAD"_s);
        QCOMPARE(got.has_value(), !currency.isEmpty());
        if (got) {
            QCOMPARE(got->minor, minor);
            QCOMPARE(got->currency, currency);
        } else {
            QVERIFY(got.error().message.contains(text));
        }
    }
    void moneyReadsWhatItWrites()
    {
        for (const QLocale &locale : {QLocale(QLocale::English, QLocale::Canada),
                                      QLocale(QLocale::French, QLocale::Canada)}) {
            for (const qint64 minor : {0LL, 5LL, -5LL, 123456LL, 100000000LL, -99LL}) {
                const Money money{minor, u"CAD"_s};
                const auto back = Money::parse(money.toString(locale), u"USD"_s);
                QVERIFY2(back.has_value(), qPrintable(money.toString(locale)));
                QCOMPARE(*back, money);
            }
        }
    }

    void threePlaces()
    {
        QLocale plain = QLocale::c();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        for (const auto &code :
             {u"KWD"_s, u"BHD"_s, u"OMR"_s, u"TND"_s, u"JOD"_s, u"IQD"_s, u"LYD"_s}) {
            for (const qint64 minor : {1LL, 500LL, 1234LL, 123456LL, 123456789LL, -1500LL}) {
                const Money money{minor, code};
                const auto back = Money::parse(money.toString(plain), u"USD"_s);
                QVERIFY2(back.has_value(), qPrintable(money.toString(plain)));
                QCOMPARE(*back, money);
            }
        }
    }

    void workTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minutes"); // -1: refused
        QTest::newRow("days") << u"3"_s << 1440LL;
        QTest::newRow("weeks") << u"2w"_s << 4800LL;
        QTest::newRow("mixed") << u"1 d 4 h"_s << 720LL;
        QTest::newRow("half") << u"1,5 j"_s << 720LL;
        QTest::newRow("minutes") << u"90 min"_s << 90LL;
        QTest::newRow("lead") << u"-4h"_s << -240LL;
        QTest::newRow("words") << u"soon"_s << -1LL;
        QTest::newRow("months") << u"3 months"_s << -1LL;
        QTest::newRow("nothing") << QString() << -1LL;
        QTest::newRow("huge") << u"999999999 w"_s << -1LL;
    }
    void workTime()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minutes);
        const auto got = WorkTime::parse(text);
        QCOMPARE(got.has_value(), minutes != -1);
        if (got) {
            QCOMPARE(got->minutes, minutes);
            QCOMPARE(WorkTime::parse(got->toString())->minutes, minutes);
        }
    }

    void civilTime()
    {
        QCOMPARE(CivilTime::at(QDate(1970, 1, 1), 0).minute, 0);
        const CivilTime t = CivilTime::at(QDate(2026, 11, 18), 545);
        QCOMPARE(t.toIso(), u"2026-11-18T09:05"_s);
        QCOMPARE(CivilTime::fromIso(t.toIso()), t);
        QCOMPARE(t.date(), QDate(2026, 11, 18));
        QCOMPARE(CivilTime::at(QDate(1969, 12, 31), 1439).date(), QDate(1969, 12, 31));
        QCOMPARE(CivilTime::at(QDate(1969, 12, 31), 1439).minuteOfDay(), 1439);
        QCOMPARE(CivilTime::at(QDate(2026, 1, 1), 1440), CivilTime::at(QDate(2026, 1, 2), 0));
        for (const auto &bad : {u"2026-13-01"_s, u"soon"_s, u"2026-11-18T25:00"_s, QString()})
            QVERIFY(!CivilTime::fromIso(bad).isValid());
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
