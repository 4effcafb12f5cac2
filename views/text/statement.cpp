#include "views/text/statement.h"

#include "models/core/codes.h"
#include "views/text/format.h"
#include "views/text/statementparts.h"
#include "views/text/statementphrases.h"
#include "views/text/statementreader.h"
#include "views/text/statementwords.h"

#include <algorithm>

namespace views {
namespace {

const core::ClaimReading *chosenClaim(const core::Mark &mark, bool core::ClaimReading::*chosen)
{
    const auto found = std::ranges::find_if(mark.claims, [&](const auto &claim) { return claim.*chosen; });
    return found == mark.claims.end() ? nullptr : &*found;
}

const core::Input *inputOf(const std::vector<core::Input> &inputs, std::string_view role)
{
    const auto found = std::ranges::find(inputs, role, &core::Input::role);
    return found == inputs.end() ? nullptr : &*found;
}

class Writer
{
public:
    /// `withIds` names everything with its id as well, for names that run into each other.
    Writer(const core::Mark &mark, const StatementNames &names, bool withIds)
        : m_mark(mark)
        , m_names(names)
        , m_marks(statementMarks(names.language))
        , m_withIds(withIds)
        , m_language(names.language)
    {}

    QString published() const
    {
        const core::ClaimReading *value = hasValue() ? chosenClaim(m_mark, &core::ClaimReading::chosen) : nullptr;
        const core::ClaimReading *growth =
            m_mark.growth ? chosenClaim(m_mark, &core::ClaimReading::chosenForGrowth) : nullptr;
        const core::SourceId source = m_mark.sources.empty() ? core::SourceId() : m_mark.sources.front();
        const bool two = hasValue() && m_mark.growth && (value ? value != growth : source != m_mark.growth->source);
        const auto period = [this](const core::ClaimReading *claim) {
            return claim && claim->period ? claim->period : m_mark.keys.period;
        };
        const auto stated = period(value ? value : growth);
        QString text = head(stated);
        if (hasValue()) {
            text += written(ValuePhrase{m_mark.literal, m_mark.qualifier}, m_mark.measurement, m_language) +
                    written(valueRemarks(), m_language);
            if (two || !m_mark.growth)
                text += sources({source});
        }
        if (!m_mark.growth)
            return text + contested();
        if (hasValue())
            text += m_marks.comma;
        if (two && stated && period(growth)->text() != stated->text())
            text += periodText(*period(growth), m_language) + (chinese() ? QString() : QStringLiteral(" "));
        text += writtenGrowth(m_mark.growth->literal, m_language) +
                written(growthRemarks(two || !hasValue()), m_language) + sources({m_mark.growth->source});
        if (!hasValue() && m_mark.implied)
            text += m_marks.semicolon + m_marks.level + impliedLevel();
        return text + contested();
    }

    QString implied() const { return head(m_mark.keys.period) + impliedLevel(); }

    QString computed(core::Transform transform) const
    {
        const core::Transform by = transformOf(m_mark, transform);
        const bool change =
            by == core::Transform::Change || by == core::Transform::ChangePp || by == core::Transform::ChangePercent;
        // Of a bound the end that is known is said, not the number inside.
        const std::string number =
            plainDigits(m_mark.measurement.kind == core::Kind::Rank ? numberText(*m_mark.value, 0) : valueText(m_mark));
        QStringList remarks{m_marks.computed};
        remarks += writtenGrounds(m_mark, m_names);
        if (!m_mark.interval.isPoint())
            remarks += m_marks.interval + intervalText(m_mark.interval, decimalsOf(m_mark));
        std::vector<core::SourceId> ids = m_mark.sources;
        for (const core::Input &input : m_mark.inputs)
            ids.push_back(input.source);
        core::Measurement measurement = m_mark.measurement;
        if (m_mark.keys.item == "total")
            measurement.unit = "%"; // its parts are in points, the whole grew by percent
        return head(m_mark.keys.period, writtenMeasure(m_mark, transform, m_names), m_marks.comma) +
               written(ValuePhrase{(change && *m_mark.value > 0 ? "+" : "") + number, m_mark.qualifier}, measurement,
                       m_language) +
               ofPeers() + bracketed(remarks, m_names) + sources(ids);
    }

