#pragma once

#include "models/package/schema.h"

#include <QRegularExpression>

#include <string_view>
#include <vector>

namespace package {

/// A rule that a cell breaks.
struct Breach
{
    core::Rule rule;
    std::vector<std::string> args;
};

/// Checks cells of one field by themselves: required, type, meaning and constraints.
class FieldCheck
{
public:
    explicit FieldCheck(const Field &field);

    /// Adds every rule that the cell breaks; a cell that is not of its type is not checked further.
    void check(std::string_view cell, std::vector<Breach> &breaches) const;

private:
    std::optional<Breach> typeBreach(std::string_view cell) const;
    void checkBounds(std::string_view cell, std::vector<Breach> &breaches) const;
    void checkLength(std::string_view cell, std::vector<Breach> &breaches) const;

    const Field *m_field;
    QRegularExpression m_pattern;
};

} // namespace package
