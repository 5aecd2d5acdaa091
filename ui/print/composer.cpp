// SPDX-License-Identifier: GPL-3.0-or-later
// Headings, paragraphs and the small figures.
#include "ui/print/fragments.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

using report::Shape;

double Composed::height() const
{
    double sum = 0;
    for (size_t i = 0; i < fragments.size(); ++i)
        sum += fragments[i].height + (i == 0 ? 0 : fragments[i].before);
    return sum;
}

Fit fitLevel(int level)
{
    // First a little smaller with all its words, then fewer words.
    static constexpr Fit levels[] = {
        {1, 1000, 1000}, {.97, 1000, 1000}, {.94, 1000, 1000}, {.91, 1000, 1000}, {.94, 14, 10},
        {.94, 10, 8},    {.94, 8, 7},       {.94, 7, 6},       {.91, 6, 6},       {.91, 5, 5},
        {.88, 5, 5},     {.88, 4, 4},       {.85, 4, 4},       {.85, 3, 3},       {.82, 3, 3},
        {.8, 2, 2},      {.8, 1, 1}};
    static_assert(std::size(levels) == fitLevels);
    return levels[std::clamp(level, 0, fitLevels - 1)];
}

Composed Composer::compose(const std::vector<report::Block> &blocks, double width)
{
    Composed out;
    for (const report::Block &block : blocks)
        std::visit([&](const auto &b) { add(out, b, width); }, block);
    return out;
}

void Composer::add(Composed &out, const report::Heading &block, double width)
{
    const double sizes[] = {18, 13, 11};
    const int level = std::clamp(block.level, 1, 3) - 1;
    const TextStyle own = style(sizes[level], 600);
    const double line = own.size * 1.24;
    const TextStyle asideStyle = level == 0 ? style(13) : style(8.5);
    double asideWidth = 0;
    QString aside;
    // Beside the words if both have room on the line, else under them; a code stays beside.
    const bool under =
        level > 0 &&
        m_type.width(block.text, own) + 12 + m_type.width(block.aside, asideStyle) > width;
    if (!block.aside.isEmpty() && !under) {
        aside = m_type.elided(block.aside, asideStyle, level == 0 ? width * 0.3 : width);
        asideWidth = m_type.width(aside, asideStyle) + 12;
    }
    Fragment f;
    f.before = pt(level == 0 ? 0 : level == 1 ? 18 : 6);
    const auto lines = m_type.wrap({{block.text, true}}, own, width - asideWidth, 3);
    double y = 0;
    for (const TextLine &text : lines) {
        m_type.add(f.marks, text, 0, y, line);
        y += line;
    }
    if (!aside.isEmpty()) {
        Mark mark = m_type.mark(aside, asideStyle, ink::secondary, 0, 0, line);
        const double baseline = f.marks.empty() ? mark.baseline : f.marks.front().baseline;
        mark.move(width - asideWidth + 12, baseline - mark.baseline);
        f.marks.push_back(mark);
    }
    if (under) {
        for (const TextLine &text :
             m_type.wrap({{block.aside, false, true}}, asideStyle, width, 2)) {
            m_type.add(f.marks, text, 0, y, asideStyle.size * 1.25);
            y += asideStyle.size * 1.25;
        }
    }
    f.height = y + pt(level == 0 ? 4 : level == 1 ? 4 : 1.5);
    f.keepNext = true;
    out.fragments.push_back(std::move(f));
}

