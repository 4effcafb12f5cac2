#include "views/charts/division.h"

#include "models/core/panel/dimensionorder.h"

#include <algorithm>
#include <array>

namespace views {

namespace {

const core::PanelDimension *dimensionOf(const core::Figure &figure, const core::PanelHead *panel)
{
    if (!panel || figure.panel.empty() || figure.spec.subject != core::FigureSubject::Composition)
        return nullptr;
    std::string_view name = figure.spec.groupBy;
    if (constexpr std::string_view yearly = ",year"; name.ends_with(yearly))
        name.remove_suffix(yearly.size());
    constexpr std::array<std::string_view, 3> bySector{"", "sector", "kind"};
    if (std::ranges::find(bySector, name) != bySector.end() && panel->dimensionOf("sectors"))
        return nullptr;
    const auto dimension = panel->dimension(name);
    if (!dimension && panel->dimensions.empty())
        return nullptr;
    const core::PanelDimension &one = panel->dimensions[dimension.value_or(0)];
    return one.field.references == "sectors" ? nullptr : &one;
}

} // namespace

Division::Division(const core::Figure &figure, const core::PanelHead *panel)
{
    const core::PanelDimension *dimension = dimensionOf(figure, panel);
    m_isOne = dimension != nullptr;
    if (m_isOne)
        m_values = core::valuesInOrder(*dimension);
}

int Division::slot(const core::Keys &keys) const
{
    constexpr std::size_t slots = 10;
    const std::string_view value = keys.region.empty() ? std::string_view(keys.item) : keys.region.text();
    const auto found = std::ranges::find(m_values, value);
    const auto place = static_cast<std::size_t>(found - m_values.begin());
    return found != m_values.end() && place < slots ? static_cast<int>(place) + 1 : 0;
}

} // namespace views
