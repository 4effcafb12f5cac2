#include "views/panes/detailssections.h"

#include "views/panes/detailsparts.h"
#include "views/tables/celltext.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace views {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

/// Whether a source printed the number; what the dataset counts of itself nobody did.
bool isPrinted(const core::Mark &mark)
{
    return !mark.literal.empty() && !mark.computed && (!mark.keys.indicator.empty() || !mark.keys.organisation.empty());
}

bool isImplied(const core::Mark &mark) { return !mark.value && mark.implied; }

QString figureNumber(const core::Mark &mark)
{
    if (isImplied(mark))
        return numberText(mark.implied->base.value, mark.implied->base.wholeNumbers ? 0 : 2);
    return mark.value ? valueText(mark) : QStringLiteral("—");
}

int impliedDecimals(const core::Mark &mark) { return mark.implied->base.wholeNumbers ? 0 : 2; }

void addNumber(DetailsBlock *section, const DetailsContext &context)
{
    const auto &mark = context.mark;
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const QString sign = isImplied(mark) ? QStringLiteral("○") : qualifierSign(mark.qualifier);
    if (!sign.isEmpty() && (mark.value || isImplied(mark)))
        row->addWidget(new Label(sign, Type::Figure, Token::Text2, section));
    auto *number = new Label(figureNumber(mark), Type::Figure,
                             mark.value || isImplied(mark) ? Token::Text : Token::Text3, section);
    number->setObjectName(QStringLiteral("number"));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(number);
    row->addWidget(
        new Label(unitAfterNumber(mark.measurement.unit, context.names.language()), Type::Body, Token::Text2, section),
        0, Qt::AlignBottom);
    row->addStretch(1);
    section->rows()->addLayout(row);
}

std::vector<Badge *> badgesOf(const core::Mark &mark, QWidget *parent)
{
    using Ground = Badge::Ground;
    std::vector<Badge *> badges;
    const auto add = [&](const QString &text, Ground ground = Ground::Plain) {
        badges.push_back(new Badge(parent));
        badges.back()->setWord(text, ground);
    };
    if (mark.hasConflict())
        add(Text::tr("Sources contradict"), Ground::Warning);
    if (isImplied(mark))
        add(Text::tr("Implied, not published"), Ground::Info);
    if (mark.growth) {
        badges.push_back(new Badge(parent));
        badges.back()->setGrowth(Text::tr("Published %1").arg(growthText(*mark.growth)), mark.growth->percent,
                                 word(mark.growth->basis));
    }
    if (mark.value)
        add(mark.computed     ? Text::tr("Computed")
            : isPrinted(mark) ? word(mark.qualifier)
                              : Text::tr("Counted in this dataset"));
    if (mark.earlierArea)
        add(Text::tr("Earlier area"), Ground::Warning);
    if (mark.target)
        add(word(*mark.target), Ground::Info);
    return badges;
}

} // namespace

QWidget *headSection(const DetailsContext &context, QWidget *parent)
{
    const auto &mark = context.mark;
    auto *section = new DetailsBlock({}, parent);
    section->addText(context.names.caption(mark.keys));
    const auto *heading = mark.attribute("title");
    const auto *name = heading ? heading : mark.attribute("name");
    if (name)
        section->addText(context.names(name->text), Token::Text, Type::CardTitle);
    if (mark.value || mark.empty || isImplied(mark))
        addNumber(section, context);
    section->addBadges(badgesOf(mark, section));
    return section;
}

QWidget *reasonSection(const DetailsContext &context, QWidget *parent)
{
    const auto &mark = context.mark;
    if (mark.value || !mark.empty)
        return nullptr;
    auto *section = new DetailsBlock(Text::tr("Why there is no published value"), parent);
    section->addPair(Text::tr("Reason"), word(*mark.empty, mark.suppression));
    return section;
}

QWidget *readingSection(const DetailsContext &context, QWidget *parent)
{
    const auto &mark = context.mark;
    if (!mark.value)
        return nullptr;
    auto *section = new DetailsBlock({}, parent);
    if (isPrinted(mark))
        section->addPair(Text::tr("As printed"), QString::fromStdString(mark.literal));
    if (mark.qualifier != core::Qualifier::Exact)
        section->addPair(Text::tr("Qualifier"), word(mark.qualifier));
    if (!mark.interval.isPoint())
        section->addPair(Text::tr("Interval"), intervalText(mark.interval, decimalsOf(mark) + (mark.computed ? 0 : 1)));
    if (mark.measurement.kind == core::Kind::Level || mark.measurement.priceBasis != core::PriceBasis::Unstated)
        section->addPair(Text::tr("Price basis"), word(mark.measurement.priceBasis));
    section->addPair(Text::tr("Kind"), word(mark.measurement.kind));
    section->addPair(Text::tr("Status"), word(mark.status));
    if (mark.growth)
        section->addPair(Text::tr("Growth interval"), intervalText(mark.growth->interval, 2) + QStringLiteral(" %"));
    if (mark.share)
        section->addPair(Text::tr("Share"), numberText(*mark.share, 1) + QStringLiteral(" %"));
    return section;
}

