#include "models/core/figurebuild.h"
#include "models/core/fitfilter.h"

#include "models/core/codes.h"
#include "models/core/figurebuild/builders.h"
#include "models/core/figurebuild/panelreading.h"
#include "models/core/partialdate.h"

#include <algorithm>
#include <array>
#include <string>

namespace core {

namespace {

bool isOfPanel(FigureSubject subject)
{
    return subject == FigureSubject::Distribution || subject == FigureSubject::Scatter ||
           subject == FigureSubject::FirmFlows || subject == FigureSubject::Totals;
}

/// A panel takes the place of the organisations that a package lists one by one.
Builder panelBuilderOf(FigureSubject subject)
{
    switch (subject) {
    case FigureSubject::Composition:
        return buildPanelComposition;
    case FigureSubject::Organisations:
        return buildPanelEnterprises;
    case FigureSubject::Concentration:
        return buildPanelConcentration;
    default:
        return nullptr;
    }
}

Builder builderOf(FigureSubject subject)
{
    switch (subject) {
    case FigureSubject::Series:
        return buildSeries;
    case FigureSubject::Composition:
        return buildComposition;
    case FigureSubject::Organisations:
        return buildOrganisations;
    case FigureSubject::Totals:
        return buildPanelTotals;
    case FigureSubject::Register:
        return buildRegister;
    case FigureSubject::Milestones:
        return buildMilestones;
    case FigureSubject::Targets:
        return buildTargets;
    case FigureSubject::Conflicts:
        return buildConflicts;
    case FigureSubject::Audit:
        return buildAudit;
    case FigureSubject::Decomposition:
        return buildDecomposition;
    case FigureSubject::Structure:
        return buildStructure;
    case FigureSubject::Concentration:
        return buildConcentration;
    case FigureSubject::Distribution:
        return buildDistribution;
    case FigureSubject::Scatter:
        return buildScatter;
    case FigureSubject::FirmFlows:
        return buildFirmFlows;
    case FigureSubject::Sources:
        return buildSources;
    case FigureSubject::Load:
        break;
    }
    return buildLoad;
}

/// What a mark is sorted by: a text attribute or key, or a number.
std::pair<double, std::string> sortKey(const Mark &mark, const std::string &column)
{
    if (column == "value")
        return {mark.value.value_or(-unbounded), {}};
    if (column == "growth")
        return {mark.growth ? mark.growth->percent : -unbounded, {}};
    if (column == "change")
        return {mark.change ? mark.change->value.value_or(-unbounded) : -unbounded, {}};
    if (column == "period")
        return {0, mark.keys.period ? mark.keys.period->lastDay() + mark.keys.period->text() : std::string()};
    if (column == "region")
        return {0, mark.keys.region.text()};
    if (column == "sector")
        return {0, mark.keys.sector.text()};
    if (column == "organisation")
        return {0, mark.keys.organisation.text()};
    if (column == "source")
        return {0, mark.keys.source.text()};
    const Attribute *attribute = mark.attribute(column);
    const std::string text = attribute ? attribute->text.zh : std::string();
    return {0, column == "date" ? middleDayOf(text) : text};
}

bool isColumn(const Figure &figure, const std::string &column)
{
    static constexpr std::array<std::string_view, 8> common{"value",  "growth",       "change", "period",
                                                            "region", "organisation", "sector", "source"};
    return std::find(common.begin(), common.end(), column) != common.end() ||
           std::any_of(figure.marks.begin(), figure.marks.end(),
                       [&](const Mark &mark) { return mark.attribute(column) != nullptr; });
}

/// "value:desc"; marks without the number or text come last either way.
Result<Done> sortMarks(Figure &figure)
{
    const std::string &sort = figure.spec.sort;
    if (sort.empty() || figure.marks.empty())
        return Done{};
    const auto colon = sort.find(':');
    const std::string column = sort.substr(0, colon);
    const bool descending = colon != std::string::npos && sort.substr(colon + 1) == "desc";
    if (!isColumn(figure, column))
        return Error{ErrorCode::UnknownColumn, {column}};
    std::stable_sort(figure.marks.begin(), figure.marks.end(), [&](const Mark &a, const Mark &b) {
        const auto left = sortKey(a, column);
        const auto right = sortKey(b, column);
        const bool leftBlank =
            left.first == -unbounded || (left.first == 0 && left.second.empty() && column != "value");
        const bool rightBlank =
            right.first == -unbounded || (right.first == 0 && right.second.empty() && column != "value");
        if (leftBlank != rightBlank)
            return rightBlank;
        return descending ? right < left : left < right;
    });
    // Of the latest events those that happened go first: a plan is no event yet.
    if (figure.spec.subject == FigureSubject::Milestones && column == "date" && descending && figure.spec.top > 0)
        std::stable_partition(figure.marks.begin(), figure.marks.end(), [](const Mark &mark) {
            const Attribute *status = mark.attribute("status");
            return !status || status->text.zh != "planned";
        });
    return Done{};
}

void cutToTop(Figure &figure)
{
    if (figure.spec.top == 0 || figure.marks.size() <= figure.spec.top)
        return;
    figure.marks.resize(figure.spec.top);
    addNotice(figure, Notice::CutToTop);
}

/// How many of how many are shown: a withheld one is not. Classes and cells are no things themselves, but count them.
void count(Figure &figure)
{
    const bool areClasses = figure.spec.subject == FigureSubject::Distribution ||
                            std::ranges::find(figure.notices, Notice::Density) != figure.notices.end();
    if (!areClasses)
        figure.of = std::max(figure.of, figure.marks.size());
    cutToTop(figure);
    for (const Mark &mark : figure.marks) {
        if (areClasses)
            figure.shown += static_cast<std::size_t>(mark.value.value_or(0));
        else
            figure.shown += mark.empty == EmptyReason::Withheld ? 0u : 1u;
    }
}

void collectSources(Figure &figure)
{
    for (const Mark &mark : figure.marks) {
        for (const SourceId &source : mark.sources) {
            if (std::find(figure.sources.begin(), figure.sources.end(), source) == figure.sources.end())
                figure.sources.push_back(source);
        }
    }
}

/// Whether the marks stand beside each other with one period each; headline figures are not compared.
bool hasPeers(const FigureSpec &spec)
{
    const bool latest = spec.subject == FigureSubject::Series && spec.periodChoice == PeriodChoice::Latest;
    return spec.subject == FigureSubject::Concentration || (latest && spec.chart != ChartKind::Tiles);
}

void finish(const BuildContext &context, Figure &figure)
{
    figure.dataset = context.dataset.name;
    figure.revision = context.dataset.revision.shortHash();
    if (figure.shown == 0) // else the builder counted: a line of an enterprise has several marks
        count(figure);
    collectSources(figure);
    figure.comparability = compare(figure.marks, hasPeers(figure.spec));
    if (context.isGuarded() && !figure.panel.empty())
        addNotice(figure, Notice::Guarded);
    if (figure.marks.empty() && figure.empty)
        return;
    if (figure.marks.empty()) {
        figure.empty = context.filter.filter().isEmpty() ? EmptyReason::NotPublished : EmptyReason::FilteredOut;
        const bool loading = std::ranges::find(figure.notices, Notice::LoadingRows) != figure.notices.end();
        if (!loading && !context.filter.filter().isEmpty())
            addNotice(figure, Notice::NothingMatches);
        return;
    }
    const Measurement &first = figure.marks.front().measurement;
    const bool same = std::all_of(figure.marks.begin(), figure.marks.end(),
                                  [&](const Mark &mark) { return mark.measurement == first; });
    const bool list = context.spec.subject == FigureSubject::Audit || context.spec.subject == FigureSubject::Conflicts;
    if (figure.measurement == Measurement{} && (same || !list))
        figure.measurement = first;
}

} // namespace

void addNotice(Figure &figure, Notice notice)
{
    if (std::find(figure.notices.begin(), figure.notices.end(), notice) == figure.notices.end())
        figure.notices.push_back(notice);
}

Result<Figure> build(const Dataset &dataset, const Filter &filter, const FigureSpec &spec, std::stop_token stop)
{
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    if (filter.firstYear && filter.lastYear && *filter.firstYear > *filter.lastYear)
        return Error{ErrorCode::BadYears,
                     {std::to_string(*filter.firstYear) + ".." + std::to_string(*filter.lastYear)}};
    const IndicatorSet &set = *dataset.indicators;
    if (const auto unknown = unknownCode(filter, dataset))
        return *unknown;
    const ResolvedFilter resolved(filter, set);
    const BuildContext context{dataset, set, resolved, spec, stop};
    const Builder ofPanel = dataset.panel ? panelBuilderOf(spec.subject) : nullptr;
    auto figure = (ofPanel ? ofPanel : builderOf(spec.subject))(context);
    if (!figure)
        return figure;
    std::vector<IndicatorId> indicators = std::move(figure->spec.indicators);
    figure->spec = spec;
    if (spec.subject == FigureSubject::Series)
        figure->spec.indicators = std::move(indicators);
    if (dataset.panel && (ofPanel || isOfPanel(spec.subject))) {
        const PanelSchema &schema = dataset.panel.head->schema;
        figure->panel = schema.title.empty() ? schema.resource : schema.title;
    }
    if (const auto sorted = sortMarks(*figure); !sorted)
        return sorted.error();
    finish(context, *figure);
    return figure;
}

} // namespace core