void Composer::add(Composed &out, const report::Paragraph &block, double width)
{
    const TextStyle own = style(block.large ? 13 : block.small ? 8.5 : 10);
    const double line = own.size * 1.3;
    double indent = 0;
    if (block.shape != Shape::None || block.bullet)
        indent = pt(14);
    int most = 1000;
    if (m_fit.paragraphLines < 1000)
        most = std::max(block.keepLines, m_fit.paragraphLines);
    if (m_fit.paragraphLines <= 3)
        most = std::max(1, std::min(block.keepLines, m_fit.paragraphLines));
    const auto lines = m_type.wrap(block.runs, own, width - indent, most);
    for (size_t i = 0; i < lines.size(); ++i) {
        Fragment f;
        f.before = i == 0 ? pt(block.small ? 5 : 3) : 0;
        f.height = line;
        m_type.add(f.marks, lines[i], indent, 0, line);
        if (i == 0 && block.shape != Shape::None)
            addShape(f.marks, block.shape, {pt(4.5), line * 0.5}, pt(8));
        if (i == 0 && block.bullet)
            f.marks.push_back(m_type.mark(u"•"_s, own, ink::text, pt(4), 0, line));
        // Two lines at least at the foot of a page and at the top of the next.
        f.keepNext = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
        out.fragments.push_back(std::move(f));
    }
}

void Composer::add(Composed &out, const report::KeyValues &block, double width)
{
    if (block.pairs.isEmpty())
        return;
    Fragment f;
    f.before = 6;
    const double part = width / static_cast<double>(block.pairs.size());
    for (qsizetype i = 0; i < block.pairs.size(); ++i) {
        const double x = part * static_cast<double>(i);
        const auto &[label, value] = block.pairs.at(i);
        f.marks.push_back(m_type.mark(m_type.elided(label, style(8.5), part - 8), style(8.5),
                                      ink::secondary, x, 0, 11));
        double y = 12;
        for (const TextLine &line : m_type.wrap({{value}}, style(10), part - 12, 4)) {
            m_type.add(f.marks, line, x, y, 13);
            y += 13;
        }
        f.height = std::max(f.height, y);
    }
    out.fragments.push_back(std::move(f));
}

void Composer::add(Composed &out, const report::StageBar &block, double width)
{
    if (block.parts.isEmpty())
        return;
    Fragment f;
    f.before = 4;
    constexpr double gap = 2;
    constexpr double line = 11;
    // Each part is as wide as the longest word of its name, and shares the rest by its number.
    const TextStyle names = style(8.5);
    int total = 0;
    double needed = 0;
    std::vector<double> needs;
    for (const auto &part : block.parts) {
        total += part.count;
        double need = 34;
        for (const QString &word : part.stage.name.split(u' '))
            need = std::max(need, m_type.width(word, names) + 5);
        needs.push_back(std::min(need, width * 0.3));
        needed += needs.back();
    }
    const double count = static_cast<double>(block.parts.size());
    const double room = width - gap * (count - 1);
    const double squeeze = std::min(1.0, room / needed);
    const double rest = room - needed * squeeze;
    double x = 0;
    double deepest = line;
    for (qsizetype i = 0; i < block.parts.size(); ++i) {
        const report::StageBar::Part &part = block.parts.at(i);
        const double w = needs[static_cast<size_t>(i)] * squeeze +
                         (total > 0 ? rest * part.count / total : rest / count);
        const QColor colour(part.stage.colour);
        const QColor onIt = paperTextOn(colour);
        f.marks.push_back(rectMark({x, 0, w, 17}, colour));
        const QString number = QString::number(part.count);
        const TextStyle own = style(10, 600);
        const double nw = m_type.width(number, own);
        const QString letter = m_type.elided(part.stage.letter, own, w - nw - 14);
        f.marks.push_back(m_type.mark(letter, own, onIt, x + 5, 0, 17));
        f.marks.push_back(m_type.mark(number, own, onIt, x + w - 5 - nw, 0, 17));
        double y = 18;
        for (const TextLine &text :
             m_type.wrap({{part.stage.name, false, true}}, names, w - 3, 2)) {
            m_type.add(f.marks, text, x, y, line);
            y += line;
        }
        deepest = std::max(deepest, y - 18);
        x += w + gap;
    }
    f.height = 20 + deepest;
    out.fragments.push_back(std::move(f));
}

