#include "models/core/panel/separators.h"

#include <bit>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define LP_X86_64 1
#endif

namespace core {

namespace {

constexpr std::size_t blockBytes = 64;

/// One bit a byte of each block: set where a separator stands.
using MaskBlocks = void (*)(const char *bytes, std::size_t blocks, char delimiter, std::uint64_t *masks);

#ifdef LP_X86_64

__attribute__((target("avx2"))) void masksAvx2(const char *bytes, std::size_t blocks, char delimiter,
                                               std::uint64_t *masks)
{
    const __m256i delimiters = _mm256_set1_epi8(delimiter);
    const __m256i quotes = _mm256_set1_epi8('"');
    const __m256i feeds = _mm256_set1_epi8('\n');
    const __m256i returns = _mm256_set1_epi8('\r');
    for (std::size_t i = 0; i < blocks * 2; ++i) {
        __m256i chunk;
        std::memcpy(&chunk, bytes + i * 32, sizeof chunk);
        const __m256i found =
            _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(chunk, delimiters), _mm256_cmpeq_epi8(chunk, quotes)),
                            _mm256_or_si256(_mm256_cmpeq_epi8(chunk, feeds), _mm256_cmpeq_epi8(chunk, returns)));
        const auto bits = std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(found))};
        masks[i / 2] = i % 2 == 0 ? bits : masks[i / 2] | bits << 32;
    }
}

// Every x86-64 processor has SSE2.
void masksSse2(const char *bytes, std::size_t blocks, char delimiter, std::uint64_t *masks)
{
    const __m128i delimiters = _mm_set1_epi8(delimiter);
    const __m128i quotes = _mm_set1_epi8('"');
    const __m128i feeds = _mm_set1_epi8('\n');
    const __m128i returns = _mm_set1_epi8('\r');
    for (std::size_t block = 0; block < blocks; ++block) {
        std::uint64_t mask = 0;
        for (std::size_t part = 0; part < 4; ++part) {
            __m128i chunk;
            std::memcpy(&chunk, bytes + block * blockBytes + part * 16, sizeof chunk);
            const __m128i found =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(chunk, delimiters), _mm_cmpeq_epi8(chunk, quotes)),
                             _mm_or_si128(_mm_cmpeq_epi8(chunk, feeds), _mm_cmpeq_epi8(chunk, returns)));
            mask |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(found))} << part * 16;
        }
        masks[block] = mask;
    }
}

MaskBlocks fastest() { return __builtin_cpu_supports("avx2") ? masksAvx2 : masksSse2; }

#else

void masksPlain(const char *bytes, std::size_t blocks, char delimiter, std::uint64_t *masks)
{
    for (std::size_t block = 0; block < blocks; ++block) {
        masks[block] = 0;
        for (std::size_t i = 0; i < blockBytes; ++i) {
            const char c = bytes[block * blockBytes + i];
            const bool found = c == delimiter || c == '"' || c == '\n' || c == '\r';
            masks[block] |= std::uint64_t{found} << i;
        }
    }
}

MaskBlocks fastest() { return masksPlain; }

#endif

} // namespace

void Separators::find(std::string_view text, char delimiter)
{
    static const MaskBlocks maskBlocks = fastest();
    constexpr std::size_t blocksAtOnce = 64;
    m_masks.resize(blocksAtOnce);
    m_count = 0;
    const std::size_t whole = text.size() / blockBytes;
    for (std::size_t block = 0; block < whole; block += blocksAtOnce) {
        const std::size_t blocks = whole - block < blocksAtOnce ? whole - block : blocksAtOnce;
        m_masks.resize(blocks);
        maskBlocks(text.data() + block * blockBytes, blocks, delimiter, m_masks.data());
        collect(static_cast<std::uint32_t>(block * blockBytes));
    }
    // The end is copied: nothing behind the text is looked at.
    const std::string_view rest = text.substr(whole * blockBytes);
    char last[blockBytes];
    std::memset(last, delimiter == '\0' ? ' ' : '\0', sizeof last);
    rest.copy(last, rest.size());
    m_masks.resize(1);
    maskBlocks(last, 1, delimiter, m_masks.data());
    collect(static_cast<std::uint32_t>(whole * blockBytes));
}

void Separators::collect(std::uint32_t begin)
{
    if (m_places.size() < m_count + m_masks.size() * blockBytes)
        m_places.resize((m_count + m_masks.size() * blockBytes) * 2);
    std::uint32_t *next = m_places.data() + m_count;
    for (std::uint64_t mask : m_masks) {
        for (; mask != 0; mask &= mask - 1)
            *next++ = begin + static_cast<std::uint32_t>(std::countr_zero(mask));
        begin += blockBytes;
    }
    m_count = static_cast<std::size_t>(next - m_places.data());
}

} // namespace core
