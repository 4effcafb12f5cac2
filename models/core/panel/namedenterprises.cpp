#include "models/core/panel/namedenterprises.h"

#include "models/core/panel/panelfilter.h"
#include "models/core/panel/rowmask.h"

#include <algorithm>
#include <ranges>

namespace core {

std::vector<NamedEnterprise> enterprisesNamed(const Panel &panel, const std::string &text, std::size_t most,
                                              const std::stop_token &stop)
{
    PanelFilter named = everything(*panel.head);
    named.text = text;
    const Result<RowMask> held = maskOf(panel, named, stop);
    std::vector<NamedEnterprise> found;
    std::vector<std::uint32_t> taken;
    if (!held || text.empty())
        return found;
    for (const YearBlock &block : panel.head->blocks | std::views::reverse) {
        for (std::size_t row = block.begin; row < block.end && found.size() < most; ++row) {
            if (!held->holds(row) || std::ranges::find(taken, panel.rows->entity[row]) != taken.end())
                continue;
            taken.push_back(panel.rows->entity[row]);
            found.push_back({OrganisationId(std::string(panel.rows->ids[taken.back()])),
                             std::string(panel.rows->nameOf(row)), block.year});
        }
    }
    return found;
}

} // namespace core
