#include "models/core/panel/contenthash.h"
#include "tests/support/catch.h"

#include <numeric>
#include <random>
#include <set>

using core::contentHash;

namespace {

std::string randomBytes(std::size_t size, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::string bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

} // namespace

TEST_CASE("The hash of a content is the same everywhere")
{
    std::string all(256, '\0');
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<char>(i);
    // Reckoned by another program from the description in the header.
    CHECK(contentHash("").text() == "6d51ae6cd695ef27830af4b444c519ca");
    CHECK(contentHash("a").text() == "a864e6ea6b9da6ab8bbb8dfe4ebd85d6");
    CHECK(contentHash("临平区").text() == "e8ec97fd9f328247c142fc8376b9ddaf");
    CHECK(contentHash(all).text() == "138ad751050a59b50739f3dbac71ce49");
    CHECK(contentHash(std::string(64, 'x')).text() == "bce956b6b11db4b7d03529193d0a9b22");
    CHECK(contentHash(std::string(65, 'x')).text() == "4aa4e1147c7d31af3df37bed02e7ffb7");
}

TEST_CASE("Contents that differ in one bit, in two bytes or in their length have different hashes")
{
    std::set<std::string> seen;
    std::size_t contents = 0;
    const auto see = [&](const std::string &content) {
        seen.insert(contentHash(content).text());
        ++contents;
    };
    for (std::size_t length = 0; length < 300; ++length)
        see(std::string(length, '\0'));
    std::string content = randomBytes(200, 1);
    see(content);
    for (std::size_t i = 0; i < content.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            content[i] = static_cast<char>(content[i] ^ (1 << bit));
            see(content);
            content[i] = static_cast<char>(content[i] ^ (1 << bit));
        }
    }
    for (std::size_t i = 0; i + 1 < content.size(); ++i) {
        if (content[i] == content[i + 1])
            continue;
        std::swap(content[i], content[i + 1]);
        see(content);
        std::swap(content[i], content[i + 1]);
    }
    std::string zeros(192, '\0'); // whatever a change is multiplied with
    for (std::size_t i = 0; i < zeros.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            zeros[i] = zeros[j] = 1;
            see(zeros);
            zeros[i] = zeros[j] = 0;
        }
    }
    CHECK(seen.size() == contents);
}

TEST_CASE("Stripes that change places make another hash")
{
    const std::string one = randomBytes(64, 2);
    const std::string other = randomBytes(64, 3);
    CHECK(contentHash(one + other).text() != contentHash(other + one).text());
    CHECK(contentHash(one + one + other).text() != contentHash(one + other + one).text());
}

TEST_CASE("One bit changes about half of the bits of the hash")
{
    for (std::size_t bit = 0; bit < 64; ++bit) {
        std::string content = randomBytes(128, 100 + bit);
        const core::ContentHash before = contentHash(content);
        content[bit] = static_cast<char>(content[bit] ^ 1);
        const core::ContentHash after = contentHash(content);
        const int changed =
            __builtin_popcountll(before.low ^ after.low) + __builtin_popcountll(before.high ^ after.high);
        CHECK(changed > 32);
        CHECK(changed < 96);
    }
}

TEST_CASE("A sum of hashes does not depend on the order of its terms and carries over")
{
    core::ContentHash sum{~std::uint64_t{0}, 1};
    sum += {1, 1};
    CHECK(sum == core::ContentHash{0, 3});
    const core::ContentHash a = contentHash("a"), b = contentHash("b"), c = contentHash("c");
    core::ContentHash there = a, back = c;
    (there += b) += c;
    (back += b) += a;
    CHECK(there == back);
}

TEST_CASE("A hash is told by its text")
{
    const core::ContentHash hash = contentHash("a");
    CHECK(core::ContentHash::of(hash.text()) == hash);
    CHECK_FALSE(core::ContentHash::of(hash.text().substr(1)));
    CHECK_FALSE(core::ContentHash::of("0123456789abcdef0123456789abcdeg"));
    CHECK_FALSE(core::ContentHash::of(""));
}
