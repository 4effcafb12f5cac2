#include "tests/support/strings.h"
#include "views/icons.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>

namespace {

QStringList names()
{
    QStringList found = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    found.replaceInStrings(QStringLiteral(".svg"), QString());
    found.removeAll(QStringLiteral("app"));
    return found;
}

/// How much of the picture is covered, 0…1.
double ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    }
    return sum / (image.width() * image.height());
}

/// The colour of the most opaque pixel.
QColor colourOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            best = qAlpha(image.pixel(x, y)) > qAlpha(best) ? image.pixel(x, y) : best;
    }
    return QColor(best);
}

} // namespace

TEST_CASE("every icon of the set draws something, and not everything")
{
    CHECK(names().size() >= 45);
    for (const QString &name : names()) {
        INFO(name.toStdString());
        for (const int side : {8, 16, 20, 32}) {
            const QPixmap pixmap = views::icon(name).pixmap(QSize(side, side), 1.0);
            CHECK(pixmap.size() == QSize(side, side));
            CHECK(ink(pixmap) > 0.03);
            CHECK(ink(pixmap) < 0.7);
        }
    }
}

TEST_CASE("no two icons look the same")
{
    QList<QImage> seen;
    for (const QString &name : names()) {
        INFO(name.toStdString());
        const QImage image = views::icon(name).pixmap(QSize(32, 32), 1.0).toImage();
        CHECK_FALSE(seen.contains(image));
        seen.append(image);
    }
}

TEST_CASE("an icon takes its colours from the palette, also when it changes")
{
    const QPalette before = QGuiApplication::palette();
    QPalette palette = before;
    palette.setColor(QPalette::PlaceholderText, QColor(10, 20, 30));
    palette.setColor(QPalette::Link, QColor(200, 0, 0));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0, 200, 0));
    QGuiApplication::setPalette(palette);
    const QIcon icon = views::icon(QStringLiteral("table"));
    const QSize size(64, 64);
    CHECK(colourOf(icon.pixmap(size, 1.0)) == QColor(10, 20, 30));
    CHECK(colourOf(icon.pixmap(size, 1.0, QIcon::Normal, QIcon::On)) == QColor(200, 0, 0));
    CHECK(colourOf(icon.pixmap(size, 1.0, QIcon::Disabled)) == QColor(0, 200, 0));
    palette.setColor(QPalette::PlaceholderText, QColor(90, 80, 70));
    QGuiApplication::setPalette(palette);
    CHECK(colourOf(icon.pixmap(size, 1.0)) == QColor(90, 80, 70));
    QGuiApplication::setPalette(before);
}

TEST_CASE("an icon is as sharp as the screen")
{
    const QPixmap pixmap = views::icon(QStringLiteral("export")).pixmap(QSize(16, 16), 2.0);
    CHECK(pixmap.size() == QSize(32, 32));
    CHECK(pixmap.devicePixelRatio() == 2.0);
    QImage canvas(64, 64, QImage::Format_ARGB32_Premultiplied);
    canvas.fill(Qt::transparent);
    QPainter painter(&canvas);
    views::icon(QStringLiteral("export")).paint(&painter, QRect(0, 0, 64, 64));
    painter.end();
    CHECK(canvas.pixelColor(32, 14).alpha() == 255);
}

TEST_CASE("an unknown name is a null icon")
{
    CHECK(views::icon(QStringLiteral("no-such-icon")).pixmap(QSize(16, 16)).isNull());
}

// Not run with the others: draws all icons in both themes at 16 and 32 px for a person to look at.
TEST_CASE("contact sheet", "[.sheet]")
{
    const QStringList all = names();
    const int columns = 10;
    const int cell = 76;
    const int height = (static_cast<int>(all.size()) + columns - 1) / columns * cell;
    QImage sheet(columns * cell, 2 * height, QImage::Format_RGB32);
    QPainter painter(&sheet);
    const QPalette before = QGuiApplication::palette();
    for (int theme = 0; theme < 2; ++theme) {
        QPalette palette = before;
        palette.setColor(QPalette::PlaceholderText, theme ? QColor(0xA7B1B9) : QColor(0x55606A));
        QGuiApplication::setPalette(palette);
        painter.fillRect(0, theme * height, sheet.width(), height, theme ? QColor(0x20262B) : QColor(Qt::white));
        painter.setPen(palette.color(QPalette::PlaceholderText));
        painter.setFont(QFont(QStringLiteral("Noto Sans CJK SC"), 6));
        for (int i = 0; i < all.size(); ++i) {
            const QPoint at(i % columns * cell + 8, theme * height + i / columns * cell + 6);
            views::icon(all[i]).paint(&painter, QRect(at, QSize(16, 16)));
            views::icon(all[i]).paint(&painter, QRect(at + QPoint(24, 0), QSize(32, 32)));
            painter.drawText(at + QPoint(0, 54), all[i]);
        }
    }
    QGuiApplication::setPalette(before);
    const QString path = QDir::temp().filePath(QStringLiteral("linping-icons.png"));
    REQUIRE(sheet.save(path));
    WARN("written to " + path.toStdString());
}
