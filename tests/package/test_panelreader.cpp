#include "models/package/panelreader.h"

#include "tests/package/packagecopy.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <algorithm>

using core::PanelRole;
using tests::Lines;

namespace {

const QByteArray fields = R"(
    {"name": "id", "type": "string", "role": "entity"},
    {"name": "firm", "type": "string", "role": "name", "title": "Firm", "title_zh": "企业"},
    {"name": "year", "type": "year", "role": "period"},
    {"name": "region_code", "type": "string", "role": "dimension"},
    {"name": "sector", "type": "string", "role": "dimension"},
    {"name": "tags", "type": "string", "role": "dimension", "multi": "|"},
    {"name": "staff", "type": "integer", "role": "measure", "unit": "人", "stock_flow": "stock"},
    {"name": "note", "type": "string", "role": "ignore"})";

const QByteArray rows = "id,firm,year,region_code,sector,tags,staff,note\n"
                        "a,临平智造,2023,330113,digital,高新|小巨人,10,x\n"
                        "a,临平智造,2024,330113,digital,高新,12,\n"
                        "b,\"余杭,光电\",2024,330110,digital,,7,\n";

/// A package of sources, regions, sectors and a panel, in a folder of its own.
class PanelPackage
{
public:
    PanelPackage()
    {
        write("sources.csv", "id,title,reliability\ns1,Source,official\n");
        write("regions.csv", "code,name_zh\n330113,临平\n330110,余杭\n");
        write("sectors.csv", "id,name_zh\ndigital,数字经济\n");
        write("panel.csv", rows);
        describe(fields);
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    /// `rest` are further properties of the schema, `form` of the resource.
    void describe(const QByteArray &panelFields, const QByteArray &rest = {}, const QByteArray &form = {}) const
    {
        const auto text = [](const QByteArray &name, const QByteArray &required) -> QByteArray {
            return "{\"name\": \"" + name + "\", \"constraints\": {\"required\": " + required + "}}";
        };
        const auto table = [&](const QByteArray &name, const QByteArray &key, const QByteArray &title) -> QByteArray {
            return "{\"name\": \"" + name + "\", \"path\": \"" + name + ".csv\", \"schema\": {\"fields\": [" +
                   text(key, "true") + ", " + text(title, "true") +
                   (name == "sources" ? ", " + text("reliability", "true") : QByteArray()) + "]}},";
        };
        write("datapackage.json", "{\"name\": \"p\", \"resources\": [" + table("sources", "id", "title") +
                                      table("regions", "code", "name_zh") + table("sectors", "id", "name_zh") +
                                      "{\"name\": \"firms\", \"path\": \"panel.csv\"" + form +
                                      ", \"schema\": {\"fields\": [" + panelFields + "]" + rest + "}}]}");
    }

    package::PackageReading reading(const package::Progress &progress = {}) const
    {
        auto result = package::readPackage(m_folder.path(), {}, progress);
        REQUIRE(result);
        return *result;
    }
    Lines findings() const { return tests::linesOf(reading().issues); }

private:
    QTemporaryDir m_folder;
};

QByteArray inGb18030(const QByteArray &text)
{
    QStringEncoder encoder("GB18030");
    return encoder(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("A resource with an enterprise and a period is the panel, and needs no indicators beside it")
{
    const package::PackageReading reading = PanelPackage().reading();
    CHECK(tests::linesOf(reading.issues) == Lines{});
    REQUIRE(reading.panel);
    const core::PanelHead &head = *reading.panel.head;
    CHECK(head.entities == 2);
    CHECK(head.blocks == std::vector<core::YearBlock>{{2023, 0, 1}, {2024, 1, 3}});
    CHECK(head.schema.resource == "firms");
    CHECK(head.schema.fields[1].title == core::Name{"企业", "Firm"});
    CHECK(head.schema.fields[3].references == "regions");
    CHECK(head.dimensions[1].field.references == "sectors");
    CHECK(head.dimensions[2].field.separator == '|');
    CHECK(head.dimensions[2].values == std::vector<std::string>{"高新|小巨人", "高新", ""});
    CHECK(head.measures[0].field.unit == "人");
    CHECK(head.measures[0].field.stockFlow == core::StockFlow::Stock);
    CHECK(reading.panel.rows->nameOf(2) == "余杭,光电");
    CHECK(reading.panel.rows->measures[0].literal(1) == "12");
}

TEST_CASE("Without roles key, names and types tell what a field is for")
{
    PanelPackage package;
    package.describe(R"({"name": "id"}, {"name": "name"}, {"name": "year", "type": "year"}, {"name": "place"},
                        {"name": "value", "type": "number"})",
                     R"(, "primaryKey": ["id", "year"])");
    package.write("panel.csv", "id,name,year,place,value\na,A,2024,p,1.5\n");
    const package::PackageReading reading = package.reading();
    CHECK(tests::linesOf(reading.issues) == Lines{});
    REQUIRE(reading.panel);
    std::vector<PanelRole> found;
    for (const core::PanelField &field : reading.panel.head->schema.fields)
        found.push_back(field.role);
    CHECK(found ==
          std::vector{PanelRole::Entity, PanelRole::Name, PanelRole::Period, PanelRole::Dimension, PanelRole::Measure});
}

TEST_CASE("A file with a byte order mark or in GB18030 gives the same panel")
{
    PanelPackage package;
    const core::Panel plain = package.reading().panel;
    package.write("panel.csv", "\xEF\xBB\xBF" + rows);
    CHECK(*package.reading().panel.rows == *plain.rows);
    package.write("panel.csv", inGb18030(rows));
    CHECK(*package.reading().panel.rows == *plain.rows);
    package.describe(fields, {}, R"(, "encoding": "gbk")");
    CHECK(*package.reading().panel.rows == *plain.rows);
    CHECK(*package.reading().panel.head == *plain.head);
}

TEST_CASE("A file in another encoding than is stated is one finding that names it")
{
    PanelPackage package;
    package.write("panel.csv", inGb18030(rows));
    package.describe(fields, {}, R"(, "encoding": "utf-8")");
    const package::PackageReading reading = package.reading();
    CHECK_FALSE(reading.panel);
    REQUIRE(reading.issues.size() == 1);
    CHECK(reading.issues[0].rule == core::Rule::OtherEncoding);
    CHECK(reading.issues[0].args == std::vector<std::string>{"GB18030"});
    CHECK(reading.issues[0].file == "panel.csv");
    CHECK(reading.issues[0].row == 0);
    package.write("panel.csv", QStringEncoder("UTF-16LE")(QString::fromUtf8(rows)));
    const package::PackageReading wide = package.reading();
    REQUIRE(wide.issues.size() == 1);
    CHECK(wide.issues[0].args == std::vector<std::string>{"UTF-16LE"});
}

TEST_CASE("A file in another encoding from some row on is one finding, broken bytes in one cell are one of it")
{
    PanelPackage package;
    QByteArray many = rows.left(rows.indexOf('\n') + 1);
    for (int i = 0; i < 3000; ++i)
        many += "p" + QByteArray::number(i) + ",Plain,2023,330113,digital,x,10,\n";
    package.write("panel.csv", many + inGb18030(rows.mid(rows.indexOf('\n') + 1)));
    const package::PackageReading reading = package.reading();
    const auto isOther = [](const core::Issue &one) { return one.rule == core::Rule::OtherEncoding; };
    CHECK(std::ranges::count_if(reading.issues, isOther) == 1);
    CHECK(std::ranges::none_of(reading.issues, [](const auto &one) { return one.rule == core::Rule::BadEncoding; }));
    QByteArray broken = rows;
    broken[broken.lastIndexOf("余")] = char(0xFF);
    package.write("panel.csv", broken);
    const package::PackageReading one = package.reading();
    CHECK(std::ranges::none_of(one.issues, isOther));
    CHECK(std::ranges::count(one.issues, core::Rule::BadEncoding, &core::Issue::rule) == 1);
}

TEST_CASE("A file in UTF-8 that is stated to be in GB18030 is one finding")
{
    PanelPackage package;
    package.describe(fields, {}, R"(, "encoding": "gb18030")");
    package.write("panel.csv", rows);
    CHECK(package.findings() == Lines{"error panel.csv \"gb18030\" other-encoding(UTF-8)"});
}

TEST_CASE("Rows in another encoding between rows in UTF-8 are told one by one")
{
    PanelPackage package;
    package.describe(fields, {}, R"(, "encoding": "utf-8")");
    const QByteArray header = rows.left(rows.indexOf('\n') + 1);
    const QByteArray bare = rows.mid(rows.indexOf('\n') + 1);
    package.write("panel.csv", header + bare + inGb18030(bare) + bare);
    const package::PackageReading reading = package.reading();
    REQUIRE_FALSE(reading.issues.empty());
    CHECK(reading.issues[0].rule == core::Rule::BadEncoding);
    CHECK(reading.issues[0].row == 1 + bare.count('\n') + 1);
}

TEST_CASE("A row of totals is no enterprise, and a year of another millennium none of a panel")
{
    PanelPackage package;
    package.write("panel.csv", "id,firm,year,region_code,sector,tags,staff,note\n"
                               "a,A,2023,330113,fashion,digital,1,\n"
                               "合计,,2023,,,,1,\n"
                               "x, 总　计,2023,,,,1,\n"
                               "y,Y,3024,330113,fashion,digital,1,\n"
                               "z,合计科技有限公司,2023,330113,fashion,digital,1,\n");
    CHECK(package.findings() == Lines{"error panel.csv:3:id \"合计\" semantic(total-row)",
                                      "error panel.csv:4:firm \" 总　计\" semantic(total-row)",
                                      "error panel.csv:5:year \"3024\" type(year)"});
}

TEST_CASE("Values that refer to nothing or are not allowed are reported once, with their first row")
{
    PanelPackage package;
    const QByteArray keys = R"(, "foreignKeys": [
        {"fields": "region_code", "reference": {"resource": "regions", "fields": "code"}},
        {"fields": "tags", "reference": {"resource": "sectors", "fields": "id"}}])";
    QByteArray limited = fields;
    limited.replace(R"("name": "sector", "type": "string")",
                    R"("name": "sector", "type": "string", "constraints": {"enum": ["fashion"]})");
    package.describe(limited, keys);
    package.write("panel.csv", "id,firm,year,region_code,sector,tags,staff,note\n"
                               "a,A,2023,330113,fashion,digital|x,1,\n"
                               "a,A,2024,9,fashion,digital,1,\n"
                               "b,B,2024,9,digital,digital|x,1,\n");
    CHECK(package.findings() == Lines{"error panel.csv:2:tags \"x\" foreign-key(sectors, id)",
                                      "error panel.csv:3:region_code \"9\" foreign-key(regions, code)",
                                      "error panel.csv:4:sector \"digital\" enum(fashion)"});
}

