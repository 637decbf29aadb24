-- Ranges beside equality in one constraint, search that forgives typing errors, and accents folded away.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "edit";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "pub";

-- CreateTable
CREATE TABLE "edit"."account" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "scope_units" TEXT[],
    "scope_languages" TEXT[],
    "password_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_signed_in_at" TIMESTAMPTZ(3),
    "suspended_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."sign_in_attempt" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."record" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashed_at" TIMESTAMPTZ(3),

    CONSTRAINT "record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."draft" (
    "record_id" UUID NOT NULL,
    "counter" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "saved_by" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("record_id")
);

-- CreateTable
CREATE TABLE "edit"."revision" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "record_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."change_set" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "change_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."publication" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "record_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "slug" TEXT,
    "revision_id" UUID NOT NULL,
    "change_set_id" UUID NOT NULL,
    "payload" JSONB NOT NULL,
    "minor" BOOLEAN NOT NULL,
    "note" JSONB,
    "published_by" UUID NOT NULL,
    "approved_by" UUID,
    "live_from" TIMESTAMPTZ(6) NOT NULL,
    "live_to" TIMESTAMPTZ(6),

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."audit" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "account_id" UUID,
    "session_id" UUID,
    "action" TEXT NOT NULL,
    "record_id" UUID,
    "before" JSONB,
    "after" JSONB,
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."entry" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subtype" TEXT NOT NULL,
    "acronym" TEXT,
    "official_titles" JSONB,
    "aliases" TEXT[],
    "activity" TEXT NOT NULL,
    "home_position" INTEGER,
    "topics" TEXT[],
    "areas" TEXT[],
    "adopted_on" TEXT,
    "adopted_at" JSONB,
    "opened_for_signature_on" TEXT,
    "in_force_on" TEXT,
    "founded_on" TEXT,
    "ended_on" TEXT,
    "legal_form" JSONB,
    "depositary" JSONB,
    "secretariat" JSONB,
    "secretariat_seat" JSONB,
    "status_source_url" TEXT,
    "confirmed_on" TEXT,

    CONSTRAINT "entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."entry_text" (
    "record_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "institute_role" TEXT,
    "background" TEXT,

    CONSTRAINT "entry_text_pkey" PRIMARY KEY ("record_id","language")
);

-- CreateTable
CREATE TABLE "pub"."person" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "unit_id" UUID,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."person_text" (
    "record_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "about" TEXT,

    CONSTRAINT "person_text_pkey" PRIMARY KEY ("record_id","language")
);

-- CreateTable
CREATE TABLE "pub"."unit" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "acronym" TEXT,
    "aliases" TEXT[],
    "parent_id" UUID,
    "position" INTEGER,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."unit_text" (
    "record_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "summary" TEXT,
    "about" TEXT,

    CONSTRAINT "unit_text_pkey" PRIMARY KEY ("record_id","language")
);

-- CreateTable
CREATE TABLE "pub"."institute" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "short_name" JSONB NOT NULL,
    "logo" TEXT,
    "accent_colour" TEXT NOT NULL,
    "accent_colour_dark" TEXT NOT NULL,
    "languages" TEXT[],
    "time_zone" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "address" JSONB NOT NULL,
    "website" TEXT NOT NULL,
    "security_contact" TEXT NOT NULL,

    CONSTRAINT "institute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."institute_text" (
    "record_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "register_title" TEXT NOT NULL,
    "introduction" TEXT NOT NULL,

    CONSTRAINT "institute_text_pkey" PRIMARY KEY ("record_id","language")
);

-- CreateTable
CREATE TABLE "pub"."participation" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "party" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "on" TEXT,
    "source" TEXT NOT NULL,
    "source_url" TEXT,
    "confidence" TEXT NOT NULL,

    CONSTRAINT "participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."participation_text" (
    "row_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "participation_text_pkey" PRIMARY KEY ("row_id","language")
);

