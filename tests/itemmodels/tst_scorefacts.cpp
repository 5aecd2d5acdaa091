// SPDX-License-Identifier: GPL-3.0-or-later
// Ranks, scores and raters as columns of a table of challenges.
#include "tests/itemmodels/cityscores.h"
#include "ui/itemmodels/rowsmodel.h"
#include "ui/itemmodels/scorefacts.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace stint;
using namespace Qt::StringLiterals;

class TestScoreFacts : public QObject
{
    Q_OBJECT

    struct Fixture {
        City city;
        std::unique_ptr<ui::ScoreFacts> facts;
        std::unique_ptr<ui::RowsModel> rows;
        std::optional<CityScores> scores;

        explicit Fixture(bool scored = true)
        {
            city.fill();
            if (scored)
                scores.emplace(city);
            facts = std::make_unique<ui::ScoreFacts>(city.portfolio.get());
            rows = std::make_unique<ui::RowsModel>(city.portfolio.get(), EntityKind::Challenge);
            auto columns = ui::scoreColumns(facts.get());
            columns.push_back(ui::fieldColumn(EntityKind::Challenge, "code"_L1));
            rows->setColumns(std::move(columns));
            rows->setSortedBy({{u"=rank"_s}, {u"code"_s}});
        }
        QString text(size_t challenge, const QString &column) const
        {
            const int row = rows->rowOf(city.challenges[challenge].value);
            return rows->index(row, rows->columnOf(column)).data().toString();
        }
        QString tip(size_t challenge, const QString &column) const
        {
            const int row = rows->rowOf(city.challenges[challenge].value);
            return rows->index(row, rows->columnOf(column)).data(Qt::ToolTipRole).toString();
        }
    };

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    }

    void columnsSayRankScoreSpreadAndRaters()
    {
        Fixture f;
        const QAbstractItemModelTester tester(f.rows.get());
        // 26-16: (50 + 30)/100 and (50 + 10)/100 of the way, from raters two places apart.
        QCOMPARE(f.text(1, u"=score"_s), u"70"_s);
        QCOMPARE(f.text(1, u"=rank"_s), u"1"_s);
        QCOMPARE(f.text(1, u"=spread"_s), u"±10, Feasibility"_s);
        QCOMPARE(f.tip(1, u"=spread"_s), u"Raters are furthest apart on Feasibility: 2 to 4."_s);
        QCOMPARE(f.text(1, u"=raters"_s), u"2 of 2"_s);
        QCOMPARE(f.text(2, u"=score"_s), u"67.5"_s);
        QCOMPARE(f.text(2, u"=rank"_s), u"2"_s);
        QCOMPARE(f.text(2, u"=spread"_s), u"agree"_s);
        // In the order of ranks; what has none comes last.
        QCOMPARE(f.rows->idAt(0), f.city.challenges[1].value);
        QCOMPARE(f.rows->idAt(1), f.city.challenges[2].value);
        QCOMPARE(f.text(5, u"=rank"_s), u"–"_s);
        QCOMPARE(f.text(5, u"=raters"_s), u"–"_s);
    }

    void blindScoresAreHidden()
    {
        Fixture f;
        QCOMPARE(f.text(3, u"=score"_s), u"Hidden"_s);
        QCOMPARE(f.text(3, u"=rank"_s), u"–"_s);
        QCOMPARE(f.text(3, u"=raters"_s), u"1 of 2"_s);
        QCOMPARE(f.text(3, u"=spread"_s), QString());
        QVERIFY(f.tip(3, u"=score"_s).contains(u"until all raters"_s));
    }

    /// An edit that scores depend on is told, and seen at once; another is not.
    void followsEdits()
    {
        Fixture f;
        QSignalSpy changed(f.facts.get(), &ui::ScoreFacts::changed);
        QCOMPARE(f.text(0, u"=score"_s), u"27.5"_s);
        Draft draft(f.city.portfolio->now());
        for (const Score &score : f.city.portfolio->now().table<Score>()) {
            if (f.city.portfolio->now().find(score.rating)->challenge != f.city.challenges[0])
                continue;
            Score best = score;
            best.value = 5;
            draft.update(best);
        }
        f.city.perform(draft.finish(u"best"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.text(0, u"=score"_s), u"100"_s);
        QCOMPARE(f.text(0, u"=rank"_s), u"1"_s);
        QCOMPARE(f.text(1, u"=rank"_s), u"2"_s);
        Draft note(f.city.portfolio->now());
        note.add(Note{});
        f.city.perform(note.finish(u"note"_s));
        QCOMPARE(changed.size(), 1);
    }

    void aModelThatGoesGivesWayToTheFirst()
    {
        Fixture f;
        Draft draft(f.city.portfolio->now());
        ScoringModel other;
        other.name = u"RICE"_s;
        other.position = 1;
        const auto rice = draft.add(other);
        f.city.perform(draft.finish(u"model"_s));
        f.facts->setModel(rice);
        QCOMPARE(f.text(1, u"=score"_s), u"–"_s);
        QVERIFY(f.city.portfolio->undo());
        QCOMPARE(f.facts->model(), f.scores->model);
        QCOMPARE(f.text(1, u"=score"_s), u"70"_s);
    }

    void aFileWithoutModelsHasNoRanks()
    {
        Fixture f(false);
        QVERIFY(!f.facts->model());
        QCOMPARE(f.text(0, u"=rank"_s), u"–"_s);
        QCOMPARE(f.text(0, u"=score"_s), u"–"_s);
    }
};

QTEST_MAIN(TestScoreFacts)
#include "tst_scorefacts.moc"
