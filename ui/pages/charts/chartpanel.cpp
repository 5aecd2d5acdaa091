// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charts/chartpanel.h"

#include "ui/pages/charts/markchart.h"
#include "ui/pages/charts/numberview.h"
#include "ui/pages/parts/refresher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/secondarylabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace stint::ui {

ChartPanel::ChartPanel(std::function<ChartData()> source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_note(new SecondaryLabel({}, this))
    , m_asTable(plainButton({}, u"table"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new MarkChart)
    , m_numbers(new NumberView)
    , m_empty(new QLabel)
    , m_refresher(new Refresher(this, [this] { fill(); }))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(8);
    bar->addWidget(m_note, 1);
    m_note->setWordWrap(true);
    bar->addWidget(m_asTable);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAbstractButton::clicked, this, &ChartPanel::setTableShown);

    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_chart);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(32);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_numbers);
    m_stack->addWidget(m_empty);
    connect(m_chart, &MarkChart::chosen, this, &ChartPanel::chosen);
    connect(m_chart, &MarkChart::currentMoved, scroll, [this, scroll] {
        const QRect mark = m_chart->markRect(m_chart->current()).toAlignedRect();
        scroll->ensureVisible(mark.center().x(), mark.center().y(), 0, mark.height());
    });
    connect(m_chart, &MarkChart::opened, this, &ChartPanel::opened);
    connect(m_chart, &MarkChart::menuRequested, this, &ChartPanel::menuRequested);
    connect(m_numbers, &NumberView::chosen, this, [this](const QList<qint64> &ids) {
        m_chart->select({ids.begin(), ids.end()});
        emit chosen(ids);
    });
    connect(m_numbers, &NumberView::menuRequested, this, &ChartPanel::menuRequested);
    connect(m_numbers, &NumberView::opened, this, &ChartPanel::opened);
    retranslate();
}

void ChartPanel::request()
{
    m_refresher->request();
}

const ChartData &ChartPanel::data() const
{
    m_refresher->catchUp();
    return m_chart->data();
}

NumberTable ChartPanel::table() const
{
    const ChartData &shown = data();
    return shown.table ? shown.table() : NumberTable();
}

void ChartPanel::fill()
{
    m_chart->setData(m_source());
    m_note->setText(m_chart->data().note);
    m_empty->setText(m_chart->data().empty);
    show();
}

void ChartPanel::show()
{
    const bool empty = !m_chart->data().empty.isEmpty();
    m_asTable->setEnabled(!empty);
    m_asTable->setChecked(m_tableShown);
    if (m_tableShown && !empty) {
        m_numbers->setTable(table());
        m_numbers->setAccessibleName(m_chart->data().name);
    }
    m_stack->setCurrentIndex(empty ? 2 : m_tableShown ? 1 : 0);
}

void ChartPanel::select(const std::vector<qint64> &ids)
{
    m_refresher->catchUp();
    m_chart->select(ids);
    m_numbers->select(ids);
}

void ChartPanel::setTableShown(bool on)
{
    if (on == m_tableShown)
        return;
    m_tableShown = on;
    m_refresher->catchUp();
    show();
    m_numbers->select(m_chart->selected());
    if (isAncestorOf(focusWidget()) || m_asTable->hasFocus())
        firstFocus()->setFocus();
    emit tableShownChanged(on);
}

QWidget *ChartPanel::firstFocus() const
{
    return m_tableShown ? static_cast<QWidget *>(m_numbers) : m_chart;
}

Result<void> ChartPanel::savePicture(const QString &path) const
{
    const QSize size = m_chart->size();
    return ui::savePicture(path, size, data().name, [this, size](QPainter &painter) {
        m_chart->paintPicture(painter, QRectF(QPointF(), size));
    });
}

void ChartPanel::retranslate()
{
    m_asTable->setText(tr("As table"));
    m_asTable->setToolTip(tr("Show the numbers of this chart as a table"));
    request();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChartPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(palette()).surface);
}

} // namespace stint::ui
