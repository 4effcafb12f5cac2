#include "models/core/panel/segment.h"
#include "tests/support/catch.h"

#include <random>

using namespace core;

namespace {

template <class T> std::vector<T> drawn(std::size_t count, std::int64_t low, std::int64_t high, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<std::int64_t> draw(low, high);
    std::vector<T> values(count);
    for (T &value : values)
        value = static_cast<T>(draw(random));
    return values;
}

MeasureColumn columnOf(std::vector<std::int64_t> numbers, int decimals, std::vector<std::uint8_t> printed = {})
{
    return {std::move(numbers), decimals, std::move(printed)};
}

/// What is read of a column's segment into an empty column of the same kind.
MeasureColumn thereAndBack(const MeasureColumn &column)
{
    MeasureColumn back;
    back.decimals = column.decimals;
    back.printed.resize(column.printed.size());
    std::visit([&](const auto &all) { back.numbers = std::remove_cvref_t<decltype(all)>(all.size()); }, column.numbers);
    REQUIRE(readSegment(segmentOf(column, 0, column.size()), back, 0, column.size()));
    return back;
}

constexpr std::int64_t missing = missingNumber<std::int64_t>;

} // namespace

TEST_CASE("Codes take as many bytes as the largest of them needs")
{
    const auto [most, width] =
        GENERATE(table<std::uint32_t, std::size_t>({{0, 1}, {255, 1}, {256, 2}, {65535, 2}, {65536, 4}}));
    const std::vector<std::uint32_t> codes{0, most, 3};
    const std::string bytes = segmentOf(std::span(codes));
    CHECK(bytes.size() == 16 + 3 * width);
    std::vector<std::uint32_t> back(3);
    REQUIRE(readSegment(bytes, std::span(back)));
    CHECK(back == codes);
}

TEST_CASE("A code that the dictionary does not have is refused")
{
    CodeColumn column = CodeColumn::ofSize(5, 300);
    std::get<std::vector<std::uint16_t>>(column.codes) = {7, 9, 299, 0, 1};
    const std::string bytes = segmentOf(column, 1, 4);
    CodeColumn back = CodeColumn::ofSize(5, 300);
    REQUIRE(readSegment(bytes, back, 1, 4, 300));
    CHECK(back.codes == CodeColumn::Storage(std::vector<std::uint16_t>{0, 9, 299, 0, 0}));
    CHECK_FALSE(readSegment(bytes, back, 1, 4, 299));
    CodeColumn narrow = CodeColumn::ofSize(5, 200); // of 8 bits
    CHECK_FALSE(readSegment(bytes, narrow, 1, 4, 300));
}

TEST_CASE("Whole numbers come back as they were, at the ends of every width")
{
    std::vector<std::int64_t> edges{0, missing, std::numeric_limits<std::int64_t>::max(), missing + 1};
    for (const int bits : {8, 16, 32, 63}) {
        const std::int64_t edge = bits == 63 ? std::numeric_limits<std::int64_t>::max() : std::int64_t{1} << (bits - 1);
        for (const std::int64_t number : {edge - 1, 1 - edge, -edge}) {
            edges.push_back(number);
            const std::vector<std::int64_t> one{number, missing};
            std::vector<std::int64_t> back(2);
            REQUIRE(readSegment(segmentOf(std::span(one)), std::span(back)));
            CHECK(back == one);
        }
    }
    CHECK(thereAndBack(columnOf(edges, 2)) == columnOf(edges, 2));
}

TEST_CASE("Random measures come back with the digits that were printed")
{
    for (std::uint64_t seed = 1; seed < 60; ++seed) {
        const std::int64_t high = std::int64_t{1} << seed;
        std::vector<std::int64_t> numbers = drawn<std::int64_t>(1 + seed * 7, -high, high, seed);
        std::vector<std::uint8_t> printed = drawn<std::uint8_t>(numbers.size(), 0, 2, seed + 1);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const std::int64_t unit = printed[i] == 0 ? 100 : printed[i] == 1 ? 10 : 1;
            numbers[i] = numbers[i] / unit * unit;
            if (i % 5 == 0)
                numbers[i] = missing, printed[i] = 0;
        }
        const MeasureColumn column = columnOf(numbers, 2, printed);
        CHECK(thereAndBack(column) == column);
        CHECK(thereAndBack(columnOf(numbers, 2)) == columnOf(numbers, 2));
    }
}

