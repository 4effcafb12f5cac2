#include "app/storage.h"

#include "models/package/packagereader.h"
#include "models/store/importer.h"
#include "models/store/loader.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace app {

namespace {

core::Result<store::Database> openFilled(const QString &path)
{
    auto database = store::Database::open(path);
    if (!database)
        return database;
    const auto names = store::datasetNames(*database);
    if (!names)
        return names.error();
    if (!names->isEmpty())
        return database;
    const auto reading = package::readPackage(bundledPackage);
    if (!reading)
        return reading.error();
    // Where another program was faster, the content is known already and no revision is made.
    if (const auto taken = store::importPackage(*database, *reading); !taken)
        return taken.error();
    return database;
}

} // namespace

core::Result<QString> storePath(const QString &address)
{
    if (address.isEmpty())
        return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"store.sqlite"_qs);
    const QString sqlite = u"sqlite:"_qs;
    if (address.startsWith(sqlite) && address.size() > sqlite.size())
        return address.mid(sqlite.size());
    static const QRegularExpression scheme(u"^[a-z][a-z0-9+.-]*:"_qs);
    if (scheme.match(address).hasMatch())
        return core::Error{core::ErrorCode::StoreUnsupported, {address.toStdString()}};
    return address;
}

core::Result<store::Database> openStore(const QString &address)
{
    const auto path = storePath(address);
    return path ? openFilled(*path) : core::Result<store::Database>(path.error());
}

core::Result<store::Database> openStoreToLook(const QString &address)
{
    const auto path = storePath(address);
    if (!path)
        return path.error();
    return openFilled(QFileInfo::exists(*path) ? *path : store::inMemory);
}

} // namespace app
