#include "views/label.h"
#include "views/charts/overlay.h"
#include "views/charts/typeface.h"
#include "views/textmeter.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <utility>
#include <vector>

namespace views {

namespace {

// Whole pixels, as in the charts: the toolkit then loads each size once. They follow the text size of the desktop.
int screenPixels(TextRole role)
{
    constexpr double drawnFor = 96;
    return qRound(pixelSize(role) * QGuiApplication::primaryScreen()->logicalDotsPerInchY() / drawnFor);
}

QFont makeFont(const QFont &base, Type type)
{
    constexpr std::pair<TextRole, bool> roles[]{
        {TextRole::Caption, false},  {TextRole::Body, false}, {TextRole::Body, true},  {TextRole::CardTitle, true},
        {TextRole::PageTitle, true}, {TextRole::Count, true}, {TextRole::Figure, true}};
    const auto &[role, bold] = roles[static_cast<std::size_t>(type)];
    QFont font = base;
    font.setPixelSize(screenPixels(role));
    font.setBold(bold);
    return font;
}

} // namespace

// Copies of one font share what the toolkit has found for it; finding it anew for every cell is slow.
QFont typeFont(const QFont &base, Type type)
{
    struct Made
    {
        QFont base;
        Type type;
        QFont font;
    };
    constexpr std::size_t most = 32;
    thread_local std::vector<Made> made;
    const auto found =
        std::ranges::find_if(made, [&](const Made &one) { return one.type == type && one.base == base; });
    if (found != made.end())
        return found->font;
    if (made.size() == most)
        made.clear();
    return made.emplace_back(Made{base, type, makeFont(base, type)}).font;
}

Label::Label(Type type, Token tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(typeFont(font(), type));
    recolor();
}

Label::Label(const QString &text, Type type, Token tone, QWidget *parent)
    : Label(type, tone, parent)
{
    setText(text);
}

void Label::setTone(Token tone)
{
    m_tone = tone;
    recolor();
}

void Label::setElided(bool elided, int lines)
{
    m_elided = elided;
    m_lines = lines;
    if (elided)
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    updateGeometry();
}

/// The lines of an elided text, before they are cut.
QStringList Label::linesIn(int width) const
{
    return m_lines > 1 ? twoLines(text(), font(), width) : QStringList{text()};
}

QSize Label::sizeHint() const { return m_elided ? minimumSizeHint() : QLabel::sizeHint(); }

QSize Label::minimumSizeHint() const
{
    if (!m_elided)
        return QLabel::minimumSizeHint();
    // It takes the width it is given: the text of one line need not be measured.
    const QMargins around = contentsMargins();
    const auto more = m_lines > 1 ? static_cast<int>(linesIn(contentsRect().width()).size()) - 1 : 0;
    const int height = text().isEmpty() ? 0 : fontMetrics().height() + more * (fontMetrics().lineSpacing() + 2);
    return {24, height + around.top() + around.bottom()};
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolor();
    QLabel::changeEvent(event);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QStringList whole = linesIn(contentsRect().width());
    QStringList shown;
    for (const QString &line : whole)
        shown << elidedText(line, font(), contentsRect().width());
    const int single = shown.size() > 1 ? 0 : Qt::TextSingleLine;
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | single, shown.join(u'\n'));
    if (const QString tip = shown == whole ? QString() : text(); toolTip() != tip)
        setToolTip(tip);
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_elided && m_lines > 1 && event->oldSize().width() != width())
        updateGeometry();
}

void Label::recolor()
{
    const QColor wanted = color(m_tone, themeOf(this));
    if (palette().color(QPalette::WindowText) == wanted && testAttribute(Qt::WA_SetPalette))
        return;
    QPalette mine; // only this role is set, all others keep following the window
    mine.setColor(QPalette::WindowText, wanted);
    setPalette(mine);
}

QHBoxLayout *inset(QWidget *widget, int side)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(side, 0, side, 0);
    row->addWidget(widget);
    return row;
}

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Hairline::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), color(Token::Border, themeOf(this))); }

} // namespace views
