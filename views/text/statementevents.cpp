#include "models/core/codes.h"
#include "views/text/format.h"
#include "views/text/statementparts.h"
#include "views/text/statementphrases.h"
#include "views/text/statementwords.h"

namespace views {
namespace {

core::Name nameIn(const core::Mark &mark, std::string_view attribute)
{
    const core::Attribute *found = mark.attribute(attribute);
    return found ? found->text : core::Name();
}

/// Where a number comes from: its sources, the panel, or else the organisation's. Who vouches for the entry of a firm
/// in the register says nothing of its numbers in a panel.
QString origin(const core::Mark &mark, const Names &names, const StatementNames &known, const StatementFigure &figure)
{
    std::vector<core::SourceId> ids = mark.sources;
    const core::Organisation *firm = names.set() ? names.set()->organisation(mark.keys.organisation) : nullptr;
    if (ids.empty() && figure.panel.isEmpty() && firm && !firm->source.empty())
        ids.push_back(firm->source);
    const QString written = writtenSources(ids, known);
    if (!written.isEmpty() || figure.panel.isEmpty())
        return written;
    const StatementMarks &marks = statementMarks(known.language);
    return marks.open + marks.source + marks.panel.arg(figure.panel) + marks.close;
}

QString writtenNumber(const core::Mark &mark, Language language)
{
    const std::string number = mark.literal.empty() ? computedDigits(*mark.value, decimalsOf(mark)) : mark.literal;
    return written(ValuePhrase{number, mark.qualifier}, mark.measurement, language);
}

/// A number of a group: of organisations that the dataset records, or of enterprises of a panel.
QString groupStatement(const core::Mark &mark, const Names &names, const StatementNames &known,
                       const StatementFigure &figure)
{
    const StatementMarks &marks = statementMarks(known.language);
    const bool rest = nameIn(mark, "tier").zh == "none";
    const bool recorded = figure.subject == core::FigureSubject::Composition && figure.panel.isEmpty();
    core::Keys keys = mark.keys;
    const auto kind = core::fromCode<core::OrganisationKind>(keys.item);
    if (recorded)
        keys.item.clear();
    QString group = rest ? marks.withoutSector : names.caption(keys);
    const bool isWithheld = mark.empty == core::EmptyReason::Withheld;
    if (group.isEmpty() || (!mark.value && !isWithheld))
        return {};
    QStringList remarks;
    if (recorded) {
        const QString what = kind && !keys.sector.empty() ? said(*kind, known.language) : marks.organisations;
        QStringList where;
        for (const core::RegionCode &region : figure.regions)
            where += known.regions.text(region.text());
        const QString area = where.join(marks.listed);
        const bool chinese = known.language == Language::Chinese;
        if (!rest)
            group += (chinese ? QString() : marks.comma) + what;
        if (!area.isEmpty())
            group.prepend(area + (chinese && !rest ? QString() : marks.headEnd));
        remarks = {marks.computed, marks.recorded};
    } else if (!isWithheld && (mark.computed || mark.keys.organisation.empty())) {
        remarks = {marks.computed};
    }
    if ((recorded || !figure.panel.isEmpty()) && !figure.revision.isEmpty())
        remarks += marks.revision.arg(figure.revision);
    const bool isIndex = figure.subject == core::FigureSubject::Concentration; // the same in either language
    const QString measure = isIndex ? QStringLiteral("HHI") : names(nameIn(mark, "measure"));
    return group + (measure.isEmpty() ? QString() : marks.headEnd + measure) + marks.headEnd +
           (isWithheld ? said(*mark.empty, mark.suppression, known.language) : writtenNumber(mark, known.language)) +
           (remarks.isEmpty() ? QString() : bracketed(remarks, known)) + origin(mark, names, known, figure);
}

} // namespace

QString eventStatement(const core::Mark &mark, const Names &names, const StatementNames &known,
                       const StatementFigure &figure)
{
    const StatementMarks &marks = statementMarks(names.language());
    if (const core::Source *source = names.set() ? names.set()->source(mark.keys.source) : nullptr)
        return citation(*source, names.language());
    const bool event = mark.attribute("title");
    const QString what = names(nameIn(mark, event ? "title" : "name"));
    if (what.isEmpty())
        return groupStatement(mark, names, known, figure);
    QString text;
    if (event && !nameIn(mark, "date").zh.empty())
        text += dateText(nameIn(mark, "date").zh, known.language) + marks.comma;
    const QString who = event ? names.subject(nameIn(mark, "subject").zh) : QString();
    text += (who.isEmpty() ? QString() : who + marks.headEnd) + what;
    if (const QString role = names(nameIn(mark, "role")); !role.isEmpty())
        text += marks.comma + role;
    if (nameIn(mark, "status").zh == "planned")
        text += marks.open + said(core::Status::Plan, known.language) + marks.close;
    return text + writtenSources(mark.sources, known);
}

} // namespace views
