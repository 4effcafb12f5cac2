#include "models/core/synthetic/syntheticpanel.h"

#include "models/core/synthetic/syntheticwords.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

void append(std::string &text, std::uint64_t number)
{
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end);
    text += ',';
}

/// With two decimals.
void appendMoney(std::string &text, double number)
{
    const auto cents = static_cast<std::uint64_t>(number * 100 + 0.5);
    append(text, cents / 100);
    text.back() = '.';
    text += static_cast<char>('0' + cents / 10 % 10);
    text += static_cast<char>('0' + cents % 10);
    text += ',';
}

void append(std::string &text, std::string_view word)
{
    text += word;
    text += ',';
}

} // namespace

/// An enterprise at the beginning of its life; the years follow by `random`.
struct SyntheticPanel::Enterprise
{
    std::uint64_t id;
    SyntheticRandom random;
    int first = firstYear;
    int last = lastYear;
    int renamed = 0; ///< year from which it has its later name; 0 = never
    std::uint32_t sector = 0, cluster = 0, region = 0, size = 0, certificate = 0;
    double employees = 0, output = 0, research = 0, patents = 0;
    std::string name = {}, laterName = {};
    std::uint32_t newPatents = 0;
};

SyntheticPanel::SyntheticPanel(std::uint64_t rows, std::uint64_t seed, PanelOrder order)
    : m_rows(rows)
    , m_seed(seed)
    , m_order(order)
{
    // Zipf: the k-th sector has 1/k of the first one's enterprises.
    constexpr std::uint64_t unit = std::uint64_t{1} << 28;
    std::uint64_t whole = 0;
    for (std::uint64_t k = 1; k <= m_sectors.size(); ++k)
        whole += unit / k;
    std::uint64_t sum = 0;
    for (std::uint64_t k = 1; k <= m_sectors.size(); ++k) {
        sum += unit / k;
        m_sectors[k - 1] = static_cast<std::uint32_t>((sum << 32) / whole - 1);
    }
}

std::string SyntheticPanel::header()
{
    return "enterprise_id,name,region_code,sector_id,cluster,size_class,year,certifications,employees,output,revenue,"
           "rd_spend,patents_valid,patents_new\n";
}

SyntheticPanel::Enterprise SyntheticPanel::enterprise(std::uint64_t id) const
{
    Enterprise one{id, SyntheticRandom(m_seed * 0xD1342543DE82EF95U + id * 0x2545F4914F6CDD1DU)};
    SyntheticRandom &random = one.random;
    // 17 is prime to 40: the most frequent sectors are not all of one cluster.
    const auto share = static_cast<std::uint32_t>(random.next());
    const auto rank = std::ranges::lower_bound(m_sectors, share) - m_sectors.begin();
    one.sector = static_cast<std::uint32_t>(rank) * 17 % 40;
    one.cluster = static_cast<std::uint32_t>(syntheticSectors[one.sector].cluster);
    if (random.once(7))
        one.cluster = random.below(10);
    one.region = std::min(random.below(13), random.below(13));
    const std::uint32_t size = random.below(100);
    one.size = size < 3 ? 0 : size < 15 ? 1 : size < 60 ? 2 : 3;
    const std::uint32_t certificate = random.below(100);
    one.certificate = certificate < 60 ? 0 : certificate < 80 ? 1 : certificate < 90 ? 2 : certificate < 97 ? 3 : 4;
    if (random.once(2))
        one.first = firstYear + static_cast<int>(random.below(8));
    if (random.once(5))
        one.last = one.first + static_cast<int>(random.below(static_cast<std::uint32_t>(lastYear - one.first + 1)));
    static constexpr std::array<double, 4> sizes = {7.5, 6, 4.3, 2.3};
    one.employees = syntheticExp(random.normal() * 0.6 + sizes[one.size]);
    one.output = one.employees * syntheticExp(random.normal() * 0.7 + 4.2);
    one.research = 0.02 + 0.08 * random.uniform();
    one.patents = one.employees * one.research * 0.3;
    one.name = nameOf(one, random);
    if (random.once(50)) {
        one.renamed = one.first + 1 + static_cast<int>(random.below(9));
        one.laterName = nameOf(one, random);
    }
    return one;
}

