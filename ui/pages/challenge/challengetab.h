// SPDX-License-Identifier: GPL-3.0-or-later
// A tab of a challenge's page. It is made when first opened, follows the document while it can be
// seen, and asks the page for everything beyond itself.
#pragma once

#include "model/edit/portfolio.h"
#include "ui/shell/page.h"

namespace stint::ui {

class Refresher;

class ChallengeTab : public QWidget
{
    Q_OBJECT

public:
    explicit ChallengeTab(const Context &context, QWidget *parent = nullptr);

    void setChallenge(Id<Challenge> challenge);
    Id<Challenge> challenge() const { return m_challenge; }
    /// Selects a row that the tab shows and brings it into view.
    virtual void reveal(EntityKind kind, qint64 id) { Q_UNUSED(kind) Q_UNUSED(id) }
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state){Q_UNUSED(state)}

    signals : void linkActivated(const stint::ui::Link &link);
    void errorOccurred(const QString &message);
    void statusMessage(const QString &text);
    void selectionChanged(stint::EntityKind kind, const QList<qint64> &ids);

protected:
    virtual void retranslate() = 0;
    /// Shows the challenge as it is now. Never called for one that is gone.
    virtual void refresh() = 0;
    /// Another challenge is shown.
    virtual void challengeChanged() {}
    void changeEvent(QEvent *event) override;

    edit::Portfolio *portfolio() const { return m_context.portfolio; }
    const Snapshot &now() const { return m_context.portfolio->now(); }
    const Challenge *row() const { return now().find(m_challenge); }
    QDate today() const { return m_context.portfolio->clock().today(); }
    const Context &context() const { return m_context; }
    /// Performs an edit; what can't be done is told. True if it was done.
    bool perform(const Result<ChangeSet> &changes);

private:
    Context m_context;
    Id<Challenge> m_challenge;
    Refresher *m_refresher;
};

} // namespace stint::ui
