// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/columnspopup.h"

#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/table/tableview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace stint::ui {

ColumnsPopup::ColumnsPopup(TableView *view)
    : QFrame(view, Qt::Popup)
    , m_view(view)
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_list);
    layout->addWidget(new SecondaryLabel(tr("Space shows or hides. Drag, or Alt+Up and Alt+Down, "
                                            "moves."),
                                         this, SecondaryLabel::Size::Small));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    const QHeaderView *header = view->horizontalHeader();
    // Shown ones first, in their order; then what could be added.
    for (const bool shown : {true, false}) {
        for (int v = 0; v < header->count(); ++v) {
            const int c = header->logicalIndex(v);
            if (header->isSectionHidden(c) == shown)
                continue;
            auto *item =
                new QListWidgetItem(view->rows()->column(c).label(view->rows()->now()), m_list);
            item->setData(Qt::UserRole, view->rows()->column(c).key());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemIsDragEnabled);
            item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsPopup::apply);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsPopup::apply);
    setMinimumSize(280, 380);
}

void ColumnsPopup::popUp(const QPoint &globalTopLeft)
{
    move(globalTopLeft);
    show();
    m_list->setFocus();
}

void ColumnsPopup::apply()
{
    if (m_filling)
        return;
    int visual = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        const int c = m_view->rows()->columnOf(item->data(Qt::UserRole).toString());
        if (c < 0)
            continue;
        m_view->moveColumn(c, visual++);
        m_view->setColumnShown(c, item->checkState() == Qt::Checked);
    }
}

void ColumnsPopup::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_filling = true;
    QListWidgetItem *item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    m_filling = false;
    apply();
}

bool ColumnsPopup::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() & Qt::AltModifier &&
            (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

} // namespace stint::ui
