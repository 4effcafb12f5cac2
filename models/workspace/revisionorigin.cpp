#include "models/workspace/revisionorigin.h"

#include "models/store/revisions.h"
#include "models/workspace/workspace.h"

namespace workspace {

std::optional<store::Provenance> originOf(const Workspace &workspace, int revision)
{
    if (!workspace.database())
        return std::nullopt;
    return store::provenanceOf(*workspace.database(), QString::fromStdString(workspace.dataset().name), revision)
        .value_or(std::nullopt);
}

int parentOf(const Workspace &workspace, int revision)
{
    if (!workspace.database())
        return 0;
    return store::parentOf(*workspace.database(), QString::fromStdString(workspace.dataset().name), revision);
}

} // namespace workspace
