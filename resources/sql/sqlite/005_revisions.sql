-- What a revision changed among the rows that are no claims (enterprise-years, sources, targets …); not known of those
-- taken in before.
ALTER TABLE revisions ADD COLUMN others_added INTEGER;
ALTER TABLE revisions ADD COLUMN others_revised INTEGER;
ALTER TABLE revisions ADD COLUMN others_removed INTEGER;
