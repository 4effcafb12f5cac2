#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"
#include "views/text/statementscanner.h"

#include <string>
#include <utility>
#include <vector>

namespace views {

/// The names of one kind of thing, each told apart from the others of its kind.
class NameList
{
public:
    /// One thing and its texts from the shortest on; the last one holds the id.
    struct Row
    {
        std::string id;
        std::vector<QString> texts;
        std::size_t said = 0; ///< the text that no other thing has
    };

    explicit NameList(std::vector<Row> rows);

    /// The shortest text of `id` that only it has, or with its id. An unknown id is its own text.
    QString text(const std::string &id, bool withId = false) const;
    bool knows(const std::string &id) const;
    /// Every name that may stand here, longest first, with the place behind it.
    std::vector<std::pair<std::string, StatementScanner>> take(const StatementScanner &scanner) const;

private:
    std::vector<Row> m_rows;
};

/// How a statement names the things of a dataset, for writing and for reading.
struct StatementNames
{
    explicit StatementNames(const Names &names);

    /// The area that a region lies in; empty when there is none.
    QString parentOf(const core::RegionCode &region) const;
    core::RegionCode home() const { return m_set ? m_set->homeRegion() : core::RegionCode(); }

    Language language;
    NameList regions, sectors, organisations;
    NameList regionIndicators, organisationIndicators;
    NameList sources; ///< “杭州网，2025-05”; with the title where publisher and date are not enough

    const NameList &indicators(const core::Keys &keys) const
    {
        return keys.organisation.empty() ? regionIndicators : organisationIndicators;
    }

private:
    std::shared_ptr<const core::IndicatorSet> m_set;
};

/// “（来源：杭州网，2025-05；…）”, each source once; nothing when none is known.
QString writtenSources(const std::vector<core::SourceId> &ids, const StatementNames &names, bool withIds = false);

} // namespace views
