#include "models/core/panel/namedenterprises.h"
#include "tests/core/panelsample.h"
#include "tests/support/catch.h"

#include <algorithm>

using core::enterprisesNamed;

TEST_CASE("enterprises are found by a part of their name, those of the newest years first", "[panel]")
{
    const core::Panel panel = tests::panelOf(tests::randomPanel(2000, 7));
    const std::string name(panel.rows->nameOf(panel.rows->size() - 1));
    const auto exact = enterprisesNamed(panel, name, 8);
    REQUIRE_FALSE(exact.empty());
    CHECK(exact.front().name.find(name) != std::string::npos);
    CHECK(exact.front().year == panel.head->blocks.back().year);
    const auto some = enterprisesNamed(panel, name.substr(0, 3), 8);
    CHECK(some.size() <= 8);
    CHECK(std::ranges::is_sorted(some, std::ranges::greater(), &core::NamedEnterprise::year));
    for (std::size_t i = 0; i < some.size(); ++i) // each once
        CHECK(std::ranges::count(some, some[i].id, &core::NamedEnterprise::id) == 1);
    CHECK(enterprisesNamed(panel, "nobody is called so", 8).empty());
    CHECK(enterprisesNamed(panel, "", 8).empty());
}
