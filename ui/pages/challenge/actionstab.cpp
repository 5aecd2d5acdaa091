// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/challenge/actionstab.h"

#include "ui/pages/challenge/rowspanel.h"
#include "ui/widgets/table/tableview.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stint::ui {

ActionsTab::ActionsTab(const Context &context, QWidget *parent)
    : ChallengeTab(context, parent)
    , m_actions(new RowsPanel(
          context.portfolio, EntityKind::Action,
          {u"title"_s, u"owner"_s, u"due"_s, u"state"_s, u"done_on"_s, u"review"_s, u"note"_s},
          this))
    , m_issues(new RowsPanel(
          context.portfolio, EntityKind::Issue,
          {u"title"_s, u"severity"_s, u"response"_s, u"owner"_s, u"due"_s, u"state"_s}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    for (RowsPanel *panel : {m_actions, m_issues}) {
        layout->addWidget(panel, 1);
        panel->setAddField(u"title"_s);
        connect(panel, &RowsPanel::errorOccurred, this, &ChallengeTab::errorOccurred);
        connect(panel, &RowsPanel::statusMessage, this, &ChallengeTab::statusMessage);
        connect(panel, &RowsPanel::selectionChanged, this, &ChallengeTab::selectionChanged);
    }
    retranslate();
}

void ActionsTab::reveal(EntityKind kind, qint64 id)
{
    if (kind == EntityKind::Action)
        m_actions->table()->select({id});
    if (kind == EntityKind::Issue)
        m_issues->table()->select({id});
}

QByteArray ActionsTab::saveState() const
{
    return QJsonDocument(
               QJsonObject{{u"actions"_s, QString::fromUtf8(m_actions->table()->saveState())},
                           {u"issues"_s, QString::fromUtf8(m_issues->table()->saveState())}})
        .toJson(QJsonDocument::Compact);
}

void ActionsTab::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    m_actions->table()->restoreState(object.value(u"actions"_s).toString().toUtf8());
    m_issues->table()->restoreState(object.value(u"issues"_s).toString().toUtf8());
}

void ActionsTab::add(EntityKind kind)
{
    (kind == EntityKind::Issue ? m_issues : m_actions)->add();
}

void ActionsTab::retranslate()
{
    m_actions->setWords(tr("Actions"), tr("Add an action"),
                        tr("Nothing is to be done that is not in the plan. Conditions of gate "
                           "decisions come here by themselves."));
    m_issues->setWords(tr("Issues"), tr("Add an issue"),
                       tr("Nothing is in the way. What goes wrong is written down here, with who "
                          "clears it."));
}

void ActionsTab::challengeChanged()
{
    m_actions->setChallenge(challenge());
    m_issues->setChallenge(challenge());
}

} // namespace stint::ui