QWidget *intervalSection(const DetailsContext &context, QWidget *parent)
{
    const auto &mark = context.mark;
    const bool implied = isImplied(mark);
    const bool wide = mark.value && mark.qualifier != core::Qualifier::Exact && !mark.interval.isPoint();
    if (!implied && !wide)
        return nullptr;
    const core::Interval interval = implied ? mark.implied->base.interval : mark.interval;
    if (!interval.isBounded() && !mark.value)
        return nullptr;
    auto *section = new DetailsBlock(Text::tr("Interval"), parent);
    IntervalStrip::Bar bar;
    bar.low = interval.low;
    bar.high = interval.high;
    bar.value = implied ? mark.implied->base.value : *mark.value;
    bar.hollow = implied;
    section->rows()->addWidget(new IntervalStrip({bar}, section));
    const int decimals = implied ? impliedDecimals(mark) : decimalsOf(mark);
    section->addText(intervalText(interval, decimals) + u' ' +
                     unitAfterNumber(mark.measurement.unit, context.names.language()));
    return section;
}

QWidget *attributesSection(const DetailsContext &context, QWidget *parent)
{
    const auto &mark = context.mark;
    auto *section = new DetailsBlock({}, parent);
    int count = 0;
    for (const auto &attribute : mark.attributes) {
        const QString text = attributeText(mark, attribute, context.names);
        const bool shown = attribute.name == "title" || attribute.name == "name" || text.isEmpty();
        if (shown || attribute.name == "url" || attribute.name == "scale_unit" || attribute.name == "over")
            continue;
        section->addPair(columnTitle(QString::fromStdString(attribute.name)), text);
        ++count;
    }
    if (count > 0)
        return section;
    delete section;
    return nullptr;
}

QWidget *measuresSection(const DetailsContext &context, QWidget *parent)
{
    const auto &mark = context.mark;
    if (mark.measures.empty())
        return nullptr;
    auto *section = new DetailsBlock({}, parent);
    for (const auto &measure : mark.measures) {
        QString text = measure.value   ? measureText(measure)
                       : measure.empty ? word(*measure.empty, measure.suppression)
                                       : QString();
        if (measure.value && !measure.interval.isPoint())
            text += u' ' + intervalText(measure.interval, significantDecimals(*measure.value));
        section->addPair(columnTitle(QString::fromStdString(measure.name)), text);
    }
    return section;
}

QWidget *peersSection(const DetailsContext &context, QWidget *parent)
{
    const auto *figure = context.figure;
    const auto &keys = context.mark.keys;
    if (!figure || figure->spec.subject != core::FigureSubject::Series || !keys.period || figure->regions.size() < 2)
        return nullptr;
    std::vector<const core::Mark *> marks;
    for (const auto &mark : figure->marks) {
        const bool same = mark.keys.indicator == keys.indicator && mark.keys.sector == keys.sector &&
                          mark.keys.period == keys.period && mark.value;
        if (same)
            marks.push_back(&mark);
    }
    if (marks.size() < 2)
        return nullptr;
    std::ranges::sort(marks, [](auto *a, auto *b) { return *a->value > *b->value; });
    constexpr std::size_t most = 6;
    auto *section = new DetailsBlock(Text::tr("Others in the same period"), parent);
    for (std::size_t i = 0; i < std::min(most, marks.size()); ++i) {
        const QString value = qualifierSign(marks[i]->qualifier) + valueText(*marks[i]);
        section->addCells({context.names(marks[i]->keys.region), value}, marks[i]->keys == keys);
    }
    if (marks.size() > most)
        section->addText(Text::tr("%1 of %2").arg(most).arg(marks.size()));
    return section;
}

const std::vector<DetailsSection> &detailsSections()
{
    static const std::vector<DetailsSection> sections{
        headSection,       reasonSection,        readingSection, intervalSection, measuresSection,
        attributesSection, formulaSection,       targetSection,  claimsSection,   growthSection,
        peersSection,      comparabilitySection, sourceSection,  statementSection};
    return sections;
}

} // namespace views
