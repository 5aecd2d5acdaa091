// SPDX-License-Identifier: GPL-3.0-or-later
// When a challenge will be done, and how surely: worked out in the background on a snapshot, shown
// as words, charts and tables. Beside the plan rather than over it, so that one can try things.
#pragma once

#include "model/planning/forecast/forecast.h"
#include "ui/shell/page.h"

#include <QDialog>
#include <memory>

class QChartView;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QTableWidget;

namespace stint::ui {

class ForecastWindow : public QDialog
{
    Q_OBJECT

public:
    ForecastWindow(const Context &context, Id<Challenge> challenge, QWidget *parent);

    /// Works the forecast out anew. Does nothing while other long work is running.
    void start();
    /// The one that is shown; null before the first.
    const planning::Forecast *shown() const { return m_forecast.get(); }

signals:
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeInputs(QGridLayout *layout);
    QWidget *chartPage(QChartView *&chart, QTableWidget *&table);
    void retranslate();
    void setRunning(bool running);
    void take(const std::optional<planning::Forecast> &forecast, bool cancelled);
    void fill();
    void fillCharts();
    void fillTables();
    QString inWords() const;

    Context m_context;
    Id<Challenge> m_challenge;
    Snapshot m_of; ///< what the forecast shown is of
    std::unique_ptr<planning::Forecast> m_forecast;
    QLabel *m_drawsLabel, *m_seedLabel, *m_correlationLabel, *m_words;
    QSpinBox *m_draws, *m_seed;
    QDoubleSpinBox *m_correlation;
    QPushButton *m_start, *m_cancel;
    QProgressBar *m_progress;
    QTabWidget *m_tabs;
    QChartView *m_curve, *m_tornado;
    QTableWidget *m_curveTable, *m_tornadoTable, *m_tasks;
};

} // namespace stint::ui
