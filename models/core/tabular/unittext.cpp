#include "models/core/tabular/unittext.h"

#include "models/core/tabular/celltext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

/// What Chinese units are made of, longer ones first; a scale may stand before each.
constexpr std::array<std::string_view, 59> hanUnits{
    "平方公里", "平方米", "立方米", "千瓦时", "标准煤", "个百分点", "百分点", "公里", "公斤", "千克", "千瓦", "公顷",
    "美元",     "欧元",   "日元",   "港元",   "人民币", "人次",     "人天",   "户次", "班次", "架次", "吨",   "元",
    "人",       "户",     "家",     "个",     "件",     "项",       "位",     "名",   "台",   "辆",   "套",   "艘",
    "架",       "只",     "头",     "亩",     "米",     "度",       "岁",     "年",   "天",   "次",   "倍",   "点",
    "张",       "册",     "部",     "所",     "间",     "条",       "箱",     "担",   "克",   "小时", "分"};
constexpr std::array<std::string_view, 6> hanScales{"亿", "万", "千", "百", "十", "每"};
/// Words of which English units are made; one is enough when all others are numbers or little words.
constexpr std::array<std::string_view, 74> latinUnits{
    "usd",     "us$",      "eur",         "euro",     "euros",     "rmb",      "cny",        "yuan",    "gbp",
    "dollars", "dollar",   "lcu",         "twh",      "gwh",       "mwh",      "kwh",        "gw",      "mw",
    "kw",      "tj",       "pj",          "kg",       "tonnes",    "tonne",    "tons",       "t",       "mt",
    "kt",      "g",        "tt",          "gt",       "km",        "km2",      "km²",        "m2",      "m²",
    "m3",      "ha",       "hectares",    "sq.",      "%",         "percent",  "percentage", "per",     "persons",
    "people",  "person",   "inhabitants", "births",   "deaths",    "years",    "year",       "days",    "hours",
    "index",   "points",   "ratio",       "number",   "thousands", "thousand", "millions",   "million", "billions",
    "billion", "trillion", "mio",         "personas", "mtoe",      "toe",      "barrels",    "co2e",    "ppm",
    "°c",      "mm"};

/// Takes a scale or a unit from the beginning.
template <std::size_t n> bool cutOne(std::string_view &text, const std::array<std::string_view, n> &words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return cutPrefix(text, word); });
}

/// 万元, 亿立方米, 吨标准煤/万元, 人/平方公里, 万; not 法人 nor 2015年.
bool isHanUnit(std::string_view text)
{
    if (contains(text, "%") || contains(text, "‰"))
        return text.size() <= 12 && !contains(text, "(");
    if (text.size() > 48)
        return false;
    while (!text.empty()) {
        while (cutOne(text, hanScales)) {
        }
        while (cutOne(text, hanUnits)) {
        }
        if (!text.empty() && !cutPrefix(text, "/"))
            return false;
    }
    return true;
}

bool isLatinUnit(std::string_view text)
{
    if (text.empty() || text.size() > 60)
        return false;
    const std::size_t first = text.find_first_of(" /");
    const std::string_view word = text.substr(0, first);
    const bool starts = std::find(latinUnits.begin(), latinUnits.end(), word) != latinUnits.end();
    if (first == std::string_view::npos)
        return starts;
    const std::string_view rest = text.substr(first + 1);
    // `births per woman`, `% of GDP`, `current US$`, `2011 PPP $`, `T USD`, `1e8 yuan`
    if (starts || contains(rest, "per ") || contains(text, "%") || contains(text, "$"))
        return true;
    const std::size_t last = text.find_last_of(" /");
    return std::find(latinUnits.begin(), latinUnits.end(), text.substr(last + 1)) != latinUnits.end();
}

/// Where the last parenthesis that closes the text opens.
std::size_t openingOf(std::string_view text)
{
    if (text.empty() || text.back() != ')')
        return std::string_view::npos;
    int depth = 0;
    for (std::size_t i = text.size(); i-- > 0;) {
        depth += text[i] == ')' ? 1 : text[i] == '(' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return std::string_view::npos;
}

/// Parentheses of both widths as ASCII, all else as it was written.
std::string plainParentheses(std::string_view text)
{
    std::string out(trimmed(text));
    for (const auto &[wide, plain] : {std::pair{"（", "("}, {"）", ")"}, {"［", "("}, {"］", ")"}}) {
        for (std::size_t at = out.find(wide); at != std::string::npos; at = out.find(wide))
            out.replace(at, 3, plain);
    }
    return out;
}

/// `亿元，当年价` and `单位：亿元`: the unit, and what else is said.
NameAndUnit unitWithin(std::string_view inner)
{
    for (std::string_view word : {"单位：", "单位:", "计量单位：", "计量单位:", "unit:", "Unit:", "Unit: ", "in "})
        cutPrefix(inner, word);
    inner = trimmed(inner);
    if (isUnit(inner))
        return {{}, std::string(inner)};
    for (std::string_view separator : {"，", ",", "；", ";", "、"}) {
        const std::size_t at = inner.find(separator);
        if (at == std::string_view::npos)
            continue;
        const std::string_view left = trimmed(inner.substr(0, at));
        const std::string_view right = trimmed(inner.substr(at + separator.size()));
        if (hasHan(left) && isUnit(left))
            return {std::string(right), std::string(left)};
        if (hasHan(right) && isUnit(right))
            return {std::string(left), std::string(right)};
    }
    return {};
}

} // namespace

bool isUnit(std::string_view text)
{
    const std::string lower = foldedLower(text);
    if (lower == "%" || lower == "‰" || lower == "℃" || lower == "pp")
        return true;
    return hasHan(lower) ? isHanUnit(lower) : isLatinUnit(lower);
}

NameAndUnit splitUnit(std::string_view label)
{
    const std::string text = plainParentheses(label);
    const std::size_t open = openingOf(text);
    if (open != std::string::npos && open > 0) {
        const std::string_view inner = std::string_view(text).substr(open + 1, text.size() - open - 2);
        const NameAndUnit found = unitWithin(inner);
        std::string name(trimmed(std::string_view(text).substr(0, open)));
        if (!found.unit.empty())
            return {found.name.empty() ? name : name + '(' + found.name + ')', found.unit};
        // `进出口总额（亿元）（海关口径）`: the unit stands before another parenthesis.
        const NameAndUnit earlier = openingOf(name) == std::string::npos ? NameAndUnit{} : splitUnit(name);
        if (!earlier.unit.empty())
            return {earlier.name + text.substr(open), earlier.unit};
        return {text, {}};
    }
    for (std::string_view separator : {"，", ",", "："}) {
        const std::size_t at = text.rfind(separator);
        if (at == std::string::npos || at == 0)
            continue;
        const std::string_view unit = trimmed(std::string_view(text).substr(at + separator.size()));
        if ((hasHan(unit) || unit == "%") && isUnit(unit))
            return {std::string(trimmed(std::string_view(text).substr(0, at))), std::string(unit)};
    }
    return {text, {}};
}

} // namespace core
