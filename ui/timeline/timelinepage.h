// SPDX-License-Identifier: GPL-3.0-or-later
// The page "timeline": when everything happens, over all challenges that the filter accepts.
#pragma once

#include "model/domain/challenge.h"
#include "ui/shell/page.h"
#include "ui/timeline/timelineoptions.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace stint::ui {

class EmptyState;
class LevelPanel;
class LoadStrip;
class OverviewStrip;
class PageHeader;
class PlanPrintPanel;
class PlanTemplatePanel;
class SegmentedControl;
class TimelineView;

class TimelinePage : public Page
{
    Q_OBJECT

public:
    explicit TimelinePage(const Context &context, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    bool showsFilter() const override { return true; }
    bool showsInspector() const override { return true; }
    QList<QAction *> pageActions() const override;
    void open(const Link &link) override;
    Link here() const override;
    void announceSelection() override;
    bool canPrint() const override { return true; }
    void print() override; ///< of challenges alone: their paper is on the reports page
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    TimelineView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    void makeActions();
    void retranslate();
    void refresh();                                  ///< controls and counts to what the view shows
    QList<Id<Challenge>> selectedChallenges() const; ///< they, or those of selected items
    void share();
    void showTemplates();
    void showLevelling();
    void clearLevelling();
    void fold(); ///< what there is no room for goes into a menu

    Context m_context;
    TimelineView *m_view;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QComboBox *m_grouping;
    QComboBox *m_order;
    SegmentedControl *m_zoom;
    QToolButton *m_shows = nullptr; ///< the marks as a menu, when there is little room
    QList<QPushButton *> m_markButtons;
    QList<QAction *> m_marks;
    QPushButton *m_today;
    QPushButton *m_new;
    bool m_noteShown = true;
    PlanTemplatePanel *m_templates;
    QAction *m_template;
    QAction *m_share;
    LevelPanel *m_levelling;
    PlanPrintPanel *m_paper;
    LoadStrip *m_load;
    OverviewStrip *m_overview;
    QAction *m_level;
    QAction *m_clearLevelling;
    QAction *m_toChallenges;
};

} // namespace stint::ui
