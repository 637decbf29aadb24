-- The rows are made anew from the ledger when the register starts.
DELETE FROM "pub"."change";

-- AlterTable
ALTER TABLE "pub"."change" DROP CONSTRAINT "change_pkey",
ADD COLUMN     "begun" TEXT[],
ADD COLUMN     "facets" TEXT[],
ADD COLUMN     "how" TEXT,
ADD COLUMN     "merged_into" UUID,
ADD COLUMN     "names" JSONB,
ADD COLUMN     "number" INTEGER,
ADD COLUMN     "parts" TEXT[],
ADD COLUMN     "sort" TEXT NOT NULL,
ADD COLUMN     "taken_back" TEXT[],
ADD COLUMN     "taken_back_at" TIMESTAMPTZ(3),
ALTER COLUMN "note" DROP NOT NULL,
ADD CONSTRAINT "change_pkey" PRIMARY KEY ("change_set_id", "record_id", "sort");

-- CreateIndex
CREATE INDEX "change_facets_idx" ON "pub"."change" USING GIN ("facets");

-- What Prisma has no words for ----------------------------------------------------------------------------------

-- What turned out to have been published in error: what was live of a part when it was withdrawn as such, with the
-- minor edits made on top of what was wrong. Its words are shown to nobody again.
CREATE VIEW edit.taken_back AS
SELECT p.id AS publication_id, max(w.at) AS at
FROM edit.withdrawal AS w
JOIN edit.publication AS last ON last.record_id = w.record_id AND last.part = w.part AND last.live_to = w.at
JOIN edit.publication AS p ON p.record_id = last.record_id AND p.part = last.part AND p.live_from <= last.live_from
WHERE w.sort = 'in-error'
  AND NOT EXISTS (SELECT FROM edit.publication AS told
                  WHERE told.record_id = p.record_id AND told.part = p.part AND NOT told.minor
                    AND told.live_from > p.live_from AND told.live_from <= last.live_from)
GROUP BY p.id;
REVOKE ALL ON edit.taken_back FROM entente_staff;
GRANT SELECT ON edit.taken_back TO entente_staff;

-- What was public of the records that are public now: the frozen payload of each part, from when to when. No word of
-- what was published in error, nothing of who published it, nothing of a record that is not public. The public role
-- compares versions with it, and cannot read the ledger itself.
CREATE VIEW pub.past_part WITH (security_barrier) AS
SELECT p.record_id, p.kind, p.part, p.change_set_id, p.minor, p.live_from, p.live_to, v.schema_version,
  CASE WHEN t.at IS NULL THEN p.payload END AS payload, t.at AS taken_back_at
FROM edit.publication AS p
JOIN edit.revision AS v ON v.id = p.revision_id
LEFT JOIN edit.taken_back AS t ON t.publication_id = p.id
WHERE EXISTS (SELECT FROM edit.publication AS s
              WHERE s.record_id = p.record_id AND s.part = 'shared' AND s.live_to IS NULL);
REVOKE ALL ON pub.past_part FROM entente_staff;
GRANT SELECT ON pub.past_part TO entente_staff, entente_public;
