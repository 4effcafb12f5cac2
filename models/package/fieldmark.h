#pragma once

#include <concepts>
#include <string_view>
#include <type_traits>

namespace package {

/// How a field is read beyond the type of its member.
enum class Mark { Plain, Required, Quantity, RequiredQuantity, Date };

/// The two words of a truth value.
struct Words
{
    std::string_view no;
    std::string_view yes;
};

/// `O` is `T` or `const T`: one function then serves readers and writers.
template <class O, class T>
concept Of = std::same_as<std::remove_const_t<O>, T>;

} // namespace package
