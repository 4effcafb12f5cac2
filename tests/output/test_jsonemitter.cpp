#include "models/output/jsonemitter.h"
#include "tests/support/catch.h"

#include <limits>

using output::JsonEmitter;

TEST_CASE("numbers are the shortest text that reads back")
{
    CHECK(output::shortest(1006.7) == "1006.7");
    CHECK(output::shortest(0.1 + 0.2) == "0.30000000000000004");
    CHECK(output::shortest(100000) == "100000");
    CHECK(output::shortest(-8.3) == "-8.3");
    CHECK(output::shortest(0) == "0");
    CHECK(output::shortest(1e22) == "1e+22");
    for (const double value : {1175.09, 1119.1333333333334, 5e-324, 1.7976931348623157e308})
        CHECK(output::shortest(value).toDouble() == value);
}

TEST_CASE("computed ends are rounded outward at the tenth digit")
{
    CHECK(output::shortest(output::roundedDown(1113.8246445497631)) == "1113.824644");
    CHECK(output::shortest(output::roundedUp(1113.8246445497631)) == "1113.824645");
    CHECK(output::shortest(output::roundedDown(-1113.8246445497631)) == "-1113.824645");
    CHECK(output::shortest(output::roundedUp(-1113.8246445497631)) == "-1113.824644");
    CHECK(output::shortest(output::roundedUp(0.99999999999)) == "1");
    CHECK(output::shortest(output::roundedDown(1.00000000001)) == "1");
    CHECK(output::roundedDown(849.6) == 849.6);
    CHECK(output::roundedUp(849.6) == 849.6);
    CHECK(output::roundedUp(933) == 933);
    CHECK(output::roundedDown(0) == 0);
    CHECK(output::roundedUp(std::numeric_limits<double>::infinity()) == std::numeric_limits<double>::infinity());
    for (const double value : {1.0 / 3, 2.0 / 3e7, 123456789012345.0, -9.9999999999e-5, 1e-300 / 7}) {
        CHECK(output::roundedDown(value) <= value);
        CHECK(output::roundedUp(value) >= value);
    }
}

TEST_CASE("empty containers stay on one line")
{
    JsonEmitter json;
    json.beginObject(JsonEmitter::Layout::Lines);
    json.key("list");
    json.beginArray(JsonEmitter::Layout::Lines);
    json.endArray();
    json.key("none");
    json.null();
    json.key("infinite");
    json.number(std::numeric_limits<double>::infinity());
    json.endObject();
    CHECK(json.written() == "{\n  \"list\": [],\n  \"none\": null,\n  \"infinite\": null\n}\n");
}
