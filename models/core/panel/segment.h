#pragma once

#include "models/core/panel/codecolumn.h"
#include "models/core/panel/measurecolumn.h"
#include "models/core/panel/textarena.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// How many rows, cells or texts a segment holds at most. All segments of a column but its last one are full.
inline constexpr std::size_t segmentRows = 65536;

/// How many segments `rows` rows make.
constexpr std::size_t segmentsOf(std::size_t rows) { return (rows + segmentRows - 1) / segmentRows; }

/// A piece of a column as bytes for a store. The bytes depend on nothing but the values of the piece: neither on the
/// type of its column nor on what else the column holds, so that a piece that did not change is stored once.
///
/// Sixteen bytes come first: version (1), type (1 codes, 2 numbers, 3 doubles, 4 texts), bytes of each value, decimals,
/// whether the printed decimals follow (0 or 1), three zeros, the number of values and, of texts, that of their bytes
/// (32 bits each). Then the values, each in as many bytes as the largest of them needs; codes without, numbers with a
/// sign, whose lowest value stands for a missing one; for texts where each ends and then the texts. At the end the
/// printed decimals, a byte each, unless all are the decimals. Little-endian.
template <class Value> std::string segmentOf(std::span<const Value> values); ///< 8, 16, 32 bit codes, int64, double
std::string segmentOf(const CodeColumn &column, std::size_t begin, std::size_t end);
std::string segmentOf(const MeasureColumn &column, std::size_t begin, std::size_t end);
/// `texts` must have less than 4 GiB of bytes in [begin, end).
std::string segmentOf(const TextArena &texts, std::size_t begin, std::size_t end);

/// The ways back, for exactly as many values as `out` has room for. False when the bytes are no such segment or hold
/// a value that does not fit; `out` is then undefined, but nothing outside of it or of the bytes was touched.
template <class Value> bool readSegment(std::string_view bytes, std::span<Value> out); ///< 32 bit, int64, double
/// Every code must be below `values`.
bool readSegment(std::string_view bytes, CodeColumn &column, std::size_t begin, std::size_t end, std::size_t values);
/// In the column's own type and decimals; fills `printed` where the column has them.
bool readSegment(std::string_view bytes, MeasureColumn &column, std::size_t begin, std::size_t end);
/// Appends `count` texts.
bool readSegment(std::string_view bytes, TextArena &texts, std::size_t count);

} // namespace core
