// SPDX-License-Identifier: GPL-3.0-or-later
// Home: what needs me, what changed since I was last here, where the challenges are, what comes in
// four weeks. Every line goes to its place; nothing is edited here.
#pragma once

#include "ui/shell/page.h"

#include <QDateTime>
#include <QSet>
#include <QTimer>

class QAction;
class QStackedWidget;

namespace stint::ui {

class CardFrame;
class EmptyState;
class PageHeader;
class Refresher;
class RowList;
class SecondaryLabel;
class SegmentedControl;
class StatusCounts;
class StageGuide;

class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(const Context &context, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    int badge() const override { return m_badge; }
    QList<QAction *> pageActions() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildCards();
    void buildEmpty();
    void retranslate();
    void refresh();
    void refreshNeeds();
    void refreshHistory();
    void refreshWeeks();
    void countBadge();
    void follow(RowList *list, int row);
    void newChallenge();

    Context m_context;
    Refresher *m_refresher;
    QTimer m_badgeTimer;
    int m_badge = -1;
    QDateTime m_lastHere;
    bool m_wholeTeam = false;
    bool m_allHistory = false;
    QSet<int> m_unfolded; ///< of NeedKind

    PageHeader *m_header;
    StatusCounts *m_counts;
    SegmentedControl *m_scope;
    QStackedWidget *m_stack;
    RowList *m_needs = nullptr;
    QWidget *m_nothing = nullptr;
    SecondaryLabel *m_nothingText = nullptr;
    CardFrame *m_sinceCard = nullptr;
    RowList *m_since = nullptr;
    CardFrame *m_funnelCard = nullptr;
    RowList *m_funnel = nullptr;
    CardFrame *m_weeksCard = nullptr;
    QList<SecondaryLabel *> m_weekTitles;
    QList<RowList *> m_weeks;
    EmptyState *m_empty = nullptr;
    StageGuide *m_guide = nullptr;
    QAction *m_newChallenge;
    QAction *m_import;
    QAction *m_team;
    QAction *m_timeline;
    QAction *m_changes;
};

} // namespace stint::ui
