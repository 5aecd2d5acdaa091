// SPDX-License-Identifier: GPL-3.0-or-later
// The challenges of a stocktake one below the other, under the topics of its agenda. While it is
// open none moves or goes: what is decided stays where it was gone through.
#pragma once

#include "ui/pages/stocktake/agendaitems.h"

#include <QScrollArea>

class QComboBox;
class QVBoxLayout;

namespace stint::ui {

class AgendaBlock;
class SecondaryLabel;

class AgendaView : public QScrollArea
{
    Q_OBJECT

public:
    explicit AgendaView(edit::Portfolio *portfolio, QWidget *parent = nullptr);

    /// `before`: see governance::agenda.
    void setStocktake(const Stocktake &stocktake, const Snapshot *before);
    /// Keeps what was typed and is not kept yet.
    void commit();
    QWidget *firstControl() const;
    /// Brings what was said of a challenge (of the whole portfolio without one) into view.
    void reveal(Id<Challenge> challenge);

signals:
    /// A challenge was added by hand: what is shown is to be set again, at once.
    void added();
    void errorOccurred(const QString &message);
    void rowWanted(stint::EntityKind kind, stint::Id<stint::Challenge> challenge, QWidget *from);
    void linkActivated(const stint::ui::Link &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<AgendaItem> inPlace(std::vector<AgendaItem> items);
    void arrange(const std::vector<AgendaItem> &items, bool held);
    void clear();
    AgendaBlock *blockFor(Id<Challenge> challenge);
    void fillChoice();
    void add(int index);
    void retranslate();

    edit::Portfolio *m_portfolio;
    Id<Stocktake> m_stocktake;
    QHash<qint64, int> m_places;           ///< challenge → topic under which it was first shown
    QHash<qint64, AgendaBlock *> m_blocks; ///< by challenge
    QList<qint64> m_order;                 ///< as arranged: headings negative
    QComboBox *m_add;
    SecondaryLabel *m_nothing;
    QVBoxLayout *m_layout; ///< of headings and blocks
    QList<QWidget *> m_headings;
};

} // namespace stint::ui
