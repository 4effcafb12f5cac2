#include "models/output/csvwriter.h"
#include "tests/output/figures.h"
#include "tests/support/strings.h"

#include <QStringDecoder>

namespace {

output::Phrases codes()
{
    return {[](const QString &column) { return column; },
            [](const core::Keys &, const QString &field) -> QString { return u"the "_qs + field; },
            [](core::EmptyReason, core::Suppression) { return u"nobody printed it"_qs; },
            [](const core::Name &name) { return QString::fromStdString(name.zh); },
            [](const std::string &unit) { return QString::fromStdString(unit); }};
}

// Reads RFC 4180 character by character, knowing nothing of the writer.
QList<QStringList> readBack(const QString &text)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            rows.last().append(std::exchange(cell, {}));
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
            rows.last().append(std::exchange(cell, {}));
            rows.append(QStringList());
        } else {
            cell += c;
        }
    }
    rows.removeLast();
    return rows;
}

QList<QStringList> written(const std::vector<core::Figure> &figures)
{
    const QByteArray bytes = output::csv(figures, codes());
    REQUIRE(bytes.startsWith("\xEF\xBB\xBF"));
    return readBack(QString::fromUtf8(bytes.mid(3)));
}

} // namespace

TEST_CASE("one row a mark, with the columns that occur")
{
    const auto rows = written({tests::figureOf({tests::gdp2022(), tests::gdp2023()})});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].join(u'|') ==
          u"indicator|indicator_name|region|region_name|period|value|qualifier|unit|low|high|growth|growth_basis|"
          "growth_scope|implied|implied_low|implied_high|empty|empty_words|sources|other_claims");
    CHECK(rows[1].join(u'|') == u"gdp|the indicator|330113|the region|2022|1006.7|exact|亿元|1006.65|1006.75|10.6|"
                                "unstated|unstated||||||s010|1001@s009");
    CHECK(rows[2].join(u'|') == u"gdp|the indicator|330113|the region|2023|||亿元||||||1119|1113.824644|"
                                "1124.492823|not-published|nobody printed it||");
}

TEST_CASE("a computed number has the digits that its interval bears out, and its transform, but is not called exact")
{
    core::Mark mark = tests::gdp2022();
    mark.literal.clear();
    mark.claims.clear();
    mark.growth.reset();
    mark.computed = true;
    mark.value = 66.61000000000001;
    mark.interval = {66.555, 66.665, false, false};
    core::Figure figure = tests::figureOf({mark});
    figure.spec.transform = core::Transform::Change;
    const auto cell = [&figure](const QString &column) {
        const auto rows = written({figure});
        const auto place = rows[0].indexOf(column);
        return place < 0 ? QString() : rows[1][place];
    };
    CHECK(cell(u"value"_qs) == u"66.61"_qs);
    CHECK(cell(u"transform"_qs) == u"change"_qs);
    CHECK(cell(u"qualifier"_qs).isEmpty());
    CHECK(cell(u"low"_qs) == u"66.555"_qs);
    // Of a bound the end that is known.
    figure.marks.front().qualifier = core::Qualifier::AtLeast;
    figure.marks.front().interval.high = core::unbounded;
    CHECK(cell(u"value"_qs) == u"66.555"_qs);
    CHECK(cell(u"qualifier"_qs) == u"at_least"_qs);
    figure.marks.front() = tests::gdp2022();
    CHECK(cell(u"qualifier"_qs) == u"exact"_qs);
}

TEST_CASE("several figures are told apart by the first column")
{
    const auto rows = written({tests::figureOf({tests::gdp2022()}), tests::figureOf({tests::gdp2023()})});
    CHECK(rows[0].first() == u"figure");
    CHECK(rows[2].first() == u"indicators");
}

TEST_CASE("a cut table says of how many rows")
{
    core::Figure figure = tests::figureOf({tests::gdp2022()});
    figure.of = 12;
    const auto rows = written({figure});
    CHECK(rows[0].mid(rows[0].size() - 2).join(u'|') == u"shown|all");
    CHECK(rows[1].mid(rows[1].size() - 2).join(u'|') == u"1|12");
}

