#include "models/output/csvtable.h"

#include "models/core/codes.h"
#include "models/output/borneout.h"
#include "models/output/jsonemitter.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace output {

namespace {

using Row = std::map<QString, QString>;

const QStringList &fixedColumns()
{
    static const QStringList columns{
        u"figure"_qs,
        u"indicator"_qs,
        u"indicator_name"_qs,
        u"region"_qs,
        u"region_name"_qs,
        u"sector"_qs,
        u"sector_name"_qs,
        u"organisation"_qs,
        u"organisation_name"_qs,
        u"source"_qs,
        u"source_name"_qs,
        u"item"_qs,
        u"period"_qs,
        u"transform"_qs,
        u"value"_qs,
        u"qualifier"_qs,
        u"unit"_qs,
        u"low"_qs,
        u"high"_qs,
        u"beside"_qs,
        u"beside_low"_qs,
        u"beside_high"_qs,
        u"share"_qs,
        u"share_empty"_qs,
        u"growth"_qs,
        u"growth_basis"_qs,
        u"growth_scope"_qs,
        u"change"_qs,
        u"change_unit"_qs,
        u"change_turn"_qs,
        u"change_empty"_qs,
        u"implied"_qs,
        u"implied_low"_qs,
        u"implied_high"_qs,
        u"implied_base"_qs,
        u"implied_base_low"_qs,
        u"implied_base_high"_qs,
        u"status"_qs,
        u"note"_qs,
        u"vintage"_qs,
        u"target"_qs,
        u"empty"_qs,
        u"empty_words"_qs,
        u"sources"_qs,
        u"other_claims"_qs,
        u"shown"_qs,
        u"all"_qs,
    };
    return columns;
}

QString fromStd(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

void put(Row &row, const QString &column, const QString &text)
{
    if (!text.isEmpty())
        row[column] = text;
}

QString numberText(double value) { return std::isfinite(value) ? QString::fromLatin1(shortest(value)) : QString(); }

QString computedText(double value, const core::Interval &interval) { return numberText(borneOut(value, interval)); }

/// Of a number that is at least or at most something, that end.
double shownValue(const core::Mark &mark)
{
    if (mark.qualifier == core::Qualifier::AtLeast && std::isfinite(mark.interval.low))
        return mark.interval.low;
    if (mark.qualifier == core::Qualifier::UpTo && std::isfinite(mark.interval.high))
        return mark.interval.high;
    return *mark.value;
}

template <class E> QString codeText(E value) { return fromStd(core::code(value)); }

void putKeys(Row &row, const core::Keys &keys, const Phrases &phrases)
{
    const auto named = [&](const QString &field, const std::string &code) {
        if (code.empty())
            return;
        put(row, field, fromStd(code));
        put(row, field + u"_name", phrases.name(keys, field));
    };
    named(u"indicator"_qs, keys.indicator.text());
    named(u"region"_qs, keys.region.text());
    named(u"sector"_qs, keys.sector.text());
    named(u"organisation"_qs, keys.organisation.text());
    named(u"source"_qs, keys.source.text());
    put(row, u"item"_qs, fromStd(keys.item));
    if (keys.period)
        put(row, u"period"_qs, fromStd(keys.period->text()));
}

void putEnds(Row &row, const QString &prefix, const core::Interval &interval, bool computed)
{
    const core::Interval ends = computed ? roundedOutward(interval) : interval;
    put(row, prefix + u"low", numberText(ends.low));
    put(row, prefix + u"high", numberText(ends.high));
}

void putValue(Row &row, const core::Mark &mark, const Phrases &phrases)
{
    if (mark.value || !mark.literal.empty() || mark.empty)
        put(row, u"unit"_qs, phrases.unit(mark.measurement.unit));
    if (!mark.literal.empty())
        put(row, u"value"_qs, fromStd(mark.literal));
    else if (mark.value)
        put(row, u"value"_qs,
            mark.computed ? computedText(shownValue(mark), mark.interval)
                          : numberText(withoutNoise(*mark.value, mark.interval)));
    if (!mark.value)
        return;
    // A computed number is as exact as its interval says.
    if (!mark.computed || mark.qualifier != core::Qualifier::Exact)
        put(row, u"qualifier"_qs, codeText(mark.qualifier));
    putEnds(row, {}, mark.interval, mark.computed);
}

/// What another state of the dataset says.
void putBeside(Row &row, const core::BesideReading &beside, bool computed)
{
    put(row, u"beside"_qs,
        beside.literal.empty() ? computedText(*beside.value, beside.interval) : fromStd(beside.literal));
    putEnds(row, u"beside_"_qs, beside.interval, computed);
}

void putImplied(Row &row, const QString &column, const core::ImpliedReading &implied)
{
    put(row, column, computedText(implied.base.value, implied.base.interval));
    putEnds(row, column + u'_', implied.base.interval, true);
}

void putReadings(Row &row, const core::Mark &mark)
{
    if (mark.beside)
        putBeside(row, *mark.beside, mark.computed);
    if (mark.share)
        put(row, u"share"_qs, computedText(*mark.share, core::Interval{}));
    if (mark.noShare)
        put(row, u"share_empty"_qs, codeText(*mark.noShare));
    if (mark.growth) {
        const std::string &literal = mark.growth->literal;
        put(row, u"growth"_qs, literal.empty() ? numberText(mark.growth->percent) : fromStd(literal));
        put(row, u"growth_basis"_qs, codeText(mark.growth->basis));
        put(row, u"growth_scope"_qs, codeText(mark.growth->scope));
    }
    if (mark.change && mark.change->value) {
        const bool index = mark.measurement.kind == core::Kind::Index;
        put(row, u"change"_qs, computedText(*mark.change->value, mark.change->interval));
        put(row, u"change_unit"_qs, !mark.change->inPoints ? u"percent"_qs : index ? u"points"_qs : u"pp"_qs);
    }
    if (mark.change && mark.change->turn)
        put(row, u"change_turn"_qs, codeText(*mark.change->turn));
    if (mark.change && mark.change->empty == core::EmptyReason::NonpositiveBase)
        put(row, u"change_empty"_qs, codeText(*mark.change->empty));
    if (mark.implied)
        putImplied(row, u"implied"_qs, *mark.implied);
    if (mark.impliedBase)
        putImplied(row, u"implied_base"_qs, *mark.impliedBase);
}

// A further number with its interval, or the code why it is empty.
void putMeasure(Row &row, const core::MeasureReading &measure, QStringList &columns)
{
    const QString name = fromStd(measure.name);
    const auto add = [&](const QString &column, const QString &text) {
        put(row, column, text);
        if (!text.isEmpty() && !columns.contains(column))
            columns.append(column);
    };
    if (!measure.value) {
        add(name + u"_empty", measure.empty ? codeText(*measure.empty) : QString());
        return;
    }
    add(name, computedText(*measure.value, measure.interval));
    const core::Interval ends = roundedOutward(measure.interval);
    add(name + u"_low", numberText(ends.low));
    add(name + u"_high", numberText(ends.high));
}

// Claims that represent neither value nor growth: "1001@s009", a growth without value as "+10.6%@s008".
QString otherClaims(const core::Mark &mark)
{
    QStringList others;
    for (const core::ClaimReading &claim : mark.claims) {
        if (claim.chosen || claim.chosenForGrowth)
            continue;
        const QString text = claim.literal.empty() ? fromStd(claim.growthLiteral) + u'%' : fromStd(claim.literal);
        others.append(text + u'@' + fromStd(claim.source.text()));
    }
    return others.join(u';');
}

void putEmpty(Row &row, core::EmptyReason reason, core::Suppression suppression, const Phrases &phrases)
{
    put(row, u"empty"_qs, codeText(reason));
    put(row, u"empty_words"_qs, phrases.reason(reason, suppression));
}

// A cut table says how much of the whole it is.
void putCounts(Row &row, const core::Figure &figure)
{
    if (figure.shown >= figure.of)
        return;
    put(row, u"shown"_qs, QString::number(figure.shown));
    put(row, u"all"_qs, QString::number(figure.of));
}

// A figure without a mark still says why.
Row reasonRow(const core::Figure &figure, const Phrases &phrases)
{
    Row row;
    putEmpty(row, *figure.empty, core::Suppression::None, phrases);
    putCounts(row, figure);
    return row;
}

void putOrigin(Row &row, const core::Mark &mark, const Phrases &phrases)
{
    put(row, u"status"_qs, codeText(mark.status));
    put(row, u"note"_qs, codeText(mark.note));
    put(row, u"vintage"_qs, fromStd(mark.vintage));
    if (mark.target)
        put(row, u"target"_qs, codeText(*mark.target));
    if (mark.empty)
        putEmpty(row, *mark.empty, mark.suppression, phrases);
    QStringList sources;
    for (const core::SourceId &source : mark.sources)
        sources.append(fromStd(source.text()));
    put(row, u"sources"_qs, sources.join(u';'));
    put(row, u"other_claims"_qs, otherClaims(mark));
}

// A code has its word in a column of its own.
void putAttribute(Row &row, const core::Attribute &attribute, const Phrases &phrases, QStringList &columns)
{
    const QString column = u"attribute:"_qs + fromStd(attribute.name);
    const std::pair<QString, QString> cells[] = {
        {column, phrases.text(attribute.text)},
        {column + u"_words", phrases.word ? phrases.word(attribute) : QString()},
    };
    for (const auto &[name, text] : cells) {
        put(row, name, text);
        if (!text.isEmpty() && !columns.contains(name))
            columns.append(name);
    }
}

Row markRow(const core::Figure &figure, const core::Mark &mark, const Phrases &phrases, QStringList &attributes)
{
    Row row;
    putKeys(row, mark.keys, phrases);
    if (figure.spec.subject == core::FigureSubject::Series && figure.spec.transform != core::Transform::Level)
        put(row, u"transform"_qs, codeText(figure.spec.transform));
    putValue(row, mark, phrases);
    putReadings(row, mark);
    putOrigin(row, mark, phrases);
    putCounts(row, figure);
    for (const core::MeasureReading &measure : mark.measures)
        putMeasure(row, measure, attributes);
    for (const core::Attribute &attribute : mark.attributes)
        putAttribute(row, attribute, phrases, attributes);
    return row;
}

} // namespace

CsvTable csvTable(const std::vector<core::Figure> &figures, const Phrases &phrases)
{
    CsvTable table;
    QStringList attributes;
    std::set<QString> used{u"value"_qs};
    for (const core::Figure &figure : figures) {
        std::vector<Row> rows;
        const bool isBySector =
            std::ranges::any_of(figure.marks, [](const core::Mark &mark) { return !mark.keys.sector.empty(); });
        for (const core::Mark &mark : figure.marks) {
            Row &row = rows.emplace_back(markRow(figure, mark, phrases, attributes));
            if (isBySector && mark.keys.sector.empty()) // has no code, but what has no sector is called something
                put(row, u"sector_name"_qs, phrases.name(mark.keys, u"sector"_qs));
        }
        if (rows.empty() && figure.empty)
            rows.push_back(reasonRow(figure, phrases));
        for (Row &row : rows) {
            if (figures.size() > 1)
                put(row, u"figure"_qs, fromStd(figure.spec.id));
            for (const auto &[column, text] : row)
                used.insert(column);
            table.rows.push_back(std::move(row));
        }
    }
    for (const QString &column : fixedColumns() + attributes) {
        if (used.contains(column))
            table.columns.append(column);
    }
    return table;
}

} // namespace output
