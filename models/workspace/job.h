#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <stop_token>
#include <utility>

namespace workspace {

/// Lets the thread that it is called on, and those that it starts, come after the thread of the windows where there are
/// more of them than processors. Does nothing where threads have no such order.
void giveWay();

/// Work off this thread whose answer is waited for; the end of the future waits as well.
template <class Answer> std::future<Answer> inBackground(std::function<Answer()> work)
{
    return std::async(std::launch::async, std::move(work));
}

/// Work off the thread that owns the job, of which only the newest matters: a new request stops the older
/// work through its stop token, and an answer that comes too late is dropped. The work captures what it
/// needs by value and must not throw; answers arrive on the thread the job was made in, by its event loop.
template <class Answer> class LatestJob
{
public:
    using Taker = std::function<void(Answer)>;
    using Work = std::function<Answer(std::stop_token)>;
    /// Work that tells what it has so far; called on its thread.
    using TellingWork = std::function<Answer(std::stop_token, const Taker &tell)>;

    /// Two threads, so that the newest work need not wait until older work has noticed that it should stop.
    LatestJob() { m_pool.setMaxThreadCount(2); }
    LatestJob(const LatestJob &) = delete;
    LatestJob &operator=(const LatestJob &) = delete;
    /// Stops the work and waits until it has; its answer is dropped.
    ~LatestJob()
    {
        cancel();
        m_pool.waitForDone();
    }

    void start(Work work, Taker take)
    {
        startTelling([work = std::move(work)](std::stop_token stop, const Taker &) { return work(std::move(stop)); },
                     {}, std::move(take));
    }

    /// The same, and what the work tells meanwhile is taken by `takeSome`.
    void startTelling(TellingWork work, Taker takeSome, Taker take)
    {
        cancel();
        m_request = std::make_shared<Request>();
        m_running = true;
        m_pool.start([this, work = std::move(work), takeSome = std::move(takeSome), take = std::move(take),
                      request = m_request] {
            giveWay();
            if (request->isDropped)
                return; // overtaken while it waited for a thread
            const Taker tell = [&](Answer some) { send(std::move(some), takeSome, request, false); };
            send(work(request->stop.get_token(), tell), take, request, true);
        });
    }

    /// Stops the work; no answer of it arrives any more.
    void cancel()
    {
        if (m_request) {
            m_request->isDropped = true;
            m_request->stop.request_stop();
        }
        m_running = false;
    }

    /// Asks the work to stop and still takes its answer, which says whether it did.
    void requestStop()
    {
        if (m_request)
            m_request->stop.request_stop();
    }

    /// True from start() until the answer was taken or the work cancelled.
    bool isRunning() const { return m_running; }

private:
    struct Request
    {
        std::stop_source stop;
        std::atomic<bool> isDropped = false;
    };

    void send(Answer answer, const Taker &take, const std::shared_ptr<Request> &request, bool isLast)
    {
        auto sent = std::make_shared<Answer>(std::move(answer));
        QMetaObject::invokeMethod(
            &m_context, [this, sent, take, request, isLast] { deliver(*sent, take, *request, isLast); },
            Qt::QueuedConnection);
    }

    // Dropped only on the owner's thread, as this is: what passes the question is the newest.
    void deliver(Answer &answer, const Taker &take, const Request &request, bool isLast)
    {
        if (request.isDropped)
            return;
        m_running = m_running && !isLast;
        take(std::move(answer));
    }

    QObject m_context;                  ///< queued answers die with it
    std::shared_ptr<Request> m_request; ///< the newest
    bool m_running = false;
    QThreadPool m_pool;
};

} // namespace workspace
