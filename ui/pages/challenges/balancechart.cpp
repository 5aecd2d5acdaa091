// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/lifecycle.h"
#include "ui/itemmodels/column.h"
#include "ui/pages/challenges/challengecharts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using governance::BalanceBy;
using governance::BalancePart;
using governance::BalanceRow;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BalanceChart)
};

QString nameOf(const BalanceRow &row, BalanceBy by)
{
    if (!row.name.isEmpty())
        return row.name;
    switch (by) {
    case BalanceBy::Priority:
        return Words::tr("No priority");
    case BalanceBy::Theme:
        return Words::tr("No theme");
    case BalanceBy::Facet:
        return Words::tr("No facet");
    case BalanceBy::Department:
        return Words::tr("No department");
    }
    return {};
}

class Drawing
{
public:
    Drawing(const Snapshot &now, QDate today, BalanceBy by, BalanceMeasure measure)
        : m_now(now)
        , m_today(today)
        , m_by(by)
        , m_measure(measure)
    {
    }

    double size(const BalancePart &part) const
    {
        return m_measure == BalanceMeasure::Challenges ? static_cast<double>(part.challenges.size())
                                                       : static_cast<double>(part.budget);
    }
    QString text(int challenges, qint64 budget) const
    {
        return m_measure == BalanceMeasure::Challenges
                   ? QLocale().toString(challenges)
                   : Money{budget, m_now.settings().currency}.amount(QLocale());
    }
    QString text(const BalancePart &part) const
    {
        return text(static_cast<int>(part.challenges.size()), part.budget);
    }
    /// "Target: 1 of 3 adopted, due by 31 Dec 2028"
    QString targetText(const BalanceRow &row) const
    {
        const QLocale locale;
        const QString words = Words::tr("Target: %1 of %2 adopted")
                                  .arg(locale.toString(row.adopted), locale.toString(row.target));
        if (row.adopted >= row.target)
            return Words::tr("%1, met").arg(words);
        if (!row.targetOn.isValid())
            return words;
        return (row.targetOn < m_today ? Words::tr("%1, missed: it was due on %2")
                                       : Words::tr("%1, due by %2"))
            .arg(words, dateText(row.targetOn));
    }
    QString inFull(int challenges, qint64 budget) const
    {
        return Words::tr("%n challenges", nullptr, challenges) + u", "_s +
               Money{budget, m_now.settings().currency}.toString(QLocale());
    }
    QString stageName(Id<Stage> stage) const
    {
        return stage ? m_now.title(EntityKind::Stage, stage.value) : Words::tr("No stage");
    }

    void addRow(ChartData &data, const BalanceRow &row) const
    {
        const auto at = static_cast<double>(data.rows.size());
        data.rows << nameOf(row, m_by);
        double end = 0;
        std::vector<qint64> all;
        for (const BalancePart &part : row.parts) {
            const Stage *stage = m_now.find(part.stage);
            ChartMark mark{.from = end, .x = end + size(part), .y = at};
            for (const Id<Challenge> id : part.challenges)
                mark.ids.push_back(id.value);
            all.insert(all.end(), mark.ids.begin(), mark.ids.end());
            end = mark.x;
            mark.colour = QColor(stage ? stage->colour : u"#6E7781"_s);
            mark.letter = stage ? stage->letter : u"?"_s;
            mark.label = text(part);
            if (mark.x > mark.from)
                data.marks.push_back(std::move(mark));
        }
        ChartMark total{.from = end, .x = end, .y = at};
        total.label = text(row.challenges, row.budget);
        total.ids = all;
        data.marks.push_back(std::move(total));
        data.xMost = std::max(data.xMost, end);
        if (row.target > 0 && m_measure == BalanceMeasure::Challenges) {
            ChartMark target{.shape = ChartMark::Target,
                             .from = double(row.adopted),
                             .x = double(row.target),
                             .y = at};
            target.label = targetText(row);
            target.ids = all;
            data.marks.push_back(std::move(target));
            data.xMost = std::max(data.xMost, double(row.target));
        }
    }

    QString spoken(const ChartMark &mark, const BalanceRow &row) const
    {
        const QString name = nameOf(row, m_by) + u": "_s;
        if (mark.shape == ChartMark::Target)
            return name + mark.label;
        if (mark.letter.isEmpty())
            return name + inFull(row.challenges, row.budget);
        for (const BalancePart &part : row.parts) {
            if (!part.challenges.empty() && part.challenges.front().value == mark.ids.front())
                return name + stageName(part.stage) + u", "_s +
                       inFull(static_cast<int>(part.challenges.size()), part.budget);
        }
        return {};
    }

    NumberTable table(const std::vector<BalanceRow> &rows) const
    {
        const auto stages = governance::stagesInOrder(m_now);
        NumberTable table;
        table.heads << balanceLabel(m_by);
        for (const Stage *stage : stages)
            table.heads << stage->name;
        table.heads << Words::tr("Challenges") << Words::tr("Budget") << Words::tr("Target");
        table.lastTexts = 1; // the targets
        for (const BalanceRow &row : rows) {
            QStringList cells{nameOf(row, m_by)};
            std::vector<qint64> ids;
            for (const Stage *stage : stages) {
                const auto part = std::ranges::find(row.parts, stage->id, &BalancePart::stage);
                cells << (part == row.parts.end() ? QString() : text(*part));
            }
            for (const BalancePart &part : row.parts) {
                for (const Id<Challenge> id : part.challenges)
                    ids.push_back(id.value);
            }
            cells << QLocale().toString(row.challenges)
                  << Money{row.budget, m_now.settings().currency}.amount(QLocale())
                  << (row.target > 0 ? targetText(row) : QString());
            table.rows.push_back(cells);
            table.ids.push_back(ids);
        }
        return table;
    }

private:
    Snapshot m_now;
    QDate m_today;
    BalanceBy m_by;
    BalanceMeasure m_measure;
};

} // namespace

QString balanceLabel(BalanceBy by)
{
    switch (by) {
    case BalanceBy::Priority:
        return Words::tr("Priority");
    case BalanceBy::Theme:
        return Words::tr("Theme");
    case BalanceBy::Facet:
        return Words::tr("Facet");
    case BalanceBy::Department:
        return Words::tr("Department");
    }
    return {};
}

ChartData balanceChart(const Snapshot &now, QDate today, const std::vector<Id<Challenge>> &shown,
                       BalanceBy by, BalanceMeasure measure)
{
    const governance::Balance balance = governance::balance(now, shown, by);
    const Drawing drawing(now, today, by, measure);
    ChartData data;
    data.name = measure == BalanceMeasure::Challenges
                    ? Words::tr("Challenges by %1").arg(balanceLabel(by).toLower())
                    : Words::tr("Budget by %1").arg(balanceLabel(by).toLower());
    for (const BalanceRow &row : balance.rows)
        drawing.addRow(data, row);
    data.xMost *= 1.15; // the sum stands at the end of its bar
    if (balance.otherCurrencies > 0)
        data.note = Words::tr("%n budgets in other currencies are not counted.", nullptr,
                              balance.otherCurrencies);
    if (shown.empty())
        data.empty = Words::tr("No challenge passes the filter.");
    data.words = [drawing, rows = balance.rows](const ChartMark &mark) {
        return drawing.spoken(mark, rows[static_cast<size_t>(mark.y)]);
    };
    data.table = [drawing, rows = balance.rows] { return drawing.table(rows); };
    return data;
}

} // namespace stint::ui
