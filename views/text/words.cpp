#include "views/text/words.h"

#include "views/text/phrasetable.h"

#include <algorithm>
#include <iterator>

namespace views {
namespace {

using namespace core;

constexpr Phrase<EmptyReason> emptyReasons[] = {
    {EmptyReason::NotPublished, QT_TRANSLATE_NOOP("words", "not in this dataset")},
    {EmptyReason::BaseMissing, QT_TRANSLATE_NOOP("words", "base missing")},
    {EmptyReason::OtherBoundary, QT_TRANSLATE_NOOP("words", "other boundary")},
    {EmptyReason::UnitDiffers, QT_TRANSLATE_NOOP("words", "unit differs")},
    {EmptyReason::Withheld,
     QT_TRANSLATE_NOOP(
         "words", "withheld: too few members known, or it would tell of one or of another number that is withheld")},
    {EmptyReason::DivideByZero, QT_TRANSLATE_NOOP("words", "division by zero")},
    {EmptyReason::NonpositiveBase, QT_TRANSLATE_NOOP("words", "base not positive")},
    {EmptyReason::FilteredOut, QT_TRANSLATE_NOOP("words", "filtered out")},
    {EmptyReason::ReferenceMissing, QT_TRANSLATE_NOOP("words", "reference missing")},
    {EmptyReason::NotComparable, QT_TRANSLATE_NOOP("words", "not comparable")},
    {EmptyReason::NegativePart, QT_TRANSLATE_NOOP("words", "negative number: it has no share")},
    {EmptyReason::NotAdditive, QT_TRANSLATE_NOOP("words", "not added up")},
};

constexpr const char *confidential = QT_TRANSLATE_NOOP(
    "words", "withheld: of fewer than 3 enterprises, one has more than 85 % of it, or it would tell such a number");

constexpr Phrase<Suppression> suppressions[] = {
    {Suppression::TooFewFirms, confidential}, // the same for all three, see Suppression
    {Suppression::Dominance, confidential},
    {Suppression::Complementary, confidential},
    {Suppression::TooFewKnown,
     QT_TRANSLATE_NOOP("words", "withheld: too few members, or too few of them gave a number")},
    {Suppression::PartOfSector,
     QT_TRANSLATE_NOOP("words", "withheld: told of all enterprises of a sector only, and a filter chooses among them")},
};

constexpr Phrase<Qualifier> qualifiers[] = {
    {Qualifier::Exact, QT_TRANSLATE_NOOP("words", "exact")},
    {Qualifier::Over, QT_TRANSLATE_NOOP("words", "over")},
    {Qualifier::AtLeast, QT_TRANSLATE_NOOP("words", "at least")},
    {Qualifier::JustOver, QT_TRANSLATE_NOOP("words", "just over")},
    {Qualifier::Nearly, QT_TRANSLATE_NOOP("words", "nearly")},
    {Qualifier::About, QT_TRANSLATE_NOOP("words", "about")},
    {Qualifier::UpTo, QT_TRANSLATE_NOOP("words", "up to")},
    {Qualifier::Class, QT_TRANSLATE_NOOP("words", "in the class of")},
    {Qualifier::Equivalent, QT_TRANSLATE_NOOP("words", "equivalent to")},
    {Qualifier::Several, QT_TRANSLATE_NOOP("words", "several")},
};

constexpr Phrase<Status> statuses[] = {
    {Status::Unstated, QT_TRANSLATE_NOOP("words", "status not stated")},
    {Status::Final, QT_TRANSLATE_NOOP("words", "final")},
    {Status::Preliminary, QT_TRANSLATE_NOOP("words", "preliminary")},
    {Status::Expected, QT_TRANSLATE_NOOP("words", "expected")},
    {Status::Target, QT_TRANSLATE_NOOP("words", "target")},
    {Status::Plan, QT_TRANSLATE_NOOP("words", "plan")},
};

constexpr Phrase<Note> notes[] = {
    {Note::None, QT_TRANSLATE_NOOP("words", "no note")},
    {Note::Rounded, QT_TRANSLATE_NOOP("words", "rounded by the source")},
    {Note::Truncated, QT_TRANSLATE_NOOP("words", "truncated by the source")},
    {Note::Revised, QT_TRANSLATE_NOOP("words", "revised")},
    {Note::Restated, QT_TRANSLATE_NOOP("words", "restated")},
    {Note::Unaudited, QT_TRANSLATE_NOOP("words", "unaudited")},
    {Note::SingleQuarter, QT_TRANSLATE_NOOP("words", "single quarter")},
    {Note::Backcast, QT_TRANSLATE_NOOP("words", "recalculated to the present area")},
};

constexpr Phrase<Kind> kinds[] = {
    {Kind::Level, QT_TRANSLATE_NOOP("words", "level")}, {Kind::Rate, QT_TRANSLATE_NOOP("words", "rate")},
    {Kind::Share, QT_TRANSLATE_NOOP("words", "share")}, {Kind::Count, QT_TRANSLATE_NOOP("words", "count")},
    {Kind::Index, QT_TRANSLATE_NOOP("words", "index")}, {Kind::Rank, QT_TRANSLATE_NOOP("words", "rank")},
    {Kind::Ratio, QT_TRANSLATE_NOOP("words", "ratio")}, {Kind::Change, QT_TRANSLATE_NOOP("words", "change")},
};

constexpr Phrase<StockFlow> stockFlows[] = {
    {StockFlow::Unstated, QT_TRANSLATE_NOOP("words", "stock or flow not stated")},
    {StockFlow::Stock, QT_TRANSLATE_NOOP("words", "stock at the end of the period")},
    {StockFlow::Flow, QT_TRANSLATE_NOOP("words", "flow over the period")},
};

constexpr Phrase<PriceBasis> priceBases[] = {
    {PriceBasis::Unstated, QT_TRANSLATE_NOOP("words", "price basis not stated")},
    {PriceBasis::Current, QT_TRANSLATE_NOOP("words", "current prices")},
    {PriceBasis::Constant, QT_TRANSLATE_NOOP("words", "constant prices")},
};

constexpr Phrase<GrowthBasis> growthBases[] = {
    {GrowthBasis::Unstated, QT_TRANSLATE_NOOP("words", "basis not stated")},
    {GrowthBasis::Real, QT_TRANSLATE_NOOP("words", "at comparable prices")},
    {GrowthBasis::Nominal, QT_TRANSLATE_NOOP("words", "nominal")},
    {GrowthBasis::Count, QT_TRANSLATE_NOOP("words", "of numbers")},
};

constexpr Phrase<GrowthScope> growthScopes[] = {
    {GrowthScope::Unstated, QT_TRANSLATE_NOOP("words", "scope not stated")},
    {GrowthScope::Matched, QT_TRANSLATE_NOOP("words", "matched scope")},
    {GrowthScope::AsPublished, QT_TRANSLATE_NOOP("words", "scope as published")},
};

constexpr Phrase<Reliability> reliabilities[] = {
    {Reliability::Official, QT_TRANSLATE_NOOP("words", "official")},
    {Reliability::Press, QT_TRANSLATE_NOOP("words", "press")},
    {Reliability::Company, QT_TRANSLATE_NOOP("words", "company")},
    {Reliability::Copy, QT_TRANSLATE_NOOP("words", "copy of another text")},
    {Reliability::Encyclopaedia, QT_TRANSLATE_NOOP("words", "encyclopaedia")},
    {Reliability::SelfMedia, QT_TRANSLATE_NOOP("words", "self-published media")},
};

constexpr Phrase<Tier> tiers[] = {
    {Tier::None, QT_TRANSLATE_NOOP("words", "without a tier")},
    {Tier::Pillar, QT_TRANSLATE_NOOP("words", "pillar")},
    {Tier::Wing, QT_TRANSLATE_NOOP("words", "wing")},
    {Tier::Emerging, QT_TRANSLATE_NOOP("words", "emerging")},
    {Tier::Other, QT_TRANSLATE_NOOP("words", "other")},
};

constexpr Phrase<OrganisationKind> organisationKinds[] = {
    {OrganisationKind::Enterprise, QT_TRANSLATE_NOOP("words", "enterprise")},
    {OrganisationKind::Institution, QT_TRANSLATE_NOOP("words", "institution")},
    {OrganisationKind::Platform, QT_TRANSLATE_NOOP("words", "platform")},
};

constexpr Phrase<ProgrammeKind> programmeKinds[] = {
    {ProgrammeKind::Programme, QT_TRANSLATE_NOOP("words", "programme")},
    {ProgrammeKind::Product, QT_TRANSLATE_NOOP("words", "product")},
    {ProgrammeKind::Event, QT_TRANSLATE_NOOP("words", "event")},
    {ProgrammeKind::Project, QT_TRANSLATE_NOOP("words", "project")},
};

constexpr Phrase<Direction> directions[] = {
    {Direction::Unstated, QT_TRANSLATE_NOOP("words", "direction not stated")},
    {Direction::AtLeast, QT_TRANSLATE_NOOP("words", "at least this")},
    {Direction::AtMost, QT_TRANSLATE_NOOP("words", "at most this")},
    {Direction::About, QT_TRANSLATE_NOOP("words", "about this")},
};

constexpr Phrase<Transform> transforms[] = {
    {Transform::Level, QT_TRANSLATE_NOOP("words", "Published value")},
    {Transform::PublishedGrowth, QT_TRANSLATE_NOOP("words", "Published growth")},
    {Transform::ChangePercent, QT_TRANSLATE_NOOP("words", "Change of level, %")},
    {Transform::Change, QT_TRANSLATE_NOOP("words", "Change of level, absolute")},
    {Transform::ChangePp, QT_TRANSLATE_NOOP("words", "Change in percentage points")},
    {Transform::Cagr, QT_TRANSLATE_NOOP("words", "Average growth a year")},
    {Transform::RealIndex, QT_TRANSLATE_NOOP("words", "Real index, base = 100")},
    {Transform::Index, QT_TRANSLATE_NOOP("words", "Index, base = 100")},
    {Transform::Share, QT_TRANSLATE_NOOP("words", "Share of the published total")},
    {Transform::Rank, QT_TRANSLATE_NOOP("words", "Rank among peers")},
    {Transform::PerCapita, QT_TRANSLATE_NOOP("words", "Per head")},
    {Transform::Contribution, QT_TRANSLATE_NOOP("words", "Contribution to the increment")},
    {Transform::Pull, QT_TRANSLATE_NOOP("words", "Pull on growth")},
    {Transform::ImpliedBase, QT_TRANSLATE_NOOP("words", "Implied base")},
    {Transform::Deflator, QT_TRANSLATE_NOOP("words", "Implied deflator, change")},
    {Transform::SinglePeriod, QT_TRANSLATE_NOOP("words", "Single period from year to date")},
    {Transform::Cumulative, QT_TRANSLATE_NOOP("words", "Cumulative from January")},
};

constexpr Phrase<TransformBar> transformBars[] = {
    {TransformBar::NotAnAmount, QT_TRANSLATE_NOOP("words", "it is no amount or count")},
    {TransformBar::NotInPoints, QT_TRANSLATE_NOOP("words", "it is no rate, share or index")},
    {TransformBar::NotIndexable, QT_TRANSLATE_NOOP("words", "it has no ratio to a base")},
    {TransformBar::NotRankable, QT_TRANSLATE_NOOP("words", "it is a rank or a change itself")},
    {TransformBar::NotAFlow, QT_TRANSLATE_NOOP("words", "it is no flow: a stock runs over no period")},
    {TransformBar::AlreadyPerHead,
     QT_TRANSLATE_NOOP("words", "it is per head already: such figures are neither added nor divided again")},
    {TransformBar::NotAPart, QT_TRANSLATE_NOOP("words", "the dataset declares no whole of which it is a part")},
    {TransformBar::NoPeers, QT_TRANSLATE_NOOP("words", "no two regions under one parent have figures")},
    {TransformBar::NoPopulation, QT_TRANSLATE_NOOP("words", "the dataset has no population to divide by")},
    {TransformBar::NoRealGrowth, QT_TRANSLATE_NOOP("words", "no published growth says that it is real")},
};

constexpr Phrase<ChartKind> chartKinds[] = {
    {ChartKind::Line, QT_TRANSLATE_NOOP("words", "Line")},
    {ChartKind::Bar, QT_TRANSLATE_NOOP("words", "Bars")},
    {ChartKind::Slope, QT_TRANSLATE_NOOP("words", "Slope")},
    {ChartKind::Dumbbell, QT_TRANSLATE_NOOP("words", "Dumbbell")},
    {ChartKind::SmallMultiples, QT_TRANSLATE_NOOP("words", "Small multiples")},
    {ChartKind::Heat, QT_TRANSLATE_NOOP("words", "Heat map")},
    {ChartKind::StackedBar, QT_TRANSLATE_NOOP("words", "Stacked bars")},
    {ChartKind::Treemap, QT_TRANSLATE_NOOP("words", "Treemap")},
    {ChartKind::Dots, QT_TRANSLATE_NOOP("words", "Dots")},
    {ChartKind::Timeline, QT_TRANSLATE_NOOP("words", "Timeline")},
    {ChartKind::Progress, QT_TRANSLATE_NOOP("words", "Progress")},
    {ChartKind::Decomposition, QT_TRANSLATE_NOOP("words", "Decomposition")},
    {ChartKind::Histogram, QT_TRANSLATE_NOOP("words", "Histogram")},
    {ChartKind::Scatter, QT_TRANSLATE_NOOP("words", "Scatter plot")},
    {ChartKind::Waterfall, QT_TRANSLATE_NOOP("words", "Waterfall")},
    {ChartKind::Tiles, QT_TRANSLATE_NOOP("words", "Tiles")},
    {ChartKind::Table, QT_TRANSLATE_NOOP("words", "Table")},
};

constexpr Phrase<Verdict> verdicts[] = {
    {Verdict::Agree, QT_TRANSLATE_NOOP("words", "agrees")},
    {Verdict::Compatible, QT_TRANSLATE_NOOP("words", "compatible")},
    {Verdict::Contradict, QT_TRANSLATE_NOOP("words", "contradicts")},
};

constexpr Phrase<Comparability> comparabilities[] = {
    {Comparability::Green, QT_TRANSLATE_NOOP("words", "comparable")},
    {Comparability::Amber, QT_TRANSLATE_NOOP("words", "comparable with reservations")},
    {Comparability::Red, QT_TRANSLATE_NOOP("words", "must not be compared")},
};

constexpr Phrase<Comparability> comparabilityColors[] = {
    {Comparability::Green, QT_TRANSLATE_NOOP("words", "green")},
    {Comparability::Amber, QT_TRANSLATE_NOOP("words", "amber")},
    {Comparability::Red, QT_TRANSLATE_NOOP("words", "red")},
};

constexpr Phrase<ComparabilityReason> comparabilityReasons[] = {
    {ComparabilityReason::UnitDiffers, QT_TRANSLATE_NOOP("words", "different units")},
    {ComparabilityReason::KindDiffers, QT_TRANSLATE_NOOP("words", "different kinds of figure")},
    {ComparabilityReason::SpanDiffers, QT_TRANSLATE_NOOP("words", "periods of different length")},
    {ComparabilityReason::PriceBasisDiffers, QT_TRANSLATE_NOOP("words", "different price bases")},
    {ComparabilityReason::EpochsMixed, QT_TRANSLATE_NOOP("words", "earlier and present area in one series")},
    {ComparabilityReason::GrowthBasisMixed, QT_TRANSLATE_NOOP("words", "real and nominal growth mixed")},
    {ComparabilityReason::PeriodDiffers, QT_TRANSLATE_NOOP("words", "different periods")},
    {ComparabilityReason::BasePeriodDiffers, QT_TRANSLATE_NOOP("words", "different base periods")},
    {ComparabilityReason::BasisUnknown, QT_TRANSLATE_NOOP("words", "growth basis not stated")},
    {ComparabilityReason::ScopeUnknown, QT_TRANSLATE_NOOP("words", "growth scope not stated")},
    {ComparabilityReason::StatusUnknown, QT_TRANSLATE_NOOP("words", "final or preliminary not stated")},
    {ComparabilityReason::StatusMixed, QT_TRANSLATE_NOOP("words", "final and preliminary figures mixed")},
    {ComparabilityReason::QualifierMixed, QT_TRANSLATE_NOOP("words", "exact and qualified figures mixed")},
    {ComparabilityReason::VintageUnknown, QT_TRANSLATE_NOOP("words", "data vintage not stated")},
    {ComparabilityReason::CoverageDiffers,
     QT_TRANSLATE_NOOP("words", "coverage differs: some enterprises gave no number")},
    {ComparabilityReason::YearsMixed, QT_TRANSLATE_NOOP("words", "numbers of different years side by side")},
};

constexpr Phrase<Check> checks[] = {
    {Check::Conflict, QT_TRANSLATE_NOOP("words", "claims contradict")},
    {Check::Sum, QT_TRANSLATE_NOOP("words", "parts against the whole")},
    {Check::Ratio, QT_TRANSLATE_NOOP("words", "ratio against its parts")},
    {Check::Difference, QT_TRANSLATE_NOOP("words", "remainder against its parts")},
    {Check::Growth, QT_TRANSLATE_NOOP("words", "growth against levels")},
    {Check::Range, QT_TRANSLATE_NOOP("words", "outside its range")},
};

constexpr Phrase<PullVerdict> pullVerdicts[] = {
    {PullVerdict::Inside, QT_TRANSLATE_NOOP("words", "inside the computed interval")},
    {PullVerdict::Overlaps, QT_TRANSLATE_NOOP("words", "overlaps the computed interval")},
    {PullVerdict::Outside, QT_TRANSLATE_NOOP("words", "outside the computed interval")},
};

constexpr Phrase<GroupRule> groupRules[] = {
    {GroupRule::None, QT_TRANSLATE_NOOP("words", "no group")},
    {GroupRule::Sum, QT_TRANSLATE_NOOP("words", "Sum of the peers")},
    {GroupRule::Mean, QT_TRANSLATE_NOOP("words", "Mean of the peers")},
    {GroupRule::Median, QT_TRANSLATE_NOOP("words", "Median of the peers")},
};

constexpr Phrase<Turn> turns[] = {
    {Turn::ToProfit, QT_TRANSLATE_NOOP("words", "from loss to profit")},
    {Turn::LossWidened, QT_TRANSLATE_NOOP("words", "loss widened")},
    {Turn::LossNarrowed, QT_TRANSLATE_NOOP("words", "loss narrowed")},
    {Turn::ToZero, QT_TRANSLATE_NOOP("words", "from loss to zero")},
    {Turn::ToLoss, QT_TRANSLATE_NOOP("words", "from profit to loss")},
};

constexpr Phrase<ConcentrationClass> concentrationClasses[] = {
    {ConcentrationClass::Low, QT_TRANSLATE_NOOP("words", "low")},
    {ConcentrationClass::Moderate, QT_TRANSLATE_NOOP("words", "moderate")},
    {ConcentrationClass::High, QT_TRANSLATE_NOOP("words", "high")},
};

constexpr Phrase<TargetStatus> targetStatuses[] = {
    {TargetStatus::Met, QT_TRANSLATE_NOOP("words", "met")},
    {TargetStatus::OnPath, QT_TRANSLATE_NOOP("words", "on path")},
    {TargetStatus::Behind, QT_TRANSLATE_NOOP("words", "behind")},
    {TargetStatus::Undecided, QT_TRANSLATE_NOOP("words", "cannot be decided")},
};

constexpr Phrase<MarkAspect> markAspects[] = {
    {MarkAspect::Number, QT_TRANSLATE_NOOP("words", "number")},
    {MarkAspect::Reason, QT_TRANSLATE_NOOP("words", "reason of the empty cell")},
    {MarkAspect::Measure, QT_TRANSLATE_NOOP("words", "unit or basis")},
    {MarkAspect::Source, QT_TRANSLATE_NOOP("words", "source")},
    {MarkAspect::Status, QT_TRANSLATE_NOOP("words", "status")},
    {MarkAspect::Growth, QT_TRANSLATE_NOOP("words", "published growth")},
    {MarkAspect::Claims, QT_TRANSLATE_NOOP("words", "claims of other sources")},
    {MarkAspect::Comparison, QT_TRANSLATE_NOOP("words", "comparison with the year before")},
    {MarkAspect::Inputs, QT_TRANSLATE_NOOP("words", "what it is computed from")},
    {MarkAspect::Details, QT_TRANSLATE_NOOP("words", "details")},
};

constexpr Phrase<Severity> severities[] = {
    {Severity::Error, QT_TRANSLATE_NOOP("words", "error")},
    {Severity::Warning, QT_TRANSLATE_NOOP("words", "warning")},
    {Severity::Notice, QT_TRANSLATE_NOOP("words", "notice")},
};

constexpr Phrase<QLatin1String> flows[] = {
    {QLatin1String("before"), QT_TRANSLATE_NOOP("words", "Total before")},
    {QLatin1String("continuing"), QT_TRANSLATE_NOOP("words", "Continuing")},
    {QLatin1String("entered"), QT_TRANSLATE_NOOP("words", "Entered")},
    {QLatin1String("left"), QT_TRANSLATE_NOOP("words", "Left")},
    {QLatin1String("reclassified-in"), QT_TRANSLATE_NOOP("words", "Reclassified in")},
    {QLatin1String("reclassified-out"), QT_TRANSLATE_NOOP("words", "Reclassified out")},
    {QLatin1String("reported-anew"), QT_TRANSLATE_NOOP("words", "Reported anew")},
    {QLatin1String("reported-no-more"), QT_TRANSLATE_NOOP("words", "Reported no more")},
    {QLatin1String("after"), QT_TRANSLATE_NOOP("words", "Total after")},
};

template <class E, std::size_t N> QString in(const Phrase<E> (&table)[N], E value)
{
    return phrase("words", table, value);
}

} // namespace

QString word(EmptyReason reason) { return in(emptyReasons, reason); }
QString word(EmptyReason reason, Suppression suppression)
{
    const bool isKnown = reason == EmptyReason::Withheld && suppression != Suppression::None;
    return isKnown ? in(suppressions, suppression) : word(reason);
}
QString word(Qualifier qualifier) { return in(qualifiers, qualifier); }
QString word(Status status) { return in(statuses, status); }
QString word(Note note) { return in(notes, note); }
QString word(Kind kind) { return in(kinds, kind); }
QString word(StockFlow stockFlow) { return in(stockFlows, stockFlow); }
QString word(PriceBasis basis) { return in(priceBases, basis); }
QString word(GrowthBasis basis) { return in(growthBases, basis); }
QString word(GrowthScope scope) { return in(growthScopes, scope); }
QString word(Reliability reliability) { return in(reliabilities, reliability); }
QString word(Tier tier) { return in(tiers, tier); }
QString word(OrganisationKind kind) { return in(organisationKinds, kind); }
QString word(ProgrammeKind kind) { return in(programmeKinds, kind); }
QString word(Direction direction) { return in(directions, direction); }
QString word(Transform transform) { return in(transforms, transform); }
QString word(TransformBar bar) { return in(transformBars, bar); }
QString word(ChartKind kind) { return in(chartKinds, kind); }
QString word(Verdict verdict) { return in(verdicts, verdict); }
QString word(Comparability verdict) { return in(comparabilities, verdict); }
QString colorWord(Comparability verdict) { return in(comparabilityColors, verdict); }
QString word(ComparabilityReason reason) { return in(comparabilityReasons, reason); }
QString shortWord(EmptyReason reason)
{
    const QString whole = word(reason);
    const auto colon = std::find_if(whole.begin(), whole.end(), [](QChar c) { return c == u':' || c == u'：'; });
    return whole.left(colon - whole.begin());
}

QString word(TargetStatus status) { return in(targetStatuses, status); }
QString word(MarkAspect aspect) { return in(markAspects, aspect); }
QString word(Check check) { return in(checks, check); }
QString word(GroupRule rule) { return in(groupRules, rule); }
QString word(PullVerdict verdict) { return in(pullVerdicts, verdict); }
QString word(Turn turn) { return in(turns, turn); }
QString word(ConcentrationClass reading) { return in(concentrationClasses, reading); }
QString word(Severity severity) { return in(severities, severity); }

Language languageOfWords()
{
    constexpr char any[] = QT_TRANSLATE_NOOP("words", "number");
    return QCoreApplication::translate("words", any) == QLatin1String(any) ? Language::English : Language::Chinese;
}

QString flowName(const QString &code)
{
    const auto row = std::ranges::find_if(flows, [&](const auto &flow) { return code == flow.key; });
    return row == std::end(flows) ? QString() : QCoreApplication::translate("words", row->source);
}

} // namespace views
