#include "views/text/statementphrases.h"

#include "views/text/format.h"
#include "views/text/statementwords.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace views {
namespace {

using core::Qualifier;

constexpr QChar minus(0x2212);

bool isChinese(Language language) { return language == Language::Chinese; }

/// A number with or without separators as the literal it was; empty when none stands here.
std::string takeNumber(StatementScanner &scanner)
{
    StatementScanner at = scanner;
    QString literal;
    if (at.take(u"-") || at.take(QStringView(&minus, 1)))
        literal += u'-';
    else if (at.take(u"+"))
        literal += u'+';
    QString digits = at.takeDigits(40);
    const auto follows = [&](QChar mark) {
        return at.next() == mark && at.rest().size() > 1 && StatementScanner::isDigit(at.rest()[1]);
    };
    while (!digits.isEmpty() && follows(u',')) {
        at.skip(1);
        digits += at.takeDigits(3);
    }
    if (!digits.isEmpty() && follows(u'.')) {
        at.skip(1);
        digits += u'.' + at.takeDigits(40);
    }
    if (digits.isEmpty())
        return {};
    scanner = at;
    literal += digits;
    return literal.toStdString();
}

/// Keeps the way of reading a value that goes furthest: “1000亿元以上” before “1000亿元”.
struct Longest
{
    StatementScanner end;
    std::optional<ValuePhrase> value;

