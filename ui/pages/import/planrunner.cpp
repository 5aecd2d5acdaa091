// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/planrunner.h"

#include "model/exchange/holidayfile.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace stint::ui {

namespace {

ImportAnswer work(const ImportQuestion &question, const exchange::Progress &progress)
{
    ImportAnswer answer;
    exchange::ImportOptions options;
    options.kind = question.kind;
    options.today = question.today;
    options.sourceName = question.source->name;
    options.progress = progress;
    const auto take = [&](Result<exchange::ImportPlan> plan) {
        if (plan)
            answer.plan = std::move(*plan);
        else
            answer.error = plan.error().message;
    };
    if (question.source->shared) {
        options.replaceOwn = question.replaceOwn;
        take(exchange::planSharedImport(question.now, question.source->bytes, options));
        return answer;
    }
    if (question.source->json) {
        take(exchange::planJsonImport(question.now, question.source->bytes, options));
        return answer;
    }
    answer.parsed = question.parsed;
    if (!answer.parsed && question.source->cells) {
        auto result = std::make_shared<exchange::CsvResult>();
        result->table = *question.source->cells;
        answer.parsed = result;
    } else if (!answer.parsed && question.source->holidays) {
        auto days = exchange::readHolidays(question.source->bytes, question.now, question.calendar,
                                           question.today, progress);
        if (!days) {
            answer.error = days.error().message;
            return answer;
        }
        auto result = std::make_shared<exchange::CsvResult>();
        result->table = std::move(*days);
        answer.parsed = result;
    } else if (!answer.parsed) {
        auto csv = exchange::readCsv(question.source->bytes, question.csv, progress);
        if (!csv) {
            answer.error = csv.error().message;
            return answer;
        }
        answer.parsed = std::make_shared<const exchange::CsvResult>(std::move(*csv));
    }
    const exchange::SourceTable &table = answer.parsed->table;
    answer.map = question.map ? *question.map
                              : exchange::rememberedColumnMap(table, entityInfo(question.kind),
                                                              question.now);
    options.map = answer.map;
    take(exchange::planTableImport(question.now, table, options));
    return answer;
}

} // namespace

PlanRunner::PlanRunner(QObject *parent)
    : QObject(parent)
{
}

PlanRunner::~PlanRunner()
{
    if (m_stopped)
        *m_stopped = true;
    for (QThread *thread : m_threads) {
        thread->disconnect(this);
        thread->wait();
        delete thread;
    }
}

void PlanRunner::stop()
{
    if (m_stopped)
        *m_stopped = true;
    ++m_number;
    if (!m_running)
        return;
    m_running = false;
    emit runningChanged();
}

void PlanRunner::start(const ImportQuestion &question)
{
    stop();
    m_running = true;
    emit runningChanged();
    const auto stopped = std::make_shared<std::atomic_bool>(false);
    m_stopped = stopped;
    const int number = m_number;
    const auto progress = [this, stopped](double done) {
        if (*stopped)
            return false;
        const int percent = static_cast<int>(done * 100);
        QMetaObject::invokeMethod(
            this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
        return true;
    };
    QThread *thread = QThread::create([this, question, progress, number] {
        const auto result = std::make_shared<const ImportAnswer>(work(question, progress));
        QMetaObject::invokeMethod(
            this, [this, number, result] { answer(number, result); }, Qt::QueuedConnection);
    });
    m_threads.push_back(thread);
    connect(thread, &QThread::finished, this, [this, thread] {
        std::erase(m_threads, thread);
        thread->deleteLater();
    });
    thread->start();
}

void PlanRunner::answer(int number, const std::shared_ptr<const ImportAnswer> &result)
{
    if (number != m_number)
        return;
    m_running = false;
    emit runningChanged();
    emit finished(result);
}

} // namespace stint::ui
