#include "views/figurepainting.h"

#include "models/core/figurebuild.h"
#include "views/badge.h"
#include "views/charts/chartview.h"
#include "views/charts/overlay.h"
#include "views/charts/typeface.h"
#include "views/figurecaption.h"
#include "views/figuretableimage.h"
#include "views/figurewords.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

using FigurePtr = std::shared_ptr<const core::Figure>;

constexpr qreal gap = 12;
constexpr qreal captionHeight = 48; ///< of title and subtitle with the room below

/// A text in as many lines as it takes.
QStringList broken(QString text, const QFont &font, qreal width)
{
    QStringList lines;
    while (!text.isEmpty()) {
        const QStringList two = twoLines(text, font, width);
        lines << two.front();
        text = two.value(1);
    }
    return lines;
}

/// Verdict with sign and ground at the right of the title; returns the width it took.
qreal paintVerdict(QPainter &painter, const QRectF &area, const core::Figure &figure, Theme theme)
{
    const core::ComparabilityVerdict &verdict = figure.comparability;
    const bool series = figure.spec.subject == core::FigureSubject::Series && !isBlank(figure);
    if (!series && !FigureCaption::isJudged(figure))
        return 0;
    const bool green = verdict.verdict == core::Comparability::Green, red = verdict.verdict == core::Comparability::Red;
    const QString text = FigureCaption::comparability(verdict);
    const QFont font = typeface(TextRole::Caption);
    const qreal width = std::ceil(textWidth(text, font)) + 30;
    const QRectF box(std::floor(area.right() - width) - 0.5, std::floor(area.top()) + 1.5, width, 18);
    painter.setBrush(color(green ? Token::InfoGround : red ? Token::ErrorGround : Token::WarningGround, theme));
    painter.setPen(QPen(color(green ? Token::InfoEdge : red ? Token::ErrorEdge : Token::WarningEdge, theme), 1));
    painter.drawRoundedRect(box, 3, 3);
    drawSign(painter, QRectF(box.left() + 5, box.top() + 2, 14, 14),
             green ? Sign::Tick
             : red ? Sign::Cross
                   : Sign::Triangle,
             theme);
    drawText(painter, box.adjusted(23, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text, font,
             color(green ? Token::Accent
                   : red ? Token::ErrorText
                         : Token::WarningText,
                   theme));
    return width + gap;
}

/// Notices, sources and the hairline above them, taken from the foot of `area`.
void paintFoot(QPainter &painter, QRectF &area, const core::Figure &figure, const Names &names, Theme theme)
{
    paintNote(painter, area, FigureCaption::sources(figure, names), theme);
    paintNote(painter, area, FigureCaption::footnotes(figure, names), theme);
    area.setBottom(area.bottom() - 6);
    const qreal y = std::floor(area.bottom()) + 0.5;
    painter.setPen(QPen(color(Token::Border, theme), 1));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    area.setBottom(area.bottom() - 6);
}

int heightWanted(const core::Figure &figure, const Names &names, qreal width)
{
    const auto chart = chartFor(std::make_shared<const core::Figure>(figure), names, Theme::Light);
    return chart ? chart->heightForWidth(static_cast<int>(width)) : -1;
}

/// A ranking in a picture too low for it has as many places as can be read, and says how many of how many.
FigurePtr fitted(const FigurePtr &figure, const Names &names, const QSizeF &size)
{
    if (figure->spec.subject != core::FigureSubject::Organisations)
        return figure;
    const auto roomIn = [&](const core::Figure &one) { return size.height() - heightAround(one, names, size.width()); };
    const int wanted = heightWanted(*figure, names, size.width());
    if (wanted <= 0 || wanted <= roomIn(*figure))
        return figure;
    core::Figure first = *figure;
    core::addNotice(first, core::Notice::CutToTop);
    const qreal room = roomIn(first);
    const auto most =
        static_cast<std::size_t>(std::max(1.0, std::floor(static_cast<qreal>(first.marks.size()) * room / wanted)));
    first.marks.resize(std::min(most, first.marks.size()));
    while (first.marks.size() > 1 && heightWanted(first, names, size.width()) > room)
        first.marks.pop_back();
    first.shown = std::min(first.shown, first.marks.size());
    return std::make_shared<const core::Figure>(std::move(first));
}

} // namespace

