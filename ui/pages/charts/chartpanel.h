// SPDX-License-Identifier: GPL-3.0-or-later
// A chart with what is to be known about it, and the same numbers as a table in its
// place on request. Works its contents out when they are asked for, and only while it can be seen.
#pragma once

#include "model/values/result.h"
#include "ui/pages/charts/chartdata.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace stint::ui {

class MarkChart;
class NumberView;
class Refresher;
class SecondaryLabel;

class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(std::function<ChartData()> source, QWidget *parent = nullptr);

    /// What the source says may have changed.
    void request();
    /// Does not emit.
    void select(const std::vector<qint64> &ids);
    void setTableShown(bool on);
    bool isTableShown() const { return m_tableShown; }
    MarkChart *chart() const { return m_chart; }
    NumberView *numbers() const { return m_numbers; }
    const ChartData &data() const;
    NumberTable table() const;
    /// As PNG or SVG, by the name's ending.
    Result<void> savePicture(const QString &path) const;
    QWidget *firstFocus() const;

signals:
    void chosen(const QList<qint64> &ids);
    void opened(const QList<qint64> &ids);
    void menuRequested(const QPoint &globalPos);
    void tableShownChanged(bool on);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void show();
    void retranslate();

    std::function<ChartData()> m_source;
    SecondaryLabel *m_note;
    QPushButton *m_asTable;
    QStackedWidget *m_stack;
    MarkChart *m_chart;
    NumberView *m_numbers;
    QLabel *m_empty;
    Refresher *m_refresher;
    bool m_tableShown = false;
};

} // namespace stint::ui
