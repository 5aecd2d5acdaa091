// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, following the document, place and scale.
#include "ui/timeline/timelinecore.h"

#include "model/planning/unmet.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/timeline/gesture.h"
#include "ui/timeline/timelineaccess.h"

#include <QScrollBar>
#include <cmath>

namespace stint::ui {

static constexpr double splitter = 1;

TimelineCore::TimelineCore(TimelineView *owner, const Context &given)
    : view(owner)
    , context(given)
    , scene(owner->font())
    , planColumns(TreeLayout::usual(Grouping::Challenge))
    , portfolioColumns(TreeLayout::usual(Grouping::None))
{
    scene.options.columns = planColumns;
    treeWidth = TreeLayout::usualWidth(planColumns);
    scene.now = &now();
    scene.planner = &planner();
    scene.today = context.portfolio->clock().today();
    scene.index.build(now());
}

TimelineCore::~TimelineCore() = default;

double TimelineCore::shownTreeWidth() const
{
    const double width = view->viewport()->width();
    const double most = treeChosen ? width : std::min(width, std::max(380.0, width * 0.55));
    return std::min(treeWidth, most);
}

QRectF TimelineCore::treeRect() const
{
    const QSize size = view->viewport()->size();
    return QRectF(0, headerHeight(), shownTreeWidth(),
                  std::max(0.0, size.height() - headerHeight()));
}

QRectF TimelineCore::chartRect() const
{
    const QSize size = view->viewport()->size();
    const double left = std::min(shownTreeWidth() + splitter, double(size.width()));
    return QRectF(left, headerHeight(), size.width() - left,
                  std::max(0.0, size.height() - headerHeight()));
}

ChartFrame TimelineCore::frame() const
{
    return {chartRect(), double(view->horizontalScrollBar()->value()),
            double(view->verticalScrollBar()->value())};
}

double TimelineCore::sceneX(double viewX) const
{
    return viewX - chartRect().left() + view->horizontalScrollBar()->value();
}

int TimelineCore::rowAt(double y) const
{
    const double inRows = y - headerHeight() + view->verticalScrollBar()->value();
    if (y < headerHeight() || inRows < 0)
        return -1;
    const int row = int(inRows / scene.rowHeight);
    return row < scene.rows.size() ? row : -1;
}

QRectF TimelineCore::stripOf(int row) const
{
    const QRectF tree = treeRect();
    return QRectF(tree.left(),
                  tree.top() + row * scene.rowHeight - view->verticalScrollBar()->value(),
                  tree.width(), scene.rowHeight);
}

QRectF TimelineCore::chartStripOf(int row) const
{
    const QRectF chart = chartRect();
    return QRectF(chart.left(),
                  chart.top() + row * scene.rowHeight - view->verticalScrollBar()->value(),
                  chart.width(), scene.rowHeight);
}

// Rows keep their place on the screen: what is current stays, or what was at the top.
void TimelineCore::rebuild()
{
    const qint64 currentId =
        current >= 0 && current < scene.rows.size() ? scene.rows.at(current).id : 0;
    scene.now = &now();
    scene.planner = &planner();
    scene.today = context.portfolio->clock().today();
    std::vector<Id<Challenge>> challenges;
    if (only) {
        if (now().find(only))
            challenges.push_back(only);
    } else if (context.filter) {
        challenges = context.filter->accepted(now(), scene.today);
    } else {
        for (const Challenge &challenge : now().table<Challenge>())
            challenges.push_back(challenge.id);
    }
    scene.rows.build(now(), planner(), scene.index, challenges,
                     only ? Grouping::Challenge : scene.options.grouping, scene.options.order);
    current = -1;
    if (currentId) {
        current = scene.rows.rowOfItem(Id<PlanItem>(currentId));
        if (current < 0) {
            for (int row = 0; row < scene.rows.size() && current < 0; ++row) {
                if (scene.rows.at(row).id == currentId)
                    current = row;
            }
        }
    }
    anchor = current;
    state.hoverRow = -1;
    dropHidden();
    updateRange();
    updateScrollBars();
    updateActions();
    view->viewport()->update();
    emit view->rowsChanged();
    tellAccessibility(view, AccessChange::Rows);
}

void TimelineCore::follow(const ChangeSet &changes)
{
    if (gesture)
        endGesture(false, {});
    scene.now = &now();
    scene.planner = &planner();
    scene.forgetFindings();
    const bool outline = scene.index.update(now(), changes);
    if (changes.touches<Baseline>() || changes.touches<BaselineItem>())
        scene.readBaseline();
    bool filtered = false;
    bool lifeCycle = changes.touches<Stage>() || changes.touches<Gate>() ||
                     changes.touches<Calendar>() || changes.touches<CalendarDay>() ||
                     changes.touches<Settings>();
    if (lifeCycle || changes.touches<GateReview>() || changes.touches<Challenge>()) {
        scene.forgetBands();
        filtered = true;
    } else {
        for (const Change<PlanItem> &change : changes.of<PlanItem>()) {
            if (change.before)
                scene.forgetBands(change.before->challenge);
            if (change.after)
                scene.forgetBands(change.after->challenge);
        }
        // A link between challenges moves gates beyond the rows touched.
        if (changes.touches<Dependency>() || changes.of<PlanItem>().size() > 20)
            scene.forgetBands();
    }
    const bool buckets =
        (scene.options.grouping == Grouping::Person && changes.touches<Assignment>()) ||
        (scene.options.grouping == Grouping::Team && changes.touches<Stint>());
    // Those that are gone can't stay selected.
    QSet<qint64> kept;
    for (const qint64 id : std::as_const(state.selected)) {
        if (now().find(Id<PlanItem>(id)) || now().find(Id<Challenge>(id)))
            kept.insert(id);
    }
    const bool lost = kept.size() != state.selected.size();
    state.selected = kept;
    if (outline || filtered || buckets || lifeCycle)
        rebuild();
    else
        view->viewport()->update();
    if (lost) {
        announce();
    } else {
        updateActions();
        if (view->hasFocus())
            sayCurrent(); // its dates may be others now
    }
    tellAccessibility(view, AccessChange::Content);
    emit view->viewChanged();
}

void TimelineCore::followFilter()
{
    rebuild();
    QSet<qint64> kept;
    for (const qint64 id : std::as_const(state.selected)) {
        if (scene.rows.rowOfItem(Id<PlanItem>(id)) >= 0)
            kept.insert(id);
    }
    if (kept.size() != state.selected.size()) {
        state.selected = kept;
        announce();
    }
    emit view->viewChanged();
}

bool TimelineCore::perform(const Result<ChangeSet> &changes, const QString &mergeKey)
{
    QString problem;
    if (!changes) {
        problem = changes.error().message;
    } else if (const auto written = context.portfolio->perform(*changes, mergeKey); !written) {
        problem = written.error().message;
    }
    if (problem.isEmpty())
        return true;
    emit view->errorOccurred(problem);
    status(problem);
    return false;
}

bool TimelineCore::performLink(const Result<ChangeSet> &changes)
{
    if (!perform(changes))
        return false;
    announce();
    for (const Change<Dependency> &change : changes->of<Dependency>()) {
        const QString unmet =
            change.after ? planning::unmetLink(now(), planner(), *change.after) : QString();
        if (!unmet.isEmpty()) {
            status(unmet);
            emit view->errorOccurred(unmet);
            break;
        }
    }
    return true;
}

void TimelineCore::showPreview(const ChangeSet &changes)
{
    context.portfolio->tryOut(changes);
    scene.showsTrial = true;
    for (const Id<Challenge> challenge : planner().tried().challenges)
        scene.forgetBands(challenge);
    view->viewport()->update();
}

void TimelineCore::endPreview()
{
    if (!scene.showsTrial)
        return;
    scene.showsTrial = false;
    context.portfolio->endTrial();
    scene.forgetBands();
    view->viewport()->update();
}

void TimelineCore::updateRange()
{
    QDate first = scene.today;
    QDate last = scene.today;
    for (const Id<Challenge> id : scene.rows.challenges()) {
        const Challenge *challenge = now().find(id);
        const auto [start, finish] = planner().span(id);
        for (const QDate day :
             {start.isValid() ? start.date() : QDate(), finish.isValid() ? finish.date() : QDate(),
              challenge ? challenge->start : QDate(), challenge ? challenge->due : QDate()}) {
            if (day.isValid()) {
                first = std::min(first, day);
                last = std::max(last, day);
            }
        }
    }
    // Files can say anything; what lies beyond working calendars isn't shown.
    first = std::max(QDate(first.year() - 2, 1, 1), QDate(1989, 1, 1));
    last = std::min(QDate(last.year() + 3, 12, 31), QDate(2101, 12, 31));
    if (first != scene.scale.origin()) {
        const double before = scene.scale.x(first);
        QScrollBar *bar = view->horizontalScrollBar();
        const int at = bar->value();
        scene.scale.setOrigin(first);
        rangeEnd = last;
        updateScrollBars();
        bar->setValue(at - int(std::lround(before)));
    }
    rangeEnd = last;
}

void TimelineCore::updateScrollBars()
{
    const QRectF chart = chartRect();
    QScrollBar *across = view->horizontalScrollBar();
    const double width = scene.scale.x(rangeEnd.isValid() ? rangeEnd : scene.today);
    across->setRange(0, std::max(0, int(std::min(width, 2.0e9) - chart.width())));
    across->setPageStep(std::max(1, int(chart.width())));
    across->setSingleStep(std::max(8, int(scene.scale.pixelsPerDay())));
    QScrollBar *down = view->verticalScrollBar();
    const double height = scene.rows.size() * scene.rowHeight;
    down->setRange(0, std::max(0, int(height - chart.height())));
    down->setPageStep(std::max(1, int(chart.height())));
    down->setSingleStep(int(scene.rowHeight));
}

void TimelineCore::setScale(double pixelsPerDay, double anchorX)
{
    const double x = sceneX(anchorX);
    const double day = x / scene.scale.pixelsPerDay();
    scene.scale.setPixelsPerDay(pixelsPerDay);
    // Painting of the old place on the new scale would flash.
    const QSignalBlocker quiet(view->horizontalScrollBar());
    updateScrollBars();
    view->horizontalScrollBar()->setValue(
        int(std::lround(day * scene.scale.pixelsPerDay() - (anchorX - chartRect().left()))));
    view->viewport()->update();
    emit view->viewChanged();
}

void TimelineCore::scrollToDay(QDate day, double share)
{
    const double at = scene.scale.x(day) - chartRect().width() * share;
    view->horizontalScrollBar()->setValue(int(std::lround(at)));
}

void TimelineCore::fit(bool onlySelected)
{
    const auto [first, last] = scene.days(
        [&](int row) { return !onlySelected || state.selected.contains(scene.rows.at(row).id); });
    if (!first.isValid() || !last.isValid())
        return;
    constexpr double margin = 0.04; // of the chart's width, on each side
    const qint64 days = first.daysTo(last) + 1;
    setScale(chartRect().width() * (1 - 2 * margin) / static_cast<double>(days),
             chartRect().center().x());
    scrollToDay(first, margin);
}

void TimelineCore::ensureVisible(int row)
{
    if (row < 0)
        return;
    QScrollBar *bar = view->verticalScrollBar();
    const int top = int(row * scene.rowHeight);
    const int bottom = int((row + 1) * scene.rowHeight);
    const int height = int(chartRect().height());
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + height)
        bar->setValue(bottom - height);
}

