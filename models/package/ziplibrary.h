#pragma once

#include "models/core/result.h"

#include <zip.h>

namespace package {

/// The functions of libzip that reading takes, under their own names.
struct ZipLibrary
{
    decltype(&::zip_open) zip_open = nullptr;
    decltype(&::zip_open_from_source) zip_open_from_source = nullptr;
    decltype(&::zip_discard) zip_discard = nullptr;
    decltype(&::zip_source_buffer_create) zip_source_buffer_create = nullptr;
    decltype(&::zip_source_free) zip_source_free = nullptr;
    decltype(&::zip_get_num_entries) zip_get_num_entries = nullptr;
    decltype(&::zip_get_name) zip_get_name = nullptr;
    decltype(&::zip_stat_index) zip_stat_index = nullptr;
    decltype(&::zip_fopen_index) zip_fopen_index = nullptr;
    decltype(&::zip_fread) zip_fread = nullptr;
    decltype(&::zip_fclose) zip_fclose = nullptr;
    decltype(&::zip_strerror) zip_strerror = nullptr;
    decltype(&::zip_file_strerror) zip_file_strerror = nullptr;
    decltype(&::zip_error_init) zip_error_init = nullptr;
    decltype(&::zip_error_init_with_code) zip_error_init_with_code = nullptr;
    decltype(&::zip_error_strerror) zip_error_strerror = nullptr;
    decltype(&::zip_error_fini) zip_error_fini = nullptr;
};

/// Loaded when first asked for and kept; the program is not linked with it because it brings a library of ciphers along
/// that would cost every start some milliseconds. Any thread. Error: FileUnreadable (the library, what the loader
/// says).
const core::Result<ZipLibrary> &zipLibrary();

} // namespace package