TEST_CASE("a figure without a mark is a row that says why")
{
    core::Figure figure;
    figure.empty = core::EmptyReason::Withheld;
    figure.of = 19;
    const auto rows = written({figure});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].join(u'|') == u"value|empty|empty_words|shown|all");
    CHECK(rows[1].join(u'|') == u"|withheld|nobody printed it|0|19");
}

TEST_CASE("published digits stay")
{
    core::Mark mark = tests::gdp2022();
    mark.literal = "-23.10";
    mark.keys.region = core::RegionCode("007");
    const auto rows = written({tests::figureOf({mark})});
    CHECK(rows[1].contains(u"-23.10"_qs));
    CHECK(rows[1].contains(u"007"_qs));
}

TEST_CASE("text is quoted where it must be and reads back as it was")
{
    core::Mark mark = tests::gdp2022();
    const QString text = u"向“制造+服务”转型, \"quoted\"\r\nsecond line"_qs;
    mark.attributes = {{"role", {text.toStdString(), ""}}};
    const auto rows = written({tests::figureOf({mark})});
    CHECK(rows[0].last() == u"role");
    CHECK(rows[1].last() == text);
}

TEST_CASE("formulas are disarmed, numbers are not touched")
{
    for (const QString &formula : {u"=1+1"_qs, u"+cmd|' /C calc'!A0"_qs, u"-2+3"_qs, u"@SUM(A1)"_qs, u"\t=1"_qs})
        CHECK(readBack(output::csvCell(formula) + u"\r\n")[0][0] == u"'" + formula);
    CHECK(readBack(output::csvCell(u"\r=1"_qs) + u"\r\n")[0][0] == u"'\r=1");
    for (const QString &number : {u"-8.3"_qs, u"+5"_qs, u"1006.7"_qs, u"1e-07"_qs, u"-1.5e+20"_qs})
        CHECK(output::csvCell(number) == number);
    CHECK(output::csvCell(u"a=b"_qs) == u"a=b");
}

TEST_CASE("GB18030 on request, without a mark of byte order")
{
    core::Mark mark = tests::gdp2022();
    mark.attributes = {{"role", {"临平 €𠮷", ""}}};
    const QByteArray bytes = output::csv({tests::figureOf({mark})}, codes(), output::Encoding::Gb18030);
    QStringDecoder decoder("GB18030");
    const QString text = decoder.decode(bytes);
    CHECK_FALSE(decoder.hasError());
    CHECK(text.startsWith(u"indicator,"));
    CHECK(text.contains(u"临平 €𠮷"_qs));
}

TEST_CASE("what has no sector is called something among marks by sector, and has no code")
{
    core::Mark equipment = tests::gdp2022();
    equipment.keys = {};
    equipment.keys.sector = core::SectorId("equipment");
    core::Mark none = equipment;
    none.keys = {};
    const auto rows = written({tests::figureOf({equipment, none})});
    REQUIRE(rows.size() == 3);
    const qsizetype code = rows[0].indexOf(u"sector"_qs), name = rows[0].indexOf(u"sector_name"_qs);
    CHECK(rows[1][code] == u"equipment"_qs);
    CHECK(rows[2][code].isEmpty());
    CHECK(rows[2][name] == u"the sector"_qs);
}

TEST_CASE("a code has its word in the column beside it")
{
    core::Mark mark;
    mark.attributes = {{"title", {"点火成功", ""}}, {"status", {"planned", ""}}};
    output::Phrases phrases = codes();
    phrases.word = [](const core::Attribute &attribute) { return attribute.name == "status" ? u"计划"_qs : QString(); };
    const QByteArray bytes = output::csv({tests::figureOf({mark})}, phrases);
    const auto rows = readBack(QString::fromUtf8(bytes.mid(3)));
    CHECK(rows[0].join(u'|') == u"value|title|status|status_words");
    CHECK(rows[1].join(u'|') == u"|点火成功|planned|计划");
}
