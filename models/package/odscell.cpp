#include "models/package/odscell.h"

#include "models/package/decimal.h"

#include <algorithm>

namespace package {

using core::CellKind;

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    return digits;
}

/// Decimals of a shown number, when it shows the same digits as the number does with them: `1,234` shows none of
/// 1234, `23,10` two of 23.1.
int shownDecimals(const Decimal &number, std::string_view text)
{
    const std::size_t separator = text.find_last_of(".,");
    if (separator == std::string_view::npos)
        return 0;
    const std::size_t end = std::min(text.find_first_not_of("0123456789", separator + 1), text.size());
    constexpr std::size_t most = 15;
    const int decimals = static_cast<int>(std::min(end - separator - 1, most));
    return digitsOf(number.text(decimals)) == digitsOf(text) ? decimals : 0;
}

ShownCell number(const QString &value, const QString &text, bool isPercent)
{
    const std::string stored = value.trimmed().toStdString();
    std::optional<Decimal> read = readStoredNumber(stored);
    if (!read)
        return {text.isEmpty() ? stored : text.toStdString(), CellKind::Text};
    if (isPercent && !read->digits.empty())
        read->point += 2;
    const int decimals = shownDecimals(*read, text.toStdString());
    return {read->text(decimals) + (isPercent ? "%" : ""), CellKind::Number};
}

/// What a shown date leaves out: `2024年5月` shows no day, `2024` no month.
CellFormat dateFormatOf(std::string_view text)
{
    CellFormat format{.showsYear = true, .showsMonth = true, .showsDay = true, .showsTime = true};
    std::vector<std::size_t> groups;
    bool hasLetters = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789", at), text.size());
        if (end > at)
            groups.push_back(end - at);
        else
            hasLetters = hasLetters || (text[at] >= 'A' && text[at] <= 'z');
        at = std::max(end, at + 1);
    }
    constexpr std::size_t yearDigits = 4;
    const bool hasYear = std::ranges::find(groups, yearDigits) != groups.end();
    const std::size_t parts = groups.size() + (hasLetters ? 1 : 0);
    if (hasYear && parts <= 2)
        format.showsDay = false;
    if (hasYear && parts == 1)
        format.showsMonth = false;
    return format;
}

ShownCell date(const QString &value, const QString &text)
{
    CellFormat format = dateFormatOf(text.toStdString());
    const bool hasTime = value.contains(u'T') && !value.contains(u"T00:00:00");
    format.showsDay = format.showsDay || hasTime;
    return shownIsoDate(value.toStdString(), format);
}

bool isErrorText(QStringView text) { return text.startsWith(u'#') || text.startsWith(u"Err:"); }

} // namespace

void OdsCell::take(const QXmlStreamAttribute &attribute)
{
    const QStringView name = attribute.name();
    const bool isExtension = attribute.namespaceUri().contains(u"calcext");
    if (name == u"value-type") {
        if (!isExtension)
            type = attribute.value().toString();
        isError = isError || attribute.value() == u"error";
    } else if (!isExtension && (name == u"value" || name == u"date-value" || name == u"time-value" ||
                                name == u"boolean-value" || name == u"string-value")) {
        value = attribute.value().toString();
    }
}

ShownCell OdsCell::shown() const
{
    const std::string shownText = text.toStdString();
    // A formula's error is stored as a zero or a blank text that is shown as `#DIV/0!` or `Err:502`.
    if (isError || (type != u"string" && !type.isEmpty() && isErrorText(text)))
        return {shownText, CellKind::Error};
    if (type == u"float" || type == u"currency" || type == u"percentage")
        return number(value, text, type == u"percentage");
    if (type == u"date")
        return date(value, text);
    if (type == u"time") {
        const std::string span = shownSpan(value.toStdString());
        return {span.empty() ? shownText : span, CellKind::Text};
    }
    if (type == u"boolean")
        return {value == u"true" ? "TRUE" : "FALSE", CellKind::Boolean};
    if (type.isEmpty() && text.isEmpty())
        return {{}, CellKind::Blank};
    return {text.isEmpty() ? value.toStdString() : shownText, CellKind::Text};
}

} // namespace package
