// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/scoreactions.h"

#include "ui/pages/challenge/scorestab.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace stint::ui {

ScoreActions::ScoreActions(std::function<ScoresTab *()> tab, QWidget *page)
    : QObject(page)
    , m_handIn(new QAction(this))
    , m_keep(new QAction(this))
    , m_ask(new QAction(this))
    , m_addWeighted(new QAction(this))
    , m_addRice(new QAction(this))
{
    for (QAction *action : all()) {
        action->setProperty("menu", u"Challenge"_s);
        action->setProperty("group", u"scores"_s);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
    }
    m_handIn->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_handIn, &QAction::triggered, this, [tab] { tab()->finish(true); });
    connect(m_keep, &QAction::triggered, this, [tab] { tab()->finish(false); });
    connect(m_ask, &QAction::triggered, this, [tab] { tab()->beginAsking(); });
    connect(m_addWeighted, &QAction::triggered, this, [tab] { tab()->addModel(u"weighted"_s); });
    connect(m_addRice, &QAction::triggered, this, [tab] { tab()->addModel(u"rice"_s); });
}

QList<QAction *> ScoreActions::all() const
{
    return {m_handIn, m_keep, m_ask, m_addWeighted, m_addRice};
}

void ScoreActions::setEnabled(bool writable, bool form)
{
    for (QAction *action : {m_ask, m_addWeighted, m_addRice})
        action->setEnabled(writable);
    for (QAction *action : {m_handIn, m_keep})
        action->setEnabled(writable && form);
}

void ScoreActions::retranslate()
{
    m_handIn->setText(tr("Hand in the rating"));
    m_keep->setText(tr("Keep the rating as a draft"));
    m_ask->setText(tr("Ask somebody to rate…"));
    m_addWeighted->setText(tr("Add a scoring model: weighted criteria"));
    m_addRice->setText(tr("Add a scoring model: RICE"));
}

} // namespace stint::ui
