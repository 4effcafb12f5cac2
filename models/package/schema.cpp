#include "models/package/schema.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace package {

namespace {

constexpr std::array<std::pair<FieldType, std::string_view>, 7> checkedTypes{{
    {FieldType::Any, "any"},
    {FieldType::String, "string"},
    {FieldType::Number, "number"},
    {FieldType::Integer, "integer"},
    {FieldType::Boolean, "boolean"},
    {FieldType::Date, "date"},
    {FieldType::Year, "year"},
}};
constexpr std::array<std::string_view, 8> otherTypes{"time",   "datetime", "duration", "yearmonth",
                                                     "object", "array",    "geopoint", "geojson"};

FieldType readType(const JsonNode &node)
{
    const std::string text = node.text();
    if (!node.isText())
        return FieldType::String;
    for (const auto &[type, name] : checkedTypes) {
        if (name == text)
            return type;
    }
    if (std::find(otherTypes.begin(), otherTypes.end(), text) == otherTypes.end())
        node.report("string|number|integer|boolean|date|year|any");
    return FieldType::Any;
}

std::string readPattern(const JsonNode &node)
{
    const std::string pattern = node.text();
    if (QRegularExpression(QString::fromStdString(pattern)).isValid())
        return pattern;
    node.report("regular expression");
    return {};
}

std::optional<double> readBound(const JsonNode &node)
{
    if (node.value().isDouble())
        return node.value().toDouble();
    if (node.isPresent())
        node.report("number");
    return std::nullopt;
}

/// Bounds of numbers; those of dates and texts are left to the tools that wrote them.
void readBounds(const JsonNode &constraints, Field &field)
{
    const bool numeric =
        field.type == FieldType::Number || field.type == FieldType::Integer || field.type == FieldType::Year;
    if (numeric) {
        field.minimum = readBound(constraints.member("minimum"));
        field.maximum = readBound(constraints.member("maximum"));
    }
    field.minLength = readBound(constraints.member("minLength"));
    field.maxLength = readBound(constraints.member("maxLength"));
}

/// The program keeps literals as printed, so a number is written with a point and nothing else.
void checkNumberFormat(const JsonNode &node)
{
    const JsonNode point = node.member("decimalChar");
    if (point.isPresent() && point.text() != ".")
        point.report(".");
    const JsonNode group = node.member("groupChar");
    if (group.isPresent() && !group.text().empty())
        group.report("absent");
    const JsonNode bare = node.member("bareNumber");
    if (bare.isPresent() && !bare.flag())
        bare.report("true");
}

Field readField(const JsonNode &node)
{
    Field field;
    if (!node.value().isObject()) {
        node.report("object");
        return field;
    }
    field.name = node.member("name").text();
    if (!node.member("name").isPresent())
        node.member("name").report("string");
    field.type = readType(node.member("type"));
    checkNumberFormat(node);
    const JsonNode constraints = node.member("constraints");
    if (constraints.isPresent() && !constraints.value().isObject())
        constraints.report("object");
    field.required = constraints.member("required").flag();
    field.unique = constraints.member("unique").flag();
    field.enumeration = constraints.member("enum").texts();
    field.pattern = readPattern(constraints.member("pattern"));
    readBounds(constraints, field);
    if (node.member("trueValues").isPresent())
        field.trueValues = node.member("trueValues").texts();
    if (node.member("falseValues").isPresent())
        field.falseValues = node.member("falseValues").texts();
    return field;
}

void readFields(const JsonNode &node, Schema &schema)
{
    const std::vector<JsonNode> items = node.items();
    if (items.empty())
        node.report("array of fields");
    for (const JsonNode &item : items) {
        Field field = readField(item);
        if (field.name.empty())
            continue;
        if (schema.indexOf(field.name))
            item.member("name").report("unique name");
        else
            schema.fields.push_back(std::move(field));
    }
}

/// Names of fields that must exist; a name that does not is reported and the whole list dropped.
std::vector<std::string> readFieldNames(const JsonNode &node, const Schema &schema)
{
    std::vector<std::string> names = node.texts();
    const auto known = [&](const std::string &name) { return schema.indexOf(name).has_value(); };
    if (std::all_of(names.begin(), names.end(), known))
        return names;
    node.report("fields of the schema");
    return {};
}

void readForeignKey(const JsonNode &node, Schema &schema)
{
    ForeignKey key;
    key.property = node.path();
    key.fields = readFieldNames(node.member("fields"), schema);
    const JsonNode reference = node.member("reference");
    key.resource = reference.member("resource").text();
    key.referenceFields = reference.member("fields").texts();
    if (!node.member("fields").isPresent())
        node.member("fields").report("fields of the schema");
    if (key.referenceFields.empty() || (!key.fields.empty() && key.fields.size() != key.referenceFields.size()))
        reference.member("fields").report("as many fields as refer to them");
    else if (!key.fields.empty())
        schema.foreignKeys.push_back(std::move(key));
}

} // namespace

bool ForeignKey::sameReference(const ForeignKey &other) const
{
    return fields == other.fields && resource == other.resource && referenceFields == other.referenceFields;
}

std::optional<std::size_t> Schema::indexOf(std::string_view field) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == field; });
    if (found == fields.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

bool Schema::hasKey(const std::vector<std::string> &key) const
{
    return std::any_of(keys.begin(), keys.end(), [&](const auto &known) {
        return known.size() == key.size() && std::is_permutation(known.begin(), known.end(), key.begin());
    });
}

Schema readSchema(const JsonNode &node)
{
    Schema schema;
    if (!node.value().isObject()) {
        node.report("object");
        return schema;
    }
    readFields(node.member("fields"), schema);
    const std::vector<std::string> key = readFieldNames(node.member("primaryKey"), schema);
    if (!key.empty())
        schema.keys.push_back(key);
    for (const JsonNode &item : node.member("foreignKeys").items())
        readForeignKey(item, schema);
    schema.missingValues = node.member("missingValues").texts();
    return schema;
}

std::string typeName(FieldType type)
{
    for (const auto &[known, name] : checkedTypes) {
        if (known == type)
            return std::string(name);
    }
    return {};
}

} // namespace package
