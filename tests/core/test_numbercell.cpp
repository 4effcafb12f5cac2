#include "models/core/codes.h"
#include "models/core/tabular/numbercell.h"
#include "models/core/tabular/numberstyle.h"
#include "models/core/tabular/unittext.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

const NumberStyle english{'.', ", '", standardMissingMarks(), standardWithheldMarks()};
const NumberStyle german{',', ".", standardMissingMarks(), standardWithheldMarks()};

NumberCell read(std::string_view text, const NumberStyle &style = english)
{
    return readNumberCell(text, CellKind::Text, style);
}

/// literal | power | unit | flags | qualifier, as far as they are there.
std::string shown(std::string_view text, const NumberStyle &style = english)
{
    const NumberCell cell = read(text, style);
    if (cell.kind != NumberCellKind::Number)
        return cell.kind == NumberCellKind::Missing       ? "missing " + cell.flags
               : cell.kind == NumberCellKind::Withheld    ? "withheld"
               : cell.kind == NumberCellKind::Blank       ? "blank"
               : cell.kind == NumberCellKind::NotObserved ? "not observed"
                                                          : "no number";
    std::string all = cell.literal;
    all += cell.power == 0 ? "" : " e" + std::to_string(cell.power);
    all += cell.unit.empty() ? "" : " " + cell.unit;
    all += cell.flags.empty() ? "" : " [" + cell.flags + "]";
    all += cell.qualifier == Qualifier::Exact ? "" : " " + std::string(code(cell.qualifier));
    return all;
}

NumberStyleGuess guessOf(std::initializer_list<const char *> cells, bool semicolon = false)
{
    NumberStyleEvidence evidence;
    for (const char *cell : cells)
        evidence.add(cell);
    return guessNumberStyle(evidence, semicolon);
}

} // namespace

TEST_CASE("published digits survive, whatever groups them")
{
    CHECK(shown("23.10") == "23.10");
    CHECK(shown("1,175.09") == "1175.09");
    CHECK(shown("12 345 678") == "12345678");
    CHECK(shown("12\xC2\xA0"
                "345") == "12345");
    CHECK(shown("12\xE2\x80\xAF"
                "345,6",
                {',', " ", {}, {}}) == "12345.6");
    CHECK(shown("1’234’567.5") == "1234567.5");
    CHECK(shown("1.234.567,80", german) == "1234567.80");
    CHECK(shown("12,34,567") == "1234567");
    CHECK(shown("１，１７５．０９") == "1175.09");
    CHECK(shown(" 0 ") == "0");
    CHECK(shown(".5") == "0.5");
    CHECK(shown("-2.00E-02") == "-0.0200");
    CHECK(shown("3E+3") == "3000");
    CHECK(shown("1.2752E12") == "1275200000000");
}

TEST_CASE("signs are read in all their forms")
{
    CHECK(shown("+4.5") == "4.5");
    CHECK(shown("−4.7") == "-4.7");
    CHECK(shown("－4.7") == "-4.7");
    CHECK(shown("(1,234)") == "-1234");
    CHECK(shown("（12.5）") == "-12.5");
    CHECK(shown("- 3") == "-3");
}

TEST_CASE("scales, units and currencies of a cell are kept, never multiplied out")
{
    CHECK(shown("1.2万") == "1.2 e4");
    CHECK(shown("3.5亿元") == "3.5 e8 元");
    CHECK(shown("1.5万亿元") == "1.5 e12 元");
    CHECK(shown("95%") == "95 %");
    CHECK(shown("95％") == "95 %");
    CHECK(shown("$ 4.00") == "4.00 $");
    CHECK(shown("812家") == "812 家");
}

TEST_CASE("words beside a number are its qualifier")
{
    CHECK(shown("超1000") == "1000 over");
    CHECK(shown("超过 90%") == "90 % over");
    CHECK(shown("突破20万人") == "20 e4 人 over");
    CHECK(shown("近70%") == "70 % nearly");
    CHECK(shown("约3.5亿元") == "3.5 e8 元 about");
    CHECK(shown("120左右") == "120 about");
    CHECK(shown("1000以上") == "1000 at_least");
    CHECK(shown("2.8万余件") == "2.8 e4 件 just_over");
    CHECK(shown("20余万") == "20 e4 just_over");
    CHECK(shown("120多") == "120 just_over");
    CHECK(shown("达50亿元") == "50 e8 元 up_to");
    CHECK(shown("5亿元以上") == "5 e8 元 at_least");
}

TEST_CASE("flags stand behind the number and do not touch it")
{
    CHECK(shown("17151 b") == "17151 [b]");
    CHECK(shown("5.1p") == "5.1 [p]");
    CHECK(shown("6.2(e)") == "6.2 [e]");
    CHECK(shown("10.3 bd") == "10.3 [bd]");
    CHECK(shown("12 B") == "12 [B]");
    CHECK(shown("12.1*") == "12.1 [*]");
    CHECK(shown("335775①") == "335775 [①]");
    CHECK(shown("5.4[1]") == "5.4 [1]");
}

