#pragma once

#include "models/core/panel/codecolumn.h"

#include <cstdint>
#include <span>

namespace core {

/// Clears the bits of rows whose code is not held: bit i of `words` belongs to row `begin` + i, for `rows` rows.
/// `held` has an entry (0 or 1) for every code.
void keepHeld(const CodeColumn &column, std::span<const std::uint8_t> held, std::size_t begin, std::size_t rows,
              std::uint64_t *words);

} // namespace core
