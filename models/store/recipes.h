#pragma once

#include "models/core/tabular/mapping.h"
#include "models/store/database.h"

#include <vector>

namespace store {

/// A mapping with a name, for the next file of the same kind.
struct Recipe
{
    QString name;
    core::Mapping mapping;
};

/// All recipes of the store, the one saved last first. ErrorCode::StoreBroken when one cannot be read.
core::Result<std::vector<Recipe>> recipes(const Database &database);

/// Keeps a recipe, in place of the one of its name. The name must not be blank.
core::Result<core::Done> saveRecipe(Database &database, const Recipe &recipe);

/// Forgets a recipe; nothing happens when there is none of that name.
core::Result<core::Done> removeRecipe(Database &database, const QString &name);

} // namespace store
