#pragma once

#include <QByteArray>

#include <zip.h>

#include <string>
#include <utility>
#include <vector>

namespace fuzz {

using Entries = std::vector<std::pair<std::string, std::string>>;

/// An archive of these entries, stored as they are. Inputs stand in a part of a whole archive, because sums of a
/// mutated archive never fit and only its directory would be tried.
inline QByteArray archive(const Entries &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    zip_source_keep(target);
    for (const auto &[name, bytes] : entries) {
        const zip_int64_t index =
            zip_file_add(zip, name.c_str(), zip_source_buffer(zip, bytes.data(), bytes.size(), 0), 0);
        zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    zip_close(zip);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace fuzz
