// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as lists of marks: texts, lines and shapes with their places in points from the top left.
// The same marks become a PDF, a printed page or a preview, and tests read them. A value: made in
// any thread, painted in any thread.
#pragma once

#include <QColor>
#include <QDateTime>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <vector>

namespace stint::ui {

struct TextStyle {
    double size = 10; ///< points
    int weight = 400; ///< 400, 600
    bool operator==(const TextStyle &) const = default;
};

struct Mark {
    enum class Kind : quint8 { Text, Line, Rect, Round, Ellipse, Polygon, Picture };
    Kind kind = Kind::Text;
    /// Of a text: its advance wide, from ascent to descent. Of a line: from topLeft to bottomRight.
    QRectF box;
    QPolygonF points;
    QColor pen;   ///< invalid: none. Of a text: its colour
    QColor brush; ///< invalid: none
    double penWidth = 0.5;
    bool dashed = false;
    QString text;
    TextStyle style;
    double baseline = 0;
    QString pageOf; ///< "%1" in the text becomes the page of this anchor
    bool right = false;
    QByteArray drawn; ///< a picture, as report::Picture has it
    double scale = 1; ///< of its units

    void move(double dx, double dy);
};

struct Sheet {
    QSizeF size; ///< points
    std::vector<Mark> marks;
    int number = 0;
};

struct Sheets {
    std::vector<Sheet> pages;
    QString title;
    QString author;
    QDateTime made;
    QRectF textArea(const Sheet &sheet) const; ///< within the margins, with the running heads
};

enum class PaperKind { Letter, A4, Tabloid, A3 };
QSizeF paperSize(PaperKind kind); ///< portrait, in points
/// "letter", "a4", "tabloid", "a3"; false for anything else.
bool paperKindFrom(const QString &name, PaperKind &kind);

inline constexpr double pageMargin = 18.0 * 72 / 25.4;

} // namespace stint::ui
