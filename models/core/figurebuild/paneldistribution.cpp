#include "models/core/disclosure/rowguard.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/panelguard.h"
#include "models/core/panel/distribution.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <span>

namespace core {

namespace {

constexpr std::size_t classes = 24;
constexpr std::size_t mostDots = 2000; // above, what lies on top of each other says nothing
constexpr std::size_t columns = 48, lines = 32;

/// Sizes of firms differ by orders of magnitude: then logarithms are classed, and what is not above zero is outside.
Bins binsOf(const ColumnStatistics &all, std::size_t count)
{
    constexpr double wide = 100;
    const double lowest = all.lowestPositive;
    if (all.minimum >= 0 && lowest > 0 && all.maximum > wide * lowest)
        return {lowest, all.maximum, count, true};
    const double high = all.maximum > all.minimum ? all.maximum : all.minimum + 1;
    return {all.minimum, high, count, false};
}

/// Classes that tell of no single enterprise. The smallest and the largest number are those of one, so the ends are of
/// as many that they may be told, rounded outward to one digit; the classes there hold what lies beyond. None where
/// there are too few enterprises for that. ErrorCode::Cancelled after a stop.
Result<std::optional<Bins>> guardedBins(const PanelReading &reading, const RowMask &mask, std::size_t measure,
                                        const ColumnStatistics &all, std::size_t count, const std::stop_token &stop)
{
    const std::size_t fewest = DisclosureRule().minimumFirms;
    if (all.known < 2 * fewest)
        return std::optional<Bins>();
    const double place = static_cast<double>(fewest - 1) / static_cast<double>(all.known - 1);
    const auto ends = quantiles(reading.panel, mask, measure, {place, 1 - place}, stop);
    if (!ends)
        return ends.error();
    const auto magnitude = [](double value) { return std::pow(10.0, std::floor(std::log10(std::abs(value)))); };
    const auto outward = [&](double value, bool up) {
        if (value == 0)
            return 0.0;
        return (up ? std::ceil(value / magnitude(value)) : std::floor(value / magnitude(value))) * magnitude(value);
    };
    ColumnStatistics inner = all;
    inner.minimum = outward(ends->front(), false);
    inner.maximum = outward(ends->back(), true);
    // Where zeros are in front, nothing else tells how small the others are.
    inner.lowestPositive = inner.minimum > 0         ? inner.minimum
                           : all.lowestPositive == 0 ? 0
                                                     : magnitude(all.lowestPositive);
    Bins bins = binsOf(inner, count);
    bins.isOpen = true;
    return std::optional(bins);
}

FigureAxis axisWith(const PanelMeasure &measure, const Bins &bins)
{
    FigureAxis axis = axisOf(measure);
    axis.low = bins.low;
    axis.high = bins.high;
    axis.logarithmic = bins.logarithmic;
    return axis;
}

MeasureReading edge(std::string name, double value, const std::string &unit)
{
    return {std::move(name), value, Interval::point(value), unit, std::nullopt};
}

/// Where class `i` begins and ends; where an open one does is withheld.
void addEnds(const Bins &bins, std::size_t i, const std::string &axis, const std::string &unit, Mark &mark)
{
    const auto add = [&](const std::string &name, std::size_t at, bool isOpen) {
        mark.measures.push_back(edge(axis + name, bins.edge(at), unit));
        if (isOpen)
            withholdReading(mark, axis + name, Suppression::Complementary);
    };
    add("_low", i, bins.isOpen && i == 0);
    add("_high", i + 1, bins.isOpen && i + 1 == bins.count);
}

/// Those with numbers that lie in no class, such as a zero on a logarithmic scale, are counted all the same: a mark
/// without a class.
void addOutside(std::size_t rows, std::size_t known, Figure &figure)
{
    if (rows == 0)
        return;
    Keys keys;
    keys.item = "outside";
    figure.marks.push_back(countMark(keys, rows, "家"));
    if (known > 0)
        figure.marks.back().share = 100 * static_cast<double>(rows) / static_cast<double>(known);
}

void addClasses(const Histogram &histogram, const std::string &unit, Figure &figure)
{
    std::size_t known = histogram.outside;
    for (const std::size_t rows : histogram.rows)
        known += rows;
    for (std::size_t i = 0; i < histogram.bins.count; ++i) {
        Keys keys;
        keys.item = std::to_string(i);
        Mark mark = countMark(keys, histogram.rows[i], "家");
        mark.share = 100 * *mark.value / static_cast<double>(std::max<std::size_t>(known, 1));
        addEnds(histogram.bins, i, "class", unit, mark);
        figure.marks.push_back(std::move(mark));
    }
    addOutside(histogram.outside, known, figure);
    if (histogram.outside > 0) // zero or less
        figure.marks.back().measures = {edge("class_high", 0, unit)};
}

/// Enterprises of both numbers, one mark each. Of a guarded one neither is told: where it lies is what it would tell.
void addDots(const BuildContext &context, const Panel &panel, const RowMask &mask,
             std::pair<std::size_t, std::size_t> measures, Figure &figure)
{
    const auto guard = context.isGuarded() ? std::optional(RowGuard::of(panel, &context.set)) : std::nullopt;
    mask.forEach(0, mask.size(), [&](std::size_t row) {
        const Mark across = rowMark(panel, row, measures.first);
        Mark mark = rowMark(panel, row, measures.second);
        if (!across.value || !mark.value)
            return;
        const int year = mark.keys.period->year();
        mark.measures.push_back({"across", across.value, across.interval, across.measurement.unit, std::nullopt});
        Suppression reason = guard ? guard->reason(year, *panel.rows, row, measures.second) : Suppression::None;
        if (guard && reason == Suppression::None)
            reason = guard->reason(year, *panel.rows, row, measures.first);
        if (reason != Suppression::None) {
            withhold(mark, reason);
            withholdReading(mark, "across", reason);
        }
        figure.marks.push_back(std::move(mark));
    });
}

Mark cellMark(const Density &density, std::size_t cell, const FigureAxis &up, const FigureAxis &across)
{
    const std::size_t line = cell / density.x.count;
    const std::size_t column = cell % density.x.count;
    Keys keys;
    keys.item = std::to_string(column) + "/" + std::to_string(line);
    Mark mark = countMark(keys, density.rows[cell], "家");
    addEnds(density.x, column, "across", across.unit, mark);
    addEnds(density.y, line, "up", up.unit, mark);
    return mark;
}

void addCells(const Density &density, const FigureAxis &up, const FigureAxis &across, Figure &figure)
{
    for (std::size_t i = 0; i < density.rows.size(); ++i) {
        if (density.rows[i] != 0)
            figure.marks.push_back(cellMark(density, i, up, across));
    }
    addOutside(density.outside, 0, figure);
    addNotice(figure, Notice::Density);
}

/// The measure of the vertical axis, and one of another name for the horizontal one.
Result<std::pair<std::size_t, std::size_t>> axesOf(const PanelHead &head, const FigureSpec &spec)
{
    const auto up = measureOf(head, spec.measure);
    if (!up)
        return up.error();
    if (!spec.against.empty()) {
        const auto across = measureOf(head, spec.against);
        return across ? Result(std::pair(*across, *up)) : Result<std::pair<std::size_t, std::size_t>>(across.error());
    }
    return std::pair(*up == 0 && head.measures.size() > 1 ? std::size_t{1} : std::size_t{0}, *up);
}

/// Withholds the empty classes beside those withheld too: else they would tell the size of the one or two there to a
/// class.
void blurEnds(std::span<Mark> marks)
{
    const auto spread = [](auto begin, auto end) {
        bool isBeside = false;
        for (auto mark = begin; mark != end; ++mark) {
            if (isBeside && mark->value == 0.0)
                withhold(*mark, Suppression::Complementary);
            isBeside = mark->empty == EmptyReason::Withheld;
        }
    };
    spread(marks.begin(), marks.end());
    spread(marks.rbegin(), marks.rend());
}

/// Withholds the empty cells of a square of four beside one that is withheld: else it would tell where the one or two
/// in it lie.
void blurCells(const Density &density, Figure &figure)
{
    constexpr std::size_t side = 2;
    const auto square = [&](std::size_t cell) {
        return std::pair(cell / density.x.count / side, cell % density.x.count / side);
    };
    std::set<std::pair<std::size_t, std::size_t>> blurred;
    auto mark = figure.marks.cbegin(); // those of cells stand in front, in their order
    for (std::size_t i = 0; i < density.rows.size(); ++i) {
        if (density.rows[i] != 0 && (mark++)->empty == EmptyReason::Withheld)
            blurred.insert(square(i));
    }
    std::vector<Mark> added;
    for (std::size_t i = 0; i < density.rows.size(); ++i) {
        if (density.rows[i] != 0 || !blurred.contains(square(i)))
            continue;
        Mark empty = cellMark(density, i, figure.axes[0], figure.axes[1]);
        withhold(empty, Suppression::Complementary);
        added.push_back(std::move(empty));
    }
    std::ranges::move(added, std::back_inserter(figure.marks));
}

/// Axes of the marks whose numbers are told.
std::pair<Bins, Bins> binsOfTold(const std::vector<Mark> &marks)
{
    ColumnStatistics across, up;
    const auto add = [](ColumnStatistics &all, double value) {
        all.minimum = all.known == 0 ? value : std::min(all.minimum, value);
        all.maximum = all.known == 0 ? value : std::max(all.maximum, value);
        if (value > 0 && (all.lowestPositive == 0 || value < all.lowestPositive))
            all.lowestPositive = value;
        ++all.known;
    };
    for (const Mark &mark : marks) {
        const MeasureReading *other = mark.measure("across");
        if (!mark.value || !other || !other->value)
            continue;
        add(across, *other->value);
        add(up, *mark.value);
    }
    return {binsOf(across, columns), binsOf(up, lines)};
}

/// There are too few enterprises to tell how they lie.
Figure withheld(Figure figure)
{
    figure.empty = EmptyReason::Withheld;
    return figure;
}

/// Enterprises are there, but none of them gave a number.
Figure withoutNumbers(Figure figure)
{
    if (figure.of > 0)
        figure.empty = EmptyReason::NotPublished;
    return figure;
}

} // namespace

/// How the enterprises of the last year held lie over a measure.
Result<Figure> buildDistribution(const BuildContext &context)
{
    Figure figure;
    const auto reading = readPanel(context);
    if (!reading && reading.error().code == ErrorCode::UnknownPanel)
        return figure;
    if (!reading)
        return reading.error();
    const auto measure = measureOf(reading->head(), context.spec.measure);
    if (!measure)
        return measure.error();
    figure.axes = {axisOf(reading->head().measures[*measure])};
    if (!reading->lastBlock || !hasRows(*reading, figure))
        return figure;
    const auto mask = maskOf(reading->panel, reading->at({*reading->lastBlock}), context.stop);
    if (!mask)
        return mask.error();
    figure.of = mask->count();
    const auto statistics = columnStatistics(reading->panel, *mask, *measure, context.stop);
    if (!statistics)
        return statistics.error();
    if (statistics->known == 0)
        return withoutNumbers(std::move(figure));
    auto bins = context.isGuarded() ? guardedBins(*reading, *mask, *measure, *statistics, classes, context.stop)
                                    : Result<std::optional<Bins>>(std::optional(binsOf(*statistics, classes)));
    if (!bins)
        return bins.error();
    if (!*bins)
        return withheld(std::move(figure));
    const auto counted = histogram(reading->panel, *mask, *measure, **bins, context.stop);
    if (!counted)
        return counted.error();
    figure.axes = {axisWith(reading->head().measures[*measure], **bins)};
    figure.periods = {reading->period(*reading->lastBlock)};
    addClasses(*counted, figure.axes.front().unit, figure);
    if (context.isGuarded()) {
        guardCounts(figure.marks);
        blurEnds(std::span(figure.marks).first(classes));
        addNotice(figure, Notice::OpenEnds);
    }
    return figure;
}

/// Two measures of the enterprises of the last year held: a mark each, or how many lie where.
Result<Figure> buildScatter(const BuildContext &context)
{
    Figure figure;
    const auto reading = readPanel(context);
    if (!reading && reading.error().code == ErrorCode::UnknownPanel)
        return figure;
    if (!reading)
        return reading.error();
    const auto measures = axesOf(reading->head(), context.spec);
    if (!measures)
        return measures.error();
    const auto &[across, up] = *measures;
    figure.axes = {axisOf(reading->head().measures[up]), axisOf(reading->head().measures[across])};
    if (!reading->lastBlock || !hasRows(*reading, figure))
        return figure;
    const auto mask = maskOf(reading->panel, reading->at({*reading->lastBlock}), context.stop);
    if (!mask)
        return mask.error();
    figure.of = mask->count();
    auto acrossAll = columnStatistics(reading->panel, *mask, across, context.stop);
    auto upAll = columnStatistics(reading->panel, *mask, up, context.stop);
    if (!acrossAll || !upAll)
        return acrossAll ? upAll.error() : acrossAll.error();
    if (acrossAll->known == 0 || upAll->known == 0)
        return withoutNumbers(std::move(figure));
    figure.periods = {reading->period(*reading->lastBlock)};
    const auto setAxes = [&](const std::pair<Bins, Bins> &bins) {
        figure.axes = {axisWith(reading->head().measures[up], bins.second),
                       axisWith(reading->head().measures[across], bins.first)};
    };
    std::pair<Bins, Bins> bins{binsOf(*acrossAll, columns), binsOf(*upAll, lines)};
    if (mask->count() <= mostDots) {
        addDots(context, reading->panel, *mask, *measures, figure);
        setAxes(context.isGuarded() ? binsOfTold(figure.marks) : bins);
        return figure.marks.empty() ? withoutNumbers(std::move(figure)) : figure;
    }
    if (context.isGuarded()) {
        const auto x = guardedBins(*reading, *mask, across, *acrossAll, columns, context.stop);
        const auto y = guardedBins(*reading, *mask, up, *upAll, lines, context.stop);
        if (!x || !y)
            return x ? y.error() : x.error();
        if (!*x || !*y)
            return withheld(std::move(figure));
        bins = {**x, **y};
        addNotice(figure, Notice::OpenEnds);
    }
    setAxes(bins);
    const auto counted = density(reading->panel, *mask, *measures, bins, context.stop);
    if (!counted)
        return counted.error();
    addCells(*counted, figure.axes[0], figure.axes[1], figure);
    if (context.isGuarded()) {
        guardCounts(figure.marks);
        blurCells(*counted, figure);
    }
    return figure;
}

} // namespace core
