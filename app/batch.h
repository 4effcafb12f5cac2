#pragma once

#include "app/request.h"
#include "models/core/result.h"

#include <QIODevice>

namespace app {

/// Exit status of the program.
enum class ExitCode { Done = 0, InvalidData = 1, WrongUsage = 2, Trouble = 3 };

ExitCode exitCodeOf(core::ErrorCode code);

/// Where a command prints: reports to `out`, one line for each error to `err`.
struct Streams
{
    QIODevice &out;
    QIODevice &err;
};

/// Runs a command without window and event loop. Images need a QApplication, everything else none.
ExitCode runBatch(const Request &request, const Streams &streams);

/// Prints the sentence of an error and gives its exit status.
ExitCode fail(const core::Error &error, const Streams &streams);

/// Prints a sentence that stops nothing.
void warn(const QString &sentence, const Streams &streams);

/// Says that a panel was written without its guard.
void warnUnguarded(const Streams &streams);

/// Prints a text or gives the error of printing it.
ExitCode print(const QByteArray &text, const Streams &streams);

/// Writes a file as a whole or not at all; "-" is standard output.
ExitCode writeFile(const QString &path, const QByteArray &content, const Streams &streams);

/// True when the request draws: it needs an application with a platform.
bool needsPictures(const Request &request);

} // namespace app
