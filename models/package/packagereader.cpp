#include "models/package/packagereader.h"

#include "models/core/panel/yearsums.h"
#include "models/package/contract.h"
#include "models/package/packagefolder.h"
#include "models/package/tables.h"

#include <algorithm>

namespace package {

using core::Rule;

namespace {

constexpr qint64 maximumDescriptorBytes = qint64(16) << 20;
constexpr qint64 maximumFileBytes = qint64(2) << 30;

std::vector<std::string> knownResources()
{
    std::vector<std::string> names;
    for (const Contract &contract : contracts())
        names.push_back(contract.resource);
    return names;
}

/// Reports resources without which there is no dataset.
void checkNeeded(const Descriptor &descriptor, IssueList &issues)
{
    for (const Contract &contract : contracts()) {
        const bool isNeeded =
            contract.need == Contract::Need::Always ||
            (contract.need == Contract::Need::UnlessPanel && !descriptor.panel && !descriptor.hasBrokenPanel);
        if (isNeeded && !descriptor.resource(contract.resource))
            issues.error(Rule::BadDescriptor, {}, {}, {"resources", contract.resource, "missing"});
    }
}

std::vector<ReadResource> readResources(const Descriptor &descriptor, const PackageFolder &folder,
                                        const std::stop_token &stop)
{
    std::vector<ReadResource> resources;
    resources.reserve(descriptor.resources.size());
    for (const Resource &resource : descriptor.resources) {
        ReadResource &read = resources.emplace_back(ReadResource{Table(resource), IssueList(resource.path)});
        if (resource.path.empty() || resource.schema.fields.empty() || stop.stop_requested())
            continue;
        if (auto bytes = folder.read(QString::fromStdString(resource.path), maximumFileBytes, read.issues))
            read.table = readTable(resource, std::move(*bytes), read.issues, stop);
    }
    return resources;
}

void append(std::vector<core::Issue> &all, const IssueList &issues)
{
    const std::vector<core::Issue> sorted = issues.sorted();
    all.insert(all.end(), sorted.begin(), sorted.end());
}

} // namespace

core::Result<PackageReading> readPackage(const QString &path, std::stop_token stop, const Progress &progress)
{
    const core::Result<PackageFolder> folder = PackageFolder::open(path);
    if (!folder)
        return folder.error();
    PackageReading reading;
    IssueList issues(folder->descriptorName().toStdString());
    const auto json = folder->read(folder->descriptorName(), maximumDescriptorBytes, issues);
    Descriptor descriptor;
    if (json)
        descriptor = readDescriptor(*json, knownResources(), issues);
    if (!descriptor.resources.empty() || !descriptor.extraResources.empty() || descriptor.panel)
        checkNeeded(descriptor, issues);
    for (Resource &resource : descriptor.resources)
        meetContract(resource, issues);
    // One resource may bear such a name by chance; a dataset has several.
    reading.isForeign = descriptor.listed > 0 && descriptor.resources.size() < 2 && !descriptor.panel;
    std::vector<ReadResource> resources = readResources(descriptor, *folder, stop);
    if (!stop.stop_requested())
        validateKeys(resources);
    if (!stop.stop_requested())
        validateMeaning(resources);
    IssueList panelIssues(descriptor.panel ? descriptor.panel->resource.path : std::string());
    if (descriptor.panel && !stop.stop_requested())
        reading.panel =
            core::withSums(readPanel(*descriptor.panel, *folder, resources, panelIssues, progress, stop), stop);
    if (stop.stop_requested())
        return core::ErrorCode::Cancelled;
    append(reading.issues, issues);
    for (const ReadResource &resource : resources)
        append(reading.issues, resource.issues);
    append(reading.issues, panelIssues);
    reading.name = QString::fromStdString(descriptor.name);
    reading.title = QString::fromStdString(descriptor.title);
    reading.version = QString::fromStdString(descriptor.version);
    reading.tables = buildTables(resources);
    return reading;
}

} // namespace package
