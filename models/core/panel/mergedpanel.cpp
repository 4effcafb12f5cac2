#include "models/core/panel/mergedpanel.h"

#include "models/core/panel/numberstorage.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr std::size_t nothing = ~std::size_t{0};

/// Rows [begin, end) that one of the two panels gives.
struct Run
{
    bool isUpdate;
    std::size_t begin, end;
    std::size_t replaced; ///< first of as many rows of the base that they stand in place of
};

/// Where the rows of the merged panel come from, in its order.
class Sequence
{
public:
    Sequence(const Panel &base, const Panel &update, const std::vector<bool> &removed)
        : m_base(base.rows->entity)
        , m_update(update.rows->entity)
        , m_removed(removed)
    {
        for (const PanelHead *head : {base.head.get(), update.head.get()}) {
            for (const YearBlock &block : head->blocks)
                m_blocks.push_back({block.year, 0, 0});
        }
        std::ranges::sort(m_blocks, {}, &YearBlock::year);
        const auto twice = std::ranges::unique(m_blocks, {}, &YearBlock::year);
        m_blocks.erase(twice.begin(), twice.end());
        for (YearBlock &block : m_blocks) {
            block.begin = m_rows;
            addYear(base.head->block(block.year), update.head->block(block.year));
            block.end = m_rows;
        }
        std::erase_if(m_blocks, [](const YearBlock &block) { return block.size() == 0; });
    }

    const std::vector<Run> &runs() const { return m_runs; }
    const std::vector<YearBlock> &blocks() const { return m_blocks; }
    std::size_t rows() const { return m_rows; }

private:
    /// In both the numbers of the enterprises ascend.
    void addYear(YearBlock base, YearBlock update)
    {
        while (base.begin < base.end && update.begin < update.end) {
            const std::uint32_t kept = m_base[base.begin];
            const std::uint32_t given = m_update[update.begin];
            if (kept < given)
                add(false, base.begin, base.begin + 1);
            else
                addGiven(update.begin, update.begin + 1, kept == given ? base.begin : nothing);
            base.begin += kept <= given ? 1 : 0;
            update.begin += given <= kept ? 1 : 0;
        }
        add(false, base.begin, base.end);
        addGiven(update.begin, update.end);
    }
    /// Those that take a row away are none themselves.
    void addGiven(std::size_t begin, std::size_t end, std::size_t replaced = nothing)
    {
        if (m_removed.empty()) {
            add(true, begin, end, replaced);
            return;
        }
        for (std::size_t row = begin; row < end; ++row) {
            if (!m_removed[row])
                add(true, row, row + 1, replaced == nothing ? nothing : replaced + (row - begin));
        }
    }
    void add(bool isUpdate, std::size_t begin, std::size_t end, std::size_t replaced = nothing)
    {
        if (begin == end)
            return;
        m_rows += end - begin;
        if (!m_runs.empty() && goesOn(m_runs.back(), {isUpdate, begin, end, replaced}))
            m_runs.back().end = end;
        else
            m_runs.push_back({isUpdate, begin, end, replaced});
    }
    static bool goesOn(const Run &run, const Run &next)
    {
        const std::size_t replaced = run.replaced == nothing ? nothing : run.replaced + (run.end - run.begin);
        return run.isUpdate == next.isUpdate && run.end == next.begin && replaced == next.replaced;
    }

    const std::vector<std::uint32_t> &m_base;
    const std::vector<std::uint32_t> &m_update;
    const std::vector<bool> &m_removed;
    std::vector<YearBlock> m_blocks;
    std::vector<Run> m_runs;
    std::size_t m_rows = 0;
};

/// The merged column of one of each panel, in the order of the sequence; what a panel lacks stays as it is in `out`.
/// What is blank in a row of the update stays what it was in the row that it stands in place of.
template <class Out, class Kept, class Given, class IsBlank, class Convert>
void mergeInto(std::vector<Out> &out, const Sequence &sequence, std::span<const Kept> kept,
               std::span<const Given> given, IsBlank &&isBlank, Convert &&convert)
{
    Out *to = out.data();
    for (const Run &run : sequence.runs()) {
        const std::size_t size = run.end - run.begin;
        const auto rowsOf = [&](auto column, std::size_t begin) { return column.subspan(begin, size); };
        if (run.isUpdate && !given.empty() && !kept.empty() && run.replaced != nothing) {
            std::ranges::transform(
                rowsOf(given, run.begin), rowsOf(kept, run.replaced), to,
                [&](Given one, Kept before) { return isBlank(one) ? convert(before, false) : convert(one, true); });
        } else if (run.isUpdate && !given.empty()) {
            std::ranges::transform(rowsOf(given, run.begin), to, [&](Given one) { return convert(one, true); });
        } else if (!run.isUpdate && !kept.empty()) {
            std::ranges::transform(rowsOf(kept, run.begin), to, [&](Kept one) { return convert(one, false); });
        }
        to += size;
    }
}

