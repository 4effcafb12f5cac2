#include "views/text/statementreader.h"

#include "views/text/statementphrases.h"
#include "views/text/statementwords.h"

#include <algorithm>

namespace views {
namespace {

/// The subject of a sentence and the place behind its indicator.
struct Head
{
    core::Keys keys;
    StatementScanner at;
};

/// Value or growth with what is said of it.
struct Clause
{
    std::string literal;
    core::Qualifier qualifier = core::Qualifier::Exact;
    Remarks remarks;
    core::SourceId source; ///< empty when another clause names it
    std::optional<core::Period> period;
};

class Reader
{
public:
    Reader(const StatementNames &names, const Names &dataset)
        : m_names(names)
        , m_marks(statementMarks(names.language))
        , m_dataset(dataset)
    {}

    std::vector<StatementReading> read(const StatementScanner &start) const
    {
        std::vector<StatementReading> readings;
        for (const Head &head : heads(start)) {
            auto reading = figure(head);
            if (reading && std::ranges::find(readings, *reading) == readings.end())
                readings.push_back(std::move(*reading));
        }
        return readings;
    }

private:
    bool chinese() const { return m_names.language == Language::Chinese; }

    std::vector<Head> heads(const StatementScanner &start) const
    {
        std::vector<Head> found;
        Head head{{}, start};
        if (chinese()) {
            head.keys.period = takePeriod(head.at, m_names.language);
            if (!head.keys.period || !head.at.take(m_marks.comma))
                return found;
        }
        for (const auto &[id, at] : m_names.regions.take(head.at)) {
            head.keys.region = core::RegionCode(id);
            addSectors({head.keys, at}, found);
        }
        head.keys.region = {};
        for (const auto &[id, at] : m_names.organisations.take(head.at)) {
            head.keys.organisation = core::OrganisationId(id);
            addIndicators({head.keys, at}, found);
        }
        return found;
    }

    void addSectors(const Head &head, std::vector<Head> &found) const
    {
        StatementScanner start = head.at;
        if (chinese() || start.take(m_marks.comma)) {
            Head divided = head;
            for (const auto &[id, at] : m_names.sectors.take(start)) {
                divided.keys.sector = core::SectorId(id);
                divided.at = at;
                addIndicators(divided, found);
            }
        }
        addIndicators(head, found);
    }

    void addIndicators(Head head, std::vector<Head> &found) const
    {
        if (!chinese()) {
            if (!head.at.take(m_marks.comma))
                return;
            head.keys.period = takePeriod(head.at, m_names.language);
            if (!head.keys.period || !head.at.take(m_marks.headEnd))
                return;
        }
        for (const auto &[id, at] : m_names.indicators(head.keys).take(head.at)) {
            head.keys.indicator = core::IndicatorId(id);
            found.push_back({head.keys, at});
            if (!chinese() && !found.back().at.take(u" "))
                found.pop_back();
        }
    }

    /// All that stands behind the indicator.
    std::optional<StatementReading> figure(const Head &head) const
    {
        StatementScanner at = head.at;
        const core::Indicator *indicator = m_dataset.set()->indicator(head.keys.indicator);
        std::optional<Clause> value;
        if (auto phrase = takeValue(at, indicator->measurement, m_names.language)) {
            value = Clause{phrase->literal, phrase->qualifier, {}, {}, {}};
            value->remarks = takeRemarks(at, m_names.language).value_or(Remarks{});
            value->source = takeSource(at);
        }
        const auto growth = takeGrowthClause(at, value.has_value());
        if ((!value && !growth) || !isEnd(at, indicator->measurement))
            return std::nullopt;
        return head.keys.organisation.empty() ? region(head.keys, value, growth)
                                              : organisation(head.keys, value, growth);
    }

    std::optional<Clause> takeGrowthClause(StatementScanner &scanner, bool afterValue) const
    {
        StatementScanner at = scanner;
        Clause growth;
        if (afterValue) {
            if (!at.take(m_marks.comma))
                return std::nullopt;
            growth.period = takePeriod(at, m_names.language);
            if (growth.period && !chinese() && !at.take(u" "))
                return std::nullopt;
        }
        const auto literal = takeGrowth(at, m_names.language);
        const auto remarks = literal ? takeRemarks(at, m_names.language) : std::nullopt;
        if (!remarks || !remarks->basis)
            return std::nullopt;
        growth.literal = *literal;
        growth.remarks = *remarks;
        growth.source = takeSource(at);
        scanner = at;
        return growth;
    }

    core::SourceId takeSource(StatementScanner &scanner) const
    {
        StatementScanner start = scanner;
        if (!start.take(m_marks.open) || !start.take(m_marks.source))
            return {};
        for (const auto &[id, behind] : m_names.sources.take(start)) {
            StatementScanner at = behind;
            if (at.take(m_marks.close)) {
                scanner = at;
                return core::SourceId(id);
            }
        }
        return {};
    }

    /// Nothing more, a full stop, what the level is implied to be, or what other sources say.
    bool isEnd(StatementScanner at, const core::Measurement &measurement) const
    {
        if (at.atEnd() || at.rest() == m_marks.stop)
            return true;
        if (!at.take(m_marks.semicolon))
            return false;
        if (at.take(m_marks.level))
            return at.rest().contains(QString(m_marks.open + m_marks.implied));
        if (!at.take(m_marks.contested))
            return false;
        do {
            if (!takeContested(at, measurement))
                return false;
        } while (at.take(m_marks.semicolon));
        return at.atEnd() || at.rest() == m_marks.stop;
    }

