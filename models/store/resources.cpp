#include "models/store/resources.h"

#include "models/core/codes.h"

#include <concepts>
#include <type_traits>

namespace store {

namespace {

template <class E>
concept Coded = std::is_enum_v<E>;

/// The two words of a yes/no column.
struct Words
{
    std::string_view no;
    std::string_view yes;
};
constexpr Words scopeWords{"", "above_scale"};
constexpr Words overWords{"indicator", "region"};
constexpr Words coverageWords{"", "complete"}; // "partial" is the same as not said
constexpr Words plannedWords{"happened", "planned"};

constexpr char listSeparator = ';';
constexpr std::string_view unstated = "unstated"; // blank in a package

// One pair of functions for each type of member: its text, and the member from its text.

std::string textOf(const std::string &text) { return text; }

bool readText(const std::string &text, std::string &member)
{
    member = text;
    return true;
}

template <class Tag> std::string textOf(const core::Id<Tag> &id) { return id.text(); }

template <class Tag> bool readText(const std::string &text, core::Id<Tag> &member)
{
    member = core::Id<Tag>(text);
    return true;
}

template <Coded E> std::string textOf(E value)
{
    const std::string_view code = core::code(value);
    return code == unstated ? std::string() : std::string(code);
}

template <Coded E> bool readText(const std::string &text, E &member)
{
    const std::optional<E> value = text.empty() ? E{} : core::fromCode<E>(text);
    member = value.value_or(E{});
    return value.has_value();
}

std::string textOf(const core::Period &period) { return period.text(); }

bool readText(const std::string &text, core::Period &member)
{
    const auto period = core::Period::parse(text);
    member = period.value_or(core::Period());
    return period.has_value();
}

std::string textOf(const std::optional<core::Period> &period) { return period ? period->text() : std::string(); }

bool readText(const std::string &text, std::optional<core::Period> &member)
{
    return text.empty() || readText(text, member.emplace());
}

std::string textOf(const std::vector<std::string> &items)
{
    std::string text;
    for (const std::string &item : items)
        text += text.empty() ? item : listSeparator + item;
    return text;
}

bool readText(const std::string &text, std::vector<std::string> &member)
{
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find(listSeparator, from), text.size());
        member.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return true;
}

/// A column of a resource whose rows are `Row`.
template <class Row> struct Column
{
    const char *name;
    std::string (*text)(const Row &);
    bool (*read)(const std::string &, Row &);
};

/// A column for the member that `Access` picks.
template <class Row, class Access> Column<Row> column(const char *name, Access)
{
    return {name, [](const Row &row) { return textOf(Access{}(row)); },
            [](const std::string &text, Row &row) { return readText(text, Access{}(row)); }};
}

template <class Row, const Words &words, class Access> Column<Row> flag(const char *name, Access)
{
    return {name, [](const Row &row) { return std::string(Access{}(row) ? words.yes : words.no); },
            [](const std::string &text, Row &row) {
                Access{}(row) = text == words.yes;
                return text == words.yes || text == words.no;
            }};
}

template <class Row> using Columns = std::vector<Column<Row>>;

template <class Row>
Resource resource(const QString &name, std::vector<Row> core::IndicatorTables::*table, const Columns<Row> &columns)
{
    Resource resource{name, {}, {}, {}};
    for (const Column<Row> &c : columns)
        resource.columns.append(QString::fromLatin1(c.name));
    resource.rows = [table, columns](const core::IndicatorTables &tables) {
        std::vector<TextRow> rows;
        rows.reserve((tables.*table).size());
        for (const Row &row : tables.*table) {
            TextRow &cells = rows.emplace_back();
            for (const Column<Row> &c : columns)
                cells.append(QString::fromStdString(c.text(row)));
        }
        return rows;
    };
    resource.append = [table, columns](core::IndicatorTables &tables, const TextRow &cells) -> qsizetype {
        Row &row = (tables.*table).emplace_back();
        qsizetype wrong = -1;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto index = static_cast<qsizetype>(i);
            if (!columns[i].read(cells.at(index).toStdString(), row) && wrong < 0)
                wrong = index;
        }
        return wrong;
    };
    return resource;
}

/// Picks a member of a row, for reading and for writing.
#define LP_MEMBER(member)                                                                                              \
    [](auto &row) -> auto & { return row.member; }