/// The codes of one column, of which one may be that of a blank text; of a panel without the column all are 0.
CodeColumn mergedCodes(const Sequence &sequence, const CodeColumn &base, const CodeColumn &update, std::size_t values,
                       std::optional<std::size_t> blank)
{
    CodeColumn merged = CodeColumn::ofSize(sequence.rows(), values);
    std::visit(
        [&](auto &out) {
            using Out = typename std::decay_t<decltype(out)>::value_type;
            base.visit([&](auto kept) {
                update.visit([&](auto given) {
                    mergeInto(
                        out, sequence, kept, given, [blank](auto code) { return blank == std::size_t{code}; },
                        [](auto code, bool) { return static_cast<Out>(code); });
                });
            });
        },
        merged.codes);
    return merged;
}

std::optional<std::size_t> blankOf(const std::vector<std::string> &values)
{
    const auto blank = std::ranges::find(values, std::string());
    return blank == values.end() ? std::nullopt : std::optional(static_cast<std::size_t>(blank - values.begin()));
}

std::uint64_t largestOf(const MeasureColumn &column)
{
    return column.visit([](auto numbers) {
        std::uint64_t largest = 0;
        if constexpr (!std::is_floating_point_v<typename decltype(numbers)::value_type>) {
            for (const std::int64_t number : numbers) {
                const bool isHere = number != missingNumber<typename decltype(numbers)::value_type>;
                largest = std::max(largest, static_cast<std::uint64_t>(!isHere ? 0 : number < 0 ? -number : number));
            }
        }
        return largest;
    });
}

/// Never a narrower one than the base has: its other years may need it.
MeasureColumn::Storage storageFor(const MeasureColumn &base, const MeasureColumn &update, int decimals,
                                  std::size_t rows)
{
    std::uint64_t largest = 0;
    std::uint64_t sumOfAll = 0;
    for (const MeasureColumn *column : {&base, &update}) {
        largest = std::max(largest, scaledMagnitude(largestOf(*column), decimals - column->decimals));
        sumOfAll = std::min(tooLargeSum, sumOfAll + scaledMagnitude(magnitudeOf(*column), decimals - column->decimals));
    }
    MeasureColumn::Storage storage = narrowestStorage(largest, sumOfAll, rows);
    if (storage.index() >= base.numbers.index())
        return storage;
    return std::visit([rows](const auto &all) { return MeasureColumn::Storage(std::decay_t<decltype(all)>(rows)); },
                      base.numbers);
}

bool isMissingIn(const MeasureColumn &column, std::size_t row)
{
    return column.visit([row](auto all) { return isMissing(all[row]); });
}

/// The decimals that a number of a column, which has no doubles, was printed with; 0 when it is missing.
std::uint8_t printedIn(const MeasureColumn &column, std::size_t row)
{
    if (!column.printed.empty())
        return column.printed[row];
    return static_cast<std::uint8_t>(isMissingIn(column, row) ? 0 : column.decimals);
}

bool areEqual(const MeasureColumn &one, std::size_t row, const MeasureColumn &other, std::size_t otherRow)
{
    const int decimals = std::max(one.decimals, other.decimals);
    const auto numberOf = [decimals](const MeasureColumn &column, std::size_t at) {
        return column.visit([&](auto all) {
            return brought<std::int64_t>(all[at], column.decimals,
                                         powersOfTen[static_cast<std::size_t>(decimals - column.decimals)]);
        });
    };
    return numberOf(one, row) == numberOf(other, otherRow);
}

/// Empty where each number was printed with all decimals.
std::vector<std::uint8_t> mergedPrinted(const Sequence &sequence, const MeasureColumn &base,
                                        const MeasureColumn &update, const MeasureColumn &merged, EqualNumbers equal)
{
    std::vector<std::uint8_t> printed;
    printed.reserve(sequence.rows());
    for (const Run &run : sequence.runs()) {
        const MeasureColumn &from = run.isUpdate ? update : base;
        for (std::size_t row = run.begin; row < run.end; ++row) {
            const std::size_t before = run.replaced == nothing ? nothing : run.replaced + (row - run.begin);
            const bool isKept =
                before != nothing &&
                (isMissingIn(update, row) || (equal == EqualNumbers::AsBefore && areEqual(base, before, update, row)));
            printed.push_back(isKept ? printedIn(base, before) : printedIn(from, row));
        }
    }
    bool areAll = true;
    merged.visit([&](auto numbers) {
        for (std::size_t row = 0; row < numbers.size(); ++row)
            areAll = areAll && (isMissing(numbers[row]) || printed[row] == merged.decimals);
    });
    return areAll ? std::vector<std::uint8_t>() : printed;
}

