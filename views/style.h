#pragma once

#include "views/charts/palette.h"

#include <QFont>
#include <QProxyStyle>

class QApplication;
class QVariant;

namespace views {

/// The look of the application: Fusion drawn flat, with the metrics and colours of the design.
///
/// What a widget is, it says by a property; the style sheet does the rest:
///   card    = true                          QFrame: card ground, hairline, 6 px corners
///   panel   = "left" "right" "top" "bottom" QFrame: panel ground, hairline towards the middle
///   panel   = "bar"                         QFrame: only the hairline below
///   flat    = true                          QToolButton, QPushButton: words in accent, no frame
///   bare    = true                          QToolButton: icon only, ground on hover
///   primary = true                          QPushButton: the one accent button of a dialog
///   tab     = true                          QToolButton, checkable: page tab with the accent line below
///   segment = "first" "middle" "last" "only" QToolButton, checkable: part of a Segmented
///   notice  = "info" "warning" "error"      QFrame: ground and edge of a notice
///   ownFocus = true                         any widget that draws its keyboard focus itself
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
};

/// Style, fonts, palette and style sheet of a theme for the whole application; again at every change of it.
void applyTheme(QApplication &application, Theme theme);
/// The body font: the families of the design in their order, 10 pt.
QFont bodyFont();
/// The style sheet of a theme, its tokens filled in.
QString styleSheet(Theme theme);
/// Sets one of the properties above on a widget that may be shown already.
void setLook(QWidget *widget, const char *property, const QVariant &value);

/// Shapes shared by the style and by widgets that paint themselves.
void drawCheckBox(QPainter &painter, const QRect &rect, Qt::CheckState state, bool enabled, Theme theme);
void drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color);
void drawFocusRing(QPainter &painter, const QRectF &rect, Theme theme);

} // namespace views
