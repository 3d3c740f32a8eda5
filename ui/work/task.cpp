// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/task.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMutex>
#include <QThreadPool>
#include <algorithm>
#include <utility>

namespace liaison {

namespace {

// A list must not wait behind an import, so there are more threads than cores.
constexpr int fewestThreads = 4;
constexpr qint64 reportEveryMs = 50;

QThreadPool &workers()
{
    static QThreadPool *pool = [] {
        auto *made = new QThreadPool; // never deleted: ended by the post routine below
        made->setMaxThreadCount(std::max(fewestThreads, QThread::idealThreadCount()));
        qAddPostRoutine([] { Task::finishAll(); });
        return made;
    }();
    return *pool;
}

// Everything that runs, so that the end of the program can stop it.
struct Running
{
    QMutex mutex;
    QList<std::weak_ptr<TaskControl>> controls;
};

Running &running()
{
    static Running all;
    return all;
}

int open = 0; // tasks not answered yet; on the screen thread

void remember(const std::shared_ptr<TaskControl> &control)
{
    const QMutexLocker lock(&running().mutex);
    running().controls.removeIf([](const auto &other) { return other.expired(); });
    running().controls.append(control);
}

} // namespace

void TaskControl::setProgress(qint64 done, qint64 total)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 last = m_lastReport.load();
    // A worker that counts rows must not flood the screen with events; the last word always gets through.
    if (now - last < reportEveryMs && done != total)
        return;
    m_lastReport.store(now);
    if (m_report)
        m_report(done, total);
}

Task::Task(QObject *context, Question::Ticket ticket)
    : QObject(context), m_control(std::make_shared<TaskControl>(std::move(ticket)))
{
    m_control->m_report = [self = QPointer<Task>(this)](qint64 done, qint64 total) {
        post([self, done, total] {
            if (self && !self->isCancelled())
                Q_EMIT self->progress(done, total);
        });
    };
    remember(m_control);
    ++open;
}

Task::~Task()
{
    m_control->cancel();
    --open;
}

bool Task::anyRunning()
{
    return open > 0;
}

void Task::launch(std::function<void()> work)
{
    workers().start(std::move(work));
}

void Task::post(std::function<void()> onScreenThread)
{
    if (QCoreApplication *application = QCoreApplication::instance())
        QMetaObject::invokeMethod(application, std::move(onScreenThread), Qt::QueuedConnection);
}

void Task::answer(void *answer)
{
    const QPointer<Task> self(this);
    const auto done = std::exchange(m_done, nullptr);
    if (m_control->m_ticket.isCurrent())
        done(answer);
    if (self) // `done` may have deleted the context and us with it
        close();
}

void Task::close()
{
    Q_EMIT finished();
    deleteLater();
}

void Task::finishAll()
{
    {
        const QMutexLocker lock(&running().mutex);
        for (const auto &control : std::as_const(running().controls)) {
            if (const auto alive = control.lock())
                alive->cancel();
        }
        running().controls.clear();
    }
    workers().waitForDone();
}

} // namespace liaison
