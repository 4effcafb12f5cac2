#pragma once

#include "models/core/codes.h"
#include "models/core/figurebuild.h"

#include <sstream>
#include <string>
#include <string_view>

namespace tests {

using namespace core;

/// A small district: city, home (new since 2021-04-09), two peers, the old district; real growth figures.
IndicatorTables sampleTables();

Dataset datasetOf(IndicatorTables tables);

inline Dataset sample() { return datasetOf(sampleTables()); }

inline FigureSpec seriesSpec(std::initializer_list<const char *> indicators)
{
    FigureSpec spec;
    spec.id = "indicators";
    for (const char *id : indicators)
        spec.indicators.emplace_back(id);
    return spec;
}

inline Filter years(int first, int last)
{
    Filter filter;
    filter.firstYear = first;
    filter.lastYear = last;
    return filter;
}

inline Filter in(std::initializer_list<const char *> regions, Filter filter = {})
{
    for (const char *code : regions)
        filter.regions.emplace_back(code);
    return filter;
}

/// One line a mark: "113 2022 1006.7 press" or "113 2023 - not-published".
inline std::string line(const Mark &mark)
{
    std::ostringstream out;
    const auto add = [&out](const std::string &text) { out << (out.tellp() > 0 ? " " : "") << text; };
    for (const std::string &key : {mark.keys.region.text(), mark.keys.sector.text(), mark.keys.organisation.text()}) {
        if (!key.empty())
            add(key);
    }
    if (mark.keys.period)
        add(mark.keys.period->text());
    if (mark.value && mark.computed) {
        std::ostringstream number;
        number.precision(6);
        number << *mark.value;
        add(number.str());
    } else {
        add(mark.literal.empty() ? "-" : mark.literal);
    }
    if (mark.empty)
        add(std::string(code(*mark.empty)));
    return out.str();
}

inline std::string dump(const Figure &figure)
{
    std::string text;
    for (const Mark &mark : figure.marks)
        text += line(mark) + "\n";
    return text;
}

} // namespace tests
