// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/timelinesheets.h"

#include "ui/print/fragments.h"
#include "ui/widgets/theme.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

using Row = report::TimelineRow;

QDate monthStart(QDate day)
{
    return {day.year(), day.month(), 1};
}

class SheetPainter
{
public:
    SheetPainter(Type &type, const report::TimelineFigure &figure, const QSizeF &page,
                 const QLocale &locale)
        : m_type(type)
        , m_figure(figure)
        , m_locale(locale)
        , k(std::clamp(page.width() / 792, 0.7, 1.5))
        , m_left(pageMargin)
        , m_right(page.width() - pageMargin)
        , m_top(pageMargin + 4)
        , m_bottom(page.height() - pageMargin - 3)
    {
        m_plotLeft = m_left + (m_right - m_left) * 0.232;
        m_plotRight = m_right - 34 * k;
        m_rowsTop = m_top + 24 * k + 12 * k + 10 * k;
        share(figure.rows.size());
    }

    size_t lines() const { return m_lines; } ///< of sheets

    std::vector<Mark> sheet(QDate from, QDate to, size_t first, size_t last, int column,
                            int columns, int line, int lines)
    {
        m_marks.clear();
        m_from = from;
        m_to = to;
        heading(column, columns, line, lines);
        m_rowsBottom = m_rowsTop + m_rowHeight * static_cast<double>(last - first);
        months(m_top + 24 * k);
        months(m_rowsBottom + 1 * k);
        grid();
        for (size_t i = first; i < last; ++i)
            row(m_figure.rows[i], m_rowsTop + m_rowHeight * static_cast<double>(i - first),
                i == first);
        today();
        auto key = timelineKey(m_type, m_figure, {m_left, m_rowsBottom + 19 * k}, m_right, k);
        m_marks.insert(m_marks.end(), std::make_move_iterator(key.begin()),
                       std::make_move_iterator(key.end()));
        return std::move(m_marks);
    }

private:
    /// How many sheets the rows need under one another. Rows that are a little tighter may save
    /// one.
    void share(size_t rows)
    {
        const double room = m_bottom - 12 * k - 16 * k - m_rowsTop;
        const auto sheets = [&](double height) {
            const size_t each = static_cast<size_t>(std::max(1.0, std::floor(room / height)));
            return (rows + each - 1) / each;
        };
        m_rowHeight = 16 * k;
        m_lines = sheets(15 * k);
        if (m_lines > 0 && m_lines < sheets(m_rowHeight))
            m_rowHeight = room / static_cast<double>((rows + m_lines - 1) / m_lines);
    }

    double x(QDate day) const
    {
        const double days = static_cast<double>(m_from.daysTo(day));
        const double all = static_cast<double>(m_from.daysTo(m_to) + 1);
        return m_plotLeft + (m_plotRight - m_plotLeft) * days / all;
    }
    Mark &text(const QString &words, const TextStyle &style, const QColor &colour, double left,
               double top, double height)
    {
        m_marks.push_back(m_type.mark(words, style, colour, left, top, height));
        return m_marks.back();
    }
    TextStyle style(double size, int weight = 400) const { return {size * k, weight}; }

    void heading(int column, int columns, int line, int lines)
    {
        const TextStyle title = style(13, 600);
        double right = m_right;
        const int sheets = columns * lines;
        if (sheets > 1) {
            // The map: this sheet among all of them.
            const double w = 11 * k;
            const double h = std::min(9 * k, 20 * k / lines);
            const double left = right - w * columns;
            if (columns <= 12 && lines <= 12) {
                for (int r = 0; r < lines; ++r) {
                    for (int c = 0; c < columns; ++c)
                        m_marks.push_back(
                            rectMark({left + w * c, m_top + h * r, w, h},
                                     c == column && r == line ? ink::text : QColor(Qt::white),
                                     ink::text, .6));
                }
                right = left - 6 * k;
            }
            const QString words = m_figure.sheetText.arg(line * columns + column + 1).arg(sheets);
            const double ww = m_type.width(words, style(7.5));
            text(words, style(7.5), ink::secondary, right - ww, m_top, 16 * k);
            right -= ww + 10;
        }
        const QString words = m_figure.title.arg(m_locale.toString(m_from, u"MMMM yyyy"_s),
                                                 m_locale.toString(m_to, u"MMMM yyyy"_s));
        text(m_type.elided(words, title, right - m_left), title, ink::text, m_left, m_top, 16 * k);
    }

