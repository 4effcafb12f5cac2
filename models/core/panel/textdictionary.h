#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// Numbers texts in the order in which they are first asked for.
class TextDictionary
{
public:
    TextDictionary() = default;
    TextDictionary(TextDictionary &&) = default;
    TextDictionary &operator=(TextDictionary &&) = default;
    TextDictionary(const TextDictionary &) = delete; // it points into itself
    TextDictionary &operator=(const TextDictionary &) = delete;
    /// Begins with these, numbered from 0.
    explicit TextDictionary(const std::vector<std::string> &values)
    {
        for (const std::string &value : values)
            codeOf(value);
    }

    std::uint32_t codeOf(std::string_view text)
    {
        const auto found = m_codes.find(text);
        if (found != m_codes.end())
            return found->second;
        const auto code = static_cast<std::uint32_t>(m_values.size());
        m_values.push_back(&m_codes.emplace(text, code).first->first);
        return code;
    }
    std::size_t size() const { return m_values.size(); }
    const std::string &operator[](std::size_t code) const { return *m_values[code]; }
    std::vector<std::string> values() const
    {
        std::vector<std::string> all;
        all.reserve(m_values.size());
        for (const std::string *value : m_values)
            all.push_back(*value);
        return all;
    }

private:
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_codes;
    std::vector<const std::string *> m_values; // a map never moves its elements
};

} // namespace core
