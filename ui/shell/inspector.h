// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the right: what is selected, whatever it is, edited in place. A challenge also shows
// where it stands and what can be done with it.
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace stint::ui {

class FieldForm;
class HeadingLabel;
class LinkList;
class PlanWhy;
class SecondaryLabel;
class StageStrip;

class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);
    ~Inspector() override;

    void setPortfolio(edit::Portfolio *portfolio);
    void setRows(EntityKind kind, const QList<qint64> &ids);

signals:
    void linkActivated(const stint::ui::Link &link);
    void errorOccurred(const QString &message);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshHead();
    void refreshFields(); ///< those that the row has a use for

    edit::Portfolio *m_portfolio = nullptr;
    EntityKind m_kind = EntityKind::None;
    QList<qint64> m_ids;
    SecondaryLabel *m_over;
    HeadingLabel *m_title;
    StageStrip *m_strip;
    SecondaryLabel *m_since;
    QToolButton *m_close;
    QScrollArea *m_scroll;
    FieldForm *m_form = nullptr;
    PlanWhy *m_why = nullptr;    ///< of one plan item
    LinkList *m_links = nullptr; ///< of one plan item
    QWidget *m_foot;
    QPushButton *m_open;
    QPushButton *m_gate;
};

} // namespace stint::ui
