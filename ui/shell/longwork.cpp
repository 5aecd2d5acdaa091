// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/longwork.h"

#include <QPointer>
#include <QThread>

namespace stint::ui {

void WorkProgress::set(int done, int total)
{
    if (m_report)
        m_report(done, total);
}

void WorkProgress::setWords(const QString &words)
{
    if (m_say)
        m_say(words);
}

LongWork::LongWork(QObject *parent)
    : QObject(parent)
{
}

LongWork::~LongWork()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

bool LongWork::start(QObject *context, const QString &words,
                     std::function<void(WorkProgress &)> work,
                     std::function<void(bool cancelled)> finished)
{
    if (m_thread)
        return false;
    auto progress = std::make_shared<WorkProgress>();
    progress->m_report = [this](int done, int total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
    };
    progress->m_say = [this](const QString &text) {
        QMetaObject::invokeMethod(
            this, [this, text] { emit worded(text); }, Qt::QueuedConnection);
    };
    m_progress = progress;
    m_words = words;
    m_thread = QThread::create([progress, work = std::move(work)] { work(*progress); });
    connect(m_thread, &QThread::finished, this,
            [this, progress, guard = QPointer<QObject>(context), done = std::move(finished)] {
                m_thread->deleteLater();
                m_thread = nullptr;
                m_progress.reset();
                m_words.clear();
                emit stopped();
                if (guard)
                    done(progress->isCancelled());
            });
    emit started(words);
    m_thread->start();
    return true;
}

void LongWork::cancel()
{
    if (m_progress)
        m_progress->m_cancelled = true;
}

} // namespace stint::ui
