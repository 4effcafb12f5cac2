#include "models/package/descriptor.h"
#include "tests/package/packagecopy.h"
#include "tests/support/catch.h"

using package::Descriptor;
using tests::Lines;

namespace {

struct Reading
{
    Descriptor descriptor;
    Lines lines;
};

Reading read(const QByteArray &json)
{
    package::IssueList issues("datapackage.json");
    Descriptor descriptor = package::readDescriptor(json, {"regions", "sectors"}, issues);
    return {std::move(descriptor), tests::linesOf(issues.sorted())};
}

/// A descriptor with one resource of these properties, beside name and path.
Reading readResource(const QByteArray &properties)
{
    return read(R"({"name": "p", "resources": [{"name": "regions", "path": "r.csv", )" + properties + "}]}");
}

const QByteArray fields = R"("schema": {"fields": [{"name": "code", "type": "string"}, {"name": "parent"}]})";

QByteArray withField(const QByteArray &field) { return R"("schema": {"fields": [{"name": "code"}, )" + field + "]}"; }

} // namespace

TEST_CASE("A descriptor gives resources, fields, constraints and keys")
{
    const auto [descriptor, lines] = read(R"({"name": "p", "title": "P", "version": "1", "resources": [
        {"name": "regions", "path": ["r.csv"], "encoding": "UTF-8", "dialect": {"delimiter": ";", "header": true},
         "schema": {"fields": [
            {"name": "code", "type": "string", "constraints": {"required": true, "unique": true, "pattern": "\\d+"}},
            {"name": "parent", "type": "any", "constraints": {"minLength": 2, "maxLength": 3}},
            {"name": "level", "constraints": {"enum": ["city", 7]}},
            {"name": "area", "type": "number", "constraints": {"minimum": 0, "maximum": 10.5}},
            {"name": "is_city", "type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]}],
          "primaryKey": "code", "missingValues": ["", "n/a"],
          "foreignKeys": [{"fields": "parent", "reference": {"resource": "", "fields": "code"}}]}}]})");
    CHECK(lines == Lines{});
    CHECK(descriptor.name == "p");
    CHECK(descriptor.title == "P");
    CHECK(descriptor.version == "1");
    const package::Resource *regions = descriptor.resource("regions");
    REQUIRE(regions);
    CHECK(regions->path == "r.csv");
    CHECK(regions->delimiter == ';');
    const package::Schema &schema = regions->schema;
    REQUIRE(schema.fields.size() == 5);
    CHECK(schema.fields[0].required);
    CHECK(schema.fields[0].unique);
    CHECK(schema.fields[0].pattern == "\\d+");
    CHECK(schema.fields[1].type == package::FieldType::Any);
    CHECK(schema.fields[1].minLength == 2.0);
    CHECK(schema.fields[1].maxLength == 3.0);
    CHECK(schema.fields[2].enumeration == Lines{"city", "7"});
    CHECK(schema.fields[3].minimum == 0.0);
    CHECK(schema.fields[3].maximum == 10.5);
    CHECK(schema.fields[4].trueValues == Lines{"yes"});
    CHECK(schema.fields[4].falseValues == Lines{"no"});
    CHECK(schema.keys == std::vector<Lines>{{"code"}});
    CHECK(schema.missingValues == Lines{"", "n/a"});
    REQUIRE(schema.foreignKeys.size() == 1);
    CHECK(schema.foreignKeys[0].fields == Lines{"parent"});
    CHECK(schema.foreignKeys[0].referenceFields == Lines{"code"});
}

TEST_CASE("Text that is no JSON is reported with line and byte offset")
{
    const Lines lines = read("{\n  \"name\": 'p'\n}").lines;
    REQUIRE(lines.size() == 1);
    CHECK(lines[0] == "error datapackage.json:2 bad-json(illegal number, 12)");
    CHECK(read("\xEF\xBB\xBF{\"name\": \"p\", \"resources\": []}").lines ==
          Lines{"error datapackage.json \"[]\" bad-descriptor(resources, array of resources)"});
}

TEST_CASE("JSON that is no package is reported")
{
    CHECK(read("[1]").lines == Lines{"error datapackage.json \"[1]\" bad-descriptor(object)"});
    CHECK(read(R"({"fields": [{"name": "id"}]})").lines ==
          Lines{"error datapackage.json bad-descriptor(name, lower-case letters, digits and . _ - /)",
                "error datapackage.json bad-descriptor(resources, array of resources)"});
}

