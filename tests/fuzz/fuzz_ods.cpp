// The content of an OpenDocument sheet; where the first byte is odd, the manifest.
#include "models/package/workbook.h"
#include "tests/fuzz/archive.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string input(reinterpret_cast<const char *>(bytes) + 1, size - 1);
    fuzz::Entries entries = {{"content.xml", bytes[0] % 2 == 0 ? input : std::string("<document-content/>")}};
    if (bytes[0] % 2 != 0)
        entries.push_back({"META-INF/manifest.xml", input});
    package::SheetReadOptions options;
    options.limits.cells = 100'000;
    const auto book = package::openWorkbook(fuzz::archive(entries), "fuzz");
    if (!book)
        return 0;
    for (std::size_t i = 0; i < (*book)->sheets().size() && i < 4; ++i) {
        const auto reading = (*book)->read(i, options);
        if (reading && reading->grid.cells() > options.limits.cells)
            __builtin_trap();
    }
    return 0;
}
