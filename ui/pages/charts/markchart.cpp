// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charts/markchart.h"

#include "ui/pages/charts/chartaccess.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QValueAxis>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr double bubbleMargin = 0.06; ///< of the scale, so that bubbles at its ends are whole
constexpr int rowHeight = 32;         ///< a name that had less would be three dots
constexpr int chartFrame = 96;        ///< what Qt Charts keeps above and below the rows
constexpr int targetRowHeight = 56;   ///< its words stand under the bar

} // namespace

MarkChart::MarkChart(QWidget *parent)
    : QChartView(parent)
    , m_x(new QValueAxis(this))
    , m_y(new QValueAxis(this))
    , m_rows(new QBarCategoryAxis(this))
{
    installChartAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({12, 8, 16, 8});
    chart()->legend()->hide();
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickInterval(20);
        axis->setLabelFormat(u"%.0f"_s);
    }
    m_rows->setGridLineVisible(false);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    chart()->addAxis(m_rows, Qt::AlignLeft);
    connect(chart(), &QChart::plotAreaChanged, this, [this] { viewport()->update(); });
    style(Theme::of(palette()));
}

void MarkChart::style(const Theme &theme)
{
    setBackgroundBrush(theme.surface);
    chart()->setBackgroundBrush(theme.surface);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_x), static_cast<QAbstractAxis *>(m_y),
          static_cast<QAbstractAxis *>(m_rows)}) {
        axis->setLabelsColor(axis == m_rows ? theme.text : theme.secondary);
        axis->setLabelsFont(axis == m_rows ? bodyFont() : smallFont());
        axis->setGridLineColor(theme.grid);
        axis->setLinePenColor(theme.border);
        axis->setTitleBrush(theme.secondary);
        axis->setTitleFont(smallFont());
    }
}

void MarkChart::setData(ChartData data)
{
    // The keyboard stays where it was, as long as there is such a mark.
    using Place = std::tuple<QString, QString, std::vector<qint64>>;
    const auto place = [this](int mark) {
        const ChartMark &it = m_data.marks[static_cast<size_t>(mark)];
        return it.shape == ChartMark::Bubble
                   ? Place({}, {}, it.ids)
                   : Place(m_data.rows.value(static_cast<qsizetype>(it.y)), it.letter, {});
    };
    const bool was = m_current >= 0 && m_current < markCount();
    const Place before = was ? place(m_current) : Place();
    m_data = std::move(data);
    m_current = -1;
    for (int mark = 0; was && mark < markCount() && m_current < 0; ++mark) {
        if (place(mark) == before)
            m_current = mark;
    }
    m_order.resize(m_data.marks.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, std::greater(), [this](int mark) {
        return m_data.marks[static_cast<size_t>(mark)].radius;
    });
    setAxes();
    setAccessibleName(m_data.name);
    setAccessibleDescription(m_data.note);
    std::vector<qint64> selected;
    selected.swap(m_selected);
    select(selected);
    updateGeometry();
    chartChanged(this);
}

void MarkChart::setAxes()
{
    const bool bars = !m_data.rows.isEmpty();
    QStringList names;
    // The axis counts from below, reads HTML, and takes rows of one name for one row.
    for (auto row = m_data.rows.crbegin(); row != m_data.rows.crend(); ++row) {
        QString name = row->toHtmlEscaped();
        while (names.contains(name))
            name += u'\u200b';
        names << name;
    }
    if (names != m_rows->categories()) {
        m_rows->clear();
        m_rows->append(names);
    }
    m_rows->setVisible(bars);
    m_x->setVisible(!bars); // bars say their values themselves
    m_y->setVisible(!bars);
    m_x->setTitleText(m_data.xTitle);
    m_y->setTitleText(m_data.yTitle);
    const double margin = bars ? 0 : bubbleMargin;
    m_x->setRange(-margin * m_data.xMost, (1 + margin) * m_data.xMost);
    m_y->setRange(-margin * m_data.yMost, (1 + margin) * m_data.yMost);
}

