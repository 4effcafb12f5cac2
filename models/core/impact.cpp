#include "models/core/impact.h"

#include "models/core/additivity.h"
#include "models/core/chosenview.h"
#include "models/core/figurebuild.h"
#include "models/core/markaspects.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace core {

namespace {

/// Events, targets and the like are numbered by their rows: the same one may have another number in another state.
bool isNumberedByRow(FigureSubject subject)
{
    return subject == FigureSubject::Milestones || subject == FigureSubject::Targets ||
           subject == FigureSubject::Register;
}

/// By what a mark is found again in the other state.
std::string identity(const Keys &keys, bool withItem)
{
    constexpr char between = '\x1f';
    std::string text;
    for (const std::string &part :
         {keys.indicator.text(), keys.region.text(), keys.sector.text(), keys.organisation.text(), keys.source.text()})
        text += part + between;
    if (keys.period)
        text += keys.period->text();
    text += between;
    return withItem ? text + keys.item : text;
}

Keys seriesOf(const Mark &mark, FigureSubject subject)
{
    Keys series = mark.keys;
    series.period.reset();
    if (isNumberedByRow(subject))
        series.item.clear();
    return series;
}

/// What a mark is computed from says the same by the same sources; other numbers behind the same result change nothing.
bool isSameInput(const Input &one, const Input &other, bool withItem)
{
    Keys keys = other.keys;
    if (!withItem)
        keys.item = one.keys.item;
    return one.role == other.role && one.keys == keys && one.unit == other.unit && one.source == other.source;
}

/// What is said of the level behind a place among peers is not said of the place.
bool isOfLevel(MarkAspect aspect)
{
    return aspect == MarkAspect::Growth || aspect == MarkAspect::Claims || aspect == MarkAspect::Comparison;
}

/// Whether a reader sees the same. A mark that a line joins to a new neighbour is itself what it was, and so is a
/// growth or a rank whose level is another one.
bool isSame(const Mark &one, const Mark &other, bool withItem)
{
    if (one == other)
        return true;
    auto aspects = differingAspects(one, other);
    if (one.computed && one.measurement.kind == Kind::Rank)
        std::erase_if(aspects, isOfLevel);
    const bool areInputs = aspects == std::vector{MarkAspect::Inputs} && one.computed == other.computed;
    return aspects.empty() ||
           (areInputs && std::ranges::equal(one.inputs, other.inputs, [&](const Input &a, const Input &b) {
                return isSameInput(a, b, withItem);
            }));
}

/// Later less earlier; nothing of it is left where two ways to compute one number differ in its last digits.
double differenceOf(double before, double after)
{
    constexpr double lastDigits = 1e-13;
    const double difference = after - before;
    return std::abs(difference) <= lastDigits * std::max(std::abs(before), std::abs(after)) ? 0 : difference;
}

ChangedMark changed(const Mark *before, const Mark *after)
{
    ChangedMark mark{after ? after->keys : before->keys, {}, {}, {}, {}};
    if (before)
        mark.before = *before;
    if (after)
        mark.after = *after;
    const bool hasNumbers = before && after && before->value && after->value;
    if (!hasNumbers || before->measurement.unit != after->measurement.unit)
        return mark;
    if (*before->value != *after->value && !(before->interval.isBounded() && after->interval.isBounded()))
        return mark; // of bounds the difference is not known
    mark.change = differenceOf(*before->value, *after->value);
    if (isAmount(after->measurement) && *before->value > 0)
        mark.percent = *mark.change / *before->value * 100;
    mark.withinRounding = *mark.change != 0 && before->interval.low <= after->interval.high &&
                          after->interval.low <= before->interval.high;
    return mark;
}

/// Pairs the marks of two figures: of those with the same keys equal ones first, then those printed alike, then the
/// rest in their order.
class Pairing
{
public:
    Pairing(const std::vector<Mark> &before, const std::vector<Mark> &after, bool withItem)
        : m_before(before)
        , m_withItem(withItem)
    {
        for (std::size_t i = 0; i < before.size(); ++i)
            m_open[identity(before[i].keys, withItem)].push_back(i);
        m_partner.resize(after.size());
        for (const Likeness likeness : {Likeness::Equal, Likeness::Printed, Likeness::Keys}) {
            for (std::size_t i = 0; i < after.size(); ++i) {
                if (m_partner[i])
                    continue;
                m_partner[i] = take(after[i], likeness);
                if (likeness == Likeness::Keys || (m_partner[i] && likeness == Likeness::Printed))
                    m_differs.push_back(i);
            }
        }
        std::ranges::sort(m_differs);
    }

