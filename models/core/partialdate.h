#pragma once

#include <string>
#include <string_view>

namespace core {

/// Where a partial date stands among others: the middle of its year or month. A full date is itself, none is blank.
std::string middleDayOf(std::string_view partialDate);

} // namespace core
