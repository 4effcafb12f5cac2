#include "models/package/fieldcheck.h"

#include "models/core/period.h"
#include "models/core/quantity.h"

#include <QDate>

#include <algorithm>
#include <charconv>

namespace package {

using core::Rule;

namespace {

/// Compares shapes: a `0` of the shape stands for any digit.
bool hasShape(std::string_view text, std::string_view shape)
{
    return std::equal(text.begin(), text.end(), shape.begin(), shape.end(),
                      [](char c, char s) { return s == '0' ? c >= '0' && c <= '9' : c == s; });
}

QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// A number as Table Schema writes it; also with exponent, for fields that are no quantities.
std::optional<double> numberOf(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.starts_with('+') || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool isInteger(std::string_view text)
{
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isDay(std::string_view text)
{
    return hasShape(text, "0000-00-00") && QDate::fromString(toQString(text), Qt::ISODate).isValid();
}

bool isOf(const std::vector<std::string> &words, std::string_view text)
{
    return std::ranges::find(words, text) != words.end();
}

bool hasType(const Field &field, std::string_view cell)
{
    switch (field.type) {
    case FieldType::Number:
        return numberOf(cell).has_value();
    case FieldType::Integer:
        return isInteger(cell);
    case FieldType::Boolean:
        return isOf(field.trueValues, cell) || isOf(field.falseValues, cell);
    case FieldType::Date:
        return isDay(cell);
    case FieldType::Year:
        return hasShape(cell, "0000");
    case FieldType::String:
    case FieldType::Any:
        break;
    }
    return true;
}

/// Of the right shape but impossible, as month 13 or reversed months, is another fault than no period at all.
std::optional<Breach> periodBreach(std::string_view cell)
{
    if (core::Period::parse(cell))
        return std::nullopt;
    if (hasShape(cell, "0000-00") || hasShape(cell, "0000-M00M00"))
        return Breach{Rule::Semantic, {"period"}};
    return Breach{Rule::Type, {"period"}};
}

std::optional<Breach> dateBreach(std::string_view cell)
{
    const bool day = hasShape(cell, "0000-00-00");
    const bool month = hasShape(cell, "0000-00");
    if (!day && !month && !hasShape(cell, "0000"))
        return Breach{Rule::Type, {"date"}};
    const std::string whole = std::string(cell) + (day ? "" : month ? "-01" : "-01-01");
    if (isDay(whole))
        return std::nullopt;
    return Breach{Rule::Semantic, {"date"}};
}

std::string written(double bound) { return QString::number(bound, 'g', 15).toStdString(); }

} // namespace

FieldCheck::FieldCheck(const Field &field)
    : m_field(&field)
{
    if (!field.pattern.empty())
        m_pattern.setPattern(QRegularExpression::anchoredPattern(QString::fromStdString(field.pattern)));
    m_pattern.optimize();
}

void FieldCheck::check(std::string_view cell, std::vector<Breach> &breaches) const
{
    if (cell.empty()) {
        if (m_field->required)
            breaches.push_back({Rule::Required, {}});
        return;
    }
    // A pattern says more exactly than a type how a value is written: it speaks first.
    if (!m_field->pattern.empty() && !m_pattern.match(toQString(cell)).hasMatch()) {
        breaches.push_back({Rule::Pattern, {m_field->pattern}});
        return;
    }
    if (auto breach = typeBreach(cell)) {
        breaches.push_back(std::move(*breach));
        return;
    }
    if (!m_field->enumeration.empty() && !isOf(m_field->enumeration, cell)) {
        std::string allowed;
        for (const std::string &code : m_field->enumeration)
            allowed += (allowed.empty() ? "" : "|") + code;
        breaches.push_back({Rule::Enum, {allowed}});
    }
    checkBounds(cell, breaches);
    checkLength(cell, breaches);
}

std::optional<Breach> FieldCheck::typeBreach(std::string_view cell) const
{
    const bool quantity = m_field->meaning == Meaning::Quantity;
    if (!hasType(*m_field, cell) || (quantity && !core::Decimal::parse(cell)))
        return Breach{Rule::Type, {typeName(m_field->type)}};
    if (m_field->meaning == Meaning::Period)
        return periodBreach(cell);
    if (m_field->meaning == Meaning::Date)
        return dateBreach(cell);
    return std::nullopt;
}

void FieldCheck::checkBounds(std::string_view cell, std::vector<Breach> &breaches) const
{
    if (!m_field->minimum && !m_field->maximum)
        return;
    const double value = numberOf(cell).value_or(0);
    if (m_field->minimum && value < *m_field->minimum)
        breaches.push_back({Rule::Semantic, {"minimum", written(*m_field->minimum)}});
    if (m_field->maximum && value > *m_field->maximum)
        breaches.push_back({Rule::Semantic, {"maximum", written(*m_field->maximum)}});
}

void FieldCheck::checkLength(std::string_view cell, std::vector<Breach> &breaches) const
{
    if (!m_field->minLength && !m_field->maxLength)
        return;
    const auto isStart = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const auto length = static_cast<double>(std::ranges::count_if(cell, isStart));
    if (m_field->minLength && length < *m_field->minLength)
        breaches.push_back({Rule::Semantic, {"min-length", written(*m_field->minLength)}});
    if (m_field->maxLength && length > *m_field->maxLength)
        breaches.push_back({Rule::Semantic, {"max-length", written(*m_field->maxLength)}});
}

} // namespace package
