#include "models/core/panel/keymatch.h"

#include "models/core/panel/vectorised.h"

#ifdef LP_HAS_AVX2_KERNELS
#include <immintrin.h>
#endif

namespace core {

namespace {

template <class Key> KeyMatch matchPlain(const Key *keys, Key lowest, Key span)
{
    KeyMatch match;
    for (unsigned i = 0; i < 64; ++i) {
        match.below |= std::uint64_t{keys[i] < lowest} << i;
        match.inside |= std::uint64_t{static_cast<Key>(keys[i] - lowest) <= span} << i; // wraps round below the lowest
    }
    return match;
}

#ifdef LP_HAS_AVX2_KERNELS

/// Four keys at once. Only signed numbers can be compared: the sign bit turned keeps the order of unsigned ones.
__attribute__((target("avx2"))) KeyMatch matchWide(const std::uint64_t *keys, std::uint64_t lowest, std::uint64_t span)
{
    constexpr std::uint64_t sign = std::uint64_t{1} << 63;
    const __m256i signs = _mm256_set1_epi64x(static_cast<std::int64_t>(sign));
    const __m256i low = _mm256_set1_epi64x(static_cast<std::int64_t>(lowest ^ sign));
    const __m256i high = _mm256_set1_epi64x(static_cast<std::int64_t>((lowest + span) ^ sign));
    KeyMatch match;
    for (unsigned i = 0; i < 64; i += 4) {
        const __m256i key = _mm256_xor_si256(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(keys + i)), signs);
        const __m256d isBelow = _mm256_castsi256_pd(_mm256_cmpgt_epi64(low, key));
        const __m256d isAbove = _mm256_castsi256_pd(_mm256_cmpgt_epi64(key, high));
        const auto below = static_cast<std::uint64_t>(_mm256_movemask_pd(isBelow));
        const auto above = static_cast<std::uint64_t>(_mm256_movemask_pd(isAbove));
        match.below |= below << i;
        match.inside |= (~(below | above) & 0xF) << i;
    }
    return match;
}

/// Eight keys at once.
__attribute__((target("avx2"))) KeyMatch matchWide(const std::uint32_t *keys, std::uint32_t lowest, std::uint32_t span)
{
    constexpr std::uint32_t sign = std::uint32_t{1} << 31;
    const __m256i signs = _mm256_set1_epi32(static_cast<std::int32_t>(sign));
    const __m256i low = _mm256_set1_epi32(static_cast<std::int32_t>(lowest ^ sign));
    const __m256i high = _mm256_set1_epi32(static_cast<std::int32_t>((lowest + span) ^ sign));
    KeyMatch match;
    for (unsigned i = 0; i < 64; i += 8) {
        const __m256i key = _mm256_xor_si256(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(keys + i)), signs);
        const __m256 isBelow = _mm256_castsi256_ps(_mm256_cmpgt_epi32(low, key));
        const __m256 isAbove = _mm256_castsi256_ps(_mm256_cmpgt_epi32(key, high));
        const auto below = static_cast<std::uint64_t>(_mm256_movemask_ps(isBelow));
        const auto above = static_cast<std::uint64_t>(_mm256_movemask_ps(isAbove));
        match.below |= below << i;
        match.inside |= (~(below | above) & 0xFF) << i;
    }
    return match;
}

#endif

template <class Key> KeyMatch matchAny(const Key *keys, Key lowest, Key span)
{
#ifdef LP_HAS_AVX2_KERNELS
    if (hasAvx2)
        return matchWide(keys, lowest, span);
#endif
    return matchPlain(keys, lowest, span);
}

} // namespace

KeyMatch matchKeys(const std::uint64_t *keys, std::uint64_t lowest, std::uint64_t span)
{
    return matchAny(keys, lowest, span);
}

KeyMatch matchKeys(const std::uint32_t *keys, std::uint32_t lowest, std::uint32_t span)
{
    return matchAny(keys, lowest, span);
}

} // namespace core
