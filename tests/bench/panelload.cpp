#include "models/core/panel/panelbuilder.h"
#include "models/core/panel/panelcube.h"
#include "tests/bench/queryreport.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <sstream>
#include <thread>

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

/// The most that is ever resident of the memory that is no file's, in MiB.
class AnonymousPeak
{
public:
    double most() const { return m_most; }

private:
    std::atomic<double> m_most = 0;
    std::jthread m_watching{[this](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            m_most = std::max(m_most.load(), memory("RssAnon"));
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }};
};

std::size_t bytesOf(const core::TextArena &texts)
{
    return texts.bytes().capacity() + texts.ends().capacity() * sizeof(std::uint64_t);
}

std::size_t bytesOf(const auto &column)
{
    return std::visit([](const auto &all) { return all.capacity() * sizeof(all[0]); }, column);
}

/// What each column keeps in memory, in bytes a row.
void printColumns(const core::PanelHead &head, const core::PanelRows &rows)
{
    double engine = 0;
    const auto print = [&](const std::string &name, std::size_t bytes) {
        std::printf("  %-22s %9.1f MB %7.2f B/row\n", name.c_str(), static_cast<double>(bytes) / 1e6,
                    static_cast<double>(bytes) / static_cast<double>(rows.size()));
        engine += static_cast<double>(bytes) / static_cast<double>(rows.size());
    };
    print("number of enterprise", rows.entity.capacity() * sizeof(rows.entity[0]));
    for (std::size_t i = 0; i < rows.dimensions.size(); ++i)
        print(head.dimensions[i].field.name, bytesOf(rows.dimensions[i].codes));
    for (std::size_t i = 0; i < rows.measures.size(); ++i)
        print(head.measures[i].field.name, bytesOf(rows.measures[i].numbers) + rows.measures[i].printed.capacity());
    const auto cube = core::buildCube(head, rows);
    std::size_t cubeBytes = 0;
    for (const core::CubeBlock &block : cube ? cube->blocks() : std::vector<core::CubeBlock>{}) {
        for (const core::CodeColumn &column : block.dimensions)
            cubeBytes += bytesOf(column.codes);
        cubeBytes += block.rows.capacity() * sizeof(block.rows[0]);
        for (const core::MeasureSums &sums : block.measures)
            cubeBytes += sums.exact.capacity() * 8 + sums.rough.capacity() * 8 + sums.known.capacity() * 4 +
                         sums.coarser.capacity() * 8;
    }
    print("cube", cubeBytes);
    std::printf("  %-22s              %7.2f B/row\n", "engine without names", engine);
    print("ids", bytesOf(rows.ids));
    print("names", bytesOf(rows.names) + bytesOf(rows.laterNames) + bytesOf(rows.laterName.codes));
    std::printf("  %-22s              %7.2f B/row; beside them an order of all rows 4.00, header of the table 0\n",
                "engine with names", engine);
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
        core::BuiltPanel built;
        AnonymousPeak peak;
        const Cost load = costOf([&] { built = core::buildPanel(source).value(); });
        const std::size_t rows = built.rows ? built.rows->size() : 0;
        const double anonymous = memory("RssAnon");
        std::printf("lines %zu rows %zu issues %zu  load %.0f ms (cpu %.0f)  %.2f M rows/s  floor %.0f ms (cpu %.0f)  "
                    "ratio %.1f (cpu %.1f)  beside the mapped file at most %.0f MiB, at the end %.0f MiB\n",
                    lines, rows, built.issues.size(), load.milliseconds, load.cpuMilliseconds,
                    static_cast<double>(rows) / load.milliseconds / 1000, floor.milliseconds, floor.cpuMilliseconds,
                    load.milliseconds / floor.milliseconds, load.cpuMilliseconds / floor.cpuMilliseconds, peak.most(),
                    anonymous);
        if (i + 1 == times && built.rows) {
            printColumns(*built.head, *built.rows);
            bench::QueryReport().stop(
                "CSV to columns", [&](std::stop_token stop) { (void)core::buildPanel(source, {}, std::move(stop)); });
        }
        munmap(const_cast<char *>(bytes.data()), bytes.size());
    }
    return argc > 1 ? 0 : 2;
}
