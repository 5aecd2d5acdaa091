// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at the portfolio as it was on a past day: asking for the day, saying so, and the way
// back.
#include "ui/shell/shellactions.h"

#include "model/edit/portfolio.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pastbar.h"

namespace stint::ui {

bool MainWindow::isPast() const
{
    return m_context.portfolio && m_context.portfolio->pastDay().isValid();
}

void MainWindow::askForPast()
{
    if (!m_context.portfolio)
        return;
    const auto days = m_context.portfolio->pastDays();
    if (!days)
        showError(days.error().message);
    else if (!days->first.isValid() || days->first > days->second)
        showError(tr("There is no earlier day to look at: this file's history begins today."));
    else
        m_past->ask(days->first, days->second);
}

void MainWindow::leavePast()
{
    if (isPast())
        emit presentRequested();
    else
        refreshNotice();
    if (Page *page = currentPage())
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refreshNotice()
{
    const edit::Portfolio *portfolio = m_context.portfolio;
    const bool locked = portfolio && portfolio->isReadOnly();
    const QString reason = locked ? portfolio->readOnlyReason() : QString();
    m_notice->show(NoticeBar::Kind::Info, isPast() ? QString() : reason, true);
    const auto days = isPast() ? portfolio->pastDays() : Result<std::pair<QDate, QDate>>();
    m_past->showDay(isPast() ? portfolio->pastDay() : QDate(), days ? days->first : QDate(),
                    days ? days->second : QDate(), reason);
}

} // namespace stint::ui
