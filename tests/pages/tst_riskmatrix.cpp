// SPDX-License-Identifier: GPL-3.0-or-later
// The risk matrix over the list of risks: what it counts, how it narrows the list, its keys.
#include "model/edit/fields.h"
#include "tests/pages/registerfixture.h"
#include "ui/pages/parts/riskfield.h"
#include "ui/pages/parts/riskmatrix.h"
#include "ui/pages/registers/governancepage.h"
#include "ui/widgets/table/tableview.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace stint;
using namespace stint::test;
using namespace Qt::StringLiterals;
using ui::RiskField;

namespace {

struct Risks : Fixture<ui::GovernancePage> {
    std::vector<Id<Risk>> ids;
    ui::RiskMatrix *matrix = page->findChild<ui::RiskMatrix *>();
    ui::RowsModel *rows = page->table(EntityKind::Risk)->rows();

    Risks()
    {
        page->open({{}, EntityKind::None, 0, u"risks"_s});
        add({{u"Vendor leaves"_s, Level::High, Level::High, RiskState::Open, 4},
             {u"Data comes late"_s, Level::High, Level::High, RiskState::Open, 0},
             {u"Nobody applies"_s, Level::Low, Level::High, RiskState::Open, 6},
             {u"Snow"_s, Level::High, Level::High, RiskState::Closed, 0}});
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
    }
    struct Each {
        QString title;
        Level likelihood, impact;
        RiskState state;
        int before;
    };
    void add(const std::vector<Each> &list)
    {
        Draft draft(city.portfolio->now());
        for (const Each &each : list) {
            Risk risk;
            risk.challenge = city.challenges[0];
            risk.title = each.title;
            risk.likelihood = each.likelihood;
            risk.impact = each.impact;
            risk.state = each.state;
            risk.scoreBefore = each.before;
            ids.push_back(draft.add(risk));
        }
        city.perform(draft.finish(u"add risks"_s));
        QCoreApplication::processEvents();
    }
    void set(size_t risk, const char *name, const QVariant &value)
    {
        const std::array which{ids[risk].value};
        const FieldInfo *field = entityInfo(EntityKind::Risk).field(QLatin1StringView(name));
        city.perform(*edit::setField(city.portfolio->now(), EntityKind::Risk, which, *field, value,
                                     City::today()));
        QCoreApplication::processEvents();
    }
    RiskField *field(Level likelihood, Level impact) const
    {
        return matrix->field(likelihood, impact);
    }
    int count(Level likelihood, Level impact) const
    {
        return field(likelihood, impact)->count().risks;
    }
};

} // namespace

