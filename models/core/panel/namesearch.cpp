#include "models/core/panel/namesearch.h"

#include "models/core/panel/parallel.h"
#include "models/core/panel/textfinder.h"
#include "models/core/pinyin.h"

#include <algorithm>
#include <bit>
#include <string>

namespace core {

namespace {

constexpr std::size_t textsPerPart = std::size_t{1} << 15;
constexpr std::size_t wordsPerPart = std::size_t{1} << 10;

/// Searches the bytes of texts [first, last) as one; a hit that runs over the end of its text is none.
void search(const TextArena &arena, const TextFinder &finder, std::size_t length, std::size_t first, std::size_t last,
            std::vector<std::uint8_t> &hits)
{
    const auto &ends = arena.ends();
    const std::string_view bytes = std::string_view(arena.bytes()).substr(0, ends[last - 1]);
    std::size_t at = first == 0 ? 0 : ends[first - 1];
    for (std::size_t text = first; (at = finder.find(bytes, at)) != std::string_view::npos;) {
        while (ends[text] <= at)
            ++text;
        const bool within = at + length <= ends[text];
        if (within)
            hits[text] = 1;
        at = within ? ends[text] : at + 1;
    }
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// Adds the names that have the text as pinyin initials, if it may be meant so. False after a stop.
bool addByInitials(const PanelRows &rows, std::string_view text, std::vector<std::uint8_t> &first,
                   std::vector<std::uint8_t> &later, const std::stop_token &stop)
{
    const std::string query = lowerCase(text);
    if (!isInitials(query))
        return true;
    const auto initials = rows.initials.of(0, stop, rows.names, rows.laterNames);
    if (!initials)
        return false;
    const auto add = [&](const TextArena &arena, std::vector<std::uint8_t> &hits) {
        const std::vector<std::uint8_t> found = textsHolding(arena, query, stop);
        for (std::size_t i = 0; i < found.size() && i < hits.size(); ++i)
            hits[i] |= found[i];
    };
    add(initials->first, first);
    add(initials->later, later);
    return !stop.stop_requested();
}

} // namespace

std::vector<std::uint8_t> textsHolding(const TextArena &arena, std::string_view text, const std::stop_token &stop)
{
    std::vector<std::uint8_t> hits(arena.size());
    const TextFinder finder(text);
    const std::size_t parts = (arena.size() + textsPerPart - 1) / textsPerPart;
    const bool done = inParallel(parts, stop, [&](std::size_t part) {
        const std::size_t first = part * textsPerPart;
        search(arena, finder, text.size(), first, std::min(first + textsPerPart, arena.size()), hits);
    });
    return done ? hits : std::vector<std::uint8_t>();
}

bool keepNamed(const PanelRows &rows, std::string_view text, std::vector<std::uint64_t> &words,
               const std::stop_token &stop)
{
    std::vector<std::uint8_t> first = textsHolding(rows.names, text, stop);
    std::vector<std::uint8_t> later = textsHolding(rows.laterNames, text, stop);
    if (!addByInitials(rows, text, first, later, stop))
        return false;
    const bool renamed = rows.laterName.size() != 0;
    const auto named = [&](std::size_t row) {
        const std::uint32_t name = renamed ? rows.laterName[row] : 0;
        return name == 0 ? first[rows.entity[row]] : later[name - 1];
    };
    if (stop.stop_requested())
        return false;
    return inParallel((words.size() + wordsPerPart - 1) / wordsPerPart, stop, [&](std::size_t part) {
        const std::size_t end = std::min((part + 1) * wordsPerPart, words.size());
        for (std::size_t word = part * wordsPerPart; word < end; ++word) {
            std::uint64_t kept = 0;
            for (std::uint64_t bits = words[word]; bits != 0; bits &= bits - 1) {
                const auto bit = static_cast<std::size_t>(std::countr_zero(bits));
                kept |= std::uint64_t{named(word * 64 + bit)} << bit;
            }
            words[word] = kept;
        }
    });
}

} // namespace core
