#include "tests/support/catch.h"
#include "views/charts/palette.h"
#include "views/charts/ramp.h"

#include <QWidget>

#include <cmath>

using namespace views;

namespace {

double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

TEST_CASE("text is legible on every ground of both themes")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (const Token ground : {Token::Window, Token::Panel, Token::Card, Token::Head, Token::Selection}) {
            CHECK(contrast(color(Token::Text, theme), color(ground, theme)) >= 7.0);
            CHECK(contrast(color(Token::Text2, theme), color(ground, theme)) >= 4.5);
        }
        for (const Token text : {Token::Accent, Token::Positive, Token::Negative})
            CHECK(contrast(color(text, theme), color(Token::Card, theme)) >= 4.5);
        CHECK(contrast(color(Token::WarningText, theme), color(Token::WarningGround, theme)) >= 4.5);
        CHECK(contrast(color(Token::ErrorText, theme), color(Token::ErrorGround, theme)) >= 4.5);
        CHECK(contrast(color(Token::OnAccent, theme), color(Token::Accent, theme)) >= 4.5);
        CHECK(contrast(color(Token::BorderControl, theme), color(Token::Card, theme)) >= 3.0);
    }
}

TEST_CASE("sector colours stand out from the card and carry text")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (int slot = 0; slot <= 20; ++slot)
            CHECK(contrast(categorical(slot, theme), color(Token::Card, theme)) >= 3.0);
        for (int slot = 0; slot <= 10; ++slot) {
            CHECK(contrast(onCategorical(slot, theme), categorical(slot, theme)) >= 4.5);
        }
    }
}

TEST_CASE("slots outside one to twenty are the grey of all others")
{
    CHECK(categorical(21, Theme::Light) == categorical(0, Theme::Light));
    CHECK(categorical(-3, Theme::Dark) == categorical(0, Theme::Dark));
    CHECK(categorical(1, Theme::Light) == QColor(QStringLiteral("#144E93")));
    CHECK(categorical(10, Theme::Dark) == QColor(QStringLiteral("#C8AE58")));
}

TEST_CASE("the sequential ramp is monotone in lightness")
{
    for (int step = 1; step <= 6; ++step) {
        CHECK(luminance(sequential(step, Theme::Light)) < luminance(sequential(step - 1, Theme::Light)));
        CHECK(luminance(sequential(step, Theme::Dark)) > luminance(sequential(step - 1, Theme::Dark)));
    }
}

TEST_CASE("a widget tells its theme by its palette")
{
    QWidget widget;
    widget.setPalette(widgetPalette(Theme::Dark));
    CHECK(themeOf(&widget) == Theme::Dark);
    widget.setPalette(widgetPalette(Theme::Light));
    CHECK(themeOf(&widget) == Theme::Light);
}

TEST_CASE("a number in a heat map can be read on every colour")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (int place = -10; place <= 10; ++place) {
            const QColor ground = place < 0 ? divergingAt(place / 10.0, theme) : sequentialAt(place / 10.0, theme);
            const QColor text = readableOn(ground);
            CAPTURE(place, static_cast<int>(theme));
            CHECK(contrast(text, ground) >= 4.3);
            const QColor positive = divergingAt(place / 10.0, theme);
            CHECK(contrast(readableOn(positive), positive) >= 4.3);
        }
    }
}

TEST_CASE("between the steps of a ramp the colour goes evenly")
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (int step = 0; step <= 6; ++step) {
            CHECK(sequentialAt(step / 6.0, theme) == sequential(step, theme));
            CHECK(divergingAt(step / 3.0 - 1, theme) == diverging(step, theme));
        }
        const QColor between = sequentialAt(0.5 / 6, theme);
        CHECK(between != sequential(0, theme));
        CHECK(between != sequential(1, theme));
    }
}
