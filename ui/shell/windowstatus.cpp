// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstatus.h"

#include "model/edit/portfolio.h"
#include "ui/shell/longwork.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace stint::ui {

using Size = SecondaryLabel::Size;

WindowStatus::WindowStatus(LongWork *work, QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_saved(new QLabel(this))
    , m_asOf(new SecondaryLabel({}, this, Size::Small))
    , m_selection(new SecondaryLabel({}, this, Size::Small))
    , m_workWords(new SecondaryLabel({}, this, Size::Small))
    , m_bar(new QProgressBar(this))
    , m_cancel(linkButton({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(40, 1, 16, 0);
    layout->setSpacing(12);
    layout->addWidget(m_saved);
    TextSize::follow(m_saved, smallFont);
    layout->addSpacing(20);
    layout->addWidget(m_asOf);
    layout->addStretch(1);
    layout->addWidget(m_selection);
    layout->addWidget(m_workWords);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    setMinimumHeight(28);
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    showWork(false);
    connect(m_cancel, &QPushButton::clicked, work, &LongWork::cancel);
    connect(work, &LongWork::started, this, [this](const QString &words) {
        m_workWords->setText(words);
        m_bar->setAccessibleName(words);
        m_bar->setRange(0, 0);
        showWork(true);
    });
    connect(work, &LongWork::worded, m_workWords, &QLabel::setText);
    connect(work, &LongWork::progressed, this, [this](int done, int total) {
        m_bar->setRange(0, total);
        m_bar->setValue(done);
    });
    connect(work, &LongWork::stopped, this, [this] { showWork(false); });
    refresh();
}

void WindowStatus::showWork(bool shown)
{
    m_workWords->setVisible(shown);
    m_bar->setVisible(shown);
    m_cancel->setVisible(shown);
}

void WindowStatus::setPortfolio(edit::Portfolio *portfolio)
{
    m_portfolio = portfolio;
    m_failure.clear();
    m_message.clear();
    if (portfolio) {
        connect(portfolio, &edit::Portfolio::changed, this, [this] {
            m_failure.clear();
            m_typing = false; // it was kept; the next key tells of more
            refresh();
        });
        connect(portfolio, &edit::Portfolio::failed, this, &WindowStatus::setFailure);
    }
    refresh();
}

void WindowStatus::setMessage(const QString &text)
{
    m_message = text;
    m_selection->setText(text);
}

void WindowStatus::setTyping(bool typing)
{
    if (m_typing == typing)
        return;
    m_typing = typing;
    refresh();
}

void WindowStatus::setFailure(const QString &text)
{
    m_failure = text;
    refresh();
}

void WindowStatus::refresh()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_selection->setText(m_message);
    if (!m_portfolio) {
        m_saved->setText(tr("No file is open"));
        m_asOf->clear();
    } else if (!m_failure.isEmpty()) {
        m_saved->setText(tr("The last change was not saved"));
        m_saved->setToolTip(m_failure);
    } else if (m_portfolio->isReadOnly()) {
        m_saved->setText(tr("Read-only"));
        m_saved->setToolTip(m_portfolio->readOnlyReason());
    } else if (m_typing) {
        m_saved->setText(tr("Not saved yet: Enter keeps it"));
        m_saved->setToolTip(tr("What you type is kept when you press Enter or leave the field."));
    } else {
        m_saved->setText(tr("All changes saved"));
        m_saved->setToolTip(tr("in %1").arg(m_portfolio->path()));
    }
    if (m_portfolio) {
        const QLocale locale;
        const QDateTime now = m_portfolio->clock().now();
        const QString day =
            locale.toString(now.date(), tr("ddd d MMM yyyy", "a date in the status bar"));
        m_asOf->setText(m_portfolio->now().table<Challenge>().isEmpty()
                            ? tr("No data yet")
                            : tr("Data as of %1, %2").arg(day, now.toString(u"HH:mm"_s)));
    }
    update();
}

void WindowStatus::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter p(this);
    p.fillRect(rect(), theme.window);
    p.fillRect(0, 0, width(), 1, theme.border);
    const bool bad = !m_failure.isEmpty();
    const bool locked = m_portfolio && m_portfolio->isReadOnly();
    if (m_portfolio) {
        paintIcon(p, QRectF(16, (height() - 16) / 2.0, 16, 16),
                  bad        ? u"warning"_s
                  : locked   ? u"lock"_s
                  : m_typing ? u"pencil"_s
                             : u"check"_s,
                  bad                  ? theme.offTrack
                  : locked || m_typing ? theme.secondary
                                       : theme.onTrack);
        p.fillRect(m_asOf->x() - 16, 6, 1, height() - 12, theme.border);
    }
}

void WindowStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace stint::ui
