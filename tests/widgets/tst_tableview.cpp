// SPDX-License-Identifier: GPL-3.0-or-later
// The shared table through real keys and mouse: edit in place, many rows at once, clipboard both
// ways, fill, find, columns, and what is kept.
#include "tests/itemmodels/cityfixture.h"
#include "ui/itemmodels/challengefacts.h"
#include "ui/widgets/table/tablepanel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace stint;
using namespace Qt::StringLiterals;
using ui::RowsModel;
using ui::TableView;

class TestTableView : public QObject
{
    Q_OBJECT

    struct Fixture {
        City city;
        std::unique_ptr<ui::ChallengeFacts> facts;
        std::unique_ptr<RowsModel> rows;
        std::unique_ptr<QAbstractItemModelTester> tester;
        std::unique_ptr<ui::TablePanel> panel;
        TableView *view;

        explicit Fixture()
        {
            city.fill();
            facts = std::make_unique<ui::ChallengeFacts>(city.portfolio.get());
            rows = std::make_unique<RowsModel>(city.portfolio.get(), EntityKind::Challenge);
            rows->setColumns(ui::challengeColumns(city.portfolio->now(), facts.get()));
            rows->setSortedBy({{u"stage"_s}, {u"code"_s}});
            tester = std::make_unique<QAbstractItemModelTester>(
                rows.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
            panel = std::make_unique<ui::TablePanel>(rows.get());
            view = panel->view();
            view->setDefaultColumns({u"code"_s, u"title"_s, u"stage"_s, u"status"_s, u"owner"_s,
                                     u"due"_s, u"=in_stage"_s, u"budget"_s});
            panel->resize(1100, 400);
            panel->show();
            panel->activateWindow();
            view->setFocus();
            if (!QTest::qWaitForWindowActive(panel.get()))
                qFatal("no active window");
        }
        void go(size_t challenge, const char *column)
        {
            view->selectionModel()->setCurrentIndex(
                rows->index(rows->rowOf(city.challenges[challenge].value),
                            rows->columnOf(QString::fromLatin1(column))),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        QString text(size_t challenge, const char *column)
        {
            return rows
                ->cellAt(rows->rowOf(city.challenges[challenge].value),
                         rows->columnOf(QString::fromLatin1(column)))
                .text;
        }
        /// The open editor; it is what has the focus.
        QWidget *editor()
        {
            for (auto *line :
                 view->viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
                if (line->isVisible() && line->hasFocus())
                    return line;
            }
            return nullptr;
        }
    };

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        ui::Theme::apply(*qApp, ui::ThemeKind::Light);
    }
    void init()
    {
        // The offscreen platform says of popups what it can't do.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void aDoubleClickEditsWhatCanBeEditedAndOpensTheRest()
    {
        Fixture f;
        f.view->setOpensRows(true);
        QSignalSpy opened(f.view, &TableView::opened);
        const auto twice = [&](const char *column) {
            f.go(1, column);
            const QPoint at = f.view->visualRect(f.view->currentIndex()).center();
            QTest::mouseClick(f.view->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(f.view->viewport(), Qt::LeftButton, {}, at);
        };
        twice("title");
        QVERIFY(f.editor());
        QCOMPARE(opened.size(), 0);
        QTest::keyClick(f.editor(), Qt::Key_Escape);
        twice("=in_stage");
        QVERIFY(!f.editor());
        QCOMPARE(opened.size(), 1);
    }

    void editsInPlaceByKind()
    {
        Fixture f;
        f.go(0, "title");
        QTest::keyClick(f.view, Qt::Key_F2);
        QVERIFY(f.editor());
        QTest::keyClicks(f.editor(), u"Snow clearing"_s);
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QCOMPARE(f.text(0, "title"), u"Snow clearing"_s);

        f.go(0, "budget");
        QTest::keyClick(f.view, Qt::Key_F2);
        QTest::keyClicks(f.editor(), u"$12,500"_s);
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QCOMPARE(f.text(0, "budget"), u"12,500"_s);

        f.go(0, "due");
        QTest::keyClick(f.view, Qt::Key_F2);
        QTest::keyClicks(f.editor(), u"2026-12-04"_s);
        QTest::keyClick(f.editor(), Qt::Key_Up);
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QCOMPARE(f.text(0, "due"), u"5 Dec 2026"_s);

        f.go(0, "status");
        QTest::keyClick(f.view, Qt::Key_F2);
        QTest::keyClicks(f.editor(), u"at risk"_s);
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QCOMPARE(f.city.challenge(0).status, Status::AtRisk);
        QCOMPARE(f.city.challenge(0).statusSince, City::today());
    }

    void whatCannotBeReadStaysOpen()
    {
        Fixture f;
        QSignalSpy failed(f.view, &TableView::failed);
        f.go(3, "budget");
        QTest::keyClick(f.view, Qt::Key_F2);
        QTest::keyClicks(f.editor(), u"a lot"_s);
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QCOMPARE(failed.size(), 1);
        QVERIFY(f.editor());
        QTest::keyClick(f.editor(), Qt::Key_Escape);
        QCOMPARE(f.text(3, "budget"), u"186,000"_s);
    }

    void ctrlEnterEditsAllSelectedRows()
    {
        Fixture f;
        f.view->select(
            {f.city.challenges[3].value, f.city.challenges[4].value, f.city.challenges[5].value});
        // The current cell decides the column; the selection stays.
        const QModelIndex at =
            f.rows->index(f.view->currentIndex().row(), f.rows->columnOf(u"owner"_s));
        f.view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        QTest::keyClick(f.view, Qt::Key_F2);
        QTest::keyClicks(f.editor(), u"olivia sinclair"_s);
        QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.text(3, "owner"), u"O. Sinclair"_s);
        QCOMPARE(f.text(5, "owner"), u"O. Sinclair"_s);
        QVERIFY(f.city.portfolio->undo());
        QCOMPARE(f.text(3, "owner"), u"N. Tremblay"_s);
        QCOMPARE(f.text(5, "owner"), u"M. Gagnon"_s);
    }

    void ctrlEnterInAnOpenListCountsForAll()
    {
        Fixture f;
        f.view->select({f.city.challenges[3].value, f.city.challenges[4].value});
        const QModelIndex at =
            f.rows->index(f.view->currentIndex().row(), f.rows->columnOf(u"owner"_s));
        f.view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        QTest::keyClick(f.view, Qt::Key_F2);
        QTest::keyClicks(f.editor(), u"olivia"_s);
        QWidget *list = QApplication::activePopupWidget();
        QVERIFY(list);
        QTest::keyClick(list->windowHandle(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.text(3, "owner"), u"O. Sinclair"_s);
        QCOMPARE(f.text(4, "owner"), u"O. Sinclair"_s);
    }

    /// With the list of choices open too, Tab goes on to the next cell, and nowhere else.
    void tabGoesFromAChosenCellToTheNext()
    {
        Fixture f;
        QLineEdit elsewhere(f.panel.get());
        elsewhere.show();
        f.go(3, "status");
        QTest::keyClick(f.view, Qt::Key_F2);
        QTest::keyClicks(f.editor(), u"off"_s);
        QWidget *list = QApplication::activePopupWidget();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Tab);
        QCOMPARE(f.city.challenge(3).status, Status::OffTrack);
        auto *next = f.editor();
        QVERIFY(next); // the owner, open
        QCOMPARE(next->accessibleName(), f.rows->column(f.rows->columnOf(u"owner"_s))
                                             .label(f.city.portfolio->now()));
        QTest::keyClicks(next, u"gin"_s);
        list = QApplication::activePopupWidget();
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Tab);
        QCOMPARE(f.text(3, "owner"), u"G. Liu"_s);
        QVERIFY(f.editor());
        QTest::keyClicks(f.editor(), u"2026-12-09"_s);
        QTest::keyClick(f.editor(), Qt::Key_Return);
        QCOMPARE(f.city.challenge(3).due, QDate(2026, 12, 9));
        QVERIFY(!elsewhere.hasFocus());
    }

    /// The corrected text is for the row alone, unless it too ends with Ctrl+Enter.
    void aRefusedCtrlEnterIsForgotten()
    {
        Fixture f;
        f.view->select({f.city.challenges[3].value, f.city.challenges[4].value});
        const QModelIndex at =
            f.rows->index(f.view->currentIndex().row(), f.rows->columnOf(u"due"_s));
        f.view->selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        const qint64 current = f.view->currentId();
        QTest::keyClick(f.view, Qt::Key_F2);
        QTest::keyClicks(f.editor(), u"soon"_s);
        QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
        auto *line = qobject_cast<QLineEdit *>(f.editor());
        QVERIFY(line);
        line->setText(u"2026-12-04"_s);
        QTest::keyClick(line, Qt::Key_Tab);
        for (const size_t i : {size_t(3), size_t(4)})
            QCOMPARE(f.city.challenge(i).due.isValid(), f.city.challenges[i].value == current);
    }

    void fillsDownAndClears()
    {
        Fixture f;
        f.view->select({f.city.challenges[3].value, f.city.challenges[4].value});
        f.view->selectionModel()->setCurrentIndex(
            f.rows->index(f.view->currentIndex().row(), f.rows->columnOf(u"budget"_s)),
            QItemSelectionModel::NoUpdate);
        QTest::keyClick(f.view, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(f.text(4, "budget"), u"186,000"_s);
        QTest::keyClick(f.view, Qt::Key_Delete);
        QCOMPARE(f.text(3, "budget"), u"–"_s);
        QCOMPARE(f.text(4, "budget"), u"–"_s);
    }

    void copiesAndPastesAsASpreadsheetDoes()
    {
        Fixture f;
        const Snapshot before = f.city.portfolio->now();
        f.view->select({f.city.challenges[1].value, f.city.challenges[2].value});
        QTest::keyClick(f.view, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 2);
        QVERIFY(
            copied.startsWith(u"26-16\tShelter intake in under one hour\tDiscovery\tAt risk\t"));
        // Back onto itself: nothing to change.
        QTest::keyClick(f.view, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(f.city.portfolio->now().sameContent(before));

        // A block of two columns, three rows: from the current cell, down and right.
        QGuiApplication::clipboard()->setText(
            u"On track\tGina Liu\nOff track\tMarc Gagnon\nAt risk\t\n"_s);
        f.go(3, "status");
        QTest::keyClick(f.view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.city.challenge(3).status, Status::OnTrack);
        QCOMPARE(f.text(3, "owner"), u"G. Liu"_s);
        QCOMPARE(f.text(4, "owner"), u"M. Gagnon"_s);
        QCOMPARE(f.city.challenge(5).status, Status::AtRisk);
        QCOMPARE(f.text(5, "owner"), QString());
        QVERIFY(f.city.portfolio->undo());
        QVERIFY(f.city.portfolio->now().sameContent(before));

        // What can't be read pastes nothing at all, and says where it is.
        QSignalSpy failed(f.view, &TableView::failed);
        QGuiApplication::clipboard()->setText(u"On track\nNearly\n"_s);
        f.go(3, "status");
        QTest::keyClick(f.view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(failed.size(), 1);
        QVERIFY(f.city.portfolio->now().sameContent(before));
    }

    void pastesNewRowsPastTheEnd()
    {
        Fixture f;
        const Snapshot before = f.city.portfolio->now();
        QGuiApplication::clipboard()->setText(
            u"Challenge\tBudget\tOwner\r\nCooler \"heat\" rooms\t$4,000\tGina Liu\r\n"
            "Quieter nights\t\t\r\n"_s);
        f.view->clearSelection();
        f.view->setCurrentIndex({});
        f.view->paste();
        QCOMPARE(f.rows->rowCount(), 10);
        const std::vector<qint64> ids = f.city.portfolio->now().ids(EntityKind::Challenge);
        const auto &added = *f.city.portfolio->now().find(Id<Challenge>(ids[8]));
        QCOMPARE(added.title, u"Cooler \"heat\" rooms"_s);
        QCOMPARE(added.budget.minor, 400'000);
        QCOMPARE(added.owner, f.city.people[1]);
        QVERIFY(f.city.portfolio->undo());
        QVERIFY(f.city.portfolio->now().sameContent(before));
    }

    void findsAsOneTypes()
    {
        Fixture f;
        f.go(0, "code");
        QTest::keyClicks(f.view, u"licence"_s);
        QCOMPARE(f.view->currentId(), f.city.challenges[6].value);
    }

    void headerSortsAndSelectionStays()
    {
        Fixture f;
        f.view->select({f.city.challenges[5].value});
        const int title = f.rows->columnOf(u"title"_s);
        auto *header = f.view->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(title) + 30, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(f.rows->sortedBy().front(), (ui::SortBy{u"title"_s, Qt::AscendingOrder}));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(f.rows->sortedBy().front().order, Qt::DescendingOrder);
        QCOMPARE(f.view->selectedIds(), std::vector<qint64>{f.city.challenges[5].value});
        // Through a change of filter too, which resets the model.
        f.rows->setFilter([](const Snapshot &now, qint64 id) {
            return now.find(Id<Challenge>(id))->code != "26-21"_L1;
        });
        QCOMPARE(f.view->selectedIds(), std::vector<qint64>{f.city.challenges[5].value});
    }

    void stateComesBack()
    {
        QByteArray state;
        {
            Fixture f;
            f.view->setColumnShown(f.rows->columnOf(u"theme"_s), true);
            f.view->setColumnShown(f.rows->columnOf(u"due"_s), false);
            f.view->moveColumn(f.rows->columnOf(u"theme"_s), 1);
            f.rows->sort(f.rows->columnOf(u"title"_s), Qt::DescendingOrder);
            f.rows->groupBy(u"theme"_s);
            state = f.view->saveState();
        }
        Fixture f;
        f.view->restoreState(state);
        QCOMPARE(f.view->saveState(), state);
        const std::vector<int> shown = f.view->shownColumns();
        QCOMPARE(f.rows->column(shown[1]).key(), u"theme"_s);
        QVERIFY(std::ranges::find(shown, f.rows->columnOf(u"due"_s)) == shown.end());
        QCOMPARE(f.rows->groupedBy(), u"theme"_s);
        f.view->restoreState("not a state");
        QCOMPARE(f.view->saveState(), state);
    }

    void columnsAreAsWideAsTheTextIsLarge()
    {
        Fixture f;
        f.panel->resize(1400, 500);
        const int status = f.rows->columnOf(u"status"_s);
        const int title = f.rows->columnOf(u"title"_s);
        const int usual = f.view->columnWidth(status);
        const int titleBefore = f.view->columnWidth(title);
        QFont large = f.view->font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        f.view->setFont(large);
        QCOMPARE(f.view->columnWidth(status), qRound(usual * 1.5));
        QVERIFY(f.view->columnWidth(title) < titleBefore); // takes what the others leave
        f.panel->resize(600, 500);
        // And keeps room for as many letters: 160 pixels of 10 pt.
        QCOMPARE(f.view->columnWidth(title), qRound(16 * large.pointSizeF()));
    }

    void exportsWhatIsShown()
    {
        Fixture f;
        const QStringList lines = QString::fromUtf8(f.view->toCsv()).split(u"\r\n"_s);
        QCOMPARE(lines[0], u"Code,Challenge,Stage,Status,Owner,Due,In stage,\"Budget, CAD\""_s);
        QVERIFY(f.view->toCsv().startsWith("\xEF\xBB\xBF")); // so spreadsheets read accents right
        QVERIFY(lines[1].startsWith(u"26-21,Sidewalk snow clearing near schools,"));
        QCOMPARE(lines.size(), 10);
    }

    void exportedTextIsNoFormula()
    {
        Fixture f;
        QVERIFY(f.rows->edit({f.city.challenges[0].value}, f.rows->columnOf(u"title"_s),
                             u"=HYPERLINK(\"http://example.org\")"_s));
        QVERIFY(f.view->toCsv().contains("\"'=HYPERLINK(\"\"http://example.org\"\")\""));
    }

    void groupsFoldByKey()
    {
        Fixture f;
        f.rows->groupBy(u"stage"_s);
        QVERIFY(f.rows->isGroup(0));
        f.view->setCurrentIndex(f.rows->index(0, 0));
        const int rows = f.rows->rowCount();
        QTest::keyClick(f.view, Qt::Key_Left);
        QCOMPARE(f.rows->rowCount(), rows - 1);
        QTest::keyClick(f.view, Qt::Key_Space);
        QCOMPARE(f.rows->rowCount(), rows);
        QVERIFY(!f.panel->grab().isNull());
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
