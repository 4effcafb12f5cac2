#pragma once

#include <cstddef>

namespace core {

/// Has the system give memory that was asked for but not yet written, on several threads: the first write to each page
/// of a large new array otherwise costs more than what is written. Changes no byte; without effect where the system
/// cannot do it.
void bringIn(const void *memory, std::size_t bytes);

} // namespace core
