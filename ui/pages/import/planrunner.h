// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a source and works out what importing it would do, in a thread and on a snapshot. Only the
// answer to the latest question is given; older work is stopped.
#pragma once

#include "model/domain/snapshot.h"
#include "model/exchange/csvreader.h"
#include "model/exchange/importplan.h"

#include <QObject>
#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace stint::ui {

/// A source as it came: the bytes of a file, or cells from the clipboard.
struct ImportSource {
    QString name; ///< of the file; for the history
    QByteArray bytes;
    std::optional<exchange::SourceTable> cells; ///< instead of bytes
    bool json = false;
    bool holidays = false; ///< an iCalendar file
    bool shared = false;   ///< a challenge that another portfolio shares
};

struct ImportQuestion {
    std::shared_ptr<const ImportSource> source;
    exchange::CsvOptions csv;
    Id<Calendar> calendar;                             ///< that holidays are for
    std::shared_ptr<const exchange::CsvResult> parsed; ///< null: not read yet
    std::optional<exchange::ColumnMap> map;            ///< empty: remembered or guessed
    EntityKind kind = EntityKind::Challenge;
    Snapshot now;
    QDate today;
    bool replaceOwn = false; ///< of a shared challenge
};

struct ImportAnswer {
    std::shared_ptr<const exchange::CsvResult> parsed; ///< null for JSON, or if reading failed
    exchange::ColumnMap map;
    std::optional<exchange::ImportPlan> plan;
    QString error; ///< a sentence; why there is no plan
};

class PlanRunner : public QObject
{
    Q_OBJECT

public:
    explicit PlanRunner(QObject *parent = nullptr);
    ~PlanRunner() override; ///< stops and waits

    void start(const ImportQuestion &question);
    void stop();
    bool isRunning() const { return m_running; }

signals:
    void progressed(int percent);
    void finished(const std::shared_ptr<const stint::ui::ImportAnswer> &answer);
    void runningChanged();

private:
    void answer(int number, const std::shared_ptr<const ImportAnswer> &answer);

    std::vector<QThread *> m_threads;
    std::shared_ptr<std::atomic_bool> m_stopped;
    int m_number = 0;
    bool m_running = false;
};

} // namespace stint::ui
