// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the window without losing what is typed, and how a file was last looked at: written when
// it is closed, taken up when it is opened again.
#include "ui/shell/shellactions.h"

#include "model/edit/portfolio.h"
#include "ui/itemmodels/challengefilter.h"
#include "ui/shell/fieldform.h"
#include "ui/shell/navigation.h"
#include "ui/shell/preferences.h"
#include "ui/shell/variantsets.h"

#include <QCloseEvent>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

QVariantMap toMap(const FilterState &state)
{
    return {{u"stages"_s, listOf(state.stages)},           {u"statuses"_s, listOf(state.statuses)},
            {u"themes"_s, listOf(state.themes)},           {u"owners"_s, listOf(state.owners)},
            {u"departments"_s, listOf(state.departments)}, {u"text"_s, state.text},
            {u"hideOldClosed"_s, state.hideOldClosed}};
}

FilterState filterOf(const QVariantMap &map)
{
    FilterState state;
    state.stages = setOf<qint64>(map.value(u"stages"_s).toList());
    state.statuses = setOf<int>(map.value(u"statuses"_s).toList());
    state.themes = setOf<QString>(map.value(u"themes"_s).toList());
    state.owners = setOf<qint64>(map.value(u"owners"_s).toList());
    state.departments = setOf<qint64>(map.value(u"departments"_s).toList());
    state.text = map.value(u"text"_s).toString();
    state.hideOldClosed = map.value(u"hideOldClosed"_s, true).toBool();
    return state;
}

} // namespace

bool MainWindow::finishTyping()
{
    const QPointer<QWidget> typing = focusWidget();
    if (!typing || !m_context.portfolio)
        return true;
    m_failed = false;
    if (typing->hasFocus()) {
        typing->clearFocus();
    } else { // closed from outside, while another window was active
        QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
        QCoreApplication::sendEvent(typing, &left);
    }
    // Leaving the field may have taken it away.
    for (QWidget *w = typing; w && !m_failed; w = w->parentWidget()) {
        const auto *form = qobject_cast<FieldForm *>(w);
        if (const QString problem = form ? form->problemOf(typing) : QString(); !problem.isEmpty())
            showError(problem);
    }
    return !m_failed;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!finishTyping()) {
        event->ignore();
        return;
    }
    saveSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveSession()
{
    // How a past day was looked at is not how the file was left.
    if (!m_context.portfolio || isPast())
        return;
    const Link here = current();
    QVariantMap pages;
    for (const Page *page : m_pages) {
        if (const QByteArray state = page->saveState(); !state.isEmpty())
            pages.insert(page->name(), state);
    }
    QVariantMap session{{u"geometry"_s, saveGeometry()},
                        {u"page"_s, here.page},
                        {u"kind"_s, static_cast<int>(here.kind)},
                        {u"id"_s, here.id},
                        {u"part"_s, here.part},
                        {u"filter"_s, toMap(m_context.filter->state())},
                        {u"navigation"_s, m_do->sidebar->isChecked()},
                        {u"pages"_s, pages}};
    if (m_inspectorChosen)
        session.insert(u"inspector"_s, m_do->inspector->isChecked());
    m_preferences->setSession(m_context.portfolio->path(), session);
}

void MainWindow::restoreSession()
{
    if (!m_context.portfolio)
        return;
    const QVariantMap session = m_preferences->session(m_context.portfolio->path());
    if (session.isEmpty())
        return;
    restoreGeometry(session.value(u"geometry"_s).toByteArray());
    m_do->sidebar->setChecked(session.value(u"navigation"_s, true).toBool());
    m_navigation->setCollapsed(!m_do->sidebar->isChecked());
    m_inspectorChosen = session.contains(u"inspector"_s);
    if (m_inspectorChosen)
        m_do->inspector->setChecked(session.value(u"inspector"_s).toBool());
    else
        fitInspector();
    m_context.filter->setState(filterOf(session.value(u"filter"_s).toMap()));
    const QVariantMap pages = session.value(u"pages"_s).toMap();
    for (Page *page : m_pages) {
        if (pages.contains(page->name()))
            page->restoreState(pages.value(page->name()).toByteArray());
    }
    Link link{session.value(u"page"_s).toString(),
              static_cast<EntityKind>(session.value(u"kind"_s).toInt()),
              session.value(u"id"_s).toLongLong(), session.value(u"part"_s).toString()};
    // What was looked at may be gone.
    if (link.kind != EntityKind::None && !m_context.portfolio->now().row(link.kind, link.id))
        link = {};
    Page *target = page(link.page);
    if (!target)
        return;
    showPage(target);
    target->open(link);
    m_back.clear();
    refreshActions();
}

} // namespace stint::ui
