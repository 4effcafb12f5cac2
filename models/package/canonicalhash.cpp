#include "models/core/codes.h"
#include "models/core/panel/parallel.h"
#include "models/core/panel/yearsums.h"
#include "models/package/entityfields.h"
#include "models/package/packagereader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace package {

namespace {

/// Writes the fields of one row one after the other, each as `length:bytes,`: no content can be taken for
/// a separator.
struct FieldWriter
{
    std::string *row;

    template <class Member> void operator()(std::string_view, const Member &member, Mark = Mark::Plain) const
    {
        write(member);
    }
    void operator()(std::string_view, bool member, Words words, Mark = Mark::Plain) const
    {
        write(member ? words.yes : words.no);
    }

private:
    void write(std::string_view text) const
    {
        *row += std::to_string(text.size());
        *row += ':';
        *row += text;
        *row += ',';
    }
    void write(const std::string &text) const { write(std::string_view(text)); }
    template <class Tag> void write(const core::Id<Tag> &id) const { write(id.text()); }
    void write(const core::Period &period) const { write(period.text()); }
    void write(const std::optional<core::Period> &period) const { write(period ? period->text() : std::string()); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void write(Enum value) const { write(core::code(value)); }
    void write(const std::vector<std::string> &texts) const
    {
        std::string joined;
        for (const std::string &text : texts)
            joined += (joined.empty() ? "" : "|") + text;
        write(joined);
    }
};

std::string rowOf(std::initializer_list<std::string_view> cells)
{
    std::string row;
    for (const std::string_view cell : cells)
        FieldWriter{&row}(std::string_view(), std::string(cell));
    return row;
}

void add(QCryptographicHash &hash, std::string_view text)
{
    hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

using SortedRows = std::vector<std::string>;

/// The rows of a table as texts, some after the other in order; on several threads.
template <class Entity>
std::vector<SortedRows> sortedRows(const std::vector<Entity> &entities, const std::stop_token &stop)
{
    constexpr std::size_t most = 32768;
    std::vector<SortedRows> chunks((entities.size() + most - 1) / most);
    core::inParallel(chunks.size(), stop, [&](std::size_t at) {
        const std::size_t begin = at * most;
        chunks[at].resize(std::min(most, entities.size() - begin));
        for (std::size_t i = 0; i < chunks[at].size(); ++i)
            visitFields(entities[begin + i], FieldWriter{&chunks[at][i]});
        std::ranges::sort(chunks[at]);
    });
    return chunks;
}

/// Calls use(row) for all rows in order.
void forEachMerged(const std::vector<SortedRows> &chunks, const std::stop_token &stop, auto &&use)
{
    using Left = std::pair<SortedRows::const_iterator, SortedRows::const_iterator>;
    std::vector<Left> left;
    for (const SortedRows &rows : chunks) {
        if (!rows.empty())
            left.emplace_back(rows.begin(), rows.end());
    }
    const auto isLater = [](const Left &a, const Left &b) { return *a.first > *b.first; };
    std::ranges::make_heap(left, isLater);
    while (!left.empty() && !stop.stop_requested()) {
        std::ranges::pop_heap(left, isLater);
        Left &first = left.back();
        use(*first.first);
        if (++first.first == first.second)
            left.pop_back();
        else
            std::ranges::push_heap(left, isLater);
    }
}

} // namespace

QByteArray canonicalHash(const core::IndicatorTables &tables, const QByteArray &panel, const std::stop_token &stop)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    visitTables(tables, [&](std::string_view name, const auto &entities) {
        const auto chunks = sortedRows(entities, stop);
        add(hash, std::string(name) + ' ' + std::to_string(entities.size()) + '\n');
        forEachMerged(chunks, stop, [&](const std::string &row) { add(hash, row + '\n'); });
    });
    if (!panel.isEmpty())
        add(hash, "panel " + panel.toStdString() + '\n');
    return stop.stop_requested() ? QByteArray() : hash.result().toHex();
}

QByteArray panelHash(const core::Panel &panel, const std::stop_token &stop)
{
    if (!panel)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const core::PanelSchema &schema = panel.head->schema;
    add(hash, rowOf({schema.resource, schema.title}) + '\n');
    std::vector<std::string> fields;
    for (const core::PanelField &field : schema.fields) {
        if (field.role != core::PanelRole::Ignore)
            fields.push_back(
                rowOf({field.name, field.title.zh, field.title.en, std::to_string(static_cast<int>(field.role)),
                       field.unit, core::code(field.stockFlow), std::string(field.separator != '\0', field.separator),
                       field.references}));
    }
    std::ranges::sort(fields);
    for (const std::string &field : fields)
        add(hash, field + '\n');
    for (const core::YearSum &year : core::yearSums(panel, stop))
        add(hash, rowOf({std::to_string(year.year), std::to_string(year.rows), year.sum.text()}) + '\n');
    return stop.stop_requested() ? QByteArray() : hash.result().toHex();
}

} // namespace package
