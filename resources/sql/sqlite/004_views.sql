-- Version 4: saved views.
--
-- A view is what a page showed under a name: its figures and the filter. It belongs to a dataset and to no revision, so
-- that it shows whatever the data are then.

CREATE TABLE views (
    dataset_id INTEGER NOT NULL REFERENCES datasets (dataset_id),
    name TEXT NOT NULL,
    view TEXT NOT NULL, -- JSON: page, figures, filter
    saved TEXT NOT NULL, -- UTC, ISO 8601
    PRIMARY KEY (dataset_id, name)
) STRICT, WITHOUT ROWID;