-- CreateTable
CREATE TABLE "pub"."membership" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "roles" TEXT[],
    "from" TEXT,
    "until" TEXT,
    "source" TEXT NOT NULL,
    "source_url" TEXT,
    "confidence" TEXT NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."membership_text" (
    "row_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "membership_text_pkey" PRIMARY KEY ("row_id","language")
);

-- CreateTable
CREATE TABLE "pub"."involvement" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "function" TEXT NOT NULL,
    "unit_id" UUID NOT NULL,
    "mandate" JSONB,
    "from" TEXT,
    "until" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "involvement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."involvement_text" (
    "row_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "involvement_text_pkey" PRIMARY KEY ("row_id","language")
);

-- CreateTable
CREATE TABLE "pub"."post" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "title" JSONB,
    "exclusive" BOOLEAN NOT NULL,
    "unit_id" UUID,
    "mailbox" TEXT,
    "contact_url" TEXT,
    "vacant_since" TEXT,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."assignment" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "post_id" UUID NOT NULL,
    "person_id" UUID,
    "organisation" TEXT,
    "organisation_url" TEXT,
    "capacity" TEXT NOT NULL,
    "from" TEXT,
    "until" TEXT,
    "status" TEXT NOT NULL,
    "confirmed_on" TEXT,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."claim" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "figure" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "label" JSONB,
    "comparator" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "standing" TEXT NOT NULL,
    "as_of" TEXT,
    "source" TEXT NOT NULL,
    "source_url" TEXT,
    "confidence" TEXT NOT NULL,
    "review_every_months" INTEGER,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."link" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "url" TEXT,
    "language" TEXT,
    "on" TEXT,

    CONSTRAINT "link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."relation" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "entry_id" UUID,
    "outside" JSONB,
    "outside_url" TEXT,
    "on" TEXT,
    "source" TEXT,

    CONSTRAINT "relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."relation_text" (
    "row_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "relation_text_pkey" PRIMARY KEY ("row_id","language")
);

-- CreateTable
CREATE TABLE "pub"."identifier" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "url" TEXT,
    "confidence" TEXT NOT NULL,

    CONSTRAINT "identifier_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."part" (
    "record_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "last_published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "part_pkey" PRIMARY KEY ("record_id","part")
);

-- CreateTable
CREATE TABLE "pub"."change" (
    "change_set_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" JSONB NOT NULL,

    CONSTRAINT "change_pkey" PRIMARY KEY ("change_set_id","record_id")
);

-- CreateTable
CREATE TABLE "pub"."redirect" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "record_id" UUID NOT NULL,

    CONSTRAINT "redirect_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "pub"."name" (
    "id" BIGSERIAL NOT NULL,
    "record_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "language" TEXT,
    "sort" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."register_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "register_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "edit"."account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "edit"."session"("token_hash");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "edit"."session"("account_id");

-- CreateIndex
CREATE INDEX "sign_in_attempt_key_at_idx" ON "edit"."sign_in_attempt"("key", "at");

-- CreateIndex
CREATE UNIQUE INDEX "revision_record_id_number_key" ON "edit"."revision"("record_id", "number");

-- CreateIndex
CREATE INDEX "publication_record_id_part_idx" ON "edit"."publication"("record_id", "part");

-- CreateIndex
CREATE INDEX "publication_change_set_id_idx" ON "edit"."publication"("change_set_id");

-- CreateIndex
CREATE INDEX "audit_record_id_idx" ON "edit"."audit"("record_id");

-- CreateIndex
CREATE INDEX "audit_at_idx" ON "edit"."audit"("at");

-- CreateIndex
CREATE UNIQUE INDEX "entry_slug_key" ON "pub"."entry"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "pub"."person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "unit_slug_key" ON "pub"."unit"("slug");

-- CreateIndex
CREATE INDEX "participation_record_id_idx" ON "pub"."participation"("record_id");

-- CreateIndex
CREATE INDEX "participation_party_idx" ON "pub"."participation"("party");

-- CreateIndex
CREATE INDEX "membership_record_id_idx" ON "pub"."membership"("record_id");

