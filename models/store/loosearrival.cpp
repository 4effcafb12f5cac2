#include "models/store/loosearrival.h"

#include "models/store/panelarrival.h"

namespace store {

namespace {

package::SheetProgress ofSheets(const package::Progress &progress)
{
    if (!progress)
        return {};
    return [progress](std::uint64_t done, std::uint64_t total) {
        progress(static_cast<qint64>(done), static_cast<qint64>(total));
    };
}

} // namespace

core::Result<LooseArrival> arriveLoose(const Database &database, LooseFile file, const std::stop_token &stop,
                                       const package::Progress &progress)
{
    const bool mayBeRows = !file.areFigures && !file.mapping && !file.reading && file.header.empty();
    LooseArrival arrival;
    if (mayBeRows && file.choice == package::TableChoice()) { // text of any size, which need not be held as a table
        auto rows = arriveInPanel(database, file.path, file.dataset, stop, progress);
        if (!rows)
            return rows.error();
        if (*rows) {
            arrival.rows = std::move(rows).value();
            return arrival;
        }
    }
    auto read = file.reading ? core::Result<package::TableReading>(std::move(*file.reading))
                             : package::readTableFile(file.path, file.choice, stop, ofSheets(progress));
    if (!read)
        return read.error();
    if (mayBeRows) {
        auto rows = arriveInPanel(database, *read, file.dataset, stop);
        if (!rows)
            return rows.error();
        if (*rows) {
            arrival.rows = std::move(rows).value();
            return arrival;
        }
    }
    read->others.clear();
    read->facts.header = std::move(file.header);
    auto table = arrive(database, std::move(read).value(), file.mapping, file.dataset, stop);
    if (!table)
        return table.error();
    arrival.table = std::move(table).value();
    return arrival;
}

} // namespace store
