#include "models/core/panel/keymatch.h"

#include "models/core/panel/vectorised.h"

#ifdef LP_HAS_AVX2_KERNELS
#include <immintrin.h>
#endif

namespace core {

namespace {

template <class Key> void matchPlain(const Key *keys, KeyRange<Key> range, std::span<KeyMatch> matches)
{
    for (KeyMatch &match : matches) {
        match = {};
        for (unsigned i = 0; i < 64; ++i, ++keys) {
            match.below |= std::uint64_t{*keys < range.lowest} << i;
            match.inside |= std::uint64_t{*keys >= range.lowest && *keys <= range.highest} << i;
        }
    }
}

#ifdef LP_HAS_AVX2_KERNELS

/// Four keys at once. Only signed numbers can be compared: the sign bit turned keeps the order of unsigned ones.
__attribute__((target("avx2"))) void matchWide(const std::uint64_t *keys, KeyRange<std::uint64_t> range,
                                               std::span<KeyMatch> matches)
{
    constexpr std::uint64_t sign = std::uint64_t{1} << 63;
    const __m256i signs = _mm256_set1_epi64x(static_cast<std::int64_t>(sign));
    const __m256i low = _mm256_set1_epi64x(static_cast<std::int64_t>(range.lowest ^ sign));
    const __m256i high = _mm256_set1_epi64x(static_cast<std::int64_t>(range.highest ^ sign));
    for (KeyMatch &match : matches) {
        std::uint64_t below = 0, above = 0;
        for (unsigned i = 0; i < 64; i += 4, keys += 4) {
            const __m256i key = _mm256_xor_si256(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(keys)), signs);
            const __m256d isBelow = _mm256_castsi256_pd(_mm256_cmpgt_epi64(low, key));
            const __m256d isAbove = _mm256_castsi256_pd(_mm256_cmpgt_epi64(key, high));
            below |= static_cast<std::uint64_t>(_mm256_movemask_pd(isBelow)) << i;
            above |= static_cast<std::uint64_t>(_mm256_movemask_pd(isAbove)) << i;
        }
        match = {below, ~(below | above)};
    }
}

/// Eight keys at once; four such comparisons become one mask of 32 bits.
__attribute__((target("avx2"))) void matchWide(const std::uint32_t *keys, KeyRange<std::uint32_t> range,
                                               std::span<KeyMatch> matches)
{
    constexpr std::uint32_t sign = std::uint32_t{1} << 31;
    const __m256i signs = _mm256_set1_epi32(static_cast<std::int32_t>(sign));
    const __m256i low = _mm256_set1_epi32(static_cast<std::int32_t>(range.lowest ^ sign));
    const __m256i high = _mm256_set1_epi32(static_cast<std::int32_t>(range.highest ^ sign));
    // Packing takes the halves of two registers in turn; this puts the groups of four keys back in their order.
    const __m256i inOrder = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
    const auto bits = [&](__m256i a, __m256i b, __m256i c, __m256i d) __attribute__((target("avx2"), always_inline))
    {
        const __m256i bytes = _mm256_packs_epi16(_mm256_packs_epi32(a, b), _mm256_packs_epi32(c, d));
        const int mask = _mm256_movemask_epi8(_mm256_permutevar8x32_epi32(bytes, inOrder));
        return std::uint64_t{static_cast<std::uint32_t>(mask)};
    };
    for (KeyMatch &match : matches) {
        std::uint64_t below = 0, above = 0;
        for (unsigned i = 0; i < 64; i += 32, keys += 32) {
            const auto *at = reinterpret_cast<const __m256i *>(keys);
            const __m256i a = _mm256_xor_si256(_mm256_loadu_si256(at), signs);
            const __m256i b = _mm256_xor_si256(_mm256_loadu_si256(at + 1), signs);
            const __m256i c = _mm256_xor_si256(_mm256_loadu_si256(at + 2), signs);
            const __m256i d = _mm256_xor_si256(_mm256_loadu_si256(at + 3), signs);
            below |= bits(_mm256_cmpgt_epi32(low, a), _mm256_cmpgt_epi32(low, b), _mm256_cmpgt_epi32(low, c),
                          _mm256_cmpgt_epi32(low, d))
                     << i;
            above |= bits(_mm256_cmpgt_epi32(a, high), _mm256_cmpgt_epi32(b, high), _mm256_cmpgt_epi32(c, high),
                          _mm256_cmpgt_epi32(d, high))
                     << i;
        }
        match = {below, ~(below | above)};
    }
}

#endif

template <class Key> void matchAny(const Key *keys, KeyRange<Key> range, std::span<KeyMatch> matches)
{
#ifdef LP_HAS_AVX2_KERNELS
    if (hasAvx2)
        return matchWide(keys, range, matches);
#endif
    matchPlain(keys, range, matches);
}

} // namespace

void matchKeys(const std::uint64_t *keys, KeyRange<std::uint64_t> range, std::span<KeyMatch> matches)
{
    matchAny(keys, range, matches);
}

void matchKeys(const std::uint32_t *keys, KeyRange<std::uint32_t> range, std::span<KeyMatch> matches)
{
    matchAny(keys, range, matches);
}

} // namespace core