std::string SyntheticPanel::nameOf(const Enterprise &enterprise, SyntheticRandom &random)
{
    constexpr std::size_t bytes = 3; // of a character
    std::string name(syntheticRegions[enterprise.region].substr(0, 2 * bytes));
    for (std::uint32_t i = 2 + random.below(3); i > 0; --i) {
        const auto characters = static_cast<std::uint32_t>(syntheticCharacters.size() / bytes);
        name += syntheticCharacters.substr(random.below(characters) * bytes, bytes);
    }
    name += syntheticClusters[enterprise.cluster].industry;
    if (random.once(2))
        name += "科技";
    name += syntheticLegalForms[random.below(100) < 70 ? 0 : random.below(4)];
    return name;
}

bool SyntheticPanel::write(std::string &text, std::size_t bytes)
{
    while (text.size() < bytes && m_year <= lastYear && (m_written < m_rows || m_order == PanelOrder::ByYear)) {
        // By year the enterprises are gone through once a year, up to the row at which the panel ends by enterprise.
        if (m_order == PanelOrder::ByYear && m_passed >= m_rows) {
            ++m_year;
            m_enterprise = 1;
            m_passed = 0;
        } else {
            writeYears(text);
        }
    }
    return m_written < m_rows;
}

void SyntheticPanel::writeYears(std::string &text)
{
    Enterprise one = enterprise(m_enterprise++);
    const auto left = static_cast<int>(std::min<std::uint64_t>(m_rows - m_passed, lastYear - firstYear + 1));
    const int last = std::min(one.last, one.first + left - 1);
    m_passed += static_cast<std::uint64_t>(last - one.first + 1);
    for (int year = one.first; year <= last; ++year) {
        one.employees *= syntheticExp(0.02 + 0.08 * one.random.normal());
        one.output *= syntheticExp(0.06 + 0.12 * one.random.normal());
        one.newPatents = static_cast<std::uint32_t>(one.patents * 0.5 * one.random.uniform());
        one.patents += one.newPatents;
        if (one.random.once(20))
            one.certificate = std::min(one.certificate + 1, 5U);
        const SyntheticRandom rest(one.random.next());
        if (m_order == PanelOrder::ByYear && year != m_year)
            continue;
        writeRow(text, one, year, rest);
        ++m_written;
        if (m_order == PanelOrder::ByYear)
            break;
    }
}

void SyntheticPanel::writeRow(std::string &text, const Enterprise &enterprise, int year, SyntheticRandom random)
{
    append(text, enterprise.id);
    append(text, enterprise.renamed != 0 && year >= enterprise.renamed ? enterprise.laterName : enterprise.name);
    append(text, std::uint64_t{990101} + enterprise.region);
    append(text, syntheticSectors[enterprise.sector].id);
    append(text, syntheticClusters[enterprise.cluster].zh);
    append(text, syntheticSizes[enterprise.size]);
    append(text, static_cast<std::uint64_t>(year));
    append(text, syntheticCertificates[enterprise.certificate]);
    append(text, static_cast<std::uint64_t>(enterprise.employees) + 1);
    appendMoney(text, enterprise.output);
    appendMoney(text, enterprise.output * (0.85 + 0.3 * random.uniform()));
    if (random.once(100))
        text += ',';
    else
        appendMoney(text, enterprise.output * enterprise.research * syntheticExp(0.1 * random.normal()));
    append(text, static_cast<std::uint64_t>(enterprise.patents));
    append(text, std::uint64_t{enterprise.newPatents});
    text.back() = '\n';
}

} // namespace core
