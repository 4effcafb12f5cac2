#include "views/figurecaption.h"
#include "views/panes/computedformula.h"
#include "views/panes/detailsparts.h"
#include "views/panes/detailssections.h"
#include "views/tables/celltext.h"
#include "views/text/format.h"
#include "views/text/formulas.h"
#include "views/text/statement.h"
#include "views/text/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Details)
};

QString impliedFormula(const core::ImpliedReading &implied)
{
    return QStringLiteral("%1 = %2 ÷ (1 + %3 %)")
        .arg(numberText(implied.base.value, implied.base.wholeNumbers ? 0 : 2), printedInput(implied.inputs, "level"),
             printedInput(implied.inputs, "growth"));
}

/// Beside the average growth of levels: what the published rates of the same years say, by themselves.
void addCompounded(DetailsBlock *section, const core::CompoundedReading &compounded)
{
    section->addPair(Text::tr("Published rates compounded"),
                     QStringLiteral("%1 % · %2").arg(numberText(compounded.growth.value, 2), word(compounded.basis)));
    section->addText(Text::tr("%1, years: %2. Not mixed with the growth of levels.")
                         .arg(intervalText(compounded.growth.interval, 2))
                         .arg(compounded.inputs.size()));
}

void addInputs(DetailsBlock *section, const std::vector<core::Input> &inputs, const Names &names)
{
    section->addCells({Text::tr("Input"), Text::tr("As printed"), Text::tr("Source")}, false, true);
    for (const auto &input : inputs) {
        const QString period = input.keys.period ? periodText(*input.keys.period, names.language()) + u' ' : QString();
        section->addCells({period + roleName(input.role), QString::fromStdString(input.literal),
                           QString::fromStdString(input.source.text())});
    }
}

const core::Input *inputOf(const std::vector<core::Input> &inputs, std::string_view role)
{
    const auto found = std::ranges::find(inputs, role, &core::Input::role);
    return found == inputs.end() ? nullptr : &*found;
}

QString claimText(const core::ClaimReading &claim)
{
    const QString number = qualifierSign(claim.qualifier) + literalText(claim.literal);
    const QString growth = QStringLiteral("(%1 %)").arg(signedText(claim.growthLiteral));
    return claim.growthLiteral.empty() ? number : number.isEmpty() ? growth : number + u' ' + growth;
}

/// How far the farthest claim that contradicts lies from the chosen one; empty when there is none.
QString gapText(const core::Mark &mark)
{
    const auto &claims = mark.claims;
    const auto chosen = std::ranges::find(claims, true, &core::ClaimReading::chosen);
    if (chosen == claims.end() || !chosen->value)
        return {};
    double most = 0;
    for (const auto &claim : claims) {
        if (claim.value && claim.verdict == core::Verdict::Contradict)
            most = std::max(most, std::abs(*claim.value - *chosen->value));
    }
    if (most <= 0 || *chosen->value == 0)
        return {};
    return Text::tr("They differ by %1 (%2 %), which rounding does not explain.")
        .arg(numberText(most, decimalsOf(mark)), numberText(most / std::abs(*chosen->value) * 100, 2));
}

/// What is printed and the verdict in one line, who says so below it: nothing is cut in a narrow pane.
void addClaim(DetailsBlock *section, const core::ClaimReading &claim, const Names &names)
{
    const QString verdict = claim.chosen            ? Text::tr("chosen")
                            : claim.chosenForGrowth ? Text::tr("chosen for growth")
                            : claim.verdict         ? word(*claim.verdict)
                                                    : QString();
    auto *row = new QHBoxLayout;
    const Type type = claim.chosen ? Type::Strong : Type::Body;
    row->addWidget(new Label(claimText(claim), type, Token::Text, section), 1);
    row->addWidget(new Label(verdict, type, claim.chosen ? Token::Accent : Token::Text2, section));
    section->rows()->addLayout(row);
    const auto *source = names.set() ? names.set()->source(claim.source) : nullptr;
    QStringList who{names.source(claim.source), QString::fromStdString(claim.source.text())};
    if (source)
        who.prepend(word(source->reliability));
    section->addText(who.join(QStringLiteral(" · ")));
}

void addGap(DetailsBlock *section, const core::GapReading &gap)
{
    section->addPair(Text::tr("Gap"), Text::tr("%1 percentage points").arg(signedText(gap.points, 2)) + u' ' +
                                          intervalText(gap.interval, 2));
    if (gap.verdict)
        section->addPair(Text::tr("Verdict"), word(*gap.verdict));
    else
        section->addText(Text::tr("The two are not the same measure: the change of published levels also holds price "
                                  "changes and revisions of the base."));
}

} // namespace

