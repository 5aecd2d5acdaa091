// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace stint::bench {

std::vector<double> timed(int times, const std::function<void()> &run)
{
    std::vector<double> values;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        values.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return values;
}

double quantile(std::vector<double> values, double q)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<size_t>(q * static_cast<double>(values.size() - 1) + 0.5)];
}

Measure compare(const QString &name, const std::vector<double> &values,
                const std::vector<double> &floor)
{
    return {name, u"ms"_s, quantile(values, 0.5), quantile(values, 0.95), quantile(floor, 0.5)};
}

} // namespace stint::bench

int main(int argc, char **argv)
{
    using namespace stint::bench;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QStringList names = app.arguments().mid(1);
    if (names.value(0) == "--child"_L1)
        return runChild(names.mid(1));
    const bool json = names.removeAll(u"--json"_s) > 0;
    const auto one = [](Measure (*run)()) { return [run] { return std::vector{run()}; }; };
    const std::vector<std::pair<QString, std::function<std::vector<Measure>()>>> all{
        {u"open_timeline"_s, one(openTimeline)},
        {u"first_timeline"_s, one(firstTimeline)},
        {u"scroll_timeline"_s, one(scrollTimeline)},
        {u"zoom_timeline"_s, one(zoomTimeline)},
        {u"scroll_table"_s, one(scrollTable)},
        {u"edit_durable"_s, one(editDurable)},
        {u"search"_s, one(search)},
        {u"drag_reschedule"_s, one(dragReschedule)},
        {u"drag_network"_s, one(dragNetwork)},
        {u"portfolio_picture"_s, one(portfolioPicture)},
        {u"load"_s, one(load)},
        {u"level_plan"_s, one(levelPlan)},
        {u"memory"_s, one(memory)},
        {u"first_paint"_s, one(firstPaint)},
        {u"first_contents"_s, one(firstContents)},
        {u"forecast"_s, one(forecast)},
        {u"as_of"_s, one(asOf)},
        {u"network_solve"_s, networkSolve},
        {u"network_drag"_s, networkDrag},
        {u"governed_pages"_s, governedPages},
        {u"switch_view"_s, switchView},
        {u"filter_views"_s, filterViews}};
    QTextStream out(stdout);
    for (const auto &[name, run] : all) {
        if (!names.isEmpty() && !names.contains(name))
            continue;
        for (const Measure &m : run()) {
            const QJsonObject line{{u"measure"_s, m.name},  {u"unit"_s, m.unit},
                                   {u"median"_s, m.median}, {u"p95"_s, m.p95},
                                   {u"floor"_s, m.floor},   {u"ratio"_s, m.ratio()}};
            if (json)
                out << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
            else
                out << u"%1  median %2 %6, 95 % %3, floor %4, ratio %5"_s.arg(m.name, -16)
                           .arg(m.median, 0, 'f', 2)
                           .arg(m.p95, 0, 'f', 2)
                           .arg(m.floor, 0, 'f', 2)
                           .arg(m.ratio(), 0, 'f', 2)
                           .arg(m.unit)
                    << Qt::endl;
        }
    }
    return 0;
}
