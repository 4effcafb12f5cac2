#pragma once

#include "models/core/figure.h"
#include "models/core/panel/panel.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What an enterprise was called or belonged to, and in which of the years that it is in the panel.
struct HeldText
{
    std::string text; ///< a cell as it stands in the panel; blank = not stated
    int first = 0, last = 0;
    bool operator==(const HeldText &) const = default;
};

/// Where a number stands among those of the same sector and year, the largest first: from a place to the last one that
/// it may have. Equal numbers share their places, and so do those that were printed too coarsely to tell them apart.
struct Standing
{
    std::size_t place = 0, last = 0, of = 0;
    bool operator==(const Standing &) const = default;
};

/// One enterprise of a panel over all its years, whatever a filter shows.
struct EnterpriseProfile
{
    struct Year
    {
        int year = 0;
        std::optional<std::size_t> row; ///< of the enterprise; none when the panel has it not in this year
        std::vector<Mark> marks;        ///< by measure, with the change against the year before
    };

    OrganisationId id;
    std::vector<HeldText> names;
    std::vector<std::vector<HeldText>> dimensions;  ///< by dimension of the panel
    std::vector<Year> years;                        ///< of the panel from its first to its last
    std::vector<std::optional<Standing>> standings; ///< by measure, in its last year
    std::string sector;                             ///< that the standings are of; blank = the panel has none: of all

    /// nullptr when that year is not among them.
    const Mark *mark(int year, std::size_t measure) const;
};

/// The profile of an enterprise of a panel with its rows; none when the panel lacks it, or after a stop.
std::optional<EnterpriseProfile> profileOf(const Panel &panel, const OrganisationId &id, std::stop_token stop = {});

/// What an enterprise is called in its last year, by its number; the panel has its rows.
std::string_view latestName(const Panel &panel, std::uint32_t entity);

/// One number of a row with the change against the year before.
Mark numberWithChange(const Panel &panel, std::size_t row, std::size_t measure);

} // namespace core
