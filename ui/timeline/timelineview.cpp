// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/itemmodels/challengefilter.h"
#include "ui/timeline/gesture.h"
#include "ui/timeline/timelineaccess.h"
#include "ui/timeline/timelinecore.h"

#include <QAccessible>
#include <QDataStream>
#include <QScrollBar>
#include <cmath>

namespace stint::ui {

TimelineView::TimelineView(const Context &context, QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installTimelineAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    d = std::make_unique<TimelineCore>(this, context);
    d->scene.theme = Theme::of(palette());
    d->makeActions();
    d->retranslate();
    connect(context.portfolio, &edit::Portfolio::changed, this,
            [this](const ChangeSet &changes) { d->follow(changes); });
    if (context.filter)
        connect(context.filter, &ChallengeFilter::changed, this, [this] { d->followFilter(); });
    d->rebuild();
}

TimelineView::~TimelineView()
{
    // Gestures put things back through the view, which is about to be gone.
    d->gesture.reset();
}

void TimelineView::setChallenge(Id<Challenge> challenge)
{
    if (d->only == challenge)
        return;
    d->only = challenge;
    d->state.selected.clear();
    d->current = -1;
    d->rebuild();
    d->scrolledToStart = false;
    if (isVisible())
        d->scrollToStart();
    emit viewChanged();
}

Id<Challenge> TimelineView::challenge() const
{
    return d->only;
}

void TimelineView::setGrouping(Grouping grouping)
{
    if (grouping == d->scene.options.grouping)
        return;
    d->finishEdit(true);
    const QList<TreeColumnState> before = d->scene.options.columns;
    d->scene.options.grouping = grouping;
    d->applyColumns();
    if (before != d->scene.options.columns) {
        d->treeWidth = TreeLayout::usualWidth(d->scene.options.columns);
        d->treeChosen = false;
    }
    d->state.selected.clear();
    d->rebuild();
    d->announce();
    emit viewChanged();
}

void TimelineView::setOrder(RowOrder order)
{
    if (order == d->scene.options.order)
        return;
    d->scene.options.order = order;
    d->rebuild();
    emit viewChanged();
}

void TimelineView::setMark(TimelineMark mark, bool shown)
{
    d->scene.options.marks.setFlag(mark, shown);
    viewport()->update();
    emit viewChanged();
}

void TimelineView::setBaseline(Id<Baseline> baseline)
{
    d->scene.options.baseline = baseline.value;
    d->scene.readBaseline();
    viewport()->update();
    d->updateActions();
    tellAccessibility(this, AccessChange::Content);
    emit viewChanged();
}

const TimelineOptions &TimelineView::options() const
{
    return d->scene.options;
}

double TimelineView::pixelsPerDay() const
{
    return d->scene.scale.pixelsPerDay();
}

void TimelineView::setZoom(ZoomStep step)
{
    d->setScale(TimeScale::pixelsPerDay(step), d->chartRect().center().x());
}

ZoomStep TimelineView::zoom() const
{
    return d->scene.scale.step();
}

void TimelineView::zoomBy(double factor)
{
    d->setScale(pixelsPerDay() * factor, d->chartRect().center().x());
}

void TimelineView::goToToday()
{
    d->scrollToDay(d->scene.today, 1.0 / 3);
}

void TimelineView::showDay(QDate day)
{
    d->scrollToDay(day, 0.25);
}

bool TimelineView::show(EntityKind kind, qint64 id)
{
    const Snapshot &now = d->now();
    int row = -1;
    if (kind == EntityKind::PlanItem) {
        const PlanItem *item = now.find(Id<PlanItem>(id));
        if (!item)
            return false;
        row = d->scene.rows.rowOfItem(item->id);
        if (row < 0) {
            // Open everything that it may be under.
            d->scene.rows.setOpen(item->challenge.value, true);
            if (const Challenge *challenge = now.find(item->challenge))
                d->scene.rows.setOpen(challenge->stage.value, true);
            Id<PlanItem> parent = item->parent;
            for (int depth = 0; parent && depth < 200; ++depth) {
                d->scene.rows.setOpen(parent.value, true);
                const PlanItem *above = now.find(parent);
                parent = above ? above->parent : Id<PlanItem>();
            }
            for (const Id<Person> person : d->scene.index.people(item->id))
                d->scene.rows.setOpen(person.value, true);
            d->scene.rows.setOpen(0, true);
            d->rebuild();
            row = d->scene.rows.rowOfItem(item->id);
        }
        if (row < 0)
            return false;
        d->select(row, SelectMode::Replace);
        d->ensureItemVisible(item->id);
        return true;
    }
    if (kind != EntityKind::Challenge)
        return false;
    row = d->scene.rows.rowOfChallenge(Id<Challenge>(id));
    if (row < 0)
        return false;
    d->select(row, SelectMode::Replace);
    return true;
}

int TimelineView::rowCount() const
{
    return d->scene.rows.size();
}

int TimelineView::challengeCount() const
{
    return d->scene.rows.challengeCount();
}

int TimelineView::itemCount() const
{
    return d->scene.rows.itemCount();
}

QString TimelineView::shownLength() const
{
    return tr("%1 shown").arg(d->scene.scale.lengthInWords(d->chartRect().width()));
}

EntityKind TimelineView::selectionKind() const
{
    if (d->state.selected.isEmpty())
        return EntityKind::None;
    const qint64 any = *d->state.selected.begin();
    return d->now().find(Id<PlanItem>(any)) ? EntityKind::PlanItem : EntityKind::Challenge;
}

QList<qint64> TimelineView::selectedIds() const
{
    QList<qint64> ids;
    if (selectionKind() == EntityKind::PlanItem) {
        for (const Id<PlanItem> id : d->selectedItems())
            ids << id.value;
    } else {
        ids = d->state.selected.values();
        std::ranges::sort(ids);
    }
    return ids;
}

void TimelineView::addItem()
{
    d->addItem(PlanKind::Task);
}

void TimelineView::expandAll()
{
    d->scene.rows.setCollapsed({});
    d->rebuild();
}

void TimelineView::collapseAll()
{
    QSet<qint64> ids;
    for (const Id<Challenge> id : d->scene.rows.challenges())
        ids.insert(id.value);
    for (int row = 0; row < d->scene.rows.size(); ++row) {
        if (d->scene.rows.at(row).kind == RowKind::Group)
            ids.insert(d->scene.rows.at(row).id);
    }
    d->scene.rows.setCollapsed(ids);
    d->rebuild();
}

QByteArray TimelineView::saveState() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const TimelineOptions &options = d->scene.options;
    const double left = d->sceneX(d->chartRect().left());
    out << quint8(1) << quint8(options.grouping) << quint8(options.order)
        << quint8(options.marks.toInt()) << pixelsPerDay() << d->treeWidth
        << d->scene.scale.dayAt(left) << d->scene.rows.collapsed();
    for (const auto *columns : {&d->planColumns, &d->portfolioColumns}) {
        out << qint32(columns->size());
        for (const TreeColumnState &column : *columns)
            out << quint8(column.column) << qint32(column.width);
    }
    out << options.baseline;
    return bytes;
}

