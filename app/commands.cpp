#include "app/commands.h"

#include <QCoreApplication>

#include <limits>

namespace app {

namespace {

constexpr Option formatOption{"--format", "text|json", QT_TRANSLATE_NOOP("cli", "how to print it; text by default")};

constexpr Option reportOptions[] = {formatOption};

constexpr Option guardOption{
    "--guard", "on|off",
    QT_TRANSLATE_NOOP("cli", "on, the default: of a panel the sums of fewer than 3 enterprises or with one above 85 %, "
                             "and what would give them, are withheld")};

constexpr Option importOptions[] = {
    {"--yes", nullptr, QT_TRANSLATE_NOOP("cli", "take it in; without it the difference is printed and nothing stored")},
    {"--mapping", "FILE",
     QT_TRANSLATE_NOOP("cli", "how a table (CSV, XLSX, ODS, SDMX-CSV) becomes figures; by default as proposed")},
    {"--leave-out", nullptr,
     QT_TRANSLATE_NOOP("cli", "take a table in without the figures that have errors; by default it is refused")},
    {"--propose", nullptr, QT_TRANSLATE_NOOP("cli", "print the mapping proposed for a table, store nothing")},
    {"-o", "FILE", QT_TRANSLATE_NOOP("cli", "file for the mapping proposed; by default standard output")},
    formatOption,
    guardOption,
};

constexpr Option diffOptions[] = {formatOption, guardOption};

constexpr Option exportOptions[] = {
    {"-o", "FILE",
     QT_TRANSLATE_NOOP("cli", "file to write, ending in .png, .svg, .csv or .json; - is standard output")},
    {"--format", "png|svg|csv|json",
     QT_TRANSLATE_NOOP("cli", "form of the output; by default the file's ending, JSON for -")},
    {"--years", "A..B", QT_TRANSLATE_NOOP("cli", "years shown: 2020..2024, 2020.., ..2024 or 2024")},
    {"--periods", "P,…", QT_TRANSLATE_NOOP("cli", "periods shown instead of years, e.g. 2024-Q1,2024-M01M09")},
    {"--regions", "CODE,…", QT_TRANSLATE_NOOP("cli", "regions shown; CODE/* means the regions within CODE")},
    {"--sectors", "ID,…", QT_TRANSLATE_NOOP("cli", "sectors shown, each with all below it")},
    {"--where", "DIM=VALUE,…",
     QT_TRANSLATE_NOOP("cli", "enterprises shown: those with one of the values, DIM= for those that state none; may "
                              "stand several times; the command figures lists the dimensions"),
     true},
    {"--indicators", "ID,…", QT_TRANSLATE_NOOP("cli", "indicators shown")},
    {"--measure", "M",
     QT_TRANSLATE_NOOP("cli", "what a composition measures: count, or an indicator divided by sector")},
    {"--group", "RULE", QT_TRANSLATE_NOOP("cli", "adds all peers as one series: sum, mean or median")},
    {"--group-by", "DIM", QT_TRANSLATE_NOOP("cli", "dimension by which a composition is divided")},
    {"--transform", "T", QT_TRANSLATE_NOOP("cli", "what is computed; the command figures lists all")},
    {"--base", "PERIOD",
     QT_TRANSLATE_NOOP("cli", "period in which an index is 100, or from which average growth counts")},
    {"--kind", "K", QT_TRANSLATE_NOOP("cli", "kind of chart; the command figures lists all")},
    {"--top", "N", QT_TRANSLATE_NOOP("cli", "at most N marks or series")},
    {"--sort", "COLUMN[:desc]", QT_TRANSLATE_NOOP("cli", "column to sort by")},
    {"--as-of", "REV", QT_TRANSLATE_NOOP("cli", "the data as they were at a revision")},
    {"--beside", "REV", QT_TRANSLATE_NOOP("cli", "series over time with what another revision says, dashed in charts")},
    {"--theme", "light|dark", QT_TRANSLATE_NOOP("cli", "colours of an image; light by default")},
    {"--size", "WxH",
     QT_TRANSLATE_NOOP("cli", "size of an image in pixels, 100x100 to 8000x8000; by default 1200 wide and 750 high, "
                              "lower or higher as what is shown takes it")},
    {"--scale", "N", QT_TRANSLATE_NOOP("cli", "1 to 4: sharper PNG of the same layout")},
    {"--columns", "shown|full",
     QT_TRANSLATE_NOOP("cli",
                       "of a CSV file: what is shown, by default, or the published rows behind it with all their "
                       "fields, which an import reads back")},
    {"--encoding", "utf-8|gb18030", QT_TRANSLATE_NOOP("cli", "of a CSV file; utf-8 by default")},
    guardOption,
};

constexpr Option generateOptions[] = {
    {"--rows", "N", QT_TRANSLATE_NOOP("cli", "rows of the panel, 1 to 100000000")},
    {"--seed", "S", QT_TRANSLATE_NOOP("cli", "another seed, other rows; 1 by default")},
    {"--order", "enterprise|year",
     QT_TRANSLATE_NOOP("cli", "how the rows stand in the file; by enterprise by default")},
    {"-o", "DIR", QT_TRANSLATE_NOOP("cli", "folder to write the package to; new or empty")},
};

constexpr Option rowsOptions[] = {
    {"-o", "FILE", QT_TRANSLATE_NOOP("cli", "file to write, ending in .sqlite or .csv; - is standard output, as CSV")},
    guardOption,
};

constexpr Option common[] = {
    {"--store", "URL",
     QT_TRANSLATE_NOOP("cli", "where the data are kept: sqlite:PATH; by default the user's own store")},
    {"--dataset", "NAME", QT_TRANSLATE_NOOP("cli", "dataset of the store; by default the current one")},
    {"--lang", "zh|en", QT_TRANSLATE_NOOP("cli", "language of words; by default that of the system")},
    {"--help", nullptr, QT_TRANSLATE_NOOP("cli", "this help, or that on a command")},
    {"--version", nullptr, QT_TRANSLATE_NOOP("cli", "the version of the program")},
};

constexpr int any = std::numeric_limits<int>::max();

constexpr Command all[] = {
    {"", "[PATH]", QT_TRANSLATE_NOOP("cli", "opens the window; a package at PATH is offered for import"), {}, 0, 1},
    {"validate", "PATH…", QT_TRANSLATE_NOOP("cli", "checks data packages and tables and reports every problem"),
     reportOptions, 1, any},
    {"import", "PATH…", QT_TRANSLATE_NOOP("cli", "takes data packages, or tables as updates, in as new revisions"),
     importOptions, 1, any},
    {"figures", "",
     QT_TRANSLATE_NOOP("cli", "lists pages, figures, kinds of chart, transforms, dimensions, measures and datasets"),
     reportOptions, 0, 0},
    {"export", "FIGURE|PAGE|VIEW",
     QT_TRANSLATE_NOOP("cli", "writes a figure, a page or a saved view as image, table or JSON"), exportOptions, 1, 1,
     QT_TRANSLATE_NOOP("cli",
                       "A name may say what it is of: page:enterprises is the page where “enterprises” alone is a "
                       "figure; figure:NAME and view:NAME likewise. The command “figures” lists all names.")},
    {"revisions", "", QT_TRANSLATE_NOOP("cli", "lists the revisions of a dataset, newest first"), reportOptions, 0, 0},
    {"diff", "REV REV", QT_TRANSLATE_NOOP("cli", "prints what changed from one revision to another"), diffOptions, 2,
     2},
    {"rows", "PANEL", QT_TRANSLATE_NOOP("cli", "writes an enterprise panel as ordinary rows for other tools"),
     rowsOptions, 1, 1},
    {"use", "REV", QT_TRANSLATE_NOOP("cli", "makes a revision the current one"), {}, 1, 1},
    {"generate-panel", "", QT_TRANSLATE_NOOP("cli", "writes a package with a made-up enterprise panel, for tests"),
     generateOptions, 0, 0},
};

} // namespace

std::span<const Command> commands() { return all; }

const Command *command(const QString &name)
{
    for (const Command &candidate : all) {
        if (name == QLatin1String(candidate.name))
            return &candidate;
    }
    return nullptr;
}

std::span<const Option> commonOptions() { return common; }

const Option *optionOf(const Command &command, const QString &name)
{
    const QString known = name == u"--output" ? u"-o"_qs : name == u"-h" ? u"--help"_qs : name;
    for (const std::span<const Option> options : {command.options, commonOptions()}) {
        for (const Option &option : options) {
            if (known == QLatin1String(option.name))
                return &option;
        }
    }
    return nullptr;
}

QString translated(const char *text) { return QCoreApplication::translate("cli", text); }

} // namespace app