QWidget *formulaSection(const DetailsContext &context, QWidget *parent)
{
    const auto &mark = context.mark;
    const auto *implied = mark.implied ? &*mark.implied : mark.impliedBase ? &*mark.impliedBase : nullptr;
    const bool computed = mark.computed && !mark.inputs.empty();
    if (!implied && !computed)
        return nullptr;
    const bool before = !mark.implied && mark.impliedBase && !computed;
    auto *section =
        new DetailsBlock(before ? Text::tr("Implied for the year before") : Text::tr("How it is computed"), parent);
    // The whole of a decomposition is no part: it is its own change.
    const auto transform = mark.keys.item == "total" ? core::Transform::ChangePercent
                           : context.figure          ? context.figure->spec.transform
                                                     : core::Transform::Level;
    const QString formula = computed ? computedFormula(mark, transform) : impliedFormula(*implied);
    const QString symbols = views::formula(transform);
    if (computed && !symbols.isEmpty())
        section->addText(symbols);
    if (!formula.isEmpty()) {
        section->addText(formula, Token::Text, Type::Body);
        // The numbers behind a sum of a panel leave it with the guard only: in what is exported.
        if (!context.figure || context.figure->panel.empty())
            section->addHeadAction(QStringLiteral("copy"), Text::tr("Copy the formula"),
                                   [formula] { QApplication::clipboard()->setText(formula); });
    }
    if (!computed) {
        const int decimals = implied->base.wholeNumbers ? 0 : 2;
        section->addText(intervalText(implied->base.interval, decimals) + u' ' +
                         unitAfterNumber(mark.measurement.unit, context.names.language()));
        section->addText(Text::tr("Last year's value at this year's prices, on the publisher's possibly revised base. "
                                  "Never joined by a line."));
    }
    if (mark.compounded)
        addCompounded(section, *mark.compounded);
    addInputs(section, computed ? mark.inputs : implied->inputs, context.names);
    return section;
}

/// From what the status of a target follows: where it stands, what it takes a year, and the growth last published.
QWidget *targetSection(const DetailsContext &context, QWidget *parent)
{
    const auto &mark = context.mark;
    const auto *actual = inputOf(mark.inputs, "actual");
    if (!mark.target || !actual || !mark.value)
        return nullptr;
    auto *section = new DetailsBlock(Text::tr("How the status is found"), parent);
    const Language language = context.names.language();
    const auto withUnit = [language](const std::string &literal, const std::string &unit) -> QString {
        return literalText(literal) + QChar(0xA0) + unitAfterNumber(unit, language);
    };
    const QString now = withUnit(actual->literal, actual->unit);
    const QString goal = withUnit(mark.literal, mark.measurement.unit);
    section->addPair(Text::tr("Current value"),
                     actual->keys.period ? now + QStringLiteral(" (%1)").arg(periodText(*actual->keys.period, language))
                                         : now);
    const auto percentOf = [&](const char *name) -> QString {
        const auto *attribute = mark.attribute(name);
        return attribute ? attributeText(mark, *attribute, context.names) + QStringLiteral(" % = ") : QString();
    };
    if (const QString progress = percentOf("progress"); !progress.isEmpty())
        section->addPair(Text::tr("Progress"), progress + QStringLiteral("%1 ÷ %2 × 100").arg(now, goal));
    const auto *growth = inputOf(mark.inputs, "growth");
    if (const QString required = percentOf("required"); !required.isEmpty() && mark.keys.period && actual->keys.period)
        section->addPair(Text::tr("Required growth per year"),
                         required + QStringLiteral("((%1 ÷ %2)^(1/%3) − 1) × 100")
                                        .arg(goal, now)
                                        .arg(mark.keys.period->year() - actual->keys.period->year()));
    if (growth)
        section->addText(Text::tr("On path where the growth last published is at least the growth required."));
    addInputs(section, mark.inputs, context.names);
    return section;
}

