#pragma once

#include "models/core/indicatorset.h"
#include "models/core/issue.h"
#include "models/core/tabular/longtable.h"
#include "models/core/tabular/mapping.h"
#include "models/core/tabular/proposal.h"

#include <cstddef>
#include <vector>

namespace core {

/// The figures of a file as rows of a dataset, with what they need that the dataset lacks.
struct DatasetUpdate
{
    IndicatorTables tables; ///< observations, and of all else only what is new
    /// Numbers that the file says are kept secret: claims of the same key lose theirs. Value and growth are blank.
    std::vector<Observation> withheld;
    /// Claims that the file takes away; where their source is blank, those of all sources. Value and growth are blank.
    std::vector<Observation> removed;
    std::vector<Issue> issues; ///< figures that are left out, and why; rows are those of the grid, from 1
    std::size_t leftOut = 0;   ///< how many, also beyond the issues listed
};

/// Makes observations of the figures that a mapping found. Literals keep their digits: a number in another unit is
/// moved by an exact power of ten; where that adds zeros it is marked as rounded, and an exact one becomes about. What
/// tells figures apart beside indicator, region, sector and period becomes part of the indicator. `file` is the source
/// of figures that name none. Left out are repeated figures, and those without a region where the dataset has regions:
/// whose they are must be said. Rows that remove what is not there are warned of. Pure.
DatasetUpdate updateOf(const LongTable &table, const IndicatorTables &known, const Source &file);

/// A dataset with an update: claims that it removes go, then claims of the same key are revised and others added. Where
/// the update has no value, or no growth, that of the claim stays, unless it is withheld. A file that was the source of
/// nothing but what is removed goes with it, as do indicators and regions that such files named and nothing else. With
/// `isComplete` what the update lacks is removed from the observations.
IndicatorTables updated(IndicatorTables dataset, const DatasetUpdate &update, bool isComplete = false);

/// The observations of an update that leave a number of the dataset as it is, being blank where it stands.
std::vector<Observation> keepingNumbers(const IndicatorTables &dataset, const DatasetUpdate &update);

/// Whether a file seems to be about what the dataset is about: all of its regions are the dataset's, or at least half
/// of them and an indicator is.
bool belongsTo(const Proposal &proposal);

/// The file itself as a source.
Source sourceOf(const FileFacts &file, const Mapping &mapping);

} // namespace core
