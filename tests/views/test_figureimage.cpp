#include "tests/support/catch.h"
#include "tests/support/strings.h"
#include "tests/views/panelfigures.h"
#include "tests/views/sample.h"
#include "views/figureimage.h"

#include <QBuffer>
#include <QImageReader>
#include <QSvgRenderer>

using namespace views;

namespace {

std::size_t count(const QImage &image, const QColor &wanted)
{
    std::size_t found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == wanted ? 1u : 0u;
    }
    return found;
}

} // namespace

TEST_CASE("a picture has the size and scale that were asked for")
{
    ImageOptions options;
    options.size = {600, 400};
    options.scale = 2;
    const QImage image = figureImage(tests::lineFigure(), tests::sampleNames(), options);
    CHECK(image.size() == QSize(1200, 800));
    CHECK(count(image, color(Token::Accent, Theme::Light)) > 400);
    CHECK(image.pixelColor(1, 1) == color(Token::Card, Theme::Light));
    options.theme = Theme::Dark;
    CHECK(figureImage(tests::lineFigure(), tests::sampleNames(), options).pixelColor(1, 1) ==
          color(Token::Card, Theme::Dark));
}

TEST_CASE("a PNG names its figure, dataset and revision")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(figureImage(tests::lineFigure(), tests::sampleNames(), {}).save(&buffer, "PNG"));
    buffer.close();
    QImageReader reader(&buffer);
    CHECK(reader.text(QStringLiteral("Figure")) == QStringLiteral("overview/gdp"));
    CHECK(reader.text(QStringLiteral("Dataset")) == QStringLiteral("sample"));
    CHECK(reader.text(QStringLiteral("Revision")) == QStringLiteral("a41c9e2"));
}

TEST_CASE("an SVG is a valid picture of the same size with the words as text")
{
    ImageOptions options;
    options.size = {600, 400};
    const QByteArray svg = figureSvg(tests::lineFigure(true), tests::sampleNames(), options);
    CHECK(QSvgRenderer(svg).isValid());
    CHECK(svg.contains("viewBox=\"0 0 600 400\""));
    CHECK(svg.contains("a41c9e2"));
    CHECK(QString::fromUtf8(svg).contains(QStringLiteral("甲区")));
}

TEST_CASE("a page holds all its figures, tables too")
{
    auto table = tests::lineFigure(true);
    table->spec.chart = core::ChartKind::Table;
    auto tiles = tests::lineFigure();
    tiles->spec.chart = core::ChartKind::Tiles;
    const QImage image =
        pageImage(QStringLiteral("overview"), {tiles, tests::lineFigure(), table}, tests::sampleNames(), {});
    CHECK(image.width() == 1200);
    CHECK(image.height() >= 750);
    CHECK(image.pixelColor(1, 1) == color(Token::Window, Theme::Light));
    CHECK(count(image, color(Token::Accent, Theme::Light)) > 100);
    CHECK(QSvgRenderer(pageSvg(QStringLiteral("overview"), {tiles, table}, tests::sampleNames(), {})).isValid());
}

TEST_CASE("no column of a table is cut: it gets a row of its own on a page, and where that is too narrow smaller type")
{
    auto table = tests::lineFigure(true);
    table->spec.chart = core::ChartKind::Table;
    table->spec.subject = core::FigureSubject::Concentration;
    table->marks.resize(1);
    core::Mark &mark = table->marks.front();
    mark.keys.item = "equipment";
    mark.measures = {tests::number("lq", 1.25), tests::number("cr4", 12345.5), tests::number("known", 1234567),
                     tests::number("firms", 7654321), tests::number("coverage", 99.5)};
    const auto isWhole = [&](const QSize &size, bool page) {
        ImageOptions options;
        options.size = size;
        const std::vector<std::shared_ptr<const core::Figure>> figures{tests::lineFigure(), tests::lineFigure(), table};
        const QString svg =
            QString::fromUtf8(page ? pageSvg(QStringLiteral("clusters"), figures, tests::sampleNames(), options)
                                   : figureSvg(table, tests::sampleNames(), options));
        return svg.contains(QStringLiteral("1,234,567")) && svg.contains(QStringLiteral("7,654,321")) &&
               svg.contains(QStringLiteral("12,345.5")) && svg.contains(QStringLiteral("99.5"));
    };
    CHECK(isWhole({1200, 750}, true));
    CHECK(isWhole({720, 600}, true));
    CHECK(isWhole({300, 300}, false));
}