Resource sources()
{
    using Row = core::Source;
    return resource<Row>(QStringLiteral("sources"), &core::IndicatorTables::sources,
                         {
                             column<Row>("id", LP_MEMBER(id)),
                             column<Row>("title", LP_MEMBER(title)),
                             column<Row>("publisher", LP_MEMBER(publisher)),
                             column<Row>("published", LP_MEMBER(published)),
                             column<Row>("reliability", LP_MEMBER(reliability)),
                             column<Row>("url", LP_MEMBER(url)),
                             column<Row>("locator", LP_MEMBER(locator)),
                         });
}

Resource regions()
{
    using Row = core::Region;
    return resource<Row>(QStringLiteral("regions"), &core::IndicatorTables::regions,
                         {
                             column<Row>("code", LP_MEMBER(code)),
                             column<Row>("name_zh", LP_MEMBER(name.zh)),
                             column<Row>("name_en", LP_MEMBER(name.en)),
                             column<Row>("parent_code", LP_MEMBER(parent)),
                             column<Row>("level", LP_MEMBER(level)),
                             column<Row>("valid_from", LP_MEMBER(validFrom)),
                             column<Row>("valid_to", LP_MEMBER(validTo)),
                         });
}

Resource sectors()
{
    using Row = core::Sector;
    return resource<Row>(QStringLiteral("sectors"), &core::IndicatorTables::sectors,
                         {
                             column<Row>("id", LP_MEMBER(id)),
                             column<Row>("name_zh", LP_MEMBER(name.zh)),
                             column<Row>("name_en", LP_MEMBER(name.en)),
                             column<Row>("parent_id", LP_MEMBER(parent)),
                             column<Row>("tier", LP_MEMBER(tier)),
                             column<Row>("scale_target", LP_MEMBER(scaleTarget)),
                             column<Row>("scale_target_unit", LP_MEMBER(scaleTargetUnit)),
                         });
}

Resource indicators()
{
    using Row = core::Indicator;
    return resource<Row>(QStringLiteral("indicators"), &core::IndicatorTables::indicators,
                         {
                             column<Row>("id", LP_MEMBER(id)),
                             column<Row>("name_zh", LP_MEMBER(name.zh)),
                             column<Row>("name_en", LP_MEMBER(name.en)),
                             column<Row>("subject", LP_MEMBER(subject)),
                             column<Row>("unit", LP_MEMBER(measurement.unit)),
                             column<Row>("kind", LP_MEMBER(measurement.kind)),
                             column<Row>("stock_flow", LP_MEMBER(measurement.stockFlow)),
                             column<Row>("price_basis", LP_MEMBER(measurement.priceBasis)),
                             column<Row>("usual_growth_basis", LP_MEMBER(usualGrowthBasis)),
                             flag<Row, scopeWords>("scope", LP_MEMBER(aboveScale)),
                             column<Row>("topic", LP_MEMBER(topic)),
                             column<Row>("description_en", LP_MEMBER(description)),
                         });
}

Resource observations()
{
    using Row = core::Observation;
    return resource<Row>(QStringLiteral("observations"), &core::IndicatorTables::observations,
                         {
                             column<Row>("indicator_id", LP_MEMBER(indicator)),
                             column<Row>("region_code", LP_MEMBER(region)),
                             column<Row>("sector_id", LP_MEMBER(sector)),
                             column<Row>("period", LP_MEMBER(period)),
                             column<Row>("value", LP_MEMBER(value)),
                             column<Row>("qualifier", LP_MEMBER(qualifier)),
                             column<Row>("growth_percent", LP_MEMBER(growth)),
                             column<Row>("growth_basis", LP_MEMBER(growthBasis)),
                             column<Row>("growth_scope", LP_MEMBER(growthScope)),
                             column<Row>("vintage", LP_MEMBER(vintage)),
                             column<Row>("status", LP_MEMBER(status)),
                             column<Row>("note", LP_MEMBER(note)),
                             column<Row>("source_id", LP_MEMBER(source)),
                         });
}

Resource relations()
{
    using Row = core::Relation;
    return resource<Row>(QStringLiteral("relations"), &core::IndicatorTables::relations,
                         {
                             column<Row>("id", LP_MEMBER(id)),
                             column<Row>("kind", LP_MEMBER(kind)),
                             column<Row>("whole", LP_MEMBER(whole)),
                             column<Row>("part", LP_MEMBER(part)),
                             flag<Row, overWords>("over", LP_MEMBER(overRegions)),
                             flag<Row, coverageWords>("coverage", LP_MEMBER(complete)),
                             column<Row>("result", LP_MEMBER(result)),
                         });
}