TEST_CASE("Every wrong property is named, with what it must be")
{
    const Lines lines = read(R"({"name": "My Data", "title": 7, "resources": [ 3,
        {"path": "a.csv"},
        {"name": "regions", "path": "r.csv", "encoding": "gbk", "compression": "gz",
         "dialect": {"delimiter": "::", "quoteChar": "'", "header": false}, "schema": "schema.json"},
        {"name": "regions", "path": "again.csv"},
        {"name": "sectors", "path": ["a.csv", "b.csv"], "schema": {"fields": {}, "missingValues": 1}}]})")
                            .lines;
    CHECK(lines ==
          Lines{
              "error datapackage.json \"My Data\" bad-descriptor(name, lower-case letters, digits and . _ - /)",
              "error datapackage.json \"7\" bad-descriptor(title, string)",
              "error datapackage.json \"3\" bad-descriptor(resources[0], object)",
              "error datapackage.json bad-descriptor(resources[1].name, string)",
              "error datapackage.json \"'\" bad-descriptor(resources[2].dialect.quoteChar, \")",
              "error datapackage.json \"false\" bad-descriptor(resources[2].dialect.header, true)",
              "error datapackage.json \"::\" bad-descriptor(resources[2].dialect.delimiter, one character)",
              "error datapackage.json \"gbk\" bad-descriptor(resources[2].encoding, utf-8)",
              "error datapackage.json \"gz\" bad-descriptor(resources[2].compression, absent)",
              "error datapackage.json \"schema.json\" bad-descriptor(resources[2].schema, object)",
              "error datapackage.json \"regions\" bad-descriptor(resources[3].name, unique name)",
              "error datapackage.json \"[\"a.csv\",\"b.csv\"]\" bad-descriptor(resources[4].path, one path)",
              "error datapackage.json \"{}\" bad-descriptor(resources[4].schema.fields, array)",
              "error datapackage.json \"{}\" bad-descriptor(resources[4].schema.fields, array of fields)",
              "error datapackage.json \"1\" bad-descriptor(resources[4].schema.missingValues, array)",
          });
}