    QString empty(core::EmptyReason reason, core::Transform transform) const
    {
        const QString measure = writtenMeasure(m_mark, transform, m_names);
        const QString why = reason == core::EmptyReason::NotPublished && !measure.isEmpty()
                                ? lackedInput(m_language)
                                : said(reason, m_mark.suppression, m_language);
        return head(m_mark.keys.period, measure) + why;
    }

    bool hasValue() const { return m_mark.value || !m_mark.literal.empty(); }

private:
    bool chinese() const { return m_language == Language::Chinese; }

    /// Period, subject and indicator, up to where the number begins.
    QString head(const std::optional<core::Period> &period, const QString &measure = {},
                 const QString &behind = QStringLiteral(" ")) const
    {
        const core::Keys &keys = m_mark.keys;
        const QString when = period ? periodText(*period, m_language) : QString();
        // An organisation's own region and sector say where it belongs, not what the figure is of.
        QStringList who;
        if (!keys.organisation.empty()) {
            who += m_names.organisations.text(keys.organisation.text(), m_withIds);
        } else if (isOfGroup()) {
            who += m_marks.membersOf.arg(m_names.parentOf(m_names.home()));
        } else {
            who += m_names.regions.text(keys.region.text(), m_withIds);
            who += m_names.sectors.text(keys.sector.text(), m_withIds);
        }
        // Of the organisations of a sector together no single one is the subject.
        const NameList &list = !keys.organisation.empty() || keys.region.empty() ? m_names.organisationIndicators
                                                                                 : m_names.regionIndicators;
        const NameList &known = list.knows(keys.indicator.text()) ? list : m_names.indicators(keys);
        const QString what = known.text(keys.indicator.text(), m_withIds);
        if (chinese())
            return (period ? when + m_marks.comma : QString()) + who.join(QString()) + what + measure;
        who += when;
        who.removeAll(QString());
        return who.join(m_marks.comma) + (who.isEmpty() ? QString() : m_marks.headEnd) + what +
               (measure.isEmpty() ? QStringLiteral(" ") : m_marks.comma + measure + behind);
    }

    bool isOfGroup() const
    {
        return m_mark.keys.region.empty() && core::fromCode<core::GroupRule>(m_mark.keys.item).has_value() &&
               !m_mark.keys.item.empty();
    }

    /// English names the peers behind the place.
    QString ofPeers() const
    {
        const core::Attribute *peers = m_mark.attribute("peers");
        return peers && !m_marks.rankedOf.isEmpty()
                   ? m_marks.rankedOf.arg(m_names.parentOf(m_mark.keys.region), QString::fromStdString(peers->text.zh))
                   : QString();
    }

    Remarks valueRemarks() const
    {
        Remarks remarks;
        remarks.status = m_mark.status;
        remarks.note = m_mark.note;
        remarks.vintage = m_mark.vintage;
        remarks.earlierArea = m_mark.earlierArea;
        return remarks;
    }

    /// Of a growth in a row of its own also what that row says of itself.
    Remarks growthRemarks(bool ownRow) const
    {
        Remarks remarks;
        remarks.basis = m_mark.growth->basis;
        remarks.scope = m_mark.growth->scope;
        if (ownRow) {
            remarks.status = m_mark.growth->status;
            remarks.note = m_mark.growth->note;
            remarks.vintage = m_mark.growth->vintage;
            remarks.earlierArea = m_mark.earlierArea;
        }
        return remarks;
    }

