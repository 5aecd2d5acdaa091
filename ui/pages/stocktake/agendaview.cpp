// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stocktake/agendaview.h"

#include "model/report/agendawords.h"
#include "ui/pages/stocktake/agendablock.h"
#include "ui/pages/stocktake/agendaslot.h"
#include "ui/pages/stocktake/challengechoice.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/secondarylabel.h"

#include <QApplication>
#include <QEvent>
#include <QJsonArray>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int offAgenda = 100; ///< the place of what no topic names
constexpr int step = 250;      ///< more than any meeting goes through, and quickly laid out

} // namespace

AgendaView::AgendaView(edit::Portfolio *portfolio, QWidget *parent)
    : QScrollArea(parent)
    , m_portfolio(portfolio)
    , m_add(new ChallengeChoice(this))
    , m_nothing(new SecondaryLabel({}, this))
    , m_layout(new QVBoxLayout)
    , m_more(plainButton({}, {}, this))
    , m_most(step)
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
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setWidget(board);
    connect(m_add, &ChallengeChoice::aboutToOpen, this, &AgendaView::fillChoice);
    connect(m_add, &QComboBox::activated, this, &AgendaView::add);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += step;
        emit added();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *at) {
        for (; at && at != this; at = at->parentWidget()) {
            if (const auto *block = qobject_cast<AgendaBlock *>(at))
                m_current = block->challenge();
        }
    });
    retranslate();
}

void AgendaView::askFor(EntityKind kind)
{
    AgendaSlot *slot = m_slots.value(m_current.value);
    for (const qint64 entry : std::as_const(m_order)) {
        if (!slot && entry >= 0)
            slot = m_slots.value(entry);
    }
    if (!slot)
        return;
    AgendaBlock *block = blockIn(slot);
    fillSight();
    ensureWidgetVisible(slot);
    emit rowWanted(kind, block->challenge(), block);
}

QWidget *AgendaView::firstControl() const
{
    for (const qint64 entry : m_order) {
        if (entry < 0)
            continue;
        AgendaSlot *slot = m_slots.value(entry);
        return slot->block() ? slot->block()->controls().first() : slot;
    }
    return nullptr;
}

void AgendaView::retranslate()
{
    m_add->setPlaceholderText(tr("Add a challenge…"));
    m_add->setAccessibleName(tr("Add a challenge that is not on the agenda"));
    m_order.clear(); // the headings are said again
    for (const AgendaSlot *slot : std::as_const(m_slots)) {
        if (slot->block())
            slot->block()->retranslate();
    }
}

void AgendaView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AgendaView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fillSight();
}

void AgendaView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fillSight();
}

void AgendaView::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    fillSight();
}

void AgendaView::setStocktake(const Stocktake &stocktake, const Snapshot *before,
                              const PastAgenda *past)
{
    if (stocktake.id != m_stocktake)
        clear();
    m_stocktake = stocktake.id;
    auto items = inPlace(agendaItems(*m_portfolio, stocktake, before, past));
    leaveOut(items);
    arrange(items, stocktake.held);
    for (const AgendaItem &item : items) {
        const Challenge *row = m_portfolio->now().find(item.challenge);
        m_slots.value(item.challenge.value)
            ->setItem(stocktake.id, item,
                      row ? u"%1 %2"_s.arg(row->code, row->title.simplified())
                          : tr("The portfolio"));
    }
    m_nothing->setVisible(items.empty());
    m_nothing->setText(stocktake.held
                           ? tr("Nothing was written down challenge by challenge.")
                           : tr("The file has nothing to go through: nothing is to be decided, "
                                "late or promised, and nothing has changed."));
    m_add->setEnabled(m_places.size() <= std::ssize(m_portfolio->now().table<Challenge>()));
    fillSight();
}

void AgendaView::commit()
{
    for (const AgendaSlot *slot : std::as_const(m_slots)) {
        if (slot->block())
            slot->block()->commit();
    }
}

/// What is being written stays with its stocktake, by that and by challenge.
QJsonObject AgendaView::saveDecisions() const
{
    QJsonObject all = m_begun;
    QJsonObject here = all[QString::number(m_stocktake.value)].toObject();
    for (const AgendaSlot *slot : std::as_const(m_slots)) {
        if (!slot->block())
            continue;
        const QString challenge = QString::number(slot->block()->challenge().value);
        if (const QJsonArray begun = slot->block()->saveDecisions(); !begun.isEmpty())
            here[challenge] = begun;
        else
            here.remove(challenge);
    }
    all[QString::number(m_stocktake.value)] = here;
    return all;
}

void AgendaView::restoreDecisions(const QJsonObject &begun)
{
    m_begun = begun;
    for (const AgendaSlot *slot : std::as_const(m_slots)) {
        if (slot->block())
            goOn(slot->block());
    }
}

void AgendaView::goOn(AgendaBlock *block)
{
    const QJsonObject here = m_begun[QString::number(m_stocktake.value)].toObject();
    block->restoreDecisions(here[QString::number(block->challenge().value)].toArray());
}

void AgendaView::clear()
{
    if (m_stocktake)
        m_begun = saveDecisions();
    qDeleteAll(m_slots);
    m_slots.clear();
    m_current = {};
    m_most = step;
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
    QHash<qint64, qsizetype> shown;
    for (qsizetype i = 0; i < m_order.size(); ++i)
        shown.insert(m_order.at(i), i);
    std::ranges::stable_sort(items, {}, [&](const AgendaItem &item) {
        const qint64 challenge = item.challenge.value;
        return std::pair(m_places.value(challenge), shown.value(challenge, m_order.size()));
    });
    return items;
}

