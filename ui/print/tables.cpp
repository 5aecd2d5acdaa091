// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, motions and the decision box.
#include "ui/print/fragments.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

using report::Shape;

namespace {

constexpr double cellGap = 7;

/// Motions open with a word that is set in capitals: "THAT the notice be adopted".
report::Runs motionRuns(const QString &motion)
{
    const qsizetype space = motion.indexOf(u' ');
    const QString first = space < 0 ? motion : motion.first(space);
    if (first.compare("that"_L1, Qt::CaseInsensitive) == 0 ||
        first.compare("que"_L1, Qt::CaseInsensitive) == 0)
        return {{first.toUpper(), true}, {motion.mid(first.size())}};
    return {{motion}};
}

} // namespace

std::vector<double> Composer::columnWidths(const report::Table &table, double width)
{
    const TextStyle own = style(8.5);
    const size_t n = static_cast<size_t>(table.columns.size());
    std::vector<double> out(n, 0);
    double weights = 0;
    double fixed = cellGap * static_cast<double>(n - 1);
    // What stands on one line gets the room it needs, within reason; the rest is shared.
    for (size_t c = 0; c < n; ++c) {
        const report::Column &column = table.columns.at(static_cast<qsizetype>(c));
        double need = 0;
        const bool bars = std::ranges::any_of(table.rows, [c](const QList<report::Cell> &row) {
            return row.value(static_cast<qsizetype>(c)).hasBar;
        });
        if (column.maxLines == 1 && !bars) {
            need = table.showHead ? m_type.width(column.title, own) : 0;
            for (size_t r = 0; r < table.rows.size() && r < 400; ++r) {
                const report::Cell cell = table.rows[r].value(static_cast<qsizetype>(c));
                double w = cell.tile.letter.isEmpty() ? 0 : pt(14);
                if (cell.shape != Shape::None)
                    w += pt(12);
                double text = 0;
                for (const report::Runs &line : cell.lines) {
                    double sum = 0;
                    for (const report::Run &run : line)
                        sum += m_type.width(run.text, style(8.5, run.bold ? 600 : 400));
                    text = std::max(text, sum);
                }
                need = std::max(need, w + text);
            }
            need = std::min(need + 1, width * 0.24);
        }
        if (need > 0) {
            out[c] = need;
            fixed += need;
        } else {
            weights += column.weight;
        }
    }
    const double rest = std::max(0.0, width - fixed);
    for (size_t c = 0; c < n; ++c) {
        if (out[c] <= 0)
            out[c] =
                std::max(8.0, rest * table.columns.at(static_cast<qsizetype>(c)).weight / weights);
    }
    if (weights == 0 && n > 0)
        out[n - 1] += rest;
    return out;
}

Fragment Composer::tableRow(const report::Table &table, const QList<report::Cell> &cells,
                            const std::vector<double> &widths)
{
    const TextStyle own = style(8.5);
    const double line = pt(10.75);
    const double pad = pt(1.2);
    Fragment f;
    double x = 0;
    double height = line;
    for (size_t c = 0; c < widths.size(); ++c) {
        const double w = widths[c];
        const report::Cell cell = cells.value(static_cast<qsizetype>(c));
        const report::Column &column = table.columns.at(static_cast<qsizetype>(c));
        double indent = 0;
        if (cell.hasBar) {
            const QColor colour(cell.tile.colour);
            f.marks.push_back(rectMark(
                {x, pad + pt(1.5), std::max(1.0, w * std::clamp(cell.bar, 0.0, 1.0)), pt(7.5)},
                colour.isValid() ? colour : ink::secondary));
        } else if (!cell.tile.letter.isEmpty()) {
            addTile(f.marks, m_type, cell.tile, {x, pad + pt(.6), pt(9.5), pt(9.5)});
            indent = pt(14);
        }
        if (cell.shape != Shape::None) {
            addShape(f.marks, cell.shape, {x + indent + pt(4), pad + line / 2}, pt(7));
            indent += pt(12);
        }
        double y = pad;
        int left = column.maxLines;
        for (qsizetype i = 0; i < cell.lines.size() && left > 0; ++i) {
            // Each paragraph after this one keeps a line for itself.
            const int later = static_cast<int>(cell.lines.size() - i - 1);
            const int most = std::max(1, left - later);
            report::Runs runs = cell.lines.at(i);
            if (left == 1 && later > 0)
                runs << report::Run{u" …"_s};
            for (const TextLine &text : m_type.wrap(runs, own, std::max(4.0, w - indent), most)) {
                const double shift = column.right ? std::max(0.0, w - indent - text.width) : 0;
                m_type.add(f.marks, text, x + indent + shift, y, line);
                y += line;
                --left;
            }
        }
        height = std::max(height, y - pad);
        x += w + cellGap;
    }
    f.height = height + 2 * pad + pt(.6);
    return f;
}