namespace {

std::shared_ptr<core::Figure> ranking(std::size_t places)
{
    auto figure = std::make_shared<core::Figure>();
    figure->spec.id = "enterprises/ranking";
    figure->spec.subject = core::FigureSubject::Organisations;
    figure->spec.chart = core::ChartKind::Bar;
    figure->shown = figure->of = places;
    for (std::size_t i = 0; i < places; ++i) {
        core::Mark mark;
        mark.keys.organisation = core::OrganisationId("e" + std::to_string(i));
        mark.keys.item = "企业" + std::to_string(i);
        mark.value = 1000 - static_cast<double>(i);
        figure->marks.push_back(mark);
    }
    return figure;
}

/// How many of its places a picture names and has the number of.
int places(const QByteArray &svg, std::size_t of)
{
    const QString text = QString::fromUtf8(svg);
    int found = 0;
    for (std::size_t i = 0; i < of; ++i) {
        const bool named = text.contains(QStringLiteral(">企业%1<").arg(i));
        CHECK(named == text.contains(QStringLiteral(">%1<").arg(i == 0 ? u"1,000"_qs : QString::number(1000 - i))));
        found += named ? 1 : 0;
    }
    return found;
}

} // namespace

TEST_CASE("a ranking on a page gets the height that the names and numbers of its bars need")
{
    const std::vector<std::shared_ptr<const core::Figure>> figures{
        ranking(12), tests::lineFigure(), tests::lineFigure(), tests::lineFigure(), tests::lineFigure()};
    CHECK(places(pageSvg(QStringLiteral("enterprises"), figures, tests::sampleNames(), {}), 12) == 12);
}

TEST_CASE("a picture is as high as what it shows: low for a few bars, of the usual height for a line")
{
    const auto height = [](std::size_t bars) { return figureImage(ranking(bars), tests::sampleNames(), {}).height(); };
    CHECK(height(9) < 450);
    CHECK(height(9) > 300);
    CHECK(height(12) > height(9));
    CHECK(height(60) > 750);
    CHECK(figureImage(tests::lineFigure(), tests::sampleNames(), {}).height() == 750);
}

TEST_CASE("a ranking in a picture too low for it has fewer places and says how many of how many")
{
    ImageOptions options;
    for (int height = 200; height <= 300; height += 10) {
        options.size = {500, height};
        const QByteArray svg = figureSvg(ranking(12), tests::sampleNames(), options);
        const int kept = places(svg, 12);
        CHECK(kept > 0);
        CHECK(kept < 12);
        CHECK(QString::fromUtf8(svg).contains(QStringLiteral("%1 / 12").arg(kept)));
    }
}

TEST_CASE("a table in a picture has the height of its rows, of very many it says how many are shown")
{
    const auto table = [](std::size_t rows) {
        auto figure = ranking(rows);
        figure->spec.chart = core::ChartKind::Table;
        return figure;
    };
    const auto drawn = [&](std::size_t rows, const ImageOptions &options, bool page) {
        const auto figure = table(rows);
        return QString::fromUtf8(
            page ? pageSvg(QStringLiteral("enterprises"), {figure, tests::lineFigure()}, tests::sampleNames(), options)
                 : figureSvg(figure, tests::sampleNames(), options));
    };
    for (const bool page : {true, false}) {
        CAPTURE(page);
        CHECK(places(drawn(31, {}, page).toUtf8(), 31) == 31);
        CHECK_FALSE(drawn(31, {}, page).contains(QStringLiteral("of 31 rows")));
        CHECK(drawn(40, {}, page).contains(QStringLiteral(">企业39<")));
        CHECK(drawn(50, {}, page).contains(QStringLiteral(">40 of 50 rows<")));
        ImageOptions low;
        low.size = {1200, 300};
        CHECK(drawn(31, low, page).contains(QStringLiteral("viewBox=\"0 0 1200 300\"")));
        CHECK(drawn(31, low, page).contains(QStringLiteral("of 31 rows")));
    }
}

TEST_CASE("a page says which table of it is exported by itself")
{
    ImageOptions options;
    CHECK_FALSE(pageSvg(QStringLiteral("enterprises"), {ranking(3)}, tests::sampleNames(), options).contains("2,000"));
    options.rowsApart = 2000;
    CHECK(pageSvg(QStringLiteral("enterprises"), {ranking(3)}, tests::sampleNames(), options).contains("2,000"));
}
