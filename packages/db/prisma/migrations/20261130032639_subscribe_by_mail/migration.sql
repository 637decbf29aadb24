-- AlterTable
ALTER TABLE "edit"."mail" ADD COLUMN     "ends_at" TEXT;

-- CreateTable
CREATE TABLE "edit"."subscription" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "told_until" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edit"."subscription_ask" (
    "id" BIGSERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscription_ask_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "subscription_confirmed_at_mailed_at_idx" ON "edit"."subscription"("confirmed_at", "mailed_at");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_email_about_what_key" ON "edit"."subscription"("email", "about", "what");

-- CreateIndex
CREATE INDEX "subscription_ask_key_at_idx" ON "edit"."subscription_ask"("key", "at");

-- CreateIndex
CREATE INDEX "subscription_ask_at_idx" ON "edit"."subscription_ask"("at");

ALTER TABLE edit.subscription ADD CONSTRAINT subscription_is_about CHECK (about IN ('record', 'search'));
GRANT UPDATE, DELETE ON edit.subscription TO entente_staff;
GRANT DELETE ON edit.subscription_ask TO entente_staff;

-- The outbox keeps what it holds. What went to subscribers is the exception: it goes with the subscription, and with time.
CREATE FUNCTION edit.forget_letters(subscription_id uuid) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog AS $$
  DELETE FROM edit.mail WHERE key LIKE 'subscription:' || subscription_id || ':%'
$$;
CREATE FUNCTION edit.forget_old_letters(before timestamptz) RETURNS void LANGUAGE sql SECURITY DEFINER
  SET search_path = pg_catalog AS $$
  DELETE FROM edit.mail WHERE key LIKE 'subscription:%' AND created_at < least(before, now() - interval '1 day')
$$;
REVOKE ALL ON FUNCTION edit.forget_letters(uuid), edit.forget_old_letters(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION edit.forget_letters(uuid), edit.forget_old_letters(timestamptz) TO entente_staff;
