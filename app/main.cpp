#include "app/batch.h"
#include "app/cli.h"
#include "app/language.h"
#include "app/storage.h"
#include "app/window.h"
#include "views/text/words.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QMessageBox>

#include <clocale>
#include <cstdio>
#include <langinfo.h>
#include <memory>

namespace {

// Qt needs UTF-8 and warns on every start in another locale; the plain one exists everywhere.
void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (QByteArray(nl_langinfo(CODESET)).toUpper() != "UTF-8")
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
}

// Images look the same with and without a display; nothing but a window opens one.
void choosePlatform(bool window)
{
    const bool display = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !(window && display))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

std::unique_ptr<QCoreApplication> makeApplication(const core::Result<app::Request> &request, int &argc, char **argv)
{
    const bool window = request && std::holds_alternative<app::ShowWindow>(request->command);
    QCoreApplication::setApplicationName(u"linping-explorer"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(LP_VERSION));
    if (!window && !(request && app::needsPictures(*request)))
        return std::make_unique<QCoreApplication>(argc, argv);
    choosePlatform(window);
    if (!window) // what the toolkit has to say of a platform without display is nothing to act on
        QLoggingCategory::setFilterRules(u"default.warning=false"_qs);
    auto application = std::make_unique<QApplication>(argc, argv);
    QGuiApplication::setDesktopFileName(u"linping-explorer"_qs);
    return application;
}

// Errors are told on the screen too: whoever starts a window sees no standard error.
int failWindow(const core::Error &error, const app::Streams &streams)
{
    if (QGuiApplication::platformName() != u"offscreen")
        QMessageBox::critical(nullptr, u"Linping Explorer"_qs, views::sentence(error));
    return static_cast<int>(app::fail(error, streams));
}

int openWindow(const app::Request &request, const app::ShowWindow &window, const app::Streams &streams)
{
    const auto store = app::storePath(request.store);
    if (!store)
        return failWindow(store.error(), streams);
    const auto status = app::runWindow({*store, app::bundledPackage, request.dataset, window.path, request.language});
    return status ? *status : failWindow(status.error(), streams);
}

} // namespace

int main(int argc, char **argv)
{
    ensureUtf8Locale();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const core::Result<app::Request> request = app::parse(arguments);
    int ownArguments = 1; // all others are ours, none is the toolkit's
    const auto application = makeApplication(request, ownArguments, argv);
    app::installLanguage(app::languageOf(arguments).value_or(app::systemLanguage()));

    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(app::ExitCode::Trouble);
    if (!request)
        return static_cast<int>(app::fail(request.error(), {out, err}));
    if (const auto *window = std::get_if<app::ShowWindow>(&request->command))
        return openWindow(*request, *window, {out, err});
    return static_cast<int>(app::runBatch(*request, {out, err}));
}
