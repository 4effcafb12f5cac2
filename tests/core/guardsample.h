#pragma once

#include "models/core/figurebuild.h"
#include "tests/core/panelfiguresample.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

namespace tests {

/// One enterprise of one year.
struct Firm
{
    const char *sector;
    const char *output;
    const char *region = "330113";
    const char *year = "2024";
    const char *certifications = "";
};

inline core::Dataset datasetOf(const std::vector<Firm> &firms)
{
    PanelTexts texts{smallPanel().schema, {}};
    int number = 0;
    for (const Firm &firm : firms) {
        const std::string id = "e" + std::to_string(++number);
        texts.rows.push_back(
            {id, "Name " + id, firm.year, firm.region, firm.sector, firm.certifications, "10", firm.output, ""});
    }
    return panelDataset(panelWithCube(texts));
}

inline core::Figure figureOf(const core::Dataset &dataset, core::FigureSubject subject, bool guarded,
                             const std::string &measure = {}, const core::Filter &filter = {},
                             core::ChartKind chart = core::ChartKind::Bar)
{
    core::FigureSpec spec;
    spec.subject = subject;
    spec.chart = chart;
    spec.measure = measure;
    spec.guarded = guarded;
    auto figure = core::build(dataset, filter, spec);
    REQUIRE(figure);
    return std::move(figure).value();
}

inline bool isWithheld(const core::Mark &mark)
{
    return mark.empty == core::EmptyReason::Withheld && !mark.value && mark.literal.empty() && !mark.share;
}

/// Four enterprises of equipment, two of fashion, three of digital and four of materials.
inline core::Dataset fourSectors()
{
    return datasetOf({{"equipment", "100"},
                      {"equipment", "120"},
                      {"equipment", "90"},
                      {"equipment", "80"},
                      {"fashion", "50"},
                      {"fashion", "70"},
                      {"digital", "60"},
                      {"digital", "55"},
                      {"digital", "65"},
                      {"materials", "300"},
                      {"materials", "280"},
                      {"materials", "310"},
                      {"materials", "290"}});
}

} // namespace tests
