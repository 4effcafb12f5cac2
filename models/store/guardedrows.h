#pragma once

#include "models/store/comparison.h"

namespace store {

/// core::withholdRows() of two revisions of a dataset, with withholdBefore() of what it does to views; the rows of
/// their panels are read when the difference has some.
core::Result<core::Done> withholdRows(const Database &database, core::Dataset before, core::Dataset after,
                                      core::Diff &diff, core::Impact &impact);
/// The same of what is about to be taken in.
core::Result<core::Done> withholdRows(const Database &database, const package::PackageReading &reading,
                                      Comparison &comparison);

} // namespace store
