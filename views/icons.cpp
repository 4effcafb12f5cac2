#include "views/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>

namespace views {
namespace {

/// Width of the strokes in the 16-unit box: 1.4 px at 16 px, 1.3 px at 20 px, never thinner than 1.2 px;
/// large icons get a little lighter.
double strokeFor(double side)
{
    if (side < 16)
        return 1.2 * 16 / side;
    if (side > 24)
        return 1.2;
    return side >= 18 ? 1.3 * 16 / side : 1.4;
}

/// Draws one file of the set in the colours of the application's palette at the very size asked for.
class Engine : public QIconEngine
{
public:
    explicit Engine(QString name)
        : m_name(std::move(name))
    {
        QFile file(QStringLiteral(":/icons/") + m_name + QStringLiteral(".svg"));
        if (file.open(QIODevice::ReadOnly))
            m_svg = file.readAll();
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return m_svg.isEmpty(); }
    QIconEngine *clone() const override { return std::make_unique<Engine>(*this).release(); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        const int side = qMin(rect.width(), rect.height());
        const QPixmap drawn = draw({side, ratio}, colour(mode, state));
        QRectF place(0, 0, side, side);
        place.moveCenter(QRectF(rect).center());
        painter->drawPixmap(place.toRect(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels, as QIcon hands it over.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const double ratio = qMax(1.0, scale);
        return draw({qRound(qMin(size.width(), size.height()) / ratio), ratio}, colour(mode, state));
    }

private:
    struct Size
    {
        int side;     ///< device-independent pixels
        double ratio; ///< device pixels for one of them
    };

    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(QPalette::Active, state == QIcon::On ? QPalette::Link : QPalette::PlaceholderText);
    }

    QPixmap draw(Size size, const QColor &colour) const
    {
        const QString key =
            QStringLiteral("lp-icon/%1/%2/%3/%4").arg(m_name).arg(size.side).arg(size.ratio).arg(colour.name());
        QPixmap pixmap;
        if (m_svg.isEmpty() || size.side <= 0 || QPixmapCache::find(key, &pixmap))
            return pixmap;
        QByteArray svg = m_svg;
        svg.replace("#000", colour.name(QColor::HexRgb).toLatin1());
        const QByteArray stroke = QByteArray::number(strokeFor(size.side), 'f', 2);
        svg.replace("\"1.4\"", QByteArray('"' + stroke + '"'));
        const int pixels = qRound(size.side * size.ratio);
        QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer(svg).render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        pixmap = QPixmap::fromImage(std::move(image));
        pixmap.setDevicePixelRatio(size.ratio);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    QByteArray m_svg;
};

} // namespace

QIcon icon(const QString &name)
{
    // QIcon takes the engine into its care.
    return QIcon(std::make_unique<Engine>(name).release());
}

} // namespace views
