/// Comparing two revisions of a store, read anew each time, against passing over the store's file once.
/// usage: stored_diffs [ROWS]     1000000 observations unless told

#include "models/store/importer.h"
#include "models/store/loader.h"
#include "models/store/revisiondiff.h"
#include "tests/bench/madetables.h"
#include "tests/bench/must.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr int runs = 5;

template <class Work> double milliseconds(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[runs / 2];
}

qint64 bytesIn(const QString &path)
{
    QFile file(path);
    qint64 bytes = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        std::exit(3);
    std::vector<char> block(1 << 20);
    for (qint64 read = 0; (read = file.read(block.data(), static_cast<qint64>(block.size()))) > 0;)
        bytes += read;
    return bytes;
}

/// Each observation whose number is a multiple of `every` is revised.
package::PackageReading revised(package::PackageReading reading, std::size_t every)
{
    for (std::size_t i = 0; i < reading.tables.observations.size(); i += every)
        reading.tables.observations[i].value += "1";
    return reading;
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const int rows = count > 1 ? std::atoi(arguments[1]) : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    {
        auto database = bench::must(store::Database::open(path));
        package::PackageReading reading;
        reading.name = QStringLiteral("bench");
        reading.tables = bench::madeTables(rows);
        for (const package::PackageReading &next : {reading, revised(reading, 100), revised(reading, 1)})
            bench::must(store::importPackage(database, next));
    }
    const double floor = milliseconds([&] { (void)bytesIn(path); });
    std::printf("%d observations in three revisions; reading the file's %.0f MB: %.1f ms\n", rows,
                static_cast<double>(bytesIn(path)) / 1e6, floor);
    const auto database = bench::must(store::Database::open(path));
    const auto report = [&](const char *what, double time, std::size_t changes) {
        std::printf("%-42s %8.0f ms  %6.1f x  %zu revised\n", what, time, time / floor, changes);
    };
    report("one revision read", milliseconds([&] { (void)bench::must(store::loadDataset(database)); }), 0);
    for (const auto &[what, after] : {std::pair("two read and compared, a hundredth revised", "2"),
                                      std::pair("two read and compared, all revised", "3")}) {
        std::size_t changes = 0;
        const double time = milliseconds([&] {
            const auto one = bench::must(store::loadDataset(database, {}, QStringLiteral("1")));
            const auto two = bench::must(store::loadDataset(database, {}, QLatin1String(after), &one));
            changes = bench::must(store::diffRevisions(database, one, two)).total.revised;
        });
        report(what, time, changes);
    }
    return 0;
}
