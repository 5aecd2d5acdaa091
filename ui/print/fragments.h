// SPDX-License-Identifier: GPL-3.0-or-later
// Between blocks and pages: pieces that are never broken, with their height and marks. Internal to
// ui/print.
#pragma once

#include "ui/print/type.h"

namespace stint::ui {

struct Fragment {
    double before = 0; ///< space above, except at the top of a page
    double height = 0;
    std::vector<Mark> marks; ///< from (0, 0)
    bool keepNext = false;
    int head = -1; ///< which of Composed::heads is repeated over it on a new page
};

struct Composed {
    std::vector<Fragment> fragments;
    std::vector<Fragment> heads;
    double height() const; ///< of all, with the space between
};

/// How tight a one-pager has to be: 0 is as designed.
struct Fit {
    double scale = 1;
    int paragraphLines = 1000; ///< unless Paragraph::keepLines is more
    int tableRows = 100000;
};
Fit fitLevel(int level);
inline constexpr int fitLevels = 17;
inline constexpr int smallerCovers = 4; ///< of them, which only make smaller

/// Lists the sections: words, anchor.
using ContentsLines = QList<std::pair<QString, QString>>;

class Composer
{
public:
    Composer(Type &type, const ContentsLines &contents, const Fit &fit = {})
        : m_type(type)
        , m_contents(contents)
        , m_fit(fit)
    {
    }
    Composed compose(const std::vector<report::Block> &blocks, double width);

private:
    void add(Composed &out, const report::Heading &block, double width);
    void add(Composed &out, const report::Paragraph &block, double width);
    void add(Composed &out, const report::KeyValues &block, double width);
    void add(Composed &out, const report::StageBar &block, double width);
    void add(Composed &out, const report::Counts &block, double width);
    void add(Composed &out, const report::Table &block, double width);
    void add(Composed &out, const report::Motion &block, double width);
    void add(Composed &out, const report::DecisionBox &block, double width);
    void add(Composed &out, const report::StageStrip &block, double width);
    void add(Composed &out, const report::TimelineFigure &, double) { Q_UNUSED(out); }
    void add(Composed &out, const report::Picture &block, double width);
    void add(Composed &out, const report::Contents &block, double width);
    void add(Composed &out, const report::Rule &block, double width);
    void add(Composed &out, const report::Space &block, double width);
    void add(Composed &out, const std::shared_ptr<report::Columns> &block, double width);

    std::vector<double> columnWidths(const report::Table &table, double width);
    Fragment tableRow(const report::Table &table, const QList<report::Cell> &cells,
                      const std::vector<double> &widths);
    void addBoxes(std::vector<Mark> &marks, const QStringList &boxes, double x, double y,
                  double right, double &height, const QColor &colour);
    TextStyle style(double size, int weight = 400) const { return {size * m_fit.scale, weight}; }
    double pt(double points) const { return points * m_fit.scale; }

    Type &m_type;
    const ContentsLines &m_contents;
    Fit m_fit;
    bool m_first = true;
};

// Shapes, as marks.
Mark lineMark(double x1, double y1, double x2, double y2, const QColor &colour, double width);
Mark rectMark(const QRectF &box, const QColor &brush, const QColor &pen = {}, double width = 0.5);
void addShape(std::vector<Mark> &marks, report::Shape shape, QPointF centre, double size);
void addTile(std::vector<Mark> &marks, Type &type, const report::StageMark &stage,
             const QRectF &box);
QColor paperTextOn(const QColor &background); ///< #111 or #FFF
QColor paperTint(const QColor &colour);       ///< pale, for what is planned

/// What the shapes and colours of a timeline mean: on one line if that can be, else over lines of
/// about the same length. `k`: points to the point of a letter sheet.
std::vector<Mark> timelineKey(Type &type, const report::TimelineFigure &figure, QPointF at,
                              double right, double k);

} // namespace stint::ui
