#pragma once

#include <QMimeData>
#include <QStringList>
#include <QUrl>

namespace views {

/// The files and folders of this machine that are dragged, in their order.
inline QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace views
