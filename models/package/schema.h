#pragma once

#include "models/core/issue.h"
#include "models/package/jsonnode.h"

#include <optional>
#include <string>
#include <vector>

namespace package {

/// Types of Table Schema that are checked; every other type of the standard counts as Any.
enum class FieldType { Any, String, Number, Integer, Boolean, Date, Year };

/// What a field means to the program beyond its type.
enum class Meaning {
    None,
    Quantity, ///< digits as printed, no exponent
    Period,   ///< one of the five forms of core::Period
    Date,     ///< YYYY, YYYY-MM or YYYY-MM-DD
};

/// One field of a Table Schema with its constraints.
struct Field
{
    std::string name;
    FieldType type = FieldType::String;
    Meaning meaning = Meaning::None;
    bool declared = true; ///< false: known to the program, not named by the descriptor; its column may be absent
    bool required = false;
    bool unique = false;
    std::vector<std::string> enumeration; ///< empty = any value
    std::string pattern;                  ///< matches the whole value; blank = any
    std::optional<double> minimum, maximum;
    std::optional<double> minLength, maxLength; ///< in characters
    std::vector<std::string> trueValues{"true", "True", "TRUE", "1"};
    std::vector<std::string> falseValues{"false", "False", "FALSE", "0"};
};

/// A reference of some fields to the key of a resource.
struct ForeignKey
{
    std::vector<std::string> fields;
    std::string resource; ///< blank = the same resource
    std::vector<std::string> referenceFields;
    core::Severity severity = core::Severity::Error;
    std::string property; ///< where the descriptor says so
    bool sameReference(const ForeignKey &other) const;
};

struct Schema
{
    std::vector<Field> fields;
    std::vector<std::vector<std::string>> keys; ///< the primary key; several when the program needs another one too
    std::vector<ForeignKey> foreignKeys;
    std::vector<std::string> missingValues; ///< a blank cell is always missing

    std::optional<std::size_t> indexOf(std::string_view field) const;
    bool hasKey(const std::vector<std::string> &key) const;
};

/// Reads a `schema` property and reports every property that is not as Table Schema wants it.
Schema readSchema(const JsonNode &node);

/// The stable name of a type, as in a descriptor.
std::string typeName(FieldType type);

} // namespace package