void TimelineView::restoreState(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    quint8 grouping = 0;
    quint8 order = 0;
    quint8 marks = 0;
    double pixels = 0;
    double width = 0;
    QDate first;
    QSet<qint64> collapsed;
    in >> version >> grouping >> order >> marks >> pixels >> width >> first >> collapsed;
    if (in.status() != QDataStream::Ok || version != 1 || grouping > quint8(Grouping::None) ||
        order > quint8(RowOrder::Code) || !(pixels > 0) || !(width > 0))
        return;
    QList<QList<TreeColumnState>> both;
    for (int i = 0; i < 2; ++i) {
        qint32 count = 0;
        in >> count;
        QList<TreeColumnState> columns;
        for (qint32 c = 0; c < count && c < treeColumnCount; ++c) {
            quint8 column = 0;
            qint32 columnWidth = 0;
            in >> column >> columnWidth;
            if (column < treeColumnCount && columnWidth > 0)
                columns.append({TreeColumn(column), std::clamp(columnWidth, 28, 600)});
        }
        both << columns;
    }
    if (in.status() != QDataStream::Ok)
        return;
    qint64 baseline = 0; // older sessions end before it
    if (!in.atEnd())
        in >> baseline;
    TimelineOptions &options = d->scene.options;
    options.baseline = baseline;
    d->scene.readBaseline();
    options.grouping = Grouping(grouping);
    options.order = RowOrder(order);
    options.marks = TimelineMarks::fromInt(marks);
    const auto named = [](const QList<TreeColumnState> &columns) {
        return std::ranges::find(columns, TreeColumn::Name, &TreeColumnState::column) !=
               columns.end();
    };
    if (named(both[0]))
        d->planColumns = both[0];
    if (named(both[1]))
        d->portfolioColumns = both[1];
    d->applyColumns();
    d->treeWidth = std::clamp(width, 120.0, 1600.0);
    d->treeChosen = width != TreeLayout::usualWidth(d->scene.options.columns);
    d->scene.rows.setCollapsed(collapsed);
    d->scene.scale.setPixelsPerDay(pixels);
    d->rebuild();
    d->restoredFirst = first;
    d->scrolledToStart = false;
    if (isVisible())
        d->scrollToStart();
    emit viewChanged();
}

} // namespace stint::ui
