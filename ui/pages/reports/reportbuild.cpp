// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reportbuild.h"

#include "ui/print/layout.h"

#include <QThread>

namespace stint::ui {

ReportBuild::~ReportBuild()
{
    if (!m_thread)
        return;
    *m_stop = true;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void ReportBuild::request(ReportOrder order)
{
    m_next = std::move(order);
    if (m_thread)
        *m_stop = true;
    else
        run();
}

void ReportBuild::stop()
{
    m_next.reset();
    if (m_thread)
        *m_stop = true;
}

void ReportBuild::run()
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    auto result = std::make_shared<Sheets>();
    auto order = std::make_shared<ReportOrder>(std::move(*m_next));
    m_next.reset();
    m_thread = QThread::create([order, result, stop = m_stop] {
        const report::Speaking language(order->options.words);
        const planning::Planner planner(order->snapshot);
        if (*stop)
            return;
        if (order->only) {
            order->options.whole = order->snapshot;
            order->snapshot = report::onlyChallenges(order->snapshot, *order->only);
        }
        report::Document document;
        switch (order->kind) {
        case ReportKind::Board:
            document = report::boardPack(order->snapshot, planner, order->options);
            break;
        case ReportKind::Challenge:
            document = report::challengeSummary(order->snapshot, planner, order->challenge,
                                                order->options);
            break;
        case ReportKind::Timeline:
            document = report::timelineReport(order->snapshot, planner, order->options);
            break;
        case ReportKind::Gate:
            document =
                report::gatePaper(order->snapshot, planner, order->challenge, order->options);
            break;
        case ReportKind::Agenda:
            document =
                report::agendaPaper(order->snapshot, planner, order->stocktake, order->options);
            break;
        case ReportKind::Minutes:
            document =
                report::minutesPaper(order->snapshot, planner, order->stocktake, order->options);
            break;
        }
        *result = layOut(document, order->paper, [stop](int, int) { return !*stop; });
    });
    connect(m_thread, &QThread::finished, this, [this, result, stop = m_stop] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (m_next)
            run();
        else
            emit finished(*stop ? std::make_shared<Sheets>() : result);
    });
    emit started();
    m_thread->start();
}

} // namespace stint::ui
