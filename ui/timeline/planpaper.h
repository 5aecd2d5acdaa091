// SPDX-License-Identifier: GPL-3.0-or-later
// A plan on paper: the timeline's rows and bars, tiled over sheets of any size, with the heading
// and the names of the rows on each. Painted by what paints the screen, so it says the same.
#pragma once

#include "model/values/result.h"
#include "ui/timeline/timelinescene.h"

#include <QByteArray>

class QPainter;

namespace stint::ui {

struct PlanPaper {
    QSizeF page{792, 612}; ///< points, as it lies
    QDate from, to;        ///< invalid: from the first to the last day of the rows
    int across = 0;        ///< sheets side by side; 0: as many as the scale asks for
    bool oneSheet = false; ///< everything on one, as long as it can be read
    static constexpr int mostAcross = 40;
};

class PlanSheets
{
public:
    /// The scene's rows as they are, in the light palette. A copy: the view goes on with its own.
    PlanSheets(TimelineScene scene, const PlanPaper &paper, const QString &title);

    int count() const { return m_across * m_down; }
    int across() const { return m_across; }
    int down() const { return m_down; }
    /// Points for a pixel of the screen: 0.62, or down to 0.4 where all is to go on one sheet.
    double scale() const { return m_scale; }
    /// One sheet, from 0: by lines of rows, each from its first day on. The painter's unit is the
    /// point.
    void paint(QPainter &painter, int sheet) const;

private:
    void fitRows();
    void fitNames();
    void fitDays();
    double roomForWords(QDate last, double days) const;
    void paintHead(QPainter &painter, int column, int line, double width) const;
    void paintFoot(QPainter &painter, double width, double top) const;
    double width() const;  ///< between the margins, in pixels of the screen
    double height() const; ///< of the rows on a sheet

    TimelineScene m_scene;
    PlanPaper m_paper;
    QString m_title;
    double m_scale = 0;
    double m_tree = 0;
    int m_rows = 1; ///< on a sheet
    int m_across = 1, m_down = 1;
};

/// The plans of some challenges, in the order of the first day, without a window.
TimelineScene planScene(const Snapshot &now, const planning::Planner &planner,
                        const std::vector<Id<Challenge>> &challenges, QDate today);
QByteArray pdfOf(const PlanSheets &sheets, const PlanPaper &paper, const QString &title);

} // namespace stint::ui
