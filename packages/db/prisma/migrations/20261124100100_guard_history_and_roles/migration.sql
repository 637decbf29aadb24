-- What Prisma has no words for: constraints over time, history that is only added to, and what each role may do.

-- Closed lists ------------------------------------------------------------------------------------------------

ALTER TABLE edit.record ADD CONSTRAINT record_kind_known
  CHECK (kind IN ('entry', 'person', 'unit', 'institute'));
ALTER TABLE edit.publication ADD CONSTRAINT publication_part_known
  CHECK (part IN ('shared', 'en', 'fr', 'nl', 'de'));
ALTER TABLE edit.account ADD CONSTRAINT account_role_known
  CHECK (role IN ('contributor', 'publisher', 'admin'));
ALTER TABLE edit.account ADD CONSTRAINT account_email_folded
  CHECK (email = lower(btrim(email)) AND position('@' IN email) > 1);
-- At most one institute: null conflicts with nothing, so every other kind is free.
CREATE UNIQUE INDEX one_institute ON edit.record ((CASE WHEN kind = 'institute' THEN true END));
ALTER TABLE pub.register_version ADD CONSTRAINT one_register_version CHECK (id = 1);

-- The ledger --------------------------------------------------------------------------------------------------

ALTER TABLE edit.publication ADD CONSTRAINT publication_ends_after_it_begins
  CHECK (live_to IS NULL OR live_to >= live_from);
ALTER TABLE edit.publication ADD CONSTRAINT publication_tells_readers_or_is_minor
  CHECK (minor OR coalesce(length(btrim(note ->> 'en')), 0) > 0);
ALTER TABLE edit.publication ADD CONSTRAINT shared_part_has_the_address
  CHECK ((part = 'shared') = (slug IS NOT NULL));

-- One part of a record is live at most once at any moment.
ALTER TABLE edit.publication ADD CONSTRAINT one_live_publication_of_a_part
  EXCLUDE USING gist (record_id WITH =, part WITH =, tstzrange(live_from, live_to) WITH &&);

-- One address leads to one record at any moment. A missing address conflicts with nothing.
ALTER TABLE edit.publication ADD CONSTRAINT one_record_at_an_address
  EXCLUDE USING gist (kind WITH =, slug WITH =, record_id WITH <>, tstzrange(live_from, live_to) WITH &&);

-- History is only added to --------------------------------------------------------------------------------------

CREATE FUNCTION edit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: lines of % are never changed or deleted', TG_TABLE_NAME, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER revision_is_append_only BEFORE UPDATE OR DELETE ON edit.revision
  FOR EACH ROW EXECUTE FUNCTION edit.refuse_change();
CREATE TRIGGER revision_is_not_emptied BEFORE TRUNCATE ON edit.revision
  FOR EACH STATEMENT EXECUTE FUNCTION edit.refuse_change();
CREATE TRIGGER audit_is_append_only BEFORE UPDATE OR DELETE ON edit.audit
  FOR EACH ROW EXECUTE FUNCTION edit.refuse_change();
CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON edit.audit
  FOR EACH STATEMENT EXECUTE FUNCTION edit.refuse_change();
CREATE TRIGGER publication_is_not_deleted BEFORE DELETE ON edit.publication
  FOR EACH ROW EXECUTE FUNCTION edit.refuse_change();
CREATE TRIGGER publication_is_not_emptied BEFORE TRUNCATE ON edit.publication
  FOR EACH STATEMENT EXECUTE FUNCTION edit.refuse_change();

-- A publication can be closed once and is otherwise frozen.
CREATE FUNCTION edit.only_close() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.live_to IS NOT NULL OR NEW.live_to IS NULL
     OR to_jsonb(OLD) - 'live_to' IS DISTINCT FROM to_jsonb(NEW) - 'live_to' THEN
    RAISE EXCEPTION 'a publication is frozen: it can only be closed, once'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER publication_is_frozen BEFORE UPDATE ON edit.publication
  FOR EACH ROW EXECUTE FUNCTION edit.only_close();

-- Each line of the audit log carries the hash of the one before it; a missing or altered line breaks the chain.
CREATE FUNCTION edit.audit_digest(line edit.audit) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(concat_ws(E'\x1f',
    line.previous_hash, line.id, extract(epoch FROM line.at), coalesce(line.account_id::text, '-'),
    coalesce(line.session_id::text, '-'), line.action, coalesce(line.record_id::text, '-'),
    coalesce(line.before::text, '-'), coalesce(line.after::text, '-')), 'UTF8')), 'hex')
$$;

CREATE FUNCTION edit.chain_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Lines are chained one at a time.
  PERFORM pg_advisory_xact_lock(hashtext('edit.audit'));
  NEW.id := nextval(pg_get_serial_sequence('edit.audit', 'id'));
  NEW.previous_hash := coalesce((SELECT hash FROM edit.audit ORDER BY id DESC LIMIT 1), '');
  NEW.hash := edit.audit_digest(NEW);
  RETURN NEW;