TEST_CASE("A wrong property of a field is named")
{
    const auto only = [](const QByteArray &field) {
        const Lines lines = readResource(withField(field)).lines;
        REQUIRE(lines.size() == 1);
        return lines[0].substr(std::string("error datapackage.json ").size());
    };
    CHECK(only("7") == "\"7\" bad-descriptor(resources[0].schema.fields[1], object)");
    CHECK(only(R"({"type": "string"})") == "bad-descriptor(resources[0].schema.fields[1].name, string)");
    CHECK(only(R"({"name": "code"})") == "\"code\" bad-descriptor(resources[0].schema.fields[1].name, unique name)");
    CHECK(only(R"({"name": "x", "type": "text"})") ==
          "\"text\" bad-descriptor(resources[0].schema.fields[1].type, string|number|integer|boolean|date|year|any)");
    CHECK(only(R"({"name": "x", "type": 1})") == "\"1\" bad-descriptor(resources[0].schema.fields[1].type, string)");
    CHECK(only(R"({"name": "x", "constraints": []})") ==
          "\"[]\" bad-descriptor(resources[0].schema.fields[1].constraints, object)");
    CHECK(only(R"({"name": "x", "constraints": {"required": "yes"}})") ==
          "\"yes\" bad-descriptor(resources[0].schema.fields[1].constraints.required, boolean)");
    CHECK(only(R"({"name": "x", "constraints": {"enum": [["a"]]}})") ==
          "\"[\"a\"]\" bad-descriptor(resources[0].schema.fields[1].constraints.enum[0], string)");
    CHECK(only(R"({"name": "x", "constraints": {"pattern": "("}})") ==
          "\"(\" bad-descriptor(resources[0].schema.fields[1].constraints.pattern, regular expression)");
    CHECK(only(R"({"name": "x", "constraints": {"minLength": "2"}})") ==
          "\"2\" bad-descriptor(resources[0].schema.fields[1].constraints.minLength, number)");
    CHECK(only(R"({"name": "x", "type": "number", "decimalChar": ","})") ==
          "\",\" bad-descriptor(resources[0].schema.fields[1].decimalChar, .)");
    CHECK(only(R"({"name": "x", "type": "number", "groupChar": ","})") ==
          "\",\" bad-descriptor(resources[0].schema.fields[1].groupChar, absent)");
    CHECK(only(R"({"name": "x", "type": "number", "bareNumber": false})") ==
          "\"false\" bad-descriptor(resources[0].schema.fields[1].bareNumber, true)");
}

TEST_CASE("Types of the standard that are not checked are allowed")
{
    const auto [descriptor, lines] = readResource(withField(R"({"name": "x", "type": "datetime"})"));
    CHECK(lines == Lines{});
    CHECK(descriptor.resources[0].schema.fields[1].type == package::FieldType::Any);
}

TEST_CASE("Keys must name fields and resources that are there")
{
    const auto withKey = [](const QByteArray &keys) {
        QByteArray properties = fields;
        properties.chop(1);
        return readResource(properties + ", " + keys + "}");
    };
    const auto [key, keyLines] = withKey(R"("primaryKey": ["code", "nowhere"])");
    CHECK(keyLines == Lines{"error datapackage.json \"[\"code\",\"nowhere\"]\" "
                            "bad-descriptor(resources[0].schema.primaryKey, fields of the schema)"});
    CHECK(key.resources[0].schema.keys.empty());
    const auto [foreign, lines] = withKey(R"("foreignKeys": [
        {"fields": "nowhere", "reference": {"resource": "", "fields": "code"}},
        {"reference": {"resource": "", "fields": "code"}},
        {"fields": "parent", "reference": {"resource": ""}},
        {"fields": ["code", "parent"], "reference": {"resource": "", "fields": "code"}},
        {"fields": "parent", "reference": {"resource": "planets", "fields": "code"}},
        {"fields": "parent", "reference": {"resource": "", "fields": "id"}}])");
    const std::string at = "resources[0].schema.foreignKeys";
    CHECK(
        lines ==
        Lines{"error datapackage.json \"nowhere\" bad-descriptor(" + at + "[0].fields, fields of the schema)",
              "error datapackage.json bad-descriptor(" + at + "[1].fields, fields of the schema)",
              "error datapackage.json bad-descriptor(" + at + "[2].reference.fields, as many fields as refer to them)",
              "error datapackage.json \"code\" bad-descriptor(" + at +
                  "[3].reference.fields, as many fields as refer to them)",
              "error datapackage.json \"planets\" bad-descriptor(" + at + "[4].reference.resource, name of a resource)",
              "error datapackage.json \"id\" bad-descriptor(" + at + "[5].reference.fields, fields of the resource)"});
    CHECK(foreign.resources[0].schema.foreignKeys.empty());
}

TEST_CASE("Paths that leave the package are refused, also of resources that are not read")
{
    for (const QByteArray path : {"/etc/passwd", "../r.csv", "a/../../r.csv", "http://example.org/r.csv", "C:r.csv",
                                  "..\\\\r.csv", "~/r.csv", ":/dataset/linping/regions.csv", "a/.."}) {
        INFO(path.toStdString());
        const QByteArray text = R"({"name": "p", "resources": [{"name": "regions", "path": ")" + path + "\", " +
                                fields + R"(}, {"name": "other", "path": ")" + path + R"("}]})";
        const auto [descriptor, lines] = read(text);
        const std::string value = QByteArray(path).replace("\\\\", "\\").toStdString();
        CHECK(lines == Lines{"error datapackage.json \"" + value + "\" path-outside",
                             "notice datapackage.json \"other\" bad-descriptor(resources, known resource, unknown)",
                             "error datapackage.json \"" + value + "\" path-outside"});
        CHECK(descriptor.resources[0].path.empty());
    }
    CHECK(package::staysInside("tables/r.csv"));
    CHECK(package::staysInside("a..b.csv"));
    CHECK_FALSE(package::staysInside(""));
}

TEST_CASE("Resources of other names are noted and may be referred to")
{
    QByteArray properties = fields;
    properties.chop(1);
    const auto [descriptor, lines] =
        read(R"({"name": "p", "resources": [{"name": "regions", "path": "r.csv", )" + properties +
             R"(, "foreignKeys": [{"fields": "parent", "reference": {"resource": "planets", "fields": "id"}}]}},
             {"name": "planets", "path": "planets.csv"}]})");
    CHECK(lines == Lines{"notice datapackage.json \"planets\" bad-descriptor(resources, known resource, unknown)"});
    CHECK(descriptor.extraResources == Lines{"planets"});
    CHECK(descriptor.resources[0].schema.foreignKeys.empty());
}
