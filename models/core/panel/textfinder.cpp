#include "models/core/panel/textfinder.h"

#include "models/core/panel/vectorised.h"

#include <bit>
#include <cstdint>

#ifdef LP_HAS_AVX2_KERNELS
#include <immintrin.h>
#endif

namespace core {

namespace {

constexpr bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

constexpr char folded(char c) { return isLetter(c) ? static_cast<char>(c | 0x20) : c; }

/// A Han character's first byte is one of six, its others are one of 64 each: the last two bytes of the first
/// character rule most places out.
std::size_t anchorOf(std::string_view text)
{
    const bool isHan = text.size() >= 3 && static_cast<unsigned char>(text.front()) >= 0xe0;
    return isHan ? 1 : 0;
}

#ifdef LP_HAS_AVX2_KERNELS

/// A byte to look for in 32 places; letters in either case.
struct Anchor
{
    __m256i byte, fold;
};

__attribute__((target("avx2"))) Anchor anchor(char byte)
{
    return {_mm256_set1_epi8(byte), _mm256_set1_epi8(isLetter(byte) ? 0x20 : 0)};
}

__attribute__((target("avx2"))) __m256i matches(const char *at, const Anchor &anchor)
{
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
    return _mm256_cmpeq_epi8(_mm256_or_si256(bytes, anchor.fold), anchor.byte);
}

#endif

} // namespace

TextFinder::TextFinder(std::string_view text)
    : m_text(text)
    , m_anchor(anchorOf(text))
{
    for (char &c : m_text)
        c = folded(c);
}

bool TextFinder::matchesAt(const char *at) const
{
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        if (folded(at[i]) != m_text[i])
            return false;
    }
    return true;
}

std::size_t TextFinder::findPlain(std::string_view bytes, std::size_t from) const
{
    for (; from + m_text.size() <= bytes.size(); ++from) {
        if (folded(bytes[from]) == m_text.front() && matchesAt(bytes.data() + from))
            return from;
    }
    return std::string_view::npos;
}

#ifdef LP_HAS_AVX2_KERNELS

/// Looks as far as whole vectors lie in `bytes`; `from` is then where to go on.
__attribute__((target("avx2"))) std::size_t TextFinder::findVector(std::string_view bytes, std::size_t &from) const
{
    const Anchor first = anchor(m_text[m_anchor]);
    const std::size_t second = m_text.size() > m_anchor + 1 ? m_anchor + 1 : m_anchor;
    const Anchor next = anchor(m_text[second]);
    const Anchor last = anchor(m_text.back());
    const std::size_t reach = m_text.size() - 1 + 32;
    for (; from + reach <= bytes.size(); from += 32) {
        const char *at = bytes.data() + from;
        const __m256i both = _mm256_and_si256(matches(at + m_anchor, first), matches(at + second, next));
        const __m256i all = _mm256_and_si256(both, matches(at + m_text.size() - 1, last));
        for (auto bits = static_cast<std::uint32_t>(_mm256_movemask_epi8(all)); bits != 0; bits &= bits - 1) {
            const auto place = static_cast<std::size_t>(std::countr_zero(bits));
            if (matchesAt(at + place))
                return from + place;
        }
    }
    return std::string_view::npos;
}

#endif

std::size_t TextFinder::find(std::string_view bytes, std::size_t from) const
{
#ifdef LP_HAS_AVX2_KERNELS
    if (hasAvx2) {
        if (const std::size_t found = findVector(bytes, from); found != std::string_view::npos)
            return found;
    }
#endif
    return findPlain(bytes, from);
}

} // namespace core
