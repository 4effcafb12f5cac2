#pragma once

#include "models/core/figurebuild.h"
#include "models/workspace/workspace.h"
#include "tests/support/catch.h"
#include "views/text/names.h"

#include <memory>

namespace tests {

/// A workspace on a store in memory with the bundled dataset.
struct Bundled
{
    Bundled() { REQUIRE(workspace.open(QStringLiteral(":memory:"), QStringLiteral(":/dataset/linping")).has_value()); }

    views::Names names(views::Language language) const { return {workspace.dataset().indicators, language}; }

    std::shared_ptr<const core::Figure> figure(const core::FigureSpec &spec, const core::Filter &filter = {}) const
    {
        auto built = core::build(workspace.dataset(), filter, spec);
        REQUIRE(built.has_value());
        return std::make_shared<const core::Figure>(std::move(built).value());
    }

    /// GDP of the home region by year.
    static core::FigureSpec gdp(core::ChartKind kind = core::ChartKind::Line)
    {
        core::FigureSpec spec;
        spec.id = "overview/gdp";
        spec.chart = kind;
        spec.indicators = {core::IndicatorId("gdp")};
        spec.regionChoice = core::RegionChoice::HomeAndPeers;
        return spec;
    }

    static core::Keys gdpOf(int year)
    {
        core::Keys keys;
        keys.indicator = core::IndicatorId("gdp");
        keys.region = core::RegionCode("330113");
        keys.period = core::Period::ofYear(year);
        return keys;
    }

    workspace::Workspace workspace;
};

/// The mark with exactly these keys; the test fails when there is none.
inline const core::Mark &markOf(const core::Figure &figure, const core::Keys &keys)
{
    for (const auto &mark : figure.marks) {
        if (mark.keys == keys)
            return mark;
    }
    FAIL("no such mark");
    return figure.marks.front();
}

} // namespace tests