void TimelineCore::ensureItemVisible(Id<PlanItem> item)
{
    const ItemBox box = scene.box(item);
    if (box.shape == ItemBox::None)
        return;
    QScrollBar *bar = view->horizontalScrollBar();
    const double width = chartRect().width();
    const double left = box.left - bar->value();
    const double right = box.right - bar->value();
    if (left < 0 || left > width - 40 || (right > width && left > width / 2))
        bar->setValue(int(box.left - width / 4));
    else if (right < 40)
        bar->setValue(int(box.left - width / 4));
}

void TimelineCore::followItem(Id<PlanItem> item)
{
    const ItemBox box = scene.box(item);
    if (box.shape == ItemBox::None)
        return;
    static constexpr double margin = 24;
    QScrollBar *bar = view->horizontalScrollBar();
    const double width = chartRect().width();
    const double left = box.left - bar->value();
    const double right = box.right - bar->value();
    // What was out of sight before it was moved has no place to keep.
    if (right < -width / 4 || left > width * 1.25)
        ensureItemVisible(item);
    else if (left < margin && right < width - margin)
        bar->setValue(int(std::floor(box.left - margin)));
    else if (right > width - margin && left > margin)
        bar->setValue(int(std::ceil(std::min(box.right - width + margin, box.left - margin))));
}

void TimelineCore::applyColumns()
{
    scene.options.columns =
        scene.options.grouping == Grouping::None ? portfolioColumns : planColumns;
}

void TimelineCore::setOpen(int row, bool open)
{
    if (row < 0 || row >= scene.rows.size() || !scene.rows.at(row).parent ||
        scene.rows.at(row).open == open)
        return;
    scene.rows.setOpen(scene.rows.at(row).id, open);
    rebuild();
}

void TimelineCore::status(const QString &text)
{
    emit view->statusMessage(text);
}

} // namespace stint::ui
