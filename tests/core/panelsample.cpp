#include "tests/core/panelsample.h"

#include "models/core/panel/panelcube.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tests {

namespace {

using core::PanelField;
using core::PanelRole;

PanelField field(std::string name, PanelRole role, std::string unit = {},
                 core::StockFlow stockFlow = core::StockFlow::Unstated)
{
    PanelField one;
    one.name = std::move(name);
    one.role = role;
    one.unit = std::move(unit);
    one.stockFlow = stockFlow;
    return one;
}

core::PanelSchema sampleSchema()
{
    core::PanelSchema schema;
    schema.resource = "enterprises";
    schema.title = "Sample";
    schema.fields = {field("enterprise_id", PanelRole::Entity),
                     field("name", PanelRole::Name),
                     field("year", PanelRole::Period),
                     field("region_code", PanelRole::Dimension),
                     field("sector", PanelRole::Dimension),
                     field("certifications", PanelRole::Dimension),
                     field("employees", PanelRole::Measure, "人", core::StockFlow::Stock),
                     field("output", PanelRole::Measure, "万元", core::StockFlow::Flow),
                     field("score", PanelRole::Measure)};
    schema.fields[3].references = "regions";
    schema.fields[4].references = "sectors";
    schema.fields[5].separator = '|';
    return schema;
}

std::size_t decimalsOf(const std::string &literal)
{
    const std::size_t point = literal.find('.');
    return point == std::string::npos ? 0 : literal.size() - point - 1;
}

/// Numbers the texts in the order of their first appearance.
struct Numbering
{
    std::map<std::string, std::uint32_t> numbers;
    std::vector<std::string> texts;
    std::uint32_t of(const std::string &text)
    {
        const auto [it, isNew] = numbers.try_emplace(text, static_cast<std::uint32_t>(texts.size()));
        if (isNew)
            texts.push_back(text);
        return it->second;
    }
};

core::MeasureColumn measureOf(const std::vector<std::string> &cells)
{
    core::MeasureColumn column;
    std::size_t decimals = 0;
    for (const std::string &cell : cells)
        decimals = std::max(decimals, decimalsOf(cell));
    column.decimals = static_cast<int>(decimals);
    std::vector<std::int64_t> numbers;
    bool even = true;
    for (const std::string &cell : cells) {
        std::string digits = cell;
        std::erase(digits, '.');
        digits.append(decimals - decimalsOf(cell), '0');
        numbers.push_back(cell.empty() ? core::missingNumber<std::int64_t> : std::stoll(digits));
        column.printed.push_back(static_cast<std::uint8_t>(decimalsOf(cell)));
        even = even && (cell.empty() || decimalsOf(cell) == decimals);
    }
    if (even)
        column.printed.clear();
    column.numbers = std::move(numbers);
    return column;
}

core::CodeColumn codesOf(const std::vector<std::uint32_t> &codes, std::size_t values)
{
    core::CodeColumn column = core::CodeColumn::ofSize(codes.size(), values);
    std::visit(
        [&](auto &all) {
            for (std::size_t i = 0; i < codes.size(); ++i)
                all[i] = static_cast<typename std::decay_t<decltype(all)>::value_type>(codes[i]);
        },
        column.codes);
    return column;
}

using TextRows = std::vector<std::vector<std::string>>;

std::vector<std::string> cellsOf(const TextRows &rows, std::size_t column)
{
    std::vector<std::string> cells;
    for (const auto &row : rows)
        cells.push_back(row[column]);
    return cells;
}

void addNames(const std::vector<std::string> &cells, core::PanelRows &rows)
{
    std::map<std::uint32_t, std::string> first;
    std::vector<std::uint32_t> later;
    Numbering laterNames;
    laterNames.of("");
    for (std::size_t row = 0; row < cells.size(); ++row) {
        const auto [it, isNew] = first.try_emplace(rows.entity[row], cells[row]);
        later.push_back(isNew || it->second == cells[row] ? 0 : laterNames.of(cells[row]));
    }
    for (const auto &[entity, name] : first)
        rows.names.add(name);
    for (std::size_t i = 1; i < laterNames.texts.size(); ++i)
        rows.laterNames.add(laterNames.texts[i]);
    if (laterNames.texts.size() > 1)
        rows.laterName = codesOf(later, laterNames.texts.size());
}

void addYears(const std::vector<std::string> &years, core::PanelHead &head)
{
    for (std::size_t i = 0; i < years.size(); ++i) {
        if (head.blocks.empty() || head.blocks.back().year != std::stoi(years[i]))
            head.blocks.push_back({std::stoi(years[i]), i, i});
        head.blocks.back().end = i + 1;
    }
}

} // namespace