    /// Marks of the later figure that are new or not what they were.
    const std::vector<std::size_t> &differing() const { return m_differs; }
    const Mark *partner(std::size_t after) const { return m_partner[after] ? &m_before[*m_partner[after]] : nullptr; }
    /// Marks of the earlier figure without one in the later.
    std::vector<std::size_t> gone() const
    {
        std::vector<std::size_t> marks;
        for (const auto &[key, open] : m_open)
            marks.insert(marks.end(), open.begin(), open.end());
        std::ranges::sort(marks);
        return marks;
    }

private:
    enum class Likeness { Equal, Printed, Keys };

    bool isLike(const Mark &one, const Mark &other, Likeness likeness) const
    {
        return likeness == Likeness::Keys || (likeness == Likeness::Printed && one.literal == other.literal) ||
               isSame(one, other, m_withItem);
    }

    std::optional<std::size_t> take(const Mark &mark, Likeness likeness)
    {
        const auto found = m_open.find(identity(mark.keys, m_withItem));
        if (found == m_open.end())
            return std::nullopt;
        auto &open = found->second;
        const auto at = std::ranges::find_if(open, [&](std::size_t i) { return isLike(m_before[i], mark, likeness); });
        if (at == open.end())
            return std::nullopt;
        const std::size_t taken = *at;
        open.erase(at);
        return taken;
    }

    const std::vector<Mark> &m_before;
    bool m_withItem;
    std::unordered_map<std::string, std::vector<std::size_t>> m_open;
    std::vector<std::optional<std::size_t>> m_partner;
    std::vector<std::size_t> m_differs;
};

/// Whether several marks have keys that only tell their rows apart.
bool isShared(const std::vector<Mark> &marks, const Keys &keys)
{
    const std::string wanted = identity(keys, false);
    return std::ranges::count_if(marks, [&](const Mark &mark) { return identity(mark.keys, false) == wanted; }) > 1;
}

/// Series of one figure that have a number there and none in the other, not even a withheld one.
std::vector<Keys> seriesOnlyIn(const Figure &figure, const Figure &other)
{
    std::unordered_set<std::string> known;
    for (const Mark &mark : other.marks) {
        if (mark.value || mark.empty == EmptyReason::Withheld)
            known.insert(identity(seriesOf(mark, other.spec.subject), true));
    }
    std::vector<Keys> series;
    for (const Mark &mark : figure.marks) {
        const Keys keys = seriesOf(mark, figure.spec.subject);
        if (mark.value && mark.keys.period && known.insert(identity(keys, true)).second)
            series.push_back(keys);
    }
    return series;
}

/// By what one change outweighs another: another status of a target, then a number that comes or goes, then another
/// number, then all that leaves the number.
std::tuple<int, double, double> weight(const ChangedMark &mark)
{
    const bool isOther = mark.change && *mark.change != 0;
    const bool comesOrGoes = (mark.before && mark.before->value) != (mark.after && mark.after->value);
    const bool isDecidedOtherwise = mark.before && mark.after && mark.changesTarget();
    return {isDecidedOtherwise ? 3
            : comesOrGoes      ? 2
            : isOther          ? 1
                               : 0,
            mark.percent ? std::abs(*mark.percent) : -1, mark.change ? std::abs(*mark.change) : -1};
}

Result<Figure> figureOn(const Dataset &dataset, const SavedView &view, const FigureSpec &spec,
                        const std::stop_token &stop)
{
    if (const auto filter = filterOf(view, dataset)) {
        auto figure = build(dataset, *filter, spec, stop);
        if (figure || figure.error().code == ErrorCode::Cancelled)
            return figure;
    }
    Figure none;
    none.spec = spec;
    return none;
}

/// None where not one mark has anything to say: nothing compares with nothing.
std::optional<Comparability> comparabilityOf(const Figure &figure)
{
    const bool isBlank = std::ranges::all_of(figure.marks, [](const Mark &mark) { return mark.empty.has_value(); });
    return isBlank ? std::nullopt : std::optional(figure.comparability.verdict);
}

/// None when neither is of a panel.
std::optional<Notice> guardOf(const Figure &before, const Figure &after)
{
    if (before.panel.empty() && after.panel.empty())
        return std::nullopt;
    const auto isGuarded = [](const Figure &one) {
        return std::ranges::find(one.notices, Notice::Guarded) != one.notices.end();
    };
    return isGuarded(before) || isGuarded(after) ? Notice::Guarded : Notice::Unguarded;
}

/// Nothing that a reader would ask about: what the last load changed is another thing in each revision.
bool isOfContent(const FigureSpec &spec) { return spec.subject != FigureSubject::Load; }

Result<std::vector<ChangedMark>> movedTargets(const Dataset &before, const Dataset &after, const std::stop_token &stop)
{
    FigureSpec spec;
    spec.subject = FigureSubject::Targets;
    const auto was = figureOn(before, {}, spec, stop);
    if (!was)
        return was.error();
    const auto is = figureOn(after, {}, spec, stop);
    if (!is)
        return is.error();
    std::vector<ChangedMark> moved = compare(*was, *is).marks;
    std::erase_if(moved, [](const ChangedMark &mark) { return !mark.changesTarget(); });
    return moved;
}

} // namespace

