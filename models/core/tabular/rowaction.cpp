#include "models/core/tabular/rowaction.h"

#include "models/core/tabular/celltext.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr std::pair<std::string_view, RowAction> actions[] = {
    {"", RowAction::Revise},       {"i", RowAction::Revise},      {"information", RowAction::Revise},
    {"a", RowAction::Revise},      {"append", RowAction::Revise}, {"m", RowAction::Revise},
    {"merge", RowAction::Revise},  {"r", RowAction::Revise},      {"replace", RowAction::Revise},
    {"新增", RowAction::Revise},   {"追加", RowAction::Revise},   {"合并", RowAction::Revise},
    {"修改", RowAction::Revise},   {"替换", RowAction::Revise},   {"d", RowAction::Remove},
    {"delete", RowAction::Remove}, {"删除", RowAction::Remove},   {"deleted", RowAction::Remove},
    {"del", RowAction::Remove},    {"remove", RowAction::Remove}, {"removed", RowAction::Remove},
    {"移除", RowAction::Remove},   {"去除", RowAction::Remove},   {"剔除", RowAction::Remove},
};

char upper(char letter) { return 'a' <= letter && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter; }

} // namespace

std::optional<RowAction> readRowAction(std::string_view cell)
{
    const std::string plain = squeezed(cell);
    const auto found = std::ranges::find(actions, plain, &std::pair<std::string_view, RowAction>::first);
    return found == std::end(actions) ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> rowActionSpellings()
{
    std::vector<std::string> all;
    for (const auto &[word, action] : actions) {
        std::string large(word);
        std::ranges::transform(large, large.begin(), upper);
        std::string capital(word);
        if (!capital.empty())
            capital.front() = upper(capital.front());
        for (const std::string &one : {std::string(word), large, capital}) {
            if (std::ranges::find(all, one) == all.end())
                all.push_back(one);
        }
    }
    return all;
}

} // namespace core
