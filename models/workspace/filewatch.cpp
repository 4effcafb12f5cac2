#include "models/workspace/filewatch.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace workspace {

namespace {

QByteArray stateOfFile(const QFileInfo &file)
{
    return file.fileName().toUtf8() + ' ' + QByteArray::number(file.size()) + ' ' +
           QByteArray::number(file.lastModified().toMSecsSinceEpoch());
}

/// Names, sizes and times of a file or of the files of a folder; blank for what is not there.
QByteArray stateOf(const QString &path)
{
    const QFileInfo place(path);
    if (!place.exists())
        return {};
    if (!place.isDir())
        return stateOfFile(place);
    QByteArrayList states;
    const auto files = QDir(path).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        states += stateOfFile(file);
    return states.join('\n');
}

} // namespace

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(rest);
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::look);
    const auto wait = [this] { m_timer.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

void FileWatch::setPaths(const QStringList &paths)
{
    m_paths = paths;
    m_paths.removeDuplicates();
    m_known.clear();
    m_last.clear();
    for (const QString &path : std::as_const(m_paths))
        accept(path);
    renewWatcher();
}

void FileWatch::add(const QString &path)
{
    if (!m_paths.contains(path))
        m_paths += path;
    accept(path);
    renewWatcher();
}

void FileWatch::remove(const QString &path)
{
    m_paths.removeAll(path);
    m_known.remove(path);
    m_last.remove(path);
    renewWatcher();
}

void FileWatch::accept(const QString &path)
{
    const QByteArray state = stateOf(path);
    m_known[path] = state;
    m_last[path] = state;
}

/// Files themselves, for what is written in place, and their folders, for what is replaced or comes back.
void FileWatch::renewWatcher()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    QStringList wanted;
    for (const QString &path : std::as_const(m_paths)) {
        const QFileInfo place(path);
        wanted += place.isDir() ? path : place.absolutePath();
        if (place.isFile())
            wanted += path;
        if (!place.isDir())
            continue;
        const auto files = QDir(path).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files)
            wanted += file.absoluteFilePath();
    }
    wanted.removeDuplicates();
    wanted.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void FileWatch::look()
{
    renewWatcher();
    bool isMoving = false;
    QStringList changedPaths;
    for (const QString &path : std::as_const(m_paths)) {
        const QByteArray state = stateOf(path);
        if (state == m_known.value(path) || state.isEmpty()) {
            m_last[path] = state;
            continue;
        }
        if (state != m_last.value(path)) {
            m_last[path] = state;
            isMoving = true;
            continue;
        }
        m_known[path] = state;
        changedPaths += path;
    }
    if (isMoving)
        m_timer.start();
    for (const QString &path : std::as_const(changedPaths))
        Q_EMIT changed(path);
}

} // namespace workspace
