#include "models/core/tabular/numbercell.h"

#include "models/core/tabular/celltext.h"
#include "models/core/tabular/digits.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

using Word = std::pair<std::string_view, Qualifier>;

/// Words before and after a number. Longer ones first: 超过 before 超.
constexpr std::array<Word, 21> wordsBefore{
    {{"超过", Qualifier::Over},   {"突破", Qualifier::Over},      {"超", Qualifier::Over},
     {"逾", Qualifier::Over},     {">=", Qualifier::AtLeast},     {">", Qualifier::Over},
     {"≥", Qualifier::AtLeast},   {"不低于", Qualifier::AtLeast}, {"接近", Qualifier::Nearly},
     {"将近", Qualifier::Nearly}, {"近", Qualifier::Nearly},      {"大约", Qualifier::About},
     {"约为", Qualifier::About},  {"约", Qualifier::About},       {"~", Qualifier::About},
     {"≈", Qualifier::About},     {"ca.", Qualifier::About},      {"about", Qualifier::About},
     {"高达", Qualifier::UpTo},   {"达到", Qualifier::UpTo},      {"达", Qualifier::UpTo}}};
constexpr std::array<Word, 6> wordsAfter{{{"及以上", Qualifier::AtLeast},
                                          {"以上", Qualifier::AtLeast},
                                          {"左右", Qualifier::About},
                                          {"上下", Qualifier::About},
                                          {"余", Qualifier::JustOver},
                                          {"多", Qualifier::JustOver}}};
constexpr std::array<std::pair<std::string_view, int>, 6> scaleWords{
    {{"万亿", 12}, {"千万", 7}, {"百万", 6}, {"亿", 8}, {"万", 4}, {"千", 3}}};
constexpr std::array<std::string_view, 6> currencies{"US$", "$", "€", "¥", "￥", "£"};

bool isOneOf(std::string_view lower, const std::vector<std::string> &marks)
{
    return std::any_of(marks.begin(), marks.end(), [&](const std::string &mark) {
        return mark.size() == lower.size() && std::equal(mark.begin(), mark.end(), lower.begin(), [](char a, char b) {
                   return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
               });
    });
}

void trimSpaces(std::string_view &text) { text = trimmed(text); }

/// Flags of Eurostat and the OECD, and marks of footnotes.
bool isFlag(std::string_view text, bool apart)
{
    if (text.empty() || text == "*" || text == "**" || text == "†" || text == "r)" || text == "#")
        return !text.empty();
    if (isAllDigits(text))
        return false;
    if (std::all_of(text.begin(), text.end(), isAsciiLetter)) {
        const bool lower = text.find_first_not_of("bcdefimnoprsuvz") == std::string_view::npos;
        return lower ? text.size() <= (apart ? 3U : 1U) : apart && text.size() <= 2;
    }
    // ① … ⑳, ¹ ² ³, ⁰ … ⁿ, superscript letters
    return text.size() <= 4 &&
           (text.starts_with("\xE2\x91") || text.starts_with("\xC2\xB9") || text.starts_with("\xC2\xB2") ||
            text.starts_with("\xC2\xB3") || text.starts_with("\xE2\x81") || text.starts_with("\xE1\xB5"));
}

/// Takes what stands behind the digits: 余, 万, 以上, a unit, flags. False: something else is there.
bool readTail(std::string_view tail, NumberCell &cell)
{
    const auto word = [&tail, &cell] {
        for (const auto &[text, qualifier] : wordsAfter) {
            if (cutPrefix(tail, text)) {
                cell.qualifier = qualifier;
                trimSpaces(tail);
                return;
            }
        }
    };
    const bool apart = tail.starts_with(' ');
    trimSpaces(tail);
    word();
    for (const auto &[text, power] : scaleWords) {
        if (cutPrefix(tail, text)) {
            cell.power = power;
            break;
        }
    }
    word();
    if (tail.empty())
        return true;
    std::string_view flag = tail;
    if (tail.size() > 2 && ((tail.front() == '(' && tail.back() == ')') || (tail.front() == '[' && tail.back() == ']')))
        flag = tail.substr(1, tail.size() - 2);
    if (isFlag(flag, apart || flag.size() < tail.size()) || (flag.size() < tail.size() && isAllDigits(flag))) {
        cell.flags = std::string(flag);
        return true;
    }
    for (const auto &[text, qualifier] : wordsAfter) {
        if (cutSuffix(tail, text))
            cell.qualifier = qualifier;
    }
    if (!isUnit(tail))
        return false;
    cell.unit = std::string(tail);
    return true;
}

