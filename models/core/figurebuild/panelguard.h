#pragma once

#include "models/core/figurebuild/panelreading.h"

#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

/// Sums over the values of a dimension, to be guarded: which values each code is counted under, and what is summed.
struct GuardedDivision
{
    std::optional<std::size_t> dimension;                ///< none: only the whole is shown
    std::optional<std::size_t> measure;                  ///< none: enterprises are counted
    std::vector<std::vector<std::string_view>> countsTo; ///< by code; several when the groups overlap
};

/// Which sums of the years held would tell of a single enterprise and are withheld.
///
/// A sum under a filter is itself a sum of cells of the table of all dimensions filtered or divided by. That table,
/// with its totals and with the sectors above others, is decided at once, over all values, whether they are chosen or
/// not: what is withheld is the same whichever of its dimensions is divided and which filtered, and which values are
/// chosen. Sums of sectors and regions, divided or filtered by either or both, are all decided by one table, which the
/// numbers of single rows are guarded by too: from any number of such exports none of the withheld can be worked out.
/// Sums by other dimensions are held against the numbers of single rows as well: of all enterprises but one or two.
///
/// Not protected: sums by other dimensions against sums without these (each set of dimensions has a table of its own);
/// of three dimensions or more, totals over some of them against the cells (the table has lines and columns, totals
/// over some of the columns are only shown where all of these are); groups that overlap, of which each is judged by
/// itself; rows chosen by different texts; a measure against another one that is nearly the same; one revision against
/// another.
class GuardedSums
{
public:
    bool withholds(int year, std::string_view value) const { return m_sums.values.contains({year, value}); }
    bool withholdsCount(int year, std::string_view value) const { return m_counts.values.contains({year, value}); }
    /// Why; None where it is not.
    Suppression reason(int year, std::string_view value) const
    {
        return reasonIn(m_sums.values, std::pair{year, value});
    }
    Suppression countReason(int year, std::string_view value) const
    {
        return reasonIn(m_counts.values, std::pair{year, value});
    }
    /// The sum over all values; with a part and its share a reader would have it.
    bool withholdsWhole(int year) const { return m_sums.wholes.contains(year); }
    /// The sum over the values that the filter chooses.
    bool withholdsChosen(int year) const { return m_sums.chosen.contains(year); }
    bool withholdsChosenCount(int year) const { return m_counts.chosen.contains(year); }
    Suppression chosenReason(int year) const { return reasonIn(m_sums.chosen, year); }
    Suppression chosenCountReason(int year) const { return reasonIn(m_counts.chosen, year); }

private:
    friend class SumGuard;

    template <class Key> static Suppression reasonIn(const std::map<Key, Suppression> &withheld, const Key &key)
    {
        const auto found = withheld.find(key);
        return found == withheld.end() ? Suppression::None : found->second;
    }

    struct Cells
    {
        std::map<std::pair<int, std::string_view>, Suppression> values;
        std::map<int, Suppression> wholes, chosen;
        /// What another decision withholds as well, to protect what this one does not know.
        void add(const Cells &other);
    };
    Cells m_sums;
    /// How many enterprises are in them. How many of these have a number is withheld where either is: with the number
    /// of enterprises it would tell of one more, without it bounds of that.
    Cells m_counts;
};

/// Needs the panel's rows when a measure is summed. Nothing is withheld of a figure that is not guarded.
/// ErrorCode::Cancelled after a stop.
Result<GuardedSums> guardSums(const BuildContext &context, const PanelReading &reading, const PanelFilter &filter,
                              const GuardedDivision &division);

/// Takes away the number of a mark and what would give it: share, interval and digits. `reason`: see
/// Mark::suppression.
void withhold(Mark &mark, Suppression reason);
/// Takes away one further number of a mark.
void withholdReading(Mark &mark, std::string_view name, Suppression reason);

/// So many enterprises as what is counted.
Contributions enterprises(std::size_t count);

/// Withholds how many enterprises are in classes that hold too few, and so many others that they cannot be worked out
/// from the number of all.
void guardCounts(std::vector<Mark> &classes);

} // namespace core
