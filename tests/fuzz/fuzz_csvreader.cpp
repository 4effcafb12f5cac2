#include "models/package/csvreader.h"

#include <cstdlib>

/// Any bytes are records whose fields lie within bounds, and reading ends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string text(bytes, bytes + size);
    package::CsvReader reader(text);
    std::vector<std::string_view> fields;
    std::size_t read = 0;
    std::int64_t records = 0;
    while (reader.next(fields)) {
        ++records;
        for (std::string_view field : fields)
            read += field.size();
    }
    if (read > size || records != reader.row())
        std::abort();
    return 0;
}
