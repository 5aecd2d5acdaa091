// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since the last stocktake or any day, by challenge or by matter, as the team would
// tell it. Follows the shared filter; every line goes to its place.
#pragma once

#include "model/report/whatchanged.h"
#include "ui/shell/page.h"

#include <memory>

class QPushButton;
class QStackedWidget;

namespace stint::ui {

class DayEdit;
class EmptyState;
class PageHeader;
class Refresher;
class RowList;
class SecondaryLabel;
class SegmentedControl;

class ChangesPage : public Page
{
    Q_OBJECT

public:
    explicit ChangesPage(const Context &context, QWidget *parent = nullptr);
    ~ChangesPage() override;

    QString name() const override { return QStringLiteral("changes"); }
    QString title() const override { return tr("What changed"); }
    QString iconName() const override { return QStringLiteral("history"); }
    bool isInNavigation() const override { return false; }
    bool showsFilter() const override { return true; }
    QList<QAction *> pageActions() const override;
    /// A challenge: only what changed about it.
    void open(const Link &link) override;
    Link here() const override;
    QStringList partNames() const override;
    bool canPrint() const override { return true; }
    void print() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    /// As it is copied: titles, and under each its lines.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Past; ///< the portfolio on the day since which changes are told
    void buildHeader();
    void retranslate();
    void refresh();
    bool compare();
    QDate historyFrom() const; ///< the first day that history knows
    void showSince();
    QDate since() const;
    void follow(int row);

    Context m_context;
    Refresher *m_refresher;
    PageHeader *m_header;
    SegmentedControl *m_from; ///< since the last stocktake, since a date
    SegmentedControl *m_by;   ///< by challenge, by matter
    DayEdit *m_date;
    QPushButton *m_whole; ///< the whole portfolio again, after one challenge
    SecondaryLabel *m_early; ///< that history begins later than what is compared with
    QStackedWidget *m_stack;
    RowList *m_list;
    EmptyState *m_empty;
    QAction *m_copy;
    QAction *m_print;
    Id<Challenge> m_only;
    std::unique_ptr<Past> m_past;
    bool m_edited = true; ///< since it was compared
    QDate m_comparedOn;
    std::vector<report::ChallengeChanges> m_all;
    std::vector<report::ChallengeChanges> m_changes; ///< those that are shown
};

} // namespace stint::ui
