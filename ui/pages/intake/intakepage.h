// SPDX-License-Identifier: GPL-3.0-or-later
// What departments have sent in, and what becomes of it: the register of submissions with, beneath
// it, help on the one selected. Is it worded as a challenge, has somebody said it before, and is it
// taken on, merged, parked or declined?
#pragma once

#include "ui/pages/registers/registerpage.h"

namespace stint::governance {
class Likeness;
}

namespace stint::ui {

class IntakePanel;
class Refresher;

class IntakePage : public RegisterPage
{
    Q_OBJECT

public:
    explicit IntakePage(const Context &context, QWidget *parent = nullptr);
    ~IntakePage() override;

    QString title() const override;
    int badge() const override; ///< submissions that nobody has looked at
    QList<QAction *> pageActions() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    QString purpose(EntityKind kind) const override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    std::vector<Id<Submission>> selected() const;
    void followSelection();
    void refreshActions();
    void refreshPanel();
    void retranslateActions();
    void takeOn();
    void merge(EntityKind kind, qint64 id);
    void putAside(SubmissionState state);
    void reopen();
    void showRow(EntityKind kind, qint64 id);
    /// Tells what went wrong in the panel. True if it was done.
    bool perform(const Result<ChangeSet> &changes);

    IntakePanel *m_panel;
    Refresher *m_refresher;
    std::unique_ptr<governance::Likeness> m_likeness; ///< null: of texts that have changed
    qint64 m_begun = 0; ///< the submission that was selected by the page, and by nobody
    QAction *m_takeOn;
    QAction *m_park;
    QAction *m_decline;
    QAction *m_reopen;
    QAction *m_import;
};

} // namespace stint::ui
