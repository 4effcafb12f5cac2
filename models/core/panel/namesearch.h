#pragma once

#include "models/core/panel/panel.h"

#include <cstdint>
#include <stop_token>
#include <string_view>
#include <vector>

namespace core {

/// Which texts of an arena hold `text`, one entry (0 or 1) each; the case of Latin letters does not count.
/// Empty after a stop.
std::vector<std::uint8_t> textsHolding(const TextArena &arena, std::string_view text, const std::stop_token &stop = {});

/// Clears the bits of rows whose name does not hold `text`; `words` has one bit a row. Latin letters and digits may
/// also be pinyin initials: "lpzn" finds 杭州临平智能. False after a stop.
bool keepNamed(const PanelRows &rows, std::string_view text, std::vector<std::uint64_t> &words,
               const std::stop_token &stop = {});

} // namespace core
