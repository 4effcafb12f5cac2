#include "app/changetext.h"

#include "app/commands.h"
#include "models/core/disclosure/guardeddiff.h"
#include "views/text/changewords.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <algorithm>

namespace app {

namespace {

constexpr std::size_t mostListed = 50; ///< of each kind

QString fromStd(const std::string &text) { return QString::fromStdString(text); }

QString counts(const core::DiffCounts &diff)
{
    return translated(QT_TRANSLATE_NOOP("cli", "added %1, revised %2, removed %3"))
        .arg(diff.added)
        .arg(diff.revised)
        .arg(diff.removed);
}

QString more(std::size_t count) { return translated(QT_TRANSLATE_NOOP("cli", "… and %1 more")).arg(count); }

QString claimText(const core::ClaimContent &content)
{
    QStringList parts;
    const QString sign = views::qualifierSign(content.qualifier);
    if (!content.value.empty())
        parts.append((sign.isEmpty() ? QString() : sign + u' ') + fromStd(content.value));
    if (!content.growth.empty())
        parts.append((content.growth.front() == '-' ? QString() : u"+"_qs) + fromStd(content.growth) + u" %");
    if (content.status != core::Status::Unstated)
        parts.append(views::word(content.status));
    if (content.note != core::Note::None)
        parts.append(views::word(content.note));
    return parts.isEmpty() ? u"–"_qs : parts.join(u", "_qs);
}

QString revisedText(const core::RevisedClaim &claim)
{
    QString text = claimText(claim.before) + u" → "_qs + claimText(claim.after);
    if (const QString difference = views::differenceText(claim, views::languageOfWords()); !difference.isEmpty())
        text += u"  Δ "_qs + difference;
    if (claim.change && claim.change->percent) {
        const double percent = *claim.change->percent;
        text += u" ("_qs + views::signedText(percent, std::min(2, views::significantDecimals(percent))) + u" %)"_qs;
    }
    if (const QString ends = views::differenceEnds(claim); !ends.isEmpty())
        text += u' ' + ends;
    if (claim.isAllWithinRounding())
        text += u", "_qs + translated(QT_TRANSLATE_NOOP("cli", "within rounding"));
    return text;
}

QChar signOf(core::RowChange::Kind kind)
{
    using Kind = core::RowChange::Kind;
    return kind == Kind::Added ? u'+' : kind == Kind::Removed ? u'−' : u'~';
}

/// What a field said and says.
QString fieldChange(const auto &revised, const views::Names &names)
{
    const auto said = [&](const std::string &value) { return views::fieldText(revised.field, value, names); };
    return views::columnTitle(fromStd(revised.field)) + u": "_qs + said(revised.before) + u" → "_qs +
           said(revised.after);
}

/// A row of another resource, with each field that says something else.
QString otherRowText(const core::ResourceChange &row, const views::Names &names)
{
    QStringList fields;
    for (const auto &field : row.fields)
        fields += fieldChange(field, names);
    return u"  "_qs + signOf(row.kind) + u' ' + views::resourceTitle(row.resource) + u' ' + views::rowName(row, names) +
           (fields.isEmpty() ? QString() : u": "_qs + fields.join(u"; ")) + u'\n';
}

QString titleOr(const core::Name &title, const std::string &column, const views::Names &names)
{
    const QString name = names(title);
    return name.isEmpty() ? fromStd(column) : name;
}

bool isWithheld(const core::RevisedCell &cell) { return cell.before == core::withheldText(); }

/// A row of the panel, with each cell that says something else.
QString rowText(const core::RowChange &row, const views::Names &names)
{
    QString text = u"  "_qs + signOf(row.kind) + u' ' + QString::number(row.year) + u' ' + fromStd(row.enterprise) +
                   u' ' + fromStd(row.name);
    const auto said = [](const std::string &literal) { return literal.empty() ? u"–"_qs : fromStd(literal); };
    QStringList cells;
    for (const core::RevisedCell &cell : row.cells) {
        if (isWithheld(cell)) {
            cells += titleOr(cell.title, cell.column, names) + u' ' + views::shortWord(core::EmptyReason::Withheld);
            continue;
        }
        const QString difference = views::differenceText(cell, views::languageOfWords());
        cells += titleOr(cell.title, cell.column, names) + u' ' + said(cell.before) + u" → "_qs + said(cell.after) +
                 (difference.isEmpty() ? QString() : u" (Δ "_qs + difference + u')');
    }
    return text + (cells.isEmpty() ? QString() : u": "_qs + cells.join(u"; ")) + u'\n';
}

core::Keys keysOf(const core::ClaimKey &key)
{
    return {key.indicator, key.region, key.sector, key.period, key.organisation, {}, {}};
}

/// A side of a changed mark: of a target that is decided otherwise that, else its number.
QString markText(const core::ChangedMark &changed, const std::optional<core::Mark> &mark)
{
    if (!mark)
        return u"–"_qs;
    if (mark->target && changed.changesTarget())
        return views::word(*mark->target);
    return mark->empty ? views::gapText(*mark, false) : views::valueText(*mark);
}

/// What a mark said and says, and by how much that differs.
QString changeText(const core::ChangedMark &mark, const views::Names &names)
{
    const QString before = markText(mark, mark.before), after = markText(mark, mark.after);
    QString text = names.caption(mark.keys) + u": "_qs + (before == after ? after : before + u" → "_qs + after);
    if (const QString difference = views::differenceText(mark); !difference.isEmpty())
        text += u"  Δ "_qs + difference;
    return text;
}

QString figureText(const core::FigureImpact &figure, const views::Names &names)
{
    QString text = u"    "_qs + views::figureName(figure.spec, names) +
                   translated(QT_TRANSLATE_NOOP("cli", ": %1 of %2 marks; ")).arg(figure.marks.size()).arg(figure.of) +
                   changeText(figure.largest(), names);
    if (const QString verdicts = views::comparabilityText(figure); !verdicts.isEmpty())
        text += translated(QT_TRANSLATE_NOOP("cli", "; comparability: %1")).arg(verdicts);
    text += u'\n';
    for (const core::Keys &keys : figure.lostSeries)
        text += u"      "_qs + translated(QT_TRANSLATE_NOOP("cli", "series lost: %1")).arg(names.caption(keys)) + u'\n';
    for (const core::Keys &keys : figure.newSeries)
        text += u"      "_qs + translated(QT_TRANSLATE_NOOP("cli", "new series: %1")).arg(names.caption(keys)) + u'\n';
    return text;
}

} // namespace

QByteArray diffText(const core::Diff &diff, const views::Names &names)
{
    const core::ChangeCounts all = diff.counts();
    QString text = counts(all.claims);
    if (!all.enterprises.isZero())
        text += translated(QT_TRANSLATE_NOOP("cli", "; rows of enterprises: ")) + counts(all.enterprises);
    if (!all.others.isZero())
        text += translated(QT_TRANSLATE_NOOP("cli", "; other rows: ")) + counts(all.others);
    text += u'\n';
    if (diff.losesMost())
        text += u"! "_qs + views::lossSentence(diff) + u'\n';
    for (const core::NamedCounts &named : diff.byIndicator) {
        const QString name = names(core::IndicatorId(named.name));
        text += u"  "_qs + fromStd(named.name) + u"  " + name + u": " + counts(named.counts) + u'\n';
    }
    for (const core::NamedCounts &named : diff.byRegion)
        text += u"  "_qs + fromStd(named.name) + u"  " + names(core::RegionCode(named.name)) + u": " +
                counts(named.counts) + u'\n';
    for (const core::NamedCounts &named : diff.otherResources)
        text += u"  "_qs + views::resourceTitle(named.name) + u": " + counts(named.counts) + u'\n';
    const auto addStated = [&](const std::string &id, const auto &revised) {
        text += u"  "_qs + fromStd(id) + u" · "_qs + fieldChange(revised, names);
        if constexpr (requires { revised.figures; }) {
            if (revised.figures != 0)
                text +=
                    translated(QT_TRANSLATE_NOOP("cli", "; its figures, numbers unchanged: %1")).arg(revised.figures);
        }
        text += u'\n';
    };
    for (const core::RevisedIndicator &revised : diff.indicators)
        addStated(revised.indicator.text() + "  " + names(revised.indicator).toStdString(), revised);
    for (const core::RevisedColumn &revised : diff.columns)
        addStated(titleOr(revised.title, revised.column, names).toStdString(), revised);
    for (const core::ColumnChange &column : diff.wholeColumns)
        text += u"  "_qs + signOf(column.kind) + u' ' + views::columnChange(column, names) + u'\n';
    for (std::size_t i = 0; i < std::min(diff.otherRows.size(), mostListed); ++i)
        text += otherRowText(diff.otherRows[i], names);
    if (diff.otherRows.size() > mostListed)
        text += u"  "_qs + more(diff.otherRows.size() - mostListed) + u'\n';
    for (std::size_t i = 0; i < std::min(diff.rows.size(), mostListed); ++i)
        text += rowText(diff.rows[i], names);
    if (std::ranges::any_of(diff.rows, [](const auto &row) { return std::ranges::any_of(row.cells, isWithheld); }))
        text += u"  "_qs + views::word(core::Notice::Guarded) + u'\n';
    if (diff.rows.size() > mostListed)
        text += u"  "_qs + more(diff.rowCounts.sum() - mostListed) + u'\n';
    const auto list = [&](const auto &claims, QChar sign, const auto &said) {
        for (std::size_t i = 0; i < std::min(claims.size(), mostListed); ++i)
            text += u"  "_qs + sign + u' ' + names.caption(keysOf(claims[i].key)) + u" ("_qs +
                    fromStd(claims[i].key.source.text()) + u"): "_qs + said(claims[i]) + u'\n';
        if (claims.size() > mostListed)
            text += u"  "_qs + more(claims.size() - mostListed) + u'\n';
    };
    const auto whole = [](const core::ClaimOnOneSide &claim) { return claimText(claim.content); };
    list(diff.revised, u'~', revisedText);
    list(diff.added, u'+', whole);
    list(diff.removed, u'−', whole);
    return text.toUtf8();
}

QByteArray impactText(const core::Impact &impact, const views::Names &names)
{
    const bool isGuarded = impact.guard == core::Notice::Guarded;
    if (impact.isEmpty() && !isGuarded)
        return {};
    QString text = translated(QT_TRANSLATE_NOOP("cli", "Saved views that change: %1 of %2"))
                       .arg(impact.views.size())
                       .arg(impact.of) +
                   u'\n';
    if (isGuarded)
        text += u"  "_qs + views::word(*impact.guard) + u'\n';
    for (const core::ViewImpact &view : impact.views) {
        text += u"  "_qs + fromStd(view.view) +
                translated(QT_TRANSLATE_NOOP("cli", ": %1 of %2 marks")).arg(view.changed()).arg(view.of) + u'\n';
        for (const core::FigureImpact &figure : view.figures)
            text += figureText(figure, names);
    }
    for (const core::ChangedMark &mark : impact.targets)
        text += u"  "_qs + translated(QT_TRANSLATE_NOOP("cli", "target %1")).arg(changeText(mark, names)) + u'\n';
    return text.toUtf8();
}

} // namespace app
