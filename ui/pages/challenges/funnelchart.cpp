// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/reviews.h"
#include "ui/pages/challenges/challengecharts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FunnelChart)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString percent(const std::optional<int> &value)
{
    return value ? Words::tr("%1 %").arg(number(*value)) : QString();
}

/// "12 reached, 75 % went on, 42 days"
QString label(const governance::FunnelRow &row, bool closed)
{
    if (closed)
        return Words::tr("%1 adopted, %2 stopped").arg(number(row.adopted), number(row.stopped));
    QStringList parts{Words::tr("%n reached", nullptr, row.reached)};
    if (row.wentOn)
        parts << Words::tr("%1 went on").arg(percent(row.wentOn));
    if (row.medianDays)
        parts << Words::tr("%n days", nullptr, *row.medianDays);
    return parts.join(u", "_s);
}

QString spoken(const Stage &stage, const governance::FunnelRow &row)
{
    QStringList parts{Words::tr("%n challenges reached it", nullptr, row.reached),
                      Words::tr("%n are there now", nullptr, row.now)};
    if (row.wentOn)
        parts << Words::tr("%1 went on to the next stage").arg(percent(row.wentOn));
    if (row.medianDays)
        parts << Words::tr("in the stage for %n days (median)", nullptr, *row.medianDays);
    if (stage.closed)
        parts << label(row, true);
    return stage.name + u": "_s + parts.join(u", "_s);
}

std::vector<qint64> values(const std::vector<Id<Challenge>> &ids)
{
    std::vector<qint64> result;
    for (const Id<Challenge> id : ids)
        result.push_back(id.value);
    return result;
}

NumberTable tableOf(const Snapshot &now, const std::vector<governance::FunnelRow> &rows)
{
    NumberTable table;
    table.heads = {Words::tr("Stage"),   Words::tr("Reached"),     Words::tr("There now"),
                   Words::tr("Went on"), Words::tr("Median days"), Words::tr("Adopted"),
                   Words::tr("Stopped")};
    for (const governance::FunnelRow &row : rows) {
        const Stage &stage = *now.find(row.stage);
        table.rows.push_back({stage.name, number(row.reached), number(row.now), percent(row.wentOn),
                              row.medianDays ? number(*row.medianDays) : QString(),
                              stage.closed ? number(row.adopted) : QString(),
                              stage.closed ? number(row.stopped) : QString()});
        table.ids.push_back(values(row.who));
    }
    return table;
}

} // namespace

ChartData funnelChart(const Snapshot &now, const std::vector<Id<Challenge>> &shown, QDate today)
{
    const auto rows = governance::funnel(now, shown, today);
    ChartData data;
    data.name = Words::tr("Funnel");
    if (shown.empty() || rows.empty())
        data.empty = Words::tr("No challenge passes the filter.");
    for (const governance::FunnelRow &row : rows) {
        const Stage &stage = *now.find(row.stage);
        ChartMark mark;
        mark.x = row.reached;
        mark.y = static_cast<double>(data.rows.size());
        mark.colour = QColor(stage.colour);
        mark.letter = stage.letter;
        mark.label = label(row, stage.closed);
        mark.ids = values(row.who);
        data.marks.push_back(std::move(mark));
        data.rows << stage.name;
        data.xMost = std::max(data.xMost, double(row.reached));
    }
    data.words = [now, rows](const ChartMark &mark) {
        const governance::FunnelRow &row = rows[static_cast<size_t>(mark.y)];
        return spoken(*now.find(row.stage), row);
    };
    data.table = [now, rows] { return tableOf(now, rows); };
    return data;
}

} // namespace stint::ui
