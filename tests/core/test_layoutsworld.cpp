#include "tests/core/layoutsample.h"
#include "tests/support/catch.h"

using namespace core;
using Lines = std::vector<std::string>;

TEST_CASE("World Bank: preamble, codes beside names, a trailing comma, an empty last year")
{
    const ReadTable read = readTable(
        "\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2024-06-28\",\n\n"
        "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"1960\",\"1961\",\"2023\",\n"
        "\"Aruba\",\"ABW\",\"Population, total\",\"SP.POP.TOTL\",\"54211\",\"55438\",\"\",\n"
        "\"China\",\"CHN\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"\",\"50056868957.6733\",\"\",\n"
        "\"Namibia\",\"NA\",\"Population, total\",\"SP.POP.TOTL\",\"600\",\"601\",\"\",\n");
    CHECK(read.literal("ABW", "SP.POP.TOTL", "1960") == "54211");
    CHECK(read.literal("China", "GDP", "1961") == "50056868957.6733");
    CHECK(read.literal("NA", "Population, total", "1961") == "601");
    CHECK(read.table.numbers == 5);
    CHECK(read.table.empties == 4);
    CHECK(read.table.rows[4].unit == "current US$");
    CHECK(read.table.issues.empty());
}

TEST_CASE("DataBank: years with their codes, two dots for missing, notes below")
{
    const ReadTable read =
        readTable("Country Name,Country Code,Series Name,Series Code,1960 [YR1960],1961 [YR1961]\n"
                  "China,CHN,Surface area (sq. km),AG.SRF.TOTL.K2,..,9562950\n"
                  "China,CHN,\"Population, total\",SP.POP.TOTL,667070000,660330000\n,,,,,\n,,,,,\n"
                  "Data from database: World Development Indicators,,,,,\nLast Updated: 05/02/2016,,,,,\n");
    CHECK(read.lines() == Lines{"China|Surface area|1960|sq. km|not-published",
                                "China|Surface area|1961|sq. km|9562950", "China|Population, total|1960||667070000",
                                "China|Population, total|1961||660330000"});
    CHECK(read.proposal.mapping.constants.sourceText == "World Development Indicators");
}

TEST_CASE("Eurostat's bulk table: packed keys, flags behind figures, a colon for missing")
{
    const ReadTable read = readTable("freq,unit,geo\\TIME_PERIOD\t2019 \t2020 \t2021 \n"
                                     "A,PC,AT\t4.8 \t6.0 b\t6.2 p\nA,PC,BE\t5.5 \t: c\t: \n");
    CHECK(read.lines() == Lines{"AT||2019|PC|4.8", "AT||2020|PC|6.0 b", "AT||2021|PC|6.2 p preliminary",
                                "BE||2019|PC|5.5", "BE||2020|PC|withheld c", "BE||2021|PC|not-published"});
}

TEST_CASE("Eurostat's older bulk table with months and a dimension")
{
    const ReadTable read =
        readTable("s_adj,unit,geo\\time\t2020M02\t2020M01\nNSA,I15,DE\t99.1\t98.2\nSA,I15,DE\t100.0\t:u\n");
    CHECK(read.lines() == Lines{"DE||2020-02|I15|99.1 s_adj=NSA", "DE||2020-01|I15|98.2 s_adj=NSA",
                                "DE||2020-02|I15|100.0 s_adj=SA", "DE||2020-01|I15|not-published u s_adj=SA"});
}

TEST_CASE("an OECD table of the old kind: codes and names, time twice, flags")
{
    const ReadTable read = readTable(
        "\"LOCATION\",\"Country\",\"SUBJECT\",\"Subject\",\"TIME\",\"Time\",\"Unit Code\",\"Unit\",\"PowerCode Code\","
        "\"PowerCode\",\"Value\",\"Flag Codes\",\"Flags\"\n"
        "\"AUS\",\"Australia\",\"B1_GE\",\"GDP\",\"2019\",\"2019\",\"AUD\",\"Australian "
        "Dollar\",\"6\",\"Millions\",1975650,,\n"
        "\"AUS\",\"Australia\",\"B1_GE\",\"GDP\",\"2020\",\"2020\",\"AUD\",\"Australian "
        "Dollar\",\"6\",\"Millions\",2067843,\"P\","
        "\"Provisional value\"\n");
    CHECK(read.literal("AUS", "", "2019") == "1975650");
    CHECK(read.literal("Australia", "", "2020") == "2067843");
    REQUIRE(read.table.rows.size() == 2);
    CHECK(read.table.rows[0].multiplier == 6);
    CHECK(read.table.rows[1].status == "preliminary");
}

