#pragma once

#include "models/core/figure.h"

#include <cmath>
#include <memory>
#include <string>
#include <vector>

namespace tests {

inline core::MeasureReading number(const char *name, double value, const char *unit = "")
{
    return {name, value, core::Interval::point(value), unit, {}};
}

/// Classes of revenue from 1 on, each ten times the one before on a logarithmic axis, else each 10 wide.
inline std::shared_ptr<core::Figure> histogram(const std::vector<double> &counts, bool logarithmic = false)
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "distribution";
    figure->spec.subject = core::FigureSubject::Distribution;
    figure->spec.chart = core::ChartKind::Histogram;
    const auto end = [&](std::size_t i) {
        return logarithmic ? std::pow(10, static_cast<double>(i)) : 10 * static_cast<double>(i);
    };
    figure->axes = {{"revenue", {"营业收入", "Revenue"}, "万元", end(0), end(counts.size()), logarithmic}};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        core::Mark mark;
        mark.keys.item = std::to_string(i);
        mark.value = counts[i];
        mark.share = 5;
        mark.measurement.kind = core::Kind::Count;
        mark.measures = {number("class_low", end(i)), number("class_high", end(i + 1))};
        figure->marks.push_back(mark);
    }
    return figure;
}

/// Enterprises of three sectors whose revenue rises with their persons, from `unit` over four powers of ten.
inline std::shared_ptr<core::Figure> scatter(std::size_t count, bool logarithmic, double unit = 1)
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "scatter";
    figure->spec.subject = core::FigureSubject::Scatter;
    figure->spec.chart = core::ChartKind::Scatter;
    const double high = count > 1 ? unit * 1e4 : unit;
    figure->axes = {{"revenue", {"营业收入", "Revenue"}, "万元", unit, high, logarithmic},
                    {"persons", {"从业人员", "Persons employed"}, "人", unit, high, logarithmic}};
    static constexpr const char *sectors[] = {"equipment", "biomedicine", "energy"};
    for (std::size_t i = 0; i < count; ++i) {
        const double way = count > 1 ? static_cast<double>(i) / static_cast<double>(count - 1) : 0;
        core::Mark mark;
        mark.keys.organisation = core::OrganisationId("e" + std::to_string(i));
        mark.keys.item = "企业" + std::to_string(i);
        mark.keys.sector = core::SectorId(sectors[i % 3]);
        mark.keys.period = core::Period::ofYear(2024);
        mark.value = unit * std::pow(10, 4 * way);
        mark.measurement.unit = "万元";
        mark.measures = {number("across", unit * std::pow(10, 4 * std::sqrt(way)), "人")};
        figure->marks.push_back(mark);
    }
    return figure;
}

/// A grid of 12 by 8 cells with more enterprises towards its middle.
inline std::shared_ptr<core::Figure> cells()
{
    auto figure = scatter(2, true);
    figure->marks.clear();
    figure->notices = {core::Notice::Density};
    for (int row = 0; row < 8; ++row) {
        for (int column = 0; column < 12; ++column) {
            const double distance = std::hypot(column - 5, row - 3.5 - 0.3 * (column - 5));
            core::Mark mark;
            mark.keys.item = std::to_string(column) + "," + std::to_string(row);
            mark.value = std::floor(1 + 4000 * std::exp(-distance * distance / 3));
            mark.measurement.kind = core::Kind::Count;
            mark.measures = {number("across_low", std::pow(10, column / 3.0)),
                             number("across_high", std::pow(10, (column + 1) / 3.0)),
                             number("up_low", std::pow(10, row / 2.0)),
                             number("up_high", std::pow(10, (row + 1) / 2.0))};
            figure->marks.push_back(mark);
        }
    }
    return figure;
}

/// From a total of 2023 by five changes (a change of 0 is of no enterprises) to the total of 2024.
inline std::shared_ptr<core::Figure> waterfall(double before, const std::vector<double> &changes)
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "flows";
    figure->spec.subject = core::FigureSubject::FirmFlows;
    figure->spec.chart = core::ChartKind::Waterfall;
    const auto add = [&](const char *item, double value, int year) {
        core::Mark mark;
        mark.keys.item = item;
        mark.value = value;
        mark.computed = true;
        mark.measurement.unit = "万元";
        if (year > 0)
            mark.attributes = {{"period", {std::to_string(year), ""}}};
        else
            mark.measures = {number("firms", value == 0 ? 0 : 25), number("unknown", 2),
                             number("pull", value / before * 100, "pp")};
        figure->marks.push_back(mark);
    };
    static constexpr const char *items[] = {"continuing", "entered", "left", "reclassified-in", "reported-no-more"};
    add("before", before, 2023);
    double after = before;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        add(items[i], changes[i], 0);
        after += changes[i];
    }
    add("after", after, 2024);
    return figure;
}

} // namespace tests