-- CreateIndex
CREATE INDEX "membership_unit_id_idx" ON "pub"."membership"("unit_id");

-- CreateIndex
CREATE INDEX "involvement_record_id_idx" ON "pub"."involvement"("record_id");

-- CreateIndex
CREATE INDEX "involvement_unit_id_idx" ON "pub"."involvement"("unit_id");

-- CreateIndex
CREATE INDEX "post_record_id_idx" ON "pub"."post"("record_id");

-- CreateIndex
CREATE INDEX "post_unit_id_idx" ON "pub"."post"("unit_id");

-- CreateIndex
CREATE INDEX "assignment_record_id_idx" ON "pub"."assignment"("record_id");

-- CreateIndex
CREATE INDEX "assignment_person_id_idx" ON "pub"."assignment"("person_id");

-- CreateIndex
CREATE INDEX "claim_record_id_idx" ON "pub"."claim"("record_id");

-- CreateIndex
CREATE INDEX "link_record_id_idx" ON "pub"."link"("record_id");

-- CreateIndex
CREATE INDEX "relation_record_id_idx" ON "pub"."relation"("record_id");

-- CreateIndex
CREATE INDEX "relation_entry_id_idx" ON "pub"."relation"("entry_id");

-- CreateIndex
CREATE INDEX "identifier_record_id_idx" ON "pub"."identifier"("record_id");

-- CreateIndex
CREATE INDEX "change_record_id_idx" ON "pub"."change"("record_id");

-- CreateIndex
CREATE INDEX "change_at_idx" ON "pub"."change"("at");

-- CreateIndex
CREATE INDEX "redirect_record_id_idx" ON "pub"."redirect"("record_id");

-- CreateIndex
CREATE INDEX "name_record_id_idx" ON "pub"."name"("record_id");

-- CreateIndex
CREATE INDEX "name_folded_idx" ON "pub"."name" USING GIN ("folded" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "edit"."session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "edit"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."draft" ADD CONSTRAINT "draft_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."draft" ADD CONSTRAINT "draft_saved_by_fkey" FOREIGN KEY ("saved_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."revision" ADD CONSTRAINT "revision_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."revision" ADD CONSTRAINT "revision_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."change_set" ADD CONSTRAINT "change_set_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."publication" ADD CONSTRAINT "publication_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."publication" ADD CONSTRAINT "publication_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "edit"."revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."publication" ADD CONSTRAINT "publication_change_set_id_fkey" FOREIGN KEY ("change_set_id") REFERENCES "edit"."change_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."publication" ADD CONSTRAINT "publication_published_by_fkey" FOREIGN KEY ("published_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."publication" ADD CONSTRAINT "publication_approved_by_fkey" FOREIGN KEY ("approved_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."entry_text" ADD CONSTRAINT "entry_text_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."person_text" ADD CONSTRAINT "person_text_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."unit_text" ADD CONSTRAINT "unit_text_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."institute_text" ADD CONSTRAINT "institute_text_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."institute"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."participation" ADD CONSTRAINT "participation_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."participation_text" ADD CONSTRAINT "participation_text_row_id_fkey" FOREIGN KEY ("row_id") REFERENCES "pub"."participation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."membership" ADD CONSTRAINT "membership_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."membership_text" ADD CONSTRAINT "membership_text_row_id_fkey" FOREIGN KEY ("row_id") REFERENCES "pub"."membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."involvement" ADD CONSTRAINT "involvement_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."involvement_text" ADD CONSTRAINT "involvement_text_row_id_fkey" FOREIGN KEY ("row_id") REFERENCES "pub"."involvement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."post" ADD CONSTRAINT "post_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."assignment" ADD CONSTRAINT "assignment_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."claim" ADD CONSTRAINT "claim_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."relation" ADD CONSTRAINT "relation_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."relation_text" ADD CONSTRAINT "relation_text_row_id_fkey" FOREIGN KEY ("row_id") REFERENCES "pub"."relation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
