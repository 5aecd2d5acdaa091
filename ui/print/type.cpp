// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/type.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr double ascent = 0.95;
constexpr double descent = 0.25;

bool endsSentence(const QString &word)
{
    return word.endsWith(u'.') || word.endsWith(u'?') || word.endsWith(u'!');
}

} // namespace

QFont paperFont(const TextStyle &style)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qMax(1, qRound(style.size * textUnits)));
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferNoShaping | QFont::PreferAntialias));
    return font;
}

double Type::width(const QString &text, const TextStyle &style)
{
    const auto key =
        std::pair(text, quint64(qRound(style.size * textUnits)) * 1000 + quint64(style.weight));
    if (const auto it = m_widths.constFind(key); it != m_widths.constEnd())
        return *it;
    const double w = QFontMetricsF(paperFont(style)).horizontalAdvance(text) / textUnits;
    m_widths.insert(key, w);
    return w;
}

std::vector<Type::Word> Type::words(const report::Runs &runs, const TextStyle &style, double most)
{
    std::vector<Word> out;
    bool space = false;
    for (const report::Run &run : runs) {
        TextStyle own = style;
        if (run.bold)
            own.weight = 600;
        const QColor colour = run.secondary ? ink::secondary : ink::text;
        const auto add = [&](const QString &text) {
            Word word{text, own, colour, run.pageOf, space && !out.empty(), 0};
            QString measured = text;
            if (!run.pageOf.isEmpty())
                measured.replace(u"%1"_s, u"000"_s);
            word.width = width(measured, own);
            if (word.width <= most) {
                out.push_back(word);
                return;
            }
            // Wider than a line: broken between letters.
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
            qsizetype from = 0;
            bool first = true;
            const auto flush = [&](qsizetype to) {
                Word part = word;
                part.text = text.mid(from, to - from);
                part.width = width(part.text, own);
                part.space = first && word.space;
                first = false;
                out.push_back(part);
                from = to;
            };
            qsizetype before = 0;
            for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
                if (before > from && width(text.mid(from, at - from), own) > most)
                    flush(before);
                before = at;
            }
            if (from < text.size())
                flush(text.size());
        };
        qsizetype begin = -1;
        for (qsizetype i = 0; i <= run.text.size(); ++i) {
            const bool gap = i == run.text.size() || run.text.at(i) == u' ' ||
                             run.text.at(i) == u'\n' || run.text.at(i) == u'\t';
            if (!gap && begin < 0)
                begin = i;
            if (gap && begin >= 0) {
                add(run.text.mid(begin, i - begin));
                begin = -1;
                space = false;
            }
            if (gap && i < run.text.size())
                space = true;
        }
    }
    return out;
}

std::vector<std::vector<Type::Word>> Type::broken(const std::vector<Word> &all, double most)
{
    std::vector<std::vector<Word>> lines;
    double x = 0;
    for (const Word &word : all) {
        const double gap = word.space ? spaceOf(word.style) : 0;
        if (lines.empty() || x + gap + word.width > most + 0.01) {
            lines.push_back({word});
            lines.back().back().space = false;
            x = word.width;
        } else {
            lines.back().push_back(word);
            x += gap + word.width;
        }
    }
    return lines;
}

std::vector<TextLine> Type::wrap(const report::Runs &runs, TextStyle style, double most,
                                 int maxLines)
{
    most = std::max(most, style.size);
    // A line that is written whole may not be cut just because it would wrap over the limit, so
    // far more text than can ever be shown is dropped before it is measured.
    std::vector<Word> all = words(runs, style, most);
    auto lines = broken(all, most);
    if (static_cast<int>(lines.size()) > maxLines) {
        size_t kept = 0;
        for (int i = 0; i < maxLines; ++i)
            kept += lines[static_cast<size_t>(i)].size();
        size_t end = 0;
        for (size_t i = kept / 2; i < kept; ++i) {
            if (endsSentence(all[i].text))
                end = i + 1;
        }
        Word dots = all[kept > 0 ? kept - 1 : 0];
        dots.text = u"…"_s;
        dots.pageOf.clear();
        dots.width = width(dots.text, dots.style);
        if (end > 0 && maxLines > 1) {
            all.resize(end);
            dots.space = true;
        } else {
            all.resize(std::max<size_t>(kept, 1));
            dots.space = false;
        }
        for (;;) {
            auto tried = all;
            tried.push_back(dots);
            lines = broken(tried, most);
            if (static_cast<int>(lines.size()) <= maxLines)
                break;
            if (all.size() > 1) {
                all.pop_back();
            } else {
                Word &last = all.back();
                if (last.text.size() <= 1)
                    break;
                last.text.chop(1);
                last.width = width(last.text, last.style);
            }
        }
        // The last word that is left may still be short of the edge: a piece of the next would do
        // no good.
    }
    std::vector<TextLine> out;
    for (const auto &line : lines) {
        TextLine made;
        for (const Word &word : line) {
            const double gap = word.space ? spaceOf(word.style) : 0;
            if (!made.pieces.empty() && made.pieces.back().style == word.style &&
                made.pieces.back().colour == word.colour && word.pageOf.isEmpty() &&
                made.pieces.back().pageOf.isEmpty()) {
                Piece &last = made.pieces.back();
                last.text += (word.space ? u" "_s : QString()) + word.text;
                last.width += gap + word.width;
            } else {
                if (word.space && !made.pieces.empty()) {
                    made.pieces.back().width += gap;
                }
                made.pieces.push_back(
                    {word.text, word.style, word.colour, word.pageOf, word.width});
            }
            made.width += gap + word.width;
        }
        out.push_back(std::move(made));
    }
    return out;
}

QString Type::elided(const QString &text, const TextStyle &style, double most)
{
    if (width(text, style) <= most)
        return text;
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (width(text.first(middle).trimmed() + u'…', style) <= most)
            low = middle;
        else
            high = middle - 1;
    }
    if (low > 0 && text.at(low - 1).isHighSurrogate())
        --low;
    // Back to the end of a word, if there is one, and off the sign that follows it.
    if (const qsizetype space = text.first(low).lastIndexOf(u' ');
        space > 0 && !text.at(low).isSpace())
        low = space;
    while (low > 1 && u" ,;:·×–-"_s.contains(text.at(low - 1)))
        --low;
    if (low == 0)
        return width(u"…"_s, style) <= most ? u"…"_s : QString();
    return text.first(low) + u'…';
}

Mark Type::mark(const QString &text, const TextStyle &style, const QColor &colour, double x,
                double y, double lineHeight)
{
    Mark out;
    out.kind = Mark::Kind::Text;
    out.text = text;
    out.style = style;
    out.pen = colour;
    out.baseline = y + (lineHeight - style.size * (ascent + descent)) / 2 + style.size * ascent;
    out.box = QRectF(x, out.baseline - style.size * 0.78, width(text, style), style.size);
    return out;
}

void Type::add(std::vector<Mark> &marks, const TextLine &line, double x, double y,
               double lineHeight)
{
    for (const Piece &piece : line.pieces) {
        Mark out = mark(piece.text, piece.style, piece.colour, x, y, lineHeight);
        out.pageOf = piece.pageOf;
        marks.push_back(std::move(out));
        x += piece.width;
    }
}

} // namespace stint::ui
