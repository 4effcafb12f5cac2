#pragma once

#include <QString>

class QFont;

namespace views {

/// Width of a line of text in device-independent pixels. As QFontMetricsF::horizontalAdvance(), but each character is
/// looked up once a font instead of shaping every text: numbers and Chinese come out exact, Latin words without their
/// kerning, thus rather too wide; other scripts are shaped. GUI thread, or any other on its own.
qreal textWidth(const QString &text, const QFont &font);

/// The text, cut with an ellipsis when it is wider than that.
QString elidedText(const QString &text, const QFont &font, qreal width);

} // namespace views
