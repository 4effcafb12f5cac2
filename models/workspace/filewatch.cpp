#include "models/workspace/filewatch.h"

#include "models/package/tablefolder.h"

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

QByteArray shortened(const QByteArray &state)
{
    return QCryptographicHash::hash(state, QCryptographicHash::Sha1).toHex(); // to be kept
}

QByteArray stateOfPackage(const QString &path)
{
    QByteArrayList states;
    const auto files = QDir(path).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        states += stateOfFile(file);
    return states.join('\n');
}

QByteArray lineOf(const QFileInfo &file, const QByteArray &state) { return state + ' ' + file.fileName().toUtf8(); }

bool isOfTables(const QString &path)
{
    return QFileInfo(path).isDir() && !QFileInfo::exists(QDir(path).filePath(QStringLiteral("datapackage.json")));
}

/// A line a table, with the state before its name: never blank, as the folder is there.
QByteArray stateOfTables(const QString &path)
{
    QByteArrayList lines{QByteArrayLiteral("tables")};
    const QStringList files = package::tableFilesIn(path);
    for (const QString &file : files)
        lines += lineOf(QFileInfo(file), shortened(stateOfFile(QFileInfo(file))));
    return lines.join('\n');
}

/// The tables whose lines are not among those before.
QStringList changedTables(const QString &folder, const QByteArray &before, const QByteArray &now)
{
    const QByteArrayList known = before.split('\n');
    QStringList changed;
    const QByteArrayList lines = now.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        if (!known.contains(line))
            changed += QDir(folder).filePath(QString::fromUtf8(line.mid(line.indexOf(' ') + 1)));
    }
    return changed;
}

} // namespace

QByteArray fileState(const QString &path)
{
    const QFileInfo place(path);
    if (!place.exists())
        return {};
    if (isOfTables(path))
        return stateOfTables(path);
    return shortened(place.isDir() ? stateOfPackage(path) : stateOfFile(place));
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

QString FileWatch::watchedFor(const QString &file) const
{
    const QString folder = QFileInfo(file).absolutePath();
    return m_paths.contains(file) ? file : m_paths.contains(folder) && isOfTables(folder) ? folder : QString();
}

void FileWatch::noteRead(const QString &file, const QByteArray &state)
{
    const QFileInfo place(file);
    const QString folder = watchedFor(file);
    if (folder.isEmpty() || folder == file)
        return;
    QByteArrayList lines = m_read.value(folder).split('\n');
    const QByteArray ending = ' ' + place.fileName().toUtf8();
    lines.removeIf([&ending](const QByteArray &line) { return line.endsWith(ending); });
    lines += lineOf(place, state);
    m_read[folder] = lines.join('\n');
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
        changedPaths += isOfTables(path) ? changedTables(path, m_known.value(path), state) : QStringList{path};
        m_known[path] = state;
    }
    if (isMoving)
        m_timer.start();
    for (const QString &path : std::as_const(changedPaths))
        Q_EMIT changed(path);
}

} // namespace workspace
