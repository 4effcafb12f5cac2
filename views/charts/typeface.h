#pragma once

#include <QFont>
#include <QStringList>

namespace views {

/// The sizes of the design, by what the text is.
enum class TextRole { Caption, Body, CardTitle, PageTitle, Count, Figure };

/// One family for Han and Latin, simplified forms first; set explicitly, because the fallback of the
/// C locale picks Japanese forms.
QStringList fontFamilies();

/// Height of a role in pixels at 96 dots per inch.
int pixelSize(TextRole role);

/// Sizes are device-independent pixels, so that a picture is laid out alike on every screen.
QFont typeface(TextRole role, bool bold = false);

} // namespace views
