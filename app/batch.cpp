#include "app/batch.h"

#include "app/commands.h"
#include "app/exporting.h"
#include "app/importing.h"
#include "app/layingout.h"
#include "app/listing.h"
#include "app/proposing.h"
#include "app/revising.h"
#include "app/validating.h"
#include "views/text/words.h"

#include <QFileInfo>
#include <QSaveFile>

namespace app {

namespace {

ExitCode generatePanel(const GeneratePanel &command, const Streams &streams)
{
    const auto written = output::writePackage(command.package, command.folder);
    if (!written)
        return fail(written.error(), streams);
    const QString text = translated(QT_TRANSLATE_NOOP("cli", "Made-up panel of %1 rows written to %2."));
    return print(text.arg(command.package.rows).arg(command.folder).toUtf8() + '\n', streams);
}

/// One overload a command.
struct Runner
{
    const Request &request;
    const Streams &streams;

    ExitCode operator()(const ShowWindow &) const { return ExitCode::WrongUsage; } // see runWindow()
    ExitCode operator()(const ShowHelp &c) const { return print(helpText(c.command).toUtf8(), streams); }
    ExitCode operator()(const ShowVersion &) const { return print("linping-explorer " LP_VERSION "\n", streams); }
    ExitCode operator()(const Validate &c) const { return runValidate(c, request, streams); }
    ExitCode operator()(const Import &c) const { return runImport(c, request, streams); }
    ExitCode operator()(const Propose &c) const { return runPropose(c, request, streams); }
    ExitCode operator()(const ListFigures &c) const { return listFigures(c, request, streams); }
    ExitCode operator()(const ListRevisions &c) const { return listRevisions(c, request, streams); }
    ExitCode operator()(const DiffRevisions &c) const { return runDiff(c, request, streams); }
    ExitCode operator()(const UseRevision &c) const { return useRevision(c, request, streams); }
    ExitCode operator()(const Rows &c) const { return runRows(c, request, streams); }
    ExitCode operator()(const Export &c) const { return runExport(c, request, streams); }
    ExitCode operator()(const GeneratePanel &c) const { return generatePanel(c, streams); }
};

core::Error unwritable(const QString &path, const QFileDevice &file)
{
    return {core::ErrorCode::FileUnwritable, {path.toStdString(), file.errorString().toStdString()}};
}

} // namespace

ExitCode exitCodeOf(core::ErrorCode code)
{
    switch (code) {
    case core::ErrorCode::InvalidPackage:
    case core::ErrorCode::NotAPackage:
    case core::ErrorCode::NotAWorkbook:
    case core::ErrorCode::NothingToTake:
    case core::ErrorCode::NoTables:
    case core::ErrorCode::BadJson:
    case core::ErrorCode::BadMapping:
    case core::ErrorCode::BadView:
    case core::ErrorCode::EmptyFile:
    case core::ErrorCode::NotText:
    case core::ErrorCode::PackedFile:
    case core::ErrorCode::LegacyWorkbook:
    case core::ErrorCode::Encrypted:
    case core::ErrorCode::SheetMissing:
    case core::ErrorCode::TooLarge:
    case core::ErrorCode::FileBroken:
        return ExitCode::InvalidData;
    case core::ErrorCode::Cancelled:
    case core::ErrorCode::FileMissing:
    case core::ErrorCode::FileUnreadable:
    case core::ErrorCode::FileUnwritable:
    case core::ErrorCode::StoreUnopenable:
    case core::ErrorCode::StoreBroken:
    case core::ErrorCode::StoreTooNew:
    case core::ErrorCode::DatasetMoved:
    case core::ErrorCode::StoreBusy:
    case core::ErrorCode::StoreQuery:
        return ExitCode::Trouble;
    default:
        return ExitCode::WrongUsage;
    }
}

ExitCode runBatch(const Request &request, const Streams &streams)
{
    return std::visit(Runner{request, streams}, request.command);
}

ExitCode fail(const core::Error &error, const Streams &streams)
{
    QString line = views::sentence(error);
    line.replace(u'\n', u' ');
    streams.err.write("linping-explorer: " + line.toUtf8() + '\n');
    return exitCodeOf(error.code);
}

void warn(const QString &sentence, const Streams &streams)
{
    streams.err.write("linping-explorer: " + sentence.toUtf8() + '\n');
}

void warnUnguarded(const Streams &streams) { warn(views::word(core::Notice::Unguarded), streams); }

ExitCode print(const QByteArray &text, const Streams &streams)
{
    if (streams.out.write(text) == text.size())
        return ExitCode::Done;
    return fail({core::ErrorCode::FileUnwritable, {"-", streams.out.errorString().toStdString()}}, streams);
}

ExitCode writeFile(const QString &path, const QByteArray &content, const Streams &streams)
{
    if (path == u"-")
        return print(content, streams);
    if (const QFileInfo place(path); place.exists() && !place.isFile() && !place.isDir()) {
        QFile device(path); // a pipe or device cannot be replaced, only written to
        if (device.open(QIODevice::WriteOnly) && device.write(content) == content.size() && device.flush())
            return ExitCode::Done;
        return fail(unwritable(path, device), streams);
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return ExitCode::Done;
    return fail(unwritable(path, file), streams);
}

bool needsPictures(const Request &request)
{
    const auto *command = std::get_if<Export>(&request.command);
    return command != nullptr && (command->format == FileFormat::Png || command->format == FileFormat::Svg);
}

} // namespace app
