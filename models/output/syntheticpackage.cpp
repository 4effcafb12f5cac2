#include "models/output/syntheticpackage.h"

#include "models/core/synthetic/syntheticwords.h"
#include "models/output/syntheticdescriptor.h"

#include <QDir>
#include <QSaveFile>

namespace output {

namespace {

core::Error unwritable(const QString &path, const QString &reason)
{
    return {core::ErrorCode::FileUnwritable, {path.toStdString(), reason.toStdString()}};
}

/// Writes what `fill` appends to a text, piece by piece, as long as it says that there is more.
core::Result<core::Done> writeFile(const QString &path, const auto &fill)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    std::string text;
    for (bool more = true; more;) {
        text.clear();
        more = fill(text);
        const auto size = static_cast<qint64>(text.size());
        if (file.write(text.data(), size) != size)
            return unwritable(path, file.errorString());
    }
    if (!file.commit())
        return unwritable(path, file.errorString());
    return core::Done{};
}

std::string sources()
{
    return "id,title,publisher,published,reliability,url,locator\n"
           "synthetic,合成数据（非真实数据） / Synthetic data (not real),linping-explorer,,self-media,,\n";
}

std::string regions()
{
    std::string text = "code,name_zh,name_en,parent_code,level\n990100,示例市（虚构）,Sample City (fictitious),,city\n";
    for (std::size_t i = 0; i < core::syntheticRegions.size(); ++i) {
        text += std::to_string(990101 + i) + ',' + std::string(core::syntheticRegions[i]) + ",Sample district " +
                std::to_string(i + 1) + ",990100,district\n";
    }
    return text;
}

std::string sectors()
{
    std::string text = "id,name_zh,name_en,parent_id,tier\n";
    const auto line = [&text](auto... words) {
        ((text += words, text += ','), ...);
        text.back() = '\n';
    };
    for (const core::SyntheticCluster &cluster : core::syntheticClusters)
        line(cluster.id, cluster.zh, cluster.en, "", cluster.tier);
    for (const core::SyntheticSector &sector : core::syntheticSectors) {
        const core::SyntheticCluster &parent = core::syntheticClusters[sector.cluster];
        line(sector.id, sector.zh, sector.en, parent.id, parent.tier);
    }
    return text;
}

core::Result<core::Done> writePanel(const SyntheticPackage &package, const QString &path)
{
    constexpr std::size_t piece = std::size_t{1} << 20;
    core::SyntheticPanel panel(package.rows, package.seed, package.order);
    bool isFirst = true;
    return writeFile(path, [&](std::string &text) {
        if (isFirst)
            text = core::SyntheticPanel::header();
        isFirst = false;
        return panel.write(text, piece);
    });
}

} // namespace

core::Result<core::Done> writePackage(const SyntheticPackage &package, const QString &folder)
{
    const QDir directory(folder);
    if (!directory.exists() && !QDir().mkpath(folder))
        return unwritable(folder, QStringLiteral("mkdir"));
    if (!directory.isEmpty())
        return unwritable(folder, QStringLiteral("not empty"));
    const std::pair<const char *, std::string> texts[] = {
        {"sources.csv", sources()}, {"regions.csv", regions()}, {"sectors.csv", sectors()}};
    for (const auto &[name, text] : texts) {
        const auto written = writeFile(directory.filePath(QString::fromLatin1(name)),
                                       [&](std::string &out) { return out = text, false; });
        if (!written)
            return written;
    }
    const auto written = writePanel(package, directory.filePath(QStringLiteral("enterprises.csv")));
    if (!written)
        return written;
    // Last: without it the folder is no package.
    return writeFile(directory.filePath(QStringLiteral("datapackage.json")),
                     [](std::string &out) { return out = syntheticDescriptor().toStdString(), false; });
}

} // namespace output
