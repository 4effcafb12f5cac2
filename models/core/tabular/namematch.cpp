#include "models/core/tabular/namematch.h"

#include "models/core/tabular/celltext.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {

namespace {

constexpr std::array<std::string_view, 11> hanRanks{
    "维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "自治州", "自治县", "省", "市", "区", "县"};
constexpr std::array<std::string_view, 9> latinRanks{
    "district", "county", "province", "city", "municipality", "prefecture", "autonomousregion", "region", "shi"};

/// Without a closing parenthesis such as `(2021年4月前)`, which tells another area apart: that name stays whole.
std::string cutRank(std::string key)
{
    std::string_view rest = key;
    for (std::string_view rank : hanRanks) {
        // 市区 and 县 alone are names, not ranks of nothing.
        if (rest.size() > rank.size() + 3 && cutSuffix(rest, rank))
            return std::string(rest);
    }
    for (std::string_view rank : latinRanks) {
        if (rest.size() > rank.size() + 2 && cutSuffix(rest, rank))
            return std::string(rest);
    }
    return key;
}

/// Codes by every text that names them.
using Index = std::map<std::string, std::set<std::string>>;

void addTo(Index &index, const std::string &key, const std::string &code)
{
    if (!key.empty())
        index[key].insert(code);
}

/// Looks for a text in several indexes, the surest first.
NameMatches matched(const std::vector<std::string> &texts, const std::vector<Index> &indexes,
                    std::string (*const keys[])(std::string_view))
{
    NameMatches matches;
    for (const std::string &text : texts) {
        bool found = false;
        for (std::size_t i = 0; i < indexes.size() && !found; ++i) {
            const auto at = indexes[i].find(keys[i](text));
            if (at == indexes[i].end())
                continue;
            found = true;
            if (at->second.size() == 1)
                matches.codes[text] = *at->second.begin();
            else
                matches.ambiguous[text] = {at->second.begin(), at->second.end()};
        }
        if (!found)
            matches.unmatched.push_back(text);
    }
    return matches;
}

template <class Entity>
std::vector<Index> indexesOf(const std::vector<Entity> &entities, std::string (*loose)(std::string_view),
                             std::string (*code)(const Entity &))
{
    std::vector<Index> indexes(2);
    for (const Entity &entity : entities) {
        for (const std::string &name : {code(entity), entity.name.zh, entity.name.en}) {
            addTo(indexes[0], squeezed(name), code(entity));
            if (name != code(entity))
                addTo(indexes[1], loose(name), code(entity));
        }
    }
    return indexes;
}

} // namespace

std::string regionKey(std::string_view name)
{
    std::string key = squeezed(name);
    std::erase_if(key, [](char c) { return c == '\'' || c == '.' || c == '-' || c == '*'; });
    return cutRank(std::move(key));
}

std::string indicatorKey(std::string_view name)
{
    std::string key = squeezed(splitUnit(name).name);
    std::string_view rest = key;
    for (std::string_view ending : {"_累计值", "_当期值", "_当季值", "_期末值", "期末值", "#", "其中:"}) {
        cutSuffix(rest, ending);
        cutPrefix(rest, ending);
    }
    for (std::string_view begin : {"1.", "2.", "3.", "一、", "二、", "三、", "四、", "五、"})
        cutPrefix(rest, begin);
    return std::string(rest);
}

NameMatches matchRegions(const std::vector<std::string> &texts, const std::vector<Region> &regions)
{
    std::string (*const keys[])(std::string_view) = {squeezed, regionKey};
    return matched(texts, indexesOf<Region>(regions, regionKey, [](const Region &r) { return r.code.text(); }), keys);
}

NameMatches matchIndicators(const std::vector<std::string> &texts, const std::vector<Indicator> &indicators)
{
    std::string (*const keys[])(std::string_view) = {squeezed, indicatorKey};
    return matched(
        texts, indexesOf<Indicator>(indicators, indicatorKey, [](const Indicator &i) { return i.id.text(); }), keys);
}

NameMatches matchSectors(const std::vector<std::string> &texts, const std::vector<Sector> &sectors)
{
    std::string (*const keys[])(std::string_view) = {squeezed, squeezed};
    return matched(texts, indexesOf<Sector>(sectors, squeezed, [](const Sector &s) { return s.id.text(); }), keys);
}

bool looksLikeRegion(std::string_view name)
{
    static constexpr std::string_view known =
        "|world|africa|asia|europe|northamerica|southamerica|oceania|euroarea|eu27|oecd|belgium|bulgaria|czechia|"
        "czechrepublic|denmark|germany|estonia|ireland|greece|spain|france|croatia|italy|cyprus|latvia|lithuania|"
        "luxembourg|hungary|malta|netherlands|austria|poland|portugal|romania|slovenia|slovakia|finland|sweden|iceland|"
        "norway|switzerland|unitedkingdom|turkey|türkiye|serbia|montenegro|albania|kosovo|ukraine|china|japan|india|"
        "indonesia|korea|southkorea|unitedstates|usa|canada|mexico|brazil|argentina|chile|australia|newzealand|"
        "southafrica|russia|vietnam|thailand|malaysia|singapore|hongkong|taiwan|israel|egypt|nigeria|kenya|pakistan|"
        "北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|"
        "重庆|"
        "四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|全国|全省|全市|全区|中国|杭州|宁波|温州|beijing|shanghai|tianjin|"
        "chongqing|zhejiang|jiangsu|guangdong|hangzhou|linping|";
    std::string key = squeezed(name);
    if (key.starts_with("europeanunion") || key.starts_with("euroarea"))
        return true;
    if (!key.empty() && contains(known, '|' + regionKey(name) + '|'))
        return true;
    if (!hasHan(key) || key.size() < 6 || key.size() > 45)
        return false;
    std::string_view rest = key;
    return std::any_of(hanRanks.begin(), hanRanks.end(),
                       [&](std::string_view rank) { return cutSuffix(rest, rank); }) ||
           rest.ends_with("街道") || (rest.ends_with("镇") && rest.size() <= 15) ||
           (rest.ends_with("开发区") && rest.size() <= 36);
}

} // namespace core
