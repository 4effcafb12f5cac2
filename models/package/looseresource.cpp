#include "models/package/looseresource.h"

#include "models/package/encoding.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace package {

using core::ErrorCode;
using core::Rule;

namespace {

constexpr std::size_t maximumResources = 1'000;
constexpr std::size_t maximumFields = 16'384;

/// A part of the descriptor that may stand in a file of its own; undefined, reported, when that cannot be read.
QJsonValue resolved(const JsonNode &node, const LooseFiles &files, IssueList &issues)
{
    if (!node.isText())
        return node.value();
    const std::optional<QByteArray> json = files.read(node.text(), issues);
    if (!json)
        return QJsonValue(QJsonValue::Undefined);
    const core::Result<QJsonValue> parsed = parsedJson(*json, node.text());
    if (parsed)
        return *parsed;
    const std::vector<std::string> &args = parsed.error().args;
    issues.error(Rule::BadDescriptor, {}, args.front(),
                 {node.path(), "JSON (line " + args[1] + ", " + args.back() + ")"});
    return QJsonValue(QJsonValue::Undefined);
}

char characterOf(const JsonNode &node, char otherwise)
{
    const std::string text = node.text();
    if (text == "\\t")
        return '\t';
    if (text.size() == 1 && text != "\n" && text != "\r")
        return text.front();
    if (node.isPresent())
        node.report("one character");
    return otherwise;
}

void readDialect(const JsonNode &dialect, LooseResource &resource)
{
    if (!dialect.value().isObject())
        return;
    // Some descriptors nest what is said about CSV.
    const JsonNode csv = dialect.member("csv").value().isObject() ? dialect.member("csv") : dialect;
    resource.dialect.delimiter = characterOf(csv.member("delimiter"), resource.dialect.delimiter);
    resource.dialect.quote = characterOf(csv.member("quoteChar"), '"');
    resource.dialect.escape = characterOf(csv.member("escapeChar"), 0);
    resource.dialect.skipInitialSpace = csv.member("skipInitialSpace").flag();
    for (const JsonNode &part : {dialect, csv}) {
        if (part.member("commentChar").isPresent())
            resource.dialect.comment = part.member("commentChar").text();
        if (part.member("header").isPresent())
            resource.hasHeader = part.member("header").flag();
    }
    const JsonNode sheet =
        dialect.member("excel").isPresent() ? dialect.member("excel").member("sheet") : dialect.member("sheet");
    if (sheet.isText())
        resource.sheet = sheet.text();
}

LooseColumn readField(const JsonNode &node)
{
    LooseColumn field;
    field.header = node.member("name").text();
    field.isInSchema = true;
    field.type = node.member("type").isText() ? node.member("type").text() : std::string();
    field.format = node.member("format").isText() ? node.member("format").text() : std::string();
    field.title = node.member("title").isText() ? node.member("title").text() : std::string();
    field.unit = node.member("unit").isText() ? node.member("unit").text() : std::string();
    field.decimal = characterOf(node.member("decimalChar"), '.');
    field.thousands = node.member("groupChar").text();
    return field;
}

void readSchema(const JsonNode &schema, LooseResource &resource)
{
    for (const JsonNode &item : schema.member("fields").items()) {
        if (resource.fields.size() == maximumFields)
            break;
        if (item.value().isObject())
            resource.fields.push_back(readField(item));
        else
            item.report("object");
    }
    if (schema.member("missingValues").isPresent())
        resource.missing = schema.member("missingValues").texts();
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

LooseResource readResource(const JsonNode &node, const LooseFiles &files, IssueList &issues)
{
    LooseResource resource;
    resource.name = node.member("name").isText() ? node.member("name").text() : std::string();
    resource.title = node.member("title").isText() ? node.member("title").text() : std::string();
    resource.paths = node.member("path").texts();
    resource.encoding = lower(node.member("encoding").text());
    if (node.member("data").value().isArray())
        resource.rows = node.member("data").value().toArray();
    const bool isTabbed = node.member("format").isText() && node.member("format").text() == "tsv";
    const bool endsTabbed = !resource.paths.empty() && lower(resource.paths.front()).find(".tsv") != std::string::npos;
    resource.dialect.delimiter = isTabbed || endsTabbed ? '\t' : ',';
    const QString at = QString::fromStdString(node.path());
    readDialect({resolved(node.member("dialect"), files, issues), QString(at + u".dialect"), issues}, resource);
    readSchema({resolved(node.member("schema"), files, issues), QString(at + u".schema"), issues}, resource);
    return resource;
}

} // namespace

core::Result<QJsonValue> parsedJson(const QByteArray &json, const std::string &name)
{
    QJsonParseError problem;
    const std::string_view bytes(json.constData(), static_cast<std::size_t>(json.size()));
    const auto mark = static_cast<qsizetype>(bytes.size() - withoutBom(bytes).size());
    const QJsonDocument document = QJsonDocument::fromJson(json.mid(mark), &problem);
    if (problem.error == QJsonParseError::NoError)
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QByteArray before = json.left(problem.offset + mark);
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return {ErrorCode::BadJson,
            {name, std::to_string(line), std::to_string(column), problem.errorString().toStdString()}};
}

core::Result<LooseDescriptor> readLooseDescriptor(const LooseFiles &files, const QByteArray &json, IssueList &issues)
{
    const core::Result<QJsonValue> parsed = parsedJson(json, files.name());
    if (!parsed)
        return parsed.error();
    const JsonNode root(*parsed, {}, issues);
    LooseDescriptor descriptor;
    descriptor.name = root.member("name").value().toString().toStdString();
    descriptor.title = root.member("title").value().toString().toStdString();
    const QJsonArray resources = root.member("resources").value().toArray();
    if (resources.isEmpty())
        return {ErrorCode::NoTables, {files.name()}};
    for (const JsonNode &item : root.member("resources").items()) {
        if (descriptor.resources.size() == maximumResources) {
            issues.warning(Rule::TooLarge, {}, {}, {std::to_string(maximumResources)});
            break;
        }
        if (item.value().isObject())
            descriptor.resources.push_back(readResource(item, files, issues));
        else
            item.report("object");
    }
    return descriptor;
}

} // namespace package
