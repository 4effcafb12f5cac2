#pragma once

#include "models/core/panel/panelschema.h"
#include "models/package/schema.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace package {

/// A file of the package and what must be in it.
struct Resource
{
    std::string name;
    std::string path; ///< relative to the package
    char delimiter = ',';
    Schema schema;
};

/// The enterprise panel among the resources of a package.
struct PanelResource
{
    Resource resource;
    core::PanelSchema fields; ///< in the order of the resource's schema
    std::string encoding;     ///< "utf-8", "gb18030" or, when the descriptor does not say, blank
    bool isLoose = false;     ///< a user's own file: columns may be headed by titles, and see PanelSource::isLoose
};

/// What `datapackage.json` says.
struct Descriptor
{
    std::string name;
    std::string title;
    std::string version;
    std::vector<Resource> resources;
    std::optional<PanelResource> panel;      ///< the first resource that is one
    bool hasBrokenPanel = false;             ///< one is meant as a panel and is none, reported
    std::size_t listed = 0;                  ///< how many resources there are, whatever they are
    std::vector<std::string> extraResources; ///< names the program has no use for

    const Resource *resource(std::string_view wanted) const;
};

/// Reads a descriptor. `known` are the names of the resources the program understands: others are noted,
/// their schemas are not looked at. Every fault is reported with its property or, for text that is no JSON,
/// with its line and byte offset.
Descriptor readDescriptor(const QByteArray &json, const std::vector<std::string> &known, IssueList &issues);

/// True when a relative path stays within the folder by its text alone: not absolute, no `..`, no address,
/// no backslash.
bool staysInside(std::string_view path);

} // namespace package
