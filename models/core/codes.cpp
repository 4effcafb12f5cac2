#include "models/core/codes.h"

namespace core {

template <> std::span<const std::pair<Qualifier, std::string_view>> codesOf()
{
    static constexpr std::pair<Qualifier, std::string_view> codes[] = {
        {Qualifier::Exact, "exact"},        {Qualifier::Over, "over"},     {Qualifier::AtLeast, "at_least"},
        {Qualifier::JustOver, "just_over"}, {Qualifier::Nearly, "nearly"}, {Qualifier::About, "about"},
        {Qualifier::UpTo, "up_to"},         {Qualifier::Class, "class"},   {Qualifier::Equivalent, "equivalent"},
        {Qualifier::Several, "several"},
    };
    return codes;
}

template <> std::span<const std::pair<Status, std::string_view>> codesOf()
{
    static constexpr std::pair<Status, std::string_view> codes[] = {
        {Status::Unstated, ""},         {Status::Final, "final"},   {Status::Preliminary, "preliminary"},
        {Status::Expected, "expected"}, {Status::Target, "target"}, {Status::Plan, "plan"},
    };
    return codes;
}

template <> std::span<const std::pair<Note, std::string_view>> codesOf()
{
    static constexpr std::pair<Note, std::string_view> codes[] = {
        {Note::None, ""},
        {Note::Rounded, "rounded"},
        {Note::Truncated, "truncated"},
        {Note::Revised, "revised"},
        {Note::Restated, "restated"},
        {Note::Unaudited, "unaudited"},
        {Note::SingleQuarter, "single_quarter"},
        {Note::Backcast, "backcast"},
    };
    return codes;
}

template <> std::span<const std::pair<Kind, std::string_view>> codesOf()
{
    static constexpr std::pair<Kind, std::string_view> codes[] = {
        {Kind::Level, "level"}, {Kind::Rate, "rate"}, {Kind::Share, "share"}, {Kind::Count, "count"},
        {Kind::Index, "index"}, {Kind::Rank, "rank"}, {Kind::Ratio, "ratio"}, {Kind::Change, "change"},
    };
    return codes;
}

template <> std::span<const std::pair<StockFlow, std::string_view>> codesOf()
{
    static constexpr std::pair<StockFlow, std::string_view> codes[] = {
        {StockFlow::Unstated, ""},
        {StockFlow::Stock, "stock"},
        {StockFlow::Flow, "flow"},
    };
    return codes;
}

template <> std::span<const std::pair<PriceBasis, std::string_view>> codesOf()
{
    static constexpr std::pair<PriceBasis, std::string_view> codes[] = {
        {PriceBasis::Unstated, ""},
        {PriceBasis::Current, "current"},
        {PriceBasis::Constant, "constant"},
    };
    return codes;
}

template <> std::span<const std::pair<GrowthBasis, std::string_view>> codesOf()
{
    static constexpr std::pair<GrowthBasis, std::string_view> codes[] = {
        {GrowthBasis::Unstated, "unstated"},
        {GrowthBasis::Real, "real"},
        {GrowthBasis::Nominal, "nominal"},
        {GrowthBasis::Count, "count"},
    };
    return codes;
}

template <> std::span<const std::pair<GrowthScope, std::string_view>> codesOf()
{
    static constexpr std::pair<GrowthScope, std::string_view> codes[] = {
        {GrowthScope::Unstated, "unstated"},
        {GrowthScope::Matched, "matched"},
        {GrowthScope::AsPublished, "as_published"},
    };
    return codes;
}

template <> std::span<const std::pair<Reliability, std::string_view>> codesOf()
{
    static constexpr std::pair<Reliability, std::string_view> codes[] = {
        {Reliability::Official, "official"},
        {Reliability::Press, "press"},
        {Reliability::Company, "company"},
        {Reliability::Copy, "copy"},
        {Reliability::Encyclopaedia, "encyclopaedia"},
        {Reliability::SelfMedia, "self-media"},
    };
    return codes;
}

template <> std::span<const std::pair<Tier, std::string_view>> codesOf()
{
    static constexpr std::pair<Tier, std::string_view> codes[] = {
        {Tier::None, ""},       {Tier::Pillar, "pillar"}, {Tier::Wing, "wing"}, {Tier::Emerging, "emerging"},
        {Tier::Other, "other"},
    };
    return codes;
}

template <> std::span<const std::pair<Subject, std::string_view>> codesOf()
{
    static constexpr std::pair<Subject, std::string_view> codes[] = {
        {Subject::Region, "region"},
        {Subject::Organisation, "organisation"},
    };
    return codes;
}

template <> std::span<const std::pair<RelationKind, std::string_view>> codesOf()
{
    static constexpr std::pair<RelationKind, std::string_view> codes[] = {
        {RelationKind::Sum, "sum"},
        {RelationKind::Ratio, "ratio"},
        {RelationKind::Difference, "difference"},
    };
    return codes;
}

template <> std::span<const std::pair<PartsOver, std::string_view>> codesOf()
{
    static constexpr std::pair<PartsOver, std::string_view> codes[] = {
        {PartsOver::Indicator, "indicator"},
        {PartsOver::Region, "region"},
        {PartsOver::Sector, "sector"},
    };
    return codes;
}

template <> std::span<const std::pair<Direction, std::string_view>> codesOf()
{
    static constexpr std::pair<Direction, std::string_view> codes[] = {
        {Direction::Unstated, ""},
        {Direction::AtLeast, "at_least"},
        {Direction::AtMost, "at_most"},
        {Direction::About, "about"},
    };
    return codes;
}

template <> std::span<const std::pair<TargetField, std::string_view>> codesOf()
{
    static constexpr std::pair<TargetField, std::string_view> codes[] = {
        {TargetField::Unstated, ""},
        {TargetField::Value, "value"},
        {TargetField::Growth, "growth"},
    };
    return codes;
}

template <> std::span<const std::pair<OrganisationKind, std::string_view>> codesOf()
{
    static constexpr std::pair<OrganisationKind, std::string_view> codes[] = {
        {OrganisationKind::Enterprise, "enterprise"},
        {OrganisationKind::Institution, "institution"},
        {OrganisationKind::Platform, "platform"},
    };
    return codes;
}

template <> std::span<const std::pair<ProgrammeKind, std::string_view>> codesOf()
{
    static constexpr std::pair<ProgrammeKind, std::string_view> codes[] = {
        {ProgrammeKind::Programme, "programme"},
        {ProgrammeKind::Product, "product"},
        {ProgrammeKind::Event, "event"},
        {ProgrammeKind::Project, "project"},
    };
    return codes;
}

template <> std::span<const std::pair<ErrorCode, std::string_view>> codesOf()
{
    static constexpr std::pair<ErrorCode, std::string_view> codes[] = {
        {ErrorCode::BadPeriod, "bad-period"},
        {ErrorCode::BadNumber, "bad-number"},
        {ErrorCode::BadYears, "bad-years"},
        {ErrorCode::UnknownFigure, "unknown-figure"},
        {ErrorCode::UnknownIndicator, "unknown-indicator"},
        {ErrorCode::UnknownRegion, "unknown-region"},
        {ErrorCode::UnknownSector, "unknown-sector"},
        {ErrorCode::UnknownTransform, "unknown-transform"},
        {ErrorCode::UnknownChart, "unknown-chart"},
        {ErrorCode::UnknownDimension, "unknown-dimension"},
        {ErrorCode::UnknownMeasure, "unknown-measure"},
        {ErrorCode::UnknownColumn, "unknown-column"},
        {ErrorCode::UnknownDataset, "unknown-dataset"},
        {ErrorCode::UnknownPanel, "unknown-panel"},
        {ErrorCode::UnknownCommand, "unknown-command"},
        {ErrorCode::UnknownOption, "unknown-option"},
        {ErrorCode::UnexpectedArgument, "unexpected-argument"},
        {ErrorCode::MissingValue, "missing-value"},
        {ErrorCode::BadValue, "bad-value"},
        {ErrorCode::MissingArgument, "missing-argument"},
        {ErrorCode::UnsupportedFormat, "unsupported-format"},
        {ErrorCode::IllegalTransform, "illegal-transform"},
        {ErrorCode::MissingBase, "missing-base"},
        {ErrorCode::TooManyGroups, "too-many-groups"},
        {ErrorCode::Cancelled, "cancelled"},
        {ErrorCode::FileMissing, "file-missing"},
        {ErrorCode::FileUnreadable, "file-unreadable"},
        {ErrorCode::FileUnwritable, "file-unwritable"},
        {ErrorCode::InvalidPackage, "invalid-package"},
        {ErrorCode::NotAPackage, "not-a-package"},
        {ErrorCode::NotAWorkbook, "not-a-workbook"},
        {ErrorCode::FileBroken, "file-broken"},
        {ErrorCode::TooLarge, "too-large"},
        {ErrorCode::Encrypted, "encrypted"},
        {ErrorCode::SheetMissing, "sheet-missing"},
        {ErrorCode::BadJson, "bad-json"},
        {ErrorCode::NothingToTake, "nothing-to-take"},
        {ErrorCode::BadMapping, "bad-mapping"},
        {ErrorCode::BadView, "bad-view"},
        {ErrorCode::ViewExists, "view-exists"},
        {ErrorCode::NoTables, "no-tables"},
        {ErrorCode::EmptyFile, "empty-file"},
        {ErrorCode::NotText, "not-text"},
        {ErrorCode::PackedFile, "packed-file"},
        {ErrorCode::LegacyWorkbook, "legacy-workbook"},
        {ErrorCode::UnknownEncoding, "unknown-encoding"},
        {ErrorCode::StoreUnsupported, "store-unsupported"},
        {ErrorCode::StoreUnopenable, "store-unopenable"},
        {ErrorCode::StoreBroken, "store-broken"},
        {ErrorCode::StoreTooNew, "store-too-new"},
        {ErrorCode::DatasetMoved, "dataset-moved"},
        {ErrorCode::StoreBusy, "store-busy"},
        {ErrorCode::StoreQuery, "store-query"},
        {ErrorCode::RevisionMissing, "revision-missing"},
        {ErrorCode::StatementUnclear, "statement-unclear"},
        {ErrorCode::StatementAmbiguous, "statement-ambiguous"},
        {ErrorCode::StatementNotPublished, "statement-not-published"},
    };
    return codes;
}

template <> std::span<const std::pair<Bound, std::string_view>> codesOf()
{
    static constexpr std::pair<Bound, std::string_view> codes[] = {
        {Bound::Bytes, "bytes"},   {Bound::Cells, "cells"},     {Bound::Rows, "rows"},     {Bound::Columns, "columns"},
        {Bound::Sheets, "sheets"}, {Bound::Entries, "entries"}, {Bound::Levels, "levels"}, {Bound::Ratio, "ratio"},
    };
    return codes;
}

template <> std::span<const std::pair<Rule, std::string_view>> codesOf()
{
    static constexpr std::pair<Rule, std::string_view> codes[] = {
        {Rule::FileMissing, "file-missing"},
        {Rule::PathOutside, "path-outside"},
        {Rule::FileUnreadable, "file-unreadable"},
        {Rule::BadJson, "bad-json"},
        {Rule::BadDescriptor, "bad-descriptor"},
        {Rule::BadEncoding, "bad-encoding"},
        {Rule::OtherEncoding, "other-encoding"},
        {Rule::BadQuoting, "bad-quoting"},
        {Rule::ColumnMissing, "column-missing"},
        {Rule::ColumnUnknown, "column-unknown"},
        {Rule::ColumnTwice, "column-twice"},
        {Rule::ColumnCount, "column-count"},
        {Rule::Type, "type"},
        {Rule::Required, "required"},
        {Rule::Unique, "unique"},
        {Rule::Enum, "enum"},
        {Rule::Pattern, "pattern"},
        {Rule::PrimaryKey, "primary-key"},
        {Rule::ForeignKey, "foreign-key"},
        {Rule::EmptyFile, "empty-file"},
        {Rule::TooLarge, "too-large"},
        {Rule::Semantic, "semantic"},
        {Rule::CellReference, "cell-reference"},
        {Rule::CellError, "cell-error"},
        {Rule::NoHeading, "no-heading"},
        {Rule::SheetsUnread, "sheets-unread"},
        {Rule::CellText, "cell-text"},
    };
    return codes;
}

template <> std::span<const std::pair<Severity, std::string_view>> codesOf()
{
    static constexpr std::pair<Severity, std::string_view> codes[] = {
        {Severity::Error, "error"},
        {Severity::Warning, "warning"},
        {Severity::Notice, "notice"},
    };
    return codes;
}

template <> std::span<const std::pair<Turn, std::string_view>> codesOf()
{
    static constexpr std::pair<Turn, std::string_view> codes[] = {
        {Turn::ToProfit, "to-profit"}, {Turn::LossWidened, "loss-widened"}, {Turn::LossNarrowed, "loss-narrowed"},
        {Turn::ToZero, "to-zero"},     {Turn::ToLoss, "to-loss"},
    };
    return codes;
}

template <> std::span<const std::pair<Check, std::string_view>> codesOf()
{
    static constexpr std::pair<Check, std::string_view> codes[] = {
        {Check::Conflict, "conflict"},     {Check::Sum, "sum"},       {Check::Ratio, "ratio"},
        {Check::Difference, "difference"}, {Check::Growth, "growth"}, {Check::Range, "range"},
    };
    return codes;
}

} // namespace core
