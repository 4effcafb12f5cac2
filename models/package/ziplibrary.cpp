#include "models/package/ziplibrary.h"

#include <QLibrary>

namespace package {

namespace {

core::Result<ZipLibrary> load()
{
    QLibrary library(QStringLiteral(LP_ZIP_LIBRARY));
    ZipLibrary zip;
    bool complete = library.load();
    const auto find = [&](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        complete = complete && function;
    };
    find(zip.zip_open, "zip_open");
    find(zip.zip_open_from_source, "zip_open_from_source");
    find(zip.zip_discard, "zip_discard");
    find(zip.zip_source_buffer_create, "zip_source_buffer_create");
    find(zip.zip_source_free, "zip_source_free");
    find(zip.zip_get_num_entries, "zip_get_num_entries");
    find(zip.zip_get_name, "zip_get_name");
    find(zip.zip_stat_index, "zip_stat_index");
    find(zip.zip_fopen_index, "zip_fopen_index");
    find(zip.zip_fread, "zip_fread");
    find(zip.zip_fclose, "zip_fclose");
    find(zip.zip_strerror, "zip_strerror");
    find(zip.zip_file_strerror, "zip_file_strerror");
    find(zip.zip_error_init, "zip_error_init");
    find(zip.zip_error_init_with_code, "zip_error_init_with_code");
    find(zip.zip_error_strerror, "zip_error_strerror");
    find(zip.zip_error_fini, "zip_error_fini");
    if (!complete)
        return {core::ErrorCode::FileUnreadable, {LP_ZIP_LIBRARY, library.errorString().toStdString()}};
    return zip;
}

} // namespace

const core::Result<ZipLibrary> &zipLibrary()
{
    static const core::Result<ZipLibrary> library = load();
    return library;
}

} // namespace package
