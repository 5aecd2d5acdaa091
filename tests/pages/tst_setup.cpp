// SPDX-License-Identifier: GPL-3.0-or-later
// What the portfolio works by is entered in the window: the city and its meeting, calendars, leave,
// stages.
#include "model/edit/fields.h"
#include "model/governance/priorities.h"
#include "tests/pages/registerfixture.h"
#include "ui/pages/registers/peoplepage.h"
#include "ui/pages/registers/setuppage.h"
#include "ui/shell/fieldform.h"
#include "ui/widgets/table/tableview.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::test;
using namespace Qt::StringLiterals;

class TestSetup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        ui::Theme::apply(*qApp, ui::ThemeKind::Light);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theCityIsNamedInAForm()
    {
        Fixture<ui::SetupPage> f;
        auto *form = f.page->findChild<ui::FieldForm *>();
        QVERIFY(form && form->isVisible());
        auto *city = qobject_cast<QLineEdit *>(editor(form, u"City"_s));
        QVERIFY(city && city->isVisible());
        city->setFocus();
        city->selectAll();
        QTest::keyClicks(city, u"Port Marlow"_s);
        QTest::keyClick(city, Qt::Key_Return);
        QCOMPARE(f.city.portfolio->now().settings().city, u"Port Marlow"_s);
        QVERIFY(f.city.portfolio->undo());
        QTRY_VERIFY(city->text() != u"Port Marlow"_s);
        QCOMPARE(f.errors, QStringList());
    }

    void aPriorityShowsWhatServesIt()
    {
        Fixture<ui::SetupPage> f;
        f.page->open({u"setup"_s, EntityKind::Priority, 0, {}});
        QString theme;
        for (const Challenge &c : f.city.portfolio->now().table<Challenge>())
            theme = c.theme.isEmpty() ? theme : c.theme;
        QVERIFY(!theme.isEmpty());
        ui::NewRowForm *sheet = f.sheet();
        QTest::keyClicks(editor(sheet, u"Name"_s), theme);
        QTest::keyClick(editor(sheet, u"Name"_s), Qt::Key_Return);
        QCOMPARE(f.city.portfolio->now().table<Priority>().size(), 1);
        const Priority &row = *f.city.portfolio->now().table<Priority>().begin();
        const auto sums = governance::rollUpPriorities(f.city.portfolio->now());
        const ui::RowsModel *rows = f.page->table(EntityKind::Priority)->rows();
        const int open = rows->columnOf(u"=open"_s);
        QVERIFY(sums.front().open > 0);
        QCOMPARE(rows->cellAt(0, open).text, QString::number(sums.front().open));
        // Renaming it renames the theme of its challenges, so that it keeps them.
        const qint64 ids[] = {row.id.value};
        const QString name = u"Services in a day"_s;
        QVERIFY(f.city.portfolio->perform(
            edit::setField(f.city.portfolio->now(), EntityKind::Priority, ids,
                           *entityInfo(EntityKind::Priority).field("name"_L1), name)));
        QCOMPARE(rows->cellAt(0, open).text, QString::number(sums.front().open));
        QCOMPARE(f.errors, QStringList());
    }

    void aCalendarIsRefusedThatCannotBeRead()
    {
        Fixture<ui::SetupPage> f;
        f.page->open({u"setup"_s, EntityKind::Calendar, 0, {}});
        const auto before = f.city.portfolio->now().table<Calendar>().size();
        ui::NewRowForm *sheet = f.sheet();
        QTest::keyClicks(editor(sheet, u"Name"_s), u"Clearstep Labs"_s);
        auto *week = qobject_cast<QLineEdit *>(editor(sheet, u"Working hours"_s));
        QVERIFY(!week->text().isEmpty()); // an ordinary week, to begin with
        week->setText(u"whenever"_s);
        QTest::keyClick(week, Qt::Key_Return);
        QVERIFY(sheet->isVisible());
        week->setText(u"Mon-Thu 10:00-18:00"_s);
        QTest::keyClick(week, Qt::Key_Return);
        QVERIFY(!sheet->isVisible());
        QCOMPARE(f.city.portfolio->now().table<Calendar>().size(), before + 1);
    }

    void aNewStageComesBeforeThoseThatEnd()
    {
        Fixture<ui::SetupPage> f;
        f.page->open({u"setup"_s, EntityKind::None, 0, u"stages"_s});
        int open = -1;
        for (const Stage &stage : f.city.portfolio->now().table<Stage>())
            open = stage.closed ? open : std::max(open, stage.position);
        const Snapshot before = f.city.portfolio->now();
        ui::NewRowForm *sheet = f.sheet();
        QTest::keyClicks(editor(sheet, u"Name"_s), u"Archive"_s);
        QTest::keyClicks(editor(sheet, u"Letter"_s), u"A"_s);
        QTest::keyClick(editor(sheet, u"Letter"_s), Qt::Key_Return);
        const auto id = f.page->table(EntityKind::Stage)->selectedIds();
        QCOMPARE(id.size(), size_t(1));
        const Stage *stage = f.city.portfolio->now().find(Id<Stage>(id.front()));
        QCOMPARE(stage->name, u"Archive"_s);
        QCOMPARE(stage->position, open + 1);
        QVERIFY(!stage->colour.isEmpty());
        int after = 0;
        for (const Stage &other : f.city.portfolio->now().table<Stage>())
            after += other.closed && other.position > stage->position ? 1 : 0;
        QVERIFY(after > 0);
        QVERIFY(f.city.portfolio->undo());
        QVERIFY(f.city.portfolio->now().sameContent(before));
    }

    void leaveIsWrittenBesideThePeople()
    {
        Fixture<ui::PeoplePage> f;
        f.page->open({u"people"_s, EntityKind::None, 0, u"leaves"_s});
        ui::NewRowForm *sheet = f.sheet();
        QTest::keyClicks(editor(sheet, u"Person"_s), u"Élise Bouchard"_s);
        auto *first = qobject_cast<QLineEdit *>(editor(sheet, u"First day"_s));
        first->setText(u"2026-12-07"_s);
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY2(!sheet->isVisible(), qPrintable(f.errors.join(u' ')));
        const Leave &leave = *f.city.portfolio->now().table<Leave>().begin();
        QCOMPARE(leave.person, f.city.people[4]);
        QCOMPARE(leave.first, QDate(2026, 12, 7));
        QCOMPARE(leave.share, 100);
    }
};

QTEST_MAIN(TestSetup)
#include "tst_setup.moc"
