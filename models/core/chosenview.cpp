#include "models/core/chosenview.h"

#include "models/core/fitfilter.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

void addOnce(std::vector<std::string> &texts, const std::string &text)
{
    if (std::ranges::find(texts, text) == texts.end())
        texts.push_back(text);
}

std::string textOf(const std::string &text) { return text; }
template <class Id> std::string textOf(const Id &id) { return id.text(); }

template <class Value>
void addMissing(const std::vector<Value> &wanted, const std::vector<Value> &known, std::vector<std::string> &missing)
{
    for (const Value &value : wanted) {
        if (std::ranges::find(known, value) == known.end())
            addOnce(missing, textOf(value));
    }
}

template <class Value> bool isAllGone(const std::vector<Value> &wanted, const std::vector<Value> &known)
{
    return !wanted.empty() && known.empty();
}

/// The base that all marks start from which name theirs.
std::optional<Period> commonBase(const Figure &figure)
{
    std::optional<Period> base;
    for (const Mark &mark : figure.marks) {
        const Attribute *named = mark.attribute("base_period");
        const auto period = Period::parse(named ? named->text.zh : std::string());
        if (base && period && *period != *base)
            return std::nullopt;
        if (period)
            base = *period;
    }
    return base;
}

} // namespace

SavedView chosen(SavedView view, const IndicatorSet &set)
{
    for (FigureSpec &spec : view.figures) {
        const auto isThere = [&](const IndicatorId &id) { return set.indicator(id) != nullptr; };
        if (spec.topic.empty() || std::ranges::none_of(spec.indicators, isThere))
            continue;
        std::erase_if(spec.indicators, [&](const IndicatorId &id) { return !isThere(id); });
        spec.topic.clear();
    }
    return view;
}

SavedView pinned(SavedView view, const Figure &figure)
{
    const bool isFirst = !view.figures.empty() && view.figures.front().indicators == figure.spec.indicators &&
                         view.figures.front().transform == figure.spec.transform;
    if (!isFirst || figure.spec.subject != FigureSubject::Series) // or still that of a moment ago
        return view;
    if (view.filter.regions.empty())
        view.filter.regions = figure.regions;
    const auto base = commonBase(figure);
    for (FigureSpec &spec : view.figures) { // they follow the first one
        if (!spec.base && spec.subject == FigureSubject::Series)
            spec.base = base;
    }
    return view;
}

std::optional<Filter> filterOf(const SavedView &view, const Dataset &dataset)
{
    const Filter &wanted = view.filter;
    Filter known = fitted(wanted, dataset);
    const bool isGone = isAllGone(wanted.regions, known.regions) || isAllGone(wanted.sectors, known.sectors) ||
                        isAllGone(wanted.topics, known.topics) ||
                        std::ranges::any_of(wanted.where, [&](const DimensionChoice &choice) {
                            return isAllGone(choice.values, known.chosen(choice.dimension));
                        });
    return isGone ? std::nullopt : std::optional(std::move(known));
}

std::vector<std::string> Lacking::all() const
{
    std::vector<std::string> both = indicators;
    std::ranges::copy(filter, std::back_inserter(both));
    return both;
}

Lacking lacking(const SavedView &view, const Dataset &dataset)
{
    Lacking lacking;
    for (const FigureSpec &spec : view.figures) {
        for (const IndicatorId &id : spec.indicators) {
            if (spec.topic.empty() && !dataset.indicators->indicator(id))
                addOnce(lacking.indicators, id.text());
        }
    }
    const Filter known = fitted(view.filter, dataset);
    addMissing(view.filter.regions, known.regions, lacking.filter);
    addMissing(view.filter.sectors, known.sectors, lacking.filter);
    addMissing(view.filter.topics, known.topics, lacking.filter);
    for (const DimensionChoice &choice : view.filter.where)
        addMissing(choice.values, known.chosen(choice.dimension), lacking.filter);
    return lacking;
}

} // namespace core
