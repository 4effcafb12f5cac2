-- Version 2: enterprise panels.
--
-- A panel has one row per enterprise and year: too many for rows of a table that are to be read at once. Its columns
-- are cut into pieces of 65536 values instead, year by year, and every piece is a segment: a BLOB that is written
-- once and never changed. A new state of a panel is another list of segments; those that hold the same values are
-- shared, by all revisions of all datasets. `linping-explorer rows` lays a panel out as an ordinary table.
--
-- Which panel a revision has:
--
--     SELECT * FROM revision_panels JOIN panels USING (panel_id) WHERE dataset_id = d AND number = r;
--
-- What a panel is made of, and how many bytes that takes:
--
--     SELECT part, field, year, count(*), sum(length(bytes))
--     FROM panel_parts JOIN panel_segments USING (segment_id) WHERE panel_id = p GROUP BY part, field, year;

CREATE TABLE panels (
    panel_id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE, -- SHA-256 of fields and rows, whatever their order: equal content is stored once
    resource TEXT NOT NULL, -- name of the package's resource
    row_count INTEGER NOT NULL,
    enterprise_count INTEGER NOT NULL,
    head TEXT NOT NULL, -- JSON: resource, title, fields as in the package with their types, years with their rows
    head_hash TEXT NOT NULL -- content hash of `head`
) STRICT;

CREATE TABLE revision_panels (
    dataset_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    panel_id INTEGER NOT NULL REFERENCES panels (panel_id),
    PRIMARY KEY (dataset_id, number),
    FOREIGN KEY (dataset_id, number) REFERENCES revisions (dataset_id, number)
) STRICT, WITHOUT ROWID;

-- Sixteen bytes (version 1; type 1 codes, 2 numbers, 3 doubles, 4 texts; bytes of each value; decimals; whether
-- printed decimals follow; three zeros; number of values and of bytes of text, 32 bits each), then the values,
-- little-endian. Codes are numbers of texts; numbers are whole numbers of the last decimal, the lowest one standing
-- for a missing one; texts are their ends (32 bits each), then UTF-8.
CREATE TABLE panel_segments (
    segment_id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL, -- content hash of `bytes`, checked whenever they are read
    bytes BLOB NOT NULL
) STRICT;
CREATE INDEX panel_segments_by_hash ON panel_segments (hash);

CREATE TABLE panel_parts (
    panel_id INTEGER NOT NULL REFERENCES panels (panel_id),
    part TEXT NOT NULL, -- 'rows'; 'texts' that codes stand for, 'later-texts' for names taken later; 'cube', 'cube-known'
    field TEXT NOT NULL, -- of the package's resource; blank: how many rows each cell of the cube holds
    year INTEGER NOT NULL, -- 0: of all years
    number INTEGER NOT NULL, -- 0, 1, 2 …: the segments of a column of a year, in order
    segment_id INTEGER NOT NULL REFERENCES panel_segments (segment_id),
    PRIMARY KEY (panel_id, part, field, year, number)
) STRICT, WITHOUT ROWID;
