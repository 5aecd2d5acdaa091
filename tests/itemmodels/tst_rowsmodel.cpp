// SPDX-License-Identifier: GPL-3.0-or-later
// Tables over the portfolio: order, groups, filter, and keeping up with edits, under the tester.
#include "model/edit/fields.h"
#include "tests/itemmodels/cityfixture.h"
#include "ui/itemmodels/challengefacts.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/itemmodels/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;
using ui::RowsModel;

namespace {

QStringList column(const RowsModel &model, const QString &key)
{
    QStringList texts;
    const int c = model.columnOf(key);
    for (int row = 0; row < model.rowCount(); ++row)
        texts << (model.isGroup(row) ? u"# "_s + model.index(row, 0).data().toString()
                                     : model.index(row, c).data().toString());
    return texts;
}

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT

    struct Fixture {
        City city;
        std::unique_ptr<RowsModel> model;
        std::unique_ptr<QAbstractItemModelTester> tester;
        explicit Fixture(EntityKind kind = EntityKind::Challenge)
        {
            city.fill();
            model = std::make_unique<RowsModel>(city.portfolio.get(), kind);
            tester = std::make_unique<QAbstractItemModelTester>(
                model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
        Id<ExtraField> addExtra(const QString &name)
        {
            Draft draft(city.portfolio->now());
            ExtraField field;
            field.name = name;
            const auto id = draft.add(field);
            city.perform(draft.finish(u"add field"_s));
            return id;
        }
    };

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sortsTypedAndStable()
    {
        Fixture f;
        f.model->sort(f.model->columnOf(u"code"_s));
        QCOMPARE(column(*f.model, u"code"_s).first(), u"25-04"_s);
        f.model->sort(f.model->columnOf(u"stage"_s));
        // By the stage's place in the life-cycle, not by its name; codes stay in order within.
        QCOMPARE(column(*f.model, u"code"_s),
                 (QStringList{u"26-21"_s, u"26-16"_s, u"26-11"_s, u"26-05"_s, u"26-06"_s,
                              u"26-09"_s, u"26-02"_s, u"25-04"_s}));
        f.model->sort(f.model->columnOf(u"budget"_s), Qt::DescendingOrder);
        const QStringList budgets = column(*f.model, u"budget"_s);
        QCOMPARE(budgets.first(), QLocale().toString(248'000));
        QCOMPARE(budgets.last(), u"–"_s); // no amount comes last both ways
        f.model->sort(f.model->columnOf(u"budget"_s), Qt::AscendingOrder);
        QCOMPARE(column(*f.model, u"budget"_s).last(), u"–"_s);
        QCOMPARE(f.model->sumText(f.model->columnOf(u"budget"_s)), QLocale().toString(807'400));
    }

    void sortingKeepsPersistentIndexes()
    {
        Fixture f;
        const qint64 id = f.city.challenges[3].value;
        const QPersistentModelIndex at = f.model->index(f.model->rowOf(id), 1);
        f.model->sort(f.model->columnOf(u"title"_s), Qt::DescendingOrder);
        QCOMPARE(f.model->idAt(at.row()), id);
    }

    void followsEditsRowByRow()
    {
        Fixture f;
        f.model->sort(f.model->columnOf(u"code"_s));
        QSignalSpy resets(f.model.get(), &RowsModel::modelReset);
        QSignalSpy inserted(f.model.get(), &RowsModel::rowsInserted);
        QSignalSpy changed(f.model.get(), &RowsModel::dataChanged);

        const qint64 id = f.model->addRow({{u"title"_s, u"Faster bus boarding"_s}});
        QVERIFY(id != 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(f.model->index(f.model->rowOf(id), f.model->columnOf(u"code"_s)).data().toString(),
                 u"26-22"_s);
        QCOMPARE(f.model->rowOf(id), f.model->rowCount() - 1);

        const int title = f.model->columnOf(u"title"_s);
        QVERIFY(f.model->setData(f.model->index(0, title), u"Parking by text"_s, Qt::EditRole));
        QCOMPARE(f.model->index(0, title).data().toString(), u"Parking by text"_s);
        QVERIFY(!changed.isEmpty());

        // The name of somebody else's row shows through.
        changed.clear();
        const auto &name = *entityInfo(EntityKind::Person).field("name"_L1);
        const qint64 person = f.city.people[0].value;
        QVERIFY(f.city.portfolio->perform(edit::setField(
            f.city.portfolio->now(), EntityKind::Person, {&person, 1}, name, u"Nadia Roy"_s)));
        const int owner = f.model->columnOf(u"owner"_s);
        QVERIFY(std::ranges::any_of(changed, [&](const QVariantList &args) {
            return args[0].toModelIndex().column() <= owner &&
                   args[1].toModelIndex().column() >= owner;
        }));

        QVERIFY(f.model->removeRows({id}));
        QCOMPARE(f.model->rowOf(id), -1);
        QVERIFY(f.city.portfolio->undo());
        QCOMPARE(f.model->rowOf(id), f.model->rowCount() - 1);
        QCOMPARE(resets.size(), 0);
    }

    void refusedEditsAreSaid()
    {
        Fixture f;
        QSignalSpy failed(f.model.get(), &RowsModel::failed);
        const int title = f.model->columnOf(u"title"_s);
        QVERIFY(!f.model->setData(f.model->index(0, title), QString(), Qt::EditRole));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed[0][0].toString().isEmpty());
    }

    void groupsFoldAndFollow()
    {
        Fixture f;
        f.model->sort(f.model->columnOf(u"code"_s));
        f.model->groupBy(u"owner"_s);
        QCOMPARE(
            column(*f.model, u"code"_s),
            (QStringList{u"# Élise Bouchard"_s, u"25-04"_s, u"# Gina Liu"_s, u"26-06"_s, u"26-11"_s,
                         u"# Marc Gagnon"_s, u"26-09"_s, u"# Nadia Tremblay"_s, u"26-02"_s,
                         u"26-05"_s, u"26-16"_s, u"# Olivia Sinclair"_s, u"26-21"_s}));
        QCOMPARE(f.model->index(2, 0).data(RowsModel::CountRole).toInt(), 2);
        f.model->setFolded(2, true);
        QCOMPARE(f.model->rowCount(), 11);
        QCOMPARE(f.model->shownRows(), 8);
        // A card given to somebody else changes its group, also into a folded one.
        const int owner = f.model->columnOf(u"owner"_s);
        QVERIFY(f.model->edit({f.city.challenges[5].value}, owner, f.city.people[1].value));
        QCOMPARE(f.model->index(2, 0).data(RowsModel::CountRole).toInt(), 3);
        QVERIFY(!column(*f.model, u"code"_s).contains(u"# Marc Gagnon"_s));
        f.model->setFolded(2, false);
        QCOMPARE(f.model->rowOf(f.city.challenges[5].value) > 2, true);
        QVERIFY(f.city.portfolio->undo());
        QVERIFY(column(*f.model, u"code"_s).contains(u"# Marc Gagnon"_s));
        f.model->groupBy({});
        QCOMPARE(f.model->rowCount(), 8);
    }

    void aGroupThatComesBackHasEachRowOnce()
    {
        Fixture f;
        f.model->groupBy(u"theme"_s);
        const int before = f.model->rowCount();
        std::vector<qint64> faster;
        for (const Challenge &challenge : f.city.portfolio->now().table<Challenge>()) {
            if (!challenge.theme.isEmpty())
                faster.push_back(challenge.id.value);
        }
        QVERIFY(faster.size() > 1);
        QVERIFY(f.model->removeRows(faster));
        QVERIFY(f.city.portfolio->undo());
        QCOMPARE(f.model->rowCount(), before);
        QCOMPARE(f.model->ids().size(), f.city.challenges.size());
    }

    void filterIgnoresCaseAndAccents()
    {
        Fixture f;
        ui::ChallengeFilter filter;
        f.model->setFilter([&](const Snapshot &now, qint64 id) {
            return filter.accepts(now, *now.find(Id<Challenge>(id)), City::today());
        });
        connect(&filter, &ui::ChallengeFilter::changed, f.model.get(), &RowsModel::refilter);
        filter.setState({.text = u"elise PARK"_s});
        QCOMPARE(column(*f.model, u"code"_s), QStringList{u"25-04"_s});
        filter.setState({.stages = {f.city.stages[3].value}, .statuses = {int(Status::OffTrack)}});
        QCOMPARE(column(*f.model, u"code"_s), QStringList{u"26-09"_s});
        // What no longer fits goes, what fits comes.
        const int status = f.model->columnOf(u"status"_s);
        QVERIFY(f.model->edit({f.city.challenges[5].value}, status, int(Status::AtRisk)));
        QCOMPARE(f.model->rowCount(), 0);
        QVERIFY(f.city.portfolio->undo());
        QCOMPARE(f.model->rowCount(), 1);
    }

    /// The order is kept from letter to letter; an edit in between must not leave an old one.
    void filteringKeepsTheOrderUpToDate()
    {
        Fixture f;
        f.model->setSortedBy({{u"title"_s}});
        qint64 hidden = 0;
        f.model->setFilter([&](const Snapshot &, qint64 id) { return id != hidden; });
        const auto made = [&] {
            RowsModel fresh(f.city.portfolio.get(), EntityKind::Challenge);
            fresh.setSortedBy(f.model->sortedBy());
            fresh.setFilter(
                [&](const Snapshot &, qint64 id) { return id != hidden; });
            return fresh.ids();
        };
        const auto all = made();
        for (const qint64 id : all) {
            hidden = id;
            f.model->refilter();
            QCOMPARE(f.model->ids(), made());
            const int row = f.model->rowOf(id == all.front() ? all.back() : all.front());
            QVERIFY(f.model->setData(f.model->index(row, f.model->columnOf(u"title"_s)),
                                     u"M %1"_s.arg(id), Qt::EditRole));
            f.model->refilter();
            QCOMPARE(f.model->ids(), made());
        }
        QVERIFY(f.model->addRow({{u"title"_s, u"Aa"_s}}) != 0);
        hidden = 0;
        f.model->refilter();
        QCOMPARE(f.model->ids(), made());
        f.model->sort(f.model->columnOf(u"code"_s), Qt::DescendingOrder);
        f.model->refilter();
        QCOMPARE(f.model->ids(), made());
    }

    void extraFieldsBecomeColumns()
    {
        Fixture f;
        const int before = f.model->columnCount();
        const auto id = f.addExtra(u"Ward"_s);
        QCOMPARE(f.model->columnCount(), before + 1);
        const int ward = f.model->columnOf(u"extra:%1"_s.arg(id.value));
        QCOMPARE(f.model->headerData(ward, Qt::Horizontal, Qt::DisplayRole).toString(), u"Ward"_s);
        QVERIFY(f.model->edit({f.model->idAt(0), f.model->idAt(1)}, ward, u"North"_s));
        QCOMPARE(f.model->index(1, ward).data().toString(), u"North"_s);
        QVERIFY(f.city.portfolio->undo());
        QCOMPARE(f.model->index(1, ward).data().toString(), QString());
    }

    void aBlockIsOneEditWithNewRowsAndNewPeople()
    {
        Fixture f;
        const Snapshot before = f.city.portfolio->now();
        const int title = f.model->columnOf(u"title"_s);
        const int owner = f.model->columnOf(u"owner"_s);
        const QVariant ana = QVariant::fromValue(ui::NewReference{u"Ana Ruiz"_s});
        QVERIFY(f.model->edit({{f.city.challenges[0].value, owner, ana},
                               {-1, title, u"Quieter night works"_s},
                               {-1, owner, ana},
                               {-2, title, u"Cooler playgrounds"_s}},
                              2));
        QCOMPARE(f.model->rowCount(), 10);
        QCOMPARE(f.city.portfolio->now().table<Person>().size(), before.table<Person>().size() + 1);
        QCOMPARE(f.model->cellAt(f.model->rowOf(f.city.challenges[0].value), owner).text,
                 u"A. Ruiz"_s);
        QVERIFY(f.city.portfolio->undo());
        QVERIFY(f.city.portfolio->now().sameContent(before));
        QCOMPARE(f.model->rowCount(), 8);
    }

    void aRowWithANewPersonIsNamedInHistory()
    {
        Fixture f;
        const QVariant ana = QVariant::fromValue(ui::NewReference{u"Ana Ruiz"_s});
        QVERIFY(f.model->edit({{-1, f.model->columnOf(u"title"_s), u"Quieter night works"_s},
                               {-1, f.model->columnOf(u"owner"_s), ana}},
                              1));
        QVERIFY(f.city.portfolio->undoWords().contains(u"add Challenge"_s));
    }

    void newRowsTakeExtraFieldsToo()
    {
        Fixture f;
        const auto id = f.addExtra(u"Ward"_s);
        const int title = f.model->columnOf(u"title"_s);
        const int ward = f.model->columnOf(u"extra:%1"_s.arg(id.value));
        QVERIFY(f.model->edit({{-1, title, u"Quieter night works"_s},
                               {-1, ward, u"North"_s},
                               {-2, title, u"Cooler playgrounds"_s},
                               {-2, ward, QString()}},
                              2));
        for (const Challenge &challenge : f.city.portfolio->now().table<Challenge>())
            QCOMPARE(challenge.extras, challenge.title == "Quieter night works"_L1
                                           ? Extras({{id.value, u"North"_s}})
                                           : Extras());
    }

    void groupsFollowWhatTheyAreCalledAfter()
    {
        Fixture f;
        const auto rename = [&](EntityKind kind, qint64 id, const QString &name) {
            f.city.perform(*edit::setField(f.city.portfolio->now(), kind, {&id, 1},
                                           *entityInfo(kind).field("name"_L1), name));
        };
        f.model->groupBy(u"owner"_s);
        const int rows = f.model->rowCount();
        rename(EntityKind::Person, f.city.people[1].value, u"Zoe Liu"_s);
        const QStringList owners = column(*f.model, u"code"_s);
        QVERIFY(!owners.contains(u"# Gina Liu"_s));
        QVERIFY(owners.contains(u"# Zoe Liu"_s));
        QCOMPARE(f.model->rowCount(), rows);
        f.model->groupBy(u"stage"_s);
        rename(EntityKind::Stage, f.city.stages[3].value, u"Try-out"_s);
        QVERIFY(column(*f.model, u"code"_s).contains(u"# Try-out"_s));
    }

    void groupsGoWithTheirColumn()
    {
        Fixture f;
        const auto id = f.addExtra(u"Ward"_s);
        const QString key = u"extra:%1"_s.arg(id.value);
        f.model->groupBy(key);
        QVERIFY(f.model->isGroup(0));
        QCOMPARE(f.model->rowCount(), 9);
        QVERIFY(f.city.portfolio->undo());
        QCOMPARE(f.model->columnOf(key), -1);
        QVERIFY(!f.model->isGroup(0));
        QCOMPARE(f.model->rowCount(), 8);
        QVERIFY(f.city.portfolio->redo());
        QVERIFY(f.model->isGroup(0));
        QCOMPARE(f.model->rowCount(), 9);
    }

    void computedColumnsOfChallenges()
    {
        Fixture f;
        const ui::ChallengeFacts facts(f.city.portfolio.get());
        f.model->setColumns(ui::challengeColumns(f.city.portfolio->now(), &facts));
        const int row = f.model->rowOf(f.city.challenges[3].value);
        const auto text = [&](const char *key) {
            return f.model->cellAt(row, f.model->columnOf(QString::fromLatin1(key))).text;
        };
        QCOMPARE(text("=in_stage"), u"51 d"_s);
        QCOMPARE(text("=gate"), u"0 of 3"_s);
        QCOMPARE(text("=next_due"), u"–"_s);
        Draft draft(f.city.portfolio->now());
        Decision decision;
        decision.challenge = f.city.challenges[3];
        decision.title = u"Extend the stint"_s;
        decision.due = City::today().addDays(-5);
        draft.add(decision);
        f.city.perform(draft.finish(u"ask"_s));
        QCOMPARE(text("=next_due"), u"Late 3 d"_s); // a weekend is not worked
        QVERIFY(!facts.passedLimit(f.city.challenge(3)));
        QCOMPARE(facts.passedLimit(f.city.challenge(5)), 75);
        // A closed one says how it ended.
        QCOMPARE(
            f.model
                ->cellAt(f.model->rowOf(f.city.challenges[7].value), f.model->columnOf(u"status"_s))
                .text,
            u"–  Stopped"_s);
    }

    void everyEntityHolds_data()
    {
        QTest::addColumn<int>("kind");
        for (const EntityInfo &entity : allEntities())
            QTest::newRow(entity.name.table) << static_cast<int>(entity.kind);
    }
    void everyEntityHolds()
    {
        QFETCH(int, kind);
        Fixture f(static_cast<EntityKind>(kind));
        for (int c = 0; c < f.model->columnCount(); ++c)
            f.model->sort(c, Qt::DescendingOrder);
        if (f.model->columnCount() > 0)
            f.model->groupBy(f.model->column(0).key());
    }
};

QTEST_GUILESS_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
