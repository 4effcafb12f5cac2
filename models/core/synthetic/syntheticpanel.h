#pragma once

#include "models/core/synthetic/syntheticrandom.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace core {

/// How the rows of a panel stand in its file.
enum class PanelOrder { ByEnterprise, ByYear };

/// An enterprise panel that is made up, row by row: skewed sectors and sizes, entries and exits, new names, missing
/// numbers. The same rows and seed give the same rows on every machine, in either order.
class SyntheticPanel
{
public:
    static constexpr int firstYear = 2015;
    static constexpr int lastYear = 2024;

    SyntheticPanel(std::uint64_t rows, std::uint64_t seed, PanelOrder order);

    static std::string header();
    /// Appends rows until the text has at least so many bytes; false when there are no more rows.
    bool write(std::string &text, std::size_t bytes);
    std::uint64_t written() const { return m_written; }

private:
    struct Enterprise;
    Enterprise enterprise(std::uint64_t id) const;
    static std::string nameOf(const Enterprise &enterprise, SyntheticRandom &random);
    void writeYears(std::string &text);
    static void writeRow(std::string &text, const Enterprise &enterprise, int year, SyntheticRandom random);

    std::uint64_t m_rows;
    std::uint64_t m_seed;
    PanelOrder m_order;
    std::array<std::uint32_t, 40> m_sectors{}; // ends of their shares of 2^32
    std::uint64_t m_enterprise = 1;            // the next one
    int m_year = firstYear;                    // of the rows by year
    std::uint64_t m_passed = 0;                // rows of the enterprises before, by enterprise
    std::uint64_t m_written = 0;
};

} // namespace core
