#include "models/core/codes.h"
#include "models/core/figurebuild/claims.h"
#include "tests/support/bundled.h"
#include "tests/support/strings.h"
#include "views/text/statement.h"

#include <random>

using namespace core;
using views::Language;

namespace {

/// The bundled names without figures.
IndicatorTables bundledNames(const IndicatorSet &bundled)
{
    IndicatorTables tables = bundled.tables();
    tables.observations.clear();
    tables.organisationObservations.clear();
    return tables;
}

Mark markOfRow(const IndicatorTables &names, const Observation &row)
{
    IndicatorTables tables = names;
    tables.observations = {row};
    const IndicatorSet set(std::move(tables));
    return markOf(set, *set.indicator(row.indicator), {row.indicator, row.region, row.sector, row.period, {}, {}, {}});
}

Mark markOfRow(const IndicatorTables &names, const OrganisationObservation &row)
{
    IndicatorTables tables = names;
    tables.organisationObservations = {row};
    const IndicatorSet set(std::move(tables));
    return markOf(set, *set.indicator(row.indicator), {row.indicator, {}, {}, row.period, row.organisation, {}, {}});
}

bool same(const views::StatementReading &reading, const Observation &row)
{
    return !reading.organisation && reading.observations == std::vector{row} &&
           reading.observations.front().period.text() == row.period.text();
}

bool same(const views::StatementReading &reading, const OrganisationObservation &row)
{
    return reading.observations.empty() && reading.organisation == row &&
           reading.organisation->period.text() == row.period.text();
}

/// Writes the row in both languages and reads it back.
template <class Row> void roundTrip(const tests::Bundled &bundled, const IndicatorTables &names, const Row &row)
{
    const Mark mark = markOfRow(names, row);
    for (const Language language : {Language::Chinese, Language::English}) {
        const QString text = views::statement(mark, bundled.names(language));
        const auto reading = views::readStatement(text, bundled.names(language));
        if (!reading)
            FAIL(text.toStdString() << '\n' << code(reading.error().code) << ' ' << reading.error().args.front());
        if (!same(*reading, row))
            FAIL(text.toStdString());
    }
}

/// Anything that a row may hold, whether or not it makes sense for its indicator.
class RandomRows
{
public:
    explicit RandomRows(const IndicatorTables &tables)
        : m_tables(tables)
    {
        for (const auto &indicator : tables.indicators)
            (indicator.subject == Subject::Region ? m_ofRegions : m_ofOrganisations).push_back(indicator.id);
    }

    Observation observation()
    {
        Observation row;
        row.indicator = one(m_ofRegions);
        row.region = one(m_tables.regions).code;
        if (chance(2))
            row.sector = one(m_tables.sectors).id;
        row.period = period();
        if (!chance(5)) {
            row.value = number();
            row.qualifier = code<Qualifier>();
        }
        if (row.value.empty() || chance(2)) {
            row.growth = number();
            row.growthBasis = code<GrowthBasis>();
            row.growthScope = code<GrowthScope>();
        }
        row.vintage =
            one(std::vector<std::string>{"", "", "2024", "2025-03", "第五次经济普查（2023年）", "final, (v2)"});
        row.status = status();
        row.note = code<Note>();
        row.source = one(m_tables.sources).id;
        return row;
    }