TEST_CASE("A segment does not depend on the type and the decimals of its column")
{
    const std::string bytes = segmentOf(columnOf({231, missing, -5}, 1), 0, 3);
    CHECK(segmentOf(MeasureColumn{std::vector<std::int32_t>{231, missingNumber<std::int32_t>, -5}, 1, {}}, 0, 3) ==
          bytes);
    CHECK(segmentOf(columnOf({23100, missing, -500}, 3, {1, 0, 1}), 0, 3) == bytes);
    CHECK(segmentOf(columnOf({9, 23100, missing, -500, 8}, 3, {3, 1, 2, 1, 3}), 1, 4) == bytes);
    CHECK(segmentOf(columnOf({23100, missing, -500}, 3, {2, 0, 1}), 0, 3) != bytes);
    CHECK(segmentOf(columnOf({missing, missing}, 3), 0, 2) == segmentOf(columnOf({missing, missing}, 0), 0, 2));
}

TEST_CASE("A number that its column cannot hold is refused")
{
    const std::string bytes = segmentOf(columnOf({3'000'000'000}, 0), 0, 1);
    MeasureColumn narrow{std::vector<std::int32_t>(1), 0, {}};
    CHECK_FALSE(readSegment(bytes, narrow, 0, 1));
    MeasureColumn fine = columnOf({0}, 12); // times 10^12 is beyond 64 bits
    CHECK_FALSE(readSegment(bytes, fine, 0, 1));
    MeasureColumn coarse = columnOf({0}, 0);
    CHECK_FALSE(readSegment(segmentOf(columnOf({12}, 1), 0, 1), coarse, 0, 1));
}

TEST_CASE("Doubles and texts come back as they were")
{
    const std::vector<double> numbers{0.1, -1e300, 0, 5e-324};
    std::vector<double> back(4);
    REQUIRE(readSegment(segmentOf(std::span(numbers)), std::span(back)));
    CHECK(back == numbers);
    MeasureColumn column{std::vector<double>{1, missingNumber<double>}, 0, {}};
    CHECK_FALSE(thereAndBack(column).value(1));

    TextArena texts;
    for (const char *text : {"临平", "", "a,b\n", "", "end"})
        texts.add(text);
    TextArena read;
    read.add("临平");
    REQUIRE(readSegment(segmentOf(texts, 1, 5), read, 4));
    CHECK(read == texts);
}

TEST_CASE("Bytes that are no segment of the kind are refused")
{
    TextArena texts;
    texts.add("one");
    texts.add("two");
    const MeasureColumn measure = columnOf({100, missing, 70000, 5}, 2, {0, 0, 2, 1});
    CodeColumn codes = CodeColumn::ofSize(4, 4);
    for (const std::string &whole : {segmentOf(texts, 0, 2), segmentOf(measure, 0, 4), segmentOf(codes, 0, 4)}) {
        std::string bytes = whole;
        // Whatever a byte is changed to, nothing is read beyond the end; run with the address sanitizer.
        for (std::size_t i = 0; i < whole.size(); ++i) {
            for (const int change : {1, 2, 0x7f, 0x80, 0xff}) {
                bytes[i] = static_cast<char>(whole[i] ^ change);
                for (const std::string_view piece : {std::string_view(bytes), std::string_view(bytes).substr(0, i)}) {
                    TextArena readTexts;
                    MeasureColumn readMeasure = columnOf({0, 0, 0, 0}, 2, {0, 0, 0, 0});
                    CodeColumn readCodes = CodeColumn::ofSize(4, 4);
                    const bool asTexts = readSegment(piece, readTexts, 2);
                    const bool asMeasure = readSegment(piece, readMeasure, 0, 4);
                    const bool asCodes = readSegment(piece, readCodes, 0, 4, 4);
                    CHECK(asTexts + asMeasure + asCodes <= 1);
                    CHECK((piece.size() == whole.size() || !(asTexts || asMeasure || asCodes)));
                    CHECK(readTexts.bytes().size() <= 6);
                }
            }
            bytes[i] = whole[i];
        }
        CHECK_FALSE(readSegment(whole + '\0', codes, 0, 4, 4));
        CHECK_FALSE(readSegment(whole, codes, 0, 3, 4));
    }
}