TEST_CASE("marks of missing and withheld figures are no numbers and no names")
{
    for (const char *mark :
         {"..", ":", "-", "—", "–", "…", "……", "...", "NA", "n/a", "na", "N/A", "NULL", "NONE", ".", "x", "null", "－"})
        CHECK(read(mark).kind == NumberCellKind::Missing);
    for (const char *mark : {"c", "(D)", ": c", ":c", "*"})
        CHECK(read(mark).kind == NumberCellKind::Withheld);
    CHECK(shown(": u") == "missing u");
    CHECK(shown("") == "blank");
    CHECK(shown(" \xC2\xA0\xE3\x80\x80") == "blank");
    for (const char *text : {"NaN", "INF", "-INF", "Infinity"})
        CHECK(read(text).kind == NumberCellKind::NotObserved);
    CHECK(readNumberCell("#DIV/0!", CellKind::Error, english).kind == NumberCellKind::NotObserved);
}

TEST_CASE("what is no number stays none: nothing is zeroed or cut")
{
    for (const char *text : {"in restauro", "12a34", "1,23,4", "12.5.6", "1-2", "10-20", "<0.1", "北京", "1 2", "e5",
                             "--5x", "5M", "1e999", "12,3456", "2024-05-31x", "()", "%", "万"})
        CHECK(shown(text) == "no number");
    CHECK(shown("1.234,5") == "no number");
    CHECK(shown("1,234.5", german) == "no number");
    CHECK(readNumberCell("TRUE", CellKind::Boolean, english).kind == NumberCellKind::Other);
}

TEST_CASE("a workbook's own numbers have a point whatever the texts beside them have")
{
    CHECK(readNumberCell("22.2222", CellKind::Number, german).literal == "22.2222");
    CHECK(readNumberCell("1.5E-7", CellKind::Number, german).literal == "0.00000015");
}

TEST_CASE("the style of numbers is decided by numbers that have one reading")
{
    CHECK(guessOf({"1,7", "200.000.000"}).style.decimal == ',');
    CHECK(guessOf({"1,7", "200.000.000"}).style.thousands == ".");
    CHECK(guessOf({"1,234", "23.5"}).style.thousands == ",");
    CHECK(guessOf({"0.222", "77.225"}).style.decimal == '.');
    CHECK(guessOf({"0.222", "77.225"}).style.thousands.empty());
    CHECK(guessOf({"1,234,567"}).style.thousands == ",");
    CHECK(guessOf({"3000,00"}).style.decimal == ',');
    CHECK(guessOf({"1 234 567,5"}).style.thousands == " ");
    CHECK(guessOf({"12.345", "123456"}).style.decimal == '.');
    CHECK_FALSE(guessOf({"1,234"}).isAmbiguous);
    CHECK(guessOf({"1,5", "2.5"}).isMixed);
    for (auto guess : {guessOf({"1,7", "200.000.000"}), guessOf({"0.222"}), guessOf({"5", "7"})})
        CHECK_FALSE(guess.isAmbiguous);
}

TEST_CASE("a number with two readings and no witness is said to be ambiguous, with both readings")
{
    const NumberStyleGuess guess = guessOf({"23.824", "17.518"});
    CHECK(guess.isAmbiguous);
    CHECK(guess.example == "23.824");
    CHECK(guess.reading == "23824");
    CHECK(guess.otherReading == "23.824");
    const NumberStyleGuess comma = guessOf({"23,824"}, true);
    CHECK(comma.isAmbiguous);
    CHECK(comma.reading == "23.824");
    CHECK(comma.otherReading == "23824");
}

TEST_CASE("units are told from other words in parentheses")
{
    CHECK(splitUnit("年末常住人口(万人)") == NameAndUnit{"年末常住人口", "万人"});
    CHECK(splitUnit("人口数(人口抽样调查)(人)") == NameAndUnit{"人口数(人口抽样调查)", "人"});
    CHECK(splitUnit("GDP（亿元，当年价）") == NameAndUnit{"GDP(当年价)", "亿元"});
    CHECK(splitUnit("货币和准货币(M2)供应量同比增长(%)") == NameAndUnit{"货币和准货币(M2)供应量同比增长", "%"});
    CHECK(splitUnit("单位GDP能耗(吨标准煤/万元)").unit == "吨标准煤/万元");
    CHECK(splitUnit("进出口总额（亿美元）（海关口径）") == NameAndUnit{"进出口总额(海关口径)", "亿美元"});
    CHECK(splitUnit("Fertility rate, total (births per woman)").unit == "births per woman");
    CHECK(splitUnit("GNI per capita, Atlas method (current US$)").unit == "current US$");
    CHECK(splitUnit("Primary energy (TWh)").unit == "TWh");
    CHECK(splitUnit("Population growth (annual %)").unit == "annual %");
    for (const char *label :
         {"Under 15 years old (UNWPP, 2017)", "Number of significant volcanic eruptions (NGDC-WDS)", "人口(2015年)",
          "单位数(法人)", "常住人口(年末)", "Population, total", "居民消费价格指数(上年=100)"})
        CHECK(splitUnit(label) == NameAndUnit{label, ""});
}
