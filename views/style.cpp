#include "views/style.h"

#include "views/charts/typeface.h"
#include "views/focusring.h"
#include "views/icons.h"
#include "views/label.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace views {

namespace {

Theme themeFor(const QWidget *widget, const QStyleOption *option)
{
    if (widget)
        return themeOf(widget);
    return option->palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

// A 1 px frame that lies on whole pixels.
void drawBox(QPainter &painter, const QRectF &rect, double radius, const QColor &edge, const QColor &ground)
{
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void drawButton(QPainter &painter, const QStyleOption &option, Theme theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = enabled && (option.state & QStyle::State_MouseOver);
    const Token ground = down ? Token::Selection : over ? Token::Hover : Token::Card;
    drawBox(painter, option.rect, 4, color(Token::BorderSoft, theme), color(ground, theme));
}

void drawInput(QPainter &painter, const QStyleOption &option, Theme theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const Token edge = !enabled ? Token::BorderSoft : focused ? Token::Accent : Token::BorderControl;
    drawBox(painter, option.rect, 4, color(edge, theme), color(enabled ? Token::Card : Token::Head, theme));
}

void drawBranch(QPainter &painter, const QStyleOption &option, Theme theme)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const QPointF middle = QRectF(option.rect).center();
    drawChevron(painter, QRectF(middle.x() - 4, middle.y() - 4, 8, 8),
                option.state & QStyle::State_Open ? Qt::DownArrow : Qt::RightArrow, color(Token::Text2, theme));
}

Qt::CheckState checkState(QStyle::State state)
{
    if (state & QStyle::State_NoChange)
        return Qt::PartiallyChecked;
    return state & QStyle::State_On ? Qt::Checked : Qt::Unchecked;
}

// A slim thumb without buttons; scroll bars are seen only as far as they are needed.
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb, Theme theme)
{
    if (option.minimum >= option.maximum)
        return;
    const bool held = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(held ? Token::BorderControl : Token::BorderSoft, theme));
    painter.drawRoundedRect(QRectF(thumb).adjusted(2, 2, -2, -2), 3, 3);
}

/// A line edit that is part of a box with a frame of its own.
bool isWithinBox(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

} // namespace

void drawCheckBox(QPainter &painter, const QRect &rect, Qt::CheckState state, bool enabled, Theme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(rect);
    const Token accent = enabled ? Token::Accent : Token::Text3;
    if (state == Qt::Unchecked) {
        drawBox(painter, box, 3, color(enabled ? Token::BorderControl : Token::BorderSoft, theme),
                color(Token::Card, theme));
    } else {
        drawBox(painter, box, 3, color(accent, theme), color(accent, theme));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::OnAccent, theme), 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double unit = box.width() / 14;
        const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
        if (state == Qt::Checked)
            painter.drawPolyline(QPolygonF{at(3.6, 7.3), at(6, 9.7), at(10.4, 4.6)});
        else
            painter.drawLine(at(4, 7), at(10, 7));
    }
    painter.restore();
}

void drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(rect.center());
    painter.rotate(direction == Qt::RightArrow  ? -90
                   : direction == Qt::LeftArrow ? 90
                   : direction == Qt::UpArrow   ? 180
                                                : 0);
    const double half = rect.width() / 2 - 0.5;
    painter.drawPolyline(QPolygonF{QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)});
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, Theme theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Accent, theme), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5);
    painter.restore();
}

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme theme = themeFor(widget, option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, option->rect, checkState(option->state), option->state & State_Enabled, theme);
        break;
    case PE_PanelButtonCommand:
        drawButton(*painter, *option, theme);
        break;
    case PE_PanelLineEdit:
        if (!isWithinBox(widget))
            drawInput(*painter, *option, theme);
        break;
    case PE_IndicatorBranch:
        drawBranch(*painter, *option, theme);
        break;
    case PE_FrameFocusRect: // the ring is drawn around the widget, see FocusRing
        break;
    default:
        painter->restore();
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_FocusFrame)
        drawFocusRing(*painter, option->rect, themeFor(widget, option));
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme theme = themeFor(widget, option);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawScrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget), theme);
        painter->restore();
        return;
    }
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (box && control == CC_ComboBox) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (box->editable)
            drawInput(*painter, *option, theme);
        else
            drawButton(*painter, *option, theme);
        const QRectF rect(option->rect);
        drawChevron(*painter, QRectF(rect.right() - 20, rect.center().y() - 4, 8, 8), Qt::DownArrow,
                    color(Token::Text2, theme));
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    constexpr int controlHeight = 28;
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit || type == CT_SpinBox)
        result.setHeight(qMax(controlHeight, size.height()));
    if (type == CT_PushButton)
        result.rwidth() += 12; // words keep off the frame
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 14;
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_ScrollBarExtent:
        return 10;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_Transient:
    case SH_FocusFrame_Mask:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    // The toolkit would search the desktop's themes for it.
    return pixmap == SP_LineEditClearButton ? icon(QStringLiteral("close"))
                                            : QProxyStyle::standardIcon(pixmap, option, widget);
}

QFont bodyFont()
{
    QFont font;
    font.setFamilies(fontFamilies());
    return typeFont(font, Type::Body);
}

void applyTheme(QApplication &application, Theme theme)
{
    if (application.property("lookReady").toBool() == false) {
        QApplication::setStyle(new Style);
        QApplication::setFont(bodyFont());
        new FocusRing(&application);
        application.setProperty("lookReady", true);
    }
    QApplication::setPalette(widgetPalette(theme));
    application.setStyleSheet(styleSheet(theme));
}

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace views
