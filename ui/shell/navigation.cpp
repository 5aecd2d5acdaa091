// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/page.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/stagetile.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

constexpr int wide = 184;
constexpr int narrow = 56;

/// One place: a bar at the left and a soft ground while it is the current one.
class PlaceButton : public QAbstractButton
{
public:
    PlaceButton(Page *page, int number, QWidget *parent)
        : QAbstractButton(parent)
        , m_page(page)
        , m_number(number)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        refresh();
    }

    QString name() const { return m_page->name(); }

    void refresh()
    {
        setText(m_page->title());
        const QString keys =
            m_number <= 9 ? QKeySequence(QKeyCombination(
                                             Qt::CTRL, static_cast<Qt::Key>(Qt::Key_0 + m_number)))
                                .toString(QKeySequence::NativeText)
                          : QString();
        setToolTip(keys.isEmpty() ? text() : u"%1 (%2)"_s.arg(text(), keys));
        const int badge = m_page->badge();
        setAccessibleName(badge > 0 ? u"%1, %2"_s.arg(text()).arg(badge) : text());
        updateGeometry();
        update();
    }

    QSize sizeHint() const override { return {wide, qMax(32, fontMetrics().height() + 14)}; }
    QSize minimumSizeHint() const override { return {narrow - 16, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const QRectF box = rect();
        if (isChecked() || underMouse()) {
            p.setPen(Qt::NoPen);
            p.setBrush(isChecked() ? theme.accentSoft : theme.hover);
            p.drawRoundedRect(box, 4, 4);
        }
        if (isChecked()) {
            p.setPen(Qt::NoPen);
            p.setBrush(theme.accent);
            p.drawRoundedRect(QRectF(0, 0, 3, height()), 1.5, 1.5);
        }
        if (hasFocus()) {
            p.setPen(QPen(theme.accent, 1.5));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        }
        paintIcon(p, QRectF(8, (height() - 20) / 2.0, 20, 20), m_page->iconName(),
                  isChecked() ? theme.accent : theme.secondary);
        if (width() < wide / 2)
            return;
        const int badge = m_page->badge();
        const QString count = badge > 0 ? QLocale().toString(badge) : QString();
        p.setFont(smallFont());
        p.setPen(isChecked() ? theme.text : theme.secondary);
        p.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, count);
        const int taken = count.isEmpty() ? 10 : p.fontMetrics().horizontalAdvance(count) + 18;
        QFont font = this->font();
        if (isChecked())
            font.setWeight(QFont::DemiBold);
        p.setFont(font);
        p.setPen(theme.text);
        const QRect room = rect().adjusted(40, 0, -taken, 0);
        p.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                   p.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

private:
    Page *m_page;
    int m_number;
};

} // namespace

/// Who is at the screen: initials and name.
class PersonButton : public QAbstractButton
{
public:
    using QAbstractButton::QAbstractButton;
    QSize sizeHint() const override { return {wide, 32}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            p.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
            p.setBrush(theme.hover);
            p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        paintInitials(p, QRectF(8, (height() - 22) / 2.0, 24, 22), text(), theme);
        if (width() < wide / 2)
            return;
        p.setPen(theme.text);
        const QRect room = rect().adjusted(40, 0, -8, 0);
        p.drawText(room, Qt::AlignVCenter,
                   fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
};

Navigation::Navigation(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_person(new PersonButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    m_list->setSpacing(0);
    layout->addLayout(m_list);
    layout->addStretch();
    layout->addWidget(m_person);
    m_person->setFocusPolicy(Qt::StrongFocus);
    connect(m_person, &QAbstractButton::clicked, this, &Navigation::personClicked);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        emit pageChosen(static_cast<PlaceButton *>(button)->name());
    });
    setCollapsed(false);
    setAccessibleName(tr("Places"));
}

void Navigation::setPages(const QList<Page *> &pages)
{
    for (QAbstractButton *button : m_group->buttons())
        delete button;
    int number = 1;
    for (Page *page : pages) {
        auto *button = new PlaceButton(page, number++, this);
        m_group->addButton(button);
        m_list->addWidget(button);
        connect(page, &Page::badgeChanged, button, [button] { button->refresh(); });
    }
    if (!m_group->buttons().isEmpty())
        setTabOrder(m_group->buttons().last(), m_person);
}

void Navigation::setCurrent(const QString &pageName)
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (static_cast<PlaceButton *>(button)->name() == pageName)
            button->setChecked(true);
    }
}

void Navigation::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? narrow : wide);
}

void Navigation::setPerson(const QString &name)
{
    m_person->setText(name);
    m_person->setToolTip(tr("%1. Click for preferences").arg(name));
    m_person->setAccessibleName(tr("Preferences of %1").arg(name));
}

void Navigation::refresh()
{
    for (QAbstractButton *button : m_group->buttons())
        static_cast<PlaceButton *>(button)->refresh();
    setAccessibleName(tr("Places"));
    setPerson(m_person->text());
}

void Navigation::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.fillRect(rect(), theme.window);
    p.fillRect(width() - 1, 0, 1, height(), theme.border);
}

void Navigation::keyPressEvent(QKeyEvent *event)
{
    const auto buttons = m_group->buttons();
    auto *focus = qobject_cast<QAbstractButton *>(focusWidget());
    const qsizetype at = buttons.indexOf(focus);
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && at >= 0 && at + step >= 0 && at + step < buttons.size())
        buttons[at + step]->setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void Navigation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stint::ui
