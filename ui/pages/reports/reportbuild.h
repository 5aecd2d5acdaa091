// SPDX-License-Identifier: GPL-3.0-or-later
// Builds and lays out a document in a thread of its own; the newest request wins.
#pragma once

#include "model/report/reports.h"
#include "ui/print/sheets.h"

#include <QObject>
#include <atomic>
#include <optional>

class QThread;

namespace stint::ui {

enum class ReportKind { Board, Challenge, Timeline, Gate, Agenda, Minutes };

struct ReportOrder {
    Snapshot snapshot;
    ReportKind kind = ReportKind::Board;
    Id<Challenge> challenge;
    Id<Stocktake> stocktake;
    std::optional<std::vector<Id<Challenge>>> only; ///< else all
    report::Options options;
    QSizeF paper;
};

class ReportBuild : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ReportBuild() override;

    void request(ReportOrder order);
    /// Gives up what was requested; `finished` then brings no pages.
    void stop();
    bool isRunning() const { return m_thread != nullptr; }

signals:
    void started();
    void finished(std::shared_ptr<const stint::ui::Sheets> sheets);

private:
    void run();

    QThread *m_thread = nullptr;
    std::shared_ptr<std::atomic_bool> m_stop;
    std::optional<ReportOrder> m_next;
};

} // namespace stint::ui
