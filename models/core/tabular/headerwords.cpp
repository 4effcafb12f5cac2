#include "models/core/tabular/headerwords.h"

#include "models/core/tabular/celltext.h"
#include "models/core/tabular/relativeperiod.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

namespace core {

namespace {

using Words = std::pair<ColumnRole, std::string_view>; ///< words between bars

/// Squeezed headers, each between bars.
constexpr Words words[] = {
    {ColumnRole::Period, "|year|years|time|time_period|timeperiod|date|period|年份|年|时间|年度|日期|统计年度|统计年份|"
                         "统计时间|报告期|期间|"
                         "观测年份|jahr|année|annee|año|anio|zeit|stichtag|datum|fecha|periodo|obs_time|refperiod|"
                         "reftime|观测年|数据年份|"},
    {ColumnRole::Subperiod, "|month|months|quarter|月份|月|季度|季|mes|trimestre|monat|quartal|月度|"},
    {ColumnRole::RegionId,
     "|countrycode|country_code|code|geocode|geo_code|iso|iso3|isocode|iso_code|iso2|地区代码|区划代码|行政区划代码|"
     "行政代码|代码|location|ref_area|refarea|geo|entitycode|regioncode|region_code|fips|areacode|国家代码|城市代码|"},
    {ColumnRole::Region,
     "|countryname|country|countryorarea|entity|region|regions|area|地区|省份|区县|区、县|城市|省|市|省市|省(市)|区域|"
     "县区|"
     "区县市|区、县(市)|县(市、区)|地区名称|行政区|行政区划|nameen|municipality|province|state|district|geography|"
     "countries|国家|国家和地区|国家或地区|geo(labels)|地域|市县|各地区|region_name|regionname|county|territory|镇街|"
     "街道|乡镇|乡镇街道|provincia|land|pays|país|gebiet|"},
    {ColumnRole::Indicator,
     "|指标|指标名称|项目|indicator|indicatorname|indicators|seriesname|series|variable|variablename|主要指标|item|"
     "indicator_name|统计指标|subject|measure|concept|"},
    {ColumnRole::IndicatorCode,
     "|indicatorcode|seriescode|指标代码|指标编码|indicator_id|variablecode|indicator_code|"},
    {ColumnRole::Unit, "|unit|units|单位|计量单位|unitofmeasure|unit_measure|unidad|einheit|unité|数据单位|unitcode|"},
    {ColumnRole::UnitMultiplier, "|powercodecode|unit_mult|unitmult|unitmultiplier|"},
    {ColumnRole::Sector, "|行业|产业|sector|industry|行业名称|sector_id|产业名称|行业分类|行业类别|"},
    {ColumnRole::Value,
     "|value|obs_value|values|数值|值|数据|指标值|amount|figure|observationvalue|obsvalue|wert|valor|valeur|数量|"},
    {ColumnRole::Growth, "|growth_percent|growthpercent|"},
    {ColumnRole::GrowthBasis, "|growth_basis|"},
    {ColumnRole::GrowthScope, "|growth_scope|"},
    {ColumnRole::Qualifier, "|qualifier|"},
    {ColumnRole::Flag, "|flag|flags|flagcodes|obs_flag|标记|"},
    {ColumnRole::Status, "|status|obs_status|数据状态|"},
    {ColumnRole::Confidentiality, "|conf_status|obs_conf|"},
    {ColumnRole::Source, "|source|source_id|来源|数据来源|资料来源|sources|"},
    {ColumnRole::Note, "|note|notes|备注|说明|comments|comment|footnotes|footnote|"},
    {ColumnRole::Vintage, "|vintage|"},
    {ColumnRole::Action, "|action|操作|动作|"},
};

bool isBetweenBars(std::string_view all, const std::string &word)
{
    return !word.empty() && !contains(word, "|") && contains(all, '|' + word + '|');
}

bool endsWithAny(std::string_view text, std::span<const std::string_view> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view e) { return text.ends_with(e); });
}

