#include "models/package/validate.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace package {

using core::Rule;

namespace {

using Columns = std::vector<std::size_t>;

std::string joined(const std::vector<std::string> &texts, char separator)
{
    std::string all;
    for (const std::string &text : texts) {
        if (&text != &texts.front())
            all += separator;
        all += text;
    }
    return all;
}

/// Indexes of fields that all have a column in the file; none when one has not, as nothing can be said then.
Columns columnsOf(const Table &table, const std::vector<std::string> &fields)
{
    Columns columns;
    for (const std::string &field : fields) {
        const auto index = table.schema().indexOf(field);
        if (!index || !table.hasColumn(*index))
            return {};
        columns.push_back(*index);
    }
    return columns;
}

std::string keyText(const Table &table, std::size_t record, const Columns &columns, char separator)
{
    std::string key;
    for (std::size_t column : columns) {
        if (column != columns.front())
            key += separator;
        key += table.cell(record, column);
    }
    return key;
}

// No valid cell holds NUL, so that different keys never become one text.
constexpr char keySeparator = '\0';

bool anyFaulty(const Table &table, std::size_t record, const Columns &columns)
{
    return std::ranges::any_of(columns, [&](std::size_t column) { return table.isFaulty(record, column); });
}

bool anyBlank(const Table &table, std::size_t record, const Columns &columns)
{
    return std::ranges::any_of(columns, [&](std::size_t column) { return table.cell(record, column).empty(); });
}

/// Finds the rows whose keys may stand elsewhere too: the few that are worth to be kept and compared.
class RepeatedKeys
{
public:
    RepeatedKeys(const Table &table, const Columns &columns)
        : m_hashes(table.size())
    {
        for (std::size_t record = 0; record < table.size(); ++record)
            m_hashes[record] = std::hash<std::string>{}(keyText(table, record, columns, keySeparator));
        std::vector<std::size_t> sorted = m_hashes;
        std::ranges::sort(sorted);
        for (auto at = sorted.begin(); (at = std::adjacent_find(at, sorted.end())) != sorted.end(); ++at)
            m_repeated.insert(*at);
    }
    bool contain(std::size_t record) const { return m_repeated.contains(m_hashes[record]); }

private:
    std::vector<std::size_t> m_hashes; ///< by record
    std::unordered_set<std::size_t> m_repeated;
};

/// Reports every row whose key stood in an earlier row.
void checkDistinct(ReadResource &resource, const std::vector<std::string> &fields, Rule rule)
{
    const Table &table = resource.table;
    const Columns columns = columnsOf(table, fields);
    if (columns.empty())
        return;
    const RepeatedKeys repeated(table, columns);
    std::unordered_map<std::string, std::int64_t> firstRows;
    for (std::size_t record = 0; record < table.size(); ++record) {
        if (!repeated.contain(record))
            continue;
        const bool blank = columns.size() == 1 && anyBlank(table, record, columns);
        if (table.isRagged(record) || blank || anyFaulty(table, record, columns))
            continue;
        const auto [first, isNew] =
            firstRows.try_emplace(keyText(table, record, columns, keySeparator), table.row(record));
        if (isNew)
            continue;
        const std::string_view column = fields.size() == 1 ? std::string_view(fields.front()) : std::string_view();
        resource.issues.error(rule, {table.row(record), column}, keyText(table, record, columns, '|'),
                              {std::to_string(first->second)});
    }
}

/// A blank cell in the only field of a key names no row.
void checkSingleKeyPresent(ReadResource &resource, const std::string &field)
{
    const Table &table = resource.table;
    const Columns columns = columnsOf(table, {field});
    if (columns.empty() || table.schema().fields[columns.front()].required)
        return;
    for (std::size_t record = 0; record < table.size(); ++record) {
        if (!table.isRagged(record) && !table.isFaulty(record, columns.front()) && anyBlank(table, record, columns))
            resource.issues.error(Rule::Required, {table.row(record), field}, {});
    }
}

using KeySet = std::unordered_set<std::string>;

/// The keys that others may refer to. Rows that are ragged or otherwise faulty count too: their fault is
/// reported once, not again at every row that refers to them.
KeySet keysOf(const Table &table, const Columns &columns)
{
    KeySet keys;
    for (std::size_t record = 0; record < table.size(); ++record)
        keys.insert(keyText(table, record, columns, keySeparator));
    return keys;
}

/// Checks references; keeps the sets of keys, as most are referred to many times.
class ReferenceCheck
{
public:
    explicit ReferenceCheck(const std::vector<ReadResource> &resources)
        : m_resources(resources)
    {}

    void check(ReadResource &from, const ForeignKey &key)
    {
        const std::string &name = key.resource.empty() ? from.table.resource().name : key.resource;
        const Columns columns = columnsOf(from.table, key.fields);
        const KeySet *known = keys(name, key.referenceFields);
        if (columns.empty() || !known)
            return;
        for (std::size_t record = 0; record < from.table.size(); ++record) {
            if (from.table.isRagged(record) || anyFaulty(from.table, record, columns) ||
                anyBlank(from.table, record, columns))
                continue;
            if (!known->contains(keyText(from.table, record, columns, keySeparator)))
                report(from, record, key, columns);
        }
    }

private:
    static void report(ReadResource &from, std::size_t record, const ForeignKey &key, const Columns &columns)
    {
        const std::string_view column =
            key.fields.size() == 1 ? std::string_view(key.fields.front()) : std::string_view();
        const Place place{from.table.row(record), column};
        const std::string &name = key.resource.empty() ? from.table.resource().name : key.resource;
        const std::vector<std::string> args{name, joined(key.referenceFields, '|')};
        const std::string value = keyText(from.table, record, columns, '|');
        if (key.severity == core::Severity::Error)
            from.issues.error(Rule::ForeignKey, place, value, args);
        else
            from.issues.warning(Rule::ForeignKey, place, value, args);
    }

    /// None when the resource is there but its keys could not be read: that was reported.
    const KeySet *keys(const std::string &resource, const std::vector<std::string> &fields)
    {
        const auto [known, isNew] = m_keys.try_emplace(resource + keySeparator + joined(fields, keySeparator));
        if (isNew)
            known->second = keysOf(m_resources, resource, fields);
        return known->second ? &*known->second : nullptr;
    }

    const std::vector<ReadResource> &m_resources;
    std::map<std::string, std::optional<KeySet>> m_keys;
};

} // namespace

std::optional<std::unordered_set<std::string>>
keysOf(const std::vector<ReadResource> &resources, const std::string &resource, const std::vector<std::string> &fields)
{
    const auto found =
        std::ranges::find(resources, resource, [](const ReadResource &r) { return r.table.resource().name; });
    if (found == resources.end())
        return KeySet(); // no such resource: nothing can be referred to
    const Columns columns = columnsOf(found->table, fields);
    if (!found->table.isComplete() || columns.empty())
        return std::nullopt;
    return keysOf(found->table, columns);
}

void validateKeys(std::vector<ReadResource> &resources)
{
    ReferenceCheck references(resources);
    for (ReadResource &resource : resources) {
        if (!resource.table.isReadable())
            continue;
        const Schema &schema = resource.table.schema();
        for (const auto &key : schema.keys) {
            if (key.size() == 1)
                checkSingleKeyPresent(resource, key.front());
            checkDistinct(resource, key, Rule::PrimaryKey);
        }
        for (const Field &field : schema.fields) {
            if (field.unique && !schema.hasKey({field.name}))
                checkDistinct(resource, {field.name}, Rule::Unique);
        }
        for (const ForeignKey &key : schema.foreignKeys)
            references.check(resource, key);
    }
}

} // namespace package
