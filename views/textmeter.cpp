#include "views/textmeter.h"

#include <QFont>
#include <QFontMetricsF>

#include <array>
#include <cmath>
#include <unordered_map>
#include <vector>

namespace views {

namespace {

/// Whether a character is as wide in a text as alone: it neither joins nor changes with its neighbours.
bool standsAlone(char16_t c)
{
    return (c >= 0x20 && c < 0x300) || (c >= 0x2010 && c < 0x2c00) || (c >= 0x3000 && c < 0xa000) ||
           (c >= 0xf900 && c < 0xfb00) || (c >= 0xff00 && c < 0xfff0);
}

/// The widths of the characters of one font that were met so far.
class TextMeter
{
public:
    explicit TextMeter(const QFont &font)
        : m_font(font)
        , m_metrics(font)
    {
        m_latin.fill(-1);
    }

    const QFont &font() const { return m_font; }
    qreal width(const QString &text)
    {
        qreal sum = 0;
        for (const QChar c : text) {
            if (!standsAlone(c.unicode()))
                return m_metrics.horizontalAdvance(text);
            sum += width(c);
        }
        return sum;
    }
    QString elided(const QString &text, qreal width) const { return m_metrics.elidedText(text, Qt::ElideRight, width); }

private:
    qreal width(QChar c)
    {
        qreal &known = c.unicode() < m_latin.size() ? m_latin.at(c.unicode())
                                                    : m_others.try_emplace(c.unicode(), -1.0).first->second;
        if (known < 0)
            known = m_metrics.horizontalAdvance(c);
        return known;
    }

    QFont m_font;
    QFontMetricsF m_metrics;
    std::array<qreal, 128> m_latin{};
    std::unordered_map<char16_t, qreal> m_others;
};

TextMeter &meterOf(const QFont &font)
{
    constexpr std::size_t most = 24; // far more than are in use at a time
    thread_local std::vector<TextMeter> meters;
    for (TextMeter &meter : meters) {
        if (meter.font() == font)
            return meter;
    }
    if (meters.size() == most)
        meters.clear();
    return meters.emplace_back(font);
}

} // namespace

qreal textWidth(const QString &text, const QFont &font) { return meterOf(font).width(text); }

QString elidedText(const QString &text, const QFont &font, qreal width)
{
    TextMeter &meter = meterOf(font);
    return meter.width(text) <= width ? text : meter.elided(text, width);
}

} // namespace views
