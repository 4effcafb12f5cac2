#include "models/core/pages.h"

#include <algorithm>
#include <initializer_list>

namespace core {

namespace {

FigureSpec spec(std::string id, FigureSubject subject, ChartKind chart)
{
    FigureSpec one;
    one.id = std::move(id);
    one.subject = subject;
    one.chart = chart;
    return one;
}

FigureSpec series(std::string id, ChartKind chart, std::initializer_list<const char *> indicators, RegionChoice regions,
                  PeriodChoice periods = PeriodChoice::Annual)
{
    FigureSpec one = spec(std::move(id), FigureSubject::Series, chart);
    for (const char *indicator : indicators)
        one.indicators.emplace_back(indicator);
    one.regionChoice = regions;
    one.periodChoice = periods;
    return one;
}

FigureSpec withTopic(FigureSpec one, std::string topic)
{
    one.topic = std::move(topic);
    return one;
}

FigureSpec latestMilestones()
{
    FigureSpec one = spec("overview/milestones", FigureSubject::Milestones, ChartKind::Table);
    one.top = 5;
    one.sort = "date:desc";
    return one;
}

FigureSpec totals(std::string id, ChartKind chart)
{
    FigureSpec one = spec(std::move(id), FigureSubject::Totals, chart);
    one.periodChoice = chart == ChartKind::Tiles ? PeriodChoice::Latest : PeriodChoice::Annual;
    return one;
}

FigureSpec enterpriseMilestones()
{
    FigureSpec one = spec("enterprises/milestones", FigureSubject::Milestones, ChartKind::Table);
    one.ofOrganisations = true;
    one.sort = "date:desc";
    return one;
}

FigureSpec composition(std::string id, ChartKind chart, std::string groupBy)
{
    FigureSpec one = spec(std::move(id), FigureSubject::Composition, chart);
    one.measure = "count";
    one.groupBy = std::move(groupBy);
    return one;
}

FigureSpec organisations(std::string id, ChartKind chart, PeriodChoice periods, std::size_t top)
{
    FigureSpec one = spec(std::move(id), FigureSubject::Organisations, chart);
    one.periodChoice = periods;
    one.top = top;
    return one;
}

FigureSpec growthOf(FigureSpec one)
{
    one.transform = Transform::PublishedGrowth;
    return one;
}

FigureSpec decomposition(std::string id, std::initializer_list<const char *> wholes)
{
    FigureSpec one = spec(std::move(id), FigureSubject::Decomposition, ChartKind::Decomposition);
    one.transform = Transform::Pull;
    for (const char *whole : wholes)
        one.indicators.emplace_back(whole);
    return one;
}

PageSpec overview()
{
    return {"overview",
            {withTopic(series("overview/headline", ChartKind::Tiles,
                              {"gdp", "patents_inv_stock", "patents_inv_new", "firms_hitech_national",
                               "firms_above_scale_ind", "talent_skilled_new", "talent_total", "factories_future_prov"},
                              RegionChoice::Home, PeriodChoice::Latest),
                       "economy"),
             withTopic(series("overview/gdp", ChartKind::Line, {"gdp"}, RegionChoice::Home), "economy"),
             totals("overview/enterprises", ChartKind::Tiles), totals("overview/trend", ChartKind::Line),
             composition("overview/clusters", ChartKind::Dots, "sector"), latestMilestones(),
             spec("overview/load", FigureSubject::Load, ChartKind::Table)}};
}

PageSpec indicators()
{
    return {"indicators",
            {withTopic(series("indicators/chart", ChartKind::Line, {"gdp"}, RegionChoice::HomeAndPeers), "economy"),
             growthOf(withTopic(series("indicators/growth", ChartKind::Bar, {"gdp"}, RegionChoice::HomeAndPeers),
                                "economy")),
             decomposition("indicators/decomposition", {"gdp"})}};
}

PageSpec innovation()
{
    return {
        "innovation",
        {withTopic(series("innovation/headline", ChartKind::Tiles,
                          {"patents_inv_stock", "patents_inv_new", "talent_skilled_new", "rd_intensity", "talent_total",
                           "engineers_high_level"},
                          RegionChoice::Home, PeriodChoice::Latest),
                   "innovation"),
         withTopic(
             series("innovation/patents", ChartKind::Bar, {"patents_inv_stock", "patents_inv_new"}, RegionChoice::Home),
             "innovation"),
         withTopic(series("innovation/rd", ChartKind::Bar, {"rd_intensity"}, RegionChoice::All, PeriodChoice::Latest),
                   "innovation"),
         withTopic(series("innovation/talent", ChartKind::Table, {}, RegionChoice::All, PeriodChoice::All), "talent"),
         spec("innovation/platforms", FigureSubject::Register, ChartKind::Table)}};
}

PageSpec clusters()
{
    return {
        "clusters",
        {composition("clusters/composition", ChartKind::Treemap, "sector"),
         composition("clusters/kinds", ChartKind::StackedBar, "kind"),
         composition("clusters/shares", ChartKind::Table, "sector"),
         spec("clusters/concentration", FigureSubject::Concentration, ChartKind::Table),
         withTopic(series("clusters/output", ChartKind::Table, {"sector_output"}, RegionChoice::All, PeriodChoice::All),
                   "industry")}};
}

PageSpec enterprises()
{
    return {"enterprises",
            {organisations("enterprises/table", ChartKind::Table, PeriodChoice::Latest, 0),
             organisations("enterprises/ranking", ChartKind::Bar, PeriodChoice::Latest, 12),
             spec("enterprises/scatter", FigureSubject::Scatter, ChartKind::Scatter),
             spec("enterprises/distribution", FigureSubject::Distribution, ChartKind::Histogram),
             spec("enterprises/flows", FigureSubject::FirmFlows, ChartKind::Waterfall),
             organisations("enterprises/series", ChartKind::Line, PeriodChoice::Annual, 0), enterpriseMilestones()}};
}

std::vector<PageSpec> makePages()
{
    return {overview(),
            indicators(),
            innovation(),
            clusters(),
            enterprises(),
            {"milestones", {spec("milestones/timeline", FigureSubject::Milestones, ChartKind::Timeline)}},
            {"targets", {spec("targets/progress", FigureSubject::Targets, ChartKind::Progress)}},
            {"data",
             {spec("data/load", FigureSubject::Load, ChartKind::Table),
              spec("data/audit", FigureSubject::Audit, ChartKind::Table),
              spec("data/conflicts", FigureSubject::Conflicts, ChartKind::Table),
              spec("data/sources", FigureSubject::Sources, ChartKind::Table)}}};
}

std::vector<FigureSpec> makeSingles()
{
    return {withTopic(series("indicators", ChartKind::Line, {"gdp"}, RegionChoice::HomeAndPeers), "economy"),
            organisations("enterprises", ChartKind::Table, PeriodChoice::Latest, 0),
            spec("milestones", FigureSubject::Milestones, ChartKind::Timeline),
            spec("targets", FigureSubject::Targets, ChartKind::Progress),
            spec("audit", FigureSubject::Audit, ChartKind::Table),
            spec("conflicts", FigureSubject::Conflicts, ChartKind::Table),
            decomposition("decomposition", {}),
            spec("structure", FigureSubject::Structure, ChartKind::Table),
            spec("concentration", FigureSubject::Concentration, ChartKind::Table),
            spec("sources", FigureSubject::Sources, ChartKind::Table)};
}

} // namespace

const std::vector<PageSpec> &pages()
{
    static const std::vector<PageSpec> all = makePages();
    return all;
}

const PageSpec *page(std::string_view id)
{
    const auto it = std::find_if(pages().begin(), pages().end(), [&](const PageSpec &p) { return p.id == id; });
    return it == pages().end() ? nullptr : &*it;
}

std::span<const FigureSpec> singleFigures()
{
    static const std::vector<FigureSpec> singles = makeSingles();
    return singles;
}

const FigureSpec *figureSpec(std::string_view id)
{
    for (const FigureSpec &one : singleFigures()) {
        if (one.id == id)
            return &one;
    }
    for (const PageSpec &page : pages()) {
        for (const FigureSpec &one : page.figures) {
            if (one.id == id)
                return &one;
        }
    }
    return nullptr;
}

} // namespace core
