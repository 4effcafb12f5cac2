#include "views/figureimage.h"

#include "views/charts/chartview.h"
#include "views/charts/typeface.h"
#include "views/figurepainting.h"
#include "views/figuretableimage.h"
#include "views/figurewords.h"
#include "views/pagetitle.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace views {

namespace {

using FigurePtr = std::shared_ptr<const core::Figure>;

struct FigureImage
{
    Q_DECLARE_TR_FUNCTIONS(views::FigureImage)
};

constexpr qreal margin = 16;
constexpr qreal gap = 12;

QString footerText(const core::Figure &figure, const ImageOptions &options)
{
    QStringList parts;
    if (!options.filters.isEmpty())
        parts << FigureImage::tr("Filters: %1").arg(options.filters);
    parts << FigureImage::tr("Dataset %1").arg(QString::fromStdString(figure.dataset));
    if (!figure.revision.empty())
        parts << FigureImage::tr("revision %1").arg(QString::fromStdString(figure.revision));
    parts << QDate::currentDate().toString(Qt::ISODate);
    return parts.join(QStringLiteral(" · "));
}

void paintFooter(QPainter &painter, QRectF &area, const core::Figure &figure, const ImageOptions &options)
{
    paintNote(painter, area, footerText(figure, options), options.theme);
}

/// Paints what is around a figure alone and returns the room for it.
QRectF paintGround(QPainter &painter, const QRectF &whole, const core::Figure &figure, const ImageOptions &options)
{
    painter.fillRect(whole, color(Token::Card, options.theme));
    QRectF area = whole.adjusted(margin, margin - 2, -margin, -margin + 4);
    paintFooter(painter, area, figure, options);
    return area;
}

void paintSingle(QPainter &painter, const FigurePtr &figure, const Names &names, const ImageOptions &options)
{
    const QRectF area = paintGround(painter, QRectF(QPointF(), QSizeF(options.size)), *figure, options);
    paintFigure(painter, area, figure, names, options.theme);
}

/// The tiles of a page stand without a card at the top of `area`.
void paintTiles(QPainter &painter, QRectF &area, const FigurePtr &figure, const Names &names, Theme theme)
{
    const std::unique_ptr<ChartView> tiles = makeChart(core::ChartKind::Tiles);
    tiles->setPalette(widgetPalette(theme));
    tiles->setFigure(figure, names);
    const qreal height = tiles->heightForWidth(static_cast<int>(area.width()));
    painter.save();
    painter.translate(area.topLeft());
    tiles->draw(painter, QSizeF(area.width(), height));
    painter.restore();
    area.setTop(area.top() + height + gap);
}

int columnsOf(std::size_t cards, qreal width)
{
    return cards < 2 ? 1 : width >= 1700 && cards > 2 ? 3 : width >= 700 ? 2 : 1;
}

using Row = std::vector<FigurePtr>;

constexpr qreal cardPad = 12;
constexpr qreal cardFrame = 16; ///< above and below what is in a card

/// Cards lie two in a row, three when it is wide; a table that would be too small there, or much higher than the charts
/// beside it, has a row of its own.
std::vector<Row> rowsOf(const std::vector<FigurePtr> &cards, const Names &names, qreal width)
{
    const auto columns = static_cast<std::size_t>(columnsOf(cards.size(), width));
    const qreal room = (width + gap) / static_cast<qreal>(columns) - gap - 2 * cardPad;
    constexpr qreal highBeside = 400;
    std::vector<Row> rows;
    bool isFull = true;
    for (const FigurePtr &card : cards) {
        const bool whole = pictureKind(*card) == core::ChartKind::Table &&
                           (tableWidth(card, names) > room || tableHeight(card, names) > highBeside);
        if (whole || isFull)
            rows.emplace_back();
        rows.back().push_back(card);
        isFull = whole || rows.back().size() == columns;
    }
    return rows;
}

/// The height of a row of cards with the gap below.
struct Height
{
    qreal least;  ///< at which its charts can be read
    qreal wanted; ///< at which its tables show their rows
};

Height heightOf(const Row &row, const Names &names, qreal width)
{
    constexpr qreal ofChart = 290, ofReason = 120;
    const bool isBlankRow = std::ranges::all_of(row, [](const FigurePtr &figure) { return isBlank(*figure); });
    qreal charts = isBlankRow ? ofReason : ofChart, tables = 0;
    const auto inRow = static_cast<qreal>(row.size());
    const qreal room = std::floor((width - gap * (inRow - 1)) / inRow) - 2 * cardPad;
    for (const FigurePtr &figure : row) {
        qreal &height = pictureKind(*figure) == core::ChartKind::Table ? tables : charts;
        height = std::max(height, heightNeeded(figure, names, room).value_or(0) + cardFrame + gap);
    }
    return {charts, std::max(charts, tables)};
}

/// The cards of a page in rows.
struct Layout
{
    std::vector<Row> rows;
    std::vector<Height> heights;
    qreal least() const { return sum(&Height::least); }
    qreal wanted() const { return sum(&Height::wanted); }
    /// The height of a row when all of them share `room`: tables give way first.
    qreal height(std::size_t row, qreal room) const
    {
        const auto [low, high] = heights[row];
        if (room <= least())
            return low * room / least();
        if (room >= wanted())
            return high * room / wanted();
        return low + (high - low) * (room - least()) / (wanted() - least());
    }

private:
    qreal sum(qreal Height::*part) const
    {
        return std::accumulate(heights.begin(), heights.end(), 0.0,
                               [part](qreal all, const Height &one) { return all + one.*part; });
    }
};

Layout layoutOf(const std::vector<FigurePtr> &figures, const Names &names, qreal width)
{
    Layout layout;
    std::vector<FigurePtr> cards;
    for (const FigurePtr &figure : figures) {
        if (figure->spec.chart != core::ChartKind::Tiles)
            cards.push_back(figure);
    }
    layout.rows = rowsOf(cards, names, width - 2 * margin);
    for (const Row &row : layout.rows)
        layout.heights.push_back(heightOf(row, names, width - 2 * margin));
    return layout;
}

/// The cards of a row share its width, the rows the height in proportion to what they need.
void paintCards(QPainter &painter, const QRectF &area, const Layout &layout, const Names &names, Theme theme)
{
    const std::vector<Row> &rows = layout.rows;
    qreal top = area.top();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        const qreal height = std::floor(layout.height(i, area.height() + gap)) - gap;
        const auto inRow = static_cast<qreal>(row.size());
        const qreal width = std::floor((area.width() - gap * (inRow - 1)) / inRow);
        qreal left = area.left();
        for (const FigurePtr &figure : row) {
            const QRectF card(left + 0.5, top + 0.5, width - 1, height - 1);
            painter.setBrush(color(Token::Card, theme));
            painter.setPen(QPen(color(Token::Border, theme), 1));
            painter.drawRoundedRect(card, 6, 6);
            paintFigure(painter, card.adjusted(cardPad, cardFrame - 6, -cardPad, -6), figure, names, theme);
            left += width + gap;
        }
        top += height + gap;
    }
}

