#include "models/core/panel/panelschema.h"

#include <algorithm>

namespace core {

namespace {

std::optional<std::size_t> indexIn(const std::vector<PanelField> &fields, auto &&wanted)
{
    const auto found = std::ranges::find_if(fields, wanted);
    return found == fields.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - fields.begin()));
}

} // namespace

std::optional<std::size_t> PanelSchema::first(PanelRole role) const
{
    return indexIn(fields, [role](const PanelField &field) { return field.role == role; });
}

std::optional<std::size_t> PanelSchema::indexOf(std::string_view name) const
{
    return indexIn(fields, [name](const PanelField &field) { return field.name == name; });
}

} // namespace core
