// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a line beneath the command box: icon, words, and at the right what it is of or its keys.
// Words that were looked for are bold.
#pragma once

#include <QStyledItemDelegate>

namespace stint::ui {

class CommandListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        ActionRole = Qt::UserRole,
        KindRole,
        IdRole,
        NoteRole,
        TitleRole,
        MentionRole,
        HeadingRole
    };
    static constexpr int lineHeight = 32;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace stint::ui
