// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows a page of registers shows, by the text that is typed.
#include "ui/itemmodels/challengefilter.h"
#include "ui/itemmodels/rowwords.h"
#include "ui/pages/registers/registerform.h"
#include "ui/pages/registers/registerpage.h"

#include <QLineEdit>

namespace stint::ui {

std::vector<qint64> RegisterPage::withWords(EntityKind kind) const
{
    const auto shown =
        std::ranges::find(m_shown, kind, [](const Shown &each) { return each.what.kind; });
    std::vector<qint64> ids = m_context.portfolio->now().ids(kind);
    std::erase_if(ids, [&](qint64 id) { return !shown->words->has(id); });
    return ids;
}

void RegisterPage::focusFilter()
{
    if (current().form)
        return;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RegisterPage::filterRows()
{
    m_wanted = folded(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    filterShown();
    refresh();
}

/// Other registers are filtered when they are shown.
void RegisterPage::filterShown()
{
    const Shown &shown = current();
    const QStringList before = shown.words->wanted();
    if (before == m_wanted)
        return;
    const bool narrower = !before.isEmpty() && m_wanted.join(u' ').startsWith(before.join(u' '));
    shown.words->setWanted(m_wanted);
    if (narrower)
        shown.rows->refine();
    else
        shown.rows->refilter();
}

/// Between two events, so that the first letter typed doesn't wait for 20,000 rows.
void RegisterPage::prepareFilter()
{
    if (isVisible() && !current().form && current().words->prepare(6))
        m_preparing.start();
}

} // namespace stint::ui