QWidget *claimsSection(const DetailsContext &context, QWidget *parent)
{
    const auto &claims = context.mark.claims;
    if (claims.size() < 2)
        return nullptr;
    auto *section = new DetailsBlock(Text::tr("What each source says"), parent);
    std::vector<IntervalStrip::Bar> bars;
    for (const auto &claim : claims) {
        if (claim.value && context.mark.hasConflict())
            bars.push_back({claim.interval.low, claim.interval.high, *claim.value, false, !claim.chosen,
                            literalText(claim.literal) + u' ' + QString::fromStdString(claim.source.text())});
    }
    if (bars.size() > 1 && bars.size() < 7)
        section->rows()->addWidget(new IntervalStrip(bars, section));
    if (const QString gap = gapText(context.mark); context.mark.hasConflict() && !gap.isEmpty())
        section->addText(gap);
    for (const auto &claim : claims)
        addClaim(section, claim, context.names);
    section->addText(
        Text::tr("Rule: official, press, company, copy, encyclopaedia, self-media; then final before "
                 "preliminary, exact before qualified, newer before older. The order of loading has no say."));
    return section;
}

QWidget *growthSection(const DetailsContext &context, QWidget *parent)
{
    const auto &mark = context.mark;
    const bool change = mark.change && mark.change->value;
    if (!mark.growth && !change && !(mark.change && mark.change->empty && mark.value))
        return nullptr;
    auto *section = new DetailsBlock(Text::tr("Growth, both readings"), parent);
    section->addPair(Text::tr("Published"), mark.growth ? QStringLiteral("%1 · %2 · %3")
                                                              .arg(growthText(*mark.growth), word(mark.growth->basis),
                                                                   word(mark.growth->scope))
                                                        : Text::tr("none published"));
    // It may be called nominal growth only between levels of one vintage.
    const QString level = change && mark.change->nominal && !mark.change->inPoints ? Text::tr("Nominal growth")
                                                                                   : Text::tr("Change of level");
    if (change)
        section->addPair(level, mark.change->interval.isBounded()
                                    ? changeText(*mark.change) + u' ' + intervalText(mark.change->interval, 2)
                                    : Text::tr("%1, of the numbers known").arg(changeText(*mark.change)));
    else if (mark.change && mark.change->empty)
        section->addPair(level, word(*mark.change->empty));
    if (mark.change && mark.change->turn)
        section->addPair(Text::tr("Said as"), word(*mark.change->turn));
    if (mark.gap)
        addGap(section, *mark.gap);
    return section;
}

QWidget *comparabilitySection(const DetailsContext &context, QWidget *parent)
{
    const auto *figure = context.figure;
    if (!figure || !FigureCaption::isJudged(*figure))
        return nullptr;
    auto *section = new DetailsBlock(FigureCaption::comparability(figure->comparability), parent);
    for (const auto reason : figure->comparability.reasons)
        section->addText(QStringLiteral("• ") + word(reason), Token::Text, Type::Caption);
    return section;
}

QWidget *sourceSection(const DetailsContext &context, QWidget *parent)
{
    const auto &mark = context.mark;
    const auto *set = context.names.set();
    const core::SourceId id = !mark.sources.empty()                           ? mark.sources.front()
                              : !mark.keys.source.empty()                     ? mark.keys.source
                              : mark.implied && !mark.implied->inputs.empty() ? mark.implied->inputs.front().source
                                                                              : core::SourceId{};
    const auto *source = set ? set->source(id) : nullptr;
    if (!source)
        return nullptr;
    auto *section = new DetailsBlock(Text::tr("Source"), parent);
    section->addBadge(word(source->reliability));
    section->addText(QString::fromStdString(source->title), Token::Text, Type::Body);
    section->addText(context.names.source(source->id) + QStringLiteral(" · ") + QString::fromStdString(id.text()));
    if (!source->locator.empty())
        section->addText(Text::tr("Found by “%1”").arg(QString::fromStdString(source->locator)));
    const QUrl url(QString::fromStdString(source->url));
    const bool web = url.isValid() && url.scheme().startsWith(QLatin1String("http"));
    if (web)
        section->addAction(QStringLiteral("open-link"), Text::tr("Open the address"),
                           [url] { QDesktopServices::openUrl(url); });
    const QString cited = citation(*source, context.names.language());
    section->addAction(QStringLiteral("copy"), Text::tr("Copy the citation"),
                       [cited] { QApplication::clipboard()->setText(cited); });
    if (!web)
        section->addText(Text::tr("The dataset has no address for it."));
    return section;
}

QWidget *statementSection(const DetailsContext &context, QWidget *parent)
{
    const QString text = context.figure ? statement(context.mark, context.names, *context.figure)
                                        : statement(context.mark, context.names);
    if (text.isEmpty())
        return nullptr;
    auto *section = new DetailsBlock(Text::tr("Statement to quote"), parent);
    section->addText(text, Token::Text, Type::Body);
    section->addAction(QStringLiteral("copy"), Text::tr("Copy the statement"), context.copyStatement);
    return section;
}

} // namespace views
