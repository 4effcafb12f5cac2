// A data package: up to the first NUL its descriptor, behind it a table, a schema and so on by their turn.
#include "models/package/loosepackage.h"
#include "tests/fuzz/archive.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string input(reinterpret_cast<const char *>(bytes), size);
    const char *names[] = {"datapackage.json", "a.csv", "b.csv", "s.json", "d.json", "a.csv.gz"};
    fuzz::Entries entries;
    std::size_t begin = 0;
    for (const char *name : names) {
        if (begin > input.size())
            break;
        const std::size_t end = std::min(input.find('\0', begin), input.size());
        entries.push_back({name, input.substr(begin, end - begin)});
        begin = end + 1;
    }
    const auto package = package::readZippedPackage(fuzz::archive(entries), "fuzz");
    if (!package)
        return 0;
    for (const package::LooseTable &table : package->tables) {
        if (table.columns.size() != table.grid.columns() || table.grid.rows() == 0)
            __builtin_trap();
    }
    return 0;
}