Resource targets()
{
    using Row = core::Target;
    return resource<Row>(QStringLiteral("targets"), &core::IndicatorTables::targets,
                         {
                             column<Row>("indicator_id", LP_MEMBER(indicator)),
                             column<Row>("region_code", LP_MEMBER(region)),
                             column<Row>("period", LP_MEMBER(period)),
                             column<Row>("value", LP_MEMBER(value)),
                             column<Row>("qualifier", LP_MEMBER(qualifier)),
                             column<Row>("of_indicator", LP_MEMBER(ofIndicator)),
                             column<Row>("of_field", LP_MEMBER(ofField)),
                             column<Row>("base_period", LP_MEMBER(basePeriod)),
                             column<Row>("direction", LP_MEMBER(direction)),
                             column<Row>("source_id", LP_MEMBER(source)),
                         });
}

Resource organisations()
{
    using Row = core::Organisation;
    return resource<Row>(QStringLiteral("organisations"), &core::IndicatorTables::organisations,
                         {
                             column<Row>("id", LP_MEMBER(id)),
                             column<Row>("kind", LP_MEMBER(kind)),
                             column<Row>("name_zh", LP_MEMBER(name.zh)),
                             column<Row>("name_en", LP_MEMBER(name.en)),
                             column<Row>("region_code", LP_MEMBER(region)),
                             column<Row>("sector_id", LP_MEMBER(sector)),
                             column<Row>("role_zh", LP_MEMBER(role.zh)),
                             column<Row>("role_en", LP_MEMBER(role.en)),
                             column<Row>("certifications", LP_MEMBER(certifications)),
                             column<Row>("listed_code", LP_MEMBER(listedCode)),
                             column<Row>("source_id", LP_MEMBER(source)),
                         });
}

Resource organisationObservations()
{
    using Row = core::OrganisationObservation;
    return resource<Row>(QStringLiteral("organisation_observations"), &core::IndicatorTables::organisationObservations,
                         {
                             column<Row>("indicator_id", LP_MEMBER(indicator)),
                             column<Row>("organisation_id", LP_MEMBER(organisation)),
                             column<Row>("period", LP_MEMBER(period)),
                             column<Row>("value", LP_MEMBER(value)),
                             column<Row>("qualifier", LP_MEMBER(qualifier)),
                             column<Row>("status", LP_MEMBER(status)),
                             column<Row>("note", LP_MEMBER(note)),
                             column<Row>("source_id", LP_MEMBER(source)),
                         });
}

Resource programmes()
{
    using Row = core::Programme;
    return resource<Row>(QStringLiteral("programmes"), &core::IndicatorTables::programmes,
                         {
                             column<Row>("id", LP_MEMBER(id)),
                             column<Row>("kind", LP_MEMBER(kind)),
                             column<Row>("name_zh", LP_MEMBER(name.zh)),
                             column<Row>("name_en", LP_MEMBER(name.en)),
                             column<Row>("region_code", LP_MEMBER(region)),
                             column<Row>("sector_id", LP_MEMBER(sector)),
                             column<Row>("role_zh", LP_MEMBER(role.zh)),
                             column<Row>("role_en", LP_MEMBER(role.en)),
                             column<Row>("source_id", LP_MEMBER(source)),
                         });
}

Resource milestones()
{
    using Row = core::Milestone;
    return resource<Row>(QStringLiteral("milestones"), &core::IndicatorTables::milestones,
                         {
                             column<Row>("id", LP_MEMBER(id)),
                             column<Row>("date", LP_MEMBER(date)),
                             column<Row>("subject_id", LP_MEMBER(subject)),
                             column<Row>("title_zh", LP_MEMBER(title.zh)),
                             column<Row>("title_en", LP_MEMBER(title.en)),
                             column<Row>("metric", LP_MEMBER(metric)),
                             column<Row>("value", LP_MEMBER(value)),
                             column<Row>("unit", LP_MEMBER(unit)),
                             column<Row>("qualifier", LP_MEMBER(qualifier)),
                             flag<Row, plannedWords>("status", LP_MEMBER(planned)),
                             column<Row>("source_id", LP_MEMBER(source)),
                         });
}

#undef LP_MEMBER

} // namespace

const std::vector<Resource> &resources()
{
    static const std::vector<Resource> all = {sources(),    regions(),       sectors(),
                                              indicators(), observations(),  relations(),
                                              targets(),    organisations(), organisationObservations(),
                                              programmes(), milestones()};
    return all;
}

} // namespace store
