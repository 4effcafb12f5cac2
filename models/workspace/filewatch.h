#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace workspace {

/// Notices that files or folders change on disk and says so once each change has come to rest: a file that is still
/// being written is not told. Files that are replaced, removed or come back stay watched. GUI thread.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// How long a file must stay as it is, in milliseconds.
    static constexpr int rest = 600;

    explicit FileWatch(QObject *parent = nullptr);

    /// Watches these in place of those before; their present state is what changes are told against.
    void setPaths(const QStringList &paths);
    QStringList paths() const { return m_paths; }
    void add(const QString &path);
    void remove(const QString &path);
    /// The present state of a path is known: no change of it is told.
    void accept(const QString &path);

Q_SIGNALS:
    void changed(const QString &path);

private:
    void renewWatcher();
    void look();

    QStringList m_paths;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QHash<QString, QByteArray> m_known; ///< states by path
    QHash<QString, QByteArray> m_last;  ///< as seen last, perhaps not at rest
};

} // namespace workspace
