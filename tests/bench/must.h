#pragma once

#include "models/core/result.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace bench {

/// The value of a result that must be one; else the program ends with the error's arguments.
template <class T> T must(core::Result<T> result)
{
    if (result)
        return std::move(result).value();
    for (const std::string &arg : result.error().args)
        std::fprintf(stderr, "%s\n", arg.c_str());
    std::exit(3);
}

} // namespace bench