END $$;

CREATE TRIGGER audit_is_chained BEFORE INSERT ON edit.audit
  FOR EACH ROW EXECUTE FUNCTION edit.chain_audit();

-- The first line whose hash is wrong, or null when the chain holds.
CREATE FUNCTION edit.broken_audit_line() RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT min(id) FROM (
    SELECT line.id, line.hash, line.previous_hash, edit.audit_digest(line) AS expected,
           coalesce(lag(line.hash) OVER (ORDER BY line.id), '') AS before_it
    FROM edit.audit AS line
  ) AS chain WHERE hash <> expected OR previous_hash <> before_it
$$;

-- What is public ------------------------------------------------------------------------------------------------

INSERT INTO pub.register_version (id, version, changed_at) VALUES (1, 0, now());

CREATE FUNCTION pub.announce_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('register_version', NEW.version::text);
  RETURN NEW;
END $$;

CREATE TRIGGER register_version_is_announced AFTER UPDATE ON pub.register_version
  FOR EACH ROW EXECUTE FUNCTION pub.announce_version();

-- Folds a name for searching: lower case, no accents, no ligatures, one space for anything between words.
CREATE FUNCTION pub.fold(name text) RETURNS text LANGUAGE sql STABLE
  SET search_path = pg_catalog, public AS $$
  SELECT btrim(regexp_replace(lower(public.unaccent(name)), '[^[:alnum:]]+', ' ', 'g'))
$$;

-- What was public at a moment: the frozen payload of every part that was live. The only door of the public role
-- to the ledger. Payloads never held a field for staff.
CREATE FUNCTION pub.as_of(moment timestamptz)
  RETURNS TABLE (record_id uuid, kind text, slug text, part text, payload jsonb, live_from timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT p.record_id, p.kind, p.slug, p.part, p.payload, p.live_from
  FROM edit.publication AS p
  WHERE p.live_from <= moment AND (p.live_to IS NULL OR p.live_to > moment)
$$;

-- One hash over everything in pub that follows from the ledger.
CREATE FUNCTION pub.checksum() RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
  name text;
  part text;
  total text := '';
BEGIN
  FOR name IN
    SELECT table_name FROM information_schema.tables
    WHERE table_schema = 'pub' AND table_type = 'BASE TABLE' AND table_name <> 'register_version'
    ORDER BY table_name
  LOOP
    EXECUTE format(
      'SELECT coalesce(md5(string_agg(line, E''\n'' ORDER BY line)), '''') FROM (SELECT (to_jsonb(t)%s)::text AS line FROM pub.%I AS t) AS lines',
      CASE WHEN name = 'name' THEN ' - ''id''' ELSE '' END, name) INTO part;
    total := md5(total || name || part);
  END LOOP;
  RETURN total;
END $$;

-- Roles ---------------------------------------------------------------------------------------------------------

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'entente_staff') THEN
    CREATE ROLE entente_staff NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'entente_public') THEN
    CREATE ROLE entente_public NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  -- Another database of this server made them at the same moment.
  NULL;
END $$;

REVOKE ALL ON SCHEMA edit, pub FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA edit, pub FROM PUBLIC;

GRANT USAGE ON SCHEMA pub TO entente_public;
GRANT SELECT ON ALL TABLES IN SCHEMA pub TO entente_public;
GRANT EXECUTE ON FUNCTION pub.as_of(timestamptz) TO entente_public;
GRANT EXECUTE ON FUNCTION pub.fold(text) TO entente_public;

GRANT USAGE ON SCHEMA edit, pub TO entente_staff;
GRANT SELECT ON ALL TABLES IN SCHEMA edit TO entente_staff;
GRANT INSERT ON ALL TABLES IN SCHEMA edit TO entente_staff;
GRANT UPDATE ON edit.record, edit.account, edit.session TO entente_staff;
GRANT UPDATE, DELETE ON edit.draft TO entente_staff;
GRANT DELETE ON edit.session, edit.sign_in_attempt TO entente_staff;
GRANT UPDATE (live_to) ON edit.publication TO entente_staff;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pub TO entente_staff;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA edit, pub TO entente_staff;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA edit, pub TO entente_staff;

-- What a later migration adds is granted in the same way.
ALTER DEFAULT PRIVILEGES IN SCHEMA pub GRANT SELECT ON TABLES TO entente_public;
ALTER DEFAULT PRIVILEGES IN SCHEMA pub GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO entente_staff;
ALTER DEFAULT PRIVILEGES IN SCHEMA edit GRANT SELECT, INSERT ON TABLES TO entente_staff;
ALTER DEFAULT PRIVILEGES IN SCHEMA edit, pub GRANT USAGE ON SEQUENCES TO entente_staff;
