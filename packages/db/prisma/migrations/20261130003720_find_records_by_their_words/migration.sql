-- How words are read in each language: its stop words are left out while they still have their accents, then accents and
-- ligatures are folded, then words are brought to their stem.
CREATE TEXT SEARCH DICTIONARY pub.en_stop (TEMPLATE = pg_catalog.simple, STOPWORDS = english, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION pub.en (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION pub.en
  ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part
  WITH pub.en_stop, public.unaccent, pg_catalog.english_stem;

CREATE TEXT SEARCH DICTIONARY pub.fr_stop (TEMPLATE = pg_catalog.simple, STOPWORDS = french, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION pub.fr (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION pub.fr
  ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part
  WITH pub.fr_stop, public.unaccent, pg_catalog.french_stem;

CREATE TEXT SEARCH DICTIONARY pub.nl_stop (TEMPLATE = pg_catalog.simple, STOPWORDS = dutch, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION pub.nl (COPY = pg_catalog.dutch);
ALTER TEXT SEARCH CONFIGURATION pub.nl
  ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part
  WITH pub.nl_stop, public.unaccent, pg_catalog.dutch_stem;

CREATE TEXT SEARCH DICTIONARY pub.de_stop (TEMPLATE = pg_catalog.simple, STOPWORDS = german, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION pub.de (COPY = pg_catalog.german);
ALTER TEXT SEARCH CONFIGURATION pub.de
  ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part
  WITH pub.de_stop, public.unaccent, pg_catalog.german_stem;

-- A text as plain words: no signs of Markdown, no addresses of links, one space for anything between words. Words with
-- a hyphen become two that stand beside each other.
CREATE FUNCTION pub.plain_words(said text) RETURNS text LANGUAGE sql IMMUTABLE
  SET search_path = pg_catalog AS $$
  SELECT regexp_replace(regexp_replace(said, '\]\([^)]*\)', ' ', 'g'),
                        '[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e\u00a0\u00ab\u00ad\u00bb\u2010-\u2027\s]+', ' ', 'g')
$$;
REVOKE ALL ON FUNCTION pub.plain_words(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pub.plain_words(text) TO entente_staff;

-- CreateTable
CREATE TABLE "pub"."search" (
    "record_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sort_names" JSONB NOT NULL,
    "acronym" TEXT,
    "called" TEXT[],
    "en" tsvector NOT NULL,
    "fr" tsvector NOT NULL,
    "nl" tsvector NOT NULL,
    "de" tsvector NOT NULL,
    "facets" TEXT[],
    "parties" TEXT[],
    "answers" UUID[],
    "adopted_on" TEXT,
    "begins_on" TEXT,
    "ends_on" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "search_pkey" PRIMARY KEY ("record_id")
);

-- CreateIndex
CREATE INDEX "search_en_idx" ON "pub"."search" USING GIN ("en");

-- CreateIndex
CREATE INDEX "search_fr_idx" ON "pub"."search" USING GIN ("fr");

-- CreateIndex
CREATE INDEX "search_nl_idx" ON "pub"."search" USING GIN ("nl");

-- CreateIndex
CREATE INDEX "search_de_idx" ON "pub"."search" USING GIN ("de");

-- CreateIndex
CREATE INDEX "search_facets_idx" ON "pub"."search" USING GIN ("facets");

-- CreateIndex
CREATE INDEX "search_parties_idx" ON "pub"."search" USING GIN ("parties");

-- CreateIndex
CREATE INDEX "search_answers_idx" ON "pub"."search" USING GIN ("answers");

-- CreateIndex
CREATE INDEX "name_kind_idx" ON "pub"."name"("kind");
