// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <atomic>
#include <functional>
#include <memory>
#include <new>
#include <type_traits>

namespace liaison {

// What somebody wants to know now. Asking again makes every earlier answer stale: its work is told to stop and its
// `done` is not called. Lives on the screen thread; a page owns one for each thing that it shows.
class Question
{
public:
    // The right to answer one asking. Safe to read on any thread.
    class Ticket
    {
    public:
        bool isCurrent() const { return !m_latest || m_latest->load() == m_number; }

    private:
        friend class Question;
        std::shared_ptr<const std::atomic<quint64>> m_latest; // none: never stale
        quint64 m_number = 0;
    };

    Question() : m_latest(std::make_shared<std::atomic<quint64>>(0)) {}
    ~Question() { ++*m_latest; }
    Q_DISABLE_COPY_MOVE(Question)

    Ticket ask()
    {
        Ticket ticket;
        ticket.m_number = ++*m_latest;
        ticket.m_latest = m_latest;
        return ticket;
    }
    void drop() { ++*m_latest; } // no answer is wanted any more

private:
    std::shared_ptr<std::atomic<quint64>> m_latest;
};

// The worker's side of a task: it reports how far it is and looks whether it should stop. Thread-safe.
class TaskControl
{
public:
    explicit TaskControl(Question::Ticket ticket = {}) : m_ticket(std::move(ticket)) {}

    void setProgress(qint64 done, qint64 total);
    // For long work that tells how far it is and asks whether to go on. Not to outlive this.
    std::function<bool(qint64 done, qint64 total)> progress()
    {
        return [this](qint64 done, qint64 total) {
            setProgress(done, total);
            return !isCancelled();
        };
    }
    bool isCancelled() const { return m_cancelled.load() || !m_ticket.isCurrent(); }
    void cancel() { m_cancelled.store(true); }

private:
    friend class Task;
    std::atomic<bool> m_cancelled = false;
    std::function<void(qint64, qint64)> m_report;
    std::atomic<qint64> m_lastReport = 0;
    Question::Ticket m_ticket;
};

// Work done off the screen thread. The object lives on the screen thread, belongs to its context, and deletes itself
// when it has been answered; deleting the context cancels the work.
class Task : public QObject
{
    Q_OBJECT

public:
    // `work` runs on a worker thread: Result<T>(TaskControl &) or Result<T>(). `done` gets the Result<T> on the screen
    // thread, never before run() has returned, and only while `context` lives. A cancelled task that gives up answers
    // ErrorKind::Cancelled. Keep the pointer only in a QPointer.
    template <typename Work, typename Answered>
    static Task *run(QObject *context, Work work, Answered done)
    {
        return start(context, Question::Ticket(), std::move(work), std::move(done));
    }

    // The same for a question that may be asked again meanwhile: only the latest asking is answered.
    template <typename Work, typename Answered>
    static Task *run(QObject *context, Question &question, Work work, Answered done)
    {
        return start(context, question.ask(), std::move(work), std::move(done));
    }

    ~Task() override;
    void cancel() { m_control->cancel(); }
    bool isCancelled() const { return m_control->isCancelled(); }

    // Whether work is under way or an answer has not been given yet. On the screen thread.
    static bool anyRunning();
    // Stops and awaits whatever still runs; the program calls it before it closes its files.
    static void finishAll();

Q_SIGNALS:
    void progress(qint64 done, qint64 total); // total 0: not known
    void finished();

private:
    explicit Task(QObject *context, Question::Ticket ticket);
    static void launch(std::function<void()> work);
    static void post(std::function<void()> onScreenThread);
    void close();

    template <typename Work>
    static auto invoke(Work &work, TaskControl &control)
    {
        if constexpr (std::is_invocable_v<Work &, TaskControl &>)
            return work(control);
        else
            return work();
    }

    template <typename Work>
    static auto guarded(Work &work, TaskControl &control) -> decltype(invoke(work, control))
    {
        if (control.isCancelled())
            return fail(ErrorKind::Cancelled);
        try {
            return invoke(work, control);
        } catch (const std::bad_alloc &) {
            return fail(ErrorKind::OutOfMemory);
        } catch (const std::exception &fault) { // from a library below: it must not end the program
            return fail(ErrorKind::Internal, {}, QString::fromLocal8Bit(fault.what()));
        }
    }

    template <typename Work, typename Answered>
    static Task *start(QObject *context, Question::Ticket ticket, Work work, Answered done)
    {
        using Answer = decltype(invoke(work, std::declval<TaskControl &>()));
        auto *task = new Task(context, std::move(ticket));
        // `done` stays on the screen thread: what it captured must not be destroyed on another.
        task->m_done = [done = std::move(done)](void *answer) mutable {
            done(std::move(*static_cast<Answer *>(answer)));
        };
        launch([self = QPointer<Task>(task), control = task->m_control, work = std::move(work)]() mutable {
            auto answer = std::make_shared<Answer>(guarded(work, *control));
            post([self, answer] {
                if (self)
                    self->answer(answer.get());
            });
        });
        return task;
    }

    void answer(void *answer);

    std::shared_ptr<TaskControl> m_control;
    std::function<void(void *)> m_done;
};

// A `done` for the above that goes on with the value; the error is told through `failed` of the context, a signal
// mostly.
template <typename Context, typename Owner, typename Found>
auto unlessFailed(Context *context, void (Owner::*failed)(const Error &), Found found)
{
    return [context, failed, found = std::move(found)](auto answer) {
        if (!answer)
            (context->*failed)(answer.error());
        else if constexpr (std::is_void_v<typename decltype(answer)::value_type>)
            found();
        else
            found(std::move(*answer));
    };
}

} // namespace liaison
