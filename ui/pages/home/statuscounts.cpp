// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/statuscounts.h"

#include "model/governance/lifecycle.h"
#include "ui/widgets/stagetile.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace stint::ui {

namespace {

constexpr int order[] = {1, 2, 3, 0}; ///< of Status

} // namespace

StatusCounts::StatusCounts(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const int status : order) {
        auto *button = new QToolButton(this);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setIconSize({12, 12});
        connect(button, &QToolButton::clicked, this, [this, status] { emit chosen(status); });
        layout->addWidget(button);
        m_buttons << button;
    }
    restyle();
}

/// In some languages the word follows the number.
QString StatusCounts::countWords(Status status, int n)
{
    switch (status) {
    case Status::OnTrack:
        return tr("%Ln on track", nullptr, n);
    case Status::AtRisk:
        return tr("%Ln at risk", nullptr, n);
    case Status::OffTrack:
        return tr("%Ln off track", nullptr, n);
    case Status::Unknown:
        break;
    }
    return tr("%Ln unknown", nullptr, n);
}

void StatusCounts::show(const Snapshot &now)
{
    m_counts = {0, 0, 0, 0};
    for (const Challenge &challenge : now.table<Challenge>()) {
        if (!governance::isClosed(now, challenge))
            ++m_counts[static_cast<int>(challenge.status)];
    }
    for (int i = 0; i < m_buttons.size(); ++i) {
        const int status = order[i];
        const QString word = choiceLabel(static_cast<Status>(status)).toLower();
        const QString text = countWords(static_cast<Status>(status), m_counts[status]);
        m_buttons[i]->setText(text);
        m_buttons[i]->setAccessibleName(text);
        m_buttons[i]->setToolTip(tr("Show the challenges that are %1").arg(word));
        m_buttons[i]->setVisible(m_counts[status] > 0);
    }
}

void StatusCounts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

void StatusCounts::restyle()
{
    const Theme &theme = Theme::of(palette());
    for (int i = 0; i < m_buttons.size(); ++i) {
        QPixmap pixmap(QSize(12, 12) * devicePixelRatioF());
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintStatusShape(painter, QRectF(0, 0, 12, 12), order[i], theme);
        m_buttons[i]->setIcon(QIcon(pixmap));
    }
}

} // namespace stint::ui
