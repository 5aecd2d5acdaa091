// SPDX-License-Identifier: GPL-3.0-or-later
// Long work (import, a board pack) off the window's thread, one piece at a time, with progress and
// Cancel in the status bar. The work gets values (a snapshot), never the portfolio.
// Owned by app/; pages reach it through their Context.
#pragma once

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace stint::ui {

/// Handed to the work; used from its thread.
class WorkProgress
{
public:
    void set(int done, int total); ///< total 0: unknown
    void setWords(const QString &words);
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    friend class LongWork;
    std::atomic_bool m_cancelled = false;
    std::function<void(int, int)> m_report;
    std::function<void(const QString &)> m_say;
};

class LongWork : public QObject
{
    Q_OBJECT

public:
    explicit LongWork(QObject *parent = nullptr);
    /// Cancels what is running and waits for it; its `finished` is not called.
    ~LongWork() override;

    bool isRunning() const { return m_thread != nullptr; }
    QString words() const { return m_words; }

    /// Runs `work` in a thread; then `finished` in this one, if `context` is still there. `words`:
    /// "Building the board pack". False, and nothing happens, while other work is running.
    bool start(QObject *context, const QString &words, std::function<void(WorkProgress &)> work,
               std::function<void(bool cancelled)> finished);
    void cancel();

signals:
    void started(const QString &words);
    void progressed(int done, int total);
    void worded(const QString &words);
    void stopped();

private:
    QThread *m_thread = nullptr;
    std::shared_ptr<WorkProgress> m_progress;
    QString m_words;
};

} // namespace stint::ui
