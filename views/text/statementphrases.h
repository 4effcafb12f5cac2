#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"
#include "views/text/statementscanner.h"

#include <optional>
#include <string>

namespace views {

// The phrases of a statement, each written and read side by side.

/// “1175.09亿元”, “超1000亿元”, “第4位”, “数百家”; English with separators: “over 1,000 (100 m yuan)”.
struct ValuePhrase
{
    std::string literal;
    core::Qualifier qualifier = core::Qualifier::Exact;
};
QString written(const ValuePhrase &value, const core::Measurement &measurement, Language language);
std::optional<ValuePhrase> takeValue(StatementScanner &scanner, const core::Measurement &measurement,
                                     Language language);

/// “增长5%”, “下降0.4%”: the literal of a published rate.
QString writtenGrowth(const std::string &literal, Language language);
std::optional<std::string> takeGrowth(StatementScanner &scanner, Language language);

/// What is known of a figure besides its digits: “（可比价，同口径）”, “（初步数，修订数）”.
struct Remarks
{
    std::optional<core::GrowthBasis> basis; ///< set for a growth; also said when it is not stated
    core::GrowthScope scope = core::GrowthScope::Unstated;
    core::Status status = core::Status::Unstated;
    core::Note note = core::Note::None;
    std::string vintage;
    bool earlierArea = false; ///< follows from region and period; read over
};
/// In brackets; empty when there is nothing to say.
QString written(const Remarks &remarks, Language language);
/// Nothing when no remark stands here.
std::optional<Remarks> takeRemarks(StatementScanner &scanner, Language language);

/// “2024年1–9月”, as periodText writes it.
std::optional<core::Period> takePeriod(StatementScanner &scanner, Language language);

/// A unit as it follows a number: “亿元”, “ (100 m yuan)”, “ %”; nothing for an English rank.
QString writtenUnit(const core::Measurement &measurement, Language language);
/// Digits as printed: plain in Chinese, with separators and a long minus in English.
QString writtenNumber(const std::string &literal, Language language);

} // namespace views
