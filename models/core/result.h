#pragma once

#include "models/core/errorcode.h"

#include <cassert>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace core {

/// An error is a value: a code and the arguments its sentence needs.
struct Error
{
    ErrorCode code;
    std::vector<std::string> args;
};

/// A value or an Error; same member names as std::expected, which this compiler does not have.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}
    Result(ErrorCode code, std::vector<std::string> args = {})
        : Result(Error{code, std::move(args)})
    {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T &value() &
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T &value() const &
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &&value() &&
    {
        assert(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    const Error &error() const
    {
        assert(!has_value());
        return *std::get_if<1>(&m_state);
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_state;
};

/// The result of something that only succeeds or fails.
struct Done
{};

} // namespace core
