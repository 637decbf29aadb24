-- CreateIndex
CREATE INDEX "publication_kind_slug_idx" ON "edit"."publication"("kind", "slug");

-- CreateIndex
CREATE INDEX "withdrawal_merged_into_idx" ON "edit"."withdrawal"("merged_into");

-- What Prisma has no words for ----------------------------------------------------------------------------------

-- A page need not be public in English: readers are told in the languages that they have, and the command checks
-- which those are.
CREATE FUNCTION edit.has_words(told jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT EXISTS (SELECT FROM jsonb_each_text(told) WHERE length(btrim(value)) > 0)
$$;
REVOKE ALL ON FUNCTION edit.has_words(jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION edit.has_words(jsonb) TO entente_staff;

ALTER TABLE edit.publication DROP CONSTRAINT publication_tells_readers_or_is_minor;
ALTER TABLE edit.publication ADD CONSTRAINT publication_tells_readers_or_is_minor
  CHECK (minor OR edit.has_words(note));
ALTER TABLE edit.withdrawal DROP CONSTRAINT withdrawal_tells_readers_why;
ALTER TABLE edit.withdrawal ADD CONSTRAINT withdrawal_tells_readers_why
  CHECK (sort = 'merged' OR edit.has_words(explanation));

-- Names as staff search them: folded, each on a line of its own, so that a pattern can ask for the beginning of one.
CREATE FUNCTION edit.fold_names(names text[]) RETURNS text LANGUAGE sql STABLE
  SET search_path = pg_catalog, public AS $$
  SELECT coalesce(E'\n' || string_agg(pub.fold(name), E'\n' ORDER BY place) || E'\n', '')
  FROM unnest(names) WITH ORDINALITY AS n (name, place)
$$;
REVOKE ALL ON FUNCTION edit.fold_names(text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION edit.fold_names(text[]) TO entente_staff;

-- Which record stands for another: itself while it is public, otherwise the one that it was merged into, and so on.
CREATE FUNCTION edit.stands_for(record uuid) RETURNS uuid LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
  here uuid := record;
  next uuid;
BEGIN
  FOR steps IN 1..100 LOOP
    IF EXISTS (SELECT FROM edit.publication AS p
               WHERE p.record_id = here AND p.part = 'shared' AND p.live_to IS NULL) THEN
      RETURN here;
    END IF;
    SELECT w.merged_into INTO next FROM edit.withdrawal AS w
    WHERE w.record_id = here AND w.part = 'shared' ORDER BY w.at DESC LIMIT 1;
    IF next IS NULL THEN
      RETURN here;
    END IF;
    here := next;
  END LOOP;
  RETURN record;
END $$;
REVOKE ALL ON FUNCTION edit.stands_for(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION edit.stands_for(uuid) TO entente_staff;

-- What drafts and live publications held before these tables did.
INSERT INTO edit.reference (record_id, target_id, side)
  SELECT DISTINCT d.record_id, r.id, 'draft' FROM edit.draft AS d,
    jsonb_path_query(d.content -> 'shared', '$.** ? (@.type() == "string")') AS v
    JOIN edit.record AS r ON r.id::text = v #>> '{}' WHERE r.id <> d.record_id
  UNION
  SELECT DISTINCT p.record_id, r.id, 'live' FROM edit.publication AS p,
    jsonb_path_query(p.payload, '$.** ? (@.type() == "string")') AS v
    JOIN edit.record AS r ON r.id::text = v #>> '{}'
  WHERE p.live_to IS NULL AND p.part = 'shared' AND r.id <> p.record_id
  ON CONFLICT DO NOTHING;
UPDATE edit.record AS r SET names = edit.fold_names(n.names) FROM (
  SELECT d.record_id, array_agg(DISTINCT v #>> '{}') AS names FROM edit.draft AS d,
    LATERAL (SELECT t.value -> 'title' FROM jsonb_each(d.content -> 'text') AS t
             UNION ALL
             SELECT jsonb_path_query(d.content -> 'shared', ('$.' || place)::jsonpath)
             FROM unnest(ARRAY['name', 'name.*', 'shortName.*', 'sortName', 'acronym', 'aliases[*]',
                               'officialTitles.*', 'slug']) AS place) AS found (v)
  WHERE jsonb_typeof(v) = 'string' AND v #>> '{}' <> '' GROUP BY d.record_id) AS n
WHERE n.record_id = r.id;
