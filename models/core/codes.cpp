#include "models/core/codes.h"

namespace core {

template <> std::span<const std::pair<Qualifier, std::string_view>> codesOf()
{
    static constexpr std::pair<Qualifier, std::string_view> codes[] = {
        {Qualifier::Exact, "exact"},      {Qualifier::Over, "over"},
        {Qualifier::AtLeast, "at_least"}, {Qualifier::Nearly, "nearly"},
        {Qualifier::About, "about"},      {Qualifier::UpTo, "up_to"},
        {Qualifier::Class, "class"},      {Qualifier::Equivalent, "equivalent"},
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

template <> std::span<const std::pair<Transform, std::string_view>> codesOf()
{
    static constexpr std::pair<Transform, std::string_view> codes[] = {
        {Transform::Level, "level"},
        {Transform::PublishedGrowth, "published-growth"},
        {Transform::ChangePercent, "change-percent"},
        {Transform::Change, "change"},
        {Transform::ChangePp, "change-pp"},
        {Transform::Index, "index"},
        {Transform::Share, "share"},
        {Transform::ImpliedBase, "implied-base"},
    };
    return codes;
}

template <> std::span<const std::pair<ChartKind, std::string_view>> codesOf()
{
    static constexpr std::pair<ChartKind, std::string_view> codes[] = {
        {ChartKind::Line, "line"},         {ChartKind::Bar, "bar"},     {ChartKind::StackedBar, "stacked-bar"},
        {ChartKind::Treemap, "treemap"},   {ChartKind::Dots, "dots"},   {ChartKind::Timeline, "timeline"},
        {ChartKind::Progress, "progress"}, {ChartKind::Tiles, "tiles"}, {ChartKind::Table, "table"},
    };
    return codes;
}

template <> std::span<const std::pair<EmptyReason, std::string_view>> codesOf()
{
    static constexpr std::pair<EmptyReason, std::string_view> codes[] = {
        {EmptyReason::NotPublished, "not-published"},
        {EmptyReason::BaseMissing, "base-missing"},
        {EmptyReason::OtherBoundary, "other-boundary"},
        {EmptyReason::UnitDiffers, "unit-differs"},
        {EmptyReason::Withheld, "withheld"},
        {EmptyReason::DivideByZero, "divide-by-zero"},
        {EmptyReason::NonpositiveBase, "nonpositive-base"},
        {EmptyReason::FilteredOut, "filtered-out"},
        {EmptyReason::ReferenceMissing, "reference-missing"},
        {EmptyReason::NotComparable, "not-comparable"},
    };
    return codes;
}

template <> std::span<const std::pair<Verdict, std::string_view>> codesOf()
{
    static constexpr std::pair<Verdict, std::string_view> codes[] = {
        {Verdict::Agree, "agree"},
        {Verdict::Compatible, "compatible"},
        {Verdict::Contradict, "contradict"},
    };
    return codes;
}

template <> std::span<const std::pair<Comparability, std::string_view>> codesOf()
{
    static constexpr std::pair<Comparability, std::string_view> codes[] = {
        {Comparability::Green, "green"},
        {Comparability::Amber, "amber"},
        {Comparability::Red, "red"},
    };
    return codes;
}

template <> std::span<const std::pair<ComparabilityReason, std::string_view>> codesOf()
{
    static constexpr std::pair<ComparabilityReason, std::string_view> codes[] = {
        {ComparabilityReason::UnitDiffers, "unit-differs"},
        {ComparabilityReason::KindDiffers, "kind-differs"},
        {ComparabilityReason::SpanDiffers, "span-differs"},
        {ComparabilityReason::PriceBasisDiffers, "price-basis-differs"},
        {ComparabilityReason::EpochsMixed, "epochs-mixed"},
        {ComparabilityReason::GrowthBasisMixed, "growth-basis-mixed"},
        {ComparabilityReason::BasisUnknown, "basis-unknown"},
        {ComparabilityReason::ScopeUnknown, "scope-unknown"},
        {ComparabilityReason::StatusUnknown, "status-unknown"},
        {ComparabilityReason::StatusMixed, "status-mixed"},
        {ComparabilityReason::QualifierMixed, "qualifier-mixed"},
        {ComparabilityReason::VintageUnknown, "vintage-unknown"},
    };
    return codes;
}

template <> std::span<const std::pair<Notice, std::string_view>> codesOf()
{
    static constexpr std::pair<Notice, std::string_view> codes[] = {
        {Notice::NotDividedBySector, "not-divided-by-sector"},
        {Notice::Undated, "undated"},
        {Notice::SeriesLeftOutOfIndex, "series-left-out-of-index"},
        {Notice::CutToTop, "cut-to-top"},
        {Notice::NothingMatches, "nothing-matches"},
        {Notice::UnitsDiffer, "units-differ"},
        {Notice::WithoutSector, "without-sector"},
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
        {ErrorCode::UnknownCommand, "unknown-command"},
        {ErrorCode::UnknownOption, "unknown-option"},
        {ErrorCode::UnexpectedArgument, "unexpected-argument"},
        {ErrorCode::MissingValue, "missing-value"},
        {ErrorCode::BadValue, "bad-value"},
        {ErrorCode::MissingArgument, "missing-argument"},
        {ErrorCode::UnsupportedFormat, "unsupported-format"},
        {ErrorCode::IllegalTransform, "illegal-transform"},
        {ErrorCode::MissingBase, "missing-base"},
        {ErrorCode::Cancelled, "cancelled"},
        {ErrorCode::FileMissing, "file-missing"},
        {ErrorCode::FileUnreadable, "file-unreadable"},
        {ErrorCode::FileUnwritable, "file-unwritable"},
        {ErrorCode::InvalidPackage, "invalid-package"},
        {ErrorCode::NotAPackage, "not-a-package"},
        {ErrorCode::StoreUnsupported, "store-unsupported"},
        {ErrorCode::StoreUnopenable, "store-unopenable"},
        {ErrorCode::StoreBroken, "store-broken"},
        {ErrorCode::StoreTooNew, "store-too-new"},
        {ErrorCode::StoreQuery, "store-query"},
        {ErrorCode::RevisionMissing, "revision-missing"},
        {ErrorCode::StatementUnclear, "statement-unclear"},
        {ErrorCode::StatementAmbiguous, "statement-ambiguous"},
        {ErrorCode::StatementNotPublished, "statement-not-published"},
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

template <> std::span<const std::pair<TargetStatus, std::string_view>> codesOf()
{
    static constexpr std::pair<TargetStatus, std::string_view> codes[] = {
        {TargetStatus::Met, "met"},
        {TargetStatus::OnPath, "on-path"},
        {TargetStatus::Behind, "behind"},
        {TargetStatus::Undecided, "undecided"},
    };
    return codes;
}

} // namespace core