void Composer::add(Composed &out, const report::Table &block, double width)
{
    if (block.columns.isEmpty() || block.rows.empty())
        return;
    const std::vector<double> widths = columnWidths(block, width);
    int head = -1;
    if (block.showHead) {
        QList<report::Cell> cells;
        report::Table heads = block;
        for (report::Column &column : heads.columns) {
            cells << report::Cell{.lines = {{{column.title, false, true}}}};
            column.maxLines = 2;
        }
        Fragment f = tableRow(heads, cells, widths);
        f.marks.push_back(lineMark(0, f.height - .3, width, f.height - .3, ink::rule, .6));
        f.before = 4;
        f.keepNext = true;
        head = static_cast<int>(out.heads.size());
        out.heads.push_back(f);
        out.fragments.push_back(std::move(f));
    }
    size_t rows = block.rows.size();
    if (m_fit.tableRows < 1000) {
        size_t most = static_cast<size_t>(std::max(block.keepRows, m_fit.tableRows));
        if (m_fit.tableRows < 3)
            most = static_cast<size_t>(m_fit.tableRows);
        rows = std::min(rows, most);
    }
    for (size_t r = 0; r < rows; ++r) {
        Fragment f = tableRow(block, block.rows[r], widths);
        if (r + 1 < rows || block.showHead)
            f.marks.push_back(lineMark(0, f.height - .2, width, f.height - .2, ink::faint, .4));
        f.head = head;
        out.fragments.push_back(std::move(f));
    }
    if (rows < block.rows.size() && !block.moreText.isEmpty()) {
        Fragment f;
        f.height = pt(12);
        f.marks.push_back(m_type.mark(block.moreText.arg(block.rows.size() - rows), style(8.5),
                                      ink::secondary, 0, 0, pt(12)));
        out.fragments.push_back(std::move(f));
    }
}

void Composer::addBoxes(std::vector<Mark> &marks, const QStringList &boxes, double x, double y,
                        double right, double &height, const QColor &colour)
{
    const TextStyle own = style(8.5);
    const double line = pt(13);
    const double left = x;
    height = line;
    for (const QString &box : boxes) {
        const QString text = m_type.elided(box, own, right - left - 14);
        const double w = 11 + m_type.width(text, own);
        if (x > left && x + w > right) {
            x = left;
            y += line;
            height += line;
        }
        marks.push_back(rectMark({x, y + (line - 7) / 2, 7, 7}, {}, ink::text, .6));
        marks.push_back(m_type.mark(text, own, colour, x + 11, y, line));
        x += w + 14;
    }
}

