#include "models/package/descriptor.h"

#include "models/package/encoding.h"
#include "models/package/panelfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace package {

using core::Rule;

namespace {

char readDelimiter(const JsonNode &dialect)
{
    const JsonNode quote = dialect.member("quoteChar");
    if (quote.isPresent() && quote.text() != "\"")
        quote.report("\"");
    const JsonNode header = dialect.member("header");
    if (header.isPresent() && !header.flag())
        header.report("true");
    const JsonNode delimiter = dialect.member("delimiter");
    const std::string text = delimiter.text();
    if (!delimiter.isPresent())
        return ',';
    constexpr std::string_view impossible = "\"\r\n";
    if (text.size() == 1 && impossible.find(text.front()) == std::string_view::npos)
        return text.front();
    delimiter.report("one character");
    return ',';
}

void checkEncoding(const JsonNode &node)
{
    QString name = QString::fromStdString(node.text()).toLower();
    name.remove(u'-');
    if (node.isText() && name != u"utf8" && name != u"ascii" && name != u"usascii")
        node.report("utf-8");
}

std::string readPath(const JsonNode &resource, IssueList &issues)
{
    const JsonNode node = resource.member("path");
    const std::vector<std::string> paths = node.texts();
    if (paths.size() != 1 || paths.front().empty()) {
        node.report("one path");
        return {};
    }
    if (staysInside(paths.front()))
        return paths.front();
    issues.error(Rule::PathOutside, {}, paths.front());
    return {};
}

bool isGb18030Name(const JsonNode &node)
{
    QString name = QString::fromStdString(node.text()).toLower();
    name.remove(u'-');
    return name == u"gb18030" || name == u"gbk" || name == u"gb2312";
}

/// Path, dialect and schema: what every resource that is read has. Only a panel may be in GB18030.
void readForm(const JsonNode &node, bool isPanel, Resource &resource, IssueList &issues)
{
    resource.path = readPath(node, issues);
    resource.delimiter = readDelimiter(node.member("dialect"));
    if (!isPanel || !isGb18030Name(node.member("encoding")))
        checkEncoding(node.member("encoding"));
    if (node.member("compression").isPresent())
        node.member("compression").report("absent");
    resource.schema = readSchema(node.member("schema"));
}

/// Reads a resource that may be an enterprise panel; false, with nothing reported, when it is none.
bool readPanel(const JsonNode &node, Descriptor &descriptor, IssueList &issues)
{
    IssueList aside(issues.file());
    const JsonNode look(node.value(), {}, aside);
    if (descriptor.panel || !isPanel(readPanelFields(look, readSchema(look.member("schema")))))
        return false;
    PanelResource panel;
    panel.resource.name = node.member("name").text();
    readForm(node, true, panel.resource, issues);
    panel.fields = readPanelFields(node, panel.resource.schema);
    const JsonNode encoding = node.member("encoding");
    if (encoding.isPresent())
        panel.encoding = isGb18030Name(encoding) ? "gb18030" : "utf-8";
    descriptor.panel = std::move(panel);
    return true;
}

/// Whether a resource is to be a panel, by its name or because a field has a role.
bool isMeantAsPanel(const JsonNode &node)
{
    IssueList aside{std::string()};
    const JsonNode look(node.value(), {}, aside);
    return look.member("name").text() == "enterprises" ||
           std::ranges::any_of(look.member("schema").member("fields").items(),
                               [](const JsonNode &field) { return field.member("role").isPresent(); });
}

void readResource(const JsonNode &node, const std::vector<std::string> &known, Descriptor &descriptor,
                  IssueList &issues)
{
    Resource resource;
    if (!node.value().isObject())
        return node.report("object");
    resource.name = node.member("name").text();
    if (resource.name.empty())
        return node.member("name").report("string");
    const bool isPanelName = descriptor.panel && descriptor.panel->resource.name == resource.name;
    if (descriptor.resource(resource.name) || isPanelName)
        return node.member("name").report("unique name");
    if (std::find(known.begin(), known.end(), resource.name) == known.end()) {
        if (readPanel(node, descriptor, issues))
            return;
        if (!descriptor.panel && isMeantAsPanel(node)) {
            issues.error(Rule::BadDescriptor, {}, resource.name, {"schema.fields", "panel"});
            descriptor.hasBrokenPanel = true;
        } else {
            issues.notice(Rule::BadDescriptor, {}, resource.name, {"resources", "known resource", "unknown"});
        }
        for (const std::string &path : node.member("path").texts()) {
            if (!staysInside(path))
                issues.error(Rule::PathOutside, {}, path);
        }
        descriptor.extraResources.push_back(resource.name);
        return;
    }
    readForm(node, false, resource, issues);
    descriptor.resources.push_back(std::move(resource));
}

void readName(const JsonNode &node, Descriptor &descriptor)
{
    static const QRegularExpression allowed(QStringLiteral("^[a-z0-9._/-]+$"));
    descriptor.name = node.text();
    if (!node.isText() || !allowed.match(QString::fromStdString(descriptor.name)).hasMatch())
        node.report("lower-case letters, digits and . _ - /");
}

/// A foreign key must refer to a resource of the package and to fields of its schema. One that does not is
/// reported and dropped; one to a resource that is not read is dropped.
void checkReferences(Descriptor &descriptor, IssueList &issues)
{
    const auto isUsable = [&](const Resource &from, const ForeignKey &key) {
        const Resource *to = key.resource.empty() ? &from : descriptor.resource(key.resource);
        if (!to) {
            const bool isPanelName = descriptor.panel && descriptor.panel->resource.name == key.resource;
            if (!isPanelName &&
                std::ranges::find(descriptor.extraResources, key.resource) == descriptor.extraResources.end())
                issues.error(Rule::BadDescriptor, {}, key.resource,
                             {key.property + ".reference.resource", "name of a resource"});
            return false;
        }
        for (const std::string &field : key.referenceFields) {
            if (to->schema.indexOf(field))
                continue;
            issues.error(Rule::BadDescriptor, {}, field,
                         {key.property + ".reference.fields", "fields of the resource"});
            return false;
        }
        return true;
    };
    const auto dropUnusable = [&](Resource &from) {
        std::erase_if(from.schema.foreignKeys, [&](const ForeignKey &key) { return !isUsable(from, key); });
    };
    std::ranges::for_each(descriptor.resources, dropUnusable);
    if (descriptor.panel)
        dropUnusable(descriptor.panel->resource);
}

} // namespace

