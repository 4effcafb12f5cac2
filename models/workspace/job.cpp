#include "models/workspace/job.h"

#if defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace workspace {

void giveWay()
{
#if defined(__linux__) // there the order of a thread is its own, and Qt's priorities do nothing
    static thread_local const int given = setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 10);
    static_cast<void>(given);
#endif
}

} // namespace workspace