    /// The level that the next year's figures imply, with its interval and what it comes from.
    QString impliedLevel() const
    {
        const core::ImpliedReading &implied = *m_mark.implied;
        const int decimals = implied.base.wholeNumbers ? 0 : 2;
        QStringList remarks{m_marks.implied};
        const core::Input *level = inputOf(implied.inputs, "level");
        const core::Input *growth = inputOf(implied.inputs, "growth");
        if (level && growth && level->keys.period) {
            core::Measurement measurement = m_mark.measurement;
            measurement.unit = level->unit;
            remarks += m_marks.impliedBy.arg(
                periodText(*level->keys.period, m_language),
                written(ValuePhrase{level->literal, core::Qualifier::Exact}, measurement, m_language),
                writtenGrowth(growth->literal, m_language));
        }
        if (!implied.base.interval.isPoint())
            remarks += m_marks.interval + intervalText(implied.base.interval, decimals);
        std::vector<core::SourceId> ids;
        for (const core::Input &input : implied.inputs)
            ids.push_back(input.source);
        return written(ValuePhrase{computedDigits(implied.base.value, decimals), core::Qualifier::Exact},
                       m_mark.measurement, m_language) +
               bracketed(remarks, m_names) + sources(ids);
    }

    /// What other sources say that the number chosen excludes.
    QString contested() const
    {
        QStringList others;
        for (const core::ClaimReading &claim : m_mark.claims) {
            QString other;
            if (hasValue() && claim.verdict == core::Verdict::Contradict)
                other = written(ValuePhrase{claim.literal, claim.qualifier}, m_mark.measurement, m_language);
            if (m_mark.growth && claim.growthVerdict == core::Verdict::Contradict)
                other += (other.isEmpty() ? QString() : m_marks.comma) + writtenGrowth(claim.growthLiteral, m_language);
            if (!other.isEmpty())
                others += other + sources({claim.source});
        }
        others.removeDuplicates();
        return others.isEmpty() ? QString() : m_marks.semicolon + m_marks.contested + others.join(m_marks.semicolon);
    }

    QString sources(const std::vector<core::SourceId> &ids) const { return writtenSources(ids, m_names, m_withIds); }

    const core::Mark &m_mark;
    const StatementNames &m_names;
    const StatementMarks &m_marks;
    bool m_withIds;
    Language m_language;
};

/// The rate as a figure of its own is the growth without the level that stands in the same row.
core::Mark growthAlone(const core::Mark &mark)
{
    core::Mark alone = mark;
    alone.value.reset();
    alone.literal.clear();
    return alone;
}

/// The sentence with plain names, or with ids when it could be read in another way.
QString publishedStatement(const core::Mark &mark, const StatementNames &known, const Names &names)
{
    const QString text = Writer(mark, known, false).published();
    qsizetype furthest = 0;
    return readingsOf(text, known, names, furthest).size() > 1 ? Writer(mark, known, true).published() : text;
}

QString told(const core::Mark &mark, const Names &names, const StatementFigure &figure)
{
    const StatementNames known(names);
    if (mark.keys.indicator.empty())
        return eventStatement(mark, names, known, figure);
    const core::Transform transform = figure.transform;
    const Writer writer(mark, known, false);
    const bool rate = transform == core::Transform::PublishedGrowth || mark.keys.item == "total";
    if (mark.implied && (mark.computed || (!mark.growth && !writer.hasValue())))
        return writer.implied();
    if (mark.computed && mark.value)
        return writer.computed(transform);
    if (!mark.computed && (mark.growth || (writer.hasValue() && !rate)))
        return publishedStatement(rate ? growthAlone(mark) : mark, known, names);
    return writer.empty(mark.empty.value_or(core::EmptyReason::NotPublished), transform);
}

} // namespace

QString statement(const core::Mark &mark, const Names &names, core::Transform transform)
{
    StatementFigure alone;
    alone.transform = transform;
    return told(mark, names, alone);
}

QString statement(const core::Mark &mark, const Names &names, const core::Figure &figure)
{
    return told(mark, names,
                {figure.spec.transform, figure.spec.subject, QString::fromStdString(figure.panel),
                 QString::fromStdString(figure.revision), figure.regions});
}

} // namespace views
