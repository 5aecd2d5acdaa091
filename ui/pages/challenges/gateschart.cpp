// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/governance/throughput.h"
#include "ui/pages/challenges/challengecharts.h"
#include "ui/timeline/timescale.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using governance::Throughput;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GatesChart)
};

struct Decided {
    GateDecision decision;
    QString letter; ///< in the program's language
    QColor colour;  ///< safe for colour-blind readers; those that go on are blue
};

std::vector<Decided> decisions()
{
    return {{GateDecision::Go, Words::tr("G", "go"), QColor(u"#0072B2"_s)},
            {GateDecision::GoWithConditions, Words::tr("C", "go with conditions"),
             QColor(u"#56B4E9"_s)},
            {GateDecision::Adapt, Words::tr("A", "adapt"), QColor(u"#E69F00"_s)},
            {GateDecision::Hold, Words::tr("H", "hold"), QColor(u"#B4BAC1"_s)},
            {GateDecision::Stop, Words::tr("S", "stop"), QColor(u"#3B424A"_s)}};
}

/// "Oct–Dec 2026"
QString quarter(const Throughput &row)
{
    return TimeScale::tickText(TickUnit::Quarter, CivilTime::at(row.from, 0), 0);
}

QString number(int value)
{
    return QLocale().toString(value);
}

/// Each challenge once.
std::vector<qint64> values(const std::vector<Id<Challenge>> &challenges)
{
    std::vector<qint64> ids;
    for (const Id<Challenge> id : challenges)
        ids.push_back(id.value);
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return ids;
}

std::vector<qint64> values(const Throughput &row)
{
    std::vector<Id<Challenge>> all;
    for (const auto &on : row.decisions)
        std::ranges::copy(on, std::back_inserter(all));
    return values(all);
}

void addQuarter(ChartData &data, const Throughput &row)
{
    const auto at = static_cast<double>(data.rows.size());
    data.rows << quarter(row);
    double end = 0;
    for (const Decided &each : decisions()) {
        const int count = row.of(each.decision);
        if (count == 0)
            continue;
        ChartMark mark{.from = end, .x = end + count, .y = at};
        mark.colour = each.colour;
        mark.letter = each.letter;
        mark.label = number(count);
        mark.ids = values(row.on(each.decision));
        data.marks.push_back(std::move(mark));
        end += count;
    }
    ChartMark total{.from = end, .x = end, .y = at};
    total.label = number(row.all());
    total.ids = values(row);
    data.marks.push_back(std::move(total));
    data.xMost = std::max(data.xMost, end);
}

/// "Oct–Dec 2026: Go 3"; of the sum, every decision that there was.
QString spoken(const ChartMark &mark, const Throughput &row)
{
    QStringList parts;
    for (const Decided &each : decisions()) {
        const bool isThis = mark.letter == each.letter;
        if (row.of(each.decision) > 0 && (isThis || mark.letter.isEmpty()))
            parts << choiceLabel(each.decision) + u' ' + number(row.of(each.decision));
    }
    return quarter(row) + u": "_s + parts.join(u", "_s);
}

NumberTable tableOf(const Snapshot &now, const std::vector<Throughput> &rows)
{
    NumberTable table;
    table.texts = 2;
    table.heads = {Words::tr("Quarter"), Words::tr("Gate"), Words::tr("Decisions")};
    for (const Decided &each : decisions())
        table.heads << choiceLabel(each.decision);
    for (const Throughput &row : rows) {
        QStringList cells{quarter(row), now.title(EntityKind::Gate, row.gate.value),
                          number(row.all())};
        for (const Decided &each : decisions())
            cells << number(row.of(each.decision));
        table.rows.push_back(cells);
        table.ids.push_back(values(row));
    }
    return table;
}

QString keyToLetters()
{
    QStringList key;
    for (const Decided &each : decisions())
        key << each.letter + u' ' + choiceLabel(each.decision).toLower();
    return key.join(u", "_s) + u'.';
}

} // namespace

ChartData gatesChart(const Snapshot &now, const std::vector<Id<Challenge>> &shown)
{
    const auto rows = governance::throughput(now, shown);
    const auto quarters = governance::byQuarter(rows);
    ChartData data;
    data.name = Words::tr("Gates by quarter");
    if (shown.empty())
        data.empty = Words::tr("No challenge passes the filter.");
    else if (rows.empty())
        data.empty = Words::tr("No gate has decided on any of these challenges yet.");
    else
        data.note = keyToLetters();
    for (const Throughput &row : quarters)
        addQuarter(data, row);
    data.xMost *= 1.15; // the sum stands at the end of its bar
    data.words = [quarters](const ChartMark &mark) {
        return spoken(mark, quarters[static_cast<size_t>(mark.y)]);
    };
    data.table = [now, rows] { return tableOf(now, rows); };
    return data;
}

} // namespace stint::ui
