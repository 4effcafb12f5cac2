#pragma once

#include "models/core/interval.h"
#include "models/output/borneout.h"
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

/// A number that no text printed, with the digits that mean something.
inline void writeComputed(JsonEmitter &json, std::string_view key, std::optional<double> value,
                          const core::Interval &interval = {})
{
    writeNumber(json, key, value ? std::optional(withoutNoise(*value, interval)) : std::nullopt);
}

inline void writeEnds(JsonEmitter &json, const core::Interval &interval, bool computed)
{
    const core::Interval ends = computed ? roundedOutward(interval) : interval;
    writeNumber(json, "low", ends.low);
    writeNumber(json, "high", ends.high);
}

} // namespace output
