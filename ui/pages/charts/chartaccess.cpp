// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charts/chartaccess.h"

#include "ui/pages/charts/markchart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

/// One mark. Registered with QAccessible, which owns it.
class MarkInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkInterface(MarkChart *chart, int mark)
        : m_chart(chart)
        , m_mark(mark)
    {
    }
    int mark() const { return m_mark; }
    bool isValid() const override { return m_chart && m_mark < m_chart->markCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_chart ? QAccessible::queryAccessibleInterface(m_chart) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_chart->markWords(m_mark) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect own = m_chart->markRect(m_mark).toAlignedRect();
        return {m_chart->viewport()->mapToGlobal(own.topLeft()), own.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.focused = m_chart->hasFocus() && m_chart->current() == m_mark;
        state.selected = m_chart->isSelected(m_mark);
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid() || name != pressAction())
            return;
        m_chart->makeCurrent(m_mark);
        m_chart->openCurrent();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<MarkChart> m_chart;
    int m_mark;
};

class ChartInterface : public QAccessibleWidget
{
public:
    explicit ChartInterface(MarkChart *chart)
        : QAccessibleWidget(chart, QAccessible::List)
    {
    }
    ~ChartInterface() override { clear(); }

    MarkChart *chart() const { return static_cast<MarkChart *>(widget()); }
    int childCount() const override { return chart()->markCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        m_marks.resize(static_cast<size_t>(childCount()), 0);
        QAccessible::Id &known = m_marks[static_cast<size_t>(index)];
        if (known == 0)
            known = QAccessible::registerAccessibleInterface(new MarkInterface(chart(), index));
        return QAccessible::accessibleInterface(known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *mark = dynamic_cast<const MarkInterface *>(child);
        return mark ? mark->mark() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override { return child(chart()->current()); }
    void clear()
    {
        for (const QAccessible::Id id : m_marks) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
        m_marks.clear();
    }

private:
    mutable std::vector<QAccessible::Id> m_marks;
};

ChartInterface *interfaceOf(MarkChart *chart)
{
    return static_cast<ChartInterface *>(QAccessible::queryAccessibleInterface(chart));
}

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *chart = qobject_cast<MarkChart *>(object);
    return chart ? new ChartInterface(chart) : nullptr;
}

} // namespace

void installChartAccess()
{
    QAccessible::installFactory(make); // the same function again is not installed twice
}

void chartChanged(MarkChart *chart)
{
    if (!QAccessible::isActive())
        return;
    interfaceOf(chart)->clear();
    QAccessibleEvent event(chart, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void chartFocusMoved(MarkChart *chart)
{
    if (!QAccessible::isActive() || !chart->hasFocus() || chart->current() < 0)
        return;
    if (QAccessibleInterface *mark = interfaceOf(chart)->focusChild()) {
        QAccessibleEvent event(mark, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace stint::ui
