// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

/// As wide as its words: the style sheet's padding is not counted by Qt for text alone.
class Segment : public QToolButton
{
public:
    using QToolButton::QToolButton;
    QSize sizeHint() const override
    {
        const int glyph = icon().isNull() ? 0 : iconSize().width() + 8;
        return {fontMetrics().horizontalAdvance(text()) + glyph + 28,
                qMax(32, fontMetrics().height() + 14)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent, Qt::Orientation orientation)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_orientation(orientation)
{
    const bool row = orientation == Qt::Horizontal;
    auto *layout = new QBoxLayout(row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins(row ? 1 : 0, 0, 0, 0);
    layout->setSpacing(row ? 0 : 2);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::currentChanged);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setWrapping()
{
    delete layout();
    auto *lines = new FlowLayout(0, this);
    lines->setAsksForHeight(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_wrapping = true;
}

bool SegmentedControl::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (m_wrapping && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        setFixedHeight(layout()->heightForWidth(width()));
    return done;
}

int SegmentedControl::addSegment(const QString &text, const QString &iconName)
{
    const int index = static_cast<int>(m_group->buttons().size());
    auto *button = new Segment(this);
    button->setCheckable(true);
    button->setChecked(index == 0);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
        button->setIconSize({16, 16});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_group->addButton(button, index);
    layout()->addWidget(button);
    setSegmentText(index, text);
    if (m_orientation == Qt::Vertical) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        return index;
    }
    button->setProperty("look", u"segment"_s);
    if (index == 0)
        button->setProperty("end", u"first"_s);
    // The last one has the round corners; the one before it gives them up.
    if (index > 1)
        m_group->button(index - 1)->setProperty("end", QVariant());
    if (index > 0)
        button->setProperty("end", u"last"_s);
    for (QAbstractButton *other : m_group->buttons()) {
        other->style()->unpolish(other);
        other->style()->polish(other);
    }
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setText(m_abbreviated ? text.left(1) : text);
        button->setToolTip(m_abbreviated ? text : QString());
        button->setAccessibleName(text);
    }
}

void SegmentedControl::setAbbreviated(bool on)
{
    if (on == m_abbreviated)
        return;
    m_abbreviated = on;
    for (int i = 0; i < m_group->buttons().size(); ++i)
        setSegmentText(i, m_group->button(i)->accessibleName());
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace stint::ui
