#include "models/core/panel/codematch.h"

#include "models/core/panel/vectorised.h"

#include <algorithm>
#include <array>

#ifdef LP_HAS_AVX2_KERNELS
#include <immintrin.h>
#endif

namespace core {

namespace {

template <class Code>
void keepPlain(std::span<const Code> codes, const std::uint8_t *held, std::size_t rows, std::uint64_t *words)
{
    for (std::size_t first = 0; first < rows; first += 64) {
        const std::size_t last = std::min(first + 64, rows);
        std::uint64_t bits = 0;
        for (std::size_t i = first; i < last; ++i)
            bits |= std::uint64_t{held[codes[i]]} << (i - first);
        words[first / 64] &= bits;
    }
}

#ifdef LP_HAS_AVX2_KERNELS

/// One bit for each of 256 codes, the 32 bytes twice over two registers: bytes 0-15 and 16-31 of the table.
struct BitTable
{
    std::array<std::uint8_t, 32> bytes{};
    explicit BitTable(std::span<const std::uint8_t> held)
    {
        for (std::size_t code = 0; code < held.size(); ++code)
            bytes[code / 8] = static_cast<std::uint8_t>(bytes[code / 8] | held[code] << (code % 8));
    }
};

/// Looks 32 codes up at once: the byte of the table by the upper five bits of the code, its bit by the lower three.
__attribute__((target("avx2"))) std::uint32_t match32(const std::uint8_t *codes, __m256i low, __m256i high)
{
    const __m256i bitOf = _mm256_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16,
                                           32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
    const __m256i code = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(codes));
    const __m256i byte = _mm256_and_si256(_mm256_srli_epi16(code, 3), _mm256_set1_epi8(0x1f));
    // A shuffle looks at the lower four bits only (and gives 0 where the top bit is set): the fifth one chooses.
    const __m256i inHigh = _mm256_cmpgt_epi8(byte, _mm256_set1_epi8(15));
    const __m256i table = _mm256_blendv_epi8(_mm256_shuffle_epi8(low, byte), _mm256_shuffle_epi8(high, byte), inHigh);
    const __m256i bit = _mm256_shuffle_epi8(bitOf, _mm256_and_si256(code, _mm256_set1_epi8(7)));
    const __m256i match = _mm256_cmpeq_epi8(_mm256_and_si256(table, bit), bit);
    return static_cast<std::uint32_t>(_mm256_movemask_epi8(match));
}

__attribute__((target("avx2"))) void keepBytes(const std::uint8_t *codes, const BitTable &held, std::size_t rows,
                                               std::uint64_t *words)
{
    const auto *bytes = reinterpret_cast<const __m128i *>(held.bytes.data());
    const __m256i low = _mm256_broadcastsi128_si256(_mm_loadu_si128(bytes));
    const __m256i high = _mm256_broadcastsi128_si256(_mm_loadu_si128(bytes + 1));
    for (std::size_t word = 0; word < rows / 64; ++word) {
        const std::uint8_t *at = codes + word * 64;
        const std::uint64_t bits = match32(at, low, high) | std::uint64_t{match32(at + 32, low, high)} << 32;
        words[word] &= bits;
    }
}

#endif

} // namespace

void keepHeld(const CodeColumn &column, std::span<const std::uint8_t> held, std::size_t begin, std::size_t rows,
              std::uint64_t *words)
{
    std::size_t done = 0;
#ifdef LP_HAS_AVX2_KERNELS
    if (const auto *bytes = std::get_if<std::vector<std::uint8_t>>(&column.codes); bytes && hasAvx2) {
        done = rows / 64 * 64;
        keepBytes(bytes->data() + begin, BitTable(held), done, words);
    }
#endif
    column.visit([&](auto codes) {
        keepPlain(codes.subspan(begin + done, rows - done), held.data(), rows - done, words + done / 64);
    });
}

} // namespace core
