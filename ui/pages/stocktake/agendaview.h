// SPDX-License-Identifier: GPL-3.0-or-later
// The challenges of a stocktake one below the other, under the topics of its agenda. While it is
// open none moves or goes: what is decided stays where it was gone through.
#pragma once

#include "ui/pages/stocktake/agendaitems.h"

#include <QJsonObject>
#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace stint::ui {

class AgendaBlock;
class AgendaSlot;
class ChallengeChoice;
class SecondaryLabel;

class AgendaView : public QScrollArea
{
    Q_OBJECT

public:
    explicit AgendaView(edit::Portfolio *portfolio, QWidget *parent = nullptr);

    /// `before` and `past`: see agendaItems.
    void setStocktake(const Stocktake &stocktake, const Snapshot *before, const PastAgenda *past);
    /// Keeps what was typed and is not kept yet.
    void commit();
    /// The decisions that are being written, at any stocktake.
    QJsonObject saveDecisions() const;
    void restoreDecisions(const QJsonObject &begun);
    /// Of the first challenge: a key pressed as the page comes changes nothing.
    QWidget *firstControl() const;
    /// Brings what was said of a challenge (of the whole portfolio without one) into view.
    void reveal(Id<Challenge> challenge);
    /// A row of the challenge that was last worked on, or of the first.
    void askFor(EntityKind kind);

signals:
    /// A challenge was added by hand, or more is to be seen: what is shown is to be set again, at
    /// once.
    void added();
    void errorOccurred(const QString &message);
    void rowWanted(stint::EntityKind kind, stint::Id<stint::Challenge> challenge, QWidget *from);
    void linkActivated(const stint::ui::Link &link);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    std::vector<AgendaItem> inPlace(std::vector<AgendaItem> items);
    void arrange(const std::vector<AgendaItem> &items, bool held);
    void clear();
    void goOn(AgendaBlock *block); ///< with the decisions that were being written there
    AgendaSlot *slotFor(Id<Challenge> challenge);
    AgendaBlock *blockIn(AgendaSlot *slot);
    void enter(AgendaSlot *slot, Qt::FocusReason reason);
    void fillSight();
    bool makeBlocksInSight();
    void layOut();
    void leaveOut(std::vector<AgendaItem> &items);
    void fillChoice();
    void add(int index);
    void retranslate();

    edit::Portfolio *m_portfolio;
    Id<Stocktake> m_stocktake;
    QHash<qint64, int> m_places;         ///< challenge → topic under which it was first shown
    QHash<qint64, AgendaSlot *> m_slots; ///< by challenge
    QList<qint64> m_order;               ///< as arranged: headings negative
    QJsonObject m_begun;                 ///< decisions, by stocktake and challenge
    Id<Challenge> m_current;             ///< the one that had the focus last
    bool m_filling = false;
    ChallengeChoice *m_add;
    SecondaryLabel *m_nothing;
    QVBoxLayout *m_layout; ///< of headings and blocks
    QList<QWidget *> m_headings;
    QPushButton *m_more; ///< of what was left out
    int m_most;          ///< places on the agenda; what was added by hand comes besides
};

} // namespace stint::ui
