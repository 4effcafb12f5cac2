#include "tests/bench/madepanel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace bench {

namespace {

/// SplitMix64 (Steele, Lea and Flood 2014).
struct Random
{
    std::uint64_t state;
    std::uint64_t next()
    {
        state += 0x9E37'79B9'7F4A'7C15U;
        std::uint64_t z = state;
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9U;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBU;
        return z ^ (z >> 31);
    }
    double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    std::size_t below(std::size_t limit) { return next() % limit; }
    double normal() { return std::sqrt(-2 * std::log(uniform() + 1e-18)) * std::cos(2 * std::numbers::pi * uniform()); }
};

constexpr std::array<std::size_t, 5> sizes{13, 40, 8, 4, 6};
constexpr std::array<const char *, 5> dimensions{"region_code", "sector", "cluster", "size_class", "certifications"};
static_assert(dimensions.size() == sizes.size());
constexpr std::array<const char *, 6> measures{"employees", "output",        "revenue",
                                               "rd_spend",  "patents_valid", "patents_new"};

core::PanelField field(const char *name, core::PanelRole role)
{
    core::PanelField one;
    one.name = name;
    one.role = role;
    return one;
}

core::PanelHead headOf()
{
    core::PanelHead head;
    head.schema.resource = "enterprises";
    head.schema.fields = {field("enterprise_id", core::PanelRole::Entity), field("name", core::PanelRole::Name),
                          field("year", core::PanelRole::Period)};
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        head.schema.fields.push_back(field(dimensions[i], core::PanelRole::Dimension));
        core::PanelDimension &one = head.dimensions.emplace_back();
        one.field = head.schema.fields.back();
        for (std::size_t code = 0; code < sizes[i]; ++code)
            one.values.push_back(std::string(dimensions[i]) + std::to_string(code));
    }
    for (std::size_t i = 0; i < measures.size(); ++i) {
        head.schema.fields.push_back(field(measures[i], core::PanelRole::Measure));
        head.schema.fields.back().stockFlow = i == 0 || i == 4 ? core::StockFlow::Stock : core::StockFlow::Flow;
        head.measures.push_back({head.schema.fields.back(), i >= 1 && i <= 3 ? 2 : 0});
    }
    return head;
}

struct Row
{
    std::array<std::uint8_t, 5> codes;
    std::array<double, 6> numbers;
};

struct Firm
{
    std::uint32_t first, last; ///< years as indexes
    Row row;
};

Firm firmOf(Random &random)
{
    Firm firm{};
    firm.first = static_cast<std::uint32_t>(random.uniform() < 0.5 ? 0 : random.below(8));
    firm.last = static_cast<std::uint32_t>(random.uniform() < 0.8 ? 9 : firm.first + random.below(10 - firm.first));
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const double place = random.uniform();
        firm.row.codes[i] = static_cast<std::uint8_t>(place * place * static_cast<double>(sizes[i]));
    }
    if (random.uniform() < 0.85)
        firm.row.codes[2] = static_cast<std::uint8_t>(firm.row.codes[1] % sizes[2]);
    const double employees = std::exp(random.normal() * 0.6 + 3 + 1.5 * (3 - firm.row.codes[3]));
    const double output = employees * std::exp(random.normal() * 0.7 + 4.2);
    firm.row.numbers = {employees, output * 100, output * 90, output * 5, employees * 0.03, employees * 0.01};
    return firm;
}

constexpr const char *words = "临平余杭钱塘西湖龙凤智能新材生物医药纺织装备数字光电机器人";

std::string nameOf(Random &random)
{
    std::string name = "杭州";
    for (std::size_t i = 0; i < 4; ++i)
        name += std::string(words + 3 * random.below(28), 3);
    return name + "有限公司";
}

} // namespace

core::Panel madePanel(std::size_t wanted)
{
    Random random{42};
    std::vector<Firm> firms;
    core::PanelRows rows;
    std::size_t count = 0;
    for (; count < wanted; count += firms.back().last - firms.back().first + 1) {
        firms.push_back(firmOf(random));
        rows.ids.add(std::to_string(firms.size()));
        rows.names.add(nameOf(random));
    }
    firms.back().last -=
        static_cast<std::uint32_t>(std::min<std::size_t>(count - wanted, firms.back().last - firms.back().first));
    core::PanelHead head = headOf();
    head.entities = firms.size();
    std::array<std::vector<std::uint8_t>, 5> codes;
    std::array<std::vector<std::int32_t>, 6> numbers;
    for (std::uint32_t year = 0; year < 10; ++year) {
        const std::size_t begin = rows.entity.size();
        for (std::uint32_t i = 0; i < firms.size(); ++i) {
            Firm &firm = firms[i];
            if (year < firm.first || year > firm.last)
                continue;
            if (year > firm.first && random.below(100) == 0) // one of a hundred enterprises a year
                firm.row.codes[1] = static_cast<std::uint8_t>(random.below(sizes[1]));
            rows.entity.push_back(i);
            for (std::size_t d = 0; d < sizes.size(); ++d)
                codes[d].push_back(firm.row.codes[d]);
            for (std::size_t m = 0; m < 6; ++m) {
                firm.row.numbers[m] *= std::exp(0.05 + 0.1 * random.normal());
                const bool missing = m == 3 && random.below(100) == 0;
                numbers[m].push_back(missing ? core::missingNumber<std::int32_t>
                                             : static_cast<std::int32_t>(std::min(firm.row.numbers[m], 2e9)));
            }
        }
        head.blocks.push_back({2015 + static_cast<int>(year), begin, rows.entity.size()});
    }
    for (std::size_t d = 0; d < sizes.size(); ++d)
        rows.dimensions.push_back({std::move(codes[d])});
    for (std::size_t m = 0; m < 6; ++m)
        rows.measures.push_back({std::move(numbers[m]), head.measures[m].decimals, {}});
    return {std::make_shared<core::PanelHead>(std::move(head)), nullptr,
            std::make_shared<core::PanelRows>(std::move(rows))};
}

} // namespace bench
