#include "app/exporting.h"

#include "app/commands.h"
#include "app/drawing.h"
#include "app/language.h"
#include "app/storage.h"
#include "models/core/chosenview.h"
#include "models/core/codes.h"
#include "models/core/figurebuild.h"
#include "models/core/figurebuild/beside.h"
#include "models/core/observationsbehind.h"
#include "models/core/pagefigures.h"
#include "models/core/panel/dimensionorder.h"
#include "models/output/jsonwriter.h"
#include "models/output/observationcsv.h"
#include "models/store/formernames.h"
#include "models/store/loader.h"
#include "models/store/savedviews.h"
#include "views/dialogs/exportfile.h"
#include "views/text/viewwords.h"
#include "views/text/words.h"

#include <algorithm>

namespace app {

namespace {

bool isOfEnterprises(core::FigureSubject subject)
{
    using Subject = core::FigureSubject;
    return subject == Subject::Concentration || subject == Subject::Organisations || subject == Subject::Distribution ||
           subject == Subject::Scatter || subject == Subject::FirmFlows;
}

/// What an export asks for, with its options applied.
struct Wanted
{
    std::vector<core::FigureSpec> specs;
    core::Filter filter;
    bool isPage; ///< several figures, laid out as `page`
    QString page;
    std::optional<core::SavedView> view = {}; ///< that it is of, as it was saved
};

/// Reads the rows of a panel when a figure needs them.
core::Result<core::Done> loadRows(const Wanted &wanted, const store::Database &database, core::Dataset &dataset)
{
    if (!dataset.panel || std::ranges::none_of(wanted.specs, core::needsRows))
        return core::Done{};
    auto rows = store::loadPanelRows(database, QString::fromStdString(dataset.name), dataset.revision.number);
    if (!rows)
        return rows.error();
    dataset.panel.rows = std::move(rows).value();
    return core::Done{};
}

bool isUnguarded(const core::Figure &figure)
{
    return std::ranges::find(figure.notices, core::Notice::Unguarded) != figure.notices.end();
}

// What a composition is divided by; one that shows the years of a panel goes on showing them.
std::string dividedBy(const std::string &wanted, const std::string &now, bool ofPanel)
{
    constexpr std::string_view yearly = ",year";
    const bool byYear = now.ends_with(yearly) || now == "kind";
    if (wanted.empty())
        return now;
    return ofPanel && byYear && wanted != "kind" && !wanted.ends_with(yearly) ? wanted + std::string(yearly) : wanted;
}

// An option changes the figures that it means something to.
void apply(const SpecChange &change, bool ofPanel, core::FigureSpec &spec)
{
    const bool divided =
        spec.subject == core::FigureSubject::Decomposition || spec.subject == core::FigureSubject::Structure;
    if (spec.subject == core::FigureSubject::Series || spec.subject == core::FigureSubject::Organisations || divided) {
        if (!change.indicators.empty())
            spec.indicators = change.indicators;
        if (!change.periods.empty()) {
            spec.periodChoice = core::PeriodChoice::Listed;
            spec.periods = change.periods;
        }
    }
    if (spec.subject == core::FigureSubject::Series) {
        spec.transform = change.transform.value_or(spec.transform);
        if (change.base)
            spec.base = change.base;
        spec.group = change.group.value_or(spec.group);
    }
    if (isOfEnterprises(spec.subject) || spec.subject == core::FigureSubject::Totals)
        spec.measure = change.measure.empty() ? spec.measure : change.measure;
    if (divided || spec.subject == core::FigureSubject::FirmFlows)
        spec.groupBy = change.groupBy.empty() ? spec.groupBy : change.groupBy;
    if (spec.subject == core::FigureSubject::Composition) {
        spec.measure = change.measure.empty() ? spec.measure : change.measure;
        spec.groupBy = dividedBy(change.groupBy, spec.groupBy, ofPanel);
    }
    spec.chart = change.chart.value_or(spec.chart);
    spec.top = change.top > 0 ? change.top : spec.top;
    spec.sort = change.sort.empty() ? spec.sort : change.sort;
}

// A transform is of series alone: that nothing asked for can have one is told rather than passed over.
core::Result<core::Done> checkTransform(const SpecChange &change, const std::vector<core::FigureSpec> &specs,
                                        const core::Dataset &dataset)
{
    const core::Transform wanted = change.transform.value_or(core::Transform::Level);
    const auto isSeries = [&](const core::FigureSpec &spec) {
        return spec.subject == core::FigureSubject::Series && (specs.size() == 1 || core::hasFigure(dataset, spec));
    };
    if (wanted == core::Transform::Level || std::ranges::any_of(specs, isSeries))
        return core::Done{};
    return core::Error{
        core::ErrorCode::BadValue,
        {"--transform", std::string(core::code(wanted)), std::string(core::code(core::Transform::Level))}};
}

// Who mistypes a value is told some that there are; that none is stated may always be asked for.
core::Result<core::Done> checkValues(const core::DimensionChoice &choice, const core::PanelDimension &dimension)
{
    constexpr std::size_t most = 8;
    const std::vector<std::string_view> known = core::valuesInOrder(dimension);
    for (const std::string &value : choice.values) {
        if (value.empty() || std::ranges::find(known, value) != known.end())
            continue;
        QStringList some;
        for (const std::string_view one : known) {
            if (!one.empty() && some.size() < static_cast<qsizetype>(most))
                some << QString::fromUtf8(one.data(), static_cast<qsizetype>(one.size()));
        }
        if (known.size() > most)
            some << u"…"_qs;
        return core::Error{core::ErrorCode::BadValue,
                           {"--where", choice.dimension + '=' + value, some.join(u", "_qs).toStdString()}};
    }
    return core::Done{};
}

// Who mistypes a dimension is told those there are.
core::Result<core::Done> checkWhere(const core::Filter &filter, const core::PanelHead *head)
{
    for (const core::DimensionChoice &choice : filter.where) {
        if (head == nullptr)
            return core::Error{core::ErrorCode::UnknownDimension, {choice.dimension}};
        if (const auto dimension = head->dimension(choice.dimension)) {
            if (const auto known = checkValues(choice, head->dimensions[*dimension]); !known)
                return known.error();
            continue;
        }
        QStringList known;
        for (const core::PanelDimension &dimension : head->dimensions)
            known << QString::fromStdString(dimension.field.name);
        return core::Error{core::ErrorCode::BadValue,
                           {"--where", choice.dimension, known.join(u", "_qs).toStdString()}};
    }
    return core::Done{};
}

// Who names a measure that a figure of enterprises has not is told those there are.
core::Error explained(const core::Error &error, const core::PanelHead *head)
{
    if (error.code != core::ErrorCode::UnknownMeasure || head == nullptr)
        return error;
    QStringList known;
    for (const core::PanelMeasure &measure : head->measures)
        known << QString::fromStdString(measure.field.name);
    return {core::ErrorCode::BadValue, {"--measure", error.args.front(), known.join(u", "_qs).toStdString()}};
}

core::Result<std::vector<core::Figure>> buildAll(const Export &command, const Wanted &wanted,
                                                 const core::Dataset &dataset, const core::Dataset *beside)
{
    for (const core::IndicatorId &indicator : command.change.indicators) {
        if (dataset.indicators->indicator(indicator) == nullptr)
            return core::Error{core::ErrorCode::UnknownIndicator, {indicator.text()}};
    }
    if (const auto known = checkWhere(wanted.filter, dataset.panel.head.get()); !known)
        return known.error();
    std::vector<core::Figure> figures;
    for (const core::FigureSpec &spec : wanted.specs) {
        if (wanted.specs.size() > 1 && !core::hasFigure(dataset, spec))
            continue; // a page has the figures that the dataset can fill
        auto figure = beside ? core::buildBeside(dataset, *beside, wanted.filter, spec)
                             : core::build(dataset, wanted.filter, spec);
        if (!figure)
            return explained(figure.error(), dataset.panel.head.get());
        if (!command.guarded && !figure->panel.empty())
            core::addNotice(*figure, core::Notice::Unguarded);
        figures.push_back(std::move(figure).value());
    }
    return figures;
}

/// The published rows behind figures; an error where there are none, as behind those of enterprises.
core::Result<QByteArray> rowsOf(const Export &command, const std::vector<core::Figure> &figures,
                                const core::IndicatorSet &set, const views::Names &names)
{
    const std::vector<std::size_t> rows = core::observationsBehind(figures, set);
    if (rows.empty())
        return core::Error{core::ErrorCode::BadValue, {"--columns", "full", "shown"}};
    return output::observationsCsv(set, rows, views::csvPhrases(names), command.encoding);
}

QByteArray contentOf(const Export &command, const Wanted &wanted, const std::vector<core::Figure> &figures,
                     const core::PanelHead *panel, const views::Names &names)
{
    switch (command.format) {
    case FileFormat::Csv:
        return output::csv(figures, views::csvPhrases(names, figures), command.encoding);
    case FileFormat::Json:
        return wanted.isPage ? output::pageJson(command.figure, figures) : output::figureJson(figures.front());
    case FileFormat::Png:
    case FileFormat::Svg:
        break;
    }
    return drawn({wanted.isPage ? wanted.page : QString(), wanted.filter, command}, figures, panel, names);
}

/// A filter with what the command line chooses in place of its own.
core::Filter over(core::Filter filter, const core::Filter &chosen)
{
    if (chosen.hasYears()) {
        filter.firstYear = chosen.firstYear;
        filter.lastYear = chosen.lastYear;
    }
    if (!chosen.regions.empty())
        filter.regions = chosen.regions;
    if (!chosen.sectors.empty())
        filter.sectors = chosen.sectors;
    if (!chosen.topics.empty())
        filter.topics = chosen.topics;
    for (const core::DimensionChoice &choice : chosen.where)
        filter.choose(choice.dimension, choice.values);
    if (!chosen.text.empty())
        filter.text = chosen.text;
    return filter;
}

/// A figure or page of the registry; none when there is no such one.
std::optional<Wanted> registered(const Export &command)
{
    const std::string id = command.figure.toStdString();
    const bool isAny = command.named == Named::Any;
    if (const core::FigureSpec *figure = core::figureSpec(id); figure && (isAny || command.named == Named::Figure))
        return Wanted{{*figure}, command.filter, false, {}};
    if (const core::PageSpec *page = core::page(id); page && (isAny || command.named == Named::Page))
        return Wanted{page->figures, command.filter, true, command.figure};
    return std::nullopt;
}

/// A saved view of that name, on what the dataset knows of its filter; of a filter that names nothing else the build
/// says what is unknown.
core::Result<Wanted> saved(const Export &command, const store::Database &database, const core::Dataset &dataset)
{
    if (command.named == Named::Figure || command.named == Named::Page) {
        const QString asked = (command.named == Named::Page ? u"page:"_qs : u"figure:"_qs) + command.figure;
        return core::Error{core::ErrorCode::UnknownFigure, {asked.toStdString()}};
    }
    const auto views = store::savedViews(database, QString::fromStdString(dataset.name));
    if (!views)
        return views.error();
    const auto view = std::ranges::find(*views, command.figure.toStdString(), &core::SavedView::name);
    if (view == views->end() || view->figures.empty())
        return core::Error{core::ErrorCode::UnknownFigure, {command.figure.toStdString()}};
    return Wanted{view->figures, over(core::filterOf(*view, dataset).value_or(view->filter), command.filter),
                  view->figures.size() > 1, QString::fromStdString(view->page), *view};
}

/// Who gets the picture of a figure may have meant the page of that name.
void warnOfPage(const Export &command, const Streams &streams)
{
    const bool isPicture = command.format == FileFormat::Png || command.format == FileFormat::Svg;
    const std::string id = command.figure.toStdString();
    if (command.named == Named::Any && isPicture && core::figureSpec(id) && core::page(id))
        warn(translated(QT_TRANSLATE_NOOP("cli", "“%1” is a figure; the page of that name is “page:%1”."))
                 .arg(command.figure),
             streams);
}

/// Says that of some figures the other revision is not shown beside them.
void warnOfNotBeside(const std::vector<core::Figure> &figures, const core::Dataset &beside, const Streams &streams)
{
    for (const core::Figure &figure : figures) {
        if (!core::drawsBeside(figure.spec))
            warn(translated(QT_TRANSLATE_NOOP("cli", "%1: revision %2 is not shown beside it: series drawn as lines or "
                                                     "bars alone can do that."))
                     .arg(QString::fromStdString(figure.spec.id), QString::fromStdString(beside.revision.shortHash())),
                 streams);
    }
}

/// Says what a saved view names and the dataset lacks, unless the command names something else in its place.
void warnOfLack(const Export &command, const Wanted &wanted, const store::Database &database,
                const core::Dataset &dataset, const Streams &streams)
{
    if (!wanted.view)
        return;
    core::SavedView asked = *wanted.view;
    asked.figures = wanted.specs;
    asked.filter = over(std::move(asked.filter), command.filter);
    const core::Lacking lacking = core::lacking(asked, dataset);
    if (lacking.isEmpty())
        return;
    const views::Names former(store::formerNames(database, QString::fromStdString(dataset.name), lacking.all()),
                              views::languageOfWords());
    warn(views::lackingSentence(QString::fromStdString(asked.name), lacking, former), streams);
}

} // namespace

ExitCode runExport(const Export &command, const Request &request, const Streams &streams)
{
    std::optional<Wanted> wanted = registered(command);
    // A name that is mistyped makes no store.
    auto database = wanted ? openStore(request.store) : openStoreToLook(request.store);
    if (!database)
        return fail(database.error(), streams);
    auto dataset = store::loadDataset(*database, request.dataset, command.asOf);
    if (!dataset)
        return fail(dataset.error(), streams);
    if (!wanted) {
        auto view = saved(command, *database, *dataset);
        if (!view)
            return fail(view.error(), streams);
        wanted = std::move(view).value();
    }
    if (const auto known = checkTransform(command.change, wanted->specs, *dataset); !known)
        return fail(known.error(), streams);
    for (core::FigureSpec &spec : wanted->specs) {
        apply(command.change, bool(dataset->panel), spec);
        spec.guarded = command.guarded;
    }
    if (const auto loaded = loadRows(*wanted, *database, *dataset); !loaded)
        return fail(loaded.error(), streams);
    std::optional<core::Dataset> beside;
    if (!command.beside.isEmpty()) {
        auto other = store::loadDataset(*database, request.dataset, command.beside);
        if (!other)
            return fail(other.error(), streams);
        beside = std::move(other).value();
    }
    const auto figures = buildAll(command, *wanted, *dataset, beside ? &*beside : nullptr);
    if (!figures)
        return fail(figures.error(), streams);
    if (beside)
        warnOfNotBeside(*figures, *beside, streams);
    warnOfLack(command, *wanted, *database, *dataset, streams);
    warnOfPage(command, streams);
    if (std::ranges::any_of(*figures, isUnguarded))
        warnUnguarded(streams);
    const views::Names names(dataset->indicators, request.language.value_or(systemLanguage()), dataset->panel.head);
    if (command.columns == Columns::Full) {
        const auto rows = rowsOf(command, *figures, *dataset->indicators, names);
        return rows ? writeFile(command.file, *rows, streams) : fail(rows.error(), streams);
    }
    return writeFile(command.file, contentOf(command, *wanted, *figures, dataset->panel.head.get(), names), streams);
}

} // namespace app
