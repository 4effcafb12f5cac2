#include "views/panes/computedformula.h"

#include "models/core/structure/perhead.h"
#include "views/text/format.h"
#include "views/text/phrasetable.h"

#include <QStringList>

#include <algorithm>

namespace views {

namespace {

constexpr Phrase<std::string_view> roles[] = {
    {"level", QT_TRANSLATE_NOOP("roles", "Level")},
    {"actual", QT_TRANSLATE_NOOP("roles", "Current value")},
    {"growth", QT_TRANSLATE_NOOP("roles", "Published growth")},
    {"base", QT_TRANSLATE_NOOP("roles", "Base")},
    {"part", QT_TRANSLATE_NOOP("roles", "Part")},
    {"part-base", QT_TRANSLATE_NOOP("roles", "Part, year before")},
    {"part-growth", QT_TRANSLATE_NOOP("roles", "Part, published growth")},
    {"whole", QT_TRANSLATE_NOOP("roles", "Whole")},
    {"whole-base", QT_TRANSLATE_NOOP("roles", "Whole, year before")},
    {"whole-growth", QT_TRANSLATE_NOOP("roles", "Whole, published growth")},
    {"peer", QT_TRANSLATE_NOOP("roles", "Peer")},
    {"population-begin", QT_TRANSLATE_NOOP("roles", "Population at the beginning")},
    {"population-end", QT_TRANSLATE_NOOP("roles", "Population at the end")},
    {"population-growth", QT_TRANSLATE_NOOP("roles", "Population, published growth")},
    {"year-to-date", QT_TRANSLATE_NOOP("roles", "Year to date")},
    {"year-to-date-before", QT_TRANSLATE_NOOP("roles", "Year to date before")},
};

const core::Input *inputOf(const std::vector<core::Input> &inputs, std::string_view role)
{
    const auto found = std::ranges::find(inputs, role, &core::Input::role);
    return found == inputs.end() ? nullptr : &*found;
}

/// Puts printed inputs into the places of `pattern`: `{whole-base}` is the input of that role.
QString filledIn(QString pattern, const core::Mark &mark)
{
    for (const core::Input &input : mark.inputs)
        pattern.replace(u'{' + QString::fromStdString(input.role) + u'}', literalText(input.literal));
    // The formula gives the number itself, also where only a bound of it is known.
    return (mark.value && mark.literal.empty() && boundOf(mark) ? numberText(*mark.value, decimalsOf(mark))
                                                                : valueText(mark)) +
           QStringLiteral(" = ") + pattern;
}

QString averageFormula(const core::Mark &mark)
{
    const core::Input *base = inputOf(mark.inputs, "base");
    const int years = base && mark.keys.period ? mark.keys.period->year() - base->keys.period->year() : 0;
    return QStringLiteral("(({level} ÷ {base})^(1/%1) − 1) × 100").arg(years);
}

/// 100 × (1 + 9 %) × (1 + 8 %); divided where the base is later.
QString chainFormula(const core::Mark &mark)
{
    QStringList factors;
    for (const core::Input &input : mark.inputs)
        factors += QStringLiteral("(1 + %1 %)").arg(literalText(input.literal));
    if (factors.isEmpty())
        return QStringLiteral("100");
    const bool forward = mark.inputs.back().keys.period == mark.keys.period;
    const QString product = factors.join(QStringLiteral(" × "));
    return forward ? QStringLiteral("100 × ") + product : QStringLiteral("100 ÷ (%1)").arg(product);
}

QString perHeadFormula(const core::Mark &mark)
{
    const core::Input *level = inputOf(mark.inputs, "level");
    const core::Input *end = inputOf(mark.inputs, "population-end");
    const auto unit = level && end ? core::perHeadUnit(level->unit, end->unit) : std::nullopt;
    QString pattern = QStringLiteral("{level} ÷ {population-end}");
    if (inputOf(mark.inputs, "population-begin"))
        pattern = QStringLiteral("{level} ÷ (({population-begin} + {population-end}) ÷ 2)");
    else if (inputOf(mark.inputs, "population-growth"))
        pattern = QStringLiteral("{level} ÷ (({population-end} ÷ (1 + {population-growth} %) + {population-end}) ÷ 2)");
    return unit && unit->power != 0 ? pattern + QStringLiteral(" × 10^%1").arg(unit->power) : pattern;
}

QString pullFormula(const core::Mark &mark)
{
    return inputOf(mark.inputs, "part-growth")
               ? QStringLiteral("{part} × {part-growth} ÷ (100 + {part-growth}) × (100 + {whole-growth}) ÷ {whole}")
               : QStringLiteral("({part} − {part-base}) ÷ {whole-base} × 100");
}

QString sumFormula(const core::Mark &mark)
{
    QStringList parts;
    for (const core::Input &input : mark.inputs)
        parts += literalText(input.literal);
    return parts.join(QStringLiteral(" + "));
}

QString patternOf(const core::Mark &mark, core::Transform transform)
{
    using core::Transform;
    switch (transform) {
    case Transform::ChangePercent:
        return QStringLiteral("({level} ÷ {base} − 1) × 100");
    case Transform::Change:
    case Transform::ChangePp:
        return QStringLiteral("{level} − {base}");
    case Transform::Cagr:
        return averageFormula(mark);
    case Transform::RealIndex:
        return chainFormula(mark);
    case Transform::Index:
        return QStringLiteral("{level} ÷ {base} × 100");
    case Transform::Share:
        return QStringLiteral("{part} ÷ {whole} × 100");
    case Transform::Rank:
        return QStringLiteral("1 + #{x > {level}}");
    case Transform::PerCapita:
        return perHeadFormula(mark);
    case Transform::Contribution:
        return QStringLiteral("({part} − {part-base}) ÷ ({whole} − {whole-base}) × 100");
    case Transform::Pull:
        return pullFormula(mark);
    case Transform::ImpliedBase:
        return QStringLiteral("{level} ÷ (1 + {growth} %)");
    case Transform::Deflator:
        return QStringLiteral("({level} ÷ {base} ÷ (1 + {growth} %) − 1) × 100");
    case Transform::SinglePeriod:
        return QStringLiteral("{year-to-date} − {year-to-date-before}");
    case Transform::Cumulative:
        return sumFormula(mark);
    case Transform::Level:
    case Transform::PublishedGrowth:
        break;
    }
    return {};
}

} // namespace

QString computedFormula(const core::Mark &mark, core::Transform transform)
{
    const QString pattern = patternOf(mark, transform);
    return pattern.isEmpty() ? pattern : filledIn(pattern, mark);
}

QString printedInput(const std::vector<core::Input> &inputs, std::string_view role)
{
    const core::Input *input = inputOf(inputs, role);
    return input ? literalText(input->literal) : QStringLiteral("?");
}

QString roleName(const std::string &role)
{
    const QString name = phrase("roles", roles, std::string_view(role));
    return name.isEmpty() ? QString::fromStdString(role) : name;
}

} // namespace views
