#include "views/lookup.h"

#include "views/text/format.h"
#include "views/text/statement.h"
#include "views/text/words.h"

#include <QCoreApplication>

namespace views {

namespace {

/// A thing is found by its name in either language, whichever is shown.
QString bothNames(const core::Name &name) { return QString::fromStdString(name.zh + ' ' + name.en); }

} // namespace

std::vector<PickList::Entry> indicatorEntries(const Names &names)
{
    std::vector<PickList::Entry> entries;
    if (!names.set())
        return entries;
    for (const auto &indicator : names.set()->tables().indicators) {
        if (indicator.subject != core::Subject::Region)
            continue;
        core::Keys keys;
        keys.indicator = indicator.id;
        const QString unit = unitText(indicator.measurement.unit, names.language());
        const QString topic = topicName(QString::fromStdString(indicator.topic));
        entries.push_back({keys, names(indicator.id), unit.isEmpty() ? topic : topic + QStringLiteral(" · ") + unit,
                           bothNames(indicator.name)});
    }
    return entries;
}

std::vector<PickList::Entry> allEntries(const Names &names)
{
    std::vector<PickList::Entry> entries = indicatorEntries(names);
    if (!names.set())
        return entries;
    for (const auto &region : names.set()->tables().regions) {
        core::Keys keys;
        keys.region = region.code;
        entries.push_back({keys, names(region.code), columnTitle(QStringLiteral("region")), bothNames(region.name)});
    }
    for (const auto &organisation : names.set()->tables().organisations) {
        core::Keys keys;
        keys.organisation = organisation.id;
        entries.push_back({keys, names(organisation.id), word(organisation.kind), bothNames(organisation.name)});
    }
    return entries;
}

PickList::Entry enterpriseEntry(const core::NamedEnterprise &enterprise)
{
    core::Keys keys;
    keys.organisation = enterprise.id;
    //: %1 is the id of an enterprise, %2 a year in which it has the name beside
    const QString detail = QCoreApplication::translate("views::Lookup", "Enterprise %1 · %2");
    return {keys, QString::fromStdString(enterprise.name),
            detail.arg(QString::fromStdString(enterprise.id.text())).arg(enterprise.year)};
}

PickList::Reader statementEntry(const Names &names)
{
    return [names](const QString &text) -> std::optional<PickList::Entry> {
        const auto read = readStatement(text, names);
        if (!read && (read.error().code != core::ErrorCode::StatementUnclear || namesSource(text)))
            return PickList::Entry{{}, sentence(read.error()), {}};
        if (!read)
            return std::nullopt;
        const core::Keys keys = read->keys();
        return PickList::Entry{keys, names.caption(keys), QCoreApplication::translate("views::Lookup", "Statement")};
    };
}

} // namespace views
