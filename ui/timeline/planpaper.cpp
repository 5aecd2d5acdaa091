// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/planpaper.h"

#include "ui/itemmodels/column.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/treepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontInfo>
#include <QPageLayout>
#include <QPdfWriter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr double margin = 36; ///< points
constexpr double usualScale = 0.62;
constexpr double leastScale = 0.4; ///< texts of 13 pixels have 5 points
constexpr double headHeight = 36;
constexpr double footHeight = 24;
constexpr double mapCell = 12;
constexpr double leastName = 120;
constexpr double leastEnd = 100; ///< behind the last day, for the words there
constexpr double mostEnd = 320;

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

/// In pixels: paper has more dots to the inch than the screen that points are measured by.
QFont paperSized(QFont font)
{
    font.setPixelSize(std::max(8, QFontInfo(font).pixelSize()));
    return font;
}

} // namespace

PlanSheets::PlanSheets(TimelineScene scene, const PlanPaper &paper, const QString &title)
    : m_scene(std::move(scene))
    , m_paper(paper)
    , m_title(title)
    , m_scale(usualScale)
{
    m_scene.theme = Theme::get(ThemeKind::Light);
    m_scene.showsTrial = false;
    m_scene.onPaper = true;
    m_scene.setFont(paperSized(bodyFont()));
    fitRows();
    fitNames();
    fitDays();
}

double PlanSheets::width() const
{
    return (m_paper.page.width() - 2 * margin) / m_scale;
}

double PlanSheets::height() const
{
    return (m_paper.page.height() - 2 * margin) / m_scale - headHeight - footHeight -
           ChartPainter::headerHeight();
}

void PlanSheets::fitRows()
{
    const int rows = std::max(1, m_scene.rows.size());
    const auto fit = [&] { return std::max(1, static_cast<int>(height() / m_scene.rowHeight)); };
    while (m_paper.oneSheet && fit() < rows && m_scale > leastScale)
        m_scale = std::max(leastScale, m_scale - 0.01);
    m_rows = fit();
    m_down = (rows + m_rows - 1) / m_rows;
    // Sheets of about the same length, instead of one row on the last.
    m_rows = (rows + m_down - 1) / m_down;
}

/// As wide as the longest name asks for; what would take more than half of the sheet is cut.
void PlanSheets::fitNames()
{
    const double most = width() * 0.5;
    const TreeLayout layout(m_scene.options.columns, most);
    const TreeCell *name = layout.cell(TreeColumn::Name);
    m_tree = most;
    if (!name)
        return;
    double cut = std::numeric_limits<double>::max(); // by which the widest cell is too wide
    for (int i = 0; i < m_scene.rows.size() && cut > 0; ++i) {
        const TimelineRow &row = m_scene.rows.at(i);
        const QRectF cell =
            TreePainter::cellRect(m_scene, *name, row, QRectF(0, 0, most, m_scene.rowHeight));
        const bool isItem = row.kind == RowKind::Item;
        const QFontMetricsF metrics(
            m_scene.texts.font(isItem ? LabelStyle::Body : LabelStyle::Bold));
        const double sign = isItem && !m_scene.findings(Id<PlanItem>(row.id)).isEmpty()
                                ? TreePainter::findingSign
                                : 0;
        cut = std::min(cut, cell.width() - metrics.horizontalAdvance(m_scene.name(row)) - sign - 2);
    }
    const double least = most - name->right + name->left + leastName;
    if (m_scene.rows.size() > 0)
        m_tree = std::clamp(most - cut, std::min(least, most), most);
}

/// Behind the last day, for the names of what ends about then.
double PlanSheets::roomForWords(QDate last, double days) const
{
    double widest = leastEnd;
    for (int row = 0; row < m_scene.rows.size(); ++row) {
        const TimelineRow &what = m_scene.rows.at(row);
        const QDate finish = m_scene.span(what).second.date();
        if (what.kind != RowKind::Item || finish.daysTo(last) > qint64(days / 8))
            continue;
        const QString words = m_scene.name(what) + u", "_s + m_scene.shortDay(finish);
        widest = std::max(widest, m_scene.texts.width(words, LabelStyle::Small) + 24);
    }
    return std::min(widest, mostEnd);
}

void PlanSheets::fitDays()
{
    // From the first planned work on: the stages before it would fill half of the sheets with
    // nothing.
    auto [first, last] = m_scene.days([this](int row) {
        const TimelineRow &what = m_scene.rows.at(row);
        return what.kind == RowKind::Item ||
               (what.kind == RowKind::Challenge && !m_scene.hasPlan(what.challenge));
    });
    if (m_paper.from.isValid())
        first = m_paper.from;
    if (m_paper.to.isValid())
        last = m_paper.to;
    if (!first.isValid())
        first = last.isValid() ? last : m_scene.today;
    if (!last.isValid() || last < first)
        last = first;
    m_paper.from = m_paper.from.isValid() ? first : weekStart(first);
    m_paper.to = last;
    const double days = static_cast<double>(m_paper.from.daysTo(last)) + 1;
    const double chart = width() - m_tree - 1;
    const double endRoom = roomForWords(last, days);
    if (m_paper.oneSheet)
        m_across = 1;
    else if (m_paper.across > 0)
        m_across = std::min(m_paper.across, PlanPaper::mostAcross);
    else
        m_across = std::clamp(
            static_cast<int>(std::ceil((days * m_scene.scale.pixelsPerDay() + endRoom) / chart)), 1,
            PlanPaper::mostAcross);
    m_scene.scale.setPixelsPerDay((m_across * chart - endRoom) / days);
}

