#include "models/core/period.h"
#include "models/core/tabular/celltext.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/proposaldraft.h"

#include <algorithm>

namespace core {

namespace {

struct StatusWord
{
    std::string_view text;
    std::string_view status;
};

/// Squeezed; longer ones first.
constexpr StatusWord words[] = {
    {"初步核算数", "preliminary"}, {"初步核算", "preliminary"}, {"初步统计数", "preliminary"},
    {"初步统计", "preliminary"},   {"初步数", "preliminary"},   {"快报数", "preliminary"},
    {"最终核实数", "final"},       {"最终核实", "final"},       {"预计数", "expected"}};

/// What says nothing of which figures a status is of.
constexpr std::string_view fillers[] = {"注",   "本表", "表中", "以上", "全部", "各项", "指标", "数据", "数字", "数值",
                                        "均为", "均",   "为",   "系",   "是",   "数",   ":",    "(",    ")",    "。"};

struct Statement
{
    std::optional<PeriodCell> period; ///< none: of all figures
    std::string_view status;          ///< blank: none
    bool isOfSome = false;            ///< of figures that are named otherwise
};

const StatusWord *wordIn(std::string_view text)
{
    const auto found =
        std::ranges::find_if(words, [text](const StatusWord &word) { return contains(text, word.text); });
    return found == std::end(words) ? nullptr : &*found;
}

std::string without(std::string text, std::string_view part)
{
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part))
        text.erase(at, part.size());
    return text;
}

/// 2025年为初步核算数; 本表为快报数; 地区生产总值为初步核算数, which is of some figures only.
Statement readNote(std::string_view clause)
{
    std::string plain = squeezed(clause);
    const StatusWord *word = wordIn(plain);
    if (!word)
        return {};
    plain = without(plain, word->text);
    for (std::string_view begin : {"注1:", "注2:", "注:", "1.", "2.", "3."}) {
        if (plain.starts_with(begin))
            plain.erase(0, begin.size());
    }
    const LeadingPeriod leading = leadingPeriod(plain);
    std::string rest(leading.rest);
    for (std::string_view filler : fillers)
        rest = without(std::move(rest), filler);
    return {leading.period, word->status, !rest.empty()};
}

/// A title ends with its status, in parentheses: 2025年国民经济和社会发展统计公报（初步核算）.
Statement readTitle(std::string_view title)
{
    const std::string plain = squeezed(title);
    const std::size_t open = plain.rfind('(');
    if (open == std::string::npos || !plain.ends_with(')'))
        return {};
    const std::string_view inner = std::string_view(plain).substr(open + 1, plain.size() - open - 2);
    const auto word = std::ranges::find(words, inner, &StatusWord::text);
    return word == std::end(words) ? Statement() : Statement{findPeriod(title), word->status, false};
}

std::vector<std::string> clausesOf(const std::string &note)
{
    std::vector<std::string> clauses{std::string()};
    for (std::size_t at = 0; at < note.size();) {
        std::size_t cut = 0;
        for (std::string_view mark : {"，", "；", "。", ",", ";"})
            cut = std::string_view(note).substr(at).starts_with(mark) ? mark.size() : cut;
        if (cut > 0)
            clauses.emplace_back();
        else
            clauses.back() += note[at];
        at += std::max<std::size_t>(cut, 1);
    }
    return clauses;
}

/// A year is also that of its months.
bool isWithin(const std::string &period, const PeriodCell &stated)
{
    const auto known = Period::parse(period);
    return known && (stated.first == 0 ? known->year() == stated.year : period == stated.text());
}

void take(Draft &draft, const Statement &statement, const std::string &text, const char *from)
{
    Constants &constants = draft.out.mapping.constants;
    const std::string status(statement.status);
    if (status.empty())
        return;
    const std::string period = statement.period ? statement.period->text() : std::string();
    bool isTaken = false;
    for (ColumnMapping &column : draft.columns()) {
        if (column.role != ColumnRole::Value || !statement.period || !isWithin(column.period, *statement.period))
            continue;
        isTaken = isTaken || column.status.empty();
        column.status = column.status.empty() ? status : column.status;
    }
    const bool isOfFile = !statement.period || isWithin(constants.period, *statement.period);
    if (!statement.isOfSome && !isTaken && isOfFile && constants.status.empty()) {
        constants.status = status;
        isTaken = true;
    }
    if (isTaken)
        draft.note(MappingFinding::StatusFrom, {status, from, period});
    else if (from == std::string_view("notes") && constants.status != status)
        draft.say(Severity::Warning, MappingFinding::StatusUnsure, {text});
}

} // namespace

void proposeStatus(Draft &draft)
{
    if (draft.has(ColumnRole::Status))
        return; // each row has one of its own
    for (const std::string &note : draft.facts.notes) {
        for (const std::string &clause : clausesOf(note)) {
            Statement statement = readNote(clause);
            if (statement.isOfSome) {
                draft.say(Severity::Warning, MappingFinding::StatusUnsure, {std::string(trimmed(clause))});
                continue;
            }
            take(draft, statement, std::string(trimmed(clause)), "notes");
        }
    }
    take(draft, readTitle(draft.facts.title), draft.facts.title, "title");
}

} // namespace core
