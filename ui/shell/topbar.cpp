// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/commandbox.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

/// Elides its action's words, which name a challenge and can be long.
class WordButton : public QToolButton
{
public:
    WordButton(QAction *action, QWidget *parent)
        : QToolButton(parent)
    {
        setDefaultAction(action);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setIconSize({20, 20});
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        const auto take = [this, action] {
            const QString plain = readText(action->text());
            setAccessibleName(plain);
            setText(withoutMnemonic(fontMetrics().elidedText(plain, Qt::ElideRight, 260)));
            setToolTip(
                u"%1 (%2)"_s.arg(plain, action->shortcut().toString(QKeySequence::NativeText)));
        };
        take();
        connect(action, &QAction::changed, this, take);
    }
};

QToolButton *glyphButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize({20, 20});
    button->setFocusPolicy(Qt::TabFocus);
    const auto take = [button, action] {
        const QString plain = readText(action->text());
        button->setAccessibleName(plain);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, keys));
    };
    take();
    QObject::connect(action, &QAction::changed, button, take);
    return button;
}

} // namespace

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_box(new CommandBox(this))
{
    setFixedHeight(48);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 16, 0);
    layout->setSpacing(4);
    // Above the navigation; the box begins where the page does.
    auto *left = new QWidget(this);
    left->setFixedWidth(184);
    auto *moves = new QHBoxLayout(left);
    moves->setContentsMargins(0, 0, 0, 0);
    moves->setSpacing(0);
    QToolButton *sidebar = glyphButton(actions.sidebar, left);
    sidebar->setProperty("look", u"quiet"_s);
    moves->addWidget(sidebar);
    moves->addStretch();
    moves->addWidget(glyphButton(actions.back, left));
    moves->addWidget(glyphButton(actions.forward, left));
    layout->addWidget(left);
    layout->addSpacing(4);
    m_box->setMinimumWidth(220);
    m_box->setMaximumWidth(424);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(m_box, 3);
    layout->addSpacing(20);
    layout->addWidget(new WordButton(actions.undo, this));
    layout->addWidget(new WordButton(actions.redo, this));
    layout->addStretch(2);
    layout->addWidget(glyphButton(actions.print, this));
    layout->addSpacing(8);
    layout->addWidget(glyphButton(actions.inspector, this));
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.fillRect(rect(), theme.window);
    p.fillRect(0, height() - 1, width(), 1, theme.border);
}

} // namespace stint::ui
