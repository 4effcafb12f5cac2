#pragma once

#include "models/core/codes.h"
#include "models/core/figurebuild/claims.h"
#include "tests/support/strings.h"
#include "views/text/statement.h"

namespace tests {

/// A dataset of few names, among them two sources of one publisher and date.
core::IndicatorTables statementTables();
core::Observation gdp2024();
/// The statement of the mark that the rows of one key make.
QString said(core::IndicatorTables t, const std::vector<core::Observation> &rows,
             views::Language language = views::Language::Chinese, core::Transform transform = core::Transform::Level);
core::Result<views::StatementReading> readAs(const QString &text, core::IndicatorTables t = statementTables());
/// The code and argument of the error.
std::string fault(const QString &text);

} // namespace tests
