-- A look-up of one record's publications was read from the index behind this constraint, whole, since the record stands
-- last but one in it and the planner takes that for cheap. As a text the record cannot be looked up there.
ALTER TABLE edit.publication DROP CONSTRAINT one_record_at_an_address;
ALTER TABLE edit.publication ADD CONSTRAINT one_record_at_an_address
  EXCLUDE USING gist (kind WITH =, slug WITH =, (record_id::text) WITH <>, tstzrange(live_from, live_to) WITH &&);
