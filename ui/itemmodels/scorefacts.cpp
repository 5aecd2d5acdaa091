// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/scorefacts.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr std::array scoreKinds{EntityKind::ScoringModel, EntityKind::ScoringCriterion,
                                EntityKind::Rating,       EntityKind::Score,
                                EntityKind::Challenge,    EntityKind::Stage};

qint64 sortable(double number)
{
    return qRound64(number * 1000);
}

/// What the four columns share: they show one thing of a challenge's score.
class ScoreColumn : public Column
{
public:
    explicit ScoreColumn(const ScoreFacts *facts)
        : m_facts(facts)
    {
    }
    bool sortsByNumber() const override { return true; }
    bool isRightAligned() const override { return true; }
    bool dependsOn(EntityKind kind) const override { return scoresDependOn(kind); }
    int defaultWidth() const override { return 72; }

protected:
    const governance::ChallengeScore &of(const void *row) const { return m_facts->of(row); }

private:
    const ScoreFacts *m_facts;
};

class RankColumn : public ScoreColumn
{
public:
    using ScoreColumn::ScoreColumn;
    QString key() const override { return u"=rank"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", "Rank");
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        const int rank = of(row).rank;
        return {.text = rank > 0 ? QLocale().toString(rank) : u"–"_s};
    }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const int rank = of(row).rank;
        return rank > 0 ? rank : empty;
    }
};

class TotalColumn : public ScoreColumn
{
public:
    using ScoreColumn::ScoreColumn;
    QString key() const override { return u"=score"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", "Score");
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        const auto &score = of(row);
        if (score.hidden)
            return {.text = QCoreApplication::translate("Table", "Hidden"),
                    .tone = Cell::Secondary};
        return {.text = score.score ? scoreText(*score.score) : u"–"_s};
    }
    QString tip(const Snapshot &, const void *row) const override
    {
        return of(row).hidden ? QCoreApplication::translate(
                                    "Table", "Hidden until all raters have handed in their scores.")
                              : QString();
    }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const auto &score = of(row).score;
        return score ? sortable(*score) : empty;
    }
};

class SpreadColumn : public ScoreColumn
{
public:
    using ScoreColumn::ScoreColumn;
    QString key() const override { return u"=spread"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", "Raters differ");
    }
    Cell cell(const Snapshot &now, const void *row) const override
    {
        const auto &score = of(row);
        if (score.hidden || score.totals.size() < 2)
            return {};
        const QString half = scoreText((score.most - score.least) / 2);
        if (!score.widest)
            return {.text = QCoreApplication::translate("Table", "agree"), .tone = Cell::Secondary};
        return {.text =
                    QCoreApplication::translate("Table", "±%1, %2")
                        .arg(half, now.title(EntityKind::ScoringCriterion, score.widest.value))};
    }
    QString tip(const Snapshot &now, const void *row) const override
    {
        return widestText(now, of(row));
    }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const auto &score = of(row);
        return score.totals.size() < 2 ? empty : sortable(score.spread);
    }
    bool isRightAligned() const override { return false; }
    int defaultWidth() const override { return 168; }
};

class RatersColumn : public ScoreColumn
{
public:
    using ScoreColumn::ScoreColumn;
    QString key() const override { return u"=raters"_s; }
    QString label(const Snapshot &) const override
    {
        return QCoreApplication::translate("Table", "Raters");
    }
    Cell cell(const Snapshot &, const void *row) const override
    {
        const auto &score = of(row);
        if (score.asked == 0)
            return {.text = u"–"_s, .tone = Cell::Secondary};
        return {.text = QCoreApplication::translate("Table", "%1 of %2")
                            .arg(score.handedIn)
                            .arg(score.asked)};
    }
    QString tip(const Snapshot &, const void *row) const override
    {
        const int conflicts = of(row).conflicts;
        return conflicts == 0
                   ? QString()
                   : QCoreApplication::translate("Table",
                                                 "%n conflicts of interest declared; not counted.",
                                                 nullptr, conflicts);
    }
    qint64 sortNumber(const Snapshot &, const void *row) const override
    {
        const auto &score = of(row);
        return score.asked == 0 ? empty : 1000 * score.handedIn / score.asked;
    }
};

} // namespace

ScoreFacts::ScoreFacts(const edit::Portfolio *portfolio, QObject *parent)
    : QObject(parent)
    , m_portfolio(portfolio)
{
    connect(portfolio, &edit::Portfolio::changed, this, [this](const ChangeSet &changes) {
        bool touched = false;
        changes.forEach([&]<class Row>(const std::vector<Change<Row>> &list) {
            touched = touched || (!list.empty() && scoresDependOn(entityKind<Row>));
        });
        if (!touched)
            return;
        m_scores.reset();
        emit changed();
    });
}

Id<ScoringModel> ScoreFacts::model() const
{
    if (now().find(m_chosen))
        return m_chosen;
    const auto models = governance::scoringModels(now());
    return models.empty() ? Id<ScoringModel>() : models.front()->id;
}

void ScoreFacts::setModel(Id<ScoringModel> model)
{
    if (model == m_chosen)
        return;
    m_chosen = model;
    m_scores.reset();
    emit changed();
}

const governance::Scores &ScoreFacts::scores() const
{
    if (!m_scores)
        m_scores = std::make_unique<governance::Scores>(now(), model());
    return *m_scores;
}

const governance::ChallengeScore &ScoreFacts::of(const void *challenge) const
{
    return scores().of(static_cast<const Challenge *>(challenge)->id);
}

bool scoresDependOn(EntityKind kind)
{
    return std::ranges::find(scoreKinds, kind) != scoreKinds.end();
}

std::vector<std::unique_ptr<Column>> scoreColumns(const ScoreFacts *facts)
{
    std::vector<std::unique_ptr<Column>> columns;
    columns.push_back(std::make_unique<RankColumn>(facts));
    columns.push_back(std::make_unique<TotalColumn>(facts));
    columns.push_back(std::make_unique<SpreadColumn>(facts));
    columns.push_back(std::make_unique<RatersColumn>(facts));
    return columns;
}

QString scoreText(double score)
{
    const double rounded = std::round(score * 10) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

QString widestText(const Snapshot &now, const governance::ChallengeScore &score)
{
    const governance::CriterionScores *widest = score.of(score.widest);
    if (!widest)
        return {};
    return QCoreApplication::translate("Table", "Raters are furthest apart on %1: %2 to %3.")
        .arg(now.title(EntityKind::ScoringCriterion, score.widest.value), scoreText(widest->least),
             scoreText(widest->most));
}

} // namespace stint::ui
