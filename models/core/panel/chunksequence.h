#pragma once

#include "models/core/panel/panelchunk.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>

namespace core {

/// Reads the stretches of a file on all processors and hands the chunks on in the order of the file, one at a time.
/// Few chunks exist at once, and they are used again.
class ChunkSequence
{
public:
    /// Returns false to read no further.
    using Take = std::function<bool(const PanelChunk &)>;

    ChunkSequence(const PanelSource &source, Take take);
    /// False when `stop` was requested.
    bool run(const std::stop_token &stop);

private:
    using Chunk = std::unique_ptr<PanelChunk>;

    void readPart(std::size_t part, const std::stop_token &stop);
    bool waitForRoom(std::size_t part, const std::stop_token &stop);
    Chunk borrow();
    void handOn(const std::stop_token &stop);
    void take(PanelChunk &chunk, std::size_t part);
    std::size_t endOf(std::size_t part) const { return (part + 1) * m_source.stretchBytes; }

    const PanelSource &m_source;
    Take m_take;
    std::size_t m_parts;
    std::mutex m_mutex; // guards all below
    std::condition_variable_any m_moved;
    std::vector<Chunk> m_ready; // by part modulo its size
    std::vector<Chunk> m_idle;
    std::size_t m_next = 0; // part to be handed on
    bool m_isHandingOn = false;
    bool m_isDone = false;
    std::size_t m_at = 0; // of the one that hands on: where the next record begins
};

} // namespace core
