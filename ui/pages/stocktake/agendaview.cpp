// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stocktake/agendaview.h"

#include "model/report/agendawords.h"
#include "ui/pages/stocktake/agendablock.h"
#include "ui/widgets/secondarylabel.h"

#include <QComboBox>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int offAgenda = 100; ///< the place of what no topic names

} // namespace

AgendaView::AgendaView(edit::Portfolio *portfolio, QWidget *parent)
    : QScrollArea(parent)
    , m_portfolio(portfolio)
    , m_add(new QComboBox(this))
    , m_nothing(new SecondaryLabel({}, this))
    , m_layout(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *board = new QWidget(this);
    auto *layout = new QVBoxLayout(board);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    m_add->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setMinimumContentsLength(28);
    m_add->setVisible(!portfolio->isReadOnly());
    m_nothing->setWordWrap(true);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_nothing);
    m_layout->setSpacing(8);
    layout->addLayout(m_layout);
    layout->addStretch(1);
    setWidget(board);
    connect(m_add, &QComboBox::activated, this, &AgendaView::add);
    retranslate();
}

QWidget *AgendaView::firstControl() const
{
    return m_add;
}

void AgendaView::retranslate()
{
    m_add->setPlaceholderText(tr("Add a challenge…"));
    m_add->setAccessibleName(tr("Add a challenge that is not on the agenda"));
    m_order.clear(); // the headings are said again
    for (AgendaBlock *block : std::as_const(m_blocks))
        block->retranslate();
}

void AgendaView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AgendaView::setStocktake(const Stocktake &stocktake, const Snapshot *before)
{
    if (stocktake.id != m_stocktake)
        clear();
    m_stocktake = stocktake.id;
    const auto items = inPlace(agendaItems(*m_portfolio, stocktake, before));
    arrange(items, stocktake.held);
    for (const AgendaItem &item : items)
        m_blocks.value(item.challenge.value)->setItem(stocktake.id, item);
    m_nothing->setVisible(items.empty());
    m_nothing->setText(stocktake.held
                           ? tr("Nothing was written down challenge by challenge.")
                           : tr("The file has nothing to go through: nothing is to be decided, "
                                "late or promised, and nothing has changed."));
    fillChoice();
}

void AgendaView::commit()
{
    for (AgendaBlock *block : std::as_const(m_blocks))
        block->commit();
}

void AgendaView::clear()
{
    qDeleteAll(m_blocks);
    m_blocks.clear();
    m_places.clear();
    m_order.clear();
}

/// The items in the places that they were first shown in, with those that have lost all they had.
std::vector<AgendaItem> AgendaView::inPlace(std::vector<AgendaItem> items)
{
    QSet<qint64> present;
    for (const AgendaItem &item : items) {
        const int place = item.topic ? static_cast<int>(*item.topic) : offAgenda;
        if (!m_places.contains(item.challenge.value))
            m_places.insert(item.challenge.value, place);
        present.insert(item.challenge.value);
    }
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        const Id<Challenge> challenge(it.key());
        if (!present.contains(it.key()) && (!challenge || m_portfolio->now().find(challenge)))
            items.push_back({.challenge = challenge});
    }
    // Those without a row any more have no order of their own.
    std::ranges::stable_sort(items, {}, [this](const AgendaItem &item) {
        const qsizetype shown = m_order.indexOf(item.challenge.value);
        return std::tuple(m_places.value(item.challenge.value), shown < 0 ? m_order.size() : shown);
    });
    return items;
}

AgendaBlock *AgendaView::blockFor(Id<Challenge> challenge)
{
    AgendaBlock *&block = m_blocks[challenge.value];
    if (block)
        return block;
    block = new AgendaBlock(m_portfolio, widget());
    connect(block, &AgendaBlock::errorOccurred, this, &AgendaView::errorOccurred);
    connect(block, &AgendaBlock::actionWanted, this, [this, challenge](QWidget *from) {
        emit rowWanted(EntityKind::Action, challenge, from);
    });
    connect(block, &AgendaBlock::decisionWanted, this, [this, challenge](QWidget *from) {
        emit rowWanted(EntityKind::Decision, challenge, from);
    });
    connect(block, &AgendaBlock::linkActivated, this, &AgendaView::linkActivated);
    return block;
}

void AgendaView::arrange(const std::vector<AgendaItem> &items, bool held)
{
    QList<qint64> order;
    for (const AgendaItem &item : items) {
        const int place = m_places.value(item.challenge.value);
        if (const qint64 heading = -1 - place; !order.contains(heading))
            order << heading;
        order << item.challenge.value;
    }
    if (order == m_order)
        return;
    m_order = order;
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    for (QWidget *heading : std::as_const(m_headings))
        heading->deleteLater();
    m_headings.clear();
    QSet<qint64> kept;
    QWidget *last = m_add;
    for (const qint64 entry : order) {
        if (entry < 0) {
            const auto place = static_cast<int>(-1 - entry);
            auto *heading = new HeadingLabel(
                place == offAgenda
                    ? (held ? tr("Recorded") : tr("Not on the agenda"))
                    : report::topicWords(report::Words(),
                                         static_cast<governance::AgendaTopic>(place)),
                widget());
            m_layout->addWidget(heading);
            m_headings << heading;
            continue;
        }
        AgendaBlock *block = blockFor(Id<Challenge>(entry));
        kept.insert(entry);
        m_layout->addWidget(block);
        block->show(); // at once: what follows may put the focus in it
        for (QWidget *control : block->controls()) {
            setTabOrder(last, control);
            last = control;
        }
    }
    for (auto it = m_blocks.begin(); it != m_blocks.end();) {
        if (kept.contains(it.key())) {
            ++it;
            continue;
        }
        delete *it;
        it = m_blocks.erase(it);
    }
}

void AgendaView::fillChoice()
{
    const QSignalBlocker quiet(m_add);
    m_add->clear();
    if (!m_places.contains(0))
        m_add->addItem(tr("The portfolio"), qint64(0));
    for (const Challenge &row : m_portfolio->now().table<Challenge>()) {
        if (!m_places.contains(row.id.value))
            m_add->addItem(u"%1 %2"_s.arg(row.code, row.title.simplified()), row.id.value);
    }
    m_add->setCurrentIndex(-1);
    m_add->setEnabled(m_add->count() > 0);
}

void AgendaView::reveal(Id<Challenge> challenge)
{
    AgendaBlock *block = m_blocks.value(challenge.value);
    if (!block)
        return;
    block->focusMinute();
    // Where it stands is known once everything is laid out.
    QTimer::singleShot(0, block, [this, block] { ensureWidgetVisible(block); });
}

void AgendaView::add(int index)
{
    const Id<Challenge> challenge(m_add->itemData(index).toLongLong());
    m_places.insert(challenge.value, offAgenda);
    emit added();
    AgendaBlock *block = blockFor(challenge);
    ensureWidgetVisible(block);
    block->focusMinute();
}

} // namespace stint::ui
