-- Version 1: the tables of a store.
--
-- A store holds datasets; a dataset has revisions 1, 2, 3 …; revisions share the rows that did not change.
-- Each row of a resource is valid from one revision to another of its dataset, both included; an open end
-- (NULL) means: still valid in the newest revision. Rows as of revision r of dataset d, in file order:
--
--     SELECT * FROM observations
--     WHERE dataset_id = d AND valid_from_revision <= r AND ifnull(valid_to_revision, r) >= r
--     ORDER BY ordinal;
--
-- Columns are named as in the data package. Literals are text, so that 23.10 stays 23.10; blank is NULL.

PRAGMA application_id = 1280337272; -- "LPex": whose file this is

CREATE TABLE settings (
    key TEXT PRIMARY KEY, -- 'current-dataset': name of the dataset shown
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE datasets (
    dataset_id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    current_revision INTEGER -- number of the revision shown
) STRICT;

CREATE TABLE revisions (
    dataset_id INTEGER NOT NULL REFERENCES datasets (dataset_id),
    number INTEGER NOT NULL CHECK (number > 0),
    hash TEXT NOT NULL, -- SHA-256 of the canonical rows: equal content has equal names
    parent INTEGER, -- number of the revision it was compared with: the one current when it was taken in
    taken TEXT NOT NULL, -- UTC, ISO 8601
    title TEXT,
    version TEXT, -- the package's own
    added INTEGER NOT NULL, -- claims against the parent
    revised INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    PRIMARY KEY (dataset_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
    row_id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL,
    valid_from_revision INTEGER NOT NULL,
    valid_to_revision INTEGER,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    title TEXT,
    publisher TEXT,
    published TEXT,
    reliability TEXT,
    url TEXT,
    locator TEXT,
    FOREIGN KEY (dataset_id, valid_from_revision) REFERENCES revisions (dataset_id, number),
    CHECK (valid_to_revision >= valid_from_revision)
) STRICT;
CREATE INDEX sources_in_order ON sources (dataset_id, ordinal);

CREATE TABLE regions (
    row_id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL,
    valid_from_revision INTEGER NOT NULL,
    valid_to_revision INTEGER,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    name_zh TEXT,
    name_en TEXT,
    parent_code TEXT,
    level TEXT,
    valid_from TEXT,
    valid_to TEXT,
    FOREIGN KEY (dataset_id, valid_from_revision) REFERENCES revisions (dataset_id, number),
    CHECK (valid_to_revision >= valid_from_revision)
) STRICT;
CREATE INDEX regions_in_order ON regions (dataset_id, ordinal);

CREATE TABLE sectors (
    row_id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL,
    valid_from_revision INTEGER NOT NULL,
    valid_to_revision INTEGER,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    name_zh TEXT,
    name_en TEXT,
    parent_id TEXT,
    tier TEXT,
    scale_target TEXT,
    scale_target_unit TEXT,
    FOREIGN KEY (dataset_id, valid_from_revision) REFERENCES revisions (dataset_id, number),
    CHECK (valid_to_revision >= valid_from_revision)
) STRICT;
CREATE INDEX sectors_in_order ON sectors (dataset_id, ordinal);

CREATE TABLE indicators (
    row_id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL,
    valid_from_revision INTEGER NOT NULL,
    valid_to_revision INTEGER,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    name_zh TEXT,
    name_en TEXT,
    subject TEXT,
    unit TEXT,
    kind TEXT,
    stock_flow TEXT,
    price_basis TEXT,
    usual_growth_basis TEXT,
    scope TEXT,
    topic TEXT,
    description_en TEXT,
    FOREIGN KEY (dataset_id, valid_from_revision) REFERENCES revisions (dataset_id, number),
    CHECK (valid_to_revision >= valid_from_revision)
) STRICT;
CREATE INDEX indicators_in_order ON indicators (dataset_id, ordinal);

CREATE TABLE observations (
    row_id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL,
    valid_from_revision INTEGER NOT NULL,
    valid_to_revision INTEGER,
    ordinal INTEGER NOT NULL,
    indicator_id TEXT NOT NULL,
    region_code TEXT,
    sector_id TEXT,
    period TEXT NOT NULL,
    value TEXT,
    qualifier TEXT,
    growth_percent TEXT,
    growth_basis TEXT,
    growth_scope TEXT,
    vintage TEXT,
    status TEXT,
    note TEXT,
    source_id TEXT,
    FOREIGN KEY (dataset_id, valid_from_revision) REFERENCES revisions (dataset_id, number),
    CHECK (valid_to_revision >= valid_from_revision)
) STRICT;
CREATE INDEX observations_in_order ON observations (dataset_id, ordinal);
CREATE INDEX observations_by_indicator ON observations (dataset_id, indicator_id, region_code);

CREATE TABLE relations (
    row_id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL,
    valid_from_revision INTEGER NOT NULL,
    valid_to_revision INTEGER,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT,
    whole TEXT,
    part TEXT,
    over TEXT,
    coverage TEXT,
    result TEXT,
    FOREIGN KEY (dataset_id, valid_from_revision) REFERENCES revisions (dataset_id, number),
    CHECK (valid_to_revision >= valid_from_revision)
) STRICT;
CREATE INDEX relations_in_order ON relations (dataset_id, ordinal);

CREATE TABLE targets (
    row_id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL,
    valid_from_revision INTEGER NOT NULL,
    valid_to_revision INTEGER,
    ordinal INTEGER NOT NULL,
    indicator_id TEXT NOT NULL,
    region_code TEXT,
    period TEXT,
    value TEXT,
    qualifier TEXT,
    of_indicator TEXT,
    of_field TEXT,
    base_period TEXT,
    direction TEXT,
    source_id TEXT,
    FOREIGN KEY (dataset_id, valid_from_revision) REFERENCES revisions (dataset_id, number),
    CHECK (valid_to_revision >= valid_from_revision)
) STRICT;
CREATE INDEX targets_in_order ON targets (dataset_id, ordinal);

CREATE TABLE organisations (
    row_id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL,
    valid_from_revision INTEGER NOT NULL,
    valid_to_revision INTEGER,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT,
    name_zh TEXT,
    name_en TEXT,
    region_code TEXT,
    sector_id TEXT,
    role_zh TEXT,
    role_en TEXT,
    certifications TEXT,
    listed_code TEXT,
    source_id TEXT,
    FOREIGN KEY (dataset_id, valid_from_revision) REFERENCES revisions (dataset_id, number),
    CHECK (valid_to_revision >= valid_from_revision)
) STRICT;
CREATE INDEX organisations_in_order ON organisations (dataset_id, ordinal);

CREATE TABLE organisation_observations (
    row_id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL,
    valid_from_revision INTEGER NOT NULL,
    valid_to_revision INTEGER,
    ordinal INTEGER NOT NULL,
    indicator_id TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    period TEXT NOT NULL,
    value TEXT,
    qualifier TEXT,
    status TEXT,
    note TEXT,
    source_id TEXT,
    FOREIGN KEY (dataset_id, valid_from_revision) REFERENCES revisions (dataset_id, number),
    CHECK (valid_to_revision >= valid_from_revision)
) STRICT;
CREATE INDEX organisation_observations_in_order ON organisation_observations (dataset_id, ordinal);
CREATE INDEX organisation_observations_by_indicator
    ON organisation_observations (dataset_id, indicator_id, organisation_id);

CREATE TABLE programmes (
    row_id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL,
    valid_from_revision INTEGER NOT NULL,
    valid_to_revision INTEGER,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT,
    name_zh TEXT,
    name_en TEXT,
    region_code TEXT,
    sector_id TEXT,
    role_zh TEXT,
    role_en TEXT,
    source_id TEXT,
    FOREIGN KEY (dataset_id, valid_from_revision) REFERENCES revisions (dataset_id, number),
    CHECK (valid_to_revision >= valid_from_revision)
) STRICT;
CREATE INDEX programmes_in_order ON programmes (dataset_id, ordinal);

CREATE TABLE milestones (
    row_id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL,
    valid_from_revision INTEGER NOT NULL,
    valid_to_revision INTEGER,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    date TEXT,
    subject_id TEXT,
    title_zh TEXT,
    title_en TEXT,
    metric TEXT,
    value TEXT,
    unit TEXT,
    qualifier TEXT,
    status TEXT,
    source_id TEXT,
    FOREIGN KEY (dataset_id, valid_from_revision) REFERENCES revisions (dataset_id, number),
    CHECK (valid_to_revision >= valid_from_revision)
) STRICT;
CREATE INDEX milestones_in_order ON milestones (dataset_id, ordinal);

-- What a reader with any SQLite tool wants first: the claims of every dataset at its current revision, in words.
CREATE VIEW current_observations AS
SELECT d.name AS dataset, d.current_revision AS revision, o.indicator_id, i.name_zh AS indicator_zh,
    i.name_en AS indicator_en, o.region_code, r.name_zh AS region_zh, r.name_en AS region_en, o.sector_id,
    o.period, o.value, i.unit, o.qualifier, o.growth_percent, o.growth_basis, o.growth_scope, o.vintage, o.status,
    o.note, o.source_id, s.title AS source_title, s.publisher, s.url
FROM datasets d
JOIN observations o ON o.dataset_id = d.dataset_id AND o.valid_from_revision <= d.current_revision
    AND ifnull(o.valid_to_revision, d.current_revision) >= d.current_revision
LEFT JOIN indicators i ON i.dataset_id = d.dataset_id AND i.id = o.indicator_id AND i.valid_from_revision <= d.current_revision
    AND ifnull(i.valid_to_revision, d.current_revision) >= d.current_revision
LEFT JOIN regions r ON r.dataset_id = d.dataset_id AND r.code = o.region_code AND r.valid_from_revision <= d.current_revision
    AND ifnull(r.valid_to_revision, d.current_revision) >= d.current_revision
LEFT JOIN sources s ON s.dataset_id = d.dataset_id AND s.id = o.source_id AND s.valid_from_revision <= d.current_revision
    AND ifnull(s.valid_to_revision, d.current_revision) >= d.current_revision
ORDER BY d.name, o.ordinal;
