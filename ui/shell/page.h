// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell knows of a page. Pages are built by app/ and handed to the shell.
#pragma once

#include "model/domain/fieldvalue.h"

#include <QFocusEvent>
#include <QIcon>
#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;

namespace stint::edit {
class Portfolio;
}

namespace stint::ui {

class ChallengeFilter;
class LongWork;

/// A place in the program to go to.
struct Link {
    QString page;                       ///< Page::name()
    EntityKind kind = EntityKind::None; ///< what to show there
    qint64 id = 0;
    QString part; ///< a tab or view of the page: "plan", "board"
    bool operator==(const Link &) const = default;
};

/// What every page is given. All outlive the page.
struct Context {
    edit::Portfolio *portfolio = nullptr;
    ChallengeFilter *filter = nullptr;
    LongWork *work = nullptr; ///< for what takes longer than a blink
};

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString name() const = 0;  ///< "challenges": for --page, sessions and links
    virtual QString title() const = 0; ///< in the program's language
    virtual QString iconName() const = 0;
    /// Number beside the word in the navigation; -1 for none.
    virtual int badge() const { return -1; }
    /// False for pages reached from another (a challenge, a gate).
    virtual bool isInNavigation() const { return true; }
    virtual bool showsFilter() const { return false; }    ///< shell shows the chips above it
    virtual bool showsInspector() const { return false; } ///< shell shows the inspector beside it
    /// For the menu bar and the command box. Property "menu": the English name of the menu. The
    /// menus show the actions of the current page; an action with the property "everywhere" true
    /// is offered on every page (the shell goes to its page first). Property "group" (text) keeps
    /// actions of one group together between separators.
    virtual QList<QAction *> pageActions() const { return {}; }
    /// Shows what the link names; ids that are gone are ignored.
    virtual void open(const Link &link) { Q_UNUSED(link); }
    /// What open() takes as Link::part. It ignores anything else.
    virtual QStringList partNames() const { return {}; }
    /// True while what open() asked for is still being made.
    virtual bool isBusy() const { return false; }
    /// Where the page is now, for back/forward and sessions.
    virtual Link here() const { return {name(), EntityKind::None, 0, {}}; }
    /// For pages with a filter of their own instead of the shell's chips.
    virtual bool hasOwnFilter() const { return false; }
    virtual void focusFilter() {}
    /// Says again what is selected: the page has come back into view.
    virtual void announceSelection() {}
    /// Prints what the page shows; pages without paper of their own leave it.
    virtual bool canPrint() const { return false; }
    virtual void print() {}
    /// Column widths, views and the like, per file.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state) { Q_UNUSED(state); }
    /// Where the keys go when the page is shown. (A focus proxy would do the same, but makes Tab
    /// jump over what comes before it in the page.)
    void setFirstFocus(QWidget *widget) { m_firstFocus = widget; }

signals:
    void linkActivated(const stint::ui::Link &link);
    void selectionChanged(stint::EntityKind kind, const QList<qint64> &ids);
    void statusMessage(const QString &text); ///< what the status bar says of the selection
    void errorOccurred(const QString &message);
    void badgeChanged();
    void actionsChanged(); ///< pageActions() are others now

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QWidget::focusInEvent(event);
        if (m_firstFocus)
            m_firstFocus->setFocus(event->reason());
    }

private:
    QPointer<QWidget> m_firstFocus;
};

} // namespace stint::ui

Q_DECLARE_METATYPE(stint::ui::Link)
