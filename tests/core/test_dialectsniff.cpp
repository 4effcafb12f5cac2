#include "models/core/tabular/dialectsniff.h"
#include "tests/support/catch.h"

#include <string>

using core::LineEnds;
using core::sniffDialect;

namespace {

char delimiterOf(std::string_view text) { return sniffDialect(text).dialect.delimiter; }

} // namespace

TEST_CASE("The delimiter is the one that makes records alike")
{
    CHECK(delimiterOf("a,b,c\n1,2,3\n") == ',');
    CHECK(delimiterOf("a;b;c\n1;2;3\n") == ';');
    CHECK(delimiterOf("a\tb\tc\n1\t2\t3\n") == '\t');
    CHECK(delimiterOf("a|b|c\n1|2|3\n") == '|');
    CHECK(delimiterOf("a^b^c\n1^2^3\n") == '^');
    CHECK(sniffDialect("a,b,c\n1,2,3\n").columns == 3);
    CHECK(sniffDialect("a,b,c\n1,2,3\n").confidence == 1);
}

TEST_CASE("Decimal commas do not mislead")
{
    CHECK(delimiterOf("date;value\n01.01.2020;1,5\n02.01.2020;2,5\n") == ';');
    CHECK(delimiterOf("2020;1,5;2,5;3,5\n2021;1,6;2,6;3,6\n") == ';');
    CHECK(delimiterOf("year\tvalue\n2020\t1,5\n2021\t2,5\n") == '\t');
}

TEST_CASE("Commas in text, dates and times do not mislead")
{
    CHECK(delimiterOf("id\tplace\n1\tHangzhou, Zhejiang\n2\tSuzhou, Jiangsu\n") == '\t');
    CHECK(delimiterOf("id,day,time\n1,09/25/20,12:00:00\n2,10/01/20,13:30:00\n") == ',');
    CHECK(sniffDialect("day\n01/02/2020\n02/02/2020\n").columns == 1);
    CHECK(sniffDialect("time\n12:00:00\n13:00:00\n").columns == 1);
}

TEST_CASE("Titles above and notes below a table do not mislead")
{
    const auto found =
        sniffDialect("数据库：年度数据\n指标：人口(万人)\n时间：2022,2023\n地区;2023年;2022年\n北京市;2183;2184\n"
                     "上海市;2487;2475\n天津市;1364;1363\n注：抽样调查，含现役军人\n数据来源：国家统计局\n");
    CHECK(found.dialect.delimiter == ';');
    CHECK(found.columns == 3);
}

TEST_CASE("A text that nothing separates has one column")
{
    CHECK(sniffDialect("value\n01\n002\n").columns == 1);
    CHECK(delimiterOf("value\n01\n002\n") == ',');
    CHECK(sniffDialect("").lineEnds == LineEnds::None);
    CHECK(sniffDialect("").columns == 1);
}

TEST_CASE("Delimiters within quotes do not count")
{
    const auto found = sniffDialect("a;b\n\"x,y,z\";1\n\"x,y\";2\n");
    CHECK(found.dialect.delimiter == ';');
    CHECK(found.dialect.quote == '"');
    CHECK(sniffDialect("a,b\n'x,1',2\n'y,2',3\n").dialect.quote == '\'');
    CHECK(sniffDialect("1/4.5/'09/25/20'/x\n2/4.6/'10/01/20'/y\n").columns == 4);
    CHECK(sniffDialect("a,b\nit's,2\n'tis,3\n'twas,4\n").dialect.quote == '"');
}

TEST_CASE("A backslash is an escape where it makes records alike")
{
    CHECK(sniffDialect("a;b\n\"the \\\"big; one\\\"\";1\n\"x\";2\n").dialect.escape == '\\');
    CHECK(sniffDialect("a;b\n\"C:\\temp\\\";1\n\"D:\\\";2\n").dialect.escape == '\0');
}

TEST_CASE("Lines of comments are told from a header that begins with #")
{
    CHECK(sniffDialect("# a title, with a comma, and more\nid,name\n1,x\n# between\n2,y\n").dialect.comment == "#");
    CHECK(sniffDialect("#,name,value\n1,x,3\n2,y,4\n").dialect.comment.empty());
    CHECK(sniffDialect("id,name\n1,x\n").dialect.comment.empty());
    CHECK(sniffDialect("name,value\n#N/A,3\n#N/A,4\nx,5\n").dialect.comment.empty());
}

TEST_CASE("Blanks are skipped where they follow delimiters")
{
    CHECK(sniffDialect("id, \"name\"\n1, \"a,b\"\n2, \"c\"\n").dialect.skipInitialSpace);
    CHECK(sniffDialect("id, name\n1, x\n2, y\n").dialect.skipInitialSpace);
    CHECK_FALSE(sniffDialect("id,name\n1, x\n2,y\n3,z\n").dialect.skipInitialSpace);
}

TEST_CASE("Line ends are those between records, not within quotes")
{
    CHECK(sniffDialect("a,b\n1,\"x\r\ny\"\n").lineEnds == LineEnds::Lf);
    CHECK(sniffDialect("a,b\r\n1,2\r\n").lineEnds == LineEnds::CrLf);
    CHECK(sniffDialect("a,b\r1,2").lineEnds == LineEnds::Cr);
    CHECK(sniffDialect("a,b\r\n1,2\n").lineEnds == LineEnds::Mixed);
    CHECK(sniffDialect("a,b").lineEnds == LineEnds::None);
}

TEST_CASE("A delimiter at the end of each record is seen")
{
    CHECK(sniffDialect("Zeit;Wert;\n09.07.2013;146;\n10.07.2013;145;\n").hasTrailingDelimiter);
    CHECK_FALSE(sniffDialect("Zeit;Wert;\n09.07.2013;146;x\n10.07.2013;145;\n").hasTrailingDelimiter);
    CHECK_FALSE(sniffDialect("a\n\n").hasTrailingDelimiter);
}
