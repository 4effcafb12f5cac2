#include "models/package/loosepackage.h"

#include "models/package/loosetable.h"

namespace package {

using core::ErrorCode;
using core::Rule;
using core::Severity;

namespace {

/// The name of a file without folders and endings: data/gdp.csv.gz is gdp.
std::string stem(const std::string &path)
{
    const std::string name = path.substr(path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1);
    return name.substr(0, name.find('.', 1));
}

void nameResource(LooseResource &resource, std::size_t number)
{
    if (!resource.name.empty())
        return;
    resource.name = resource.paths.empty() ? "table" + std::to_string(number + 1) : stem(resource.paths.front());
}

/// A descriptor that is not as the standard wants it is no reason to refuse the tables.
void append(std::vector<core::Issue> &all, const IssueList &issues)
{
    for (core::Issue issue : issues.sorted()) {
        if (issue.rule == Rule::BadDescriptor)
            issue.severity = Severity::Warning;
        all.push_back(std::move(issue));
    }
}

core::Result<LoosePackage> readFiles(const LooseFiles &files, const std::stop_token &stop)
{
    IssueList issues(files.descriptorName());
    for (const std::string &name : files.refused())
        issues.warning(Rule::PathOutside, {}, name);
    const std::optional<QByteArray> json = files.read(files.descriptorName(), issues);
    if (!json)
        return {ErrorCode::FileUnreadable, {files.name(), files.descriptorName()}};
    auto descriptor = readLooseDescriptor(files, *json, issues);
    if (!descriptor)
        return descriptor.error();
    LoosePackage package{descriptor->name, descriptor->title, {}, {}};
    append(package.issues, issues);
    for (std::size_t i = 0; i < descriptor->resources.size(); ++i) {
        LooseResource &resource = descriptor->resources[i];
        nameResource(resource, i);
        const std::string path = resource.paths.empty() ? std::string() : resource.paths.front();
        IssueList found(path.empty() ? resource.name : path);
        if (resource.paths.empty() && !resource.rows)
            found.error(Rule::BadDescriptor, {}, resource.name, {"resources", "path, or data"});
        LooseCells cells = readLooseCells(resource, files, found, stop);
        if (stop.stop_requested())
            return ErrorCode::Cancelled;
        if (!cells.isReadable) {
            append(package.issues, found);
            continue;
        }
        LooseTable table{resource.name, resource.title, path, std::move(cells.grid), {}, resource.missing, {}};
        table.columns = matchColumns(resource, table.grid, found);
        append(table.issues, found);
        package.tables.push_back(std::move(table));
    }
    return package;
}

} // namespace

core::Result<LoosePackage> readLoosePackage(const QString &path, const std::stop_token &stop)
{
    const auto files = LooseFiles::open(path);
    return files ? readFiles(*files, stop) : files.error();
}

core::Result<LoosePackage> readZippedPackage(const QByteArray &bytes, const std::string &name,
                                             const std::stop_token &stop)
{
    auto archive = ZipArchive::of(bytes, name);
    if (!archive)
        return archive.error();
    const auto files = LooseFiles::of(std::move(*archive));
    return files ? readFiles(*files, stop) : files.error();
}

} // namespace package
