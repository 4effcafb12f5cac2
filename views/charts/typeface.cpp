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

QFont typeface(TextRole role, bool bold)
{
    static constexpr std::array<int, 6> pixels{12, 13, 15, 17, 20, 27};
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(pixels[static_cast<std::size_t>(role)]);
    font.setBold(bold);
    return font;
}

} // namespace views
