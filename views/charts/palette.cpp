#include "views/charts/palette.h"

#include <QWidget>

#include <array>
#include <cstddef>

namespace views {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
    QColor in(Theme theme) const { return QColor::fromRgb(theme == Theme::Light ? light : dark); }
};

// In the order of Token.
constexpr std::array<Pair, 26> tokens{{
    {0xF2F4F5, 0x14181B}, // Window
    {0xF8F9FA, 0x191E22}, // Panel
    {0xFFFFFF, 0x20262B}, // Card
    {0xF2F4F5, 0x1A1F23}, // Head
    {0xEAEEF0, 0x2A3238}, // Hover
    {0xD5EAEC, 0x16444B}, // Selection
    {0xD8DDE1, 0x343D44}, // Border
    {0xBAC3C9, 0x4A545C}, // BorderSoft
    {0x8A959D, 0x6C7780}, // BorderControl
    {0xE4E8EB, 0x2E363C}, // Grid
    {0x9AA4AC, 0x6C7780}, // Axis
    {0x1A2024, 0xE7EBEE}, // Text
    {0x55606A, 0xA7B1B9}, // Text2
    {0x8B959D, 0x727D86}, // Text3
    {0x0B6B75, 0x56BAC4}, // Accent
    {0xFFFFFF, 0x08272B}, // OnAccent
    {0x2158A5, 0x86B6F2}, // Positive
    {0xA34A00, 0xF2A663}, // Negative
    {0xE4F1F2, 0x143338}, // InfoGround
    {0x9CCBD0, 0x2C636A}, // InfoEdge
    {0x765000, 0xF0C968}, // WarningText
    {0xFFF5DA, 0x322A14}, // WarningGround
    {0xDDB650, 0x6E5B22}, // WarningEdge
    {0xA3182F, 0xFF9CAA}, // ErrorText
    {0xFCEBED, 0x3A1D23}, // ErrorGround
    {0xE2A0AA, 0x7A3A46}, // ErrorEdge
}};
static_assert(tokens.size() == static_cast<std::size_t>(Token::ErrorEdge) + 1);

// Slot 0 is the grey of all others.
constexpr std::array<Pair, 11> slots{{
    {0x8A9299, 0x7C868E},
    {0x144E93, 0x1F86D4},
    {0x07A07E, 0x2CC6B1},
    {0x8C2C54, 0xD65773},
    {0x669C5A, 0x93E0A0},
    {0x8F6098, 0xA78CB9},
    {0x873303, 0xBE6B3F},
    {0x21A1BA, 0x70D0E4},
    {0xAD4D4A, 0xDB938C},
    {0x8384ED, 0x9AA3F2},
    {0x9B6500, 0xC8AE58},
}};

constexpr std::array<Pair, 7> sequentialSteps{{
    {0xDCECEE, 0x24383D},
    {0xB5D6DA, 0x2B5056},
    {0x86BBC2, 0x356C74},
    {0x559DA6, 0x458B94},
    {0x2A7F8A, 0x62ABB4},
    {0x0F626C, 0x90CBD2},
    {0x063F47, 0xCDEBEE},
}};

constexpr std::array<Pair, 7> divergingSteps{{
    {0x9A4A00, 0xF2A663},
    {0xD08A45, 0xB07636},
    {0xE9C29B, 0x6E5134},
    {0xEEF0F1, 0x2E363C},
    {0xA9C0DE, 0x3C5675},
    {0x5F87BE, 0x5A86BE},
    {0x1B4E94, 0x86B6F2},
}};

constexpr Pair onSlotDark{0xFFFFFF, 0x0F1417};
constexpr Pair onSlotLight{0x1A2024, 0x0F1417};

std::size_t stepIndex(int step) { return static_cast<std::size_t>(qBound(0, step, 6)); }

} // namespace

QColor color(Token token, Theme theme) { return tokens[static_cast<std::size_t>(token)].in(theme); }

QColor categorical(int slot, Theme theme)
{
    if (slot > 10 && slot <= 20) {
        // Half grey: as far from the ground as both.
        const QColor full = categorical(slot - 10, theme), grey = categorical(0, theme);
        return QColor((full.red() + grey.red()) / 2, (full.green() + grey.green()) / 2,
                      (full.blue() + grey.blue()) / 2);
    }
    const bool known = slot >= 1 && slot <= 10;
    return slots[known ? static_cast<std::size_t>(slot) : 0].in(theme);
}

QColor onCategorical(int slot, Theme theme)
{
    const bool deep = slot == 1 || slot == 3 || slot == 5 || slot == 6 || slot == 8 || slot == 10;
    return (deep ? onSlotDark : onSlotLight).in(theme);
}

QColor sequential(int step, Theme theme) { return sequentialSteps[stepIndex(step)].in(theme); }

QColor diverging(int step, Theme theme) { return divergingSteps[stepIndex(step)].in(theme); }

QPalette widgetPalette(Theme theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token, theme)); };
    set(QPalette::Window, Token::Window);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Card);
    set(QPalette::AlternateBase, Token::Head);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Text2);
    set(QPalette::Button, Token::Card);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::BrightText, Token::ErrorText);
    set(QPalette::Highlight, Token::Selection);
    set(QPalette::HighlightedText, Token::Text);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Card);
    set(QPalette::ToolTipText, Token::Text);
    set(QPalette::Light, Token::Card);
    set(QPalette::Midlight, Token::Hover);
    set(QPalette::Mid, Token::BorderSoft);
    set(QPalette::Dark, Token::BorderControl);
    set(QPalette::Shadow, Token::Border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Token::Text3, theme));
    return palette;
}

Theme themeOf(const QWidget *widget)
{
    return widget->palette().color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

} // namespace views