MeasureColumn mergedNumbers(const Sequence &sequence, const MeasureColumn &base, const MeasureColumn &update,
                            EqualNumbers equal)
{
    MeasureColumn merged;
    merged.decimals = std::max(base.decimals, update.decimals);
    merged.numbers = storageFor(base, update, merged.decimals, sequence.rows());
    std::visit(
        [&](auto &out) {
            using Out = typename std::decay_t<decltype(out)>::value_type;
            const auto factorOf = [&](const MeasureColumn &from) {
                return powersOfTen[static_cast<std::size_t>(merged.decimals - from.decimals)];
            };
            const std::int64_t ofBase = factorOf(base);
            const std::int64_t ofUpdate = factorOf(update);
            base.visit([&](auto kept) {
                update.visit([&](auto given) {
                    mergeInto(
                        out, sequence, kept, given, [](auto number) { return isMissing(number); },
                        [&](auto number, bool isUpdate) {
                            return isUpdate ? brought<Out>(number, update.decimals, ofUpdate)
                                            : brought<Out>(number, base.decimals, ofBase);
                        });
                });
            });
        },
        merged.numbers);
    const bool isEven = base.printed.empty() && update.printed.empty() && base.decimals == update.decimals;
    if (std::holds_alternative<std::vector<double>>(merged.numbers))
        merged.decimals = 0;
    else if (!isEven)
        merged.printed = mergedPrinted(sequence, base, update, merged, equal);
    return merged;
}

std::vector<std::uint32_t> mergedEntities(const Sequence &sequence, const PanelRows &base, const PanelRows &update)
{
    std::vector<std::uint32_t> entities;
    entities.reserve(sequence.rows());
    for (const Run &run : sequence.runs()) {
        const auto from = (run.isUpdate ? update : base).entity.begin();
        entities.insert(entities.end(), from + static_cast<std::ptrdiff_t>(run.begin),
                        from + static_cast<std::ptrdiff_t>(run.end));
    }
    return entities;
}

} // namespace

Panel merged(const Panel &base, const Panel &update, std::stop_token stop, EqualNumbers equal,
             const std::vector<bool> &removed)
{
    const Sequence sequence(base, update, removed);
    auto head = std::make_shared<PanelHead>(*base.head);
    auto rows = std::make_shared<PanelRows>();
    head->blocks = sequence.blocks();
    head->entities = update.head->entities;
    rows->ids = update.rows->ids;
    rows->names = update.rows->names;
    rows->laterNames = update.rows->laterNames;
    rows->dimensions.resize(head->dimensions.size());
    rows->measures.resize(head->measures.size());
    const std::size_t dimensions = head->dimensions.size();
    const bool done = inParallel(1 + dimensions + head->measures.size(), stop, [&](std::size_t part) {
        if (part == 0) {
            rows->entity = mergedEntities(sequence, *base.rows, *update.rows);
            if (rows->laterNames.size() != 0)
                rows->laterName = mergedCodes(sequence, base.rows->laterName, update.rows->laterName,
                                              rows->laterNames.size() + 1, {});
        } else if (part <= dimensions) {
            PanelDimension &dimension = head->dimensions[part - 1];
            const std::size_t at = *update.head->dimension(dimension.field.name);
            dimension.values = update.head->dimensions[at].values;
            rows->dimensions[part - 1] =
                mergedCodes(sequence, base.rows->dimensions[part - 1], update.rows->dimensions[at],
                            dimension.values.size(), blankOf(dimension.values));
        } else {
            const std::size_t i = part - 1 - dimensions;
            PanelMeasure &measure = head->measures[i];
            rows->measures[i] = mergedNumbers(sequence, base.rows->measures[i],
                                              update.rows->measures[*update.head->measure(measure.field.name)], equal);
            measure.decimals = rows->measures[i].decimals;
            measure.printed = rows->measures[i].printedDecimals();
        }
    });
    return done ? Panel{std::move(head), nullptr, std::move(rows)} : Panel();
}

} // namespace core