    void offer(const StatementScanner &at, std::string literal, Qualifier qualifier)
    {
        if (!value || at.at() > end.at()) {
            end = at;
            value = {std::move(literal), qualifier};
        }
    }
};

void offerQualified(const StatementScanner &start, const core::Measurement &measurement, Language language,
                    Longest &longest)
{
    const bool chinese = isChinese(language);
    const QString unit = writtenUnit(measurement, language);
    const QString rank = measurement.kind == core::Kind::Rank ? statementMarks(language).rank : QString();
    for (const QualifierWords &words : qualifierWords()) {
        StatementScanner at = start;
        if (!at.take(chinese ? words.zhBefore : words.enBefore) || !at.take(rank))
            continue;
        const std::string literal = takeNumber(at);
        if (literal.empty() || (chinese && !at.take(words.zhBetween)))
            continue;
        if (at.take(unit) && (!chinese || at.take(words.zhAfter)))
            longest.offer(at, literal, words.qualifier);
    }
}

void offerSeveral(const StatementScanner &start, const core::Measurement &measurement, Language language,
                  Longest &longest)
{
    const StatementMarks &marks = statementMarks(language);
    const QString unit = writtenUnit(measurement, language);
    for (const auto &word : severalWords()) {
        StatementScanner at = start;
        if (at.take(word.in(language)) && at.take(unit))
            longest.offer(at, word.value.toString().toStdString(), Qualifier::Several);
    }
    StatementScanner at = start;
    if (!at.take(marks.severalBefore))
        return;
    const std::string literal = takeNumber(at);
    if (!literal.empty() && at.take(marks.severalAfter) && at.take(unit))
        longest.offer(at, literal, Qualifier::Several);
}

QString several(const std::string &literal, Language language)
{
    for (const auto &word : severalWords()) {
        if (word.value.toString().toStdString() == literal)
            return word.in(language).toString();
    }
    const StatementMarks &marks = statementMarks(language);
    return marks.severalBefore + writtenNumber(literal, language) + marks.severalAfter;
}

template <class E> bool takeWord(StatementScanner &scanner, E &value, Language language)
{
    for (const auto &word : statementWords<E>()) {
        if (scanner.take(word.in(language))) {
            value = word.value;
            return true;
        }
    }
    return false;
}

/// Free text up to the bracket that closes the remarks; brackets within it come in pairs.
bool takeVintage(StatementScanner &scanner, std::string &vintage, Language language)
{
    const StatementMarks &marks = statementMarks(language);
    if (!scanner.take(marks.vintage))
        return false;
    const QChar open = marks.open.back();
    const QChar close = marks.close.front();
    QString text;
    for (int depth = 0; !scanner.atEnd() && (depth > 0 || scanner.next() != close); scanner.skip(1)) {
        depth += scanner.next() == open ? 1 : scanner.next() == close ? -1 : 0;
        text += scanner.next();
    }
    vintage = text.toStdString();
    return !text.isEmpty();
}

bool takeRemark(StatementScanner &scanner, Remarks &remarks, Language language)
{
    core::GrowthBasis basis;
    if (takeWord(scanner, basis, language)) {
        remarks.basis = basis;
        return true;
    }
    if (scanner.take(statementMarks(language).earlierArea)) {
        remarks.earlierArea = true;
        return true;
    }
    return takeWord(scanner, remarks.scope, language) || takeWord(scanner, remarks.status, language) ||
           takeWord(scanner, remarks.note, language) || takeVintage(scanner, remarks.vintage, language);
}

/// How a form of period is written around the digits of its year.
struct PeriodForm
{
    std::string rest; ///< what follows the year in the form of the data: "", "-Q1"
    QString before, after;
};

std::vector<PeriodForm> periodForms(Language language)
{
    std::vector<std::string> rests{"", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4"};
    const auto two = [](int month) { return std::string(month < 10 ? "0" : "") + std::to_string(month); };
    for (int first = 1; first <= 12; ++first) {
        rests.push_back('-' + two(first));
        for (int last = first; last <= 12; ++last)
            rests.push_back("-M" + two(first) + 'M' + two(last));
    }
    std::vector<PeriodForm> forms;
    for (const std::string &rest : rests) {
        const QString text = periodText(core::Period::parse("2000" + rest).value_or({}), language);
        const qsizetype year = text.indexOf(u"2000");
        forms.push_back({rest, text.left(year), text.mid(year + 4)});
    }
    return forms;
}

} // namespace

QString writtenNumber(const std::string &literal, Language language)
{
    if (isChinese(language))
        return QString::fromStdString(literal);
    return (literal.starts_with('+') ? QStringLiteral("+") : QString()) + literalText(literal);
}

QString writtenUnit(const core::Measurement &measurement, Language language)
{
    const QString unit = unitAfterNumber(measurement.unit == "pp" ? "个百分点" : measurement.unit, language);
    if (isChinese(language))
        return unit;
    if (unit.isEmpty() || measurement.kind == core::Kind::Rank)
        return {};
    return QChar(0x00A0) + unit;
}

QString written(const ValuePhrase &value, const core::Measurement &measurement, Language language)
{
    const QString unit = writtenUnit(measurement, language);
    if (value.qualifier == Qualifier::Several)
        return several(value.literal, language) + unit;
    QString number = writtenNumber(value.literal, language);
    if (measurement.kind == core::Kind::Rank)
        number.prepend(statementMarks(language).rank);
    const auto words = std::ranges::find(qualifierWords(), value.qualifier, &QualifierWords::qualifier);
    if (words == qualifierWords().end())
        return number + unit;
    if (isChinese(language))
        return words->zhBefore.toString() + number + words->zhBetween.toString() + unit + words->zhAfter.toString();
    return words->enBefore.toString() + number + unit;
}

std::optional<ValuePhrase> takeValue(StatementScanner &scanner, const core::Measurement &measurement, Language language)
{
    Longest longest{scanner, {}};
    offerQualified(scanner, measurement, language, longest);
    offerSeveral(scanner, measurement, language, longest);
    scanner = longest.end;
    return longest.value;
}

QString writtenGrowth(const std::string &literal, Language language)
{
    const StatementMarks &marks = statementMarks(language);
    const QString percent = isChinese(language) ? QStringLiteral("%") : QStringLiteral("\u00A0%");
    if (literal.starts_with('-'))
        return marks.fall + writtenNumber(literal.substr(1), language) + percent;
    const bool zero = literal.find_first_of("123456789") == std::string::npos;
    return (zero ? marks.unchanged : marks.rise) + writtenNumber(literal, language) + percent;
}

std::optional<std::string> takeGrowth(StatementScanner &scanner, Language language)
{
    const StatementMarks &marks = statementMarks(language);
    StatementScanner at = scanner;
    const bool fall = at.take(marks.fall);
    if (!fall && !at.take(marks.rise) && !at.take(marks.unchanged))
        return std::nullopt;
    const std::string literal = takeNumber(at);
    if (literal.empty() || (!at.take(u"%") && !at.take(u" %")))
        return std::nullopt;
    scanner = at;
    return fall ? '-' + literal : literal;
}

QString written(const Remarks &remarks, Language language)
{
    const StatementMarks &marks = statementMarks(language);
    const bool scoped = remarks.scope != core::GrowthScope::Unstated;
    QStringList parts;
    // “口径未注明，同口径” would contradict itself: beside a scope the other axis is named.
    if (remarks.basis == core::GrowthBasis::Unstated && scoped)
        parts += marks.basisOfPrices;
    else if (remarks.basis)
        parts += said(*remarks.basis, language);
    parts += {said(remarks.scope, language), said(remarks.status, language), said(remarks.note, language)};
    if (remarks.earlierArea)
        parts += marks.earlierArea;
    if (!remarks.vintage.empty())
        parts += marks.vintage + QString::fromStdString(remarks.vintage);
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : marks.open + parts.join(marks.comma) + marks.close;
}

std::optional<Remarks> takeRemarks(StatementScanner &scanner, Language language)
{
    const StatementMarks &marks = statementMarks(language);
    StatementScanner at = scanner;
    Remarks remarks;
    if (!at.take(marks.open))
        return std::nullopt;
    do {
        if (!takeRemark(at, remarks, language))
            return std::nullopt;
    } while (at.take(marks.comma));
    if (!at.take(marks.close))
        return std::nullopt;
    scanner = at;
    return remarks;
}

std::optional<core::Period> takePeriod(StatementScanner &scanner, Language language)
{
    static const std::vector<PeriodForm> chinese = periodForms(Language::Chinese);
    static const std::vector<PeriodForm> english = periodForms(Language::English);
    std::optional<core::Period> period;
    StatementScanner end = scanner;
    for (const PeriodForm &form : isChinese(language) ? chinese : english) {
        StatementScanner at = scanner;
        if (!at.take(form.before))
            continue;
        const QString year = at.takeDigits(4);
        if (year.isEmpty() || !at.take(form.after) || (period && at.at() <= end.at()))
            continue;
        if (const auto read = core::Period::parse(year.rightJustified(4, u'0').toStdString() + form.rest)) {
            period = *read;
            end = at;
        }
    }
    scanner = end;
    return period;
}

} // namespace views
