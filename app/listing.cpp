#include "app/listing.h"

#include "app/commands.h"
#include "app/language.h"
#include "app/reporttext.h"
#include "app/storage.h"
#include "models/core/codes.h"
#include "models/core/pages.h"
#include "models/output/jsonemitter.h"
#include "models/package/mappingjson.h"
#include "models/store/loader.h"
#include "models/store/provenance.h"
#include "models/store/savedviews.h"
#include "views/text/words.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <map>

namespace app {

namespace {

using Json = output::JsonEmitter;

/// What can be asked for, as codes with their words.
struct Entry
{
    std::string code;
    QString word;
    QString prefix = {}; ///< in text, where the code alone would be taken for something else
};

struct Section
{
    const char *key;     ///< in JSON
    const char *heading; ///< source text
    std::vector<Entry> entries;
};

std::vector<Entry> figureEntries()
{
    std::vector<Entry> entries;
    const auto add = [&entries](const std::string &id) {
        entries.push_back({id, views::title(QString::fromStdString(id))});
    };
    for (const core::FigureSpec &spec : core::singleFigures())
        add(spec.id);
    for (const core::PageSpec &page : core::pages()) {
        for (const core::FigureSpec &spec : page.figures)
            add(spec.id);
    }
    return entries;
}

std::vector<Entry> pageEntries()
{
    std::vector<Entry> entries;
    for (const core::PageSpec &page : core::pages())
        entries.push_back({page.id, views::title(QString::fromStdString(page.id)),
                           core::figureSpec(page.id) ? u"page:"_qs : QString()});
    return entries;
}

template <class E> std::vector<Entry> codeEntries()
{
    std::vector<Entry> entries;
    for (const auto &[value, code] : core::codesOf<E>())
        entries.push_back({std::string(code), views::word(value)});
    return entries;
}

// The dimensions or measures that the compositions of the registry use, each once.
std::vector<Entry> compositionEntries(std::string core::FigureSpec::*member)
{
    std::vector<Entry> entries;
    for (const core::PageSpec &page : core::pages()) {
        for (const core::FigureSpec &spec : page.figures) {
            const std::string &code = spec.*member;
            const auto isKnown = [&code](const Entry &entry) { return entry.code == code; };
            if (!code.empty() && std::none_of(entries.begin(), entries.end(), isKnown))
                entries.push_back({code, views::columnTitle(QString::fromStdString(code))});
        }
    }
    return entries;
}

// What compositions are divided by: enterprises of a panel by sector only where it has them.
std::vector<Entry> divisions(const core::PanelHead *panel)
{
    std::vector<Entry> entries = compositionEntries(&core::FigureSpec::groupBy);
    if (panel && panel->dimensions.empty())
        entries.clear();
    else if (panel && !panel->dimensionOf("sectors"))
        std::erase_if(entries, [](const Entry &entry) { return entry.code == "sector"; });
    return entries;
}

// Adds the dimensions or measures of an enterprise panel, each once.
template <class Column>
std::vector<Entry> withColumns(std::vector<Entry> entries, const std::vector<Column> &columns,
                               const views::Names &names)
{
    for (const Column &column : columns) {
        const core::PanelField &field = column.field;
        const auto isKnown = [&field](const Entry &entry) { return entry.code == field.name; };
        if (std::none_of(entries.begin(), entries.end(), isKnown))
            entries.push_back({field.name, names(field.title)});
    }
    return entries;
}

std::vector<Section> sections(const QStringList &datasets, const std::vector<core::SavedView> &saved,
                              const core::PanelHead *panel, const views::Names &words)
{
    const core::PanelHead none;
    const core::PanelHead &head = panel ? *panel : none;
    std::vector<Entry> names;
    for (const QString &name : datasets)
        names.push_back({name.toStdString(), {}});
    std::vector<Entry> savedViews;
    for (const core::SavedView &view : saved)
        savedViews.push_back({view.name, views::title(QString::fromStdString(view.page))});
    return {
        {"pages", QT_TRANSLATE_NOOP("cli", "Pages"), pageEntries()},
        {"figures", QT_TRANSLATE_NOOP("cli", "Figures"), figureEntries()},
        {"views", QT_TRANSLATE_NOOP("cli", "Saved views"), std::move(savedViews)},
        {"charts", QT_TRANSLATE_NOOP("cli", "Kinds of chart"), codeEntries<core::ChartKind>()},
        {"transforms", QT_TRANSLATE_NOOP("cli", "Transforms"), codeEntries<core::Transform>()},
        {"dimensions", QT_TRANSLATE_NOOP("cli", "Dimensions"), withColumns(divisions(panel), head.dimensions, words)},
        {"measures", QT_TRANSLATE_NOOP("cli", "Measures"),
         withColumns(compositionEntries(&core::FigureSpec::measure), head.measures, words)},
        {"datasets", QT_TRANSLATE_NOOP("cli", "Datasets, the current one first"), std::move(names)},
    };
}

QByteArray sectionsJson(const std::vector<Section> &all)
{
    Json json;
    json.beginObject(Json::Layout::Lines);
    for (const Section &section : all) {
        json.key(section.key);
        json.beginArray();
        for (const Entry &entry : section.entries)
            json.text(entry.code);
        json.endArray();
    }
    json.endObject();
    return json.written();
}

QByteArray sectionsText(const std::vector<Section> &all)
{
    constexpr qsizetype codeWidth = 24;
    QString text;
    for (const Section &section : all) {
        if (!text.isEmpty())
            text += u'\n';
        text += translated(section.heading) + u'\n';
        for (const Entry &entry : section.entries) {
            const QString code = entry.prefix + QString::fromStdString(entry.code);
            text +=
                u"  "_qs + (entry.word.isEmpty() ? code : code.leftJustified(codeWidth) + u' ' + entry.word) + u'\n';
        }
    }
    return text.toUtf8();
}

/// Where revisions came from, by their number, where that is known.
using Origins = std::map<int, store::Provenance>;

core::Result<Origins> originsOf(const store::Database &database, const std::string &dataset,
                                const std::vector<core::Revision> &revisions)
{
    Origins origins;
    for (const core::Revision &revision : revisions) {
        const auto found = store::provenanceOf(database, QString::fromStdString(dataset), revision.number);
        if (!found)
            return found.error();
        if (*found)
            origins[revision.number] = **found;
    }
    return origins;
}

QByteArray revisionsJson(const std::vector<core::Revision> &revisions, const core::Dataset &current,
                         const Origins &origins)
{
    Json json;
    const auto text = [&json](std::string_view key, const std::string &value) {
        json.key(key);
        json.text(value);
    };
    const auto number = [&json](std::string_view key, std::size_t value) {
        json.key(key);
        json.number(static_cast<std::int64_t>(value));
    };
    json.beginObject(Json::Layout::Lines);
    text("dataset", current.name);
    json.key("revisions");
    json.beginArray(Json::Layout::Lines);
    for (const core::Revision &revision : revisions) {
        json.beginObject();
        number("number", static_cast<std::size_t>(revision.number));
        text("revision", revision.shortHash());
        text("hash", revision.hash);
        text("taken", revision.taken);
        text("version", revision.version);
        const auto origin = origins.find(revision.number);
        if (origin != origins.end())
            text("file", origin->second.path.toStdString());
        number("added", revision.claims.added);
        number("revised", revision.claims.revised);
        number("removed", revision.claims.removed);
        if (revision.others) {
            json.key("other_rows");
            json.beginObject();
            number("added", revision.others->added);
            number("revised", revision.others->revised);
            number("removed", revision.others->removed);
            json.endObject();
        }
        if (origin != origins.end() && !origin->second.report.empty())
            output::writeIssues(json, {origin->second.path, origin->second.report}, reportWords());
        if (origin != origins.end() && origin->second.mapping) {
            const QByteArray mapping = package::mappingJson(*origin->second.mapping);
            json.key("mapping");
            json.json(QJsonDocument::fromJson(mapping).toJson(QJsonDocument::Compact));
        }
        json.key("current");
        json.boolean(revision.number == current.revision.number);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.written();
}

/// How much was found in the file of a revision; blank for nothing.
QString findingsText(const store::Provenance &origin)
{
    if (origin.report.empty())
        return {};
    return u"  "_qs + translated(QT_TRANSLATE_NOOP("cli", "findings: %1")).arg(origin.report.size());
}

QByteArray revisionsText(const std::vector<core::Revision> &revisions, const core::Dataset &current,
                         const Origins &origins)
{
    const QString form = translated(QT_TRANSLATE_NOOP("cli", "%1 r%2  %3  %4  added %5, revised %6, removed %7"));
    const QString formOfOthers = translated(QT_TRANSLATE_NOOP("cli", "; other rows: added %1, revised %2, removed %3"));
    QString text;
    for (const core::Revision &revision : revisions) {
        const bool isCurrent = revision.number == current.revision.number;
        text += form.arg(isCurrent ? u"*"_qs : u" "_qs)
                    .arg(revision.number)
                    .arg(QString::fromStdString(revision.shortHash()), QString::fromStdString(revision.taken))
                    .arg(revision.claims.added)
                    .arg(revision.claims.revised)
                    .arg(revision.claims.removed);
        if (const auto others = revision.others.value_or(core::DiffCounts()); !others.isZero())
            text += formOfOthers.arg(others.added).arg(others.revised).arg(others.removed);
        if (const auto origin = origins.find(revision.number); origin != origins.end())
            text += u"  "_qs + origin->second.path + findingsText(origin->second);
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace

ExitCode listFigures(const ListFigures &command, const Request &request, const Streams &streams)
{
    auto database = openStore(request.store);
    if (!database)
        return fail(database.error(), streams);
    const auto names = store::datasetNames(*database);
    if (!names)
        return fail(names.error(), streams);
    const auto dataset = store::loadDataset(*database, request.dataset);
    if (!dataset)
        return fail(dataset.error(), streams);
    const views::Names words(dataset->indicators, request.language.value_or(systemLanguage()));
    const auto saved = store::savedViews(*database, request.dataset);
    if (!saved)
        return fail(saved.error(), streams);
    const auto all = sections(*names, *saved, dataset->panel.head.get(), words);
    return print(command.format == ReportFormat::Json ? sectionsJson(all) : sectionsText(all), streams);
}

ExitCode listRevisions(const ListRevisions &command, const Request &request, const Streams &streams)
{
    auto database = openStore(request.store);
    if (!database)
        return fail(database.error(), streams);
    const auto current = store::loadDataset(*database, request.dataset);
    if (!current)
        return fail(current.error(), streams);
    const auto revisions = store::revisions(*database, request.dataset);
    if (!revisions)
        return fail(revisions.error(), streams);
    const bool json = command.format == ReportFormat::Json;
    const auto origins = originsOf(*database, current->name, *revisions);
    if (!origins)
        return fail(origins.error(), streams);
    return print(json ? revisionsJson(*revisions, *current, *origins) : revisionsText(*revisions, *current, *origins),
                 streams);
}

} // namespace app
