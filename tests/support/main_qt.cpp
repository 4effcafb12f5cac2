#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

#include <QApplication>
#include <QTemporaryDir>

// Runs Catch2 with a QApplication that needs no display. The platform is set before the application exists,
// because tests are also discovered by running the program at build time. Settings and data of the tests
// live in a folder of their own.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    int qtArgc = 1;
    const QApplication application(qtArgc, argv);
    return Catch::Session().run(argc, argv);
}
