#include "views/text/format.h"

#include "views/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {
namespace {

constexpr QChar minus(0x2212);
constexpr QChar noBreak(0x00A0);
constexpr QChar dash(0x2014);

/// Digits of a literal in groups of three before the point; a hyphen becomes a minus.
QString grouped(const QString &literal)
{
    const bool negative = literal.startsWith(u'-') || literal.startsWith(minus);
    const QString digits = negative || literal.startsWith(u'+') ? literal.mid(1) : literal;
    const qsizetype point = digits.indexOf(u'.');
    QString whole = point < 0 ? digits : digits.left(point);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    return (negative ? QString(minus) : QString()) + whole + (point < 0 ? QString() : digits.mid(point));
}

bool isZero(const QString &literal)
{
    return std::none_of(literal.begin(), literal.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
}

QString fixed(double value, int decimals)
{
    const QString text = QString::number(value, 'f', std::clamp(decimals, 0, 12));
    return isZero(text) && text.startsWith(u'-') ? text.mid(1) : text;
}

QString withSign(const QString &literal)
{
    const QString text = grouped(literal);
    if (isZero(literal))
        return text.startsWith(minus) ? text.mid(1) : text;
    return text.startsWith(minus) ? text : u'+' + text;
}

int decimalsIn(const std::string &literal)
{
    const auto point = literal.find('.');
    return point == std::string::npos ? 0 : static_cast<int>(literal.size() - point - 1);
}

/// An end of an interval rounded away from its middle; a distance below 1e-6 of a step is noise of binary
/// fractions.
QString outward(double end, int decimals, bool up)
{
    const double scale = std::pow(10.0, decimals);
    const double steps = end * scale;
    const double nearest = std::round(steps);
    const double rounded = std::abs(steps - nearest) < 1e-6 ? nearest : (up ? std::ceil(steps) : std::floor(steps));
    return grouped(fixed(rounded / scale, decimals));
}

/// 315.00 → 315, 2.3900 → 2.39.
QString withoutZeros(QString number)
{
    if (!number.contains(u'.'))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    return number.endsWith(u'.') ? number.chopped(1) : number;
}

QString points() { return QCoreApplication::translate("format", "percentage points"); }

} // namespace

QString literalText(const std::string &literal) { return grouped(QString::fromStdString(literal)); }

QString numberText(double value, int decimals) { return grouped(fixed(value, decimals)); }

QString signedCountsText(const core::DiffCounts &counts)
{
    const auto number = [](std::size_t count) { return numberText(static_cast<double>(count), 0); };
    return QStringLiteral("+%1 ~%2 −%3").arg(number(counts.added), number(counts.revised), number(counts.removed));
}

int significantDecimals(double value, int digits)
{
    const int before = value == 0 ? 1 : static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    return std::max(0, digits - before);
}

QString significantText(double value, int digits) { return numberText(value, significantDecimals(value, digits)); }

namespace {

/// The decimals a published number was printed with: its interval is as wide as its last place.
int printedDecimals(const core::Interval &interval)
{
    const double width = interval.high - interval.low;
    return width > 0 && std::isfinite(width) ? std::clamp(static_cast<int>(std::round(-std::log10(width))), 0, 9) : 0;
}

/// The decimals of a measure that is neither a whole number nor a finding.
int decimalsOf(const core::MeasureReading &measure)
{
    if (measure.name == "cr4" || measure.name == "contribution")
        return 1;
    return measure.name == "lq" ? 2 : significantDecimals(*measure.value);
}

/// A measure of which only one end is known: “≤5.3”.
QString boundText(const core::MeasureReading &measure)
{
    const core::Interval &interval = measure.interval;
    const bool below = interval.low == -core::unbounded, above = interval.high == core::unbounded;
    if (below == above)
        return {};
    return below ? u'≤' + outward(interval.high, decimalsOf(measure), true)
                 : u'≥' + outward(interval.low, decimalsOf(measure), false);
}

} // namespace

QString measureText(const core::MeasureReading &measure)
{
    if (!measure.value)
        return dash;
    if (const QString bound = boundText(measure); !bound.isEmpty())
        return bound;
    if (measure.interval.isPoint() && measure.unit != "%" && measure.name != "computed" &&
        measure.name != "difference" && *measure.value == std::trunc(*measure.value))
        return numberText(*measure.value, 0);
    if (measure.name == "across")
        return numberText(*measure.value, printedDecimals(measure.interval));
    if (measure.name == "cr4" || measure.name == "contribution" || measure.name == "lq")
        return numberText(*measure.value, decimalsOf(measure));
    const bool isFinding = measure.name == "computed" || measure.name == "difference";
    const bool isSigned = measure.name == "difference" || measure.name == "published_pull";
    const QString number =
        isFinding ? withoutZeros(significantText(*measure.value, 5)) : significantText(*measure.value);
    return isSigned && *measure.value > 0 ? u'+' + number : number;
}

QString signedText(const std::string &literal) { return withSign(QString::fromStdString(literal)); }

QString signedText(double value, int decimals) { return withSign(fixed(value, decimals)); }

QString growthText(const core::GrowthReading &growth)
{
    const QString number = growth.literal.empty() ? signedText(growth.percent, 1) : signedText(growth.literal);
    return number + noBreak + u'%';
}

QString changeText(const core::ChangeReading &change)
{
    if (!change.value)
        return dash;
    return signedText(*change.value, 2) + noBreak + (change.inPoints ? points() : QStringLiteral("%"));
}

QString impliedText(const core::ImpliedReading &implied)
{
    const core::ImpliedBase &base = implied.base;
    if (!base.wholeNumbers)
        return numberText(base.value, 2);
    return base.interval.isPoint() || !base.interval.isBounded()
               ? numberText(base.value, 0)
               : numberText(base.interval.low, 0) + QChar(0x2013) + numberText(base.interval.high, 0);
}

QString membersText(const core::Mark &mark)
{
    const core::MeasureReading *known = mark.measure("members_known");
    const core::MeasureReading *all = mark.measure("members");
    if (!known || !all || !known->value || !all->value)
        return {};
    return numberText(*known->value, 0) + u'/' + numberText(*all->value, 0);
}

namespace {

/// The decimals that the interval of a computed number bears out: one more than its width for what is made of a few
/// figures, none more for a group, of which a member may be printed with more digits than the one in the middle.
int supportedDecimals(const core::Mark &mark, int decimals)
{
    const double width = mark.interval.high - mark.interval.low;
    if (!mark.computed || !mark.interval.isBounded() || width <= 0)
        return decimals;
    const int spare = mark.measure("members") ? 0 : 1;
    const auto borne = static_cast<int>(std::floor(-std::log10(width) + 1e-6)) + spare;
    return std::clamp(borne, 0, decimals);
}

} // namespace

int decimalsOf(const core::Mark &mark)
{
    if (!mark.literal.empty())
        return decimalsIn(mark.literal);
    const core::Measurement &measured = mark.measurement;
    if (measured.kind == core::Kind::Index)
        return 1;
    // A pull is printed with four significant digits: it is compared with a published one.
    if (measured.unit == "pp" && mark.value && mark.attribute("method"))
        return std::clamp(significantDecimals(*mark.value), 2, 6);
    if (measured.unit == "%" || measured.unit == "个百分点")
        return 2;
    int decimals = -1;
    for (const core::Input &input : mark.inputs) {
        if (input.unit == measured.unit)
            decimals = std::max(decimals, decimalsIn(input.literal));
    }
    if (decimals >= 0)
        return supportedDecimals(mark, decimals);
    // Digits that the rounding of what was added up leaves open are not printed.
    if (mark.computed && mark.interval.isBounded() && mark.interval.high - mark.interval.low >= 1)
        return 0;
    const bool whole = mark.value && std::abs(*mark.value - std::round(*mark.value)) < 1e-9;
    return whole ? 0 : 2;
}

std::optional<double> boundOf(const core::Mark &mark)
{
    if (!mark.computed || !mark.value || !mark.literal.empty())
        return std::nullopt;
    if (mark.qualifier == core::Qualifier::AtLeast && mark.interval.low != -core::unbounded)
        return mark.interval.low;
    if (mark.qualifier == core::Qualifier::UpTo && mark.interval.high != core::unbounded)
        return mark.interval.high;
    return std::nullopt;
}

QString valueText(const core::Mark &mark)
{
    if (!mark.literal.empty())
        return literalText(mark.literal);
    // A place that rounding or missing peers leave open is a range.
    if (mark.value && mark.measurement.kind == core::Kind::Rank && !mark.interval.isPoint())
        return numberText(mark.interval.low, 0) + QChar(0x2013) + numberText(mark.interval.high, 0);
    if (const auto bound = boundOf(mark))
        return outward(*bound, decimalsOf(mark), mark.qualifier == core::Qualifier::UpTo);
    return mark.value ? numberText(*mark.value, decimalsOf(mark)) : QString(dash);
}

QString valueText(const core::Mark &mark, std::optional<int> decimals)
{
    const bool shared = decimals && mark.value && mark.literal.empty() && mark.computed;
    return shared && !boundOf(mark) ? numberText(*mark.value, *decimals) : valueText(mark);
}

int exactDecimals(double value, int most)
{
    for (int decimals = 0; decimals < most; ++decimals) {
        const double steps = value * std::pow(10.0, decimals);
        if (std::abs(steps - std::round(steps)) < 1e-6)
            return decimals;
    }
    return most;
}

std::optional<int> sharedDecimals(const core::Figure &figure)
{
    const core::Mark *first = nullptr;
    int decimals = 0;
    bool isWide = false, isSmall = false;
    for (const core::Mark &mark : figure.marks) {
        if (!mark.value || !mark.literal.empty() || !mark.computed)
            continue;
        first = first ? first : &mark;
        if (mark.measurement.unit != first->measurement.unit)
            return std::nullopt;
        decimals = std::max(decimals, exactDecimals(*mark.value, 2));
        isWide |= mark.interval.isBounded() && mark.interval.high - mark.interval.low >= 1;
        isSmall |= *mark.value != 0 && std::abs(*mark.value) < 10;
    }
    if (figure.panel.empty() || !first || first->measurement.unit == "%")
        return std::nullopt;
    // Digits that the rounding of what was added up leaves open are not printed, unless nothing else would be left.
    return isWide && !isSmall ? 0 : decimals;
}

QString besideText(const core::Mark &mark)
{
    const core::BesideReading &beside = *mark.beside;
    if (beside.literal.empty())
        return numberText(*beside.value, decimalsOf(mark));
    // What is wider than rounding, as of 超 and 约, must not look like an exact number.
    const int decimals = decimalsIn(beside.literal);
    const double rounding = std::pow(10.0, -decimals) * 0.51;
    const core::Interval &interval = beside.interval;
    const bool isExact = interval.high - *beside.value <= rounding && *beside.value - interval.low <= rounding;
    const QString number = literalText(beside.literal);
    return isExact ? number : number + QChar(0xA0) + intervalText(interval, decimals);
}

QString qualifierSign(core::Qualifier qualifier)
{
    switch (qualifier) {
    case core::Qualifier::Exact:
        return {};
    case core::Qualifier::Over:
    case core::Qualifier::AtLeast:
    case core::Qualifier::JustOver:
        return QStringLiteral("≥");
    case core::Qualifier::Nearly:
        return QStringLiteral("<");
    case core::Qualifier::UpTo:
        return QStringLiteral("≤");
    case core::Qualifier::About:
    case core::Qualifier::Equivalent:
        return QStringLiteral("≈");
    case core::Qualifier::Class:
    case core::Qualifier::Several:
        return QStringLiteral("~");
    }
    return {};
}

QString intervalText(const core::Interval &interval, int decimals)
{
    const bool openLow = interval.lowOpen || interval.low == -core::unbounded;
    const bool openHigh = interval.highOpen || interval.high == core::unbounded;
    const QString low =
        interval.low == -core::unbounded ? minus + QStringLiteral("∞") : outward(interval.low, decimals, false);
    const QString high =
        interval.high == core::unbounded ? QStringLiteral("∞") : outward(interval.high, decimals, true);
    return (openLow ? u'(' : u'[') + low + u',' + noBreak + high + (openHigh ? u')' : u']');
}

AxisScale axisScale(double greatest, Language language)
{
    const double size = std::abs(greatest);
    if (language == Language::Chinese) {
        if (size >= 1e8)
            return {1e8, QStringLiteral("亿")};
        return size >= 1e4 ? AxisScale{1e4, QStringLiteral("万")} : AxisScale{};
    }
    if (size >= 1e9)
        return {1e9, QStringLiteral("B")};
    if (size >= 1e6)
        return {1e6, QStringLiteral("M")};
    return size >= 1e4 ? AxisScale{1e3, QStringLiteral("K")} : AxisScale{};
}

} // namespace views
