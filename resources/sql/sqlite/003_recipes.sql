-- Version 3: recipes.
--
-- A recipe is a mapping with a name: how files of one kind become figures. It belongs to the store and not to a dataset,
-- since it says itself which dataset takes its figures in.

CREATE TABLE recipes (
    name TEXT PRIMARY KEY,
    mapping TEXT NOT NULL, -- JSON, as in a mapping file
    saved TEXT NOT NULL -- UTC, ISO 8601
) STRICT, WITHOUT ROWID;
