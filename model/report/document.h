// SPDX-License-Identifier: GPL-3.0-or-later
// What a printed document says, as data: sections of blocks, without fonts, colours of text or
// places on paper. Built from a snapshot in any thread; ui/print lays it out.
#pragma once

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QSizeF>
#include <QString>
#include <memory>
#include <variant>
#include <vector>

namespace stint::report {

/// A piece of text. `pageOf` names a section: "%1" in the text becomes its page number.
struct Run {
    QString text;
    bool bold = false;
    bool secondary = false;
    QString pageOf;
};
using Runs = QList<Run>;

enum class Shape : quint8 {
    None,
    Unknown,
    OnTrack,
    AtRisk,
    OffTrack,
    Dash, ///< closed
    Done,
    Diamond,
    LateDiamond,
    Decided, ///< filled hexagon
    Gate,    ///< hollow hexagon
};

struct StageMark {
    QString name;
    QString letter;
    QString colour; ///< "#56B4E9"
};

struct Heading {
    int level = 2; ///< 1: of a section, 2, 3
    QString text;
    QString aside; ///< at the right, smaller
};

struct Paragraph {
    Runs runs;
    bool small = false;
    Shape shape = Shape::None; ///< before it, as for a status line
    int keepLines = 3;         ///< what a one-pager leaves of it at the least
    bool large = false;        ///< the line under a title
    bool bullet = false;
};

/// Labels over values, side by side.
struct KeyValues {
    QList<std::pair<QString, QString>> pairs;
};

struct StageBar {
    struct Part {
        StageMark stage;
        int count = 0;
    };
    QList<Part> parts;
};

/// Shapes with counts on one line: "● 11 on track". `aside` at the right.
struct Counts {
    struct Part {
        Shape shape = Shape::None;
        QString number;
        QString words;
    };
    QList<Part> parts;
    QString aside;
};

struct Cell {
    QList<Runs> lines; ///< each wraps
    Shape shape = Shape::None;
    StageMark tile; ///< shown before the text if it has a letter
    bool hasBar = false;
    double bar = 0; ///< a bar of this part of the cell's width, 0…1, in the tile's colour
};

struct Column {
    QString title;
    double weight = 1;
    bool right = false;
    int maxLines = 4; ///< of a cell; the rest is cut with an ellipsis
};

struct Table {
    QList<Column> columns;
    std::vector<QList<Cell>> rows;
    bool showHead = true;
    int keepRows = 3; ///< what a one-pager leaves of it at the least
    QString moreText; ///< "and %1 more", if rows are left out
};

/// A decision to be taken: number, title, motion, boxes to tick.
struct Motion {
    QString number; ///< in the margin
    QString title;
    QString motion;
    Runs aside; ///< lines at the right
    QStringList boxes;
};

/// The framed motion at the foot of a one-pager.
struct DecisionBox {
    QString title;
    QString aside;
    QString motion;
    int ruled = 0;     ///< lines to write on under the motion
    QStringList lines; ///< "Moved by", with a line to write on
    QStringList boxes;
};

struct StageStrip {
    enum class State : quint8 { Past, Current, Future };
    struct Part {
        StageMark stage;
        State state = State::Future;
        QString caption;
        bool gateAfter = false;
        bool gateDecided = false;
    };
    QList<Part> parts;
};

struct TimelineRow {
    QString code, title, statusWord;
    QString secondary; ///< what is next; shortened before its date is
    QString due;       ///< ", 18 Dec", after it
    Shape status = Shape::None;
    StageMark tile;
    bool late = false;     ///< what is next is late
    bool newGroup = false; ///< first of its stage
    struct Band {
        StageMark stage;
        QDate from;
        QDate to;
    };
    QList<Band> bands;
    struct Mark {
        QDate on;
        Shape shape = Shape::None;
        bool next = false;
        QString label;
    };
    QList<Mark> gates;
    QList<Mark> milestones;
    struct StintLine {
        QDate from, to;
        QString team;
        QString week; ///< "W7 of 16"; empty if it is not under way
    };
    QList<StintLine> stints;
    QString ending; ///< "Stopped", after the last band
};

/// Fills pages of its own, over as many sheets as the range needs.
struct TimelineFigure {
    QString title; ///< "%1 to %2": first and last month of a sheet
    QDate from, to;
    QDate today;
    int monthsPerSheet = 18;
    std::vector<TimelineRow> rows;
    QList<StageMark> stages; ///< for the key
    // Words, since the layout knows none.
    QString headLeft, headRight, todayText, sheetText; ///< "Sheet %1 of %2"
    QString keyDecided, keyNext, keyLater, keyStint, keyMilestone, keyLate, keyPlanned;
};

/// Something drawn elsewhere, such as a chart, as wide as the text if it is large enough.
struct Picture {
    QByteArray drawn; ///< as a QPicture holds it, which draws the same in any resolution
    QSizeF size;      ///< at the most, in points; its own units are these
};

/// Where each section begins.
struct Contents {
    int columns = 2;
};

struct Rule {
};
struct Space {
    double points = 6;
};

struct Columns;
using Block = std::variant<Heading, Paragraph, KeyValues, StageBar, Counts, Table, Motion,
                           DecisionBox, StageStrip, TimelineFigure, Picture, Contents, Rule, Space,
                           std::shared_ptr<Columns>>;

/// Blocks side by side; never broken over pages.
struct Columns {
    struct Part {
        double weight = 1;
        std::vector<Block> blocks;
    };
    std::vector<Part> parts;
};

struct Section {
    QString anchor;   ///< for page references
    QString contents; ///< its line in the table of contents; empty: not listed
    std::vector<Block> blocks;
    bool fitOnePage = false; ///< shrinks until it is one page
    bool landscape = false;
    bool cover = false; ///< no running head; a bar at the top
    QString foot;       ///< instead of the document's
};

struct Document {
    QString title; ///< of the PDF
    QString author;
    QString runningHead;
    QString foot;
    QString asOf;     ///< "As of Wednesday 18 November 2026"
    QString pageText; ///< "Page %1 of %2"
    QString language; ///< "en", "fr"
    QLocale locale;
    QDateTime made; ///< the PDF's date
    std::vector<Section> sections;
};

} // namespace stint::report
