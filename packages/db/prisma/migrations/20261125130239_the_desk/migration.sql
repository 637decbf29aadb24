-- AlterTable
ALTER TABLE "edit"."account" ADD COLUMN     "break_glass" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "password_changed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "edit"."session" ADD COLUMN     "method" TEXT NOT NULL DEFAULT 'password',
ADD COLUMN     "pending" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "proved_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "edit"."record" ADD COLUMN     "names" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "trashed_by" UUID;

-- AlterTable
ALTER TABLE "edit"."draft" ADD COLUMN     "authors" UUID[];

-- AlterTable
ALTER TABLE "edit"."publication" ADD COLUMN     "reason" TEXT;

-- CreateTable
CREATE TABLE "edit"."account_link" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."passkey" (
    "id" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."one_time_password" (
    "account_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "one_time_password_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "edit"."recovery_code" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "edit"."challenge" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "account_id" UUID,
    "purpose" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."setting" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "four_eyes" BOOLEAN NOT NULL DEFAULT false,
    "second_factor_required" BOOLEAN NOT NULL DEFAULT false,
    "local_sign_in" BOOLEAN NOT NULL DEFAULT true,
    "group_roles" JSONB NOT NULL DEFAULT '[]',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."mail" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "key" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."withdrawal" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "sort" TEXT NOT NULL,
    "explanation" JSONB,
    "merged_into" UUID,
    "change_set_id" UUID NOT NULL,
    "withdrawn_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."submission" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "parts" TEXT[],
    "note" JSONB,
    "authors" UUID[],
    "submitted_by" UUID NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" TEXT NOT NULL DEFAULT 'open',
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."record_comment" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "submission_id" UUID,
    "guest_link_id" UUID,
    "account_id" UUID,
    "guest_name" TEXT,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" UUID,

    CONSTRAINT "record_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."guest_link" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "guest" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "guest_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."schedule" (
    "id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "parts" TEXT[],
    "revision_id" UUID,
    "details" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "message" TEXT,
    "scheduled_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."second_look" (
    "change_set_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "authors" UUID[],
    "left_by" UUID NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "looked_by" UUID,
    "looked_at" TIMESTAMPTZ(3),
    "remark" TEXT,

    CONSTRAINT "second_look_pkey" PRIMARY KEY ("change_set_id","record_id")
);

-- CreateTable
CREATE TABLE "edit"."presence" (
    "window" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("window")
);

-- CreateTable
CREATE TABLE "edit"."reference" (
    "record_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "side" TEXT NOT NULL,

    CONSTRAINT "reference_pkey" PRIMARY KEY ("record_id","side","target_id")
);

-- CreateTable
CREATE TABLE "pub"."page" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER,

    CONSTRAINT "page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pub"."page_text" (
    "record_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "page_text_pkey" PRIMARY KEY ("record_id","language")
);

-- CreateTable
CREATE TABLE "pub"."withdrawal" (
    "record_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT,
    "sort" TEXT NOT NULL,
    "explanation" JSONB,
    "at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("record_id","part")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_link_token_hash_key" ON "edit"."account_link"("token_hash");

-- CreateIndex
CREATE INDEX "account_link_account_id_idx" ON "edit"."account_link"("account_id");

-- CreateIndex
CREATE INDEX "passkey_account_id_idx" ON "edit"."passkey"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_account_id_code_hash_key" ON "edit"."recovery_code"("account_id", "code_hash");

-- CreateIndex
CREATE INDEX "identity_account_id_idx" ON "edit"."identity"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "challenge_value_key" ON "edit"."challenge"("value");

-- CreateIndex
CREATE INDEX "challenge_expires_at_idx" ON "edit"."challenge"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_key_key" ON "edit"."mail"("key");

-- CreateIndex
CREATE INDEX "mail_sent_at_created_at_idx" ON "edit"."mail"("sent_at", "created_at");

-- CreateIndex
CREATE INDEX "withdrawal_record_id_part_at_idx" ON "edit"."withdrawal"("record_id", "part", "at");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawal_change_set_id_record_id_part_key" ON "edit"."withdrawal"("change_set_id", "record_id", "part");

-- CreateIndex
CREATE INDEX "submission_state_submitted_at_idx" ON "edit"."submission"("state", "submitted_at");

-- CreateIndex
CREATE INDEX "submission_record_id_idx" ON "edit"."submission"("record_id");

-- CreateIndex
CREATE INDEX "record_comment_record_id_settled_at_idx" ON "edit"."record_comment"("record_id", "settled_at");

-- CreateIndex
CREATE UNIQUE INDEX "guest_link_token_hash_key" ON "edit"."guest_link"("token_hash");

-- CreateIndex
CREATE INDEX "guest_link_record_id_idx" ON "edit"."guest_link"("record_id");

-- CreateIndex
CREATE INDEX "schedule_state_at_idx" ON "edit"."schedule"("state", "at");

-- CreateIndex
CREATE INDEX "schedule_record_id_idx" ON "edit"."schedule"("record_id");

-- CreateIndex
CREATE INDEX "second_look_looked_at_idx" ON "edit"."second_look"("looked_at");

-- CreateIndex
CREATE INDEX "presence_record_id_seen_at_idx" ON "edit"."presence"("record_id", "seen_at");

-- CreateIndex
CREATE INDEX "reference_target_id_idx" ON "edit"."reference"("target_id");

-- CreateIndex
CREATE UNIQUE INDEX "page_slug_key" ON "pub"."page"("slug");

-- CreateIndex
CREATE INDEX "withdrawal_kind_slug_idx" ON "pub"."withdrawal"("kind", "slug");

-- CreateIndex
CREATE INDEX "record_names_idx" ON "edit"."record" USING GIN ("names" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "draft_saved_at_idx" ON "edit"."draft"("saved_at");

-- CreateIndex
CREATE INDEX "draft_saved_by_idx" ON "edit"."draft"("saved_by");

-- CreateIndex
CREATE INDEX "publication_published_by_live_from_idx" ON "edit"."publication"("published_by", "live_from");

-- CreateIndex
CREATE INDEX "audit_account_id_at_idx" ON "edit"."audit"("account_id", "at");

-- AddForeignKey
ALTER TABLE "edit"."account_link" ADD CONSTRAINT "account_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "edit"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."passkey" ADD CONSTRAINT "passkey_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "edit"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."one_time_password" ADD CONSTRAINT "one_time_password_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "edit"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."recovery_code" ADD CONSTRAINT "recovery_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "edit"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."identity" ADD CONSTRAINT "identity_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "edit"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."challenge" ADD CONSTRAINT "challenge_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "edit"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."withdrawal" ADD CONSTRAINT "withdrawal_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."withdrawal" ADD CONSTRAINT "withdrawal_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."withdrawal" ADD CONSTRAINT "withdrawal_change_set_id_fkey" FOREIGN KEY ("change_set_id") REFERENCES "edit"."change_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."withdrawal" ADD CONSTRAINT "withdrawal_withdrawn_by_fkey" FOREIGN KEY ("withdrawn_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."submission" ADD CONSTRAINT "submission_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."submission" ADD CONSTRAINT "submission_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "edit"."revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."submission" ADD CONSTRAINT "submission_submitted_by_fkey" FOREIGN KEY ("submitted_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."submission" ADD CONSTRAINT "submission_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."record_comment" ADD CONSTRAINT "record_comment_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."record_comment" ADD CONSTRAINT "record_comment_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "edit"."submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."record_comment" ADD CONSTRAINT "record_comment_guest_link_id_fkey" FOREIGN KEY ("guest_link_id") REFERENCES "edit"."guest_link"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."record_comment" ADD CONSTRAINT "record_comment_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."guest_link" ADD CONSTRAINT "guest_link_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."guest_link" ADD CONSTRAINT "guest_link_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "edit"."revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."guest_link" ADD CONSTRAINT "guest_link_created_by_fkey" FOREIGN KEY ("created_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."schedule" ADD CONSTRAINT "schedule_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."schedule" ADD CONSTRAINT "schedule_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "edit"."revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."schedule" ADD CONSTRAINT "schedule_scheduled_by_fkey" FOREIGN KEY ("scheduled_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."second_look" ADD CONSTRAINT "second_look_change_set_id_fkey" FOREIGN KEY ("change_set_id") REFERENCES "edit"."change_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."second_look" ADD CONSTRAINT "second_look_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."second_look" ADD CONSTRAINT "second_look_left_by_fkey" FOREIGN KEY ("left_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."second_look" ADD CONSTRAINT "second_look_looked_by_fkey" FOREIGN KEY ("looked_by") REFERENCES "edit"."account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."presence" ADD CONSTRAINT "presence_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "edit"."record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."presence" ADD CONSTRAINT "presence_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "edit"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."presence" ADD CONSTRAINT "presence_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "edit"."session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."reference" ADD CONSTRAINT "reference_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edit"."reference" ADD CONSTRAINT "reference_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "edit"."record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pub"."page_text" ADD CONSTRAINT "page_text_record_id_fkey" FOREIGN KEY ("record_id") REFERENCES "pub"."page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma has no words for ----------------------------------------------------------------------------------

ALTER TABLE edit.record DROP CONSTRAINT record_kind_known;
ALTER TABLE edit.record ADD CONSTRAINT record_kind_known
  CHECK (kind IN ('entry', 'person', 'unit', 'page', 'institute'));
ALTER TABLE edit.session ADD CONSTRAINT session_method_known
  CHECK (method IN ('password', 'passkey', 'link', 'sso'));
ALTER TABLE edit.account_link ADD CONSTRAINT account_link_purpose_known
  CHECK (purpose IN ('invitation', 'reset'));
ALTER TABLE edit.setting ADD CONSTRAINT one_setting CHECK (id = 1);
ALTER TABLE edit.submission ADD CONSTRAINT submission_state_known
  CHECK (state IN ('open', 'approved', 'returned', 'taken-back', 'overtaken'));
ALTER TABLE edit.submission ADD CONSTRAINT submission_is_decided_by_somebody
  CHECK ((state IN ('approved', 'returned')) = (decided_by IS NOT NULL));
-- Whoever wrote it does not approve it.
ALTER TABLE edit.submission ADD CONSTRAINT submission_has_four_eyes
  CHECK (state <> 'approved' OR (decided_by <> submitted_by AND NOT decided_by = ANY (authors)));
ALTER TABLE edit.second_look ADD CONSTRAINT second_look_has_four_eyes
  CHECK (looked_by IS NULL OR (looked_by <> left_by AND NOT looked_by = ANY (authors)));
ALTER TABLE edit.schedule ADD CONSTRAINT schedule_action_known CHECK (action IN ('publish', 'withdraw'));
ALTER TABLE edit.schedule ADD CONSTRAINT schedule_state_known
  CHECK (state IN ('waiting', 'done', 'cancelled', 'blocked'));
ALTER TABLE edit.schedule ADD CONSTRAINT schedule_publishes_a_revision
  CHECK ((action = 'publish') = (revision_id IS NOT NULL));
ALTER TABLE edit.withdrawal ADD CONSTRAINT withdrawal_part_known
  CHECK (part IN ('shared', 'en', 'fr', 'nl', 'de'));
ALTER TABLE edit.withdrawal ADD CONSTRAINT withdrawal_sort_known
  CHECK (sort IN ('explained', 'in-error', 'merged'));
ALTER TABLE edit.withdrawal ADD CONSTRAINT withdrawal_tells_readers_why
  CHECK (sort = 'merged' OR coalesce(length(btrim(explanation ->> 'en')), 0) > 0);
ALTER TABLE edit.withdrawal ADD CONSTRAINT withdrawal_is_merged_into_another
  CHECK ((sort = 'merged') = (merged_into IS NOT NULL) AND merged_into IS DISTINCT FROM record_id);
ALTER TABLE edit.record_comment ADD CONSTRAINT comment_has_an_author
  CHECK ((account_id IS NULL) = (guest_name IS NOT NULL));
ALTER TABLE edit.reference ADD CONSTRAINT reference_side_known CHECK (side IN ('draft', 'live'));

INSERT INTO edit.setting (id) VALUES (1);

CREATE TRIGGER withdrawal_is_append_only BEFORE UPDATE OR DELETE ON edit.withdrawal
  FOR EACH ROW EXECUTE FUNCTION edit.refuse_change();
CREATE TRIGGER withdrawal_is_not_emptied BEFORE TRUNCATE ON edit.withdrawal
  FOR EACH STATEMENT EXECUTE FUNCTION edit.refuse_change();

-- A submission keeps what was handed in, and is decided once. A second look is taken once. A comment keeps its words.
CREATE FUNCTION edit.only_decide() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'open'
     OR to_jsonb(OLD) - '{state,decided_by,decided_at}'::text[]
        IS DISTINCT FROM to_jsonb(NEW) - '{state,decided_by,decided_at}'::text[] THEN
    RAISE EXCEPTION 'a submission is decided once and is otherwise frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER submission_is_frozen BEFORE UPDATE ON edit.submission
  FOR EACH ROW EXECUTE FUNCTION edit.only_decide();

CREATE FUNCTION edit.only_look() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.looked_at IS NOT NULL
     OR to_jsonb(OLD) - '{looked_by,looked_at,remark}'::text[]
        IS DISTINCT FROM to_jsonb(NEW) - '{looked_by,looked_at,remark}'::text[] THEN
    RAISE EXCEPTION 'a second look is taken once and is otherwise frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_look_is_frozen BEFORE UPDATE ON edit.second_look
  FOR EACH ROW EXECUTE FUNCTION edit.only_look();

CREATE FUNCTION edit.only_settle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.settled_at IS NOT NULL
     OR to_jsonb(OLD) - '{settled_at,settled_by}'::text[]
        IS DISTINCT FROM to_jsonb(NEW) - '{settled_at,settled_by}'::text[] THEN
    RAISE EXCEPTION 'a comment keeps its words and is settled once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comment_is_frozen BEFORE UPDATE ON edit.record_comment
  FOR EACH ROW EXECUTE FUNCTION edit.only_settle();

GRANT UPDATE ON edit.account_link, edit.passkey, edit.one_time_password, edit.recovery_code, edit.identity,
  edit.setting, edit.mail, edit.submission, edit.record_comment, edit.guest_link, edit.schedule, edit.second_look,
  edit.presence TO entente_staff;
GRANT DELETE ON edit.account_link, edit.passkey, edit.one_time_password, edit.recovery_code, edit.identity,
  edit.challenge, edit.presence, edit.reference TO entente_staff;