core::Panel panelOf(const PanelTexts &texts)
{
    core::PanelHead head;
    core::PanelRows rows;
    head.schema = texts.schema;
    const std::size_t id = *head.schema.first(PanelRole::Entity);
    const std::size_t year = *head.schema.first(PanelRole::Period);
    Numbering entities;
    std::vector<Numbering> values(head.schema.fields.size());
    for (const auto &row : texts.rows) {
        entities.of(row[id]);
        for (std::size_t i = 0; i < row.size(); ++i)
            values[i].of(row[i]);
    }
    TextRows sorted = texts.rows;
    std::ranges::stable_sort(sorted, {},
                             [&](const auto &row) { return std::pair(row[year], entities.numbers.at(row[id])); });
    addYears(cellsOf(sorted, year), head);
    head.entities = entities.texts.size();
    for (const std::string &text : entities.texts)
        rows.ids.add(text);
    for (const std::string &cell : cellsOf(sorted, id))
        rows.entity.push_back(entities.of(cell));
    for (std::size_t i = 0; i < head.schema.fields.size(); ++i) {
        const PanelField &one = head.schema.fields[i];
        const std::vector<std::string> cells = cellsOf(sorted, i);
        if (one.role == PanelRole::Name) {
            addNames(cells, rows);
        } else if (one.role == PanelRole::Dimension) {
            std::vector<std::uint32_t> codes;
            for (const std::string &cell : cells)
                codes.push_back(values[i].of(cell));
            rows.dimensions.push_back(codesOf(codes, values[i].texts.size()));
            head.dimensions.push_back({one, values[i].texts});
        } else if (one.role == PanelRole::Measure) {
            rows.measures.push_back(measureOf(cells));
            head.measures.push_back({one, rows.measures.back().decimals, 0, rows.measures.back().printedDecimals()});
        }
    }
    return {std::make_shared<core::PanelHead>(std::move(head)), nullptr,
            std::make_shared<core::PanelRows>(std::move(rows))};
}

core::Panel panelWithCube(const PanelTexts &texts)
{
    core::Panel panel = panelOf(texts);
    panel.cube = core::buildCube(*panel.head, *panel.rows);
    return panel;
}

PanelTexts smallPanel()
{
    PanelTexts texts{sampleSchema(), {}};
    texts.rows = {
        {"e1", "临平智造", "2022", "330113", "equipment", "高新|小巨人", "100", "1000.50", "1"},
        {"e1", "临平智造", "2023", "330113", "equipment", "高新|小巨人", "110", "1100.25", ""},
        {"e1", "临平智能制造", "2024", "330113", "equipment", "高新|小巨人", "120", "1300.00", "3"},
        {"e2", "余杭生物", "2022", "330110", "biomedicine", "高新", "50", "500.00", ""},
        {"e2", "余杭生物", "2023", "330110", "biomedicine", "高新", "55", "", ""},
        {"e3", "临平纺织", "2022", "330113", "fashion", "", "200", "800.00", "2.5"},
        {"e3", "临平纺织", "2023", "330113", "fashion", "", "180", "700.00", "2.25"},
        {"e3", "临平纺织", "2024", "330113", "equipment", "", "170", "650.00", "2"},
        {"e4", "临平软件", "2024", "330113", "digital", "高新", "20", "90.10", ""},
        {"e5", "余杭光电", "2023", "330110", "digital", "小巨人", "75", "400.00", "9"},
        {"e5", "余杭光电", "2024", "330110", "digital", "高新|小巨人", "80", "450.75", "10"},
    };
    return texts;
}

PanelTexts randomPanel(std::size_t rows, std::uint64_t seed)
{
    static const std::vector<std::string> regions{"330113", "330110", "330114", "330102"};
    static const std::vector<std::string> sectors{"equipment", "biomedicine", "digital", "fashion", "materials", ""};
    static const std::vector<std::string> certificates{"", "高新", "小巨人", "高新|小巨人"};
    std::mt19937_64 random(seed);
    const auto below = [&](std::size_t limit) { return std::size_t{random() % limit}; };
    // The smaller of two draws: earlier values are more frequent.
    const auto skewed = [&](std::size_t limit) { return std::min(below(limit), below(limit)); };
    PanelTexts texts{sampleSchema(), {}};
    for (std::size_t id = 1; texts.rows.size() < rows; ++id) {
        const std::size_t first = 2015 + below(6);
        const std::size_t last = first + below(2025 - first);
        std::size_t sector = skewed(sectors.size());
        for (std::size_t year = first; year <= last && texts.rows.size() < rows; ++year) {
            sector = below(20) == 0 ? below(sectors.size()) : sector;
            const std::string cents = std::to_string(below(100));
            const std::string score = std::to_string(below(9)) + (below(2) == 0 ? ".5" : "");
            texts.rows.push_back(
                {"n" + std::to_string(id), "临平" + std::to_string(id % 97) + "公司", std::to_string(year),
                 regions[skewed(regions.size())], sectors[sector], certificates[skewed(certificates.size())],
                 std::to_string(below(3000)),
                 below(50) == 0 ? "" : std::to_string(below(100000)) + (cents.size() < 2 ? ".0" : ".") + cents,
                 below(3) == 0 ? "" : score});
        }
    }
    return texts;
}

PanelTexts together(const PanelTexts &base, const PanelTexts &update)
{
    const auto column = [&](core::PanelRole role) { return *base.schema.first(role); };
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> rows;
    for (const PanelTexts *texts : {&base, &update}) {
        for (const auto &row : texts->rows) {
            auto &known = rows[{row[column(core::PanelRole::Period)], row[column(core::PanelRole::Entity)]}];
            known.resize(row.size());
            for (std::size_t cell = 0; cell < row.size(); ++cell) {
                if (!row[cell].empty())
                    known[cell] = row[cell];
            }
        }
    }
    PanelTexts all{base.schema, {}};
    for (const auto &[key, row] : rows)
        all.rows.push_back(row);
    return all;
}

void changeRow(std::vector<std::string> &row, unsigned change, std::mt19937 &random)
{
    if (change == 0)
        row[6] = std::to_string(random() % 100'000);
    else if (change == 1)
        row[7] = std::to_string(random() % 1000) + ".125"; // a decimal more than the column has
    else if (change == 2)
        row[1] = "改名" + std::to_string(random() % 50);
    else
        row[4] = "sector" + std::to_string(random() % 300);
}

} // namespace tests
