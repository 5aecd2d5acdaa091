// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/tableheader.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/table/tableview.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {
constexpr int arrowRoom = 18;
}

TableHeader::TableHeader(TableView *view)
    : QHeaderView(Qt::Horizontal, view)
    , m_view(view)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(36);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), QFontMetrics(smallFont()).height() + 12};
}

QSize TableHeader::sectionSizeFromContents(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    return {QFontMetrics(font).horizontalAdvance(text) + 20 + arrowRoom, sizeHint().height()};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(palette());
    painter->save();
    painter->fillRect(rect, theme.window);
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.border);
    const auto &sorted = m_view->rows()->sortedBy();
    const bool strong =
        !sorted.empty() && m_view->rows()->column(section).key() == sorted.front().column;
    int left = 8;
    int right = 8;
    m_view->padCell(section, left, right);
    QRect room = rect.adjusted(left, 0, -right, 0);
    QFont font = smallFont();
    if (strong)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(strong ? theme.text : theme.secondary);
    const bool onRight = m_view->rows()->column(section).isRightAligned();
    const QString label =
        m_view->rows()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QFontMetrics metrics(font);
    if (strong) {
        const QString name =
            sorted.front().order == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s;
        const int width = qMin(metrics.horizontalAdvance(label), room.width() - arrowRoom);
        const int x = onRight ? room.right() - 12 : room.left() + width + 4;
        paintIcon(*painter, QRectF(x, rect.center().y() - 6, 13, 13), name, theme.text);
        room.setWidth(room.width() - arrowRoom);
    }
    painter->drawText(
        room, static_cast<int>((onRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
        metrics.elidedText(label, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace stint::ui
