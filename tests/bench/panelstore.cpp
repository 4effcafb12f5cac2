#include "models/core/panel/panelcube.h"
#include "models/store/importer.h"
#include "models/store/loader.h"
#include "models/store/statement.h"
#include "tests/bench/must.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <unistd.h>

namespace {

constexpr std::size_t years = 10;
constexpr std::size_t sizes[] = {40, 4, 13, 4, 6, 2}; ///< of the dictionaries

core::PanelField field(std::string name, core::PanelRole role)
{
    core::PanelField one;
    one.name = std::move(name);
    one.role = role;
    return one;
}

/// The smaller of two draws: as in real panels, few values are frequent.
std::uint32_t skewed(std::mt19937_64 &random, std::size_t values)
{
    return static_cast<std::uint32_t>(std::min(random() % values, random() % values));
}

core::PanelHead headOf(std::size_t rows)
{
    core::PanelHead head;
    head.schema.resource = "enterprises";
    head.schema.fields = {field("id", core::PanelRole::Entity), field("name", core::PanelRole::Name),
                          field("year", core::PanelRole::Period)};
    head.entities = rows / years;
    for (std::size_t i = 0; i < std::size(sizes); ++i) {
        head.schema.fields.push_back(field("d" + std::to_string(i), core::PanelRole::Dimension));
        core::PanelDimension &dimension = head.dimensions.emplace_back();
        dimension.field = head.schema.fields.back();
        for (std::size_t value = 0; value < sizes[i]; ++value)
            dimension.values.push_back("value " + std::to_string(value));
    }
    for (int i = 0; i < 5; ++i) {
        head.schema.fields.push_back(field("m" + std::to_string(i), core::PanelRole::Measure));
        head.measures.push_back({head.schema.fields.back(), i < 2 ? 0 : 2});
    }
    for (std::size_t year = 0; year < years; ++year)
        head.blocks.push_back({static_cast<int>(2015 + year), year * head.entities, (year + 1) * head.entities});
    return head;
}

/// 14 columns: id, name, year, six dimensions, five measures (two whole, three with two decimals).
core::PanelRows rowsOf(const core::PanelHead &head)
{
    std::mt19937_64 random(1);
    core::PanelRows rows;
    for (std::size_t i = 0; i < head.entities; ++i) {
        rows.ids.add("91330100MA" + std::to_string(10'000'000 + i));
        rows.names.add("临平区第" + std::to_string(i) + "号企业有限公司");
    }
    for (std::size_t row = 0; row < head.rows(); ++row)
        rows.entity.push_back(static_cast<std::uint32_t>(row % head.entities));
    // A dimension of an enterprise seldom changes: all years hold the same draw.
    for (const core::PanelDimension &dimension : head.dimensions) {
        core::CodeColumn column = core::CodeColumn::ofSize(head.rows(), dimension.values.size());
        std::visit(
            [&](auto &codes) {
                using Code = typename std::decay_t<decltype(codes)>::value_type;
                for (std::size_t row = 0; row < codes.size(); ++row)
                    codes[row] = row < head.entities ? static_cast<Code>(skewed(random, dimension.values.size()))
                                                     : codes[row - head.entities];
            },
            column.codes);
        rows.dimensions.push_back(std::move(column));
    }
    for (const core::PanelMeasure &measure : head.measures) {
        core::MeasureColumn column;
        column.decimals = measure.decimals;
        std::vector<std::int32_t> numbers(head.rows());
        for (std::int32_t &number : numbers)
            number = static_cast<std::int32_t>(random() % (measure.decimals == 0 ? 3'000 : 100'000'000));
        column.numbers = std::move(numbers);
        rows.measures.push_back(std::move(column));
    }
    return rows;
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void writePlain(const QString &path, std::size_t size)
{
    const std::vector<char> bytes(1 << 20, 'x');
    std::FILE *file = std::fopen(QFile::encodeName(path).constData(), "wb");
    for (std::size_t at = 0; at < size; at += bytes.size())
        std::fwrite(bytes.data(), 1, std::min(bytes.size(), size - at), file);
    std::fflush(file);
    fsync(fileno(file));
    std::fclose(file);
}

void readPlain(const QString &path, std::size_t size)
{
    std::vector<char> bytes(size);
    std::FILE *file = std::fopen(QFile::encodeName(path).constData(), "rb");
    if (std::fread(bytes.data(), 1, size, file) != size)
        std::exit(3);
    std::fclose(file);
}

void report(const char *what, double time, std::size_t rows, double plain)
{
    std::printf("%-28s %9.1f ms %8.3f us/row", what, time * 1e3, time * 1e6 / static_cast<double>(rows));
    if (plain > 0)
        std::printf("   %5.2f x plain file", time / plain);
    std::printf("\n");
}

void measure(std::size_t count)
{
    const auto head = std::make_shared<const core::PanelHead>(headOf(count));
    const auto rows = std::make_shared<const core::PanelRows>(rowsOf(*head));
    const std::size_t n = head->rows();
    core::Panel panel{head, nullptr, rows};
    const double cube = seconds([&] { panel.cube = core::buildCube(*head, *rows); });
    package::PackageReading reading;
    reading.name = QStringLiteral("bench");
    reading.panel = panel;

    const QTemporaryDir folder(QStringLiteral("panelstore-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    const QString plain = folder.filePath(QStringLiteral("plain"));
    auto database = bench::must(store::Database::open(path));
    const double hash = seconds([&] { (void)package::panelHash(panel); });
    const double import = seconds([&] { bench::must(store::importPackage(database, reading)); });
    bench::must(store::execute(database, {}, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    const auto size = static_cast<std::size_t>(QFileInfo(path).size());
    const double written = seconds([&] { writePlain(plain, size); });
    const double read = seconds([&] { readPlain(plain, size); });
    double open = 1e9;
    double load = 1e9;
    store::RowsPtr loaded;
    for (int i = 0; i < 5; ++i) {
        const auto other = bench::must(store::Database::open(path));
        open = std::min(open, seconds([&] { bench::must(store::loadDataset(other)); }));
        load = std::min(load, seconds([&] { loaded = bench::must(store::loadPanelRows(other, {}, 1)); }));
    }
    if (*loaded != *rows)
        std::exit(3);
    std::printf("%zu rows, %zu cells, file %.1f MB = %.1f B/row\n", n, panel.cube ? panel.cube->cells() : 0,
                static_cast<double>(size) / 1e6, static_cast<double>(size) / static_cast<double>(n));
    report("cube built", cube, n, 0);
    report("hash of the content", hash, n, 0);
    report("import, hash included", import, n, written);
    report("write: import less hash", import - hash, n, written);
    report("plain file, fwrite + fsync", written, n, 0);
    report("open: tables, head, cube", open, n, 0);
    report("read rows", load, n, read);
    report("plain file, fread", read, n, 0);
}

} // namespace

// What storing and loading an enterprise panel costs, against plain files of the same size in the same run.
// usage: panel_store [ROWS…]      1000000 unless told
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (int i = 1; i < argc; ++i)
        measure(static_cast<std::size_t>(std::strtoull(argv[i], nullptr, 10)));
    if (argc == 1)
        measure(1'000'000);
    return 0;
}
