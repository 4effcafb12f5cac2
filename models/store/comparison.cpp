#include "models/store/comparison.h"

#include "models/store/loader.h"

namespace store {

core::Result<Comparison> compareWithCurrent(const Database &database, const package::PackageReading &reading)
{
    Comparison comparison;
    const auto current = loadDataset(database, reading.name);
    if (!current && current.error().code != core::ErrorCode::UnknownDataset)
        return current.error();
    if (current)
        comparison.against = current->revision;
    comparison.diff = core::diff(current ? current->indicators->tables() : core::IndicatorTables(), reading.tables);
    const QByteArray hash = package::canonicalHash(reading.tables, package::panelHash(reading.panel));
    comparison.isUnchanged = comparison.against.hash == hash.toStdString();
    return comparison;
}

} // namespace store
