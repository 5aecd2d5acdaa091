// SPDX-License-Identifier: GPL-3.0-or-later
// What an editor gives back: what was put in, unless somebody typed.
#include "model/edit/fields.h"
#include "tests/itemmodels/cityfixture.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/editors.h"
#include "ui/widgets/editors/choicelist.h"
#include "ui/widgets/editors/longtextedit.h"

#include <QAction>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

using namespace stint;
using namespace stint::ui;
using namespace Qt::StringLiterals;

class TestEditors : public QObject
{
    Q_OBJECT

    static QWidget *ownerEditor(City &city, QWidget *parent)
    {
        return createEditor(entityInfo(EntityKind::Challenge).field("owner"_L1),
                            EntityKind::Challenge, city.portfolio.get(), parent);
    }
    static Id<Person> add(City &city, const QString &name)
    {
        Draft draft(city.portfolio->now());
        Person person;
        person.name = name;
        const auto id = draft.add(person);
        city.perform(draft.finish(u"add"_s));
        return id;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not).*"_s)); }

    void namesakesStayWhoTheyAre()
    {
        City city;
        city.fill();
        const auto first = add(city, u"John Smith"_s);
        const auto second = add(city, u"John Smith"_s);
        QWidget parent;
        FieldEditor *editor = editorOf(ownerEditor(city, &parent));
        editor->setValue(second.value);
        QCOMPARE(editor->value(), QVariant(second.value));
        editor->setValue(first.value);
        QCOMPARE(editor->value(), QVariant(first.value));
    }

    void someoneAddedLaterIsKnown()
    {
        City city;
        city.fill();
        QWidget parent;
        QWidget *widget = ownerEditor(city, &parent);
        FieldEditor *editor = editorOf(widget);
        const auto ann = add(city, u"Ann Roy"_s);
        editor->setValue(ann.value);
        QCOMPARE(static_cast<QLineEdit *>(widget)->text(), u"Ann Roy"_s);
        QCOMPARE(editor->value(), QVariant(ann.value));
        static_cast<QLineEdit *>(widget)->setText(u"Gina Liu"_s);
        QCOMPARE(editor->value(), QVariant(city.people[1].value));
    }

    void datesAreWrittenAsTheWindowWritesThem()
    {
        City city;
        QWidget parent;
        const auto back = [&](const FieldInfo *field, EntityKind kind, const QVariant &value) {
            QWidget *widget = createEditor(field, kind, city.portfolio.get(), &parent);
            editorOf(widget)->setValue(value);
            return std::pair(static_cast<QLineEdit *>(widget)->text(), editorOf(widget)->value());
        };
        const FieldInfo *due = entityInfo(EntityKind::Challenge).field("due"_L1);
        const FieldInfo *deadline = entityInfo(EntityKind::PlanItem).field("deadline"_L1);
        const QVariant day = QDate(2026, 8, 5);
        const QVariant time = QVariant::fromValue(CivilTime::at(QDate(2026, 8, 5), 16 * 60 + 30));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        QCOMPARE(back(due, EntityKind::Challenge, day), std::pair(u"5 Aug 2026"_s, day));
        QCOMPARE(back(deadline, EntityKind::PlanItem, time),
                 std::pair(u"5 Aug 2026, 16:30"_s, time));
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        QCOMPARE(back(due, EntityKind::Challenge, day), std::pair(u"5 août 2026"_s, day));
        QCOMPARE(back(deadline, EntityKind::PlanItem, time),
                 std::pair(u"5 août 2026, 16:30"_s, time));
        // Months that can't be read back stay in figures.
        QLocale::setDefault(QLocale(QLocale::Finnish));
        QCOMPARE(back(due, EntityKind::Challenge, day).second, day);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(back(due, EntityKind::Challenge, QDate()).first, QString());
    }

    void choicesKeepUpWithTheFile()
    {
        City city;
        city.fill();
        QWidget parent;
        auto *line = static_cast<QLineEdit *>(ownerEditor(city, &parent));
        FieldEditor *editor = editorOf(line);
        const qint64 gina = city.people[1].value;
        editor->setValue(gina);
        const auto &name = *entityInfo(EntityKind::Person).field("name"_L1);
        city.perform(*edit::setField(city.portfolio->now(), EntityKind::Person, {&gina, 1}, name,
                                     u"Gina Moreau"_s));
        // Nobody has typed: there is nothing to refuse.
        QCOMPARE(editor->value(), QVariant(gina));
        QCOMPARE(editor->problem(), QString());
        editor->setValue(gina);
        QCOMPARE(line->text(), u"Gina Moreau"_s);
        const auto ann = add(city, u"Ann Roy"_s);
        line->setText(u"ann roy"_s);
        QCOMPARE(editor->problem(), QString());
        QCOMPARE(editor->value(), QVariant(ann.value));
    }