void PlanSheets::paintHead(QPainter &painter, int column, int line, double width) const
{
    double right = width;
    QFont font = m_scene.texts.font(LabelStyle::Body);
    painter.setFont(font);
    painter.setPen(m_scene.theme.secondary);
    if (count() > 1) {
        // The map: this sheet among all of them.
        const double cell = std::min(mapCell, (headHeight - 12) / m_down);
        if (m_across <= 12 && m_down <= 12) {
            const double left = right - m_across * mapCell;
            for (int i = 0; i < count(); ++i) {
                const bool own = i == line * m_across + column;
                painter.setBrush(own ? m_scene.theme.text : m_scene.theme.surface);
                painter.setPen(QPen(m_scene.theme.text, 0.8));
                painter.drawRect(
                    QRectF(left + (i % m_across) * mapCell, (i / m_across) * cell, mapCell, cell));
            }
            right = left - 8;
        }
        painter.setPen(m_scene.theme.secondary);
        const QString words =
            PaperWords::tr("Sheet %1 of %2").arg(line * m_across + column + 1).arg(count());
        painter.drawText(QRectF(0, 0, right, headHeight - 8), Qt::AlignRight | Qt::AlignVCenter,
                         words);
        right -= QFontMetricsF(font).horizontalAdvance(words) + 16;
    }
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(m_scene.theme.text);
    const QFontMetricsF bold(font);
    const QRectF head(0, 0, right, headHeight - 8);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     bold.elidedText(m_title, Qt::ElideRight, right));
    font.setBold(false);
    const QString days =
        PaperWords::tr("%1 to %2").arg(dateText(m_paper.from), dateText(m_paper.to));
    const double left = bold.horizontalAdvance(m_title) + 14;
    if (left + QFontMetricsF(font).horizontalAdvance(days) > right)
        return;
    painter.setFont(font);
    painter.setPen(m_scene.theme.secondary);
    painter.drawText(head.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, days);
}

void PlanSheets::paintFoot(QPainter &painter, double width, double top) const
{
    const TimelineMarks marks = m_scene.options.marks;
    QStringList key{PaperWords::tr("diamond: milestone"), PaperWords::tr("hexagon: gate")};
    if (marks.testFlag(TimelineMark::Critical))
        key << PaperWords::tr("red outline: must not slip");
    if (marks.testFlag(TimelineMark::Float))
        key << PaperWords::tr("thin line behind a bar: how far it can slip");
    if (m_scene.options.baseline != 0)
        key << PaperWords::tr("grey line under a bar: as agreed in the baseline");
    const QRectF line(0, top, width, footHeight);
    painter.setFont(m_scene.texts.font(LabelStyle::Small));
    painter.setPen(m_scene.theme.secondary);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, key.join(u" · "_s));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     PaperWords::tr("As of %1").arg(dateText(m_scene.today)));
}

void PlanSheets::paint(QPainter &painter, int sheet) const
{
    const int line = sheet / m_across;
    const int column = sheet % m_across;
    const int first = line * m_rows;
    const int rows = std::clamp(m_scene.rows.size() - first, 0, m_rows);
    const double chart = width() - m_tree - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin);
    painter.scale(m_scale, m_scale);
    paintHead(painter, column, line, width());
    const QRectF area(0, headHeight, width(),
                      ChartPainter::headerHeight() + rows * m_scene.rowHeight);
    painter.save();
    painter.setClipRect(area.adjusted(-1, -1, 1, 1));
    paintTimeline(painter, area, m_scene, m_tree, m_scene.scale.x(m_paper.from) + column * chart,
                  first * m_scene.rowHeight);
    painter.restore();
    painter.setPen(QPen(m_scene.theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    paintFoot(painter, width(), area.bottom() + 2);
    painter.restore();
}

TimelineScene planScene(const Snapshot &now, const planning::Planner &planner,
                        const std::vector<Id<Challenge>> &challenges, QDate today)
{
    TimelineScene scene(bodyFont());
    scene.now = &now;
    scene.planner = &planner;
    scene.today = today;
    scene.options.columns = TreeLayout::usual(Grouping::Challenge);
    scene.index.build(now);
    scene.scale.setPixelsPerDay(TimeScale::pixelsPerDay(ZoomStep::Week));
    scene.rows.build(now, planner, scene.index, challenges, Grouping::Challenge, RowOrder::Start);
    return scene;
}

QByteArray pdfOf(const PlanSheets &sheets, const PlanPaper &paper, const QString &title)
{
    constexpr int dots = 1152; // to the inch
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dots);
    writer.setTitle(title);
    writer.setCreator(u"Stint"_s);
    const bool landscape = paper.page.width() > paper.page.height();
    const QSizeF upright = landscape ? paper.page.transposed() : paper.page;
    writer.setPageLayout(QPageLayout(QPageSize(upright, QPageSize::Point),
                                     landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF()));
    QPainter painter(&writer);
    for (int i = 0; i < sheets.count(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.resetTransform();
        painter.scale(dots / 72.0, dots / 72.0);
        sheets.paint(painter, i);
    }
    painter.end();
    return pdf;
}

} // namespace stint::ui
