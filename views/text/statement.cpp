#include "views/text/statement.h"

#include "views/text/format.h"
#include "views/text/statementphrases.h"
#include "views/text/statementreader.h"
#include "views/text/statementwords.h"

#include <algorithm>

namespace views {
namespace {

/// A computed number as a literal.
std::string digits(double value, int decimals)
{
    return numberText(value, decimals).remove(u',').replace(QChar(0x2212), u'-').toStdString();
}

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
            return text;
        if (hasValue())
            text += m_marks.comma;
        if (two && stated && period(growth)->text() != stated->text())
            text += periodText(*period(growth), m_language) + (chinese() ? QString() : QStringLiteral(" "));
        text += writtenGrowth(m_mark.growth->literal, m_language) +
                written(growthRemarks(two || !hasValue()), m_language) + sources({m_mark.growth->source});
        return hasValue() || !m_mark.implied ? text : text + m_marks.semicolon + m_marks.level + impliedLevel();
    }

    QString implied() const { return head(m_mark.keys.period) + impliedLevel(); }

    QString computed(core::Transform transform) const
    {
        const bool change = transform == core::Transform::Change || transform == core::Transform::ChangePp ||
                            transform == core::Transform::ChangePercent;
        const std::string number = change && *m_mark.value > 0 ? '+' + digits(*m_mark.value, decimalsOf(m_mark))
                                                               : digits(*m_mark.value, decimalsOf(m_mark));
        QStringList remarks{m_marks.computed};
        if (!m_mark.interval.isPoint())
            remarks += m_marks.interval + intervalText(m_mark.interval, decimalsOf(m_mark));
        std::vector<core::SourceId> ids = m_mark.sources;
        for (const core::Input &input : m_mark.inputs)
            ids.push_back(input.source);
        return head(m_mark.keys.period, measure(transform)) +
               written(ValuePhrase{number, m_mark.qualifier}, m_mark.measurement, m_language) + bracketed(remarks) +
               sources(ids);
    }

    QString empty(core::EmptyReason reason, core::Transform transform) const
    {
        return head(m_mark.keys.period, measure(transform)) + said(reason, m_language);
    }

    bool hasValue() const { return m_mark.value || !m_mark.literal.empty(); }

private:
    bool chinese() const { return m_language == Language::Chinese; }

    /// Period, subject and indicator, up to where the number begins.
    QString head(const std::optional<core::Period> &period, const QString &measure = {}) const
    {
        const core::Keys &keys = m_mark.keys;
        const QString when = period ? periodText(*period, m_language) : QString();
        // An organisation's own region and sector say where it belongs, not what the figure is of.
        QStringList who;
        if (!keys.organisation.empty()) {
            who += m_names.organisations.text(keys.organisation.text(), m_withIds);
        } else {
            who += m_names.regions.text(keys.region.text(), m_withIds);
            who += m_names.sectors.text(keys.sector.text(), m_withIds);
        }
        const QString what = m_names.indicators(keys).text(keys.indicator.text(), m_withIds);
        if (chinese())
            return (period ? when + m_marks.comma : QString()) + who.join(QString()) + what + measure;
        who += when;
        who.removeAll(QString());
        return who.join(m_marks.comma) + (who.isEmpty() ? QString() : m_marks.headEnd) + what +
               (measure.isEmpty() ? QString() : m_marks.comma + measure) + u' ';
    }

    /// What a transform makes of the indicator: “水平变化”, “占地区生产总值的比重”.
    QString measure(core::Transform transform) const
    {
        const core::Input *base = inputOf(m_mark.inputs, "base");
        const core::Input *whole = inputOf(m_mark.inputs, "whole");
        if (transform == core::Transform::Index && base && base->keys.period)
            return m_marks.indexOn.arg(periodText(*base->keys.period, m_language));
        if (transform == core::Transform::Share && whole) {
            const bool sameRegion = whole->keys.region == m_mark.keys.region;
            return m_marks.shareOf.arg(
                (sameRegion ? QString() : m_names.regions.text(whole->keys.region.text()) + m_marks.within) +
                m_names.indicators(whole->keys).text(whole->keys.indicator.text()));
        }
        return said(transform, m_language);
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
        return written(ValuePhrase{digits(implied.base.value, decimals), core::Qualifier::Exact}, m_mark.measurement,
                       m_language) +
               bracketed(remarks) + sources(ids);
    }

    QString bracketed(const QStringList &parts) const
    {
        return m_marks.open + parts.join(m_marks.comma) + m_marks.close;
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

/// What is no figure of an indicator: “2025年5月9日，杭汽轮：…点火成功（来源：…）”, an organisation with its role, a
/// number of organisations that was counted.
QString eventStatement(const core::Mark &mark, const Names &names, const StatementNames &known)
{
    const StatementMarks &marks = statementMarks(names.language());
    const auto attribute = [&mark](std::string_view name) {
        const core::Attribute *found = mark.attribute(name);
        return found ? found->text : core::Name();
    };
    if (const core::Source *source = names.set() ? names.set()->source(mark.keys.source) : nullptr)
        return citation(*source, names.language());
    const bool event = mark.attribute("title");
    const QString what = names(attribute(event ? "title" : "name"));
    QString text;
    if (what.isEmpty()) {
        const bool rest = attribute("tier").zh == "none";
        const QString group = rest ? marks.withoutSector : names.caption(mark.keys);
        if (group.isEmpty() || !mark.value)
            return {};
        const QString measure = names(attribute("measure"));
        const std::string number = mark.literal.empty() ? digits(*mark.value, decimalsOf(mark)) : mark.literal;
        const ValuePhrase value{number, mark.qualifier};
        const bool published = !mark.computed && !mark.keys.organisation.empty();
        return group + (measure.isEmpty() ? QString() : marks.headEnd + measure) + marks.headEnd +
               written(value, mark.measurement, known.language) +
               (published ? QString() : marks.open + marks.computed + marks.close);
    }
    if (event && !attribute("date").zh.empty())
        text += dateText(attribute("date").zh, known.language) + marks.comma;
    const QString who = event ? names.subject(attribute("subject").zh) : QString();
    text += (who.isEmpty() ? QString() : who + marks.headEnd) + what;
    if (const QString role = names(attribute("role")); !role.isEmpty())
        text += marks.comma + role;
    if (attribute("status").zh == "planned")
        text += marks.open + said(core::Status::Plan, known.language) + marks.close;
    return text + writtenSources(mark.sources, known);
}

} // namespace

QString statement(const core::Mark &mark, const Names &names, core::Transform transform)
{
    const StatementNames known(names);
    if (mark.keys.indicator.empty())
        return eventStatement(mark, names, known);
    const Writer writer(mark, known, false);
    const bool rate = transform == core::Transform::PublishedGrowth;
    if (mark.implied && (mark.computed || (!mark.growth && !writer.hasValue())))
        return writer.implied();
    if (mark.computed && mark.value)
        return writer.computed(transform);
    if (!mark.computed && (mark.growth || (writer.hasValue() && !rate)))
        return publishedStatement(rate ? growthAlone(mark) : mark, known, names);
    return writer.empty(mark.empty.value_or(core::EmptyReason::NotPublished), transform);
}

} // namespace views
