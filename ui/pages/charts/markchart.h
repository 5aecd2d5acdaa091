// SPDX-License-Identifier: GPL-3.0-or-later
// A chart whose marks are chosen like cards: by mouse, by arrow keys, by screen readers. Qt Charts
// draws frame, grid and scales; the marks are painted here, since its series can't give each point
// an area of its own, write in bars, or draw thousands of bubbles within a frame.
#pragma once

#include "ui/pages/charts/chartdata.h"
#include "ui/widgets/theme.h"

#include <QPixmap>
#include <QtCharts/QChartView>
#include <map>
#include <span>
#include <tuple>

class QBarCategoryAxis;
class QValueAxis;

namespace stint::ui {

class MarkChart : public QChartView
{
    Q_OBJECT

public:
    explicit MarkChart(QWidget *parent = nullptr);

    void setData(ChartData data);
    const ChartData &data() const { return m_data; }
    /// The challenges that are selected. Does not emit.
    void select(const std::vector<qint64> &ids);
    const std::vector<qint64> &selected() const { return m_selected; }

    int markCount() const { return static_cast<int>(m_data.marks.size()); }
    int current() const { return m_current; } ///< -1: none
    void makeCurrent(int mark, bool extend = false);
    void moveCurrent(int mark); ///< without choosing it
    void openCurrent();
    /// In the coordinates of the viewport.
    QRectF markRect(int mark) const;
    QString markWords(int mark) const;
    bool isSelected(int mark) const;

    /// The chart as it stands, in the light palette.
    void paintPicture(QPainter &painter, const QRectF &area);
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QList<qint64> &ids);
    void opened(const QList<qint64> &ids);
    void menuRequested(const QPoint &globalPos);
    void currentMoved();

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void style(const Theme &theme);
    void setAxes();
    QPointF place(double x, double y) const;
    std::vector<int> marksAt(QPointF at) const; ///< the uppermost first
    int above(bool up) const;
    void paintBar(QPainter &painter, int mark, const Theme &theme) const;
    void paintTarget(QPainter &painter, int mark, const Theme &theme) const;
    void paintBubble(QPainter &painter, const ChartMark &mark, QPointF middle,
                     const Theme &theme) const;
    void paintBubbles(QPainter &painter, const Theme &theme, std::span<const QPointF> middles);
    void paintNames(QPainter &painter, const Theme &theme, std::span<const QPointF> middles) const;
    void paintCurrent(QPainter &painter, const Theme &theme) const;

    ChartData m_data;
    std::vector<qint64> m_selected; ///< ascending
    std::vector<int> m_order;       ///< of painting: big bubbles lie below small ones
    int m_current = -1;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QBarCategoryAxis *m_rows;
    const Theme *m_paper = nullptr;                       ///< the palette while a picture is made
    using Look = std::tuple<QRgb, QString, double, bool>; ///< of a bubble
    std::map<Look, QPixmap> m_bubbles;                    ///< ready drawn
};

} // namespace stint::ui
