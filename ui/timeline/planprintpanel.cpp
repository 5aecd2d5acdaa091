// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/planprintpanel.h"

#include "ui/print/sheets.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int asScale = 0, oneSheet = -1;
constexpr int mostChosen = 6; ///< sheets side by side

} // namespace

PlanPrintPanel::PlanPrintPanel(const TimelineView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLabel(this))
    , m_days(new QComboBox(this))
    , m_sheets(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_print(primaryButton({}, u"print"_s, this))
    , m_portfolio(plainButton({}, {}, this))
    , m_cancel(plainButton({}, {}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 9);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_days);
    layout->addWidget(m_sheets);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_print);
    layout->addWidget(m_portfolio);
    layout->addWidget(m_cancel);
    for (int i = 0; i < 2; ++i)
        m_days->addItem({});
    for (const int across : {asScale, oneSheet, 1, 2, 3, 4, 5, mostChosen})
        m_sheets->addItem({}, across);
    // As wide as on the screen may be a hundred sheets.
    m_sheets->setCurrentIndex(m_sheets->findData(1));
    connect(m_days, &QComboBox::currentIndexChanged, this, &PlanPrintPanel::say);
    connect(m_sheets, &QComboBox::currentIndexChanged, this, &PlanPrintPanel::say);
    connect(m_view, &TimelineView::rowsChanged, this, &PlanPrintPanel::say);
    connect(m_view, &TimelineView::viewChanged, this, &PlanPrintPanel::say);
    connect(m_print, &QPushButton::clicked, this, &PlanPrintPanel::preview);
    connect(m_portfolio, &QPushButton::clicked, this, [this] {
        hide();
        emit portfolioRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void PlanPrintPanel::retranslate()
{
    m_words->setText(tr("Print the rows below"));
    m_days->setItemText(0, tr("The whole time"));
    m_days->setItemText(1, tr("The days in sight"));
    m_days->setAccessibleName(tr("Time"));
    for (int i = 0; i < m_sheets->count(); ++i) {
        const int across = m_sheets->itemData(i).toInt();
        m_sheets->setItemText(i, across == asScale    ? tr("As wide as on the screen")
                                 : across == oneSheet ? tr("On one sheet")
                                                      : tr("%n sheets wide", nullptr, across));
    }
    m_sheets->setAccessibleName(tr("Sheets side by side"));
    m_print->setText(tr("Preview and print…"));
    m_portfolio->setText(tr("Challenges only…"));
    m_portfolio->setToolTip(tr("The timeline of the portfolio, on the reports page"));
    m_cancel->setText(tr("Cancel"));
    say();
}

void PlanPrintPanel::openUp()
{
    show();
    say();
    m_sheets->setFocus();
}

PlanPaper PlanPrintPanel::paper(const QSizeF &page) const
{
    PlanPaper paper;
    paper.page = page;
    if (m_days->currentIndex() == 1)
        std::tie(paper.from, paper.to) = m_view->shownDays();
    const int across = m_sheets->currentData().toInt();
    paper.oneSheet = across == oneSheet;
    paper.across = std::max(0, across);
    return paper;
}

void PlanPrintPanel::say()
{
    if (!isVisible())
        return;
    const QSizeF page = paperSize(PaperKind::Letter).transposed();
    const PlanSheets sheets(m_view->paperScene(), paper(page), {});
    m_count->setText(sheets.count() == 1 ? tr("1 sheet of letter paper")
                                         : tr("%n sheets of letter paper: %1 wide, %2 high",
                                              nullptr, sheets.count())
                                               .arg(sheets.across())
                                               .arg(sheets.down()));
}

void PlanPrintPanel::preview()
{
    QPrinter printer(QPrinter::HighResolution);
    // What the bar has counted for, until somebody chooses another one.
    printer.setPageSize(QPageSize(QPageSize::Letter));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(m_view->paperTitle());
    QPrintPreviewDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print: %1").arg(m_view->paperTitle()));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [this](QPrinter *to) {
        to->setFullPage(true);
        const QSizeF page = to->pageLayout().fullRect(QPageLayout::Point).size();
        const PlanSheets sheets(m_view->paperScene(), paper(page), m_view->paperTitle());
        const int first = to->fromPage() > 0 ? to->fromPage() : 1;
        const int last = to->toPage() > 0 ? std::min(to->toPage(), sheets.count()) : sheets.count();
        QPainter painter;
        for (int i = first; i <= last; ++i) {
            if (i == first ? !painter.begin(to) : !to->newPage()) {
                emit errorOccurred(tr("The printer %1 could not be started. Check that it is on, "
                                      "or save a PDF instead.")
                                       .arg(to->printerName()));
                return;
            }
            const QRectF paper = to->paperRect(QPrinter::DevicePixel);
            painter.resetTransform();
            painter.scale(paper.width() / page.width(), paper.height() / page.height());
            sheets.paint(painter, i - 1);
        }
    });
    dialog.exec();
    hide();
}

void PlanPrintPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanPrintPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        preview();
    else
        QWidget::keyPressEvent(event);
}

void PlanPrintPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(0, height() - 1, width(), 1, theme.border);
}

} // namespace stint::ui