/// Paints what is around the cards and returns the room for them.
QRectF paintFrame(QPainter &painter, const QRectF &whole, const QString &page, const std::vector<FigurePtr> &figures,
                  const Names &names, const ImageOptions &options)
{
    const Theme theme = options.theme;
    painter.fillRect(whole, color(Token::Window, theme));
    QRectF area = whole.adjusted(margin, margin - 4, -margin, -margin + 4);
    const QString regions = headlineRegions(figures, names).value_or(QString());
    paintLine(painter, area, regions.isEmpty() ? title(page) : title(page) + QStringLiteral(" · ") + regions,
              typeface(TextRole::PageTitle, true), color(Token::Text, theme), 28);
    area.setTop(area.top() + 6);
    if (!figures.empty())
        paintFooter(painter, area, *figures.front(), options);
    if (options.rowsApart > 0)
        paintNote(painter, area, rowsApartText(options.rowsApart), theme);
    area.setBottom(area.bottom() - 6);
    for (const FigurePtr &figure : figures) {
        if (figure->spec.chart == core::ChartKind::Tiles)
            paintTiles(painter, area, figure, names, theme);
    }
    return area;
}

constexpr int lowest = 750, highest = 8000; ///< of pictures whose height is not chosen
constexpr int spare = 60;                   ///< as little as this left blank is no reason for another height

/// The height that is taken off a picture by what `paint` paints around the room it returns.
qreal heightAround(qreal width, const std::function<QRectF(QPainter &, const QRectF &)> &paint)
{
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&nothing);
    return highest - paint(painter, QRectF(0, 0, width, highest)).height();
}

/// The height of a page without its cards.
qreal frameHeight(const QString &page, const std::vector<FigurePtr> &figures, const Names &names,
                  const ImageOptions &options)
{
    return heightAround(options.size.width(),
                        [&](QPainter &painter, const QRectF &whole) {
                            return paintFrame(painter, whole, page, figures, names, options);
                        }) -
           gap;
}

/// Where the height is not chosen, that at which all is seen.
ImageOptions pageOptions(const QString &page, const std::vector<FigurePtr> &figures, const Names &names,
                         ImageOptions options)
{
    if (options.size.height() > 0)
        return options;
    const Layout layout = layoutOf(figures, names, options.size.width());
    const qreal height = frameHeight(page, figures, names, options) + layout.wanted();
    options.size.setHeight(std::clamp(static_cast<int>(std::ceil(height)), lowest, highest));
    return options;
}