void Composer::add(Composed &out, const report::Counts &block, double width)
{
    Fragment f;
    f.before = 4;
    const TextStyle own = style(10);
    const TextStyle bold = style(10, 600);
    const TextStyle small = style(8.5);
    constexpr double line = 15;
    double x = 0;
    double y = 0;
    for (const auto &part : block.parts) {
        const double nw = m_type.width(part.number, bold);
        const double ww = m_type.width(part.words, own);
        if (x > 0 && x + 12 + nw + 4 + ww > width) {
            x = 0;
            y += line;
        }
        addShape(f.marks, part.shape, {x + 4, y + line / 2}, 7.5);
        f.marks.push_back(m_type.mark(part.number, bold, ink::text, x + 12, y, line));
        f.marks.push_back(m_type.mark(m_type.elided(part.words, own, width - 20), own, ink::text,
                                      x + 12 + nw + 3.5, y, line));
        x += 12 + nw + 3.5 + ww + 12;
    }
    if (!block.aside.isEmpty()) {
        const QString aside = m_type.elided(block.aside, small, width);
        const double aw = m_type.width(aside, small);
        if (x + aw > width)
            y += line;
        f.marks.push_back(m_type.mark(aside, small, ink::secondary, width - aw, y, line));
    }
    f.height = y + line;
    out.fragments.push_back(std::move(f));
}

void Composer::add(Composed &out, const report::StageStrip &block, double width)
{
    using State = report::StageStrip::State;
    if (block.parts.isEmpty())
        return;
    Fragment f;
    f.before = pt(4);
    const double n = static_cast<double>(block.parts.size());
    constexpr double hex = 8;
    // The current one is half as wide again.
    double gaps = 0;
    for (qsizetype i = 0; i + 1 < block.parts.size(); ++i)
        gaps += block.parts.at(i).gateAfter ? hex + 4 : 3;
    const double unit = std::max(4.0, (width - gaps) / (n + 0.5));
    double x = 0;
    std::vector<std::vector<TextLine>> names;
    size_t nameLines = 1;
    size_t captionLines = 1;
    // Words may reach under the gate beside them.
    const auto roomOf = [&](const report::StageStrip::Part &part) {
        return (part.state == State::Current ? unit * 1.5 : unit) + (&part == &block.parts.back()
                                                                         ? 0
                                                                     : part.gateAfter ? hex - 1
                                                                                      : 0);
    };
    for (const auto &part : block.parts) {
        names.push_back(m_type.wrap({{part.stage.name, part.state == State::Current}}, style(8.5),
                                    roomOf(part), 2));
        nameLines = std::max(nameLines, names.back().size());
    }
    auto name = names.begin();
    for (const auto &part : block.parts) {
        const bool current = part.state == State::Current;
        const double w = current ? unit * 1.5 : unit;
        const QColor colour(part.stage.colour);
        const QRectF box(x, current ? 0 : pt(2.5), w, current ? pt(13) : pt(10.5));
        const bool filled = part.state != State::Future;
        f.marks.push_back(filled ? rectMark(box, colour)
                                 : rectMark(box.adjusted(.4, .4, -.4, -.4), Qt::white, colour, .8));
        const TextStyle letter = style(8, 600);
        f.marks.push_back(m_type.mark(m_type.elided(part.stage.letter, letter, w - 6), letter,
                                      filled ? paperTextOn(colour) : ink::text, x + 4, box.top(),
                                      box.height()));
        double y = pt(14.5);
        for (const TextLine &text : *name++) {
            m_type.add(f.marks, text, x, y, pt(10.5));
            y += pt(10.5);
        }
        y = pt(14.5) + pt(10.5) * static_cast<double>(nameLines);
        const auto caption =
            m_type.wrap({{part.caption, current, !current}}, style(8), roomOf(part), 2);
        for (const TextLine &text : caption) {
            m_type.add(f.marks, text, x, y, pt(10));
            y += pt(10);
        }
        captionLines = std::max(captionLines, caption.size());
        x += w;
        if (&part == &block.parts.back())
            break;
        if (part.gateAfter)
            addShape(f.marks, part.gateDecided ? Shape::Decided : Shape::Gate,
                     {x + (hex + 4) / 2, pt(7.5)}, hex);
        x += part.gateAfter ? hex + 4 : 3;
    }
    f.height = pt(16.5) + pt(10.5) * static_cast<double>(nameLines) +
               pt(10) * static_cast<double>(captionLines);
    out.fragments.push_back(std::move(f));
}

