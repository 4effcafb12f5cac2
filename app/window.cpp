#include "app/window.h"

#include "app/mainwindow.h"
#include "app/startuptrace.h"

#include <QApplication>
#include <QTimer>

namespace app {

core::Result<int> runWindow(const WindowStart &start)
{
    workspace::Workspace workspace;
    if (const auto opened = workspace.open(start.store, start.bundled); !opened)
        return opened.error();
    if (!start.dataset.isEmpty()) {
        if (const auto opened = workspace.openDataset(start.dataset); !opened)
            return opened.error();
    }
    traceStartup(*qobject_cast<QApplication *>(QApplication::instance()));
    MainWindow window(workspace);
    if (start.language)
        window.setLanguage(*start.language);
    window.show();
    if (!start.package.isEmpty())
        QTimer::singleShot(0, &window, [&] { window.offerImport(start.package); });
    return QApplication::exec();
}

} // namespace app
