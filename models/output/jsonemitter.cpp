#include "models/output/jsonemitter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <limits>

namespace output {

void JsonEmitter::key(std::string_view name)
{
    separate();
    quote(name);
    m_text += ": ";
    m_afterKey = true;
}

void JsonEmitter::text(std::string_view utf8)
{
    separate();
    quote(utf8);
}

void JsonEmitter::number(double value)
{
    separate();
    m_text += std::isfinite(value) ? shortest(value) : QByteArrayLiteral("null");
}

void JsonEmitter::number(std::int64_t value)
{
    separate();
    m_text += QByteArray::number(static_cast<qlonglong>(value));
}

void JsonEmitter::boolean(bool value)
{
    separate();
    m_text += value ? "true" : "false";
}

void JsonEmitter::null()
{
    separate();
    m_text += "null";
}

void JsonEmitter::json(const QByteArray &text)
{
    separate();
    m_text += text;
}

void JsonEmitter::begin(char bracket, Layout layout)
{
    separate();
    m_text += bracket;
    m_levels.push_back({layout});
}

void JsonEmitter::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Lines && !level.empty)
        newLine();
    m_text += bracket;
    if (m_levels.empty())
        m_text += '\n';
}

// Before each member: the comma, and the line break or space that its container asks for.
void JsonEmitter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    Level &level = m_levels.back();
    if (!level.empty)
        m_text += ',';
    if (level.layout == Layout::Lines)
        newLine();
    else if (!level.empty)
        m_text += ' ';
    level.empty = false;
}

void JsonEmitter::newLine()
{
    m_text += '\n';
    for (const Level &level : m_levels) {
        if (level.layout == Layout::Lines)
            m_text += "  ";
    }
}

void JsonEmitter::quote(std::string_view utf8)
{
    QByteArray bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (!QByteArrayView(bytes).isValidUtf8())
        bytes = QString::fromUtf8(bytes).toUtf8(); // broken bytes become U+FFFD: JSON must be UTF-8
    m_text += '"';
    for (const char c : std::as_const(bytes)) {
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (c == '\n') {
            m_text += "\\n";
        } else if (c == '\t') {
            m_text += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            std::array<char, 8> escaped{};
            std::snprintf(escaped.data(), escaped.size(), "\\u%04x", static_cast<unsigned>(c));
            m_text += escaped.data();
        } else {
            m_text += c;
        }
    }
    m_text += '"';
}

QByteArray shortest(double value)
{
    std::array<char, 400> buffer{};
    const double size = std::abs(value);
    // Plain digits where a person would write them; to_chars alone prefers 1e+05.
    const bool plain = size == 0 || (size >= 1e-6 && size < 1e16);
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   plain ? std::chars_format::fixed : std::chars_format::scientific);
    return {buffer.data(), end.ptr - buffer.data()};
}

namespace {

constexpr int printedDigits = 10;

// The neighbour of `value` among the numbers of ten significant digits, below (step −1) or above (+1).
double moved(double value, int step, double noise)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*e", printedDigits - 1, value);
    double nearest = 0;
    const char *const last = buffer.data() + std::char_traits<char>::length(buffer.data());
    std::from_chars(buffer.data(), last, nearest);
    // Computed ends were moved outward by units in the last place of a double: what is that near is the same number.
    noise = std::max(noise, 16 * std::numeric_limits<double>::epsilon() * std::abs(value));
    const bool same = std::abs(nearest - value) <= noise;
    if (same || (step < 0 ? nearest <= value : nearest >= value))
        return nearest;
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(nearest)))) - (printedDigits - 1);
    const long long mantissa = std::llround(nearest / std::pow(10.0, exponent)) + step;
    std::snprintf(buffer.data(), buffer.size(), "%llde%d", mantissa, exponent);
    double next = value;
    std::from_chars(buffer.data(), buffer.data() + std::char_traits<char>::length(buffer.data()), next);
    return next;
}

} // namespace

double roundedDown(double value, double noise) { return moved(value, -1, noise); }

double roundedUp(double value, double noise) { return moved(value, 1, noise); }

core::Interval roundedOutward(const core::Interval &interval)
{
    // A small difference of great numbers has noise of their size: known from the width, of which it is nothing.
    const double noise = interval.isBounded() ? (interval.high - interval.low) * 1e-11 : 0;
    core::Interval ends = interval;
    ends.low = roundedDown(interval.low, noise);
    ends.high = roundedUp(interval.high, noise);
    return ends;
}

} // namespace output
