#include "models/workspace/filewatch.h"

#include <QCryptographicHash>
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

QByteArray stateOfFolder(const QString &path)
{
    QByteArrayList states;
    const auto files = QDir(path).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        states += stateOfFile(file);
    return states.join('\n');
}

} // namespace

QByteArray fileState(const QString &path)
{
    const QFileInfo place(path);
    if (!place.exists())
        return {};
    const QByteArray state = place.isDir() ? stateOfFolder(path) : stateOfFile(place);
    return QCryptographicHash::hash(state, QCryptographicHash::Sha1).toHex(); // short, to be kept
}

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

void FileWatch::setPaths(const QStringList &paths, const QHash<QString, QByteArray> &states)
{
    m_paths.clear();
    m_read.clear();
    m_known.clear();
    m_last.clear();
    for (const QString &path : paths)
        add(path, states.contains(path) ? states.value(path) : fileState(path));
}

void FileWatch::add(const QString &path, const QByteArray &state)
{
    if (!m_paths.contains(path))
        m_paths += path;
    m_read[path] = state;
    m_known[path] = state;
    m_last[path] = state;
    renewWatcher();
    m_timer.start(); // it may be another one by now
}

void FileWatch::remove(const QString &path)
{
    m_paths.removeAll(path);
    m_read.remove(path);
    m_known.remove(path);
    m_last.remove(path);
    renewWatcher();
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
        const QByteArray state = fileState(path);
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
