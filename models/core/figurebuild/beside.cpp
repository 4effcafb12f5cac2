#include "models/core/figurebuild/beside.h"

#include "models/core/axisvalue.h"
#include "models/core/figurebuild.h"
#include "models/core/fitfilter.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

namespace core {

namespace {

struct KeysHash
{
    std::size_t operator()(const Keys &keys) const
    {
        std::size_t hash = keys.period ? static_cast<std::size_t>(keys.period->year()) : 0;
        for (const std::string *part :
             {&keys.indicator.text(), &keys.region.text(), &keys.sector.text(), &keys.organisation.text(), &keys.item})
            hash = hash * 31 + std::hash<std::string>()(*part);
        return hash;
    }
};

using MarksByKeys = std::unordered_map<Keys, const Mark *, KeysHash>;

/// The first mark of each keys.
MarksByKeys byKeys(const Figure &figure)
{
    MarksByKeys marks;
    for (const Mark &mark : figure.marks)
        marks.emplace(mark.keys, &mark);
    return marks;
}

/// Words have no place beside a number.
bool isNumber(const Mark &mark) { return mark.value && !isWord(mark.qualifier); }

BesideReading readingOf(const Mark &mark) { return {mark.value, mark.literal, mark.interval, mark.joined}; }

/// Those of the other state between its first number and its last one.
void addPeriods(Figure &figure, const Figure &other)
{
    std::vector<Period> numbered;
    for (const Mark &mark : figure.marks) {
        if (mark.beside && mark.keys.period)
            numbered.push_back(*mark.keys.period);
    }
    if (numbered.empty())
        return;
    const auto [first, last] = std::ranges::minmax(numbered);
    for (const Period &period : other.periods) {
        const bool isKnown = std::ranges::find(figure.periods, period) != figure.periods.end();
        if (!isKnown && first <= period && period <= last)
            figure.periods.push_back(period);
    }
    std::ranges::sort(figure.periods);
}

void add(Figure &figure, const Figure &other)
{
    const MarksByKeys elsewhere = byKeys(other);
    for (Mark &mark : figure.marks) {
        if (const auto there = elsewhere.find(mark.keys); there != elsewhere.end() && isNumber(*there->second))
            mark.beside = readingOf(*there->second);
    }
    const MarksByKeys here = byKeys(figure);
    std::vector<Mark> gone; // added last: `here` points into the figure
    for (const Mark &there : other.marks) {
        if (!isNumber(there) || here.contains(there.keys))
            continue;
        Mark &mark = gone.emplace_back();
        mark.keys = there.keys;
        mark.measurement = there.measurement;
        mark.empty = EmptyReason::NotPublished;
        mark.earlierArea = there.earlierArea;
        mark.beside = readingOf(there);
    }
    for (const Mark &mark : gone) { // they have a colour of their own
        if (!mark.keys.region.empty() && std::ranges::find(figure.regions, mark.keys.region) == figure.regions.end())
            figure.regions.push_back(mark.keys.region);
    }
    std::ranges::move(gone, std::back_inserter(figure.marks));
    addPeriods(figure, other);
}

} // namespace

bool drawsBeside(const FigureSpec &spec)
{
    return spec.subject == FigureSubject::Series && (spec.chart == ChartKind::Line || spec.chart == ChartKind::Bar);
}

Result<Figure> buildBeside(const Dataset &dataset, const Dataset &other, const Filter &filter, const FigureSpec &spec,
                           std::stop_token stop)
{
    Result<Figure> figure = build(dataset, filter, spec, stop);
    if (!figure || spec.subject != FigureSubject::Series)
        return figure;
    if (!drawsBeside(spec)) { // that it was asked for is said
        figure->beside = other.revision.shortHash();
        return figure;
    }
    const Result<Figure> there = build(other, fitted(filter, other), spec, stop);
    if (!there && there.error().code == ErrorCode::Cancelled)
        return there.error();
    if (there) // what the other state cannot show has nothing to stand beside
        add(*figure, *there);
    figure->beside = other.revision.shortHash();
    return figure;
}

} // namespace core
