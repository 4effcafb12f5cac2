#include "views/figurewords.h"

#include "views/text/mnemonic.h"
#include "views/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace views {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

/// The rule by which all marks are withheld; None where it is not the same.
core::Suppression suppressionOfAll(const core::Figure &figure)
{
    const core::Suppression first = figure.marks.empty() ? core::Suppression::None : figure.marks.front().suppression;
    const bool isOfAll =
        std::ranges::all_of(figure.marks, [&](const core::Mark &mark) { return mark.suppression == first; });
    return isOfAll ? first : core::Suppression::None;
}

} // namespace

bool isBlank(const core::Figure &figure)
{
    const auto kind = figure.spec.chart;
    using enum core::ChartKind;
    const bool areas = kind == Treemap || kind == StackedBar || kind == Histogram || kind == Scatter;
    const auto isWithheld = [](const core::Mark &mark) { return mark.empty == core::EmptyReason::Withheld; };
    if (kind != Tiles && std::ranges::all_of(figure.marks, isWithheld))
        return true; // axes around nothing would say less than the reason does
    return figure.marks.empty() ||
           (areas && std::ranges::all_of(figure.marks, [](const auto &mark) { return mark.value.value_or(0) == 0; }));
}

bool isFilteredOut(const core::Figure &figure)
{
    return figure.marks.empty() &&
           (figure.empty == core::EmptyReason::FilteredOut ||
            std::ranges::find(figure.notices, core::Notice::NothingMatches) != figure.notices.end());
}

QString emptySentence(const core::Figure &figure, const Names &names)
{
    if (isFilteredOut(figure))
        return Text::tr("Nothing here fits the filters. Lift them to see what the dataset has.");
    // The marks say why they have no number.
    const auto missing =
        std::ranges::find_if(figure.marks, [](const core::Mark &mark) { return !mark.value && mark.empty; });
    const auto reason = missing != figure.marks.end() ? missing->empty : figure.empty;
    if (figure.marks.empty() && reason == core::EmptyReason::NotPublished && !figure.spec.indicators.empty()) {
        if (names.panel() && names.set() && names.set()->tables().indicators.empty())
            return Text::tr(
                "This dataset has no indicators. Its enterprises are on the pages Clusters and Enterprises.");
        QStringList ids;
        for (const core::IndicatorId &id : figure.spec.indicators)
            ids << QString::fromStdString(id.text());
        return Text::tr("There is nothing to show: not in this dataset: %1.").arg(ids.join(Text::tr(", ")));
    }
    if (reason)
        return Text::tr("There is nothing to show: %1.").arg(word(*reason, suppressionOfAll(figure)));
    if (!figure.marks.empty())
        return Text::tr("There is nothing to show: all parts are zero.");
    return Text::tr("The dataset has nothing for this figure.");
}

void addFilterActions(QMenu *menu, const core::Keys &keys, const Names &names,
                      const std::function<void(const core::Keys &)> &chosen)
{
    const auto add = [&](const QString &name, const core::Keys &key) {
        menu->addAction(Text::tr("Filter by %1").arg(withoutMnemonic(name)), menu, [chosen, key] { chosen(key); });
    };
    core::Keys year, region, sector;
    year.period = keys.period;
    region.region = keys.region;
    sector.sector = keys.sector;
    if (keys.period)
        add(QString::number(keys.period->year()), year);
    if (!keys.region.empty())
        add(names(keys.region), region);
    if (!keys.sector.empty())
        add(names(keys.sector), sector);
}

} // namespace views
