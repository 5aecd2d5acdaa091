// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/tablepanel.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace stint::ui {

TableFooter::TableFooter(TableView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    const auto stale = [this] { refresh(); };
    connect(view->rows(), &RowsModel::contentChanged, this, stale);
    connect(view->rows(), &RowsModel::dataChanged, this, stale);
    connect(view->rows(), &RowsModel::modelReset, this, stale);
    connect(view, &TableView::layoutMoved, this, [this] { update(); });
}

void TableFooter::refresh()
{
    m_stale = true;
    setAccessibleName(countText());
    update();
}

QString TableFooter::countText() const
{
    const int count = m_view->rows()->shownRows();
    if (m_view->rows()->kind() == EntityKind::Challenge)
        return count == 1 ? tr("1 challenge") : tr("%n challenges", nullptr, count);
    return count == 1 ? tr("1 row") : tr("%n rows", nullptr, count);
}

QSize TableFooter::sizeHint() const
{
    return {200, m_view->rowHeight()};
}

void TableFooter::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.fillRect(rect(), theme.window);
    p.fillRect(0, height() - 1, width(), 1, theme.border);
    RowsModel *rows = m_view->rows();
    if (m_stale) {
        m_sums.clear();
        for (int c = 0; c < rows->columnCount(); ++c) {
            if (rows->column(c).hasSum() && !m_view->isColumnHidden(c))
                m_sums.insert(c, rows->sumText(c));
        }
        m_stale = false;
    }
    p.setPen(theme.secondary);
    p.setFont(font());
    const QString count = countText();
    p.drawText(rect().adjusted(16, 0, 0, 0), Qt::AlignVCenter, count);
    int free = 16 + fontMetrics().horizontalAdvance(count) + 16;
    QFont strong = withTabularFigures(font());
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    for (const int c : m_view->shownColumns()) {
        const QString sum = m_sums.value(c);
        if (sum.isEmpty())
            continue;
        int left = 8;
        int right = 8;
        m_view->padCell(c, left, right);
        // A sum that is cut off would be another sum.
        const int end =
            qMin(m_view->columnViewportPosition(c) + m_view->columnWidth(c), width()) - right;
        const int begin = end - metrics.horizontalAdvance(sum);
        const QString word = tr("Sum");
        const int wordWidth = fontMetrics().horizontalAdvance(word) + 12;
        if (begin < free)
            continue;
        p.setFont(strong);
        p.setPen(theme.text);
        p.drawText(QRect(begin, 0, end - begin + 1, height()), Qt::AlignVCenter | Qt::AlignRight,
                   sum);
        if (begin - wordWidth > free) {
            p.setFont(font());
            p.setPen(theme.secondary);
            p.drawText(QRect(begin - wordWidth, 0, wordWidth, height()), Qt::AlignVCenter, word);
        }
        free = end + 16;
    }
}

TablePanel::TablePanel(RowsModel *rows, QWidget *parent)
    : QWidget(parent)
    , m_view(new TableView(rows, this))
    , m_footer(new TableFooter(m_view, this))
{
    const auto again = [this] { place(); };
    connect(rows, &RowsModel::rowsInserted, this, again);
    connect(rows, &RowsModel::rowsRemoved, this, again);
    connect(rows, &RowsModel::modelReset, this, again);
    connect(m_view, &TableView::layoutMoved, this, again);
    setFocusProxy(m_view);
}

void TablePanel::place()
{
    // The footer sits right below the last row, or at the bottom when there are more than fit.
    const int footer = m_footer->sizeHint().height();
    int wanted = m_view->horizontalHeader()->sizeHint().height() +
                 m_view->rows()->rowCount() * m_view->rowHeight();
    int columns = 0;
    for (const int c : m_view->shownColumns())
        columns += m_view->columnWidth(c);
    if (columns > width())
        wanted += m_view->horizontalScrollBar()->sizeHint().height();
    const int tall = qBound(0, wanted, qMax(0, height() - footer));
    const QRect table(0, 0, width(), tall);
    if (m_view->geometry() != table)
        m_view->setGeometry(table);
    m_footer->setGeometry(0, tall, width(), footer);
}

void TablePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TablePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).surface);
}

} // namespace stint::ui