QSize MarkChart::minimumSizeHint() const
{
    if (m_data.rows.isEmpty())
        return {320, 280};
    const bool targets = std::ranges::any_of(
        m_data.marks, [](const ChartMark &mark) { return mark.shape == ChartMark::Target; });
    const int row = qMax(targets ? targetRowHeight : rowHeight, 2 * fontMetrics().height());
    return {320, static_cast<int>(m_data.rows.size()) * row + chartFrame};
}

QPointF MarkChart::place(double x, double y) const
{
    const QRectF plot = chart()->plotArea();
    if (!m_data.rows.isEmpty()) {
        const double row = plot.height() / static_cast<double>(m_data.rows.size());
        return {plot.left() + x / m_data.xMost * plot.width(), plot.top() + (y + 0.5) * row};
    }
    const double all = 1 + 2 * bubbleMargin;
    return {plot.left() + (x / m_data.xMost + bubbleMargin) / all * plot.width(),
            plot.bottom() - (y / m_data.yMost + bubbleMargin) / all * plot.height()};
}

QString MarkChart::markWords(int mark) const
{
    return m_data.words ? m_data.words(m_data.marks[static_cast<size_t>(mark)]) : QString();
}

bool MarkChart::isSelected(int mark) const
{
    const auto &ids = m_data.marks[static_cast<size_t>(mark)].ids;
    return !ids.empty() && std::ranges::all_of(ids, [this](qint64 id) {
        return std::ranges::binary_search(m_selected, id);
    });
}

void MarkChart::select(const std::vector<qint64> &ids)
{
    m_selected = ids;
    std::ranges::sort(m_selected);
    viewport()->update();
    if (m_selected.empty() || (m_current >= 0 && isSelected(m_current)))
        return;
    // Of the marks that a challenge is in, the one that says most about it.
    size_t fewest = std::numeric_limits<size_t>::max();
    for (int i = 0; i < markCount(); ++i) {
        const auto &in = m_data.marks[static_cast<size_t>(i)].ids;
        if (in.size() < fewest && std::ranges::find(in, ids.front()) != in.end()) {
            fewest = in.size();
            m_current = i;
        }
    }
}

void MarkChart::moveCurrent(int mark)
{
    if (mark < 0 || mark >= markCount())
        return;
    m_current = mark;
    viewport()->update();
    emit currentMoved();
    chartFocusMoved(this);
}

void MarkChart::makeCurrent(int mark, bool extend)
{
    if (mark < 0 || mark >= markCount())
        return;
    const auto &ids = m_data.marks[static_cast<size_t>(mark)].ids;
    const std::vector<qint64> before = m_selected;
    const bool takesAway = extend && isSelected(mark);
    if (!extend)
        m_selected.clear();
    for (const qint64 id : ids) {
        std::erase(m_selected, id);
        if (!takesAway)
            m_selected.push_back(id);
    }
    std::ranges::sort(m_selected);
    m_current = mark;
    if (m_selected != before)
        emit chosen(QList<qint64>(m_selected.begin(), m_selected.end()));
    moveCurrent(mark);
}

void MarkChart::openCurrent()
{
    if (m_current < 0)
        return;
    const auto &ids = m_data.marks[static_cast<size_t>(m_current)].ids;
    if (!ids.empty())
        emit opened(QList<qint64>(ids.begin(), ids.end()));
}

/// The nearest mark in the next row, or at the next height, that has any; -1 if none has.
int MarkChart::above(bool up) const
{
    const QPointF from = markRect(m_current).center();
    const ChartMark &own = m_data.marks[static_cast<size_t>(m_current)];
    const bool less = up != m_data.rows.isEmpty(); // rows are counted from the top
    int best = -1;
    double bestStep = 0, bestAside = 0;
    for (int i = 0; i < markCount(); ++i) {
        const ChartMark &mark = m_data.marks[static_cast<size_t>(i)];
        const double step = less ? own.y - mark.y : mark.y - own.y;
        if (step <= 0)
            continue;
        const double aside = qAbs(markRect(i).center().x() - from.x());
        if (best < 0 || std::pair(step, aside) < std::pair(bestStep, bestAside)) {
            best = i;
            bestStep = step;
            bestAside = aside;
        }
    }
    return best;
}