bool ChangedMark::changesTarget() const
{
    return (before ? before->target : std::nullopt) != (after ? after->target : std::nullopt);
}

const ChangedMark &FigureImpact::largest() const { return *std::ranges::max_element(marks, {}, weight); }

std::size_t ViewImpact::changed() const
{
    return std::accumulate(figures.begin(), figures.end(), std::size_t{0},
                           [](std::size_t sum, const FigureImpact &one) { return sum + one.marks.size(); });
}

const FigureImpact &ViewImpact::largest() const
{
    return *std::ranges::max_element(figures, {}, [](const FigureImpact &one) { return weight(one.largest()); });
}

FigureImpact compare(const Figure &before, const Figure &after)
{
    FigureImpact impact;
    impact.spec = after.marks.empty() ? before.spec : after.spec;
    impact.isOfPanel = !before.panel.empty() || !after.panel.empty();
    const Pairing pairs(before.marks, after.marks, !isNumberedByRow(after.spec.subject));
    for (const std::size_t at : pairs.differing())
        impact.marks.push_back(changed(pairs.partner(at), &after.marks[at]));
    const auto gone = pairs.gone();
    for (const std::size_t at : gone)
        impact.marks.push_back(changed(&before.marks[at], nullptr));
    if (after.spec.subject == FigureSubject::Targets) { // the number of a row names nothing that lasts
        for (ChangedMark &mark : impact.marks) {
            if (!isShared(before.marks, mark.keys) && !isShared(after.marks, mark.keys))
                mark.keys.item.clear();
        }
    }
    impact.of = after.marks.size() + gone.size();
    impact.lostSeries = seriesOnlyIn(before, after);
    impact.newSeries = seriesOnlyIn(after, before);
    impact.before = comparabilityOf(before);
    impact.after = comparabilityOf(after);
    return impact;
}

Result<Impact> impact(const Dataset &before, const Dataset &after, const std::vector<SavedView> &views,
                      const std::stop_token &stop)
{
    Impact impact;
    impact.of = views.size();
    for (const SavedView &saved : views) {
        const SavedView view = chosen(saved, *before.indicators);
        ViewImpact changes{view.name, {}, 0};
        for (const FigureSpec &spec : view.figures) {
            if (!isOfContent(spec))
                continue;
            const auto was = figureOn(before, view, spec, stop);
            if (!was)
                return was.error();
            const auto is = figureOn(after, view, spec, stop);
            if (!is)
                return is.error();
            if (const auto guard = guardOf(*was, *is))
                impact.guard = guard;
            auto figure = compare(*was, *is);
            changes.of += figure.of;
            if (!figure.marks.empty())
                changes.figures.push_back(std::move(figure));
        }
        if (!changes.figures.empty())
            impact.views.push_back(std::move(changes));
    }
    auto targets = movedTargets(before, after, stop);
    if (!targets)
        return targets.error();
    impact.targets = std::move(targets).value();
    return impact;
}

} // namespace core
