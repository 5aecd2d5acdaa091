// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int glyph = 14;
constexpr int pad = 9;

/// Stays open while several choices are ticked; Escape or a click outside closes it.
constexpr int widest = 320; // pixels of a choice's words

class ChoiceMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        QAction *action = activeAction();
        const bool toggles = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
        if (toggles && action && action->isCheckable())
            action->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

Chip::Chip(QWidget *parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &Chip::openMenu);
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    refresh();
}

void Chip::setChoices(std::function<QList<Choice>()> choices)
{
    m_choices = std::move(choices);
}

void Chip::setChosen(const QVariantList &values)
{
    m_chosen = values;
    refresh();
}

void Chip::setOnText(const QString &text)
{
    m_onText = text;
    refresh();
}

QString Chip::shownText() const
{
    if (!m_onText.isEmpty())
        return m_onText;
    if (m_chosen.isEmpty() || !m_choices)
        return m_label;
    QStringList words;
    for (const Choice &choice : m_choices()) {
        if (m_chosen.contains(choice.value))
            words << choice.text;
    }
    if (words.isEmpty())
        return m_label;
    if (words.size() > 2)
        return tr("%1: %2 of them").arg(m_label).arg(words.size());
    return tr("%1: %2").arg(m_label, words.join(u", "_s));
}

void Chip::refresh()
{
    setText(shownText());
    setAccessibleName(text());
    setToolTip(isOn() ? tr("Delete removes this filter") : QString());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int textWidth = qMin(metrics.horizontalAdvance(text()), 240);
    return {pad + textWidth + 4 + 6 + glyph + pad, qMax(28, metrics.height() + 10)};
}

QRect Chip::crossRect() const
{
    return {width() - pad - glyph - 3, 0, glyph + pad + 3, height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool on = isOn();
    QColor edge = on || hasFocus() ? theme.accent : theme.control;
    QColor fill = on ? theme.accentSoft : theme.surface;
    if (!isEnabled()) {
        edge = theme.border;
        fill = theme.surface;
    } else if (underMouse() && !on) {
        fill = theme.hover;
    }
    p.setPen(QPen(edge, hasFocus() ? 2 : 1));
    p.setBrush(fill);
    const double inset = hasFocus() ? 1 : .5;
    p.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    p.setPen(isEnabled() ? theme.text : theme.disabled);
    const QRect room(pad, 0, width() - 2 * pad - glyph - 6, height());
    p.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
               fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    const QRectF mark(width() - pad - glyph, (height() - glyph) / 2.0, glyph, glyph);
    paintIcon(p, mark, on ? u"close"_s : u"chevron-down"_s,
              !isEnabled() ? theme.disabled
              : on         ? theme.accent
                           : theme.secondary);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed = isOn() && crossRect().contains(event->position().toPoint());
    if (!m_crossPressed)
        QToolButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_crossPressed) {
        m_crossPressed = false;
        if (crossRect().contains(event->position().toPoint()))
            emit cleared();
        return;
    }
    QToolButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (isOn() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        emit cleared();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return)
        openMenu();
    else
        QToolButton::keyPressEvent(event);
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QToolButton::event(event);
}

void Chip::openMenu()
{
    if (!m_choices)
        return;
    ChoiceMenu menu(this);
    for (const Choice &choice : m_choices()) {
        QAction *action = menu.addAction(choice.icon, withoutMnemonic(menu.fontMetrics().elidedText(
                                                          choice.text, Qt::ElideRight, widest)));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.value));
        connect(action, &QAction::toggled, this, [this, value = choice.value](bool on) {
            m_chosen.removeAll(value);
            if (on)
                m_chosen.append(value);
            refresh();
            emit chosenChanged(m_chosen);
        });
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nothing to choose from yet"))->setEnabled(false);
    menu.exec(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace stint::ui