TEST_CASE("What refers to nothing is reported beside bad cells and rows that stand twice")
{
    PanelPackage package;
    package.describe(fields, R"(, "foreignKeys": [
        {"fields": "region_code", "reference": {"resource": "regions", "fields": "code"}}])");
    package.write("panel.csv", rows + "c,C,2024,9,digital,,1.5,\na,A,2024,330113,digital,,1,\n");
    CHECK(package.findings() == Lines{"error panel.csv:5:staff \"1.5\" type(integer)",
                                      "error panel.csv:5:region_code \"9\" foreign-key(regions, code)",
                                      "error panel.csv:6 \"a|2024\" primary-key(3)"});
}

TEST_CASE("A dimension named after sectors that holds other words refers to nothing")
{
    PanelPackage package;
    QByteArray other = rows;
    package.write("panel.csv", other.replace("digital", "数字"));
    const package::PackageReading reading = package.reading();
    REQUIRE(reading.panel);
    CHECK(reading.panel.head->dimensions[1].field.references.empty());
}

TEST_CASE("Columns may stand in another order; unknown, missing and double ones are named")
{
    PanelPackage package;
    package.write("panel.csv", "year,more,id,firm,region_code,sector,tags,staff,note\n2024,?,a,A,330113,digital,,5,\n");
    const package::PackageReading reading = package.reading();
    CHECK(tests::linesOf(reading.issues) == Lines{"notice panel.csv:1:more \"more\" column-unknown"});
    REQUIRE(reading.panel);
    CHECK(reading.panel.rows->ids[0] == "a");
    package.write("panel.csv", "year,id,id,firm,region_code,sector,tags,staff\n");
    CHECK(package.findings() ==
          Lines{"error panel.csv:1:id \"id\" column-twice", "error panel.csv:1:note column-missing"});
    package.write("panel.csv", "");
    CHECK(package.findings() == Lines{"error panel.csv empty-file"});
}

TEST_CASE("A panel with a bad cell is no panel, and roles must be known")
{
    PanelPackage package;
    package.write("panel.csv", rows + "c,C,24,330113,digital,,1.5,\na,A,2024,330113,digital,,1,\n");
    CHECK(package.findings() == Lines{"error panel.csv:5:staff \"1.5\" type(integer)",
                                      "error panel.csv:5:year \"24\" type(year)",
                                      "error panel.csv:6 \"a|2024\" primary-key(3)"});
    CHECK_FALSE(package.reading().panel);
    QByteArray wrong = fields;
    package.describe(wrong.replace("\"ignore\"", "\"nothing\""));
    CHECK(package.findings().front().starts_with(
        "error datapackage.json \"nothing\" bad-descriptor(resources[3].schema.fields[7].role"));
}

TEST_CASE("Progress ends with all bytes done")
{
    PanelPackage package;
    std::vector<std::pair<qint64, qint64>> told;
    package.reading([&](qint64 done, qint64 total) { told.emplace_back(done, total); });
    REQUIRE_FALSE(told.empty());
    CHECK(told.back() == std::pair<qint64, qint64>{rows.size(), rows.size()});
}