bool isGrowthWord(const std::string &plain)
{
    static constexpr std::string_view names =
        "|同比|同比增长|增长|增长率|比上年增长|比上年同期增长|比去年同期增长|增速|同比增速|±%|增减|同比增减|增长%|同比%"
        "|"
        "同比±%|增减%|比增|比上年|比上年±%|yoy|growth|y/y|同比增幅|增幅|累计增长|累计同比|累计同比增长|同比增长率|"
        "同比增长%|比上年增长%|增速%|增减幅|增减幅度|较上年增长|较上年同期增长|同比增减幅|增长速度|";
    return isBetweenBars(names, plain);
}

/// 增长 of 比2024年增长: what a growth is compared with says nothing more of it.
std::string withoutBase(const std::string &plain)
{
    std::string_view text = plain;
    for (std::string_view compared : {"比", "较", "vs.", "vs", "over", "/"}) {
        if (!cutPrefix(text, compared))
            continue;
        const LeadingPeriod base = leadingPeriod(text);
        return base.period ? std::string(base.rest) : plain;
    }
    return plain;
}

} // namespace

LeadingPeriod leadingPeriod(std::string_view text)
{
    for (std::size_t size = std::min<std::size_t>(text.size(), 24); size >= 4; --size) {
        const bool cutsNumber = size < text.size() && isAsciiDigit(text[size]) && isAsciiDigit(text[size - 1]);
        auto period = cutsNumber ? std::nullopt : readPeriodCell(text.substr(0, size));
        if (period && period->year && period->day == 0)
            return {std::move(period), text.substr(size)};
    }
    return {std::nullopt, text};
}

std::optional<ColumnRole> roleOfHeader(std::string_view header)
{
    if (readRelativePeriod(header)) // 本年度: of that year, and no column of years
        return std::nullopt;
    // `geo\\time`: what stands below, and what stands to the right.
    const std::string plain = squeezed(header.substr(0, header.find('\\')));
    for (const auto &[role, names] : words) {
        if (isBetweenBars(names, plain))
            return role;
    }
    static constexpr std::string_view times[] = {"年份", "年度"};
    if (endsWithAny(plain, times) || plain.starts_with("zeit["))
        return ColumnRole::Period;
    // `指标 单位：亿元` in the corner
    const std::size_t unit = plain.find("单位:");
    if (unit != std::string::npos && (unit == 0 || plain[unit - 1] != '('))
        return unit == 0 ? std::nullopt : roleOfHeader(plain.substr(0, unit));
    const NameAndUnit split = splitUnit(header);
    return split.unit.empty() || split.name.size() >= header.size() ? std::nullopt : roleOfHeader(split.name);
}

bool isBareGrowth(std::string_view header)
{
    const std::string plain = squeezed(header);
    return isGrowthWord(plain) || isGrowthWord(withoutBase(plain)) ||
           isGrowthWord(withoutBase(squeezed(splitUnit(header).name)));
}

std::optional<PeriodCell> growthPeriod(std::string_view header)
{
    const std::string plain = squeezed(header);
    const LeadingPeriod leading = leadingPeriod(plain);
    if (!leading.period || !isBareGrowth(leading.rest))
        return std::nullopt;
    return leading.period;
}

bool isBareValue(std::string_view header)
{
    static constexpr std::string_view names =
        "|datos|data|总量|绝对额|绝对值|绝对数|数值|value|值|实绩|完成|实际|总额|数额|指标值|";
    return isBetweenBars(names, squeezed(splitUnit(header).name));
}

bool isCumulativeName(std::string_view name)
{
    const std::string plain = squeezed(splitUnit(name).name);
    static constexpr std::string_view endings[] = {"累计",     "累计值",   "累计增长", "累计同比",   "累计同比增长",
                                                   "累计增速", "本年累计", "累计额",   "自年初累计", "本月止累计"};
    return endsWithAny(plain, endings) || plain.starts_with("1-本月") || plain.starts_with("本年累计") ||
           plain.starts_with("1-当月");
}

bool isIdentifierName(std::string_view header)
{
    static constexpr std::string_view names =
        "|序号|id|编号|no|no.|lat|long|lon|lng|latitude|longitude|纬度|经度|index|rowid|行号|邮编|zip|phone|电话|rank|";
    const std::string plain = squeezed(header);
    static constexpr std::string_view endings[] = {"_id", "code", "编码", "代码", "编号"};
    return isBetweenBars(names, plain) || endsWithAny(plain, endings);
}

} // namespace core
