#include "models/store/panelhead.h"

#include "models/core/codes.h"
#include "models/core/panel/panelcube.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace store {

namespace {

using core::PanelRole;
using Measure = PanelOutline::Measure;

constexpr std::array<std::pair<PanelRole, const char *>, 6> roles{{{PanelRole::Entity, "entity"},
                                                                   {PanelRole::Name, "name"},
                                                                   {PanelRole::Period, "period"},
                                                                   {PanelRole::Dimension, "dimension"},
                                                                   {PanelRole::Measure, "measure"},
                                                                   {PanelRole::Ignore, "ignore"}}};
constexpr std::array<std::pair<Measure::Type, const char *>, 3> types{
    {{Measure::Type::Int32, "int32"}, {Measure::Type::Int64, "int64"}, {Measure::Type::Double, "double"}}};

constexpr int mostDecimals = 18;

template <class E, std::size_t n> QString textOf(const std::array<std::pair<E, const char *>, n> &names, E value)
{
    return QLatin1String(std::ranges::find(names, value, &std::pair<E, const char *>::first)->second);
}

template <class E, std::size_t n>
std::optional<E> valueOf(const std::array<std::pair<E, const char *>, n> &names, const QString &text)
{
    const auto found =
        std::ranges::find_if(names, [&](const auto &name) { return text == QLatin1String(name.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

QString text(const std::string &text) { return QString::fromStdString(text); }
QJsonValue number(std::size_t number) { return static_cast<qint64>(number); }

QJsonObject fieldJson(const core::PanelField &field)
{
    QJsonObject json{{u"name"_qs, text(field.name)}, {u"role"_qs, textOf(roles, field.role)}};
    const std::string_view stockFlow = core::code(field.stockFlow);
    const std::pair<QString, QString> optional[] = {
        {u"title_zh"_qs, text(field.title.zh)},
        {u"title_en"_qs, text(field.title.en)},
        {u"unit"_qs, text(field.unit)},
        {u"stock_flow"_qs, text(std::string(stockFlow))},
        {u"multi"_qs, field.separator == '\0' ? QString() : QString(QLatin1Char(field.separator))},
        {u"references"_qs, text(field.references)}};
    for (const auto &[key, value] : optional) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    return json;
}

std::optional<core::PanelField> fieldFrom(const QJsonObject &json)
{
    const auto string = [&json](const char *key) { return json.value(QLatin1String(key)).toString().toStdString(); };
    const auto role = valueOf(roles, json.value(u"role").toString());
    const auto stockFlow = core::fromCode<core::StockFlow>(string("stock_flow"));
    const std::string separator = string("multi");
    if (!role || separator.size() > 1 || (!stockFlow && json.contains(u"stock_flow")))
        return std::nullopt;
    core::PanelField field;
    field.name = string("name");
    field.title = {string("title_zh"), string("title_en")};
    field.role = *role;
    field.unit = string("unit");
    field.stockFlow = stockFlow.value_or(core::StockFlow::Unstated);
    field.separator = separator.empty() ? '\0' : separator[0];
    field.references = string("references");
    return field;
}

/// A count that numbers of rows, codes and cells can hold.
std::optional<std::size_t> countFrom(const QJsonValue &json)
{
    const qint64 count = json.toInteger(-1);
    return count < 0 || count > std::numeric_limits<std::uint32_t>::max()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(count));
}

/// False when what it says cannot be.
QJsonArray countsJson(const core::PrintedDecimals &counts)
{
    QJsonArray array;
    for (const std::uint64_t count : counts)
        array.append(static_cast<qint64>(count));
    return array;
}

/// Stores of earlier versions do not say how many numbers were printed with how many decimals, but with how few of them
/// the coarsest; those before, whether all with the same.
core::PrintedDecimals printedFrom(const QJsonObject &json, int decimals)
{
    core::PrintedDecimals counts;
    for (const auto &value : json.value(u"numbers_by_decimals").toArray())
        counts.push_back(static_cast<std::uint64_t>(std::max<qint64>(0, value.toInteger())));
    if (!counts.empty() || decimals < 0 || decimals > mostDecimals)
        return counts;
    const int fewest = json.value(u"fewest_decimals").toInt(json.value(u"printed").toBool() ? 0 : decimals);
    counts.resize(static_cast<std::size_t>(std::clamp(fewest, 0, decimals)) + 1, 0);
    counts.back() = std::numeric_limits<std::uint32_t>::max();
    return counts;
}

bool takeField(const QJsonObject &json, PanelOutline &outline)
{
    const auto field = fieldFrom(json);
    if (!field)
        return false;
    core::PanelHead &head = outline.head;
    head.schema.fields.push_back(*field);
    if (field->role == PanelRole::Dimension) {
        const auto values = countFrom(json.value(u"values"));
        head.dimensions.push_back({*field, {}});
        outline.values.push_back(values.value_or(0));
        return values.has_value();
    }
    if (field->role == PanelRole::Measure) {
        const auto type = valueOf(types, json.value(u"type").toString());
        const int decimals = json.value(u"decimals").toInt(-1);
        head.measures.push_back(
            {*field, decimals, json.value(u"magnitude").toString().toULongLong(), printedFrom(json, decimals)});
        outline.measures.push_back({type.value_or(Measure::Type::Int64), json.value(u"printed").toBool()});
        return type && decimals >= 0 && decimals <= mostDecimals;
    }
    return true;
}

bool takeYear(const QJsonObject &json, PanelOutline &outline)
{
    const auto rows = countFrom(json.value(u"rows"));
    const auto cells = countFrom(json.value(u"cells"));
    auto &blocks = outline.head.blocks;
    const int year = json.value(u"year").toInt();
    if (!rows || (!blocks.empty() && blocks.back().year >= year) || (json.contains(u"cells") && !cells))
        return false;
    const std::size_t begin = outline.head.rows();
    blocks.push_back({year, begin, begin + *rows});
    if (cells)
        outline.cells.push_back(*cells);
    if (const auto sum = core::ContentHash::of(json.value(u"sum").toString().toStdString()))
        outline.sums.push_back({year, *rows, *sum});
    return outline.cells.empty() || outline.cells.size() == blocks.size();
}

Measure measureOf(const core::MeasureColumn &column)
{
    constexpr std::array inOrder{Measure::Type::Int32, Measure::Type::Int64, Measure::Type::Double};
    return {inOrder.at(column.numbers.index()), !column.printed.empty()};
}

} // namespace

PanelOutline outlineOf(const core::Panel &panel)
{
    const core::PanelRows &rows = *panel.rows;
    PanelOutline outline;
    outline.head = *panel.head;
    outline.sums = *panel.sums;
    for (core::PanelDimension &dimension : outline.head.dimensions) {
        outline.values.push_back(dimension.values.size());
        dimension.values.clear();
    }
    for (const core::MeasureColumn &column : rows.measures)
        outline.measures.push_back(measureOf(column));
    outline.names = rows.names.size();
    outline.laterNames = rows.laterNames.size();
    if (panel.cube) {
        for (const core::CubeBlock &block : panel.cube->blocks())
            outline.cells.push_back(block.size());
    }
    return outline;
}

QByteArray toJson(const PanelOutline &outline)
{
    const core::PanelHead &head = outline.head;
    QJsonArray fields;
    std::size_t dimension = 0;
    std::size_t measure = 0;
    for (const core::PanelField &field : head.schema.fields) {
        QJsonObject json = fieldJson(field);
        if (field.role == PanelRole::Dimension)
            json.insert(u"values"_qs, number(outline.values[dimension++]));
        if (field.role == PanelRole::Measure) {
            json.insert(u"type"_qs, textOf(types, outline.measures[measure].type));
            json.insert(u"printed"_qs, outline.measures[measure].printed);
            json.insert(u"numbers_by_decimals"_qs, countsJson(head.measures[measure].printed));
            json.insert(u"magnitude"_qs, QString::number(head.measures[measure].magnitude));
            json.insert(u"decimals"_qs, head.measures[measure++].decimals);
        }
        fields.append(json);
    }
    QJsonArray years;
    for (std::size_t i = 0; i < head.blocks.size(); ++i) {
        QJsonObject year{{u"year"_qs, head.blocks[i].year}, {u"rows"_qs, number(head.blocks[i].size())}};
        if (!outline.cells.empty())
            year.insert(u"cells"_qs, number(outline.cells[i]));
        if (!outline.sums.empty())
            year.insert(u"sum"_qs, text(outline.sums[i].sum.text()));
        years.append(year);
    }
    const auto declared = QJsonDocument::fromJson(QByteArray::fromStdString(head.schema.tableSchema));
    const QJsonObject json{{u"resource"_qs, text(head.schema.resource)},
                           {u"schema"_qs, declared.object()},
                           {u"title"_qs, text(head.schema.title)},
                           {u"fields"_qs, fields},
                           {u"years"_qs, years},
                           {u"enterprises"_qs, number(head.entities)},
                           {u"names"_qs, number(outline.names)},
                           {u"later_names"_qs, number(outline.laterNames)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<PanelOutline> outlineFromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto entities = countFrom(json.value(u"enterprises"));
    const auto names = countFrom(json.value(u"names"));
    const auto laterNames = countFrom(json.value(u"later_names"));
    if (!entities || !names || !laterNames || (*names != 0 && *names != *entities))
        return std::nullopt;
    PanelOutline outline;
    outline.head.schema.resource = json.value(u"resource").toString().toStdString();
    outline.head.schema.title = json.value(u"title").toString().toStdString();
    if (const QJsonObject declared = json.value(u"schema").toObject(); !declared.isEmpty())
        outline.head.schema.tableSchema = QJsonDocument(declared).toJson(QJsonDocument::Compact).toStdString();
    outline.head.entities = *entities;
    outline.names = *names;
    outline.laterNames = *laterNames;
    const QJsonArray fields = json.value(u"fields").toArray();
    const QJsonArray years = json.value(u"years").toArray();
    const bool right =
        std::ranges::all_of(fields, [&](const QJsonValue &field) { return takeField(field.toObject(), outline); }) &&
        std::ranges::all_of(years, [&](const QJsonValue &year) { return takeYear(year.toObject(), outline); });
    if (outline.sums.size() != outline.head.blocks.size())
        outline.sums.clear();
    return right && outline.head.schema.first(PanelRole::Entity) ? std::optional(std::move(outline)) : std::nullopt;
}

} // namespace store
