#pragma once

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace workspace {

/// What tells one state of a file or of the files of a package's folder from another: names, sizes and times; blank for
/// what is not there. Of a folder of tables a line a file.
QByteArray fileState(const QString &path);

/// Notices that files or folders change on disk and says so once each change has come to rest: a file that is still
/// being written is not told. Files that are replaced, removed or come back stay watched. Of a folder that is no
/// package the tables that are new or changed are told, each by itself. GUI thread.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// How long a file must stay as it is, in milliseconds.
    static constexpr int rest = 600;

    explicit FileWatch(QObject *parent = nullptr);

    /// Watches these in place of those before. Changes are told against the states given, for example those of an
    /// earlier run; where there is none, against the present one.
    void setPaths(const QStringList &paths, const QHash<QString, QByteArray> &states = {});
    QStringList paths() const { return m_paths; }
    /// A path whose state is known: that in which it was read.
    void add(const QString &path, const QByteArray &state);
    void remove(const QString &path);
    /// The path watched that a file is told for: itself or its folder; blank when it is not watched.
    QString watchedFor(const QString &file) const;
    /// A file was read in this state: in a folder that is watched it is not told anew at the next start.
    void noteRead(const QString &file, const QByteArray &state);
    /// The states that were known when the paths were set or added, whatever was told since.
    QHash<QString, QByteArray> states() const { return m_read; }

Q_SIGNALS:
    /// A path that is watched, or a table in a folder that is.
    void changed(const QString &path);

private:
    void renewWatcher();
    void look();

    QStringList m_paths;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QHash<QString, QByteArray> m_read;  ///< states by path
    QHash<QString, QByteArray> m_known; ///< those, or later ones that were told
    QHash<QString, QByteArray> m_last;  ///< as seen last, perhaps not at rest
};

} // namespace workspace
