#include "models/package/contract.h"

#include "models/core/codes.h"
#include "models/package/entityfields.h"

#include <algorithm>

namespace package {

using core::Severity;

namespace {

/// Collects what a resource's fields must be from the members they fill.
struct FieldCollector
{
    std::vector<Field> *fields;

    template <class Member> void operator()(std::string_view name, const Member &, Mark mark = Mark::Plain) const
    {
        Field &field = add(name, mark);
        if constexpr (std::is_enum_v<Member>) {
            for (const auto &[value, code] : core::codesOf<Member>()) {
                if (!code.empty())
                    field.enumeration.emplace_back(code);
            }
        } else if constexpr (std::is_same_v<Member, core::Period> ||
                             std::is_same_v<Member, std::optional<core::Period>>) {
            field.meaning = Meaning::Period;
        }
    }
    void operator()(std::string_view name, bool, Words words, Mark mark = Mark::Plain) const
    {
        Field &field = add(name, mark);
        for (std::string_view word : {words.no, words.yes}) {
            if (!word.empty())
                field.enumeration.emplace_back(word);
        }
    }

private:
    Field &add(std::string_view name, Mark mark) const
    {
        Field &field = fields->emplace_back();
        field.name = name;
        field.declared = false;
        field.required = mark == Mark::Required || mark == Mark::RequiredQuantity;
        if (mark == Mark::Quantity || mark == Mark::RequiredQuantity) {
            field.type = FieldType::Number;
            field.meaning = Meaning::Quantity;
        } else if (mark == Mark::Date) {
            field.meaning = Meaning::Date;
        }
        return field;
    }
};

std::vector<std::string> keyOf(const std::string &resource)
{
    if (resource == "regions")
        return {"code"};
    if (resource == "observations")
        return {"indicator_id", "region_code", "sector_id", "period", "source_id"};
    if (resource == "relations")
        return {"id", "part"};
    if (resource == "targets")
        return {"indicator_id", "region_code", "period", "source_id"};
    if (resource == "organisation_observations")
        return {"indicator_id", "organisation_id", "period", "source_id"};
    return {"id"};
}

/// Every field that names a row of another resource.
std::vector<ForeignKey> referencesOf(const std::string &resource, const std::vector<Field> &fields)
{
    struct Reference
    {
        std::string_view field, to, key;
        Severity severity = Severity::Error;
    };
    static constexpr Reference references[] = {
        {"parent_code", "", "code"},
        {"parent_id", "", "id"},
        {"indicator_id", "indicators", "id"},
        {"region_code", "regions", "code"},
        {"sector_id", "sectors", "id"},
        {"organisation_id", "organisations", "id"},
        {"source_id", "sources", "id"},
        {"whole", "indicators", "id"},
        {"part", "indicators", "id"},
        {"result", "indicators", "id", Severity::Warning},
        {"of_indicator", "indicators", "id", Severity::Warning},
    };
    std::vector<ForeignKey> keys;
    for (const Field &field : fields) {
        for (const auto &[name, to, key, severity] : references) {
            if (field.name == name)
                keys.push_back({{field.name}, std::string(to), {std::string(key)}, severity, resource});
        }
    }
    return keys;
}

std::vector<Contract> makeContracts()
{
    std::vector<Contract> all;
    const core::IndicatorTables tables;
    visitTables(tables, [&](std::string_view name, const auto &rows) {
        Contract contract;
        contract.resource = name;
        if (name == "sources" || name == "regions")
            contract.need = Contract::Need::Always;
        else if (name == "indicators" || name == "observations")
            contract.need = Contract::Need::UnlessPanel;
        const typename std::remove_cvref_t<decltype(rows)>::value_type row;
        visitFields(row, FieldCollector{&contract.schema.fields});
        contract.schema.keys = {keyOf(contract.resource)};
        contract.schema.foreignKeys = referencesOf(contract.resource, contract.schema.fields);
        all.push_back(std::move(contract));
    });
    return all;
}

/// The declared field, made at least as strict as the program needs it.
Field tightened(Field declared, const Field &needed)
{
    declared.required = declared.required || needed.required;
    declared.meaning = needed.meaning;
    if (needed.meaning == Meaning::Quantity && declared.type != FieldType::Integer)
        declared.type = FieldType::Number;
    if (needed.enumeration.empty())
        return declared;
    std::erase_if(declared.enumeration, [&](const std::string &code) {
        return std::ranges::find(needed.enumeration, code) == needed.enumeration.end();
    });
    if (declared.enumeration.empty())
        declared.enumeration = needed.enumeration;
    return declared;
}

} // namespace

const std::vector<Contract> &contracts()
{
    static const std::vector<Contract> all = makeContracts();
    return all;
}

void meetContract(Resource &resource, IssueList &issues)
{
    const auto contract = std::ranges::find(contracts(), resource.name, &Contract::resource);
    if (contract == contracts().end() || resource.schema.fields.empty())
        return;
    Schema &schema = resource.schema;
    std::vector<Field> fields;
    for (const Field &needed : contract->schema.fields) {
        const auto at = schema.indexOf(needed.name);
        fields.push_back(at ? tightened(schema.fields[*at], needed) : needed);
        if (!at && needed.required)
            issues.error(core::Rule::BadDescriptor, {}, resource.name,
                         {"resources." + resource.name + ".schema.fields", needed.name});
    }
    for (Field &field : schema.fields) {
        if (!contract->schema.indexOf(field.name))
            fields.push_back(std::move(field));
    }
    schema.fields = std::move(fields);
    for (const auto &key : contract->schema.keys) {
        if (!schema.hasKey(key))
            schema.keys.push_back(key);
    }
    for (ForeignKey &key : schema.foreignKeys) {
        if (key.resource == resource.name)
            key.resource.clear();
    }
    for (const ForeignKey &key : contract->schema.foreignKeys) {
        if (!std::ranges::any_of(schema.foreignKeys, [&](const auto &other) { return key.sameReference(other); }))
            schema.foreignKeys.push_back(key);
    }
}

} // namespace package
