#pragma once

#include <cstdint>
#include <string_view>

namespace core {

/// When a sum over firms says too much of one of them. The rules of official statistics for tables of magnitudes: the
/// threshold rule (so few firms that one of them can work out another's value) and the (n,k) dominance rule with
/// n = 1 (so large a firm that the sum is nearly its own value).
struct DisclosureRule
{
    std::uint32_t minimumFirms = 3; ///< a sum of fewer firms is withheld
    double dominancePercent = 85;   ///< a sum of which one firm has more than this share is withheld
    /// How far below and above its value a sensitive sum must remain possible for a reader who knows everything that
    /// is shown. The value of a lone firm is as safe as one that just passes the dominance rule from
    /// 100/85 - 1 = 17.6 % on.
    double protectionPercent = 18;
    bool operator==(const DisclosureRule &) const = default;
};

/// What firms bring to one sum. Only firms whose value is known count: ten members of which one has reported
/// are one firm.
struct Contributions
{
    std::uint32_t firms = 0;
    double total = 0;
    double magnitude = 0; ///< sum of the absolute values: losses do not make a firm smaller
    double largest = 0;   ///< largest absolute value of one firm

    /// One more firm, with all that it brings to this sum.
    void add(double value);
    /// What other firms bring.
    void add(const Contributions &others);
    bool operator==(const Contributions &) const = default;
};

/// Whether and why a number is withheld: primary suppression, or complementary (secondary) suppression, without which
/// a sensitive number could be worked out from those shown; or that too few members gave a number to speak of all; or
/// that it is told of whole sectors only, whatever the numbers are, and a filter chooses among their enterprises.
/// Which of the first three it is must not be told: it would narrow what the hidden numbers can be.
enum class Suppression : std::uint8_t { None, TooFewFirms, Dominance, Complementary, TooFewKnown, PartOfSector };

/// What of it is told in files: "confidential" for whatever protects enterprises, the other rules by name, or nothing.
std::string_view withheldAs(Suppression suppression);

/// Primary suppression of one sum. A sum of no firm is not sensitive: it says of no one more than that he is not there.
/// Nor is a sum of zeros of enough firms.
Suppression sensitivityOf(const Contributions &sum, const DisclosureRule &rule);

} // namespace core
