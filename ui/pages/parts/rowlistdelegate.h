// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the lines of a RowList.
#pragma once

#include <QStyledItemDelegate>

namespace stint::ui {

class RowList;
struct ListCell;
struct ListRow;
struct Theme;

class RowListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowListDelegate(RowList *list);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &p, const QRect &rect, const ListRow &row, const Theme &theme) const;
    void paintCell(QPainter &p, const QRect &rect, Qt::Alignment align, const ListCell &cell,
                   const Theme &theme, bool selected, bool heading, bool twoLines) const;
    static void paintTwoLines(QPainter &p, const QRect &rect, Qt::Alignment align,
                              const QString &text);
    void paintWords(QPainter &p, const QRect &rect, Qt::Alignment align, const ListCell &cell,
                    const QColor &colour) const;

    RowList *m_list;
};

} // namespace stint::ui
