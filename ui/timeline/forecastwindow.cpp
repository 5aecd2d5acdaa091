// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/forecastwindow.h"

#include "model/edit/portfolio.h"
#include "ui/shell/longwork.h"
#include "ui/timeline/forecastcharts.h"
#include "ui/widgets/buttons.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QtCharts/QChartView>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

QTableWidget *plainTable(QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    return table;
}

void setRows(QTableWidget *table, const QStringList &headers, const std::vector<QStringList> &rows)
{
    table->setColumnCount(static_cast<int>(headers.size()));
    table->setHorizontalHeaderLabels(headers);
    table->setRowCount(static_cast<int>(rows.size()));
    for (int r = 0; r < table->rowCount(); ++r) {
        const QStringList &cells = rows[static_cast<size_t>(r)];
        for (int c = 0; c < table->columnCount(); ++c)
            table->setItem(r, c, new QTableWidgetItem(cells.value(c)));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

} // namespace

ForecastWindow::ForecastWindow(const Context &context, Id<Challenge> challenge, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_challenge(challenge)
    , m_drawsLabel(new QLabel(this))
    , m_seedLabel(new QLabel(this))
    , m_correlationLabel(new QLabel(this))
    , m_words(new QLabel(this))
    , m_draws(new QSpinBox(this))
    , m_seed(new QSpinBox(this))
    , m_correlation(new QDoubleSpinBox(this))
    , m_start(primaryButton({}, {}, this))
    , m_cancel(plainButton({}, {}, this))
    , m_progress(new QProgressBar(this))
    , m_tabs(new QTabWidget(this))
    , m_tasks(plainTable(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(960, 640);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    makeInputs(layout);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    layout->addWidget(m_words, 1, 0, 1, 10);
    m_tabs->addTab(chartPage(m_curve, m_curveTable), QString());
    m_tabs->addTab(chartPage(m_tornado, m_tornadoTable), QString());
    m_tabs->addTab(m_tasks, QString());
    layout->addWidget(m_tabs, 2, 0, 1, 10);
    layout->setRowStretch(2, 1);
    retranslate();
    setRunning(false);
}

void ForecastWindow::makeInputs(QGridLayout *layout)
{
    m_draws->setRange(100, 1'000'000);
    m_draws->setSingleStep(1000);
    m_draws->setGroupSeparatorShown(true);
    m_draws->setValue(10000);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_correlation->setRange(0, 1);
    m_correlation->setSingleStep(0.1);
    const std::array<std::pair<QLabel *, QWidget *>, 3> inputs{
        {{m_drawsLabel, m_draws}, {m_seedLabel, m_seed}, {m_correlationLabel, m_correlation}}};
    int column = 0;
    for (const auto &[label, input] : inputs) {
        label->setBuddy(input);
        layout->addWidget(label, 0, column++);
        layout->addWidget(input, 0, column++);
    }
    layout->setColumnStretch(column, 1);
    layout->addWidget(m_progress, 0, column++);
    layout->addWidget(m_cancel, 0, column++);
    layout->addWidget(m_start, 0, column++);
    connect(m_start, &QPushButton::clicked, this, &ForecastWindow::start);
    connect(m_cancel, &QPushButton::clicked, m_context.work, &LongWork::cancel);
    connect(m_context.work, &LongWork::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
}

QWidget *ForecastWindow::chartPage(QChartView *&chart, QTableWidget *&table)
{
    auto *page = new QWidget(this);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    chart = new QChartView(page);
    chart->setRenderHint(QPainter::Antialiasing);
    table = plainTable(page);
    layout->addWidget(chart, 3);
    layout->addWidget(table, 2);
    return page;
}

void ForecastWindow::retranslate()
{
    setWindowTitle(
        tr("Forecast of %1")
            .arg(m_context.portfolio->now().title(EntityKind::Challenge, m_challenge.value)));
    m_drawsLabel->setText(tr("Draws"));
    m_draws->setToolTip(tr("How often the plan is worked out, each time with other durations"));
    m_seedLabel->setText(tr("Seed"));
    m_seed->setToolTip(tr("The same seed gives the same forecast; another one, other draws"));
    m_correlationLabel->setText(tr("Correlation"));
    m_correlation->setToolTip(
        tr("0: each task goes well or badly on its own; 1: all go well or badly together"));
    m_start->setText(tr("Work it out"));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress of the forecast"));
    m_tabs->setTabText(0, tr("When"));
    m_tabs->setTabText(1, tr("What moves it"));
    m_tabs->setTabText(2, tr("What is critical"));
    m_curve->setAccessibleName(tr("Chance to be done, by day"));
    m_tornado->setAccessibleName(tr("Tasks that move the finish most"));
    m_curveTable->setAccessibleName(tr("Chance to be done, as a table"));
    m_tornadoTable->setAccessibleName(tr("Tasks that move the finish most, as a table"));
    m_tasks->setAccessibleName(tr("How often each task decided the finish"));
    fill();
}

void ForecastWindow::setRunning(bool running)
{
    m_start->setEnabled(!running);
    m_cancel->setVisible(running);
    m_progress->setVisible(running);
}

void ForecastWindow::start()
{
    planning::ForecastOptions options;
    options.draws = m_draws->value();
    options.seed = static_cast<quint64>(m_seed->value());
    options.correlation = m_correlation->value();
    const auto result = std::make_shared<std::optional<planning::Forecast>>();
    const Snapshot now = m_context.portfolio->now();
    const bool started = m_context.work->start(
        this, tr("Forecasting"),
        [options, now, challenge = m_challenge, result](WorkProgress &progress) mutable {
            std::stop_source source;
            options.stop = source.get_token();
            options.progress = [&](int done) {
                progress.set(done, options.draws);
                if (progress.isCancelled())
                    source.request_stop();
            };
            *result = planning::forecast(now, challenge, options);
        },
        [this, result, now](bool cancelled) {
            m_of = now;
            take(*result, cancelled);
        });
    if (started)
        setRunning(true);
    else
        m_words->setText(tr("Other long work is running. Try again when it is done."));
}

void ForecastWindow::take(const std::optional<planning::Forecast> &forecast, bool cancelled)
{
    setRunning(false);
    if (forecast) {
        m_forecast = std::make_unique<planning::Forecast>(*forecast);
        fill();
    } else {
        m_words->setText(cancelled ? tr("Stopped.")
                                   : tr("This challenge has no plan yet, so there is nothing to "
                                        "forecast. Add plan items to it first."));
    }
    emit finished();
}

QString ForecastWindow::inWords() const
{
    QStringList parts;
    const QString planned = forecastDay(m_forecast->planned);
    if (m_forecast->estimated == 0)
        parts << tr("No task that is still to do has a duration at best or at worst, so nothing "
                    "varies. Enter them in the inspector, or in the columns At best and At worst.")
              << tr("As planned: %1.").arg(planned);
    else
        parts << tr("Done by %1 in half of all cases, by %2 in 8 of 10, by %3 in 9 of 10. As "
                    "planned: %4.")
                     .arg(forecastDay(m_forecast->finishBy(0.5)),
                          forecastDay(m_forecast->finishBy(0.8)),
                          forecastDay(m_forecast->finishBy(0.9)), planned);
    if (m_forecast->due)
        parts << tr("Chance to be done by %1, when it is due: %2.")
                     .arg(forecastDay(CivilTime(m_forecast->due->deadline.minute - 1)),
                          chanceInWords(m_forecast->due->chance));
    return parts.join(u' ');
}

void ForecastWindow::fill()
{
    if (!m_forecast)
        return;
    m_words->setText(inWords());
    m_curve->setAccessibleDescription(inWords());
    fillTables();
    fillCharts();
}

void ForecastWindow::fillCharts()
{
    const Theme &theme = Theme::of(palette());
    const auto show = [](QChartView *view, QChart *chart) {
        QChart *old = view->chart();
        view->setChart(chart); // hands the old one back
        delete old;
    };
    show(m_curve, curveChart(*m_forecast, theme));
    show(m_tornado, tornadoChart(*m_forecast, m_of, theme));
}

void ForecastWindow::fillTables()
{
    std::vector<QStringList> rows;
    for (const int percent : forecastPercents)
        rows.push_back({forecastDay(m_forecast->finishBy(percent / 100.0)), percentName(percent),
                        chanceInWords(percent / 100.0)});
    rows.push_back({forecastDay(m_forecast->mean), tr("on average"),
                    chanceInWords(m_forecast->chanceBy(m_forecast->mean))});
    if (m_forecast->due)
        rows.push_back({forecastDay(CivilTime(m_forecast->due->deadline.minute - 1)), tr("due"),
                        chanceInWords(m_forecast->due->chance)});
    for (const planning::DeadlineChance &deadline : m_forecast->deadlines)
        rows.push_back(
            {forecastDay(CivilTime(deadline.deadline.minute - 1)),
             tr("deadline of %1").arg(m_of.title(EntityKind::PlanItem, deadline.item.value)),
             chanceInWords(deadline.chance)});
    setRows(m_curveTable, {tr("Done by"), tr("What it is"), tr("Chance")}, rows);

    rows.clear();
    QStringList strongest;
    for (const planning::TaskInfluence &task : m_forecast->strongest(tornadoTasks)) {
        rows.push_back({m_of.title(EntityKind::PlanItem, task.item.value),
                        WorkTime(-task.sooner.minutes).toString(), task.later.toString(),
                        QLocale().toString(task.correlation, 'f', 2)});
        strongest << rows.back().front();
    }
    setRows(m_tornadoTable, {tr("Task"), tr("Sooner by"), tr("Later by"), tr("Correlation")}, rows);
    m_tornado->setAccessibleDescription(strongest.join(u", "_s));

    rows.clear();
    for (const planning::TaskInfluence &task : m_forecast->tasks)
        rows.push_back(
            {m_of.title(EntityKind::PlanItem, task.item.value), chanceInWords(task.criticality)});
    setRows(m_tasks, {tr("Task"), tr("Decided the finish")}, rows);
}

void ForecastWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_forecast)
        fillCharts();
}

} // namespace stint::ui
