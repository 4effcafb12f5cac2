#include "models/store/formernames.h"

#include "models/store/revisions.h"
#include "models/store/statement.h"

#include <optional>

namespace store {

namespace {

std::optional<core::Name> lastName(const Database &database, qint64 dataset, const QString &sql, const std::string &id)
{
    Statement statement(database, QStringLiteral("find former name"), sql);
    statement.run({dataset, QString::fromStdString(id)});
    if (!statement.next())
        return std::nullopt;
    return core::Name{statement.text(0).toStdString(), statement.text(1).toStdString()};
}

} // namespace

std::shared_ptr<const core::IndicatorSet> formerNames(const Database &database, const QString &dataset,
                                                      const std::vector<std::string> &ids)
{
    core::IndicatorTables tables;
    const auto of = findDataset(database, dataset);
    const auto last = QStringLiteral("SELECT name_zh, name_en FROM %1 WHERE dataset_id = ? AND %2 = ? "
                                     "ORDER BY valid_from_revision DESC LIMIT 1");
    const auto regions = last.arg(QStringLiteral("regions"), QStringLiteral("code"));
    const auto sectors = last.arg(QStringLiteral("sectors"), QStringLiteral("id"));
    const auto indicators = last.arg(QStringLiteral("indicators"), QStringLiteral("id"));
    const auto nameIn = [&](const QString &sql, const std::string &id) { return lastName(database, of->id, sql, id); };
    for (const std::string &id : of ? ids : std::vector<std::string>()) {
        if (const auto region = nameIn(regions, id)) {
            tables.regions.emplace_back().code = core::RegionCode(id);
            tables.regions.back().name = *region;
        } else if (const auto sector = nameIn(sectors, id)) {
            tables.sectors.emplace_back().id = core::SectorId(id);
            tables.sectors.back().name = *sector;
        } else if (const auto indicator = nameIn(indicators, id)) {
            tables.indicators.emplace_back().id = core::IndicatorId(id);
            tables.indicators.back().name = *indicator;
        }
    }
    return std::make_shared<const core::IndicatorSet>(std::move(tables));
}

} // namespace store