void paintLine(QPainter &painter, QRectF &area, const QString &text, const QFont &font, const QColor &color,
               qreal height)
{
    if (text.isEmpty())
        return;
    drawText(painter, QRectF(area.left(), area.top(), area.width(), height), Qt::AlignLeft | Qt::AlignVCenter, text,
             font, color);
    area.setTop(area.top() + height);
}

void paintNote(QPainter &painter, QRectF &area, const QString &text, Theme theme)
{
    const QFont font = typeface(TextRole::Caption);
    const QStringList lines = broken(text, font, area.width());
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        drawText(painter, QRectF(area.left(), area.bottom() - 18, area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                 *line, font, color(Token::Text2, theme));
        area.setBottom(area.bottom() - 18);
    }
}

core::ChartKind pictureKind(const core::Figure &figure)
{
    const bool events = figure.spec.subject == core::FigureSubject::Milestones;
    return events ? core::ChartKind::Timeline : drawnKind(figure);
}

std::unique_ptr<ChartView> chartFor(const FigurePtr &figure, const Names &names, Theme theme)
{
    std::unique_ptr<ChartView> chart = makeChart(pictureKind(*figure));
    if (chart) {
        chart->setPalette(widgetPalette(theme));
        chart->setFigure(figure, names);
    }
    return chart;
}

qreal heightAround(const core::Figure &figure, const Names &names, qreal width)
{
    const QFont font = typeface(TextRole::Caption);
    const auto lines = broken(FigureCaption::sources(figure, names), font, width).size() +
                       broken(FigureCaption::footnotes(figure, names), font, width).size();
    return captionHeight + 12 + 18 * static_cast<qreal>(lines);
}

std::optional<qreal> heightNeeded(const FigurePtr &figure, const Names &names, qreal width)
{
    const std::unique_ptr<ChartView> chart = chartFor(figure, names, Theme::Light);
    const qreal wanted = chart ? chart->heightForWidth(static_cast<int>(width)) : tableHeight(figure, names);
    return wanted > 0 ? std::optional(wanted + heightAround(*figure, names, width) + 1) : std::nullopt;
}

qreal heightFilled(const FigurePtr &figure, const Names &names, const QSizeF &size)
{
    constexpr qreal below = 12; ///< between the drawing and the hairline
    const qreal around = heightAround(*figure, names, size.width()) + 1;
    const std::unique_ptr<ChartView> chart = chartFor(figure, names, Theme::Light);
    if (!chart)
        return around + tableHeight(figure, names);
    QImage drawing(QSizeF(size.width(), std::max(1.0, size.height() - around)).toSize(),
                   QImage::Format_ARGB32_Premultiplied);
    drawing.fill(Qt::transparent);
    {
        QPainter painter(&drawing);
        chart->resize(drawing.size());
        chart->draw(painter, drawing.size());
    }
    const auto isDrawn = [&](int line) {
        const auto *pixels = reinterpret_cast<const QRgb *>(drawing.constScanLine(line));
        return std::any_of(pixels, pixels + drawing.width(), [](QRgb pixel) { return qAlpha(pixel) > 0; });
    };
    int lines = drawing.height();
    while (lines > 0 && !isDrawn(lines - 1))
        --lines;
    return around + lines + below;
}

void paintFigure(QPainter &painter, QRectF area, const FigurePtr &whole, const Names &names, Theme theme)
{
    const FigurePtr figure = fitted(whole, names, area.size());
    const qreal verdict = paintVerdict(painter, area, *figure, theme);
    const QRectF titleRow(area.left(), area.top(), area.width() - verdict, 20);
    drawText(painter, titleRow, Qt::AlignLeft | Qt::AlignVCenter, FigureCaption::title(*figure, names),
             typeface(TextRole::CardTitle, true), color(Token::Text, theme));
    QRectF subtitleRow(area.left(), area.top() + 22, area.width(), 18);
    area.setTop(area.top() + captionHeight);
    paintFoot(painter, area, *figure, names, theme);
    const std::unique_ptr<ChartView> chart = chartFor(figure, names, theme);
    painter.save();
    painter.translate(std::floor(area.left()), std::floor(area.top()));
    if (chart) {
        chart->resize(area.size().toSize());
        chart->draw(painter, area.size());
    } else {
        paintTable(painter, area.size(), figure, names, theme);
    }
    painter.restore();
    paintLine(painter, subtitleRow, FigureCaption::subtitle(*figure, names, chart ? chart->note() : QString()),
              typeface(TextRole::Caption), color(Token::Text2, theme), 18);
}

} // namespace views
