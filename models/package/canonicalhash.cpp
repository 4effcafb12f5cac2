#include "models/core/codes.h"
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

} // namespace

QByteArray canonicalHash(const core::IndicatorTables &tables, const QByteArray &panel)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    visitTables(tables, [&](std::string_view name, const auto &entities) {
        std::vector<std::string> rows(entities.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            visitFields(entities[i], FieldWriter{&rows[i]});
        std::ranges::sort(rows);
        add(hash, std::string(name) + ' ' + std::to_string(rows.size()) + '\n');
        for (const std::string &row : rows)
            add(hash, row + '\n');
    });
    if (!panel.isEmpty())
        add(hash, "panel " + panel.toStdString() + '\n');
    return hash.result().toHex();
}

QByteArray panelHash(const core::Panel &panel)
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
    for (const core::YearSum &year : core::yearSums(panel))
        add(hash, rowOf({std::to_string(year.year), std::to_string(year.rows), year.sum.text()}) + '\n');
    return hash.result().toHex();
}

} // namespace package
