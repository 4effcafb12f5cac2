#pragma once

#include "models/core/interval.h"
#include "models/output/jsonemitter.h"

#include <optional>
#include <string_view>

namespace output {

inline void writeText(JsonEmitter &json, std::string_view key, std::string_view text)
{
    json.key(key);
    json.text(text);
}

/// A code, or null for the blank code: unknown.
inline void writeCode(JsonEmitter &json, std::string_view key, std::string_view code)
{
    json.key(key);
    if (code.empty())
        json.null();
    else
        json.text(code);
}

inline void writeNumber(JsonEmitter &json, std::string_view key, std::optional<double> value)
{
    json.key(key);
    if (value)
        json.number(*value);
    else
        json.null();
}

inline void writeEnds(JsonEmitter &json, const core::Interval &interval, bool computed)
{
    writeNumber(json, "low", computed ? roundedDown(interval.low) : interval.low);
    writeNumber(json, "high", computed ? roundedUp(interval.high) : interval.high);
}

} // namespace output