    void months(double top)
    {
        const bool head = top < m_rowsTop;
        m_marks.push_back(lineMark(m_left, head ? top : top + 12 * k, m_right,
                                   head ? top : top + 12 * k, ink::text, .8));
        if (head) {
            text(m_type.elided(m_figure.headLeft, style(6.2), m_plotLeft - m_left - 4), style(6.2),
                 ink::secondary, m_left, top, 12 * k);
            const double w = m_type.width(m_figure.headRight, style(6.2));
            text(m_figure.headRight, style(6.2), ink::secondary, m_right - w, top, 12 * k);
        }
        for (QDate month = monthStart(m_from); month <= m_to; month = month.addMonths(1)) {
            const double left = std::max(m_plotLeft, x(month));
            const double right = std::min(m_plotRight, x(month.addMonths(1)));
            const bool named = month.month() == 1 || month <= m_from;
            const TextStyle own = style(6.4, named ? 600 : 400);
            QString words = m_locale.toString(month, u"MMM"_s);
            if (named)
                words += u' ' + m_locale.toString(month, u"yyyy"_s);
            // The year alone says January.
            if (m_type.width(words, own) > right - left - 2)
                words = m_locale.toString(month, month.month() == 1 ? u"yyyy"_s : u"MMM"_s);
            words = m_type.elided(words, own, right - left - 1);
            const double w = m_type.width(words, own);
            text(words, own, ink::text, (left + right - w) / 2, top, 12 * k);
        }
    }

    void grid()
    {
        const double top = m_top + 24 * k;
        for (QDate month = monthStart(m_from); month <= m_to; month = month.addMonths(1)) {
            if (month <= m_from)
                continue;
            m_marks.push_back(lineMark(x(month), top, x(month), m_rowsBottom + 11 * k,
                                       month.month() == 1 ? ink::rule : ink::faint,
                                       month.month() == 1 ? .5 : .35));
        }
        m_marks.push_back(lineMark(m_left, m_rowsTop, m_right, m_rowsTop, ink::rule, .4));
    }

    void today()
    {
        if (m_figure.today < m_from || m_figure.today > m_to)
            return;
        const QColor accent = Theme::get(ThemeKind::Light).accent;
        const double at = x(m_figure.today);
        const TextStyle own = style(6.4, 600);
        const double w = m_type.width(m_figure.todayText, own) + 6 * k;
        const double top = m_rowsTop - 9.5 * k;
        const double left = std::min(at, m_plotRight - w);
        m_marks.push_back(lineMark(at, top, at, m_rowsBottom, accent, .8));
        m_marks.push_back(rectMark({left, top, w, 9 * k}, accent));
        text(m_figure.todayText, own, Qt::white, left + 3 * k, top, 9 * k);
    }

    bool isFree(double left, double right) const
    {
        if (left < m_plotLeft + 1 || right > m_plotRight - 1)
            return false;
        for (const auto &[a, b] : m_taken) {
            if (left < b && right > a)
                return false;
        }
        return true;
    }

    /// The first place from `left` on, and before `limit`, that is free; negative if none.
    double place(double width, double left, double limit) const
    {
        double at = left;
        for (int tries = 0; tries < 6 && at + width <= limit; ++tries) {
            if (isFree(at, at + width))
                return at;
            double next = limit;
            for (const auto &[a, b] : m_taken) {
                if (at < b && at + width > a)
                    next = std::min(next, b);
            }
            at = next + 1.5 * k;
        }
        return -1;
    }

    void row(const Row &row, double top, bool first)
    {
        const double mid = top + 8 * k;
        m_marks.push_back(
            lineMark(m_left, top + m_rowHeight, m_right, top + m_rowHeight, ink::faint, .35));
        if (row.newGroup && !first)
            m_marks.push_back(lineMark(m_left, top, m_right, top, ink::rule, .6));
        if (!row.tile.letter.isEmpty())
            addTile(m_marks, m_type, row.tile, {m_left, top + 1.6 * k, 7 * k, 7 * k});
        const double codeX = m_left + 10.5 * k;
        const TextStyle name = style(6.8);
        const QString code = m_type.elided(row.code, name, 44 * k);
        text(code, name, ink::text, codeX, top + .6 * k, 8.6 * k);
        const double nameX = codeX + std::max(22 * k, m_type.width(code, name) + 4 * k);
        const double room = m_plotLeft - 4 * k - nameX;
        text(m_type.elided(row.title, name, room), name, ink::text, nameX, top + .6 * k, 8.6 * k);
        addShape(m_marks, row.status, {nameX + 2.2 * k, top + 12.3 * k}, 3.8 * k);
        const TextStyle bold = style(5.6, 600);
        const QString word = m_type.elided(row.statusWord, bold, room - 7 * k);
        text(word, bold, ink::text, nameX + 7 * k, top + 8.6 * k, 7 * k);
        const double nextX = nameX + 7 * k + m_type.width(word, bold) + 4 * k;
        const TextStyle small = style(5.6, row.late ? 600 : 400);
        const double nextRoom = m_plotLeft - 4 * k - nextX;
        const QString what =
            m_type.elided(row.secondary, small, nextRoom - m_type.width(row.due, small));
        text(m_type.elided(what + row.due, small, nextRoom), small,
             row.late ? ink::text : ink::secondary, nextX, top + 8.6 * k, 7 * k);
        const double cw = std::min(m_type.width(row.code, style(6.2)), 32 * k);
        text(m_type.elided(row.code, style(6.2), 32 * k), style(6.2), ink::secondary, m_right - cw,
             mid - 4 * k, 8 * k);
        bands(row, top + 1.5 * k, 7.4 * k);
        lower(row, top + 11.8 * k);
    }

