// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/task.h"

#include <catch2/catch.hpp>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace task_test {

using namespace liaison;
using namespace Qt::StringLiterals;

TEST_CASE("a task works elsewhere and answers on the screen thread", "[task]")
{
    QObject context;
    QThread *screen = QThread::currentThread();
    QThread *worker = nullptr;
    QThread *answered = nullptr;
    int value = 0;
    Task::run(
        &context,
        [&worker]() -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&](const Result<int> &result) {
            answered = QThread::currentThread();
            value = result.value_or(-1);
        });
    CHECK(value == 0); // never before run() has returned
    REQUIRE(QTest::qWaitFor([&] { return answered != nullptr; }));
    CHECK(value == 42);
    CHECK(answered == screen);
    CHECK(worker != screen);
}

TEST_CASE("an error and a fault of a library come back as values", "[task]")
{
    QObject context;
    QList<Error> errors;
    Task::run(
        &context, []() -> Done { return fail(ErrorKind::NotFound, u"ref"_s); },
        [&](const Done &done) { errors.append(done.error()); });
    REQUIRE(QTest::qWaitFor([&] { return errors.size() == 1; }));
    CHECK(errors.first() == Error{ErrorKind::NotFound, u"ref"_s, {}});
    Task::run(
        &context, []() -> Result<int> { throw std::runtime_error("too deep"); },
        [&](const Result<int> &result) { errors.append(result.error()); });
    REQUIRE(QTest::qWaitFor([&] { return errors.size() == 2; }));
    CHECK(errors.last() == Error{ErrorKind::Internal, {}, u"too deep"_s});
}

TEST_CASE("a task whose context has gone is cancelled and not answered", "[task]")
{
    QSemaphore started;
    QSemaphore goOn;
    std::atomic<bool> sawCancel = false;
    std::atomic<bool> ended = false;
    bool answered = false;
    auto context = std::make_unique<QObject>();
    Task::run(
        context.get(),
        [&](TaskControl &control) -> Result<int> {
            started.release();
            goOn.acquire();
            sawCancel = control.isCancelled();
            ended = true;
            return 1;
        },
        [&](const Result<int> &) { answered = true; });
    started.acquire();
    context.reset();
    goOn.release();
    REQUIRE(QTest::qWaitFor([&] { return ended.load(); }));
    QTest::qWait(20);
    CHECK(sawCancel);
    CHECK_FALSE(answered);
}

TEST_CASE("only the latest asking of a question is answered", "[task]")
{
    QObject context;
    Question question;
    QSemaphore started;
    QSemaphore goOn;
    std::atomic<bool> firstToldToStop = false;
    QStringList answers;
    Task::run(
        &context, question,
        [&](TaskControl &control) -> Result<QString> {
            started.release();
            goOn.acquire();
            firstToldToStop = control.isCancelled();
            return u"first"_s;
        },
        [&](const Result<QString> &answer) { answers.append(answer.value_or(u"error"_s)); });
    started.acquire();
    auto *second = Task::run(
        &context, question, []() -> Result<QString> { return u"second"_s; },
        [&](const Result<QString> &answer) { answers.append(answer.value_or(u"error"_s)); });
    QSignalSpy finished(second, &Task::finished);
    goOn.release();
    REQUIRE(QTest::qWaitFor([&] { return !answers.isEmpty() && firstToldToStop; }));
    QTest::qWait(20);
    CHECK(answers == QStringList{u"second"_s});
    CHECK(finished.count() == 1);
}

TEST_CASE("a dropped question is not answered", "[task]")
{
    QObject context;
    bool answered = false;
    QSemaphore ended;
    {
        Question question;
        Task::run(
            &context, question,
            [&ended]() -> Result<int> {
                ended.release();
                return 1;
            },
            [&](const Result<int> &) { answered = true; });
        ended.acquire();
    }
    QTest::qWait(20);
    CHECK_FALSE(answered);
}

TEST_CASE("a task reports progress and can be cancelled", "[task]")
{
    QObject context;
    std::optional<Error> error;
    QSemaphore cancelled;
    auto *task = Task::run(
        &context,
        [&](TaskControl &control) -> Result<int> {
            control.setProgress(1, 3);
            cancelled.acquire();
            if (control.isCancelled())
                return fail(ErrorKind::Cancelled);
            return 3;
        },
        [&](const Result<int> &result) { error = result.error(); });
    QSignalSpy progress(task, &Task::progress);
    REQUIRE(QTest::qWaitFor([&] { return progress.count() == 1; }));
    CHECK(progress.first() == QVariantList{qint64(1), qint64(3)});
    task->cancel();
    cancelled.release();
    REQUIRE(QTest::qWaitFor([&] { return error.has_value(); }));
    CHECK(error->kind == ErrorKind::Cancelled);
}

TEST_CASE("progress does not flood the screen, but its end arrives", "[task]")
{
    QObject context;
    bool answered = false;
    auto *task = Task::run(
        &context,
        [](TaskControl &control) -> Result<int> {
            for (int row = 1; row <= 100'000; ++row)
                control.setProgress(row, 100'000);
            return 1;
        },
        [&](const Result<int> &) { answered = true; });
    QSignalSpy progress(task, &Task::progress);
    REQUIRE(QTest::qWaitFor([&] { return answered; }));
    CHECK(progress.count() < 200);
    REQUIRE(progress.count() > 0);
    CHECK(progress.last() == QVariantList{qint64(100'000), qint64(100'000)});
}

TEST_CASE("the context may be deleted by the answer itself", "[task]")
{
    auto *context = new QObject;
    bool answered = false;
    Task::run(
        context, []() -> Result<int> { return 1; },
        [&](const Result<int> &) {
            answered = true;
            delete context;
        });
    REQUIRE(QTest::qWaitFor([&] { return answered; }));
    QTest::qWait(10);
}

} // namespace task_test
