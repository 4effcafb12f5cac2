#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A text as a key by whose bytes it stands where a Chinese reader looks for it: signs first, then numbers by what they
/// come to (区 2 before 区 10), Latin letters whether capital or small, Han characters by their reading in pinyin, its
/// tone and the strokes, rare ones and all else at the end by code point. The same on any machine. Wide forms of Latin
/// letters, digits and signs count as these.
std::string nameKey(std::string_view utf8);

/// Puts texts in that order; those with equal keys by their bytes.
void sortNames(std::vector<std::string_view> &texts);

/// The places of texts in that order, from 0; equal texts have the same one.
std::vector<std::uint32_t> placesOf(const std::vector<std::string> &texts);

} // namespace core
