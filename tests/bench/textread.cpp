#include "models/core/tabular/dialectsniff.h"
#include "models/core/tabular/textgrid.h"

#include <chrono>
#include <cstdio>
#include <string>

namespace {

double seconds(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// A long table of that many bytes, every tenth name quoted.
std::string madeText(std::size_t bytes)
{
    std::string text = "code,name,year,value\n";
    for (std::size_t i = 0; text.size() < bytes; ++i) {
        const std::string n = std::to_string(i);
        text += "330113," + (i % 10 == 0 ? "\"临平区, " + n + "\"" : "临平区 " + n) + ",2024," + n + ".25\n";
    }
    return text;
}

} // namespace

/// How fast a text is read as a grid. usage: text_read [MB]
int main(int argc, char **argv)
{
    constexpr double megabyte = 1e6;
    const std::string text = madeText(std::stoul(argc > 1 ? argv[1] : "200") * std::size_t{1'000'000});
    auto begin = std::chrono::steady_clock::now();
    const core::SniffedDialect found = core::sniffDialect(text);
    const double sniffing = seconds(begin);
    begin = std::chrono::steady_clock::now();
    const auto read = core::readGrid(text, found.dialect);
    const double reading = seconds(begin);
    if (!read || !read->issues.empty())
        return 1;
    std::printf("%zu MB, %zu rows, %zu cells: dialect %.1f ms, grid %.2f s, %.0f MB/s\n",
                text.size() / std::size_t{1'000'000}, read->grid.rows(), read->grid.cells(), sniffing * 1e3, reading,
                static_cast<double>(text.size()) / megabyte / reading);
}
