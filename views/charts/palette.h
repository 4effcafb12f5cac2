#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace views {

enum class Theme { Light, Dark };

/// The colours of the design, by what they mean. No literal colour stands anywhere else.
enum class Token {
    Window,
    Panel,
    Card,
    Head,
    Hover,
    Selection,
    Border,
    BorderSoft,
    BorderControl,
    Grid,
    Axis,
    Text,
    Text2,
    Text3,
    Accent,
    OnAccent,
    Positive,
    Negative,
    InfoGround,
    InfoEdge,
    WarningText,
    WarningGround,
    WarningEdge,
    ErrorText,
    ErrorGround,
    ErrorEdge,
};

QColor color(Token token, Theme theme);
/// Categorical colour of slot 1…10, of 11…20 the same half grey; every other number is the grey of "all others".
QColor categorical(int slot, Theme theme);
/// Text on a solid fill of that slot.
QColor onCategorical(int slot, Theme theme);
/// Step 0…6 of the ramps.
QColor sequential(int step, Theme theme);
QColor diverging(int step, Theme theme);
/// The widget palette of a theme, for QApplication::setPalette.
QPalette widgetPalette(Theme theme);
/// The theme a widget is drawn in, from its palette: exports may differ from the window.
Theme themeOf(const QWidget *widget);

} // namespace views
