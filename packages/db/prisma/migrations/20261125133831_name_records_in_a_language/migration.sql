-- CreateIndex
CREATE INDEX "audit_session_id_idx" ON "edit"."audit"("session_id");

-- What Prisma has no words for ----------------------------------------------------------------------------------

-- What a document is called in a language, or else in the first that has a name for it: staff's lists sort by it.
CREATE FUNCTION edit.name_in(content jsonb, language text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(
    content #>> ARRAY['text', language, 'title'],
    CASE jsonb_typeof(content #> '{shared,name}')
      WHEN 'string' THEN content #>> '{shared,name}'
      WHEN 'object' THEN coalesce(content #>> ARRAY['shared', 'name', language], content #>> '{shared,name,en}',
        content #>> '{shared,name,fr}', content #>> '{shared,name,nl}', content #>> '{shared,name,de}') END,
    content #>> '{text,en,title}', content #>> '{text,fr,title}', content #>> '{text,nl,title}',
    content #>> '{text,de,title}', content #>> '{shared,acronym}', content #>> '{shared,slug}', '')
$$;
GRANT EXECUTE ON FUNCTION edit.name_in(jsonb, text) TO entente_staff;
