#include "views/style.h"

#include <utility>

namespace views {

namespace {

// @Name@ stands for the token of that name.
constexpr char16_t sheet[] = uR"(
QFrame[card="true"] { background: @Card@; border: 1px solid @Border@; border-radius: 6px; }
QFrame[panel="left"] { background: @Panel@; border: none; border-right: 1px solid @Border@; }
QFrame[panel="right"] { background: @Panel@; border: none; border-left: 1px solid @Border@; }
QFrame[panel="top"] { background: @Panel@; border: none; border-bottom: 1px solid @Border@; }
QFrame[panel="bottom"] { background: @Panel@; border: none; border-top: 1px solid @Border@; }
QFrame[panel="bar"] { background: transparent; border: none; border-bottom: 1px solid @Border@; }
QFrame[notice="info"] { background: @InfoGround@; border: 1px solid @InfoEdge@; border-radius: 4px; }
QFrame[notice="warning"] { background: @WarningGround@; border: 1px solid @WarningEdge@; border-radius: 4px; }
QFrame[notice="error"] { background: @ErrorGround@; border: 1px solid @ErrorEdge@; border-radius: 4px; }
QToolButton[flat="true"], QPushButton[flat="true"] {
    background: transparent; border: none; border-radius: 4px; color: @Accent@; padding: 2px 4px; }
QToolButton[flat="true"]:hover, QPushButton[flat="true"]:hover { background: @Hover@; }
QToolButton[flat="true"]:disabled, QPushButton[flat="true"]:disabled { color: @Text3@; }
QToolButton[bare="true"] { background: transparent; border: none; border-radius: 4px; padding: 5px; }
QToolButton[bare="true"]:hover { background: @Hover@; }
QToolButton[bare="true"]:checked { background: @Selection@; }
QToolButton[bare="true"]::menu-indicator { image: none; }
QPushButton[primary="true"] {
    background: @Accent@; border: 1px solid @Accent@; border-radius: 4px; color: @OnAccent@;
    font-weight: bold; min-height: 26px; padding: 0 12px; }
QPushButton[primary="true"]:disabled { background: @Head@; border-color: @BorderSoft@; color: @Text3@; }
QToolButton[tab="true"] {
    background: transparent; border: none; border-bottom: 2px solid transparent; color: @Text2@;
    min-height: 42px; max-height: 42px; padding: 0 11px; }
QToolButton[tab="true"][tight="true"] { padding: 0 3px; }
QToolButton[tab="true"]:hover { background: @Hover@; }
QToolButton[tab="true"]:checked { border-bottom: 2px solid @Accent@; color: @Text@; font-weight: bold; }
QToolButton[framed="true"] {
    background: @Card@; border: 1px solid @BorderSoft@; border-radius: 4px; color: @Text@;
    min-height: 26px; max-height: 26px; padding: 0 9px; }
QToolButton[framed="true"]:hover { background: @Hover@; }
QToolButton[framed="true"]:pressed, QToolButton[framed="true"]:checked { background: @Selection@; }
QLabel[key="true"] { border: 1px solid @BorderSoft@; border-radius: 3px; padding: 0 4px; }
QToolButton[segment] {
    background: @Card@; border: 1px solid @BorderSoft@; border-left: none; border-radius: 0; color: @Text2@;
    min-height: 26px; max-height: 26px; padding: 0 9px; }
QToolButton[segment="first"], QToolButton[segment="only"] {
    border-left: 1px solid @BorderSoft@; border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QToolButton[segment="last"], QToolButton[segment="only"] {
    border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QToolButton[segment]:hover { background: @Hover@; }
QToolButton[segment]:checked { background: @Selection@; color: @Accent@; font-weight: bold; }
QToolButton[segment]:disabled { color: @Text3@; }
QToolTip { background: @Card@; color: @Text@; border: 1px solid @BorderSoft@; padding: 4px 6px; }
QMenu { background: @Card@; border: 1px solid @BorderSoft@; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: @Hover@; }
QMenu::item:disabled { color: @Text3@; }
QMenu::separator { height: 1px; background: @Border@; margin: 4px 0; }
QHeaderView::section {
    background: @Head@; border: none; border-bottom: 1px solid @Border@; color: @Text2@; padding: 0 8px; }
QStatusBar { background: @Panel@; border-top: 1px solid @Border@; color: @Text2@; }
QStatusBar::item { border: none; }
QSplitter::handle { background: @Border@; }
)";

} // namespace

QString styleSheet(Theme theme)
{
    QString text = QString::fromUtf16(sheet);
    const std::pair<QLatin1String, Token> tokens[]{
        {QLatin1String("Card"), Token::Card},
        {QLatin1String("Panel"), Token::Panel},
        {QLatin1String("Head"), Token::Head},
        {QLatin1String("Hover"), Token::Hover},
        {QLatin1String("Selection"), Token::Selection},
        {QLatin1String("Border"), Token::Border},
        {QLatin1String("BorderSoft"), Token::BorderSoft},
        {QLatin1String("Text"), Token::Text},
        {QLatin1String("Text2"), Token::Text2},
        {QLatin1String("Text3"), Token::Text3},
        {QLatin1String("Accent"), Token::Accent},
        {QLatin1String("OnAccent"), Token::OnAccent},
        {QLatin1String("InfoGround"), Token::InfoGround},
        {QLatin1String("InfoEdge"), Token::InfoEdge},
        {QLatin1String("WarningGround"), Token::WarningGround},
        {QLatin1String("WarningEdge"), Token::WarningEdge},
        {QLatin1String("ErrorGround"), Token::ErrorGround},
        {QLatin1String("ErrorEdge"), Token::ErrorEdge},
    };
    for (const auto &[name, token] : tokens)
        text.replace(u'@' + name + u'@', color(token, theme).name());
    return text;
}

} // namespace views
