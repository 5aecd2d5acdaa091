// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheets.h"

using namespace Qt::StringLiterals;

namespace stint::ui {

void Mark::move(double dx, double dy)
{
    box.translate(dx, dy);
    points.translate(dx, dy);
    baseline += dy;
}

QRectF Sheets::textArea(const Sheet &sheet) const
{
    return QRectF(QPointF(), sheet.size)
        .adjusted(pageMargin, pageMargin / 2, -pageMargin, -pageMargin / 2);
}

QSizeF paperSize(PaperKind kind)
{
    switch (kind) {
    case PaperKind::A4:
        return {595.276, 841.89};
    case PaperKind::Tabloid:
        return {792, 1224};
    case PaperKind::A3:
        return {841.89, 1190.551};
    case PaperKind::Letter:
        break;
    }
    return {612, 792};
}

bool paperKindFrom(const QString &name, PaperKind &kind)
{
    const QString lower = name.toLower();
    if (lower == "letter"_L1)
        kind = PaperKind::Letter;
    else if (lower == "a4"_L1)
        kind = PaperKind::A4;
    else if (lower == "tabloid"_L1)
        kind = PaperKind::Tabloid;
    else if (lower == "a3"_L1)
        kind = PaperKind::A3;
    else
        return false;
    return true;
}

} // namespace stint::ui
