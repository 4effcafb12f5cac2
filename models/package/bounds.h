#pragma once

#include "models/core/codes.h"
#include "models/core/result.h"

#include <cstdint>
#include <string>

namespace package {

/// ErrorCode::TooLarge of a file or of an entry in one.
inline core::Error tooLarge(std::string what, std::uint64_t limit, core::Bound bound)
{
    return {core::ErrorCode::TooLarge, {std::move(what), std::to_string(limit), std::string(core::code(bound))}};
}

} // namespace package