class TestRiskMatrix : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        ui::Theme::apply(*qApp, ui::ThemeKind::Light);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not)"_s)); }

    void countsOpenRisksAndTellsTheirTrend()
    {
        Risks f;
        QVERIFY(f.matrix->isVisible());
        QCOMPARE(f.count(Level::High, Level::High), 2); // the closed one counts no more
        QCOMPARE(f.count(Level::Low, Level::High), 1);
        QCOMPARE(f.count(Level::Medium, Level::Medium), 0);
        QCOMPARE(f.field(Level::High, Level::High)->toolTip(),
                 u"Likelihood: high, impact: high\nrating: high (9)\nopen risks: 2\ngrowing: 1"_s);
        QCOMPARE(f.field(Level::Low, Level::High)->count().shrinking, 1);
    }

    void followsEditsUndoAndTheFilter()
    {
        Risks f;
        f.set(1, "impact", static_cast<int>(Level::Low));
        QCOMPARE(f.count(Level::High, Level::High), 1);
        QCOMPARE(f.count(Level::High, Level::Low), 1);
        f.set(1, "state", static_cast<int>(RiskState::Happened));
        QCOMPARE(f.count(Level::High, Level::Low), 0);
        QVERIFY(f.city.portfolio->undo());
        QVERIFY(f.city.portfolio->undo());
        QCoreApplication::processEvents();
        QCOMPARE(f.count(Level::High, Level::High), 2);
        f.page->findChild<QLineEdit *>()->setText(u"vendor"_s);
        QCoreApplication::processEvents();
        QCOMPARE(f.count(Level::High, Level::High), 1);
        QCOMPARE(f.count(Level::Low, Level::High), 0);
    }

    void aPressedFieldNarrowsTheList()
    {
        Risks f;
        QCOMPARE(f.rows->shownRows(), 4);
        RiskField *worst = f.field(Level::High, Level::High);
        QTest::mouseClick(worst, Qt::LeftButton);
        QCOMPARE(f.rows->shownRows(), 2);
        QVERIFY(worst->isChecked());
        QCoreApplication::processEvents();
        QCOMPARE(f.count(Level::Low, Level::High), 1); // the others are counted still
        QTest::mouseClick(f.field(Level::Low, Level::High), Qt::LeftButton);
        QCOMPARE(f.rows->ids(), std::vector<qint64>{f.ids[2].value});
        QVERIFY(!worst->isChecked());
        QTest::mouseClick(f.field(Level::Medium, Level::Low), Qt::LeftButton); // has none
        QCOMPARE(f.rows->shownRows(), 4);
        QVERIFY(!f.field(Level::Medium, Level::Low)->isChecked());
        // With its last risk gone, a field lets the others be listed.
        QTest::mouseClick(f.field(Level::Low, Level::High), Qt::LeftButton);
        f.set(2, "state", static_cast<int>(RiskState::Closed));
        QCoreApplication::processEvents();
        QCOMPARE(f.rows->shownRows(), 4);
        // A link to a risk shows it, whatever is pressed.
        QTest::mouseClick(worst, Qt::LeftButton);
        f.page->open({{}, EntityKind::Risk, f.ids[2].value, {}});
        QCOMPARE(f.page->table(EntityKind::Risk)->selectedIds(),
                 std::vector<qint64>{f.ids[2].value});
    }

    void goesByKeysAndSpeaks()
    {
        Risks f;
        RiskField *first = f.field(Level::High, Level::Low);
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Right);
        QTest::keyClick(f.matrix->focusWidget(), Qt::Key_Right);
        QTest::keyClick(f.matrix->focusWidget(), Qt::Key_Right); // no further
        RiskField *worst = f.field(Level::High, Level::High);
        QCOMPARE(f.matrix->focusWidget(), worst);
        QTest::keyClick(worst, Qt::Key_Return);
        QCOMPARE(f.rows->shownRows(), 2);
        QTest::keyClick(worst, Qt::Key_Escape);
        QCOMPARE(f.rows->shownRows(), 4);
        QTest::keyClick(worst, Qt::Key_Down);
        QCOMPARE(f.matrix->focusWidget(), f.field(Level::Medium, Level::High));
        QTest::keyClick(f.matrix->focusWidget(), Qt::Key_Tab);
        QVERIFY(!qobject_cast<RiskField *>(f.page->focusWidget())); // one stop for Tab
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(worst);
        QCOMPARE(spoken->text(QAccessible::Name),
                 u"Likelihood: high, impact: high, rating: high (9), open risks: 2, growing: 1"_s);
        QVERIFY(spoken->actionInterface());
    }

    void theActionHidesItAndIsRemembered()
    {
        Risks f;
        QAction *action = actionOf(*f.page, u"Matrix"_s);
        QVERIFY(action && action->isCheckable() && action->isChecked() && action->isVisible());
        QTest::mouseClick(f.field(Level::High, Level::High), Qt::LeftButton);
        action->trigger();
        QVERIFY(!f.matrix->isVisible());
        QCOMPARE(f.rows->shownRows(), 4); // narrowed by nothing that can't be seen
        const QByteArray state = f.page->saveState();
        Risks other;
        other.page->restoreState(state);
        QVERIFY(!other.matrix->isVisible());
        QVERIFY(!actionOf(*other.page, u"Matrix"_s)->isChecked());
        other.page->open({{}, EntityKind::None, 0, u"actions"_s});
        QVERIFY(!actionOf(*other.page, u"Matrix"_s)->isVisible());
    }

    void withoutRisksThereIsNothingToShow()
    {
        Risks f;
        QAction *action = actionOf(*f.page, u"Matrix"_s);
        const edit::Portfolio &portfolio = *f.city.portfolio;
        const std::vector<qint64> ids = portfolio.now().ids(EntityKind::Risk);
        QVERIFY(
            f.city.portfolio->perform(edit::removeRows(portfolio.now(), EntityKind::Risk, ids)));
        QTRY_VERIFY(!action->isVisible());
        QVERIFY(!f.matrix->isVisible());
        QVERIFY(f.city.portfolio->undo());
        QTRY_VERIFY(action->isVisible() && f.matrix->isVisible());
    }

    void isPaintedInEveryTheme()
    {
        for (const auto kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::Contrast}) {
            ui::Theme::apply(*qApp, kind);
            Risks f;
            const QImage worst = f.field(Level::High, Level::High)->grab().toImage();
            const QImage least = f.field(Level::Low, Level::Low)->grab().toImage();
            QVERIFY(worst != least);
        }
        ui::Theme::apply(*qApp, ui::ThemeKind::Light);
    }
};

QTEST_MAIN(TestRiskMatrix)
#include "tst_riskmatrix.moc"
