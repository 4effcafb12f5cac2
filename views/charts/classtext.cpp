#include "views/charts/classtext.h"

#include "views/text/format.h"

namespace views {

std::optional<double> numberOf(const core::Mark &mark, const char *measure)
{
    const core::MeasureReading *reading = mark.measure(measure);
    return reading ? reading->value : std::nullopt;
}

QString classText(std::optional<double> low, std::optional<double> high)
{
    const QChar space(0xA0);
    if (low && high)
        return significantText(*low) + u'–' + significantText(*high);
    if (low || high)
        return (low ? u'≥' : u'<') + QString(space) + significantText(low ? *low : *high);
    return QStringLiteral("…");
}

} // namespace views
