// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/draft.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <map>

using namespace stint;
using namespace Qt::StringLiterals;

class TestDomain : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fieldNamesAreUniqueAndUsable()
    {
        for (const EntityInfo &entity : allEntities()) {
            QSet<QString> names{u"id"_s, u"version"_s};
            for (const FieldInfo &field : entity.fields) {
                QVERIFY2(!names.contains(field.name), field.name.data());
                names.insert(field.name);
                QVERIFY(!field.displayLabel().isEmpty());
                QCOMPARE(field.kind == FieldKind::Reference, field.target != EntityKind::None);
                QCOMPARE(field.kind == FieldKind::Choice, !field.choices.empty());
            }
        }
    }

    void valuesSurviveVariantAndJson()
    {
        Challenge c;
        c.code = u"26-05"_s;
        c.status = Status::AtRisk;
        c.owner = Id<Person>(7);
        c.start = QDate(2026, 5, 12);
        c.budget = {18600000, u"CAD"_s};
        c.tags = {u"permits"_s, u"housing, small"_s};
        c.extras = {{9, u"kept"_s}};
        c.confidential = true;
        Challenge byVariant, byJson;
        for (const FieldInfo &field : Challenge::fields()) {
            QVERIFY2(field.set(&byVariant, field.get(&c)), field.name.data());
            QVERIFY2(field.fromJson(&byJson, field.toJson(&c)), field.name.data());
        }
        QVERIFY(byVariant == c);
        QVERIFY(byJson == c);
        byJson.version = 3; // no content
        QVERIFY(byJson == c);
        byJson.status = Status::OnTrack;
        QVERIFY(!(byJson == c));
    }

    void jsonThatIsNoValueIsRefused()
    {
        int number = 5;
        for (const QJsonValue &bad : {QJsonValue(1.5), QJsonValue(1e300), QJsonValue(3000000000.0),
                                      QJsonValue(u"7"_s), QJsonValue()})
            QVERIFY(!ValueTraits<int>::fromJson(bad, number));
        QVERIFY(ValueTraits<int>::fromJson(0, number));
        QVERIFY(ValueTraits<int>::fromJson(-12, number));
        QCOMPARE(number, -12);
        WorkTime time;
        QVERIFY(!ValueTraits<WorkTime>::fromJson(90.25, time));
        QVERIFY(!ValueTraits<WorkTime>::fromJson(QJsonValue(), time));
        QVERIFY(ValueTraits<WorkTime>::fromJson(90, time));
        QCOMPARE(time.minutes, 90);
        Id<Person> person;
        QVERIFY(!ValueTraits<Id<Person>>::fromJson(0.5, person));
        QVERIFY(ValueTraits<Id<Person>>::fromJson(QJsonValue(), person));
        Money money;
        const auto amount = [](const QJsonValue &minor, const QJsonValue &currency) {
            return QJsonObject{{u"minor"_s, minor}, {u"currency"_s, currency}};
        };
        for (const QJsonObject &bad :
             {amount(1.5, u"CAD"_s), amount(u"5"_s, u"CAD"_s), amount(QJsonValue(), u"CAD"_s),
              amount(5, u"dollars"_s), amount(5, u"$$$"_s), amount(5, QJsonValue()), QJsonObject()})
            QVERIFY(!ValueTraits<Money>::fromJson(bad, money));
        QVERIFY(ValueTraits<Money>::fromJson(amount(-5, u"CAD"_s), money));
        QCOMPARE(money, (Money{-5, u"CAD"_s}));
        QVERIFY(ValueTraits<Money>::fromJson(QJsonValue(), money));
        QVERIFY(!money.isValid());
    }

    void stintsEndOnAWorkingDay()
    {
        QCOMPARE(lastDayOf(QDate(2026, 1, 5), 16), QDate(2026, 4, 24)); // Monday to Friday
        QCOMPARE(lastDayOf(QDate(2026, 1, 7), 1), QDate(2026, 1, 13));  // Wednesday to Tuesday
        QCOMPARE(lastDayOf(QDate(2026, 1, 10), 1), QDate(2026, 1, 16)); // Saturday to Friday
        QCOMPARE(lastDayOf(QDate(2026, 1, 11), 1), QDate(2026, 1, 16)); // Sunday to Friday
        QVERIFY(!lastDayOf({}, 3).isValid());
    }

    // Against std::map, with copies held all along that must not move.
    void tableBehavesLikeAMap()
    {
        QRandomGenerator random(1);
        Table<Note> table;
        std::map<qint64, QString> model;
        std::vector<std::pair<Table<Note>, std::map<qint64, QString>>> copies;
        for (int step = 0; step < 20000; ++step) {
            const qint64 id = 1 + random.bounded(3000);
            if (random.bounded(4) == 0) {
                table.remove(Id<Note>(id));
                model.erase(id);
            } else {
                Note note;
                note.id = Id<Note>(id);
                note.text = QString::number(step);
                table.put(note);
                model[id] = note.text;
            }
            if (step % 2500 == 0)
                copies.emplace_back(table, model);
        }
        copies.emplace_back(table, model);
        for (const auto &[rows, expected] : copies) {
            QCOMPARE(rows.size(), static_cast<qsizetype>(expected.size()));
            auto it = expected.begin();
            for (const Note &note : rows) {
                QCOMPARE(note.id.value, it->first);
                QCOMPARE(note.text, it->second);
                QCOMPARE(rows.find(note.id), &note);
                ++it;
            }
        }
    }

    void draftGivesTheSmallestChangeSet()
    {
        Snapshot base;
        Draft first(base);
        Person person;
        person.name = u"Nadia Tremblay"_s;
        const auto id = first.add(person);
        base.apply(first.finish(u"add"_s));

        Draft draft(base);
        Person other = *draft.find(id);
        other.role = u"Manager"_s;
        draft.update(other);
        other.role.clear();
        draft.update(other);
        const auto passing = draft.add(Person());
        draft.remove(passing);
        QVERIFY(draft.finish(u"nothing"_s).isEmpty());

        Draft again(base);
        other.role = u"Director"_s;
        again.update(other);
        const ChangeSet set = again.finish(u"set role"_s);
        QCOMPARE(set.rowCount(), 1);
        Snapshot after = base;
        after.apply(set);
        QCOMPARE(after.find(id)->role, u"Director"_s);
        after.apply(set.inverted());
        QVERIFY(after.sameContent(base));

        ChangeSet both = set;
        both.append(set.inverted());
        QVERIFY(both.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
