#include "tests/support/strings.h"
#include "views/text/progresswords.h"

using views::readingWords;
using views::storingWords;

TEST_CASE("Long work says how fast it goes and how long it takes yet")
{
    CHECK(readingWords(50'000'000, 200'000'000, 1000) == u"Reading: 47.68 MiB a second, 4 s left");
    CHECK(storingWords(4'000'000, 10'000'000, 2000) == u"Storing: 2,000,000 rows a second, 4 s left");
}

TEST_CASE("Nothing is said of work that has only begun")
{
    CHECK(readingWords(1000, 200'000'000, 100).isEmpty());
    CHECK(storingWords(0, 10'000'000, 2000).isEmpty());
}

TEST_CASE("What follows the reading is comparing")
{
    CHECK(readingWords(200'000'000, 200'000'000, 100) == u"Comparing…");
    CHECK(storingWords(10'000'000, 10'000'000, 2000).isEmpty());
}
