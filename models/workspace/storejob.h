#pragma once

#include "models/store/database.h"
#include "models/workspace/job.h"

#include <functional>

namespace workspace {

/// Work on a store off this thread, on a connection of its own. A store in memory has only the one it is open with:
/// there the work is done at once. `Answer` is a Result, which also tells of a store that cannot be opened.
template <class Answer, class Work>
void startOnStore(LatestJob<Answer> &job, store::Database &database, Work work, std::function<void(Answer)> take)
{
    if (database.path() == store::inMemory) {
        job.cancel();
        take(work(database, std::stop_token()));
        return;
    }
    job.start(
        [path = database.path(), work](std::stop_token stop) -> Answer {
            auto own = store::Database::open(path);
            if (!own)
                return own.error();
            own->setStop(stop);
            return work(*own, stop);
        },
        std::move(take));
}

} // namespace workspace
