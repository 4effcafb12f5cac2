#include "models/core/panel/organisationpanel.h"

#include "models/core/codes.h"
#include "models/core/figurebuild/claims.h"
#include "models/core/indicatorset.h"
#include "models/core/panel/panelcube.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace core {

namespace {

/// The values of one organisation in one year, one for each measure.
using Values = std::vector<std::optional<Decimal>>;
/// By year and number of the organisation: the order of a panel's rows.
using Table = std::map<std::pair<int, std::uint32_t>, Values>;

std::vector<const Indicator *> measuresOf(const IndicatorSet &set)
{
    std::vector<const Indicator *> measures;
    for (const Indicator &indicator : set.tables().indicators) {
        const bool used =
            std::ranges::any_of(set.tables().organisationObservations, [&](const OrganisationObservation &row) {
                return row.indicator == indicator.id && row.period.isAnnual() && !row.value.empty();
            });
        if (used)
            measures.push_back(&indicator);
    }
    return measures;
}

Table tableOf(const IndicatorSet &set, const std::vector<const Indicator *> &measures)
{
    Table table;
    const auto &organisations = set.tables().organisations;
    for (const OrganisationObservation &row : set.tables().organisationObservations) {
        const auto measure = std::ranges::find(measures, row.indicator, [](const Indicator *one) { return one->id; });
        const auto who = std::ranges::find(organisations, row.organisation, &Organisation::id);
        if (measure == measures.end() || who == organisations.end() || !row.period.isAnnual())
            continue;
        Keys keys;
        keys.indicator = row.indicator;
        keys.organisation = row.organisation;
        keys.period = row.period;
        const Reading reading = readOrganisationKey(set, **measure, keys);
        if (!reading.value)
            continue;
        Values &values = table[{row.period.year(), static_cast<std::uint32_t>(who - organisations.begin())}];
        values.resize(measures.size());
        values[static_cast<std::size_t>(measure - measures.begin())] = reading.value->number;
    }
    return table;
}

PanelField fieldOf(std::string name, PanelRole role)
{
    PanelField field;
    field.name = std::move(name);
    field.role = role;
    return field;
}

MeasureColumn columnOf(const Table &table, std::size_t measure)
{
    MeasureColumn column;
    for (const auto &[key, values] : table) {
        if (values[measure])
            column.decimals = std::max(column.decimals, values[measure]->decimals);
    }
    std::vector<std::int64_t> numbers;
    for (const auto &[key, values] : table) {
        const auto &number = values[measure];
        numbers.push_back(number ? std::llround(number->value * std::pow(10.0, column.decimals))
                                 : missingNumber<std::int64_t>);
        column.printed.push_back(static_cast<std::uint8_t>(number ? number->decimals : 0));
    }
    column.numbers = std::move(numbers);
    return column;
}

void addDimension(const IndicatorSet &set, const Table &table, PanelField field,
                  std::string (*valueOf)(const Organisation &), PanelHead &head, PanelRows &rows)
{
    PanelDimension dimension{std::move(field), {}};
    std::vector<std::uint32_t> codes;
    for (const auto &[key, values] : table) {
        const std::string value = valueOf(set.tables().organisations[key.second]);
        const auto found = std::ranges::find(dimension.values, value);
        codes.push_back(static_cast<std::uint32_t>(found - dimension.values.begin()));
        if (found == dimension.values.end())
            dimension.values.push_back(value);
    }
    head.schema.fields.push_back(dimension.field);
    head.dimensions.push_back(std::move(dimension));
    rows.dimensions.push_back({std::move(codes)});
}

void addDimensions(const IndicatorSet &set, const Table &table, PanelHead &head, PanelRows &rows)
{
    PanelField region = fieldOf("region_code", PanelRole::Dimension);
    region.references = "regions";
    PanelField sector = fieldOf("sector_id", PanelRole::Dimension);
    sector.references = "sectors";
    addDimension(
        set, table, region, [](const Organisation &one) { return one.region.text(); }, head, rows);
    addDimension(
        set, table, sector, [](const Organisation &one) { return one.sector.text(); }, head, rows);
    addDimension(
        set, table, fieldOf("kind", PanelRole::Dimension),
        [](const Organisation &one) { return std::string(code(one.kind)); }, head, rows);
}

void addRows(const IndicatorSet &set, const Table &table, PanelHead &head, PanelRows &rows)
{
    for (const Organisation &organisation : set.tables().organisations) {
        rows.ids.add(organisation.id.text());
        rows.names.add(organisation.name.zh);
    }
    head.entities = rows.ids.size();
    for (const auto &[key, values] : table) {
        if (head.blocks.empty() || head.blocks.back().year != key.first)
            head.blocks.push_back({key.first, rows.entity.size(), rows.entity.size()});
        rows.entity.push_back(key.second);
        head.blocks.back().end = rows.entity.size();
    }
}

} // namespace

Panel organisationPanel(const IndicatorSet &set)
{
    const std::vector<const Indicator *> measures = measuresOf(set);
    const Table table = tableOf(set, measures);
    if (table.empty())
        return {};
    PanelHead head;
    PanelRows rows;
    head.schema.resource = "organisation_observations";
    head.schema.fields = {fieldOf("organisation_id", PanelRole::Entity), fieldOf("name", PanelRole::Name),
                          fieldOf("period", PanelRole::Period)};
    addRows(set, table, head, rows);
    addDimensions(set, table, head, rows);
    for (std::size_t i = 0; i < measures.size(); ++i) {
        PanelField field = fieldOf(measures[i]->id.text(), PanelRole::Measure);
        field.title = measures[i]->name;
        field.unit = measures[i]->measurement.unit;
        field.stockFlow = measures[i]->measurement.stockFlow;
        head.schema.fields.push_back(field);
        rows.measures.push_back(columnOf(table, i));
        const MeasureColumn &column = rows.measures.back();
        head.measures.push_back({field, column.decimals, 0, column.printedDecimals()});
    }
    auto cube = buildCube(head, rows);
    return {std::make_shared<PanelHead>(std::move(head)), std::move(cube),
            std::make_shared<PanelRows>(std::move(rows))};
}

} // namespace core
