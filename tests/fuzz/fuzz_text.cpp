#include "models/core/tabular/delimitedreader.h"
#include "models/core/tabular/dialectsniff.h"
#include "models/core/tabular/textgrid.h"
#include "models/core/utf8.h"
#include "models/package/textdecoding.h"
#include "models/package/unicodetext.h"

#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readAs(std::string_view text, const core::Dialect &dialect)
{
    const core::TextGrid read = core::readGrid(text, dialect, {.cells = 100'000}).value();
    const core::Grid &grid = read.grid;
    std::int64_t last = 0;
    std::size_t cells = 0;
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        require(grid.fileRow(row) > last);
        last = grid.fileRow(row);
        for (std::size_t column = 0; column < grid.cellsIn(row); ++column) {
            require(grid.text(row, column).find('\0') == std::string_view::npos);
            require(!package::firstNotUtf8(grid.text(row, column)) || package::firstNotUtf8(text));
        }
        cells += grid.cellsIn(row);
    }
    require(cells == grid.cells() && (!read.isComplete || cells + grid.rows() <= 100'000));
}

} // namespace

/// Any bytes become UTF-8, and their table is read in the dialect found and in one made of the first bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const std::string input(bytes, bytes + size);
    const auto decoded = package::decode(input);
    require(decoded.has_value() && !package::firstNotUtf8(decoded->text));
    readAs(decoded->text, core::sniffDialect(decoded->text).dialect);
    for (const char *encoding : {"GB18030", "Big5", "Shift_JIS", "UTF-16", "UTF-32", "UTF-8", "ascii"})
        require(!package::firstNotUtf8(package::decode(input, encoding)->text));
    const auto sign = [&](std::size_t at) { return static_cast<char>(bytes[at] & 0x7F); };
    if (size > 5) // a dialect's signs are ASCII
        readAs(decoded->text, {sign(0), sign(1), sign(2), input.substr(3, bytes[4] % 2), bytes[5] % 2 == 0});
    return 0;
}
