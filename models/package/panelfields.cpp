#include "models/package/panelfields.h"

#include "models/core/codes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace package {

namespace {

using core::PanelField;
using core::PanelRole;

constexpr std::array<std::pair<std::string_view, PanelRole>, 6> roles = {{
    {"entity", PanelRole::Entity},
    {"name", PanelRole::Name},
    {"period", PanelRole::Period},
    {"dimension", PanelRole::Dimension},
    {"measure", PanelRole::Measure},
    {"ignore", PanelRole::Ignore},
}};

std::optional<PanelRole> readRole(const JsonNode &node)
{
    const std::string text = node.text();
    const auto found = std::ranges::find(roles, text, &decltype(roles)::value_type::first);
    if (found != roles.end())
        return found->second;
    if (node.isText())
        node.report("entity, name, period, dimension, measure or ignore");
    return std::nullopt;
}

bool isInKey(const Schema &schema, const std::string &field)
{
    return !schema.keys.empty() && std::ranges::find(schema.keys.front(), field) != schema.keys.front().end();
}

/// What a field without a role is for.
PanelRole usualRole(const Schema &schema, const Field &field)
{
    if (field.type == FieldType::Year || field.name == "year")
        return PanelRole::Period;
    const bool isNamedId = field.name == "id" || field.name.ends_with("_id");
    if (isInKey(schema, field.name) || (schema.keys.empty() && isNamedId))
        return PanelRole::Entity;
    if (field.name == "name" || field.name == "name_zh")
        return PanelRole::Name;
    const bool isNumber = field.type == FieldType::Number || field.type == FieldType::Integer;
    return isNumber ? PanelRole::Measure : PanelRole::Dimension;
}

core::Name readTitle(const JsonNode &node)
{
    const std::string title = node.member("title").text();
    core::Name name{node.member("title_zh").text(), node.member("title_en").text()};
    if (name.zh.empty())
        name.zh = title;
    if (name.en.empty())
        name.en = title;
    return name;
}

char readSeparator(const JsonNode &node)
{
    const std::string text = node.text();
    if (!node.isPresent() || text.size() == 1)
        return text.empty() ? '\0' : text.front();
    node.report("one character");
    return '\0';
}

PanelField readField(const JsonNode &node, std::optional<PanelRole> &role)
{
    PanelField field;
    field.name = node.member("name").text();
    field.title = readTitle(node);
    role = readRole(node.member("role"));
    field.unit = node.member("unit").text();
    field.separator = readSeparator(node.member("multi"));
    const JsonNode stockFlow = node.member("stock_flow");
    const auto known = core::fromCode<core::StockFlow>(stockFlow.text());
    if (known)
        field.stockFlow = *known;
    else
        stockFlow.report("stock or flow");
    return field;
}

/// There is one column of each: further ones are left out, reported when they were declared.
void keepFirst(std::vector<PanelField> &fields, PanelRole role)
{
    bool found = false;
    for (PanelField &field : fields) {
        if (field.role != role)
            continue;
        if (found)
            field.role = role == PanelRole::Entity ? PanelRole::Dimension : PanelRole::Ignore;
        found = true;
    }
}

} // namespace

core::PanelSchema readPanelFields(const JsonNode &node, const Schema &schema)
{
    core::PanelSchema panel;
    panel.resource = node.member("name").text();
    panel.title = node.member("title").text();
    panel.tableSchema =
        QJsonDocument(node.member("schema").value().toObject()).toJson(QJsonDocument::Compact).toStdString();
    std::vector<std::optional<PanelRole>> declared;
    for (const JsonNode &item : node.member("schema").member("fields").items()) {
        PanelField field = readField(item, declared.emplace_back());
        const auto at = schema.indexOf(field.name);
        if (!at || panel.indexOf(field.name)) {
            declared.pop_back();
            continue;
        }
        const auto isDeclared = [&](const auto &one) { return one == declared.back(); };
        const bool isSecond = declared.back() && std::count_if(declared.begin(), declared.end(), isDeclared) > 1;
        if (isSecond && *declared.back() <= PanelRole::Period)
            item.member("role").report("once");
        field.role = declared.back().value_or(usualRole(schema, schema.fields[*at]));
        panel.fields.push_back(std::move(field));
    }
    // What is declared goes before what is only named so.
    for (PanelRole role : {PanelRole::Entity, PanelRole::Name, PanelRole::Period}) {
        const bool anyDeclared = std::ranges::find(declared, std::optional(role)) != declared.end();
        for (std::size_t i = 0; i < panel.fields.size() && anyDeclared; ++i) {
            if (panel.fields[i].role == role && !declared[i])
                panel.fields[i].role = PanelRole::Dimension;
        }
        keepFirst(panel.fields, role);
    }
    return panel;
}

bool isPanel(const core::PanelSchema &schema)
{
    return schema.first(core::PanelRole::Entity) && schema.first(core::PanelRole::Period);
}

} // namespace package
