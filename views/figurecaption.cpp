#include "views/figurecaption.h"

#include "models/core/axisvalue.h"
#include "models/core/figurebuild/beside.h"
#include "views/tables/celltext.h"
#include "views/text/dimensionwords.h"
#include "views/text/format.h"
#include "views/text/formulas.h"
#include "views/text/words.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace views {

namespace {

const QString separator = QStringLiteral(" · ");

QString listed(const QStringList &names, Language language)
{
    return names.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

/// “2020–2024” or the single period.
QString periodRange(const core::Figure &figure, Language language)
{
    std::vector<core::Period> periods = figure.periods;
    for (const core::Mark &mark : figure.marks) {
        if (figure.periods.empty() && mark.keys.period)
            periods.push_back(*mark.keys.period);
    }
    if (periods.empty())
        return {};
    const auto [first, last] = std::minmax_element(periods.begin(), periods.end());
    const std::string from = first->text(), to = last->text();
    if (from == to)
        return periodText(*last, language);
    return QString::fromStdString(from) + QStringLiteral("–") + QString::fromStdString(to);
}

/// The measures of a panel: “营业收入 × 从业人员（人）”, upwards first; the unit of the first one has a place of its
/// own.
QString measuresOf(const core::Figure &figure, const Names &names)
{
    QStringList parts;
    for (const core::FigureAxis &axis : figure.axes)
        parts << names(axis.title);
    return parts.join(QStringLiteral(" × "));
}

/// The years of the enterprise of a panel that was picked.
bool isOfOneEnterprise(const core::Figure &figure)
{
    return figure.spec.subject == core::FigureSubject::Organisations && !figure.panel.empty() &&
           !figure.spec.organisation.empty() && !figure.marks.empty();
}

bool isDensity(const core::Figure &figure)
{
    return std::ranges::find(figure.notices, core::Notice::Density) != figure.notices.end();
}

QString counted(std::size_t count) { return numberText(static_cast<double>(count), 0); }

/// “18 / 19”
QString shownOf(const core::Figure &figure)
{
    return QStringLiteral("%1 / %2").arg(counted(figure.shown), counted(figure.of));
}

/// “withheld: 3”, of marks whose number is not told.
QString withheldIn(const core::Figure &figure)
{
    const auto count = std::ranges::count_if(
        figure.marks, [](const core::Mark &mark) { return mark.empty == core::EmptyReason::Withheld; });
    return count > 0 ? FigureCaption::tr("withheld: %1").arg(counted(static_cast<std::size_t>(count))) : QString();
}

/// “地区生产总值：临平区”
QString ofWhom(const QString &what, const QString &whom, const Names &names)
{
    return what + (names.language() == Language::Chinese ? QStringLiteral("：") : QStringLiteral(": ")) + whom;
}

/// “7 contradictions · 19 gaps without a verdict · 706 tests made”
QString auditSummary(const core::Figure &figure)
{
    std::size_t made = 0;
    std::size_t contradictions = 0;
    std::size_t gaps = 0;
    for (const core::CheckCount &check : figure.checks) {
        made += check.made;
        contradictions += check.contradictions;
        gaps += check.gaps;
    }
    return QStringList{FigureCaption::tr("contradictions: %1").arg(contradictions),
                       FigureCaption::tr("gaps without a verdict: %1").arg(gaps),
                       FigureCaption::tr("tests made: %1").arg(made)}
        .join(separator);
}

/// Whether all marks share what the first one says.
template <class Get> bool isOfAll(const core::Figure &figure, Get get)
{
    return std::ranges::all_of(figure.marks,
                               [&](const core::Mark &mark) { return get(mark) == get(figure.marks.front()); });
}

/// “contradictions: 7 · compatible: 4”
QString conflictSummary(const core::Figure &figure)
{
    const auto contradicting = static_cast<std::size_t>(
        std::ranges::count_if(figure.marks, [](const core::Mark &mark) { return mark.hasConflict(); }));
    return FigureCaption::tr("contradictions: %1").arg(contradicting) + separator +
           FigureCaption::tr("compatible, one of them qualified: %1").arg(figure.marks.size() - contradicting);
}

QString methodText(const core::Figure &figure, const Names &names)
{
    const auto *method = figure.marks.back().attribute("method");
    return method ? attributeText(figure.marks.back(), *method, names) : QString();
}

/// The periods that computed numbers start from, the first and the last of them; none when they have no chosen base.
std::optional<std::pair<core::Period, core::Period>> basesOf(const core::Figure &figure)
{
    std::vector<core::Period> bases;
    for (const core::Mark &mark : figure.marks) {
        const core::Attribute *base = mark.value ? mark.attribute("base_period") : nullptr;
        if (const auto period = base ? core::Period::parse(base->text.zh) : core::Result<core::Period>(core::Error{}))
            bases.push_back(*period);
    }
    if (bases.empty())
        return std::nullopt;
    const auto [first, last] = std::ranges::minmax_element(bases);
    return std::pair(*first, *last);
}

/// “base 2021”, or that they differ.
QString basesText(const core::Figure &figure, const Names &names)
{
    const auto bases = basesOf(figure);
    if (!bases)
        return {};
    const QString first = periodText(bases->first, names.language());
    return bases->first == bases->second
               ? FigureCaption::tr("base %1").arg(first)
               : FigureCaption::tr("bases from %1 to %2").arg(first, periodText(bases->second, names.language()));
}

/// “地区生产总值（2022年=100）” of an index.
QString indexedOn(const core::Figure &figure, const QString &indicator, const Names &names)
{
    const bool index =
        figure.spec.transform == core::Transform::Index || figure.spec.transform == core::Transform::RealIndex;
    const auto bases = index ? basesOf(figure) : std::nullopt;
    if (!bases || bases->first != bases->second)
        return indicator;
    const bool chinese = names.language() == Language::Chinese;
    return indicator + (chinese ? QStringLiteral("（%1=100）") : QStringLiteral(" (%1 = 100)"))
                           .arg(periodText(bases->first, names.language()));
}

/// Whether some number is not what the other revision says; words are not compared.
bool differsBeside(const core::Figure &figure)
{
    return std::ranges::any_of(figure.marks, [](const core::Mark &mark) {
        const bool isNumber = mark.value && !core::isWord(mark.qualifier);
        return mark.beside ? mark.beside->value != mark.value : isNumber;
    });
}

} // namespace

QString FigureCaption::title(const core::Figure &figure, const Names &names)
{
    const bool one = figure.spec.subject == core::FigureSubject::Series && figure.spec.indicators.size() == 1;
    const QString own = views::title(QString::fromStdString(figure.spec.id));
    const bool divided = figure.spec.subject == core::FigureSubject::Decomposition ||
                         figure.spec.subject == core::FigureSubject::Structure;
    if (divided && figure.regions.size() == 1)
        return ofWhom(own, names(figure.regions.front()), names);
    const bool measured = figure.spec.subject == core::FigureSubject::Composition && !figure.marks.empty() &&
                          !figure.marks.front().keys.indicator.empty();
    if (measured)
        return ofWhom(names(figure.marks.front().keys.indicator), names(figure.regions.front()), names);
    if (!figure.panel.empty() && figure.spec.subject == core::FigureSubject::Composition)
        return figure.periods.size() > 1 ? tr("Composition by year") : tr("Composition of the enterprises");
    if (figure.spec.subject == core::FigureSubject::Totals && figure.axes.size() == 1)
        return ofWhom(names(figure.axes.front().title), tr("all enterprises"), names);
    if (isOfOneEnterprise(figure))
        return ofWhom(own, names.key(figure.marks.back().keys, QStringLiteral("organisation")), names);
    if (figure.spec.subject == core::FigureSubject::Milestones && !figure.spec.organisation.empty())
        return ofWhom(own, names(figure.spec.organisation), names);
    if (!one || (names.set() && names.set()->tables().indicators.empty()))
        return own;
    const QString indicator = indexedOn(figure, names(figure.spec.indicators.front()), names);
    QStringList regions;
    for (const core::RegionCode &code : figure.regions)
        regions << names(code);
    if (regions.isEmpty() || regions.size() > 5)
        return indicator;
    return ofWhom(indicator, listed(regions, names.language()), names);
}

QString FigureCaption::subtitle(const core::Figure &figure, const Names &names, const QString &note)
{
    QStringList parts;
    if (figure.spec.subject == core::FigureSubject::Series && figure.spec.transform != core::Transform::Level)
        parts << word(figure.spec.transform) << basesText(figure, names);
    if (const QString symbols = formula(figure.spec.transform);
        figure.spec.subject == core::FigureSubject::Series && !symbols.isEmpty())
        parts << symbols;
    if (isOfOneEnterprise(figure)) // names may repeat
        parts << QString::fromStdString(figure.spec.organisation.text());
    if (const QString measures = measuresOf(figure, names); !measures.isEmpty())
        parts << measures;
    if (!figure.measurement.unit.empty() && figure.spec.chart != core::ChartKind::Scatter &&
        isOfAll(figure, [](const core::Mark &mark) { return mark.measurement.unit; }))
        parts << unitText(figure.measurement.unit, names.language());
    if (figure.measurement.priceBasis != core::PriceBasis::Unstated &&
        isOfAll(figure, [](const core::Mark &mark) { return mark.measurement.priceBasis; }))
        parts << word(figure.measurement.priceBasis);
    if (!figure.beside.empty() && core::drawsBeside(figure.spec))
        parts << (differsBeside(figure) ? tr("dashed: revision %1") : tr("as in revision %1: nothing differs"))
                     .arg(QString::fromStdString(figure.beside));
    if (const QString range = periodRange(figure, names.language()); !range.isEmpty())
        parts << range;
    if (figure.spec.subject == core::FigureSubject::Audit)
        parts << auditSummary(figure);
    if (figure.spec.subject == core::FigureSubject::Conflicts && !figure.marks.empty())
        parts << conflictSummary(figure);
    if (figure.spec.subject == core::FigureSubject::Decomposition && !figure.marks.empty())
        parts << names(figure.marks.back().keys.indicator) << methodText(figure, names);
    if (figure.spec.subject == core::FigureSubject::FirmFlows && !figure.spec.groupBy.empty())
        parts << tr("moves between groups of: %1").arg(DimensionWords::named(figure.spec.groupBy, names));
    if (figure.spec.subject == core::FigureSubject::Concentration && !figure.marks.empty())
        parts << names(figure.marks.front().keys.indicator) // blank when it is a measure of the panel
              << tr("thresholds of the merger guidelines of 2010 and 2023");
    if (const bool classed = figure.spec.chart == core::ChartKind::Histogram || isDensity(figure); classed)
        parts << tr("enterprises: %1").arg(shownOf(figure));
    else if (figure.spec.chart == core::ChartKind::Progress && figure.shown == figure.of)
        parts << tr("targets: %1").arg(counted(figure.of)); // the drawing says how many of them it has room for
    else if (figure.of > 0 && figure.spec.subject != core::FigureSubject::FirmFlows) // its rows are no choice of many
        parts << shownOf(figure);
    parts << withheldIn(figure);
    if (!note.isEmpty())
        parts << note;
    parts.removeAll(QString());
    return parts.join(separator);
}

QString FigureCaption::sources(const core::Figure &figure, const Names &names)
{
    constexpr std::size_t most = 4;
    QStringList named;
    for (std::size_t i = 0; i < std::min(most, figure.sources.size()); ++i) {
        const QString source = names.source(figure.sources[i]);
        if (!named.contains(source))
            named << source;
    }
    if (named.isEmpty())
        return figure.panel.empty() ? QString() : tr("Source: %1").arg(QString::fromStdString(figure.panel));
    const QString text = listed(named, names.language());
    if (figure.sources.size() <= most)
        return tr("Source: %1").arg(text);
    return tr("Source: %1 and more, %2 in all").arg(text).arg(figure.sources.size());
}

namespace {

/// Which filters stand in the way of what is withheld, and what to do.
QString hindrances(const core::Figure &figure, const Names &names)
{
    QStringList filters;
    for (const std::string &filter : figure.hindrances)
        filters << (filter == "name" ? FigureCaption::tr("name") : DimensionWords::named(filter, names));
    return FigureCaption::tr("To have them, lift the filter by %1.").arg(filters.join(FigureCaption::tr(", ")));
}

} // namespace

QString FigureCaption::notices(const core::Figure &figure, const Names &names)
{
    QStringList parts;
    for (const core::Notice notice : figure.notices) {
        if (notice != core::Notice::NothingMatches)
            parts << word(notice);
        if (notice == core::Notice::WholeSectorsOnly)
            parts << hindrances(figure, names);
    }
    if (!figure.beside.empty() && !core::drawsBeside(figure.spec))
        parts << tr("Revision %1 is not shown beside it: lines and bars alone can do that.")
                     .arg(QString::fromStdString(figure.beside));
    // Of series all reasons are said; of enterprises what may be otherwise.
    for (const core::ComparabilityReason reason : figure.comparability.reasons) {
        const bool isSaid =
            reason == core::ComparabilityReason::CoverageDiffers || reason == core::ComparabilityReason::YearsMixed;
        if (isSaid && figure.spec.subject != core::FigureSubject::Series)
            parts << word(reason);
    }
    return parts.join(separator);
}

QString FigureCaption::footnotes(const core::Figure &figure, const Names &names)
{
    QStringList parts;
    if (const QString said = notices(figure, names); !said.isEmpty())
        parts << said;
    if (isJudged(figure)) {
        for (const core::ComparabilityReason reason : figure.comparability.reasons)
            parts << word(reason);
    }
    const auto any = [&](auto test) { return std::any_of(figure.marks.begin(), figure.marks.end(), test); };
    constexpr std::array drawn{core::ChartKind::Line, core::ChartKind::Bar, core::ChartKind::Slope,
                               core::ChartKind::Dumbbell, core::ChartKind::SmallMultiples};
    if (std::ranges::find(drawn, figure.spec.chart) != drawn.end() &&
        any([](const core::Mark &m) { return !m.value && m.implied; }))
        parts << (figure.spec.chart == core::ChartKind::Bar
                      ? tr("hollow = implied by published growth")
                      : tr("hollow = implied by published growth, band = its interval"));
    return parts.join(separator);
}

bool FigureCaption::isJudged(const core::Figure &figure)
{
    using core::FigureSubject;
    const FigureSubject subject = figure.spec.subject;
    const bool compared = subject == FigureSubject::Series || subject == FigureSubject::Decomposition ||
                          subject == FigureSubject::Structure || subject == FigureSubject::Concentration;
    // Headline figures stand for themselves; where there is no number, nothing is compared.
    const bool hasNumber =
        std::ranges::any_of(figure.marks, [](const core::Mark &mark) { return mark.value || mark.implied; });
    return compared && hasNumber && figure.spec.chart != core::ChartKind::Tiles &&
           !figure.comparability.reasons.empty();
}

QString FigureCaption::comparability(const core::ComparabilityVerdict &verdict)
{
    return tr("Comparability: %1").arg(colorWord(verdict.verdict));
}

QString FigureCaption::colorOf(const core::ComparabilityVerdict &verdict) { return colorWord(verdict.verdict); }

QString FigureCaption::reasons(const core::ComparabilityVerdict &verdict)
{
    QStringList lines{word(verdict.verdict)};
    for (const core::ComparabilityReason reason : verdict.reasons)
        lines << word(reason);
    return lines.join(u'\n');
}

} // namespace views
