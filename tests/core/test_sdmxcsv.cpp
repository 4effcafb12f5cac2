#include "models/core/tabular/sdmxcsv.h"
#include "tests/core/layoutsample.h"
#include "tests/support/catch.h"

using namespace core;
using Lines = std::vector<std::string>;

TEST_CASE("SDMX-CSV is known by its first columns, nothing else")
{
    CHECK(sdmxVersion({"DATAFLOW", "FREQ", "OBS_VALUE"}) == SdmxVersion::V1);
    CHECK(sdmxVersion({"STRUCTURE", "STRUCTURE_ID", "ACTION"}) == SdmxVersion::V2);
    CHECK(sdmxVersion({"STRUCTURE[;]", "STRUCTURE_ID", "ACTION"}) == SdmxVersion::V2);
    CHECK(sdmxVersion({"FREQ", "TIME_PERIOD", "OBS_VALUE"}) == SdmxVersion::None);
    CHECK(sdmxVersion({}) == SdmxVersion::None);
    CHECK(sdmxId("REF_AREA: Reference area") == "REF_AREA");
    CHECK(sdmxId("ATTR_1[en;fr]") == "ATTR_1");
    CHECK(sdmxLabel("A: Annual: all") == "Annual: all");
}

TEST_CASE("codes: dimensions, time, status, confidentiality; an empty secret figure is withheld, not zero")
{
    const ReadTable read =
        readTable("DATAFLOW,FREQ,SEX,GEO,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
                  "ESTAT:X(1.0),A,F,AT,2022,4.0,p,\nESTAT:X(1.0),A,F,AL,2022,,,C\nESTAT:X(1.0),A,F,BE,2022,,,\n");
    CHECK(read.lines() == Lines{"AT|ESTAT:X(1.0)|2022||4.0 p preliminary SEX=F", "AL|ESTAT:X(1.0)|2022||withheld SEX=F",
                                "BE|ESTAT:X(1.0)|2022||not-published SEX=F"});
}

TEST_CASE("labels beside ids in one cell are split; sub-fields and other delimiters do no harm")
{
    const ReadTable read =
        readTable("STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;DIM_1: Dimension 1;DIM_3: Time;OBS_VALUE: Value\n"
                  "dataflow;ESTAT:NA(1.6.0): Comptes;I;A.B;A: Value A;2014-01: 2014-01;12,4\n"
                  "dataflow;ESTAT:NA(1.6.0): Comptes;I;A.B;A: Value A;2014-02: 2014-02;10,8\n");
    CHECK(read.lines() == Lines{"|Comptes|2014-01||12.4 DIM_1=A", "|Comptes|2014-02||10.8 DIM_1=A"});
}

TEST_CASE("columns of codes and labels alternate: labels are no keys and no measures")
{
    const ReadTable read = readTable(
        "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of "
        "measure,"
        "TIME_PERIOD,Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier\n"
        "DATAFLOW,OECD:DF(1.0),Air emissions,I,CHE,Switzerland,GHG,Greenhouse gases,KG_PS,Kilogrammes per person,2021,,"
        "5.18552,,E,Estimated value,3,Thousands\n");
    REQUIRE(read.table.rows.size() == 1);
    const LongRow &row = read.table.rows[0];
    CHECK(row.region == "Switzerland");
    CHECK(row.regionCode == "CHE");
    CHECK(row.indicator == "Greenhouse gases");
    CHECK(row.indicatorCode == "GHG");
    CHECK(row.unit == "Kilogrammes per person");
    CHECK(row.multiplier == 3);
    CHECK(row.literal == "5.18552");
    CHECK(row.flags == "E");
    CHECK(row.dimensions.empty());
}

TEST_CASE("deleted rows are no figures; several measures and structures are kept apart")
{
    const ReadTable actions = readTable("STRUCTURE,STRUCTURE_ID,ACTION,Id_1,Id_2,Me_1\nd,T:MD(1.0),D,,,\n"
                                        "datastructure,T:MD(1.0),R,A,A,6\ndatastructure,T:MD(1.0),I,A,C,2\n");
    CHECK(actions.table.numbers == 2);
    const ReadTable several =
        readTable("STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,DIM_3,OBS_VALUE1,OBS_VALUE2\n"
                  "dataflow,A:F(1.0),I,A,2014-01,12.4,12.5\ndatastructure,A:D(1.0),I,A,2014-01,1,2\n");
    CHECK(several.table.structures.size() == 2);
    CHECK(several.has(MappingFinding::SeveralStructures));
    CHECK(several.lines() == Lines{"|OBS_VALUE1|2014-01||12.4 DIM_1=A", "|OBS_VALUE2|2014-01||12.5 DIM_1=A",
                                   "|OBS_VALUE1|2014-01||1 DIM_1=A", "|OBS_VALUE2|2014-01||2 DIM_1=A"});
    CHECK(several.table.issues.empty());
}

TEST_CASE("an unknown kind of structure is an error with value and line")
{
    const ReadTable read = readTable("STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,TIME_PERIOD,OBS_VALUE\n"
                                     "dataflow,A:F(1.0),I,A,2014,1\ndataTESTERROR,A:F(1.0),I,B,2014,2\n");
    REQUIRE(read.table.issues.size() == 1);
    CHECK(read.table.issues[0].rule == Rule::Enum);
    CHECK(read.table.issues[0].value == "dataTESTERROR");
    CHECK(read.table.issues[0].row == 3);
    CHECK(read.table.numbers == 1);
}

TEST_CASE("multipliers are numbers or words")
{
    int power = 0;
    CHECK(readUnitMultiplier("6", power));
    CHECK(power == 6);
    CHECK(readUnitMultiplier("Thousands", power));
    CHECK(power == 3);
    CHECK(readUnitMultiplier("-3", power));
    CHECK(power == -3);
    CHECK_FALSE(readUnitMultiplier("many", power));
}