    void bands(const Row &row, double top, double height)
    {
        const double middle = top + height / 2;
        m_taken.clear();
        const bool todayHere = m_figure.today >= m_from && m_figure.today <= m_to;
        const double todayX = todayHere ? x(m_figure.today) : -1;
        if (todayHere)
            m_taken.push_back({todayX - 1 * k, todayX + 1 * k});
        for (const Row::Mark &gate : row.gates) {
            if (gate.on >= m_from && gate.on <= m_to)
                m_taken.push_back({x(gate.on) - 4 * k, x(gate.on) + 4 * k});
        }
        for (const Row::Band &band : row.bands) {
            if (band.to < m_from || band.from > m_to)
                continue;
            const double left = std::max(m_plotLeft, x(band.from));
            const double right = std::min(m_plotRight, x(band.to));
            const QColor colour(band.stage.colour);
            const double solid =
                m_figure.today < m_from ? left : std::clamp(x(m_figure.today), left, right);
            const bool before = band.from < m_from;
            const bool after = band.to > m_to;
            if (!row.ending.isEmpty() && &band == &row.bands.back()) {
                addTile(m_marks, m_type, band.stage,
                        {std::min(left, m_plotRight - 7 * k), top, height, height});
                const double words = m_type.width(row.ending, style(6));
                if (left + height + 3 * k + words < m_plotRight)
                    text(row.ending, style(6), ink::text, left + height + 3 * k, top, height);
                continue;
            }
            if (solid > left)
                m_marks.push_back(rectMark({left, top, solid - left, height}, colour));
            if (right > solid) {
                m_marks.push_back(rectMark({solid, top, right - solid, height}, paperTint(colour)));
                m_marks.push_back(lineMark(solid, top, right, top, colour, .4));
                m_marks.push_back(lineMark(solid, top + height, right, top + height, colour, .4));
            }
            bandLabel(row, band, left + (before ? 6 * k : 2 * k), right - (after ? 6 * k : 1), top,
                      height, solid);
            const auto arrow = [&](double at, double direction, const QColor &on) {
                Mark mark;
                mark.kind = Mark::Kind::Polygon;
                mark.points = QPolygonF{{at, middle},
                                        {at - 2.6 * k * direction, middle - 1.8 * k},
                                        {at - 2.6 * k * direction, middle + 1.8 * k}};
                mark.box = mark.points.boundingRect();
                mark.brush = on;
                m_marks.push_back(mark);
            };
            if (before && right - left > 5 * k)
                arrow(left + 1.5 * k, -1, solid > left ? paperTextOn(colour) : ink::text);
            if (after && right - left > 5 * k)
                arrow(right - 1.5 * k, 1, right > solid ? ink::text : paperTextOn(colour));
        }
        for (const Row::Mark &gate : row.gates) {
            // The tile of a closed challenge says it all.
            if (!row.ending.isEmpty() && !row.bands.isEmpty() && gate.on >= row.bands.back().from)
                continue;
            if (gate.on >= m_from && gate.on <= m_to)
                addShape(m_marks, gate.shape, {x(gate.on), middle}, (gate.next ? 8 : 6.4) * k);
        }
    }