const Resource *Descriptor::resource(std::string_view wanted) const
{
    const auto found = std::ranges::find(resources, wanted, &Resource::name);
    return found == resources.end() ? nullptr : &*found;
}

bool staysInside(std::string_view path)
{
    if (path.empty() || path.front() == '/' || path.front() == ':' || path.front() == '~')
        return false;
    if (path.find('\\') != std::string_view::npos || path.find("://") != std::string_view::npos)
        return false;
    const bool drive = path.size() > 1 && path[1] == ':';
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        if (path.substr(begin, end - begin) == "..")
            return false;
        begin = end + 1;
    }
    return !drive && path.find('\0') == std::string_view::npos;
}

Descriptor readDescriptor(const QByteArray &json, const std::vector<std::string> &known, IssueList &issues)
{
    Descriptor descriptor;
    QJsonParseError problem;
    const std::string_view bytes(json.constData(), static_cast<std::size_t>(json.size()));
    const auto mark = static_cast<qsizetype>(bytes.size() - withoutBom(bytes).size());
    const QJsonDocument document = QJsonDocument::fromJson(json.mid(mark), &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype offset = problem.offset + mark;
        const auto line = json.left(offset).count('\n') + 1;
        issues.error(Rule::BadJson, {line, {}}, {}, {problem.errorString().toStdString(), std::to_string(offset)});
        return descriptor;
    }
    const JsonNode root(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}, issues);
    if (!document.isObject()) {
        root.report("object");
        return descriptor;
    }
    readName(root.member("name"), descriptor);
    descriptor.title = root.member("title").text();
    descriptor.version = root.member("version").text();
    const std::vector<JsonNode> resources = root.member("resources").items();
    if (resources.empty())
        root.member("resources").report("array of resources");
    descriptor.listed = resources.size();
    for (const JsonNode &item : resources)
        readResource(item, known, descriptor, issues);
    checkReferences(descriptor, issues);
    return descriptor;
}

} // namespace package
