#include "models/workspace/job.h"
#include "tests/support/strings.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>

#if defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#endif

using workspace::LatestJob;

namespace {

// Work that goes on until it is asked to stop, as an endless computation would.
int untilStopped(const std::stop_token &stop, std::atomic<bool> &stopped)
{
    while (!stop.stop_requested())
        QThread::yieldCurrentThread();
    stopped = true;
    return -1;
}

} // namespace

#if defined(__linux__)

TEST_CASE("Work and the threads it starts come after the thread of the windows")
{
    const auto niceness = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
    const int own = niceness();
    LatestJob<int> job;
    int started = own;
    job.start(
        [&](std::stop_token) {
            int below = own;
            std::jthread([&] { below = niceness(); }).join();
            return below;
        },
        [&](int below) { started = below; });
    REQUIRE(QTest::qWaitFor([&] { return !job.isRunning(); }));
    CHECK(started > own);
    CHECK(niceness() == own);
}

#endif

TEST_CASE("An answer arrives on the thread that asked, from another one")
{
    LatestJob<QThread *> job;
    QThread *worked = nullptr;
    QThread *took = nullptr;
    job.start([](std::stop_token) { return QThread::currentThread(); },
              [&](QThread *thread) {
                  worked = thread;
                  took = QThread::currentThread();
              });
    CHECK(job.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return took != nullptr; }));
    CHECK(took == QThread::currentThread());
    CHECK(worked != QThread::currentThread());
    CHECK_FALSE(job.isRunning());
}

TEST_CASE("The newest request wins and the older work really stops")
{
    auto stopped = std::make_shared<std::atomic<bool>>(false);
    auto began = std::make_shared<std::binary_semaphore>(0);
    QList<int> answers;
    LatestJob<int> job;
    job.start(
        [=](std::stop_token stop) {
            began->release();
            return untilStopped(stop, *stopped);
        },
        [&](int answer) { answers << answer; });
    began->acquire();
    job.start([](std::stop_token) { return 2; }, [&](int answer) { answers << answer; });
    REQUIRE(QTest::qWaitFor([&] { return stopped->load() && !answers.isEmpty(); }));
    QTest::qWait(20);
    CHECK(answers == QList<int>{2});
}

TEST_CASE("Of many requests in a row only the last answers")
{
    QList<int> answers;
    LatestJob<int> job;
    for (int i = 0; i < 200; ++i)
        job.start([i](std::stop_token) { return i; }, [&](int answer) { answers << answer; });
    REQUIRE(QTest::qWaitFor([&] { return !job.isRunning(); }));
    QTest::qWait(20);
    CHECK(answers == QList<int>{199});
}

TEST_CASE("An answer that was ready but not yet taken is dropped when a newer request comes")
{
    auto ready = std::make_shared<std::binary_semaphore>(0);
    QList<int> answers;
    LatestJob<int> job;
    job.start(
        [ready](std::stop_token) {
            ready->release();
            return 1;
        },
        [&](int answer) { answers << answer; });
    ready->acquire(); // no event was processed yet: the answer of 1 waits or is about to
    job.start([](std::stop_token) { return 2; }, [&](int answer) { answers << answer; });
    REQUIRE(QTest::qWaitFor([&] { return !job.isRunning(); }));
    QTest::qWait(20);
    CHECK(answers == QList<int>{2});
}

TEST_CASE("Cancelled work stops and never answers")
{
    auto stopped = std::make_shared<std::atomic<bool>>(false);
    auto began = std::make_shared<std::binary_semaphore>(0);
    int answers = 0;
    LatestJob<int> job;
    job.start(
        [=](std::stop_token stop) {
            began->release();
            return untilStopped(stop, *stopped);
        },
        [&](int) { ++answers; });
    began->acquire();
    job.cancel();
    CHECK_FALSE(job.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return stopped->load(); }));
    QTest::qWait(20);
    CHECK(answers == 0);
}

TEST_CASE("A job that goes away stops its work first")
{
    auto stopped = std::make_shared<std::atomic<bool>>(false);
    auto began = std::make_shared<std::binary_semaphore>(0);
    int answers = 0;
    {
        LatestJob<int> job;
        job.start(
            [=](std::stop_token stop) {
                began->release();
                return untilStopped(stop, *stopped);
            },
            [&](int) { ++answers; });
        began->acquire();
    }
    CHECK(stopped->load());
    QTest::qWait(20);
    CHECK(answers == 0);
}

TEST_CASE("Taking an answer may start the next request")
{
    LatestJob<int> job;
    QList<int> answers;
    job.start([](std::stop_token) { return 1; },
              [&](int first) {
                  answers << first;
                  job.start([](std::stop_token) { return 2; }, [&](int second) { answers << second; });
              });
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 2; }));
    CHECK(answers == QList<int>{1, 2});
}

TEST_CASE("Work that is asked to stop still says what became of it")
{
    auto stopped = std::make_shared<std::atomic<bool>>(false);
    QList<int> answers;
    LatestJob<int> job;
    job.start([=](std::stop_token stop) { return untilStopped(stop, *stopped); },
              [&](int answer) { answers << answer; });
    job.requestStop();
    CHECK(job.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return !answers.isEmpty(); }));
    CHECK(answers == QList<int>{-1});
    CHECK_FALSE(job.isRunning());
}

TEST_CASE("What work tells meanwhile arrives before its answer")
{
    LatestJob<int> job;
    QList<int> taken;
    job.startTelling(
        [](const std::stop_token &, const auto &tell) {
            tell(1);
            tell(2);
            return 3;
        },
        [&](int some) {
            CHECK(job.isRunning());
            taken << some;
        },
        [&](int answer) {
            CHECK_FALSE(job.isRunning());
            taken << answer;
        });
    REQUIRE(QTest::qWaitFor([&] { return !job.isRunning(); }));
    CHECK(taken == QList<int>{1, 2, 3});
}
