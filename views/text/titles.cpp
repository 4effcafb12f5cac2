#include "views/text/phrasetable.h"
#include "views/text/words.h"

namespace views {
namespace {

constexpr Phrase<QLatin1String> columns[] = {
    {QLatin1String("indicator"), QT_TRANSLATE_NOOP("columns", "Indicator")},
    {QLatin1String("region"), QT_TRANSLATE_NOOP("columns", "Region")},
    {QLatin1String("sector"), QT_TRANSLATE_NOOP("columns", "Sector")},
    {QLatin1String("organisation"), QT_TRANSLATE_NOOP("columns", "Organisation")},
    {QLatin1String("period"), QT_TRANSLATE_NOOP("columns", "Period")},
    {QLatin1String("item"), QT_TRANSLATE_NOOP("columns", "Item")},
    {QLatin1String("series"), QT_TRANSLATE_NOOP("columns", "Series")},
    {QLatin1String("value"), QT_TRANSLATE_NOOP("columns", "Value")},
    {QLatin1String("unit"), QT_TRANSLATE_NOOP("columns", "Unit")},
    {QLatin1String("literal"), QT_TRANSLATE_NOOP("columns", "As printed")},
    {QLatin1String("qualifier"), QT_TRANSLATE_NOOP("columns", "Qualifier")},
    {QLatin1String("low"), QT_TRANSLATE_NOOP("columns", "Low")},
    {QLatin1String("high"), QT_TRANSLATE_NOOP("columns", "High")},
    {QLatin1String("growth"), QT_TRANSLATE_NOOP("columns", "Published growth, %")},
    {QLatin1String("growth_low"), QT_TRANSLATE_NOOP("columns", "Growth, low")},
    {QLatin1String("growth_high"), QT_TRANSLATE_NOOP("columns", "Growth, high")},
    {QLatin1String("basis"), QT_TRANSLATE_NOOP("columns", "Growth basis")},
    {QLatin1String("growth_basis"), QT_TRANSLATE_NOOP("columns", "Growth basis")},
    {QLatin1String("scope"), QT_TRANSLATE_NOOP("columns", "Growth scope")},
    {QLatin1String("growth_scope"), QT_TRANSLATE_NOOP("columns", "Growth scope")},
    {QLatin1String("change"), QT_TRANSLATE_NOOP("columns", "Change of level")},
    {QLatin1String("implied"), QT_TRANSLATE_NOOP("columns", "Implied value")},
    {QLatin1String("implied_low"), QT_TRANSLATE_NOOP("columns", "Implied, low")},
    {QLatin1String("implied_high"), QT_TRANSLATE_NOOP("columns", "Implied, high")},
    {QLatin1String("status"), QT_TRANSLATE_NOOP("columns", "Status")},
    {QLatin1String("note"), QT_TRANSLATE_NOOP("columns", "Note")},
    {QLatin1String("vintage"), QT_TRANSLATE_NOOP("columns", "Vintage")},
    {QLatin1String("empty"), QT_TRANSLATE_NOOP("columns", "Why empty")},
    {QLatin1String("source"), QT_TRANSLATE_NOOP("columns", "Source")},
    {QLatin1String("sources"), QT_TRANSLATE_NOOP("columns", "Sources")},
    {QLatin1String("regions"), QT_TRANSLATE_NOOP("columns", "Regions")},
    {QLatin1String("sectors"), QT_TRANSLATE_NOOP("columns", "Sectors")},
    {QLatin1String("indicators"), QT_TRANSLATE_NOOP("columns", "Indicators")},
    {QLatin1String("relations"), QT_TRANSLATE_NOOP("columns", "Relations")},
    {QLatin1String("organisations"), QT_TRANSLATE_NOOP("columns", "Organisations")},
    {QLatin1String("programmes"), QT_TRANSLATE_NOOP("columns", "Programmes")},
    {QLatin1String("milestones"), QT_TRANSLATE_NOOP("columns", "Milestones")},
    {QLatin1String("targets"), QT_TRANSLATE_NOOP("columns", "Targets")},
    {QLatin1String("enterprises"), QT_TRANSLATE_NOOP("columns", "Enterprises")},
    {QLatin1String("claims"), QT_TRANSLATE_NOOP("columns", "Claims")},
    {QLatin1String("verdict"), QT_TRANSLATE_NOOP("columns", "Verdict")},
    {QLatin1String("row_change"), QT_TRANSLATE_NOOP("columns", "What changed")},
    {QLatin1String("field"), QT_TRANSLATE_NOOP("columns", "Field")},
    {QLatin1String("value_before"), QT_TRANSLATE_NOOP("columns", "Value before")},
    {QLatin1String("value_after"), QT_TRANSLATE_NOOP("columns", "Value after")},
    {QLatin1String("growth_before"), QT_TRANSLATE_NOOP("columns", "Growth before, %")},
    {QLatin1String("growth_after"), QT_TRANSLATE_NOOP("columns", "Growth after, %")},
    {QLatin1String("status_before"), QT_TRANSLATE_NOOP("columns", "Status before")},
    {QLatin1String("status_after"), QT_TRANSLATE_NOOP("columns", "Status after")},
    {QLatin1String("difference_percent"), QT_TRANSLATE_NOOP("columns", "Difference, %")},
    {QLatin1String("within_rounding"), QT_TRANSLATE_NOOP("columns", "Within rounding")},
    {QLatin1String("beside"), QT_TRANSLATE_NOOP("columns", "Other revision")},
    {QLatin1String("beside_low"), QT_TRANSLATE_NOOP("columns", "Other revision, low")},
    {QLatin1String("beside_high"), QT_TRANSLATE_NOOP("columns", "Other revision, high")},
    {QLatin1String("share"), QT_TRANSLATE_NOOP("columns", "Share, %")},
    {QLatin1String("count"), QT_TRANSLATE_NOOP("columns", "Number")},
    {QLatin1String("tier"), QT_TRANSLATE_NOOP("columns", "Tier")},
    {QLatin1String("scale"), QT_TRANSLATE_NOOP("columns", "Scale class")},
    {QLatin1String("scale_target"), QT_TRANSLATE_NOOP("columns", "Scale class")},
    {QLatin1String("scale_unit"), QT_TRANSLATE_NOOP("columns", "Unit of the scale class")},
    {QLatin1String("kind"), QT_TRANSLATE_NOOP("columns", "Kind")},
    {QLatin1String("price_basis"), QT_TRANSLATE_NOOP("columns", "Price basis")},
    {QLatin1String("stock_flow"), QT_TRANSLATE_NOOP("columns", "Stock or flow")},
    {QLatin1String("topic"), QT_TRANSLATE_NOOP("columns", "Topic")},
    {QLatin1String("title"), QT_TRANSLATE_NOOP("columns", "Title")},
    {QLatin1String("subject"), QT_TRANSLATE_NOOP("columns", "Subject")},
    {QLatin1String("metric"), QT_TRANSLATE_NOOP("columns", "Metric")},
    {QLatin1String("metrics"), QT_TRANSLATE_NOOP("columns", "Figures")},
    {QLatin1String("date"), QT_TRANSLATE_NOOP("columns", "Date")},
    {QLatin1String("planned"), QT_TRANSLATE_NOOP("columns", "Planned")},
    {QLatin1String("publisher"), QT_TRANSLATE_NOOP("columns", "Publisher")},
    {QLatin1String("published"), QT_TRANSLATE_NOOP("columns", "Published")},
    {QLatin1String("reliability"), QT_TRANSLATE_NOOP("columns", "Reliability")},
    {QLatin1String("url"), QT_TRANSLATE_NOOP("columns", "Address")},
    {QLatin1String("locator"), QT_TRANSLATE_NOOP("columns", "Found by")},
    {QLatin1String("role"), QT_TRANSLATE_NOOP("columns", "Role")},
    {QLatin1String("certifications"), QT_TRANSLATE_NOOP("columns", "Certifications")},
    {QLatin1String("listed"), QT_TRANSLATE_NOOP("columns", "Stock code")},
    {QLatin1String("listed_code"), QT_TRANSLATE_NOOP("columns", "Stock code")},
    {QLatin1String("target"), QT_TRANSLATE_NOOP("columns", "Target")},
    {QLatin1String("actual"), QT_TRANSLATE_NOOP("columns", "Actual")},
    {QLatin1String("of"), QT_TRANSLATE_NOOP("columns", "Target of")},
    {QLatin1String("direction"), QT_TRANSLATE_NOOP("columns", "Direction")},
    {QLatin1String("base"), QT_TRANSLATE_NOOP("columns", "Base")},
    {QLatin1String("base_period"), QT_TRANSLATE_NOOP("columns", "Base period")},
    {QLatin1String("progress"), QT_TRANSLATE_NOOP("columns", "Progress, %")},
    {QLatin1String("required"), QT_TRANSLATE_NOOP("columns", "Required growth per year")},
    {QLatin1String("required_growth"), QT_TRANSLATE_NOOP("columns", "Required growth per year")},
    {QLatin1String("name"), QT_TRANSLATE_NOOP("columns", "Name")},
    {QLatin1String("figure"), QT_TRANSLATE_NOOP("columns", "Figure")},
    {QLatin1String("code"), QT_TRANSLATE_NOOP("columns", "Code")},
    {QLatin1String("severity"), QT_TRANSLATE_NOOP("columns", "Severity")},
    {QLatin1String("file"), QT_TRANSLATE_NOOP("columns", "File")},
    {QLatin1String("row"), QT_TRANSLATE_NOOP("columns", "Row")},
    {QLatin1String("column"), QT_TRANSLATE_NOOP("columns", "Column")},
    {QLatin1String("rule"), QT_TRANSLATE_NOOP("columns", "Rule")},
    {QLatin1String("message"), QT_TRANSLATE_NOOP("columns", "What is wrong")},
    {QLatin1String("added"), QT_TRANSLATE_NOOP("columns", "Added")},
    {QLatin1String("revised"), QT_TRANSLATE_NOOP("columns", "Revised")},
    {QLatin1String("removed"), QT_TRANSLATE_NOOP("columns", "Removed")},
    {QLatin1String("other_added"), QT_TRANSLATE_NOOP("columns", "Other rows added")},
    {QLatin1String("other_revised"), QT_TRANSLATE_NOOP("columns", "Other rows revised")},
    {QLatin1String("other_removed"), QT_TRANSLATE_NOOP("columns", "Other rows removed")},
    {QLatin1String("conflicts"), QT_TRANSLATE_NOOP("columns", "Conflicts")},
    {QLatin1String("enterprise_count"), QT_TRANSLATE_NOOP("columns", "Enterprises in all")},
    {QLatin1String("enterprise_years"), QT_TRANSLATE_NOOP("columns", "Enterprise-years")},
    {QLatin1String("taken"), QT_TRANSLATE_NOOP("columns", "Taken in")},
    {QLatin1String("indicator_name"), QT_TRANSLATE_NOOP("columns", "Indicator name")},
    {QLatin1String("region_name"), QT_TRANSLATE_NOOP("columns", "Region name")},
    {QLatin1String("sector_name"), QT_TRANSLATE_NOOP("columns", "Sector name")},
    {QLatin1String("organisation_name"), QT_TRANSLATE_NOOP("columns", "Organisation name")},
    {QLatin1String("source_name"), QT_TRANSLATE_NOOP("columns", "Source name")},
    {QLatin1String("change_unit"), QT_TRANSLATE_NOOP("columns", "Unit of the change")},
    {QLatin1String("implied_base"), QT_TRANSLATE_NOOP("columns", "Implied base")},
    {QLatin1String("implied_base_low"), QT_TRANSLATE_NOOP("columns", "Implied base, low")},
    {QLatin1String("implied_base_high"), QT_TRANSLATE_NOOP("columns", "Implied base, high")},
    {QLatin1String("empty_words"), QT_TRANSLATE_NOOP("columns", "Why empty, in words")},
    {QLatin1String("other_claims"), QT_TRANSLATE_NOOP("columns", "Claims not chosen")},
    {QLatin1String("ranked"), QT_TRANSLATE_NOOP("columns", "Ranked, of all peers")},
    {QLatin1String("base_vintage"), QT_TRANSLATE_NOOP("columns", "Vintage of the base")},
    {QLatin1String("uses"), QT_TRANSLATE_NOOP("columns", "Figures from it")},
    {QLatin1String("shown"), QT_TRANSLATE_NOOP("columns", "Rows shown")},
    {QLatin1String("all"), QT_TRANSLATE_NOOP("columns", "Rows in all")},
    {QLatin1String("members_known"), QT_TRANSLATE_NOOP("columns", "Members known")},
    {QLatin1String("members"), QT_TRANSLATE_NOOP("columns", "Members in all")},
    {QLatin1String("about"), QT_TRANSLATE_NOOP("columns", "About")},
    {QLatin1String("sum"), QT_TRANSLATE_NOOP("columns", "Sum of the pulls")},
    {QLatin1String("check"), QT_TRANSLATE_NOOP("columns", "Test")},
    {QLatin1String("stated"), QT_TRANSLATE_NOOP("columns", "Stated")},
    {QLatin1String("computed"), QT_TRANSLATE_NOOP("columns", "From the others")},
    {QLatin1String("difference"), QT_TRANSLATE_NOOP("columns", "Difference")},
    {QLatin1String("arithmetic"), QT_TRANSLATE_NOOP("columns", "Arithmetic")},
    {QLatin1String("relation"), QT_TRANSLATE_NOOP("columns", "Declared relation")},
    {QLatin1String("part"), QT_TRANSLATE_NOOP("columns", "Part")},
    {QLatin1String("over"), QT_TRANSLATE_NOOP("columns", "Parts are")},
    {QLatin1String("measure"), QT_TRANSLATE_NOOP("columns", "Measure")},
    {QLatin1String("pull"), QT_TRANSLATE_NOOP("columns", "Pull, pp")},
    {QLatin1String("contribution"), QT_TRANSLATE_NOOP("columns", "Contribution, %")},
    {QLatin1String("published_pull"), QT_TRANSLATE_NOOP("columns", "Published pull, pp")},
    {QLatin1String("pull_verdict"), QT_TRANSLATE_NOOP("columns", "Published against computed")},
    {QLatin1String("method"), QT_TRANSLATE_NOOP("columns", "Computed from")},
    {QLatin1String("lq"), QT_TRANSLATE_NOOP("columns", "LQ")},
    {QLatin1String("hhi"), QT_TRANSLATE_NOOP("columns", "HHI")},
    {QLatin1String("cr4"), QT_TRANSLATE_NOOP("columns", "CR4, %")},
    {QLatin1String("known"), QT_TRANSLATE_NOOP("columns", "Firms known")},
    {QLatin1String("firms"), QT_TRANSLATE_NOOP("columns", "Firms in all")},
    {QLatin1String("class_2010"), QT_TRANSLATE_NOOP("columns", "Guidelines of 2010")},
    {QLatin1String("class_2023"), QT_TRANSLATE_NOOP("columns", "Guidelines of 2023")},
    {QLatin1String("national"), QT_TRANSLATE_NOOP("columns", "Reference growth")},
    {QLatin1String("mix"), QT_TRANSLATE_NOOP("columns", "Industry mix")},
    {QLatin1String("competitive"), QT_TRANSLATE_NOOP("columns", "Competitive effect")},
    {QLatin1String("class_low"), QT_TRANSLATE_NOOP("columns", "From")},
    {QLatin1String("class_high"), QT_TRANSLATE_NOOP("columns", "To")},
    {QLatin1String("across"), QT_TRANSLATE_NOOP("columns", "Across")},
    {QLatin1String("up"), QT_TRANSLATE_NOOP("columns", "Upwards")},
    {QLatin1String("unknown"), QT_TRANSLATE_NOOP("columns", "Without a number")},
    {QLatin1String("reference"), QT_TRANSLATE_NOOP("columns", "Reference area")},
};

constexpr Phrase<QLatin1String> topics[] = {
    {QLatin1String("economy"), QT_TRANSLATE_NOOP("topics", "Economy")},
    {QLatin1String("industry"), QT_TRANSLATE_NOOP("topics", "Industry")},
    {QLatin1String("enterprise"), QT_TRANSLATE_NOOP("topics", "Enterprises")},
    {QLatin1String("innovation"), QT_TRANSLATE_NOOP("topics", "Innovation")},
    {QLatin1String("talent"), QT_TRANSLATE_NOOP("topics", "Talent")},
    {QLatin1String("investment"), QT_TRANSLATE_NOOP("topics", "Investment")},
    {QLatin1String("trade"), QT_TRANSLATE_NOOP("topics", "Foreign trade")},
    {QLatin1String("consumption"), QT_TRANSLATE_NOOP("topics", "Consumption")},
    {QLatin1String("services"), QT_TRANSLATE_NOOP("topics", "Services")},
    {QLatin1String("finance"), QT_TRANSLATE_NOOP("topics", "Finance")},
    {QLatin1String("fiscal"), QT_TRANSLATE_NOOP("topics", "Public finance")},
    {QLatin1String("income"), QT_TRANSLATE_NOOP("topics", "Income")},
    {QLatin1String("population"), QT_TRANSLATE_NOOP("topics", "Population")},
    {QLatin1String("geography"), QT_TRANSLATE_NOOP("topics", "Geography")},
    {QLatin1String("infrastructure"), QT_TRANSLATE_NOOP("topics", "Infrastructure")},
    {QLatin1String("environment"), QT_TRANSLATE_NOOP("topics", "Environment")},
};

/// Titles of pages and figures: by the whole id, else without the page: `overview/gdp` as `gdp`.
constexpr Phrase<QLatin1String> titles[] = {
    {QLatin1String("overview"), QT_TRANSLATE_NOOP("titles", "Overview")},
    {QLatin1String("indicators"), QT_TRANSLATE_NOOP("titles", "Indicators")},
    {QLatin1String("innovation"), QT_TRANSLATE_NOOP("titles", "Innovation")},
    {QLatin1String("clusters"), QT_TRANSLATE_NOOP("titles", "Clusters")},
    {QLatin1String("enterprises"), QT_TRANSLATE_NOOP("titles", "Enterprises")},
    {QLatin1String("milestones"), QT_TRANSLATE_NOOP("titles", "Milestones")},
    {QLatin1String("targets"), QT_TRANSLATE_NOOP("titles", "Targets")},
    {QLatin1String("data"), QT_TRANSLATE_NOOP("titles", "Data")},
    {QLatin1String("overview/milestones"), QT_TRANSLATE_NOOP("titles", "Latest milestones")},
    {QLatin1String("indicators/chart"), QT_TRANSLATE_NOOP("titles", "Chosen indicators")},
    {QLatin1String("enterprises/table"), QT_TRANSLATE_NOOP("titles", "Latest figures of enterprises")},
    {QLatin1String("enterprises/series"), QT_TRANSLATE_NOOP("titles", "Figures of enterprises over the years")},
    {QLatin1String("overview/enterprises"), QT_TRANSLATE_NOOP("titles", "Enterprises in all")},
    {QLatin1String("trend"), QT_TRANSLATE_NOOP("titles", "Enterprises in all over the years")},
    {QLatin1String("enterprises/milestones"), QT_TRANSLATE_NOOP("titles", "Milestones of enterprises")},
    {QLatin1String("kinds"), QT_TRANSLATE_NOOP("titles", "Organisations by sector and kind")},
    {QLatin1String("headline"), QT_TRANSLATE_NOOP("titles", "Headline figures")},
    {QLatin1String("tiles"), QT_TRANSLATE_NOOP("titles", "Headline figures")},
    {QLatin1String("gdp"), QT_TRANSLATE_NOOP("titles", "Gross regional product")},
    {QLatin1String("growth"), QT_TRANSLATE_NOOP("titles", "Published growth")},
    {QLatin1String("change"), QT_TRANSLATE_NOOP("titles", "Change of level")},
    {QLatin1String("level"), QT_TRANSLATE_NOOP("titles", "Published values")},
    {QLatin1String("patents"), QT_TRANSLATE_NOOP("titles", "Invention patents")},
    {QLatin1String("implied"), QT_TRANSLATE_NOOP("titles", "Implied bases")},
    {QLatin1String("rd"), QT_TRANSLATE_NOOP("titles", "Research and development")},
    {QLatin1String("talent"), QT_TRANSLATE_NOOP("titles", "Talent")},
    {QLatin1String("platforms"), QT_TRANSLATE_NOOP("titles", "Technology platforms")},
    {QLatin1String("composition"), QT_TRANSLATE_NOOP("titles", "Clusters by number of organisations")},
    {QLatin1String("shares"), QT_TRANSLATE_NOOP("titles", "Shares of the clusters")},
    {QLatin1String("output"), QT_TRANSLATE_NOOP("titles", "Output of the clusters")},
    {QLatin1String("scale"), QT_TRANSLATE_NOOP("titles", "Scale class and what is measured")},
    {QLatin1String("register"), QT_TRANSLATE_NOOP("titles", "Register of organisations")},
    {QLatin1String("ranking"), QT_TRANSLATE_NOOP("titles", "Ranking of enterprises")},
    {QLatin1String("scatter"), QT_TRANSLATE_NOOP("titles", "Enterprises by two measures")},
    {QLatin1String("distribution"), QT_TRANSLATE_NOOP("titles", "Distribution of enterprises")},
    {QLatin1String("flows"), QT_TRANSLATE_NOOP("titles", "Growth by what became of the enterprises")},
    {QLatin1String("revenue"), QT_TRANSLATE_NOOP("titles", "Revenue of enterprises")},
    {QLatin1String("profit"), QT_TRANSLATE_NOOP("titles", "Profit of enterprises")},
    {QLatin1String("timeline"), QT_TRANSLATE_NOOP("titles", "Timeline of events")},
    {QLatin1String("progress"), QT_TRANSLATE_NOOP("titles", "Progress towards the targets")},
    {QLatin1String("load"), QT_TRANSLATE_NOOP("titles", "What the last load changed")},
    {QLatin1String("conflicts"), QT_TRANSLATE_NOOP("titles", "Conflicting claims")},
    {QLatin1String("audit"), QT_TRANSLATE_NOOP("titles", "Audit: what does not fit")},
    {QLatin1String("decomposition"), QT_TRANSLATE_NOOP("titles", "Growth by parts")},
    {QLatin1String("structure"), QT_TRANSLATE_NOOP("titles", "Structure against the area above")},
    {QLatin1String("concentration"), QT_TRANSLATE_NOOP("titles", "Concentration of the clusters")},
    {QLatin1String("sources"), QT_TRANSLATE_NOOP("titles", "Sources")},
    {QLatin1String("revisions"), QT_TRANSLATE_NOOP("titles", "Revisions")},
    {QLatin1String("issues"), QT_TRANSLATE_NOOP("titles", "Validation report")},
};

template <std::size_t N>
QString textOr(const char *context, const Phrase<QLatin1String> (&table)[N], const QString &code)
{
    for (const Phrase<QLatin1String> &row : table) {
        if (code == row.key)
            return QCoreApplication::translate(context, row.source);
    }
    return code;
}

} // namespace

QString title(const QString &figureId)
{
    const QString whole = textOr("titles", titles, figureId);
    return whole == figureId ? textOr("titles", titles, figureId.section(u'/', -1)) : whole;
}

/// A further number of a mark has columns for its ends and for why it is empty beside its own.
QString columnTitle(const QString &column)
{
    const QString own = textOr("columns", columns, column);
    if (own != column)
        return own;
    static constexpr Phrase<QLatin1String> sides[] = {
        {QLatin1String("_low"), QT_TRANSLATE_NOOP("columns", "%1, low")},
        {QLatin1String("_high"), QT_TRANSLATE_NOOP("columns", "%1, high")},
        {QLatin1String("_empty"), QT_TRANSLATE_NOOP("columns", "%1: why empty")},
    };
    for (const Phrase<QLatin1String> &side : sides) {
        if (column.endsWith(side.key))
            return QCoreApplication::translate("columns", side.source)
                .arg(columnTitle(column.chopped(side.key.size())));
    }
    return column;
}

QString topicName(const QString &topic)
{
    return topic.isEmpty() ? QCoreApplication::translate("topics", "Without a topic") : textOr("topics", topics, topic);
}

} // namespace views
