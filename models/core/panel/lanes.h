#pragma once

#include "models/core/panel/parallel.h"
#include "models/core/panel/rowmask.h"

#include <algorithm>

namespace core {

/// Shares out the rows of a mask among lanes, each with results of its own: calls use(lane, begin, end) for stretches
/// of rows, lane < kernelThreads(). Which lane takes a stretch is left to chance: for counts and other results that do
/// not depend on their order. False after a stop.
template <class Use> bool inLanes(const RowMask &mask, const std::stop_token &stop, Use &&use)
{
    std::atomic<std::size_t> next{0};
    return inParallel(kernelThreads(), stop, [&](std::size_t lane) {
        for (std::size_t at = next++; at < mask.stretches() && !stop.stop_requested(); at = next++)
            use(lane, at * RowMask::stretch, std::min((at + 1) * RowMask::stretch, mask.size()));
    });
}

} // namespace core
