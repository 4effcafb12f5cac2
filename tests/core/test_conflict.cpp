#include "models/core/conflict.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace core;

namespace {

const Measurement money{"亿元", Kind::Level, PriceBasis::Current, StockFlow::Flow};

Quantity quantity(const char *literal, Qualifier qualifier = Qualifier::Exact)
{
    return *quantityOf(literal, qualifier, Note::None, money);
}

ClaimRank claim(Reliability reliability, Status status = Status::Unstated, const char *published = "2024-01-01",
                const char *source = "s1")
{
    return {reliability, status, Note::None, true, published, source};
}

} // namespace

TEST_CASE("verdicts by intervals")
{
    CHECK(verdictBetween(quantity("1006.7"), quantity("1001")) == Verdict::Contradict);
    CHECK(verdictBetween(quantity("2003.3"), quantity("2003")) == Verdict::Agree);
    CHECK(verdictBetween(quantity("1000", Qualifier::Over), quantity("1060")) == Verdict::Compatible);
    CHECK(verdictBetween(quantity("1416"), quantity("1400", Qualifier::Over)) == Verdict::Compatible);
    CHECK(verdictBetween(quantity("1300"), quantity("1400", Qualifier::Over)) == Verdict::Contradict);
}

TEST_CASE("the more reliable source represents the key, then the more final figure")
{
    CHECK(precedes(claim(Reliability::Official), claim(Reliability::Press, Status::Final)));
    CHECK(precedes(claim(Reliability::Encyclopaedia), claim(Reliability::SelfMedia)));
    CHECK(precedes(claim(Reliability::Press, Status::Final), claim(Reliability::Press, Status::Preliminary)));
    CHECK(precedes(claim(Reliability::Press, Status::Preliminary), claim(Reliability::Press)));
    CHECK(precedes(claim(Reliability::Press), claim(Reliability::Press, Status::Expected)));
}

TEST_CASE("then the restated, the exact, the newer one and at last the source id")
{
    ClaimRank restated = claim(Reliability::Press);
    restated.note = Note::Restated;
    CHECK(precedes(restated, claim(Reliability::Press)));
    ClaimRank qualified = claim(Reliability::Press);
    qualified.exact = false;
    CHECK(precedes(claim(Reliability::Press), qualified));
    CHECK(precedes(claim(Reliability::Press, Status::Unstated, "2025-05-01"), claim(Reliability::Press)));
    CHECK(precedes(claim(Reliability::Press), claim(Reliability::Press, Status::Unstated, "")));
    CHECK(precedes(claim(Reliability::Press), claim(Reliability::Press, Status::Unstated, "2024-01-01", "s2")));
}

TEST_CASE("targets and plans never compete")
{
    const std::vector<ClaimRank> claims{claim(Reliability::Official, Status::Target),
                                        claim(Reliability::SelfMedia, Status::Unstated, "2020-01-01", "s9"),
                                        claim(Reliability::Official, Status::Plan)};
    CHECK(representative(claims) == 1);
    CHECK_FALSE(representative(std::span(claims).first(1)));
    CHECK_FALSE(representative({}));
}

TEST_CASE("property: the choice does not depend on the order of the claims")
{
    std::mt19937 random(3);
    std::vector<ClaimRank> claims;
    for (int i = 0; i < 40; ++i) {
        ClaimRank one = claim(static_cast<Reliability>(random() % 6), static_cast<Status>(random() % 4));
        one.exact = random() % 2 == 0;
        one.note = random() % 3 == 0 ? Note::Revised : Note::None;
        one.published = random() % 4 == 0 ? "" : "202" + std::to_string(random() % 6) + "-01-01";
        one.source = "s" + std::to_string(100 + i);
        claims.push_back(one);
    }
    const std::string chosen = claims[*representative(claims)].source;
    for (int i = 0; i < 500; ++i) {
        std::shuffle(claims.begin(), claims.end(), random);
        CHECK(claims[*representative(claims)].source == chosen);
    }
}