    OrganisationObservation organisationObservation()
    {
        OrganisationObservation row;
        row.indicator = one(m_ofOrganisations);
        row.organisation = one(m_tables.organisations).id;
        row.period = period();
        row.value = number();
        row.qualifier = code<Qualifier>();
        row.status = status();
        row.note = code<Note>();
        row.source = one(m_tables.sources).id;
        return row;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool chance(int in) { return upTo(in - 1) == 0; }
    template <class T> const T &one(const std::vector<T> &all)
    {
        return all[static_cast<std::size_t>(upTo(static_cast<int>(all.size()) - 1))];
    }
    template <class T> T one(std::vector<T> &&all)
    {
        return all[static_cast<std::size_t>(upTo(static_cast<int>(all.size()) - 1))];
    }
    template <class E> E code()
    {
        const auto codes = codesOf<E>();
        return codes[static_cast<std::size_t>(upTo(static_cast<int>(codes.size()) - 1))].first;
    }

    /// Targets and plans never represent a key: their marks are those of the targets.
    Status status() { return one(std::vector{Status::Unstated, Status::Final, Status::Preliminary, Status::Expected}); }

    Period period()
    {
        const std::string year = std::to_string(1949 + upTo(100));
        const auto two = [](int month) { return std::string(month < 10 ? "0" : "") + std::to_string(month); };
        const int first = 1 + upTo(11);
        const int last = first + upTo(12 - first);
        const std::string forms[] = {"", "-H" + std::to_string(1 + upTo(1)), "-Q" + std::to_string(1 + upTo(3)),
                                     "-" + two(first), "-M" + two(first) + "M" + two(last)};
        return Period::parse(year + forms[upTo(4)]).value();
    }

    std::string number()
    {
        const std::vector<std::string> round{"10", "100", "1000", "10000", "0", "300"};
        if (chance(4))
            return one(round);
        std::string text = chance(6) ? "-" : chance(12) ? "+" : "";
        text += std::to_string(upTo(chance(3) ? 9 : 3000000));
        if (chance(2)) {
            text += '.';
            for (int digits = upTo(3); digits >= 0; --digits)
                text += static_cast<char>('0' + upTo(9));
        }
        return text;
    }

    const IndicatorTables &m_tables;
    std::vector<IndicatorId> m_ofRegions, m_ofOrganisations;
    std::mt19937 m_random{20250509};
};

} // namespace

TEST_CASE("Every row of the bundled dataset comes back from its statement", "[statement]")
{
    const tests::Bundled bundled;
    const auto &all = bundled.workspace.dataset().indicators->tables();
    const IndicatorTables names = bundledNames(*bundled.workspace.dataset().indicators);
    REQUIRE(all.observations.size() > 400);
    REQUIRE(all.organisationObservations.size() > 200);
    for (const Observation &row : all.observations)
        roundTrip(bundled, names, row);
    for (const OrganisationObservation &row : all.organisationObservations)
        roundTrip(bundled, names, row);
}

TEST_CASE("Any row on the bundled names comes back from its statement", "[statement]")
{
    const tests::Bundled bundled;
    const IndicatorTables names = bundledNames(*bundled.workspace.dataset().indicators);
    RandomRows random(names);
    for (int i = 0; i < 3000; ++i)
        roundTrip(bundled, names, random.observation());
    for (int i = 0; i < 1000; ++i)
        roundTrip(bundled, names, random.organisationObservation());
}

TEST_CASE("Every key of the bundled dataset states its chosen claims", "[statement]")
{
    const tests::Bundled bundled;
    const IndicatorSet &set = *bundled.workspace.dataset().indicators;
    for (const Observation &row : set.tables().observations) {
        const Mark mark =
            markOf(set, *set.indicator(row.indicator), {row.indicator, row.region, row.sector, row.period, {}, {}, {}});
        const QString text = views::statement(mark, bundled.names(Language::Chinese));
        const auto reading = views::readStatement(text, bundled.names(Language::Chinese));
        INFO(text.toStdString());
        REQUIRE(reading);
        for (const Observation &said : reading->observations) {
            if (!said.value.empty())
                CHECK((said.value == mark.literal && said.source == mark.sources.front()));
            if (!said.growth.empty())
                CHECK((said.growth == mark.growth->literal && said.source == mark.growth->source));
            CHECK((!said.value.empty() || !said.growth.empty()));
        }
        const auto says = [&](std::string Observation::*field) {
            return std::ranges::any_of(reading->observations, [&](const auto &one) { return !(one.*field).empty(); });
        };
        CHECK(says(&Observation::value) == !mark.literal.empty());
        CHECK(says(&Observation::growth) == mark.growth.has_value());
    }
}
