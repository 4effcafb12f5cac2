#include "views/charts/ramp.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace views {

namespace {

using Triple = std::array<double, 3>;

constexpr int lastStep = 6;
constexpr Triple white{0.95047, 1, 1.08883}; // D65

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double gamma(double channel)
{
    return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

Triple linearOf(const QColor &color)
{
    return {linear(static_cast<double>(color.redF())), linear(static_cast<double>(color.greenF())),
            linear(static_cast<double>(color.blueF()))};
}

/// CIELAB of an sRGB colour (IEC 61966-2-1, D65).
Triple labOf(const QColor &color)
{
    const auto [r, g, b] = linearOf(color);
    const Triple xyz{0.4124564 * r + 0.3575761 * g + 0.1804375 * b, 0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
                     0.0193339 * r + 0.1191920 * g + 0.9503041 * b};
    Triple f;
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = xyz[i] / white[i];
        f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

QColor colorOf(const Triple &lab)
{
    const double fy = (lab[0] + 16) / 116;
    const Triple f{fy + lab[1] / 500, fy, fy - lab[2] / 200};
    Triple xyz;
    for (std::size_t i = 0; i < 3; ++i) {
        const double cube = f[i] * f[i] * f[i];
        xyz[i] = white[i] * (cube > 216.0 / 24389 ? cube : (116 * f[i] - 16) * 27 / 24389);
    }
    const auto [x, y, z] = xyz;
    const Triple rgb{3.2404542 * x - 1.5371385 * y - 0.4985314 * z, -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
                     0.0556434 * x - 0.2040259 * y + 1.0572252 * z};
    const auto channel = [](double value) {
        return static_cast<int>(std::lround(gamma(std::clamp(value, 0.0, 1.0)) * 255));
    };
    return {channel(rgb[0]), channel(rgb[1]), channel(rgb[2])};
}

/// Between two steps of a ramp; `place` goes from 0 to 6.
QColor between(QColor (*ramp)(int, Theme), double place, Theme theme)
{
    place = std::clamp(place, 0.0, static_cast<double>(lastStep));
    const int step = std::min(static_cast<int>(place), lastStep - 1);
    const double part = place - step;
    const Triple from = labOf(ramp(step, theme)), to = labOf(ramp(step + 1, theme));
    Triple mixed;
    for (std::size_t i = 0; i < 3; ++i)
        mixed[i] = from[i] + part * (to[i] - from[i]);
    return colorOf(mixed);
}

/// Relative luminance (WCAG 2).
double luminance(const QColor &color)
{
    const auto [r, g, b] = linearOf(color);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

QColor sequentialAt(double along, Theme theme) { return between(sequential, along * lastStep, theme); }

QColor divergingAt(double along, Theme theme) { return between(diverging, (along + 1) / 2 * lastStep, theme); }

QColor readableOn(const QColor &ground)
{
    const QColor white = onCategorical(1, Theme::Light), black = onCategorical(1, Theme::Dark);
    return contrast(white, ground) >= contrast(black, ground) ? white : black;
}

} // namespace views
