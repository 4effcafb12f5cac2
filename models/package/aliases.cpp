#include "models/package/aliases.h"

#include "models/package/entityfields.h"

#include <type_traits>

namespace package {

namespace {

/// Renames the fields of a row that are ids of indicators.
struct Renamer
{
    const Aliases *aliases;

    template <class Member> void operator()(std::string_view, Member &member, auto...) const
    {
        if constexpr (std::is_same_v<Member, core::IndicatorId>) {
            if (const auto found = aliases->find(std::string(member.text())); found != aliases->end())
                member = core::IndicatorId(found->second);
        }
    }
};

/// Of each id the second row is an error; rows as in the file, below its header.
void reportTwice(const std::vector<core::Indicator> &indicators, std::vector<core::Issue> &issues)
{
    std::map<std::string_view, std::int64_t> rows;
    std::int64_t row = 1;
    for (const core::Indicator &indicator : indicators) {
        const auto [first, isNew] = rows.emplace(indicator.id.text(), ++row);
        if (!isNew)
            issues.push_back({core::Severity::Error,
                              core::Rule::PrimaryKey,
                              "indicators",
                              row,
                              "id",
                              std::string(indicator.id.text()),
                              {std::to_string(first->second)}});
    }
}

} // namespace

void applyAliases(const Aliases &aliases, PackageReading &reading)
{
    if (aliases.empty())
        return;
    visitTables(reading.tables, [&aliases](std::string_view, auto &rows) {
        for (auto &row : rows)
            visitFields(row, Renamer{&aliases});
    });
    if (reading.isValid())
        reportTwice(reading.tables.indicators, reading.issues);
}

} // namespace package
