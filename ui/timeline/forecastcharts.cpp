// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/forecastcharts.h"

#include "ui/timeline/timelinescene.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

QChart *plainChart(const Theme &theme)
{
    auto *chart = new QChart;
    chart->setBackgroundBrush(theme.surface);
    chart->setBackgroundRoundness(0);
    chart->setMargins({4, 4, 4, 4});
    chart->legend()->hide();
    return chart;
}

void style(QAbstractAxis *axis, const Theme &theme)
{
    axis->setLabelsColor(theme.secondary);
    axis->setLabelsFont(smallFont());
    axis->setGridLineColor(theme.grid);
    axis->setLinePenColor(theme.border);
    axis->setTitleBrush(theme.secondary);
    axis->setTitleFont(smallFont());
}

double x(CivilTime time)
{
    return static_cast<double>(time.toDateTime().toMSecsSinceEpoch());
}

/// A dot or, with a line down from it, a date, with its name beside it.
void mark(QChart *chart, QPointF at, const QString &name, const QColor &colour, const Theme &theme,
          bool line)
{
    if (line) {
        auto *down = new QLineSeries(chart);
        down->append(at);
        down->append(at.x(), 0);
        down->setPen(QPen(colour, 1.2, Qt::DashLine));
        chart->addSeries(down);
    }
    auto *dot = new QScatterSeries(chart);
    dot->append(at);
    dot->setMarkerSize(line ? 1 : 8);
    dot->setColor(colour);
    dot->setBorderColor(theme.surface);
    dot->setPointLabelsVisible(true);
    dot->setPointLabelsFormat(name);
    dot->setPointLabelsColor(theme.text);
    dot->setPointLabelsFont(smallFont());
    dot->setPointLabelsClipping(false);
    chart->addSeries(dot);
}

double days(WorkTime time)
{
    return static_cast<double>(time.minutes) / 480;
}

} // namespace

QString percentName(int percent)
{
    return u"P%1"_s.arg(percent);
}

QString forecastDay(CivilTime time)
{
    return TimelineScene::dayInWords(time.date());
}

QString chanceInWords(double chance)
{
    const int percent = static_cast<int>(chance * 100 + 0.5);
    if (percent == 0 && chance > 0)
        return QCoreApplication::translate("Forecast", "less than 1 %");
    if (percent == 100 && chance < 1)
        return QCoreApplication::translate("Forecast", "more than 99 %");
    return QCoreApplication::translate("Forecast", "%1 %").arg(QLocale().toString(percent));
}

QChart *curveChart(const planning::Forecast &forecast, const Theme &theme)
{
    QChart *chart = plainChart(theme);
    auto *line = new QLineSeries(chart);
    for (const planning::CurvePoint &point : forecast.curve())
        line->append(x(point.finish), point.share * 100);
    line->setPen(QPen(theme.accent, 2));
    chart->addSeries(line);
    CivilTime first = forecast.finishes.front(), last = forecast.finishes.back();
    if (forecast.due) {
        const CivilTime due(forecast.due->deadline.minute - 1);
        first = std::min(first, due);
        last = std::max(last, due);
        mark(chart, {x(due), 100}, QCoreApplication::translate("Forecast", "Due"), theme.offTrack,
             theme, true);
    }
    for (const int percent : forecastPercents)
        mark(chart, {x(forecast.finishBy(percent / 100.0)), double(percent)}, percentName(percent),
             theme.accent, theme, false);

    auto *days = new QDateTimeAxis(chart);
    days->setFormat(u"d MMM"_s);
    days->setRange(first.toDateTime().addDays(-2), last.toDateTime().addDays(2));
    auto *percents = new QValueAxis(chart);
    percents->setRange(0, 110);
    percents->setTickType(QValueAxis::TicksDynamic);
    percents->setTickInterval(20);
    percents->setLabelFormat(u"%.0f %%"_s);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(days), static_cast<QAbstractAxis *>(percents)})
        style(axis, theme);
    chart->addAxis(days, Qt::AlignBottom);
    chart->addAxis(percents, Qt::AlignLeft);
    for (QAbstractSeries *series : chart->series()) {
        series->attachAxis(days);
        series->attachAxis(percents);
    }
    return chart;
}

QChart *tornadoChart(const planning::Forecast &forecast, const Snapshot &now, const Theme &theme)
{
    QChart *chart = plainChart(theme);
    auto strongest = forecast.strongest(tornadoTasks);
    std::ranges::reverse(strongest); // the axis counts from below
    auto *sooner = new QBarSet({}, chart);
    auto *later = new QBarSet({}, chart);
    QStringList names;
    double reach = 1;
    for (const planning::TaskInfluence &task : strongest) {
        *sooner << days(task.sooner);
        *later << days(task.later);
        reach = std::max({reach, -days(task.sooner), days(task.later)});
        // An axis reads HTML, and would take two tasks of one name for one.
        QString name = now.title(EntityKind::PlanItem, task.item.value).toHtmlEscaped();
        while (names.contains(name))
            name += u'\u200b';
        names << name;
    }
    auto *bars = new QHorizontalStackedBarSeries(chart);
    for (QBarSet *set : {sooner, later}) {
        set->setColor(set == sooner ? theme.onTrack : theme.atRisk);
        set->setBorderColor(theme.surface);
        set->setLabelColor(Theme::textOn(set->color()));
        set->setLabelFont(smallFont());
        bars->append(set);
    }
    bars->setBarWidth(0.7);
    bars->setLabelsVisible(true);
    bars->setLabelsPrecision(2);
    bars->setLabelsFormat(QCoreApplication::translate("Forecast", "@value d"));
    chart->addSeries(bars);
    auto *tasks = new QBarCategoryAxis(chart);
    tasks->append(names);
    auto *length = new QValueAxis(chart);
    length->setRange(-reach, reach);
    length->applyNiceNumbers();
    length->setTitleText(
        QCoreApplication::translate("Forecast", "Days sooner (left) or later (right)"));
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(tasks), static_cast<QAbstractAxis *>(length)})
        style(axis, theme);
    tasks->setLabelsColor(theme.text);
    chart->addAxis(tasks, Qt::AlignLeft);
    chart->addAxis(length, Qt::AlignBottom);
    bars->attachAxis(tasks);
    bars->attachAxis(length);
    return chart;
}

} // namespace stint::ui
