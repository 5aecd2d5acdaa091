// SPDX-License-Identifier: GPL-3.0-or-later
// Type on paper: the fonts, how wide a text is, and how text breaks into lines. One object a
// layout; it remembers widths and is not shared between threads.
#pragma once

#include "model/report/document.h"
#include "ui/print/sheets.h"

#include <QFont>
#include <QHash>

namespace stint::ui {

/// Device units of text for one point: fonts are measured large, so that advances scale exactly.
inline constexpr int textUnits = 16;

/// The font of a text, sized in text units. Glyphs are not substituted (contextual alternates have
/// no Unicode in a PDF, and "26-05" could not be found in it).
QFont paperFont(const TextStyle &style);

struct Piece {
    QString text;
    TextStyle style;
    QColor colour;
    QString pageOf;
    double width = 0;
};
struct TextLine {
    std::vector<Piece> pieces;
    double width = 0;
};

namespace ink {
inline const QColor text(0x111111);
inline const QColor secondary(0x57606A);
inline const QColor rule(0x9AA3AD);
inline const QColor faint(0xD5DADF);
} // namespace ink

class Type
{
public:
    double width(const QString &text, const TextStyle &style);
    /// Breaks runs into lines of at most `width`. A word that is wider is broken inside. Beyond
    /// `maxLines` the text ends at a sentence or word, with an ellipsis.
    std::vector<TextLine> wrap(const report::Runs &runs, TextStyle style, double width,
                               int maxLines = 1000);
    /// One line of at most `width`: what doesn't fit ends at a word, with an ellipsis.
    QString elided(const QString &text, const TextStyle &style, double width);

    /// The mark of a text whose line box begins at (x, y) and is `lineHeight` tall.
    Mark mark(const QString &text, const TextStyle &style, const QColor &colour, double x, double y,
              double lineHeight);
    /// Adds a line's pieces.
    void add(std::vector<Mark> &marks, const TextLine &line, double x, double y, double lineHeight);

private:
    struct Word {
        QString text;
        TextStyle style;
        QColor colour;
        QString pageOf;
        bool space = false; ///< before it
        double width = 0;
    };
    std::vector<Word> words(const report::Runs &runs, const TextStyle &style, double width);
    std::vector<std::vector<Word>> broken(const std::vector<Word> &words, double width);
    double spaceOf(const TextStyle &style) { return width(QStringLiteral(" "), style); }

    QHash<std::pair<QString, quint64>, double> m_widths;
};

} // namespace stint::ui
