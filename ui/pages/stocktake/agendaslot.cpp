// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stocktake/agendaslot.h"

#include "ui/pages/stocktake/agendablock.h"

#include <QFocusEvent>
#include <QVBoxLayout>

namespace stint::ui {

namespace {

/// Of a block whose names and reasons take a line each.
int likelyHeight(const AgendaItem &item)
{
    constexpr int head = 64, said = 52, row = 28;
    return head + said + row * static_cast<int>(item.rows.size() + item.recorded.size());
}

} // namespace

AgendaSlot::AgendaSlot(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

void AgendaSlot::setItem(Id<Stocktake> stocktake, const AgendaItem &item, const QString &name)
{
    m_stocktake = stocktake;
    m_item = item;
    if (m_block) {
        m_block->setItem(stocktake, item);
        return;
    }
    setAccessibleName(name);
    setFixedHeight(likelyHeight(item));
}

void AgendaSlot::setBlock(AgendaBlock *block)
{
    m_block = block;
    setAccessibleName({}); // the block has it
    setMinimumHeight(0);
    setMaximumHeight(QWIDGETSIZE_MAX);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(block);
    block->setItem(m_stocktake, m_item);
    block->show(); // at once: what follows may put the focus in it
    QWidget *last = this;
    for (QWidget *control : block->controls()) {
        setTabOrder(last, control);
        last = control;
    }
    setFocusPolicy(Qt::NoFocus); // only now: what takes no focus has no place among the tabs
}

void AgendaSlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_block)
        emit entered(event->reason());
}

} // namespace stint::ui