ImageOptions figureOptions(const FigurePtr &figure, const Names &names, ImageOptions options)
{
    if (options.size.height() > 0)
        return options;
    const qreal around = heightAround(options.size.width(), [&](QPainter &painter, const QRectF &whole) {
        return paintGround(painter, whole, *figure, options);
    });
    const QSizeF room(options.size.width() - 2 * margin, lowest - around);
    const qreal needed = heightNeeded(figure, names, room.width()).value_or(0);
    const qreal filled = heightFilled(figure, names, room);
    const qreal least = filled < room.height() - spare ? filled : room.height();
    options.size.setHeight(std::min(static_cast<int>(std::ceil(std::max(needed, least) + around)), highest));
    return options;
}

/// Of a page that is higher than the picture all is smaller, at most by half; then its rows share the height.
void paintPage(QPainter &painter, const QString &page, const std::vector<FigurePtr> &figures, const Names &names,
               const ImageOptions &options)
{
    const Layout layout = layoutOf(figures, names, options.size.width());
    const qreal least = frameHeight(page, figures, names, options) + layout.least();
    const qreal factor = std::clamp(least / options.size.height(), 1.0, 2.0);
    painter.scale(1 / factor, 1 / factor);
    const QRectF area =
        paintFrame(painter, QRectF(QPointF(), QSizeF(options.size) * factor), page, figures, names, options);
    if (!layout.rows.empty())
        paintCards(painter, area, layout, names, options.theme);
}

using Paint = std::function<void(QPainter &)>;

/// What makes the picture again, without any personal path.
void addRecipe(QImage &image, const core::Figure &figure, const QString &name)
{
    image.setText(QStringLiteral("Figure"), name);
    image.setText(QStringLiteral("Dataset"), QString::fromStdString(figure.dataset));
    image.setText(QStringLiteral("Revision"), QString::fromStdString(figure.revision));
    image.setText(QStringLiteral("Software"), QStringLiteral("linping-explorer " LP_VERSION));
}

QImage raster(const ImageOptions &options, const Paint &paint)
{
    const int scale = std::clamp(options.scale, 1, 4);
    QImage image(options.size * scale, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.setDotsPerMeterX(static_cast<int>(std::lround(96 * scale / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(color(Token::Card, options.theme));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paint(painter);
    return image;
}

QByteArray vector(const ImageOptions &options, const core::Figure *figure, const QString &name, const Paint &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(), options.size));
    generator.setResolution(96);
    generator.setTitle(name);
    if (figure)
        generator.setDescription(
            QStringLiteral("figure %1; dataset %2; revision %3; linping-explorer " LP_VERSION)
                .arg(name, QString::fromStdString(figure->dataset), QString::fromStdString(figure->revision)));
    QPainter painter(&generator);
    painter.setRenderHints(QPainter::Antialiasing);
    paint(painter);
    painter.end();
    return bytes;
}

} // namespace

QString rowsApartText(std::size_t rows)
{
    return FigureImage::tr("Without the table of the panel (%1 rows), which is exported by itself.")
        .arg(numberText(static_cast<double>(rows), 0));
}

QImage figureImage(const FigurePtr &figure, const Names &names, const ImageOptions &asked)
{
    const ImageOptions options = figureOptions(figure, names, asked);
    QImage image = raster(options, [&](QPainter &painter) { paintSingle(painter, figure, names, options); });
    addRecipe(image, *figure, QString::fromStdString(figure->spec.id));
    return image;
}

QByteArray figureSvg(const FigurePtr &figure, const Names &names, const ImageOptions &asked)
{
    const ImageOptions options = figureOptions(figure, names, asked);
    return vector(options, figure.get(), QString::fromStdString(figure->spec.id),
                  [&](QPainter &painter) { paintSingle(painter, figure, names, options); });
}

QImage pageImage(const QString &page, const std::vector<FigurePtr> &figures, const Names &names,
                 const ImageOptions &asked)
{
    const ImageOptions options = pageOptions(page, figures, names, asked);
    QImage image = raster(options, [&](QPainter &painter) { paintPage(painter, page, figures, names, options); });
    if (!figures.empty())
        addRecipe(image, *figures.front(), page);
    return image;
}

QByteArray pageSvg(const QString &page, const std::vector<FigurePtr> &figures, const Names &names,
                   const ImageOptions &asked)
{
    const ImageOptions options = pageOptions(page, figures, names, asked);
    return vector(options, figures.empty() ? nullptr : figures.front().get(), page,
                  [&](QPainter &painter) { paintPage(painter, page, figures, names, options); });
}

} // namespace views