/// Thousands of places would take a second to lay out each time that the page is shown.
void AgendaView::leaveOut(std::vector<AgendaItem> &items)
{
    int shown = 0;
    const auto left = std::erase_if(items, [&](const AgendaItem &item) {
        return m_places.value(item.challenge.value) != offAgenda && ++shown > m_most;
    });
    m_more->setVisible(left > 0);
    m_more->setText(tr("Show more of the agenda (%1)").arg(QLocale().toString(qlonglong(left))));
}

AgendaSlot *AgendaView::slotFor(Id<Challenge> challenge)
{
    AgendaSlot *&slot = m_slots[challenge.value];
    if (slot)
        return slot;
    slot = new AgendaSlot(widget());
    connect(slot, &AgendaSlot::entered, this,
            [this, at = slot](Qt::FocusReason reason) { enter(at, reason); });
    return slot;
}

AgendaBlock *AgendaView::blockIn(AgendaSlot *slot)
{
    if (slot->block())
        return slot->block();
    auto *block = new AgendaBlock(m_portfolio, slot);
    connect(block, &AgendaBlock::errorOccurred, this, &AgendaView::errorOccurred);
    connect(block, &AgendaBlock::actionWanted, this, [this, block](QWidget *from) {
        emit rowWanted(EntityKind::Action, block->challenge(), from);
    });
    connect(block, &AgendaBlock::decisionWanted, this, [this, block](QWidget *from) {
        emit rowWanted(EntityKind::Decision, block->challenge(), from);
    });
    connect(block, &AgendaBlock::linkActivated, this, &AgendaView::linkActivated);
    slot->setBlock(block);
    goOn(block);
    return block;
}

/// The focus goes on into the block: to its end if it came from behind.
void AgendaView::enter(AgendaSlot *slot, Qt::FocusReason reason)
{
    QWidgetList controls = blockIn(slot)->controls();
    if (reason == Qt::BacktabFocusReason)
        std::ranges::reverse(controls);
    for (QWidget *control : std::as_const(controls)) {
        if (control->isVisibleTo(slot) && control->isEnabled()) {
            control->setFocus(reason);
            break;
        }
    }
    fillSight();
    ensureWidgetVisible(slot);
}

/// Makes the blocks that can be seen and keeps what is seen where it is.
void AgendaView::fillSight()
{
    if (m_filling || !isVisible())
        return;
    const QScopedValueRollback filling(m_filling, true);
    layOut();
    const int top = verticalScrollBar()->value();
    const QWidget *anchor = nullptr;
    for (const qint64 entry : std::as_const(m_order)) {
        if (QWidget *slot = m_slots.value(entry); slot && slot->y() >= top) {
            anchor = slot;
            break;
        }
    }
    const int before = anchor ? anchor->y() : 0;
    while (makeBlocksInSight()) {
        layOut();
        if (anchor)
            verticalScrollBar()->setValue(top + anchor->y() - before);
    }
}

bool AgendaView::makeBlocksInSight()
{
    const int top = verticalScrollBar()->value();
    const int bottom = top + viewport()->height() * 3 / 2; // what Tab comes to next
    bool made = false;
    for (const qint64 entry : std::as_const(m_order)) {
        AgendaSlot *slot = m_slots.value(entry);
        if (!slot || slot->block() || slot->geometry().bottom() < top)
            continue;
        if (slot->y() > bottom)
            break;
        blockIn(slot);
        made = true;
    }
    return made;
}

/// At once: what is in sight depends on it.
void AgendaView::layOut()
{
    widget()->layout()->activate();
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &request);
}

void AgendaView::arrange(const std::vector<AgendaItem> &items, bool held)
{
    QList<qint64> order;
    qint64 last = 0;
    for (const AgendaItem &item : items) {
        const qint64 heading = -1 - m_places.value(item.challenge.value);
        if (heading != last)
            order << heading;
        last = heading;
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
    QWidget *before = m_add;
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
        AgendaSlot *slot = slotFor(Id<Challenge>(entry));
        kept.insert(entry);
        m_layout->addWidget(slot);
        slot->show();
        for (QWidget *stop : slot->block() ? slot->block()->controls() : QWidgetList{slot}) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
    for (auto it = m_slots.begin(); it != m_slots.end();) {
        if (kept.contains(it.key())) {
            ++it;
            continue;
        }
        delete *it;
        it = m_slots.erase(it);
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
}

void AgendaView::reveal(Id<Challenge> challenge)
{
    if (m_places.contains(challenge.value) && !m_slots.contains(challenge.value)) {
        m_most = std::numeric_limits<int>::max() - step;
        emit added();
    }
    AgendaSlot *slot = m_slots.value(challenge.value);
    if (!slot)
        return;
    blockIn(slot)->focusMinute();
    // Where it stands is known once everything is laid out.
    QTimer::singleShot(0, slot, [this, slot] {
        fillSight();
        ensureWidgetVisible(slot);
    });
}

void AgendaView::add(int index)
{
    const Id<Challenge> challenge(m_add->itemData(index).toLongLong());
    m_places.insert(challenge.value, offAgenda);
    emit added();
    AgendaSlot *slot = slotFor(challenge);
    blockIn(slot)->focusMinute();
    fillSight();
    ensureWidgetVisible(slot);
}

} // namespace stint::ui
