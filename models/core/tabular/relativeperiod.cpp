#include "models/core/tabular/relativeperiod.h"

#include "models/core/period.h"
#include "models/core/tabular/celltext.h"
#include "models/core/tabular/periodcell.h"
#include "models/core/tabular/periodwords.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

using Part = RelativePeriod::Part;

struct Word
{
    std::string_view text;
    Part part;
    bool isYearBefore;
};

/// Squeezed; longer ones first.
constexpr Word words[] = {
    {"1-本月累计", Part::Running, false},
    {"1-本月", Part::Running, false},
    {"1-当月", Part::Running, false},
    {"本月止累计", Part::Running, false},
    {"自年初累计", Part::Running, false},
    {"本年累计", Part::Running, false},
    {"今年累计", Part::Running, false},
    {"本期累计", Part::Running, false},
    {"累计", Part::Running, false},
    {"上年同期累计", Part::Running, true},
    {"去年同期累计", Part::Running, true},
    {"上年累计", Part::Running, true},
    {"去年累计", Part::Running, true},
    {"同期累计", Part::Running, true},
    {"上年同月", Part::Month, true},
    {"去年同月", Part::Month, true},
    {"上年同季", Part::Quarter, true},
    {"去年同季", Part::Quarter, true},
    {"上年同期", Part::Whole, true},
    {"去年同期", Part::Whole, true},
    {"同期", Part::Whole, true},
    {"上年度", Part::Year, true},
    {"上年末", Part::Year, true},
    {"上年底", Part::Year, true},
    {"去年末", Part::Year, true},
    {"去年底", Part::Year, true},
    {"上年", Part::Year, true},
    {"去年", Part::Year, true},
    {"本年度", Part::Year, false},
    {"本年", Part::Year, false},
    {"今年", Part::Year, false},
    {"本期", Part::Whole, false},
    {"当期", Part::Whole, false},
    {"本季度", Part::Quarter, false},
    {"本季", Part::Quarter, false},
    {"当季", Part::Quarter, false},
    {"本月", Part::Month, false},
    {"当月", Part::Month, false},
    {"sameperiodlastyear", Part::Whole, true},
    {"lastyear", Part::Year, true},
    {"previousyear", Part::Year, true},
    {"prioryear", Part::Year, true},
    {"currentyear", Part::Year, false},
    {"thisyear", Part::Year, false},
};

/// What may stand behind such a word and says only that a figure stands here.
constexpr std::string_view endings[] = {"实际完成", "完成数", "实际数", "完成", "实际",
                                        "实绩",     "数据",   "数",     "值",   "额"};

std::string twoDigits(int value) { return std::to_string(100 + value).substr(1); }

} // namespace

std::optional<RelativePeriod> readRelativePeriod(std::string_view header)
{
    const std::string plain = squeezed(splitUnit(header).name);
    std::string_view text = plain;
    RelativePeriod read;
    for (const auto &[mark, status] : periodStatuses()) {
        if (text.size() > mark.size() && cutSuffix(text, mark)) {
            read.status = status;
            break;
        }
    }
    const auto find = [&text] { return std::ranges::find(words, text, &Word::text); };
    auto found = find();
    for (std::string_view ending : endings) {
        if (found == std::end(words) && cutSuffix(text, ending))
            found = find();
    }
    if (found == std::end(words))
        return std::nullopt;
    read.part = found->part;
    read.isYearBefore = found->isYearBefore;
    return read;
}

std::string periodMeant(const RelativePeriod &relative, std::string_view period)
{
    const auto known = Period::parse(period);
    if (!known)
        return {};
    const std::string year(period.substr(0, period.find('-', 1)));
    const bool isYear = known->form() == Period::Form::Year;
    const int last = known->lastMonth();
    std::string meant(period);
    if (isYear && (relative.part == Part::Month || relative.part == Part::Quarter))
        return {};
    if (relative.part == Part::Month)
        meant = joinedPeriod(year, twoDigits(last));
    else if (relative.part == Part::Quarter)
        meant = joinedPeriod(year, "Q" + std::to_string((last + 2) / 3));
    else if (relative.part == Part::Running && !isYear)
        meant = cumulativePeriod(joinedPeriod(year, twoDigits(last)));
    return relative.isYearBefore ? yearBefore(meant) : meant;
}

std::string yearBefore(std::string_view period)
{
    const auto known = Period::parse(period);
    return known ? known->plusYears(-1).text() : std::string();
}

} // namespace core
