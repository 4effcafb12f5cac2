/// How soon an import ends that is cancelled while it is compared or stored, at moments spread over each: a panel whose
/// enterprises come in another order and a tenth as many observations, all revised. usage: import_stops [ROWS…]

#include "models/store/comparison.h"
#include "models/store/importer.h"
#include "models/store/loader.h"
#include "models/store/statement.h"
#include "tests/bench/madepanel.h"
#include "tests/bench/madetables.h"
#include "tests/bench/must.h"
#include "tests/bench/queryreport.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

namespace {

package::PackageReading readingOf(std::size_t rows)
{
    package::PackageReading reading;
    reading.name = QStringLiteral("bench");
    reading.tables = bench::madeTables(static_cast<int>(std::min<std::size_t>(rows / 10, 100'000)));
    reading.panel = bench::madePanel(rows);
    return reading;
}

/// The same enterprises numbered from the last to the first, each number of the first measure one more, all
/// observations revised.
package::PackageReading revised(const package::PackageReading &before)
{
    package::PackageReading reading = before;
    for (core::Observation &observation : reading.tables.observations)
        observation.value += "1";
    core::PanelRows rows = *before.panel.rows;
    core::TextArena ids, names;
    for (std::size_t i = rows.ids.size(); i-- > 0;) {
        ids.add(rows.ids[i]);
        names.add(rows.names[i]);
    }
    const auto last = static_cast<std::uint32_t>(rows.ids.size() - 1);
    for (std::uint32_t &entity : rows.entity)
        entity = last - entity;
    for (const core::YearBlock &block : before.panel.head->blocks) {
        const auto reverse = [&](auto &column) {
            if (!column.empty())
                std::reverse(column.begin() + static_cast<std::ptrdiff_t>(block.begin),
                             column.begin() + static_cast<std::ptrdiff_t>(block.end));
        };
        reverse(rows.entity);
        std::visit(reverse, rows.laterName.codes);
        for (core::CodeColumn &column : rows.dimensions)
            std::visit(reverse, column.codes);
        for (core::MeasureColumn &column : rows.measures) {
            std::visit(reverse, column.numbers);
            reverse(column.printed);
        }
    }
    rows.ids = std::move(ids);
    rows.names = std::move(names);
    std::visit(
        [](auto &numbers) {
            for (auto &number : numbers)
                number += core::isMissing(number) ? 0 : 1;
        },
        rows.measures.front().numbers);
    reading.panel.rows = std::make_shared<const core::PanelRows>(std::move(rows));
    return reading;
}

void report(const char *name, double whole, const std::function<bool(std::stop_token)> &work)
{
    const std::vector<double> latencies = bench::stopLatencies(whole, work);
    std::printf("%-12s %9.1f ms whole; stopped after %6.1f ms (median), %6.1f ms (most of %zu)\n", name, whole,
                latencies[latencies.size() / 2], latencies.back(), latencies.size());
}

void measure(std::size_t rows)
{
    const QTemporaryDir folder(QStringLiteral("importstops-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    auto database = bench::must(store::Database::open(path));
    const package::PackageReading before = readingOf(rows);
    std::printf("%zu enterprise-years, %zu observations\n", rows, before.tables.observations.size());
    bench::must(store::importPackage(database, before));
    const package::PackageReading after = revised(before);
    store::Comparison comparison;
    const double compared =
        bench::median([&] { comparison = bench::must(store::compareWithCurrent(database, after)); }, 1);
    report("comparing", compared,
           [&](const std::stop_token &stop) { return !store::compareWithCurrent(database, after, stop).has_value(); });
    const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
    double stored = 0;
    {
        bench::must(store::execute(database, {}, QStringLiteral("VACUUM INTO '%1'").arg(copy)));
        auto other = bench::must(store::Database::open(copy));
        stored = bench::median([&] { bench::must(store::importPackage(other, after, {}, &comparison)); }, 1);
    }
    report("storing", stored, [&](const std::stop_token &stop) {
        return !store::importPackage(database, after, stop, &comparison).has_value();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    for (int i = 1; i < argc; ++i)
        measure(static_cast<std::size_t>(std::strtoull(argv[i], nullptr, 10)));
    if (argc == 1)
        measure(1'000'000);
    return 0;
}