TEST_CASE("OWID: entity, code, year and one column a variable; years before year 1")
{
    const ReadTable read = readTable("Entity,Code,Year,Primary energy (TWh),\"Number of eruptions (NGDC-WDS)\"\n"
                                     "China,CHN,-2150,,0\nChina,CHN,1,3.5,\nWorld,OWID_WRL,1965,40561.2,2\n");
    CHECK(read.lines() ==
          Lines{"China|Primary energy|-2150|TWh|not-published", "China|Number of eruptions (NGDC-WDS)|-2150||0",
                "China|Primary energy|0001|TWh|3.5", "China|Number of eruptions (NGDC-WDS)|0001||not-published",
                "World|Primary energy|1965|TWh|40561.2", "World|Number of eruptions (NGDC-WDS)|1965||2"});
    CHECK(read.table.rows[0].regionCode == "CHN");
}

TEST_CASE("Eurostat's workbook: a page of settings above, countries across, a legend below")
{
    const ReadTable read = readTable(
        workbookGrid({"Data extracted on 30/12/2024 10:08:45 from [ESTAT]", "Dataset: |Unemployment by sex and age",
                      "Last updated: |12/12/2024 23:00", "", "Time frequency||Annual",
                      "Unit of measure||Percentage of population", "Sex||Total", "",
                      "GEO (Labels)|European Union - 27 countries (from 2020)|Belgium|Germany", "TIME|||",
                      "2022|n:6.2|n:5.6|:", "2023|n:6.1|n:5.5|n:3.0", "", "Special value", ":|not available"}),
        workbookFile("Sheet 1", "une"));
    CHECK(read.proposal.mapping.layout == "wide-regions");
    CHECK(read.literal("Belgium", "", "2023") == "5.5");
    CHECK(read.literal("Germany", "", "2022") == "(not-published)");
    CHECK(read.table.numbers == 5);
    CHECK(read.table.rows[0].unit == "Percentage of population");
}

TEST_CASE("INE: quarters across, years down, the table away from the corner")
{
    const ReadTable read =
        readTable(workbookGrid({"Total Nacional. Población. Número.", "Serie: ECP701", "Periodicidad: Trimestral",
                                "Unidad: Personas", "Escala:  ", "|DATOS", "||T1|T2|T3|T4", "|n:2025|n:6852348",
                                "|n:2024|n:6502282|n:6592189|n:6639028|n:6751555", "|n:2020|n:5241278||n:5345182|", "",
                                "Source|INE- National Statistics Institute. Spain. ", "|https://www.ine.es/en/"}),
                  workbookFile("INE", "ine"));
    CHECK(read.literal("", "", "2025-Q1") == "6852348");
    CHECK(read.literal("", "", "2024-Q4") == "6751555");
    CHECK(read.literal("", "", "2020-Q3") == "5345182");
    CHECK(read.table.numbers == 7);
    CHECK(read.table.rows[0].unit == "Personas");
}

TEST_CASE("codes of countries across, missing as a word, the unit in a line above")
{
    const ReadTable read =
        readTable("title         = Carbon Dioxide Emissions\ncountry codes = ISO3166-1 two-letter codes\n"
                  "units         = million tonnes\n\n\"YEAR\",\"AE\",\"AZ\",\"NA\",\"BP_EU2\"\n"
                  "1965,0.222,\"na\",1.5,3300.833\n1966,0.238,7.1,\"na\",3339.653\n");
    CHECK(read.literal("AE", "", "1965") == "0.222");
    CHECK(read.literal("NA", "", "1965") == "1.5");
    CHECK(read.literal("AZ", "", "1965") == "(not-published)");
    CHECK(read.literal("BP_EU2", "", "1966") == "3339.653");
    CHECK(read.table.rows[0].unit == "million tonnes");
}

TEST_CASE("German: semicolons, decimal commas, dates that are years, lines below")
{
    const ReadTable read =
        readTable("Bevölkerung: Deutschland, Stichtag\n\nStichtag;Anzahl\n31.12.2016;82.521.653\n"
                  "31.12.2017;82.792.351\n31.12.2018;83.019.213\n__________\nStand: 01.07.2019 / 10:00\n");
    CHECK(read.literal("", "Anzahl", "2016") == "82521653");
    CHECK(read.literal("", "Anzahl", "2018") == "83019213");
    CHECK(read.table.numbers == 3);
    CHECK(read.has(MappingFinding::DatesAsYears));
}

