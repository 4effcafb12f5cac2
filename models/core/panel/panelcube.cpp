#include "models/core/panel/panelcube.h"

#include <numeric>

namespace core {

std::size_t PanelCube::cells() const
{
    return std::accumulate(m_blocks.begin(), m_blocks.end(), std::size_t{0},
                           [](std::size_t sum, const CubeBlock &block) { return sum + block.size(); });
}

} // namespace core
