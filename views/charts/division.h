#pragma once

#include "models/core/figure.h"
#include "models/core/panel/panel.h"

#include <string_view>
#include <vector>

namespace views {

/// What the enterprises of a panel are divided by in a composition, where that is not their sectors. Each value has a
/// slot of its own, whichever of them are shown.
class Division
{
public:
    /// None for any other figure, and without a panel.
    Division(const core::Figure &figure, const core::PanelHead *panel);
    explicit operator bool() const { return m_isOne; }
    /// 1…10 by the order of the dimension's values; 0 = all others, and the group that states no value.
    int slot(const core::Keys &keys) const;

private:
    bool m_isOne = false;
    std::vector<std::string_view> m_values;
};

} // namespace views