TEST_CASE("one date a month stands for its month; days are reported, not squeezed")
{
    const ReadTable months = readTable("Date,Price\n1987-05-15,18.58\n1987-06-15,18.86\n1987-07-15,19.86\n");
    CHECK(months.literal("", "Price", "1987-06") == "18.86");
    CHECK(months.has(MappingFinding::DatesAsMonths));
    const ReadTable days = readTable("Date,Price\n1987-05-15,18.58\n1987-05-16,18.86\n1987-05-17,19.86\n");
    CHECK(days.table.rows.empty());
    CHECK(days.table.issues.size() == 3);
    CHECK(days.table.issues[1].value == "1987-05-16");
    CHECK(days.table.issues[1].row == 3);
}

TEST_CASE("blank and repeated headers are named and said; no cell overwrites another")
{
    const ReadTable read = readTable("Year,value,,value,value\n2020,1,2,3,4\n2021,5,6,7,8\n");
    const auto &columns = read.proposal.mapping.columns;
    CHECK(columns[2].header == "column_3");
    CHECK(columns[3].header == "value_2");
    CHECK(columns[4].header == "value_3");
    CHECK(read.proposal.issues.size() == 3);
    CHECK(read.table.numbers + read.table.leftOut >= 6);
}

TEST_CASE("a file without header says so and loses no row")
{
    const ReadTable read = readTable("北京市,2020,35943.3\n上海市,2020,38963.3\n广东省,2021,124719.5\n");
    CHECK(read.has(MappingFinding::NoHeader));
    CHECK(read.literal("北京市", "", "2020") == "35943.3");
    CHECK(read.table.numbers == 3);
}

TEST_CASE("ragged rows are reported with their lines, text among numbers with its cell")
{
    const ReadTable read = readTable("region,year,gdp\nA,2020,1\nB,2020\nC,2020,3,4\nD,2020,in repair\nE,2020,n/a\n");
    std::vector<std::int64_t> ragged;
    std::vector<std::string> texts;
    for (const Issue &issue : read.table.issues) {
        if (issue.rule == Rule::ColumnCount)
            ragged.push_back(issue.row);
        if (issue.rule == Rule::Type)
            texts.push_back(std::to_string(issue.row) + issue.column + issue.value);
    }
    CHECK(ragged == std::vector<std::int64_t>{3, 4});
    CHECK(texts == std::vector<std::string>{"5gdpin repair"});
    CHECK(read.literal("B", "gdp", "2020") == "(not-published)");
    CHECK(read.literal("C", "gdp", "2020") == "3");
    CHECK(read.literal("D", "gdp", "2020") == "none");
    CHECK(read.literal("E", "gdp", "2020") == "(not-published)");
}

TEST_CASE("a header that comes again on each page is no data; rows of commas neither")
{
    const ReadTable read = readTable("region,2020,2021\nA,1,2\nregion,2020,2021\nB,3,4\n,,\n,,\n");
    CHECK(read.table.numbers == 4);
    CHECK(read.table.issues.empty());
}

TEST_CASE("keys that come twice are both kept and said")
{
    const ReadTable read = readTable("region,year,gdp\nA,2020,1\nB,2020,2\nA,2020,3\n");
    CHECK(read.table.numbers == 3);
    REQUIRE(read.table.issues.size() == 1);
    CHECK(read.table.issues[0].rule == Rule::Unique);
    CHECK(read.table.issues[0].row == 4);
    CHECK(read.table.issues[0].args == std::vector<std::string>{"2"});
}

TEST_CASE("a table of entities says that it has no time and no measure")
{
    const ReadTable read = readTable("Symbol,Security,Headquarters\nMMM,3M,Saint Paul\nAOS,A. O. Smith,Milwaukee\n");
    CHECK(read.has(MappingFinding::NoMeasure));
    CHECK(read.has(MappingFinding::NoTime));
    CHECK(read.table.rows.empty());
}

TEST_CASE("header only, and nothing at all")
{
    const ReadTable header = readTable("id,name\n");
    CHECK(header.table.rows.empty());
    CHECK(header.has(MappingFinding::NoMeasure));
    const ReadTable nothing = readTable(Grid(), FileFacts{});
    CHECK(nothing.table.rows.empty());
    CHECK(nothing.has(MappingFinding::NoMeasure));
}

TEST_CASE("ambiguous numbers are said; a changed mapping reads them otherwise")
{
    ReadTable read = readTable("Musei,2011,2010\nGalleria,23.824,17.518\nMuseo Pitrè,in restauro,in restauro\n");
    CHECK(read.has(MappingFinding::AmbiguousNumber));
    CHECK(read.literal("Galleria", "", "2011") == "23824");
    read.proposal.mapping.numbers.decimal = '.';
    read.proposal.mapping.numbers.thousands.clear();
    const LongTable other = apply(read.grid, read.proposal.mapping);
    CHECK(other.rows[0].literal == "23.824");
    CHECK(other.issues.size() == 2);
}
