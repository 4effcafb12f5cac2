#pragma once

#include <string>
#include <string_view>

namespace core {

/// Text with an apostrophe before it where a spreadsheet would run it as a formula, now or without the apostrophes it
/// begins with; numbers, negative ones too, are no formulas.
std::string guarded(std::string_view text);

/// The text before guarded(): without the apostrophe, or the tab that other programs put there. Any other text is as it
/// was.
std::string_view unguarded(std::string_view text);

} // namespace core
