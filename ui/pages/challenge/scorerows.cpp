// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/scorerows.h"

#include "ui/itemmodels/scorefacts.h"
#include "ui/pages/parts/datewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <ranges>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScoreRows)
};

ListRow heading(const QString &text)
{
    return {.kind = ListRow::Heading, .cells = {{.look = ListCell::Strong, .text = text}}};
}

QList<ListRow> criterionRows(const Snapshot &now, const governance::ChallengeScore &score)
{
    QList<ListRow> list;
    for (const governance::CriterionScores &each : score.criteria) {
        const ScoringCriterion *criterion = now.find(each.criterion);
        if (!criterion || each.raters == 0)
            continue;
        const bool apart = each.criterion == score.widest && score.spread >= .5;
        const QString range =
            Words::tr("%1 to %2").arg(scoreText(each.least), scoreText(each.most));
        list.append(
            {.cells = {{.text = criterion->name},
                       {.look = ListCell::Strong, .text = scoreText(each.mean)},
                       {.look = ListCell::Secondary,
                        .text = each.raters < 2 ? QString()
                                : apart ? Words::tr("%1, far apart: talk about it").arg(range)
                                        : range}},
             .key = criterion->id.value});
    }
    return list;
}

/// What a rater gave each criterion, as it was typed, and why.
QList<ListRow> detailRows(const Snapshot &now, const Rating &rating)
{
    QHash<qint64, const Score *> scores; // by criterion
    for (const Score &score : now.table<Score>()) {
        if (score.rating == rating.id)
            scores.insert(score.criterion.value, &score);
    }
    QList<ListRow> list;
    for (const ScoringCriterion *criterion : governance::scoringCriteria(now, rating.model)) {
        const Score *score = scores.value(criterion->id.value);
        if (!score)
            continue;
        const QString value = QLocale().toString(score->value, 'f', QLocale::FloatingPointShortest);
        list.append({.cells = {{.look = ListCell::Secondary, .text = u"– "_s + criterion->name},
                               {.text = value},
                               {.text = score->reason.simplified()}},
                     .key = score->id.value,
                     .tip = score->reason});
    }
    return list;
}

ListRow ratingRow(const Snapshot &now, const Rating &rating, bool counts, bool hidden, bool open)
{
    QString state = rating.handedIn ? dayMonthYear(rating.on) : Words::tr("has not rated yet");
    if (rating.handedIn && rating.conflict)
        state = hidden ? Words::tr("conflict of interest")
                       : Words::tr("conflict of interest: %1").arg(rating.note);
    else if (!counts)
        state = Words::tr("%1, an earlier round").arg(state);
    ListRow row{.cells = {{.text = now.title(EntityKind::Person, rating.rater.value)},
                          {.look = ListCell::Strong},
                          {.look = ListCell::Secondary, .text = state}},
                .key = rating.id.value};
    if (hidden || !rating.handedIn)
        return row;
    row.tip = rating.note;
    if (rating.conflict)
        return row;
    const auto total = governance::ratingTotal(now, rating);
    row.cells[1].text = total ? scoreText(*total) : QString();
    row.cells.append({.look = ListCell::Action,
                      .text = open ? Words::tr("Hide scores") : Words::tr("Show scores")});
    row.link = {.kind = EntityKind::Rating, .id = rating.id.value};
    return row;
}

} // namespace

QList<ListRow> scoreRows(const Snapshot &now, Id<ScoringModel> model,
                         const governance::ChallengeScore &score, const QSet<qint64> &opened)
{
    QList<ListRow> list;
    if (const QList<ListRow> criteria = criterionRows(now, score); !criteria.isEmpty())
        list << heading(Words::tr("By criterion")) << criteria;
    std::vector<const Rating *> ratings;
    for (const Rating &rating : now.table<Rating>()) {
        if (rating.challenge == score.challenge && rating.model == model)
            ratings.push_back(&rating);
    }
    if (!ratings.empty())
        list << heading(Words::tr("Raters"));
    const auto counting = governance::countingRatings(now, score.challenge, model);
    for (const Rating *rating : ratings | std::views::reverse) {
        const bool counts = std::ranges::find(counting, rating) != counting.end();
        const ListRow row =
            ratingRow(now, *rating, counts, score.hidden, opened.contains(rating->id.value));
        list << row;
        if (row.link.id != 0 && opened.contains(rating->id.value))
            list << detailRows(now, *rating);
    }
    return list;
}

} // namespace stint::ui
