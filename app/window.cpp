#include "app/window.h"

#include "app/mainwindow.h"
#include "app/startuptrace.h"

#include <QApplication>
#include <QTimer>

namespace app {

core::Result<int> runWindow(const WindowStart &start)
{
    workspace::Workspace workspace;
    workspace.startOpening(start.store, start.bundled);
    traceStartup(*qApp);
    MainWindow window(workspace); // made while the store is being read
    if (const auto opened = workspace.finishOpening(); !opened)
        return opened.error();
    if (!start.dataset.isEmpty()) {
        if (const auto opened = workspace.openDataset(start.dataset); !opened)
            return opened.error();
    }
    if (start.language)
        window.setLanguage(*start.language);
    // The first figures come with the window, unless they take long.
    QObject::connect(&window, &MainWindow::pageShown, &window, &MainWindow::show, Qt::SingleShotConnection);
    QTimer::singleShot(100, &window, &MainWindow::show);
    window.winId(); // makes the native window meanwhile
    if (!start.package.isEmpty())
        QTimer::singleShot(0, &window, [&] { window.offerImport(start.package); });
    return QApplication::exec();
}

} // namespace app
