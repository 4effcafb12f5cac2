#include "models/workspace/panelquery.h"

#include "models/core/panel/distinct.h"

namespace workspace {

using core::OrderedRows;
using core::Result;

namespace {

Result<OrderedRows> rowsOf(const PanelQuery::Question &question, std::shared_ptr<const core::RowMask> mask,
                           const std::stop_token &stop)
{
    if (!mask) {
        Result<core::RowMask> found = maskOf(question, stop);
        if (!found)
            return found.error();
        mask = std::make_shared<const core::RowMask>(std::move(*found));
    }
    return OrderedRows(question.panel, std::move(mask), question.order, question.ranks);
}

std::optional<std::size_t> placeOf(const OrderedRows &rows, const core::Keys &keys)
{
    const auto year = keys.period ? std::optional(keys.period->year()) : std::nullopt;
    const auto row = core::rowOf(rows.panel(), *rows.mask(), keys.organisation.text(), year);
    return row ? rows.placeOf(*row) : std::nullopt;
}

/// None after a stop.
std::optional<std::size_t> enterprisesOf(const OrderedRows &rows, const core::PanelFilter &filter,
                                         const std::stop_token &stop)
{
    const auto counts = core::distinctEnterprises(rows.panel(), filter, *rows.mask(), {{}, false}, stop);
    if (!counts)
        return std::nullopt;
    return counts->empty() ? 0 : counts->front().enterprises;
}

} // namespace

Result<core::RowMask> maskOf(const PanelQuery::Question &question, const std::stop_token &stop)
{
    core::PanelFilter filter = question.filter;
    const bool both = !filter.text.empty() && !question.name.empty();
    if (!both && filter.text.empty())
        filter.text = question.name;
    Result<core::RowMask> held = core::maskOf(question.panel, filter, stop);
    if (!held || !both)
        return held;
    core::PanelFilter named = core::everything(*question.panel.head);
    named.text = question.name;
    const Result<core::RowMask> byName = core::maskOf(question.panel, named, stop);
    if (!byName)
        return byName.error();
    std::vector<std::uint64_t> words = held->words();
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] &= byName->words()[i];
    return core::RowMask(std::move(words), held->size());
}

PanelQuery::PanelQuery(QObject *parent)
    : QObject(parent)
{}

PanelQuery::~PanelQuery() = default;

void PanelQuery::ask(Question question)
{
    m_sorting.cancel();
    m_counting.cancel();
    m_locating.cancel();
    const bool sameRows =
        question.panel.rows == m_asked.panel.rows && question.filter == m_asked.filter && question.name == m_asked.name;
    if (!sameRows)
        m_mask = nullptr;
    m_asked = std::move(question);
    m_finding.start([asked = m_asked, mask = m_mask](const std::stop_token &stop) { return rowsOf(asked, mask, stop); },
                    [this](const Result<OrderedRows> &rows) {
                        if (rows)
                            take(*rows);
                    });
}

void PanelQuery::take(const OrderedRows &rows)
{
    m_mask = rows.mask();
    m_looking.cancel(); // of the rows before
    if (!rows.isComplete()) {
        m_sorting.start([rows](const std::stop_token &stop) { return rows.completed(stop); },
                        [this](const Result<OrderedRows> &complete) {
                            if (complete)
                                Q_EMIT sorted(*complete);
                        });
    }
    m_counting.start(
        [rows, filter = m_asked.filter](const std::stop_token &stop) { return enterprisesOf(rows, filter, stop); },
        [this](const std::optional<std::size_t> &enterprises) {
            if (enterprises)
                Q_EMIT counted(static_cast<qulonglong>(*enterprises));
        });
    Q_EMIT found(rows);
}

void PanelQuery::cancel()
{
    m_finding.cancel();
    m_sorting.cancel();
    m_counting.cancel();
    m_looking.cancel();
    m_locating.cancel();
    m_guarding.cancel();
}

void PanelQuery::look(const OrderedRows &rows, int first, int count)
{
    const auto page = [rows, first, count](const std::stop_token &stop) {
        return rows.page(static_cast<std::size_t>(first), static_cast<std::size_t>(count), stop);
    };
    m_looking.start(page, [this, first](const std::vector<std::uint32_t> &found) { Q_EMIT looked(first, found); });
}

void PanelQuery::locate(const OrderedRows &rows, const core::Keys &keys)
{
    m_locating.start([rows, keys](const std::stop_token &) { return placeOf(rows, keys); },
                     [this](const std::optional<std::size_t> &place) {
                         if (place)
                             Q_EMIT located(static_cast<qulonglong>(*place));
                     });
}

void PanelQuery::guard(const core::Panel &panel, const std::shared_ptr<const core::IndicatorSet> &set)
{
    m_guarding.start(
        [panel, set](const std::stop_token &) {
            return std::make_shared<const core::RowGuard>(core::RowGuard::of(panel, set.get()));
        },
        [this](const std::shared_ptr<const core::RowGuard> &guard) { Q_EMIT guarded(guard); });
}

} // namespace workspace
