#include "models/package/tables.h"

#include "models/core/codes.h"
#include "models/package/entityfields.h"

#include <algorithm>

namespace package {

namespace {

/// Fills the members of one entity from the cells of one row; a blank cell leaves a member's default.
struct CellReader
{
    const Table *table;
    std::size_t record;
    std::size_t field = 0;

    template <class Member> void operator()(std::string_view, Member &member, Mark = Mark::Plain)
    {
        const std::string_view cell = table->cell(record, field++);
        if (!cell.empty())
            set(member, cell);
    }
    void operator()(std::string_view, bool &member, Words words, Mark = Mark::Plain)
    {
        member = table->cell(record, field++) == words.yes;
    }

private:
    static void set(std::string &member, std::string_view cell) { member = cell; }
    template <class Tag> static void set(core::Id<Tag> &member, std::string_view cell) { member = core::Id<Tag>(cell); }
    static void set(core::Period &member, std::string_view cell)
    {
        if (auto period = core::Period::parse(cell))
            member = *period;
    }
    static void set(std::optional<core::Period> &member, std::string_view cell) { set(member.emplace(), cell); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    static void set(Enum &member, std::string_view cell) { member = core::fromCode<Enum>(cell).value_or(member); }
    static void set(std::vector<std::string> &member, std::string_view cell)
    {
        for (std::size_t begin = 0; begin <= cell.size();) {
            const std::size_t end = std::min(cell.find('|', begin), cell.size());
            member.emplace_back(cell.substr(begin, end - begin));
            begin = end + 1;
        }
    }
};

} // namespace

core::IndicatorTables buildTables(const std::vector<ReadResource> &resources)
{
    core::IndicatorTables tables;
    visitTables(tables, [&](std::string_view name, auto &rows) {
        const auto found = std::ranges::find(
            resources, name, [](const ReadResource &r) { return std::string_view(r.table.resource().name); });
        if (found == resources.end() || !found->table.isReadable())
            return;
        const Table &table = found->table;
        rows.reserve(table.size());
        for (std::size_t record = 0; record < table.size(); ++record) {
            if (!table.isRagged(record))
                visitFields(rows.emplace_back(), CellReader{&table, record});
        }
    });
    return tables;
}

} // namespace package
