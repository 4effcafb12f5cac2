#include "models/output/panelcsv.h"
#include "tests/core/panelsample.h"
#include "tests/support/strings.h"

using output::panelCsvLines;

TEST_CASE("The header of a panel names its fields after the mark of UTF-8")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.schema.fields[5].role = core::PanelRole::Ignore;
    texts.schema.fields[7].name = "=output, \"gross\"";
    CHECK(output::panelCsvHeader(*tests::panelOf(texts).head) ==
          "\xEF\xBB\xBF"
          "enterprise_id,name,year,region_code,sector,employees,\"'=output, \"\"gross\"\"\",score\r\n");
}

TEST_CASE("Lines of a panel keep the digits as published, blanks and later names")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows = {texts.rows[0], texts.rows[2], texts.rows[6]};
    texts.rows[0][2] = "2024";
    texts.rows[2][2] = "2024";
    texts.rows.erase(texts.rows.begin() + 1);
    const core::Panel panel = tests::panelOf(texts);
    CHECK(panelCsvLines(*panel.head, 2024, *panel.rows) ==
          QByteArray("e1,临平智造,2024,330113,equipment,高新|小巨人,100,1000.50,1\r\n"
                     "e3,临平纺织,2024,330113,fashion,,180,700.00,2.25\r\n"));
}

TEST_CASE("Cells that a spreadsheet would run or that hold a separator are quoted and made harmless")
{
    tests::PanelTexts texts = tests::smallPanel();
    texts.rows = {texts.rows[0]};
    texts.rows[0][0] = "@id";
    texts.rows[0][1] = "＝甲, \"乙\"";
    texts.rows[0][4] = "-1+2";
    texts.rows[0][6] = "-5";
    const core::Panel panel = tests::panelOf(texts);
    CHECK(panelCsvLines(*panel.head, 2022, *panel.rows) ==
          QByteArray("'@id,\"'＝甲, \"\"乙\"\"\",2022,330113,'-1+2,高新|小巨人,-5,1000.50,1\r\n"));
}

TEST_CASE("Guarded lines leave the numbers of too few enterprises blank and name them")
{
    tests::PanelTexts texts = tests::smallPanel();
    const core::Panel panel = tests::panelOf(texts);
    const core::RowGuard guard = core::RowGuard::of(panel); // two enterprises a sector and region at most
    CHECK(output::panelCsvHeader(*panel.head, true).endsWith(",score,withheld\r\n"));
    const QByteArray lines = panelCsvLines(*panel.head, 2022, *panel.rows, &guard);
    CHECK(lines.startsWith("e1,临平智造,2022,330113,equipment,高新|小巨人,,,,"
                           "employees:too-few-firms|output:too-few-firms|score:too-few-firms\r\n"));
    texts.schema.fields[8].name = "withheld";
    CHECK(output::panelCsvHeader(*tests::panelOf(texts).head, true).endsWith(",withheld,withheld_\r\n"));
}

TEST_CASE("Rows are written by their numbers with the columns wanted, which alone are said to lack a number")
{
    using Of = core::SortColumn::Of;
    const core::Panel panel = tests::panelOf(tests::smallPanel());
    const output::PanelColumns columns{{Of::Measure, 1}, {Of::Name}, {Of::Year}};
    CHECK(output::panelCsvHeader(*panel.head, true, columns) == "\xEF\xBB\xBFoutput,name,year,withheld\r\n");
    CHECK(panelCsvLines(panel, std::vector<std::uint32_t>{10, 0}, columns) == QByteArray("450.75,余杭光电,2024\r\n"
                                                                                         "1000.50,临平智造,2022\r\n"));
    const core::RowGuard guard = core::RowGuard::of(panel);
    CHECK(panelCsvLines(panel, std::vector<std::uint32_t>{0}, columns, &guard) ==
          QByteArray(",临平智造,2022,output:too-few-firms\r\n"));
}
