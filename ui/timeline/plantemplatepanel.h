// SPDX-License-Identifier: GPL-3.0-or-later
// "Plan from template…": a strip under the page's header that fills the selected challenges' plans
// in one step. No dialog: the timeline stays in sight, and undo takes it back.
#pragma once

#include "model/edit/templates.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace stint::ui {

class PlanTemplatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlanTemplatePanel(const Context &context, QWidget *parent = nullptr);

    /// Opens for these challenges; nothing for none.
    void openFor(const QList<Id<Challenge>> &challenges);

signals:
    void applied(qint64 item); ///< the first one of the plan
    void errorOccurred(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fill();
    void updateTeam();
    void apply();
    void sayIfTooLong(const ChangeSet &changes);
    QDate start() const;

    Context m_context;
    QList<Id<Challenge>> m_challenges;
    std::vector<edit::TemplateInfo> m_all;
    QLabel *m_words;
    QComboBox *m_template;
    QWidget *m_start; ///< the shared date editor
    QLabel *m_startLabel;
    QLabel *m_teamLabel;
    QComboBox *m_team;
    QPushButton *m_apply;
    QPushButton *m_cancel;
};

} // namespace stint::ui
