#include "models/core/panel/chunksequence.h"

#include "models/core/panel/parallel.h"

#include <algorithm>

namespace core {

ChunkSequence::ChunkSequence(const PanelSource &source, Take take)
    : m_source(source)
    , m_take(std::move(take))
    , m_parts((source.bytes.size() + source.stretchBytes - 1) / source.stretchBytes)
    , m_ready(kernelThreads() * 4)
{}

bool ChunkSequence::run(const std::stop_token &stop)
{
    return inParallel(m_parts, stop, [&](std::size_t part) { readPart(part, stop); });
}

void ChunkSequence::readPart(std::size_t part, const std::stop_token &stop)
{
    if (!waitForRoom(part, stop))
        return;
    Chunk chunk = borrow();
    chunk->guess(part * m_source.stretchBytes, endOf(part));
    {
        const std::lock_guard lock(m_mutex);
        m_ready[part % m_ready.size()] = std::move(chunk);
    }
    handOn(stop);
}

/// Not too far ahead of the part that all wait for.
bool ChunkSequence::waitForRoom(std::size_t part, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_moved.wait(lock, stop, [&] { return m_isDone || part < m_next + m_ready.size(); });
    return !m_isDone && !stop.stop_requested();
}

ChunkSequence::Chunk ChunkSequence::borrow()
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.empty())
        return std::make_unique<PanelChunk>(m_source);
    Chunk chunk = std::move(m_idle.back());
    m_idle.pop_back();
    return chunk;
}

/// Hands on what is ready, unless another thread is doing so: that one will see it.
void ChunkSequence::handOn(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (m_isHandingOn)
        return;
    m_isHandingOn = true;
    while (!m_isDone && !stop.stop_requested() && m_ready[m_next % m_ready.size()]) {
        Chunk chunk = std::move(m_ready[m_next % m_ready.size()]);
        lock.unlock();
        take(*chunk, m_next);
        lock.lock();
        m_idle.push_back(std::move(chunk));
        ++m_next;
        m_moved.notify_all();
    }
    m_isHandingOn = false;
}

/// A chunk whose begin was guessed wrongly is read again.
void ChunkSequence::take(PanelChunk &chunk, std::size_t part)
{
    const std::size_t end = std::min(endOf(part), m_source.bytes.size());
    if (m_at >= end)
        return; // a record of an earlier stretch went on through this one
    if (chunk.begin() != m_at)
        chunk.read(m_at, end);
    m_at = chunk.end();
    const bool goesOn = m_take(chunk);
    if (!goesOn || chunk.isEndless()) {
        const std::lock_guard lock(m_mutex);
        m_isDone = true;
        m_moved.notify_all();
    }
}

} // namespace core
