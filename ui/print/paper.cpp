// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "ui/print/type.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QPrinter>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace stint::ui {

void paintSheet(QPainter &painter, const Sheet &sheet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    TextStyle style{0, 0};
    for (const Mark &mark : sheet.marks) {
        if (mark.kind == Mark::Kind::Text) {
            if (mark.text.isEmpty())
                continue;
            if (style != mark.style) {
                style = mark.style;
                painter.setFont(paperFont(style));
            }
            painter.setPen(mark.pen);
            painter.save();
            painter.translate(mark.box.left(), mark.baseline);
            painter.scale(1.0 / textUnits, 1.0 / textUnits);
            painter.drawText(QPointF(0, 0), mark.text);
            painter.restore();
            continue;
        }
        if (mark.kind == Mark::Kind::Picture) {
            QPicture picture;
            picture.setData(mark.drawn.constData(), static_cast<uint>(mark.drawn.size()));
            painter.save();
            painter.translate(mark.box.topLeft());
            // Pictures grow with the resolution of what they are played on; pages are in points.
            const double own = double(picture.logicalDpiX()) / painter.device()->logicalDpiX();
            painter.scale(mark.scale * own, mark.scale * own);
            picture.play(&painter);
            painter.restore();
            continue;
        }
        if (mark.pen.isValid()) {
            QPen pen(mark.pen, mark.penWidth, mark.dashed ? Qt::DashLine : Qt::SolidLine,
                     Qt::FlatCap, Qt::MiterJoin);
            painter.setPen(pen);
        } else {
            painter.setPen(Qt::NoPen);
        }
        painter.setBrush(mark.brush.isValid() ? QBrush(mark.brush) : QBrush(Qt::NoBrush));
        switch (mark.kind) {
        case Mark::Kind::Line:
            painter.drawLine(mark.box.topLeft(), mark.box.bottomRight());
            break;
        case Mark::Kind::Rect:
            painter.drawRect(mark.box);
            break;
        case Mark::Kind::Round:
            painter.drawRoundedRect(mark.box, mark.box.height() * .19, mark.box.height() * .19);
            break;
        case Mark::Kind::Ellipse:
            painter.drawEllipse(mark.box);
            break;
        case Mark::Kind::Polygon:
            painter.drawPolygon(mark.points);
            break;
        case Mark::Kind::Text:
        case Mark::Kind::Picture:
            break;
        }
    }
    painter.restore();
}

QImage sheetImage(const Sheet &sheet, double scale)
{
    QImage image((sheet.size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintSheet(painter, sheet);
    return image;
}

namespace {

QPageLayout layoutFor(const Sheet &sheet)
{
    const bool landscape = sheet.size.width() > sheet.size.height();
    const QSizeF upright = landscape ? sheet.size.transposed() : sheet.size;
    const QPageSize size(QPageSize::id(upright, QPageSize::Point, QPageSize::FuzzyMatch));
    return QPageLayout(size.isValid() ? size : QPageSize(upright, QPageSize::Point),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

/// The writer stamps the moment it runs; paper is dated by what it says, and the same pages give
/// the same file. Lengths stay, so that the file's table of offsets holds.
void settleDates(QByteArray &pdf, const QDateTime &made)
{
    const QByteArray stamp =
        (made.isValid() ? made : QDateTime(QDate(2000, 1, 1), QTime(0, 0), QTimeZone::utc()))
            .toUTC()
            .toString(u"yyyyMMddHHmmss"_s)
            .toLatin1();
    for (const QByteArray &name : {"/CreationDate (D:"_ba, "/ModDate (D:"_ba}) {
        const qsizetype at = pdf.indexOf(name);
        if (at >= 0)
            pdf.replace(at + name.size(), stamp.size(), stamp);
    }
}

} // namespace

Result<QByteArray> pdfOf(const Sheets &sheets, const Advance &advance)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(72 * textUnits);
        writer.setTitle(sheets.title);
        writer.setCreator(u"Stint"_s);
        QPainter painter;
        for (size_t i = 0; i < sheets.pages.size(); ++i) {
            if (advance && !advance(static_cast<int>(i), static_cast<int>(sheets.pages.size())))
                return failure(
                    QCoreApplication::translate("Print", "Stopped; nothing was written."));
            const Sheet &sheet = sheets.pages[i];
            writer.setPageLayout(layoutFor(sheet));
            if (i == 0)
                painter.begin(&writer);
            else
                writer.newPage();
            painter.resetTransform();
            painter.scale(textUnits, textUnits);
            paintSheet(painter, sheet);
        }
        if (painter.isActive())
            painter.end();
    }
    settleDates(pdf, sheets.made);
    return pdf;
}

Result<void> printSheets(const Sheets &sheets, QPrinter &printer, int first, int last)
{
    printer.setFullPage(true);
    printer.setDocName(sheets.title);
    QPainter painter;
    for (const Sheet &sheet : sheets.pages) {
        if (first > 0 && (sheet.number < first || (last > 0 && sheet.number > last)))
            continue;
        const bool landscape = sheet.size.width() > sheet.size.height();
        printer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (!painter.isActive()) {
            if (!painter.begin(&printer))
                return failure(
                    QCoreApplication::translate(
                        "Print",
                        "The printer %1 could not be started. Check that it is on, or save a "
                        "PDF instead.")
                        .arg(printer.printerName()));
        } else if (!printer.newPage()) {
            return failure(QCoreApplication::translate(
                "Print", "The printer stopped taking pages. Check it, and print the rest again."));
        }
        const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
        painter.resetTransform();
        const double scale =
            std::min(paper.width() / sheet.size.width(), paper.height() / sheet.size.height());
        painter.scale(scale, scale);
        paintSheet(painter, sheet);
    }
    return {};
}

} // namespace stint::ui
