#pragma once

#include "models/core/interval.h"

#include <QByteArray>

#include <concepts>
#include <cstdint>
#include <string_view>
#include <vector>

namespace output {

/// Writes JSON text in the order of the calls, which Qt's own writer does not (it sorts keys). Numbers are
/// printed with the fewest digits that read back to the same double; what is not finite becomes null.
class JsonEmitter
{
public:
    /// Inline: on one line. Lines: each member on a line of its own.
    enum class Layout { Inline, Lines };

    void beginObject(Layout layout = Layout::Inline) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Inline) { begin('[', layout); }
    void endArray() { end(']'); }
    void key(std::string_view name);

    void text(std::string_view utf8);
    void number(double value);
    void number(std::int64_t value);
    void boolean(bool value);
    void null();
    /// A value that is JSON text already, on one line.
    void json(const QByteArray &text);

    /// The text written so far.
    const QByteArray &written() const { return m_text; }

private:
    struct Level
    {
        Layout layout;
        bool empty = true;
    };
    void begin(char bracket, Layout layout);
    void end(char bracket);
    void separate();
    void newLine();
    void quote(std::string_view utf8);

    QByteArray m_text;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

/// The shortest decimal text that reads back to `value`: 1006.7, never 1006.7000000000001 for the same double.
QByteArray shortest(double value);

/// `value` rounded down (up) at its tenth significant digit, where it is not that number but for `noise`.
double roundedDown(double value, double noise = 0);
double roundedUp(double value, double noise = 0);
/// A computed interval with ends rounded outward: as printed it cuts off no value that it holds.
core::Interval roundedOutward(const core::Interval &interval);

} // namespace output
