// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/cardframe.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace stint::ui {

namespace {

/// The accent-coloured icon at the left of a step; follows the theme by painting itself.
class StepIcon : public QWidget
{
public:
    StepIcon(QString name, QWidget *parent)
        : QWidget(parent)
        , m_name(std::move(name))
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        paintIcon(p, rect(), m_name, Theme::of(palette()).accent);
    }

private:
    QString m_name;
};

} // namespace

struct EmptyState::Step : QWidget {
    Step(QAction *a, const QString &iconName, bool primary, QWidget *parent)
        : QWidget(parent)
        , action(a)
        , title(new HeadingLabel({}, this))
        , text(new SecondaryLabel({}, this))
        , keys(new SecondaryLabel({}, this, SecondaryLabel::Size::Small))
        , button(primary ? primaryButton({}, {}, this) : plainButton({}, {}, this))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(16, 12, 16, 12);
        row->setSpacing(16);
        row->addWidget(new StepIcon(iconName, this));
        auto *words = new QVBoxLayout;
        words->setSpacing(4);
        words->addWidget(title);
        words->addWidget(text);
        text->setWordWrap(true);
        row->addLayout(words, 1);
        row->addWidget(keys);
        row->addWidget(button);
        button->setMinimumWidth(184);
        keys->setText(action->shortcut().toString(QKeySequence::NativeText));
        button->setEnabled(action->isEnabled());
        QObject::connect(button, &QPushButton::clicked, action, [a] { a->trigger(); });
        QObject::connect(action, &QAction::changed, button,
                         [this] { button->setEnabled(action->isEnabled()); });
    }

    QAction *action;
    HeadingLabel *title;
    SecondaryLabel *text;
    SecondaryLabel *keys;
    QPushButton *button;
};

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new HeadingLabel({}, this, HeadingLabel::Level::Page))
    , m_text(new QLabel(this))
    , m_card(new CardFrame({}, this))
    , m_below(new QVBoxLayout)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->addStretch(1);
    auto *column = new QVBoxLayout;
    outer->addLayout(column, 8);
    outer->addStretch(1);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_title);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    column->addSpacing(16);
    column->addWidget(m_card);
    m_card->hide();
    column->addLayout(m_below);
    column->addStretch(3);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

void EmptyState::setStep(QAction *action, const QString &iconName, const QString &title,
                         const QString &text, const QString &buttonText)
{
    auto it = std::ranges::find(m_steps, action, &Step::action);
    if (it == m_steps.end()) {
        if (!m_steps.isEmpty()) {
            auto *line = new QFrame(m_card);
            line->setFixedHeight(1);
            line->setBackgroundRole(QPalette::Light);
            line->setAutoFillBackground(true);
            m_card->body()->addWidget(line);
        }
        m_steps << new Step(action, iconName, m_steps.isEmpty(), m_card);
        m_card->body()->addWidget(m_steps.last());
        m_card->show();
        it = m_steps.end() - 1;
    }
    Step &step = **it;
    step.title->setText(title);
    step.text->setText(text);
    step.button->setText(buttonText);
    step.button->setAccessibleName(buttonText);
}

} // namespace stint::ui
