#include "models/core/panel/panelbuilder.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <sstream>

namespace {

/// Of the clock on the wall and of all processors together: under load only the second one is to be trusted.
struct Cost
{
    double milliseconds = 0;
    double cpuMilliseconds = 0;
};

Cost costOf(const auto &work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t cpu = std::clock();
    work();
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count(),
            static_cast<double>(std::clock() - cpu) * 1000 / CLOCKS_PER_SEC};
}

/// A file in memory; blank when it cannot be mapped.
std::string_view mapped(const char *path)
{
    const int file = open(path, O_RDONLY);
    struct stat status = {};
    if (file < 0 || fstat(file, &status) != 0)
        return {};
    const auto size = static_cast<std::size_t>(status.st_size);
    void *bytes = mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
    close(file);
    return bytes == MAP_FAILED ? std::string_view() : std::string_view(static_cast<const char *>(bytes), size);
}

/// The least that reading lines can cost: counting their ends in a freshly mapped file.
std::size_t countLines(const char *path)
{
    const std::string_view bytes = mapped(path);
    std::size_t lines = 0;
    const char *end = bytes.data() + bytes.size();
    for (const char *at = bytes.data(); at < end; ++at, ++lines) {
        at = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (at == nullptr)
            break;
    }
    munmap(const_cast<char *>(bytes.data()), bytes.size());
    return lines;
}

std::vector<std::string> cellsOf(std::string line)
{
    std::erase_if(line, [](char c) { return c == '\r' || c == '"'; });
    std::istringstream stream(line);
    std::vector<std::string> cells;
    for (std::string cell; std::getline(stream, cell, ',');)
        cells.push_back(cell);
    return cells;
}

/// Fields named as the generator names them.
core::PanelSchema schemaOf(const std::string &header)
{
    static const std::vector<std::string> measures = {"employees", "output",        "revenue",
                                                      "rd_spend",  "patents_valid", "patents_new"};
    core::PanelSchema schema;
    for (const std::string &name : cellsOf(header)) {
        core::PanelField &field = schema.fields.emplace_back();
        field.name = name;
        field.role = name == "enterprise_id"                               ? core::PanelRole::Entity
                     : name == "name"                                      ? core::PanelRole::Name
                     : name == "year"                                      ? core::PanelRole::Period
                     : std::ranges::find(measures, name) != measures.end() ? core::PanelRole::Measure
                                                                           : core::PanelRole::Dimension;
    }
    return schema;
}

/// A figure of the process in MiB, e.g. "VmHWM", "RssAnon".
double memory(const std::string &name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name + ':'))
            return std::stod(line.substr(name.size() + 1)) / 1024;
    }
    return 0;
}

} // namespace

// Times reading the CSV of a panel beside counting its lines, several times. usage: panel_load FILE [TIMES]
int main(int argc, char **argv)
{
    const int times = argc > 2 ? std::atoi(argv[2]) : 5;
    for (int i = 0; i < times && argc > 1; ++i) {
        std::size_t lines = 0;
        const Cost floor = costOf([&] { lines = countLines(argv[1]); });
        const std::string_view bytes = mapped(argv[1]);
        core::PanelSource source;
        source.bytes = bytes;
        source.schema = schemaOf(std::string(bytes.substr(0, bytes.find('\n'))));
        double anonymous = 0;
        std::size_t rows = 0;
        std::size_t issues = 0;
        const Cost load = costOf([&] {
            const auto panel = core::buildPanel(source);
            rows = panel && panel->rows ? panel->rows->size() : 0;
            issues = panel ? panel->issues.size() : 0;
            anonymous = memory("RssAnon");
        });
        std::printf("lines %zu rows %zu issues %zu  load %.0f ms (cpu %.0f)  %.2f M rows/s  floor %.0f ms (cpu %.0f)  "
                    "ratio %.1f (cpu %.1f)  peak RSS %.0f MiB  anonymous at end %.0f MiB\n",
                    lines, rows, issues, load.milliseconds, load.cpuMilliseconds,
                    static_cast<double>(rows) / load.milliseconds / 1000, floor.milliseconds, floor.cpuMilliseconds,
                    load.milliseconds / floor.milliseconds, load.cpuMilliseconds / floor.cpuMilliseconds,
                    memory("VmHWM"), anonymous);
        munmap(const_cast<char *>(bytes.data()), bytes.size());
    }
    return argc > 1 ? 0 : 2;
}
