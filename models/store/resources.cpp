#include "models/store/resources.h"

#include "models/core/codes.h"
#include "models/package/entityfields.h"

#include <algorithm>
#include <iterator>

namespace store {

namespace {

using package::Mark;
using package::Words;

template <class E>
concept Coded = std::is_enum_v<E>;

constexpr char listSeparator = '|';               // as in a package
constexpr std::string_view unstated = "unstated"; // blank in a package

/// Appends a cell for every field that it visits.
struct CellWriter
{
    TextRow *cells;

    template <class Member> void operator()(std::string_view, const Member &member, Mark = Mark::Plain) const
    {
        cells->emplace_back(text(member));
    }
    void operator()(std::string_view, bool member, Words words, Mark = Mark::Plain) const
    {
        cells->emplace_back(member ? words.yes : words.no);
    }

private:
    static const std::string &text(const std::string &member) { return member; }
    template <class Tag> static const std::string &text(const core::Id<Tag> &id) { return id.text(); }
    static std::string text(const core::Period &period) { return period.text(); }
    static std::string text(const std::optional<core::Period> &period)
    {
        return period ? text(*period) : std::string();
    }
    template <Coded E> static std::string_view text(E value)
    {
        const std::string_view code = core::code(value);
        return code == unstated ? std::string_view() : code;
    }
    static std::string text(const std::vector<std::string> &items)
    {
        std::string texts;
        for (const std::string &item : items)
            texts.append(texts.empty() ? 0 : 1, listSeparator).append(item);
        return texts;
    }
};

/// Fills every field that it visits from the next cell and remembers the first cell that does not fit.
struct CellReader
{
    const TextRow *cells;
    int *wrong;
    std::size_t at = 0;

    template <class Member> void operator()(std::string_view, Member &member, Mark = Mark::Plain)
    {
        check(read(cells->at(at), member));
    }
    void operator()(std::string_view, bool &member, Words words, Mark = Mark::Plain)
    {
        const std::string &text = cells->at(at);
        member = text == words.yes;
        check(member || text == words.no);
    }

private:
    void check(bool fits)
    {
        if (!fits && *wrong < 0)
            *wrong = static_cast<int>(at);
        ++at;
    }
    static bool read(const std::string &text, std::string &member)
    {
        member = text;
        return true;
    }
    template <class Tag> static bool read(const std::string &text, core::Id<Tag> &member)
    {
        member = core::Id<Tag>(text);
        return true;
    }
    static bool read(const std::string &text, core::Period &member)
    {
        const auto period = core::Period::parse(text);
        member = period.value_or(member);
        return period.has_value();
    }
    static bool read(const std::string &text, std::optional<core::Period> &member)
    {
        return text.empty() || read(text, member.emplace());
    }
    template <Coded E> static bool read(const std::string &text, E &member)
    {
        const std::optional<E> value = text.empty() ? E{} : core::fromCode<E>(text);
        member = value.value_or(member);
        return value.has_value();
    }
    static bool read(const std::string &text, std::vector<std::string> &member)
    {
        for (std::size_t begin = 0; !text.empty() && begin <= text.size();) {
            const std::size_t end = std::min(text.find(listSeparator, begin), text.size());
            member.push_back(text.substr(begin, end - begin));
            begin = end + 1;
        }
        return true;
    }
};

/// Calls `use` with the table whose rows are of this type; every resource has a type of its own.
template <class Row, class Tables> void withTable(Tables &tables, auto &&use)
{
    package::visitTables(tables, [&](std::string_view, auto &rows) {
        if constexpr (std::same_as<typename std::remove_cvref_t<decltype(rows)>::value_type, Row>)
            use(rows);
    });
}

template <class Row> Resource describe(std::string_view name)
{
    Resource resource{QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), {}, {}, {}, {}, {}, {}};
    const Row blank{};
    package::visitFields(blank, [&resource](std::string_view column, auto &&...) {
        resource.columns.append(QString::fromLatin1(column.data(), static_cast<qsizetype>(column.size())));
    });
    resource.count = [](const core::IndicatorTables &tables) {
        std::size_t count = 0;
        withTable<Row>(tables, [&count](const std::vector<Row> &rows) { count = rows.size(); });
        return count;
    };
    resource.row = [](const core::IndicatorTables &tables, std::size_t at) {
        TextRow cells;
        withTable<Row>(tables,
                       [&](const std::vector<Row> &rows) { package::visitFields(rows[at], CellWriter{&cells}); });
        return cells;
    };
    resource.append = [](core::IndicatorTables &tables, const TextRow &cells) {
        int wrong = -1;
        withTable<Row>(tables, [&](std::vector<Row> &rows) {
            package::visitFields(rows.emplace_back(), CellReader{&cells, &wrong});
        });
        return wrong;
    };
    resource.copy = [](const core::IndicatorTables &from, std::size_t at, core::IndicatorTables &to) {
        withTable<Row>(from, [&](const std::vector<Row> &rows) {
            withTable<Row>(to, [&](std::vector<Row> &others) { others.push_back(rows[at]); });
        });
    };
    resource.move = [](core::IndicatorTables &&from, core::IndicatorTables &to) {
        withTable<Row>(from, [&](std::vector<Row> &rows) {
            withTable<Row>(to, [&](std::vector<Row> &others) {
                others.insert(others.end(), std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
            });
        });
    };
    return resource;
}

} // namespace

const std::vector<Resource> &resources()
{
    static const std::vector<Resource> all = [] {
        std::vector<Resource> described;
        const core::IndicatorTables blank;
        package::visitTables(blank, [&described](std::string_view name, const auto &rows) {
            described.push_back(describe<typename std::remove_cvref_t<decltype(rows)>::value_type>(name));
        });
        return described;
    }();
    return all;
}

} // namespace store
