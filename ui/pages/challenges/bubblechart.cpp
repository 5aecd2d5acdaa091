// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/itemmodels/scorefacts.h"
#include "ui/pages/challenges/challengecharts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BubbleChart)
};

constexpr double biggest = 34; ///< radius in pixels
constexpr double smallest = 9; ///< holds a letter

constexpr double apart = 11; ///< of bubbles of one place, in pixels
constexpr double pile = 66;  ///< radius: farther away they would seem to have other scores

/// Scores are few numbers, so many bubbles have one place. They stand around it in a spiral, like
/// the seeds of a sunflower, in which none hides another unless there are dozens.
QPointF beside(int number, int all)
{
    const double far = std::min(apart, pile / std::sqrt(all)) * std::sqrt(number);
    const double turn = 2.399963 * number;
    return {far * std::cos(turn), far * std::sin(turn)};
}

QString budgetText(const Challenge &challenge)
{
    return challenge.budget.isValid() ? challenge.budget.toString(QLocale()) : QString();
}

QString share(double value)
{
    return QLocale().toString(static_cast<int>(std::lround(value)));
}

const Challenge &challengeOf(const Snapshot &now, const ChartMark &mark)
{
    return *now.find(Id<Challenge>(mark.ids.front()));
}

QString labelOf(const Challenge &challenge)
{
    return challenge.code + u' ' + challenge.title.simplified();
}

QString spoken(const Snapshot &now, const ChartMark &mark)
{
    const Challenge &challenge = challengeOf(now, mark);
    const QString budget = budgetText(challenge);
    return Words::tr("%1: feasibility %2 of 100, impact %3 of 100, %4, %5")
        .arg(labelOf(challenge), share(mark.x), share(mark.y),
             budget.isEmpty() ? Words::tr("no budget") : budget,
             now.title(EntityKind::Stage, challenge.stage.value));
}

NumberTable tableOf(const Snapshot &now, const std::vector<ChartMark> &marks)
{
    NumberTable table;
    table.heads = {Words::tr("Challenge"), Words::tr("Stage"), Words::tr("Feasibility"),
                   Words::tr("Impact"), Words::tr("Budget")};
    table.texts = 2;
    for (const ChartMark &mark : marks) {
        const Challenge &challenge = challengeOf(now, mark);
        table.rows.push_back({labelOf(challenge),
                              now.title(EntityKind::Stage, challenge.stage.value), share(mark.x),
                              share(mark.y), budgetText(challenge)});
        table.ids.push_back(mark.ids);
    }
    return table;
}

qint64 amount(const Snapshot &now, const Challenge &challenge)
{
    return challenge.budget.currency == now.settings().currency ? challenge.budget.minor : 0;
}

/// Where a challenge stands, of 100 each.
struct Spot {
    double x, y;
    const Challenge *challenge;
};

struct StageLook {
    QColor colour{u"#6E7781"_s};
    QString letter = u"?"_s;
};

} // namespace

ChartData bubbleChart(const Snapshot &now, const std::vector<Id<Challenge>> &shown,
                      const ScoreFacts &scores)
{
    ChartData data;
    data.name = Words::tr("Impact and feasibility");
    data.xTitle = Words::tr("Feasibility, of 100");
    data.yTitle = Words::tr("Impact, of 100");
    data.xMost = data.yMost = 100;
    // Of all challenges, so that no bubble grows because a filter hides a bigger one.
    qint64 most = 1;
    for (const Challenge &challenge : now.table<Challenge>())
        most = std::max(most, amount(now, challenge));
    std::vector<Spot> spots;
    spots.reserve(shown.size());
    int hidden = 0;
    for (const Id<Challenge> id : shown) {
        const Challenge *challenge = now.find(id);
        const auto x = scores.scores().sense(id, CriterionSense::Feasibility);
        const auto y = scores.scores().sense(id, CriterionSense::Impact);
        if (!challenge || !x || !y) {
            hidden += scores.scores().of(id).hidden;
            continue;
        }
        spots.push_back({*x * 100, *y * 100, challenge});
    }
    std::ranges::stable_sort(spots, {}, [](const Spot &spot) { return std::pair(spot.x, spot.y); });
    QHash<qint64, StageLook> looks;
    for (const Stage &stage : now.table<Stage>())
        looks.insert(stage.id.value, {QColor(stage.colour), stage.letter});
    data.marks.reserve(spots.size());
    for (const Spot &spot : spots) {
        ChartMark mark{.shape = ChartMark::Bubble, .x = spot.x, .y = spot.y};
        const StageLook look = looks.value(spot.challenge->stage.value);
        mark.colour = look.colour;
        mark.letter = look.letter;
        mark.ids = {spot.challenge->id.value};
        const double part =
            static_cast<double>(amount(now, *spot.challenge)) / static_cast<double>(most);
        mark.hollow = part <= 0;
        mark.radius = std::max(smallest, std::round(biggest * std::sqrt(std::max(part, 0.0))));
        data.marks.push_back(std::move(mark));
    }
    const auto place = [](const ChartMark &mark) {
        return std::pair(int(std::lround(mark.x)), int(std::lround(mark.y)));
    };
    QHash<std::pair<int, int>, int> all, taken;
    for (const ChartMark &mark : data.marks)
        ++all[place(mark)];
    for (ChartMark &mark : data.marks)
        mark.aside = beside(taken[place(mark)]++, all[place(mark)]);
    const int without = static_cast<int>(shown.size() - data.marks.size()) - hidden;
    QStringList notes{Words::tr("Area: budget. Hollow: no budget.")};
    if (without > 0)
        notes << Words::tr("%n challenges are not scored.", nullptr, without);
    if (hidden > 0)
        notes << Words::tr("Scores of %n challenges are hidden until all have rated.", nullptr,
                           hidden);
    data.note = notes.join(u' ');
    if (data.marks.empty())
        data.empty = Words::tr("Nothing is scored for impact and feasibility here. A scoring model "
                               "needs a criterion of each kind, and raters who have handed in.");
    data.label = [now](const ChartMark &mark) { return labelOf(challengeOf(now, mark)); };
    data.words = [now](const ChartMark &mark) { return spoken(now, mark); };
    data.table = [now, marks = data.marks] { return tableOf(now, marks); };
    return data;
}

} // namespace stint::ui
