// SPDX-License-Identifier: GPL-3.0-or-later
// The open document. Everything is read from its snapshot and everything is written through
// perform(): one SQL transaction with one history row, then memory, then undo, then one signal.
// Owns the store; owned by app/. Lives in the main thread.
#pragma once

#include "model/domain/snapshot.h"
#include "model/planning/planner.h"
#include "model/store/store.h"
#include "model/values/clock.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace stint::store {
class SnapshotSearch;
}

namespace stint::edit {

class Portfolio : public QObject
{
    Q_OBJECT

public:
    /// `who` is written into history: the name of the person at the screen.
    Portfolio(std::unique_ptr<store::Store> store, Snapshot loaded, Clock clock, QString who,
              QObject *parent = nullptr);
    ~Portfolio() override;

    /// Opens a file and reads it. A file that is newer, locked or in a read-only folder opens
    /// read-only: see readOnlyReason().
    static Result<std::unique_ptr<Portfolio>> open(const QString &path, Clock clock,
                                                   const QString &who);

    const Snapshot &now() const { return m_now; }
    QString path() const;
    bool isReadOnly() const;
    QString readOnlyReason() const; ///< a sentence; empty if the file can be written
    const Clock &clock() const { return m_clock; }
    QString who() const { return m_who; }
    void setWho(const QString &who) { m_who = who; }
    store::Store &store() { return *m_store; }

    /// The schedule of now(); kept in step with every edit.
    const planning::Planner &planner() const;
    /// What a change set would move, for ghosts while dragging. Leaves everything as it is.
    std::vector<planning::Moved> whatIf(const ChangeSet &changes) const;
    /// The same for what is dragged: the planner's trial, from which what is in sight is read.
    void tryOut(const ChangeSet &changes) const;
    void endTrial() const;

    /// Writes the change set. After success it is durable. An empty one does nothing and succeeds.
    /// Edits with the same non-empty `mergeKey` in a row (typing, nudging) become one undo step.
    Result<void> perform(const ChangeSet &changes, const QString &mergeKey = {});
    /// For edit functions that may refuse: passes their error on.
    Result<void> perform(Result<ChangeSet> changes, const QString &mergeKey = {});

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    QString undoWords() const; ///< what undo would undo; empty if nothing
    QString redoWords() const;
    Result<void> undo();
    Result<void> redo();

    /// The state at the end of that day (local time), from history.
    Result<Snapshot> asOf(QDate day) const;
    /// The portfolio as it was at the end of that day, to be looked at: read-only for good, and
    /// with the clock of that day, so that what was late then is late.
    Result<std::unique_ptr<Portfolio>> lookBack(QDate day) const;
    QDate pastDay() const { return m_pastDay; } ///< of such a look back; else invalid
    /// The first and the last day that can be looked back on, in a look back too: from the first
    /// edit (invalid if there is none) to yesterday.
    Result<std::pair<QDate, QDate>> pastDays() const;
    /// The rows that have these words, as Store::search finds them; in a look back, the rows and
    /// words of that day.
    Result<std::vector<store::Hit>> search(const QString &text, qsizetype perKind) const;
    /// Takes in what another program wrote to the same file; true if there was something.
    Result<bool> catchUp();

signals:
    /// After every edit, undo and redo, and after another window's edits came in.
    void changed(const stint::ChangeSet &changes);
    /// After changed(), if planned dates moved.
    void rescheduled(const std::vector<stint::planning::Moved> &moved);
    void undoChanged();
    /// An edit could not be written; the document is as it was before it.
    void failed(const QString &message);

private:
    struct Step {
        ChangeSet changes;
        QString mergeKey;
        QDateTime at;
    };

    Result<void> write(const ChangeSet &changes, const QString &words);
    void follow(const ChangeSet &changes);

    std::unique_ptr<store::Store> m_store;
    Snapshot m_now;
    Clock m_clock;
    QString m_who;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    mutable std::unique_ptr<planning::Planner> m_planner;
    QTimer m_watch;
    QDate m_pastDay;                                             ///< of a look back
    QDate m_lookedBackOn;                                        ///< the day on which it was made
    mutable std::unique_ptr<store::SnapshotSearch> m_pastSearch; ///< made when first asked
};

} // namespace stint::edit
