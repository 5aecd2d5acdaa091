// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenges/boardaccess.h"

#include "ui/pages/challenges/boardview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

class BoardInterface;

/// A column (id 0) or a card of the board. Registered with QAccessible, which owns it.
class PartInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartInterface(BoardView *board, int column, qint64 id)
        : m_board(board)
        , m_column(column)
        , m_id(id)
    {
    }
    bool isValid() const override
    {
        return m_board && column() >= 0 && column() < static_cast<int>(m_board->columns().size());
    }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override
    {
        return m_id || !isValid() ? 0 : static_cast<int>(ids().size());
    }
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        if (m_id) {
            const int lane = m_board->laneOf(m_id);
            const QString card = m_board->card(m_id).spoken();
            return lane < 0 ? card
                            : card + u", "_s + m_board->lanes()[static_cast<size_t>(lane)].title;
        }
        const BoardColumn &c = m_board->columns()[static_cast<size_t>(m_column)];
        return c.title + u", "_s + c.countText();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect r = m_id ? m_board->cardRect(m_id) : m_board->columnRect(m_column);
        return {m_board->viewport()->mapToGlobal(r.topLeft()), r.size()};
    }
    QAccessible::Role role() const override
    {
        return m_id ? QAccessible::ListItem : QAccessible::List;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        if (m_id) {
            state.focusable = true;
            state.selectable = true;
            state.focused = m_board->hasFocus() && m_board->currentId() == m_id;
            const auto selected = m_board->selectedIds();
            state.selected = std::ranges::find(selected, m_id) != selected.end();
        } else {
            state.collapsed = m_board->isFolded(m_column);
        }
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override
    {
        return m_id ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (m_id && name == pressAction() && m_board)
            emit m_board->opened(m_id);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    qint64 id() const { return m_id; }
    int column() const { return m_id && m_board ? m_board->columnOf(m_id) : m_column; }

private:
    const std::vector<qint64> &ids() const
    {
        return m_board->columns()[static_cast<size_t>(m_column)].ids;
    }
    QPointer<BoardView> m_board;
    int m_column;
    qint64 m_id;
};

class BoardInterface : public QAccessibleWidget
{
public:
    explicit BoardInterface(BoardView *board)
        : QAccessibleWidget(board, QAccessible::List)
    {
    }
    ~BoardInterface() override { clear(); }

    BoardView *board() const { return static_cast<BoardView *>(widget()); }
    int childCount() const override { return static_cast<int>(board()->columns().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return part(index, 0);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *p = dynamic_cast<const PartInterface *>(child);
        return p && p->id() == 0 ? p->column() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const qint64 id = board()->currentId();
        const int column = board()->columnOf(id);
        return column < 0 ? nullptr : part(column, id);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return BoardView::tr("Board");
        return QAccessibleWidget::text(kind);
    }

    QAccessibleInterface *part(int column, qint64 id) const
    {
        const qint64 key = id ? id : -1 - column;
        const auto it = m_parts.constFind(key);
        if (it != m_parts.constEnd()) {
            if (QAccessibleInterface *known = QAccessible::accessibleInterface(*it))
                return known;
        }
        auto *made = new PartInterface(board(), column, id);
        m_parts.insert(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    void clear()
    {
        for (const QAccessible::Id id : std::as_const(m_parts))
            QAccessible::deleteAccessibleInterface(id);
        m_parts.clear();
    }

private:
    mutable QHash<qint64, QAccessible::Id> m_parts;
};

BoardInterface *interfaceOf(BoardView *board)
{
    return static_cast<BoardInterface *>(QAccessible::queryAccessibleInterface(board));
}

QAccessibleInterface *PartInterface::parent() const
{
    if (!m_board)
        return nullptr;
    BoardInterface *board = interfaceOf(m_board);
    return m_id ? board->part(column(), 0) : board;
}

QAccessibleInterface *PartInterface::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return interfaceOf(m_board)->part(m_column, ids()[static_cast<size_t>(index)]);
}

int PartInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *p = dynamic_cast<const PartInterface *>(child);
    if (!p || !p->id() || m_id || !isValid())
        return -1;
    const auto it = std::ranges::find(ids(), p->id());
    return it == ids().end() ? -1 : static_cast<int>(it - ids().begin());
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *board = qobject_cast<BoardView *>(object);
    return board ? new BoardInterface(board) : nullptr;
}

} // namespace

void installBoardAccess()
{
    QAccessible::installFactory(make); // the same function again is not installed twice
}

void boardChanged(BoardView *board)
{
    if (!QAccessible::isActive())
        return;
    interfaceOf(board)->clear();
    QAccessibleEvent event(board, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void boardFocusMoved(BoardView *board)
{
    if (!QAccessible::isActive() || !board->hasFocus() || !board->currentId())
        return;
    if (QAccessibleInterface *card = interfaceOf(board)->focusChild()) {
        QAccessibleEvent event(card, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace stint::ui
