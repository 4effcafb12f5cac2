#include "models/core/figurebuild/attributes.h"

#include <algorithm>

namespace core {

Mark countMark(Keys keys, std::size_t count, std::string unit)
{
    Mark mark;
    mark.keys = std::move(keys);
    mark.value = static_cast<double>(count);
    mark.literal = std::to_string(count);
    mark.interval = Interval::point(*mark.value);
    mark.measurement = {std::move(unit), Kind::Count, PriceBasis::Unstated, StockFlow::Stock};
    return mark;
}

MeasureReading coverageReading(std::size_t known, std::size_t all)
{
    const double percent = 100 * static_cast<double>(known) / static_cast<double>(std::max<std::size_t>(all, 1));
    return {"coverage", percent, Interval::point(percent), "%", std::nullopt};
}

void addSource(Mark &mark, const SourceId &source)
{
    if (!source.empty() && std::find(mark.sources.begin(), mark.sources.end(), source) == mark.sources.end())
        mark.sources.push_back(source);
}

} // namespace core
