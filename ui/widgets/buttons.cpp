// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

/// Its icon stands on the accent colour, which depends on the theme.
class PrimaryButton : public QPushButton
{
public:
    PrimaryButton(const QString &text, QString iconName, QWidget *parent)
        : QPushButton(text, parent)
        , m_iconName(std::move(iconName))
    {
        setProperty("look", u"primary"_s);
        setCursor(Qt::PointingHandCursor);
        setAutoDefault(true);
        recolour();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QPushButton::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            recolour();
    }

private:
    void recolour()
    {
        const QColor colour = Theme::of(palette()).onAccent;
        if (!m_iconName.isEmpty() && colour != m_colour)
            setIcon(ui::icon(m_iconName, colour));
        m_colour = colour;
    }

    QString m_iconName;
    QColor m_colour;
};

} // namespace

QPushButton *primaryButton(const QString &text, const QString &iconName, QWidget *parent)
{
    return new PrimaryButton(text, iconName, parent);
}

QPushButton *plainButton(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(true);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(true);
    button->setProperty("look", u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({20, 20});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void follow(QAbstractButton *button, QAction *action)
{
    const auto take = [button, action] {
        const QString plain = readText(action->text());
        if (button->toolTip().isEmpty() || readText(button->text()) != plain)
            button->setText(withoutMnemonic(plain));
        button->setAccessibleName(plain);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, keys));
        button->setEnabled(action->isEnabled());
    };
    take();
    QObject::connect(action, &QAction::changed, button, take);
    QObject::connect(button, &QAbstractButton::clicked, action, [action] { action->trigger(); });
}

} // namespace stint::ui