    void bandLabel(const Row &row, const Row::Band &band, double left, double right, double top,
                   double height, double solid)
    {
        const QColor colour(band.stage.colour);
        const auto write = [&](const QString &words, const TextStyle &own, double at) {
            const double w = m_type.width(words, own);
            text(words, own, at + w <= solid ? paperTextOn(colour) : ink::text, at, top, height);
            m_taken.push_back({at - 1.5 * k, at + w + 1.5 * k});
        };
        const TextStyle own = style(6);
        const QString whole = u"%1  %2"_s.arg(band.stage.letter, band.stage.name);
        double at = place(m_type.width(whole, own), left, right);
        if (at >= 0) {
            write(whole, own, at);
        } else if (at = place(m_type.width(band.stage.letter, own), left, right); at >= 0) {
            write(band.stage.letter, own, at);
        }
        // The date of the gate, before it.
        for (const Row::Mark &gate : row.gates) {
            if (gate.on != band.to || gate.label.isEmpty() || gate.on > m_to)
                continue;
            const double w = m_type.width(gate.label, own);
            const double begin = x(gate.on) - 5.5 * k - w;
            if (begin > left && isFree(begin, begin + w))
                write(gate.label, own, begin);
        }
    }

    void lower(const Row &row, double middle)
    {
        m_taken.clear();
        if (m_figure.today >= m_from && m_figure.today <= m_to)
            m_taken.push_back({x(m_figure.today) - 1, x(m_figure.today) + 1});
        for (const Row::Mark &mark : row.milestones) {
            if (mark.on >= m_from && mark.on <= m_to)
                m_taken.push_back({x(mark.on) - 3.5 * k, x(mark.on) + 3.5 * k});
        }
        const TextStyle own = style(5.6);
        for (const Row::StintLine &stint : row.stints) {
            if (stint.to < m_from || stint.from > m_to)
                continue;
            const double left = std::max(m_plotLeft, x(stint.from));
            const double right = std::min(m_plotRight, x(stint.to));
            const double done = std::clamp(
                m_figure.today < m_from ? left : x(std::min(m_figure.today, m_to)), left, right);
            if (done > left)
                m_marks.push_back(lineMark(left, middle, done, middle, ink::text, 1.5 * k));
            if (right > done)
                m_marks.push_back(lineMark(done, middle, right, middle, ink::text, .5));
            m_marks.push_back(
                lineMark(right, middle - 1.8 * k, right, middle + 1.8 * k, ink::text, .5));
            m_taken.push_back({left, right});
            const double w = m_type.width(stint.team, own);
            if (isFree(left - 3 * k - w, left - 1)) {
                text(stint.team, own, ink::secondary, left - 3 * k - w, middle - 3.5 * k, 7 * k);
                m_taken.push_back({left - 3 * k - w, left});
            }
            const double ww = m_type.width(stint.week, own);
            if (!stint.week.isEmpty() && isFree(right + 3 * k, right + 3 * k + ww)) {
                text(stint.week, own, ink::text, right + 3 * k, middle - 3.5 * k, 7 * k);
                m_taken.push_back({right, right + 3 * k + ww});
            }
        }
        for (const Row::Mark &mark : row.milestones) {
            if (mark.on >= m_from && mark.on <= m_to)
                addShape(m_marks, mark.shape, {x(mark.on), middle}, 5 * k);
        }
    }

    Type &m_type;
    const report::TimelineFigure &m_figure;
    QLocale m_locale;
    double k; ///< letter landscape is 1
    double m_left, m_right, m_top, m_bottom;
    double m_plotLeft = 0, m_plotRight = 0, m_rowsTop = 0, m_rowsBottom = 0;
    size_t m_lines = 1;
    double m_rowHeight = 16;
    QDate m_from, m_to;
    std::vector<Mark> m_marks;
    std::vector<std::pair<double, double>> m_taken; ///< of the line being labelled
};

} // namespace

std::vector<std::vector<Mark>> timelineSheets(Type &type, const report::TimelineFigure &figure,
                                              const QSizeF &page, const QLocale &locale)
{
    std::vector<std::vector<Mark>> out;
    if (figure.rows.empty() || !figure.from.isValid() || !figure.to.isValid())
        return out;
    SheetPainter painter(type, figure, page, locale);
    const QDate from = monthStart(figure.from);
    const int perSheet = std::max(3, figure.monthsPerSheet);
    std::vector<QDate> starts;
    for (QDate start = from; start <= figure.to; start = start.addMonths(perSheet))
        starts.push_back(start);
    const int columns = static_cast<int>(starts.size());
    // Even sheets read better than a full one and a rest.
    const size_t rows = figure.rows.size();
    const size_t lines = painter.lines();
    for (size_t line = 0; line < lines; ++line) {
        const size_t first = rows * line / lines;
        const size_t last = rows * (line + 1) / lines;
        for (int column = 0; column < columns; ++column) {
            const QDate start = starts[static_cast<size_t>(column)];
            out.push_back(painter.sheet(start, start.addMonths(perSheet).addDays(-1), first, last,
                                        column, columns, static_cast<int>(line),
                                        static_cast<int>(lines)));
        }
    }
    return out;
}

} // namespace stint::ui
