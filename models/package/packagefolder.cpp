#include "models/package/packagefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace package {

using core::Rule;

core::Result<PackageFolder> PackageFolder::open(const QString &path)
{
    const QFileInfo at(path);
    if (!at.exists())
        return {core::ErrorCode::FileMissing, {path.toStdString()}};
    if (!zippedDescriptor(path).isEmpty()) {
        auto unpacked = unpack(path);
        if (!unpacked)
            return unpacked.error();
        auto folder = open((*unpacked)->path());
        if (folder)
            folder->m_unpacked = std::move(*unpacked);
        return folder;
    }
    const QString name = at.isDir() ? QStringLiteral("datapackage.json") : QFileInfo(at.canonicalFilePath()).fileName();
    const QString folder = at.isDir() ? at.absoluteFilePath() : QFileInfo(at.canonicalFilePath()).path();
    const bool isDescriptor = name.endsWith(u".json", Qt::CaseInsensitive) && QFileInfo(QDir(folder), name).isFile();
    if (!isDescriptor)
        return {core::ErrorCode::NotAPackage, {path.toStdString()}};
    return PackageFolder(folder, name);
}

bool isPackagePath(const QString &path)
{
    const QFileInfo at(path);
    return at.isDir() || at.suffix().compare(u"json", Qt::CaseInsensitive) == 0 || !zippedDescriptor(path).isEmpty();
}

std::unique_ptr<QFile> PackageFolder::open(const QString &relativePath, qint64 maximumBytes, IssueList &issues) const
{
    const QFileInfo info(QDir(m_folder), relativePath);
    const std::string shownPath = relativePath.toStdString();
    const auto refused = [&](Rule rule, std::vector<std::string> args = {}) {
        issues.error(rule, {}, shownPath, std::move(args));
        return nullptr;
    };
    if (!info.exists() && !info.isSymLink())
        return refused(Rule::FileMissing);
    // A link may lead anywhere: the real places are compared.
    const QString folder = QDir(m_folder).canonicalPath();
    const QString file = info.canonicalFilePath();
    if (file.isEmpty())
        return refused(Rule::FileMissing);
    if (!file.startsWith(folder.endsWith(u'/') ? folder : QString(folder + u'/')))
        return refused(Rule::PathOutside);
    if (!info.isFile())
        return refused(Rule::FileUnreadable, {"not a file"});
    if (info.size() > maximumBytes)
        return refused(Rule::TooLarge, {std::to_string(maximumBytes)});
    auto source = std::make_unique<QFile>(file);
    if (!source->open(QIODevice::ReadOnly))
        return refused(Rule::FileUnreadable, {source->errorString().toStdString()});
    return source;
}

std::optional<QByteArray> PackageFolder::read(const QString &relativePath, qint64 maximumBytes, IssueList &issues) const
{
    const std::unique_ptr<QFile> source = open(relativePath, maximumBytes, issues);
    if (!source)
        return std::nullopt;
    QByteArray bytes = source->readAll();
    if (source->error() == QFileDevice::NoError && bytes.size() >= source->size())
        return bytes;
    issues.error(Rule::FileUnreadable, {}, relativePath.toStdString(), {source->errorString().toStdString()});
    return std::nullopt;
}

} // namespace package
