// SPDX-License-Identifier: GPL-3.0-or-later
// The place of a challenge at a stocktake. Its block is made when it comes into sight or takes the
// focus; until then it is as high as the block may become.
#pragma once

#include "ui/pages/stocktake/agendaitems.h"

#include <QWidget>

namespace stint::ui {

class AgendaBlock;

class AgendaSlot : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaSlot(QWidget *parent);

    /// `name`: of the challenge, read aloud while there is no block.
    void setItem(Id<Stocktake> stocktake, const AgendaItem &item, const QString &name);
    AgendaBlock *block() const { return m_block; } ///< none: not made yet
    void setBlock(AgendaBlock *block);

signals:
    /// It took the focus and has no block.
    void entered(Qt::FocusReason reason);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    Id<Stocktake> m_stocktake;
    AgendaItem m_item;
    AgendaBlock *m_block = nullptr;
};

} // namespace stint::ui
