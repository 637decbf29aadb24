-- The map of all treaties, two countries side by side and a country's own page sum up what acts make of countries. From
-- this index alone, in its order, they do so without a sort and without reading the table.

-- DropIndex
DROP INDEX "pub"."participation_party_idx";

-- CreateIndex
CREATE INDEX "participation_standing_idx" ON "pub"."participation"("party", "record_id", "rank", "act", "on");

-- Without it the planner takes a country and an entry for related, expects few pairs, and sorts what is sorted already.
CREATE STATISTICS "pub"."participation_pairs" (ndistinct) ON "party", "record_id" FROM "pub"."participation";