/// Eurostat's `: c` and `:u`: no figure, with flags.
bool readFlaggedMissing(std::string_view text, NumberCell &cell)
{
    if (!cutPrefix(text, ":") && !cutPrefix(text, ".."))
        return false;
    trimSpaces(text);
    if (text.size() > 3 || !isFlag(text, true))
        return false;
    cell.kind = contains(text, "c") ? NumberCellKind::Withheld : NumberCellKind::Missing;
    cell.flags = std::string(text);
    return true;
}

bool isNotObserved(std::string_view lower)
{
    std::string_view word = lower;
    if (!word.empty() && (word[0] == '-' || word[0] == '+'))
        word.remove_prefix(1);
    return word == "nan" || word == "inf" || word == "infinity" || word == "1.#qnan" || word == "1.#inf";
}

/// Sign, accounting parentheses, currency and words in front of the digits; true when the number is negative.
bool readHead(std::string_view &text, NumberCell &cell)
{
    bool negative = false;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')' &&
        text.find_first_of("0123456789") != std::string_view::npos && text.find_first_of("()", 1) == text.size() - 1) {
        text = text.substr(1, text.size() - 2);
        negative = true;
    }
    for (const auto &[word, qualifier] : wordsBefore) {
        if (cutPrefix(text, word)) {
            cell.qualifier = qualifier;
            break;
        }
    }
    trimSpaces(text);
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
        negative = negative != (text[0] == '-');
        text.remove_prefix(1);
        trimSpaces(text);
    }
    for (std::string_view currency : currencies) {
        if (cutPrefix(text, currency)) {
            cell.unit = currency;
            trimSpaces(text);
            break;
        }
    }
    return negative;
}

NumberCell readSlowly(std::string_view original, const NumberStyle &style)
{
    NumberCell cell;
    const std::string plain = folded(original);
    if (plain.empty())
        return cell;
    const std::string lower = foldedLower(original);
    if (isOneOf(lower, style.missing))
        return {NumberCellKind::Missing, {}, 0, Qualifier::Exact, {}, {}};
    if (isOneOf(lower, style.withheld))
        return {NumberCellKind::Withheld, {}, 0, Qualifier::Exact, {}, {}};
    if (readFlaggedMissing(plain, cell))
        return cell;
    cell.kind = isNotObserved(lower) ? NumberCellKind::NotObserved : NumberCellKind::Other;
    std::string_view text = plain;
    const bool negative = readHead(text, cell);
    const Digits digits = readDigits(text, style);
    if (digits.length == 0 || !readTail(text.substr(digits.length), cell)) {
        return {cell.kind, {}, 0, Qualifier::Exact, {}, {}};
    }
    cell.kind = NumberCellKind::Number;
    cell.literal = (negative ? "-" : "") + digits.literal;
    return cell;
}

/// Digits with at most one point and a sign, as most cells are.
bool isPlain(std::string_view text)
{
    if (!text.empty() && text[0] == '-')
        text.remove_prefix(1);
    if (text.empty() || !isAsciiDigit(text.front()) || !isAsciiDigit(text.back()))
        return false;
    int points = 0;
    for (char c : text) {
        if (c == '.')
            ++points;
        else if (!isAsciiDigit(c))
            return false;
    }
    return points <= 1;
}

} // namespace

const std::vector<std::string> &standardMissingMarks()
{
    static const std::vector<std::string> marks{"..",  ":",    "-",    "--",   "---", "…",    "……",   "...", "NA",
                                                "N/A", "#N/A", "n.a.", "n.d.", "nd",  "NULL", "NONE", ".",   "x",
                                                "/",   "\\",   "\\N",  "无",   "空",  "s.d.", "k.A."};
    return marks;
}

const std::vector<std::string> &standardWithheldMarks()
{
    static const std::vector<std::string> marks{"c", "(c)", "(D)", "D", "*", "np", "[c]"};
    return marks;
}

NumberCell readNumberCell(std::string_view text, CellKind kind, const NumberStyle &style)
{
    if (text.empty())
        return {};
    if (kind == CellKind::Error)
        return {NumberCellKind::NotObserved, {}, 0, Qualifier::Exact, {}, {}};
    if (kind == CellKind::Boolean || kind == CellKind::Date)
        return {NumberCellKind::Other, {}, 0, Qualifier::Exact, {}, {}};
    const bool ofWorkbook = kind == CellKind::Number;
    if ((ofWorkbook || (style.decimal == '.' && !contains(style.thousands, "."))) && isPlain(text))
        return {NumberCellKind::Number, std::string(text), 0, Qualifier::Exact, {}, {}};
    if (!ofWorkbook)
        return readSlowly(text, style);
    NumberStyle plain = style;
    plain.decimal = '.';
    plain.thousands.clear();
    return readSlowly(text, plain);
}

} // namespace core
