// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a TimelineView: its state and what gestures, keys, actions and accessibility do to
// it. Not for users of the view.
#pragma once

#include "ui/timeline/timelineedits.h"
#include "ui/timeline/timelinehit.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/treepainter.h"

#include <QAction>
#include <QPointer>

namespace stint::ui {

class Gesture;

enum class SelectMode : quint8 { Replace, Toggle, Range };

class TimelineCore
{
    Q_DECLARE_TR_FUNCTIONS(TimelineCore)

public:
    TimelineCore(TimelineView *view, const Context &context);
    ~TimelineCore();
    static TimelineCore &of(TimelineView &of) { return *of.d; }

    TimelineView *view;
    Context context;
    TimelineScene scene;
    ChartState state;
    Id<Challenge> only;
    double treeWidth = 494;
    bool treeChosen = false;                 ///< somebody moved the splitter
    QList<TreeColumnState> planColumns;      ///< with plans
    QList<TreeColumnState> portfolioColumns; ///< challenges only
    int current = -1;                        ///< row with the keyboard; -1 without rows
    int currentColumn = 1;                   ///< of the tree, for editing and screen readers
    int anchor = -1;                         ///< where a range of selected rows began
    std::unique_ptr<Gesture> gesture;
    Id<PlanItem> linkFrom; ///< waiting for the item that a link by keyboard ends at
    QPointer<QWidget> editor;
    qint64 editedRow = 0;
    TreeColumn editedColumn = TreeColumn::Name;
    QVariant editedValue; ///< as the editor showed it at first
    bool scrolledToStart = false;
    QDate restoredFirst; ///< at the left edge: a window that grows still shows it there
    QDate rangeEnd; ///< where the scale ends; it begins at its origin

    struct Actions {
        QAction *add, *addMilestone, *addSprint, *remove, *rename, *link, *unlink, *indent,
            *outdent, *moveUp, *moveDown, *copy, *paste, *selectAll, *open, *zoomIn, *zoomOut,
            *fitAll, *fitSelection, *today, *expand, *collapse, *columns, *savePicture,
            *takeBaseline, *compare, *removeBaseline, *forecast, *saveTemplate, *letGo;
    };
    Actions actions{};

    // Where things are on the viewport
    double headerHeight() const { return ChartPainter::headerHeight(); }
    /// The chart has its share of a narrow view, unless somebody wants it otherwise.
    double shownTreeWidth() const;
    QRectF treeRect() const;  ///< below the header
    QRectF chartRect() const; ///< below the header
    ChartFrame frame() const;
    double sceneX(double viewX) const; ///< of the scale
    int rowAt(double y) const;         ///< -1 beyond the rows
    QRectF stripOf(int row) const;     ///< of the tree half
    QRectF chartStripOf(int row) const;
    Hit hitAt(QPointF at) const;

    // The document
    const Snapshot &now() const { return context.portfolio->now(); }
    const planning::Planner &planner() const { return context.portfolio->planner(); }
    bool isEditable() const { return !context.portfolio->isReadOnly(); }
    void rebuild(); ///< rows anew; keeps selection and place
    void follow(const ChangeSet &changes);
    void followFilter();
    /// False, with the reason shown, if it was refused.
    bool perform(const Result<ChangeSet> &changes, const QString &mergeKey = {});
    /// The same for new links; says at once which of them the plan can't honour.
    bool performLink(const Result<ChangeSet> &changes);
    void showPreview(const ChangeSet &changes);
    void endPreview();

    // Place and scale
    void updateScrollBars();
    void updateRange();                                 ///< from the first to the last date shown
    void setScale(double pixelsPerDay, double anchorX); ///< anchorX on the viewport stays
    void scrollToDay(QDate day, double share);          ///< of the chart's width
    void fit(bool onlySelected); ///< all rows, or those selected, from side to side
    void ensureVisible(int row);
    void ensureItemVisible(Id<PlanItem> item);
    void followItem(Id<PlanItem> item); ///< scrolls no further than its bar was moved
    void applyColumns();
    void scrollToStart(); ///< today, the first row, or where the last session was

    // Selection
    void select(int row, SelectMode mode);
    void selectRows(const QSet<qint64> &ids, int currentRow);
    void clearSelection();
    QList<Id<PlanItem>> selectedItems() const; ///< in the order of the rows
    Id<PlanItem> currentItem() const;
    Id<Challenge> currentChallenge() const;
    void announce();   ///< selection to the outside
    void sayCurrent(); ///< what is current, in the status line
    void setOpen(int row, bool open);
    void dropHidden(); ///< from the selection

    // timelinekeys.cpp
    bool key(QKeyEvent *event);
    void moveCurrent(int to, bool extend);
    void nudge(int days);
    /// Steps of one kind on the same items are one undo.
    static QString mergeKey(const QString &what, const QList<Id<PlanItem>> &items);
    QString heldWords(Id<PlanItem> item) const; ///< why it can't begin earlier
    void lengthen(int days);
    void chooseLink();
    void finishLink(Id<PlanItem> to);

    void saveTemplate(); ///< timelinetemplates.cpp

    // timelineactions.cpp
    void makeActions();
    void retranslate();
    void updateActions();
    void contextMenu(QPoint at);
    void headerMenu(QPoint globalAt);
    void addItem(PlanKind kind);
    /// Today, if it would begin before that as soon as possible: nobody plans the past. Else, or if
    /// a date on it would move other work, empty.
    CivilTime startOfNew(edits::NewItem item) const;
    void removeSelected();
    void letGo(); ///< of recorded dates: of the selected items, else of the challenge's
    void unlinkSelected();
    void copy() const; // timelineclipboard.cpp
    void paste();
    void savePicture();
    // timelinebaselines.cpp
    void takeBaseline();
    void chooseBaseline(); ///< which one to compare with
    void removeBaseline();
    /// Of the challenge shown or of the portfolio; those that concern what is shown.
    std::vector<const Baseline *> baselines() const;

    // timelineediting.cpp
    bool canEdit(int row, TreeColumn column) const;
    bool edit(int row, TreeColumn column, const QString &typed = {});
    void finishEdit(bool keep);
    TimelineRow editedWhat() const;
    /// Why an item begins on another day than was typed; empty if it doesn't.
    QString startWords(Id<PlanItem> item, QDate wanted) const;
    void sayAt(const QRect &cell, const QString &words); ///< beside it and in the status line
    void placeEditor();
    void editNext(qint64 id, TreeColumn column, int step);
    QRectF cellRect(int row, TreeColumn column) const;
    Result<ChangeSet> cellChange(const TimelineRow &row, TreeColumn column,
                                 const QVariant &value) const;

    // Gestures
    void begin(std::unique_ptr<Gesture> started);
    void endGesture(bool keep, QPointF at);
    void hover(QPointF at);
    void paintHandles(QPainter &painter);
    void status(const QString &text);
};

} // namespace stint::ui