    /// Value, growth or both of another source.
    bool takeContested(StatementScanner &at, const core::Measurement &measurement) const
    {
        const auto value = takeValue(at, measurement, m_names.language);
        if (value)
            at.take(m_marks.comma);
        const auto growth = takeGrowth(at, m_names.language);
        return (value || growth) && !takeSource(at).empty();
    }

    std::optional<StatementReading> region(const core::Keys &keys, const std::optional<Clause> &value,
                                           const std::optional<Clause> &growth) const
    {
        // One row names its source at the end; of two rows each names its own.
        const bool two = value && growth && !value->source.empty();
        const Clause &only = growth ? *growth : *value;
        if (only.source.empty() || (growth && growth->period && !two))
            return std::nullopt;
        StatementReading reading;
        core::Observation row = keyed(keys);
        row.source = only.source;
        if (value) {
            row.value = value->literal;
            row.qualifier = value->qualifier;
            remark(row, value->remarks);
        }
        if (two) {
            row.source = value->source;
            reading.observations.push_back(row);
            row = keyed(keys);
            row.source = growth->source;
            row.period = growth->period.value_or(row.period);
        }
        if (growth) {
            row.growth = growth->literal;
            row.growthBasis = *growth->remarks.basis;
            row.growthScope = growth->remarks.scope;
            if (!value || two)
                remark(row, growth->remarks);
        }
        reading.observations.push_back(row);
        return reading;
    }

    static core::Observation keyed(const core::Keys &keys)
    {
        core::Observation row;
        row.indicator = keys.indicator;
        row.region = keys.region;
        row.sector = keys.sector;
        row.period = *keys.period;
        return row;
    }

    static void remark(core::Observation &row, const Remarks &remarks)
    {
        row.status = remarks.status;
        row.note = remarks.note;
        row.vintage = remarks.vintage;
    }

    static std::optional<StatementReading> organisation(const core::Keys &keys, const std::optional<Clause> &value,
                                                        const std::optional<Clause> &growth)
    {
        if (!value || growth || value->source.empty() || !value->remarks.vintage.empty())
            return std::nullopt;
        core::OrganisationObservation row;
        row.indicator = keys.indicator;
        row.organisation = keys.organisation;
        row.period = *keys.period;
        row.value = value->literal;
        row.qualifier = value->qualifier;
        row.status = value->remarks.status;
        row.note = value->remarks.note;
        row.source = value->source;
        StatementReading reading;
        reading.organisation = row;
        return reading;
    }

    const StatementNames &m_names;
    const StatementMarks &m_marks;
    const Names &m_dataset;
};

/// The words of a sentence that says something else than a published figure; empty when there are none.
QString unpublishedWords(const QString &text)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        const StatementMarks &marks = statementMarks(language);
        for (const QString &label : {marks.computed, marks.implied}) {
            if (text.contains(QString(marks.open + label)))
                return label;
        }
        for (const auto &word : statementWords<core::EmptyReason>()) {
            if (text.endsWith(word.in(language)))
                return word.in(language).toString();
        }
    }
    return {};
}

} // namespace

core::Keys StatementReading::keys() const
{
    core::Keys keys;
    if (organisation) {
        keys.indicator = organisation->indicator;
        keys.organisation = organisation->organisation;
        keys.period = organisation->period;
    } else if (!observations.empty()) {
        const core::Observation &row = observations.front();
        keys.indicator = row.indicator;
        keys.region = row.region;
        keys.sector = row.sector;
        keys.period = row.period;
    }
    return keys;
}

std::vector<StatementReading> readingsOf(const QString &text, const StatementNames &names, const Names &dataset,
                                         qsizetype &furthest)
{
    if (!dataset.set())
        return {};
    return Reader(names, dataset).read(StatementScanner(text, furthest));
}

core::Result<StatementReading> readStatement(const QString &text, const Names &names)
{
    QString sentence = text.trimmed();
    if (sentence.startsWith(u'“') && sentence.endsWith(u'”'))
        sentence = sentence.mid(1, sentence.size() - 2);
    std::vector<StatementReading> readings;
    qsizetype furthest = 0;
    for (const Language language : {Language::Chinese, Language::English}) {
        const Names dataset(names.sharedSet(), language);
        for (StatementReading &reading : readingsOf(sentence, StatementNames(dataset), dataset, furthest)) {
            if (std::ranges::find(readings, reading) == readings.end())
                readings.push_back(std::move(reading));
        }
    }
    if (readings.size() == 1)
        return readings.front();
    if (readings.size() > 1)
        return core::Error{core::ErrorCode::StatementAmbiguous, {sentence.toStdString()}};
    if (const QString words = unpublishedWords(sentence); !words.isEmpty())
        return core::Error{core::ErrorCode::StatementNotPublished, {words.toStdString()}};
    // Understood to its end, it lacks something: the whole sentence is at fault.
    const QString part = furthest < sentence.size() ? sentence.mid(furthest) : sentence;
    return core::Error{core::ErrorCode::StatementUnclear, {part.toStdString()}};
}

bool namesSource(const QString &text)
{
    return text.contains(statementMarks(Language::Chinese).source) ||
           text.contains(statementMarks(Language::English).source);
}

} // namespace views
