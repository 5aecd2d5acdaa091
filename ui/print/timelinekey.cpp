// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fragments.h"

#include <cmath>
#include <functional>

namespace stint::ui {

namespace {

using report::Shape;

class KeyPainter
{
public:
    KeyPainter(Type &type, double scale)
        : k(scale)
        , m_type(type)
        , m_style{6.2 * scale}
    {
    }

    void add(const report::TimelineFigure &figure)
    {
        for (const report::StageMark &stage : figure.stages) {
            item(6.5 * k, stage.name, [this, &stage](double left, double middle) {
                addTile(m_marks, m_type, stage, {left, middle - 3.2 * k, 6.5 * k, 6.5 * k});
            });
        }
        shape(Shape::Decided, 6.4, figure.keyDecided);
        shape(Shape::Gate, 8, figure.keyNext);
        shape(Shape::Gate, 6.4, figure.keyLater);
        item(14 * k, figure.keyStint, [this](double left, double middle) {
            m_marks.push_back(lineMark(left, middle, left + 7 * k, middle, ink::text, 1.5 * k));
            m_marks.push_back(lineMark(left + 7 * k, middle, left + 14 * k, middle, ink::text, .5));
        });
        shape(Shape::Diamond, 5, figure.keyMilestone);
        shape(Shape::LateDiamond, 5, figure.keyLate);
        if (figure.stages.isEmpty())
            return;
        const QColor colour(figure.stages.at(figure.stages.size() / 2).colour);
        item(12 * k, figure.keyPlanned, [this, colour](double left, double middle) {
            m_marks.push_back(
                rectMark({left, middle - 3 * k, 12 * k, 6 * k}, paperTint(colour), colour, .4));
        });
    }

    std::vector<Mark> paint(QPointF from, double right)
    {
        const double room = right - from.x();
        const double gaps = static_cast<double>(m_items.size()) - 1;
        const double gap = std::clamp((room - m_all) / gaps, 4.5 * k, 8 * k);
        const double lines = std::ceil((m_all + gap * gaps) / room);
        const double most = lines > 1 ? (m_all + gap * gaps) / lines : room;
        double x = from.x();
        double top = from.y();
        for (const Item &each : m_items) {
            const bool full = x - from.x() >= most || x + each.width > right + 0.01;
            if (full && x > from.x()) {
                x = from.x();
                top += 9 * k;
            }
            each.paint(x, top + 4 * k);
            const double words = x + each.shapeWidth + 3 * k;
            m_marks.push_back(m_type.mark(m_type.elided(each.words, m_style, right - words),
                                          m_style, ink::secondary, words, top, 8 * k));
            x += each.width + gap;
        }
        return std::move(m_marks);
    }

private:
    struct Item {
        double shapeWidth;
        QString words;
        std::function<void(double, double)> paint; ///< left, middle
        double width;
    };

    void item(double shapeWidth, const QString &words, std::function<void(double, double)> paint)
    {
        const double width = shapeWidth + 3 * k + m_type.width(words, m_style);
        m_items.push_back({shapeWidth, words, std::move(paint), width});
        m_all += width;
    }

    void shape(Shape which, double size, const QString &words)
    {
        item(size * k, words, [this, which, size](double left, double middle) {
            addShape(m_marks, which, {left + size * k / 2, middle}, size * k);
        });
    }

    double k;
    Type &m_type;
    TextStyle m_style;
    std::vector<Item> m_items;
    double m_all = 0; ///< the width of all items without gaps
    std::vector<Mark> m_marks;
};

} // namespace

std::vector<Mark> timelineKey(Type &type, const report::TimelineFigure &figure, QPointF at,
                              double right, double k)
{
    KeyPainter painter(type, k);
    painter.add(figure);
    return painter.paint(at, right);
}

} // namespace stint::ui