void Composer::add(Composed &out, const report::Motion &block, double width)
{
    Fragment f;
    f.before = 2;
    f.marks.push_back(lineMark(0, 0, width, 0, ink::rule, .5));
    const double asideWidth = std::min(110.0, width * 0.22);
    constexpr double indent = 22;
    const double textWidth = width - indent - asideWidth - 14;
    f.marks.push_back(m_type.mark(m_type.elided(block.number, style(13, 600), indent - 2),
                                  style(13, 600), ink::text, 0, 5, 15));
    double y = 5;
    for (const TextLine &line : m_type.wrap({{block.title, true}}, style(10), textWidth, 2)) {
        m_type.add(f.marks, line, indent, y, 13);
        y += 13;
    }
    for (const TextLine &line : m_type.wrap(motionRuns(block.motion), style(10), textWidth, 30)) {
        m_type.add(f.marks, line, indent, y, 13);
        y += 13;
    }
    double asideY = 5;
    for (const report::Run &run : block.aside) {
        const TextStyle own = style(8.5, run.bold ? 600 : 400);
        QString text = run.text;
        if (run.pageOf.isEmpty())
            text = m_type.elided(text, own, asideWidth);
        Mark mark =
            m_type.mark(text, own, run.secondary ? ink::secondary : ink::text, 0, asideY, 13);
        mark.pageOf = run.pageOf;
        mark.right = true;
        if (run.pageOf.isEmpty()) {
            mark.box.moveRight(width);
        } else {
            mark.box.moveLeft(width - asideWidth);
            mark.box.setWidth(asideWidth);
        }
        f.marks.push_back(mark);
        asideY += 13;
    }
    double boxes = 0;
    addBoxes(f.marks, block.boxes, indent, y + 1, width - asideWidth, boxes, ink::secondary);
    f.height = std::max(y + 1 + boxes, asideY) + 5;
    out.fragments.push_back(std::move(f));
}

void Composer::add(Composed &out, const report::DecisionBox &block, double width)
{
    Fragment f;
    f.before = pt(10);
    const double pad = pt(9);
    const double inner = width - 2 * pad;
    const TextStyle title = style(13, 600);
    double y = pad;
    const QString heading = m_type.elided(block.title, title, inner * 0.6);
    f.marks.push_back(m_type.mark(heading, title, ink::text, pad, y, pt(16)));
    if (!block.aside.isEmpty()) {
        const TextStyle own = style(10);
        const QString aside =
            m_type.elided(block.aside, own, inner - m_type.width(heading, title) - 12);
        f.marks.push_back(
            m_type.mark(aside, own, ink::text, width - pad - m_type.width(aside, own), y, pt(16)));
    }
    y += pt(19);
    // A motion that is cut can't be adopted: it gives way last.
    const int most = m_fit.paragraphLines > 5 ? 14 : std::max(3, 2 * m_fit.paragraphLines);
    for (const TextLine &line : m_type.wrap(motionRuns(block.motion), style(10), inner, most)) {
        m_type.add(f.marks, line, pad, y, pt(13));
        y += pt(13);
    }
    for (int i = 0; i < block.ruled; ++i) {
        y += pt(19);
        f.marks.push_back(lineMark(pad, y, width - pad, y, ink::rule, .5));
    }
    if (!block.lines.isEmpty() || !block.boxes.isEmpty())
        y += pt(7);
    double x = pad;
    const TextStyle small = style(8.5);
    for (const QString &words : block.lines) {
        const double w = m_type.width(words, small);
        constexpr double blank = 72;
        if (x > pad && x + w + 5 + blank > width - pad) {
            x = pad;
            y += pt(15);
        }
        f.marks.push_back(m_type.mark(words, small, ink::text, x, y, pt(13)));
        f.marks.push_back(
            lineMark(x + w + 5, y + pt(10.5), x + w + 5 + blank, y + pt(10.5), ink::text, .5));
        x += w + 5 + blank + 8;
    }
    if (!block.boxes.isEmpty()) {
        double need = 0;
        for (const QString &box : block.boxes)
            need += 11 + m_type.width(box, small) + 14;
        if (x > pad && x + need - 14 > width - pad) {
            x = pad;
            y += pt(15);
        } else if (x > pad) {
            x = std::max(x, width - pad - need + 14);
        }
        double boxes = 0;
        addBoxes(f.marks, block.boxes, x, y, width - pad, boxes, ink::text);
        y += boxes;
    } else if (!block.lines.isEmpty()) {
        y += pt(13);
    }
    f.height = y + pad;
    f.marks.insert(f.marks.begin(), rectMark({.5, .5, width - 1, f.height - 1}, {}, ink::text, 1));
    out.fragments.push_back(std::move(f));
}

} // namespace stint::ui
