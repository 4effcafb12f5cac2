#include "views/text/names.h"

#include "models/core/codes.h"
#include "models/core/groupcodes.h"
#include "views/text/dimensionwords.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QStringList>

#include <algorithm>

namespace views {
namespace {

template <class Rows> auto rowOf(const Rows &rows, const std::string &id) -> decltype(rows.data())
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// The word for the code of a group, e.g. of a composition by kind, or of a count ("added").
QString groupName(const std::string &code)
{
    if (const auto kind = core::fromCode<core::OrganisationKind>(code))
        return word(*kind);
    if (const auto kind = core::fromCode<core::ProgrammeKind>(code))
        return word(*kind);
    if (const auto tier = core::fromCode<core::Tier>(code); tier && !code.empty())
        return word(*tier);
    if (const auto rule = core::fromCode<core::GroupRule>(code); rule && *rule != core::GroupRule::None)
        return word(*rule);
    if (constexpr std::string_view finding = "audit-"; code.starts_with(finding)) {
        const auto check = core::fromCode<core::Check>(code.substr(finding.size()));
        return check ? word(*check) : QString::fromStdString(code);
    }
    const QString text = QString::fromStdString(code);
    if (text.isEmpty())
        return text;
    if (code == core::noneStated)
        return DimensionWords::tr("none stated");
    if (const QString flow = flowName(text); !flow.isEmpty())
        return flow;
    const QString topic = topicName(text);
    return topic == text ? columnTitle(text) : topic;
}

/// A target is told from the others of its figure by its number, which nobody knows it by.
bool isTargetNumber(const core::Keys &keys)
{
    const std::string &item = keys.item;
    return !keys.indicator.empty() && item.size() > 1 && item.front() == 't' &&
           item.find_first_not_of("0123456789", 1) == std::string::npos;
}

} // namespace

Names::Names(std::shared_ptr<const core::IndicatorSet> set, Language language,
             std::shared_ptr<const core::PanelHead> panel)
    : m_set(std::move(set))
    , m_panel(std::move(panel))
    , m_language(language)
{}

Names Names::withFormer(std::shared_ptr<const core::IndicatorSet> former) const
{
    Names names = *this;
    names.m_former = std::move(former);
    return names;
}

Names Names::in(Language language) const
{
    Names names = *this;
    names.m_language = language;
    return names;
}

QString Names::operator()(const core::Name &name) const
{
    return QString::fromStdString(m_language == Language::English && !name.en.empty() ? name.en : name.zh);
}

QString Names::operator()(const core::IndicatorId &id) const
{
    if (const auto *indicator = found([&](const auto &set) { return set.indicator(id); }))
        return (*this)(indicator->name);
    QString own = QString::fromStdString(id.text());
    if (!m_panel)
        return own;
    const auto measure = m_panel->measure(id.text());
    const QString title = measure ? (*this)(m_panel->measures[*measure].field.title) : columnTitle(own);
    return title.isEmpty() ? own : title;
}

QString Names::operator()(const core::RegionCode &code) const
{
    const auto *region = found([&](const auto &set) { return set.region(code); });
    return region ? (*this)(region->name) : QString::fromStdString(code.text());
}

QString Names::operator()(const core::SectorId &id) const
{
    const auto *sector = found([&](const auto &set) { return set.sector(id); });
    return sector ? (*this)(sector->name) : QString::fromStdString(id.text());
}

QString Names::operator()(const core::OrganisationId &id) const
{
    const auto *organisation = found([&](const auto &set) { return set.organisation(id); });
    return organisation ? (*this)(organisation->name) : QString::fromStdString(id.text());
}

QString Names::subject(const std::string &id) const
{
    if (!m_set)
        return QString::fromStdString(id);
    if (const auto *organisation = m_set->organisation(core::OrganisationId(id)))
        return (*this)(organisation->name);
    if (const auto *programme = rowOf(m_set->tables().programmes, id))
        return (*this)(programme->name);
    return (*this)(core::RegionCode(id));
}

QString Names::source(const core::SourceId &id) const
{
    const auto *source = found([&](const auto &set) { return set.source(id); });
    if (!source)
        return QString::fromStdString(id.text());
    const QString publisher = QString::fromStdString(source->publisher.empty() ? source->title : source->publisher);
    return source->published.empty() ? publisher : publisher + u' ' + QString::fromStdString(source->published);
}

QString Names::key(const core::Keys &keys, const QString &field) const
{
    if (field == u"indicator")
        return (*this)(keys.indicator);
    if (field == u"region")
        return (*this)(keys.region);
    if (field == u"sector")
        return (*this)(keys.sector);
    if (field == u"organisation") {
        // An enterprise of a panel is called what its row says.
        const bool listed = m_set && m_set->organisation(keys.organisation);
        const bool isNamed = listed || keys.organisation.empty() || keys.item.empty();
        return isNamed ? (*this)(keys.organisation) : QString::fromStdString(keys.item);
    }
    if (field == u"source")
        return source(keys.source);
    if (field == u"period")
        return keys.period ? periodText(*keys.period, m_language) : QString();
    if (field != u"item")
        return {};
    if (m_set) {
        if (const auto *milestone = rowOf(m_set->tables().milestones, keys.item))
            return (*this)(milestone->title);
        if (const auto *programme = rowOf(m_set->tables().programmes, keys.item))
            return (*this)(programme->name);
    }
    return isTargetNumber(keys) ? QString() : groupName(keys.item);
}

QString Names::caption(const core::Keys &keys) const
{
    QStringList parts;
    static const QStringList fields{QStringLiteral("region"), QStringLiteral("organisation"),
                                    QStringLiteral("sector"), QStringLiteral("indicator"),
                                    QStringLiteral("item"),   QStringLiteral("period")};
    for (const QString &field : fields) {
        // An enterprise of a panel has its name as item.
        const QString part = field == u"item" && !keys.organisation.empty() ? QString() : key(keys, field);
        if (!part.isEmpty())
            parts.append(part);
    }
    if (parts.isEmpty() && !keys.source.empty())
        parts.append(source(keys.source));
    return parts.join(QStringLiteral(" · "));
}

} // namespace views
