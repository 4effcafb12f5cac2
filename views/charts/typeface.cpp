#include "views/charts/typeface.h"

#include <array>
#include <cstddef>

namespace views {

QStringList fontFamilies()
{
    return {QStringLiteral("Noto Sans CJK SC"),    QStringLiteral("Source Han Sans SC"), QStringLiteral("Noto Sans SC"),
            QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC"),
            QStringLiteral("Droid Sans Fallback"), QStringLiteral("sans-serif")};
}

namespace {

constexpr std::array<int, 6> pixels{12, 13, 15, 17, 20, 27};

std::array<std::array<QFont, 2>, pixels.size()> makeFonts()
{
    std::array<std::array<QFont, 2>, pixels.size()> fonts;
    for (std::size_t role = 0; role < pixels.size(); ++role) {
        for (const bool bold : {false, true}) {
            QFont &font = fonts[role][bold ? 1 : 0];
            font.setFamilies(fontFamilies());
            font.setPixelSize(pixels[role]);
            font.setBold(bold);
        }
    }
    return fonts;
}

} // namespace

int pixelSize(TextRole role) { return pixels[static_cast<std::size_t>(role)]; }

QFont typeface(TextRole role, bool bold)
{
    // Copies of one font share what the toolkit has found for it; finding it anew is slow.
    static const std::array<std::array<QFont, 2>, pixels.size()> fonts = makeFonts();
    return fonts[static_cast<std::size_t>(role)][bold ? 1 : 0];
}

} // namespace views