void Composer::add(Composed &out, const report::Contents &block, double width)
{
    const int columns = std::max(1, block.columns);
    constexpr double gap = 24;
    const double w = (width - gap * (columns - 1)) / columns;
    const qsizetype perColumn = (m_contents.size() + columns - 1) / columns;
    const TextStyle own = style(8.5);
    constexpr double line = 12.5;
    for (qsizetype row = 0; row < perColumn; ++row) {
        Fragment f;
        f.before = row == 0 ? 2 : 0;
        f.height = line;
        for (int c = 0; c < columns; ++c) {
            const qsizetype i = c * perColumn + row;
            if (i >= m_contents.size())
                continue;
            const double x = (w + gap) * c;
            const QString words = m_type.elided(m_contents.at(i).first, own, w - 40);
            f.marks.push_back(m_type.mark(words, own, ink::text, x, 0, line));
            const double from = x + m_type.width(words, own) + 5;
            f.marks.push_back(lineMark(from, 9.6, x + w - 24, 9.6, ink::faint, .5));
            Mark number = m_type.mark(u"%1"_s, own, ink::text, x + w - 20, 0, line);
            number.box.setWidth(20);
            number.pageOf = m_contents.at(i).second;
            number.right = true;
            f.marks.push_back(number);
        }
        out.fragments.push_back(std::move(f));
    }
}

void Composer::add(Composed &out, const report::Picture &block, double width)
{
    Mark mark;
    mark.kind = Mark::Kind::Picture;
    mark.scale = std::min(1.0, width / block.size.width());
    mark.box = {QPointF(), block.size * mark.scale};
    mark.drawn = block.drawn;
    Fragment f;
    f.before = pt(8);
    f.height = mark.box.height();
    f.marks.push_back(std::move(mark));
    out.fragments.push_back(std::move(f));
}

void Composer::add(Composed &out, const report::Rule &, double width)
{
    Fragment f;
    f.before = pt(5);
    f.height = pt(3);
    f.marks.push_back(lineMark(0, pt(.5), width, pt(.5), ink::rule, .5));
    f.keepNext = true;
    out.fragments.push_back(std::move(f));
}

void Composer::add(Composed &out, const report::Space &block, double)
{
    Fragment f;
    f.height = pt(block.points);
    out.fragments.push_back(std::move(f));
}

void Composer::add(Composed &out, const std::shared_ptr<report::Columns> &block, double width)
{
    if (!block || block->parts.empty())
        return;
    constexpr double gap = 18;
    double weights = 0;
    for (const auto &part : block->parts)
        weights += part.weight;
    const double room = width - gap * (static_cast<double>(block->parts.size()) - 1);
    Fragment f;
    double x = 0;
    for (const auto &part : block->parts) {
        const double w = room * part.weight / weights;
        const Composed inner = compose(part.blocks, w);
        double y = 0;
        bool first = true;
        for (const Fragment &piece : inner.fragments) {
            y += first ? 0 : piece.before;
            first = false;
            for (Mark mark : piece.marks) {
                mark.move(x, y);
                f.marks.push_back(std::move(mark));
            }
            y += piece.height;
        }
        f.height = std::max(f.height, y);
        x += w + gap;
    }
    f.before = pt(2);
    out.fragments.push_back(std::move(f));
}

} // namespace stint::ui
