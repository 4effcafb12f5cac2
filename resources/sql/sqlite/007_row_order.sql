-- The order of the rows together with what they are chosen by: rows of other revisions are passed over, and rows that
-- two revisions share recognised, without being looked at. The indexes by indicator served no query and made each
-- import of many figures slower.
DROP INDEX IF EXISTS observations_by_indicator;
DROP INDEX IF EXISTS organisation_observations_by_indicator;

DROP INDEX IF EXISTS sources_in_order;
CREATE INDEX sources_in_order ON sources (dataset_id, ordinal, valid_from_revision, valid_to_revision);
DROP INDEX IF EXISTS regions_in_order;
CREATE INDEX regions_in_order ON regions (dataset_id, ordinal, valid_from_revision, valid_to_revision);
DROP INDEX IF EXISTS sectors_in_order;
CREATE INDEX sectors_in_order ON sectors (dataset_id, ordinal, valid_from_revision, valid_to_revision);
DROP INDEX IF EXISTS indicators_in_order;
CREATE INDEX indicators_in_order ON indicators (dataset_id, ordinal, valid_from_revision, valid_to_revision);
DROP INDEX IF EXISTS observations_in_order;
CREATE INDEX observations_in_order ON observations (dataset_id, ordinal, valid_from_revision, valid_to_revision);
DROP INDEX IF EXISTS relations_in_order;
CREATE INDEX relations_in_order ON relations (dataset_id, ordinal, valid_from_revision, valid_to_revision);
DROP INDEX IF EXISTS targets_in_order;
CREATE INDEX targets_in_order ON targets (dataset_id, ordinal, valid_from_revision, valid_to_revision);
DROP INDEX IF EXISTS organisations_in_order;
CREATE INDEX organisations_in_order ON organisations (dataset_id, ordinal, valid_from_revision, valid_to_revision);
DROP INDEX IF EXISTS organisation_observations_in_order;
CREATE INDEX organisation_observations_in_order ON organisation_observations (dataset_id, ordinal, valid_from_revision, valid_to_revision);
DROP INDEX IF EXISTS programmes_in_order;
CREATE INDEX programmes_in_order ON programmes (dataset_id, ordinal, valid_from_revision, valid_to_revision);
DROP INDEX IF EXISTS milestones_in_order;
CREATE INDEX milestones_in_order ON milestones (dataset_id, ordinal, valid_from_revision, valid_to_revision);
