#include "models/package/mappingjson.h"

#include "models/core/tabular/proposal.h"
#include "models/core/tabular/textgrid.h"
#include "tests/support/catch.h"
#include "tests/support/strings.h"

using package::mappingFrom;
using package::mappingJson;

namespace {

core::Mapping rich()
{
    core::Mapping mapping;
    mapping.format = "csv";
    mapping.encoding = "GB18030";
    mapping.dialect = {';', '\'', '\\', "#", true};
    mapping.layout = "wide-periods";
    mapping.extent = {{2, 3}, 4, 20, {9}};
    core::ColumnMapping packed;
    packed.role = core::ColumnRole::Dimension;
    packed.packed = {{0, "freq", core::ColumnRole::Ignore, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}};
    core::ColumnMapping value;
    value.column = 1;
    value.header = "2024年";
    value.role = core::ColumnRole::Value;
    value.period = "2024";
    value.isCumulative = true;
    value.reading = core::PeriodReading::ShortMonths;
    mapping.columns = {packed, value};
    mapping.numbers = {',', ". ", {"..", ":"}, {"c"}};
    mapping.constants.unit = "亿元";
    mapping.regions = {{"临平", "330113"}, {"别处", ""}};
    mapping.dataset = "district";
    mapping.isComplete = true;
    return mapping;
}

} // namespace

TEST_CASE("a mapping comes back from its JSON member by member")
{
    for (const core::Mapping &mapping : {core::Mapping(), rich()}) {
        const auto read = mappingFrom(mappingJson(mapping), "m.json");
        REQUIRE(read);
        CHECK(*read == mapping);
    }
    CHECK(mappingJson({}).trimmed() == "{\n}");
}

TEST_CASE("what a mapping file may not hold is named by its place")
{
    const auto refused = [](const QByteArray &json) {
        const auto read = mappingFrom(json, "m.json");
        REQUIRE_FALSE(read);
        return read.error();
    };
    CHECK(refused("{\n'a'").code == core::ErrorCode::BadJson);
    CHECK(refused("{\"colour\": 1}").args == std::vector<std::string>{"m.json", "colour"});
    CHECK(refused("{\"columns\": [{\"column\": -1}]}").args[1] == "columns.0.column");
    CHECK(refused("{\"columns\": [{\"role\": \"king\"}]}").args[1] == "columns.0.role");
    CHECK(refused("{\"extent\": {\"header\": [\"x\"]}}").args[1] == "extent.header.0");
    CHECK(refused("{\"dialect\": {\"delimiter\": \"ab\"}}").args[1] == "dialect.delimiter");
    CHECK(refused("[]").code == core::ErrorCode::BadMapping);
}