void MarkChart::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & Qt::AltModifier) || markCount() == 0) {
        event->ignore();
        return;
    }
    // As in lists: with Ctrl the current mark moves alone, and Space adds it or takes it away.
    const auto to = [this, ctrl = bool(event->modifiers() & Qt::ControlModifier)](int mark) {
        if (ctrl)
            moveCurrent(mark);
        else
            makeCurrent(mark);
    };
    const auto go = [this, &to](int mark) { to(qBound(0, mark, markCount() - 1)); };
    switch (event->key()) {
    case Qt::Key_Left:
        go(m_current - 1);
        return;
    case Qt::Key_Right:
        go(m_current + 1);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_current < 0)
            go(0);
        else
            to(above(event->key() == Qt::Key_Up));
        return;
    case Qt::Key_Home:
        go(0);
        return;
    case Qt::Key_End:
        go(markCount() - 1);
        return;
    case Qt::Key_Space:
        makeCurrent(m_current, true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return;
    default:
        event->ignore();
    }
}

std::vector<int> MarkChart::marksAt(QPointF at) const
{
    std::vector<int> found;
    for (const int i : m_order | std::views::reverse) {
        const QRectF rect = markRect(i);
        if (!rect.contains(at))
            continue;
        const bool round = m_data.marks[static_cast<size_t>(i)].shape == ChartMark::Bubble;
        if (!round || QLineF(rect.center(), at).length() <= rect.width() / 2)
            found.push_back(i);
    }
    return found;
}

void MarkChart::mousePressEvent(QMouseEvent *event)
{
    const std::vector<int> under = marksAt(event->position());
    if (under.empty())
        return;
    const bool extend = event->modifiers() & Qt::ControlModifier;
    const auto own = std::ranges::find(under, m_current);
    if (event->button() != Qt::LeftButton) {
        if (own == under.end() || !isSelected(m_current))
            makeCurrent(under.front());
        return;
    }
    // A further click on a pile goes to the mark beneath.
    const bool beneath = own != under.end() && isSelected(m_current) && own + 1 != under.end();
    makeCurrent(beneath && !extend ? *(own + 1) : under.front(), extend);
}

void MarkChart::mouseReleaseEvent(QMouseEvent *) {}

void MarkChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::vector<int> under = marksAt(event->position());
    if (event->button() == Qt::LeftButton && std::ranges::find(under, m_current) != under.end())
        openCurrent();
}

void MarkChart::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_current < 0)
        return;
    const bool keys = event->reason() == QContextMenuEvent::Keyboard;
    if (keys && m_selected.empty())
        makeCurrent(m_current);
    if (m_selected.empty())
        return; // a mark that stands for nothing
    if (keys || !marksAt(event->pos()).empty())
        emit menuRequested(keys ? viewport()->mapToGlobal(markRect(m_current).center().toPoint())
                                : event->globalPos());
}

bool MarkChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::vector<int> under = marksAt(help->pos());
        QStringList lines;
        constexpr size_t most = 8;
        for (size_t i = 0; i < std::min(under.size(), most); ++i)
            lines << markWords(under[i]);
        if (under.size() > most)
            lines << tr("and %n more", nullptr, static_cast<int>(under.size() - most));
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

void MarkChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    // Where the keyboard begins; a mark can stand for many, which nobody chose.
    if (m_current < 0 && markCount() > 0)
        moveCurrent(0);
    viewport()->update();
    chartFocusMoved(this);
}

void MarkChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void MarkChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_bubbles.clear();
        style(Theme::of(palette()));
        updateGeometry();
    }
}

} // namespace stint::ui
