#pragma once

#include "models/core/panel/panelschema.h"
#include "models/package/jsonnode.h"
#include "models/package/schema.h"

namespace package {

/// What the fields of a resource are for in an enterprise panel, in the order of its schema: what their `role` says
/// or, without one, their type and name. Every fault is reported. `node` is the resource.
core::PanelSchema readPanelFields(const JsonNode &node, const Schema &schema);

/// A panel tells enterprises and years apart.
bool isPanel(const core::PanelSchema &schema);

} // namespace package