    void tabTakesWhatIsHighlighted()
    {
        City city;
        city.fill();
        QWidget parent;
        auto *line = static_cast<QLineEdit *>(ownerEditor(city, &parent));
        FieldEditor *editor = editorOf(line);
        auto *next = new QLineEdit(&parent);
        next->move(0, 60);
        parent.show();
        QVERIFY(QTest::qWaitForWindowActive(&parent));
        const qint64 gina = city.people[1].value;
        const QString name = city.portfolio->now().title(EntityKind::Person, gina);
        const auto type = [&](const QString &words) {
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, words);
        };
        const auto tab = [&] {
            // What has the list open gets the keys first.
            QWidget *popup = QApplication::activePopupWidget();
            QTest::keyClick(popup ? popup : line, Qt::Key_Tab);
        };
        type(name.left(3));
        tab();
        QCOMPARE(editor->value(), QVariant(gina));
        QCOMPARE(line->text(), name);
        QVERIFY(next->hasFocus());
        QVERIFY(!QApplication::activePopupWidget());
        // Nothing fits but a new person: that takes a deliberate choice.
        type(u"Zoltan"_s);
        tab();
        QCOMPARE(line->text(), u"Zoltan"_s);
        QVERIFY(!editor->problem().isEmpty());
        // Looking at the list chooses nothing.
        editor->setValue(gina);
        line->setFocus();
        editor->showChoices();
        tab();
        QCOMPARE(editor->value(), QVariant(gina));
        line->setFocus();
        editor->showChoices();
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        tab();
        QVERIFY(editor->value() != QVariant(gina));
        QCOMPARE(editor->problem(), QString());
    }

    /// What the window shows where room is short, and what people write.
    void datesAreTypedShort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day"); // today is 18 November 2026
        const auto row = [](const QString &text, QDate day) {
            QTest::newRow(qPrintable(text)) << text << day;
        };
        row(u"7 Dec"_s, {2026, 12, 7});
        row(u"30 nov"_s, {2026, 11, 30});
        row(u"Dec 7"_s, {2026, 12, 7});
        row(u"Mon 7 Dec"_s, {2026, 12, 7});
        row(u"8 Mar"_s, {2027, 3, 8});
        row(u"8 August"_s, {2026, 8, 8});
        row(u"17 Jun 27"_s, {2027, 6, 17});
        row(u"lun. 7 d\u00E9c."_s, {2026, 12, 7});
        row(u"1er mars"_s, {2027, 3, 1});
        row(u"29 Feb 28"_s, {2028, 2, 29});
        row(u"7 Dec 2026"_s, {2026, 12, 7});
        row(u"2026-12-07"_s, {2026, 12, 7});
        row(u"31 Nov"_s, {});
        row(u"7 Dezember"_s, {});
        row(u"7"_s, {});
        row(u"Dec"_s, {});
        row(u"7 Dec 226"_s, {});
    }
    void datesAreTypedShort()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        City city;
        city.fill();
        QCOMPARE(city.portfolio->clock().today(), QDate(2026, 11, 18));
        QWidget parent;
        const FieldInfo *due = entityInfo(EntityKind::Challenge).field("due"_L1);
        auto *line = static_cast<QLineEdit *>(
            createEditor(due, EntityKind::Challenge, city.portfolio.get(), &parent));
        line->setText(text);
        QCOMPARE(editorOf(line)->value().toDate(), day);
        QCOMPARE(editorOf(line)->problem().isEmpty(), day.isValid());
        if (!day.isValid())
            QVERIFY2(editorOf(line)->problem().contains(u"18 Nov 2026"_s),
                     qPrintable(editorOf(line)->problem()));
    }

    void aLengthIsNotEmptied()
    {
        City city;
        city.fill();
        QWidget parent;
        const auto editorFor = [&](QLatin1StringView name) {
            return editorOf(createEditor(entityInfo(EntityKind::PlanItem).field(name),
                                         EntityKind::PlanItem, city.portfolio.get(), &parent));
        };
        FieldEditor *length = editorFor("duration_minutes"_L1);
        length->begin(QString());
        QVERIFY(length->problem().contains(u"Duration"_s));
        FieldEditor *best = editorFor("optimistic_minutes"_L1);
        best->setValue(QVariant::fromValue(WorkTime(0)));
        QCOMPARE(dynamic_cast<QLineEdit *>(best)->text(), QString()); // not estimated
        QCOMPARE(best->problem(), QString());
        QCOMPARE(best->value().value<WorkTime>().minutes, 0);
    }

    void longTextIsNotRewrittenByLooking()
    {
        const QString text = u"Probl\u00E8me\u00A0: deux\r\nlignes"_s;
        LongTextEdit editor(nullptr, false);
        editor.setValue(text);
        QCOMPARE(editor.value(), QVariant(text));
        editor.moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor, u"!"_s);
        QVERIFY(editor.value().toString().endsWith(u"lignes!"_s));
    }

    /// Who types a first name means whoever is called so, not somebody new.
    void aFirstNameIsNobodyNew()
    {
        ui::ChoiceList list;
        list.setNewText(u"New person “%1”"_s, true);
        list.setChoices({{1, u"Nadia Tremblay"_s}, {2, u"Gina Liu"_s}});
        const auto offersNew = [&](const QString &typed) {
            list.setTyped(typed);
            return list.rowCount() > 0 && list.at(list.rowCount() - 1).isNew;
        };
        QVERIFY(!offersNew(u"nadia"_s));
        QVERIFY(!offersNew(u"Liu"_s));
        QVERIFY(!offersNew(u"Nadia Tremblay"_s));
        QVERIFY(offersNew(u"Nadia Roy"_s));
        QVERIFY(offersNew(u"Nadine"_s));
        list.setNewText(u"New organisation “%1”"_s); // Parks is not Parks & Recreation
        QVERIFY(offersNew(u"nadia"_s));
    }

    /// Days are typed as people write them, and never taken for another in silence.
    void daysAreTypedWhole()
    {
        ui::DayEdit day;
        day.setToday(QDate(2026, 11, 23));
        day.setDate(QDate(2026, 11, 23));
        day.setMaximumDate(QDate(2026, 11, 23));
        day.show();
        QVERIFY(QTest::qWaitForWindowExposed(&day));
        const auto type = [&](const QString &text) {
            day.setFocus();
            QTest::keyClick(&day, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(&day, text);
        };
        for (const QString &text : {u"16 nov 2026"_s, u"2026-11-16"_s, u"16 nov"_s, u"Nov 16"_s}) {
            day.setDate(QDate(2026, 11, 23));
            type(text);
            QCOMPARE(day.text(), text);
            QCOMPARE(day.date(), QDate(2026, 11, 23)); // until it is whole
            QTest::keyClick(&day, Qt::Key_Return);
            QCOMPARE(day.date(), QDate(2026, 11, 16));
            QCOMPARE(day.text(), u"16 Nov 2026"_s);
        }
        // A shortcut that signs acts on what stands there, and on nothing that can't be read.
        QAction sign;
        sign.setShortcut(Qt::CTRL | Qt::Key_Return);
        day.addAction(&sign);
        QList<QDate> signedOn;
        connect(&sign, &QAction::triggered, &day, [&] { signedOn << day.date(); });
        type(u"14 nov 2026"_s);
        QTest::keyClick(&day, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(signedOn, QList{QDate(2026, 11, 14)});
        type(u"14 novem 2"_s);
        QTest::keyClick(&day, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(signedOn.size(), 1);
        day.setDate(QDate(2026, 11, 16));
        QTest::keyClick(&day, Qt::Key_Up);
        QCOMPARE(day.date().day() + day.date().month(), 16 + 11 + 1);
        // Too late, or no day at all: said, and as it was.
        day.setDate(QDate(2026, 11, 20));
        for (const QString &text : {u"9 Dec 2026"_s, u"soon"_s, u"31 Nov 2026"_s}) {
            type(text);
            QTest::keyClick(&day, Qt::Key_Return);
            QCOMPARE(day.date(), QDate(2026, 11, 20));
            QVERIFY2(QToolTip::text().contains(text), qPrintable(QToolTip::text()));
            QCOMPARE(day.text(), u"20 Nov 2026"_s);
        }
    }
};

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
