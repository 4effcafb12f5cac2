-- Where a revision came from; of those taken in before it is not known.
CREATE TABLE revision_files (
    dataset_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    path TEXT NOT NULL, -- of the file or folder, as it was called then
    mapping TEXT, -- JSON: how its table became figures; NULL for a data package and rows of a panel
    report TEXT NOT NULL, -- JSON: what was found in it
    PRIMARY KEY (dataset_id, number),
    FOREIGN KEY (dataset_id, number) REFERENCES revisions (dataset_id, number)
) STRICT, WITHOUT ROWID;
