#include "app/revising.h"

#include "app/changetext.h"
#include "app/commands.h"
#include "app/storage.h"
#include "models/output/diffjson.h"
#include "models/output/impactjson.h"
#include "models/store/guardedrows.h"
#include "models/store/loader.h"
#include "models/store/revisiondiff.h"
#include "models/store/viewimpact.h"
#include "views/text/words.h"

namespace app {

namespace {

QByteArray diffJson(const core::Dataset &before, const core::Dataset &after, const core::Diff &diff,
                    const core::Impact &impact)
{
    output::JsonEmitter json;
    json.beginObject(output::JsonEmitter::Layout::Lines);
    for (const auto &[key, text] : {std::pair("dataset", after.name), std::pair("from", before.revision.shortHash()),
                                    std::pair("to", after.revision.shortHash())}) {
        json.key(key);
        json.text(text);
    }
    output::writeDiff(json, diff);
    output::writeImpact(json, impact);
    json.endObject();
    return json.written();
}

} // namespace

ExitCode runDiff(const DiffRevisions &command, const Request &request, const Streams &streams)
{
    const auto database = openStore(request.store);
    if (!database)
        return fail(database.error(), streams);
    const auto before = store::loadDataset(*database, request.dataset, command.before);
    if (!before)
        return fail(before.error(), streams);
    const auto after = store::loadDataset(*database, request.dataset, command.after, &*before);
    if (!after)
        return fail(after.error(), streams);
    auto diff = store::diffRevisions(*database, *before, *after);
    if (!diff)
        return fail(diff.error(), streams);
    auto impact = store::impactOnViews(*database, *before, *after, {}, {{}, command.guarded});
    if (!impact)
        return fail(impact.error(), streams);
    if (command.guarded) {
        if (const auto done = store::withholdRows(*database, *before, *after, *diff, *impact); !done)
            return fail(done.error(), streams);
    }
    if (impact->guard == core::Notice::Unguarded)
        warnUnguarded(streams);
    const views::Names names =
        views::Names(after->indicators, views::languageOfWords(), after->panel.head).withFormer(before->indicators);
    return print(command.format == ReportFormat::Json ? diffJson(*before, *after, *diff, *impact)
                                                      : diffText(*diff, names) + impactText(*impact, names),
                 streams);
}

ExitCode useRevision(const UseRevision &command, const Request &request, const Streams &streams)
{
    auto database = openStore(request.store);
    if (!database)
        return fail(database.error(), streams);
    const auto revision = store::useRevision(*database, command.revision, request.dataset);
    if (!revision)
        return fail(revision.error(), streams);
    const QString text = translated(QT_TRANSLATE_NOOP("cli", "Current is now revision %1 (%2)."));
    return print(text.arg(revision->number).arg(QString::fromStdString(revision->shortHash())).toUtf8() + '\n',
                 streams);
}

} // namespace app
