#include "app/cli.h"
#include "app/commands.h"
#include "models/core/codes.h"
#include "tests/support/strings.h"

#include <QFile>
#include <QRegularExpression>

using namespace app;

namespace {

Request parsed(const QString &line)
{
    const auto request = parse(line.split(u' ', Qt::SkipEmptyParts));
    REQUIRE(request.has_value());
    return *request;
}

template <class Command> Command commandIn(const QString &line)
{
    const Request request = parsed(line);
    REQUIRE(std::holds_alternative<Command>(request.command));
    return std::get<Command>(request.command);
}

// "code: arguments" of the error that a command line gives.
QString failure(const QString &line)
{
    const auto request = parse(line.split(u' ', Qt::SkipEmptyParts));
    if (request)
        return u"none"_qs;
    QStringList args;
    for (const std::string &arg : request.error().args)
        args.append(QString::fromStdString(arg));
    const std::string code(core::code(request.error().code));
    return QString::fromStdString(code) + u": "_qs + args.join(u" | "_qs);
}

} // namespace

TEST_CASE("without a command the window opens")
{
    CHECK(commandIn<ShowWindow>(u""_qs).path.isEmpty());
    CHECK(commandIn<ShowWindow>(u"./some/package"_qs).path == u"./some/package");
    CHECK(parsed(u"--store sqlite:a.sqlite"_qs).store == u"sqlite:a.sqlite");
}

