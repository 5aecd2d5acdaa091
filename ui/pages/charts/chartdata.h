// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart of challenges shows, before it is drawn: its marks in the values of its axes, and
// the same numbers as a table. Every mark stands for challenges.
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <functional>
#include <vector>

namespace stint::ui {

struct ChartMark {
    enum Shape : quint8 {
        Bar,    ///< from `from` to `x` in row `y`
        Bubble, ///< its middle at `x`, `y`
        Target, ///< a track under row `y` as long as `x`, of which `from` is reached
    };
    Shape shape = Bar;
    double from = 0;
    double x = 0;
    double y = 0;
    double radius = 0; ///< of a bubble, in pixels
    QPointF aside;     ///< how far a bubble is drawn from its place, in pixels
    QColor colour;
    bool hollow = false;
    QString letter; ///< in it, since colour is never alone
    QString label;  ///< beside a bar, or in it if there is room
    std::vector<qint64> ids;
};

struct NumberTable {
    QStringList heads;
    int texts = 1;     ///< columns at the left that are words
    int lastTexts = 0; ///< and at the right; the others are numbers
    std::vector<QStringList> rows;
    std::vector<std::vector<qint64>> ids; ///< of the challenges of each row

    bool isText(qsizetype column) const
    {
        return column < texts || column >= heads.size() - lastTexts;
    }
};

struct ChartData {
    QString name;                 ///< "Funnel": the title of its picture
    QString empty;                ///< said in its place when there is nothing to draw
    QString note;                 ///< what a reader must know, such as what is left out
    std::vector<ChartMark> marks; ///< in the order of the keyboard
    QStringList rows;             ///< of bars, from the top; empty for bubbles
    QString xTitle, yTitle;
    double xMost = 1, yMost = 1; ///< where the axes end; they begin at 0
    std::function<QString(const ChartMark &)> label; ///< beside a bubble, if it is named
    std::function<QString(const ChartMark &)> words; ///< a mark read aloud
    std::function<NumberTable()> table;
};

} // namespace stint::ui