TEST_CASE("the man page knows every command and option")
{
    QFile file(QStringLiteral(LP_SOURCE_DIR "/resources/desktop/linping-explorer.1"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).replace(u"\\-"_qs, u"-"_qs);
    const auto check = [&](const char *name) {
        INFO(name);
        const QString word = QRegularExpression::escape(QString::fromLatin1(name));
        CHECK(page.contains(
            QRegularExpression(u"^\\.(B|BR) "_qs + word + u"( |$)"_qs, QRegularExpression::MultilineOption)));
    };
    for (const Command &command : commands()) {
        if (*command.name != 0)
            check(command.name);
        for (const Option &option : command.options) {
            if (QLatin1String(option.name) != QLatin1String("--format")) // named in the synopsis of each command
                check(option.name);
        }
    }
    for (const Option &option : commonOptions())
        check(option.name);
}

TEST_CASE("commands take their arguments and options")
{
    CHECK(commandIn<Validate>(u"validate a b"_qs).paths == QStringList{u"a"_qs, u"b"_qs});
    CHECK(commandIn<Validate>(u"validate a --format json"_qs).format == ReportFormat::Json);
    CHECK_FALSE(commandIn<Import>(u"import a"_qs).take);
    CHECK(commandIn<Import>(u"import --yes a"_qs).take);
    CHECK(commandIn<ListFigures>(u"figures"_qs).format == ReportFormat::Text);
    CHECK(commandIn<ListRevisions>(u"revisions --format=json"_qs).format == ReportFormat::Json);
    CHECK(commandIn<UseRevision>(u"use r2"_qs).revision == u"r2");
    CHECK(commandIn<ShowHelp>(u"--help"_qs).command.isEmpty());
    CHECK(commandIn<ShowHelp>(u"export --help"_qs).command == u"export");
    CHECK(commandIn<ShowHelp>(u"export -h"_qs).command == u"export");
    CHECK(std::holds_alternative<ShowVersion>(parsed(u"--version"_qs).command));
}

TEST_CASE("options of every command stand anywhere")
{
    const Request request = parsed(u"--dataset other --lang zh figures --store s.sqlite"_qs);
    CHECK(std::holds_alternative<ListFigures>(request.command));
    CHECK(request.dataset == u"other");
    CHECK(request.store == u"s.sqlite");
    CHECK(request.language == views::Language::Chinese);
}

TEST_CASE("the name of an export may say what it is of")
{
    const auto request = commandIn<Export>(u"export page:enterprises -o a.png"_qs);
    CHECK(request.figure == u"enterprises"_qs);
    CHECK(request.named == Named::Page);
    CHECK(commandIn<Export>(u"export figure:enterprises -o a.png"_qs).named == Named::Figure);
    CHECK(commandIn<Export>(u"export view:page:x -o a.png"_qs).figure == u"page:x"_qs);
    CHECK(commandIn<Export>(u"export enterprises/table -o a.png"_qs).named == Named::Any);
}

TEST_CASE("an export is told what to show")
{
    const auto request = commandIn<Export>(
        u"export indicators -o g.json --years 2021..2024 --regions 330113,330100/* --sectors fashion "
        "--indicators gdp,gdp_pc_wan --periods 2024,2024-Q1 --transform index --base 2021 --kind bar --top 5 "
        "--sort value:desc --measure count --group-by sector --as-of r1"_qs);
    CHECK(request.figure == u"indicators");
    CHECK(request.file == u"g.json");
    CHECK(request.format == FileFormat::Json);
    CHECK(request.filter.firstYear == 2021);
    CHECK(request.filter.lastYear == 2024);
    CHECK(request.filter.regions == std::vector{core::RegionCode("330113"), core::RegionCode("330100/*")});
    CHECK(request.filter.sectors == std::vector{core::SectorId("fashion")});
    CHECK(request.change.indicators == std::vector{core::IndicatorId("gdp"), core::IndicatorId("gdp_pc_wan")});
    REQUIRE(request.change.periods.size() == 2);
    CHECK(request.change.periods[1].text() == "2024-Q1");
    CHECK(request.change.transform == core::Transform::Index);
    CHECK(request.change.base == core::Period::ofYear(2021));
    CHECK(request.change.chart == core::ChartKind::Bar);
    CHECK(request.change.top == 5);
    CHECK(request.change.sort == "value:desc");
    CHECK(request.change.measure == "count");
    CHECK(request.change.groupBy == "sector");
    CHECK(request.asOf == u"r1");
}

TEST_CASE("values of dimensions are told one dimension after the other")
{
    const auto request = commandIn<Export>(u"export enterprises -o - --where size=large,medium --where "
                                           "cluster=digital --where size=small --where kind="_qs);
    CHECK(request.filter.chosen("size") == std::vector<std::string>{"large", "medium", "small"});
    CHECK(request.filter.chosen("cluster") == std::vector<std::string>{"digital"});
    CHECK(request.filter.chosen("kind") == std::vector<std::string>{""});
    CHECK(request.filter.where.size() == 3);
    CHECK(commandIn<Export>(u"export x -o - --top 3 --top 5"_qs).change.top == 5);
}

TEST_CASE("an image is told how to look")
{
    const auto request = commandIn<Export>(u"export overview -o a.PNG --size 800x600 --scale 2 --theme dark"_qs);
    CHECK(request.format == FileFormat::Png);
    CHECK(request.size == QSize(800, 600));
    CHECK(request.scale == 2);
    CHECK(request.theme == views::Theme::Dark);
    CHECK(commandIn<Export>(u"export x -o a.csv --encoding gb18030"_qs).encoding == output::Encoding::Gb18030);
    CHECK(commandIn<Export>(u"export x -o -"_qs).format == FileFormat::Json);
    CHECK(commandIn<Export>(u"export x -o - --format csv"_qs).format == FileFormat::Csv);
}

TEST_CASE("years are a range, open on either side, or one year")
{
    const auto years = [](const char16_t *text) {
        const auto filter = parseYears(QString::fromUtf16(text));
        return filter ? std::pair(filter->firstYear.value_or(0), filter->lastYear.value_or(0)) : std::pair(-1, -1);
    };
    CHECK(years(u"2020..2024") == std::pair(2020, 2024));
    CHECK(years(u"2020..") == std::pair(2020, 0));
    CHECK(years(u"..2024") == std::pair(0, 2024));
    CHECK(years(u"2024") == std::pair(2024, 2024));
    for (const char16_t *wrong : {u"", u"..", u"2024..2020", u"20204", u"2020-2024", u"20202024", u"x", u"2020...2024"})
        CHECK(years(wrong) == std::pair(-1, -1));
}

TEST_CASE("what is wrong is named")
{
    CHECK(failure(u"verify a.png"_qs) == u"unknown-command: verify");
    CHECK(failure(u"salvage a"_qs) == u"unknown-command: salvage");
    CHECK(failure(u"validate"_qs) == u"missing-argument: PATH…");
    CHECK(failure(u"validate a --yes"_qs) == u"unknown-option: --yes");
    CHECK(failure(u"validate a --format xml"_qs) == u"bad-value: --format | xml | text, json");
    CHECK(failure(u"figures extra"_qs) == u"unexpected-argument: extra");
    CHECK(failure(u"use"_qs) == u"missing-argument: REV");
    CHECK(failure(u"--nonsense"_qs) == u"unknown-option: --nonsense");
    CHECK(failure(u"figures --lang fr"_qs) == u"bad-value: --lang | fr | zh, en");
    CHECK(failure(u"import a --yes=1"_qs) == u"unknown-option: --yes=1");
    CHECK(failure(u"./a ./b"_qs) == u"unexpected-argument: ./b");
}

TEST_CASE("an export names what it cannot take")
{
    CHECK(failure(u"export indicators"_qs) == u"missing-argument: -o FILE");
    CHECK(failure(u"export -o a.json"_qs) == u"missing-argument: FIGURE|PAGE|VIEW");
    CHECK(failure(u"export x -o a.pdf"_qs) == u"unsupported-format: a.pdf | .png, .svg, .csv, .json");
    CHECK(failure(u"export x -o"_qs) == u"missing-value: -o");
    CHECK(failure(u"export x -o a.json --years"_qs) == u"missing-value: --years");
    CHECK(failure(u"export x --years --top 3 -o a.json"_qs) == u"missing-value: --years");
    CHECK(failure(u"export x -o a.json --years 24"_qs) == u"bad-years: 24");
    CHECK(failure(u"export x -o a.json --periods 2024-13"_qs).startsWith(u"bad-period"));
    CHECK(failure(u"export x -o a.json --transform cubed"_qs) == u"unknown-transform: cubed");
    CHECK(failure(u"export x -o a.json --kind pie"_qs) == u"unknown-chart: pie");
    CHECK(failure(u"export x -o a.json --regions a,,b"_qs) == u"bad-value: --regions | a,,b | A,B,…");
    for (const QString &top : {u"0"_qs, u"-1"_qs, u"many"_qs})
        CHECK(failure(u"export x -o a.json --top "_qs + top).startsWith(u"bad-value: --top"));
    for (const QString &size : {u"800"_qs, u"0x0"_qs, u"99999x100"_qs, u"800X600"_qs})
        CHECK(failure(u"export x -o a.png --size "_qs + size).startsWith(u"bad-value: --size"));
    CHECK(failure(u"export x -o a.png --scale 9"_qs) == u"bad-value: --scale | 9 | 1, 2, 3, 4");
}

TEST_CASE("the language of messages is known before anything else is read")
{
    CHECK(languageOf({u"verify"_qs, u"--lang"_qs, u"zh"_qs}) == views::Language::Chinese);
    CHECK(languageOf({u"--lang=en"_qs}) == views::Language::English);
    CHECK_FALSE(languageOf({u"--lang"_qs}).has_value());
}

TEST_CASE("the help names every command and every option")
{
    const QString help = helpText({});
    for (const Command &known : commands()) {
        CHECK(help.contains(QString::fromUtf8(known.name)));
        const QString own = helpText(QString::fromUtf8(known.name));
        for (const Option &option : known.options) {
            CHECK(help.contains(QString::fromUtf8(option.name) + u' '));
            CHECK(own.contains(QString::fromUtf8(option.help)));
        }
    }
    CHECK_FALSE(helpText(u"use"_qs).contains(u"--transform"));
}
